"""What nobody asked for is a note, what the brief asks for is a warning."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cms_publisher.model import Brief, SiteProfile
from cms_publisher.pipeline import prepare, review_returned
from cms_publisher.readers.returned import read_article
from cms_publisher.readers.wishes import parse_instruction
from cms_publisher.targets import TARGETS
from cms_publisher.writers import DEFAULT
from tests.unit.writers.stories import story

TEXT = "Le bac rouvre\n\nLe bac de Morgal a rouvert mardi 3 juin 2025. Il passe toutes les heures.\n"

NAMES = [
    f"{first}{last}"
    for first in ("Mor", "Ker", "Plou", "Lan", "Tre")
    for last in ("gal", "mor", "bic", "zec", "hal", "dec")
]


@pytest.mark.parametrize(
    ("brief", "wanted"),
    [
        (Brief(), {"length.below-usual": "notes"}),
        (Brief(min_words=700, subheadings=3), {"length.too-short": "warns", "subheadings.too-few": "warns"}),
        (parse_instruction("0 mots, avec intertitres"), {"subheadings.below-asked": "notes"}),
        (parse_instruction("0 mots, 2 intertitres"), {"subheadings.too-few": "warns"}),
        (Brief(format="breve"), {"length.too-short": "warns"}),
        (Brief(min_words=0, subheadings=0), {}),
        (Brief(max_words=600, subheadings=0), {}),
        (Brief(max_words=10, subheadings=0), {"length.too-long": "warns"}),
    ],
)
def test_a_short_article_is_a_warning_only_where_the_brief_or_its_format_asks_for_more(
    brief: Brief, wanted: dict[str, str]
) -> None:
    review = prepare(replace(story(TEXT), brief=brief), SiteProfile(), DEFAULT, TARGETS[0]).review
    found = {f"{each.check}.{each.rule}": each.severity.value for each in review.findings}
    assert {rule: of for rule, of in found.items() if rule.startswith(("length.", "subheadings."))} == wanted


def test_an_article_longer_than_a_section_without_any_subheading_is_a_warning() -> None:
    text = f"Le bac rouvre\n\n{' '.join(f'Le bac {name} passe toutes les heures devant le phare.' for name in NAMES)}\n"
    wished = replace(story(text), brief=parse_instruction("0 mots, avec intertitres"))
    _, review = review_returned(read_article(text), wished, SiteProfile())
    found = {each.rule: each.severity.value for each in review.findings if each.check == "subheadings"}
    assert found["below-asked"] == "warns"


@pytest.mark.parametrize(
    ("wish", "wanted"), [("Interview, chapô + intertitres", {"below-asked": "notes"}), ("Interview", {})]
)
def test_an_interview_goes_without_subheadings_unless_they_are_asked_for(wish: str, wanted: dict[str, str]) -> None:
    told = (
        f"Que vous a laissé {name} ?\n\nUn bac, et la peur du vent. J’ai conduit {name} avec {', '.join(NAMES)}."
        for name in NAMES[:9]
    )
    text = "\n\n".join(("Vingt ans de bac", "Jeanne Le Goff conduit le bac de Morgal.", *told))
    wished = replace(story(text), brief=parse_instruction(wish))
    review = prepare(wished, SiteProfile(), DEFAULT, TARGETS[0]).review
    found = {each.rule: each.severity.value for each in review.findings if each.check == "subheadings"}
    assert {rule: of for rule, of in found.items() if rule.startswith("below-")} == wanted


def test_a_programme_with_its_heading_needs_no_other_subheading() -> None:
    told = " ".join(f"Le bac {name} passe toutes les heures devant le phare." for name in NAMES[:20])
    shows = "\n".join(f"- 18 h : concert de {name} sur le quai, place du Phare, entrée libre" for name in NAMES)
    text = f"# Le bac rouvre\n\n{told}\n\n## Le programme\n\n{shows}\n"
    wished = replace(story(text), brief=Brief())
    _, review = review_returned(read_article(text), wished, SiteProfile())
    assert review.words > SiteProfile().thresholds.section_words
    assert not [each for each in review.findings if each.rule.startswith("below-") and each.check == "subheadings"]


@pytest.mark.parametrize(
    ("brief", "words", "found"),
    [
        (Brief(), 330, {"length.below-usual"}),
        (Brief(), 360, set()),
        (Brief(min_words=366), 363, set()),
        (Brief(min_words=370), 360, {"length.too-short"}),
    ],
)
def test_a_length_that_nobody_asked_for_is_worth_a_word_where_half_of_it_is_missing(
    brief: Brief, words: int, found: set[str]
) -> None:
    text = f"Le bac rouvre\n\n{'Le bac passe. ' * (words // 3)}\n"
    _, review = review_returned(read_article(text), replace(story(text), brief=brief), SiteProfile())
    assert {f"{each.check}.{each.rule}" for each in review.findings if each.check == "length"} == found


def test_a_long_section_is_no_finding_where_no_subheadings_are_wanted() -> None:
    long = f"Le bac rouvre\n\n{' '.join(f'Le bac {name} passe toutes les heures devant le phare.' for name in NAMES)}\n"
    review = prepare(replace(story(long), brief=Brief(format="depeche")), SiteProfile(), DEFAULT, TARGETS[0]).review
    assert review.words > SiteProfile().thresholds.section_words
    assert "subheadings" not in {each.check for each in review.findings}


@pytest.mark.parametrize(
    ("words", "found"),
    [(402, {"length.too-short"}), (408, set()), (492, set()), (498, {"length.too-long"})],
)
def test_a_number_alone_is_wanted_give_or_take_a_tenth(words: int, found: set[str]) -> None:
    text = f"Le bac rouvre\n\n{'Le bac passe. ' * (words // 3)}\n"
    wished = replace(story(text), brief=parse_instruction("450 mots."))
    _, review = review_returned(read_article(text), wished, SiteProfile())
    assert {f"{each.check}.{each.rule}" for each in review.findings if each.check == "length"} == found


def test_what_is_too_long_is_told_with_the_homily_that_may_go_and_not_with_what_readers_need() -> None:
    told = (
        "Le bac rouvre\n\nLe bac de Morgal a rouvert mardi 3 juin 2025.\n\n"
        "Il est interdit aux camions, sauf le matin.\n\n"
        "« Nous sommes fiers de ce bac exemplaire et de ses marins », déclare Odile Fauvel, préfète du Val.\n\n"
        "« On a eu peur », dit Luc Roy, qui habite la rive.\n\nIl passe toutes les heures.\n"
    )
    _, review = review_returned(
        read_article(told), replace(story(told), brief=Brief(max_words=30, subheadings=0)), SiteProfile()
    )
    (found,) = (each for each in review.findings if each.check == "length")
    assert found.args["first"] == "Nous sommes fiers de ce bac…"


def test_an_anecdote_may_go_before_anything_else_and_the_practical_details_never() -> None:
    anecdote = (
        "« Ma grand-mère chantait dessus le dimanche, avec ses sœurs et un accordéon », sourit une voisine, "
        "un chat sur les genoux, devant sa porte."
    )
    details = "Parking à la cale, navette toutes les dix minutes. Ouverture des portes à 12 h 30."
    told = (
        "Le bac de Morgal rouvre\n\nLe bac de Morgal a rouvert mardi 3 juin 2025.\n\n"
        f"Il est interdit aux camions, sauf le matin.\n\nLe patron a 41 ans.\n\n"
        f"Le quai est neuf.\n\nLa cale a un toit.\n\n{anecdote}\n\n{details}\n"
    )
    _, review = review_returned(
        read_article(told), replace(story(told), brief=Brief(max_words=30, subheadings=0)), SiteProfile()
    )
    (found,) = (each for each in review.findings if each.check == "length")
    assert found.args["first"] == "Ma grand-mère chantait dessus le dimanche,…"
