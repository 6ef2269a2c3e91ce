"""The runs of words that two texts share are those that the standard library finds without its shortcuts."""

from __future__ import annotations

from collections import defaultdict
from difflib import SequenceMatcher
from random import Random

import pytest

from cms_publisher.fidelity.matching import matching_blocks


def places(words: list[str]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = defaultdict(list)
    for at, word in enumerate(words):
        found[word].append(at)
    return found


@pytest.mark.parametrize("seed", range(200))
def test_the_blocks_are_those_of_difflib(seed: int) -> None:
    random = Random(seed)
    letters = "abcdefgh"[: random.randint(1, 8)]
    ours, theirs = (random.choices(letters, k=random.randint(0, 30)) for _ in range(2))
    first = random.randint(0, len(theirs))
    last = random.randint(first, len(theirs))
    known = SequenceMatcher(None, ours, theirs[first:last], autojunk=False).get_matching_blocks()
    assert matching_blocks(ours, places(theirs), first, last) == [
        (block.a, first + block.b, block.size) for block in known if block.size
    ]


def test_words_that_follow_each_other_in_both_are_one_run() -> None:
    ours, theirs = ["le", "maire", "a", "signé"], ["hier", "le", "maire", "a", "signé", "ici"]
    assert matching_blocks(ours, places(theirs), 0, len(theirs)) == [(0, 1, 4)]
    assert matching_blocks(ours, places(theirs), 2, 4) == [(1, 2, 2)]
