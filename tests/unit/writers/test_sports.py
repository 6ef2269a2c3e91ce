from __future__ import annotations

import re
from dataclasses import replace

import pytest

from cms_publisher.fidelity.edits import EditKind
from cms_publisher.model import Edit, Sentence, SiteProfile
from cms_publisher.pipeline import compose, review
from cms_publisher.writers import DEFAULT
from tests.unit.writers.stories import story

PROFILE = SiteProfile()
LEAD = "Menés de six buts à la pause, les joueurs de Lorme se sont imposés samedi face à Brévic, le leader (27-26)."
PLAYERS = "Menées de six buts à la pause, les handballeuses de Lorme se sont imposées samedi face à Brévic (27-26)."
REST = "\n\nLa salle des Lavoirs était pleine. « On n’a jamais douté », a dit l’entraîneur de Lorme, Paul Morel."
SWIM = "Samedi à Lorme, les jeunes du club ont gagné douze médailles aux championnats de la région."
GRANTS = (
    "Le conseil municipal de Lorme a voté lundi 120 000 euros de subventions.\n\nRUGBY - Le club reçoit 20 000 euros."
)


@pytest.mark.parametrize(
    ("above", "text", "headline", "title_tag"),
    [
        (
            "HANDBALL – NATIONALE 1 FÉMININE (9e journée)\nLorme renverse Brévic sur le gong",
            PLAYERS,
            "Lorme renverse Brévic sur le gong",
            "Handball : Lorme renverse Brévic sur le gong",
        ),
        (
            "HANDBALL – NATIONALE 1 FÉMININE (9e journée)\nLorme renverse Brévic sur le gong",
            LEAD,
            "Handball : Lorme renverse Brévic sur le gong",
            "Handball : Lorme renverse Brévic sur le gong",
        ),
        (
            "Volley. Élite féminine\n\nLa défense de Lorme fait plier Brévic",
            LEAD,
            "Volley : la défense de Lorme fait plier Brévic",
            "Volley : la défense de Lorme fait plier Brévic",
        ),
        (
            "ATHLETISME\n\nYanis Morel gagne en solitaire à Lorme",
            "Yanis Morel a devancé samedi trois cents concurrents à Lorme, sous la pluie.",
            "Athlétisme : Yanis Morel gagne en solitaire à Lorme",
            "Athlétisme : Yanis Morel gagne en solitaire à Lorme",
        ),
        (
            "Douze médailles pour les jeunes de Lorme",
            f"Natation. {SWIM}",
            "Natation : douze médailles pour les jeunes de Lorme",
            "Natation : douze médailles pour les jeunes de Lorme",
        ),
        (
            "CYCLISME\n\nTour du Brévent : Morel prend le maillot jaune",
            "Paul Morel a pris samedi le maillot jaune du Tour du Brévent, à Lorme, au sprint.",
            "Cyclisme. Tour du Brévent : Morel prend le maillot jaune",
            "Cyclisme. Tour du Brévent : Morel prend le maillot jaune",
        ),
    ],
)
def test_the_sport_of_the_rubric_stands_where_nothing_else_names_it(
    above: str, text: str, headline: str, title_tag: str
) -> None:
    told = story(f"{above}\n\n{text}{REST}")
    edition = compose(told, PROFILE, DEFAULT)
    assert edition.article.headline.text == headline.replace(" :", "\u00a0:")
    assert edition.seo.title_tag.text == title_tag.replace(" :", "\u00a0:")
    assert not [one for one in review(told, edition).findings if one.severity == "blocks"]


@pytest.mark.parametrize(
    ("above", "text"),
    [
        ("SANTÉ\n\nLorme renverse Brévic sur le gong", LEAD),
        ("SOCIÉTÉ\n\nLorme renverse Brévic sur le gong", LEAD),
        ("SPORTS\n\nLorme renverse Brévic sur le gong", LEAD),
        ("Escalade de la violence\n\nTrois blessés graves dans une rixe à Lorme", LEAD),
        ("Lorme vote les subventions de ses clubs", GRANTS),
        ("RUGBY – FÉDÉRALE 2 (8e journée)\n\nLe rugby lormois retrouve enfin le sourire", LEAD),
        ("HANDBALL – PRÉNATIONALE\n\nLe Handball Club de Lorme renverse Brévic", LEAD),
        ("Les résultats du week-end dans le pays de Lorme", f"Rugby. {LEAD}\n\nFootball. Lorme a perdu à Brévic."),
    ],
)
def test_no_sport_stands_where_it_is_named_or_where_no_rubric_has_it(above: str, text: str) -> None:
    edition = compose(story(f"{above}\n\n{text}{REST}"), PROFILE, DEFAULT)
    shown = (edition.article.headline.text, edition.seo.title_tag.text)
    assert not [line for line in shown if re.match(r"(?:Rugby|Handball|Escalade|Santé|Société|Sports?)\b", line)]


