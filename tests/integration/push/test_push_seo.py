"""An SEO plugin comes and goes on the site, and the search fields follow with the next run."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.integration.admin import open_in_editor
from tests.integration.companion import stand_in

if TYPE_CHECKING:
    from collections.abc import Callable

    from cms_publisher.sandbox import SandboxInfo
    from tests.integration.conftest import MakeRest
    from tests.integration.push.conftest import Desk, Run

pytestmark = [pytest.mark.usefixtures("no_posts"), pytest.mark.wordpress("newest")]


def actions(run: Run) -> list[str]:
    assert run.status == 0, run.err
    return [json.loads(line)["action"] for line in run.out.splitlines()]


@pytest.mark.parametrize("memory", ["one story", "several stories", "journal lost"])
def test_an_unchanged_story_is_pushed_once_more_where_an_seo_plugin_came(
    desk: Desk, as_: Callable[..., None], rest: MakeRest, wordpress: SandboxInfo, memory: str
) -> None:
    as_()
    stories = [desk.story()]
    if memory == "several stories":  # they are asked about in one request
        desk.key += "-bis"
        stories.append(desk.story())
    desk.publish(*stories)
    if memory == "journal lost":
        desk.forget()
    with stand_in(wordpress, "seo-yoast"):
        assert "An SEO plugin came or went" in desk.call("status", "--lang", "en", desk.key).out
        again = desk.publish("--json", *stories)
        assert actions(again) == ["updated"] * len(stories)
        assert actions(desk.publish("--json", *stories)) == ["unchanged"] * len(stories)
        post = json.loads(again.out.splitlines()[0])["post"]
        meta = rest("admin").get(f"wp/v2/posts/{post}", context="edit")["meta"]
        assert "Kerlouan" in meta["_yoast_wpseo_title"]
        assert meta["_cms_publisher_title_tag"] == ""
        assert "An SEO plugin" not in desk.call("status", "--lang", "en", desk.key).out


def test_what_is_open_in_an_editor_is_not_written_for_an_seo_plugins_sake(
    desk: Desk, as_: Callable[..., None], rest: MakeRest, wordpress: SandboxInfo
) -> None:
    as_()
    post = desk.publish("--json", desk.story()).post
    open_in_editor(wordpress, "admin", post)
    with stand_in(wordpress, "seo-yoast"):
        assert actions(desk.publish("--json", desk.story())) == ["unchanged"]
        assert rest("admin").get(f"wp/v2/posts/{post}", context="edit")["meta"]["_yoast_wpseo_title"] == ""
