"""The weekdays of a programme that a text announces are days of it, and no nearer ones."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from cms_publisher.fidelity.align import build
from cms_publisher.fidelity.dates.announced_days import announced
from cms_publisher.fidelity.dates.event_days import event_days
from cms_publisher.fidelity.dates.meant_days import meant_in
from cms_publisher.fidelity.dates.web_dates import absolute
from cms_publisher.fidelity.residue import explain
from cms_publisher.french.sentences import split
from cms_publisher.model import SiteProfile
from cms_publisher.writers.offline import DIGEST
from tests.unit.writers.stories import story

if TYPE_CHECKING:
    from cms_publisher.model import Source

PUBLISHED = date(2024, 7, 12)
"""A Friday."""
SAILS = "Les Voiles de Brévic reviennent du jeudi 25 au dimanche 28 juillet."
WEEKS = "Le salon de Brévic ouvre du 16 au 31 juillet."


def days(*found: int) -> frozenset[date]:
    return frozenset(date(2024, 7, day) for day in found)


def primary(text: str) -> Source:
    return replace(story(f"Le titre du jour\n\n{text}\n").primary, published=PUBLISHED)


def resolved(text: str) -> str:
    programme = announced(text, PUBLISHED)
    full = (absolute(text[start:end], PUBLISHED, programme=programme)[0] for start, end in split(text))
    return " ".join(full).replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (SAILS, days(25, 26, 27, 28)),
        ("Le salon se tient du 10 au 13 juillet.", days(10, 11, 12, 13)),
        ("On joue les 25, 26 et 28 juillet.", days(25, 26, 28)),
        ("On joue jeudi 25, vendredi 26 et dimanche 28 juillet 2024.", days(25, 26, 28)),
        ("Le bac s’arrête du 31 juillet au 1er août.", days(31) | {date(2024, 8, 1)}),
        ("On joue de jeudi 25 à dimanche 28 juillet.", days(25, 26, 27, 28)),
        ("On joue entre le jeudi 25 et le samedi 27 juillet.", days(25, 26, 27)),
        ("On joue du jeudi 25 juillet à 20 h au samedi 27 juillet à 17 h.", days(25, 26, 27)),
        ("Samedi 27 juillet (20 h) et dimanche 28 juillet (17 h).", days(27, 28)),
        ("On joue jeudi 25, samedi 27, dimanche 28 juillet.", days(25, 27, 28)),
        ("L’entrée coûte 18, 25 et 30 euros le 28 juillet.", days()),
        ("Le salon s’est tenu du 4 au 7 juillet.", days()),
        ("Le salon se tenait du 25 au 28 juillet 2023.", days()),
        ("Le vote a lieu le 25 juillet.", days()),
        ("Le bac compte 25 et 31 places.", days()),
        ("On joue les 30 et 31 juin.", days()),
        ("Ouvert du 28 au 25 juillet.", days()),
    ],
)
def test_what_a_text_announces(text: str, found: frozenset[date]) -> None:
    assert announced(text, PUBLISHED).days == found


def test_a_span_goes_over_the_year_s_end() -> None:
    found = announced("Le marché ouvre du 30 décembre au 2 janvier.", date(2024, 12, 3)).days
    assert (min(found), max(found), len(found)) == (date(2024, 12, 30), date(2025, 1, 2), 4)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Le trio Anvel jouera vendredi à 20 h 30.", "vendredi 26 juillet"),
        ("Samedi à 10 h, la troupe propose un conte.", "Samedi 27 juillet"),
        ("Dimanche, atelier de voile sous la halle.", "Dimanche 28 juillet"),
        ("Une navette part du port samedi et dimanche, de 13 h à 1 h.", "samedi 27 et dimanche 28 juillet"),
        ("Samedi, place au trio Anvel, qui n’a que deux dates ici.", "Samedi 27 juillet"),
        ("Le maire a annoncé mercredi un feu d’artifice.", "mercredi 10 juillet"),
    ],
)
def test_a_weekday_is_the_programme_s_unless_it_is_told_as_past(text: str, day: str) -> None:
    assert day in resolved(f"{SAILS} {text}")


@pytest.mark.parametrize(
    "text",
    [
        f"{SAILS} Le conseil votera lundi le budget.",
        f"{WEEKS} Le trio Anvel jouera vendredi soir.",
        f"{SAILS} Les dockers ont appelé à la grève vendredi.",
        f"{'Le port de Brévic ouvre un quai neuf. ' * 30}{SAILS} La drague passera samedi.",
        "Les Voiles reviennent du 24 au 27 octobre. Le bac passera samedi.",
        f"{SAILS} Samedi, place au trio Anvel, qui a joué ici en 2019.",
        "Le salon de Brévic se tient du 10 au 13 juillet. Jeudi, la troupe propose un conte.",
    ],
)
def test_a_weekday_of_no_day_or_of_several_stays_and_so_does_one_beside_a_detail(text: str) -> None:
    last = text[split(text)[-1][0] :]
    assert resolved(text).endswith(last)


def test_the_next_day_of_that_name_is_sure_where_it_is_the_only_one_of_a_detail_too() -> None:
    far = "Le port de Brévic ouvre un quai neuf. " * 30
    assert resolved(f"{far}Le bac partira samedi. On le visite les 13 et 14 juillet.").find("samedi 13 juillet") > 0


def test_this_friday_and_next_saturday_say_which() -> None:
    said = resolved(f"{SAILS} Le maire parlera ce vendredi. Le bac partira mercredi prochain.")
    assert "ce vendredi 12 juillet" in said
    assert "mercredi 17 juillet" in said


def test_the_review_takes_a_day_of_the_programme_and_no_other() -> None:
    source = primary(f"{SAILS} Le trio Anvel jouera vendredi au théâtre de Brévic.")
    index = build(replace(story(""), primary=source))
    ours = "Le trio Anvel jouera vendredi {} juillet 2024 au théâtre de Brévic."
    left = {day: bool(explain(ours.format(day), index, (source,)).residues) for day in (5, 12, 19, 26)}
    assert left == {5: True, 12: True, 19: True, 26: False}


def test_the_review_takes_the_last_day_where_the_source_tells_the_past() -> None:
    source = primary(f"{SAILS} Le maire a présenté jeudi le théâtre neuf de Brévic.")
    index = build(replace(story(""), primary=source))
    ours = "Le maire a présenté jeudi {} juillet 2024 le théâtre neuf de Brévic."
    left = {day: bool(explain(ours.format(day), index, (source,)).residues) for day in (11, 18, 25)}
    assert left == {11: False, 18: True, 25: True}


def test_the_days_that_free_words_may_mean_are_the_programme_s() -> None:
    told = "Le trio Anvel jouera vendredi."
    assert meant_in(told, primary(f"{SAILS} {told}")) == days(26)
    assert meant_in("Le bal a lieu samedi.", primary(f"{SAILS} Le bal a lieu samedi.")) == days(27)


def test_the_draft_dates_a_programme_by_its_own_days() -> None:
    text = f"{SAILS} Le trio Anvel jouera vendredi au théâtre de Brévic, et la fanfare défilera dimanche sur le port."
    article = DIGEST.write(replace(story(""), primary=primary(text)), SiteProfile())
    said = " ".join([article.standfirst_text, *(block.text for block in article.body)]).replace("\u00a0", " ")
    assert "vendredi 26 juillet" in said
    assert "dimanche 28 juillet" in said


SOME_NIGHTS = "Une navette part du port dès ce vendredi. Les 26 et 27 juillet, elle partira jusqu’à 4 h."


@pytest.mark.parametrize(
    "text",
    [
        f"{SOME_NIGHTS} Samedi, un agent sera à bord.",
        f"{SAILS} La navette sera gratuite jusqu’à mardi. Samedi, un agent sera à bord.",
    ],
)
def test_a_few_days_of_something_else_are_no_programme(text: str) -> None:
    assert "Samedi, un agent" in resolved(text)


def test_days_of_the_next_year_leave_a_weekday_that_is_none_of_them_as_it_is() -> None:
    text = "La fête aura lieu les 12 et 13 juillet 2025. Le comité fera ses comptes jeudi soir."
    assert resolved(text).endswith("jeudi 18 juillet 2024 au soir.")


def test_one_night_is_no_programme() -> None:
    assert announced("Il raconte la nuit du 30 au 31 juillet.", PUBLISHED).days == days()


def test_the_review_takes_either_day_where_the_programme_may_be_a_detail() -> None:
    source = primary(f"{SOME_NIGHTS} Samedi, un agent sera à bord.")
    index = build(replace(story(""), primary=source))
    ours = "Samedi {} juillet 2024, un agent sera à bord."
    left = {day: bool(explain(ours.format(day), index, (source,)).residues) for day in (13, 20, 27)}
    assert left == {13: False, 20: True, 27: False}


def test_the_lead_s_own_event_decides_a_weekday_and_a_rule_s_span_does_not() -> None:
    event = "La 15e édition du festival se tient du 23 au 28 juillet. "
    assert resolved(event + "Le bal se jouera vendredi.").endswith("vendredi 26 juillet 2024.")
    assert resolved(event + "Les élus en débattront vendredi.").endswith("débattront vendredi.")
    rule = "Les pneus sont exigés du 1er mai au 30 septembre. "
    assert resolved(rule + "Le bal se jouera samedi.").endswith("samedi 13 juillet 2024.")


def test_a_programme_s_day_may_end_with_a_stop_before_its_hour() -> None:
    text = (
        "Le festival des contes.\nJeudi 25 juillet. 15 h, médiathèque.\nVendredi 26 juillet. 14 h : le car à contes.\n"
    )
    days = {entry.day.day for entry in event_days(text, PUBLISHED).entries}
    assert days == {25, 26}


def test_what_the_weather_is_forecast_to_be_is_ahead() -> None:
    assert resolved("Météo-France annonce 15 millimètres de pluie samedi et dimanche.") == (
        "Météo-France annonce 15 millimètres de pluie samedi 13 et dimanche 14 juillet 2024."
    )


def test_last_year_of_a_text_on_a_winter_is_of_no_one_year() -> None:
    text = "Neige : qui déneige la route ? L’an dernier, les cars ont été arrêtés neuf jours."
    assert announced(text, PUBLISHED).across_years
    assert resolved(text) == text
    assert not announced("Une journée de neige. L’an dernier, il a plu.", PUBLISHED).across_years


@pytest.mark.parametrize(
    "told",
    ["Les moyens du bac pour 2024-2025.", "Le plan 2023/24 du port.", "Ce qui change cet hiver.", "La saison de ski."],
)
def test_last_year_of_a_text_that_tells_of_a_season_anywhere_is_of_no_one_year(told: str) -> None:
    text = f"Le port a revu ses quais. La barrière sera fermée par grand vent. L’an dernier, elle restait levée. {told}"
    assert announced(text, PUBLISHED).across_years
    assert resolved(text) == text


@pytest.mark.parametrize("told", ["Le bilan 2014-2020 du port.", "Le plan 2024-2030.", "La saison touristique."])
def test_last_year_beside_other_years_or_another_season_is_the_civil_one(told: str) -> None:
    assert not announced(
        f"Le port a revu ses quais. L’an dernier, la barrière restait levée. {told}", PUBLISHED
    ).across_years


def test_the_winter_of_one_point_of_a_council_says_nothing_of_the_others() -> None:
    text = f"La taxe a été relevée l’an dernier. {'Le conseil a voté. ' * 50}"
    assert not announced(f"{text}Le quai sera refait cet hiver.", PUBLISHED).across_years
    assert announced(f"{text}Le quai sera refait pour 2024-2025.", PUBLISHED).across_years


def test_last_year_of_what_comes_back_next_year_is_of_no_one_year() -> None:
    text = "Du 22 janvier au 20 février, le port ferme{}. L’an dernier, l’arrêt lui a coûté cher."
    assert announced(text.format(" pour la quatrième année de suite"), date(2024, 11, 15)).across_years
    assert not announced(text.format(""), date(2024, 11, 15)).across_years
    assert not announced(text.format(" pour la quatrième année de suite"), date(2024, 1, 15)).across_years


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Le collectif organise une réunion publique lundi à 20 h.", "lundi 15 juillet"),
        ("La présidente, qui appelle à manifester samedi à 10 h, est inquiète.", "samedi 13 juillet"),
        ("Selon les analyses, transmises mercredi à la mairie, le riz est en cause.", "mercredi 10 juillet"),
        ("Placé en garde à vue lundi, il a contesté.", "lundi 8 juillet"),
        ("Le riz, cuit mardi, aurait refroidi.", "mardi 9 juillet"),
    ],
)
def test_what_one_calls_to_is_ahead_and_what_was_done_right_before_the_day_is_behind(text: str, told: str) -> None:
    assert told in resolved(text)
