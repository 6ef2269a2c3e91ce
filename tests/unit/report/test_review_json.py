from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from cms_publisher.model import Links, Offers, Sentence
from cms_publisher.report.review_json import review_json
from tests.unit.report import dossiers


@pytest.fixture
def data() -> Any:
    return review_json(dossiers.STORY, dossiers.EDITION, dossiers.REVIEW, "fr")


def test_a_finding_has_every_key_and_null_where_nothing_is_known(data: Any) -> None:
    assert data["findings"][1] == {
        "id": "La not",
        "check": "test",
        "rule": "said",
        "severity": "blocks",
        "message": "La note anonyme n’a ni auteur, ni date, ni droits.",
        "place": {"field": "sources", "block": None, "start": None, "end": None},
        "evidence": None,
        "fix": None,
        "waived": None,
    }


def test_the_message_is_in_the_language_asked_for() -> None:
    english: Any = review_json(dossiers.STORY, dossiers.EDITION, dossiers.REVIEW, "en")
    assert english["findings"][0]["message"].endswith("(en)")


def test_every_sentence_of_every_field_has_its_provenance(data: Any) -> None:
    fields = [entry["field"] for entry in data["provenance"]]
    sentences = sum(len(block.sentences) for block in dossiers.ARTICLE.body)
    assert fields == ["headline", "standfirst", *["body"] * sentences, "title_tag", "meta_description", "excerpt"]


def test_a_source_without_an_address_has_none_there() -> None:
    edition = replace(dossiers.EDITION, links=Links(sources=(Sentence(text="La régie du Val"),)))
    found: Any = review_json(dossiers.STORY, edition, dossiers.REVIEW, "fr")
    assert found["links"]["sources"] == [{"text": "La régie du Val", "url": None}]


def test_support_quotes_the_source_character_for_character(data: Any) -> None:
    texts = {source.id: source.document.text for source in dossiers.STORY.sources}
    supports = [support for entry in data["provenance"] for support in entry["support"]]
    assert supports
    assert all(texts[it["source"]][it["start"] : it["end"]] == it["text"] for it in supports)


def test_edits_say_what_became_of_the_passage(data: Any) -> None:
    edits = next(entry["edits"] for entry in data["provenance"] if entry["sentence"] == dossiers.REOPENED.text)
    assert edits[0] == {"kind": "date", "before": "vendredi,", "after": "vendredi 12\u00a0juillet\u00a02024,"}


def test_cuts_and_candidates_are_listed(data: Any) -> None:
    assert [cut["kind"] for cut in data["cuts"]] == ["mark", "not-needed"]
    assert data["cuts"][0]["text"] == "[Edited by P. Lenoir]"
    assert data["candidates"]["headline"] == ["Une charpente sauvée", "La charpente de 1887 menaçait de céder."]


def test_what_a_person_may_choose_for_the_search_fields_is_listed_by_the_briefs_keys() -> None:
    found = Offers(title_tag=(dossiers.TIMBER,), keyphrase=("halle",), meta_description=(dossiers.REOPENED,))
    listed: Any = review_json(dossiers.STORY, replace(dossiers.EDITION, offers=found), dossiers.REVIEW, "fr")
    assert listed["candidates"]["title_tag"] == [dossiers.TIMBER.text]
    assert listed["candidates"]["keyphrase"] == ["halle"]
    assert listed["candidates"]["meta_description"] == [dossiers.REOPENED.text]
