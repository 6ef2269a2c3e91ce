"""Relative words mean days of the calendar by the day on which their text appeared."""

from __future__ import annotations

from datetime import date

import pytest

from cms_publisher.fidelity.dates.meant_days import meant_days

WEDNESDAY = date(2026, 10, 14)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Ils étaient près de 900, mardi soir.", {date(2026, 10, 13)}),
        ("Le conseil a voté mardi.", {date(2026, 10, 13)}),
        ("Le comité a appelé à manifester samedi.", {date(2026, 10, 10), date(2026, 10, 17)}),
        ("Le comité appelle à manifester samedi.", {date(2026, 10, 17)}),
        ("Le conseil a voté hier, et la préfète l’avait appris la veille.", {date(2026, 10, 12), date(2026, 10, 13)}),
        ("L’audience est fixée au 22 octobre.", {date(2026, 10, 22)}),
        ("Le bac a coulé le 3 janvier 2025.", {date(2025, 1, 3)}),
        ("Le bac est vert.", set()),
    ],
)
def test_the_days_that_a_sentence_means(text: str, days: set[date]) -> None:
    assert meant_days(text, WEDNESDAY) == days
    assert meant_days(text, None) == frozenset()
