"""The companion plugin on networks, on SQLite, with an object cache; and what it leaves when it is deleted."""

from __future__ import annotations

import json
import subprocess
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import pytest

from cms_publisher.sandbox.plugin import place, source
from tests.integration.companion import POST, SEO, Articles, publish, settled, stand_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.sandbox import SandboxInfo
    from tests.integration.conftest import MakeRest

PLUGIN = "wp/v2/plugins/cms-publisher/cms-publisher"
LEFT = """
define('WP_USE_THEMES', false);
$_SERVER['HTTP_HOST'] = '%s';
require '%s/wp-load.php';
$found = [];
foreach (is_multisite() ? get_sites(['fields' => 'ids']) : [0] as $site) {
    if ($site) { switch_to_blog($site); }
    $found[] = (int) $wpdb->get_var("SELECT COUNT(*) FROM {$wpdb->options} WHERE option_name LIKE 'cms\\_publisher%%'")
        + (int) $wpdb->get_var("SELECT COUNT(*) FROM {$wpdb->postmeta} WHERE meta_key LIKE '\\_cms\\_publisher%%'");
}
echo json_encode($found);
"""


def _left(wordpress: SandboxInfo) -> list[int]:
    """Rows of the plugin's own, for each site."""
    host = wordpress.url.removeprefix("http://")
    code = LEFT % (host, wordpress.folder / "www")
    done = subprocess.run(["php", "-r", code], capture_output=True, text=True, timeout=60, check=True)
    rows: list[int] = json.loads(done.stdout)
    return rows


@pytest.fixture
def comes_back(wordpress: SandboxInfo, rest: MakeRest) -> Iterator[None]:
    """The plugin is in its place again for other tests."""
    yield
    place(wordpress.folder / "www", source())
    admin = rest("admin")
    status = "network-active" if len(wordpress.sites) > 1 else "active"
    answer = admin.call("PUT", PLUGIN, json={"status": status})
    assert answer.status_code == 200, answer.text


@pytest.mark.wordpress("oldest", "newest", "newest-sqlite", "newest-multisite")
def test_deleted_it_leaves_the_posts_and_nothing_of_its_own(
    wordpress: SandboxInfo, rest: MakeRest, clean: None, comes_back: None
) -> None:
    for site in wordpress.sites:
        articles = Articles(rest("editeur", site=site))
        articles.create("budget")
        articles.wait("budget", sha256="a" * 64)
        articles.create("efface")
        number = articles.get("efface")["id"]
        articles.rest.call("DELETE", f"wp/v2/posts/{number}", params={"force": "true"})
        articles.rest.get("cms-publisher/v1/status")
    assert all(count > 5 for count in _left(wordpress))
    admin = rest("admin")
    made = Articles(admin).get("budget")
    assert admin.call("PUT", PLUGIN, json={"status": "inactive"}).status_code == 200
    gone = admin.call("DELETE", PLUGIN)
    assert gone.status_code == 200, gone.text
    assert set(_left(wordpress)) == {0}
    assert admin.get(f"wp/v2/posts/{made['id']}", context="edit")["title"]["raw"] == POST["title"]


@pytest.mark.wordpress("oldest-multisite", "newest-multisite")
def test_each_site_of_a_network_has_its_own_draft_of_a_story(
    wordpress: SandboxInfo, rest: MakeRest, clean: None
) -> None:
    seen = [
        Articles(rest("auteur", site=site)).create("budget", post=POST | {"title": site}) for site in wordpress.sites
    ]
    assert [article["post"]["title"] for article in seen] == list(wordpress.sites)
    names = {rest("auteur", site=site).get("cms-publisher/v1/status")["site_id"] for site in wordpress.sites}
    assert len(names) == len(wordpress.sites)
    assert publish(rest("admin", site=wordpress.sites[1]), seen[1]["id"]).title == SEO["title_tag"]


@pytest.mark.wordpress("newest-sqlite", "newest-multisite")
def test_one_draft_and_nothing_half_done_there_too(wordpress: SandboxInfo, rest: MakeRest, clean: None) -> None:
    articles = Articles(rest("auteur"))
    with stand_in(wordpress, "failing-hook"):
        articles.put("panne", headers={"X-Stand-In-Fail": "throw rest_after_insert_post"}, post=POST, recreate=True)
    assert rest("admin").every("wp/v2/posts", status="any,trash") == []
    _push_at_once(rest)
    assert len(rest("admin").every("wp/v2/posts", status="any,trash")) == 1


def _push_at_once(rest: MakeRest) -> list[int]:
    def put(number: int) -> int:
        answer = Articles(rest("auteur")).put("ensemble", post=POST | {"title": f"Version {number}"}, recreate=True)
        code: int = answer.status_code
        return code

    with ThreadPoolExecutor(12) as pool:
        codes = list(pool.map(put, range(12)))
    assert codes.count(201) == 1
    assert set(codes) <= {201, 428, 503}
    return codes


def test_with_an_object_cache_all_of_it_holds(wordpress: SandboxInfo, rest: MakeRest, clean: None) -> None:
    articles, editor = Articles(rest("auteur")), rest("editeur")
    with stand_in(wordpress, "object-cache"):
        assert editor.get("cms-publisher/v1/status")["object_cache"] is True
        _push_at_once(rest)
        made = articles.create("budget")
        post = f"wp/v2/posts/{made['id']}"
        editor.get(post, context="edit")
        editor.post(post, title="Titre de la rédaction")
        settled()
        refused: Any = articles.put("budget", etag=made["etag"], post={"title": "Le mien"}).json()
        assert (refused["data"]["reason"], refused["data"]["article"]["changed_fields"]) == ("people", ["title"])
        etag = refused["data"]["article"]["etag"]
        assert articles.put("budget", etag=etag, post={"excerpt": "Neuf."}).status_code == 200
        with stand_in(wordpress, "failing-hook"):
            fail = {"X-Stand-In-Fail": "throw rest_after_insert_post"}
            etag = articles.get("budget")["etag"]
            articles.put("budget", etag=etag, headers=fail, post={"title": "Panne"}, seo={"title_tag": "Panne"})
        cached = editor.get(post, context="edit")
    assert (cached["title"]["raw"], cached["excerpt"]["raw"]) == ("Titre de la rédaction", "Neuf.")
    assert cached["meta"]["_cms_publisher_title_tag"] == SEO["title_tag"]
