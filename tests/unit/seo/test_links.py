from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from cms_publisher.archive import archive
from cms_publisher.fidelity.attribution import credit, reference
from cms_publisher.model import (
    Archive,
    ArchivedPost,
    Brief,
    Document,
    Link,
    Rights,
    Role,
    Sentence,
    SiteProfile,
    Source,
    Span,
    Story,
)
from cms_publisher.seo.links import links, sources_label, tag_candidates
from tests.unit.seo.test_json_ld import SEO

if TYPE_CHECKING:
    from collections.abc import Callable

    from cms_publisher.model import Article, Links

    Maker = Callable[..., Article]

NO_TEXT = Document(text="", blocks=())
OWN = Source(id="a.txt", document=NO_TEXT, role=Role.PRIMARY, url="https://echo.example/a", rights=Rights.OWN)
GAZETTE = Source(
    id="b.txt",
    document=NO_TEXT,
    title="Un phare pour Brévic",
    outlet="La Gazette",
    url="https://gazette.example/a?b=1&c=2",
    published=date(2025, 3, 1),
    rights=Rights.LICENSED,
)
STORY = Story(key="phare", brief=Brief(), primary=OWN, context=(GAZETTE,))
SITE = SiteProfile(url="https://www.echo.example")


def post(title: str, name: str, *tags: str, day: int = 1) -> ArchivedPost:
    return ArchivedPost(title=title, url=f"https://echo.example/{name}", published=date(2024, 1, day), tags=tags)


def made(article: Maker, story: Story = STORY, own: Archive | None = None, **spans: str) -> Links:
    found = article("Le phare de Brévic rouvre", "Le phare rouvre.", "Il était fermé.")
    body = [
        replace(
            block,
            sentences=(replace(block.sentences[0], support=(Span(source=source.id, start=0, end=5),)),),
        )
        for block, source in zip(found.body, (story.primary, *story.context), strict=False)
    ]
    return links(replace(found, body=tuple(body)), story, SEO, own or Archive(), SITE)


def test_a_source_whose_address_is_known_is_linked_by_its_title(article: Maker) -> None:
    (line,) = made(article).sources
    assert line.text == "La Gazette, «\u00a0Un phare pour Brévic\u00a0», 1er\u00a0mars\u00a02025"
    (link,) = line.links
    assert (line.text[link.start : link.end], link.url) == ("Un phare pour Brévic", GAZETTE.url)


def test_a_title_typed_in_capitals_is_listed_in_ordinary_case_or_not_at_all(article: Maker) -> None:
    text = Document(text="Le phare de Brévic rouvre.", blocks=())
    loud = replace(GAZETTE, title="LE PHARE DE BRÉVIC ROUVRE", document=text)
    (line,) = made(article, replace(STORY, context=(loud,))).sources
    assert line.text == "La Gazette, «\u00a0Le phare de Brévic rouvre\u00a0», 1er\u00a0mars\u00a02025"
    unsure = replace(loud, title="UN QUARTIER APAISE A BREVIC")
    (line,) = made(article, replace(STORY, context=(unsure,))).sources
    assert line.text == "La Gazette, 1er\u00a0mars\u00a02025"
    assert line.links[0].url == GAZETTE.url


def test_a_context_source_without_an_address_is_named(article: Maker) -> None:
    (line,) = made(article, replace(STORY, context=(replace(GAZETTE, url=None),))).sources
    assert (line.text, line.links) == ("La Gazette, «\u00a0Un phare pour Brévic\u00a0», 1er\u00a0mars\u00a02025", ())


@pytest.mark.parametrize("line", [credit, reference])
def test_a_context_source_that_the_text_lists_is_not_named_again(
    article: Maker, line: Callable[[Source], Sentence | None]
) -> None:
    unaddressed = replace(GAZETTE, url=None)
    listed = line(unaddressed)
    assert listed
    found = article("Le phare de Brévic rouvre", "Le phare rouvre.", listed.text)
    body = [
        replace(block, sentences=(replace(block.sentences[0], support=(Span(source="b.txt", start=0, end=5),)),))
        for block in found.body
    ]
    told = replace(STORY, context=(unaddressed,))
    assert links(replace(found, body=tuple(body)), told, SEO, Archive(), SITE).sources == ()


@pytest.mark.parametrize(
    "source",
    [
        replace(GAZETTE, url=None, outlet=None),
        replace(GAZETTE, rights=Rights.OWN),
        replace(GAZETTE, url=None, rights=Rights.OWN),
        replace(GAZETTE, url="https://echo.example/ailleurs"),
    ],
    ids=["no address and no name", "the newsroom's own", "the newsroom's own, no address", "on this very site"],
)
def test_other_sources_are_not(article: Maker, source: Source) -> None:
    assert made(article, replace(STORY, context=(source,))).sources == ()


RELEASE = replace(OWN, url=None, outlet="Ville de Lormes", published=date(2025, 3, 1), rights=Rights.PRESS_RELEASE)


