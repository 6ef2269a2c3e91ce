"""People edit drafts at random times while the newsroom pushes: what they did stays, and each is told."""

from __future__ import annotations

import random
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from tests.integration.admin import open_in_editor
from tests.integration.faults import proxy
from tests.soak.chaos import DOWN, Chaos
from tests.soak.newsroom import Newsroom, batches
from tests.soak.standing import rest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from cms_publisher.sandbox import SandboxInfo
    from tests.integration.conftest import Rest
    from tests.integration.faults import Proxy

BATCH: Final = 16
"""Drafts that are edited while one run pushes them; as many people as the site serves at once."""
PEOPLE: Final = 4
SPAN: Final = 1.5
"""Edits are made within that many times the length of a run: some come before its push of the draft, some after."""
LOGIN: Final = "auteur"
FIELDS: Final = (
    "title",
    "content",
    "excerpt",
    "slug",
    "status",
    "author",
    "categories",
    "tags",
    "featured_media",
    "meta",
)
BOOKKEEPING: Final = ("_cms_publisher_payload_sha256", "_cms_publisher_base", "_cms_publisher_base_fields")


class Site(NamedTuple):
    """Where people work; ``section`` is a category that no push names."""

    info: SandboxInfo
    section: int
    editor: Rest
    admin: Rest

    def post(self, number: int) -> dict[str, Any]:
        found: dict[str, Any] = self.admin.get(f"wp/v2/posts/{number}", context="edit")
        return found

    def change(self, number: int, **fields: Any) -> None:
        self.admin.post(f"wp/v2/posts/{number}", **fields)


def _title(site: Site, number: int) -> None:
    site.editor.post(f"wp/v2/posts/{number}", title=f"Le titre de la rédaction {number}")


def _paragraph(site: Site, number: int) -> None:
    """Read, changed, written, as an editor does it."""
    content = site.post(number)["content"]["raw"]
    site.editor.post(f"wp/v2/posts/{number}", content=content.replace("La coque", "La coque en bois"))


def _seo_field(site: Site, number: int) -> None:
    site.editor.post(f"wp/v2/posts/{number}", meta={"_cms_publisher_title_tag": f"Bac {number}"})


def _category(site: Site, number: int) -> None:
    site.editor.post(f"wp/v2/posts/{number}", categories=[site.section])


def _trash(site: Site, number: int) -> None:
    assert site.editor.call("DELETE", f"wp/v2/posts/{number}").status_code == 200


def _publish(site: Site, number: int) -> None:
    site.editor.post(f"wp/v2/posts/{number}", status="publish")


def _reassign(site: Site, number: int) -> None:
    site.change(number, author=1)


def _open(site: Site, number: int) -> None:
    """Opened, and saved a moment later with the text that the editor had loaded."""
    open_in_editor(site.info, "editeur", number)
    content = site.post(number)["content"]["raw"]
    time.sleep(0.3)
    site.editor.post(f"wp/v2/posts/{number}", content=content.replace("La coque", "La coque en bois"))


class Edit(NamedTuple):
    """What somebody does, and how it is seen in the post."""

    do: Callable[[Site, int], None]
    is_there: Callable[[dict[str, Any]], bool]


EDITS: Final[dict[str, Edit]] = {
    "title": Edit(_title, lambda post: post["title"]["raw"].startswith("Le titre de la rédaction")),
    "paragraph": Edit(_paragraph, lambda post: "La coque en bois" in post["content"]["raw"]),
    "SEO field": Edit(_seo_field, lambda post: post["meta"]["_cms_publisher_title_tag"] == f"Bac {post['id']}"),
    "category": Edit(_category, lambda post: post["categories"] != [1]),
    "trash": Edit(_trash, lambda post: post["status"] == "trash"),
    "publish": Edit(_publish, lambda post: post["status"] == "publish"),
    "reassign": Edit(_reassign, lambda post: post["author"] == 1),
    "editor open": Edit(_open, lambda post: "La coque en bois" in post["content"]["raw"]),
}


@dataclass(frozen=True, slots=True)
class Edited:
    """How many edits there were of each kind, and which went wrong."""

    kinds: Counter[str]
    refused: int
    """Stories that the push which ran meanwhile left alone: it met the edit, and said so."""
    overwritten: tuple[str, ...]
    unreported: tuple[str, ...]

    @property
    def edits(self) -> int:
        return self.kinds.total()

    @property
    def is_right(self) -> bool:
        return not (self.overwritten or self.unreported)

    def overwrites(self, kind: str) -> int:
        return _of(kind, self.overwritten)

    def untold(self, kind: str) -> int:
        return _of(kind, self.unreported)


