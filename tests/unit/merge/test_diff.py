from __future__ import annotations

from typing import TYPE_CHECKING

from cms_publisher.merge import Side, compare
from cms_publisher.merge.blocks import join

if TYPE_CHECKING:
    from collections.abc import Mapping


def p(text: str) -> str:
    return f"<!-- wp:paragraph -->\n<p>{text}</p>\n<!-- /wp:paragraph -->"


BASE = {
    "title": "Le bac rouvre",
    "content": join((p("Un."), p("Deux."), p("Trois."))),
    "slug": "bac-rouvre",
    "tags": [3, 1],
    "status": "draft",
    "json_ld": {"@type": "NewsArticle"},
}
WANTED = {name: BASE[name] for name in ("title", "content", "slug", "tags", "json_ld")}


def told(live: Mapping[str, object], new: Mapping[str, object]) -> dict[str, Side]:
    return {change.field: change.side for change in compare(BASE, {**BASE, **live}, {**WANTED, **new}).changes}


def test_three_equal_versions_differ_in_nothing() -> None:
    diff = compare(BASE, BASE, WANTED)
    assert (diff.changes, diff.merged, diff.base_known) == ((), {}, True)


def test_what_wordpress_does_to_bytes_is_no_change() -> None:
    stored = {"title": "Vélos &amp; bacs", "content": p("3&nbsp;euros"), "tags": [1, 3], "slug": "bac-rouvre-2"}
    wanted = {"title": "Vélos & bacs", "content": p("3\u00a0euros"), "tags": [3, 1], "slug": "bac-rouvre"}
    assert compare(stored, stored, wanted).changes == ()


def test_each_field_is_told_by_whose_change_it_is() -> None:
    live = {"title": "Un autre titre", "status": "pending", "tags": [1]}
    new = {"title": "Encore un titre", "slug": "bac", "tags": [1]}
    assert told(live, new) == {
        "title": Side.CONFLICT,
        "status": Side.SITE,
        "tags": Side.BOTH,
        "slug": Side.STORY,
    }


def test_what_the_story_alone_changed_is_what_a_merge_writes() -> None:
    diff = compare(BASE, BASE | {"title": "Titre d’un secrétaire"}, WANTED | {"slug": "bac"})
    assert (dict(diff.merged), diff.by_people) == ({"slug": "bac"}, ("title",))


def test_paragraphs_of_both_sides_stand_side_by_side_in_a_merge() -> None:
    live = join((p("Un."), p("Deux, dit-elle."), p("Trois.")))
    new = join((p("Un, corrigé."), p("Deux."), p("Trois."), p("Quatre.")))
    diff = compare(BASE, BASE | {"content": live}, WANTED | {"content": new})
    assert diff.conflicts == ()
    assert diff.merged["content"] == join((p("Un, corrigé."), p("Deux, dit-elle."), p("Trois."), p("Quatre.")))
    assert [(change.side, change.paragraph) for change in diff.changes] == [
        (Side.STORY, 0),
        (Side.SITE, 1),
        (Side.STORY, 3),
    ]


def test_a_conflict_names_who_touched_the_field_and_shows_the_paragraph_alone() -> None:
    live, new = (join((p("Un."), p(text), p("Trois."))) for text in ("Deux, dit-elle.", "Deux, corrigé."))
    diff = compare(BASE, BASE | {"content": live}, WANTED | {"content": new}, {"content": ("Édith",)})
    (conflict,) = diff.conflicts
    assert (conflict.base, conflict.live, conflict.new) == (p("Deux."), p("Deux, dit-elle."), p("Deux, corrigé."))
    assert (conflict.by, conflict.paragraph) == (("Édith",), 1)


def test_without_a_known_base_people_may_have_edited_whatever_differs() -> None:
    diff = compare({}, BASE, WANTED | {"title": "Un autre titre"})
    assert [(change.field, change.side, change.base) for change in diff.changes] == [("title", Side.CONFLICT, None)]
    assert not diff.base_known


def test_what_a_push_does_not_speak_of_is_peoples_own() -> None:
    diff = compare(BASE | {"featured_media": 0}, BASE | {"featured_media": 12}, WANTED)
    assert [(change.field, change.side) for change in diff.changes] == [("featured_media", Side.SITE)]
    assert dict(diff.merged) == {}
