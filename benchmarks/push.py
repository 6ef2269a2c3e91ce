"""How much a push costs beyond WordPress: 100 prebuilt payloads against a bare POST loop of the same fields.

    python benchmarks/push.py [--drafts 100] [--block 10] [--wordpress newest|oldest]

Stands a sandbox up in a temporary folder, then alternates blocks of drafts: `deliver` with its durable journal over the
companion plugin, and one keep-alive session that posts the same fields (the SEO ones as registered meta) to wp/v2/posts
and does nothing else. Both write drafts that did not exist. PHP's own server closes each connection, so keep-alive
saves neither side anything here. Goals: one request a draft, ratio at most 1.2. Prints one line of JSON: seconds and
milliseconds a draft of both, their ratio, the ratio of the medians, and the parts of a push: journal, HTTP, the rest.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import tempfile
import time
from dataclasses import replace
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any

import requests

from cms_publisher import pipeline
from cms_publisher.delivery import deliver
from cms_publisher.journal import open_journal
from cms_publisher.journal.pushes import PushJournal
from cms_publisher.model import Action, Brief, Credentials, JournalPlace, SiteProfile
from cms_publisher.readers.story import read_story
from cms_publisher.sandbox import Options, Version, default_cache, start, stop
from cms_publisher.targets import TARGETS
from cms_publisher.targets.wordpress.connect import connect
from cms_publisher.targets.wordpress.http import Http
from cms_publisher.writers import DEFAULT

if TYPE_CHECKING:
    from collections.abc import Callable

    from cms_publisher.model import Payload
    from cms_publisher.sandbox import SandboxInfo
    from cms_publisher.targets.wordpress.connect import Connection

STORY = Path(__file__).resolve().parent.parent / "sources" / "cinema-itinerant"
META = ("title_tag", "meta_description", "focus_keyphrase")


def main() -> int:
    options = _options()
    with tempfile.TemporaryDirectory() as folder:
        asked = Options(folder=Path(folder) / "wp", cache=default_cache(), version=Version(options.wordpress))
        try:
            print(json.dumps(_measure(start(asked), Path(folder), options.drafts, options.block)))
        finally:
            stop(asked.folder, purge=True)
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("--drafts", type=int, default=100)
    parser.add_argument("--block", type=int, default=10)
    parser.add_argument("--wordpress", choices=["newest", "oldest"], default="newest")
    return parser.parse_args()


def _measure(site: SandboxInfo, folder: Path, drafts: int, block: int) -> dict[str, object]:
    user = site.user("editeur")
    connection = connect(Credentials(url=site.url, user=user.login, password=user.application_password), SiteProfile())
    session = requests.Session()
    session.trust_env = False
    session.auth = (user.login, user.application_password)
    spent: dict[str, float] = {"journal": 0.0, "http": 0.0, "requests": 0}
    _time(Http, "raw", spent, "http", count="requests")
    for name in ("known", "open_intent", "begin", "finish"):
        _time(PushJournal, name, spent, "journal")
    payloads = _payloads(drafts + 1)
    pushes, posts = list[float](), list[float]()
    with open_journal(JournalPlace(file=folder / "journal.sqlite3")) as database:
        journal = PushJournal(database)
        _push(payloads[0], connection, journal)  # warms caches on both sides
        _post(session, site.url, payloads[0])
        spent.update(journal=0.0, http=0.0, requests=0)
        for first in range(1, drafts + 1, block):
            some = payloads[first : first + block]
            pushes += [_seconds(lambda p=p: _push(p, connection, journal)) for p in some]  # type: ignore[misc]
            posts += [_seconds(lambda p=p: _post(session, site.url, p)) for p in some]  # type: ignore[misc]
    return _summary(site.wordpress, pushes, posts, spent)


def _summary(version: str, pushes: list[float], posts: list[float], spent: dict[str, float]) -> dict[str, object]:
    total, number = sum(pushes), len(pushes)
    rest = total - spent["journal"] - spent["http"]
    return {
        "wordpress": version,
        "drafts": number,
        "push_s": round(total, 2),
        "post_s": round(sum(posts), 2),
        "push_ms": round(1000 * total / number, 1),
        "post_ms": round(1000 * sum(posts) / number, 1),
        "ratio": round(total / sum(posts), 3),
        "ratio_of_medians": round(statistics.median(pushes) / statistics.median(posts), 3),
        "requests_per_draft": spent["requests"] / number,
        "journal_ms": round(1000 * spent["journal"] / number, 2),
        "http_ms": round(1000 * spent["http"] / number, 1),
        "rest_ms": round(1000 * rest / number, 2),
    }


def _payloads(number: int) -> list[Payload]:
    """One real article under as many keys, slugs and titles; terms are left out, both sides would send the same ids."""
    story = read_story(STORY, context=(), overrides=Brief(categories=(), tags=()))
    made = pipeline.prepare(story, SiteProfile(), DEFAULT, TARGETS[0]).payload
    return [
        replace(
            made,
            story=f"{made.story}-{n}",
            post={**made.post, "title": f"{made.post['title']} {n}", "slug": f"{made.post['slug']}-n{n}"}
            | {"categories": [], "tags": []},
        )
        for n in range(number)
    ]


def _push(payload: Payload, connection: Connection, journal: PushJournal) -> None:
    assert deliver(payload, connection.site, journal, "benchmark").action is Action.CREATED


def _post(session: requests.Session, url: str, payload: Payload) -> None:
    names = ("title", "content", "excerpt", "slug", "status")
    meta = {f"_cms_publisher_{name}": payload.seo[name] for name in META}
    meta["_cms_publisher_json_ld"] = json.dumps(payload.seo["json_ld"])
    fields = {name: payload.post[name] for name in names} | {"meta": meta}
    answer = session.post(f"{url}/wp-json/wp/v2/posts", json=fields, timeout=60)
    assert answer.status_code == 201, answer.text
    assert answer.json()["id"]


def _seconds(call: Callable[[], None]) -> float:
    begin = time.perf_counter()
    call()
    return time.perf_counter() - begin


def _time(owner: type, name: str, spent: dict[str, float], part: str, count: str | None = None) -> None:
    """Add what each call of that method takes to its part."""
    method = getattr(owner, name)

    @wraps(method)
    def timed(*args: Any, **options: Any) -> Any:  # noqa: ANN401
        begin = time.perf_counter()
        try:
            return method(*args, **options)
        finally:
            spent[part] += time.perf_counter() - begin
            if count:
                spent[count] += 1

    setattr(owner, name, timed)


if __name__ == "__main__":
    sys.exit(main())
