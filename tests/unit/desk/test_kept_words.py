"""No word is lost: a session that ends under somebody's hands, another window, a second click, the back button."""

from __future__ import annotations

import re
import time
from html import unescape
from threading import Barrier, Thread
from typing import TYPE_CHECKING

import pytest

from cms_publisher.app import composing
from cms_publisher.desk import kept, sessions
from cms_publisher.desk.done import Answer, Done
from tests.unit.desk.conftest import HALLE, PASSWORD, Browser

if TYPE_CHECKING:
    from pathlib import Path

    from flask import Flask

    from cms_publisher.desk.office import Office

WORDS = "Un titre qui m’a pris une heure"
PATH = f"/sujets/{HALLE}/corriger"


def form(browser: Browser) -> dict[str, str]:
    """The form that corrects the headline, as the page of the story has it."""
    page = browser.page(f"/sujets/{HALLE}").partition('id="c-headline"')[2].partition("</form>")[0]
    fields = dict(re.findall(r'name="(\w+)" value="([^"]*)"', page))
    return {name: unescape(value) for name, value in fields.items()}


def headline(office: Office) -> str:
    return office.shelf.fresh(HALLE).edition.article.headline.text


def signed_in(app: Flask, login: str = "rosa") -> Browser:
    browser = Browser(app.test_client())
    browser.sign_in(login, PASSWORD)
    return browser


def ended(monkeypatch: pytest.MonkeyPatch) -> None:
    later = time.time() + sessions.IDLE + 1
    monkeypatch.setattr("time.time", lambda: later)


def sent_as_the_page_says(browser: Browser, page: str) -> str:
    fields = dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', page.partition("/reprise/oublier")[0]))
    answer = browser.client.post(PATH, data={name: unescape(value) for name, value in fields.items()})
    return str(answer.status_code)


