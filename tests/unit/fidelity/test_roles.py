from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.cases import Case, load, titles
from tests.unit.checks import rewordings

CASES = Path(__file__).with_name("cases")
FILES = (
    "roles.md",
    "offices.md",
    "reasons.md",
    "shares.md",
    "items.md",
    "limits.md",
    "moments.md",
    "stances.md",
    "said_otherwise.md",
)


@pytest.mark.parametrize(
    "case",
    [case for name in FILES for case in load(CASES / name)],
    ids=[title for name in FILES for title in titles(CASES / name)],
)
def test_who_did_what_and_when_stays(case: Case) -> None:
    library = rewordings.library(case.given.split("\n"))
    found = [(line[0], rewordings.kinds(line[2:], library)) for line in case.expected.split("\n")]
    assert [sign for sign, _ in found] == ["≠" if kinds else "=" for _, kinds in found], found
