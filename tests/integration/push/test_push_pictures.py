"""The story's picture in the library: once, with its words, checked before it is sent, never in the text's way."""

from __future__ import annotations

import hashlib
from itertools import count
from typing import TYPE_CHECKING, Any

import pytest
import requests

from tests.integration import faults
from tests.integration.companion import look
from tests.soak.pictures import photo

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.integration.conftest import MakeRest, Rest
    from tests.integration.faults import Proxy
    from tests.integration.push.conftest import Desk

pytestmark = pytest.mark.usefixtures("clean")
EVERY = pytest.mark.wordpress("oldest", "newest", "newest-sqlite", "newest-multisite", "without-plugin")
NEWEST = pytest.mark.wordpress("newest")
WORDS = """image = "Le bac à quai.jpg"
image_alt = "Le bac à quai, rampe baissée"
image_credit = "Luc Vidal"
image_caption = "Le bac, jeudi"
"""
NAME = "Le bac à quai.jpg"


def _story(desk: Desk, data: bytes) -> Path:
    story = desk.story(more=WORDS)
    (story / NAME).write_bytes(data)
    return story


def _library(rest: Rest) -> list[dict[str, Any]]:
    return rest.every("wp/v2/media", context="edit", orderby="id", order="asc")


def _featured(rest: Rest, post: int) -> int:
    number: int = rest.get(f"wp/v2/posts/{post}", context="edit")["featured_media"]
    return number


@EVERY
def test_a_picture_is_uploaded_once_with_its_words_and_featured(
    desk: Desk, as_: Callable[..., None], rest: MakeRest
) -> None:
    as_("auteur")
    data, admin = photo(desk.key), rest("admin")
    first = desk.publish("--json", _story(desk, data))
    assert not [name for name in first.row["not_landed"] if "image" in name or "media" in name]
    (picture,) = _library(admin)
    assert _featured(admin, first.post) == picture["id"]
    assert (picture["alt_text"], picture["slug"]) == (
        "Le bac à quai, rampe baissée",
        f"cmspub-{hashlib.sha256(data).hexdigest()}",
    )
    assert (picture["caption"]["raw"], picture["title"]["raw"]) == ("Le bac, jeudi © Luc Vidal", "Le bac à quai")
    assert picture["source_url"].endswith("le-bac-a-quai.jpg")
    assert len(picture["media_details"]["sizes"]) > 2
    assert desk.publish("--json", _story(desk, data)).row["action"] == "unchanged"
    desk.key += "-bis"
    second = desk.publish("--json", _story(desk, data)).post
    assert _featured(admin, second) == picture["id"]
    assert len(_library(admin)) == 1


@EVERY
def test_who_may_not_upload_sends_the_text_and_is_told(desk: Desk, as_: Callable[..., None], rest: MakeRest) -> None:
    as_("contributeur")
    run = desk.publish("--lang", "en", _story(desk, photo(desk.key)))
    assert (run.status, "picture Le bac à quai.jpg: your account may not upload files" in run.err) == (0, True), run.err
    assert _library(rest("admin")) == []


@pytest.mark.wordpress("oldest", "newest")
def test_a_picture_that_is_there_already_serves_a_contributor_too(
    desk: Desk, as_: Callable[..., None], rest: MakeRest
) -> None:
    as_("editeur")
    data = photo(desk.key)
    desk.publish(_story(desk, data))
    as_("contributeur")
    desk.key += "-bis"
    run = desk.publish("--json", _story(desk, data))
    assert _featured(rest("admin"), run.post) == _library(rest("admin"))[0]["id"]


