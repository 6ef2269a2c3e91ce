"""What one colleague tells another about the copy, in its words: who read it, what to check, what not to print.

``is_note`` is for certain, so that it is cut; ``may_be_note`` and ``asks_desk`` leave it to a person. A bracket is
certain where it calls somebody by the first name, or opens as a note, and speaks of the copy; a square one by what it
says alone. What is certain without a bracket is in ``desk_lines``.
"""

from __future__ import annotations

import re
from typing import Final

from cms_publisher.fidelity.boilerplate.desk_lines import OPENS, PIECE, THERE, THING, TO_DO, TO_MAKE
from cms_publisher.fidelity.first_names import is_first_name
from cms_publisher.french import quotes
from cms_publisher.french.sought import Sought
from cms_publisher.french.words import fold

_CALLED: Final = re.compile(
    r"[\s*–—-]*(?:(?i:pour|à l[’']attention de|cc|@) ?)?(?P<name>[A-ZÀ-Ý][a-zà-ÿ]+(?:-[A-ZÀ-Ý][a-zà-ÿ]+)?)\s?"
    r"(?P<sign>[:,–—])\s?(?=[^«“\"\s])"
)
"""Whom a note is for, or from: "Karine : …", "Pour Nathalie : …", "Thomas, tu peux …"."""
_DATUM: Final = (
    r"(?:(?:pre)?noms?|patronyme|ages?|adresse|montants?|sommes?|chiffres?|lieu(?: exact)?|identite|orthographe|"
    r"citations?|photos?|visages?|ecole|employeur|plaque|commune|village)"
)
_CHECK: Final = r"(?:re)?(?:verifi|recoup|checke|cale)(?:e?[rz]|es|e)"
_HUSHED: Final = (
    r"(?:l[ea]s? |l'|l'y |en )?(?:ecri(?:t|s|ra)|di[ts]|donne(?:ra)?|cite(?:ra)?|nomme(?:ra)?|met(?:tra)?"
    r"|publie(?:ra)?|precise|sort|mentionne|divulgue|parle) (?:pas|rien|plus)"
    r"(?! (?:assez|souvent|encore|toujours|tous les jours))"
)
_COPY: Final = r"(?:papier|copie|texte|article|sujet)"
_PART: Final = (
    r"(?:(?:premi|derni|avant-derni|deuxi|troisi|quatri|second)\w*|2e|3e|1er|ce) (?:paragraphe|para|intertitre|inter)s?"
)
_TOUCHED: Final = r"(?:confirm|verifi|saut|coup|enlev|suppr|allege|recoup|retir|touche)\w*"
_TRADE: Final = (
    r"(?:relectures?\b.{0,30}\b(?:avocat\w*|juridique\w*|ok|en cours|faite|sr)"
    r"|(?<!sera )(?<!ete )(?<!etre )(?<!est )\brelue? (?:par|avec|et|ok|le)\b|\bnon relue?\b|\bras\Z"
    r"|(?:feu vert|ok|aval|retour|reponse|avis) (?:de l'|de notre |du service |de )?(?:avocat\w*|juridique|me [a-z]+)"
    r"|vu (?:par|avec) (?:l'|notre |la |le |me )?"
    r"(?:avocat\w*|juridique|chefferie|redac\w*|redchef|cdr|desk|sr|[a-z]+ ce matin)"
    r"|\A(?:en )?off(?: ?[:,.!–—-]|\Z)|\b(?:c'est|reste|etait|tout|en|du|est) off\b"
    r"|\Aversion (?:courte|longue|web|print|papier|definitive|corrigee|relue|validee)\b|\bpour le print\b"
    r"|\bsources? .{0,20}\b(?:griller|proteger)"
    r"|\bpassage (?:sur|avec|ou|du|de la|des)\b.* a (?:revoir|couper|relire|reprendre)\b"
    rf"|\A{_COPY} (?:pret|boucle|fini|complet|incomplet|provisoire)e?\b|[.?!:,–] (?:a )?{_CHECK}\Z"
    r"|chefferie|secretariat de redac\w*|\b(?:conf(?:erence)?|chef\w*) de redac\w*|\bred'?chef\b|\bbouclages?\b"
    rf"|{_PART} .{{0,60}}\b{_TOUCHED}|{_TOUCHED} .{{0,40}}\b{_PART}|\b(?:mon|ton|votre) {_COPY}\b|\b{_COPY} d'hier\b"
    r"|\b(?:papier|copie) (?:est )?(?:non |pas )?(?:encore )?(?:relue?|validee?|cale)\b"
    r"|\Arelectures? ?[:,]|\Averif\w* (?:faite|ok|en cours)\b|\b(?:on|tu) peu[tx] garder\b"
    r"|\A(?:notre |l')?avocate? (?:consultee?|prevenue?|ok|d'accord|a relu|a valide)\b|\ba crediter\b"
    r"|\baccord (?:de|du|des) .{2,40} pour (?:l[ea]s? |une )?(?:photo|citation|nom|prenom|publi)"
    r"|\b(?:avant|apres|avec|sous) le papier (?:de|du|d'|sur)\b"
    r"|\A(?:il )?(?:reste|manque)(?: encore)? a (?:caler|verifier|recouper|joindre)\b"
    r"|\btu (?:completes?|verifies?|regardes?|vois|me (?:dis|rappelles?))\b.*\?"
    r"|, (?:a )?me (?:l[ea]s? )?(?:redemander|rappeler|renvoyer|redire)\b"
    rf"|\b{_COPY} a (?:passer|garder|tenir|relire|monter|caler|valider)\b"
    r"|\ba (?:passer|garder|publier|tenir|monter) (?:avant|jusqu'|en page|en une|sous le coude|au chaud|au frigo)"
    r"|\bmises? en ligne\b.{0,20}\b(?:avant|apres|des)\b|\bconditionnel (?:partout|obligatoire|de rigueur)"
    r"|\bavec des pincettes\b|\ba illustrer\b|\blegendes? (?:dedans|dessous|a part)\b"
    r"|\b(?:on|tu|vous) (?:laisse|garde|coupe|enleve|vire|change|tranche)[sz]? ?(?:ou pas)?\?"
    r"|\b(?:dossier|disque|serveur|drive|cloud) partage\b|\bdans le (?:drive|serveur)\b"
    r"|\b(?:photos?|titres?|legendes?|chapos?) (?:au choix|possibles?)\b|\bversion \d(?: remplace|,))"
)
_ORDER: Final = (
    rf"\A{OPENS}(?:"
    r"ne (?:surtout )?pas (?:citer|nommer|publier|divulguer|titrer|diffuser|anonymiser|couper)\b"
    r"|ne (?:surtout )?pas (?:mettre|donner|ecrire|preciser|indiquer|mentionner|sortir|changer|toucher) "
    rf"(?:l[ea]s? |l'|son |sa |leurs? |de |d'|aux? )?{_DATUM}\b"
    rf"|{_CHECK} (?:l[ea]s? |l'|son |sa |leurs? |avec |aupres |si |que )"
    rf"|(?:re)?demander (?:a |au |aux |l[ea]s? |l').{{2,60}}\b(?:si|{_DATUM})\b"
    rf"|{_DATUM}(?: [^.:;«»,]{{1,30}})? (?:a (?:caler|verifier|recouper|confirmer|demander|trouver|changer|flouter)"
    r"|non (?:confirme|verifie|recoupe)e?s?)\b"
    r"|(?:de |pour |a )?ne pas (?:couper|toucher|titrer)\b"
    r"|(?:merci )?de (?:garder|relire|laisser|couper|verifier) (?:l[ea]s? |l'|ma |mon |ce )"
    r"|(?:merci )?de (?:me|passer ce|passer mon|publier ce|publier mon|inserer|titrer|signer|crediter)\b"
    r"|aux? (?:noms?|prenoms?|orthographe|accents?|citations?|legendes?|conditionnel) ?[:,;]"
    r"|voir (?:mon |ton |notre )?papier\b|cf\.? (?:mon |ton |notre )?(?:papier|mail|edition|texto|sms)"
    r"|on attend (?:l[ea]s? |l')(?:reaction|reponse|retour|chiffre|confirmation)\w*\b.*\b(?:ajoute|complet|rappel)\w*"
    r"|desolee? (?:pour|du|de)\b|bonne reception|signature ?:|photo ?: ?voir|ok pour (?:publi|mise|pass)\w*"
    r"|sujet (?:vu|cale|valide) |mon (?:tel|telephone|portable|mail|numero)\b"
    r"|(?:photos?|plan|carte) (?:de |du |des |d').*\b(?:dans le|dossier|par mail|a recuperer|a prendre)\b)"
)
_WARNS: Final = (
    r"\A(?:attention|important|nb|n\.b\.|ps|p\.s\.|rappel|pour info|pour memoire|pm|note|prudence) ?[:,–—]? ?.*"
    rf"\b(?:(?:pre)?noms? .{{0,30}}(?:apparai|sort|cit|figur)\w*|etre cite|ne veu\w+ pas d[e'] ?{_DATUM}|conditionnel"
    rf"|paragraphe|legende|identifiable|ni (?:le |son )?(?:pre)?nom|orthographe|{_CHECK}"
    rf"|{_DATUM} [^.]{{0,40}}\bpas (?:sure?|certaine?)"
    r"|a (?:confirmer|verifier|recouper)|relue?|embargo|anonym\w*|off)\b"
)
_TOLD_ME: Final = (
    r"\b(?:j'(?:ai|attends|avais)|je (?:n'ai|te|vous|rappelle|complete|renvoie|l'ai)|m'(?:a|ont|avait)"
    r"|(?:tu|vous) (?:me|peux|pouvez|verifie[sz]?|confirme[sz]?|vois|voyez|coupe[sz]?))\b"
)
_SPEAKS: Final = re.compile(rf"{_TRADE}|{_ORDER}|{_WARNS}")
"""Of the copy or its making."""
_SURELY: Final = re.compile(
    rf"\A(?:nb|n\.b\.|p\.?s\.?|attention|note)\b.*"
    rf"\b(?:orthographe|{_COPY}|legende|relue?|pas (?:note|retrouve|sure?))\b"
    rf"|\A(?:(?:a )?{_CHECK}|{_DATUM} a (?:confirmer|verifier))\b.*"
    rf"\b(?:orthographe|{_COPY}|(?:ne )?m'(?:a|ont)|(?:pre)?noms? (?:de|du)|je|pas sure?)\b"
)
"""The same where nobody is called, in a round bracket."""
_STRONG: Final = re.compile(
    rf"{_SPEAKS.pattern}|\bon (?:ne |n')?{_HUSHED}|\b{_CHECK}\b|\ba (?:verifier|recouper|caler|confirmer)\b"
)
"""The same, or what is to be hushed or checked, said to a colleague."""
_TOLD: Final = re.compile(rf"{_STRONG.pattern}|{_TOLD_ME}")
"""The same, or what the reporter did and heard himself."""
_TO_READERS: Final = re.compile(
    r"\bndlr\b|\bsic\b|\bnote de la redaction\b|\b(?:pre)?noms? (?:a|ont|d'emprunt|modifie|change|fictif)|d'emprunt\b"
    r"|\bnos (?:lecteurs|demandes|sollicitations)\b"
)
"""What the paper itself tells its readers."""
_OPENED: Final = ("[", "(")
_BRACKETS: Final = re.compile(r"\s*(?:\[(?P<square>[^\[\]]+)\]?|\((?P<round>[^()]+)\)?)\s*[.!]?\s*")
_EDGES: Final = " \t\u00a0\u202f.!…>*-–—|"
_BY_COMMA: Final = re.compile(r"[\w-]+ ?,")
"""Who is told of as well as called: "(Julie, 14 ans, est restée.)"."""
_ASKED: Final = re.compile(
    r"(?:regarde|vois|pense|r?appelle|mets|change|coupe|verifie|garde|enleve|n'oublie|attention|merci|peux|dis|si tu|tu"
    r"|je t)\b"
)
"""How somebody called is asked for something."""
_SCENE: Final = re.compile(
    r"(?:ils?|elles?|on|rires?|silences?|sourires?|applaudi\w+|un temps|pause|inaudible|la salle|le public|\d)\b"
)
"""What happens while somebody speaks; a note of the text's foot."""
_LONGEST: Final = 320
"""Characters of a note."""

