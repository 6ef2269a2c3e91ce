"""The companion plugin beside an SEO plugin: small stand-ins for Yoast, Rank Math, SEOPress and All in One SEO."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.integration.companion import JSON_LD, POST, SEO, Articles, publish, settled, stand_in

if TYPE_CHECKING:
    from collections.abc import Callable

    from cms_publisher.sandbox import SandboxInfo
    from tests.integration.conftest import MakeRest, Rest


def _edit_yoast(rest: Rest, post_id: int, title: str) -> None:
    rest.post(f"wp/v2/posts/{post_id}", meta={"_yoast_wpseo_title": title})


def _edit_rank_math(rest: Rest, post_id: int, title: str) -> None:
    rest.post("rankmath/v1/updateMeta", objectID=post_id, objectType="post", meta={"rank_math_title": title})


def _edit_seopress(rest: Rest, post_id: int, title: str) -> None:
    rest.post(f"wp/v2/posts/{post_id}", meta={"_seopress_titles_title": title})


def _edit_aioseo(rest: Rest, post_id: int, title: str) -> None:
    rest.post(f"wp/v2/posts/{post_id}", aioseo_meta_data={"title": title})


EDITS: dict[str, Callable[[Rest, int, str], None]] = {
    "yoast": _edit_yoast,
    "rank-math": _edit_rank_math,
    "seopress": _edit_seopress,
    "aioseo": _edit_aioseo,
}
EACH = pytest.mark.parametrize("plugin", EDITS)


@EACH
def test_fields_go_into_the_seo_plugins_own_and_one_article_stands_in_the_head(
    wordpress: SandboxInfo, rest: MakeRest, clean: None, plugin: str
) -> None:
    editor = rest("editeur")
    with stand_in(wordpress, f"seo-{plugin}"):
        assert editor.get("cms-publisher/v1/status")["seo_plugin"]["slug"] == plugin
        made = Articles(editor).create("budget")
        assert made["seo_place"] == plugin
        assert made["seo"] == SEO | {"json_ld": JSON_LD}
        settled()
        head = publish(editor, made["id"])
    assert head.title == SEO["title_tag"]
    assert head.descriptions == (SEO["meta_description"],)
    (article,) = head.articles
    assert article["@type"] == "NewsArticle"
    assert article["author"] == JSON_LD["author"]
    assert article["description"] == JSON_LD["description"]
    if plugin != "seopress":
        assert article["isPartOf"]["@id"] in {node.get("@id") for node in head.nodes if node["@type"] == "WebPage"}


@EACH
@pytest.mark.wordpress("newest")
def test_a_change_in_the_seo_plugins_box_is_peoples(
    wordpress: SandboxInfo, rest: MakeRest, clean: None, plugin: str
) -> None:
    author, editor = Articles(rest("auteur")), rest("editeur")
    with stand_in(wordpress, f"seo-{plugin}"):
        made = author.create("budget")
        EDITS[plugin](editor, made["id"], "Un titre de la rédaction")
        settled()
        refused = author.put("budget", etag=made["etag"], post={"title": "Autre"}, seo={"title_tag": "Autre"})
        assert (refused.status_code, refused.json()["data"]["reason"]) == (412, "people")
        seen = author.get("budget")
    assert seen["changed_fields"] == ["title_tag"]
    assert seen["seo"]["title_tag"] == "Un titre de la rédaction"
    if plugin != "aioseo":  # its table has no hook that says who
        assert [change["fields"] for change in seen["changes"]] == [["title_tag"]]
        assert "Édith Éditrice" in refused.json()["message"]


@EACH
@pytest.mark.wordpress("newest")
def test_an_update_changes_what_was_sent_and_leaves_the_rest(
    wordpress: SandboxInfo, rest: MakeRest, clean: None, plugin: str
) -> None:
    articles = Articles(rest("editeur"))
    with stand_in(wordpress, f"seo-{plugin}"):
        made = articles.create("budget")
        answer = articles.put("budget", etag=made["etag"], seo={"meta_description": "", "focus_keyphrase": "taxe"})
        assert answer.json()["result"] == "updated"
    assert answer.json()["seo"] == SEO | {"meta_description": "", "focus_keyphrase": "taxe", "json_ld": JSON_LD}


@EACH
@pytest.mark.wordpress("newest")
def test_a_failing_hook_leaves_the_seo_plugins_fields_as_they_were(
    wordpress: SandboxInfo, rest: MakeRest, clean: None, plugin: str
) -> None:
    articles = Articles(rest("editeur"))
    with stand_in(wordpress, f"seo-{plugin}"), stand_in(wordpress, "failing-hook"):
        made = articles.create("budget")
        fail = {"X-Stand-In-Fail": "throw rest_after_insert_post"}
        answer = articles.put("budget", etag=made["etag"], headers=fail, seo=dict.fromkeys(SEO, "Autre"))
        assert answer.status_code == 500
        assert articles.get("budget")["seo"] == made["seo"]


@pytest.mark.wordpress("newest")
def test_aioseos_other_columns_and_keyphrases_stay(wordpress: SandboxInfo, rest: MakeRest, clean: None) -> None:
    editor = rest("editeur")
    with stand_in(wordpress, "seo-aioseo"):
        made = Articles(editor).create("budget")
        route = f"wp/v2/posts/{made['id']}"
        more: dict[str, Any] = {"focus": {"keyphrase": SEO["focus_keyphrase"]}, "additional": [{"keyphrase": "impôts"}]}
        editor.post(route, aioseo_meta_data={"og_title": "Pour les réseaux", "keyphrases": more})
        etag = Articles(editor).get("budget")["etag"]
        assert Articles(editor).put("budget", etag=etag, seo={"focus_keyphrase": "taxe"}).status_code == 200
        row = editor.get(route)["aioseo_meta_data"]
    assert row["og_title"] == "Pour les réseaux"
    assert row["keyphrases"]["focus"]["keyphrase"] == "taxe"
    assert row["keyphrases"]["additional"] == [{"keyphrase": "impôts"}]


@pytest.mark.wordpress("newest")
def test_an_article_that_people_set_in_seopress_becomes_ours(
    wordpress: SandboxInfo, rest: MakeRest, clean: None
) -> None:
    editor = rest("editeur")
    mark = (
        "<?php add_filter('get_post_metadata', fn($v, $i, $k) => $k === '_stand_in_manual_article' ? '1' : $v, 10, 3);"
    )
    marker = wordpress.folder / "www/wp-content/mu-plugins/manual-article.php"
    with stand_in(wordpress, "seo-seopress"):
        made = Articles(editor).create("budget")
        marker.write_text(mark, encoding="utf-8")
        try:
            (article,) = publish(editor, made["id"]).articles
        finally:
            marker.unlink()
    assert article["author"] == JSON_LD["author"]


@EACH
@pytest.mark.wordpress("newest")
def test_an_seo_plugin_may_come_and_go(wordpress: SandboxInfo, rest: MakeRest, clean: None, plugin: str) -> None:
    editor = rest("editeur")
    articles = Articles(editor)
    body: dict[str, Any] = {"post": POST, "seo": SEO | {"json_ld": JSON_LD}}
    made = articles.create("budget")
    assert made["seo_place"] == "companion"
    with stand_in(wordpress, f"seo-{plugin}"):
        seen = articles.get("budget")
        assert (seen["changed_fields"], seen["seo"]) == ([], made["seo"])
        moved = articles.put("budget", etag=seen["etag"], **body).json()
        assert (moved["result"], moved["seo_place"], moved["seo"]) == ("updated", plugin, made["seo"])
        assert articles.put("budget", **body).json()["result"] == "unchanged"
    gone = articles.get("budget")
    assert (gone["changed_fields"], gone["seo"]) == ([], made["seo"])
    head = publish(editor, made["id"])
    assert (head.title, head.descriptions) == (SEO["title_tag"], (SEO["meta_description"],))
    assert len(head.articles) == 1


@pytest.mark.wordpress("newest")
def test_where_yoasts_schema_is_switched_off_ours_stands_alone(
    wordpress: SandboxInfo, rest: MakeRest, clean: None
) -> None:
    editor = rest("editeur")
    switch = wordpress.folder / "www/wp-content/mu-plugins/no-schema.php"
    with stand_in(wordpress, "seo-yoast"):
        made = Articles(editor).create("budget")
        switch.write_text("<?php add_filter('wpseo_json_ld_output', '__return_false');", encoding="utf-8")
        try:
            head = publish(editor, made["id"])
        finally:
            switch.unlink()
    assert [node["@type"] for node in head.nodes] == ["NewsArticle"]


@pytest.mark.wordpress("newest")
def test_a_post_that_no_push_made_keeps_the_seo_plugins_article(
    wordpress: SandboxInfo, rest: MakeRest, clean: None
) -> None:
    editor = rest("editeur")
    with stand_in(wordpress, "seo-yoast"):
        post = editor.post("wp/v2/posts", title="À la main", content="<p>Un texte.</p>")
        (article,) = publish(editor, post["id"]).articles
    assert article["@type"] == "Article"
