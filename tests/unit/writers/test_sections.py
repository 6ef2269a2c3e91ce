from __future__ import annotations

from cms_publisher.model import Sentence
from cms_publisher.writers.digest.prepare import Section, prepare
from cms_publisher.writers.digest.sections import with_subheadings
from tests.unit.writers.stories import source

FILLER = "Les travaux avancent au rythme prévu par le calendrier que la ville a publié au début de cette année-là. " * 3
TEXT = f"""\
Le bac de Brévic a repris ses traversées au début du mois. {FILLER}

La régie des bacs emploie quarante marins. {FILLER}

Le nouveau moteur ne rejette aucune fumée. {FILLER}

Elle en est fière. {FILLER}
"""


def headings(sections: tuple[Section, ...]) -> list[str | None]:
    return [section.heading.text if section.heading else None for section in sections]


def cut(text: str, wanted: int, most: int = 1000) -> tuple[Section, ...]:
    return with_subheadings(prepare(source(text)).sections, wanted, most, Sentence(text=""))


def test_a_made_subheading_is_a_whole_clause_of_the_paragraph_below_it() -> None:
    found = cut(TEXT, 1)
    assert headings(found) == [None, "Le nouveau moteur ne rejette aucune fumée"]
    assert found[1].blocks[0].text.startswith("Le nouveau moteur ne rejette aucune fumée.")


def test_long_sections_are_cut_though_no_subheading_was_asked_for() -> None:
    assert len(cut(TEXT, 0, most=150)) > 1
    assert len(cut(TEXT, 0, most=1000)) == 1


def test_where_no_whole_phrase_offers_itself_the_text_stays_uncut() -> None:
    leaning = f"Elle avance. {FILLER}\n\nElle recule. {FILLER}\n\nElle attend. {FILLER}\n"
    assert headings(cut(leaning, 3)) == [None]


def test_no_subheading_is_used_twice() -> None:
    twice = f"Un début. {FILLER}\n\nLe bac est à quai ce matin. {FILLER}\n\nLe bac est à quai ce matin. {FILLER}\n"
    found = [text for text in headings(cut(twice, 4)) if text]
    assert len(found) == len(set(found))


def test_nothing_is_lost_by_cutting() -> None:
    before = [block.text for section in prepare(source(TEXT)).sections for block in section.blocks]
    assert [block.text for section in cut(TEXT, 3) for block in section.blocks] == before


def test_a_quoted_sentence_comes_before_a_clause_and_a_quoted_phrase_after() -> None:
    quote = "« Nous avons tout refait », résume la directrice. Le nouveau moteur ne rejette aucune fumée."
    phrase = "Le nouveau moteur ne rejette aucune fumée. Il est « presque trop silencieux », selon elle."
    for text, wanted in ((quote, "« Nous avons tout refait »"), (phrase, "Le nouveau moteur ne rejette aucune fumée")):
        found = cut(f"Un début. {FILLER}\n\n{text} {FILLER}\n", 1)
        assert [one.replace("\u00a0", " ") for one in headings(found) if one] == [wanted]


def test_a_heading_does_not_say_what_the_sentence_below_it_says_again() -> None:
    text = f"Un début. {FILLER}\n\nLe moteur ne fume plus du tout. Le bac relie onze ports chaque jour. {FILLER}\n"
    assert [one for one in headings(cut(text, 1)) if one] == ["Le bac relie onze ports chaque jour"]
