from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from cms_publisher.fidelity.align import build
from cms_publisher.fidelity.dates.own_days import OwnDay, own_day, tells_of_its_evening
from cms_publisher.fidelity.dates.relative_dates import relative_dates
from cms_publisher.fidelity.dates.told_dates import ToldDates, last_year
from cms_publisher.fidelity.dates.web_dates import absolute
from cms_publisher.fidelity.dates.years_untold import years_untold
from cms_publisher.fidelity.edits import EditKind
from cms_publisher.fidelity.residue import explain
from cms_publisher.french.sentences import split
from cms_publisher.french.tense import tense_at
from cms_publisher.model import Role, SiteProfile
from cms_publisher.writers.digest.prepare import prepare
from cms_publisher.writers.offline import DIGEST
from tests.unit.cases import Case, load, titles
from tests.unit.writers.stories import source, story

CASES = Path(__file__).with_name("cases") / "dates.md"
PUBLISHED = date(2024, 7, 12)


def resolved(text: str, **known: Any) -> str:
    return " ".join(absolute(text[start:end], PUBLISHED, **known)[0] for start, end in split(text))


@pytest.mark.parametrize("case", load(CASES), ids=titles(CASES))
def test_a_relative_date_is_made_absolute_where_it_is_certain(case: Case) -> None:
    assert resolved(case.given) == case.expected


@pytest.mark.parametrize("case", load(CASES), ids=titles(CASES))
def test_the_review_explains_every_date_that_the_writer_makes(case: Case) -> None:
    told = story(f"Le titre du jour\n\n{case.given}\n")
    primary = replace(told.primary, published=PUBLISHED)
    index = build(replace(told, primary=primary))
    for start, end in split(case.expected):
        assert explain(case.expected[start:end], index, (primary,)).residues == ()


def test_the_review_takes_no_other_day_for_the_one_that_is_meant() -> None:
    told = story("Le titre du jour\n\nLe bac a coulé au large vendredi.\n")
    primary = replace(told.primary, published=PUBLISHED)
    index = build(replace(told, primary=primary))
    assert explain("Le bac a coulé au large vendredi 28 juin 2024.", index, (primary,)).residues


def test_any_weekday_of_a_month_is_no_day() -> None:
    for text in ("Ce vendredi de juillet, le bac dort.", "Un soir, vendredi d’hiver, il a coulé."):
        assert resolved(text) == text
        assert not relative_dates(text)


def test_opening_hours_are_of_no_day() -> None:
    assert not relative_dates("De l’aide à la médiathèque, mardi et vendredi de 14 h à 17 h.")
    assert not relative_dates("La mairie est ouverte mardi et vendredi de 14 h à 17 h.")
    assert relative_dates("Le bac passe mardi et vendredi.")
    assert relative_dates("Deux réunions se tiendront mardi et vendredi de 18 h à 20 h.")
    assert relative_dates("La rue est fermée jeudi et vendredi de 8 h à 17 h.")
    assert relative_dates("La mairie sera ouverte jeudi et vendredi de 8 h à 17 h.")


def test_the_hours_of_a_whole_week_are_of_no_day() -> None:
    hours = "u lundi au jeudi de 14 h à 19 h, vendredi de 14 h à 20 h, samedi de 10 h à 21 h, dimanche de 10 h à 19 h."
    assert not relative_dates(f"D{hours}")
    assert not relative_dates(f"Le bac est ouvert d{hours}")
    assert relative_dates("Du jeudi au samedi de 14 h à 19 h, dimanche de 10 h à 19 h.")
    assert relative_dates(f"Le salon aura lieu d{hours}")


def test_the_working_days_of_a_timetable_are_of_no_day() -> None:
    assert not relative_dates("Un bus doit circuler, lundi à vendredi, entre 5 h 30 et 8 h 30.")
    assert relative_dates("Le bac s’arrête de lundi à vendredi.")


def test_a_day_just_ahead_that_was_to_be_is_not_last_year_s() -> None:
    assert not list(years_untold("Le bac devait être de nouveau en service le 19 juillet.", PUBLISHED))
    assert list(years_untold("Le bac devait être de nouveau en service le 19 novembre.", PUBLISHED))


def test_what_must_be_from_a_day_to_another_comes_back_every_year() -> None:
    then = date(2024, 11, 15)
    assert not list(years_untold("Du 1er\u00a0novembre au 31\u00a0mars, les pneus neige sont obligatoires.", then))
    assert list(years_untold("Du 1er novembre au 31 mars, le bac restera à quai.", then))


def test_what_is_put_off_to_a_day_was_not_on_it() -> None:
    text = "Le jugement a été mis en délibéré au 15 septembre."
    assert tense_at(text, text.index("15"), text.index(".")) is None
    assert not list(years_untold(text, PUBLISHED))


