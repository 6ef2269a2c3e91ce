"""People first: what they changed stays, whatever the journal knows, unless somebody said a word for that case."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from cms_publisher.consent import Case, Consent
from cms_publisher.errors import RefusedError, UnavailableError
from cms_publisher.model import Action
from tests.unit.delivery.sites import p, story

if TYPE_CHECKING:
    from tests.unit.delivery.conftest import Newsroom

MERGE = Consent(merge=True)
FORCE = Consent(force=True, by="Luc Vidal", reason="La préfecture a corrigé.")
THEIRS = p("Un.", "Deux, dit-elle.", "Trois.")
OURS = p("Un.", "Deux.", "Trois, corrigé.")
BOTH = p("Un.", "Deux, dit-elle.", "Trois, corrigé.")
NEXT = story("s2", content=OURS)


def refused(newsroom: Newsroom, payload: Any = NEXT, consent: Consent = Consent()) -> RefusedError:  # noqa: B008
    before = newsroom.site.remote
    with pytest.raises(RefusedError) as error:
        newsroom.push(payload, consent)
    assert newsroom.site.remote == before
    return error.value


def test_a_persons_change_is_named_with_the_person_and_nothing_is_written(newsroom: Newsroom) -> None:
    newsroom.push()
    newsroom.site.edit(content=THEIRS)
    newsroom.site.edit(by="Paul", title="À nous")
    error = refused(newsroom)
    assert (error.code, error.args_["by"], error.args_["fields"]) == (
        "post-edited",
        " – Anne Roy, Paul",
        "content, title",
    )


def test_those_who_edit_learn_that_a_newer_version_waits(newsroom: Newsroom) -> None:
    newsroom.push()
    newsroom.site.edit(content=THEIRS)
    refused(newsroom, story("s1"))
    assert newsroom.site.waiting is None
    refused(newsroom)
    assert newsroom.site.waiting == "s2"


def test_a_merge_takes_both_where_they_touch_different_paragraphs(newsroom: Newsroom) -> None:
    newsroom.push()
    newsroom.site.edit(content=THEIRS)
    receipt = newsroom.push(NEXT, MERGE)
    assert (receipt.action, receipt.kept) == (Action.UPDATED, ("content",))
    assert newsroom.site.remote
    assert newsroom.site.remote.fields["content"] == BOTH


def test_after_a_merge_people_s_words_are_theirs_still(newsroom: Newsroom) -> None:
    newsroom.push()
    newsroom.site.edit(content=THEIRS)
    newsroom.push(NEXT, MERGE)
    assert newsroom.push(NEXT).action is Action.UNCHANGED
    later = story("s3", content=p("Un, précisé.", "Deux.", "Trois, corrigé."))
    assert refused(newsroom, later).args_["fields"] == "content"
    newsroom.push(later, MERGE)
    assert newsroom.site.remote
    assert newsroom.site.remote.fields["content"] == p("Un, précisé.", "Deux, dit-elle.", "Trois, corrigé.")


def test_after_a_merge_a_further_edit_is_merged_on_the_same_base(newsroom: Newsroom) -> None:
    newsroom.push()
    newsroom.site.edit(content=THEIRS)
    newsroom.push(NEXT, MERGE)
    newsroom.site.edit(title="À nous")
    later = story("s3", content=p("Un, précisé.", "Deux.", "Trois, corrigé."))
    assert refused(newsroom, later).args_["fields"] == "content, title"
    newsroom.push(later, MERGE)
    assert newsroom.site.remote
    assert newsroom.site.remote.fields["content"] == p("Un, précisé.", "Deux, dit-elle.", "Trois, corrigé.")
    assert newsroom.site.remote.fields["title"] == "À nous"


def test_after_a_merge_a_machine_that_knows_nothing_overwrites_nothing(newsroom: Newsroom) -> None:
    newsroom.push()
    newsroom.site.edit(content=THEIRS)
    newsroom.push(NEXT, MERGE)
    newsroom.database.run("DELETE FROM post")
    for consent in (Consent(), MERGE):
        assert refused(newsroom, story("s3", content=p("Tout autre chose.")), consent).args_["fields"] == "content"


def test_what_was_merged_is_left_alone_as_long_as_nobody_does_anything(newsroom: Newsroom) -> None:
    newsroom.site.absent = ("tags: mer",)  # so that each run pushes
    newsroom.push()
    newsroom.site.edit(content=THEIRS)
    newsroom.push(NEXT, MERGE)
    assert newsroom.push(NEXT).action is Action.UNCHANGED
    newsroom.site.edit(title="À nous")
    assert refused(newsroom).args_["fields"] == "content, title"


def test_a_merge_of_what_people_alone_changed_writes_nothing(newsroom: Newsroom) -> None:
    newsroom.push()
    newsroom.site.edit(title="À nous")
    assert newsroom.push(story("s1"), MERGE).action is Action.UNCHANGED
    assert len(newsroom.site.writes) == 1


def test_a_merge_refuses_where_both_changed_the_same_paragraph(newsroom: Newsroom) -> None:
    newsroom.push()
    newsroom.site.edit(content=p("Un.", "Deux.", "Trois, dit-elle."))
    error = refused(newsroom, NEXT, MERGE)
    assert (error.code, error.args_["fields"]) == ("merge-conflict", "content")


def test_force_overwrites_and_keeps_the_human_version_in_the_journal_first(newsroom: Newsroom) -> None:
    newsroom.push()
    newsroom.site.edit(content=THEIRS, title="À nous")
    receipt = newsroom.push(NEXT, FORCE)
    assert receipt.overwritten == ("content", "title")
    assert newsroom.site.remote
    assert newsroom.site.remote.fields["content"] == OURS
    (kept,) = newsroom.overwritten()
    assert json.loads(kept)["content"] == THEIRS
    (row,) = newsroom.database.rows("SELECT by, reason, detail FROM push WHERE by IS NOT NULL")
    assert row == ("Luc Vidal", "La préfecture a corrigé.", "overwrote content, overwrote title")


def test_without_a_journal_what_the_site_remembers_counts(newsroom: Newsroom) -> None:
    newsroom.push()
    newsroom.database.run("DELETE FROM post")
    assert newsroom.push(NEXT).action is Action.UPDATED
    newsroom.database.run("DELETE FROM post")
    newsroom.site.edit(title="À nous")
    later = story("s3", content=p("Un."))
    assert refused(newsroom, later).args_["fields"] == "title"
    assert refused(newsroom, later, MERGE).code == "merge-unknown-base"  # did the story change it too?


def test_an_unknown_base_means_that_people_may_have_edited(newsroom: Newsroom) -> None:
    newsroom.push()
    newsroom.database.run("DELETE FROM post")
    newsroom.site.forget()
    assert refused(newsroom).code == "post-unknown-base"
    assert refused(newsroom, NEXT, MERGE).code == "merge-unknown-base"
    assert newsroom.push(story("s1")).action is Action.UNCHANGED


def test_a_push_from_another_machine_is_no_persons_change(newsroom: Newsroom) -> None:
    newsroom.push()
    here = newsroom.database.rows("SELECT etag, fields FROM post")[0]
    newsroom.push(NEXT)
    newsroom.database.run("UPDATE post SET etag = ?, fields = ?, base_etag = NULL", *here)
    assert newsroom.push(story("s3", title="Le phare rouvre")).action is Action.UPDATED
    assert newsroom.site.remote
    assert newsroom.site.remote.fields["content"] == p("Un.", "Deux.", "Trois.")


CASES: dict[Case, dict[str, Any]] = {
    Case.PUBLISHED: {"status": "publish"},
    Case.SCHEDULED: {"status": "future"},
    Case.PRIVATE: {"status": "private"},
    Case.TRASHED: {"status": "trash"},
    Case.REASSIGNED: {"author": 9},
}


@pytest.mark.parametrize("case", CASES)
def test_each_case_is_touched_for_its_own_word_alone(newsroom: Newsroom, case: Case) -> None:
    newsroom.push()
    newsroom.site.edit(**CASES[case])
    others = Consent(even_if=frozenset(Case) - {case})
    assert refused(newsroom, NEXT, others).code == f"post-{case}"
    assert newsroom.push(NEXT, Consent(even_if=frozenset({case}))).action is Action.UPDATED
    assert newsroom.site.remote
    assert newsroom.site.remote.fields["author"] == CASES[case].get("author", 3)


def test_a_status_of_another_plugin_s_is_never_touched(newsroom: Newsroom) -> None:
    newsroom.push()
    newsroom.site.edit(status="archive")
    assert refused(newsroom, NEXT, Consent(even_if=frozenset(Case))).code == "post-live"


def test_a_word_for_a_published_post_is_none_for_what_people_changed_in_it(newsroom: Newsroom) -> None:
    newsroom.push()
    newsroom.site.edit(status="publish", title="À nous")
    published = frozenset({Case.PUBLISHED})
    assert refused(newsroom, NEXT, Consent(even_if=published)).args_["fields"] == "title"
    assert newsroom.push(NEXT, Consent(merge=True, even_if=published)).kept == ("title",)


def test_the_address_of_a_live_post_stays_unless_somebody_says_so(newsroom: Newsroom) -> None:
    newsroom.push()
    newsroom.site.edit(status="publish")
    newsroom.push(story("s2", slug="autre", title="Autre"), Consent(even_if=frozenset({Case.PUBLISHED})))
    assert dict(newsroom.site.writes[-1].fields) == {"title": "Autre"}
    newsroom.site.edit(status="publish")
    newsroom.push(story("s3", slug="autre"), Consent(even_if=frozenset({Case.PUBLISHED, Case.LIVE_SLUG})))
    assert newsroom.site.writes[-1].fields["slug"] == "autre"


def test_an_open_editor_is_waited_for(newsroom: Newsroom) -> None:
    newsroom.push()
    newsroom.site.edit(status="draft")
    assert newsroom.site.remote
    newsroom.site.remote = replace(newsroom.site.remote, locked_by="Anne Roy", changed=())
    assert refused(newsroom).code == "post-open"
    assert newsroom.push(NEXT, Consent(even_if=frozenset({Case.LOCKED}))).action is Action.UPDATED


def test_a_deleted_post_is_made_again_whole_on_a_word(newsroom: Newsroom) -> None:
    newsroom.push()
    newsroom.site.remote, newsroom.site.deleted = None, True
    assert refused(newsroom).code == "post-gone"
    assert newsroom.push(NEXT, Consent(even_if=frozenset({Case.DELETED}))).action is Action.CREATED
    assert {*newsroom.site.writes[-1].fields} == {"title", "content", "slug"}


def test_who_saves_while_it_is_judged_is_judged_anew(newsroom: Newsroom) -> None:
    newsroom.push()
    newsroom.site.edit(title="À nous")
    newsroom.site.moves = 1
    assert newsroom.push(NEXT, MERGE).action is Action.UPDATED
    assert newsroom.site.remote
    assert newsroom.site.remote.fields["excerpt"] == "Version 0"
    newsroom.site.moves = 9
    with pytest.raises(UnavailableError, match="post-moving"):
        newsroom.push(story("s3", content=p("Un.")), MERGE)
