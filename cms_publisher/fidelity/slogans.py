"""What a press release sets before or behind a fact to praise its sender: it goes, and the sentence stands whole.

"Résolument engagé dans une démarche éco-responsable, le site aura 6 000 m² de panneaux": no figure, name, denial or
cause goes with it, and what gives a reason of its own ("Parce que le virus survit dans la boue, …") stays.
"""

from __future__ import annotations

import re
from typing import Final

from cms_publisher.french import quotes
from cms_publisher.french.grammar import has_finite_verb
from cms_publisher.french.sought import Sought
from cms_publisher.french.words import fold

_VALUES: Final = (
    r"\b(?:valeurs?|excellence|qualite|environnement\w*|planete|avenir|demain|innov\w+|responsable|eco-?responsable|"
    r"durables?|solidaires?|proximite|bien-etre|ecoute|enjeux|transitions?|decouverte|culture|terroirs?|territoires?|"
    r"engagements?|missions?|tradition|savoir-faire|creativite|modernite|monde|ambition|satisfaction|esprit|metier|"
    r"passion\w*|humain\w*|performance|confiance|rayonnement|attractivite|dynami\w+|citoyenne?|inclusi\w+)\b"
)
_STANCE: Final = (
    r"(?:(?:resolument|toujours|pleinement|profondement|plus que jamais|tres|particulierement|historiquement|"
    r"depuis toujours)[ ,]+){0,2}(?:plus )?"
    r"(?:engage|mobilise|anime|convaincu|persuade|attache|determine|tourne|ancre|investi|implique|porte|guide|inspire)"
    r"e?s? (?:sans relache |au quotidien )?(?:d(?:ans|e|es|u)?|par|pour|vers|en|a|aux?|que?|en faveur d\w*)\b|"
    r"(?:(?:toujours|particulierement|plus que jamais|tres)[ ,]+)?"
    r"(?:soucieu(?:x|ses?)|conscient(?:e?s?)|fideles?|desireu(?:x|ses?)|attentifs?|attentives?|ouverte?s?|"
    r"pluridisciplinaires? et ouverte?s?|forte?s?|fiere?s?) (?:d|a\b|aux?\b|sur\b|que?\b)"
)
_TO_WHOM: Final = (
    r"(?:ses|nos|vos|leurs|de ses|de nos|des) (?:[a-z-]+ )?"
    r"(?:client|patient|usager|societaire|habitant|adherent|lecteur|visiteur|consommateur|collaborateur|"
    r"eleveur|agriculteur|producteur|entreprise|territoire|collectivite|famille|concitoyen|village|quartier|public)s?"
)
_HEAD: Final = Sought(
    rf"(?:(?:{_STANCE})[^,]*?{_VALUES}[^,]*"
    r"|(?:dans|avec) (?:un|une) (?:demarche|volonte|souci|esprit|logique|ambition) (?:[a-z]+ )?d[^,]{0,40}"
    rf"{_VALUES}[^,]*"
    rf"|(?:toujours |au plus |toujours plus |(?:resolument )?engagee?s? |mobilisee?s? )?"
    rf"(?:a l'ecoute|(?:plus )?proches?|pres|aux cotes|au service|au coeur de la vie)[^,]{{0,3}} "
    rf"(?:d[eu]s? )?{_TO_WHOM}"
    r"|(?:afin de|pour) (?:toujours (?:mieux|plus|davantage) [^,]*|(?:mieux )?repondre (?:toujours )?"
    r"(?:mieux |au mieux )?aux (?:attentes|exigences) [^,]*)"
    r"|parce qu[e'] ?(?:[^,]*\b(?:l'affaire de tous|histoire de \w+|accessibles? a tous|n'attend(?:ent)? pas|"
    r"commence(?:nt)? (?:au|par|des|a|chez)\b[^,]*|(?:bien|droit)s? (?:commun|de tous|pour tous)|essentiel\w*|"
    r"au coeur de [^,]*)|chaque [^,]{2,30} compte|[^,]*\b(?:nous|notre|nos|vous|votre|vos)\b[^,]*)"
    r"|fideles? a (?:ses|sa|son|leurs?) (?:missions?|valeurs?|traditions?|engagements?))\Z",
    "valeur|excellence|qualite|environnement|planete|avenir|demain|innov|responsable|durable|solidaire|proximite|"
    "bien-etre|ecoute|enjeux|transition|decouverte|culture|terroir|territoire|engage|mission|tradition|savoir-faire|"
    "creativite|modernite|monde|ambition|satisfaction|esprit|metier|passion|humain|performance|confiance|rayonnement|"
    "attractivite|dynami|citoyen|inclusi|client|patient|usager|societaire|habitant|adherent|lecteur|visiteur|"
    "consommateur|collaborateur|eleveur|agriculteur|producteur|entreprise|collectivite|famille|village|quartier|public|"
    "toujours|repondre|parce qu",
)
"""An opening that tells nothing but what its sender stands for. Folded, to its end."""
_GLAD: Final = Sought(
    r"C[’']est avec (?:[\w’'-]+ ){0,4}?(?:plaisir|joie|fierté|bonheur|honneur|enthousiasme|satisfaction) que "
    r"(?=(?!(?:nous|vous|je)\b)[^«»,;:.!?]{2,90}? (?P<whom>vous )?annonce(?:nt)? )",
    "est avec",
)
"""How its sender is glad to announce, and to whom."""
_RENEWS: Final = Sought(
    r"[^«»,;:.!?]{2,60}? rappel(?:le|lent) (?:\w+ )?(?:qu[’'](?:il|elle)s? (?:veille(?:nt)?|œuvre(?:nt)?)\b|"
    r"(?!.*\d)(?:qu[’'](?:il|elle)s? (?:s[’']engage(?:nt)? (?:pour|aux côtés|auprès|au quotidien|chaque jour)|"
    r"(?:est|sont|restent?) (?:\w+ )?(?:mobilis|engag)ée?s?(?! (?:contre|depuis)))|"
    r"(?:son|leur) (?:engagement|attachement)(?! d[e’'])|sa mobilisation(?! contre))\b)"
    r"(?!.*\b(?:et qu|qui\b|dont\b|mais\b))[^«»;:!?]*[.!]",
    "rappelle",
)
"""How it ends on what it is always there for: "L’ARS rappelle qu’elle veille à l’eau de …"."""
_VIRTUE: Final = Sought(rf"\bau (?:service|coeur) d(?:e|es|u)\b[^,.:;]{{0,12}}?{_VALUES}", "au service|au coeur")
"""What a rubric tells that names nothing but what its sender stands for. Folded."""
_NEWS: Final = re.compile(
    r"\d|\b(?:contre|plan|projet|loi|accord|decision|tribunal|justice|greve|moins|faute|manque|perte|baisse|hausse|"
    r"menac\w+|fermeture|suppression|crise|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|cent|mille|pas|plus de|jamais|"
    r"aucune?|securite|risques?|depuis (?!toujours)\w+|an|ans|dernier|derniere)\b"
)
"""What makes of it a cause or a fact."""
_WAITS: Final = re.compile(r"n'attend(?:ent)? pas\Z")
_NAME: Final = re.compile(r"(?<=[\w’'] )[A-ZÀ-Ý]|(?<=[’'])[A-ZÀ-Ý]")
_MADE: Final = "made in France"
_OPENING: Final = re.compile(r"(?P<head>[A-ZÀ-Ý][^,«»;:().!?]{5,120}), (?=(?P<rest>\S[^.;:!?«»]{5,}))")
_STANDS: Final = re.compile(
    r"(?:(?:l[ae]s?|une?|des|ses|son|sa|leurs?|ils?|elles?|tous|chaque|plusieurs)\b|l[’']|[A-ZÀ-Ý0-9])"
)
"""How a sentence opens that stands without what stood before it: with its subject."""
_POINTS: Final = re.compile(r"\by\b|\bcel(?:ui|le|les)-ci\b|\bceux-ci\b|\bcel(?:a|ui)\b|\bce dernier\b")
_TAIL: Final = Sought(
    r", (?:devenue?s? trop (?P<how>\w+) pour (?P<grow>[^,]*)|"
    r"(?:temoignant|illustrant|confirmant|affirmant|reaffirmant|concretisant|renforcant|prouvant|incarnant) "
    rf"(?:ainsi |encore |une fois de plus |de )*(?:(?:de )?s(?:on|a|es)|l[ae]s?|l'|leurs?) ?[^,]*?(?:{_VALUES})[^,]*|"
    r"(?:veritables? )?(?:gages?|symboles?|synonymes?|vecteurs?) (?:d')?(?:de )?[^,]{0,30}"
    rf"(?:{_VALUES})[^,]*|pour le plus grand (?:bonheur|plaisir) d[^,]*)(?=\.\Z)",
    "devenu|temoignant|illustrant|confirmant|affirmant|concretisant|renforcant|prouvant|incarnant|"
    "gage|symbole|synonyme|vecteur|pour le plus grand",
)
_GROWS: Final = re.compile(
    r"\b(?:formidable|remarquable|exceptionnel\w*|fort[e]? |incroyable|croissance|developpement|dynami\w+|ambition\w*|"
    r"succes|rayonnement|attentes)\b"
)
"""For what it has become too small, which only praises."""