def test_each_date_is_an_edit() -> None:
    _, edits = absolute("Le bac a coulé hier.", PUBLISHED)
    assert [(edit.kind, edit.before, edit.after) for edit in edits] == [
        (EditKind.DATE, "hier.", "jeudi 11\u00a0juillet\u00a02024."),
    ]


def test_a_year_that_the_reader_knows_is_not_said_again() -> None:
    sunk = "Le bac a coulé jeudi 11\u00a0juillet"
    assert resolved("Le bac a coulé hier.", told=ToldDates(year=2024)) == f"{sunk}."
    assert resolved("Le bac a coulé hier.", told=ToldDates(year=2023)) == f"{sunk}\u00a02024."


def test_a_told_day_has_no_year_again_and_another_year_holds_within_its_paragraph_only() -> None:
    told = ToldDates()
    told.add("Le bac a coulé jeudi 11\u00a0juillet\u00a02024. En 2019, il avait brûlé.")
    assert resolved("Hier, le quai a rouvert.", told=told) == "Jeudi 11\u00a0juillet, le quai a rouvert."
    assert resolved("Mardi, il a brûlé.", told=told) == "Mardi 9\u00a0juillet\u00a02024, il a brûlé."
    told.paragraph()
    assert resolved("Mardi, il a brûlé.", told=told) == "Mardi 9\u00a0juillet, il a brûlé."
    told.add("Il rouvrira en 2025.")
    assert resolved("Il fermera le 4 mars.", told=told) == "Il fermera le 4 mars."
    told.paragraph()
    assert resolved("Il fermera le 4 mars.", told=told) == "Il fermera le 4 mars\u00a02025."


def test_the_last_year_named_is_the_one_in_mind() -> None:
    assert last_year("En 2019, puis en mai 2023, 1 200 places") == 2023
    assert last_year("1200 places") is None


def test_without_a_day_of_publication_nothing_is_resolved() -> None:
    undated = "Le port de Brévic\n\nLe port a fermé hier. Le bac de Brévic a coulé lundi au large, sans un blessé.\n"
    told = DIGEST.write(replace(story("Rien\n"), primary=source(undated, role=Role.PRIMARY)), SiteProfile())
    assert "a coulé lundi au large" in " ".join([told.standfirst_text, *(block.text for block in told.body)])


def test_the_primary_names_a_year_once_and_a_borrowed_passage_always() -> None:
    text = "Le bac a coulé hier au large du port de Brévic. Un autre est parti lundi de Port-Anvel vers le large.\n"
    years = [
        [last_year(sentence.text) for section in prepare(one).sections for sentence in section.blocks[0].sentences]
        for one in (source(text, role=role, published=PUBLISHED) for role in (Role.PRIMARY, Role.CONTEXT))
    ]
    assert years == [[2024, None], [2024, 2024]]
    one = source(text, role=Role.CONTEXT, published=PUBLISHED)
    behind_its_date = [block.text for section in prepare(one, introduced=True).sections for block in section.blocks]
    assert last_year(" ".join(behind_its_date)) is None


def test_an_evening_of_the_day_of_publication_was_a_week_before_or_is_not_sure() -> None:
    text = "Le bac a coulé vendredi soir. Une fuite découverte vendredi en est la cause."
    assert tells_of_its_evening(text, PUBLISHED)
    assert resolved(text, own=OwnDay.NEVER) == text
    assert not tells_of_its_evening("Le bac a coulé ce vendredi soir.", PUBLISHED)
    assert not tells_of_its_evening("Le bac a coulé jeudi soir.", PUBLISHED)
    assert resolved("Le bac a coulé ce vendredi.", own=OwnDay.NEVER).endswith("12\u00a0juillet\u00a02024.")
    told = story(f"Le titre du jour\n\n{text}\n")
    primary = replace(told.primary, published=PUBLISHED)
    article = DIGEST.write(replace(told, primary=primary), SiteProfile())
    assert "2024" not in " ".join(block.text for block in article.body) + article.standfirst_text


@pytest.mark.parametrize(
    ("known", "own"),
    [
        ({"outlet": "AFP"}, OwnDay.ALWAYS),
        ({"author": "Agence Brévic"}, OwnDay.ALWAYS),
        ({"outlet": "Brévic-Matin"}, OwnDay.ANNOUNCED),
        ({}, OwnDay.ANNOUNCED),
    ],
)
def test_an_agency_calls_its_own_day_by_its_weekday_and_a_paper_does_not(known: dict[str, str], own: OwnDay) -> None:
    assert own_day(source("Le bac a coulé vendredi au large.", published=PUBLISHED, **known)) is own
    assert resolved("Le bac a coulé vendredi.", own=own).endswith("vendredi." if own is OwnDay.ANNOUNCED else "2024.")


def test_a_dateline_names_the_agency() -> None:
    text = "Brévic, 12 juil. 2024 (AFP) - Le bac a coulé vendredi au large du port."
    assert own_day(source(text, published=PUBLISHED)) is OwnDay.ALWAYS