def test_what_is_sent_after_a_session_ended_is_there_after_signing_in_again(
    app: Flask, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    browser = signed_in(app)
    fields = {**form(browser), "text": WORDS}
    ended(monkeypatch)
    answer = browser.client.post(PATH, data=fields, follow_redirects=True)
    assert "ce que vous veniez d’écrire est gardé" in answer.text
    assert headline(office) != WORDS
    page = browser.sign_in("rosa").text
    assert WORDS in page
    assert headline(office) != WORDS
    assert sent_as_the_page_says(browser, page) == "303"
    assert headline(office) == WORDS
    ((correction,),) = [composing.corrections_of(office.options.settings.journal, office.shelf.key(HALLE))]
    assert correction.by == "Rosa"


def test_kept_words_are_shown_to_nobody_else_and_not_for_ever(
    app: Flask, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    browser = signed_in(app)
    fields = {**form(browser), "text": WORDS}
    ended(monkeypatch)
    browser.client.post(PATH, data=fields)
    assert WORDS not in browser.sign_in("emile").text
    assert WORDS not in browser.get("/reprise", follow_redirects=True).text
    assert WORDS in browser.sign_in("rosa").text + browser.get("/reprise", follow_redirects=True).text
    later = time.time() + kept.MEMORY + 1
    monkeypatch.setattr("time.time", lambda: later)
    browser.sign_in("rosa")
    assert WORDS not in browser.get("/reprise", follow_redirects=True).text


def test_kept_words_can_be_let_go(app: Flask, office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    browser = signed_in(app)
    fields = {**form(browser), "text": WORDS}
    ended(monkeypatch)
    browser.client.post(PATH, data=fields)
    browser.sign_in("rosa")
    browser.post("/reprise/oublier")
    assert WORDS not in browser.get("/reprise", follow_redirects=True).text
    assert office.database.rows("SELECT * FROM kept") == []


def test_a_form_of_a_window_from_before_signing_in_again_is_asked_about_not_done(app: Flask, office: Office) -> None:
    browser = signed_in(app)
    fields = {**form(browser), "text": WORDS}
    browser.post("/deconnexion")
    browser.sign_in("rosa")
    headers = {"Sec-Fetch-Site": "same-origin"}
    page = browser.client.post(PATH, data=fields, headers=headers, follow_redirects=True).text
    assert WORDS in page
    assert headline(office) != WORDS
    assert sent_as_the_page_says(browser, page) == "303"
    assert headline(office) == WORDS


@pytest.mark.parametrize("site", ["cross-site", "same-site", "none", None])
def test_what_another_site_sends_is_kept_nowhere(app: Flask, office: Office, site: str | None) -> None:
    browser = signed_in(app)
    headers = {"Sec-Fetch-Site": site} if site else {}
    answer = browser.client.post(PATH, data={"csrf": "deviné", "text": WORDS}, headers=headers)
    assert answer.status_code == 400
    assert office.database.rows("SELECT * FROM kept") == []


def test_who_was_never_signed_in_keeps_nothing(visitor: Browser, office: Office) -> None:
    visitor.post(PATH, text=WORDS)
    assert office.database.rows("SELECT * FROM kept") == []


def test_the_page_that_was_asked_for_comes_after_signing_in(visitor: Browser) -> None:
    visitor.get(f"/sujets/{HALLE}?site=default")
    answer = visitor.sign_in("rosa")
    assert answer.request.full_path == f"/sujets/{HALLE}?site=default"


def test_a_second_click_makes_no_second_story_and_other_words_do(writer: Browser, stories: Path) -> None:
    page = writer.page("/nouveau")
    found = re.search(r'name="once" value="([^"]+)"', page)
    assert found is not None
    text = "Le bac rouvre\n\nLe bac de Kerlouan rouvre lundi, après huit mois de travaux au chantier du port."
    first = writer.post("/nouveau", text=text, once=found[1])
    again = writer.post("/nouveau", text=text, once=found[1])
    assert first.request.path == again.request.path
    assert "Le sujet est créé" in again.text
    other = writer.post("/nouveau", text=f"{text} Enfin.", once=found[1])
    assert other.request.path != first.request.path
    assert len(list(stories.glob("le-bac-rouvre*"))) == 2


def test_a_second_click_on_a_correction_is_led_where_the_first_was(writer: Browser, office: Office) -> None:
    fields = {**form(writer), "text": WORDS}
    answers = [writer.client.post(PATH, data=fields) for _ in range(2)]
    assert [answer.status_code for answer in answers] == [303, 303]
    assert len(composing.corrections_of(office.options.settings.journal, office.shelf.key(HALLE))) == 1


def test_clicks_at_the_same_moment_are_done_once_and_answered_alike() -> None:
    done, start, ran, answers = Done(), Barrier(8), list[int](), list[str]()

    def click() -> None:
        def work() -> Answer:
            ran.append(1)
            time.sleep(0.05)
            return Answer("la page", [], done=True)

        start.wait()
        answers.append(done.answer("une marque", work).page)

    threads = [Thread(target=click) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (len(ran), answers) == (1, ["la page"] * 8)


def test_what_failed_may_be_tried_again() -> None:
    done = Done()
    outcomes = iter([Answer("refusé", [], done=False), Answer("fait", [], done=True)])

    def full() -> Answer:
        raise OSError("plein")

    def work() -> Answer:
        return next(outcomes)

    with pytest.raises(OSError, match="plein"):
        done.answer("une marque", full)
    assert [done.answer("une marque", work).page for _ in range(3)] == ["refusé", "fait", "fait"]


def test_markup_in_kept_words_is_text(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    browser = signed_in(app)
    fields = {**form(browser), "text": "<script>alert(1)</script>", '"><b>': '"><b>'}
    ended(monkeypatch)
    browser.client.post(PATH, data=fields)
    page = browser.sign_in("rosa").text
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    assert "<script>" not in page
    assert '"><b>' not in page
