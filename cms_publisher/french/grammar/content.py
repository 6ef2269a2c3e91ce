"""Words that carry a subject and may be several things: "porte" a noun or a verb, "élu" a noun or a participle."""

from __future__ import annotations

from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, Final

from cms_publisher.french import tables
from cms_publisher.french.grammar.context import BEFORE_VERB, Context
from cms_publisher.french.grammar.tokens import Tag, Token
from cms_publisher.french.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cms_publisher.french.grammar.options import Options

_VERBS: Final = (Tag.VERB, Tag.INFINITIVE, Tag.GERUND, Tag.PARTICIPLE)
_NOUNS: Final = (Tag.NOUN, Tag.ADJECTIVE, Tag.PARTICIPLE, Tag.NAME, Tag.ADVERB, Tag.INFINITIVE, *_VERBS)
_AUXILIARIES: Final = frozenset({"avoir", "être"})
_COMPLETES: Final = (Tag.PARTICIPLE, Tag.ADJECTIVE, Tag.NAME, Tag.NOUN, Tag.INFINITIVE, *_VERBS)
"""What follows an auxiliary, likeliest first."""
_OBJECT: Final = (Tag.NAME, Tag.INFINITIVE, Tag.ADVERB, Tag.NOUN, Tag.PARTICIPLE, Tag.ADJECTIVE, *_VERBS)
"""What follows another verb."""
_HANGS_ON_NOUN: Final = (Tag.NAME, Tag.ADVERB, Tag.PARTICIPLE, Tag.ADJECTIVE, Tag.NOUN, *_VERBS)
_OPENS: Final = (Tag.ADVERB, Tag.PARTICIPLE, Tag.NAME, Tag.NOUN, Tag.ADJECTIVE, *_VERBS)
_BEFORE_NOUN: Final = frozenset({Tag.DETERMINER, Tag.FUSED, Tag.NUMBER})
_NO_VERB: Final = frozenset({Tag.NOUN, Tag.ADJECTIVE, Tag.PARTICIPLE})


def choose(context: Context, at: int) -> Tag:
    """What such a word is, by the word before it."""
    before = context.governor()
    if context.pieces[at].low in _AUXILIARIES and not (before and before.tag in _BEFORE_NOUN):
        return Tag.INFINITIVE  # "devrait en revanche être rendue", no "être" to turn back to
    if before is None or before.tag in {Tag.SIGN, Tag.SUBORDINATOR}:
        return _opening(context, at)
    if before.tag in BEFORE_VERB or before.low == "qui":
        return _after_pronoun(context, at, before)
    if before.tag in _BEFORE_NOUN or (before.tag is Tag.ADJECTIVE and context.is_before(_BEFORE_NOUN, 2)):
        return _after_determiner(context, at)
    if before.tag is Tag.LINK:
        return _after_link(context, at)
    fixed = _order(before)
    return _first(context.options[at], fixed) if fixed else _after_noun(context, at, before)


def _order(before: Token) -> tuple[Tag, ...]:
    """What a word is likeliest to be after a verb or preposition; empty where that isn't all that counts."""
    if before.is_verbal:
        return _COMPLETES if before.lemma in _AUXILIARIES else _OBJECT
    if before.tag is Tag.PREPOSITION:
        return (Tag.GERUND, *_NOUNS) if before.low == "en" else (Tag.INFINITIVE, *_NOUNS)
    return (Tag.VERB, *_NOUNS) if before.tag is Tag.RELATIVE else ()


def _opening(context: Context, at: int) -> Tag:
    """The first word of a clause: after a comma or quotation a verb ("…, explique le maire"), else none."""
    options = context.options[at]
    reading = options.get(Tag.VERB)
    before = context.before()
    if context.is_sure(at) and Tag.PARTICIPLE not in options:
        return Tag.VERB
    if Tag.NOUN in options and fold(context.pieces[at].low) in _offices():
        return Tag.NOUN
    if before is None or before.text not in {",", "»", "”"} or reading is None or not reading.number:
        return _first(options, _OPENS)
    alone = options.keys().isdisjoint({Tag.NOUN, Tag.PARTICIPLE})
    waiting = context.waits and not context.sure_verb_ahead(at)
    inverted = context.next_may_be(at, (Tag.DETERMINER, Tag.NAME))
    return Tag.VERB if alone or waiting or inverted else _first(options, (Tag.PARTICIPLE, *_NOUNS))