def test_the_review_takes_either_week_for_a_paper_s_own_weekday_and_the_day_itself_for_a_wire_s() -> None:
    told = story("Le titre du jour\n\nLe bac a coulé vendredi au large du port de Brévic.\n")
    paper = replace(told.primary, published=PUBLISHED)
    ours = "Le bac a coulé vendredi {} juillet 2024 au large du port de Brévic."
    for one, taken in ((paper, {5, 12}), (replace(paper, outlet="AFP"), {12})):
        index = build(replace(told, primary=one))
        assert {day for day in (5, 12, 19) if not explain(ours.format(day), index, (one,)).residues} == taken


OWN_DAYS = [
    ("L’éboulement de jeudi soir a coupé la route. Vendredi, un hélicoptère a décollé.", OwnDay.GOES_ON),
    ("Un éboulement a coupé la route. Il était 17 h 50 jeudi. Elle a rouvert vendredi à 13 h.", OwnDay.GOES_ON),
    ("Un homme a été jugé jeudi à 14 h pour un incendie. Il a été pris vendredi à 13 h.", OwnDay.ANNOUNCED),
    ("Le maire a fermé le bac jeudi soir. Un accident a eu lieu vendredi à 13 h.", OwnDay.ANNOUNCED),
    ("Le bac a coulé vendredi 12 juillet au large. Il avait quitté Brévic vendredi.", OwnDay.DATED),
    ("Lorme a battu Brévic 2 à 1, vendredi, au stade.", OwnDay.DATED),
    ("Vendredi, le tribunal de Lorme l’a condamné à deux ans.", OwnDay.DATED),
    ("Le tribunal a jugé un homme interpellé vendredi.", OwnDay.ANNOUNCED),
    ("Vendredi, soixante aînés ont partagé le repas.", OwnDay.ANNOUNCED),
    ("Vendredi, soixante aînés ont partagé le repas. Le maire l’a dit ce matin.", OwnDay.DATED),
    ("Le bac comparaîtra vendredi 12 juillet. Le port a fermé vendredi.", OwnDay.ANNOUNCED),
    ("Le bac a coulé vendredi. Vendredi 12 juillet, le port a fermé.", OwnDay.ANNOUNCED),
    ("Après l’incendie, le match se jouera jeudi soir. Vendredi, le port a fermé.", OwnDay.ANNOUNCED),
    ("Un incendie avait éclaté jeudi soir. Vendredi, le port a fermé.", OwnDay.ANNOUNCED),
    ("Jeudi, elle a pris le bac. Vendredi, elle a dormi.", OwnDay.ANNOUNCED),
    ("Vendredi, elle a pris le bac. Jeudi soir, elle a dormi.", OwnDay.ANNOUNCED),
    ("Chaque vendredi, elle prend le bac. Vendredi 12 juillet, elle a dormi.", OwnDay.ANNOUNCED),
    ("Le bac a coulé jeudi soir. Le port a fermé vendredi soir.", OwnDay.NEVER),
]
"""Of a paper's text of Friday 12 July 2024."""


@pytest.mark.parametrize(("text", "own"), OWN_DAYS)
def test_a_paper_s_own_weekday_is_that_day_where_its_text_says_so(text: str, own: OwnDay) -> None:
    assert own_day(source(text, published=PUBLISHED, outlet="Brévic-Matin")) is own


@pytest.mark.parametrize(
    ("text", "is_that_day"),
    [
        ("Vendredi, un hélicoptère a décollé.", True),
        ("Le port a rouvert vendredi à 13 h.", True),
        ("Le chauffeur, encore secoué vendredi matin, raconte.", True),
        ("Le préavis a été déposé vendredi.", False),
        ("Vendredi matin, il avait quitté le port.", False),
        ("Vendredi matin, le bac était parti de Brévic.", False),
        ("Il comparaîtra vendredi matin.", False),
        ("Vendredi, le port ferme à midi.", False),
    ],
)
def test_what_goes_on_from_the_day_before_is_of_the_own_day(text: str, *, is_that_day: bool) -> None:
    assert ("12\u00a0juillet" in resolved(text, own=OwnDay.GOES_ON)) is is_that_day


def test_an_agency_tells_the_evening_of_its_own_day() -> None:
    text = "Brévic, 12 juil. 2024 (AFP) - Le bac a coulé vendredi au large. Le port devait rouvrir vendredi soir."
    assert own_day(source(text, published=PUBLISHED)) is OwnDay.ALWAYS


def test_where_the_own_day_is_dated_what_steps_back_from_it_may_be_a_week_before() -> None:
    assert "12\u00a0juillet" in resolved("Le port a fermé vendredi.", own=OwnDay.DATED)
    for text in ("Il avait quitté Brévic vendredi.", "Le bac était parti vendredi.", "Il comparaîtra vendredi."):
        assert resolved(text, own=OwnDay.DATED) == text
