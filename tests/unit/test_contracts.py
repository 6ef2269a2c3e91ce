"""One contract a table: what every reader, writer, check and target must keep, whoever adds it."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from cms_publisher import checks
from cms_publisher.checks.context import Context
from cms_publisher.fidelity.edits import EditKind
from cms_publisher.french.typography import plain
from cms_publisher.messages import MESSAGES
from cms_publisher.model import PUBLISH_STATUS, BlockKind, Severity, SiteProfile
from cms_publisher.pipeline import compose, settle
from cms_publisher.readers import READERS, read_story
from cms_publisher.targets import TARGETS
from cms_publisher.writers import DEFAULT, WRITERS
from tests.unit.checks.case_files import all_cases

if TYPE_CHECKING:
    from cms_publisher.checks.rule import Check
    from cms_publisher.model import Article, Block, Edition, Finding, Payload, Sentence, Story
    from cms_publisher.protocols import Reader, Target, Writer

SOURCES = Path(__file__).parents[2] / "sources"
STORIES = (*sorted(path.parent for path in SOURCES.glob("*/story.toml")), SOURCES / "relais-du-lac.txt")
UNTIDY = """

Un titre
========

\u00a0 Le pont rouvre.

- lundi
- mardi

> «\u00a0Enfin\u202f!\u00a0»

\u0020\u0020
La fin\u00a0😀.\u0020
"""
PROFILE = SiteProfile()


@cache
def story(path: Path) -> Story:
    read = read_story(path)
    return replace(read, brief=settle(read.brief, PROFILE))


@cache
def edition(path: Path) -> Edition:
    return compose(story(path), PROFILE, DEFAULT)


def sentences(article: Article) -> list[Sentence]:
    body = [sentence for block in article.body for sentence in block.sentences]
    return [article.headline, *article.standfirst, *body]


readers = pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.suffixes[0])
writers = pytest.mark.parametrize("writer", WRITERS, ids=lambda writer: writer.name)
targets = pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
stories = pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)


def test_no_two_readers_read_the_same_files() -> None:
    suffixes = [suffix for reader in READERS for suffix in reader.suffixes]
    assert len(suffixes) == len(set(suffixes))


@readers
def test_a_reader_names_its_suffixes_in_lower_case_with_the_dot(reader: Reader) -> None:
    assert reader.suffixes
    assert all(suffix.startswith(".") and suffix == suffix.lower() for suffix in reader.suffixes)


@readers
@pytest.mark.parametrize("text", ["", " \n\n\t\n", "\u200b"])
def test_a_reader_finds_no_block_in_a_text_that_says_nothing(reader: Reader, text: str) -> None:
    reading = reader.read(text)
    assert all(not reading.document.slice(block).strip("\u200b") for block in reading.document.blocks)


@readers
def test_a_reader_finds_the_one_paragraph_of_a_text(reader: Reader) -> None:
    reading = reader.read("Le pont rouvre lundi, après deux ans de travaux.")
    block = reading.document.blocks[0]
    assert (len(reading.document.blocks), block.kind) == (1, BlockKind.PARAGRAPH)
    assert reading.document.slice(block) == "Le pont rouvre lundi, après deux ans de travaux."


@readers
def test_a_readers_blocks_are_in_order_and_within_the_text(reader: Reader) -> None:
    document = reader.read(UNTIDY).document
    assert_in_order(document.blocks, len(document.text))
    assert all(document.slice(block) == document.slice(block).strip() for block in document.blocks)
    assert "Le pont rouvre." in " ".join(document.slice(block) for block in document.blocks)


def assert_in_order(blocks: tuple[Block, ...], length: int) -> None:
    edges = [edge for block in blocks for edge in (block.start, block.end)]
    assert edges == sorted(edges)
    assert all(0 <= block.start < block.end <= length for block in blocks)


@writers
@stories
def test_a_writer_gives_the_same_article_twice(writer: Writer, path: Path) -> None:
    assert writer.write(story(path), PROFILE) == writer.write(story(path), PROFILE)


@writers
@stories
def test_a_writer_gives_the_same_article_whatever_the_order_of_the_context(writer: Writer, path: Path) -> None:
    turned = replace(story(path), context=tuple(reversed(story(path).context)))
    assert writer.write(turned, PROFILE) == writer.write(story(path), PROFILE)


@writers
@stories
def test_what_a_writer_takes_from_a_source_stands_there(writer: Writer, path: Path) -> None:
    article = writer.write(story(path), PROFILE)
    spans = [span for sentence in sentences(article) for span in sentence.support] + [cut.span for cut in article.cuts]
    lengths = {source.id: len(source.document.text) for source in story(path).sources}
    assert spans
    assert all(0 <= span.start < span.end <= lengths[span.source] for span in spans)


@writers
@stories
def test_every_sentence_of_a_paragraph_from_a_source_stands_on_that_source(writer: Writer, path: Path) -> None:
    blocks = writer.write(story(path), PROFILE).body
    for block in (block for block in blocks if block.source and block.kind is not BlockKind.HEADING):
        for sentence in block.sentences:
            if not sentence.support and {edit.kind for edit in sentence.edits} == {EditKind.ATTRIBUTION}:
                continue  # the house's own line that names the source
            assert block.source in {span.source for span in sentence.support}, sentence.text


@writers
@stories
def test_a_sentence_that_declares_no_edit_is_its_source_word_for_word(writer: Writer, path: Path) -> None:
    for sentence in sentences(writer.write(story(path), PROFILE)):
        if sentence.support and not sentence.edits:
            passages = [
                story(path).source(span.source).document.text[span.start : span.end] for span in sentence.support
            ]
            assert plain(sentence.text) in [" ".join(plain(passage).split()) for passage in passages]


@pytest.mark.parametrize("check", checks.CHECKS, ids=lambda check: check.name)
def test_a_check_has_a_name_of_its_own_and_words_for_every_rule(check: Check) -> None:
    assert [other.name for other in checks.CHECKS].count(check.name) == 1
    assert check.rules
    assert all(f"{check.name}.{rule}" in MESSAGES for rule in check.rules)
    assert all(isinstance(severity, Severity) for severity in check.rules.values())


@pytest.mark.parametrize("check", checks.CHECKS, ids=lambda check: check.name)
def test_a_check_looks_without_touching_and_sees_the_same_twice(check: Check) -> None:
    for case in all_cases():
        first, second = (tuple(check(Context(case.story, case.edition))) for _ in range(2))
        assert first == second
        assert all(is_of(check, finding) for finding in first)


def is_of(check: Check, finding: Finding) -> bool:
    return finding.check == check.name and finding.rule in check.rules and not finding.id


@targets
@stories
def test_a_target_renders_a_draft_of_the_same_bytes_twice(target: Target, path: Path) -> None:
    first, second = (target.render(edition(path), "une-cle") for _ in range(2))
    assert as_json(first) == as_json(second)
    assert (first.story, first.site, first.post["status"]) == ("une-cle", PROFILE.name, PUBLISH_STATUS)


@targets
@stories
def test_a_target_puts_no_path_of_a_machine_into_what_it_renders(target: Target, path: Path) -> None:
    payload = target.render(edition(path), "une-cle")
    assert str(SOURCES.parent) not in as_json(payload)


def as_json(payload: Payload) -> str:
    return json.dumps([payload.post, payload.seo, payload.sha256], ensure_ascii=False)


@targets
def test_a_targets_fingerprint_is_of_the_text_and_not_of_the_key(target: Target) -> None:
    one, other = (edition(path) for path in STORIES[:2])
    assert target.render(one, "a").sha256 == target.render(one, "b").sha256 != target.render(other, "a").sha256
