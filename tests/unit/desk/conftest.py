"""The desk in this process: no socket, a state folder and a stories' folder of its own."""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from cms_publisher.app import composing
from cms_publisher.desk.database import Database
from cms_publisher.desk.options import DATABASE, Options
from cms_publisher.desk.people import Accounts, Person, Role
from cms_publisher.desk.web import create_app

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flask import Flask
    from flask.testing import FlaskClient
    from werkzeug.test import TestResponse

    from cms_publisher.desk.office import Office

SOURCES = Path(__file__).resolve().parents[3] / "sources"
PASSWORD = "une phrase de passe"
HALLE = "halle-vaubrissac"
PEOPLE = {"rosa": ("Rosa", Role.REDACTEUR), "emile": ("Émile", Role.EDITEUR), "ada": ("Ada", Role.ADMIN)}


@dataclass
class Browser:
    """Somebody at the desk: forms are sent with the token of the page that holds them."""

    client: FlaskClient

    def get(self, path: str, **options: Any) -> TestResponse:
        return self.client.get(path, **options)

    def page(self, path: str) -> str:
        answer = self.get(path)
        assert answer.status_code == 200, answer.text
        return answer.text

    def token(self) -> str:
        page = self.client.get("/connexion").text
        found = re.search(r'name="csrf" value="([^"]+)"', page)
        assert found is not None
        return found[1]

    def post(self, path: str, follow: bool = True, **fields: Any) -> TestResponse:
        return self.client.post(path, data={"csrf": self.token(), **fields}, follow_redirects=follow)

    def sign_in(self, login: str, password: str = PASSWORD) -> TestResponse:
        return self.post("/connexion", login=login, password=password)


@pytest.fixture
def stories(tmp_path: Path) -> Path:
    shutil.copytree(SOURCES / HALLE, tmp_path / "sujets" / HALLE)
    return tmp_path / "sujets"


@pytest.fixture(scope="session")
def accounts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The desk's database with an account of each role; argon2 takes its time, so it is made once."""
    path = tmp_path_factory.mktemp("accounts") / DATABASE
    made = Accounts(Database(path))
    for login, (name, role) in PEOPLE.items():
        made.add(login, name, role, PASSWORD)
    return path


@pytest.fixture
def app(stories: Path, tmp_path: Path, accounts: Path) -> Iterator[Flask]:
    settings = composing.load_settings(None, tmp_path, {"CMS_PUBLISHER_STATE": str(tmp_path / "state")})
    settings.state.mkdir()
    shutil.copy(accounts, settings.state / DATABASE)
    made = create_app(Options(settings=settings, stories=stories))
    yield made
    made.extensions["desk"].sendings.close()


@pytest.fixture
def office(app: Flask) -> Office:
    found: Office = app.extensions["desk"]
    return found


@pytest.fixture
def visitor(app: Flask) -> Browser:
    return Browser(app.test_client())


@pytest.fixture
def writer(app: Flask) -> Browser:
    return _signed_in(app, "rosa")


@pytest.fixture
def editor(app: Flask) -> Browser:
    return _signed_in(app, "emile")


@pytest.fixture
def admin(app: Flask) -> Browser:
    return _signed_in(app, "ada")


def _signed_in(app: Flask, login: str) -> Browser:
    name, role = PEOPLE[login]
    browser = Browser(app.test_client())
    token = app.extensions["desk"].sessions.open(Person(login=login, name=name, role=role))
    with browser.client.session_transaction() as session:
        session["token"] = token
    return browser