@pytest.mark.parametrize(
    ("text", "keyphrase"),
    [
        (f"HANDBALL – NATIONALE 1\nLorme renverse Brévic sur le gong\n\n{PLAYERS}", "handball Lorme"),
        (f"RUGBY – FÉDÉRALE 2\nLe Stade Brévois renverse Lorme sur le gong\n\n{LEAD}", "rugby Stade Brévois"),
        (f"TENNIS\n\nPaul Morel gagne en deux sets à Lorme\n\n{LEAD}", "tennis Paul Morel"),
    ],
)
def test_a_report_is_searched_by_its_sport_and_who_plays(text: str, keyphrase: str) -> None:
    assert compose(story(f"{text}{REST}"), PROFILE, DEFAULT).seo.focus_keyphrase == keyphrase


def test_the_words_of_the_editor_stay() -> None:
    wanted = {"headline": "Sur le gong", "keyphrase": "derby du Val"}
    edition = compose(story(f"HANDBALL\n\nLorme renverse Brévic\n\n{LEAD}{REST}", **wanted), PROFILE, DEFAULT)
    assert (edition.article.headline.text, edition.seo.focus_keyphrase) == ("Sur le gong", "derby du Val")


@pytest.mark.parametrize("put", ["Handball", "Volley", "Santé"])
def test_the_review_takes_no_other_sport_than_the_rubric_has(put: str) -> None:
    told = story(f"HANDBALL – NATIONALE 1 (9e journée)\nLorme renverse Brévic sur le gong\n\n{LEAD}{REST}")
    edition = compose(told, PROFILE, DEFAULT)
    line = Sentence(text=f"{put}\u00a0: Lorme renverse Brévic sur le gong")
    article, seo = replace(edition.article, headline=line), replace(edition.seo, title_tag=line)
    found = review(told, replace(edition, article=article, seo=seo)).findings
    assert bool([one for one in found if one.severity == "blocks"]) == (put != "Handball")


def test_the_sport_is_recorded_and_the_rubric_shown_as_cut() -> None:
    told = story(f"HANDBALL\n\nLorme renverse Brévic sur le gong\n\n{LEAD}{REST}")
    article = compose(told, PROFILE, DEFAULT).article
    assert article.headline.edits[-1] == Edit(kind=EditKind.LABEL, before="HANDBALL", after="Handball\u00a0:")
    assert "HANDBALL" in [told.primary.document.text[cut.span.start : cut.span.end] for cut in article.cuts]


SHEET = (
    "FOOTBALL / R2 – 9e journée\nES ROCHEBRUNE – AS MONTBRISAC : 3-2 (mi-temps : 0-2)\n"
    "Stade des Cèdres. 620 spect. Arbitre : M. Dulac\n"
    "Buts. ESL : Morel (58e, 90e+4), Petit (71e) ; ASB : Rey (12e), Faure (39e)\n"
    "Exclusion : Faure (86e, second carton jaune)"
)
TOLD = (
    "Menée 2-0 à la pause, l’ES Rochebrune a battu l’AS Montbrisac dimanche (3-2).\n\n"
    "Tout avait mal commencé pour Rochebrune, réveillée par son entraîneur à la pause. Morel a marqué deux fois."
)
BELOW = (
    "ES ROCHEBRUNE : Roy – Petit, Lenoir, Cazals – Morel. Entr. : C. Vaysse\n\n"
    "Lever de rideau : les U17 de Lorme se sont inclinés 1-4 contre Rodelle."
)


def test_the_sheet_stands_whole_below_the_report_with_its_competition_and_heads_nothing() -> None:
    article = compose(story(f"{SHEET}\n\n{TOLD}\n\n{BELOW}"), PROFILE, DEFAULT).article
    assert article.headline.text.endswith("l’ES Rochebrune a battu l’AS Montbrisac (3-2)")
    assert [block.text.replace("\u00a0", " ")[:14] for block in article.body][-7:] == [
        "Lever de ridea",
        "FOOTBALL / R2 ",
        "ES ROCHEBRUNE ",
        "Stade des Cèdr",
        "Buts. ESL : Mo",
        "Exclusion : Fa",
        "ES ROCHEBRUNE ",
    ]
