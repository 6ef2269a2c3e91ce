"""Each role on each kind of site: a draft made, updated, left alone, and kept when people changed it."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from cms_publisher.sandbox import Options, Version, default_cache, start, stop
from tests.soak.newsroom import Newsroom
from tests.soak.pictures import photo
from tests.soak.standing import rest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from cms_publisher.sandbox import SandboxInfo

ROLES: Final = ("admin", "editeur", "auteur", "contributeur")
PROFILE: Final = 'create_tags = true\ntags = ["bac", "mer"]\ncategories = ["Vie locale"]\n'
STEPS: Final = ("created", "unchanged", "updated", "refused")


class Kind(NamedTuple):
    """A kind of site."""

    version: Version
    multisite: bool
    plugin: bool


class Cell(NamedTuple):
    """What one role came to on one kind of site."""

    kind: Kind
    wordpress: str
    role: str
    steps: tuple[str, ...]
    not_landed: tuple[str, ...]
    """What of the first push has no place there, or is not this role's to make."""

    @property
    def is_right(self) -> bool:
        return self.steps == STEPS


def cells(folder: Path) -> Iterator[Cell]:
    """All of them, one site after the other."""
    for number, kind in enumerate(map(Kind._make, product(Version, (False, True), (True, False)))):
        where = folder / str(number)
        asked = Options(
            folder=where, cache=default_cache(), version=kind.version, multisite=kind.multisite, plugin=kind.plugin
        )
        try:
            site = start(asked)
            for role in ROLES:
                yield _cell(site, folder / f"{number}-{role}", kind, role)
        finally:
            stop(where, purge=True)


def _cell(site: SandboxInfo, folder: Path, kind: Kind, role: str) -> Cell:
    desk = Newsroom.at(folder, site, role)
    profile = folder / "config" / "sites" / "default.toml"
    profile.parent.mkdir(parents=True)
    profile.write_text(PROFILE, encoding="utf-8")
    made = _push(desk, role, version=1)
    again = _push(desk, role, version=1)
    newer = _push(desk, role, version=2)
    rest(site).post(f"wp/v2/posts/{made['post']}", title="Un titre de la rédaction")
    refused = _push(desk, role, version=3)
    steps = [row.get("action", row.get("error", "?")) for row in (made, again, newer)]
    steps.append("refused" if refused["exit"] == 1 and "post" in refused["error"] else str(refused))
    return Cell(kind, site.wordpress, site.user(role).role, tuple(map(str, steps)), tuple(made.get("not_landed", ())))


def _push(desk: Newsroom, role: str, *, version: int) -> dict[str, Any]:
    (story,) = desk.write(f"role-{role}", [ROLES.index(role)], version=version, image="photo.jpg")
    (desk.folder / story / "photo.jpg").write_bytes(photo(role))
    return desk.publish([story])[story]
