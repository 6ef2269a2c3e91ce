"""Days, sums and numbers that a text itself shows to be wrong; what only looks so is left alone."""

from __future__ import annotations

from datetime import date

import pytest

from cms_publisher.fidelity.arithmetic import in_sentence, miscounted, nowhere_below, two_ages

PUBLISHED = date(2026, 11, 24)


def told(text: str, published: date | None = PUBLISHED) -> list[tuple[str, str]]:
    return [(slip.rule, text[slip.start : slip.end]) for slip in in_sentence(text, published)]


@pytest.mark.parametrize(
    ("text", "rule", "words"),
    [
        ("Le procès s’ouvre jeudi 26 octobre 2023, puis mardi 25 novembre 2026.", "weekday", "mardi 25 novembre 2026"),
        ("Rendez-vous le jeudi 3 et samedi 4 décembre.", "weekday", "samedi 4 décembre"),
        ("Le marché, mardi 1er décembre, jeudi 2 décembre.", "weekday", "jeudi 2 décembre"),
        ("La loi du 29 février 2025 le permet.", "no-day", "29 février 2025"),
        ("Avant le 31 avril.", "no-day", "31 avril"),
        ("Du lundi 30 au vendredi 4 décembre.", "period", "Du lundi 30 au vendredi 4 décembre"),
        ("Le tarif passe de 4 à 5 euros, soit 30 % de plus.", "change", "4 à 5 euros, soit 30"),
        ("La vente tombe de 900 à 600 tonnes (+ 33 %).", "change", "900 à 600 tonnes (+ 33"),
        (
            "Le plan coûte 2 millions d’euros, dont 3 millions d’euros de la Ville.",
            "part",
            "2 millions d’euros, dont 3",
        ),
        ("Sur place, 40 élèves, dont 52 filles.", "part", "40 élèves, dont 52"),
        ("Anne Ravel, née en 1971, 45 ans, préside.", "age", "45 ans"),
    ],
)
def test_a_slip_is_found_where_it_stands(text: str, rule: str, words: str) -> None:
    assert (rule, words) in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Le procès s’ouvre mercredi 25 novembre 2026.",
        "Le maire, élu le dimanche 15 mars, part.",
        "Le traité fut signé le lundi 4 octobre 1582.",
        "Né le 29 février 1996, il a peu d’anniversaires.",
        "Du 28 novembre au 3 décembre, puis du 4 au 12 décembre.",
        "Ouvert de 14 à 18 heures, 20 % de remise en plus.",
        "Le taux passe de 12 à 15 %, une hausse de 3 points.",
        "Le prix passe de 14 à 18 euros, soit 12 % du budget.",
        "Les entrées passent de 1 250 à 1 500, une hausse de 20 %.",
        "La dette tombe de 1,2 à 1,1 million d’euros (− 8 %).",
        "Le budget passe de 212 000 à 260 000 euros, soit près de 25 % de plus.",
        "La ferme a 4 étages, dont 12 chambres à louer.",
        "En 2019, dont 4 300 euros restent dus, il a payé.",
        "Anne Ravel, née en 1971, 55 ans, préside.",
        "Né en 1901, il est mort à 60 ans, un soir d’hiver.",
        "Il avait 38 ans, né en 1971.",
    ],
)
def test_what_adds_up_or_may_is_left_alone(text: str) -> None:
    assert told(text) == []


def test_a_day_without_a_year_is_read_by_the_day_of_publication_alone() -> None:
    assert told("Réunion vendredi 25 novembre.", None) == []
    assert told("Réunion vendredi 25 novembre.", date(2022, 11, 20)) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Quatre salles sont prévues :", 1),
        ("Le prix se décline en quatre formules suivantes :", 1),
        ("Voici les quatre salles :", 1),
        ("Les quatre communes proposent :", 0),
        ("Dans ces quatre zones :", 0),
        ("Après quatre heures de débat :", 0),
        ("Trois salles ouvrent en 2026 :", 0),
        ("Le bâtiment compte trois salles :", 0),
        ("Le bâtiment compte quatre salles.", 0),
    ],
)
def test_a_list_is_counted_where_its_number_is_announced(text: str, found: int) -> None:
    assert len(list(miscounted(text, ["une", "deux", "trois"]))) == found


@pytest.mark.parametrize(
    ("headline", "found"),
    [
        ("La laiterie ferme, 84 emplois supprimés", ["84"]),
        ("Le chantier coûtera 3,4 millions d’euros", ["3,4"]),
        ("La laiterie ferme, 86 emplois supprimés", []),
        ("Près de 84 emplois supprimés", []),
        ("La laiterie fermera en juin 2027", []),
        ("« On était 84 », raconte Odile Ravel", []),
        ("Après 33 ans d’attente, la gare rouvre", []),
        ("Sept blessés sur la RD 12", []),
    ],
)
def test_a_headline_s_figure_stands_in_the_text(headline: str, found: list[str]) -> None:
    below = ["La direction supprime 86 emplois.", "Le coût : 3,5 millions d’euros."]
    assert [slip.args["words"] for slip in nowhere_below(headline, below)] == found


def test_a_person_has_one_age() -> None:
    texts = [
        "Odile Ravel, 34 ans, préside.",
        "Luc M., 40 ans, aussi.",
        "« Non », dit Odile Ravel (35 ans).",
        "Luc M., 40 ans.",
    ]
    ((number, slip),) = two_ages(texts)
    assert (number, slip.args["other"]) == (2, "34")