def _after_pronoun(context: Context, at: int, before: Token) -> Tag:
    options = context.options[at]
    verb = context.before(2)
    if verb is not None and verb.is_verbal and verb.end == before.start:  # "a-t-il | déclaré"
        return _first(options, (Tag.PARTICIPLE, Tag.INFINITIVE, *_NOUNS))
    infinitive = before.tag is Tag.CLITIC and context.is_before({Tag.PREPOSITION, Tag.VERB, Tag.INFINITIVE}, 2)
    return _first(options, (Tag.INFINITIVE, *_VERBS) if infinitive else _VERBS)


def _after_determiner(context: Context, at: int) -> Tag:
    options = context.options[at]
    graded = context.is_before({Tag.ADVERB})  # "la plus forte crue"
    if Tag.ADJECTIVE in options and (graded or _goes_before_noun(context, at)):
        return Tag.ADJECTIVE
    return _first(options, _NOUNS)


def _goes_before_noun(context: Context, at: int) -> bool:
    """Whether an adjective goes before its noun: one of the few that do, or no noun itself."""
    if not context.next_may_be(at, (Tag.NOUN, Tag.NAME)):
        return False
    other = context.next_may_be(at, (Tag.ADJECTIVE, Tag.PARTICIPLE)) and Tag.NOUN in context.options[at]
    return not other or fold(context.pieces[at].low) in tables.words("fore_adjectives")


def _after_link(context: Context, at: int) -> Tag:
    """What "et" joins is of one kind; a second verb where nothing else is possible, or its object follows."""
    options = context.options[at]
    second = Tag.VERB in options and any(token.tag is Tag.VERB for token in context.nearest())
    if second and context.next_may_be(at, (Tag.DETERMINER, Tag.NAME, Tag.NUMBER)):
        return Tag.VERB
    joined = next((token for token in islice(context.nearest(), 1, None) if token.tag is not Tag.ADVERB), None)
    if second and joined is not None and _parts_from(context, at, joined):
        return Tag.VERB
    if joined is not None and joined.tag in options and joined.tag is not Tag.VERB:
        return joined.tag
    if second and Tag.NOUN not in options:
        return Tag.VERB
    return _first(options, _NOUNS)


def _parts_from(context: Context, at: int, joined: Token) -> bool:
    """Whether "et" goes on from a noun with its article to a word without one that may be a verb: it is the verb."""
    reading = context.options[at][Tag.VERB]
    before = next(islice(context.nearest(), 2, None), None)
    determined = joined.tag is Tag.NOUN and before is not None and before.tag in {Tag.DETERMINER, Tag.FUSED}
    office = fold(context.pieces[at].low) in _offices()
    return determined and not office and reading is not None and bool(reading.number)


@cache
def _offices() -> frozenset[str]:
    return frozenset(map(fold, tables.words("functions_of_persons")))


def _after_noun(context: Context, at: int, before: Token) -> Tag:
    options = context.options[at]
    if Tag.VERB in options and _may_be_its_verb(context, at, before):
        return Tag.VERB
    return _first(options, _HANGS_ON_NOUN)


def _may_be_its_verb(context: Context, at: int, before: Token) -> bool:
    """Whether the clause has a subject, no verb yet, no certain one to come, and the numbers agree."""
    options = context.options[at]
    reading = options[Tag.VERB]
    if context.is_sure(at) and Tag.PARTICIPLE not in options:
        return True
    if not context.waits or reading is None or not reading.number:
        return options.keys().isdisjoint(_NO_VERB)
    plural = before.reading is not None and before.reading.number == "p"
    if plural and reading.number == "s" and not _singular_before(context):
        return False
    return not context.sure_verb_ahead(at)


def _singular_before(context: Context) -> bool:
    """Whether another noun of the clause may be the subject: "le président des éleveurs demande"."""
    for token in context.nearest():
        if token.tag is Tag.SIGN and token.text != ",":
            break
        if token.tag is Tag.NAME or (token.tag is Tag.NOUN and token.reading and token.reading.number in {"s", "i"}):
            return True
    return False


def _first(options: Options, order: Iterable[Tag]) -> Tag:
    """The first of them that the word may be."""
    return next((tag for tag in order if tag in options), next(iter(options)))
