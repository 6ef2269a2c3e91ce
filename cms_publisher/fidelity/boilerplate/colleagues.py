"""What one colleague tells another about the copy, in its words: who read it, what to check, what not to print.

``is_note`` and ``READ_OVER`` are for certain, so that it is cut; ``may_be_note`` leaves the line to a person. A bracket
is certain where it calls somebody by the first name and speaks of the copy, a square one by the latter alone.
"""

from __future__ import annotations

import re
from typing import Final

from cms_publisher.fidelity.first_names import is_first_name
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
_OPENS: Final = r"(?:(?:attention|important|nb|n\.b\.|ps|rappel|urgent|svp|stp|merci|note|/!\\|!+|\*+) ?[:,!–—-]? ?)?"
_ORDER: Final = (
    rf"\A{_OPENS}(?:"
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
    r"|a (?:confirmer|verifier|recouper)|relue?|embargo|anonym\w*|off)\b"
)
_TOLD_ME: Final = (
    r"\b(?:j'(?:ai|attends|avais)|je (?:n'ai|te|vous|rappelle|complete|renvoie|l'ai)|m'(?:a|ont|avait)"
    r"|(?:tu|vous) (?:me|peux|pouvez|verifie[sz]?|confirme[sz]?|vois|voyez|coupe[sz]?))\b"
)
READ_OVER: Final = (
    rf"{_OPENS}(?:mon |ce )?(?:papier|copie) (?:non )?(?:relue?|validee?) (?:par|avec|sauf|et|le)\b.{{1,200}}"
    rf"|{_OPENS}(?:mon |ce )?(?:papier|copie) a (?:passer|garder|tenir) .{{1,200}}"
    r"|(?:relue?|ok)(?: ok)? (?:par )?(?:l'|notre |le service )?(?:avocate?|juridique)\b"
    r"(?: le [\w /]{1,20})?(?:, (?:ras|ok))?"
)
"""Certain without a bracket: who read the copy, when it is to run; folded, without its stop."""
_SPEAKS: Final = re.compile(rf"{_TRADE}|{_ORDER}|{_WARNS}")
"""Of the copy or its making."""
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
    return found["square"] is not None and _SPEAKS.search(folded) is not None


def may_be_note(line: str) -> bool:
    """Whether a paragraph reads as a colleague's about the copy; a bracket that calls one, or is square, does."""
    if len(line) > _LONGEST:
        return False
    found = _BRACKETS.fullmatch(line) if line[:1] in _OPENED else None
    if found is None and "«" in line:
        return False
    folded, said = _read(found["square"] or found["round"] if found else line)
    if found is None:
        return _SPEAKS.search(folded) is not None or (said is not None and _asked(said, folded))
    if _TO_READERS.search(folded):
        return False
    called = said is not None and not _BY_COMMA.match(folded)
    scene = "«" in line or _SCENE.match(folded)
    return called or (found["square"] is not None and not scene) or _TOLD.search(folded) is not None


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
