from __future__ import annotations

import pytest

from cms_publisher.french.hanging import is_cut
from cms_publisher.french.unfinished import unfinished


@pytest.mark.parametrize(
    "line",
    [
        "D12 : un homme est mort et trois autres personnes ont été",
        "Le pont de Lorme a été",
        "La piscine des Ormes sera",
        "Le conseil de Lorme a",
        "Les deux gardiens du refuge avaient",
        "La salle n’a pas été",
    ],
)
def test_a_line_that_stops_behind_an_auxiliary_is_unfinished(line: str) -> None:
    assert unfinished(line)
    assert is_cut(line)


@pytest.mark.parametrize(
    "line",
    [
        "La baignade est interdite cet été",
        "Le bac ne sera plus ce qu’il était",
        "Personne ne sait combien ils étaient",
        "Le phare ferme au début de l’été",
        "Vols en série : le procès de Mehdi A.",
    ],
)
def test_a_summer_and_what_somebody_was_are_whole(line: str) -> None:
    assert not unfinished(line)
    assert not is_cut(line)


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("« Quand le bip sonnait, j’étais quelqu’un »", False),
        ("Il y a toujours quelqu’un", False),
        ("« Nous voulons savoir qui savait, et depuis quand »", False),
        ("Un nouveau bac, mais pour quand ?", False),
        ("L’un et l’autre, l’un", False),
        ("Le conseil décide d’un", True),
        ("Le bac coule quand", True),
        ("Il parle depuis", True),
    ],
)
def test_somebody_and_since_when_are_whole(line: str, *, wanted: bool) -> None:
    assert unfinished(line) is wanted
