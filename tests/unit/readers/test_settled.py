"""``[[line]]``: what a person says that a line is, whatever a rule would make of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cms_publisher import pipeline
from cms_publisher.errors import UsageError
from cms_publisher.messages import say
from cms_publisher.model import BlockKind, LineKind, SiteProfile
from cms_publisher.readers import read_story
from cms_publisher.targets import TARGETS
from cms_publisher.writers import DEFAULT

if TYPE_CHECKING:
    from pathlib import Path

    from cms_publisher.pipeline import Dossier

TITLE = "Le bac de Brévic repart"
TEXT = (
    "Le bac de Brévic a repris la mer lundi, après onze jours à quai. Il relie la ville à Lorme.",
    "La régie a payé neuf millions d’euros. « Nous avons eu peur », dit le patron, Luc Vidal.",
)
NOTE = "BRÉVIC (corr. M. Roy) photo MR"
CAPTION = "Photo 2 : le bac au ponton"
SOURCE = (
    '[brief]\nmin_words = 0\n[[source]]\nfile = "bac.txt"\noutlet = "Le Fil"\npublished = 2025-03-12\nrights = "own"\n'
)


def written(folder: Path, said: str, *lines: str) -> Path:
    (folder / "bac.txt").write_text("\n\n".join(lines), encoding="utf-8")
    (folder / "story.toml").write_text(SOURCE + said, encoding="utf-8")
    return folder


def line(begins: str, kind: str) -> str:
    return f'[[line]]\nbegins = "{begins}"\nas = "{kind}"\n'


def made(folder: Path, said: str, *lines: str) -> Dossier:
    story = read_story(written(folder, said, *lines))
    return pipeline.prepare(story, SiteProfile(), DEFAULT, TARGETS[0])


def doubts(dossier: Dossier) -> set[str]:
    """The rules that doubt a line; what is doubted of a field is another matter."""
    of_lines = {"guessed.line", "guessed.cut"}
    found = [(each.check, f"{each.check}.{each.rule}") for each in dossier.review.findings]
    return {code.partition(".")[2] for check, code in found if check in {"notes", "leftovers"} or code in of_lines}


def test_a_note_that_stood_for_the_title_goes_and_the_cut_says_why(tmp_path: Path) -> None:
    assert doubts(made(tmp_path, "", NOTE, TITLE, *TEXT)) == {"line"}
    dossier = made(tmp_path, line("Brévic (corr", "note"), NOTE, TITLE, *TEXT)
    assert dossier.edition.article.headline.text == TITLE
    assert [cut.kind for cut in dossier.edition.article.cuts] == ["settled"]
    assert not doubts(dossier)


def test_the_title_is_the_line_that_a_person_named(tmp_path: Path) -> None:
    said = line("Le bac de Brévic repart", "title") + line("BRÉVIC", "note")
    story = read_story(written(tmp_path, said, NOTE, TITLE, *TEXT))
    titles = [
        story.primary.document.slice(block) for block in story.primary.document.blocks if block.kind is BlockKind.TITLE
    ]
    assert (titles, story.primary.title) == ([TITLE], TITLE)
    assert [kind for _, kind in story.primary.settled] == [LineKind.NOTE, LineKind.TITLE]


def test_what_would_be_cut_stays_word_for_word_where_it_is_text(tmp_path: Path) -> None:
    assert CAPTION not in made(tmp_path, "", TITLE, *TEXT, CAPTION).edition.article.body[-1].text
    dossier = made(tmp_path, line("photo 2", "text"), TITLE, *TEXT, CAPTION)
    assert dossier.edition.article.body[-1].text.replace("\u00a0", " ") == CAPTION
    assert not doubts(dossier)


def test_a_short_sentence_heads_what_follows_it(tmp_path: Path) -> None:
    heading = "Onze jours de peur."
    body = made(tmp_path, line("Onze jours", "heading"), TITLE, TEXT[0], heading, TEXT[1]).edition.article.body
    assert [block.text for block in body if block.kind is BlockKind.HEADING] == [heading]


@pytest.mark.parametrize(
    ("said", "code"),
    [
        (line("Le ferry", "note"), "story.line-missing"),
        (line("Le bac", "remark"), "story.choice"),
        (line("…", "note"), "story.line-keys"),
        ('[[line]]\nbegins = "Le bac"\n', "story.line-keys"),
        ('[[line]]\nbegin = "Le bac"\nas = "note"\n', "story.unknown-key-near"),
        ('[line]\nbegins = "Le bac"\nas = "note"\n', "story.line-table"),
    ],
)
def test_a_line_that_is_not_there_or_not_said_in_full_is_refused(tmp_path: Path, said: str, code: str) -> None:
    with pytest.raises(UsageError) as caught:
        read_story(written(tmp_path, said, TITLE, *TEXT))
    assert caught.value.code == code
    assert say(code, "fr", **caught.value.args_) != say(code, "en", **caught.value.args_)
