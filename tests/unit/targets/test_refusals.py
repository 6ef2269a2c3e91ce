from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from cms_publisher.errors import ExitStatus, RefusedError
from cms_publisher.messages import say
from cms_publisher.targets.wordpress.answers import RejectedError
from cms_publisher.targets.wordpress.companion import wire_key
from cms_publisher.targets.wordpress.marker import marked, marker
from cms_publisher.targets.wordpress.refusals import refusal, refuse_too_soon


def rejected(wp_code: str, status: int = 400) -> RejectedError:
    return RejectedError(status=status, wp_code=wp_code, words="Non.", data={}, url="https://exemple.fr")


CASES = [
    (rejected("cms_publisher_not_yours", 403), "post-not-yours"),
    (rejected("cms_publisher_deleted", 410), "post-gone"),
    (rejected("cms_publisher_missing", 412), "post-lost"),
    (rejected("cms_publisher_no_such_post", 404), "post-no-such"),
    (rejected("cms_publisher_other_story", 409), "post-other-story"),
    (rejected("cms_publisher_no_trash", 501), "post-no-trash"),
    (rejected("rest_cannot_edit", 403), "post-of-another"),
    (rejected("rest_cannot_create", 403), "post-no-right"),
    (rejected("rest_not_logged_in", 401), "site-password"),
    (rejected("rest_no_route", 404), "site-no-route"),
    (rejected("empty_content", 400), "site-rejected"),
]


@pytest.mark.parametrize(("error", "code"), CASES, ids=[error.wp_code for error, _ in CASES])
def test_each_no_has_words_of_its_own_that_can_be_said(error: RejectedError, code: str) -> None:
    found = refusal(error, post=7)
    assert found.code == code
    assert found.exit_status == (ExitStatus.USAGE if code == "site-password" else ExitStatus.NEEDS_PERSON)
    assert all(say(found.code, lang, **found.args_) for lang in ("fr", "en"))


def test_a_key_that_the_protocol_takes_stays_and_another_gets_a_hash() -> None:
    assert wire_key("budget-2027") == "budget-2027"
    assert wire_key("l’été").startswith("lete-")
    assert wire_key("l’été") != wire_key("l’êté")
    assert len(wire_key("é" * 500)) <= 191
    assert wire_key("…") == "story-" + wire_key("…").removeprefix("story-")


@pytest.mark.parametrize(
    ("content", "found"),
    [
        ("<!-- wp:paragraph -->\n<p>a", '<!-- wp:paragraph {"className":"k"} -->\n<p class="k">a'),
        (
            '<!-- wp:paragraph {"className":"chapo"} -->\n<p class="chapo">a',
            '<!-- wp:paragraph {"className":"chapo k"} -->\n<p class="chapo k">a',
        ),
        ("<!-- wp:list -->\n<ul>", "<!-- wp:list -->\n<ul>"),
    ],
)
def test_the_marker_joins_the_first_paragraphs_classes(content: str, found: str) -> None:
    assert marked(content, "k") == found


def test_markers_tell_stories_apart() -> None:
    assert marker("a") != marker("b")


@pytest.mark.parametrize(("ahead", "refused"), [(-60, False), (0, False), (7, False), (9, True), (60, True)])
def test_a_schedule_is_held_against_the_site_s_own_clock(ahead: int, *, refused: bool) -> None:
    due = datetime.now(UTC) + timedelta(minutes=10)
    fields = {"status": "future", "date_gmt": f"{due:%Y-%m-%dT%H:%M:%S}"}
    if refused:
        with pytest.raises(RefusedError, match="post-too-soon"):
            refuse_too_soon(fields, timedelta(minutes=ahead))
    else:
        refuse_too_soon(fields, timedelta(minutes=ahead))
    refuse_too_soon({"title": "Une correction"}, timedelta(minutes=ahead))
