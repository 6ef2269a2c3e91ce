"""What of a source's sentence may stand without the rest of it, and what a short line may go without."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.cleaning import clean, has_words, rubric
from cms_publisher.fidelity.excerpts.askers import PRONOUNS, named_at
from cms_publisher.fidelity.excerpts.extract import less, together
from cms_publisher.fidelity.excerpts.heading_phrases import (
    details_label,
    heading_phrases,
    news_phrases,
    practical_label,
    topic_phrase,
)
from cms_publisher.fidelity.promotion import appositions_of_praise
from cms_publisher.fidelity.release_frames import announcing
from cms_publisher.fidelity.tokens import tokenize
from cms_publisher.french.additions import answer
from cms_publisher.french.announced_clauses import announced
from cms_publisher.french.ballots import deliberated
from cms_publisher.french.casing import behind_colon
from cms_publisher.french.clauses import clauses
from cms_publisher.french.clefts import plain
from cms_publisher.french.omissions import HEADLINE, OMISSIBLE
from cms_publisher.french.rubrics import part_before
from cms_publisher.french.said import said
from cms_publisher.french.sessions import label_before
from cms_publisher.french.words import fold
from cms_publisher.model import BlockKind, Rights

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from cms_publisher.fidelity.align import Stretch

    Span = tuple[int, int]

_ENDS_A_SENTENCE: Final = frozenset("?!")


def shorter(text: str) -> Iterator[str]:
    """The sentence without what it can do without: as it is, less one thing, less two, and so on."""
    for gone in together(span for find in OMISSIBLE if (span := find(text))):
        yield less(text, gone)


def may_stand(stretch: Stretch, whole: range, first: int, last: int, *, uncut: bool) -> bool:
    """Whether tokens ``[first, last)`` are all of the sentence but for an editor's marks, or a whole clause."""
    if last < whole.stop and stretch.keys[last] in _ENDS_A_SENTENCE:
        return False
    gone = praises(stretch, first)
    praised = list(stretch.keys[whole.start : first]) in gone
    begin = first if praised or _is_behind_label(stretch, whole.start, first) else whole.start
    ends = last if list(stretch.keys[last : whole.stop]) in gone else whole.stop
    if not any(_words_left(stretch, *gap) for gap in ((begin, first), (last, ends))):
        return True
    if uncut:
        return _is_half(stretch, whole, first, last)
    named = named_at(stretch, first) if stretch.keys[first] in PRONOUNS else ""
    own = [*(_keys(named) if named else stretch.keys[first : first + 1]), *stretch.keys[first + 1 : last]]
    told = {fold("".join(own))}
    for words in map("".join, droppable(stretch, first)):
        told |= {each.replace(fold(words), "", 1) for each in told}
    return not told.isdisjoint(_clauses(stretch, whole, named))


def _is_half(stretch: Stretch, whole: range, first: int, last: int) -> bool:
    """Whether it is what answers a question, or that the answer came: both stand whole beside the colon."""
    text = stretch.sentence_text(whole.start, whole.stop)
    span = answer(text)
    colon = whole.start + len(tokenize(text[: span[1]])) if span else None
    return (first, last) in {(whole.start, colon), (colon, whole.stop)}


def _is_behind_label(stretch: Stretch, start: int, first: int) -> bool:
    """Whether a title's words before ``first`` only label it ("Santé : ", "Conseil municipal : "), or are a slogan.

    Of a paragraph, whether they are the part of the paper: "TRIBUNAL - ".
    """
    if start or not first:
        return False
    if stretch.kind is BlockKind.TITLE:
        slogan = behind_colon(stretch.text, stretch.source.document.text)
        length = part_before(stretch.text) or label_before(stretch.text) or (slogan[0] if slogan else 0)
    else:
        length = rubric(stretch.text)
    before = [token for token in stretch.tokens if token.end <= length]
    return 0 < len(before) == first


def droppable(stretch: Stretch, token: int, *, heading: bool = False) -> list[list[str]]:
    """What a line above or beside the text may go without in that token's sentence, several in a row together, too."""
    text = stretch.sentence_text(*stretch.sentence_of(token))
    finders = HEADLINE if heading else OMISSIBLE
    spans = sorted(span for find in finders if (span := find(text)))
    found = [_keys(text[slice(*span)]) for span in (*spans, *(plain(text) or ()))]
    found += [
        _keys(text[one[0] : two[1]]) for one, two in pairwise(spans) if not text[one[1] : two[0]].strip(" ,\u00a0")
    ]
    for gone in spans:
        first, rest = _keys(text[slice(*gone)]), less(text, [gone])
        others = [_keys(rest[slice(*span)]) for find in finders if (span := find(rest))]
        found += [each for other in others for each in (other, first + other, other + first)]
    return [*found, *_rows(text, finders)]


