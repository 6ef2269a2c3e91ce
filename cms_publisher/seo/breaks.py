"""Where a phrase of a text is no phrase: it breaks off, or a verb stands in it that looks like a noun."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.excerpts.shortened import MEASURES
from cms_publisher.french.lexicon import Part, readings
from cms_publisher.french.words import is_function_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cms_publisher.seo.evidence import Evidence, Token

_FEWEST: Final = 2
_NEAR: Final = frozenset({"large", "cœur", "pied", "abords", "bord", "sommet", "milieu"})
_SEASONS: Final = frozenset({"été", "hiver", "printemps", "automne"})
_COURTS: Final = frozenset({"tribunal", "assises", "cour", "barre"})
_TO: Final = frozenset({"à", "au", "aux"})
_ARTICLES: Final = frozenset({"la", "l’", "l'", "l", "les"})
_TIMES: Final = frozenset(
    {"rentrée", "fin", "début", "mi", "veille", "lendemain", "printemps", "automne", "aube", "issue"}
)
_PUT: Final = frozenset({"mis", "mise", "mises", "met", "mettent", "mettre"})
"""Behind which "en" opens no place: "mise en examen", "met en service"."""


def is_broken(part: Sequence[Token], after: Sequence[Token]) -> bool:
    """Whether the words ``part``, with those ``after`` them, are no phrase."""
    return _is_cut(part[-1], after) or _is_name_cut(part, after) or _counts(part) or _disagrees(part)


def describes(part: Sequence[Token], before: Sequence[Token], facts: Evidence) -> bool:
    """Whether it opens with what a noun before it is, and a name: "le groupe | nordiste Roy", "l’atelier | Roy"."""
    if len(part) < _FEWEST or not (before and part[0].joined) or part[0].capital or not facts.is_name(part[1]):
        return False
    noun = before[-1]
    return not (noun.is_link or noun.is_article or noun.capital) and facts.is_noun(noun)


def is_where(part: Sequence[Token], before: Sequence[Token]) -> bool:
    """Whether it only says where or when: "au | large de Brévic", "cet | été en France", "un couvreur au tribunal"."""
    preposition, head, follows = before[-1].form if before else "", part[0].form, part[1:2]
    near = head in _NEAR and preposition in _TO
    season = head in _SEASONS and bool(follows) and follows[0].is_link and not follows[0].is_de
    return near or season or _is_heard(part) or _is_when(part)


def is_within_name(part: Sequence[Token], before: Sequence[Token]) -> bool:
    """Whether a name goes on with it that begins with a noun: "le Salon du | livre jeunesse de Brévic"."""
    if part[0].capital or not part[0].joined:
        return False
    if len(before) > 1 and before[-1].form == "en" and before[-2].form in _PUT:
        return True  # "mis en | examen à Lorme"
    if len(before) > 1 and before[-1].form == "des" and before[-2].form == "salle":
        return True  # "salle des | fêtes de Lorme"
    over = False
    for at in range(len(before) - 1, -1, -1):
        token = before[at]
        if token.capital:
            return over and not token.first and any(each.part is Part.NOUN for each in readings(token.form))
        bound = token.is_de or (token.is_article and at > 0 and before[at - 1].is_de)
        if not token.joined or not (bound or not is_function_word(token.form)):
            return False
        over = over or token.is_de
    return False


def _is_heard(part: Sequence[Token]) -> bool:
    """Whether the court is told before which something is."""
    before = ""
    for token in part:
        if token.form in _COURTS and before in _TO:
            return True
        before = before if token.form in _ARTICLES else token.form
    return False


def _is_when(part: Sequence[Token]) -> bool:
    """Whether it ends with when: "collège Roy à la rentrée"; not "coût de la rentrée"."""
    told = [token.form for token in part if token.form not in _ARTICLES]
    return any(one in _TO and two in _TIMES for one, two in pairwise(told))


def _disagrees(part: Sequence[Token]) -> bool:
    """Whether a word is of more than the one before it: "dix kilomètres de | rivière morts"."""
    return any(_is_of_more(one, two) for one, two in pairwise(part))


def _is_of_more(one: Token, two: Token) -> bool:
    if one.capital or two.capital or one.is_link or two.is_link:
        return False
    noun, many = readings(one.form), readings(two.form)
    plural = bool(many) and all(each.number == "p" for each in many)
    return plural and bool(noun) and all(each.part is Part.NOUN and each.number == "s" for each in noun)


def _is_cut(last: Token, after: Sequence[Token]) -> bool:
    """Whether its last word goes on with an adjective, or says nothing without more: "villages du quart | est"."""
    if not (after and after[0].joined):
        return False
    found = readings(after[0].form)
    measured = last.form in MEASURES and (after[0].is_link or not is_function_word(after[0].form))
    return measured or (bool(found) and all(each.part is Part.ADJECTIVE for each in found))


def _is_name_cut(part: Sequence[Token], after: Sequence[Token]) -> bool:
    """Whether a name with its own article, or one of many, goes on: "Les Nuits | d’été", "d’un club | de tir"."""
    if len(part) < _FEWEST or not (after and after[0].joined and after[0].is_de):
        return False
    article, noun = part[-2:]
    if article.form in {"un", "une"}:
        return True
    return article.is_article and article.capital and not article.first and noun.capital


def _counts(part: Sequence[Token]) -> bool:
    """Whether a number within it counts what follows: "commande 14 trains"; not "ligne 7 du tramway"."""
    return any(one.is_number and not (two.is_link or two.is_article) for one, two in pairwise(part[1:]))
