"""What a sentence says that no closed catalogue of edits explains: the review's one question.

A sentence is explained when its words stand in a row in a source, and every difference is one that ``edits.py`` lists
and that this module can check by itself: what the writer declares is never looked at.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import chain
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.align import Alignment, Index, Step, Stretch, align, slid
from cms_publisher.fidelity.analysts import is_analysis_heading
from cms_publisher.fidelity.cleaning import clean
from cms_publisher.fidelity.dates.dates_by_tense import is_resolution, tells_in_full
from cms_publisher.fidelity.dates.followed_dates import is_followed
from cms_publisher.fidelity.ends import to_the_ends, within_sentence
from cms_publisher.fidelity.excerpts.askers import is_asker
from cms_publisher.fidelity.excerpts.counted import is_counted
from cms_publisher.fidelity.excerpts.partial import droppable, is_heading_phrase, is_quotation, may_stand, praises
from cms_publisher.fidelity.introductions import credits_source, house_words, introductions, is_sender_in_full
from cms_publisher.fidelity.issuers import own_words
from cms_publisher.fidelity.other_papers import is_its_name
from cms_publisher.fidelity.release_frames import plain_announcing
from cms_publisher.fidelity.repairs.elided import is_elided
from cms_publisher.fidelity.repairs.measures import before_measures
from cms_publisher.fidelity.repairs.respelled import is_accented, is_cleaned, is_glue
from cms_publisher.fidelity.tokens import Token, tokenize
from cms_publisher.fidelity.withheld import apart
from cms_publisher.lazily import cached_property
from cms_publisher.model import BlockKind, Rights

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from cms_publisher.fidelity.ban import Ban
    from cms_publisher.model import Source

_WEAK: Final = 0.5
"""Below this share of shared words a passage is no evidence: the sentence stands in no source."""
_UNQUOTED: Final = 4
"""From this many words on, taking quotation marks off makes a speaker's words the house's own."""
_ONE: Final = 1
_HEADED: Final = (BlockKind.TITLE, BlockKind.HEADING)


class Unexplained(StrEnum):
    """In what way a sentence differs from the passage that it stands on."""

    INVENTED = "invented"
    """No source says anything like it."""
    ADDED = "added"
    CHANGED = "changed"
    LEFT_OUT = "left-out"
    CUT = "cut"
    """A part of a sentence that does not stand alone."""
    CAPITALS = "capitals"
    UNQUOTED = "unquoted"
    """A speaker's words without their quotation marks."""
    QUOTED = "quoted"
    """The source's own words between quotation marks."""


@dataclass(frozen=True, slots=True)
class Residue:
    """One difference that nothing explains: ``sentence[start:end]`` against the source's words."""

    kind: Unexplained
    start: int
    end: int
    ours: str
    theirs: str


@dataclass(frozen=True)
class Explanation:
    """A sentence held against the passage that explains it best."""

    alignment: Alignment | None
    residues: tuple[Residue, ...]
    support: tuple[Alignment, ...] = ()
    """Every passage that explains it as well, that one first."""

    @cached_property
    def sources(self) -> tuple[Source, ...]:
        """The sources of those passages."""
        return tuple(alignment.stretch.source for alignment in self.support)

    @cached_property
    def evidence(self) -> str | None:
        """The source's sentences that it was held against."""
        if self.alignment is None:
            return None
        stretch = self.alignment.stretch
        first, _ = stretch.sentence_of(self.alignment.first)
        _, last = stretch.sentence_of(self.alignment.last - 1)
        return stretch.sentence_text(first, last)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    """How a sentence is read, by where it stands: as a heading, as one that stays whole, as one of limited length."""

    heading: bool
    whole: bool
    short: bool
    dated: bool
    """Whether it tells a month or a year, without which no date is put in full."""
    bans: tuple[Ban, ...] = ()
    """What the instruction forbids, which may go where a sentence reads well without it."""


