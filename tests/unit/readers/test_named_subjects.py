from __future__ import annotations

import pytest

from cms_publisher.readers.wishes import parse_instruction


@pytest.mark.parametrize(
    ("instruction", "subjects"),
    [
        (
            "PV à tirer en papier pour les locales : l’école, le camping, l’eau. 450-500 mots maxi",
            ("école", "camping", "eau"),
        ),
        ("surtout la piscine et la cantine, 220 mots max", ("piscine", "cantine")),
        ("Garde l'essentiel (cantine, gymnase, éoliennes), intertitres", ("cantine", "gymnase", "éoliennes")),
        ("insister sur impôts et gymnase", ("impôts", "gymnase")),
        ("Un papier clair : le titre, le chapô, les intertitres", None),
        ("Rappel : 700 mots, avec intertitres", None),
        ("Le pont : à reprendre", None),
    ],
)
def test_the_subjects_that_an_instruction_lists(instruction: str, subjects: tuple[str, ...] | None) -> None:
    assert parse_instruction(instruction).subjects == subjects


def test_a_range_with_its_most_is_read_whole() -> None:
    brief = parse_instruction("450-500 mots maxi, titre à trouver")
    assert (brief.min_words, brief.max_words, brief.unread) == (0, 500, ())


def test_that_no_headline_is_given_is_no_refusal_of_one() -> None:
    assert parse_instruction("Pas de titre fourni").unread == ()
    assert parse_instruction("sans titre").unread == ("sans titre",)


def test_that_it_is_to_be_short_is_read_wherever_it_stands() -> None:
    assert parse_instruction("Dépêche à reprendre. Court, 350 mots.").unread == ()
    brief = parse_instruction("Dépêche de l'agence. Un papier court.")
    assert (brief.min_words, brief.unread) == (0, ())


def test_what_is_wanted_at_most_is_judged() -> None:
    brief = parse_instruction("pas plus de trois intertitres")
    assert (brief.subheadings, brief.unread) == (3, ("pas plus de trois intertitres",))
    assert parse_instruction("trois intertitres").unread == ()


def test_the_words_behind_a_comma_say_how_long_the_standfirst_is() -> None:
    assert parse_instruction("Chapô court, une phrase, titre court").unread == (
        "Chapô court, une phrase",
        "titre court",
    )


def test_in_so_many_words_is_about_as_many() -> None:
    brief = parse_instruction("en 300 mots")
    assert (brief.min_words, brief.max_words, brief.unread) == (270, 330, ())