def _rows(text: str, finders: Iterable[Callable[[str], Span | None]]) -> Iterator[list[str]]:
    """What may go one thing after the other, as far as it stands in a row: ", à Lorme, donc, mardi"."""
    rest, left, gone = text, list(range(len(text))), list[tuple[int, int]]()
    while span := next((span for find in finders if (span := find(rest))), None):
        gone.append((left[span[0]], left[span[1] - 1] + 1))
        rest = less(rest, [span])
        del left[slice(*span)]
    gone.sort()
    for at, (start, end) in enumerate(gone):
        for one, two in pairwise(gone[at:]):
            if text[one[1] : two[0]].strip(" ,\u00a0"):
                break
            end = max(end, two[1])  # noqa: PLW2901 - the row grows
            yield _keys(text[start:end])


def _keys(text: str) -> list[str]:
    return [token.key for token in tokenize(text)]


def praises(stretch: Stretch, token: int) -> list[list[str]]:
    """What a newsroom takes off a press release in that token's sentence: praise beside a name, how it announces.

    Off minutes, that a council deliberated before it decided.
    """
    text = stretch.sentence_text(*stretch.sentence_of(token))
    formulas = [_keys(text[start : end - len(new)]) for start, end, new in deliberated(text)]
    if formulas or stretch.source.rights is not Rights.PRESS_RELEASE:
        return formulas
    spans = appositions_of_praise(text, stretch.source.document.text)
    plain = less(text, spans) if spans else text
    words = announcing(plain)
    if not words:
        framed = ""
    elif words[0] or (spans and spans[0][0] >= words[1]):  # what only praises stands behind it
        framed = plain[slice(*words)]
    else:
        framed = text.removesuffix(plain[words[1] :])
    return [*(_keys(text[slice(*span)]) for span in spans), *([_keys(framed)] if framed else [])]


def _words_left(stretch: Stretch, first: int, last: int) -> bool:
    """Whether those tokens are more than an editor's marks, or a label of practical details."""
    return first < last and has_words(text := stretch.around(first, last)) and details_label(text) < len(text)


def is_quotation(stretch: Stretch, first: int, last: int) -> bool:
    """From one quotation mark to the other, or a whole sentence of several between them: what was said is whole."""
    start, end = stretch.tokens[first].start, stretch.tokens[last - 1].end
    before = stretch.text[:start].rstrip()[-1:]
    after = stretch.text[end:].lstrip(" \u00a0\u202f.,…")[:1]
    return (before in set('«“"') and after in set('»”"')) or (start, end) in said(stretch.text)


def is_heading_phrase(stretch: Stretch, first: int, last: int) -> bool:
    """Whether tokens ``[first, last)`` are a noun phrase of their sentence that can stand above a section."""
    raw = stretch.sentence_text(*stretch.sentence_of(first))
    words = "".join(stretch.keys[first:last])
    return any(
        "".join(_keys(text[start:end])) == words
        for text in (raw, clean(raw)[0])
        for start, end in (*heading_phrases(text), *filter(None, [practical_label(text), topic_phrase(text)]))
    ) or any(
        "".join(_keys(text[start:end])) == words for text in shorter(clean(raw)[0]) for start, end in news_phrases(text)
    )


def _clauses(stretch: Stretch, whole: range, named: str = "") -> set[str]:
    """The whole clauses of a sentence, as it stands and cleaned; bare letters only: mended glue is the same.

    ``named``: who is meant by the pronoun that opens it, as a line that stands alone says it.
    """
    raw = stretch.sentence_text(whole.start, whole.stop).rstrip(" \u00a0«“(")  # what opens the next one
    raw = f"{named}{raw[len(stretch.keys[whole.start]) :]}" if named else raw
    texts = [raw, clean(raw)[0]]
    texts += [less(text, gone) for text in texts if (gone := plain(text))]
    if " : " in raw or "\u00a0: " in raw:
        texts += [text[at:] for text in texts if (at := announced(text))]
    for find in OMISSIBLE:
        texts += [text[: found[0]] + text[found[1] :] for text in texts if (found := find(text))]
    texts += _further(min(texts, key=len))
    parts = dict.fromkeys(text[start:end] for text in texts for start, end in clauses(text))
    headed = (part[:1].upper() + part[1:] for part in parts)  # a headline may be one, a title tag a clause of it
    of_them = (each[start:end] for each in headed for start, end in clauses(each))
    return {fold("".join(_keys(part))) for part in dict.fromkeys((*parts, *of_them))}


def _further(text: str) -> Iterator[str]:
    """The text with one thing less after the other: behind what is gone another one may stand last."""
    while found := next((span for find in OMISSIBLE if (span := find(text))), None):
        text = less(text, [found])
        yield text
