"""How long a review takes: 900 words against five sources, warm; then random and hostile articles. Processor time.

The 900 words are the sources' own, parted anew; and, for free mode, a rewording by hand, hardly a sentence of which
stands so in a source: held against sources that nothing was held against before, and against those of an article
before (`review` reads the sources of many articles once), where it may come back itself.

python benchmarks/review.py [NUMBER OF HOSTILE ARTICLES]
"""

from __future__ import annotations

import sys
from itertools import combinations, islice
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import process_time
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parents[1]))

from compose import story
from floor import floor_ms

from cms_publisher import pipeline
from cms_publisher.app.collecting import seldom
from cms_publisher.fidelity.align import build
from cms_publisher.fidelity.mode import Mode
from cms_publisher.model import SiteProfile
from cms_publisher.readers.returned import read_article
from cms_publisher.readers.story import read_story
from tests.mutations import rewrites
from tests.mutations.hostile import articles

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cms_publisher.fidelity.align import Index
    from cms_publisher.model import Story
    from tests.mutations.pages import Page

RETOLD = ("chantier-naval-port-nevez", "cinema-itinerant", "plan-mobilites-arvagne")
"""Sample stories of which the rewording is made."""
WORDS = 900
RUNS = 9
_SMALL = ("ici", "là", "alors", "donc", "ainsi", "enfin", "aussi", "puis", "certes")
MARKS = [" ".join(words) for words in (*combinations(_SMALL, 1), *combinations(_SMALL, 2))]
"""Words that make the sentences of a run like no other's, and add nothing that is judged."""
WANTED_MS = 150


def main() -> None:
    floor = floor_ms()
    seldom()  # as each process that reviews
    with TemporaryDirectory() as place:
        stories = [story(Path(place), number) for number in range(RUNS)]
    with TemporaryDirectory() as place:
        retold = [(retold_story(Path(place), mark), rewording(mark)) for mark in MARKS[: 2 * RUNS]]
    new = [processor_ms(text, each, build(each), Mode.FREE) for each, text in retold[:RUNS]]
    told("free, a rewording, the first article of its sources", new, floor)
    known, again = zip(*(second_ms(text, each) for each, text in retold[RUNS:]), strict=True)
    told("free, a rewording, the second article of its sources", known, floor)
    told("free, a rewording, when it comes back", again, floor)
    for mode in Mode:
        told(mode, [processor_ms(article(each), each, build(each), mode) for each in stories], floor)
        index, words = build(stories[0]), said(stories[0])
        slowest = 0.0
        number = int(sys.argv[1]) if len(sys.argv) > 1 else 200
        for hostile in islice(articles(7, words), number):
            start = process_time()
            review(hostile, stories[0], index, mode)
            slowest = max(slowest, process_time() - start)
        print(f"{mode}: {number} hostile articles, the slowest {slowest:.2f} s")


def told(what: str, times: Sequence[float], floor: float) -> None:
    warm = median(times[1:])
    print(f"{what}: {WORDS} words against 5 sources, warm: {warm:.0f} ms (least {min(times):.0f};", end="")
    print(f" wanted: under {WANTED_MS}); {warm / floor:.1f} times the floor")


def review(text: str, of: Story, index: Index, mode: Mode) -> None:
    pipeline.review_returned(read_article(text), of, SiteProfile(), mode=mode, index=index)


def processor_ms(text: str, of: Story, index: Index, mode: Mode) -> float:
    """Milliseconds of this process for one review; the index of the sources is made already."""
    start = process_time()
    review(text, of, index, mode)
    return (process_time() - start) * 1000


def second_ms(text: str, of: Story) -> tuple[float, float]:
    """Of a rewording, after an article of as good as the sources' own sentences; and of the same once more."""
    index = build(of)
    own = "\n\n".join(marked(source.document.text, "bien").replace(". ", ".\n\n") for source in of.sources)
    review(f"# Titre\n\n{own}", of, index, Mode.FREE)
    return processor_ms(text, of, index, Mode.FREE), processor_ms(text, of, index, Mode.FREE)


def said(of: Story) -> list[str]:
    return " ".join(source.document.text for source in of.sources).split()


def retold_story(folder: Path, mark: str) -> Story:
    """Five sources of the stories that are told again, each sentence like no other run's."""
    first, *others = retold()
    sources = [*first.story.sources, *(page.story.primary for page in others)]
    manifest = ["[brief]\nmin_words = 0\nsubheadings = 0"]
    for source, role in zip(sources, ["primary", *["context"] * 4], strict=True):
        (folder / f"{source.id}.txt").write_text(marked(source.document.text, mark), encoding="utf-8")
        manifest.append(f'[[source]]\nfile = "{source.id}.txt"\nrole = "{role}"\npublished = {source.published}')
    (folder / "story.toml").write_text("\n".join(manifest), encoding="utf-8")
    return read_story(folder)


def rewording(mark: str) -> str:
    said = " ".join(line.text for page in retold() for line in page.lines)
    return "# Titre\n\n" + marked(" ".join(said.split()[:WORDS]), mark).replace(". ", ".\n\n")


def retold() -> list[Page]:
    return [page for page in rewrites.pages() if page.name in RETOLD]


def marked(text: str, mark: str) -> str:
    return text.replace(". ", f" {mark}. ")


def article(of: Story) -> str:
    """The first words of the sources, in paragraphs that begin and end in mid-sentence."""
    words = said(of)
    return "# Titre\n\n" + "\n\n".join(" ".join(words[at : at + 60]) for at in range(0, WORDS, 60))


if __name__ == "__main__":
    main()
