"""Correcting, waiving, approving on the review page; and nothing of a source or a person in it unescaped."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING, Any

import pytest
from lxml import html

from cms_publisher.app import composing
from cms_publisher.desk.people import Person, Role
from tests.unit.desk.conftest import HALLE, Browser

if TYPE_CHECKING:
    from pathlib import Path

    from flask import Flask

    from cms_publisher.desk.office import Office

PAGE = f"/sujets/{HALLE}"
COST = "Le chantier a coûté"
XSS = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>{{7*7}}"


def passage(office: Office, words: str) -> dict[str, Any]:
    """The fields of the form that corrects the passage with these words."""
    body = office.shelf.fresh(HALLE).edition.article.body
    block = next(at for at, each in enumerate(body) if words in each.text)
    return {"field": "body", "block": str(block), "seen": body[block].text}


def corrected(office: Office, browser: Browser, old: str, new: str) -> str:
    form = passage(office, old)
    answer = browser.post(f"{PAGE}/corriger", **form, text=form["seen"].replace(old, new))
    assert answer.status_code == 200
    return answer.text


def test_a_correction_is_shown_with_its_author_and_judged_at_once(office: Office, writer: Browser) -> None:
    page = corrected(office, writer, COST, "Les travaux ont coûté")
    assert "Les travaux ont coûté" in page
    assert "Corrigé par Rosa" in page
    assert "à régler" not in page
    page = corrected(office, writer, "Les travaux ont coûté 2,3", "Les travaux ont coûté 9,3")
    assert re.search(r"1\u00a0point à régler", page)


def test_a_correction_is_taken_back(office: Office, writer: Browser) -> None:
    before = office.shelf.fresh(HALLE).payload
    base = passage(office, COST)["seen"]
    corrected(office, writer, COST, "Les travaux ont coûté")
    page = writer.post(f"{PAGE}/reprendre", field="body", block="4", base=base).text
    assert "Le texte d’origine est repris" in page
    assert office.shelf.fresh(HALLE).payload == before


def test_a_passage_is_taken_out_and_put_back(office: Office, writer: Browser) -> None:
    form = passage(office, COST)
    page = writer.post(f"{PAGE}/corriger", **form, text=form["seen"], out="1").text
    assert "Retiré par Rosa" in page
    assert form["seen"] not in [block.text for block in office.shelf.fresh(HALLE).edition.article.body]
    writer.post(f"{PAGE}/reprendre", field="body", block="", base=form["seen"])
    assert form["seen"] in [block.text for block in office.shelf.fresh(HALLE).edition.article.body]


def test_of_two_people_on_one_passage_the_second_sees_both_texts(
    office: Office, writer: Browser, editor: Browser
) -> None:
    form = passage(office, COST)
    corrected(office, writer, COST, "Les travaux ont coûté")
    answer = editor.post(f"{PAGE}/corriger", **form, text=form["seen"].replace(COST, "La commune a payé"))
    assert answer.status_code == 409
    assert "Les travaux ont coûté" in answer.text
    assert "La commune a payé" in answer.text
    assert "Rosa" in answer.text


def test_sources_that_change_under_a_correction_show_both_and_a_person_settles_it(
    office: Office, writer: Browser, stories: Path
) -> None:
    corrected(office, writer, "2,3\u00a0millions d’euros", "deux millions trois cent mille euros")
    source = stories / HALLE / "reouverture.txt"
    source.write_text(source.read_text(encoding="utf-8").replace("2,3 millions", "2,4 millions"), encoding="utf-8")
    page = writer.page(PAGE)
    assert "La correction de Rosa et les sources nouvelles se contredisent" in page
    assert 'name="settles"' in page
    now = next(each.text for each in office.shelf.fresh(HALLE).edition.article.body if "2,4" in each.text)
    (lost,) = office.shelf.fresh(HALLE).edition.article.unplaced
    fields: dict[str, Any] = {"field": "body", "block": str(lost.block), "seen": now, "settles": lost.correction.base}
    text = now.replace("2,4\u00a0millions d’euros", "deux millions quatre cent mille euros")
    page = writer.post(f"{PAGE}/corriger", text=text, **fields).text
    assert "se contredisent" not in page
    assert "deux millions quatre cent mille euros" in page


def test_a_finding_is_waived_with_a_reason_and_the_whole_approved(office: Office, editor: Browser) -> None:
    finding = next(each for each in office.shelf.fresh(HALLE).review.findings if each.rule == "too-short")
    assert editor.post(f"{PAGE}/passer-outre", finding=finding.id, reason=" ").status_code == 409
    page = editor.post(f"{PAGE}/passer-outre", finding=finding.id, reason="Court, mais complet").text
    assert "Court, mais complet" in page
    page = editor.post(f"{PAGE}/approuver", sha256=office.shelf.fresh(HALLE).payload.sha256).text
    assert "Émile" in page
    assert 'class="tag ready"' in page


def test_a_text_that_changed_since_it_was_read_is_neither_approved_nor_sent(
    office: Office, editor: Browser, writer: Browser
) -> None:
    sha256 = office.shelf.fresh(HALLE).payload.sha256
    corrected(office, writer, COST, "Les travaux ont coûté")
    for path in ("approuver", "envoyer"):
        answer = editor.post(f"{PAGE}/{path}", sha256=sha256, site="default")
        assert answer.status_code == 409
        assert "a changé depuis que vous avez ouvert la page" in answer.text
    assert composing.decisions_of(office.options.settings.journal, HALLE).approvals == ()
    assert office.sendings.of(HALLE) == []


def test_the_list_tells_states_and_who_did_what_last(office: Office, editor: Browser) -> None:
    assert "à relire" in editor.page("/sujets")
    corrected(office, editor, COST, "Les travaux ont coûté 9 fois")
    page = editor.page("/sujets")
    assert 'class="tag blocked"' in page
    assert "Émile, " in page
    assert "Les travaux" in page
    assert HALLE not in editor.page("/sujets?etat=ready")


def test_a_broken_story_is_told_and_stops_no_other(editor: Browser, stories: Path) -> None:
    (stories / "casse").mkdir()
    (stories / "casse" / "story.toml").write_text("[brief\n", encoding="utf-8")
    page = editor.page("/sujets")
    assert "Vaubrissac retrouve sa halle" in page
    assert "casse" in page
    assert editor.get("/sujets/casse").status_code == 409


@pytest.fixture
def hostile(app: Flask, stories: Path) -> Browser:
    """A session whose person is called by markup."""
    browser = Browser(app.test_client())
    token = app.extensions["desk"].sessions.open(Person(login="x", name=XSS, role=Role.ADMIN))
    with browser.client.session_transaction() as session:
        session["token"] = token
    return browser


def assert_inert(page: str) -> None:
    """No element or attribute that the templates don't have, wherever the markup went."""
    tree = html.fromstring(page)
    assert tree.xpath("//script | //img | //iframe | //object | //svg | //@onerror | //@onclick | //@style") == []
    assert tree.xpath("//a[starts-with(normalize-space(@href), 'javascript')]") == []
    assert "49" not in tree.findtext(".//h1", "")