@NEWEST
def test_a_truncated_picture_is_named_and_the_text_goes(desk: Desk, as_: Callable[..., None], rest: MakeRest) -> None:
    as_()
    data = photo(desk.key, kind="PNG")
    run = desk.publish("--lang", "en", _story(desk, data[: len(data) // 2]))
    assert (run.status, "truncated or can't be read" in run.err) == (0, True), run.err
    assert _library(rest("admin")) == []
    whole = desk.publish("--json", _story(desk, data))
    assert (whole.row["action"], whole.row["not_landed"]) == ("updated", [])
    assert _library(rest("admin"))[0]["mime_type"] == "image/png"


@pytest.mark.wordpress("newest", "without-plugin")
def test_a_picture_that_the_site_does_not_take_is_named(
    desk: Desk, as_: Callable[..., None], rest: MakeRest, mu_plugin: Callable[[str], None]
) -> None:
    as_()
    mu_plugin("add_filter('upload_mimes', fn($all) => ['gif' => 'image/gif']);")
    run = desk.publish("--lang", "en", _story(desk, photo(desk.key)))
    assert (run.status, "the site refused this file" in run.err) == (0, True), run.err
    mu_plugin("add_filter('upload_size_limit', fn() => 2000);")
    desk.key += "-bis"
    large = desk.publish("--json", _story(desk, photo(desk.key)))
    assert large.status == 0
    assert {"image: too-large", "image: refused"} & set(large.row["not_landed"])
    assert _library(rest("admin")) == []


@NEWEST
@pytest.mark.parametrize(
    "fault", [faults.reset_after_commit, faults.bad_gateway_after_commit, faults.html_after_commit, faults.cut_short]
)
def test_a_picture_whose_answer_is_lost_is_found_and_not_sent_again(
    desk: Desk, through: Proxy, rest: MakeRest, fault: faults.Fault
) -> None:
    through.choose = lambda method, path: fault if method == "POST" and "/wp/v2/media" in path else None
    run = desk.publish("--json", _story(desk, photo(desk.key)))
    assert (run.status, run.row["action"], run.row["not_landed"]) == (0, "created", []), run.err
    (picture,) = _library(rest("admin"))
    assert _featured(rest("admin"), run.post) == picture["id"]


@NEWEST
def test_a_picture_that_did_not_arrive_goes_with_the_next_run(desk: Desk, through: Proxy, rest: MakeRest) -> None:
    lost = faults.reset_before_arrival
    through.choose = lambda method, path: lost if method == "POST" and "/wp/v2/media" in path else None
    story = _story(desk, photo(desk.key))
    assert desk.publish(story).status == 75
    through.choose = None
    assert desk.publish("--json", story).row["not_landed"] == []
    assert len(_library(rest("admin"))) == 1


@pytest.mark.wordpress("oldest", "newest")
def test_the_json_ld_shows_the_live_picture_with_its_credit(
    desk: Desk, as_: Callable[..., None], rest: MakeRest
) -> None:
    as_()
    admin = rest("admin")
    post = desk.publish("--json", _story(desk, photo(desk.key))).post
    link = admin.post(f"wp/v2/posts/{post}", status="publish")["link"]
    (article,) = look(link).articles
    assert article["image"]["url"] == _library(admin)[0]["source_url"]
    assert (article["image"]["creditText"], article["image"]["width"]) == ("Luc Vidal", 1600)


@pytest.mark.wordpress("oldest", "newest")
def test_where_a_profile_wants_crops_the_json_ld_has_all_three(
    desk: Desk, as_: Callable[..., None], rest: MakeRest
) -> None:
    as_()
    desk.profile(crops=True)
    admin = rest("admin")
    run = desk.publish("--json", _story(desk, photo(desk.key)))
    assert [row["slug"][-4:] for row in _library(admin)[1:]] == ["16x9", "-4x3", "-1x1"]
    assert _featured(admin, run.post) == _library(admin)[0]["id"]
    link = admin.post(f"wp/v2/posts/{run.post}", status="publish")["link"]
    (article,) = look(link).articles
    assert [(one["width"], one["height"]) for one in article["image"]] == [(1600, 900), (1422, 1067), (1067, 1067)]


@NEWEST
def test_crops_that_did_not_arrive_go_with_the_next_run(desk: Desk, through: Proxy, rest: MakeRest) -> None:
    desk.profile(crops=True)
    pictures = count(1)
    lost = faults.reset_before_arrival
    through.choose = lambda method, path: (
        lost if method == "POST" and "/wp/v2/media" in path and next(pictures) > 1 else None
    )
    story = _story(desk, photo(desk.key))
    assert desk.publish(story).status == 75
    assert len(_library(rest("admin"))) == 1
    through.choose = None
    assert desk.publish("--json", story).row["not_landed"] == []
    assert [row["slug"][-4:] for row in _library(rest("admin"))[1:]] == ["16x9", "-4x3", "-1x1"]


@pytest.mark.wordpress("oldest", "newest")
def test_without_crops_the_json_ld_has_the_sizes_that_the_site_made_in_those_shapes(
    desk: Desk, as_: Callable[..., None], rest: MakeRest, mu_plugin: Callable[[str], None]
) -> None:
    as_()
    admin = rest("admin")
    mu_plugin(
        "add_action('init', fn() => [add_image_size('hero', 1200, 675, true), add_image_size('box', 90, 90, true)]);"
    )
    post = desk.publish("--json", _story(desk, photo(desk.key))).post
    link = admin.post(f"wp/v2/posts/{post}", status="publish")["link"]
    (article,) = look(link).articles
    whole, hero = article["image"]
    (made,) = _library(admin)
    assert (whole["url"], whole["width"]) == (made["source_url"], 1600)
    assert hero["url"] == made["media_details"]["sizes"]["hero"]["source_url"]
    assert (hero["width"], hero["height"], hero["creditText"]) == (1200, 675, "Luc Vidal")


@pytest.mark.wordpress("oldest", "newest")
def test_the_caption_stands_below_the_picture_of_a_pushed_post_once_and_of_no_other(
    desk: Desk, as_: Callable[..., None], rest: MakeRest, mu_plugin: Callable[[str], None]
) -> None:
    as_()
    admin = rest("admin")
    post = desk.publish("--json", _story(desk, photo(desk.key))).post
    link = admin.post(f"wp/v2/posts/{post}", status="publish")["link"]
    picture = _library(admin)[0]["id"]
    caption = '<figcaption class="wp-element-caption">Le bac, jeudi © Luc Vidal</figcaption></figure>'
    assert requests.get(link, timeout=60).text.count(caption) == 1
    own = admin.post("wp/v2/posts", title="À part", content="…", status="publish", featured_media=picture)
    assert "<figcaption" not in requests.get(own["link"], timeout=60).text
    admin.post(f"wp/v2/media/{picture}", caption="")
    assert "<figcaption" not in requests.get(link, timeout=60).text
    admin.post(f"wp/v2/media/{picture}", caption="Le bac")
    mu_plugin("add_filter('cms_publisher_print_caption', '__return_false');")
    assert "<figcaption" not in requests.get(link, timeout=60).text


@NEWEST
def test_what_people_wrote_beside_a_picture_stays_and_is_told(
    desk: Desk, as_: Callable[..., None], rest: MakeRest
) -> None:
    as_()
    admin, data = rest("admin"), photo(desk.key)
    desk.publish(_story(desk, data))
    admin.post(f"wp/v2/media/{_library(admin)[0]['id']}", alt_text="Le bac")
    desk.key += "-bis"
    run = desk.publish("--lang", "en", _story(desk, data))
    assert "with another alternative text, which stays" in run.err
    assert _library(admin)[0]["alt_text"] == "Le bac"


@pytest.mark.wordpress("newest", "without-plugin")
def test_a_picture_sent_before_a_refusal_is_the_next_push_s(
    desk: Desk, as_: Callable[..., None], rest: MakeRest
) -> None:
    as_()
    admin, data = rest("admin"), photo(desk.key)
    post = desk.publish("--json", desk.story()).post
    admin.post(f"wp/v2/posts/{post}", title="À nous")
    assert desk.publish(_story(desk, data)).status == 1
    assert _featured(admin, post) == 0
    assert desk.publish("--merge", _story(desk, data)).status == 0
    assert [picture["id"] for picture in _library(admin)] == [_featured(admin, post)]


@pytest.mark.wordpress("oldest", "newest", "without-plugin")
def test_a_picture_that_is_damaged_on_its_way_is_none(desk: Desk, through: Proxy, rest: MakeRest) -> None:
    story = _story(desk, photo(desk.key))
    through.garble = lambda body: body[: len(body) // 2] if body.startswith(b"\xff\xd8") else body
    run = desk.publish("--lang", "en", story)
    assert (run.status, "arrived damaged" in run.err, _library(rest("admin"))) == (75, True, []), run.err
    through.garble = bytes
    assert "image" not in str(desk.publish("--json", story).row["not_landed"])
    assert len(_library(rest("admin"))) == 1
