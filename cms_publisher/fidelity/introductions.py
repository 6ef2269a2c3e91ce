"""The words that the house may add: whose a passage is, and of when; checked against the source's metadata."""

from __future__ import annotations

from functools import lru_cache
from itertools import product
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.attribution import (
    ANSWER,
    CONTEXT,
    PRACTICAL,
    RELEASE,
    SAME_SOURCE,
    again,
    credit,
    issued_as,
    named_as,
    original,
    reference,
    we_wrote_too,
)
from cms_publisher.fidelity.parts import PARTS
from cms_publisher.fidelity.replies import heading_of
from cms_publisher.fidelity.senders import is_spelled_in
from cms_publisher.fidelity.tokens import tokenize
from cms_publisher.french import hearings
from cms_publisher.french.dates import day, month
from cms_publisher.french.names import with_article, without_legal_form
from cms_publisher.french.typography import typeset
from cms_publisher.french.words import fold
from cms_publisher.model import Rights

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from cms_publisher.fidelity.align import Step
    from cms_publisher.fidelity.tokens import Token
    from cms_publisher.model import Source

_SAYS: Final = ("selon", "d’après")
_WE_WROTE: Final = (
    "nous l'écrivions", "nous l'annoncions", "nous l'indiquions", "nous l'expliquions", "nous le rapportions",
    "nous le racontions", "nous le révélions", "nous l'avons écrit", "nous l'avons déjà écrit",
)  # fmt: skip
"""How a paper refers to a text of its own, with or without "comme" before it."""
_OURS: Final = frozenset({"nous", "comme"})
_OPENS: Final = frozenset({"selon", "d", "toujours", "dans"}) | _OURS
_IN_RELEASE: Final = ("dans", *(token.key for token in tokenize(RELEASE)))
_ISSUED: Final = frozenset(tuple(token.key for token in tokenize(name)[:2]) for name in (RELEASE, ANSWER))
_REPLY: Final = ["la", "réponse"]
_HOUSE: Final = (CONTEXT, PRACTICAL, *PARTS.values(), *hearings.HEADINGS)


def introductions(
    tokens: Sequence[Token],
    sources: Sequence[Source],
    before: Sequence[Source] = (),
) -> Iterator[tuple[Source, int]]:
    """The sources that the sentence's first words name, with the number of those words, longest first.

    "La même source", "toujours selon X": one of ``before``, those of the sentence before. "Nous l’écrivions": the
    house's own text.
    """
    if not tokens or tokens[0].key not in _OPENS:
        return
    many = len(tokens)
    opening = tuple(token.key for token in tokens[: len(_IN_RELEASE)])
    if opening[1:] in _ISSUED:
        sources = [source for source in sources if _is_named_release(source, tokens)]
    elif opening[0] == _IN_RELEASE[0]:
        return
    found = [
        (source, size)
        for source in sources
        for form in (*_forms(source, tokens[0]), *(_further(source) if source in before else []))
        # the last word first: the forms of a source open alike
        if (size := len(form)) < many and form[-1].key == tokens[size - 1].key and all(map(_is_said, tokens, form))
    ]
    yield from sorted(found, key=lambda row: -row[1])


def _is_named_release(source: Source, tokens: Sequence[Token]) -> bool:
    """Whether it is a press release whose sender the sentence names behind "un communiqué"."""
    if source.rights is not Rights.PRESS_RELEASE or not source.outlet:
        return False
    name = _keys(without_legal_form(source.outlet))
    keys = [token.key for token in tokens]
    verbatim = any(keys[at : at + len(name)] == name for at in range(len(_IN_RELEASE), len(keys)))
    return verbatim or is_spelled_in(without_legal_form(source.outlet), [fold(key) for key in keys[len(_IN_RELEASE) :]])


def is_sender_in_full(tokens: Sequence[Token], source: Source, step: Step) -> bool:
    """Whether words that are only put in make the sender's whole name of its first word: "la chambre d’agriculture"."""
    if step.c < step.d or source.rights is not Rights.PRESS_RELEASE or not source.outlet:
        return False
    name = _keys(without_legal_form(source.outlet))
    return len(name) > 1 and [token.key for token in tokens[max(0, step.a - 1) : step.b]] == name


def without_our_own(text: str, sources: Sequence[Source]) -> str:
    """The sentence behind the words by which a paper refers to a text of its own; as it is without such words."""
    tokens = tokenize(text)
    ours = [source for source in sources if source.rights is Rights.OWN]
    if not ours or not tokens or tokens[0].key not in _OURS:
        return text
    length = next((length for _, length in introductions(tokens, ours, ours)), 0)
    return text[tokens[length].start :] if length else text


def introduces(text: str, source: Source) -> bool:
    """Whether a sentence opens with words that name that source, or go on from its name."""
    return next(introductions(tokenize(text), [source], [source]), None) is not None


def goes_on(text: str, source: Source) -> bool:
    """Whether it opens with words that go on from that source's name: "Toujours selon X, "."""
    return any(all(map(_is_said, tokenize(text), form)) for form in _further(source))


