"""A draft, reviewed as it stands in WordPress after people worked on it; the review writes nothing there."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

import pytest

from cms_publisher.cli import main
from tests.integration.push.conftest import nothing_written

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.integration.conftest import MakeRest
    from tests.integration.push.conftest import Desk

BOTH = pytest.mark.wordpress("newest", "without-plugin")
pytestmark = pytest.mark.usefixtures("no_posts")


def review(desk: Desk, post: int) -> tuple[int, dict[str, Any]]:
    words = ["cms-publisher", "review", "--story", str(desk.story()), "--json", "--post", str(post)]
    desk.monkeypatch.setattr(sys, "argv", words)
    desk.capsys.readouterr()
    with pytest.raises(SystemExit) as exit_:
        main()
    out = desk.capsys.readouterr().out
    return int(exit_.value.code or 0), json.loads(out) if out else {}


@BOTH
def test_a_figure_changed_in_wordpress_blocks_where_it_stands(
    desk: Desk, as_: Callable[..., None], rest: MakeRest
) -> None:
    as_("auteur")
    post = desk.publish("--json", desk.story()).post
    admin = rest("admin")
    assert review(desk, post)[0] == 0
    content = admin.get(f"wp/v2/posts/{post}", context="edit")["content"]["raw"]
    admin.post(f"wp/v2/posts/{post}", content=content.replace("huit mois", "dix mois"))
    with nothing_written(admin):
        status, row = review(desk, post)
    assert (status, row["article"]) == (1, str(post))
    assert [found["text"] for found in row["findings"] if found["severity"] == "blocks"] == ["dix"]


@BOTH
def test_a_post_that_is_not_there_is_said_so(desk: Desk, as_: Callable[..., None]) -> None:
    as_("auteur")
    assert review(desk, 999_999)[0] == 2
