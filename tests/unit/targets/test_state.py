from __future__ import annotations

from typing import Any

import pytest

from cms_publisher.targets.wordpress.state import difference, remote_state

POST: dict[str, Any] = {
    "id": 12,
    "title": {"raw": "Le phare"},
    "content": {"raw": "<p>Il rouvre.</p>"},
    "excerpt": {"raw": ""},
    "slug": "phare",
    "status": "draft",
    "author": 3,
    "categories": [5, 2],
    "tags": [],
}


@pytest.mark.parametrize(
    ("sent", "found"),
    [
        ("Vélos & poussettes", "Vélos &amp; poussettes"),
        ("3&nbsp;euros", "3\u00a0euros"),
        ("Et après\u202f?", "Et après ?"),
        ("<p>Un.</p>\n\n<p>Deux.</p>", "<p>Un.</p>\n<p>Deux.</p>\n"),
        ("Un sourire \U0001f600", "Un sourire &#x1f600;"),
        ([2, 1], [1, 2]),
        ({"@type": "NewsArticle"}, {"@type": "NewsArticle"}),
    ],
)
def test_what_wordpress_rewrites_on_the_way_has_landed(sent: object, found: object) -> None:
    assert difference({"x": sent}, {"x": found}) == {}


@pytest.mark.parametrize(
    ("sent", "found"),
    [
        ("Le phare", "Le phare rouvre"),
        ("20%de", "20"),
        ("phare", "phare-2"),
        ("<p>a</p>", "a"),
        ("&amp;lt;", "<"),
        ([1, 2], [1]),
        ({"@type": "NewsArticle"}, None),
        ("titre", None),
    ],
)
def test_what_is_not_there_as_it_was_sent_has_not(sent: object, found: object) -> None:
    assert difference({"x": sent}, {"x": found} if found is not None else {}) == {"x": sent}


def test_a_fingerprint_moves_with_each_field_that_people_can_edit() -> None:
    edits: list[dict[str, Any]] = [
        {"title": {"raw": "Un phare"}},
        {"content": {"raw": "<p>Il ferme.</p>"}},
        {"excerpt": {"raw": "x"}},
        {"slug": "phares"},
        {"status": "pending"},
        {"author": 4},
        {"tags": [1]},
        {"featured_media": 9},
    ]
    etags = {remote_state(POST | edit, "https://exemple.fr").etag for edit in [{}, *edits]}
    assert len(etags) == len(edits) + 1
    assert remote_state(POST | {"categories": [2, 5]}, "").etag == remote_state(POST, "").etag


def test_the_edit_link_lies_where_wp_admin_does() -> None:
    link = remote_state(POST, "https://exemple.fr/wp").edit_link
    assert link == "https://exemple.fr/wp/wp-admin/post.php?post=12&action=edit"


def test_a_slug_that_was_numbered_is_there() -> None:
    assert difference({"slug": "phare"}, {"slug": "phare-2"}) == {}
    assert difference({"slug": "phare"}, {"slug": "phare-nord"}) == {"slug": "phare"}
