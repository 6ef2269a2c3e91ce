"""Work with a site goes on beside the pages, at most once for one text, and its end is kept."""

from __future__ import annotations

from dataclasses import replace
from threading import Event
from typing import TYPE_CHECKING

import pytest

from cms_publisher.desk import intake
from cms_publisher.desk.database import Database
from cms_publisher.desk.sending import Job, Result, Sendings, State, What
from cms_publisher.desk.states import draft_of
from cms_publisher.errors import RefusedError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from cms_publisher.desk.office import Office
    from tests.unit.desk.conftest import Browser

JOB = Job(story="bac", site="default", what=What.SEND, sha256="a" * 64, by="Rosa")


@pytest.fixture
def database(tmp_path: Path) -> Database:
    return Database(tmp_path / "desk.sqlite3")


@pytest.fixture
def sendings(database: Database) -> Iterator[Sendings]:
    made = Sendings(database)
    yield made
    made.close()


def state(sendings: Sendings, number: int) -> State:
    found = sendings.get(number)
    assert found is not None
    return found.state


def test_a_second_click_leads_to_the_sending_that_is_under_way(sendings: Sendings) -> None:
    done, calls = Event(), []

    def work() -> Result:
        calls.append(1)
        done.wait(10)
        return Result(words="Fait.", link="https://example.org/1")

    numbers = {sendings.start(JOB, work, "fr") for _ in range(20)}
    assert state(sendings, *numbers) is State.RUNNING
    done.set()
    sendings.close()
    assert len(numbers) == len(calls) == 1
    assert state(sendings, *numbers) is State.DONE


def test_what_failed_says_why_and_can_be_started_again(sendings: Sendings) -> None:
    def refused() -> Result:
        raise RefusedError("desk.blocked")

    first = sendings.start(JOB, refused, "fr")
    while state(sendings, first) is State.RUNNING:
        Event().wait(0.01)
    second = sendings.start(JOB, lambda: Result(words="Fait."), "fr")
    sendings.close()
    found = sendings.get(first)
    assert found is not None
    assert found.state is State.FAILED
    assert "La relecture bloque cet envoi" in (found.words or "")
    assert state(sendings, second) is State.DONE


def test_a_bug_is_told_and_logged_and_not_lost(sendings: Sendings, caplog: pytest.LogCaptureFixture) -> None:
    number = sendings.start(JOB, lambda: Result(words=str(1 // 0)), "fr")
    sendings.close()
    found = sendings.get(number)
    assert found is not None
    assert "ZeroDivisionError" in (found.words or "")
    assert "Traceback" in caplog.text


def test_what_a_stopped_desk_left_is_told_as_interrupted(database: Database, sendings: Sendings) -> None:
    hold = Event()
    number = sendings.start(JOB, lambda: Result(words=str(hold.wait(10))), "fr")
    again = Sendings(database)
    assert state(again, number) is State.INTERRUPTED
    hold.set()
    again.close()


def test_the_progress_page_asks_again_until_there_is_an_end(office: Office, writer: Browser) -> None:
    hold = Event()
    number = office.sendings.start(JOB, lambda: Result(words="Le brouillon est créé.", link=str(hold.wait(10))), "fr")
    running = writer.get(f"/envois/{number}")
    assert running.headers["Refresh"] == "2"
    assert "Vous pouvez fermer cette page" in running.text
    hold.set()
    office.sendings.close()
    ended = writer.get(f"/envois/{number}")
    assert "Refresh" not in ended.headers
    assert "Le brouillon est créé." in ended.text


def test_sending_to_a_site_without_an_account_says_what_to_do(office: Office, writer: Browser) -> None:
    name = "halle-vaubrissac"
    answer = writer.post(f"/sujets/{name}/envoyer", site="default", sha256=office.shelf.fresh(name).payload.sha256)
    office.sendings.close()
    assert "Connectez-vous par votre compte WordPress, ou demandez à l’administrateur" in writer.page(
        answer.request.path
    )


def test_a_draft_is_where_the_newest_sending_says_until_it_is_withdrawn(sendings: Sendings) -> None:
    link = "https://example.org/1"
    sendings.note(JOB, Result(words="Fait.", link=link), None)
    sendings.note(replace(JOB, what=What.FORCE), Result(words="Pas fait."), "desk.blocked")
    assert draft_of(sendings.of("bac")) == link
    sendings.note(replace(JOB, what=What.WITHDRAW), Result(words="À la corbeille.", link=link), None)
    assert draft_of(sendings.of("bac")) is None
    assert draft_of([]) is None


def test_an_embargo_holds_the_desk_back_too_and_nobody_can_wave_it_through(office: Office, editor: Browser) -> None:
    name = "halle-vaubrissac"
    editor.post(
        f"/sujets/{name}/consigne",
        seen=intake.fingerprint(office.shelf.folder(name)),
        embargo_until="2031-03-02T06:00",
    )
    page = editor.page(f"/sujets/{name}")
    assert "embargo" in page.lower()
    dossier = office.shelf.fresh(name)
    (held,) = [each for each in dossier.review.findings if each.check == "embargo"]
    assert f'value="{held.id}"' not in page
    answer = editor.post(f"/sujets/{name}/envoyer", site="default", sha256=dossier.payload.sha256)
    office.sendings.close()
    ended = editor.page(answer.request.path)
    assert "Pas fait" in ended
    assert "sous embargo jusqu’au 2 mars 2031 à 6" in ended.replace("\u00a0", " ")
