"""Words of grammar that are of several classes: "la" an article or a pronoun, "que" a relative or a link."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.french.grammar.context import BEFORE_VERB, NOMINAL, Context
from cms_publisher.french.grammar.options import CLOSED
from cms_publisher.french.grammar.tokens import Tag

if TYPE_CHECKING:
    from collections.abc import Callable

_HAVE: Final = frozenset({"a", "ont", "avait", "avaient", "ai", "aura", "auront", "aurait", "auraient"})
_AFTER_QUE: Final = NOMINAL - {Tag.PARTICIPLE, Tag.NUMBER, Tag.UNKNOWN}
_COMPARE: Final = frozenset({"plus", "moins", "aussi", "autant", "mieux", "plutôt", "même"})
_CLAUSES: Final = frozenset({Tag.RELATIVE, Tag.SUBORDINATOR})
_OPENS: Final = frozenset(
    {Tag.SIGN, Tag.VERB, Tag.SUBORDINATOR, Tag.INFINITIVE, Tag.PREPOSITION, Tag.GERUND, Tag.PARTICIPLE}
)
"""After which "des" is an article: "reçoit des menaces"; after a noun it is "de" with one."""


def choose(context: Context, at: int) -> Tag:
    """What a word of grammar is where it stands."""
    rule = _RULES.get(context.pieces[at].low)
    return rule(context, at) if rule else _by_class(context, at)


_IN_ORDER: Final = tuple(tag for tag in Tag if tag in CLOSED)


def _by_class(context: Context, at: int) -> Tag:
    options = context.options[at]
    classes = [tag for tag in _IN_ORDER if tag in options]
    if context.is_before(BEFORE_VERB) and Tag.VERB in options:
        return Tag.VERB
    if Tag.DETERMINER in classes:
        others = [tag for tag in classes if tag is not Tag.DETERMINER]
        return Tag.DETERMINER if context.noun_follows(at) or not others else others[-1]
    if context.is_before({Tag.DETERMINER, Tag.FUSED}) and Tag.NOUN in options and Tag.NUMBER not in classes:
        return Tag.NOUN
    return classes[0]


def _entre(context: Context, at: int) -> Tag:
    """What goes in somewhere, or between what: "la loi entre en vigueur", "entre dans un village"."""
    goes_in = context.next_word(at) in {"dans", "en"} and Tag.VERB in context.options[at]
    return Tag.VERB if goes_in else _by_class(context, at)


def _article(context: Context, at: int) -> Tag:
    """Of "le", "la", "les", "l'", "leur": an article, or a pronoun before a verb."""
    low, following = context.pieces[at].low, context.next_word(at)
    if following in {"y", "en", "lui", "leur"} and low != "leur":
        return Tag.CLITIC
    if not context.next_may_be(at, (Tag.VERB, Tag.INFINITIVE, Tag.CLITIC)):
        return Tag.DETERMINER
    before = context.before()
    if before is not None and (before.tag in {Tag.SUBJECT, Tag.NE} or before.low == "qui"):
        return Tag.CLITIC
    if following in _HAVE and low in {"l'", "leur"}:
        return Tag.CLITIC
    nominal = context.next_may_be(at, (Tag.NOUN, Tag.ADJECTIVE, Tag.NAME, Tag.NUMBER))
    return Tag.DETERMINER if nominal else Tag.CLITIC


def _en(context: Context, at: int) -> Tag:
    """A preposition, or a pronoun before a verb."""
    if context.next_may_be(at, (Tag.INFINITIVE,)):
        return Tag.CLITIC
    verbal = context.next_may_be(at, (Tag.VERB,))
    bound = context.is_before({*BEFORE_VERB, Tag.RELATIVE}) or context.is_sure(at + 1)
    return Tag.CLITIC if verbal and bound else Tag.PREPOSITION


def _que(context: Context, _at: int) -> Tag:
    """A relative after a noun; a link after a verb, and where two things are compared: "plus cher que"."""
    before, second = context.before(), context.before(2)
    if context.is_limited():
        return Tag.ADVERB
    if before is None or (second is not None and second.low in _COMPARE):
        return Tag.SUBORDINATOR
    if before.tag is Tag.LINK:  # "qui … et que", "que … et que"
        return next((each.tag for each in context.nearest() if each.tag in _CLAUSES), Tag.SUBORDINATOR)
    spoken = before.text == "," and second is not None and second.is_verbal  # ", a-t-elle dit, que"
    near = before.tag in _AFTER_QUE or before.text == ","
    return Tag.RELATIVE if near and not spoken else Tag.SUBORDINATOR


def _ce(context: Context, at: int) -> Tag:
    if context.next_word(at) in {"", "qui", "que", "qu'", "dont"}:
        return Tag.PRONOUN
    return Tag.DETERMINER if context.noun_follows(at) and not context.is_sure(at + 1) else Tag.SUBJECT


def _si(context: Context, _at: int) -> Tag:
    opens = context.before() is None or context.is_before({Tag.SIGN, Tag.VERB, Tag.LINK, Tag.INFINITIVE})
    return Tag.SUBORDINATOR if opens else Tag.ADVERB


def _soit(context: Context, at: int) -> Tag:
    """A verb where a clause with "que" has none yet and its subject stands before; else a link."""
    waiting = not all(context.clauses[1:])
    after = context.is_before(NOMINAL | BEFORE_VERB) or context.next_may_be(at, (Tag.PARTICIPLE,))
    return Tag.VERB if waiting and after else Tag.LINK


def _se(context: Context, at: int) -> Tag:
    """Of "s'": "se", or "si" before "il"."""
    return Tag.SUBORDINATOR if context.next_word(at) in {"il", "ils"} else Tag.CLITIC


def _pronoun(context: Context, at: int) -> Tag:
    """Of "elle", "nous", "lui": a subject, before its verb or behind it; before a verb as its object; by itself."""
    low, before = context.pieces[at].low, context.before()
    if before is not None and before.is_verbal and before.end == context.pieces[at].start:
        return Tag.CLITIC if low == "lui" else Tag.SUBJECT
    if before is not None and before.tag is Tag.PREPOSITION:
        return Tag.PRONOUN
    verbal = context.next_may_be(at, (Tag.VERB, Tag.CLITIC, Tag.NE))
    if low == "lui" or context.is_before({Tag.SUBJECT, Tag.NE}):
        return Tag.CLITIC if verbal or context.next_may_be(at, (Tag.INFINITIVE,)) else Tag.PRONOUN
    return Tag.SUBJECT if verbal else Tag.PRONOUN


def _des(context: Context, _at: int) -> Tag:
    """Of "des", "du": an article where a clause opens and after a verb, else "de" with its article."""
    before, second = context.before(), context.before(2)
    if before is not None and before.low == "partir" and second is not None and second.low == "à":
        return Tag.FUSED
    governor = context.governor()
    opens = governor is None or (governor.tag in _OPENS and governor.text != ",")
    return Tag.DETERMINER if opens else Tag.FUSED


_RULES: Final[dict[str, Callable[[Context, int], Tag]]] = {
    "entre": _entre,
    **dict.fromkeys(("le", "la", "les", "l'", "leur"), _article),
    **dict.fromkeys(("que", "qu'"), _que),
    **dict.fromkeys(("elle", "elles", "nous", "vous", "lui", "il", "ils", "on"), _pronoun),
    **dict.fromkeys(("des", "du"), _des),
    **dict.fromkeys(("ce", "c'"), _ce),
    "en": _en,
    "si": _si,
    "s'": _se,
    "soit": _soit,
}
