"""What the review catches, and lets pass, held as floors that only rise: a seeded slice.

`python -m tests.mutations.measure strict` (or `free`) says the whole, class by class.
"""

from __future__ import annotations

from functools import cache
from itertools import islice
from time import process_time

from cms_publisher import pipeline
from cms_publisher.fidelity.mode import Mode
from cms_publisher.model import SiteProfile
from cms_publisher.readers.returned import read_article
from tests.mutations import rewrites
from tests.mutations.hostile import articles
from tests.mutations.measure import Tally, flagged, sample_pages, tally

STRICT_FLOOR = 0.999
FREE_FLOOR = 0.95
UNTOUCHED = {Mode.STRICT: 0.004, Mode.FREE: 0.05}
LONGEST = 20.0
"""Seconds after which it hangs; how long a review takes is measured in benchmarks/review.py."""
ABOUT_WHEN = "dates."
"""Of an untouched text too: its own words don't say which day."""


@cache
def strict() -> Tally:
    return tally(sample_pages()[:2], Mode.STRICT, seed=11, per_sentence=1)


@cache
def free() -> Tally:
    return tally(rewrites.pages()[2:4], Mode.FREE, seed=11, per_sentence=2)


def test_word_for_word_hardly_a_mutant_passes() -> None:
    missed = [(mutant.kind, mutant.after) for mutant in strict().missed]
    assert strict().made.total() > 100
    assert strict().rate >= STRICT_FLOOR, missed


def test_in_a_rewording_few_mutants_pass() -> None:
    missed = [(mutant.kind, mutant.after) for mutant in free().missed]
    assert free().rate >= FREE_FLOOR, missed


def test_what_the_digest_writes_is_left_in_peace() -> None:
    total, found = flagged(sample_pages(), Mode.STRICT)
    doubted = [each for each in found if not each[0].startswith(ABOUT_WHEN)]
    assert len(doubted) <= UNTOUCHED[Mode.STRICT] * total, doubted


def test_no_article_breaks_the_review_or_holds_it_up() -> None:
    page = sample_pages()[0]
    words = page.story.primary.document.text.split()
    for text in islice(articles(3, words), 40):
        for mode in Mode:
            start = process_time()
            pipeline.review_returned(read_article(text), page.story, SiteProfile(), mode=mode, index=page.index)
            assert process_time() - start < LONGEST, text[:200]


def test_faithful_rewordings_are_left_in_peace() -> None:
    total, found = flagged(rewrites.pages(), Mode.FREE)
    assert total >= 60
    assert len(found) <= UNTOUCHED[Mode.FREE] * total, found
