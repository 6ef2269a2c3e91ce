"""A line that states its text's embargo is known and read with caution; a story about an embargo states none."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from cms_publisher.fidelity.cleaning import leftover
from cms_publisher.fidelity.dates.embargoes import PARIS, embargo
from cms_publisher.fidelity.edits import EditKind

PUBLISHED = date(2026, 10, 20)


@pytest.mark.parametrize(
    ("line", "until"),
    [
        ("Sous embargo jusqu’au 21 octobre 2026, 8h00", datetime(2026, 10, 21, 8)),  # noqa: DTZ001 - the site's clock
        ("SOUS EMBARGO JUSQU’AU MERCREDI 21 OCTOBRE 2026 À 6 HEURES", datetime(2026, 10, 21, 6)),  # noqa: DTZ001
        ("COMMUNIQUÉ DE PRESSE – SOUS EMBARGO JUSQU’AU 21/10/2026 8h", datetime(2026, 10, 21, 8)),  # noqa: DTZ001
        ("Embargo : 21 octobre, 8 h (heure de Paris)", datetime(2026, 10, 21, 8, tzinfo=PARIS)),
        ("Ne pas diffuser avant le 12 novembre 2026, 17:30 GMT", datetime(2026, 11, 12, 17, 30, tzinfo=UTC)),
        ("Diffusion à partir du 21 octobre 2026, midi", datetime(2026, 10, 21, 12)),  # noqa: DTZ001
        ("Embargo jusqu’à 0 h 01 le 12 janvier", datetime(2027, 1, 12, 0, 1)),  # noqa: DTZ001 - after its text's day
        ("NE PAS PUBLIER AVANT LE 21 OCTOBRE 2026", datetime(2026, 10, 22)),  # noqa: DTZ001 - no hour: the day is closed
        ("[EMBARGO jusqu’au mardi 3 novembre à minuit]", datetime(2026, 11, 4)),  # noqa: DTZ001
    ],
)
def test_an_embargos_end_is_read(line: str, until: datetime) -> None:
    found = embargo(line, PUBLISHED)
    assert found is not None
    assert found.until == until
    assert leftover(line) is EditKind.MARK


@pytest.mark.parametrize(
    "line",
    ["*** EMBARGO STRICT ***", "Sous embargo", "Embargo jusqu’à la fin de la conférence de presse", "Embargo 8 h"],
)
def test_an_embargo_without_an_end_that_can_be_read_is_one(line: str) -> None:
    found = embargo(line, PUBLISHED)
    assert found is not None
    assert found.until is None


@pytest.mark.parametrize(
    "line",
    [
        "Embargo levé",
        "Embargo : aucun",
        "Pour diffusion immédiate",
        "Embargo sur le blé russe : l’Europe prolonge jusqu’au 31 juillet 2026",
        "Embargo jusqu’au 31 juillet 2026 sur les armes vendues au Soudan",
        "Sous embargo depuis 1962, l’île manque de tout",
        "Le pays est sous embargo jusqu’au 31 décembre 2026",
        "Sous embargo jusqu’à mardi, le rapport décrit une administration à bout de souffle et sans moyens.",
        "Diffusion à partir de 20 h 50 sur France 3",
    ],
)
def test_a_story_about_an_embargo_states_none(line: str) -> None:
    assert embargo(line, PUBLISHED) is None