def explain(  # noqa: PLR0913 - how a sentence is read depends on where it stands
    sentence: str,
    index: Index,
    sources: Sequence[Source],
    *,
    heading: bool = False,
    whole: bool = False,
    short: bool = False,
    before: Sequence[Source] = (),
) -> Explanation:
    """The passage that leaves the least unexplained, and what it leaves.

    A sentence of the text stays ``whole``; a clause may stand for it only in a headline, a title tag, a description.
    A heading (also a headline or title tag) may be a whole quotation without its speaker, or the house's own words
    over a borrowed passage. It may go without a day, or a time or place inserted, which the text below it has; so may
    another ``short`` line, a description. ``before``: the sources of the sentence before.
    """
    own = own_words(sentence, sources) if sentence.startswith("«") else None
    said = explain(own[1], index, sources, whole=whole) if own else None
    if own and said and not said.residues and own[0] in said.sources:
        return said
    tokens = tokenize(sentence)
    headed = heading and (house_words(tokens, sources) or is_analysis_heading(sentence, sources))
    if not tokens or headed or (not heading and credits_source(tokens, sources)):
        return Explanation(None, ())
    line = _Line(heading=heading, whole=whole, short=heading or short, dated=tells_in_full(tokens), bans=index.bans)
    held: list[tuple[int, Explanation, Sequence[Token]]] = []
    least: int | None = None
    for rest, alignment in _alignments(tokens, index, introductions(tokens, sources, before)):
        found = _no_dearer(_residues(sentence, rest, alignment, line), least)
        if found is not None:
            least, residues = found
            held.append((least, Explanation(alignment, residues), rest))
    if not held:
        return Explanation(None, (_invented(sentence, tokens),))
    cost, best, rest = min(held, key=lambda row: row[0])
    if best.residues and best.alignment and (nearer := within_sentence(rest, best.alignment)):
        one = to_the_ends(rest, nearer)
        if (dearer := _no_dearer(_residues(sentence, rest, one, line), cost - 1)) is not None:
            cost, best = dearer[0], Explanation(one, dearer[1])
    if best.alignment is not None and best.residues and best.alignment.shared < _WEAK * len(tokens):
        return Explanation(best.alignment, (_invented(sentence, tokens),))
    others = [other.alignment for each, other, _ in held if other is not best and each == cost]
    same = tuple(alignment for alignment in (best.alignment, *others) if alignment)
    return Explanation(best.alignment, best.residues, same)


def _alignments(
    tokens: Sequence[Token],
    index: Index,
    introduced: Iterable[tuple[Source, int]],
) -> Iterator[tuple[Sequence[Token], Alignment]]:
    """The sentence against the passages like it; less the words that name a source, against that source alone."""
    for alignment in align([token.key for token in tokens], index):
        yield tokens, to_the_ends(tokens, alignment)
    for source, length in introduced:
        rest = tokens[length:]
        for alignment in align([token.key for token in rest], index, source):
            yield rest, to_the_ends(rest, alignment)


def _words(residue: Residue) -> int:
    """How many words a residue concerns; a kind without words of its own counts as one."""
    return 1 + len(residue.ours.split()) + len(residue.theirs.split())


def _no_dearer(residues: Iterable[Residue], most: int | None) -> tuple[int, tuple[Residue, ...]] | None:
    """How many words they concern, and all of them; None as soon as these are more than of another passage."""
    found: list[Residue] = []
    cost = 0
    for residue in residues:
        found.append(residue)
        cost += _words(residue)
        if most is not None and cost > most:
            return None
    return cost, tuple(found)


def _invented(sentence: str, tokens: Sequence[Token]) -> Residue:
    start, end = tokens[0].start, tokens[-1].end
    return Residue(Unexplained.INVENTED, start, end, sentence[start:end], "")


def _residues(sentence: str, tokens: Sequence[Token], alignment: Alignment, line: _Line) -> Iterator[Residue]:
    for edge in _edges(tokens, alignment):
        if not (_is_date(tokens, alignment.stretch, edge, line) or is_its_name(tokens, alignment.stretch, edge)):
            yield _residue(Unexplained.ADDED, sentence, tokens, edge, "")
    for step in alignment.steps:
        if step.same:
            yield from _spelled(sentence, tokens, alignment.stretch, step, _ONE if line.whole else _UNQUOTED)
        elif not _explained(tokens, alignment.stretch, step, line):
            theirs = alignment.stretch.slice(step.c, step.d)
            yield _residue(_kind(step), sentence, tokens, step, theirs)
    yield from _cuts(tokens, alignment, line)


