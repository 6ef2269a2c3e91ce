"""The real desk, served on loopback by its own command, and somebody at it in a real browser."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import pytest
import requests

from tests.integration.conftest import EDITOR, unable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from cms_publisher.sandbox import SandboxInfo

WALK = Path(__file__).with_name("walk.mjs")
SOURCES = Path(__file__).resolve().parents[3] / "sources"
PASSWORD = "une phrase de passe"
PEOPLE = {
    "rosa": ("Rosa Le Gall", "redacteur"),
    "emile": ("Émile Abiven", "editeur"),
    "ada": ("Ada Kermarrec", "admin"),
}
TIMEOUT = 60


@dataclass(frozen=True)
class Served:
    """A desk that runs."""

    url: str
    folder: Path
    process: subprocess.Popen[str]
    environment: dict[str, str]

    @property
    def stories(self) -> Path:
        return self.folder / "sujets"


class Walk(Protocol):
    def __call__(
        self, desk: Served, login: str, way: str, argument: str = "", *, password: str = PASSWORD
    ) -> dict[str, Any]: ...


@pytest.fixture
def serve(tmp_path: Path) -> Iterator[Callable[..., Served]]:
    """Starts a desk with the people above; what is running at the end is stopped."""
    running: list[Served] = []

    def start(**environment: str) -> Served:
        ours = ("WORDPRESS_", "CMS_PUBLISHER_")
        env = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
        env |= {"CMS_PUBLISHER_STATE": str(tmp_path / "state"), **environment}
        command = [sys.executable, "-m", "cms_publisher", "desk"]
        for login, (name, role) in PEOPLE.items():
            add = [*command, "user", "add", login, "--name", name, "--role", role]
            subprocess.run(add, input=f"{PASSWORD}\n".encode(), env=env, cwd=tmp_path, check=True, capture_output=True)
        process = subprocess.Popen(
            [*command, "--port", "0"],
            env=env,
            cwd=tmp_path,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        assert process.stdout is not None
        said = process.stdout.readline()
        address = re.search(r"http://[\d.:]+", said)
        assert address is not None, said + process.stdout.read()
        running.append(Served(address[0], tmp_path, process, env))
        return running[-1]

    yield start
    for each in running:
        stop(each)


def stop(desk: Served) -> None:
    """As systemd does."""
    desk.process.terminate()
    desk.process.communicate(timeout=TIMEOUT)


@pytest.fixture
def walk(tmp_path: Path) -> Walk:
    """A way through the pages (see walk.mjs); screenshots go where CMS_PUBLISHER_SCREENSHOTS says."""

    def go(desk: Served, login: str, way: str, argument: str = "", *, password: str = PASSWORD) -> dict[str, Any]:
        pictures = os.environ.get("CMS_PUBLISHER_SCREENSHOTS") or str(tmp_path)
        if shutil.which("node") is None:
            unable(f"the desk's pages are looked at with node and `npm ci` in {EDITOR}")
        done = subprocess.run(
            ["node", str(WALK), desk.url, login, way, argument, pictures],
            env={**os.environ, "DESK_PASSWORD": password},
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
        if "no Chromium here" in done.stderr or "Cannot find module" in done.stderr:
            unable(done.stderr)
        assert done.returncode == 0, done.stderr
        seen: dict[str, Any] = json.loads(done.stdout)
        return seen

    return go


@dataclass(frozen=True)
class Client:
    """Somebody at the desk without a browser's engine: twenty of them are cheap."""

    desk: Served
    session: requests.Session

    def get(self, path: str) -> requests.Response:
        return self.session.get(self.desk.url + path, timeout=TIMEOUT)

    def post(self, path: str, **fields: Any) -> requests.Response:
        token = re.search(r'name="csrf" value="([^"]+)"', self.get("/connexion").text)
        assert token is not None
        return self.session.post(self.desk.url + path, data={"csrf": token[1], **fields}, timeout=TIMEOUT)

    def wait(self, path: str) -> str:
        """The page of a sending once it has ended."""
        until = time.monotonic() + TIMEOUT
        while "Refresh" in (answer := self.get(path)).headers:
            assert time.monotonic() < until, answer.text
            time.sleep(0.2)
        return answer.text


@pytest.fixture
def client() -> Iterator[Callable[..., Client]]:
    """Makes signed-in clients."""
    sessions: list[requests.Session] = []

    def make(desk: Served, login: str = "emile") -> Client:
        session = requests.Session()
        session.trust_env = False
        sessions.append(session)
        found = Client(desk, session)
        assert "Sujets" in found.post("/connexion", login=login, password=PASSWORD).text
        return found

    yield make
    for session in sessions:
        session.close()


@pytest.fixture
def on(wordpress: SandboxInfo, serve: Callable[..., Served]) -> Callable[..., Served]:
    """A desk that pushes to the test's sandbox as that user."""

    def start(login: str = "editeur") -> Served:
        return serve(
            WORDPRESS_URL=wordpress.url,
            WORDPRESS_USER=login,
            WORDPRESS_APP_PASSWORD=wordpress.user(login).application_password,
        )

    return start


def assert_readable(views: list[dict[str, Any]]) -> None:
    """No axe-core violation, nothing to scroll sideways, no word of a terminal's."""
    for view in views:
        assert not re.search(r"cms-publisher |(?<![\w-])--[a-z]|[A-Z]{3,}_[A-Z]|\.env\b", view["text"]), view["path"]
        assert view["violations"] == [], view["path"]
        assert view["rules"] > 10
        assert not view["overflow"], view["path"]
