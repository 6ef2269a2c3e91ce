"""Who gets in, who doesn't, and what is left of a session afterwards."""

from __future__ import annotations

import re
import time
from typing import TYPE_CHECKING

import pytest

from cms_publisher.desk import sessions
from tests.unit.desk.conftest import HALLE, PASSWORD, Browser

if TYPE_CHECKING:
    from flask import Flask

    from cms_publisher.desk.office import Office


@pytest.mark.parametrize(
    "path", ["/sujets", f"/sujets/{HALLE}", "/nouveau", f"/sujets/{HALLE}/consigne", "/comptes", "/envois/1"]
)
def test_every_page_asks_who_you_are(visitor: Browser, path: str) -> None:
    answer = visitor.get(path)
    assert (answer.status_code, answer.location) == (303, "/connexion")


@pytest.mark.parametrize(
    "path", ["corriger", "reprendre", "passer-outre", "approuver", "envoyer", "consigne", "sources", "texte"]
)
def test_nothing_is_done_for_who_is_not_signed_in(visitor: Browser, path: str) -> None:
    answer = visitor.post(f"/sujets/{HALLE}/{path}", follow=False)
    assert (answer.status_code, answer.location) == (303, "/connexion")


def test_a_local_account_gets_in_and_out(visitor: Browser) -> None:
    assert "Rosa" in visitor.sign_in("rosa").text
    visitor.post("/deconnexion")
    assert visitor.get("/sujets").status_code == 303


@pytest.mark.parametrize(
    ("login", "password"), [("rosa", "autre chose"), ("personne", PASSWORD), ("", ""), ("rosa", "")]
)
def test_a_wrong_login_and_a_wrong_password_are_told_alike(visitor: Browser, login: str, password: str) -> None:
    answer = visitor.sign_in(login, password)
    assert answer.status_code == 401
    assert "Identifiant ou mot de passe incorrect" in answer.text


def test_guessing_ends_after_five_attempts_even_with_the_right_password(visitor: Browser) -> None:
    for number in range(5):
        assert visitor.sign_in("rosa", f"essai {number}").status_code == 401
    answer = visitor.sign_in("rosa")
    assert answer.status_code == 429
    assert re.search(r"Attendez 1[45] min", answer.text)


def test_guessing_many_logins_from_one_address_ends_too(visitor: Browser) -> None:
    statuses = [visitor.sign_in(f"nom{number}", "essai").status_code for number in range(31)]
    assert statuses == [401] * 30 + [429]


def test_an_attempt_is_heard_again_after_a_while(visitor: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(5):
        visitor.sign_in("rosa", f"essai {number}")
    later = time.time() + 16 * 60
    monkeypatch.setattr(time, "time", lambda: later)
    assert visitor.sign_in("rosa").status_code == 200


def test_a_session_planted_before_signing_in_is_not_the_one_after(app: Flask, visitor: Browser) -> None:
    visitor.token()
    planted = visitor.client.get_cookie("desk")
    assert planted is not None
    visitor.sign_in("rosa")
    signed_in = visitor.client.get_cookie("desk")
    assert signed_in is not None
    assert signed_in.value != planted.value
    thief = Browser(app.test_client())
    thief.client.set_cookie("desk", planted.value)
    assert thief.get("/sujets").status_code == 303


def test_a_cookie_kept_from_before_signing_out_opens_nothing(app: Flask, writer: Browser) -> None:
    kept = writer.client.get_cookie("desk")
    assert kept is not None
    writer.post("/deconnexion")
    thief = Browser(app.test_client())
    thief.client.set_cookie("desk", kept.value)
    assert thief.get("/sujets").status_code == 303


def test_a_forged_cookie_opens_nothing(app: Flask, writer: Browser) -> None:
    kept = writer.client.get_cookie("desk")
    assert kept is not None
    body, signature = kept.value.rsplit(".", 1)
    writer.client.set_cookie("desk", f"{body}.{signature[::-1]}")
    assert writer.get("/sujets").status_code == 303


def test_a_session_left_alone_ends(writer: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    later = time.time() + sessions.IDLE + 1
    monkeypatch.setattr(time, "time", lambda: later)
    assert writer.get("/sujets").status_code == 303


def test_another_password_ends_the_sessions_of_the_old_one(office: Office, writer: Browser) -> None:
    (rosa,) = [each for each in office.accounts.all() if each.login == "rosa"]
    office.accounts.add("rosa", rosa.name, rosa.role, "un autre mot de passe")
    assert writer.get("/sujets").status_code == 303


def test_the_database_holds_neither_passwords_nor_tokens(office: Office, writer: Browser) -> None:
    with writer.client.session_transaction() as session:
        token = session["token"]
    held = b"".join(path.read_bytes() for path in office.database.path.parent.glob("desk.sqlite3*"))
    assert PASSWORD.encode() not in held
    assert token.encode() not in held
    assert b"$argon2id$" in held
    assert office.database.path.stat().st_mode & 0o077 == 0


def test_the_cookie_is_for_the_server_alone(visitor: Browser) -> None:
    header = visitor.get("/connexion").headers["Set-Cookie"]
    assert "HttpOnly" in header
    assert "SameSite=Lax" in header


def test_the_language_is_the_browsers_or_the_persons(visitor: Browser) -> None:
    assert "Se connecter" in visitor.get("/connexion", headers={"Accept-Language": "de, fr;q=0.5"}).text
    assert "Sign in" in visitor.get("/connexion", headers={"Accept-Language": "en-GB, fr;q=0.5"}).text
    visitor.post("/langue", lang="en")
    visitor.sign_in("rosa")
    assert "New story" in visitor.page("/sujets")


@pytest.mark.parametrize("mark", ["", "x"])
def test_a_way_back_from_wordpress_that_this_browser_did_not_ask_for_opens_nothing(visitor: Browser, mark: str) -> None:
    answer = visitor.get(f"/connexion/retour?mark={mark}&user_login=x&password=y&site_url=http://example.org")
    assert answer.status_code == 400
    assert visitor.get("/sujets").status_code == 303


def test_a_site_whose_address_nobody_named_is_no_way_in(visitor: Browser) -> None:
    assert "Ou par votre compte WordPress" not in visitor.get("/connexion").text
    assert visitor.get("/connexion/default").status_code == 409
    assert visitor.get("/connexion/nulle-part").status_code == 409
