from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from cms_publisher.model import (
    Access,
    Article,
    Block,
    BlockKind,
    Brief,
    Document,
    Organization,
    Rights,
    Role,
    Sentence,
    Seo,
    SiteProfile,
    Source,
    Span,
    Story,
)
from cms_publisher.seo.json_ld import json_ld

if TYPE_CHECKING:
    from collections.abc import Callable

    Maker = Callable[..., Article]

NO_TEXT = Document(text="", blocks=())
PRIMARY = Source(id="a.txt", document=NO_TEXT, role=Role.PRIMARY, title="Le phare rouvre", published=date(2024, 5, 2))
CONTEXT = Source(
    id="b.txt", document=NO_TEXT, outlet="La Gazette", author="Par Anne Roy", url="https://gazette.example/a"
)
UNUSED = Source(id="c.txt", document=NO_TEXT, outlet="Le Relais")
STORY = Story(key="phare", brief=Brief(), primary=PRIMARY, context=(CONTEXT, UNUSED))
SITE = SiteProfile(publisher=Organization(name="L’Écho", url="https://echo.example", logo="https://echo.example/l.png"))
SEO = Seo(
    focus_keyphrase="phare de Brévic",
    slug="phare-brevic",
    title_tag=Sentence(text="Le phare"),
    meta_description=Sentence(text="Le phare rouvre en mai."),
    excerpt=Sentence(text=""),
)


@pytest.fixture
def made(article: Maker) -> Article:
    found = article("Le phare de Brévic rouvre", "Le phare rouvre en mai.", "La Gazette le dit.")
    spans = [Span(source="a.txt", start=0, end=5), Span(source="b.txt", start=0, end=5)]
    body = [
        replace(block, sentences=(replace(block.sentences[0], support=(span,)),))
        for block, span in zip(found.body, spans, strict=True)
    ]
    return replace(found, body=tuple(body))


def node(made: Article, *, byline: str = "", story: Story = STORY, profile: SiteProfile = SITE) -> dict[str, Any]:
    return json_ld(replace(made, byline=byline), story, SEO, profile)


def test_it_says_what_is_known(made: Article) -> None:
    brief = Brief(language="fr", categories=("Culture",), tags=("phare", "patrimoine"))
    found = node(made, byline="Par Luc Vidal", story=replace(STORY, brief=brief))
    assert found == {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": "Le phare de Brévic rouvre",
        "description": "Le phare rouvre en mai.",
        "inLanguage": "fr",
        "wordCount": 9,
        "keywords": ["phare de Brévic", "phare", "patrimoine"],
        "articleSection": "Culture",
        "author": {"@type": "Person", "name": "Luc Vidal"},
        "publisher": {
            "@type": "NewsMediaOrganization",
            "name": "L’Écho",
            "url": "https://echo.example",
            "logo": {"@type": "ImageObject", "url": "https://echo.example/l.png"},
        },
        "isBasedOn": {"@type": "CreativeWork", "name": "Le phare rouvre", "datePublished": "2024-05-02"},
        "citation": {
            "@type": "CreativeWork",
            "author": {"@type": "Person", "name": "Anne Roy"},
            "publisher": {"@type": "Organization", "name": "La Gazette"},
            "url": "https://gazette.example/a",
        },
    }


def test_what_is_not_known_is_not_there(article: Maker) -> None:
    bare = replace(STORY, primary=replace(PRIMARY, title=None, published=None), context=())
    found = node(article("Le phare rouvre", "En mai."), story=bare, profile=SiteProfile())
    assert not {"author", "publisher", "isBasedOn", "citation", "articleSection"} & set(found)
    assert "null" not in json.dumps(found)


def test_a_source_known_by_its_date_alone_is_no_work(made: Article) -> None:
    assert "isBasedOn" not in node(made, story=replace(STORY, primary=replace(PRIMARY, title=None)))


def test_the_sources_authors_did_not_write_the_article(made: Article) -> None:
    assert "author" not in node(made)


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("Par Anne Roy", ["Anne Roy"]),
        ("Anne Roy et Luc Vidal", ["Anne Roy", "Luc Vidal"]),
        ("Anne Roy avec AFP", ["Anne Roy", "AFP"]),
        ("Corr. Anne Roy", ["Anne Roy"]),
        ("Anne Roy (CLP)", ["Anne Roy"]),
        ("par Anne Roy, à Rennes (avec l’agence)", ["Anne Roy"]),
    ],
)
def test_each_author_is_a_person_by_name_alone(made: Article, byline: str, names: list[str]) -> None:
    found = node(made, byline=byline)["author"]
    assert [person["name"] for person in (found if isinstance(found, list) else [found])] == names


