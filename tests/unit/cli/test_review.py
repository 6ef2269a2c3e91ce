"""`cms-publisher review`: articles in any form, held against sources that are read once."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from cms_publisher.readers import files

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.unit.cli.conftest import Ran

STORY = "sources/cinema-itinerant"
TITLE = "Cinéma itinérant : une remorque-salle pour 58 villages"
TRUE = "L’équipement a coûté 1,15 million d’euros."
FALSE = "L’équipement a coûté 1,51 million d’euros."
FORMS = {
    "html": "<h1>{title}</h1><p>{text}</p>",
    "markdown": "# {title}\n\n{text}\n",
    "text": "{title}\n\n{text}\n",
    "blocks": "<!-- wp:paragraph -->\n<p>{text}</p>\n<!-- /wp:paragraph -->",
}


def written(form: str, text: str) -> str:
    Path("article").write_text(FORMS[form].format(title=TITLE, text=text), encoding="utf-8")
    return "article"


def rows(ran: Ran) -> list[dict[str, Any]]:
    return [json.loads(line) for line in ran.out.splitlines()]


@pytest.mark.parametrize("form", FORMS)
def test_a_changed_figure_blocks_in_every_form(command: Callable[..., Ran], form: str) -> None:
    ran = command("review", "--story", STORY, "--json", written(form, FALSE))
    (row,) = rows(ran)
    assert (ran.status, row["verdict"]) == (1, "blocked")
    assert [found["text"] for found in row["findings"] if found["severity"] == "blocks"] == ["1,51"]


@pytest.mark.parametrize("form", FORMS)
def test_the_sources_own_words_pass_in_every_form(command: Callable[..., Ran], form: str) -> None:
    ran = command("review", "--story", STORY, "--json", written(form, TRUE))
    assert ran.status == 0
    assert {found["check"] for found in rows(ran)[0]["findings"]} <= {"length", "subheadings", "seo", "sources"}


def test_what_a_dry_run_writes_passes(command: Callable[..., Ran]) -> None:
    command("publish", "--dry-run", STORY)
    ran = command("review", "--story", STORY, "--json", "out/cinema-itinerant-haut-sorbier/article.html")
    assert rows(ran)[0]["verdict"] == "ready"


def test_a_line_has_the_path_as_given_the_verdict_and_the_findings(command: Callable[..., Ran]) -> None:
    ran = command("review", "--story", STORY, "--json", "./" + written("text", TRUE))
    assert list(rows(ran)[0]) == ["article", "verdict", "findings"]
    assert rows(ran)[0]["article"] == "./article"


def test_the_sources_are_read_once_for_many_articles(
    command: Callable[..., Ran], monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []

    def reading(path: Path) -> bytes:
        seen.append(path.name)
        return path.read_bytes()

    monkeypatch.setattr(files, "read", reading)
    article = written("html", TRUE)
    assert len(rows(command("review", "--story", STORY, "--json", article, article, article))) == 3
    assert (seen.count("remorque.txt"), seen.count("article")) == (1, 3)


def test_an_article_that_cannot_be_read_stops_no_other(command: Callable[..., Ran]) -> None:
    Path("binary").write_bytes(b"%PDF-1.4\x00")
    ran = command("review", "--story", STORY, "--json", "missing", "binary", written("html", TRUE))
    assert ran.status == 2
    assert [row["verdict"] for row in rows(ran)] == ["blocked", "blocked", "needs-work"]
    assert {tuple(row) for row in rows(ran)} == {("article", "verdict", "findings")}
    assert [row["findings"][0]["rule"] for row in rows(ran)[:2]] == ["unread", "unread"]
    assert all(name in ran.err for name in ("missing", "binary"))


def test_people_read_the_points_with_their_place_and_words(command: Callable[..., Ran]) -> None:
    ran = command("review", "--story", STORY, written("html", FALSE))
    assert "à régler" in ran.out
    assert "texte 1" in ran.out
    assert "« 1,51 »" in ran.out.replace("\u00a0", " ")


def test_nothing_to_review_is_a_usage_error(command: Callable[..., Ran]) -> None:
    assert command("review", "--story", STORY).status == 2