def house_words(tokens: Sequence[Token], sources: Sequence[Source]) -> bool:
    """Whether the whole is a subheading that the house itself puts; over a reply, with the name of who replies."""
    keys = [token.key for token in tokens]
    replying = sources if keys[:2] == _REPLY else ()
    return any(keys == _keys(words) for words in (*_HOUSE, *map(heading_of, replying)))


def credits_source(tokens: Sequence[Token], sources: Sequence[Source]) -> bool:
    """Whether the whole is the line that says whose a passage is, an item of the list of sources, or all of them."""
    keys = [token.key for token in tokens]
    if keys[:1] in (["source"], ["sources"]):  # most sentences aren't such lines, and each source's is costly to make
        return _lists_sources(keys[1:], sources)
    for source in sources if keys else ():
        opening = _opening(source.outlet) if source.outlet else _opening(source.title or "")[:1]
        line = reference(source) if opening and keys[: len(opening)] == opening else None
        if line and _keys(line.text) == keys:
            return True
    return False


def _lists_sources(keys: Sequence[str], sources: Sequence[Source]) -> bool:
    """Whether they name one source after the other, as the house's line below an article does, and nothing else."""
    forms = [form for source in sources for form in _listed(source)]
    left = list(keys)
    while found := max((form for form in forms if form == left[: len(form)]), key=len, default=[]):
        left = left[len(found) :]
    return bool(keys) and not left


def _listed(source: Source) -> Iterator[list[str]]:
    """How such a line may name the source: with its title or without."""
    if named := credit(source):
        yield _keys(named.text)[1:]
    if source.outlet and (by := original(source)):
        yield _keys(", ".join(filter(None, (source.outlet, by, day(source.published) if source.published else ""))))
    if line := reference(source):
        yield _keys(line.text)


def headed_by(text: str, sources: Sequence[Source]) -> tuple[Source, ...]:
    """The sources over whose passages the house puts that subheading."""
    return tuple(sources) if _keys(text) == _keys(CONTEXT) else ()


def _is_said(ours: Token, theirs: Token) -> bool:
    """The same word; one of a title within its quotation marks."""
    return ours.key == theirs.key and not (theirs.quoted and ours.quoted is False)


def _further(source: Source) -> tuple[Sequence[Token], ...]:
    ours = (tokenize(we_wrote_too("")), tokenize(we_wrote_too(":"))) if source.rights is Rights.OWN else ()
    return tokenize(SAME_SOURCE), tokenize(again(source)), *ours


def _forms(source: Source, first: Token) -> tuple[Sequence[Token], ...]:
    """How a sentence that opens with the ``first`` word may name it."""
    if first.key in _OURS:
        return _said_by_us(source.published) if source.rights is Rights.OWN else ()
    if first.key == _IN_RELEASE[0] or source.rights is Rights.PRESS_RELEASE:
        released = _said_in_release(first.key, issued_as(source), source.published)
        return released if first.key == _IN_RELEASE[0] else (*released, *_said_of(*_known(source)))
    return _said_of(*_known(source))


def _known(source: Source) -> tuple[str | None, tuple[str, ...], date | None]:
    return source.outlet, named_as(source), source.published


@lru_cache(maxsize=64)
def _said_in_release(says: str, issued: str, published: date | None) -> tuple[Sequence[Token], ...]:
    """The forms that name a release by what it is."""
    return tuple(tokenize(f"{says} {issued} {when}") for when in _dates(published))


@lru_cache(maxsize=64)
def _said_by_us(published: date | None) -> tuple[Sequence[Token], ...]:
    """All forms by which a paper refers to a text of its own of that day."""
    when = _dates(published)
    if published:
        whole = day(published)
        days = (whole, whole[: -len(" 2023")])
        when += [f"{before} {each}" for before in ("le", "dans notre édition du") for each in days]
    said = product(("", "comme "), _WE_WROTE, when)
    return tuple(tokenize(f"{opened}{words} {then}") for opened, words, then in said)


@lru_cache(maxsize=64)
def _said_of(outlet: str | None, named: tuple[str, ...], published: date | None) -> tuple[Sequence[Token], ...]:
    """All forms of one source: each sentence that opens with "selon" is held against them."""
    said = product(_SAYS, _names(outlet, named), _dates(published))
    return tuple(tokenize(f"{says} {name} {when}") for says, name, when in said)


def _names(outlet: str | None, named: tuple[str, ...]) -> list[str]:
    """By its outlet, or by its title within quotation marks."""
    names = [name if name == outlet else f"«\u00a0{name}\u00a0»" for name in named]
    articled = [with_article(outlet)] if outlet else []
    return [*names, *articled, *(f"le texte {name}" for name in names if name != outlet)]


def _dates(published: date | None) -> list[str]:
    if published is None:
        return [""]
    when = month(published)
    return ["", when, f"en {when}", f"le {day(published)}", f"en {published.year}"]


@lru_cache(maxsize=256)
def _opening(name: str) -> list[str]:
    """The words of a name as such a line begins with it."""
    return _keys(typeset(name))


def _keys(text: str) -> list[str]:
    return [token.key for token in tokenize(text)]
