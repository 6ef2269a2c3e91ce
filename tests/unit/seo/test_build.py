from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from cms_publisher.model import Brief, Document, Edition, Role, SiteProfile, Source, Story
from cms_publisher.seo.build import build

if TYPE_CHECKING:
    from collections.abc import Callable

    from cms_publisher.model import Article

    Maker = Callable[..., Article]

PRIMARY = Source(id="a.txt", document=Document(text="", blocks=()), role=Role.PRIMARY)
CASES = (Path(__file__).parent / "cases" / "editions.md").read_text(encoding="utf-8").split("\n## ")[1:]
FIELDS = ("keyphrase", "slug", "title tag", "description", "excerpt")


def edition(article: Article, brief: Brief | None = None) -> Edition:
    return build(article, Story(key="k", brief=brief or Brief(), primary=PRIMARY), SiteProfile())


def values(case: str, field: str) -> list[str]:
    return re.findall(rf"^{field}: (.+)$", case, re.MULTILINE)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.partition("\n")[0])
def test_the_fields_of(article: Maker, case: str) -> None:
    standfirst = "".join(values(case, "standfirst"))
    seo = edition(article(values(case, "headline")[0], *values(case, "text"), standfirst=standfirst)).seo
    found = (seo.focus_keyphrase, seo.slug, seo.title_tag.text, seo.meta_description.text, seo.excerpt.text)
    expected = {field: values(case, field)[0] for field in FIELDS if values(case, field)}
    assert {field: text for field, text in zip(FIELDS, found, strict=True) if field in expected} == expected


def test_an_edition_carries_the_storys_brief(article: Maker) -> None:
    brief = Brief(tags=("phare",))
    assert edition(article("Le phare rouvre", "En mai."), brief).brief is brief


def test_without_standfirst_the_first_sentence_is_the_excerpt(article: Maker) -> None:
    assert edition(article("Titre", "Le phare rouvre. Il était fermé.")).seo.excerpt.text == "Le phare rouvre."


def test_an_empty_article_has_empty_fields(article: Maker) -> None:
    seo = edition(article("")).seo
    assert (seo.focus_keyphrase, seo.slug, seo.title_tag.text, seo.meta_description.text) == ("", "", "", "")