def gladly(text: str) -> list[tuple[int, int]]:
    """Where its sender tells of its joy before it announces, and whom it does: "C’est avec fierté que X vous annonce".

    >>> gladly("C’est avec fierté que Lorme vous annonce la réouverture du bac.")
    [(0, 22), (28, 33)]
    """
    found = _GLAD.match(text)
    return [span for span in (found.span(), found.span("whom")) if span[1] > 0] if found else []


def renews(text: str) -> bool:
    """Whether a sentence only tells again what its sender is always there for.

    >>> renews("L’agence rappelle qu’elle veille à l’eau."), renews("L’agence rappelle que l’eau est bonne.")
    (True, False)
    """
    return _RENEWS.fullmatch(text) is not None


def is_virtue(heading: str) -> bool:
    """Whether a rubric only tells what its sender stands for.

    >>> is_virtue("Une technologie au service de l’humain"), is_virtue("Un quai au service des pêcheurs")
    (True, False)
    """
    folded = fold(heading)
    return _VIRTUE.search(folded) is not None and not (_NEWS.search(folded) or has_finite_verb(heading))


def head(text: str) -> tuple[int, int] | None:
    """Where the praise stands that a sentence opens with, its comma too.

    >>> text = "Résolument engagé dans une démarche éco-responsable, le site aura 6 000 panneaux."
    >>> text[slice(*head(text))]
    'Résolument engagé dans une démarche éco-responsable, '
    >>> head("Convaincu par les experts, le maire renonce au projet.")
    """
    found = _OPENING.match(text)
    if found is None or not _HEAD.fullmatch(fold(found["head"])) or not stands_alone(found["head"], found["rest"]):
        return None
    return found.span()


def stands_alone(opening: str, rest: str) -> bool:
    """Whether an opening names and counts nothing and gives no cause, and what is behind it is whole without it."""
    folded = fold(opening)
    told = _NAME.search(opening.replace(_MADE, "")) or _NEWS.search(_WAITS.sub("", folded))
    return not told and _STANDS.match(rest) is not None and not _POINTS.search(fold(rest)) and has_finite_verb(rest)


def tail(text: str) -> tuple[int, int] | None:
    """Where the praise stands that a sentence ends with, its comma too, up to its full stop.

    >>> text = "Il remplace l’atelier, devenu trop exigu pour accompagner la formidable dynamique du groupe."
    >>> text[slice(*tail(text))]
    ', devenu trop exigu pour accompagner la formidable dynamique du groupe'
    """
    plain = quotes.outside(text)
    folded = fold(plain)
    found = _TAIL.search(folded) if len(folded) == len(text) else None
    if found is None or (found["grow"] and not _GROWS.search(found["grow"])) or _NEWS.search(found[0][2:]):
        return None
    named = not found["grow"] and _NAME.search(text[found.start() + 2 : found.end()])
    return None if named else found.span()
