"""How long a review takes: 900 words against five sources, warm; then random and hostile articles.

python benchmarks/review.py [NUMBER OF HOSTILE ARTICLES]
"""

from __future__ import annotations

import sys
from itertools import islice
from pathlib import Path
from statistics import median
from time import perf_counter

sys.path.insert(0, str(Path(__file__).parents[1]))

from cms_publisher import pipeline
from cms_publisher.fidelity.align import build
from cms_publisher.fidelity.mode import Mode
from cms_publisher.model import SiteProfile
from cms_publisher.readers.returned import read_article
from cms_publisher.readers.story import read_story
from tests.mutations.hostile import articles

SOURCES = Path(__file__).parents[1] / "sources"
WORDS = 900


def main() -> None:
    story = read_story(
        SOURCES / "cinema-itinerant",
        context=[SOURCES / "plan-mobilites-arvagne" / "vote-du-plan.txt", SOURCES / "relais-du-lac.txt"],
    )
    index = build(story)
    words = " ".join(source.document.text for source in story.sources).split()
    text = "# Titre\n\n" + "\n\n".join(" ".join(words[at : at + 60]) for at in range(0, WORDS, 60))
    for mode in Mode:
        times = []
        for _ in range(12):
            start = perf_counter()
            pipeline.review_returned(read_article(text), story, SiteProfile(), mode=mode, index=index)
            times.append(perf_counter() - start)
        print(f"{mode}: {WORDS} words against {len(story.sources)} sources, warm: {1000 * median(times[2:]):.0f} ms")
        slowest = 0.0
        number = int(sys.argv[1]) if len(sys.argv) > 1 else 200
        for article in islice(articles(7, words), number):
            start = perf_counter()
            pipeline.review_returned(read_article(article), story, SiteProfile(), mode=mode, index=index)
            slowest = max(slowest, perf_counter() - start)
        print(f"{mode}: {number} hostile articles, the slowest {slowest:.2f} s")


if __name__ == "__main__":
    main()
