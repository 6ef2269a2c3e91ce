from __future__ import annotations

import pytest

from cms_publisher.checks.asked_forbidden import forbids
from cms_publisher.fidelity.ask import Ask
from cms_publisher.fidelity.asked import read
from cms_publisher.fidelity.ban import Kind, holds, persons, places
from cms_publisher.fidelity.forbidden import bans, forbidden
from cms_publisher.fidelity.withheld import apart
from tests.unit.writers.stories import story


@pytest.mark.parametrize(
    ("phrase", "kinds"),
    [
        ("Ni le nom ni l’adresse du prévenu", {Kind.NAME, Kind.ADDRESS}),
        ("Ne pas citer Jean-Paul Versanne", {Kind.NAME}),
        ("Pas de noms", {Kind.NAME}),
        ("On ne donne pas l’âge du conducteur", {Kind.AGE}),
        ("Surtout pas le montant de la transaction", {Kind.SUM}),
        ("Sans nommer l’école", {Kind.THING}),
        ("Anonymat du plaignant à respecter", {Kind.NAME}),
        ("Le nom du gérant ne doit pas apparaître", {Kind.NAME}),
        ("Aucun nom", {Kind.NAME}),
        ("Ne cite pas le nom de l’école", {Kind.THING}),
        ("L’identité du prévenu reste confidentielle", {Kind.NAME}),
        ("N’indique pas la commune où il habite", {Kind.ADDRESS}),
        ("Évite le nom de l’adjoint", {Kind.NAME}),
    ],
)
def test_a_ban_is_read(phrase: str, kinds: set[Kind]) -> None:
    found = forbidden(phrase)
    assert found is not None
    assert set(found.kinds) == kinds


@pytest.mark.parametrize(
    "phrase",
    [
        "N’oublie pas le nom du lauréat",
        "Ne coupe pas les noms des bénévoles",
        "Pas le prix en titre",
        "Ne pas se tromper sur l’âge de la doyenne",
        "Cite la présidente, pas le procureur",
        "Ne cite pas deux fois le préfet",
        "Donne le prix et l’adresse",
        "Pas de langue de bois",
    ],
)
def test_an_order_is_no_ban(phrase: str) -> None:
    assert forbidden(phrase) is None
    assert not forbids(phrase)


def test_a_ban_on_what_cannot_be_looked_for_is_one() -> None:
    assert forbids("Surtout pas un mot de la plainte")
    assert forbidden("Surtout pas un mot de la plainte") is None


def test_who_acts_for_an_office_is_not_meant() -> None:
    text = "La présidente, Hélène Masson, interroge Jean-Paul Versanne, que défend Me Claire Besset."
    assert [text[start:end] for start, end in persons(text)] == ["Jean-Paul Versanne"]


@pytest.mark.parametrize(
    ("kind", "names", "text", "wanted"),
    [
        (Kind.NAME, ["Jean-Paul Versanne"], "M. Versanne se tait.", ["Versanne"]),
        (Kind.NAME, ["Jean-Paul Versanne"], "Il traverse la rue Versanne, dans le quartier de Versanne.", []),
        (Kind.THING, ["Simone-Veil"], "Le lycée Simone-Veil rouvre.", ["Simone-Veil"]),
        (Kind.ADDRESS, [], "Il habite chemin des Sagnes, à Lorme.", ["habite chemin des Sagnes, à Lorme"]),
        (Kind.AGE, [], "Un homme de 67 ans, jugé après vingt ans.", ["67 ans"]),
        (Kind.AGE, [], "Il encourt une peine de 10 ans.", []),
        (Kind.SUM, [], "Le terrain vaut 86 000 euros.", ["86 000 euros"]),
    ],
)
def test_what_is_forbidden_is_found_where_it_stands(kind: Kind, names: list[str], text: str, wanted: list[str]) -> None:
    assert [text[start:end].strip(".") for start, end in places(kind, names, text)] == wanted


@pytest.mark.parametrize(
    "sentence",
    [
        "Luc Roy, 46 ans, a été mis en examen pour vol.",
        "Luc Roy a comparu mardi, Anne Petit était absente.",
        "Luc Roy répond de recel devant le tribunal.",
    ],
)
def test_the_accused_is_who_the_text_says_was_heard_or_charged(sentence: str) -> None:
    wish = "ne pas publier le nom du prévenu"
    found = bans(story(f"{sentence} La mère, Anne Petit, pleurait.", unread=(wish,)))
    assert [(ban.names, ban.sure) for ban in found] == [(("Luc Roy",), True)]


def test_where_nobody_can_tell_whose_name_is_meant_all_are_kept_from_what_is_chosen() -> None:
    found = bans(story("Anne Petit accuse son patron, Luc Roy.", unread=("on garde l’anonymat de la victime",)))
    assert [(ban.names, ban.sure) for ban in found] == [(("Anne Petit", "Luc Roy"), False)]
    assert holds("Anne Petit porte plainte", found)
    assert apart("Le patron, Luc Roy, conteste.", found) == ()


BALL = "Lucas Marchand, 20 ans, rentrait. Le prévenu, Kévin Brault, 25 ans, se tait."


def test_an_age_is_that_of_whom_is_meant_where_the_text_says_who_that_is() -> None:
    wish = "évite l’âge de la victime"
    (told,) = bans(story(f"La victime, {BALL}", unread=(wish,)))
    assert [BALL[start:end] for start, end in told.places(BALL)] == ["20 ans"]
    sure, perhaps = bans(story(BALL, unread=(wish,)))
    assert list(sure.places(BALL)) == []
    assert [BALL[start:end] for start, end in perhaps.places(BALL)] == ["20 ans"]


def test_who_may_be_the_victim_is_kept_from_what_is_chosen_where_the_text_says_of_nobody_who_it_is() -> None:
    found = bans(story(BALL, unread=("pas le nom de la victime",)))
    assert [(ban.names, ban.sure) for ban in found] == [(("Lucas Marchand",), False)]
    (minor,) = bans(story("Tom Villard, 13 ans, est blessé, Luc Roy, 54 ans, non.", unread=("ni nom des mineurs",)))
    assert minor.names == ("Tom Villard",)


def test_what_is_not_to_be_mentioned_is_nothing_to_cite() -> None:
    asked = read("L’article ne doit pas mentionner la nationalité des prévenus")
    assert asked is not None
    assert asked.ask is Ask.WITHOUT
    assert read("Ne jamais citer le lycée") is None
