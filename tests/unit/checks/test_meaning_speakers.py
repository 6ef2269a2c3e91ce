"""Whose words they are, told by others: pronouns, passives, causes that somebody gives, speakers put in between."""

from __future__ import annotations

import pytest

from tests.unit.checks import rewordings

LIBRARY = rewordings.library(
    (
        "La patronne du marché aux fleurs, Inès Baudoin, garde l’espoir d’une belle saison.",
        "Le président de la criée, Loïc Ferrand, est plus réservé.",
        "Il redoute que les mareyeurs ne dépendent d’un acheteur unique.",
        "Le gouvernement lorvanais affirme que la digue a réduit d’un quart le débit du canal.",
        "Le gouvernement tessalien a fermé son bureau du port.",
        "La directrice du musée, Nora Valle, impute cette pénurie de gardiens au gel des salaires décidé en 2022.",
        "Les syndicats dénoncent la fatigue des équipes.",
        "Cette hausse s’explique, selon l’armateur, Paul Estève, par le prix du gazole, qui chasse les petits bateaux.",
        "La maire de Saint-Cast, Lise Morel, a accusé une poignée de plaisanciers de « privatiser la rade ».",
        "Le préfet, Hugues Lantier, a fermé jeudi deux mouillages.",
    )
)


@pytest.mark.parametrize(
    "faithful",
    [
        "Loïc Ferrand, qui préside la criée, craint que les mareyeurs ne soient tributaires d’un seul acheteur.",
        "Selon le gouvernement lorvanais, la digue a fait baisser d’un quart le débit du canal.",
        "Pour Nora Valle, la directrice du musée, la pénurie de gardiens vient du gel des salaires décidé en 2022.",
        "Pour l’armateur, c’est le prix du gazole, qui chasse les petits bateaux, qui explique cette hausse.",
        "Une poignée de plaisanciers sont accusés de « privatiser la rade » par la maire de Saint-Cast, Lise Morel.",
    ],
)
def test_the_speaker_of_the_source_passes(faithful: str) -> None:
    assert "speaker" not in rewordings.kinds(faithful, LIBRARY)


@pytest.mark.parametrize(
    "wrong",
    [
        "Inès Baudoin craint que les mareyeurs ne soient tributaires d’un seul acheteur.",
        "Selon le gouvernement tessalien, la digue a fait baisser d’un quart le débit du canal.",
        "Pour les syndicats, la pénurie de gardiens vient du gel des salaires décidé en 2022.",
        "Pour Lise Morel, c’est le prix du gazole, qui chasse les petits bateaux, qui explique cette hausse.",
        "Une poignée de plaisanciers sont accusés de « privatiser la rade » par le préfet, Hugues Lantier.",
    ],
)
def test_another_speaker_is_found(wrong: str) -> None:
    assert "speaker" in rewordings.kinds(wrong, LIBRARY)


def test_a_cause_that_somebody_gives_is_no_fact() -> None:
    dropped = "Cette pénurie de gardiens vient du gel des salaires décidé en 2022."

    assert "attribution" in rewordings.kinds(dropped, LIBRARY)


COUNTED = rewordings.library(
    (
        "Lundi soir, 1 500 personnes selon la police, 2 500 selon les organisateurs, ont défilé sur le quai.",
        "La ville a accepté de diviser par deux le loyer annuel du stade, fixé à 600 000 euros.",
        "Le club de voile compte 840 licenciés, dont un tiers de femmes.",
    )
)


@pytest.mark.parametrize(
    "faithful",
    [
        "De 1 500 personnes, d’après la police, à 2 500, d’après les organisateurs, ont défilé lundi soir sur le quai.",
        "La ville a accepté de réduire de moitié le loyer annuel du stade, de 600 000 euros.",
        "Sur les 840 licenciés du club de voile, 280 sont des femmes.",
    ],
)
def test_each_figure_of_its_own_speaker_or_worked_out_passes(faithful: str) -> None:
    assert rewordings.kinds(faithful, COUNTED) == set()


@pytest.mark.parametrize(
    ("wrong", "kind"),
    [
        (
            "De 1 500 personnes, d’après les organisateurs, à 2 500, d’après la police, ont défilé lundi sur le quai.",
            "speaker",
        ),
        ("La ville a accepté de réduire d’un tiers le loyer annuel du stade, de 600 000 euros.", "figure"),
        ("Sur les 840 licenciés du club de voile, 277 sont des femmes.", "figure"),
    ],
)
def test_figures_of_others_are_found(wrong: str, kind: str) -> None:
    assert kind in rewordings.kinds(wrong, COUNTED)
