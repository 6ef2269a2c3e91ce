"""Accounts, opened and closed by an administrator at the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from cms_publisher.desk.people import Role

if TYPE_CHECKING:
    from cms_publisher.desk.office import Office
    from tests.unit.desk.conftest import Browser

NEW: dict[str, Any] = {"login": "Yann", "name": "Yann Madec", "role": "editeur", "password": "encore une phrase"}


def test_an_account_that_an_administrator_opens_lets_in(admin: Browser, visitor: Browser, office: Office) -> None:
    assert "Le compte yann est ouvert" in admin.post("/comptes", **NEW).text
    assert "Yann Madec" in visitor.sign_in("yann", NEW["password"]).text
    assert {person.login: person.role for person in office.accounts.all()}["yann"] is Role.EDITEUR
    assert NEW["password"] not in admin.page("/comptes")


def test_another_password_closes_the_sessions_of_the_old_one(admin: Browser, writer: Browser) -> None:
    assert "est changé" in admin.post("/comptes", **{**NEW, "login": "rosa"}).text
    assert "Se connecter" in writer.get("/sujets", follow_redirects=True).text


@pytest.mark.parametrize(
    ("wrong", "words"),
    [({"password": "court"}, "trop court"), ({"login": "Yann Madec"}, "ne peut pas être un identifiant")],
)
def test_what_is_wrong_is_told_and_what_was_typed_stays(admin: Browser, wrong: dict[str, str], words: str) -> None:
    answer = admin.post("/comptes", **{**NEW, **wrong})
    assert answer.status_code == 422
    assert words in answer.text
    assert 'value="Yann Madec"' in answer.text


def test_a_role_that_there_is_not_is_refused(admin: Browser, office: Office) -> None:
    assert admin.post("/comptes", **{**NEW, "role": "chef"}).status_code == 400
    assert "yann" not in {person.login for person in office.accounts.all()}


def test_nobody_else_opens_an_account(editor: Browser, office: Office) -> None:
    assert editor.post("/comptes", **NEW).status_code == 403
    assert "yann" not in {person.login for person in office.accounts.all()}
