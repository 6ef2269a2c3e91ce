from __future__ import annotations

from datetime import date

import pytest

from cms_publisher.fidelity.attribution import prefix
from tests.unit.writers.stories import source

ECHO = source("La halle est rouverte.", "echo.txt", outlet="L’Écho", published=date(2023, 7, 12))


@pytest.mark.parametrize(
    ("today", "opening"),
    [
        (date(2023, 7, 12), "Selon L’Écho, "),
        (date(2023, 7, 19), "Selon L’Écho, "),
        (date(2023, 7, 20), "Selon L’Écho (juillet\u00a02023), "),
        (date(2023, 7, 11), "Selon L’Écho (juillet\u00a02023), "),  # later than the article
        (None, "Selon L’Écho (juillet\u00a02023), "),
    ],
)
def test_a_source_of_the_days_of_the_article_needs_no_month(today: date | None, opening: str) -> None:
    assert prefix(ECHO, today=today) == opening
