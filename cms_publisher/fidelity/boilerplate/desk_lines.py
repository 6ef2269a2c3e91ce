"""What a reporter writes to the desk above or below his copy, on a line of its own: pictures, boxes still to come.

``OF_DESK`` and ``MAYBE`` are held against folded text (words.fold), ``SIGNED`` against the text as it is.
"""

from __future__ import annotations

import re
from typing import Final

from cms_publisher.french import quotes
from cms_publisher.french.words import fold

_THING: Final = (
    r"(?:photos?|visuels?|legendes?|encadres?|infographies?|infogs?|exergues?|chapos?|intertitres?|iconos?|"
    r"illustrations?)"
)
_COMES: Final = (
    r"(?:a (?:suivre|venir|recadrer|legender|caler)|suivent|suit|arrivent|arrive|en pj|en pieces? jointes?|jointes?)"
)
_THERE: Final = (
    r"(?:dans (?:le|la|mon|ton|votre) (?:dossier|mail|messagerie|drive|serveur)|sur (?:le|mon) (?:drive|serveur))"
)
_WHEN: Final = (
    r"(?:sur|d[eu]s?|par|pour|avec|demain|ce|cet|dans|vers|avant|apres|plus tard|des que|lundi|mardi|mercredi|jeudi|"
    r"vendredi|samedi|dimanche)"
)
_LONG: Final = (
    r"(?:[^.!?:;«»]{2,60}(?: [/|–—-] ?|, ?| ?\())?(?:environ |env\.? )?\d[\d ]{0,5} ?(?:signes|sgn|feuillets?)"
    r"(?: (?:environ|max(?:imum|i)?|espaces (?:compris|comprises|incluses?)|ec))?\)?"
)
"""How long the copy is: "PISCINE / 2 500 signes"."""
OF_DESK: Final = (
    rf"photos?\b[^!?:;«»]{{0,60}}[/,.–—-] ?legendes? ?: ?.{{1,240}}"
    rf"|(?:\d\d? )?{_THING}(?: [^!?:;«»,()]{{1,30}})? (?:a (?:suivre|venir|recadrer|legender)|{_THERE}|en pj)"
    rf"(?: {_WHEN}\b[^,.!?«»:;()]{{1,60}})?(?: ?\([^()]{{1,60}}\))?"
    rf"|{_LONG}"
)
"""A picture that lies in a folder, with its caption; a box to come; how long it is; folded, without its stop."""
_NAME: Final = r"(?:[A-ZÀ-Ý]{1,3}\.?|[A-ZÀ-Ý][\w.’'-]+)(?: [A-ZÀ-Ý][\w.’'-]+){1,2}"
SIGNED: Final = (
    rf"{_NAME},? \((?i:photos?|visuels?|légendes?|encadrés?|infographies?|infogs?|la suite|suite|complément)"
    r" (?:[\w’' ]{1,25} )?(?i:à (?:suivre|venir)|suivent|suit|arrivent|arrive|en PJ|jointes?|par mail)\b[^()]{0,100}\)"
    rf"|(?:{_NAME}|(?:[A-ZÀ-Ý]h?\.[ -]?){{2,3}}) ?[–—-] (?i:photos?|visuels?|légendes?|encadrés?|infographies?|infogs?)"
    r" (?:[\w’' ]{1,25} )?(?i:à (?:suivre|venir)|suivent|suit|en PJ|par mail)\b[^.!?;:«»]{0,100}"
)
"""Who wrote it, and what he sends: "J. Roy (photos à suivre)", "L. M. – encadré à suivre"."""
_NOTED: Final = re.compile(rf"(?:{OF_DESK})[.!…]*")
_SIGNED: Final = re.compile(SIGNED)
_SENT: Final = rf"(?:{_COMES}|{_THERE}|par mail)"
_MAYBE: Final = re.compile(
    rf"\b{_THING}\b.*\b(?:{_SENT}|ici|ci-joint\w*)\b|\b{_SENT}\b.*\b{_THING}\b"
    r"|\b(?:pour (?:le|la) (?:sr|desk|maquette|redac)|bon courage|bonne lecture|a vous de voir|r?appelez-moi)\b"
    r"|\A(?:je|j'ai|j'envoie|manque|il manque|desole|merci) .*(?:photo|legende|papier|titre|chapo|signes|copie)"
    rf"|\A{_THING}\b.{{0,40}}(?:\bsi (?:place|besoin|possible)|\ben cours|\bpossibles?)\b"
    r"|\A(?:merci de (?:garder|ne pas (?:couper|publier|citer|nommer)|relire|verifier)|coupez|"
    r"garde[rz]? (?:la|le|les) (?:chute|fin|titre|chapo|derniere|premiere)|"
    r"a (?:verifier|completer|recaler|confirmer|recouper) (?:avec|aupres|par)|verifier (?:le|la|les|l'|aupres|avec)|"
    r"ne pas (?:mettre en ligne|couper|publier|diffuser|citer|nommer)|pas de photo|"
    r"(?:titre|chapo|chute|photo|legende) au choix|suite (?:demain|lundi|a venir) avec|texte relu)\b"
    r"|\bdesk\b.*[:,]|\ba ne pas (?:donner|citer|nommer|publier|mettre)\b|\bs(?:'|\.)?v(?:\.)?p\b\.?\Z"
    r"|\A(?:[a-z]\. ?){2,3}[–—-] |\A(?:p\.?-?s\.?|pour info) ?[:,]"
    r"|\A(?:papier|copie) (?:boucle|envoye|relu)e?\b"
    r"|\A(?:le |mon )?(?:papier|texte) fait \d"
)
_OWN: Final = re.compile(
    r"\b(?:j'|je |tu |(?:peux-tu|pouvez-vous) (?:re)?(?:verifier|lire|couper|voir|ajouter|mettre)\b"
    r"|(?:mon|ma|mes|ton|ta) (?:papiers?|breves?|encadres?|photos?|copie|numero|portable)\b)"
)
"""A reporter who speaks of himself, or to a colleague; against folded text."""
_SPOKEN: Final = re.compile(r"\A[–—-]|\w-(?:t-)?(?:il|elle|on)\b")
"""A line of a dialogue, somebody's words with who says them."""
_STOPS: Final = (".", "!", "?", "…", "»", "”", '"', ":")
_LONGEST: Final = 200
"""Characters of what may be such a line."""


def is_of_desk(line: str) -> bool:
    """Whether a line is for certain no text, but for the desk."""
    return _NOTED.fullmatch(fold(line)) is not None or _SIGNED.fullmatch(line) is not None


def may_be_of_desk(line: str, text: str) -> bool:
    """Whether a line speaks of pictures or the copy as one does to the desk, without a full stop, or says « je ».

    The latter only where ``text``, which the line belongs to, has the reporter speak of himself nowhere else.
    """
    if len(line) > _LONGEST:
        return False
    folded = fold(line)
    if not line.endswith(_STOPS) and _MAYBE.search(folded):
        return True
    return _says_own(line, folded) and len(_OWN.findall(fold(quotes.outside(text)))) == len(_OWN.findall(folded))


def _says_own(line: str, folded: str) -> bool:
    return _OWN.search(folded) is not None and "«" not in line and _SPOKEN.search(folded) is None
