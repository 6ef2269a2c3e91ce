"""A draft, reviewed as it stands in WordPress after people worked on it; the review writes nothing there."""

from __future__ import annotations

import json
import re
import sys
from typing import TYPE_CHECKING, Any

import pytest

from cms_publisher.cli import main
from tests.integration.push.conftest import nothing_written

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.integration.conftest import MakeRest
    from tests.integration.push.conftest import Desk

BOTH = pytest.mark.wordpress("newest", "without-plugin")
pytestmark = pytest.mark.usefixtures("no_posts")


def run(desk: Desk, *words: str) -> tuple[int, str]:
    desk.monkeypatch.setattr(sys, "argv", ["cms-publisher", *words])
    desk.capsys.readouterr()
    with pytest.raises(SystemExit) as exit_:
        main()
    return int(exit_.value.code or 0), desk.capsys.readouterr().out


def review(desk: Desk, post: int) -> tuple[int, dict[str, Any]]:
    status, out = run(desk, "review", "--story", str(desk.story()), "--json", "--post", str(post))
    return status, json.loads(out) if out else {}


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


@pytest.mark.wordpress("newest")
def test_a_post_of_the_classic_editor_is_judged_paragraph_by_paragraph(
    desk: Desk, as_: Callable[..., None], rest: MakeRest
) -> None:
    as_("auteur")
    post = desk.publish("--json", desk.story()).post
    admin = rest("admin")
    content = admin.get(f"wp/v2/posts/{post}", context="edit")["content"]["raw"].replace("huit mois", "dix mois")
    classic = re.sub(r"<!--.*?-->\n?|</?p\b[^>]*>", "", content)
    admin.post(f"wp/v2/posts/{post}", content=f'{classic}\n\n[gallery ids="1,2"]\n')
    _, row = review(desk, post)
    assert [found["text"] for found in row["findings"] if found["severity"] == "blocks"] == ["dix"]


@pytest.mark.wordpress("newest")
def test_a_draft_is_waived_and_approved_as_it_stands_until_somebody_edits_it(
    desk: Desk, as_: Callable[..., None], rest: MakeRest
) -> None:
    as_("auteur")
    post, admin, story = desk.publish("--json", desk.story()).post, rest("admin"), str(desk.story())
    content = admin.get(f"wp/v2/posts/{post}", context="edit")["content"]["raw"]
    admin.post(f"wp/v2/posts/{post}", content=content.replace("huit mois", "dix mois"))
    approve = ("approve", story, "--post", str(post), "--by", "Anne Roy")
    assert run(desk, *approve)[0] == 1
    for each in review(desk, post)[1]["findings"]:
        if each["severity"] == "blocks":
            waived = run(desk, "waive", story, each["id"], "--post", str(post), "--by", "Anne Roy", "--reason", "Vu")
            assert waived[0] == 0
    with nothing_written(admin):
        assert run(desk, *approve)[0] == 0
        status, said = run(desk, "review", "--story", story, "--post", str(post))
    assert (status, "approuvé par Anne Roy" in said, "levé par Anne Roy" in said) == (0, True, True)
    admin.post(f"wp/v2/posts/{post}", content=content.replace("huit mois", "douze mois"))
    status, said = run(desk, "review", "--story", story, "--post", str(post))
    assert (status, "Anne Roy" in said) == (1, False)


@pytest.mark.wordpress("newest")
def test_the_review_page_shows_what_people_changed_beside_what_was_pushed(
    desk: Desk, as_: Callable[..., None], rest: MakeRest, tmp_path: Path
) -> None:
    as_("editeur")
    post, admin = desk.publish("--json", desk.story()).post, rest("admin")
    content = admin.get(f"wp/v2/posts/{post}", context="edit")["content"]["raw"]
    admin.post(f"wp/v2/posts/{post}", content=content.replace("huit mois", "dix mois"))
    with nothing_written(admin):
        status, said = run(desk, "diff", str(desk.story()), "--out", str(tmp_path / "out"))
    (page,) = (tmp_path / "out").rglob("review.html")
    assert (status, str(page) in said) == (1, True)
    text = page.read_text(encoding="utf-8")
    section = text[text.index('<section id="wordpress"') :].split("</section>")[0]
    assert re.findall("<del>(.*?)</del>", section) == ["huit "]
    assert re.findall("<ins>(.*?)</ins>", section) == ["dix "]


@BOTH
def test_a_post_that_is_not_there_is_said_so(desk: Desk, as_: Callable[..., None]) -> None:
    as_("auteur")
    assert review(desk, 999_999)[0] == 2
