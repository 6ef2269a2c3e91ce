"""The words in which a newsroom orders a text: what they ask for, and those that say nothing beside it.

An order without a verb ("Article en français, 600 mots minimum, intertitres") is told by these alone: it asks for two
things at least, tells nothing, and says little else. Everything here is held against folded text (words.fold).
"""

from __future__ import annotations

import re
from typing import Final

from cms_publisher.french.words import FUNCTION_WORDS

SUBHEADS: Final = r"(?:inter-?titres?|inters|sous-titres?|sub-?head(?:ing|line|er)?s?|headings?|h2s?)\b"
FIGURE: Final = r"\d{1,3}(?:[ .,]\d{3})+(?!\d)|\d+"
"""A whole number, with or without a sign between thousands."""

_ASKED: Final = {
    "length": re.compile(rf"(?<![\d.,])(?:{FIGURE})\+?[ -]?(?:mots?|words?|signes?|caracteres?|characters?)\b"),
    "subheadings": re.compile(rf"\b{SUBHEADS}"),
    "search": re.compile(
        r"\b(?:seo|referencement|mots?[- ]cles?|keywords?|keyphrase|expression[- ]cle|meta[- ]?descriptions?)\b"
    ),
    "language": re.compile(r"\b(?:francais|french|anglais|english)\b"),
}
_OF_FILMS: Final = frozenset({"subheadings", "language"})
"""A film too has "sous-titres" and is "en anglais"."""

_QUOTED: Final = re.compile(r"«[^«»]*»|“[^“”]*”|\"[^\"]*\"")
_FINITE: Final = re.compile(
    r"\b(?:ont|est|sont|etait|etaient|sera|seront|serait|va|vont|fait|font|peut|peuvent|veut|veulent|doit|doivent"
    r"|compte|comptent|dit|disent|contient|atteint|depasse|totalise|arrive|reste|restent|devient|prend|prennent|met"
    r"|sort|sortent|demande|demandent|impose|imposent|is|are|was|were|has|have|had|will|says?|said"
    r"|\w+(?:aient|erent|irent|urent|eront|iront))\b(?!')"
    r"|\ba (?:ete|\w{2,}(?:[^r\W]e|i|u|is|it|ert)e?s?)\b|\ba-t-",  # "à" folded is "a" too
)
_COMMISSION: Final = re.compile(r"\b(?:articles?|papiers?|textes?|texts?|copie|copy|story|piece|sujet|depeche|breve)\b")
_BOUND: Final = re.compile(r"\b(?:au moins|au minimum|min(?:i|imum)?|at least|or more|au plus|max(?:i|imum)?)\b")
_WORD: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_ELIDED: Final = re.compile(r"\b(?:[cdjlmnst]|qu)'|(?<=\w)-(?:moi|nous)\b")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


IMPERATIVES: Final = _words("""
    fais faites rends rendez ecris ecrivez redige redigez reecris reecrivez cree creez genere generez produis
    produisez ajoute ajoutez mets mettez prevois prevoyez optimise optimisez transforme transformez adapte adaptez
    utilise utilisez insere inserez traduis traduisez reprends reprenez developpe developpez decoupe decoupez
    structure structurez vise visez make write rewrite create generate produce turn convert ensure add include
    insert use optimize optimise translate rework edit adapt draft prepare structure expand
""")
INFINITIVES: Final = _words("""
    faire rendre ecrire rediger reecrire creer generer produire ajouter mettre prevoir optimiser transformer adapter
    utiliser inserer traduire developper structurer viser preparer
    contenir comporter compter
""")
_SILENT: Final = (
    IMPERATIVES
    | INFINITIVES
    | _words("""
    the of to for with in at an and or be is are it its this that these from by on as into please me you your my we
    i let there must should would could can need want like has have so also will bonjour hello hi pls svp stp merci
    bien vouloir veuillez priere plait peux-tu pouvez-vous peux pouvez faut faudrait il je voudrais veux souhaite
    souhaitons aimerais thanks thank us note brief briefs consigne consignes instruction instructions rappel demande
    prompt task todo nb secretariat redaction desk sr editeur editor's editors article articles papier papiers texte
    textes text copie copy story piece post billet communique contenu content page presse press web blog site actu
    news sujet depeche breve source sources fichier document longueur length langue language titre title headline
    mot mots word words francais french anglais english seo referencement cle cles keyword keywords keyphrase focus
    principal principale expression intertitre intertitres inter-titre inter-titres sous-titre sous-titres mots-cles
    mot-cle subheading subheadings subhead subheads sub-headings headings heading h sections section min mini
    minimum least less fewer than more no not environ about around approx approximately roughly autour moins plus peu
    pres doit devra devrait doivent nombre count total entre between compatible compatibles friendly optimized optimised
    optimisation optimization ready google moteurs recherche search engines engine proper proprement bon bons bonne
    bel beau clair clairs claire good nice great clear relevant pertinents
""")
)
_ASKING: Final = _words("""
    style styles ton tone format court courts courte short long simple simples neutre neutral max maxi maximum most
    under up jusque signes signe caracteres characters paragraphe paragraphes paragraphs chapo intro introduction
    conclusion meta description descriptions accroche angle public audience lecteurs readers url slug lien liens
    links image photo
""")
"""What is asked for too, and what no reader of instructions can read."""


def unquoted(folded: str) -> str:
    """``folded`` with spaces in place of what stands in quotation marks."""
    return _QUOTED.sub(lambda found: " " * len(found[0]), folded)


def asked(folded: str) -> frozenset[str]:
    """What kinds of things a line asks for, outside quotation marks."""
    text = unquoted(folded)
    return frozenset(kind for kind, pattern in _ASKED.items() if pattern.search(text))


def rest(folded: str) -> list[str]:
    """The words that neither ask for anything that is known nor are silent beside it."""
    words = _WORD.findall(_ELIDED.sub(" ", unquoted(folded)))
    return [word for word in words if word not in _SILENT and word not in FUNCTION_WORDS]


def others(folded: str) -> list[str]:
    """The words that no order for a text is made of."""
    return [word for word in rest(folded) if word not in _ASKING]


def tells(folded: str) -> bool:
    """Whether a line has a finite verb of telling, outside quotation marks."""
    return _FINITE.search(unquoted(folded)) is not None


def several(kinds: frozenset[str]) -> bool:
    """Whether these are enough to make an order."""
    return len(kinds) > 1 and kinds != _OF_FILMS


def is_order(folded: str) -> bool:
    """Whether a line without a verb that orders is an order all the same."""
    kinds = asked(folded)
    if not several(kinds) or tells(folded):
        return False
    bound = _COMMISSION.search(folded) or _BOUND.search(folded)
    return len(others(folded)) <= (2 * len(kinds) - 3 if bound else 0)


def is_fragment(folded: str) -> bool:
    """Whether a line says nothing but what is asked for: a part of an order that goes over several lines."""
    return bool(asked(folded)) and not others(folded) and not tells(folded)
