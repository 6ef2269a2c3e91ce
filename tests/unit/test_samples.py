from __future__ import annotations

from pathlib import Path

import pytest

from cms_publisher.model import BlockKind, Rights, Source
from cms_publisher.readers.story import read_story

SOURCES = Path(__file__).parents[2] / "sources"
STORIES = sorted(path.parent for path in SOURCES.glob("*/story.toml"))
BARE = SOURCES / "relais-du-lac.txt"


def text_of(source: Source, kind: BlockKind) -> list[str]:
    document = source.document
    return [document.slice(block) for block in document.blocks if block.kind is kind]


@pytest.mark.parametrize("path", [*STORIES, BARE], ids=lambda path: path.stem)
def test_every_sample_is_read_and_has_paragraphs(path: Path) -> None:
    story = read_story(path)
    for source in story.sources:
        assert len(text_of(source, BlockKind.PARAGRAPH)) >= 5


def test_there_are_articles_with_several_sources_each_and_one_story_for_each_further_format() -> None:
    stories = [read_story(path) for path in STORIES]
    assert [len(story.context) for story in stories if story.brief.format is None] == [2, 2, 2, 1, 2]
    assert [story.brief.format for story in stories if story.brief.format] == ["chronologie", "depeche", "breve"]


def test_every_file_of_a_story_folder_is_one_of_its_sources() -> None:
    for folder in STORIES:
        files = {path.name for path in folder.iterdir()} - {"story.toml"}
        assert {source.id for source in read_story(folder).sources} == files


def test_the_english_instruction_is_the_brief_and_no_block() -> None:
    story = read_story(SOURCES / "plan-mobilites-arvagne")
    assert story.brief.min_words == 800
    assert all("SEO" not in story.primary.document.slice(block) for block in story.primary.document.blocks)
    assert not text_of(story.primary, BlockKind.TITLE)
    assert len(text_of(story.primary, BlockKind.HEADING)) == 3


def test_the_french_instruction_below_a_title_is_the_brief_and_no_block() -> None:
    story = read_story(SOURCES / "chantier-naval-port-nevez")
    assert story.brief.min_words == 700
    assert all("référencement" not in story.primary.document.slice(block) for block in story.primary.document.blocks)
    assert text_of(story.primary, BlockKind.TITLE) == [
        "A Port-Névez, le chantier Talarvor met à l'eau son premier cargo à voiles"
    ]
    assert not text_of(story.primary, BlockKind.HEADING)


def test_old_encodings_give_the_same_french() -> None:
    story = read_story(SOURCES / "glacier-mortevel")
    assert "Sœurmont" in story.source("ete-2025.txt").document.text
    assert "92 000 € par an" in story.source("ete-2025.txt").document.text
    assert "au cœur de l'été" in story.source("lacs-glaciaires.txt").document.text
    assert "480 000 €" in story.source("lacs-glaciaires.txt").document.text


def test_front_matter_gives_the_metadata_that_the_story_file_leaves_out() -> None:
    story = read_story(SOURCES / "glacier-mortevel")
    assert story.primary.outlet == "Altitudes du Lavey"
    assert story.primary.rights is Rights.LICENSED
    assert story.brief.categories == ("Sciences",)
    assert story.brief.subheadings == 3


def test_an_instruction_in_a_context_source_is_not_obeyed() -> None:
    story = read_story(SOURCES / "halle-vaubrissac")
    notes = story.source("notes.txt")
    assert story.brief.min_words == 700
    assert all("SEO" not in notes.document.slice(block) for block in notes.document.blocks)
    assert (notes.outlet, notes.rights) == (None, Rights.UNKNOWN)


def test_the_model_case_knows_everything_of_its_sources() -> None:
    story = read_story(SOURCES / "cinema-itinerant")
    assert story.key == "cinema-itinerant-haut-sorbier"
    for source in story.sources:
        assert all((source.outlet, source.author, source.url, source.published))
        assert source.rights is not Rights.UNKNOWN


def test_nothing_is_guessed_about_a_bare_file() -> None:
    story = read_story(BARE)
    assert story.key == "relais-du-lac"
    assert (story.primary.outlet, story.primary.published, story.primary.rights) == (None, None, Rights.UNKNOWN)
