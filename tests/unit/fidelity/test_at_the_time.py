from __future__ import annotations

from datetime import date

import pytest

from cms_publisher.fidelity.dates.at_the_time import is_of_its_time, is_soon_over

NOW = date(2026, 11, 27)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Un détachement de renfort arrivera dans la soirée.", date(2026, 11, 26)),
        ("Les pompiers doivent pomper l’eau dans les prochaines heures.", date(2026, 11, 26)),
        ("Quelque 140 pompiers et un hélicoptère sont mobilisés.", date(2026, 11, 26)),
        ("Les secours sont toujours sur place.", date(2026, 11, 25)),
        ("À ce jour, quatre millions d’euros ont été engagés.", date(2026, 11, 6)),
        ("Quatre dossiers sont en cours d’instruction.", date(2026, 11, 6)),
        ("La présidente cherche 110 millions d’euros.", date(2026, 10, 6)),
    ],
)
def test_what_was_so_or_about_to_come_when_a_source_appeared(text: str, day: date) -> None:
    assert is_of_its_time(text, day, NOW)
    assert not is_of_its_time(text, NOW, NOW)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Un détachement de renfort est arrivé dans la soirée.", date(2026, 11, 26)),
        ("Le bac passera dans la nuit de samedi à dimanche.", date(2026, 11, 26)),
        ("« Nous arriverons dans la soirée », disait le préfet.", date(2026, 11, 26)),
        ("Cent agents sont mobilisés jusqu’au 26 mars.", date(2026, 11, 9)),
        ("À ce jour, 1 340 logements ont été recensés.", date(2026, 11, 24)),
        ("L’usine emploie 41 marins et en cherche cinq.", date(2026, 10, 6)),
    ],
)
def test_what_a_later_day_may_tell_as_well(text: str, day: date) -> None:
    assert not is_of_its_time(text, day, NOW)


def test_what_comes_within_hours() -> None:
    assert is_soon_over("L’eau montera dans la nuit.")
    assert not is_soon_over("L’eau monte dans la nuit.")
