"""What a reporter writes to the desk above or below his copy, on a line of its own: pictures, boxes still to come.

``OF_DESK`` is held against folded text (words.fold), ``SIGNED`` against the text as it is.
"""

from __future__ import annotations

import re
from typing import Final

from cms_publisher.french.words import fold

THING: Final = (
    r"(?:photos?|visuels?|legendes?|encadres?|infographies?|infogs?|exergues?|chapos?|intertitres?|iconos?|"
    r"illustrations?)"
)
THERE: Final = (
    r"(?:dans (?:le|la|mon|ton|votre) (?:dossier|mail|messagerie|drive|serveur)|sur (?:le|mon) (?:drive|serveur))"
)
_WHEN: Final = (
    r"(?:sur|d[eu]s?|par|pour|avec|demain|ce|cet|dans|vers|avant|apres|plus tard|des que|lundi|mardi|mercredi|jeudi|"
    r"vendredi|samedi|dimanche)"
)
_LONG: Final = (
    r"(?=\D{0,71}\d)(?:[^.!?:;«»]{2,60}(?: [/|–—-] ?|, ?| ?\())?(?:environ |env\.? )?"
    r"\d[\d ]{0,5} ?(?:signes|sgn|feuillets?)"
    r"(?: (?:environ|max(?:imum|i)?|espaces (?:compris|comprises|incluses?)|ec))?\)?"
)
"""How long the copy is: "PISCINE / 2 500 signes"; that a figure stands so near is looked at first."""
PIECE: Final = r"(?:encadres?|infographies?|infogs?|exergues?|chapos?|intertitres?|legendes?|iconos?)"
"""What only a page is made of: no reader is asked to plan it."""
TO_DO: Final = (
    r"a (?:prevoir|faire|inserer|r?ajouter|placer|mettre|integrer|completer|reprendre|trouver|choisir|monter|caler|"
    r"demander|recuperer)"
)
TO_MAKE: Final = r"(?:prevoir|inserer|r?ajouter|mettre|placer|integrer|caler|faire)"
_DESKS: Final = r"(?:infographie|infog|icono\w*|maquette|photo|sr|desk|secretariat de redaction)"
_TELLS: Final = r"(?!.*\b(?:est|sont|sera|serait|a ete|dit|selon|explique|cout\w+)\b)"
_WISHED: Final = (
    rf"-* ?{PIECE}(?: \(?a (?:venir|suivre)\)| ?-+)"
    rf"|{PIECE}(?: [^!?:;«»,()]{{1,30}})?,? (?:{TO_DO}|a (?:ecrire|legender))"
    r"(?: (?:ici|par|sur|si|avec|dans|pour|en)\b[^.!?:;«»()]{1,80})?(?: ?(?:[:–-] ?|\().{1,160})?"
    rf"|(?:merci de |pensez? a |penser a )?{TO_MAKE} {_TELLS}(?:ici )?(?:une? |l[ea]s? |des |l')?{PIECE}"
    r"\b[^.!?«»]{0,120}"
    rf"|(?:{TO_MAKE}|{THING}|cartes?|graphiques?|tableaux?|plans?)\b[^.!?«»]{{0,80}}"
    rf" (?:si (?:le |la |l')?(?:service )?{_DESKS} (?:a le temps|peut|veut|est)\b[^.!?«»]{{0,40}}"
    rf"|par (?:l'infog\w*|le service {_DESKS}))"
    r"|photos? (?:fournie|transmise|envoyee|pretee)s? par (?!.*, (?:il|elle|on|l[ea]s?)\b)[^.!?;«»]{2,80}"
    r"|(?:(?:nb|note)s? (?:pour|a|au) (?:l[ea] |l')?(?:infographie|icono\w*|maquette|redaction|sr|desk|"
    r"secretariat\b[a-z ]*)"
    r"|pour le (?:sr|desk|secretariat de redaction)) ?:.{1,250}"
    r"|si (?:c'est |le papier est )?trop long,? (?:on peut )?(?:coupe[rz]?|sabre[rz]?|enleve[rz]?)\b.{0,100}"
    r"|coupe[rz] (?:par la fin|(?:l[ea]s? )(?:\w+ )?derni\w+ (?:paragraphe|phrase|intertitre)s?)(?: si \w+.{0,40})?"
    r"|(?:exergue|intertitre|surtitre)s?(?: \d)?(?: ?: ?.{1,200})?|itw off\b.{0,100}|titre provisoire(?: ?:.{1,200})?"
    r"|(?:bonus|plus|complement) web ?:.{1,200}|fin d[ue] (?:papier|copie|transmission)|mots ?: ?\d[\d ]*"
    r"|(?:envoyee?|transmise?) par [^.!?]{2,40},? (?:correspondante?|clp|pigiste)\b.{0,160}"
    r"|nombre de (?:signes|mots|caracteres|lignes) ?: ?(?:environ )?\d[^.!?«»]{0,90}"
)
"""What a desk is asked to make, or to put where; a label of the page's parts; folded, without its stop."""
OPENS: Final = r"(?:(?:attention|important|nb|n\.b\.|ps|rappel|urgent|svp|stp|merci|note|/!\\|!+|\*+) ?[:,!–—-]? ?)?"
"""By which a note opens."""
_READ_OVER: Final = (
    rf"{OPENS}(?:mon |ce )?(?:papier|copie) (?:non )?(?:relue?|validee?) (?:par|avec|sauf|et|le)\b.{{1,200}}"
    rf"|{OPENS}(?:mon |ce )?(?:papier|copie) a (?:passer|garder|tenir) .{{1,200}}"
    r"|(?:relue?|ok)(?: ok)? (?:par )?(?:l'|notre |le service )?(?:avocate?|juridique)\b"
    r"(?: le [\w /]{1,20})?(?:, (?:ras|ok))?"
)
"""Certain without a bracket: who read the copy, when it is to run; folded, without its stop."""
_DAY_OF_ISSUE: Final = r"(?:samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|demain|ce soir|\d\d?[ /.]\w+)"
_FOR_PAGE: Final = (
    rf"(?:(?:(?:papier|texte|copie|page|article) |(?=pour .*\b(?:ou|edition|journal)\b))"
    rf"pour (?:l'edition de |le journal de )?{_DAY_OF_ISSUE}(?: ou {_DAY_OF_ISSUE})?"
    r"|papier d(?:e|'ouverture de) (?:une|page|tete)"
    rf"|a (?:passer|publier|monter|caler) (?:pour )?{_DAY_OF_ISSUE}"
    r"|a (?:publier|passer) immediatement"
    r"|\d[\d ]{0,5} ?(?:signes|sgn|feuillets?)|\d{1,2} photos?|ed(?:ition|\.)?s? [^.!?:;«»,–—]{2,40}"
    r"|a la une(?: ed(?:ition|\.) [a-z]{2,20})?|accroche p(?:age|\.) ?\d{1,3})"
)
"""Of which issue, edition and page, how long, with how many pictures."""
OF_DESK: Final = (
    rf"{_FOR_PAGE}(?:(?:,| ?[–—|/+-]) ?(?:{_FOR_PAGE}|suite p(?:age|\.) ?\d{{1,3}}))*|"
    rf"photos?\b[^!?:;«»]{{0,60}}[/,.–—-] ?legendes? ?: ?.{{1,240}}"
    rf"|(?:\d\d? )?{THING}(?: [^!?:;«»,()]{{1,30}})? (?:a (?:suivre|venir|recadrer|legender)"
    rf"|{THERE}|en pj|(?:ci-)?jointe?s?|suivent)(?: {_WHEN}\b[^,.!?«»:;()]{{1,60}})?(?: ?\([^()]{{1,60}}\))?"
    rf"(?:, ?(?:{THING} (?:en bas|dessous|dessus|plus bas|a la fin|jointe?s?|a suivre)|credit [^.!?:;«»()]{{2,60}}))?"
    r"|(?:photo|visuel)(?: [^!?:;«»,()]{1,30})? a (?:recuperer aupres d|demander|reclamer|caler)[^.!?:;«»()]{1,60}"
    rf"|{_LONG}|{_WISHED}|{_READ_OVER}"
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


def is_of_desk(line: str) -> bool:
    """Whether a line is for certain no text, but for the desk."""
    return _NOTED.fullmatch(fold(line)) is not None or _SIGNED.fullmatch(line) is not None
