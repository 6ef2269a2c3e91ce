from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from requests.structures import CaseInsensitiveDict

from cms_publisher.errors import UnavailableError, UsageError
from cms_publisher.targets.wordpress.answers import Answer, PutOffError, RejectedError, Reply, judged, parse


def response(status: int, body: bytes = b"", **headers: str) -> Reply:
    named = CaseInsensitiveDict({name.replace("_", "-"): value for name, value in headers.items()})
    url = "https://exemple.fr/wp-json/wp/v2/posts?context=edit"
    return Reply(url=url, status_code=status, headers=named, content=body)


@pytest.mark.parametrize(
    ("content", "found"),
    [
        (b'{"id": 1}', {"id": 1}),
        (b'\xef\xbb\xbf{"id": 1}', {"id": 1}),
        (b'<br />\n<b>Warning</b>: Undefined array key "a" in {closure} [12]\n{"id": 1}', {"id": 1}),
        ('{"title": "Été"}'.encode(), {"title": "Été"}),
        (b'{"id": 1', None),
        (b"<!doctype html><script>var a = {};</script>", None),
        (b"", None),
    ],
)
def test_json_is_found_past_what_stands_before_it(content: bytes, found: object) -> None:
    assert parse(content) == found


def test_a_body_of_status_200_is_an_answer_without_its_query() -> None:
    answer = judged(response(200, b'{"id": 1}'))
    assert (answer.body, answer.url) == ({"id": 1}, "https://exemple.fr/wp-json/wp/v2/posts")


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_a_redirect_is_never_followed_and_names_its_end(status: int) -> None:
    with pytest.raises(UsageError) as error:
        judged(response(status, Location="https://www.exemple.fr/"))
    assert (error.value.code, error.value.args_["location"]) == ("site-redirects", "https://www.exemple.fr/")


@pytest.mark.parametrize(
    ("status", "headers", "code", "wait"),
    [
        (503, {"Retry_After": "600"}, "site-busy-until", 600),
        (429, {"Retry_After": "2"}, "site-busy-until", 2),
        (503, {}, "site-busy", None),
        (429, {"Retry_After": "bientôt"}, "site-busy", None),
        (503, {"Retry_After": "-5"}, "site-busy", None),
    ],
)
def test_later_says_when_where_the_site_does(status: int, headers: dict[str, str], code: str, wait: int | None) -> None:
    with pytest.raises(PutOffError) as error:
        judged(response(status, b"{}", **headers))
    assert (error.value.code, error.value.wait) == (code, wait)


def test_a_date_to_come_back_is_so_many_seconds() -> None:
    later = format_datetime(datetime.now(UTC) + timedelta(seconds=90), usegmt=True)
    with pytest.raises(PutOffError) as error:
        judged(response(503, Retry_After=later))
    assert error.value.wait in range(85, 91)


@pytest.mark.parametrize("status", [500, 502, 504, 520])
def test_a_5xx_may_have_arrived(status: int) -> None:
    with pytest.raises(UnavailableError, match="site-error"):
        judged(response(status, b"<html>"))


def test_a_no_of_wordpress_keeps_its_code_words_and_data() -> None:
    body = {"code": "rest_cannot_create", "message": "Non.", "data": {"status": 403}}
    with pytest.raises(RejectedError) as error:
        judged(response(403, json.dumps(body).encode()))
    assert (error.value.wp_code, error.value.words, error.value.data) == ("rest_cannot_create", "Non.", {"status": 403})


@pytest.mark.parametrize("body", [b"<html>Forbidden</html>", b'{"error": "blocked"}', b"[]"])
def test_a_4xx_that_is_not_wordpress_is_a_firewall(body: bytes) -> None:
    with pytest.raises(UsageError, match="site-firewall"):
        judged(response(403, body))


@pytest.mark.parametrize("body", [[], [{"id": 1}], {"status": "ok"}, "ok", None])
def test_a_record_of_another_shape_may_have_arrived(body: object) -> None:
    with pytest.raises(UnavailableError, match="site-unreadable"):
        Answer(url="x", body=body, headers={}).record("id", "title")


@pytest.mark.parametrize("body", [{}, [1], [{"id": 1}, {}], None])
def test_rows_of_another_shape_are_unreadable(body: object) -> None:
    with pytest.raises(UnavailableError, match="site-unreadable"):
        Answer(url="x", body=body, headers={}).rows("id")


def test_records_and_rows_of_the_right_shape_pass() -> None:
    assert Answer(url="x", body={"id": 1, "x": 2}, headers={}).record("id") == {"id": 1, "x": 2}
    assert Answer(url="x", body=[], headers={}).rows("id") == []
