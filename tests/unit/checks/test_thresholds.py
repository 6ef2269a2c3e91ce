"""Each number of ``[thresholds]`` is judged by: another one, another finding."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

import pytest

from cms_publisher import checks
from cms_publisher.checks.context import Context
from cms_publisher.model import (
    Article,
    ArticleBlock,
    BlockKind,
    Brief,
    Edition,
    HouseStyle,
    Rights,
    Role,
    Sentence,
    Seo,
    SiteProfile,
    Story,
    Thresholds,
)
from tests.unit.writers.stories import source

BODY = (
    "Selon Le Phare, en mars 2024, la digue nord tient encore.",
    "Les « pompes neuves » tournent depuis mardi 5 mars 2024.",
    "Les pompes neuves du port de Lanvéoc tournent à plein régime.",
    "Les pompes neuves du port de Lanvéoc tournent jour et nuit.",
    "La halle rouvre lundi matin.",
    "Cette halle rouvre lundi matin.",
    "Chacun garde un ton neutre.",
    "The end is near.",
    "Market watchers of Reuters expect rising prices tomorrow morning.",
    "La SNSM a signé.",
)
SOURCE = " ".join(BODY[1:]).replace("« ", "").replace(" »", "").replace(" neutre", " gai")
HEADING = "Des pompes neuves"
DESCRIPTION = (
    "Les pompes neuves du port de Lanvéoc tournent depuis mardi, et la digue nord tient encore : la SNSM a signé, "
    "la halle rouvre."
)
CASES: dict[str, tuple[float, str]] = {
    "headline_characters": (10, "headline.too-long"),
    "subheading_characters": (5, "subheadings.too-long"),
    "section_words": (5, "subheadings.section-too-long"),
    "standfirst_new_words": (30, "standfirst.repeats-headline"),
    "quote_words": (2, "quotes.not-a-quote"),
    "near_duplicate_share": (0.5, "duplicates.near"),
    "near_duplicate_words": (3, "duplicates.near"),
    "instruction_words": (2, "leftovers.instruction"),
    "foreign_words": (4, "language.foreign"),
    "foreign_share": (0.1, "language.foreign"),
    "capitals_share": (0.1, "house_style.acronym"),
    "cite_only_share": (0.0, "rights.cite-only-share"),
    "title_tag_pixels": (50.0, "seo.title-tag-too-wide"),
    "meta_description_min": (140, "seo.description-too-short"),
    "meta_description_max": (122, "seo.description-too-long"),
    "slug_words_min": (5, "seo.slug-length"),
    "slug_words_max": (3, "seo.slug-length"),
}


def block(text: str, kind: BlockKind = BlockKind.PARAGRAPH) -> ArticleBlock:
    return ArticleBlock(kind=kind, sentences=(Sentence(text=text),), level=2 * (kind is BlockKind.HEADING))


def story() -> Story:
    return Story(
        key="port",
        brief=Brief(instruction="texte court, ton neutre"),
        primary=source(SOURCE, "port.txt", role=Role.PRIMARY),
        context=(source("La digue nord tient encore.", "phare.txt", outlet="Le Phare", rights=Rights.CITE_ONLY),),
    )


def counted(thresholds: Thresholds) -> dict[str, int]:
    """How often each rule is found."""
    told = story()
    edition = Edition(
        brief=told.brief,
        article=Article(
            headline=Sentence(text="Le port de Lanvéoc a ses pompes"),
            standfirst=(Sentence(text="La digue nord tient encore, la halle rouvre lundi."),),
            body=(block(BODY[0]), block(HEADING, BlockKind.HEADING), *map(block, BODY[1:])),
        ),
        seo=Seo(
            focus_keyphrase="port",
            slug="port-lanveoc-pompes-neuves",
            title_tag=Sentence(text="Le port de Lanvéoc a ses pompes"),
            meta_description=Sentence(text=DESCRIPTION),
            excerpt=Sentence(text=""),
        ),
        json_ld={},
        profile=SiteProfile(thresholds=thresholds, house_style=HouseStyle(rules={"acronyms": "flag"})),
    )
    found: dict[str, int] = {}
    for each in checks.run(Context(told, edition)):
        found[f"{each.check}.{each.rule}"] = found.get(f"{each.check}.{each.rule}", 0) + 1
    return found


@pytest.mark.parametrize("name", [field.name for field in fields(Thresholds)])
def test_another_number_gives_another_finding_and_changes_no_other(name: str) -> None:
    value, rule = CASES[name]
    changed: dict[str, Any] = {name: value}
    usual, judged = counted(Thresholds()), counted(replace(Thresholds(), **changed))
    also = {"fidelity.changed"} if rule == "leftovers.instruction" else set[str]()  # no source has the brief's words
    assert {code for code in {*usual, *judged} if usual.get(code) != judged.get(code)} == {rule, *also}
