"""What errors of sources, stories and configuration say at the desk (see spoken.py)."""

from __future__ import annotations

from typing import Final

WORDS: Final[dict[str, tuple[str, str]]] = {
    "guessed.line": (
        "Ligne lue au jugé, gardée\u00a0: «\u00a0{line}\u00a0». Gardez-la si elle est pour le lecteur, sinon retirez-la.",
        "A line that no rule knows, kept: “{line}”. Keep it if it is for readers, else take it out.",
    ),
    "guessed.cut": (
        "Ligne lue au jugé, coupée\u00a0: «\u00a0{line}\u00a0». Remettez-la si elle est pour le lecteur\u202f; "
        "réglez-la si elle est pour vous.",
        "A line that no rule knows, cut: “{line}”. Put it back if it is for readers; settle it if it is for you.",
    ),
    "edit.settled": (
        "coupé\u00a0: quelqu’un a dit que c’est une note ou une légende",
        "cut: somebody said that it is a note or a caption",
    ),
    "source.*": (
        "{path} ne se lit pas. Ouvrez-le, enregistrez-le en texte brut, et déposez-le de nouveau\u202f; ou collez le texte.",
        "{path} can’t be read. Open it, save it as plain text and drop it again; or paste the text.",
    ),
    "source.missing": (
        "le fichier {path} de ce sujet a disparu du disque. Ajoutez-le de nouveau comme source, ou demandez à l’administrateur.",
        "the file {path} of this story is gone from the disk. Add it again as a source, or ask the administrator.",
    ),
    "source.forbidden": (
        "le desk n’a pas le droit de lire {path}. Demandez à l’administrateur.",
        "the desk may not read {path}. Ask the administrator.",
    ),
    "source.too-large": (
        "{path} pèse {megabytes} Mo, la limite est de {limit} Mo\u00a0: ce n’est sans doute pas un article. Ne déposez que le texte.",
        "{path} is {megabytes} MB, the limit is {limit} MB: this is hardly an article. Drop the text alone.",
    ),
    "source.empty": (
        "{path} est vide. Vérifiez ce que vous avez déposé, ou collez le texte.",
        "{path} is empty. Check what you dropped, or paste the text.",
    ),
    "source.picture": (
        "{name} ne s’ouvre pas comme une photo. Déposez un fichier JPEG, PNG ou WebP.",
        "{name} can’t be opened as a picture. Drop a JPEG, PNG or WebP file.",
    ),
    "source.binary-kind": (
        "{path} est un fichier {kind}, pas du texte. Ouvrez-le, copiez le texte et collez-le ici\u202f; ou enregistrez-le en texte brut (.txt).",
        "{path} is a {kind} file, not text. Open it, copy the text and paste it here; or save it as plain text (.txt).",
    ),
    "source.image": (
        "{path} est une image, pas du texte. Déposez-la sous «\u00a0Ajouter une image\u00a0».",
        "{path} is an image, not text. Drop it under “Add a picture”.",
    ),
    "source.format": (
        "{path}\u00a0: les fichiers «\u00a0{suffix}\u00a0» ne se lisent pas ici. Ouvrez-le, copiez le texte et collez-le\u202f; ou enregistrez-le sous l’un de ces formats\u00a0: {known}.",
        "{path}: files like “{suffix}” can’t be read here. Open it, copy the text and paste it; or save it as one of these: {known}.",
    ),
    "story.*": (
        "les informations de ce sujet ne se lisent plus. Demandez à l’administrateur de les reprendre.",
        "what is known of this story can’t be read any more. Ask the administrator to mend it.",
    ),
    "story.file-missing": (
        "le fichier {value} de ce sujet a disparu du disque. Demandez à l’administrateur de le remettre, ou refaites le sujet.",
        "the file {value} of this story is gone from the disk. Ask the administrator to put it back, or make the story anew.",
    ),
    "story.yaml": (
        "l’en-tête de {path}, entre deux lignes de tirets, ne se lit pas (ligne {line}). Corrigez-le ou retirez-le, puis recommencez.",
        "the header of {path}, between two lines of hyphens, can’t be read (line {line}). Mend it or take it out, then try again.",
    ),
    "story.front-matter-open": (
        "{path} commence par une ligne de tirets, comme un en-tête qui n’est pas refermé. Retirez cette ligne, puis recommencez.",
        "{path} begins with a line of hyphens, like a header that is not closed. Take that line out, then try again.",
    ),
    "story.front-matter-long": (
        "l’en-tête de {path}, entre deux lignes de tirets, est trop long. Retirez-le, puis recommencez.",
        "the header of {path}, between two lines of hyphens, is too long. Take it out, then try again.",
    ),
    "story.front-matter-keys": (
        "l’en-tête de {path}, entre deux lignes de tirets, ne se lit pas. Retirez-le, puis recommencez.",
        "the header of {path}, between two lines of hyphens, can’t be read. Take it out, then try again.",
    ),
    "story.unknown-key": (
        "l’en-tête dit «\u00a0{key}\u00a0», que le desk ne connaît pas. Retirez cette ligne, puis recommencez.",
        "the header says “{key}”, which the desk does not know. Take that line out, then try again.",
    ),
    "story.unknown-key-near": (
        "l’en-tête dit «\u00a0{key}\u00a0», que le desk ne connaît pas. Écrivez «\u00a0{near}\u00a0», ou retirez la ligne.",
        "the header says “{key}”, which the desk does not know. Write “{near}”, or take that line out.",
    ),
    "story.key-twice": (
        "l’en-tête dit «\u00a0{key}\u00a0» deux fois. Gardez une des deux lignes.",
        "the header says “{key}” twice. Keep one of the two lines.",
    ),
    "story.not-text": (
        "{key}\u00a0: «\u00a0{value}\u00a0» ne convient pas. Écrivez un texte, ou laissez vide.",
        "{key}: “{value}” will not do. Write text, or leave it empty.",
    ),
    "story.not-a-name": (
        "{key}\u00a0: «\u00a0{value}\u00a0» ne convient pas. Écrivez des noms séparés par des virgules.",
        "{key}: “{value}” will not do. Write names with commas between.",
    ),
    "story.not-a-list": (
        "{key}\u00a0: écrivez des noms séparés par des virgules.",
        "{key}: write names with commas between.",
    ),
    "story.choice": (
        "{key}\u00a0: «\u00a0{value}\u00a0» n’existe pas. Choisissez dans la liste.",
        "{key}: there is no “{value}”. Choose from the list.",
    ),
    "story.format": (
        "le format «\u00a0{format}\u00a0» n’existe pas. Choisissez-en un dans la liste.",
        "there is no format “{format}”. Choose one from the list.",
    ),
    "story.url": (
        "{key}\u00a0: «\u00a0{value}\u00a0» n’est pas une adresse. Écrivez-la en entier, avec https://.",
        "{key}: “{value}” is no address. Write it whole, with https://.",
    ),
    "story.language": (
        "le desk n’écrit qu’en français\u00a0: retirez la demande d’une autre langue («\u00a0{value}\u00a0»).",
        "the desk writes French only: take out the wish for another language (“{value}”).",
    ),
    "story.only-french": (
        "le desk n’écrit qu’en français\u00a0: retirez la demande d’une autre langue («\u00a0{value}\u00a0»).",
        "the desk writes French only: take out the wish for another language (“{value}”).",
    ),
    "story.count": (
        "{key}\u00a0: écrivez un nombre entier de 0 à {most}, pas «\u00a0{value}\u00a0».",
        "{key}: write a whole number from 0 to {most}, not “{value}”.",
    ),
    "story.day": (
        "{key}\u00a0: «\u00a0{value}\u00a0» n’est pas une date. Choisissez-la dans le calendrier du champ.",
        "{key}: “{value}” is no date. Choose it in the field’s calendar.",
    ),
    "story.instant": (
        "{key}\u00a0: «\u00a0{value}\u00a0» n’est pas un moment sûr. Choisissez le jour et l’heure dans le champ.",
        "{key}: “{value}” is no certain time. Choose day and hour in the field.",
    ),
    "story.time-skipped": (
        "{key}\u00a0: cette heure n’existe pas cette nuit-là, l’horloge avance d’une heure. Dites {one} ou {other}.",
        "{key}: that hour does not exist that night, the clocks go forward. Say {one} or {other}.",
    ),
    "story.time-twice": (
        "{key}\u00a0: cette heure revient deux fois cette nuit-là, l’horloge recule d’une heure. Dites laquelle\u00a0: {one} ou {other}.",
        "{key}: that hour comes twice that night, the clocks go back. Say which: {one} or {other}.",
    ),
    "story.image-missing": (
        "un crédit, une légende ou un texte de remplacement vont avec une image. Déposez l’image, ou videz ces champs.",
        "a credit, a caption or an alternative text go with a picture. Drop the picture, or empty those fields.",
    ),
    "settings.*": (
        "la configuration du desk est à revoir. Demandez à l’administrateur, qui trouvera le détail dans le journal du serveur.",
        "the desk’s configuration needs mending. Ask the administrator, who finds the details in the server’s log.",
    ),
    "settings.no-site": (
        "le desk ne connaît pas de site «\u00a0{name}\u00a0». Revenez aux sujets, ou demandez à l’administrateur.",
        "the desk knows no site “{name}”. Go back to the stories, or ask the administrator.",
    ),
    "settings.credentials": (
        "le desk n’a pas de compte pour écrire sur {site}. Connectez-vous par votre compte WordPress, ou demandez à l’administrateur.",
        "the desk has no account to write on {site} with. Sign in by your WordPress account, or ask the administrator.",
    ),
    "keyring.*": (
        "le desk n’atteint pas le mot de passe du site. Demandez à l’administrateur.",
        "the desk can’t get at the site’s password. Ask the administrator.",
    ),
    "archive.*": (
        "la mémoire des articles du site ne se lit pas. Demandez à l’administrateur de la refaire.",
        "the record of the site’s articles can’t be read. Ask the administrator to make it anew.",
    ),
    "journal-*": (
        "le desk ne peut pas noter ce qu’il fait, et n’envoie donc rien. Réessayez dans un instant\u202f; si cela dure, demandez à l’administrateur.",
        "the desk can’t write down what it does, and so sends nothing. Try again in a moment; if it lasts, ask the administrator.",
    ),
    "journal-result-lost": (
        "l’envoi est fait, mais n’a pas pu être noté. Prévenez l’administrateur, puis recommencez\u00a0: le brouillon sera retrouvé, rien ne part deux fois.",
        "the sending is done, but could not be written down. Tell the administrator, then send again: the draft will be found, nothing goes twice.",
    ),
}
