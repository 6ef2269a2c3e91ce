from __future__ import annotations

from cms_publisher.model import Sentence
from cms_publisher.writers.digest.prepare import prepare
from cms_publisher.writers.digest.standfirst import split_standfirst, standfirst_candidates
from tests.unit.writers.stories import source

OPENING = "Le bac de Brévic a repris la mer lundi avec cent vingt passagers. Le voyage a duré onze minutes."
LONG = "Le capitaine a salué les familles venues de toute la région pour voir le navire quitter le quai. " * 3


def standfirst(text: str) -> str:
    taken, _ = split_standfirst(prepare(source(text)).sections, Sentence(text="Le bac de Brévic"))
    return " ".join(sentence.text for sentence in taken)


def test_a_paragraph_that_fits_is_taken_whole() -> None:
    assert standfirst(f"{OPENING}\n\n{LONG}\n") == OPENING


def test_a_paragraph_that_is_too_long_gives_its_first_sentences() -> None:
    assert standfirst(f"{OPENING} {LONG}\n\n{LONG}\n") == OPENING.split(" Le voyage", maxsplit=1)[0]


def test_something_is_left_in_the_body() -> None:
    assert standfirst(f"{OPENING}\n") == OPENING.split(" Le voyage", maxsplit=1)[0]


LEAD = "Le bac de Brévic a repris la mer avec cent vingt passagers, malgré la houle qui fermait l’estuaire."
HEADLINE = Sentence(text="Le bac de Brévic a repris la mer avec cent vingt passagers")


def split(text: str) -> tuple[str, list[str]]:
    taken, rest = split_standfirst(prepare(source(text)).sections, HEADLINE)
    return " ".join(one.text for one in taken), [block.text for section in rest for block in section.blocks]


def test_a_headline_cut_from_the_first_sentence_does_not_stand_right_above_it() -> None:
    taken, rest = split(
        f"{LEAD}\n\n{LONG.split('. ', maxsplit=1)[0]}. Les marins du bac ont fêté le départ.\n\nLe port rouvre.\n"
    )
    assert taken.startswith("Le capitaine a salué les familles")
    assert rest == [LEAD, "Le port rouvre."]


def test_what_leans_on_the_first_sentence_stays_behind_it() -> None:
    for second in (
        "Il a fait demi-tour au phare de l’estuaire avec trois marins à bord.",
        "La pluie tombait sur les toits.",
    ):
        taken, rest = split(f"{LEAD}\n\n{second}\n\nLe port rouvre.\n")
        assert taken.startswith(LEAD)
        assert LEAD not in rest


def test_a_person_may_choose_from_three_though_the_first_paragraphs_lean() -> None:
    leaning = "Elle en est fière et le redit à tous ceux qui la croisent sur le quai du port.\n\n" * 7
    asking = f"Que faire ? {OPENING}\n\n"
    later = "\n\n".join(f"La régie {at} du port de Brévic emploie quarante marins et douze mousses." for at in "ABC")
    offers = standfirst_candidates(prepare(source(leaning + asking + later + "\n")).sections, HEADLINE)
    assert len(offers) == 3
    assert all(offer[0].text.startswith("La régie") for offer in offers)
