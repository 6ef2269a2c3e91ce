from __future__ import annotations

import pytest

from cms_publisher.report.differences import runs

SOURCE = "L'équipe a joué hier, à Bréval."


def told(text: str, other: str) -> list[str]:
    """The runs that ``other`` has not, in brackets."""
    return [run.text if run.shared else f"[{run.text}]" for run in runs(text, other)]


@pytest.mark.parametrize(
    "other", [SOURCE, "L’équipe a joué hier, à Bréval", "«\u00a0L’Équipe a joué hier, à Breval\u00a0»"]
)
def test_typography_capitals_and_accents_make_no_difference(other: str) -> None:
    assert told(SOURCE, other) == [SOURCE]


def test_words_that_only_one_wording_has_are_set_apart() -> None:
    assert told(SOURCE, "L’équipe a joué le 3 mai, à Bréval.") == ["L'équipe a joué ", "[hier, ]", "à Bréval."]


def test_nothing_is_lost_on_the_way() -> None:
    assert "".join(run.text for run in runs(SOURCE, "Bréval hier a perdu")) == SOURCE


def test_no_text_has_no_runs() -> None:
    assert runs("", "mot") == ()
