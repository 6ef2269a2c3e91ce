"""A text's own programme and the day that its event opens say which weekday is meant: no nearer one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from cms_publisher.fidelity.align import build
from cms_publisher.fidelity.dates.announced_days import announced
from cms_publisher.fidelity.dates.event_days import event_days
from cms_publisher.fidelity.residue import explain
from tests.unit.fidelity.test_announced_days import PUBLISHED, days, primary, resolved
from tests.unit.writers.stories import story

OPENS = "Le festival des Voiles s’ouvre jeudi 25 juillet à Brévic."
PROGRAMME = """Programme
Jeudi 25 juillet
20 h, théâtre : « Le Bac », troupe d’Anvel
Vendredi 26 juillet
10 h 30, halle : contes du trio Garance
Samedi 27 juillet
18 h, quai : régate des écoles (5 km)
"""
POSTERS = "Deux affiches : « Vendredi 26 juillet, bal au port » et « Samedi 27 juillet, régate des écoles »."
OTHER = "La drague passera lundi."
"""A weekday to come that is none of the programme."""


@pytest.mark.parametrize(
    ("text", "lasts", "opening"),
    [
        (f"{OPENS}\n\n{PROGRAMME}", days(25, 26, 27), 25),
        (PROGRAMME, days(25, 26, 27), 25),
        (f"Trois jours de voile. {OPENS}", days(25, 26, 27), 25),
        (POSTERS, days(26, 27), 26),
        ("Au programme.\n\nVENDREDI 26\n\n20 h, bal\n\nSAMEDI 27\n\n18 h, régate\n", days(26, 27), 26),
        ("Au programme.\nVendredi 20 h 30 : bal\nSamedi 18 h : régate\n", days(), 0),
        ("Le festival commence jeudi 25 à Brévic.", days(), 25),
        (OPENS, days(), 25),
        ("Le procès s’ouvre jeudi 25 juillet à Brévic.", days(), 0),
        ("La salle des fêtes ferme. Les travaux commencent jeudi 25 juillet.", days(), 0),
        ("Le comité des fêtes se plaint : la grève commence jeudi 25 juillet.", days(), 0),
        ("Le festival s’ouvre vendredi 25 juillet à Brévic.", days(), 0),
        ("Le festival s’ouvre jeudi 25 juillet 2030 à Brévic.", days(), 0),
        ("Le festival a ouvert jeudi 4 juillet.\nVendredi 5 juillet : bal.", days(), 0),
    ],
)
def test_the_days_of_an_event(text: str, lasts: frozenset[date], opening: int) -> None:
    found = event_days(text, PUBLISHED)
    assert (found.lasts, found.opening) == (lasts, date(2024, 7, opening) if opening else None)


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("La régate partira samedi à 18 h.", "samedi 27 juillet 2024"),
        ("Les plus jeunes nageront samedi soir, sur 5 kilomètres.", "samedi 27 juillet 2024"),
        ("Le trio Garance contera vendredi à 10 h 30.", "vendredi 26 juillet 2024"),
        ("La troupe d’Anvel jouera jeudi soir.", "jeudi 25 juillet 2024"),
        ("Une seconde régate a été ajoutée samedi à 18 h.", "samedi 27 juillet 2024"),
        ("La troupe d’Anvel a répété mercredi.", "mercredi 10 juillet 2024"),
    ],
)
def test_what_the_programme_has_on_a_day_is_on_it(said: str, day: str) -> None:
    assert day in resolved(f"{OPENS} {OTHER} {said}\n\n{PROGRAMME}")


@pytest.mark.parametrize("said", ["La régate partira samedi.", "Le bal aura lieu samedi.", "On dansera samedi."])
def test_a_programme_in_a_row_dates_all_that_a_text_without_other_days_tells(said: str) -> None:
    assert "samedi 27 juillet 2024" in resolved(f"{OPENS} {said}\n\n{PROGRAMME}")
    assert "samedi 27 juillet 2024" in resolved(f"{POSTERS} {said}")


@pytest.mark.parametrize(
    "text",
    [
        f"{OPENS} La troupe d’Anvel jouera samedi.",
        f"{OPENS} Les bénévoles monteront les tentes mardi.",
        f"{OPENS} {OTHER} Le vieux pont sera fermé samedi.\n\n{PROGRAMME}",
        f"{OPENS} {OTHER} Le marché se tiendra sous la halle samedi.\n\n{PROGRAMME}",
    ],
)
def test_no_nearer_day_is_chosen_ahead_of_the_opening_and_in_doubt_none(text: str) -> None:
    said = resolved(text.partition("\n")[0] if "\n" not in text else text)
    assert not {f" {number} juillet 2024" for number in (13, 15, 16, 20)} & {
        said[at : at + 16] for at in range(len(said))
    }
    assert "samedi 27" not in said


def test_where_the_event_has_begun_or_is_no_event_the_next_day_is_meant() -> None:
    assert "samedi 13 juillet" in resolved("Le procès s’ouvre jeudi 25 juillet. Le bac passera samedi.")
    assert "samedi 13 juillet" in resolved("Le festival s’ouvre vendredi 12 juillet. Le bac passera samedi.")


def test_a_label_that_dates_a_place_dates_a_scene_there() -> None:
    text = "Six heures, samedi, au marché forain de Brévic.\n\nPrix au marché forain, samedi 6 juillet : 9 euros\n"
    assert "samedi 6 juillet 2024, au marché" in resolved(text)


def test_what_may_be_of_a_day_further_on_stays_as_it_is() -> None:
    text = "La halle fermera samedi après le loto. Le bac passera samedi.\n\nSamedi 27 juillet : loto de l’école\n"
    assert "fermera samedi après le loto. Le bac passera samedi 13 juillet" in resolved(text)
    assert announced(text, PUBLISHED).offered("samedi", PUBLISHED) == (date(2024, 7, 27),)


def test_the_days_offered_are_the_programme_s_first() -> None:
    programme = announced(f"{OPENS}\n\n{PROGRAMME}", PUBLISHED)
    assert programme.offered("samedi", PUBLISHED) == (date(2024, 7, 27),)
    assert programme.offered("lundi", PUBLISHED) == (date(2024, 7, 22), date(2024, 7, 29))
    assert announced(OPENS, PUBLISHED).offered("samedi", PUBLISHED) == (date(2024, 7, 27), date(2024, 7, 20))
    assert announced(OPENS, PUBLISHED).offered("lundi", PUBLISHED) == (date(2024, 7, 22),)
    assert announced("Rien.", PUBLISHED).offered("samedi", PUBLISHED) == ()


def test_the_review_takes_the_programme_s_day_and_no_nearer_one() -> None:
    source = primary(f"{OPENS} La régate des écoles partira samedi à 18 h.\n\n{PROGRAMME}")
    index = build(replace(story(""), primary=source))
    ours = "La régate des écoles partira samedi {} juillet 2024 à 18 h."
    left = {day: bool(explain(ours.format(day), index, (source,)).residues) for day in (13, 20, 27)}
    assert left == {13: True, 20: True, 27: False}
