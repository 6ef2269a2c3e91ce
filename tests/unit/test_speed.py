"""A story is built, and a rewording reviewed, with no more calls than before: what is slower is seen on any machine."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CEILINGS = {"build": 183_000, "review": 416_000}
"""Some room above what benchmarks/calls.py prints, for rules to come; a ceiling only falls."""


@cache
def calls() -> dict[str, int]:
    done = subprocess.run(
        [sys.executable, "benchmarks/calls.py"],
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": "0"},
        capture_output=True,
        check=True,
    )
    return json.loads(done.stdout)  # type: ignore[no-any-return]


@pytest.mark.parametrize("what", CEILINGS)
def test_no_more_functions_are_called_than_before(what: str) -> None:
    assert calls()[what] <= CEILINGS[what]