def test_whose_text_was_edited_is_said_without_an_address(article: Maker) -> None:
    (line,) = made(article, replace(STORY, primary=RELEASE, context=())).sources
    assert (line.text, line.links) == ("Ville de Lormes, 1er\u00a0mars\u00a02025", ())
    (elided,) = made(article, replace(STORY, primary=replace(RELEASE, outlet="Ville d'Ornes"), context=())).sources
    assert elided.text.startswith("Ville d’Ornes, ")


@pytest.mark.parametrize("primary", [replace(RELEASE, rights=Rights.OWN), replace(RELEASE, outlet=None)])
def test_the_house_s_own_text_or_nobody_s_has_no_such_line(article: Maker, primary: Source) -> None:
    assert made(article, replace(STORY, primary=primary, context=())).sources == ()


@pytest.mark.parametrize(("text", "named"), [("Le bac repart.", 1), ("Paris, 3 mai 2025 (AFP) - Le bac repart.", 0)])
def test_a_dateline_that_stands_says_whose_it_is_already(article: Maker, text: str, named: int) -> None:
    found = article("Le bac repart", text)
    sentence = replace(found.body[0].sentences[0], support=(Span(source="a.txt", start=0, end=5),))
    wire = replace(STORY, primary=replace(RELEASE, outlet="AFP", rights=Rights.LICENSED), context=())
    edited = replace(found, body=(replace(found.body[0], sentences=(sentence,)),))
    assert len(links(edited, wire, SEO, Archive(), SITE).sources) == named


def test_a_source_that_the_article_does_not_stand_on_is_not_linked(article: Maker) -> None:
    unused = replace(GAZETTE, id="c.txt")
    assert len(made(article, replace(STORY, context=(GAZETTE, unused))).sources) == 1


def test_a_source_that_the_text_links_itself_is_not_linked_twice(article: Maker) -> None:
    found = article("Le phare", "La Gazette le dit.")
    sentence = replace(
        found.body[0].sentences[0],
        support=(Span(source="b.txt", start=0, end=3),),
        links=(Link(start=0, end=10, url=GAZETTE.url or ""),),
    )
    linked = replace(found, body=(replace(found.body[0], sentences=(sentence,)),))
    assert links(linked, STORY, SEO, Archive(), SITE).sources == ()


def test_an_anchor_never_is_the_keyphrase_alone(article: Maker) -> None:
    (line,) = made(article, replace(STORY, context=(replace(GAZETTE, title="Phare de Brévic"),))).sources
    assert line.links[0].end - line.links[0].start == len(line.text)


def test_one_source_and_several(article: Maker) -> None:
    one = made(article)
    assert sources_label(one) == "Source\u00a0: "
    assert sources_label(replace(one, sources=one.sources * 2)) == "Sources\u00a0: "


def test_posts_with_the_keyphrases_words_come_first_then_the_newest(article: Maker) -> None:
    posts = [
        post("Brévic attend son phare", "attend", day=2),
        post("Le phare de Brévic ferme", "ferme", "phare", day=1),
        post("Un phare en Irlande", "irlande", "phare", day=9),
        post("Brévic élit son maire", "maire", day=9),
    ]
    story = replace(STORY, brief=Brief(tags=("Phare",)))
    found = made(article, story, archive(posts, [])).related
    assert [line.text for line in found] == [
        "Le phare de Brévic ferme",
        "Brévic attend son phare",
        "Un phare en Irlande",
    ]


def test_at_most_three_and_never_itself(article: Maker) -> None:
    posts = [post(f"Le phare de Brévic, jour {day}", f"jour-{day}", day=day) for day in range(1, 9)]
    posts.append(post("Le phare de Brévic rouvre", "2025/05/phare-brevic/", day=28))
    posts.append(post("Phare de Brévic", "sujet", day=27))
    found = made(article, own=archive(posts, [])).related
    assert [line.text[-1] for line in found] == ["8", "7", "6"]


def test_without_an_archive_nothing_is_linked(article: Maker) -> None:
    assert made(article).related == ()


def test_only_the_sites_own_tags_are_proposed_and_only_where_the_words_call_for_them(article: Maker) -> None:
    text = "Le tourisme revient. La mer monte."
    found = article("Le phare de Brévic rouvre", text, "Le tourisme, le tourisme.", "Un port.")
    own = archive([], ["Phare", "Tourisme", "Mer", "Musée", "Brévic"])
    assert tag_candidates(found, SEO, own) == ("Brévic", "Phare", "Tourisme")


def test_most_of_a_long_keyphrase_is_enough_for_an_older_post(article: Maker) -> None:
    older = [
        ArchivedPost(title="Le relais du lac a soixante ans", url="https://echo.example/1", published=date(2018, 8, 1)),
        ArchivedPost(title="Le lac est bas", url="https://echo.example/2", published=date(2018, 8, 2)),
    ]
    seo = replace(SEO, focus_keyphrase="relais du lac d’Orvanche")
    found = links(article("Le relais", "On nage."), STORY, seo, archive(older, []), SITE)
    assert [line.text for line in found.related] == ["Le relais du lac a soixante ans"]