def _edges(tokens: Sequence[Token], alignment: Alignment) -> Iterator[Step]:
    """The sentence's words before the first and after the last that it shares, where there are any."""
    first, last = alignment.steps[0].a, alignment.steps[-1].b
    if first > 0:
        yield Step(same=False, a=0, b=first, c=alignment.first, d=alignment.first)
    if last < len(tokens):
        yield Step(same=False, a=last, b=len(tokens), c=alignment.last, d=alignment.last)


def _kind(step: Step) -> Unexplained:
    if step.c == step.d:
        return Unexplained.ADDED
    return Unexplained.LEFT_OUT if step.a == step.b else Unexplained.CHANGED


def _residue(kind: Unexplained, sentence: str, tokens: Sequence[Token], step: Step, theirs: str) -> Residue:
    """Where words are only missing, the place is the words on both sides of the gap."""
    first, last = (step.a, step.b) if step.a < step.b else (max(0, step.a - 1), min(len(tokens), step.a + 1))
    start, end = tokens[first].start, tokens[last - 1].end
    return Residue(kind, start, end, sentence[start:end] if step.a < step.b else "", theirs)


def _explained(tokens: Sequence[Token], stretch: Stretch, step: Step, line: _Line) -> bool:
    """Whether an edit of the catalogue makes the one of the other, or what stands before an hour or currency."""
    rests = before_measures(tokens, stretch.tokens, step)
    return any(_is_edit(tokens, stretch, each, line) for each in chain((step,), rests, slid(tokens, step)))


def _is_edit(tokens: Sequence[Token], stretch: Stretch, step: Step, line: _Line) -> bool:
    """Whether an edit of the catalogue makes the one of the other: spaces put back, marks cut, a date made absolute."""
    ours, theirs = tokens[step.a : step.b], stretch.tokens[step.c : step.d]
    if is_glue(ours, theirs) or is_accented(ours, theirs) or _is_date(tokens, stretch, step, line):
        return True
    if step.a == step.b and list(stretch.keys[step.c : step.d]) in praises(stretch, step.c):
        return True
    if line.bans and step.a == step.b and _is_withheld(stretch, step, line.bans):
        return True
    if line.short and list(stretch.keys[step.c : step.d]) in droppable(stretch, step.c, heading=line.heading):
        rests = (Step(same=False, a=step.a, b=step.b, c=at, d=at) for at in (step.c, step.d))
        if step.a == step.b or any(_is_date(tokens, stretch, rest, line) for rest in rests):
            return True  # beside it a date may be made absolute
    mended = is_elided(ours, stretch, step) or _is_told_plainly(ours, stretch, step)
    made = mended or is_cleaned(ours, stretch, step) or is_sender_in_full(tokens, stretch.source, step)
    made = made or is_its_name(tokens, stretch, step)
    asks = line.short and step.d - step.c == 1 and is_asker(ours, stretch, step)
    return made or asks or (line.heading and is_counted(ours, stretch, step))


def _is_withheld(stretch: Stretch, step: Step, bans: tuple[Ban, ...]) -> bool:
    """Whether what is left out is what the instruction forbids, and the sentence reads well without it."""
    text = stretch.sentence_text(*stretch.sentence_of(step.c))
    gone = stretch.keys[step.c : step.d]
    return any([token.key for token in tokenize(text[slice(*span)])] == gone for span in apart(text, bans))


def _is_told_plainly(ours: Sequence[Token], stretch: Stretch, step: Step) -> bool:
    """Whether a release announces without its joy: "est fier d'annoncer" is "annonce", praise before it or none."""
    if len(ours) != 1 or step.c == step.d or stretch.source.rights is not Rights.PRESS_RELEASE:
        return False
    keys = list(stretch.keys[step.c : step.d])
    praised = next((len(each) for each in praises(stretch, step.c) if keys[: len(each)] == each != keys), 0)
    first, last = stretch.tokens[step.c + praised], stretch.tokens[step.d - 1]
    return not first.quoted and plain_announcing(ours[0].form, stretch.text[first.start : last.end])


