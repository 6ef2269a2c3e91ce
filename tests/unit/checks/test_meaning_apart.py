"""What stands apart in a faithful article: an office, a divided vote, a span of days, a press witness."""

from __future__ import annotations

from datetime import date

import pytest

from tests.unit.checks import rewordings

LIBRARY = rewordings.library(
    (
        "La commission a rendu le 6 novembre un avis favorable au projet de carrière, par deux voix contre une.",
        "Odile Tessier, la préfète du département, a visité la carrière lundi et n’a fait aucun commentaire.",
        "L’enquête publique, close le 16 octobre, a recueilli 1 240 contributions.",
        "L’enquête publique s’est ouverte le 14 septembre.",
        "Ses dettes atteignent 118 millions d’euros, dont 41 millions au titre de prêts garantis par l’État.",
        "Une centaine de salariés s’étaient rassemblés devant le tribunal, a constaté un journaliste de l’agence.",
        "La ligne a transporté 1,1 million de passagers l’année passée, en 2025, contre 1,6 million en 2019.",
        "Deux industriels, le danois Norvik et le français Hydral, avaient signé des lettres d’intention.",
        "Contacté, le fonds Halvor n’a pas souhaité faire de commentaire.",
    ),
    published=date(2026, 11, 18),
)


@pytest.mark.parametrize(
    "faithful",
    [
        "La commission a rendu un avis favorable au projet de carrière, non unanime.",
        "L’enquête publique a recueilli 1 240 contributions entre le 14 septembre et le 16 octobre.",
        "Sur 118 millions d’euros de dettes, 41 millions, soit un gros tiers, le sont au titre de prêts garantis.",
        "Une centaine de salariés s’étaient rassemblés devant le tribunal.",
        "Le nombre de passagers de la ligne est tombé de 1,6 million en 2019 à 1,1 million en 2025.",
        "Le danois Norvik et le français Hydral avaient signé des lettres d’intention.",
        "Contacté, le fonds Halvor s’est refusé à tout commentaire.",
    ],
)
def test_it_may_be_told_so(faithful: str) -> None:
    assert rewordings.kinds(faithful, LIBRARY) == set()


@pytest.mark.parametrize(
    ("wrong", "kind"),
    [
        ("L’enquête publique a recueilli 1 240 contributions entre le 14 septembre et le 26 octobre.", "date"),
        ("Ses dettes atteignent 118 millions d’euros, dont une bonne moitié au titre de prêts garantis.", "figure"),
        ("Le nombre de passagers de la ligne est passé de 1,1 million en 2019 à 1,6 million en 2025.", "relation"),
    ],
)
def test_it_may_not_be_told_otherwise(wrong: str, kind: str) -> None:
    assert kind in rewordings.kinds(wrong, LIBRARY)
