from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from cms_publisher.fidelity.align import build
from cms_publisher.fidelity.dates.followed_dates import Told, told
from cms_publisher.fidelity.residue import explain
from tests.unit.cases import Case, load, titles
from tests.unit.writers.stories import story

if TYPE_CHECKING:
    from cms_publisher.model import Source

CASES = Path(__file__).with_name("cases") / "followed.md"


def primary(text: str) -> Source:
    return replace(story(f"Le titre du jour\n\n{text}\n").primary, published=date(2024, 7, 12))


def in_full(one: Told) -> str:
    text = one.text
    for old, new in one.changes:
        text = text.replace(old, new)
    return f"{' '.join(map(str, one.when)) if one.when else '?'} | {text}"


@pytest.mark.parametrize("case", load(CASES), ids=titles(CASES))
def test_a_date_follows_from_the_line_before_where_it_is_certain(case: Case) -> None:
    assert [in_full(one) for one in told(primary(case.given)) if one.dated] == case.expected.split("\n")


@pytest.mark.parametrize("case", load(CASES), ids=titles(CASES))
def test_the_review_explains_every_such_date(case: Case) -> None:
    source = primary(case.given)
    index = build(replace(story(""), primary=source))
    for line in case.expected.split("\n"):
        assert explain(line.partition(" | ")[2], index, (source,)).residues == ()


@pytest.mark.parametrize(
    "text",
    [
        "Le maire est suspendu le 10 avril 2022, puis révoqué en juillet 2022.",
        "Le maire est suspendu le 9 avril 2023, puis révoqué en juillet.",
        "Le maire est suspendu le 9 avril 2022, puis révoqué en juillet 2023.",
    ],
)
def test_the_review_takes_no_other_day_for_the_one_that_follows(text: str) -> None:
    source = primary(load(CASES)[0].given)
    index = build(replace(story(""), primary=source))
    assert explain(text, index, (source,), whole=True).residues
