"""What is looked at first, because it costs little, never hides what the whole look would find."""

from __future__ import annotations

from itertools import islice
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import pytest

from cms_publisher.fidelity.align import build
from cms_publisher.fidelity.propositions.claims import read
from cms_publisher.fidelity.propositions.passages import hints, likeness, of
from cms_publisher.fidelity.propositions.relatives import nearness
from cms_publisher.french.sentences import split
from cms_publisher.readers.story import read_story

if TYPE_CHECKING:
    from cms_publisher.fidelity.propositions.claims import Claims

SOURCES = Path(__file__).parents[3] / "sources"
_EACH = 40
"""Sentences of each story."""


@pytest.mark.parametrize("story", ["cinema-itinerant", "glacier-mortevel", "halle-vaubrissac"])
def test_a_family_is_as_near_to_a_sentence_as_to_the_nearest_of_its_words(story: str) -> None:
    claims = list(islice(_claims(story), _EACH))
    stems = sorted(set().union(*(each.stems for each in claims)))
    for one in claims:
        for stem in stems:
            nearest = max((nearness(stem, other) for other in one.stems), default=0.0)
            assert likeness(one, stem) == nearest, (one.text, stem)


@pytest.mark.parametrize(
    ("sentence", "stem_of"),
    [
        ("La ville finance le pont.", "financement"),
        ("Le maire démissionne de ses fonctions.", "quitte"),
        ("Le tribunal a relaxé le prévenu.", "acquitté"),
    ],
)
def test_a_word_of_the_family_or_one_that_may_stand_for_it_is_a_hint(sentence: str, stem_of: str) -> None:
    (stem,) = read(stem_of).stems
    assert hints(read(sentence), stem)


def _claims(story: str) -> list[Claims]:
    sources = read_story(SOURCES / story).sources
    texts = [source.document.text for source in sources]
    return [read(text[start:end]) for text in texts for start, end in split(text)]


def test_words_weigh_the_same_in_whatever_order() -> None:
    weights = list(of(build(read_story(SOURCES / "cinema-itinerant"))).weights.values())
    sums = set[float]()
    for seed in range(20):
        Random(seed).shuffle(weights)
        sums.add(sum(weights))
    assert len(sums) == 1
