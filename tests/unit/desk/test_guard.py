"""What is refused before a page is asked."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from cms_publisher.desk import options
from cms_publisher.desk.web import create_app
from cms_publisher.errors import UsageError
from tests.unit.desk.conftest import HALLE, Browser

if TYPE_CHECKING:
    from flask import Flask

    from cms_publisher.desk.office import Office


def forms(app: Flask) -> list[str]:
    """Every address that takes a form."""
    rules = [rule for rule in app.url_map.iter_rules() if "POST" in (rule.methods or ())]
    return [str(rule).replace("<name>", HALLE).replace("<site>", "default") for rule in rules]


def test_no_form_without_its_token_is_heard(app: Flask, admin: Browser) -> None:
    assert len(forms(app)) > 10
    for path in forms(app):
        for fields in ({}, {"csrf": ""}, {"csrf": "x"}, {"csrf": Browser(app.test_client()).token()}):
            assert admin.client.post(path, data=fields).status_code == 400, path


def test_no_form_from_another_site_is_heard_even_with_the_token(app: Flask, admin: Browser) -> None:
    token = admin.token()
    for path in forms(app):
        for origin in ("cross-site", "same-site", "none"):
            answer = admin.client.post(path, data={"csrf": token}, headers={"Sec-Fetch-Site": origin})
            assert answer.status_code == 400, path


@pytest.mark.parametrize("host", ["desk.evil.example", "127.0.0.1.evil.example", "evil.example:8765"])
def test_a_name_that_is_not_the_desks_is_no_way_in(visitor: Browser, host: str) -> None:
    assert visitor.get("/connexion", headers={"Host": host}).status_code == 400


@pytest.mark.parametrize(
    "path", ["/connexion", "/sujets", "/nouveau", f"/sujets/{HALLE}", "/sujets/nulle-part", "/rien"]
)
def test_every_page_forbids_scripts_and_frames(editor: Browser, path: str) -> None:
    answer = editor.get(path)
    policy = answer.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "script" not in policy
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Cache-Control"] == "no-store"
    assert not any(mark in answer.text for mark in ("<script", "style=", "onclick", "javascript:"))


def test_behind_https_cookies_and_links_are_for_https_alone(office: Office) -> None:
    secure = create_app(replace(office.options, url="https://desk.example.org"))
    answer = secure.test_client().get("/connexion", base_url="https://desk.example.org")
    cookie = answer.headers["Set-Cookie"]
    assert cookie.startswith("__Host-desk=")
    assert "Secure" in cookie
    assert "Strict-Transport-Security" in answer.headers
    secure.extensions["desk"].sendings.close()


@pytest.mark.parametrize(
    ("host", "url", "code"),
    [
        ("0.0.0.0", None, "desk.host"),
        ("192.0.2.1", None, "desk.host"),
        ("127.0.0.1", "http://desk.example.org", "desk.bad-url"),
        ("127.0.0.1", "https://desk.example.org/chemin", "desk.bad-url"),
        ("0.0.0.0", "desk.example.org", "desk.bad-url"),
    ],
)
def test_beyond_this_machine_only_behind_https(office: Office, host: str, url: str | None, code: str) -> None:
    with pytest.raises(UsageError) as refused:
        options.checked(replace(office.options, host=host, url=url))
    assert refused.value.code == code


@pytest.mark.parametrize(
    ("path", "fields"),
    [
        (f"/sujets/{HALLE}/passer-outre", {"finding": "x", "reason": "y"}),
        (f"/sujets/{HALLE}/approuver", {"sha256": "x"}),
        (f"/sujets/{HALLE}/retirer", {"site": "default", "reason": "x"}),
        ("/comptes/fermer", {"login": "ada"}),
    ],
)
def test_a_writer_may_not_do_what_an_editor_or_an_administrator_does(
    writer: Browser, path: str, fields: dict[str, Any]
) -> None:
    answer = writer.post(path, **fields)
    assert answer.status_code == 403
    assert "Votre rôle ne permet pas cela" in answer.text


def test_an_administrator_closes_an_account_but_not_their_own(admin: Browser, writer: Browser, office: Office) -> None:
    assert admin.post("/comptes/fermer", login="ada").status_code == 409
    assert admin.post("/comptes/fermer", login="rosa").status_code == 200
    assert writer.get("/sujets").status_code == 303
    assert [each.login for each in office.accounts.all()] == ["ada", "emile"]


def test_an_unknown_page_says_what_to_do(editor: Browser) -> None:
    answer = editor.get("/rien/du/tout")
    assert answer.status_code == 404
    assert "Revenez aux sujets" in answer.text


def test_a_bug_is_told_without_a_trace(app: Flask, editor: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("le secret est 42")

    monkeypatch.setattr(type(app.extensions["desk"].shelf), "fresh", broken)
    answer = editor.get(f"/sujets/{HALLE}")
    assert answer.status_code == 500
    assert "ZeroDivisionError" in answer.text
    assert "secret" not in answer.text
