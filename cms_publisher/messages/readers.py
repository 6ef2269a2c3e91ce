"""What reading sources and briefs says."""

from __future__ import annotations

from typing import Final

WORDS: Final[dict[str, tuple[str, str]]] = {
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
    "source.docx-broken": (
        (
            "{path} n’est pas un document Word que l’on puisse lire. Ouvrez-le dans Word ou LibreOffice, "
            "enregistrez-le de nouveau en .docx (ou en texte brut, UTF-8), puis donnez ce fichier."
        ),
        (
            "{path} is not a Word document that can be read. Open it in Word or LibreOffice, save it again "
            "as .docx (or as plain text, UTF-8), then give that file."
        ),
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
    "story.line-table": (
        "{where}\u00a0: ce qu’est une ligne s’écrit [[line]] (doubles crochets), une table par ligne.",
        "{where}: what a line is, is written [[line]] (double brackets), one table each.",
    ),
    "story.line-keys": (
        '{where}\u00a0: il faut begins = "les premiers mots de la ligne" et as = l’un de\u00a0: {choices}.',
        '{where}: it needs begins = "the first words of the line" and as = one of: {choices}.',
    ),
    "story.line-missing": (
        "{where}\u00a0: aucune ligne des sources ne commence par «\u00a0{value}\u00a0». Copiez ses premiers mots, ou retirez cette table.",
        "{where}: no line of the sources begins with “{value}”. Copy its first words, or take this table out.",
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
    "story.part": (
        "{where}\u00a0: la partie «\u00a0{part}\u00a0» n’existe pas. Parties connues\u00a0: {known}.",
        '{where}: there is no part "{part}". Known parts: {known}.',
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
    "story.bounds": (
        "{where}\u00a0: max_words ({most}) est au-dessous de min_words ({least}). Corrigez l’un des deux.",
        "{where}: max_words ({most}) is below min_words ({least}). Correct one of the two.",
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