def test_markup_in_every_field_of_a_story_is_text(hostile: Browser, stories: Path) -> None:
    brief = ("headline", "standfirst", "byline", "keyphrase", "instruction", "categories", "tags")
    fields: dict[str, Any] = dict.fromkeys((*brief, "outlet", "title", "author"), XSS)
    more: dict[str, Any] = {f"more_{name}": XSS for name in ("outlet", "title", "author")}
    text = f"{XSS}\n\nLe bac reprend la mer {XSS} lundi matin, après huit mois de travaux au chantier.\n"
    answer = hostile.post("/nouveau", text=text, more_text=text, **fields, **more)
    assert answer.request.path.startswith("/sujets/"), answer.text
    name = answer.request.path.removeprefix("/sujets/")
    assert escape("<script>") in answer.text
    for path in ("/sujets", f"/sujets/{name}", f"/sujets/{name}/consigne", "/comptes", "/nouveau"):
        assert_inert(hostile.page(path))


@pytest.mark.parametrize("path", ["/nouveau", f"{PAGE}/consigne", f"{PAGE}/sources"])
def test_markup_in_what_is_refused_is_text(hostile: Browser, path: str) -> None:
    fields: dict[str, Any] = dict.fromkeys(
        ("headline", "format", "published", "more_text", "more_published", "min_words", "text"), XSS
    )
    answer = hostile.post(path, **fields)
    assert answer.status_code == 422
    assert_inert(answer.text)


