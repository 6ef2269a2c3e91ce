"""``run``: ids that hold while the text does, the site's severities, the worst first, and no text that breaks it."""

from __future__ import annotations

import random
import time
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from cms_publisher import checks
from cms_publisher.checks.context import Context
from cms_publisher.messages import MESSAGES
from cms_publisher.model import ArticleBlock, BlockKind, Image, Sentence, Severity
from tests.unit.checks.case_files import CASES, read

if TYPE_CHECKING:
    from pathlib import Path

    from cms_publisher.model import Edition
    from tests.unit.checks.case_files import Case


def case(title: str, name: str = "forme.md") -> Case:
    return next(case for case in read(CASES / name) if case.title.startswith(title))


def with_body(edition: Edition, *paragraphs: str) -> Edition:
    blocks = tuple(ArticleBlock(kind=BlockKind.PARAGRAPH, sentences=(Sentence(text=text),)) for text in paragraphs)
    return replace(edition, article=replace(edition.article, body=blocks))


def test_every_rule_has_its_words() -> None:
    assert set(checks.codes()) <= set(MESSAGES)


def test_every_check_has_a_name_of_its_own() -> None:
    names = [check.name for check in checks.CHECKS]
    assert len(names) == len(set(names))


def test_ids_are_unique_and_the_same_on_every_run() -> None:
    one = case("Un chiffre", "fidelite.md")
    first, second = (checks.run(Context(one.story, one.edition)) for _ in range(2))
    assert first == second
    assert len({finding.id for finding in first}) == len(first)


def test_an_id_stays_when_another_paragraph_comes_before_and_goes_when_its_text_changes() -> None:
    one = case("Un chiffre", "fidelite.md")
    true, wrong = "Jeanne Le Goff préside la coopérative.", "Le port de Kervaon a perdu 21 chalutiers en dix ans."

    def ids(*paragraphs: str) -> set[str]:
        found = checks.run(Context(one.story, with_body(one.edition, *paragraphs)))
        return {finding.id for finding in found if finding.check == "fidelity"}

    assert ids(wrong) == ids(true, wrong) != set()
    assert not ids(wrong) & ids(wrong.replace("21", "22"))


def test_the_same_finding_twice_has_two_ids() -> None:
    one = case("Un chiffre", "fidelite.md")
    found = checks.run(Context(one.story, with_body(one.edition, "Voici l’article :", "Voici l’article :")))
    ids = [finding.id for finding in found if finding.check == "leftovers"]
    assert ids[1] == f"{ids[0]}-2"


def test_of_a_weekday_the_next_day_and_those_of_the_programme_that_its_source_announces_are_named() -> None:
    one = case("D’un jour de la semaine", "restes.md")
    found = [finding for finding in checks.run(Context(one.story, one.edition)) if finding.rule == "weekday"]
    said = {finding.args["before"] for finding in found}, {finding.args["after"] for finding in found}
    assert said == ({"16\u00a0mars\u00a02024, le 23\u00a0mars\u00a02024"}, {"9\u00a0mars\u00a02024"})


def test_a_site_may_judge_otherwise() -> None:
    one = case("Trop court")
    severities = MappingProxyType({"length.too-short": "blocks"})
    edition = replace(one.edition, profile=replace(one.edition.profile, severities=severities))
    found = {f"{finding.check}.{finding.rule}": finding.severity for finding in checks.run(Context(one.story, edition))}
    assert found["length.too-short"] is Severity.BLOCKS


def test_the_worst_come_first_then_reading_order() -> None:
    one = case("Ce qui n’a jamais", "restes.md")
    found = checks.run(Context(one.story, one.edition))
    order = [list(Severity).index(finding.severity) for finding in found]
    blocks = [finding.place.block for finding in found if finding.check == "leftovers"]
    assert order == sorted(order)
    assert blocks == sorted(blocks, key=lambda number: number or 0)


def test_what_the_writer_declares_is_not_believed() -> None:
    one = case("Un chiffre", "fidelite.md")
    edition = with_body(one.edition, "Le port a été vendu à des inconnus.")
    block = replace(edition.article.body[0], source=one.story.primary.id)
    declared = replace(edition, article=replace(edition.article, body=(block,)))
    assert any(finding.check == "fidelity" for finding in checks.run(Context(one.story, declared)))


def test_an_image_needs_words_and_a_name(tmp_path: Path) -> None:
    one = case("Trop court")
    bare = Image(path=tmp_path / "pont.jpg", alt=" ")
    edition = replace(one.edition, brief=replace(one.edition.brief, image=bare))
    found = {finding.rule for finding in checks.run(Context(one.story, edition)) if finding.check == "image"}
    assert found == {"no-alt", "no-credit"}


def test_no_text_breaks_the_review_or_holds_it_up() -> None:
    one = case("Un chiffre", "fidelite.md")
    chance = random.Random(5)
    pieces = [
        "«",
        "»",
        "“",
        '"',
        "[",
        "]",
        "…",
        ".",
        " ",
        "\u202f",
        "12",
        "é",
        "l’",
        "Le port",
        "\u0301",
        "😀",
        "a" * 3000,
    ]
    for _ in range(40):
        text = "".join(chance.choice(pieces) for _ in range(200))
        checks.run(Context(one.story, with_body(one.edition, text, "")))
    began = time.process_time()
    checks.run(Context(one.story, with_body(one.edition, "Le port de Kervaon a perdu " * 20_000)))
    assert time.process_time() - began < 40
