"""What stands on a site, held against what was to be pushed."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from html import unescape
from typing import TYPE_CHECKING, Any, Final

import requests

from tests.integration.conftest import Rest

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cms_publisher.sandbox import SandboxInfo

EVERY: Final = {"status": "any,trash", "context": "edit", "orderby": "id", "order": "asc"}
META: Final = ("title_tag", "meta_description", "focus_keyphrase")
_MARKUP: Final = re.compile(r"<!--.*?-->|<[^>]*>", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Tally:
    """How many stories were looked at, and how many have no draft, several, or one with other content."""

    stories: int
    lost: int
    twice: int
    wrong: int

    @property
    def is_right(self) -> bool:
        return not (self.lost or self.twice or self.wrong)


def rest(site: SandboxInfo, login: str = "admin") -> Rest:
    """The site's REST interface as that user."""
    session = requests.Session()
    session.trust_env = False
    session.auth = (login, site.user(login).application_password)
    session.headers["Accept"] = "application/json"
    return Rest(site=site.url, session=session)


def tally(site: SandboxInfo, wanted: Mapping[str, Mapping[str, Any]]) -> Tally:
    """Count; posts are told by their titles, which no two stories share.

    Without the plugin a draft that was made twice in one moment takes itself back into the trash: not counted.
    """
    posts: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for post in rest(site).every("wp/v2/posts", **EVERY):
        if site.plugin or post["status"] != "trash":
            posts[post["title"]["raw"]].append(post)
    found = {story: posts[payload["post"]["title"]] for story, payload in wanted.items()}
    return Tally(
        stories=len(wanted),
        lost=sum(not each for each in found.values()),
        twice=sum(len(each) > 1 for each in found.values()),
        wrong=sum(bool(each) and not _is(each[0], wanted[story], site) for story, each in found.items()),
    )


def _is(post: Mapping[str, Any], wanted: Mapping[str, Any], site: SandboxInfo) -> bool:
    raw = {name: post[name]["raw"] for name in ("title", "excerpt", "content")} | {"slug": post["slug"]}
    seo = {name: post["meta"][f"_cms_publisher_{name}"] for name in META} if site.plugin else {}
    expected = {name: wanted["post"][name] for name in raw} | {name: wanted["seo"][name] for name in seo}
    same = {name: _plain(value) for name, value in (raw | seo).items()}
    return post["status"] == "draft" and same == {name: _plain(value) for name, value in expected.items()}


def _plain(text: str) -> str:
    """What is read of it: without the plugin a marker class stands in the markup."""
    return unescape(_MARKUP.sub("", text))
