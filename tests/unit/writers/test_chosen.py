"""Where the instruction lists subjects and allows few words, the sections on others go first, each shown as a cut."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cms_publisher.fidelity.asked import wishes
from cms_publisher.fidelity.edits import EditKind
from cms_publisher.model import Brief
from cms_publisher.readers.wishes import parse_instruction
from cms_publisher.writers.digest.chosen import chosen
from cms_publisher.writers.digest.prepare import prepare
from tests.unit.writers.stories import source

if TYPE_CHECKING:
    from cms_publisher.writers.digest.prepared import Prepared

SECTIONS = ("Piscine", "Voirie", "Cantine", "Jumelage")
TEXT = "\n\n".join(
    [
        "# Le conseil a voté",
        "Le conseil s’est réuni lundi.",
        *(f"## {one}\n\n{f'La commune parle de {one.lower()} et vote le prix. ' * 3}" for one in SECTIONS),
        "Le prochain conseil se tiendra lundi 21 décembre.",
    ]
)


def headings(prepared: Prepared) -> list[str | None]:
    return [section.heading.text if section.heading else None for section in prepared.sections]


def of(instruction: str) -> Prepared:
    return chosen(prepare(source(TEXT, "conseil.md")), parse_instruction(instruction))


def test_the_last_sections_on_other_subjects_go_as_far_as_the_words_go_beyond() -> None:
    assert headings(of("surtout la piscine et la cantine, 100 mots max")) == [
        None,
        "Piscine",
        "Voirie",
        "Cantine",
        None,
    ]
    assert headings(of("surtout la piscine et la cantine, 70 mots max")) == [None, "Piscine", "Cantine", None]


def test_the_line_that_closes_the_whole_stays_and_each_section_that_went_is_a_cut() -> None:
    prepared = of("surtout la piscine, 60 mots max")
    assert prepared.sections[-1].blocks[-1].text.startswith("Le prochain conseil")
    gone = [TEXT[cut.span.start : cut.span.end] for cut in prepared.cuts if cut.kind == EditKind.NOT_ASKED]
    assert not any("prochain" in text for text in gone)
    assert len(gone) > len(SECTIONS)


def test_nothing_goes_without_a_most_or_where_no_subheading_names_a_subject() -> None:
    whole = headings(chosen(prepare(source(TEXT, "conseil.md")), Brief()))
    assert headings(of("surtout la piscine et la cantine")) == whole
    assert headings(of("surtout le gymnase, 60 mots max")) == whole


def test_what_is_wanted_first_and_next_are_the_subjects_of_so_many_words_at_most() -> None:
    def placed(instruction: str) -> list[str | None]:
        brief = parse_instruction(instruction)
        return headings(chosen(prepare(source(TEXT, "conseil.md")), brief, wishes(brief)))

    whole = [None, *SECTIONS]
    assert placed("70 mots maximum, la piscine d’abord, la cantine ensuite") == [None, "Piscine", "Cantine", None]
    assert placed("70 mots maximum, la piscine d’abord") == whole
    assert placed("70 mots, la piscine d’abord, la cantine ensuite") == whole
    assert placed("70 mots maximum, la piscine d’abord, la cantine ensuite, le reste en bref") == whole
