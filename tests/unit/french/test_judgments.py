from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cms_publisher.french.circumstances import placed
from cms_publisher.french.judgments import also_given, at_once, court, ground, guilt, is_charge

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.mark.parametrize(
    ("sentence", "gone"),
    [
        ("Un notaire a été condamné par le juge de Lorme à deux ans de prison.", " par le juge de Lorme"),
        ("Un notaire a été condamné lundi 4 mai par le juge de Lorme à deux ans.", " par le juge de Lorme"),
        ("Un notaire, condamné par la cour à verser 900 euros, a fait appel.", " par la cour"),
        ("Un notaire a été condamné par le tribunal et par la cour à deux ans de prison.", None),
        ("Un notaire n’a pas été condamné par le juge à deux ans de prison.", None),
        ("Un notaire a été condamné par le juge pour vol.", None),
    ],
)
def test_the_one_court_before_what_it_gave_may_go(sentence: str, gone: str | None) -> None:
    span = court(sentence)
    assert (sentence[slice(*span)] if span else None) == gone


@pytest.mark.parametrize(
    ("sentence", "gone"),
    [
        ("Un notaire a été condamné à deux ans de prison, pour abus de confiance.", ", pour abus de confiance"),
        ("Un notaire a été condamné à deux ans de prison, dont un avec sursis, pour vol.", ", pour vol"),
        ("Un notaire a été condamné à deux ans de prison, pour la première fois.", None),
        ("Un notaire a été condamné à deux ans de prison, pour moitié ferme.", None),
        ("Un notaire a été relaxé, pour vice de forme.", None),
    ],
)
def test_what_a_sentence_was_given_for_may_go_last(sentence: str, gone: str | None) -> None:
    span = ground(sentence)
    assert (sentence[slice(*span)] if span else None) == gone


@pytest.mark.parametrize(
    ("sentence", "gone"),
    [
        ("La foire se tiendra samedi, à Lorme et dans six communes.", ", à Lorme et dans six communes"),
        ("La foire se tiendra à Brévic, à Lorme.", None),
        ("La foire se tiendra samedi, à condition qu’il fasse beau.", None),
        ("La foire ne se tiendra pas, à Lorme.", None),
        ("C’est la première foire qui se tient, à Lorme.", None),
    ],
)
def test_where_it_is_may_go_last_where_no_other_place_is_named(sentence: str, gone: str | None) -> None:
    span = placed(sentence)
    assert (sentence[slice(*span)] if span else None) == gone


@pytest.mark.parametrize(
    ("find", "sentence", "gone"),
    [
        (
            also_given,
            "Le tribunal l’a condamné à un an de prison, et l’a envoyé en détention.",
            ", et l’a envoyé en détention",
        ),
        (also_given, "Le tribunal l’a condamné à un an de prison et à 500 euros d’amende.", " et à 500 euros d’amende"),
        (also_given, "Le tribunal l’a condamné à un an de prison et à un an avec sursis.", None),
        (
            guilt,
            "La cour l’a reconnu coupable du meurtre de Jean Roy et condamné à dix ans.",
            "reconnu coupable du meurtre de Jean Roy et ",
        ),
        (guilt, "La cour l’a reconnu coupable de vol mais relaxé de recel et condamné à dix mois.", None),
        (at_once, "Marc R. comparaissait, en comparution immédiate, pour vol.", ", en comparution immédiate,"),
    ],
)
def test_what_a_line_on_a_judgment_goes_without(
    find: Callable[[str], tuple[int, int] | None], sentence: str, gone: str | None
) -> None:
    span = find(sentence)
    assert (sentence[slice(*span)] if span else None) == gone


@pytest.mark.parametrize(
    ("sentence", "charged"),
    [
        ("Mardi, le tribunal jugeait Brigitte L., 62 ans, pour escroquerie.", True),
        ("Marc R. comparaissait mardi pour vol.", True),
        ("Il doit répondre de vol.", True),
        ("Le tribunal a jugé la demande recevable.", False),
    ],
)
def test_what_somebody_is_tried_for_is_told(sentence: str, *, charged: bool) -> None:
    assert is_charge(sentence) == charged
