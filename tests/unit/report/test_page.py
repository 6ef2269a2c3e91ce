from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

import pytest
from lxml import html

from cms_publisher.fidelity.edits import EditKind
from cms_publisher.merge import Change, Diff, Side
from cms_publisher.messages import MESSAGES, Lang
from cms_publisher.model import (
    Approval,
    Article,
    ArticleBlock,
    BlockKind,
    Candidates,
    Cut,
    Edit,
    Finding,
    Offers,
    Place,
    Rights,
    Role,
    Sentence,
    Severity,
    Source,
    Span,
    Verdict,
    Waiver,
)
from cms_publisher.report.page import page
from tests.unit.report import dossiers

HOSTILE = "<script>alert(1)</script>\"'&]]>--></style></pre>{{ 7*7 }}"


def rendered(dossier: dossiers.Dossier = dossiers.DOSSIER, lang: Lang = "fr") -> str:
    return page(dossier.story, dossier.edition, dossier.review, dossier.payload, lang)


def parsed(dossier: dossiers.Dossier = dossiers.DOSSIER, lang: Lang = "fr") -> html.HtmlElement:
    return html.document_fromstring(rendered(dossier, lang))


def test_the_verdict_counts_the_points_and_each_is_a_link_to_its_place() -> None:
    verdict = parsed().get_element_by_id("verdict")
    assert verdict.findtext("h2") == "2\u00a0points à régler avant envoi"
    assert verdict.xpath(".//ol/li//a/@href") == ["#body-4-0", "#rights"]


def test_what_was_guessed_stands_first_with_what_may_be_taken_instead() -> None:
    place = Place(field="focus_keyphrase")
    guess = Finding(
        check="guessed",
        rule="keyphrase-common",
        severity=Severity.WARNS,
        place=place,
        args={"keyphrase": "halle"},
        id="g1",
    )
    note = replace(guess, severity=Severity.NOTES, id="g2")
    review = replace(dossiers.REVIEW, findings=(*dossiers.REVIEW.findings, guess, note))
    edition = replace(dossiers.EDITION, offers=Offers(keyphrase=("halle centrale", "marché de Bréval")))
    verdict = parsed(replace(dossiers.DOSSIER, edition=edition, review=review)).get_element_by_id("verdict")
    first, *_ = verdict.find_class("content")[0]
    assert first.get("class") == "guessed"
    assert [each.get("id") for each in first.find_class("finding")] == ["f-g1"]
    assert [each.text_content().strip() for each in first.find_class("takes")[0]] == [*edition.offers.keyphrase]
    assert [each.text for each in verdict.xpath(".//code") if each.text in {"g1", "g2"}] == ["g1", "g2"]


@pytest.mark.parametrize(
    ("verdict", "severities", "words"),
    [
        (Verdict.READY, [], "Prêt pour l’envoi"),
        (Verdict.BLOCKED, [Severity.BLOCKS], "1\u00a0point à régler avant envoi"),
        (Verdict.NEEDS_WORK, [Severity.WARNS, Severity.NOTES], "Envoi possible, 1\u00a0point à vérifier"),
    ],
)
def test_the_verdict_is_said_in_words(verdict: Verdict, severities: list[Severity], words: str) -> None:
    found = [dossiers.finding(severity, Place(field="body"), "x") for severity in severities]
    dossier = dossiers.with_review(*found, verdict=verdict)
    assert parsed(dossier).get_element_by_id("verdict-h").text == words


@pytest.mark.parametrize(("usual", "said"), [(frozenset[str](), True), (frozenset({"min_words"}), False)])
def test_the_words_asked_for_are_told_where_somebody_asked(usual: frozenset[str], *, said: bool) -> None:
    edition = dossiers.DOSSIER.edition
    brief = replace(edition.brief, min_words=900, usual=usual)
    shown = rendered(replace(dossiers.DOSSIER, edition=replace(edition, brief=brief)))
    assert ("sur 900 demandés" in shown) == said


def test_a_format_that_has_a_most_is_told_with_both_ends() -> None:
    edition = dossiers.DOSSIER.edition
    brief = replace(edition.brief, min_words=80, format="breve", usual=frozenset())
    shown = rendered(replace(dossiers.DOSSIER, edition=replace(edition, brief=brief)))
    assert "pour 80 à 120 demandés" in shown