@pytest.mark.parametrize("byline", ["La rédaction", "L’Écho", "AFP", "Agence France-Presse"])
def test_the_house_is_no_person(made: Article, byline: str) -> None:
    assert node(made, byline=byline)["author"] == {"@type": "Organization", "name": byline}


def test_an_agency_that_a_dateline_names_is_no_person(made: Article) -> None:
    text = "Hazebourg, 26 nov 2026 (ANI) - Le phare rouvre."
    document = Document(text=text, blocks=(Block(kind=BlockKind.PARAGRAPH, start=0, end=len(text)),))
    wired = replace(STORY, primary=replace(PRIMARY, document=document))
    assert node(made, byline="ANI", story=wired)["author"] == {"@type": "Organization", "name": "ANI"}


def test_a_long_headline_is_shortened_to_a_clause_never_cut(article: Maker) -> None:
    clause = "La région achète douze rames neuves pour la ligne de Brévic et pour celle du plateau de Lorme"
    long = node(article(f"{clause}, bien que son budget reste très serré cette année"))
    assert long["headline"] == clause


def test_the_publisher_says_how_it_works_where_the_profile_does(made: Article) -> None:
    assert SITE.publisher is not None
    publisher = replace(SITE.publisher, masthead="https://echo.example/ours", same_as=("https://w.example/Q1",))
    found = node(made, profile=replace(SITE, publisher=publisher))["publisher"]
    assert (found["masthead"], found["sameAs"]) == ("https://echo.example/ours", "https://w.example/Q1")
    assert "ethicsPolicy" not in found


def test_who_may_read_is_said_only_where_it_is_known(made: Article) -> None:
    free = replace(STORY, brief=Brief(access=Access.FREE))
    paid = replace(STORY, brief=Brief(access=Access.PAID))
    assert "isAccessibleForFree" not in node(made)
    assert node(made, story=free)["isAccessibleForFree"] is True
    found = node(made, story=paid, profile=replace(SITE, paywall_class="abonnes"))
    assert found["isAccessibleForFree"] is False
    assert found["hasPart"]["cssSelector"] == ".abonnes"
    assert "hasPart" not in node(made, story=paid)


def test_what_the_text_names_is_mentioned(made: Article) -> None:
    assert "mentions" not in node(made)
    headline = replace(made.headline, text="L’OTAN rouvre un phare")
    assert node(replace(made, headline=headline))["about"] == [{"@type": "Organization", "name": "OTAN"}]


@pytest.mark.parametrize(("format_", "expected"), [("depeche", "Brévic, 3 mai 2025"), ("article", None)])
def test_a_wire_kept_as_one_keeps_its_dateline(made: Article, format_: str, expected: str | None) -> None:
    text = "Brévic, 3 mai 2025 (AFP) - Le phare rouvre."
    document = Document(text=text, blocks=(Block(kind=BlockKind.PARAGRAPH, start=0, end=len(text)),))
    wire = replace(STORY, primary=replace(PRIMARY, document=document), brief=Brief(format=format_))
    assert node(made, story=wire).get("dateline") == expected


@pytest.mark.parametrize(
    ("text", "rights", "expected"),
    [
        ("Lorme. Le bac a coulé. Il venait de Brévic.", Rights.OWN, "Lorme"),
        ("Saint-Lorme. – Le bac a coulé.", Rights.OWN, "Saint-Lorme"),
        ("LORME, 25 nov. - Le bac a coulé.", Rights.OWN, "LORME, 25 nov."),
        ("Lorme, le 5 novembre – Le bac a coulé.", Rights.PRESS_RELEASE, None),
        ("Sport. – Le bac a coulé.", Rights.OWN, None),
        ("Lorme. Le bac a coulé. Mme Lorme a témoigné.", Rights.OWN, None),
    ],
)
def test_where_a_text_was_written_is_told(made: Article, text: str, rights: Rights, expected: str | None) -> None:
    document = Document(text=text, blocks=(Block(kind=BlockKind.PARAGRAPH, start=0, end=len(text)),))
    filed = replace(STORY, primary=replace(PRIMARY, document=document, rights=rights))
    assert node(made, story=filed).get("dateline") == expected
