"""What the tests of the companion plugin share: its routes, other plugins beside it, a page's head."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import time
from contextlib import contextmanager
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from typing import TYPE_CHECKING, Any

import requests

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from cms_publisher.sandbox import SandboxInfo
    from tests.integration.conftest import Rest

STAND_INS = Path(__file__).resolve().parents[1] / "stand-ins"
ROUTE = "cms-publisher/v1/articles"
TEXT = "<!-- wp:paragraph -->\n<p>Le conseil a voté le budget.</p>\n<!-- /wp:paragraph -->"
POST = {"title": "Le budget est voté", "content": TEXT, "excerpt": "Le vote a eu lieu.", "slug": "budget-vote"}
JSON_LD = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": "Le budget est voté",
    "description": "Budget & vote : #impôts <2 %",
    "author": {"@type": "Person", "name": "Paule Lemaire"},
    "publisher": {"@type": "NewsMediaOrganization", "name": "La Gazette"},
    "isBasedOn": {
        "@type": "CreativeWork",
        "name": "Conseil municipal : le budget adopté",
        "publisher": {"@type": "Organization", "name": "Mairie de Valmont"},
        "url": "https://mairie.example/conseil",
        "datePublished": "2027-03-01",
    },
    "citation": {"@type": "CreativeWork", "name": "Les comptes de la ville", "author": {"name": "Jean Petit"}},
}
SEO = {
    "title_tag": "Budget : le conseil vote 20%de hausse",
    "meta_description": "Le conseil municipal a voté le budget.",
    "focus_keyphrase": "budget municipal",
}


@dataclass(frozen=True)
class Articles:
    """The plugin's article routes as one user."""

    rest: Rest

    def put(self, key: str, *, etag: str | None = None, headers: Mapping[str, str] | None = None, **body: Any) -> Any:
        """The response; ``sha256`` is made from the body where none is given."""
        made = hashlib.sha256(json.dumps(body, sort_keys=True).encode()).hexdigest()
        sent = {"If-Match": f'"{etag}"'} if etag else {}
        return self.rest.call(
            "PUT", f"{ROUTE}/{key}", json={"sha256": made} | body, headers={**sent, **(headers or {})}
        )

    def create(self, key: str, **changes: Any) -> Any:
        """A whole article, made; again, where an earlier test deleted that of this key."""
        body: dict[str, Any] = {"post": POST, "seo": SEO | {"json_ld": JSON_LD}, "recreate": True} | changes
        answer = self.put(key, **body)
        assert answer.status_code == 201, answer.text
        return answer.json()

    def get(self, key: str) -> Any:
        return self.rest.get(f"{ROUTE}/{key}")

    def wait(self, key: str, **note: Any) -> requests.Response:
        return self.rest.call("POST", f"{ROUTE}/{key}/waiting", json=note)


@contextmanager
def stand_in(wordpress: SandboxInfo, name: str) -> Iterator[None]:
    """Another plugin, as a must-use plugin of the sandbox; the object cache as its drop-in."""
    content = Path(wordpress.folder) / "www" / "wp-content"
    target = content / ("object-cache.php" if name == "object-cache" else f"mu-plugins/{name}.php")
    shutil.copyfile(STAND_INS / f"{name}.php", target)
    try:
        yield
    finally:
        target.unlink()
        shutil.rmtree(content / "object-cache", ignore_errors=True)


@dataclass(frozen=True)
class Head:
    """A published page's head."""

    title: str
    descriptions: tuple[str, ...]
    nodes: tuple[dict[str, Any], ...]

    @property
    def articles(self) -> list[dict[str, Any]]:
        return [node for node in self.nodes if re.search(r"(Article|BlogPosting)$", str(node.get("@type")))]


def publish(rest: Rest, post_id: int) -> Head:
    """Make it public, and look at the page as a reader does."""
    link = rest.post(f"wp/v2/posts/{post_id}", status="publish")["link"]
    return look(link)


def look(link: str) -> Head:
    page = requests.get(link, timeout=60)
    assert page.status_code == 200, page.text
    nodes: list[dict[str, Any]] = []
    for script in re.findall(r'<script type="application/ld\+json"[^>]*>(.*?)</script>', page.text, re.DOTALL):
        found = json.loads(script)
        nodes += found.get("@graph", [found]) if isinstance(found, dict) else []
    title = re.search(r"<title>(.*?)</title>", page.text, re.DOTALL)
    return Head(
        title=unescape(title[1]) if title else "",
        descriptions=tuple(
            unescape(text) for text in re.findall(r'<meta name="description" content="(.*?)"', page.text)
        ),
        nodes=tuple(nodes),
    )


def settled(seconds: float = 0.3) -> None:
    """PHP's server answers before a request's last hooks have run."""
    time.sleep(seconds)
