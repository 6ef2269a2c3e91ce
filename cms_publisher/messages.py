"""Every word that the tool says to a person, French first, English second: errors, findings, the terminal's table.

A message is looked up by its code: an error's ``code``, a finding's ``check.rule``. Values are filled in by name
(``str.format``). An error says what is wrong and where, then what to do next. tests/unit/test_messages.py holds
every code that the package uses against this table.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

Lang = Literal["fr", "en"]

_READERS: Final[dict[str, tuple[str, str]]] = {
    "source.missing": (
        "{path} n’existe pas. Vérifiez le chemin, puis relancez.",
        "{path} does not exist. Check the path and run again.",
    ),
    "source.not-a-file": (
        ("{path} n’est pas un fichier ordinaire. Donnez un fichier texte, ou un dossier qui contient story.toml."),
        "{path} is not a regular file. Give a text file, or a folder that holds story.toml.",
    ),
    "source.too-large": (
        (
            "{path} pèse {megabytes} Mo, la limite est de {limit} Mo\u00a0: ce n’est sans doute pas un article. "
            "Donnez le texte seul."
        ),
        "{path} is {megabytes} MB, the limit is {limit} MB: this is hardly an article. Give the text alone.",
    ),
    "source.picture": (
        "{name} ne s’ouvre pas comme une photo ({detail}). Donnez un fichier JPEG, PNG ou WebP.",
        "{name} can't be opened as a picture ({detail}). Give a JPEG, PNG or WebP file.",
    ),
    "source.empty": (
        "{path} est vide\u00a0: il n’y a aucun texte à publier. Vérifiez l’enregistrement du fichier.",
        "{path} is empty: there is no text in it. Check how the file was saved.",
    ),
    "source.loop": (
        "{path} est un lien qui tourne en rond. Donnez le fichier lui-même.",
        "{path} is a link that leads back to itself. Give the file itself.",
    ),
    "source.forbidden": (
        (
            "{path} ne peut pas être lu\u00a0: les droits manquent. Donnez-vous le droit de lecture (chmod u+r) "
            "ou copiez le fichier."
        ),
        ("{path} cannot be read: permission denied. Give yourself the right to read it (chmod u+r) or copy the file."),
    ),
    "source.unreadable": (
        "{path} ne peut pas être lu ({detail}). Copiez le fichier sur un disque sain, puis relancez.",
        "{path} cannot be read ({detail}). Copy the file to a sound disk and run again.",
    ),
    "source.broken-unicode": (
        ("{path} annonce de l’{encoding} mais n’en est pas, ou a été coupé. Enregistrez-le de nouveau en UTF-8."),
        "{path} claims to be {encoding} but is not, or was cut off. Save it again as UTF-8.",
    ),
    "source.binary": (
        (
            "{path} n’est pas du texte (contenu binaire). Enregistrez l’article en texte brut (.txt, UTF-8) et "
            "donnez ce fichier."
        ),
        ("{path} is not text (binary content). Save the article as plain text (.txt, UTF-8) and give that file."),
    ),
    "source.binary-kind": (
        (
            "{path} est un fichier {kind}, pas du texte. Ouvrez-le, enregistrez-le en texte brut (.txt, UTF-8) "
            "et donnez ce fichier."
        ),
        "{path} is a {kind} file, not text. Open it, save it as plain text (.txt, UTF-8) and give that file.",
    ),
    "source.image": (
        (
            "{path} est une image ({kind}), pas du texte. L’image d’un article se nomme dans story.toml, "
            "[brief], clé image."
        ),
        ("{path} is an image ({kind}), not text. An article’s image is named in story.toml, [brief], key image."),
    ),
    "source.format": (
        (
            "{path}\u00a0: le format «\u00a0{suffix}\u00a0» n’est pas lu. Formats lus\u00a0: {known}. "
            "Enregistrez le texte sous l’un d’eux."
        ),
        '{path}: the format "{suffix}" is not read. Formats that are: {known}. Save the text as one of them.',
    ),
    "source.folder-empty": (
        ("{path} ne contient aucun texte lisible. Donnez un dossier qui contient des fichiers .txt, .md ou .html."),
        "{path} holds no readable text. Give a folder with .txt, .md or .html files.",
    ),
    "story.no-manifest": (
        "{path} n’a pas de {name}. Écrivez-en un (une table [[source]] suffit), ou donnez un fichier texte.",
        "{path} has no {name}. Write one (a [[source]] table is enough), or give a text file.",
    ),
    "story.toml": (
        ("{path}, ligne {line}, colonne {column}\u00a0: TOML incorrect ({detail}). Corrigez la ligne, puis relancez."),
        "{path}, line {line}, column {column}: broken TOML ({detail}). Mend the line and run again.",
    ),
    "story.yaml": (
        ("{path}, ligne {line}\u00a0: YAML incorrect en tête de fichier ({detail}). Corrigez la ligne, puis relancez."),
        "{path}, line {line}: broken YAML front matter ({detail}). Mend the line and run again.",
    ),
    "story.front-matter-open": (
        (
            "{path}\u00a0: l’en-tête YAML ouvert par «\u00a0---\u00a0» n’est pas refermé. Ajoutez une ligne "
            "«\u00a0---\u00a0» après les clés."
        ),
        '{path}: the YAML front matter opened by "---" is not closed. Add a line "---" after its keys.',
    ),
    "story.front-matter-long": (
        "{path}\u00a0: l’en-tête YAML dépasse {limit} caractères. N’y laissez que les clés de l’article.",
        ("{path}: the YAML front matter is longer than {limit} characters. Leave only the article’s keys in it."),
    ),
    "story.front-matter-keys": (
        ("{path}\u00a0: l’en-tête YAML n’est pas une liste de «\u00a0clé: valeur\u00a0». Écrivez une clé par ligne."),
        '{path}: the YAML front matter is no list of "key: value". Write one key a line.',
    ),
    "story.not-a-table": (
        "{where}\u00a0: «\u00a0{key}\u00a0» doit être une table. Écrivez [{key}], puis une clé par ligne.",
        '{where}: "{key}" must be a table. Write [{key}], then one key a line.',
    ),
    "story.source-table": (
        "{where}\u00a0: les sources s’écrivent [[source]] (doubles crochets), une table par source.",
        "{where}: sources are written [[source]] (double brackets), one table each.",
    ),
    "story.no-source": (
        "{where}\u00a0: aucune source. Ajoutez une table [[source]] avec la clé file.",
        "{where}: no source. Add a [[source]] table with the key file.",
    ),
    "story.source-twice": (
        "{where}\u00a0: [[source]] {first} et {second} nomment le même fichier ({file}). Gardez-en une.",
        "{where}: [[source]] {first} and {second} name the same file ({file}). Keep one of them.",
    ),
    "story.key-twice": (
        "{path}, ligne {line}\u00a0: la clé «\u00a0{key}\u00a0» est déjà donnée ligne {first}. Gardez-en une.",
        '{path}, line {line}: the key "{key}" is given on line {first} already. Keep one of them.',
    ),
    "story.no-file": (
        '{where}\u00a0: la clé file manque. Écrivez file = "article.txt".',
        '{where}: the key file is missing. Write file = "article.txt".',
    ),
    "story.file-missing": (
        (
            '{where}\u00a0: {key} = "{value}" n’existe pas. Le chemin se lit depuis le dossier de ce '
            "fichier\u00a0: corrigez-le."
        ),
        '{where}: {key} = "{value}" does not exist. The path is read from this file’s folder: mend it.',
    ),
    "story.two-primaries": (
        ('{where}\u00a0: deux sources sont principales ({first}, {second}). Gardez role = "primary" pour une seule.'),
        '{where}: two sources are primary ({first}, {second}). Keep role = "primary" for one alone.',
    ),
    "story.no-primary": (
        (
            '{where}\u00a0: toutes les sources sont des sources de contexte. Écrivez role = "primary" pour celle '
            "qu’il faut éditer."
        ),
        '{where}: every source is context. Write role = "primary" for the one to edit.',
    ),
    "story.unknown-key": (
        "{where}\u00a0: la clé «\u00a0{key}\u00a0» est inconnue. Clés connues\u00a0: {known}.",
        '{where}: the key "{key}" is unknown. Known keys: {known}.',
    ),
    "story.unknown-key-near": (
        ("{where}\u00a0: la clé «\u00a0{key}\u00a0» est inconnue. Vouliez-vous écrire «\u00a0{near}\u00a0»\u202f?"),
        '{where}: the key "{key}" is unknown. Did you mean "{near}"?',
    ),
    "story.image-missing": (
        "{where}\u00a0: image_alt, image_credit et image_caption vont avec une image. Ajoutez la clé image, ou retirez-les.",
        "{where}: image_alt, image_credit and image_caption go with an image. Add the key image, or take them out.",
    ),
    "story.not-text": (
        (
            "{where}\u00a0: {key} doit être un texte, pas «\u00a0{value}\u00a0». Mettez la valeur entre "
            "guillemets droits."
        ),
        '{where}: {key} must be text, not "{value}". Put the value in straight quotes.',
    ),
    "story.not-a-name": (
        "{where}\u00a0: chaque valeur de {key} doit être un texte, pas «\u00a0{value}\u00a0». Mettez-la entre guillemets droits.",
        '{where}: each value of {key} must be text, not "{value}". Put it in straight quotes.',
    ),
    "story.not-a-list": (
        (
            '{where}\u00a0: {key} doit être une liste. Écrivez {key} = ["Économie", "Région"] (en YAML\u00a0: '
            "{key}: [Économie, Région])."
        ),
        ('{where}: {key} must be a list. Write {key} = ["Économie", "Région"] (YAML: {key}: [Économie, Région]).'),
    ),
    "story.choice": (
        '{where}\u00a0: {key} = "{value}" n’existe pas. Valeurs possibles\u00a0: {choices}.',
        '{where}: there is no {key} = "{value}". Possible values: {choices}.',
    ),
    "story.format": (
        "Le format «\u00a0{format}\u00a0» n’existe pas. Formats connus\u00a0: {known}.",
        'There is no format "{format}". Known formats: {known}.',
    ),
    "story.url": (
        '{where}\u00a0: {key} = "{value}" n’est pas une adresse. Écrivez-la en entier, avec https://.',
        '{where}: {key} = "{value}" is no address. Write it whole, with https://.',
    ),
    "story.language": (
        '{where}\u00a0: {key} = "{value}" n’est pas un code de langue. Écrivez "fr".',
        '{where}: {key} = "{value}" is no language code. Write "fr".',
    ),
    "story.only-french": (
        "{where}\u00a0: la langue demandée est «\u00a0{value}\u00a0», et l’outil n’écrit qu’en français. Écrivez «\u00a0fr\u00a0», ou retirez la demande.",
        '{where}: the language asked for is "{value}", and the tool writes French only. Write "fr", or take the wish out.',
    ),
    "story.count": (
        "{where}\u00a0: {key} doit être un nombre entier de 0 à {most}, pas «\u00a0{value}\u00a0».",
        '{where}: {key} must be a whole number from 0 to {most}, not "{value}".',
    ),
    "story.day": (
        "{where}\u00a0: {key} = «\u00a0{value}\u00a0» n’est pas une date. Écrivez-la 2025-03-14.",
        '{where}: {key} = "{value}" is no date. Write it 2025-03-14.',
    ),
    "story.instant": (
        (
            "{where}\u00a0: {key} = «\u00a0{value}\u00a0» ne dit pas un instant sûr. Écrivez l’heure avec son "
            'décalage (2025-03-14T09:30:00+01:00) ou, entre guillemets, avec son fuseau ("2025-03-14 09:30 '
            'Europe/Paris").'
        ),
        (
            '{where}: {key} = "{value}" names no certain instant. Write the time with its offset '
            '(2025-03-14T09:30:00+01:00) or, in quotes, with its zone ("2025-03-14 09:30 Europe/Paris").'
        ),
    ),
    "story.zone": (
        ("{where}\u00a0: {key}\u00a0: le fuseau «\u00a0{zone}\u00a0» est inconnu. Écrivez par exemple Europe/Paris."),
        '{where}: {key}: the time zone "{zone}" is unknown. Write Europe/Paris, for instance.',
    ),
    "story.time-skipped": (
        (
            "{where}\u00a0: {key} = «\u00a0{value}\u00a0» n’existe pas\u00a0: cette nuit-là, l’horloge saute "
            'cette heure. Écrivez "{one}" ou "{other}".'
        ),
        (
            '{where}: {key} = "{value}" does not exist: the clocks skip that hour that night. Write "{one}" or '
            '"{other}".'
        ),
    ),
    "story.time-twice": (
        (
            "{where}\u00a0: {key} = «\u00a0{value}\u00a0» existe deux fois\u00a0: cette nuit-là, l’horloge "
            'recule. Écrivez "{one}" ou "{other}".'
        ),
        '{where}: {key} = "{value}" exists twice: the clocks go back that night. Write "{one}" or "{other}".',
    ),
    "story.file-name": (
        (
            "{path}\u00a0: «\u00a0{key}\u00a0» ne peut pas servir de clé d’article (vide, trop longue, ou avec "
            "un caractère qu’un dossier ne peut porter). Renommez le fichier\u00a0: lettres, chiffres et tirets, une lettre "
            "ou un chiffre d’abord."
        ),
        (
            '{path}: "{key}" cannot be a story key (empty, too long, or with a character that a folder cannot hold). '
            "Rename the file: letters, figures and hyphens, a letter or figure first."
        ),
    ),
    "story.key": (
        (
            "{path}\u00a0: «\u00a0{key}\u00a0» ne peut pas servir de clé d’article (vide, trop longue, ou avec "
            'un caractère qu’un dossier ne peut porter). Donnez-en une\u00a0: key = "mon-article" dans [brief] '
            "de story.toml, ou «\u00a0key: mon-article\u00a0» en tête d’un fichier Markdown."
        ),
        (
            '{path}: "{key}" cannot be a story key (empty, too long, or with a character that a folder cannot '
            'hold). Set one: key = "my-story" in [brief] of story.toml, or "key: my-story" in a Markdown file’s '
            "front matter."
        ),
    ),
}

_SETTINGS: Final[dict[str, tuple[str, str]]] = {
    "settings.style": (
        "{path}\u00a0: {key} a une valeur qui ne se lit pas. Reprenez la forme du modèle config/marche.toml.",
        "{path}: {key} has a value that can't be read. See config/marche.toml for its shape.",
    ),
    "settings.no-folder": (
        ("Le dossier de configuration {path} n’existe pas. Corrigez --config (ou CMS_PUBLISHER_CONFIG), ou créez-le."),
        "The configuration folder {path} does not exist. Mend --config (or CMS_PUBLISHER_CONFIG), or make it.",
    ),
    "settings.unreadable": (
        "{path} ne peut pas être lu ({detail}). Vérifiez les droits et l’encodage (UTF-8).",
        "{path} cannot be read ({detail}). Check its permissions and encoding (UTF-8).",
    ),
    "settings.toml": (
        "{path}\u00a0: TOML incorrect ({detail}). Corrigez la ligne, puis relancez.",
        "{path}: broken TOML ({detail}). Mend the line and run again.",
    ),
    "settings.site-name": (
        (
            "«\u00a0{name}\u00a0» ne peut pas être un nom de site\u00a0: lettres sans accent, chiffres, "
            "«\u00a0-\u00a0» et «\u00a0_\u00a0» seulement."
        ),
        '"{name}" cannot be a site’s name: letters without accents, digits, "-" and "_" only.',
    ),
    "settings.no-site": (
        (
            "Le site «\u00a0{name}\u00a0» n’a pas de profil ({path}). Sites connus\u00a0: {known}. Créez ce "
            "fichier, ou corrigez --site."
        ),
        'The site "{name}" has no profile ({path}). Known sites: {known}. Make that file, or mend --site.',
    ),
    "settings.unknown-key": (
        "{path}\u00a0: la clé «\u00a0{key}\u00a0» est inconnue. Clés connues\u00a0: {known}.",
        '{path}: the key "{key}" is unknown. Known keys: {known}.',
    ),
    "settings.unknown-key-near": (
        ("{path}\u00a0: la clé «\u00a0{key}\u00a0» est inconnue. Vouliez-vous écrire «\u00a0{near}\u00a0»\u202f?"),
        '{path}: the key "{key}" is unknown. Did you mean "{near}"?',
    ),
    "settings.not-text": (
        ("{path}\u00a0: {key} = «\u00a0{value}\u00a0» ne convient pas. Écrivez un texte entre guillemets droits."),
        "{path}: {key} = {value} will not do. Write text in straight quotes.",
    ),
    "settings.not-name": (
        (
            "{path}\u00a0: {key} = «\u00a0{value}\u00a0» ne convient pas. Écrivez un texte entre guillemets "
            "droits, ou retirez la clé."
        ),
        "{path}: {key} = {value} will not do. Write text in straight quotes, or take the key out.",
    ),
    "settings.not-urls": (
        '{path}\u00a0: {key} doit être une liste d’adresses complètes, comme ["https://www.exemple.fr"].',
        '{path}: {key} must be a list of whole addresses, such as ["https://www.example.com"].',
    ),
    "settings.not-access": (
        "{path}\u00a0: {key} vaut «\u00a0free\u00a0» ou «\u00a0paid\u00a0», pas «\u00a0{value}\u00a0».",
        '{path}: {key} is "free" or "paid", not "{value}".',
    ),
    "settings.not-class": (
        "{path}\u00a0: {key} doit être le nom d’une classe CSS, sans point, pas «\u00a0{value}\u00a0».",
        '{path}: {key} must be the name of a CSS class, without a dot, not "{value}".',
    ),
    "settings.not-url": (
        ("{path}\u00a0: {key} = «\u00a0{value}\u00a0» ne convient pas. Écrivez une adresse entière, avec https://."),
        "{path}: {key} = {value} will not do. Write a whole address, with https://.",
    ),
    "settings.not-zone": (
        (
            "{path}\u00a0: {key} = «\u00a0{value}\u00a0» ne convient pas. Écrivez un fuseau horaire, par exemple "
            "Europe/Paris."
        ),
        "{path}: {key} = {value} will not do. Write a time zone, Europe/Paris for instance.",
    ),
    "settings.not-language": (
        "{path}\u00a0: {key} = «\u00a0{value}\u00a0» ne convient pas. Écrivez un code de langue\u00a0: fr.",
        "{path}: {key} = {value} will not do. Write a language code: fr.",
    ),
    "settings.not-names": (
        ("{path}\u00a0: {key} = «\u00a0{value}\u00a0» ne convient pas. Écrivez une liste de textes entre crochets."),
        "{path}: {key} = {value} will not do. Write a list of texts in brackets.",
    ),
    "settings.not-flag": (
        "{path}\u00a0: {key} = «\u00a0{value}\u00a0» ne convient pas. Écrivez true ou false, sans guillemets.",
        "{path}: {key} = {value} will not do. Write true or false, without quotes.",
    ),
    "settings.not-count": (
        "{path}\u00a0: {key} = «\u00a0{value}\u00a0» ne convient pas. Écrivez un nombre entier, 0 ou plus.",
        "{path}: {key} = {value} will not do. Write a whole number, 0 or more.",
    ),
    "settings.not-number": (
        "{path}\u00a0: {key} = «\u00a0{value}\u00a0» ne convient pas. Écrivez un nombre plus grand que 0.",
        "{path}: {key} = {value} will not do. Write a number above 0.",
    ),
    "settings.not-share": (
        (
            "{path}\u00a0: {key} = «\u00a0{value}\u00a0» ne convient pas. Écrivez une part de 0 à 1 (0.25 pour "
            "un quart)."
        ),
        "{path}: {key} = {value} will not do. Write a share from 0 to 1 (0.25 for a quarter).",
    ),
    "settings.not-severity": (
        "{path}\u00a0: {key} = «\u00a0{value}\u00a0» ne convient pas. Écrivez blocks, warns ou notes.",
        "{path}: {key} = {value} will not do. Write blocks, warns or notes.",
    ),
    "settings.not-table": (
        "{path}\u00a0: {key} doit être une table. Écrivez [{key}] sur une ligne, puis ses clés.",
        "{path}: {key} must be a table. Write [{key}] on a line of its own, then its keys.",
    ),
    "settings.description": (
        "{path}\u00a0: meta_description_min dépasse meta_description_max. Corrigez l’une des deux.",
        "{path}: meta_description_min is above meta_description_max. Mend one of the two.",
    ),
    "settings.publisher": (
        "{path}, [publisher]\u00a0: la clé name manque. Écrivez le nom du journal, ou retirez la table.",
        "{path}, [publisher]: the key name is missing. Write the paper’s name, or take the table out.",
    ),
    "settings.lang": (
        "CMS_PUBLISHER_LANG = «\u00a0{value}\u00a0»\u00a0: écrivez fr ou en.",
        'CMS_PUBLISHER_LANG = "{value}": write fr or en.',
    ),
    "settings.credentials": (
        (
            "Site «\u00a0{site}\u00a0»\u00a0: il manque {missing}. Mettez-les dans l’environnement ou dans .env "
            "(modèle\u00a0: .env.example)."
        ),
        'Site "{site}": {missing} missing. Set them in the environment or in .env (see .env.example).',
    ),
}

_ARCHIVE: Final[dict[str, tuple[str, str]]] = {
    "archive.not-named": (
        'Le profil du site {site} ne dit pas où garder les articles parus. Ajoutez-y archive = "archives/{site}.json".',
        'The profile of site {site} names no file for its published posts. Add archive = "archives/{site}.json" to it.',
    ),
    "archive.missing": (
        "{path} n’existe pas. Faites-le par `cms-publisher archive fetch`, ou retirez la clé archive du profil.",
        "{path} does not exist. Make it with `cms-publisher archive fetch`, or take the key archive out of the profile.",
    ),
    "archive.unreadable": (
        "{path} ne se lit pas ({detail}). Refaites-le par `cms-publisher archive fetch`.",
        "{path} can't be read ({detail}). Make it anew with `cms-publisher archive fetch`.",
    ),
    "archive.unwritable": (
        "{path} ne peut pas être écrit ({detail}). Vérifiez les droits du dossier, ou changez la clé archive du profil.",
        "{path} can't be written ({detail}). Check the folder's rights, or change the profile's key archive.",
    ),
    "archive.fetched": (
        "{path}\u00a0: {posts} articles parus, {tags} étiquettes",
        "{path}: {posts} published posts, {tags} tags",
    ),
}

_CHECKS: Final[dict[str, tuple[str, str]]] = {
    "review-nothing": (
        "rien à relire\u00a0: donnez au moins un fichier d’article après les options, ou --post ID.",
        "nothing to review: give at least one article file after the options, or --post ID.",
    ),
    "review-no-post": (
        "{url} n’a pas d’article numéro {post}. Vérifiez le numéro\u00a0: c’est celui qui suit post= dans l’adresse de l’éditeur.",
        "{url} has no post {post}. Check the number: it follows post= in the editor’s address.",
    ),
    "waive-unknown": (
        "{story} n’a pas de constat {finding}. Constats actuels\u00a0: {known}. Pour un article relu à part, ajoutez --article.",
        "{story} has no finding {finding}. Findings now: {known}. For an article reviewed on its own, add --article.",
    ),
    "waive-done": (
        "constat {finding} de {story} levé par {by}, tant que le texte ne change pas.",
        "finding {finding} of {story} waived by {by}, as long as the text stays the same.",
    ),
    "approve-done": (
        "{story} ({site}) relu et approuvé par {by}, tant que le texte ne change pas.",
        "{story} ({site}) reviewed and approved by {by}, as long as the text stays the same.",
    ),
    "waived": (" (levé par {by}\u00a0: {reason})", " (waived by {by}: {reason})"),
    "approval.given": (
        "Relu et approuvé par {by}, le {at}. Changements\u00a0: {changed}.",
        "Reviewed and approved by {by}, on {at}. Changes: {changed}.",
    ),
    "reviewed": ("{article}\u00a0: {verdict}, {words} mots", "{article}: {verdict}, {words} words"),
    "review-line": ("  {severity} [{id}] {where}\u00a0: {words}", "  {severity} [{id}] {where}: {words}"),
    "fidelity.invented": (
        "Aucune source ne dit cela\u00a0: «\u00a0{ours}\u00a0». Supprimez la phrase, ou ajoutez la source qui le dit.",
        "No source says this: “{ours}”. Delete the sentence, or add the source that says it.",
    ),
    "fidelity.added": (
        "Ces mots ne sont pas dans la source\u00a0: «\u00a0{ours}\u00a0». Retirez-les, ou ajoutez la source qui les porte.",
        "These words are not in the source: “{ours}”. Take them out, or add the source that has them.",
    ),
    "fidelity.changed": (
        "La source dit «\u00a0{theirs}\u00a0», l’article «\u00a0{ours}\u00a0». Rétablissez les mots de la source.",
        "The source says “{theirs}”, the article “{ours}”. Put the source’s words back.",
    ),
    "fidelity.left-out": (
        "Il manque ces mots de la source, au milieu de la phrase\u00a0: «\u00a0{theirs}\u00a0». Rétablissez-les.",
        "These words of the source are missing within the sentence: “{theirs}”. Put them back.",
    ),
    "fidelity.cut": (
        "La phrase est coupée là où son sens peut changer\u202f; la source dit aussi\u00a0: «\u00a0{theirs}\u00a0». Rétablissez la phrase entière.",
        "The sentence is cut where its meaning may change; the source also says: “{theirs}”. Put the whole sentence back.",
    ),
    "fidelity.capitals": (
        "La source écrit «\u00a0{theirs}\u00a0», l’article «\u00a0{ours}\u00a0»\u00a0: vérifiez les majuscules.",
        "The source writes “{theirs}”, the article “{ours}”: check the capitals.",
    ),
    "fidelity.unquoted": (
        "Ces mots sont une citation dans la source, l’article les prend à son compte\u00a0: «\u00a0{ours}\u00a0». Remettez les guillemets.",
        "These words are a quotation in the source, the article makes them its own: “{ours}”. Put the quotation marks back.",
    ),
    "fidelity.quoted": (
        "La source ne met pas ces mots entre guillemets\u00a0: «\u00a0{ours}\u00a0». Retirez les guillemets.",
        "The source doesn’t put these words in quotation marks: “{ours}”. Take the marks off.",
    ),
    "quotes.altered": (
        "Citation modifiée\u00a0: aucune source n’a «\u00a0{quote}\u00a0» mot pour mot. Rétablissez les mots cités, ou retirez les guillemets et la phrase.",
        "Altered quotation: no source has “{quote}” word for word. Put the words said back, or take the quotation out.",
    ),
    "quotes.cut-short": (
        "La citation «\u00a0{quote}\u00a0» s’arrête au milieu d’une phrase. Rétablissez la suite, ou coupez plus tôt.",
        "The quotation “{quote}” stops in mid-phrase. Put the rest back, or cut earlier.",
    ),
    "quotes.not-a-quote": (
        "«\u00a0{quote}\u00a0» est dans une source, mais sans guillemets\u00a0: personne ne l’a dit. Retirez les guillemets.",
        "“{quote}” is in a source, but not as a quotation: nobody said it. Take the quotation marks off.",
    ),
    "quotes.never-closed": (
        "Un guillemet ouvrant n’est jamais fermé. Ajoutez le guillemet fermant là où la source le met.",
        "An opening quotation mark is never closed. Close it where the source does.",
    ),
    "quotes.emptied-bracket": (
        "Crochets vides dans une citation\u00a0: il y manque des mots. Reprenez la citation complète de la source.",
        "Empty brackets in a quotation: words are missing. Take the complete quotation from the source.",
    ),
    "quotes.foreign-bracket": (
        "La citation contient «\u00a0{bracket}\u00a0», qui n’est pas en français. Traduisez ces mots (ou demandez l’original), ou retirez la citation.",
        "The quotation holds “{bracket}”, which is not French. Translate it (or ask for the original), or take the quotation out.",
    ),
    "attribution.missing": (
        "Ce passage vient de «\u00a0{source}\u00a0» et rien ne le dit au lecteur. Ouvrez-le par le nom de la source et sa date.",
        "This passage comes from “{source}” and the reader is not told. Open it with the source’s name and date.",
    ),
    "attribution.undated": (
        "Ce passage de «\u00a0{source}\u00a0» ne dit pas de quand il est. Datez-le.",
        "This passage of “{source}” doesn’t say of when it is. Date it.",
    ),
    "attribution.wrong-heading": (
        "Un passage de «\u00a0{source}\u00a0» se trouve sous l’intertitre d’une autre source, «\u00a0{heading}\u00a0». Déplacez-le.",
        "A passage of “{source}” stands under another source’s heading, “{heading}”. Move it.",
    ),
    "references.speaker-drifted": (
        "La phrase d’avant n’est pas celle de la source\u00a0: ces propos changent de bouche. Rétablissez-la, ou nommez qui parle.",
        "The sentence before is not the one in the source: somebody else now says this. Put it back, or name who speaks.",
    ),
    "references.orphan": (
        "Ce pronom ne renvoie plus à ce dont parle la source\u00a0: la phrase d’avant manque. Rétablissez-la, ou nommez la personne ou la chose.",
        "This pronoun no longer points at what the source speaks of: the sentence before is missing. Put it back, or name what it stands for.",
    ),
    "meaning.invented": (
        "Aucune source ne dit cela\u00a0: «\u00a0{ours}\u00a0». Supprimez la phrase, ou ajoutez la source qui le dit.",
        "No source says this: “{ours}”. Delete the sentence, or add the source that says it.",
    ),
    "meaning.added": (
        "Rien de cela n’est dans les sources\u00a0: «\u00a0{ours}\u00a0». Retirez ces mots, ou ajoutez la source qui les porte.",
        "Nothing of this is in the sources: “{ours}”. Take it out, or add the source that has it.",
    ),
    "meaning.figure": (
        "Le chiffre «\u00a0{ours}\u00a0» n’est pas dans le passage dont vient la phrase (on y lit\u00a0: {theirs}). Vérifiez-le.",
        "The figure “{ours}” is not in the passage that the sentence comes from (there: {theirs}). Check it.",
    ),
    "meaning.unit": (
        "La source compte «\u00a0{ours}\u00a0» dans une autre unité. Rétablissez la sienne.",
        "The source counts “{ours}” in another unit. Put its own back.",
    ),
    "meaning.date": (
        "La date «\u00a0{ours}\u00a0» n’est pas celle de la source. Vérifiez-la.",
        "The date “{ours}” is not the source’s. Check it.",
    ),
    "meaning.name": (
        "Le nom «\u00a0{ours}\u00a0» n’est pas dans le passage dont vient la phrase (la source nomme\u00a0: {theirs}). Vérifiez qui est en cause.",
        "The name “{ours}” is not in the passage that the sentence comes from (the source names: {theirs}). Check who it is about.",
    ),
    "meaning.relation": (
        "Les rôles sont échangés\u00a0: «\u00a0{ours}\u00a0». La source dit\u00a0: {theirs}",
        "The roles are exchanged: “{ours}”. The source says: {theirs}",
    ),
    "meaning.negation": (
        "La phrase et la source se contredisent sur une négation\u00a0: «\u00a0{ours}\u00a0» (source\u00a0: {theirs}). Rétablissez le sens.",
        "The sentence and the source contradict each other on a negation: “{ours}” (source: {theirs}). Put the meaning back.",
    ),
    "meaning.modality": (
        "La source est moins affirmative\u00a0: «\u00a0{theirs}\u00a0». Gardez sa réserve.",
        "The source is less certain: “{theirs}”. Keep its reserve.",
    ),
    "meaning.opposite": (
        "«\u00a0{ours}\u00a0» dit le contraire de la source ({theirs}). Rétablissez le sens.",
        "“{ours}” says the opposite of the source ({theirs}). Put the meaning back.",
    ),
    "meaning.attribution": (
        "La source prête ces mots à quelqu’un, l’article les prend à son compte\u00a0: {theirs} Dites qui parle.",
        "In the source somebody says this, the article makes it its own: {theirs} Say who speaks.",
    ),
    "meaning.list": (
        "L’énumération est incomplète\u00a0: il manque «\u00a0{theirs}\u00a0». Rétablissez-la, ou écrivez «\u00a0notamment\u00a0».",
        "The list is incomplete: “{theirs}” is missing. Put it back, or write “among others”.",
    ),
    "names.surname-first": (
        "{surname} est nommé sans prénom avant d’être présenté. Écrivez «\u00a0{name}\u00a0», avec sa fonction.",
        "{surname} is called by surname before being introduced. Write “{name}”, with the function.",
    ),
    "leftovers.instruction": (
        "Une consigne de rédaction est restée dans le texte\u00a0: «\u00a0{text}\u00a0». Supprimez-la.",
        "An instruction to the writer is left in the text: “{text}”. Delete it.",
    ),
    "leftovers.editor-mark": (
        "Une mention de service est restée dans le texte\u00a0: «\u00a0{text}\u00a0». Supprimez-la.",
        "An editor’s mark is left in the text: “{text}”. Delete it.",
    ),
    "leftovers.link-word": (
        "Un lien ou un renvoi est resté dans le texte\u00a0: «\u00a0{text}\u00a0». Supprimez-le.",
        "A stray link word is left in the text: “{text}”. Delete it.",
    ),
    "leftovers.model-voice": (
        "C’est un assistant qui parle, pas l’article\u00a0: «\u00a0{text}\u00a0». Supprimez cette phrase.",
        "An assistant speaks here, not the article: “{text}”. Delete this sentence.",
    ),
    "leftovers.markup": (
        "Des signes de mise en forme sont restés dans le texte\u00a0: «\u00a0{text}\u00a0». Supprimez-les.",
        "Markup is left in the text: “{text}”. Delete it.",
    ),
    "rights.primary-cite-only": (
        "La source principale «\u00a0{source}\u00a0» ne peut être que citée. Obtenez le droit de la reprendre, ou partez d’une autre source.",
        "The primary source “{source}” may only be cited. Get the right to use it, or start from another source.",
    ),
    "rights.cite-only-share": (
        "{percent}\u00a0% de l’article ({words} mots) vient de sources qui ne peuvent être que citées, pour {limit}\u00a0% au plus. Raccourcissez ces passages.",
        "{percent} % of the article ({words} words) comes from sources that may only be cited; {limit} % at most is allowed. Shorten those passages.",
    ),
    "rights.not-known": (
        "Droits inconnus pour\u00a0: {sources}. Vérifiez-les et indiquez-les («\u00a0rights\u00a0») avant l’envoi.",
        "Rights unknown for: {sources}. Check and state them (“rights”) before sending.",
    ),
    "sources.metadata": (
        "Informations manquantes sur les sources\u00a0: {missing}. Complétez-les dans story.toml si vous les connaissez.",
        "Source metadata missing: {missing}. Fill it in in story.toml where you know it.",
    ),
    "sources.later-undated": (
        "Ce passage vient de «\u00a0{source}\u00a0», paru le {date}, après les faits, et rien ne le dit au lecteur. Datez-le, ou retirez-le.",
        "This passage comes from “{source}”, published on {date}, later than the story, and the reader is not told. Date it, or take it out.",
    ),
    "reading.unread-wish": (
        "Consigne non comprise, ou que l’outil ne sait pas suivre\u00a0: «\u00a0{wish}\u00a0». Dites-la autrement, ou suivez-la à la relecture.",
        "Wish not understood, or one that the tool can’t follow: “{wish}”. Word it otherwise, or see to it while editing.",
    ),
    "reading.characters-lost": (
        "Des caractères de la source «\u00a0{source}\u00a0» se sont perdus («\u00a0{words}\u00a0»). Demandez le texte d’origine, enregistré en UTF-8.",
        "Characters of the source “{source}” were lost (“{words}”). Ask for the original text, saved as UTF-8.",
    ),
    "reading.empty": (
        "«\u00a0{file}\u00a0», dans le dossier de contexte, est vide et n’a pas servi.",
        "“{file}”, in the context folder, is empty and was not used.",
    ),
    "reading.not-text": (
        "«\u00a0{file}\u00a0», dans le dossier de contexte, n’est pas un texte et n’a pas servi. Enregistrez-le en .txt s’il compte.",
        "“{file}”, in the context folder, is not text and was not used. Save it as .txt if it matters.",
    ),
    "reading.broken": (
        "«\u00a0{file}\u00a0», dans le dossier de contexte, n’a pas pu être lu et n’a pas servi. Donnez-le seul (--context) pour savoir pourquoi.",
        "“{file}”, in the context folder, could not be read and was not used. Name it alone (--context) to see why.",
    ),
    "headline.empty": (
        "L’article n’a pas de titre. Donnez-en un («\u00a0headline\u00a0»).",
        "The article has no headline. Give it one (“headline”).",
    ),
    "headline.too-long": (
        "Titre de {characters} signes\u00a0: Google en montre {limit}. Raccourcissez-le.",
        "The headline has {characters} characters; Google shows {limit}. Shorten it.",
    ),
    "headline.incomplete": (
        "Le titre s’arrête au milieu d’une phrase. Complétez-le.",
        "The headline stops in mid-phrase. Complete it.",
    ),
    "headline.same-as-opening": (
        "Le titre et la première phrase sont identiques. Changez l’un des deux.",
        "The headline and the first sentence are the same. Change one of them.",
    ),
    "headline.made-by-tool": (
        "Titre tiré du texte faute d’un titre donné. Gardez-le ou choisissez\u00a0: {candidates}.",
        "Headline taken from the text because none was given. Keep it or choose: {candidates}.",
    ),
    "standfirst.empty": (
        "L’article n’a pas de chapô. Écrivez une ou deux phrases qui complètent le titre («\u00a0standfirst\u00a0»).",
        "The article has no standfirst. Write a sentence or two that add to the headline (“standfirst”).",
    ),
    "standfirst.repeats-headline": (
        "Le chapô répète le titre sans rien ajouter. Dites-y qui, quand, où.",
        "The standfirst repeats the headline and adds nothing. Say who, when, where.",
    ),
    "house_style.form": (
        "Marche de la maison\u00a0: «\u00a0{found}\u00a0» s’écrit ici «\u00a0{wanted}\u00a0».",
        "House style: “{found}” is written “{wanted}” here.",
    ),
    "house_style.acronym": (
        "Le sigle «\u00a0{found}\u00a0» n’est développé nulle part. Développez-le à son premier emploi.",
        "The acronym “{found}” is spelled out nowhere. Spell it out at its first use.",
    ),
    "house_style.calque": (
        "«\u00a0{found}\u00a0» est un calque\u202f; on dirait\u00a0: {wanted}.",
        "“{found}” is a calque; French would say: {wanted}.",
    ),
    "language.foreign": (
        "Phrase qui n’est pas en français («\u00a0{sentence}\u00a0»). Traduisez-la, ou retirez-la.",
        "A sentence that is not French (“{sentence}”). Translate it, or take it out.",
    ),
    "length.too-long": (
        "{over} mots de trop ({words}, le format en admet {limit}). Coupez, ou changez de format.",
        "{over} words too many ({words}; the format allows {limit}). Cut, or choose another format.",
    ),
    "length.too-short": (
        "Il manque {missing} mots ({words} sur {wanted} demandés)\u00a0: envoyez-le court, ou ajoutez une source.",
        "{missing} words are missing ({words} of {wanted} asked for): send it short, or add a source.",
    ),
    "subheadings.too-few": (
        "Il manque {missing} intertitre(s) ({found} sur {wanted} demandés). Ajoutez-en, ou demandez-en moins.",
        "{missing} subheading(s) missing ({found} of {wanted} asked for). Add some, or ask for fewer.",
    ),
    "subheadings.incomplete": (
        "L’intertitre «\u00a0{heading}\u00a0» s’arrête au milieu d’une phrase. Complétez-le.",
        "The subheading “{heading}” stops in mid-phrase. Complete it.",
    ),
    "subheadings.too-long": (
        "L’intertitre «\u00a0{heading}\u00a0» a {characters} signes, pour {limit} au plus. Raccourcissez-le.",
        "The subheading “{heading}” has {characters} characters; {limit} at most. Shorten it.",
    ),
    "subheadings.section-too-long": (
        "{words} mots sans intertitre, pour {limit} au plus. Coupez cette section par un intertitre.",
        "{words} words without a subheading; {limit} at most. Break this section with one.",
    ),
    "duplicates.same": (
        "Déjà dit plus haut, mot pour mot\u00a0: «\u00a0{sentence}\u00a0». Supprimez l’une des deux.",
        "Already said above, word for word: “{sentence}”. Delete one of the two.",
    ),
    "duplicates.near": (
        "Presque la même phrase se trouve plus haut\u00a0: «\u00a0{sentence}\u00a0». Supprimez l’une des deux.",
        "Nearly the same sentence stands above: “{sentence}”. Delete one of the two.",
    ),
    "dates.relative": (
        "«\u00a0{words}\u00a0» ne dit pas quel jour. Donnez la date complète.",
        "“{words}” doesn’t say which day. Give the full date.",
    ),
    "glue.joined": (
        "Mots collés\u202f? «\u00a0{word}\u00a0». Remettez l’espace ou le signe qui manque.",
        "Words run together? “{word}”. Put back the space or sign that is missing.",
    ),
    "image.no-alt": (
        "L’image {image} n’a pas de texte de remplacement. Dites en une phrase ce qu’on y voit («\u00a0image_alt\u00a0»).",
        "The image {image} has no alternative text. Say in a sentence what it shows (“image_alt”).",
    ),
    "image.no-credit": (
        "L’image {image} n’a pas de crédit. Indiquez-le («\u00a0image_credit\u00a0»).",
        "The image {image} has no credit. State it (“image_credit”).",
    ),
    "embargo.until": (
        "Sous embargo jusqu’au {until}\u00a0: l’envoi sera refusé d’ici là.",
        "Under embargo until {until}: a push will be refused until then.",
    ),
    "seo.title-tag-empty": (
        "Le titre SEO est vide. Donnez un titre à l’article, il en sera tiré.",
        "The title tag is empty. Give the article a headline, it is made from that.",
    ),
    "seo.title-tag-too-wide": (
        "Titre SEO de {pixels} pixels\u00a0: Google coupe à {limit}. Raccourcissez-le.",
        "The title tag is {pixels} pixels wide; Google cuts at {limit}. Shorten it.",
    ),
    "seo.description-too-short": (
        "Description de {characters} signes, pour {least} à {most}. Allongez-la, si le texte le permet.",
        "The description has {characters} characters, {least} to {most} are wanted. Make it longer, if the text allows.",
    ),
    "seo.description-too-long": (
        "Description de {characters} signes, pour {least} à {most}\u00a0: Google la coupera. Raccourcissez-la.",
        "The description has {characters} characters, {least} to {most} are wanted: Google will cut it. Shorten it.",
    ),
    "seo.keyphrase-empty": (
        "Pas de mot-clé principal. Donnez-en un («\u00a0keyphrase\u00a0»).",
        "No focus keyphrase. Give one (“keyphrase”).",
    ),
    "seo.keyphrase-not-in-title-tag": (
        "Le mot-clé «\u00a0{keyphrase}\u00a0» n’est pas dans le titre SEO.",
        "The keyphrase “{keyphrase}” is not in the title tag.",
    ),
    "seo.keyphrase-not-in-opening": (
        "Le mot-clé «\u00a0{keyphrase}\u00a0» n’est dans aucune phrase du premier paragraphe.",
        "The keyphrase “{keyphrase}” is in no sentence of the first paragraph.",
    ),
    "seo.keyphrase-not-in-description": (
        "Le mot-clé «\u00a0{keyphrase}\u00a0» n’est pas dans la description.",
        "The keyphrase “{keyphrase}” is not in the description.",
    ),
    "seo.slug-length": (
        "L’adresse (slug) a {words} mot(s), pour {least} à {most}.",
        "The slug has {words} word(s), {least} to {most} are wanted.",
    ),
}

_REPORT: Final[dict[str, tuple[str, str]]] = {
    "out-forbidden": (
        (
            "impossible d’écrire «\u00a0{path}\u00a0»\u00a0: vous n’y avez pas le droit d’écriture. Choisissez "
            "un autre dossier avec --out, ou rendez celui-ci accessible."
        ),
        (
            "can’t write “{path}”: you have no right to write there. Choose another folder with --out, or make "
            "this one writable."
        ),
    ),
    "out-in-the-way": (
        (
            "impossible d’écrire «\u00a0{path}\u00a0»\u00a0: un fichier occupe la place d’un dossier, ou un "
            "dossier celle d’un fichier. Déplacez-le, ou choisissez un autre dossier avec --out."
        ),
        (
            "can’t write “{path}”: a file stands where a folder should be, or a folder where a file should be. "
            "Move it, or choose another folder with --out."
        ),
    ),
    "out-disk-full": (
        (
            "impossible d’écrire «\u00a0{path}\u00a0»\u00a0: le disque est plein. Faites de la place, ou "
            "choisissez un autre dossier avec --out, puis relancez."
        ),
        ("can’t write “{path}”: the disk is full. Make room, or choose another folder with --out, then run again."),
    ),
    "out-not-written": (
        "impossible d’écrire «\u00a0{path}\u00a0» ({detail}). Choisissez un autre dossier avec --out.",
        "can’t write “{path}” ({detail}). Choose another folder with --out.",
    ),
    "table.story": ("Sujet", "Story"),
    "table.site": ("Site", "Site"),
    "table.verdict": ("Verdict", "Verdict"),
    "table.words": ("Mots", "Words"),
    "table.subheadings": ("Intertitres", "Subheadings"),
    "table.blocks": ("Bloquants", "Blocking"),
    "table.warns": ("À vérifier", "Warnings"),
    "table.where": ("Dossier", "Folder"),
    "verdict.ready": ("prêt", "ready"),
    "verdict.needs-work": ("à relire", "needs work"),
    "verdict.blocked": ("bloqué", "blocked"),
    "severity.blocks": ("à régler", "to settle"),
    "severity.warns": ("à vérifier", "to check"),
    "severity.notes": ("pour mémoire", "for the record"),
    "rights.own": ("contenu propre", "own content"),
    "rights.licensed": ("sous licence", "licensed"),
    "rights.press-release": ("communiqué de presse", "press release"),
    "rights.cite-only": ("citation seulement", "citation only"),
    "rights.unknown": ("droits non précisés", "rights not known"),
    "role.primary": ("source principale", "primary source"),
    "role.context": ("contexte", "context"),
    "place.headline": ("titre", "headline"),
    "place.standfirst": ("chapô", "standfirst"),
    "place.body": ("texte", "text"),
    "place.title_tag": ("titre pour Google", "title tag"),
    "place.meta_description": ("description", "meta description"),
    "place.slug": ("adresse", "slug"),
    "place.excerpt": ("extrait", "excerpt"),
    "place.focus_keyphrase": ("expression-clé", "focus keyphrase"),
    "place.json_ld": ("JSON-LD", "JSON-LD"),
    "place.image": ("image", "image"),
    "place.sources": ("sources", "sources"),
    "place.brief": ("consigne", "brief"),
    "edit.typography": ("typographie", "typography"),
    "edit.entity": ("entité HTML lue", "HTML entity read"),
    "edit.glue": ("mots recollés ou séparés", "glued words set apart"),
    "edit.accent": ("accent rétabli", "accent put back"),
    "edit.mark": ("marque d’édition coupée", "editor’s mark cut"),
    "edit.leftover": ("reste de page coupé", "leftover of the page cut"),
    "edit.clause": ("partie de phrase reprise", "clause of a sentence"),
    "edit.capital": ("majuscule", "capital"),
    "edit.full-stop": ("point final", "full stop"),
    "edit.attribution": ("attribution à la source", "attribution to the source"),
    "edit.date": ("date précisée", "date made absolute"),
    "edit.promotion": ("promotion, coupée", "promotion, cut"),
    "edit.contact": ("contact ou présentation de l’émetteur, coupés", "contact or the sender’s profile, cut"),
    "edit.house-style": ("marche de la maison", "house style"),
    "edit.duplicate": ("déjà dit", "said already"),
    "edit.not-needed": ("contexte non nécessaire à la longueur", "context that the length doesn’t need"),
    "edit.heading-words": ("intertitre tiré du texte", "subheading made of the text’s words"),
    "page.title": ("Relecture\u00a0: {headline}", "Review: {headline}"),
    "page.skip": ("Aller au texte", "Skip to the text"),
    "page.kicker": ("Relecture", "Review"),
    "page.verdict.ready": ("Prêt pour l’envoi", "Ready to send"),
    "page.verdict.blocked.one": ("{n}\u00a0point à régler avant envoi", "{n} point to settle before sending"),
    "page.verdict.blocked.many": ("{n}\u00a0points à régler avant envoi", "{n} points to settle before sending"),
    "page.verdict.needs-work.one": ("Envoi possible, {n}\u00a0point à vérifier", "Can be sent, {n} point to check"),
    "page.verdict.needs-work.many": ("Envoi possible, {n}\u00a0points à vérifier", "Can be sent, {n} points to check"),
    "page.warns": ("À vérifier", "To check"),
    "page.notes": ("Pour mémoire", "For the record"),
    "page.fix": ("Correction proposée\u00a0:", "Suggested:"),
    "page.words.one": ("{n}\u00a0mot", "{n} word"),
    "page.words.many": ("{n}\u00a0mots", "{n} words"),
    "page.asked": (" sur {n} demandés", " of {n} asked for"),
    "page.words-taken.one": ("{n}\u00a0mot repris", "{n} word taken"),
    "page.words-taken.many": ("{n}\u00a0mots repris", "{n} words taken"),
    "page.subheadings.one": ("{n}\u00a0intertitre", "{n} subheading"),
    "page.subheadings.many": ("{n}\u00a0intertitres", "{n} subheadings"),
    "page.typography.one": ("{n}\u00a0correction de typographie", "{n} correction of typography"),
    "page.typography.many": ("{n}\u00a0corrections de typographie", "{n} corrections of typography"),
    "page.minor.one": (
        "{n}\u00a0retouche de typographie, de majuscule ou de point final",
        "{n} touch to typography, capital or full stop",
    ),
    "page.minor.many": (
        "{n}\u00a0retouches de typographie, de majuscule ou de point final",
        "{n} touches to typography, capitals or full stops",
    ),
    "page.rights": ("Droits, embargo, signature", "Rights, embargo, byline"),
    "page.term.byline": ("Signature", "Byline"),
    "page.term.embargo": ("Embargo", "Embargo"),
    "page.term.publish_at": ("Parution prévue", "Publication planned"),
    "page.term.image": ("Image", "Image"),
    "page.term.tag-candidates": ("Étiquettes possibles", "Possible tags"),
    "page.unknown": ("non précisé", "not said"),
    "page.undated": ("sans date", "undated"),
    "page.instant": ("{day} à {hour}\u00a0h\u00a0{minute} ({zone})", "{day}, {hour}:{minute} ({zone})"),
    "page.heading": ("Titre, chapô, attaque", "Headline, standfirst, opening"),
    "page.headline": ("Titre", "Headline"),
    "page.headline-missing": ("Titre à écrire", "Headline to be written"),
    "page.headline-choices": ("Autres titres possibles", "Other possible headlines"),
    "page.standfirst": ("Chapô", "Standfirst"),
    "page.standfirst-missing": ("Chapô à écrire", "Standfirst to be written"),
    "page.standfirst-choices": ("Autres chapôs possibles", "Other possible standfirsts"),
    "page.opening": ("Attaque", "Opening"),
    "page.search": ("Dans Google", "On Google"),
    "page.desktop": ("Sur ordinateur", "On a desktop screen"),
    "page.phone": ("Sur téléphone", "On a phone"),
    "page.title-tag": ("Titre pour Google", "Title tag"),
    "page.meta-description": ("Description", "Meta description"),
    "page.pixels": ("{n}\u00a0px", "{n} px"),
    "page.characters": ("{n}\u00a0caractères", "{n} characters"),
    "page.pixels-of": ("{n}\u00a0px sur {most}", "{n} px of {most}"),
    "page.characters-of": (
        "{n}\u00a0caractères, {least} à {most} attendus",
        "{n} characters, {least} to {most} expected",
    ),
    "page.changes": ("Depuis les sources", "Since the sources"),
    "page.cut": ("Coupé", "Cut"),
    "page.corrected": ("Corrigé", "Corrected"),
    "page.added": ("Ajouté", "Added"),
    "page.added.house": ("mots de la rédaction", "the newsroom’s words"),
    "page.nothing": ("Rien", "Nothing"),
    "page.text": ("Le texte et ses sources", "The text and its sources"),
    "page.legend": (
        (
            "Sauf mention, les phrases viennent de la source principale ({name}). Survolez ou touchez une phrase "
            "pour lire le passage dont elle vient."
        ),
        (
            "Unless marked, sentences come from the primary source ({name}). Hover over a sentence or tap it to "
            "read the passage it comes from."
        ),
    ),
    "page.key-borrowed": ("emprunté à une autre source", "taken from another source"),
    "page.key-dated": ("date précisée", "date made absolute"),
    "page.key-house": ("sans source", "without a source"),
    "page.key-doubtful": ("à vérifier", "to check"),
    "page.house": ("Mots de la rédaction, sans source", "The newsroom’s words, no source"),
    "page.colon": ("\u00a0:", ":"),
    "page.technical": ("Technique", "Technical"),
    "page.technical-summary": ("Champs pour les moteurs, JSON-LD, envoi", "Search fields, JSON-LD, payload"),
    "page.keyphrase": ("Expression-clé", "Focus keyphrase"),
    "page.slug": ("Adresse", "Slug"),
    "page.excerpt": ("Extrait", "Excerpt"),
    "page.site": ("Site", "Site"),
    "page.status": ("État", "Status"),
    "page.payload": ("Empreinte de l’envoi", "Payload’s sha256"),
}

_COMMANDS: Final[dict[str, tuple[str, str]]] = {
    "doctor.good": ("  bon      {words}", "  good     {words}"),
    "doctor.weak": ("  faible   {words}", "  weak     {words}"),
    "doctor.bad": ("  bloque   {words}", "  blocks   {words}"),
    "doctor.profile": ("site «\u00a0{site}\u00a0», profil lu", "site “{site}”, profile read"),
    "doctor.journal": ("journal {path}", "journal {path}"),
    "doctor.env-readable": (
        "{path} peut être lu par d’autres comptes de cette machine\u00a0: chmod 600 {path}",
        "{path} can be read by this machine's other accounts: chmod 600 {path}",
    ),
    "doctor.account": ("compte {user} (rôles\u00a0: {roles})", "account {user} (roles: {roles})"),
    "doctor.no-uploads": (
        "le compte {user} ne peut pas téléverser d’images\u00a0: il lui faut le rôle auteur",
        "account {user} may not upload images: it needs the author role",
    ),
    "doctor.own-posts-only": (
        "le compte {user} ne met à jour que ses propres brouillons\u00a0: pour ceux des autres il lui faut le rôle éditeur",
        "account {user} updates its own drafts only: for those of others it needs the editor role",
    ),
    "doctor.plugin": (
        "extension cms-publisher {plugin}, protocole {protocol}, WordPress {wordpress}, fuseau {timezone}",
        "plugin cms-publisher {plugin}, protocol {protocol}, WordPress {wordpress}, time zone {timezone}",
    ),
    "doctor.no-plugin": (
        "l’extension cms-publisher n’est pas sur le site\u00a0: titre SEO, méta description et JSON-LD n’ont pas de place, "
        "et deux envois simultanés peuvent faire deux brouillons. Copiez wordpress/cms-publisher dans wp-content/plugins "
        "et activez-la",
        "the cms-publisher plugin is not on the site: title tag, meta description and JSON-LD have no place, "
        "and two simultaneous pushes may make two drafts. Copy wordpress/cms-publisher to wp-content/plugins and activate it",
    ),
    "doctor.no-transactions": (
        "la base du site n’a pas de transactions ({engines})\u00a0: un envoi interrompu peut laisser un brouillon à demi écrit. "
        "Convertissez les tables en InnoDB",
        "the site's database has no transactions ({engines}): an interrupted push may leave a half-written draft. "
        "Convert the tables to InnoDB",
    ),
    "doctor.seo-plugin": (
        "l’extension {name} est active\u00a0: elle imprime son propre titre SEO, sa description et son JSON-LD à la place des nôtres",
        "the {name} plugin is active: it prints its own title tag, description and JSON-LD in place of ours",
    ),
    "doctor.no-terms": (
        "le site n’a pas ces termes du profil ({names})\u00a0: créez-les dans WordPress, ou mettez create_categories ou create_tags "
        "à true dans le profil",
        "the site has not these terms of the profile ({names}): make them in WordPress, or set create_categories or create_tags "
        "to true in the profile",
    ),
    "doctor.ready": ("Tout est en place pour envoyer.", "Everything is in place to push."),
    "doctor.not-ready": (
        "Rien ne peut partir tant que ce point n’est pas réglé.",
        "Nothing can be sent until that is settled.",
    ),
    "sandbox.stands": (
        "WordPress {version} est debout\u00a0: {url}\nPour entrer\u00a0: {login}, avec l’un de ces comptes (nom, mot de passe, rôle)\u00a0:",
        "WordPress {version} stands: {url}\nTo log in: {login}, with one of these accounts (name, password, role):",
    ),
    "sandbox.to-push": ("Pour y envoyer des brouillons\u00a0:", "To push drafts there:"),
    "sandbox.was-stopped": ("Bac à sable arrêté.", "Sandbox stopped."),
    "sandbox.was-not-running": ("Le bac à sable ne tournait pas.", "The sandbox was not running."),
    "sandbox.is-running": ("Le bac à sable tourne.", "The sandbox runs."),
    "sandbox.is-stopped": (
        "Le bac à sable est arrêté. `cms-publisher sandbox start` le relance.",
        "The sandbox is stopped. `cms-publisher sandbox start` starts it again.",
    ),
    "sandbox.is-broken": (
        "Le bac à sable ne tourne qu’à moitié. `cms-publisher sandbox start` le relance.",
        "The sandbox runs only in part. `cms-publisher sandbox start` starts it again.",
    ),
    "sandbox.is-absent": (
        "Il n’y a pas de bac à sable ici. `cms-publisher sandbox start` en met un debout.",
        "There is no sandbox here. `cms-publisher sandbox start` makes one.",
    ),
    "error": ("Erreur\u00a0: {words}", "Error: {words}"),
    "one-of": ("choisissez parmi\u00a0: {choices}", "choose one of: {choices}"),
    "whole-number": ("un nombre entier, 0 ou plus", "a whole number, 0 or more"),
    "empty-path": ("un chemin vide", "an empty path"),
    "output-failed": (
        "la sortie n’a pas pu être écrite ({detail}). Libérez de la place ou donnez une autre sortie, puis relancez.",
        "the output could not be written ({detail}). Free some space or give another output, then run again.",
    ),
    "story-error": ("{story}\u00a0: {words}", "{story}: {words}"),
    "interrupted": ("Interrompu. Ce qui était terminé est gardé.", "Interrupted. What was finished is kept."),
    "bug": (
        "Erreur interne ({kind} dans {place}\u00a0: {detail}). C’est un défaut de cms-publisher, pas de votre texte\u00a0: "
        "relancez avec CMS_PUBLISHER_DEBUG=1 et transmettez la trace à qui le maintient.",
        "Internal error ({kind} in {place}: {detail}). This is a bug of cms-publisher, not of your text: "
        "run again with CMS_PUBLISHER_DEBUG=1 and send the trace to its maintainers.",
    ),
    "usage": ("{detail} Voir --help.", "{detail} See --help."),
    "no-such-option": (
        "l’option {option} n’existe pas{near}. Voir --help.",
        "there is no option {option}{near}. See --help.",
    ),
    "no-such-command": (
        "la commande «\u00a0{command}\u00a0» n’existe pas. Voir --help.",
        "there is no command “{command}”. See --help.",
    ),
    "missing-parameter": ("il manque {name}. Voir --help.", "{name} is missing. See --help."),
    "bad-parameter": (
        "valeur impossible pour {name} ({detail}). Voir --help.",
        "impossible value for {name} ({detail}). See --help.",
    ),
    "story-key-twice": (
        "deux sujets ont la même clé «\u00a0{key}\u00a0», aux majuscules près\u00a0: {first} et {second}. "
        "Renommez l’un d’eux, ou donnez-lui une autre clé (key, sous [brief]).",
        "two stories have the same key “{key}”, but for capitals: {first} and {second}. "
        "Rename one of them, or give it another key (key, under [brief]).",
    ),
}

_PUSH: Final[dict[str, tuple[str, str]]] = {
    "pushed": ("{story} ({site})\u00a0: {action}. {link}", "{story} ({site}): {action}. {link}"),
    "push-created": ("brouillon créé", "draft created"),
    "push-updated": ("brouillon mis à jour", "draft updated"),
    "push-unchanged": ("rien à changer", "nothing to change"),
    "push-blocked": (
        "{story}\u00a0: rien n’est parti, la relecture bloque sur {count} point(s). "
        "Réglez-les, ou lisez le dossier avec publish --dry-run\u00a0:",
        "{story}: nothing was sent, the review blocks on {count} point(s). "
        "Settle them, or read the file that publish --dry-run writes:",
    ),
    "field.title": ("titre", "title"),
    "field.content": ("texte", "text"),
    "field.excerpt": ("extrait", "excerpt"),
    "field.slug": ("slug", "slug"),
    "field.status": ("état", "status"),
    "field.author": ("auteur", "author"),
    "field.password": ("mot de passe", "password"),
    "field.categories": ("catégories", "categories"),
    "field.tags": ("étiquettes", "tags"),
    "field.featured_media": ("image à la une", "featured image"),
    "field.image": ("image", "image"),
    "field.title_tag": ("titre SEO", "title tag"),
    "field.meta_description": ("méta description", "meta description"),
    "field.focus_keyphrase": ("expression-clé", "focus keyphrase"),
    "field.json_ld": ("JSON-LD", "JSON-LD"),
    "terms-absent": (
        "{story}\u00a0: le site {site} n’a pas ces catégories ou étiquettes\u00a0: {names}. Créez-les dans WordPress, ou mettez "
        "create_categories ou create_tags à true dans config/sites/{site}.toml.",
        "{story}: site {site} has not these categories or tags: {names}. Make them in WordPress, or set "
        "create_categories or create_tags to true in config/sites/{site}.toml.",
    ),
    "not-landed": (
        "{story}\u00a0: ces champs n’ont pas pris place dans WordPress\u00a0: {fields}. Une catégorie ou une étiquette se crée "
        "dans WordPress, ou par create_categories et create_tags du profil\u202f; pour le reste, `cms-publisher doctor` dit pourquoi. "
        "Un nouvel envoi les y mettra.",
        "{story}: these fields did not land in WordPress: {fields}. Make categories and tags in WordPress, "
        "or set create_categories and create_tags in the profile; for the rest `cms-publisher doctor` says why. "
        "The next push puts them there.",
    ),
    "embargoed": (
        "{story} est sous embargo jusqu’au {until}\u00a0: rien n’est parti. Relancez après cette heure.",
        "{story} is under embargo until {until}: nothing was sent. Run again after that time.",
    ),
    "post-edited": (
        "le brouillon a été modifié dans WordPress depuis le dernier envoi ({fields})\u00a0: rien n’a été écrasé. "
        "Relisez-le\u00a0: {link}",
        "the draft was changed in WordPress since the last push ({fields}): nothing was overwritten. Look at it: {link}",
    ),
    "post-unknown-base": (
        "le brouillon {post} existe déjà pour ce sujet et a pu être modifié\u00a0: rien n’a été écrasé. Relisez-le\u00a0: {link}",
        "draft {post} exists already for this story and people may have changed it: nothing was overwritten. "
        "Look at it: {link}",
    ),
    "post-trashed": (
        "le brouillon de ce sujet est dans la corbeille de WordPress\u00a0: rien n’a été écrit. Restaurez-le, "
        "ou donnez au sujet une autre clé pour un nouveau brouillon. {link}",
        "this story's draft is in the WordPress trash: nothing was written. Restore it, "
        "or give the story another key for a new draft. {link}",
    ),
    "post-published": (
        "ce sujet est déjà publié dans WordPress\u00a0: l’article en ligne n’a pas été touché. Corrigez-le dans WordPress. {link}",
        "this story is published in WordPress already: the live article was not touched. Correct it in WordPress. {link}",
    ),
    "post-scheduled": (
        "la publication de ce sujet est planifiée dans WordPress\u00a0: rien n’a été écrit. "
        "Corrigez-le dans WordPress, ou repassez-le en brouillon. {link}",
        "this story is scheduled in WordPress: nothing was written. Correct it in WordPress, or make it a draft again. {link}",
    ),
    "post-live": (
        "ce sujet n’est plus un brouillon dans WordPress (état\u00a0: {status})\u00a0: il n’a pas été touché. {link}",
        "this story is no draft any more in WordPress (status: {status}): it was not touched. {link}",
    ),
    "post-open": (
        "{by} a ce brouillon ouvert dans l’éditeur\u00a0: rien n’a été écrit. Relancez quand il sera fermé. {link}",
        "{by} has this draft open in the editor: nothing was written. Run again once it is closed. {link}",
    ),
    "post-not-yours": (
        "le brouillon de ce sujet appartient à {by}, et votre compte ne peut pas le modifier. "
        "Demandez-lui, ou utilisez un compte éditeur.",
        "this story's draft is {by}'s, and your account may not edit it. Ask them, or use an editor's account.",
    ),
    "post-of-another": (
        "votre compte ne peut plus modifier le brouillon {post} de ce sujet, sans doute passé à un autre auteur\u00a0: "
        "rien n’a été écrit. Demandez à cet auteur, ou utilisez un compte éditeur.",
        "your account may not edit draft {post} of this story any more, perhaps it went to another author: "
        "nothing was written. Ask that author, or use an editor's account.",
    ),
    "post-no-right": (
        "votre compte n’a pas le droit de faire cet envoi ({words})\u00a0: rien n’a été écrit. "
        "Demandez ce droit à qui tient le site, ou utilisez un autre compte.",
        "your account may not make this push ({words}): nothing was written. Ask the site's admin for the right, or use another account.",
    ),
    "post-gone": (
        "le brouillon {post} de ce sujet a été supprimé dans WordPress\u00a0: il n’est pas refait de lui-même. "
        "Pour un nouveau brouillon, donnez au sujet une autre clé (key, sous [brief]).",
        "draft {post} of this story was deleted in WordPress: it is not made again by itself. "
        "For a new draft give the story another key (key, under [brief]).",
    ),
    "post-lost": (
        "le site ne connaît plus le brouillon {post} de ce sujet (une sauvegarde restaurée\u202f?)\u00a0: rien n’a été écrit. "
        "Pour un nouveau brouillon, donnez au sujet une autre clé (key, sous [brief]).",
        "the site no longer knows draft {post} of this story (a backup restored?): nothing was written. "
        "For a new draft give the story another key (key, under [brief]).",
    ),
    "site-url": (
        "«\u00a0{url}\u00a0» n’est pas une adresse de site. Donnez à WORDPRESS_URL une adresse complète, "
        "par exemple https://www.exemple.fr.",
        "“{url}” is no site's address. Set WORDPRESS_URL to a whole address, such as https://www.example.com.",
    ),
    "site-needs-https": (
        "{url} n’est pas en https\u00a0: le mot de passe partirait en clair. Mettez l’adresse en https dans WORDPRESS_URL.",
        "{url} is not https: the password would travel in the clear. Put the https address in WORDPRESS_URL.",
    ),
    "site-certificate": (
        "le certificat de {url} n’est pas valable ({detail}). Faites-le corriger par l’hébergeur\u202f; rien n’est parti.",
        "the certificate of {url} does not hold ({detail}). Have the host mend it; nothing was sent.",
    ),
    "site-timeout": (
        "{url} n’a pas répondu à temps. Relancez plus tard\u00a0: ce qui est arrivé sera retrouvé, rien ne sera envoyé deux fois.",
        "{url} did not answer in time. Run again later: what arrived will be found, nothing is sent twice.",
    ),
    "site-down": (
        "{url} est injoignable ({detail}). Vérifiez WORDPRESS_URL, ou relancez plus tard.",
        "{url} can't be reached ({detail}). Check WORDPRESS_URL, or run again later.",
    ),
    "site-busy": (
        "{url} demande d’attendre (HTTP {status}, maintenance ou trop de demandes\u202f; {words}). Relancez plus tard.",
        "{url} asks to wait (HTTP {status}, maintenance or too many requests; {words}). Run again later.",
    ),
    "site-busy-until": (
        "{url} demande d’attendre (HTTP {status}, maintenance ou trop de demandes\u202f; {words}). "
        "Relancez dans {wait} secondes.",
        "{url} asks to wait (HTTP {status}, maintenance or too many requests; {words}). Run again in {wait} seconds.",
    ),
    "site-error": (
        "{url} a répondu par une erreur (HTTP {status}\u202f; {words}). Relancez plus tard\u202f; si cela dure, "
        "montrez ce message à qui tient le site.",
        "{url} answered with an error (HTTP {status}; {words}). Run again later; if it lasts, show this to the site's admin.",
    ),
    "site-unreadable": (
        "{url} a répondu quelque chose d’illisible ({detail}). Relancez\u00a0: ce qui est arrivé sera retrouvé.",
        "{url} answered something unreadable ({detail}). Run again: what arrived will be found.",
    ),
    "site-redirects": (
        "{url} renvoie vers {location}. Mettez cette adresse dans WORDPRESS_URL\u00a0: un envoi ne suit pas de redirection.",
        "{url} redirects to {location}. Put that address in WORDPRESS_URL: a push follows no redirect.",
    ),
    "site-firewall": (
        "{url} refuse la demande (HTTP {status}) par une page qui n’est pas de WordPress, sans doute un pare-feu. "
        "Demandez à l’hébergeur d’autoriser l’API REST pour cette machine.",
        "{url} refuses the request (HTTP {status}) with a page that is not WordPress's, a firewall perhaps. "
        "Ask the host to let this machine use the REST API.",
    ),
    "site-no-wordpress": (
        "pas de WordPress à {url}. Vérifiez WORDPRESS_URL\u00a0: l’adresse de la page d’accueil du site.",
        "no WordPress at {url}. Check WORDPRESS_URL: the address of the site's home page.",
    ),
    "site-rest-off": (
        "l’API REST de {url} est désactivée ({words}). Faites-la réactiver dans l’extension qui la coupe.",
        "the REST API of {url} is turned off ({words}). Have it turned on in the plugin that closes it.",
    ),
    "site-no-application-passwords": (
        "les mots de passe d’application sont désactivés sur {url}. Faites-les activer (ils demandent https), "
        "puis créez-en un dans Comptes\u00a0> Profil.",
        "application passwords are turned off on {url}. Have them turned on (they need https), "
        "then make one under Users > Profile.",
    ),
    "site-password": (
        "{url} ne reconnaît pas ce compte ({words}). Vérifiez WORDPRESS_USER et WORDPRESS_APP_PASSWORD\u00a0: "
        "un mot de passe d’application, pas celui de la connexion. S’ils sont justes, l’hébergeur retire peut-être "
        "l’en-tête Authorization.",
        "{url} does not know this account ({words}). Check WORDPRESS_USER and WORDPRESS_APP_PASSWORD: "
        "an application password, not the one to log in with. If they are right, the host may strip the Authorization header.",
    ),
    "site-no-rights": (
        "le compte {user} n’a pas le droit d’écrire sur {url} (rôles\u00a0: {roles}). Il lui faut au moins le rôle contributeur.",
        "account {user} may not write on {url} (roles: {roles}). It needs the contributor role at least.",
    ),
    "site-rejected": (
        "WordPress refuse (HTTP {status}, {wp_code})\u00a0: {words} ({url})",
        "WordPress refuses (HTTP {status}, {wp_code}): {words} ({url})",
    ),
    "site-no-route": (
        "{url} n’existe pas ou plus ({words}). L’extension cms-publisher a-t-elle été désactivée\u202f? Relancez `cms-publisher doctor`.",
        "{url} does not exist, or no longer ({words}). Was the cms-publisher plugin turned off? Run `cms-publisher doctor`.",
    ),
    "site-protocol": (
        "l’extension cms-publisher {plugin} du site parle le protocole {site}, cet outil le {ours}. "
        "Mettez à jour le plus ancien des deux.",
        "the site's cms-publisher plugin {plugin} speaks protocol {site}, this tool {ours}. Update the older of the two.",
    ),
    "journal-unusable": (
        "le journal {path} ne s’ouvre pas ({detail}). Vérifiez les droits de ce dossier, "
        "ou donnez-en un autre par CMS_PUBLISHER_STATE\u202f; rien n’est parti.",
        "the journal {path} can't be opened ({detail}). Check that folder's rights, "
        "or name another with CMS_PUBLISHER_STATE; nothing was sent.",
    ),
    "journal-result-lost": (
        "l’envoi est fait, mais le journal {path} n’a pas pu le noter ({detail}). Faites de la place ou rendez ce dossier "
        "inscriptible, puis relancez\u00a0: le brouillon sera retrouvé, rien ne sera envoyé deux fois.",
        "the push is done, but the journal {path} could not note it ({detail}). Make room or make that folder writable, "
        "then run again: the draft will be found, nothing is sent twice.",
    ),
    "journal-newer": (
        "le journal {path} vient d’une version plus récente (schéma {version}, connu\u00a0: {known}). Mettez cms-publisher à jour.",
        "the journal {path} is of a newer version (schema {version}, known: {known}). Update cms-publisher.",
    ),
}

_SANDBOX: Final[dict[str, tuple[str, str]]] = {
    "sandbox.not-debian": (
        (
            "Le bac à sable a besoin d’une Debian\u202f; ce système est «\u00a0{system}\u00a0». Indiquez plutôt "
            "votre propre site de test dans WORDPRESS_URL, WORDPRESS_USER et WORDPRESS_APP_PASSWORD."
        ),
        (
            "The sandbox needs Debian; this system is “{system}”. Name a test site of your own in WORDPRESS_URL, "
            "WORDPRESS_USER and WORDPRESS_APP_PASSWORD instead."
        ),
    ),
    "sandbox.no-root": (
        (
            "Il manque à cette machine, pour le bac à sable\u00a0: {why}. Il faut être root, ou pouvoir utiliser "
            "sudo sans mot de passe, pour l’installer. Installez-le avec apt-get, puis recommencez."
        ),
        (
            "For the sandbox this machine lacks: {why}. Installing it takes root, or sudo without a password. "
            "Install it with apt-get, then try again."
        ),
    ),
    "sandbox.no-npm": (
        (
            "Le bac à sable sur SQLite a besoin de npm, qui manque. Installez-le (apt-get install npm) ou "
            "choisissez MariaDB."
        ),
        "The sandbox on SQLite needs npm, which is missing. Install it (apt-get install npm) or choose MariaDB.",
    ),
    "sandbox.no-plugin": (
        (
            "L’extension compagnon n’est pas dans {folder}. Réinstallez cms-publisher, ou demandez un bac à sable "
            "sans extension."
        ),
        (
            "The companion plugin is not in {folder}. Install cms-publisher again, or ask for a sandbox without the "
            "plugin."
        ),
    ),
    "sandbox.oldest-sqlite": (
        "WordPress 6.1 ne fonctionne pas sur SQLite. Choisissez MariaDB, ou la version la plus récente.",
        "WordPress 6.1 does not run on SQLite. Choose MariaDB, or the newest version.",
    ),
    "sandbox.long-folder": (
        (
            "Le chemin {folder} est trop long pour la prise (socket) de MariaDB. Choisissez un dossier au chemin "
            "plus court."
        ),
        "The path {folder} is too long for MariaDB’s socket. Choose a folder with a shorter path.",
    ),
    "sandbox.foreign-folder": (
        (
            "{folder} n’est pas un bac à sable et n’est pas vide\u00a0: rien n’y est touché. Choisissez un autre "
            "dossier."
        ),
        "{folder} is no sandbox and is not empty: nothing in it is touched. Choose another folder.",
    ),
    "sandbox.other-kind": (
        (
            "Le bac à sable de {folder} n’est pas celui que vous demandez (version, base, multisite, port ou "
            "extension). Supprimez-le (sandbox stop --purge) ou choisissez un autre dossier."
        ),
        (
            "The sandbox in {folder} is not the one you ask for (version, database, multisite, port or plugin). "
            "Remove it (sandbox stop --purge) or choose another folder."
        ),
    ),
    "sandbox.port-taken": (
        "Le port {port} est déjà pris par un autre programme. Choisissez-en un autre, ou 0 pour un port libre.",
        "Port {port} is taken by another program. Choose another one, or 0 for a free one.",
    ),
    "sandbox.no-mirror": (
        ("apt ne connaît aucun miroir de Debian sur cette machine. Vérifiez ses sources de paquets, puis recommencez."),
        "apt knows no Debian mirror on this machine. Check its package sources, then try again.",
    ),
    "sandbox.command-missing": (
        ("La commande «\u00a0{command}\u00a0» est introuvable. Installez le paquet qui la fournit, puis recommencez."),
        "The command “{command}” can’t be found. Install the package that has it, then try again.",
    ),
    "sandbox.command-failed": (
        (
            "«\u00a0{command}\u00a0» a échoué\u00a0: {output}\nSi c’est un téléchargement, vérifiez le réseau "
            "et les sources de paquets, puis recommencez."
        ),
        "“{command}” failed: {output}\nIf it is a download, check the network and the package sources, then try again.",
    ),
    "sandbox.died": (
        ("{name} n’a pas démarré\u00a0: {log}\nSupprimez le bac à sable (sandbox stop --purge), puis recommencez."),
        "{name} did not start: {log}\nRemove the sandbox (sandbox stop --purge), then try again.",
    ),
}

MESSAGES: Final[Mapping[str, tuple[str, str]]] = {
    **_READERS,
    **_SETTINGS,
    **_ARCHIVE,
    **_CHECKS,
    **_REPORT,
    **_COMMANDS,
    **_PUSH,
    **_SANDBOX,
}


def say(code: str, lang: Lang = "fr", /, **args: object) -> str:
    """The words for ``code`` in ``lang``, its values filled in.

    Raises:
        KeyError: no such code, or a value is missing (a bug of ours; the tests look for it).
    """
    french, english = MESSAGES[code]
    return (french if lang == "fr" else english).format(**args)