def _is_date(tokens: Sequence[Token], stretch: Stretch, step: Step, line: _Line) -> bool:
    """Whether a date is put in full: by the day of publication, or by what the source told before it."""
    return line.dated and (is_resolution(tokens, stretch, step) or is_followed(tokens, stretch, step))


def _spelled(sentence: str, tokens: Sequence[Token], stretch: Stretch, step: Step, few: int) -> Iterator[Residue]:
    """Words that are the same but for capitals, an accent on a first letter, or quotation marks."""
    unquoted = 0
    for a, c in zip(range(step.a, step.b), range(step.c, step.d), strict=True):
        ours, theirs = tokens[a], stretch.tokens[c]
        if stretch.cased and ours.form != theirs.form:
            theirs = stretch.cased[c]
        if ours.form != theirs.form and not _same_word(ours, theirs, opens=a == 0 or c in stretch.bounds):
            word = Step(same=False, a=a, b=a + 1, c=c, d=c + 1)
            yield _residue(Unexplained.CAPITALS, sentence, tokens, word, theirs.form)
        unquoted = unquoted + 1 if theirs.quoted and ours.quoted is False else 0
        if unquoted == few:
            place = Step(same=False, a=a - few + 1, b=step.b, c=c, d=c)
            yield _residue(Unexplained.UNQUOTED, sentence, tokens, place, "")
        marked = ours.quoted is True and theirs.quoted is False and stretch.kind not in _HEADED
        if marked and (a == 0 or not tokens[a - 1].quoted) and not stretch.is_said:
            last = next((at for at in range(a, len(tokens)) if not tokens[at].quoted), len(tokens))
            place = Step(same=False, a=a, b=last, c=c, d=c)
            yield _residue(Unexplained.QUOTED, sentence, tokens, place, "")


def _same_word(ours: Token, theirs: Token, *, opens: bool) -> bool:
    """Whether the forms differ only in what typography mends, or in the capital of a word that opens a sentence."""
    if ours.form[1:] != theirs.form[1:]:
        return False
    if (ours.form[0].islower() or theirs.form[0].islower()) and clean(theirs.form)[0] == ours.form:
        return True  # an accent, or a land's capital, that is certain
    if ours.form[0].isupper() == theirs.form[0].isupper():
        return ours.form[0].isupper()  # an accent put on, or missing from, a capital
    return opens


def _cuts(tokens: Sequence[Token], alignment: Alignment, line: _Line) -> Iterator[Residue]:
    """Parts of the source's first and last sentence that were left out and may not be."""
    stretch, first, last, heading = alignment.stretch, alignment.first, alignment.last, line.heading
    entire = alignment.steps[0].a == 0 and alignment.steps[-1].b == len(tokens)
    start, first_end = stretch.sentence_of(first)
    last_start, end = stretch.sentence_of(last - 1)
    parts = [(range(start, end), first, last)]
    if last_start != start:
        parts = [(range(start, first_end), first, first_end), (range(last_start, end), last_start, last)]
    for whole, begin, stop in parts:
        exclaimed = heading and begin == whole.start and stretch.slice(stop, whole.stop).strip() == "!"
        headed = heading and (
            exclaimed or is_quotation(stretch, begin, stop) or (entire and is_heading_phrase(stretch, begin, stop))
        )
        rest = Step(same=False, a=len(tokens), b=len(tokens), c=stop, d=whole.stop)
        withheld = bool(line.bans) and stop < whole.stop and _is_withheld(stretch, rest, line.bans)
        if not headed and not may_stand(stretch, whole, begin, whole.stop if withheld else stop, uncut=line.whole):
            gaps = (stretch.slice(whole.start, begin), stretch.slice(stop, whole.stop))
            theirs = " […] ".join(gap for gap in gaps if gap)
            yield Residue(Unexplained.CUT, tokens[0].start, tokens[-1].end, "", theirs)