def test_markup_in_what_people_write_on_the_review_page_is_text(office: Office, hostile: Browser) -> None:
    assert_inert(corrected(office, hostile, COST, f"{XSS} a coûté"))
    for finding in office.shelf.fresh(HALLE).review.findings:
        assert_inert(hostile.post(f"{PAGE}/passer-outre", finding=finding.id, reason=XSS).text)
    form = passage(office, "a coûté")
    form["seen"] = XSS
    assert_inert(hostile.post(f"{PAGE}/corriger", **form, text=XSS).text)
    assert_inert(hostile.post(f"{PAGE}/passer-outre", finding=XSS, reason="x").text)
    assert_inert(hostile.page(PAGE))


def test_markup_at_the_door_is_text(visitor: Browser) -> None:
    assert_inert(visitor.sign_in(XSS, XSS).text)
    assert_inert(visitor.get(f"/{XSS}").text)


def _offered(page: str, field: str) -> list[dict[str, Any]]:
    """The forms of a story's page that offer another wording of a field."""
    forms = html.fromstring(page).findall('.//details[@class="choices"]//form')
    found: list[dict[str, Any]] = [
        {each.get("name", ""): each.get("value", "") for each in form.iter("input")} for form in forms
    ]
    return [{key: said[key] for key in ("field", "seen", "text")} for said in found if said["field"] == field]


@pytest.mark.parametrize("field", ["headline", "standfirst", "title_tag", "keyphrase", "meta_description"])
def test_a_candidate_is_taken_with_one_click_and_the_article_follows(
    office: Office, writer: Browser, field: str
) -> None:
    other = _offered(writer.page(PAGE), field)[-1]
    answer = writer.post(f"{PAGE}/choix", **other)
    assert answer.status_code == 200
    assert "l’article est refait" in answer.text
    edition = office.shelf.fresh(HALLE).edition
    assert getattr(edition.brief, field) == other["text"]
    seo, article = edition.seo, edition.article
    shown = {"headline": article.headline.text, "standfirst": article.standfirst_text, "title_tag": seo.title_tag.text}
    shown |= {"keyphrase": seo.focus_keyphrase, "meta_description": seo.meta_description.text}
    assert shown[field] == other["text"]
    assert _offered(answer.text, field) == []


def test_a_candidate_of_a_story_that_changed_meanwhile_is_not_taken(office: Office, writer: Browser) -> None:
    other = _offered(writer.page(PAGE), "headline")[-1]
    stale = {**other, "seen": "0" * 16}
    answer = writer.post(f"{PAGE}/choix", **stale)
    assert answer.status_code == 422
    assert office.shelf.fresh(HALLE).edition.brief.headline is None


def test_only_a_field_that_has_choices_can_be_taken(office: Office, writer: Browser) -> None:
    other = _offered(writer.page(PAGE), "headline")[-1]
    before = office.shelf.fresh(HALLE).payload
    writer.post(f"{PAGE}/choix", **{**other, "field": "instruction"})
    assert office.shelf.fresh(HALLE).payload == before
