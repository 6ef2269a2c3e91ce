"""A figure is held against the passage that tells its clause, wherever that stands, and worked out of what is meant."""

from __future__ import annotations

from datetime import date

import pytest

from cms_publisher.fidelity.meaning import Beside, judge
from cms_publisher.fidelity.propositions.claims import read
from cms_publisher.fidelity.propositions.support import support
from tests.unit.checks import rewordings

HARBOUR = rewordings.library(
    (
        "Le port de Kerlouan a accueilli 1 240 plaisanciers cet été, contre 1 100 en 2025.",
        "Le tarif d’une nuit passe de 24 à 26 euros.",
        "Cette hausse doit rapporter 318 000 euros.",
        "C’est la première depuis 2014.",
        "La commune emploie 31 agents, et son budget atteint 2,6 millions d’euros.",
        "Onze plaisanciers de 31 à 64 ans ont été blessés, dont deux grièvement.",
        "Yann Bihan a gagné la régate en 2 h 11’42’’, devant Loïc Tual (2 h 19’05’’).",
        "La remise des prix a eu lieu samedi 12 septembre, auprès de 740 spectateurs.",
        "Le doyen, Jos Péron, 78 ans, a fini dernier.",
        "Le maire et quatre autres élus sont allés le féliciter.",
    ),
    date(2026, 9, 14),
)


def _kinds(sentence: str, before: str = "") -> set[str]:
    beside = Beside(support(read(before), HARBOUR)) if before else Beside()
    return {doubt.kind.value for doubt in judge(sentence, HARBOUR, beside=beside).doubts} & {"figure", "unit"}


@pytest.mark.parametrize(
    ("before", "sentence"),
    [
        ("Le tarif d’une nuit passe à 26 euros.", "La commune en attend 318 000 euros."),
        ("", "Les onze plaisanciers blessés ont entre 31 et 64 ans."),
        ("", "Loïc Tual a fini la régate en 2 h 19 min 5 s, à plus de sept minutes du vainqueur."),
        ("Le doyen de la régate s’appelle Jos Péron, 78 ans.", "Il a 78 ans et finit dernier de la régate."),
        ("", "Cinq élus, dont le maire, sont allés féliciter Jos Péron."),
        ("", "Les prix ont été remis dans la nuit du 12 au 13 septembre devant les spectateurs."),
    ],
)
def test_a_figure_stands_where_its_clause_is_told(before: str, sentence: str) -> None:
    assert not _kinds(sentence, before)


@pytest.mark.parametrize(
    ("before", "sentence"),
    [
        ("Le tarif d’une nuit passe à 26 euros.", "La commune en attend 418 000 euros."),
        ("", "Les treize plaisanciers blessés ont entre 31 et 64 ans."),
        ("", "Loïc Tual a fini la régate en 2 h 19 min 5 s, à plus de neuf minutes du vainqueur."),
        ("Le doyen de la régate s’appelle Jos Péron, 78 ans.", "Il a 58 ans et finit dernier de la régate."),
        ("", "Six élus, dont le maire, sont allés féliciter Jos Péron."),
        ("", "Les prix ont été remis dans la nuit du 22 au 23 septembre devant les spectateurs."),
    ],
)
def test_another_figure_is_found(before: str, sentence: str) -> None:
    assert _kinds(sentence, before)
