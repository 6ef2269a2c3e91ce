from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lxml import html

from cms_publisher.model import ArticleBlock, BlockKind, Sentence
from cms_publisher.report.article_html import article_html
from tests.unit.report import dossiers

if TYPE_CHECKING:
    from cms_publisher.model import Edition

HOSTILE = "<script>alert(1)</script>\"'&]]>--></article>"


def parsed(edition: Edition = dossiers.EDITION) -> html.HtmlElement:
    return html.document_fromstring(article_html(edition).encode(), parser=html.HTMLParser(encoding="utf-8"))


def test_the_head_carries_the_title_tag_and_the_description() -> None:
    page = parsed()
    assert page.findtext("head/title") == dossiers.SEO.title_tag.text
    assert page.xpath("//meta[@name='description']/@content") == [dossiers.SEO.meta_description.text]
    assert page.get("lang") == "fr"


def test_the_article_holds_h1_standfirst_and_body_and_nothing_else() -> None:
    (article,) = parsed().xpath("/html/body/*")
    tags = [element.tag for element in article]
    assert tags == ["h1", "p", "p", "p", "h2", "p", "p", "h2", "p", "ul", "blockquote"]
    assert article[1].get("class") == "chapo"


def test_a_site_that_shows_the_excerpt_has_no_standfirst_in_the_body() -> None:
    edition = replace(dossiers.EDITION, profile=replace(dossiers.PROFILE, standfirst_in_body=False))
    assert not parsed(edition).xpath("//*[@class='chapo']")


def test_list_items_in_a_row_are_one_list() -> None:
    assert [item.text for item in parsed().xpath("//article/ul/li")] == [item.text for item in dossiers.LIST]


def test_no_heading_of_the_body_rivals_the_headline() -> None:
    first = ArticleBlock(kind=BlockKind.HEADING, sentences=(Sentence(text="Un"),), level=1)
    edition = replace(dossiers.EDITION, article=replace(dossiers.ARTICLE, body=(first,)))
    assert len(parsed(edition).xpath("//h1")) == 1


def test_markup_in_any_field_stays_text() -> None:
    hostile = Sentence(text=HOSTILE)
    body = tuple(ArticleBlock(kind=kind, sentences=(hostile,)) for kind in BlockKind)
    article = replace(dossiers.ARTICLE, headline=hostile, standfirst=(hostile,), body=body)
    seo = replace(dossiers.SEO, title_tag=hostile, meta_description=hostile)
    page = parsed(replace(dossiers.EDITION, article=article, seo=seo))
    assert not page.xpath("//script")
    assert page.text_content().count(HOSTILE) == len(body) + 3
    assert page.xpath("//meta[@name='description']/@content") == [HOSTILE]
