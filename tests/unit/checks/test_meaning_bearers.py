"""Free mode: what the sources tell of one person, told of another, whatever else they tell of that other."""

from __future__ import annotations

from datetime import date

import pytest

from tests.unit.checks.rewordings import kinds, library

TEXT = (
    "La chorale de Vauclin fête samedi ses quarante ans, a rappelé son président, Hubert Sarrade.",
    "La cheffe de chœur remplaçante, Nadia Bellanger, a recruté seize choristes depuis la rentrée.",
    "Le doyen du groupe, Émile Courtois, n’a manqué que trois répétitions en vingt-deux saisons.",
    "« Une chorale qui a peur du silence ne chante pas », a-t-il glissé.",
    "La directrice du conservatoire, Odile Marchand, a salué mardi des chanteurs « sans filet ».",
    "La trésorière, Lucie Faivre, a renoncé à l’achat d’un piano par prudence, sans fermer la porte.",
    "Elle voudrait d’abord faire réparer l’orgue de la chapelle.",
)
LIBRARY = library(TEXT, date(2026, 3, 4))


@pytest.mark.parametrize(
    "faithful",
    [
        *TEXT,
        "Nadia Bellanger, qui remplace la cheffe de chœur, a fait venir seize choristes depuis la rentrée.",
        "En vingt-deux saisons, Émile Courtois n’a été absent que de trois répétitions.",
        "Émile Courtois pense qu’une chorale ayant peur du silence ne chante pas.",
        "Lucie Faivre, la trésorière, a préféré par prudence ne pas acheter de piano.",
        "Avant cela, Lucie Faivre voudrait que l’orgue de la chapelle soit réparé.",
        "Odile Marchand, à la tête du conservatoire, a loué mardi des chanteurs « sans filet ».",
    ],
)
def test_one_who_is_told_so_passes(faithful: str) -> None:
    assert kinds(faithful, LIBRARY) == set()


@pytest.mark.parametrize(
    "changed",
    [
        "Odile Marchand a fait venir seize choristes depuis la rentrée.",
        "En vingt-deux saisons, Hubert Sarrade n’a été absent que de trois répétitions.",
        "Odile Marchand pense qu’une chorale ayant peur du silence ne chante pas.",
        "Odile Marchand, la directrice du conservatoire, a préféré par prudence ne pas acheter de piano.",
        "Seize choristes ont été recrutés depuis la rentrée par le président, Hubert Sarrade.",
    ],
)
def test_one_of_whom_something_else_is_told_is_found(changed: str) -> None:
    assert kinds(changed, LIBRARY) & {"name", "speaker"}
