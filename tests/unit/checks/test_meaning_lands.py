"""Free mode's nationalities: a land, its people, its capital say the same; another land's is found."""

from __future__ import annotations

from datetime import date

import pytest

from tests.unit.checks.rewordings import kinds, library

TEXT = (
    "La Commission européenne a invité mardi la Finlande à revoir ses quotas de pêche.",
    "La conserverie de Marsac a été cédée au groupe norvégien Halvorsen.",
    "Le parquet, favorable à l’offre norvégienne, peut encore faire appel.",
    "L’usine achète des harengs suédois, 12 % plus chers que ceux de la baie.",
    "L’argent a été versé sur un compte ouvert au Portugal.",
    "Un restaurateur genevois a racheté les machines.",
    "La gérante craint que la trésorerie ne tienne pas jusqu’à Pâques.",
)
LIBRARY = library(TEXT, date(2026, 3, 4))


@pytest.mark.parametrize(
    "faithful",
    [
        *TEXT,
        "Mardi, Bruxelles a invité Helsinki à revoir ses quotas de pêche.",
        "La conserverie de Marsac est passée aux mains des Norvégiens de Halvorsen.",
        "Le parquet, qui préférait l’offre de Halvorsen, peut encore faire appel.",
        "Les harengs que l’usine achète en Suède coûtent 12 % de plus que ceux de la baie.",
        "L’argent a été versé sur un compte portugais.",
        "Un restaurateur de Genève a racheté les machines.",
    ],
)
def test_a_land_told_otherwise_passes(faithful: str) -> None:
    assert not kinds(faithful, LIBRARY) & {"name", "replaced"}


@pytest.mark.parametrize(
    ("changed", "kind"),
    [
        ("L’usine achète des harengs danois, 12 % plus chers que ceux de la baie.", "replaced"),
        ("L’argent a été versé sur un compte suisse.", "replaced"),
        ("La conserverie de Marsac a été cédée au groupe japonais Halvorsen.", "replaced"),
        ("Un restaurateur lyonnais a racheté les machines.", "replaced"),
        ("La Commission européenne a invité mardi la Norvège à revoir ses quotas de pêche.", "name"),
        ("Mardi, Washington a invité la Finlande à revoir ses quotas de pêche.", "name"),
    ],
)
def test_another_land_is_found(changed: str, kind: str) -> None:
    assert kind in kinds(changed, LIBRARY)
