"""What is kept on the site of what each sentence stands on."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from cms_publisher.model import Links, Sentence
from cms_publisher.report import provenance as module
from cms_publisher.report.provenance import PASSAGE, provenance
from cms_publisher.seo.links import RELATED
from tests.unit.report import dossiers
from tests.unit.report.dossiers import EDITION, STORY

if TYPE_CHECKING:
    import pytest


def _record(**edition: Any) -> Any:
    return json.loads(provenance(STORY, replace(EDITION, **edition)))


def _of(text: str, record: Any) -> Any:
    (found,) = [sentence for sentence in record["sentences"] if sentence["text"] == text]
    return found


def test_it_is_ascii_that_any_database_keeps_and_the_same_each_time() -> None:
    text = provenance(STORY, EDITION)
    assert text.isascii()
    assert text == provenance(STORY, EDITION)


def test_a_source_is_its_name_date_and_address_and_one_that_nothing_stands_on_is_not_named() -> None:
    assert _record()["sources"] == [
        {"name": "Le Courrier de Bréval", "date": "2024-07-12", "url": "https://courrier-breval.example/halle"},
        {"name": "Observatoire du commerce", "date": "2024-06-03"},
    ]


def test_a_passage_stands_beside_its_sentence_where_they_differ_in_more_than_typography() -> None:
    record = _record()
    assert _of(dossiers.BORROWED.text, record)["support"] == [
        {
            "source": 1,
            "text": "Les halles rénovées attirent en moyenne 18 % de clients de plus l'année de leur réouverture.",
        }
    ]
    assert _of(dossiers.QUOTE.text, record)["support"] == [{"source": 0}]


def test_every_text_of_the_post_is_there_once_in_reading_order() -> None:
    texts = [sentence["text"] for sentence in _record()["sentences"]]
    assert texts[:3] == [EDITION.article.headline.text, EDITION.article.standfirst_text, dossiers.REOPENED.text]
    assert len(texts) == len(set(texts))
    assert {sentence.text for block in EDITION.article.body for sentence in block.sentences} <= {*texts}


def test_what_the_house_says_stands_on_nothing() -> None:
    links = Links(sources=(Sentence(text="Le Courrier"),), related=(Sentence(text="Un marché de plus"),))
    record = _record(links=links)
    assert _of("Le contexte", record) == {"text": "Le contexte"}
    assert [sentence["text"] for sentence in record["sentences"][-3:]] == [
        RELATED,
        "Un marché de plus",
        "Source\u00a0: Le Courrier",
    ]


def test_a_persons_sentence_has_their_name_and_the_passage_that_it_was_made_of() -> None:
    written = replace(dossiers.TIMBER, text="La charpente de 1887 allait céder.", by="Anne Roy")
    body = (dossiers.paragraph(written),)
    found = _of(written.text, _record(article=replace(EDITION.article, body=body)))
    assert (found["by"], found["support"][0]["text"]) == ("Anne Roy", dossiers.TIMBER.text)


def test_nothing_of_the_sources_goes_out_but_what_a_sentence_stands_on() -> None:
    text = provenance(STORY, EDITION)
    for unused in ("Edited by", "L'effet retombe", "note-anonyme", "A. Petit", "Lucie Brun"):
        assert unused not in text


def test_a_long_passage_is_cut_between_words_and_said_to_be() -> None:
    long = "Le marché, " * 100
    story = replace(STORY, primary=replace(STORY.primary, document=dossiers.document(long)))
    sentence = Sentence(text="Le marché.", support=(dossiers.span("halle.txt", long, long),))
    article = replace(EDITION.article, headline=sentence, standfirst=(), body=())
    (passage,) = json.loads(provenance(story, replace(EDITION, article=article)))["sentences"][0]["support"]
    assert passage["cut"]
    assert len(passage["text"]) <= PASSAGE
    assert passage["text"].endswith(("marché,", "Le"))


def test_a_site_that_wants_none_gets_none_and_so_does_one_for_which_it_is_too_long(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert provenance(STORY, replace(EDITION, profile=replace(EDITION.profile, provenance=False))) == ""
    monkeypatch.setattr(module, "LONGEST", 100)
    assert provenance(STORY, EDITION) == ""
