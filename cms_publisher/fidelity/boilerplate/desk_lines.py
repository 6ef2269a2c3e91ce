"""What a reporter writes to the desk above or below his copy, on a line of its own: pictures, boxes still to come.

``OF_DESK`` and ``MAYBE`` are held against folded text (words.fold), ``SIGNED`` against the text as it is.
"""

from __future__ import annotations

import re
from typing import Final

from cms_publisher.fidelity.boilerplate.colleagues import READ_OVER
from cms_publisher.fidelity.interviews import gathered
from cms_publisher.french import quotes
from cms_publisher.french.sought import Sought
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
_PIECE: Final = r"(?:encadres?|infographies?|infogs?|exergues?|chapos?|intertitres?|legendes?|iconos?)"
"""What only a page is made of: no reader is asked to plan it."""
_ASKED: Final = (
    r"a (?:prevoir|faire|inserer|r?ajouter|placer|mettre|integrer|completer|reprendre|trouver|choisir|monter)"
)
_TO_MAKE: Final = r"(?:prevoir|inserer|r?ajouter|mettre|placer|integrer|caler|faire)"
_DESKS: Final = r"(?:infographie|infog|icono\w*|maquette|photo|sr|desk|secretariat de redaction)"
_TELLS: Final = r"(?!.*\b(?:est|sont|sera|serait|a ete|dit|selon|explique|cout\w+)\b)"
_WISHED: Final = (
    rf"-* ?{_PIECE}(?: \(?a (?:venir|suivre)\)| ?-+)"
    rf"|{_PIECE}(?: [^!?:;«»,()]{{1,30}})?,? (?:{_ASKED}|a (?:ecrire|legender))"
    r"(?: (?:ici|par|sur|si|avec|dans|pour|en)\b[^.!?:;«»()]{1,80})?(?: ?(?:[:–-] ?|\().{1,160})?"
    rf"|{_TELLS}(?:merci de |pensez? a |penser a )?{_TO_MAKE} (?:ici )?(?:une? |l[ea]s? |des |l')?{_PIECE}"
    r"\b[^.!?«»]{0,120}"
    rf"|(?:{_TO_MAKE}|{_THING}|cartes?|graphiques?|tableaux?|plans?)\b[^.!?«»]{{0,80}}"
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
    r"|(?:envoyee?|transmise?) par [^.!?]{2,40},? (?:correspondante?|clp|pigiste)\b.{0,40}"
)
"""What a desk is asked to make, or to put where; a label of the page's parts; folded, without its stop."""
_DAY_OF_ISSUE: Final = r"(?:samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|demain|ce soir|\d\d?[ /.]\w+)"
_FOR_PAGE: Final = (
    rf"(?:(?:papier|texte|copie|page|article) pour {_DAY_OF_ISSUE}|papier d(?:e|'ouverture de) (?:une|page|tete)"
    rf"|a (?:passer|publier|monter|caler) (?:pour )?{_DAY_OF_ISSUE}"
    r"|a (?:publier|passer) immediatement"
    r"|\d[\d ]{0,5} ?(?:signes|sgn|feuillets?)|\d{1,2} photos?|ed(?:ition|\.)?s? [^.!?:;«»,–—]{2,40}"
    r"|a la une(?: ed(?:ition|\.) [a-z]{2,20})?|accroche p(?:age|\.) ?\d{1,3})"
)
"""Of which issue, edition and page, how long, with how many pictures."""
OF_DESK: Final = (
    rf"{_FOR_PAGE}(?:(?:,| ?[–—|/+-]) ?(?:{_FOR_PAGE}|suite p(?:age|\.) ?\d{{1,3}}))*|"
    rf"photos?\b[^!?:;«»]{{0,60}}[/,.–—-] ?legendes? ?: ?.{{1,240}}"
    rf"|(?:\d\d? )?{_THING}(?: [^!?:;«»,()]{{1,30}})? (?:a (?:suivre|venir|recadrer|legender)|{_THERE}|en pj)"
    rf"(?: {_WHEN}\b[^,.!?«»:;()]{{1,60}})?(?: ?\([^()]{{1,60}}\))?"
    rf"|{_LONG}|{_WISHED}|{READ_OVER}"
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
_WANTED: Final = (
    rf"(?:{_THING}|cartes?(?! d'identite| scolaire)|liens?|tableaux?|graphiques?|plans?|videos?|citations?|contexte)"
)
_ANYWHERE: Final = Sought(
    rf"\A(?:merci de |penser a )?{_TO_MAKE} (?:ici )?(?:(?:une?|l[ea]s?|des) |l')?{_WANTED}\b"
    r"(?! (?:d'identite|scolaire|grise|vitale|bancaire|dans|de sejour)\b)[^,:;«»]*\Z"
    rf"|\A{_WANTED}(?: [^!?:;«»,()]{{1,30}})? {_ASKED}(?:(?: (?:ici|vers|par|si)\b| ?[:(]).*)?\Z"
    rf"|\A(?:{_THING}|cartes?)\b.* (?:si (?:possible|place|besoin)|sinon,? archives?)\b"
    r"|\A(?:je n'ai )?(?:toujours )?pas (?:eu|reussi)\b[^«]*\b(?:relance|rappelle) (?:demain|ce|\w+di)\b"
    r"|\Ane pas (?:citer|nommer|publier|diffuser|mettre en ligne)\b.{0,60}\Z"
    r"|\A(?:pour (?:la maquette|l'infographie|le web)|version web|inter|relance) ?: "
    r"|\battention\b.*\bdans (?:l'article|l[ea] (?:papier|copie))\b"
    r"|\((?:[^()]{1,40} )?a (?:verifier|recouper|relire|checker)\)|\(a completer\)[.\s]*\Z"
    r"|\((?:nom|prenom|age|chiffre|orthographe|fonction)s? a (?:confirmer|preciser)\b[^()]{0,60}\)"
    r"|\((?:source|date|orthographe|nom|prenom|age|chiffre)s? ?\?+\)|\((?:a sourcer|voir avec [^()]{2,40}|verifiee?)\)"
    r"|\breactions? d[eu]s? [^.!?«»]{2,50} a venir\)?\Z"
    r"|\A(?:ici,?|la,) (?:l[ea]s? |une? |l')?(?:reaction|citation|photo|carte)\b[^.]*\Z"
    r"|\Avoir avec \w+ (?:pour|si)\b|\Ainfos? a (?:prendre|recouper|verifier)\b|\Aattention ?:? sous embargo\b"
    r"|\(ne pas (?:publier|citer|nommer)\)|\b(?:contact|tel)\b.{0,40} pour (?:nous|la redaction) ?:"
    r"|\bdis-moi si ca te va\b"
    rf"|\A(?:n'oublie[sz]? pas d[e']|pense[sz]? a) ?{_TO_MAKE} (?:(?:une?|l[ea]s?) |l'){_WANTED}\b"
    rf"|\A(?:mets|mettez) .*\bici\Z|\b(?:svp|stp)\Z|\A{_PIECE} possible\b|\A(?:texte|relance|corps du texte)\Z"
    r"|\((?:check|en off)\b[^()]{0,60}\)|(?:\A|[.!?»] )\(off\)",
    "prevoir|inserer|ajouter|mettre|placer|integrer|caler|faire|completer|reprendre|trouver|choisir|monter|si p|si b|"
    "sinon|relance|rappelle|ne pas |pour l|version web|inter|attention|(check|off|a verifier|a recouper|a relire|"
    "a checker|a confirmer|a preciser|?)|? )|a sourcer|voir avec|(verifie|reaction|ici|la, |info|svp|"
    "stp|possible|texte|contact|tel|dis-moi|n'oublie|pense|mets|mettez",
)
"""What a desk hardly prints, wherever it stands: a wish for a piece, a doubt in a bracket; against folded text."""
_INITIALS: Final = re.compile(r"\(?[A-Z]{2,4}\)?")
_OWN: Final = re.compile(
    r"\b(?:j'|je |tu |(?:peux-tu|pouvez-vous) (?:re)?(?:verifier|lire|couper|voir|ajouter|mettre)\b"
    r"|(?:mon|ma|mes|ton|ta) (?:papiers?|breves?|encadres?|photos?|copie|numero|portable)\b)"
)
"""A reporter who speaks of himself, or to a colleague; against folded text."""
_SPOKEN: Final = re.compile(r"\A[–—-]|\w-(?:t-)?(?:il|elle|on)\b")
"""A line of a dialogue, somebody's words with who says them."""
_STOPS: Final = (".", "!", "?", "…", "»", "”", '"', ":")
_OPEN: Final = re.compile(
    r"(?!.*(?:inscri|entr[ée]e|gratuit|r[ée]serv|renseign|tarif|buvette|acc[èe]s))[^\d:«»@]+", re.IGNORECASE
)
_SHORT: Final = 100
_LONGEST: Final = 200
"""Characters of what may be such a line."""


def is_of_desk(line: str) -> bool:
    """Whether a line is for certain no text, but for the desk."""
    return _NOTED.fullmatch(fold(line)) is not None or _SIGNED.fullmatch(line) is not None


def is_left_open(line: str) -> bool:
    """Whether a paragraph is no sentence, no address and no day: "Carte de localisation svp", "Bonne soirée, Julie"."""
    return line[-1:].isalpha() and len(line) <= _SHORT and not gathered(line) and _OPEN.fullmatch(line) is not None


def asks_desk(sentence: str) -> bool:
    """Whether a sentence, wherever it stands, reads as a colleague's to the desk."""
    return _ANYWHERE.search(fold(sentence).strip(" .")) is not None


def may_be_of_desk(line: str, text: str) -> bool:
    """Whether a line speaks of pictures or the copy as one does to the desk, without a full stop, or says « je ».

    The latter only where ``text``, which the line belongs to, has the reporter speak of himself nowhere else.
    """
    if len(line) > _LONGEST:
        return False
    folded = fold(line)
    if not line.endswith(_STOPS) and (_MAYBE.search(folded) or _INITIALS.fullmatch(line)):
        return True
    return _says_own(line, folded) and len(_OWN.findall(fold(quotes.outside(text)))) == len(_OWN.findall(folded))


def _says_own(line: str, folded: str) -> bool:
    return _OWN.search(folded) is not None and "«" not in line and _SPOKEN.search(folded) is None
