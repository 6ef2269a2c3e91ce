from __future__ import annotations

from dataclasses import replace

import pytest

from cms_publisher import checks
from cms_publisher.messages import say
from cms_publisher.model import Brief
from tests.unit.checks.case_files import all_cases

CASE = all_cases()[0]


def _found(**changes: object) -> list[tuple[str, str]]:
    story = replace(CASE.story, **changes)  # type: ignore[arg-type]
    found = [each for each in checks.run(story, CASE.edition) if each.check == "reading"]
    return [(each.rule, say(f"reading.{each.rule}", "fr", **each.args)) for each in found]


def test_a_wish_that_was_not_understood_is_named() -> None:
    ((rule, words),) = _found(brief=Brief(unread=("ton neutre",)))
    assert rule == "unread-wish"
    assert "«\u00a0ton neutre\u00a0»" in words


@pytest.mark.parametrize(
    ("code", "rule"),
    [("source.empty", "empty"), ("source.image", "not-text"), ("story.yaml", "broken"), ("source.forbidden", "broken")],
)
def test_a_skipped_file_is_named_with_the_reason(code: str, rule: str) -> None:
    ((found, words),) = _found(skipped=(("rive.txt", code),))
    assert (found, "rive.txt" in words) == (rule, True)


def test_nothing_left_out_is_nothing_said() -> None:
    assert _found() == []
