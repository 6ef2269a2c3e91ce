"""How much a push costs beyond WordPress: 100 prebuilt payloads against a bare POST loop of the same fields.

    python benchmarks/push.py [--drafts 100] [--block 10] [--wordpress newest|oldest]
    python benchmarks/push.py --jobs 4 [--drafts 100] [--block 25] [--wordpress newest|oldest]
    python benchmarks/push.py --unchanged [--drafts 100] [--wordpress newest|oldest]

Stands a sandbox up in a temporary folder, then alternates blocks of drafts: `deliver` with its durable journal over the
companion plugin, and one keep-alive session that posts the same fields (the SEO ones as registered meta) to wp/v2/posts
and does nothing else. Both write drafts that did not exist. PHP's own server closes each connection, so keep-alive
saves neither side anything here. Goals: one request a draft, ratio at most 1.2. Prints one line of JSON: seconds and
milliseconds a draft of both, their ratio, the ratio of the medians, and the parts of a push: journal, HTTP, the rest.

With --jobs both work in so many threads: the push as `publish --jobs` makes it, from a composed story to its receipt,
and as many bare sessions. Goal: at least 0.9 of the drafts a second that the site takes from the bare loop; it prints
both figures, their ratio, and the median of the blocks' own ratios, which says more on a busy machine.

With --unchanged the same stories are pushed a second time, as a new run of `publish`: it prints how many requests found
out who we are, how many read where the stories stand, and how many wrote. Goal: one read, no write.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import replace
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any

import requests

from cms_publisher import pipeline, settings
from cms_publisher.app.outcome import Outcome
from cms_publisher.app.pushing import Push
from cms_publisher.app.threads import in_threads
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
    from cms_publisher.pipeline import Dossier
    from cms_publisher.sandbox import SandboxInfo
    from cms_publisher.settings import Settings
    from cms_publisher.targets.wordpress.connect import Connection

STORY = Path(__file__).resolve().parent.parent / "sources" / "cinema-itinerant"
META = ("title_tag", "meta_description", "focus_keyphrase")


def main() -> int:
    options = _options()
    with tempfile.TemporaryDirectory() as folder:
        asked = Options(folder=Path(folder) / "wp", cache=default_cache(), version=Version(options.wordpress))
        try:
            site, place = start(asked), Path(folder)
            if options.unchanged:
                print(json.dumps(_measure_unchanged(site, place, options.drafts)))
            elif options.jobs:
                print(json.dumps(_measure_jobs(site, place, options.drafts, options.block, options.jobs)))
            else:
                print(json.dumps(_measure(site, place, options.drafts, options.block)))
        finally:
            stop(asked.folder, purge=True)
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("--drafts", type=int, default=100)
    parser.add_argument("--block", type=int, default=10)
    parser.add_argument("--jobs", type=int)
    parser.add_argument("--unchanged", action="store_true")
    parser.add_argument("--wordpress", choices=["newest", "oldest"], default="newest")
    return parser.parse_args()


def _measure(site: SandboxInfo, folder: Path, drafts: int, block: int) -> dict[str, object]:
    user = site.user("editeur")
    connection = connect(Credentials(url=site.url, user=user.login, password=user.application_password), SiteProfile())
    session = _session(site)
    spent: dict[str, float] = {"journal": 0.0, "http": 0.0, "requests": 0}
    _time(Http, "raw", spent, "http", count="requests")
    for name in ("known", "open_intent", "begin", "finish"):
        _time(PushJournal, name, spent, "journal")
    payloads = [dossier.payload for dossier in _dossiers(drafts + 1)]
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


def _measure_jobs(site: SandboxInfo, folder: Path, drafts: int, block: int, jobs: int) -> dict[str, object]:
    dossiers = _dossiers(drafts + jobs)
    pushes, posts = list[float](), list[float]()
    with ExitStack() as resources:
        push = Push(_settings(site, folder), resources)
        _push_all(push, dossiers[:jobs], jobs)  # warms caches on both sides
        _post_all(site, dossiers[:jobs], jobs)
        for first in range(jobs, drafts + jobs, block):
            some = dossiers[first : first + block]
            pushes.append(_seconds(lambda some=some: _push_all(push, some, jobs)))  # type: ignore[misc]
            posts.append(_seconds(lambda some=some: _post_all(site, some, jobs)))  # type: ignore[misc]
    return {
        "wordpress": site.wordpress,
        "drafts": drafts,
        "jobs": jobs,
        "pushes_per_s": round(drafts / sum(pushes), 1),
        "posts_per_s": round(drafts / sum(posts), 1),
        "ratio": round(sum(posts) / sum(pushes), 3),
        "ratio_median": round(statistics.median(post / push for push, post in zip(pushes, posts, strict=True)), 3),
    }


def _measure_unchanged(site: SandboxInfo, folder: Path, drafts: int) -> dict[str, object]:
    config, dossiers = _settings(site, folder), _dossiers(drafts)
    with ExitStack() as resources:
        _push_all(Push(config, resources), dossiers, jobs=1)
    requests = _watched(Http, "raw")
    begin = time.perf_counter()
    with ExitStack() as resources:
        again = Push(config, resources, expected=tuple(each.payload.story for each in dossiers))
        _push_all(again, dossiers, jobs=1, action=Action.UNCHANGED)
    seconds = time.perf_counter() - begin
    reads = [url for method, url in requests if method in {"GET", "HEAD"}]
    standings = [url for url in reads if "/articles" in url]
    return {
        "wordpress": site.wordpress,
        "drafts": drafts,
        "connecting": len(reads) - len(standings),
        "reads": len(standings),
        "writes": len(requests) - len(reads),
        "seconds": round(seconds, 2),
    }


def _settings(site: SandboxInfo, folder: Path) -> Settings:
    user = site.user("editeur")
    account = {"URL": site.url, "USER": user.login, "APP_PASSWORD": user.application_password}
    env = {f"WORDPRESS_{name}": value for name, value in account.items()} | {"CMS_PUBLISHER_STATE": str(folder)}
    return settings.load(None, env, folder)


def _push_all(push: Push, dossiers: list[Dossier], jobs: int, action: Action = Action.CREATED) -> None:
    outcomes = [Outcome(name=each.payload.story, site=each.payload.site, dossier=each) for each in dossiers]
    for outcome in in_threads(push, outcomes, threads=jobs):
        assert outcome.receipt, outcome.error
        assert outcome.receipt.action is action


def _post_all(site: SandboxInfo, dossiers: list[Dossier], jobs: int) -> None:
    own = threading.local()

    def begin() -> None:
        own.session = _session(site)

    with ThreadPoolExecutor(jobs, initializer=begin) as threads:
        list(threads.map(lambda each: _post(own.session, site.url, each.payload), dossiers))


def _session(site: SandboxInfo) -> requests.Session:
    user, session = site.user("editeur"), requests.Session()
    session.trust_env = False
    session.auth = (user.login, user.application_password)
    return session


def _dossiers(number: int) -> list[Dossier]:
    """One real article under as many keys, slugs and titles; terms are left out, both sides would send the same ids."""
    story = read_story(STORY, context=(), overrides=Brief(categories=(), tags=()))
    made = pipeline.prepare(story, SiteProfile(), DEFAULT, TARGETS[0])
    return [replace(made, payload=_numbered(made.payload, n)) for n in range(number)]


def _numbered(payload: Payload, n: int) -> Payload:
    words = {"title": f"{payload.post['title']} {n}", "slug": f"{payload.post['slug']}-n{n}"}
    return replace(payload, story=f"{payload.story}-{n}", post={**payload.post, **words, "categories": [], "tags": []})


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


def _watched(owner: type, name: str) -> list[tuple[str, str]]:
    """The first two arguments of each call of that method from now on."""
    method, calls = getattr(owner, name), list[tuple[str, str]]()

    @wraps(method)
    def noted(itself: object, first: str, second: str, **options: Any) -> Any:  # noqa: ANN401
        calls.append((first, second))
        return method(itself, first, second, **options)

    setattr(owner, name, noted)
    return calls


if __name__ == "__main__":
    sys.exit(main())
