"""How much a warm build and a review in free mode do, in calls of functions: the same on every machine, busy or not.

    PYTHONHASHSEED=0 python benchmarks/calls.py

The seed, because a set is gone through in the order of its hashes. What a call costs only the other benchmarks tell;
but hardly anything becomes slower without more calls. tests/unit/test_speed.py holds the numbers down.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parents[1]))

import compose
import review

from cms_publisher.fidelity.align import build
from cms_publisher.fidelity.mode import Mode

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

WARM = 2
"""Runs before the one that is counted: each word that it has is known by then."""


def counted(work: Callable[[], object]) -> int:
    """How many functions a piece of work calls, Python's own and those written in C."""
    number = 0

    def count(_frame: FrameType, event: str, _what: object) -> None:
        nonlocal number
        number += event in {"call", "c_call"}

    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(None)
    return number


def of_a_build(folder: Path) -> int:
    """Of a story with five sources, from its sources to the payload."""
    own = compose.posts(200)
    for number in range(WARM):
        compose.compose(compose.story(folder, number), own)
    last = compose.story(folder, WARM)
    return counted(lambda: compose.compose(last, own))


def of_a_review(folder: Path) -> int:
    """Of a rewording of 900 words, the first article that is held against its five sources."""
    calls = 0
    for mark in review.MARKS[: WARM + 1]:
        story, text = review.retold_story(folder, mark), review.rewording(mark)
        calls = counted(lambda: review.review(text, story, build(story), Mode.FREE))  # noqa: B023 - called at once
    return calls


def main() -> None:
    with TemporaryDirectory() as one, TemporaryDirectory() as other:
        print(json.dumps({"build": of_a_build(Path(one)), "review": of_a_review(Path(other))}))


if __name__ == "__main__":
    main()