def _of(kind: str, found: tuple[str, ...]) -> int:
    return sum(name.endswith(f": {kind}") for name in found)


def edited(info: SandboxInfo, folder: Path, *, edits: int, seed: int, share: float = 0) -> Edited:
    """Each draft is edited once, at a random time of a run that updates it; then a newer version is pushed.

    ``share``: of the requests of the run that people meet, how many are spoilt.
    """
    with proxy(info.url) as standing:
        return _edited(info, folder, edits, random.Random(seed), Way(standing, Chaos(standing, seed, share), not share))


class Way(NamedTuple):
    """The way to the site, which faults make rough for a while."""

    proxy: Proxy
    chaos: Chaos
    patient: bool
    """Whether a silence is waited for as long as it may take."""

    @contextmanager
    def rough(self) -> Iterator[None]:
        self.proxy.choose = self.chaos
        yield
        self.proxy.choose = None
        time.sleep(2 * DOWN)


def _edited(info: SandboxInfo, folder: Path, edits: int, lots: random.Random, way: Way) -> Edited:
    desk, admin = Newsroom.at(folder, info, LOGIN, url=way.proxy.url), rest(info)
    section = admin.post("wp/v2/categories", name=f"Rubrique {folder.name}")["id"]
    site = Site(info, section, rest(info, "editeur"), admin)
    kinds = [name for name in EDITS if info.plugin or name != "SEO field"]
    done: list[Edited] = []
    for batch in batches([f"gens-{number}" for number in range(edits)], BATCH):
        plan = {story: kinds[_number(story) % len(kinds)] for story in batch}
        done.append(_one_batch(site, desk, plan, lots, way))
    return Edited(
        sum((each.kinds for each in done), Counter()),
        sum(each.refused for each in done),
        tuple(name for each in done for name in each.overwritten),
        tuple(name for each in done for name in each.unreported),
    )


def _number(story: str) -> int:
    return int(story.split("-")[1])


def _one_batch(site: Site, desk: Newsroom, plan: dict[str, str], lots: random.Random, way: Way) -> Edited:
    numbers = [_number(story) for story in plan]
    begin = time.monotonic()
    made = desk.publish(desk.write("gens", numbers))
    whole = time.monotonic() - begin
    posts = {story: int(made[story]["post"]) for story in plan}
    moments = {story: lots.uniform(0, SPAN * whole) for story in plan}
    order = sorted(plan, key=moments.__getitem__)
    with way.rough(), ThreadPoolExecutor(PEOPLE) as pool:
        running, now = desk.start(desk.write("gens", numbers, version=2), patient=way.patient), time.monotonic()
        seen = list(pool.map(lambda story: _act(site, plan[story], posts[story], now + moments[story]), order))
        out, err = running.communicate(timeout=900)
    after = dict(zip(order, seen, strict=True))
    assert "Traceback" not in err, (out, err)
    third = desk.publish(desk.write("gens", numbers, version=3))
    kept = {story: _is_kept(site, plan[story], after[story]) for story in plan}
    return Edited(
        Counter(plan.values()),
        out.count('"exit": 1'),
        tuple(f"{story}: {plan[story]}" for story in plan if not kept[story]),
        tuple(f"{story}: {plan[story]}" for story in plan if third[story]["exit"] != 1),
    )


def _act(site: Site, kind: str, number: int, at: float) -> dict[str, Any]:
    """Do it at that moment; the post as it is then."""
    time.sleep(max(0.0, at - time.monotonic()))
    EDITS[kind].do(site, number)
    return site.post(number)


def _is_kept(site: Site, kind: str, after: dict[str, Any]) -> bool:
    """Whether the edit is there, and nothing of the post was written since."""
    now = site.post(after["id"])
    return EDITS[kind].is_there(now) and all(_shown(now, name) == _shown(after, name) for name in FIELDS)


def _shown(post: dict[str, Any], name: str) -> object:
    if name == "meta":
        return {key: value for key, value in post["meta"].items() if key not in BOOKKEEPING}
    return post[name]
