"""Mutants of articles, and how many of them the review catches: `python -m tests.mutations.measure [strict|free]`."""

from __future__ import annotations

import sys
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from cms_publisher.fidelity.mode import Mode
from cms_publisher.model import BlockKind
from tests.mutations import rewrites
from tests.mutations.layout import LAYOUT, paragraphs
from tests.mutations.pages import Page, digest, verdicts
from tests.mutations.sentences import EVERYWHERE, IN_TEXT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ROOT = Path(__file__).parents[2]
_OF_THE_SOURCE = ("broken.", "dates.", "futures.", "glue.parted", "quotes.foreign-bracket")
"""What these find in a text that nobody touched its source wrote so: a slip of its own, a day that it leaves open."""


@dataclass(frozen=True)
class Mutant:
    """A page with one thing in it that the sources don't say."""

    kind: str
    page: Page
    before: str
    after: str


@dataclass
class Tally:
    """Mutants made and caught, by class; sentences that nobody touched, and those flagged."""

    made: Counter[str] = field(default_factory=Counter)
    caught: Counter[str] = field(default_factory=Counter)
    missed: list[Mutant] = field(default_factory=list)

    @property
    def rate(self) -> float:
        return self.caught.total() / max(1, self.made.total())

    def rates(self) -> dict[str, float]:
        return {kind: self.caught[kind] / made for kind, made in sorted(self.made.items())}


def sentence_mutants(page: Page, seed: int, *, per_sentence: int = 3) -> Iterator[Mutant]:
    """A few mutations of each sentence, drawn by the seed."""
    random = Random(f"{seed} {page.name}")
    for at, line in enumerate(page.lines):
        whole = line.kind in (BlockKind.TITLE, BlockKind.HEADING)
        table = EVERYWHERE if line.field != "body" or whole else {**EVERYWHERE, **IN_TEXT}
        for sentence in [line.text] if whole else line.sentences:
            drawn = random.sample(list(table), len(table))
            made = 0
            for kind in drawn:
                after = table[kind](sentence, page.story, random)  # type: ignore[operator]
                if after and _differs(after, sentence):
                    yield Mutant(kind, page.with_line(at, line.but(sentence, after)), sentence, after)
                    made += 1
                if made == per_sentence:
                    break


def layout_mutants(page: Page, seed: int) -> Iterator[Mutant]:
    random = Random(f"{seed} {page.name} layout")
    if not paragraphs(page):  # a story told in list items alone
        return
    for kind, make in LAYOUT.items():
        for changed in make(page, random):
            new = [line.text for line in changed.lines if line not in page.lines]
            old = [line.text for line in page.lines if line not in changed.lines]
            yield Mutant(kind, changed, " / ".join(old), " / ".join(new))


def tally(pages: Iterable[Page], mode: Mode, seed: int, per_sentence: int = 3) -> Tally:
    """Every mutant that gives a finding that its page doesn't give is caught."""
    found = Tally()
    for page in pages:
        known = Counter(verdicts(page, mode))
        for mutant in (*sentence_mutants(page, seed, per_sentence=per_sentence), *layout_mutants(page, seed)):
            found.made[mutant.kind] += 1
            if Counter(verdicts(mutant.page, mode)) - known:
                found.caught[mutant.kind] += 1
            else:
                found.missed.append(mutant)
    return found


def sample_pages() -> list[Page]:
    """The digest of every sample story."""
    stories = sorted(path.parent for path in (ROOT / "sources").glob("*/story.toml"))
    return [digest(path) for path in (*stories, ROOT / "sources" / "relais-du-lac.txt")]


def flagged(pages: Iterable[Page], mode: Mode) -> tuple[int, list[tuple[str, str, str]]]:
    """How many sentences there are, and what is found in pages that nobody touched."""
    total, found = 0, list[tuple[str, str, str]]()
    for page in pages:
        total += sum(len(line.sentences) for line in page.lines)
        found += [each for each in verdicts(page, mode) if each[1]]
    return total, found


def of_the_source(found: Iterable[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """Of what is found, the points that a desk has to put to the source: true ones, if the rule is right."""
    return [each for each in found if each[0].startswith(_OF_THE_SOURCE)]


def _differs(one: str, other: str) -> bool:
    return one.replace("\u00a0", " ").split() != other.replace("\u00a0", " ").split()


def _beside() -> list[Page]:
    """A folder of further texts beside the project, where there is one."""
    corpus = ROOT.parent / "shared" / "corpus"
    texts = sorted(corpus.glob("*.txt")) if corpus.is_dir() else []
    stories = sorted(corpus.glob("stories/*/")) if corpus.is_dir() else []
    alone = [digest(text, tuple(other for other in texts if other != text)) for text in texts]
    return [*alone, *(digest(story) for story in stories)]


if __name__ == "__main__":
    mode = Mode(sys.argv[1] if len(sys.argv) > 1 else "strict")
    pages = rewrites.pages() if mode is Mode.FREE else [*sample_pages(), *_beside()]
    total, found = flagged(pages, mode)
    theirs = len(of_the_source(found))
    print(f"untouched: {len(found)} of {total}, {theirs} of them points of the source itself", *found, sep="\n  ")  # noqa: T201
    result = tally(pages, mode, seed=5)
    for kind, rate in result.rates().items():
        print(f"{kind:22} {result.caught[kind]:5} / {result.made[kind]:5}  {rate:7.2%}")  # noqa: T201
    print(f"{'all':22} {result.caught.total():5} / {result.made.total():5}  {result.rate:7.2%}")  # noqa: T201
    by_kind = defaultdict[str, list[Mutant]](list)
    for mutant in result.missed:
        by_kind[mutant.kind].append(mutant)
    for kind, missed in by_kind.items():
        for mutant in missed[:6]:
            print(f"\n[{kind}] {mutant.page.name}\n  - {mutant.before[:300]}\n  + {mutant.after[:300]}")  # noqa: T201
