"""A newsroom's desk before a sandbox: stories, accounts, the real command, and a look at what stands in WordPress."""

from __future__ import annotations

import json
import logging
import os
import sys
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import pytest

from cms_publisher.backoff import Backoff
from cms_publisher.cli import main, publish_main
from cms_publisher.delivery import sending
from cms_publisher.targets.wordpress import http
from tests.integration.faults import proxy

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from cms_publisher.sandbox import SandboxInfo
    from tests.integration.conftest import MakeRest, Rest
    from tests.integration.faults import Proxy

FIRST_CONTENT = 1
"""The post that every new WordPress has."""
LAST = "La dernière traversée part à 19 heures."
TEXT = f"""Le bac de Kerlouan reprend la traversée de l’aber

Le bac de Kerlouan transporte de nouveau des passagers depuis le 2 mars 2026, après huit mois de travaux au chantier.

La coque a été doublée et le moteur remplacé. Le département a payé 410 000 euros, la commune 60 000 euros.

« Nous avons eu peur de ne jamais le revoir », dit la patronne du bac, Anne Le Goff, qui le pilote depuis 2009.

Le billet coûte 3 euros, les vélos & poussettes montent gratuitement. {LAST}
"""
BRIEF = """[brief]
key = "{key}"
min_words = 60
subheadings = 0
keyphrase = "bac de Kerlouan"
{more}
[[source]]
file = "texte.txt"
role = "primary"
published = 2026-03-02
rights = "own"
"""


@dataclass(frozen=True, slots=True)
class Run:
    """What a command came to."""

    status: int
    out: str
    err: str

    @property
    def row(self) -> dict[str, Any]:
        """The one line of ``--json``."""
        assert self.out, self.err
        found: dict[str, Any] = json.loads(self.out)
        return found

    @property
    def post(self) -> int:
        """The draft's number; fails where there is none."""
        assert "post" in self.row, (self.row, self.err)
        return int(self.row["post"])


@dataclass
class Desk:
    """A working directory with configuration, state and stories of its own."""

    folder: Path
    monkeypatch: pytest.MonkeyPatch
    capsys: pytest.CaptureFixture[str]
    key: str = field(default_factory=lambda: f"bac-{uuid4().hex[:8]}")
    """Another one for each test: a site remembers the keys of drafts that were deleted."""

    def use(self, url: str, user: str, password: str, site: str = "") -> None:
        """Name a site and an account in the environment."""
        for name, value in {"URL": url, "USER": user, "APP_PASSWORD": password}.items():
            variable = f"WORDPRESS_{name}{site and '_' + site.upper()}"
            self.monkeypatch.setenv(variable, value)

    def profile(self, site: str = "default", **values: object) -> None:
        """Write a site's profile; strings, booleans and lists look the same in TOML as in JSON."""
        path = self.folder / "config" / "sites" / f"{site}.toml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("".join(f"{name} = {json.dumps(value)}\n" for name, value in values.items()), encoding="utf-8")

    def story(self, text: str = TEXT, more: str = "") -> Path:
        """Write a story; ``more`` are further lines of its brief."""
        path = self.folder / self.key
        path.mkdir(exist_ok=True)
        (path / "story.toml").write_text(BRIEF.format(key=self.key, more=more), encoding="utf-8")
        (path / "texte.txt").write_text(text, encoding="utf-8")
        return path

    def publish(self, *arguments: object) -> Run:
        return self._run(publish_main, "publish", *arguments)

    def doctor(self, *arguments: object) -> Run:
        return self.call("doctor", *arguments)

    def call(self, *arguments: object) -> Run:
        """`cms-publisher` with these arguments."""
        return self._run(main, "cms-publisher", *arguments)

    def queue(self, *arguments: object) -> Run:
        return self._run(main, "cms-publisher", "queue", *arguments)

    def lift(self, *arguments: object) -> Run:
        return self._run(main, "cms-publisher", "lift", *arguments)

    def forget(self) -> None:
        """Lose the journal."""
        for path in (self.folder / "state").glob("*"):
            path.unlink()

    def _run(self, entry: Callable[[], None], *arguments: object) -> Run:
        self.monkeypatch.setattr(sys, "argv", [str(argument) for argument in arguments])
        self.capsys.readouterr()
        with pytest.raises(SystemExit) as exit_:
            entry()
        said = self.capsys.readouterr()
        assert "Traceback" not in said.err
        return Run(int(exit_.value.code or 0), said.out, said.err)


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Desk:
    for name in os.environ:
        if name.startswith(("WORDPRESS_", "CMS_PUBLISHER_")):
            monkeypatch.delenv(name)
    monkeypatch.setenv("CMS_PUBLISHER_STATE", str(tmp_path / "state"))
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(http, "PATIENCE", http.Patience(connect=2, read=20, budget=2, pause=0.05))
    trace = logging.getLogger("cms_publisher")  # --debug sets it up, in this very process
    monkeypatch.setattr(trace, "handlers", [])
    monkeypatch.setattr(trace, "level", trace.level)
    monkeypatch.setattr(sending, "AGAIN", Backoff(pause=0.1, budget=2))
    return Desk(tmp_path, monkeypatch, capsys)


