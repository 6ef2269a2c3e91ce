"""Full forms of dates are made of figures, of what was said and of the words of dates: no other word is looked at."""

from __future__ import annotations

from datetime import date
from itertools import product

import pytest

from cms_publisher.fidelity.dates.dates_by_tense import open_forms
from cms_publisher.fidelity.dates.resolved_dates import may_be_in_full, resolutions
from cms_publisher.fidelity.tokens import tokenize
from cms_publisher.french.calendar import MONTHS, WEEKDAYS
from cms_publisher.french.tense import Tense

DAYS = [*WEEKDAYS, "hier", "avant-hier", "aujourd’hui", "demain", "après-demain", "de vendredi", "ce lundi"]
PARTS = ["", " matin", " soir", " midi", " après-midi", " 20 h", " 18 h 30", " dernier", " prochain", " passé"]
BEFORE_MONTHS = ["", "12 ", "1er ", "depuis le 3 ", "lundi 7 ", "lundi prochain, 7 "]
PERIODS = """
ce matin | ce soir | ce jour
le mois dernier | ce mois-ci | le mois prochain | du mois dernier | début du mois | fin du mois
l’an dernier | de l’an passé | cette année | l’année prochaine | que l’année dernière | au cours de l’année
la semaine dernière | cette semaine | la semaine prochaine
ce week-end | le week-end dernier | du week-end prochain | de ce week-end
cet été | depuis cet automne | ce printemps | printemps dernier | été prochain | été | automne
"""
SAID = [
    *map("".join, product(DAYS, PARTS)),
    *map("".join, product(BEFORE_MONTHS, MONTHS, ["", " dernier", " prochain"])),
    *(period.strip() for line in PERIODS.split("\n") for period in line.split("|")),
]
PUBLISHED = [date(2024, 7, 12), date(2025, 12, 31), date(2026, 1, 1), date(2026, 10, 30)]


def keys(text: str) -> tuple[str, ...]:
    return tuple(token.key for token in tokenize(text))


@pytest.mark.parametrize("published", PUBLISHED, ids=str)
def test_no_full_form_has_another_word(published: date) -> None:
    forms = {
        said: resolutions(keys(said), published).union(*(open_forms(keys(said), published, tense) for tense in Tense))
        for said in SAID
    }
    assert [said for said, found in forms.items() if not all(may_be_in_full(form, keys(said)) for form in found)] == []
    assert sum(map(bool, forms.values())) > len(SAID) / 2


def test_other_words_are_of_no_date() -> None:
    assert not may_be_in_full(keys("le conseil du 12 juillet 2024"), keys("vendredi"))
