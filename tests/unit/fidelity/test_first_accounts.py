from __future__ import annotations

from datetime import date

import pytest

from cms_publisher.fidelity.dates.first_accounts import is_corrected, is_recounted, is_under_way

TODAY = date(2026, 11, 26)
YESTERDAY = date(2026, 11, 25)
JUNE = date(2026, 6, 10)
TOLD = (
    "Environ 60 m3 de boue, selon le géologue, et non 20 comme annoncé d’abord.",
    "La barge a perdu 14 tonnes de gravier.",
    "Le repreneur, qui emploie 900 personnes, garde 41 des 63 salariés.",
)


@pytest.mark.parametrize(
    ("text", "corrected"),
    [
        ("Quelque 20 m3 de boue ont recouvert la voie.", True),
        ("La barge a laissé 9 tonnes de gravier dans le chenal.", True),
        ("La barge a laissé 14 tonnes de gravier dans le chenal.", False),
        ("La voie voit passer 1 200 véhicules par jour.", False),
        ("En 2019, 7 tonnes de blé avaient coulé là.", False),
    ],
)
def test_what_the_article_measures_otherwise_is_a_first_account(text: str, *, corrected: bool) -> None:
    assert is_corrected(text, YESTERDAY, TODAY, TOLD) is corrected
    assert not is_corrected(text, JUNE, TODAY, TOLD)
    assert not is_corrected(text, None, TODAY, TOLD)


@pytest.mark.parametrize(
    ("text", "going"),
    [
        ("Des recherches étaient en cours mercredi soir.", True),
        ("Trois personnes seraient blessées.", True),
        ("Le chenal pourrait rouvrir vendredi, espérait la mairie.", True),
        ("Les causes du sinistre restent à déterminer.", True),
        ("Une enquête devait être ouverte mercredi.", True),
        ("Une vingtaine de riverains pourraient être évacués dans la nuit.", True),
        ("Il appartient à la commune, qui l’a restauré.", False),
        ("« Les recherches sont en cours », disait-il.", False),
        ("En 2019, une barge avait coulé au même endroit.", False),
        ("Le pont devrait durer cent ans.", False),
    ],
)
def test_what_was_under_way_the_day_before_is_so_no_more(text: str, *, going: bool) -> None:
    assert is_under_way(text, YESTERDAY, TODAY) is going
    assert not is_under_way(text, TODAY, TODAY)
    assert not is_under_way(text, JUNE, TODAY)


@pytest.mark.parametrize(
    ("text", "recounted"),
    [
        ("Le fabricant de cannes emploie 66 personnes.", True),
        ("Le fabricant de cannes emploie 63 personnes.", False),
        ("L’usine avait compté jusqu’à 120 salariés.", False),
        ("Sa concurrente emploie 300 salariés.", False),  # of another staff
    ],
)
def test_a_staff_that_the_article_counts_anew_is_not_taken_of_an_earlier_source(text: str, *, recounted: bool) -> None:
    assert is_recounted(text, JUNE, TODAY, TOLD) is recounted
    assert not is_recounted(text, TODAY, TODAY, TOLD)