@pytest.fixture
def as_(desk: Desk, wordpress: SandboxInfo) -> Callable[..., None]:
    """Makes the desk push to the sandbox as that user, or to another address in front of it."""

    def use(login: str = "editeur", *, url: str | None = None, site: str = "") -> None:
        desk.use(url or wordpress.url, login, wordpress.user(login).application_password, site)

    return use


@pytest.fixture
def through(wordpress: SandboxInfo, as_: Callable[..., None]) -> Iterator[Proxy]:
    """A proxy before the sandbox, and the desk pushes through it as the editor."""
    with proxy(wordpress.url) as standing:
        as_(url=standing.url)
        yield standing


@pytest.fixture
def mu_plugin(wordpress: SandboxInfo, tmp_path: Path) -> Iterator[Callable[[str], None]]:
    """Puts PHP into the sandbox for one test; each under a name of its own, because PHP remembers files."""
    written: list[Path] = []

    def write(code: str) -> None:
        name = f"zz-{abs(hash((code, str(tmp_path))))}.php"
        written.append(wordpress.folder / "www" / "wp-content" / "mu-plugins" / name)
        written[-1].write_text(f"<?php\n{code}\n", encoding="utf-8")

    yield write
    for path in written:
        path.unlink()


@pytest.fixture
def no_posts(wordpress: SandboxInfo, rest: MakeRest) -> None:
    """No post of an earlier test: quicker than ``clean``, which takes terms and pictures away too."""
    admin = rest("admin")
    while found := drafts(admin):
        for post in found:
            admin.call("DELETE", f"wp/v2/posts/{post['id']}", params={"force": "true"})


def drafts(rest: Rest) -> list[dict[str, Any]]:
    """The newest posts of the site, the trash too, as an administrator sees them."""
    found: list[dict[str, Any]] = rest.get(
        "wp/v2/posts", status="any,trash", context="edit", orderby="id", order="desc", per_page=5
    )
    return [post for post in found if post["id"] != FIRST_CONTENT]


@pytest.fixture
def only_draft(rest: MakeRest) -> Callable[..., dict[str, Any]]:
    """The one post that there is; fails where there is another number of them."""

    def look(site: str | None = None) -> dict[str, Any]:
        found = drafts(rest("admin", site=site))
        assert [post["title"]["raw"] for post in found] == [found[0]["title"]["raw"]]
        return found[0]

    return look


@contextmanager
def nothing_written(rest: Rest) -> Iterator[None]:
    """Fails where any post is not as it was before."""
    before = drafts(rest)
    yield
    assert drafts(rest) == before
