"""A paragraph's first sentence becomes its subheading where both can do without the other."""

from __future__ import annotations

import pytest

from cms_publisher.french.portraits import Portrait
from cms_publisher.model import Sentence
from cms_publisher.writers.digest.prepare import prepare
from cms_publisher.writers.digest.prepared import Section
from cms_publisher.writers.digest.ready_headings import opener, promoted
from cms_publisher.writers.digest.sections import with_subheadings
from tests.unit.writers.stories import source

REST = (
    "Une révision du moteur se facture entre 180 et 260 euros, et les communes de la rive nord hésitent "
    "depuis le printemps."
)
FILLER = "Les travaux avancent au rythme prévu par le calendrier que la ville a publié au début de cette année-là. " * 3


def section(text: str) -> Section:
    return prepare(source(f"Le bac de Brévic a repris ses traversées.\n\n{text}\n")).sections[0]


def last(text: str) -> Section:
    whole = section(text)
    return Section(heading=None, blocks=whole.blocks[-1:], source=whole.source)


@pytest.mark.parametrize(
    ("following", "heads"),
    [
        ("Moins sur le reste", False),
        ("Pas pour tout le monde, en tout cas", False),
        ("Pas un élu n’a voté contre", True),
    ],
)
def test_a_sentence_that_the_next_one_takes_back_is_none(following: str, heads: bool) -> None:
    assert (opener(last(f"Le métier se vend mal. {following}. {REST}").blocks) is not None) is heads


@pytest.mark.parametrize(
    "sentence",
    ["Le métier se vend mal", "Les marins mettent en cause la régie", "Tout le monde n’est pas convaincu"],
)
def test_a_short_sentence_that_stands_by_itself_is_a_heading(sentence: str) -> None:
    found = opener(last(f"{sentence}. {REST}").blocks)
    assert found
    assert found.text == sentence


def test_who_it_was_and_what_the_portrayed_person_is_like_are_headings() -> None:
    for sentence in ("C’est une remplaçante qui a tout découvert", "Les opposants jugent le quai trop cher"):
        found = opener(last(f"{sentence}. {REST}").blocks)
        assert found
        assert found.text == sentence
    for sentence in ("Rien ne la destinait à la mer", "Elle n’aime pas les héros", "À bord, la vie tient dans un sac"):
        blocks = last(f"{sentence}. Fille d’un maçon de Lorme, elle passe un bac et tient une boutique. {REST}").blocks
        assert opener(blocks, Portrait("Anne Roy", "elle"))
        assert sentence.startswith("À bord") or opener(blocks) is None


@pytest.mark.parametrize(
    "text",
    [
        f"Elle ne le vend plus. {REST}",
        f"Cette explication ne convainc personne. {REST}",
        f"Les marins, eux, en sont fiers. {REST}",
        f"La régie du port trouve cela insuffisant. {REST}",
        f"La régie du port, justement, a rouvert. {REST}",
        f"Le chauffage, d’ailleurs, fonctionne enfin. {REST}",
        f"De ce qu’elle a vu en mer, elle parle par petits morceaux. {REST}",
        f"Anne Roy a fait ses comptes. {REST}",
        f"« Le métier se vend mal », dit le chef. {REST}",
        f"Le métier se vend mal, et la régie du port n’y peut rien. {REST}",
        "Le métier se vend mal. Il attire pourtant des jeunes, qui viennent de toute la rive et du pays d’en face.",
        "Le métier se vend mal. Huit à quinze euros.",
        f"Le comité espère 31 000 euros de bénéfice. La moitié servira à refaire le quai du bac. {REST}",
        f"La préfecture a fermé la cuisine du port. Depuis, les marins apportent leur repas. {REST}",
        "Le métier se vend mal.",
    ],
)
def test_what_leans_or_is_leaned_on_stays_in_the_text(text: str) -> None:
    assert opener(last(text).blocks) is None


def test_what_has_become_the_heading_is_read_once_and_no_word_is_lost() -> None:
    crew = "La régie des bacs de Brévic emploie quarante marins sur les deux rives."
    text = f"Le bac a repris. {FILLER}\n\n{crew} {FILLER}\n\nLe métier se vend mal. {REST} {FILLER}"
    found = with_subheadings(prepare(source(text)).sections, 1, 1000, Sentence(text=""))
    headed = found[-1]
    assert headed.heading
    assert headed.heading.text == "Le métier se vend mal"
    assert headed.blocks[0].text.startswith("Une révision")


def test_another_heading_leaves_the_sentence_where_it_stands() -> None:
    other = last(f"Le métier se vend mal. {REST}")
    headed = Section(heading=Sentence(text="Le bac"), blocks=other.blocks, source=other.source)
    assert promoted(headed) is headed
