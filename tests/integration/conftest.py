"""A real WordPress for the tests that ask for one.

``wordpress`` is the sandbox a test runs against: once for each variant that ``@pytest.mark.wordpress("oldest", ...)``
names, or for DEFAULT. Each variant is stood up once a session, when its first test comes, and purged at the end. Where
none can be stood up the test is skipped with the reason, but in CI (``CI=true``) it fails.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, Protocol

import psycopg
import pytest
import requests

from cms_publisher.errors import PublisherError
from cms_publisher.messages import say
from cms_publisher.sandbox import Database, Options, SandboxInfo, Version, default_cache, start, stop
from tests.integration.postgres import Server, programs, server

if TYPE_CHECKING:
    from collections.abc import Iterator

VARIANTS: dict[str, dict[str, Any]] = {
    "oldest": {"version": Version.OLDEST},
    "newest": {"version": Version.NEWEST},
    "newest-sqlite": {"version": Version.NEWEST, "database": Database.SQLITE},
    "oldest-multisite": {"version": Version.OLDEST, "multisite": True},
    "newest-multisite": {"version": Version.NEWEST, "multisite": True},
    "without-plugin": {"version": Version.NEWEST, "plugin": False},
}
DEFAULT = ("oldest", "newest")
EDITOR = Path(__file__).resolve().parents[2] / "tools" / "editor"
TIMEOUT = 60


def unable(reason: str) -> NoReturn:
    """A failure where everything must be there, a skip elsewhere."""
    if os.environ.get("CI") == "true":
        pytest.fail(reason)
    pytest.skip(reason)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "wordpress" in metafunc.fixturenames:
        mark = metafunc.definition.get_closest_marker("wordpress")
        metafunc.parametrize("wordpress", (mark and mark.args) or DEFAULT, indirect=True, scope="session")


def pytest_itemcollected(item: pytest.Item) -> None:
    if "wordpress" in getattr(item, "fixturenames", ()):
        item.add_marker("wordpress")


class Sandboxes:
    """The variants that stand."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._standing: dict[str, SandboxInfo | PublisherError] = {}

    def options(self, variant: str) -> Options:
        return Options(folder=self.folder / variant, cache=default_cache(), **VARIANTS[variant])

    def get(self, variant: str) -> SandboxInfo:
        """The sandbox, started on the first call; what failed once is not tried again."""
        if variant not in self._standing:
            try:
                self._standing[variant] = start(self.options(variant))
            except PublisherError as error:
                self._standing[variant] = error
        found = self._standing[variant]
        if isinstance(found, PublisherError):
            unable(say(found.code, "en", **found.args_))
        return found

    def stop_all(self) -> None:
        for variant in self._standing:
            stop(self.folder / variant, purge=True)


@pytest.fixture(scope="session")
def sandboxes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sandboxes]:
    standing = Sandboxes(tmp_path_factory.mktemp("wp"))
    yield standing
    standing.stop_all()


@pytest.fixture(scope="session")
def wordpress(request: pytest.FixtureRequest, sandboxes: Sandboxes) -> SandboxInfo:
    return sandboxes.get(request.param)


@dataclass(frozen=True)
class Rest:
    """Calls to one site's REST interface as one user."""

    site: str
    session: requests.Session

    def call(self, method: str, route: str, **options: Any) -> requests.Response:
        """``route`` without the leading /wp-json/."""
        return self.session.request(
            method, f"{self.site}/wp-json/{route}", timeout=TIMEOUT, allow_redirects=False, **options
        )

    def get(self, route: str, **params: Any) -> Any:
        answer = self.call("GET", route, params=params)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def post(self, route: str, **fields: Any) -> Any:
        answer = self.call("POST", route, json=fields)
        assert answer.status_code in {200, 201}, answer.text
        return answer.json()

    def every(self, route: str, **params: Any) -> list[Any]:
        """All pages of a list; not by ``offset``, which WordPress ignores for categories."""
        found: list[Any] = []
        while len(found) % 100 == 0 and (page := self.get(route, per_page=100, page=len(found) // 100 + 1, **params)):
            found += page
        return found


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    """A PostgreSQL of the session's own."""
    bin_ = programs()
    if bin_ is None:
        unable("no PostgreSQL here: Debian's package postgresql has it")
    with server(bin_) as standing:
        yield standing


@pytest.fixture
def empty(postgres: Server) -> str:
    """The URL of a database without a journal."""
    with psycopg.connect(postgres.url, autocommit=True) as raw:
        raw.execute("DROP SCHEMA IF EXISTS cms_publisher CASCADE")
    return postgres.url


class MakeRest(Protocol):
    def __call__(self, login: str = "editeur", *, site: str | None = None) -> Rest: ...


@pytest.fixture
def rest(wordpress: SandboxInfo) -> Iterator[MakeRest]:
    """Makes a Rest for a user of the test's sandbox, on its main site or another."""
    sessions: list[requests.Session] = []

    def make(login: str = "editeur", *, site: str | None = None) -> Rest:
        session = requests.Session()
        session.trust_env = False
        session.auth = (login, wordpress.user(login).application_password)
        session.headers["Accept"] = "application/json"
        sessions.append(session)
        return Rest(site=site or wordpress.url, session=session)

    yield make
    for session in sessions:
        session.close()


@pytest.fixture
def clean(wordpress: SandboxInfo, rest: MakeRest) -> None:
    """No post (trash included), medium, tag or category of an earlier test on any site."""
    for site in wordpress.sites:
        admin = rest("admin", site=site)
        posts = admin.every("wp/v2/posts", status="any,trash", _fields="id")
        gone = [f"posts/{post['id']}" for post in posts]
        gone += [f"media/{medium['id']}" for medium in admin.every("wp/v2/media", _fields="id")]
        gone += [f"tags/{tag['id']}" for tag in admin.every("wp/v2/tags", _fields="id")]
        gone += [f"categories/{category['id']}" for category in admin.every("wp/v2/categories", exclude="1")]
        for route in gone:
            answer = admin.call("DELETE", f"wp/v2/{route}", params={"force": "true"})
            assert answer.status_code == 200, answer.text


class CheckEditor(Protocol):
    def __call__(self, post_id: int, login: str = "editeur", *, site: str | None = None) -> dict[str, Any]: ...


@pytest.fixture
def check_editor(wordpress: SandboxInfo) -> CheckEditor:
    """Opens a post in the real block editor; what it saw: see tools/editor/editor_check.mjs."""
    if not (EDITOR / "node_modules").exists() or shutil.which("node") is None:
        unable("the editor check needs node and `npm ci` in tools/editor")

    def check(post_id: int, login: str = "editeur", *, site: str | None = None) -> dict[str, Any]:
        done = subprocess.run(
            ["node", str(EDITOR / "editor_check.mjs"), site or wordpress.url, login, str(post_id)],
            env={**os.environ, "WORDPRESS_PASSWORD": wordpress.user(login).password},
            capture_output=True,
            text=True,
            timeout=180,
            check=False,
        )
        if "no Chromium here" in done.stderr:
            unable(done.stderr)
        assert done.returncode in {0, 2}, done.stderr
        seen: dict[str, Any] = json.loads(done.stdout)
        return seen

    return check
