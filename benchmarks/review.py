"""How long a review takes: 900 words against five sources, warm; then random and hostile articles. Processor time.

python benchmarks/review.py [NUMBER OF HOSTILE ARTICLES]
"""

from __future__ import annotations

import sys
from itertools import islice
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import process_time
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parents[1]))

from compose import story
from floor import floor_ms

from cms_publisher import pipeline
from cms_publisher.fidelity.align import build
from cms_publisher.fidelity.mode import Mode
from cms_publisher.model import SiteProfile
from cms_publisher.readers.returned import read_article
from tests.mutations.hostile import articles

if TYPE_CHECKING:
    from cms_publisher.fidelity.align import Index
    from cms_publisher.model import Story

WORDS = 900
RUNS = 9
WANTED_MS = 150


def main() -> None:
    floor = floor_ms()
    with TemporaryDirectory() as place:
        stories = [story(Path(place), number) for number in range(RUNS)]
    for mode in Mode:
        times = [processor_ms(article(each), each, build(each), mode) for each in stories]
        warm = median(times[1:])
        print(f"{mode}: {WORDS} words against 5 sources, warm: {warm:.0f} ms (wanted: under {WANTED_MS});", end="")
        print(f" {warm / floor:.1f} times the floor")
        index, words = build(stories[0]), said(stories[0])
        slowest = 0.0
        number = int(sys.argv[1]) if len(sys.argv) > 1 else 200
        for hostile in islice(articles(7, words), number):
            start = process_time()
            review(hostile, stories[0], index, mode)
            slowest = max(slowest, process_time() - start)
        print(f"{mode}: {number} hostile articles, the slowest {slowest:.2f} s")


def review(text: str, of: Story, index: Index, mode: Mode) -> None:
    pipeline.review_returned(read_article(text), of, SiteProfile(), mode=mode, index=index)


def processor_ms(text: str, of: Story, index: Index, mode: Mode) -> float:
    """Milliseconds of this process for one review; the index of the sources is made already."""
    start = process_time()
    review(text, of, index, mode)
    return (process_time() - start) * 1000


def said(of: Story) -> list[str]:
    return " ".join(source.document.text for source in of.sources).split()


def article(of: Story) -> str:
    """The first words of the sources, in paragraphs that begin and end in mid-sentence."""
    words = said(of)
    return "# Titre\n\n" + "\n\n".join(" ".join(words[at : at + 60]) for at in range(0, WORDS, 60))


if __name__ == "__main__":
    main()