_SENT: Final = (
    r"(?:a (?:suivre|venir|recadrer|legender|caler)|suivent|suit|arrivent|arrive|en pj|en pieces? jointes?|jointes?"
    rf"|{THERE}|par mail)"
)
_UNSTOPPED: Final = re.compile(
    rf"\b{THING}\b.*\b(?:{_SENT}|ici|ci-joint\w*)\b|\b{_SENT}\b.*\b{THING}\b"
    r"|\b(?:pour (?:le|la) (?:sr|desk|maquette|redac)|bon courage|bonne lecture|a vous de voir|r?appelez-moi)\b"
    r"|\A(?:je|j'ai|j'envoie|manque|il manque|desolee?|merci) .*(?:photo|legende|papier|titre|chapo|signes|copie)"
    rf"|\A{THING}\b.{{0,40}}(?:\bsi (?:place|besoin|possible)|\ben cours|\bpossibles?)\b"
    r"|\A(?:coupez|garde[rz]? (?:la|le|les) (?:chute|fin|titre|chapo|derniere|premiere)|ne pas mettre en ligne|"
    r"pas de photo|(?:titre|chapo|chute|photo|legende) au choix|suite (?:demain|lundi|a venir) avec|texte relu)\b"
    r"|\bdesk\b.*[:,]|\ba ne pas (?:donner|citer|nommer|publier|mettre)\b|\bs(?:'|\.)?v(?:\.)?p\b\.?\Z"
    r"|\A(?:[a-z]\. ?){2,3}[–—-] |\A(?:p\.?-?s\.?|pour info|nb|n\.b\.) ?[:,]"
    r"|\A(?:papier|copie) (?:boucle|envoye|relu)e?\b|\A(?:le |mon )?(?:papier|texte) fait \d"
    r"|\b(?:orthographe|relue?|recoupee?s?|a (?:confirmer|verifier|recouper|completer))\b"
    r"|\bcorrespondante?s? (?:locale?|sports?)\b"
    r"|\bsi (?:vous avez|il y a|tu as|on a) (?:de )?la place\b|\bsi place\b"
    r"|\b(?:voici|voila|ci-joint) (?:mon|le) (?:papier|texte|article)"
    r"|\b(?:j'ai|je n'ai|ai|n'ai) pas (?:pu|eu|note|reussi|retrouve|su)\b"
    r"|\b(?:il|elle|ils|elles) m'(?:a|ont) (?:dit|confirme|donne)\b"
)
"""Of a line that ends as no sentence: pictures and boxes, the copy's length, what is left to check; folded."""
_WANTED: Final = (
    rf"(?:{THING}|cartes?(?! d'identite| scolaire)|liens?|tableaux?|graphiques?|plans?|videos?|citations?|contexte)"
)
_ANYWHERE: Final = Sought(
    rf"\A(?:merci de |penser a )?{TO_MAKE} (?:ici )?(?:(?:une?|l[ea]s?|des) |l')?{_WANTED}\b"
    r"(?! (?:d'identite|scolaire|grise|vitale|bancaire|dans|de sejour)\b)[^,:;«»]*\Z"
    rf"|\A{_WANTED}(?: [^!?:;«»,()]{{1,30}})? {TO_DO}(?:(?: (?:ici|vers|par|si)\b| ?[:(]).*)?\Z"
    rf"|\A(?:{THING}|cartes?)\b.* (?:si (?:possible|place|besoin)|sinon,? archives?)\b"
    r"|\A(?:je n'ai )?(?:toujours )?pas (?:eu|reussi)\b[^«]*\b(?:relance|rappelle) (?:demain|ce|\w+di)\b"
    r"|\Ane pas (?:citer|nommer|publier|diffuser|mettre en ligne)\b.{0,60}\Z"
    r"|\A[^«»]{0,40}\ba ne (?:surtout )?pas (?:reprendre|publier|diffuser|citer)\W*\Z"
    r"|\A(?:inverifiable|non (?:recoupe|verifie))e?s?\b[^«»]{0,60}\Z"
    r"|\A(?:pour (?:la maquette|l'infographie|le web)|version web|inter|relance) ?: "
    r"|\battention\b.*\bdans (?:l'article|l[ea] (?:papier|copie))\b"
    r"|\((?:[^()]{1,40} )?a (?:verifier|reverifier|recouper|relire|checker)\)"
    r"|\(a verifier\b[^()]{0,60}\)|\(a completer\)[.\s]*\Z"
    r"|\((?:nom|prenom|age|chiffre|orthographe|fonction)s? a (?:confirmer|preciser)\b[^()]{0,60}\)"
    r"|\((?:source|date|orthographe|nom|prenom|age|chiffre)s? ?\?+\)|\((?:a sourcer|voir avec [^()]{2,40}|verifiee?)\)"
    r"|\breactions? d[eu]s? [^.!?«»]{2,50} a venir\)?\Z"
    r"|\A(?:ici,?|la,) (?:l[ea]s? |une? |l')?(?:reaction|citation|photo|carte)\b[^.]*\Z"
    r"|\Avoir avec \w+ (?:pour|si)\b|\Ainfos? a (?:prendre|recouper|verifier)\b|\Aattention ?:? sous embargo\b"
    r"|\(ne (?:surtout )?pas (?:publier|citer|nommer|diffuser|divulguer)\b[^()]{0,60}\)"
    r"|\b(?:contact|tel)\b.{0,40} pour (?:nous|la redaction) ?:"
    r"|\bdis-moi si ca te va\b"
    rf"|\A(?:n'oublie[sz]? pas d[e']|pense[sz]? a) ?{TO_MAKE} (?:(?:une?|l[ea]s?) |l'){_WANTED}\b"
    rf"|\A(?:mets|mettez) .*\bici\Z|\b(?:svp|stp)\Z|\A{PIECE} possible\b|\A(?:texte|relance|corps du texte)\Z"
    r"|\((?:check|en off)\b[^()]{0,60}\)|(?:\A|[.!?»] )\(off\)"
    r"|\((?:c'est |lui c'est |avec )?(?:mon|ma|mes) [^()]{2,50}\)|\([^()]{2,60}!!+\)"
    r"|\([^()]{0,50}\b(?:pas (?:encore )?(?:recoupe|verifie|relu)e?s?|je crois|je pense|a moi|m'a dit)\b[^()]{0,40}\)",
    "prevoir|inserer|ajouter|mettre|placer|integrer|caler|faire|completer|reprendre|trouver|choisir|monter|demander|"
    "inverifiable|non recoupe|non verifie|"
    "recuperer|si p|si b|sinon|relance|rappelle|ne pas |pour l|version web|inter|attention|(check|off|"
    "a verifier|a recouper|a relire|"
    "a reverif|a checker|a confirmer|a preciser|?)|? )|a sourcer|voir avec|(verifie|reaction|ici|la, |info|svp|"
    "stp|possible|texte|contact|tel|dis-moi|n'oublie|pense|mets|mettez|mon |ma |mes |!!|pas |je crois|a moi|m'a dit",
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
_ENDED: Final = re.compile(r"[^\W\d_]{2}[.!?…] ")
"""A sentence within a line."""


def is_note(bracket: str) -> bool:
    """Whether a bracket, with its signs, holds for certain a colleague's note.

    >>> is_note("(Karine : le prénom de la gamine, vérifier avec la maman)"), is_note("(Lucie, à vélo : elle arrive.)")
    (True, False)
    """
    found = _BRACKETS.fullmatch(bracket) if len(bracket) <= _LONGEST else None
    if found is None:
        return False
    folded, said = _read(found["square"] or found["round"])
    if _TO_READERS.search(folded):
        return False
    if said is not None:
        return _STRONG.search(said) is not None
    return (_SPEAKS if found["square"] else _SURELY).search(folded) is not None


def may_be_note(line: str, text: str = "", *, edge: bool = True) -> bool:
    """Whether a line reads as a colleague's about the copy; a bracket that calls one, or is square, does.

    ``edge``: it opens or ends the copy; elsewhere only what is no sentence is one. ``text``, which it belongs to: one
    that speaks of himself there, and nowhere else in it, is the reporter.
    """
    if len(line) > _LONGEST:
        return False
    found = _BRACKETS.fullmatch(line) if line[:1] in _OPENED else None
    folded, said = _read(found["square"] or found["round"] if found else line)
    if found:
        called = said is not None and not _BY_COMMA.match(folded)
        scene = "«" in line or _SCENE.match(folded)
        noted = called or (found["square"] is not None and not scene) or _TOLD.search(folded) is not None
        return (noted or _UNSTOPPED.search(folded) is not None) and not _TO_READERS.search(folded)
    open_ended = not line.endswith(_STOPS) and (edge or not _ENDED.search(line))
    if open_ended and (_UNSTOPPED.search(folded) or _INITIALS.fullmatch(line)):
        return edge or "«" not in line
    if "«" in line or not (edge or open_ended):
        return False
    if _SPEAKS.search(folded) or (said is not None and _asked(said, folded)):
        return True
    return (
        bool(text)
        and edge
        and _says_own(folded)
        and len(_OWN.findall(fold(quotes.outside(text)))) == len(_OWN.findall(folded))
    )


def asks_desk(sentence: str) -> bool:
    """Whether a sentence, wherever it stands, reads as a colleague's to the desk; no word that it quotes does."""
    if not _ANYWHERE.search(fold(sentence).strip(_EDGES)):
        return False
    return "«" not in sentence or _ANYWHERE.search(fold(quotes.outside(sentence)).strip(_EDGES)) is not None


def _says_own(folded: str) -> bool:
    return _OWN.search(folded) is not None and _SPOKEN.search(folded) is None


def is_bracketed(line: str) -> bool:
    """Whether a bracket holds the whole line."""
    return line[:1] in _OPENED and _BRACKETS.fullmatch(line) is not None


def _asked(said: str, line: str) -> bool:
    """Whether what is said to somebody called is of the copy; behind a comma, whether anything is asked."""
    return _STRONG.search(said) is not None or (_BY_COMMA.match(line) and _ASKED.match(said)) is not None


def _read(words: str) -> tuple[str, str | None]:
    """Words folded, and what of them is said to somebody whose first name opens them; None where nobody is called."""
    found = _CALLED.match(words)
    if found is None or not is_first_name(found["name"]):
        return fold(words).strip(_EDGES), None
    return fold(words).strip(_EDGES), fold(words[found.end() :]).strip(_EDGES)