def test_sections_stand_in_the_order_that_a_desk_reads_them() -> None:
    sections = parsed().xpath("//main/section/@id")
    assert sections == ["verdict", "rights", "heading", "search", "changes", "voices", "text", "technical"]


def test_every_link_within_the_page_leads_somewhere_and_no_id_is_there_twice() -> None:
    tree = parsed()
    ids = tree.xpath("//@id")
    assert len(ids) == len(set(ids))
    wanted = {href.removeprefix("#") for href in tree.xpath("//a/@href[starts-with(., '#')]")}
    wanted |= set(tree.xpath("//@aria-describedby")) | set(tree.xpath("//@aria-labelledby"))
    assert wanted <= set(ids)


def test_the_page_asks_for_nothing_and_runs_nothing() -> None:
    tree = parsed()
    assert not tree.xpath("//script | //link | //img | //iframe | //@src | //@onclick")
    assert not re.search(r"@import|url\((?!data:font/woff2;base64,)", tree.findtext(".//style"))


def test_headings_go_down_one_level_at_a_time() -> None:
    levels = [int(element.tag[1]) for element in parsed().xpath("//h1 | //h2 | //h3 | //h4 | //h5")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_a_borrowed_sentence_shows_its_passage_source_date_and_rights() -> None:
    tree = parsed()
    (sentence,) = tree.xpath("//article//span[contains(@class, 's borrowed')]")
    note = tree.get_element_by_id(sentence.get("aria-describedby")).text_content()
    assert sentence.get("tabindex") == "0"
    for words in ("Observatoire du commerce, 3\u00a0juin\u00a02024", "citation seulement", "18 % de clients"):
        assert words in note


def test_what_was_cut_corrected_and_added_is_listed() -> None:
    changes = parsed().get_element_by_id("changes").text_content()
    for words in ("[Edited by P. Lenoir]", "vendredi 12\u00a0juillet\u00a02024,", "Le contexte"):
        assert words in changes


def test_who_speaks_is_told_with_links_to_the_sentences() -> None:
    section = parsed().get_element_by_id("voices")
    (voice,) = section.xpath(".//li[contains(., 'Jeanne Morel')]")
    (href,) = voice.xpath(".//a/@href")
    assert "chez nous" in parsed().get_element_by_id(href.removeprefix("#")).text_content()
    assert not section.xpath(".//h3[contains(., 'reproche')]")


@pytest.mark.parametrize(
    ("answer", "told"),
    [("Le traiteur conteste les faits.", "Le traiteur conteste"), ("La halle a rouvert.", "ni démenti")],
)
def test_a_charge_stands_beside_what_answers_it_or_beside_nothing(answer: str, told: str) -> None:
    rows = ("Un traiteur est soupçonné d’avoir vidé la caisse.", answer)
    body = tuple(ArticleBlock(kind=BlockKind.PARAGRAPH, sentences=(Sentence(text=text),)) for text in rows)
    article = replace(dossiers.EDITION.article, body=body)
    dossier = replace(dossiers.DOSSIER, edition=replace(dossiers.EDITION, article=article))
    section = parsed(dossier).get_element_by_id("voices").text_content()
    assert "soupçonné d’avoir vidé la caisse" in section
    assert told in section


def test_the_embargo_is_told_on_the_site_s_clock() -> None:
    assert "12\u00a0juillet\u00a02024 à 06\u00a0h\u00a030 (Europe/Paris)" in rendered()


def test_english_words_leave_the_article_marked_as_french() -> None:
    tree = parsed(lang="en")
    assert tree.get("lang") == "en"
    assert tree.get_element_by_id("verdict-h").text == "2 points to settle before sending"
    assert tree.xpath("//article/@lang") == ["fr"]


def test_an_article_without_headline_standfirst_or_body_still_makes_a_page() -> None:
    empty = replace(dossiers.EDITION, article=Article(headline=Sentence(text=""), standfirst=(), body=()))
    assert "Titre à écrire" in rendered(replace(dossiers.DOSSIER, edition=empty))


@pytest.mark.parametrize(("kind", "told"), [("article", "Chapô à écrire"), ("depeche", "Sans chapô")])
def test_a_standfirst_is_asked_for_where_the_format_has_one(kind: str, told: str) -> None:
    edition = dossiers.DOSSIER.edition
    bare = replace(edition, article=replace(edition.article, standfirst=()), brief=replace(edition.brief, format=kind))
    assert told in rendered(replace(dossiers.DOSSIER, edition=bare))


def test_the_source_column_marks_the_words_that_the_sentence_has_not() -> None:
    beside = parsed().xpath("//div[contains(@class, 'beside')][contains(., 'vendredi,')]")[0]
    apart = [words.strip() for words in beside.xpath(".//span[@class='apart']/text()")]
    assert "vendredi," in apart
    assert "halle" not in apart


def test_only_the_date_that_was_made_absolute_is_marked() -> None:
    marked = parsed().xpath("//article//mark[@class='date']/text()")
    assert marked == ["vendredi 12\u00a0juillet\u00a02024"]


def test_what_is_said_of_several_sentences_is_said_once() -> None:
    number, text = next((n, block.text) for n, block in enumerate(dossiers.ARTICLE.body) if len(block.sentences) == 3)
    place = Place(field="body", block=number, start=0, end=len(text))
    found = dossiers.finding(Severity.WARNS, place, "Trop long.")
    tree = parsed(dossiers.with_review(found, verdict=Verdict.NEEDS_WORK))
    assert len(tree.xpath("//article//div[contains(@class, 'beside')]//span[contains(., 'Trop long')]")) == 1
    assert len(tree.xpath("//article//span[contains(@class, 's ') and contains(@class, 'warns')]")) == 3


def test_decisions_are_shown_and_those_that_no_longer_hold_are_said_to_be_void() -> None:
    approval = Approval(
        story="halle",
        site="breval",
        payload_sha256="s",
        by="Lucie Brun",
        responsible="Le Courrier de Bréval",
        at="2024-07-12T05:00:00+00:00",
        changed="le titre",
        edits={"date": 1},
    )
    waiver = Waiver(
        story="halle",
        finding="f",
        code="dates.relative",
        about="hier",
        by="P. Lenoir",
        reason="Vérifié",
        at="2024-07-12T04:00:00+00:00",
        holds=False,
    )
    review = replace(dossiers.REVIEW, approvals=(approval,), waivers=(waiver,))
    lines = parsed(replace(dossiers.DOSSIER, review=review)).xpath("//ul[@class='decisions']/li")
    assert [line.get("class") for line in lines] == ["approval", "waiver void"]
    for line, words in zip(
        lines,
        (
            ("Lucie Brun", "Le Courrier de Bréval en répond", "le titre", "date précisée (1)", "à 07\u00a0h\u00a000"),
            ("P. Lenoir", "Vérifié", "«\u00a0hier\u00a0»", "ne vaut plus"),
        ),
        strict=True,
    ):
        assert all(word in line.text_content() for word in words)


def diff_of(*changes: Change) -> Diff:
    return Diff(changes=changes, base_known=True, merged={})


def test_what_people_changed_in_wordpress_stands_beside_what_was_pushed() -> None:
    changed = Change(
        field="content",
        side=Side.SITE,
        base="<p>La halle a rouvert.</p>",
        live="<p>La halle a fermé <b>hier</b>.</p>",
        new="<p>La halle a rouvert.</p>",
        paragraph=2,
        by=("Anne Roy",),
    )
    both = Change(field="title", side=Side.CONFLICT, base="La halle", live="Une halle", new="La halle rouvre")
    dossier = dossiers.DOSSIER
    shown = page(dossier.story, dossier.edition, dossier.review, dossier.payload, "fr", diff=diff_of(changed, both))
    tree: html.HtmlElement = html.document_fromstring(shown)
    section = tree.get_element_by_id("wordpress")
    assert "Anne Roy" in section.xpath(".//h3")[0].text
    assert [words.strip() for words in section.xpath(".//del/text()")] == ["rouvert.", "La"]
    assert [words.strip() for words in section.xpath(".//ins/text()")] == ["fermé hier.", "Une", "rouvre"]
    assert [len(versions) for versions in section.xpath(".//div[@class='versions']")] == [2, 3]


def test_without_a_post_there_is_nothing_to_compare() -> None:
    assert not parsed().xpath("//*[@id='wordpress']")


def test_every_light_is_folded_away_with_its_state() -> None:
    (technical,) = parsed().xpath("//section[@id='technical']")
    assert not technical.xpath(".//details[@open]")
    assert {line.get("class") for line in technical.xpath(".//ul[@class='lights']/li")} <= {"on", "half", "off"}
    assert "halle-centrale-breval-rouvre" in technical.text_content()


def test_a_source_s_address_that_a_browser_would_run_is_no_link() -> None:
    primary = replace(dossiers.STORY.primary, url="javascript:alert(1)")
    tree = parsed(replace(dossiers.DOSSIER, story=replace(dossiers.STORY, primary=primary)))
    assert not [href for href in tree.xpath("//@href") if not href.startswith("#")]


def test_every_kind_of_edit_right_and_role_has_its_words() -> None:
    codes = [f"edit.{kind}" for kind in EditKind] + [f"rights.{kind}" for kind in Rights]
    assert not [code for code in [*codes, *(f"role.{role}" for role in Role)] if code not in MESSAGES]


def hostile_dossier() -> dossiers.Dossier:
    """Markup in every text that a source, a brief or a profile can bring."""
    primary = Source(
        id=HOSTILE,
        document=dossiers.document(HOSTILE),
        outlet=HOSTILE,
        title=HOSTILE,
        author=HOSTILE,
        url=HOSTILE,
    )
    at = Span(source=HOSTILE, start=0, end=len(HOSTILE))
    edit = Edit(kind=EditKind.DATE, before=HOSTILE, after=HOSTILE)
    said = Sentence(text=HOSTILE, support=(at,), edits=(edit,))
    blocks = tuple(ArticleBlock(kind=kind, sentences=(said,), source=HOSTILE) for kind in BlockKind)
    article = Article(
        headline=said,
        standfirst=(said,),
        body=blocks,
        byline=HOSTILE,
        cuts=(Cut(span=at, kind=EditKind.MARK),),
        candidates=Candidates(headline=(said,), standfirst=(said,)),
    )
    seo = replace(dossiers.SEO, focus_keyphrase=HOSTILE, slug=HOSTILE, title_tag=said, meta_description=said)
    edition = replace(dossiers.EDITION, article=article, seo=seo, json_ld={HOSTILE: HOSTILE})
    found = dossiers.finding(Severity.BLOCKS, Place(field="body", block=0), HOSTILE, evidence=HOSTILE, fix=HOSTILE)
    dossier = dossiers.with_review(found)
    payload = replace(dossiers.PAYLOAD, site=HOSTILE, post={"status": HOSTILE})
    return replace(
        dossier,
        story=replace(dossiers.STORY, key=HOSTILE, primary=primary, context=()),
        edition=edition,
        payload=payload,
    )


def test_nothing_of_a_source_is_read_as_markup() -> None:
    tree = parsed(hostile_dossier())
    assert not tree.xpath("//script")
    assert len(tree.xpath("//style")) == 1
    assert "{{ 7*7 }}" in tree.get_element_by_id("technical").text_content()
    assert rendered(hostile_dossier()).count("<script") == 0


def test_the_opening_is_the_texts_and_no_part_that_says_it_again() -> None:
    body = (
        ArticleBlock(kind=BlockKind.HEADING, sentences=(Sentence(text="L’essentiel"),), level=2),
        ArticleBlock(kind=BlockKind.LIST_ITEM, sentences=(Sentence(text="Le bac est né en 2004."),)),
        ArticleBlock(kind=BlockKind.PARAGRAPH, sentences=(Sentence(text="Ce matin-là, il a repris la mer."),)),
    )
    edition = dossiers.DOSSIER.edition
    told = replace(dossiers.DOSSIER, edition=replace(edition, article=replace(edition.article, body=body)))
    text = "".join(str(part) for part in html.fromstring(rendered(told)).itertext())
    shown = " ".join(text.split()).partition("Attaque")[2]
    assert shown.strip().startswith("Ce matin-là, il a repris la mer.")
