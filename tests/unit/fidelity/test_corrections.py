from __future__ import annotations

from dataclasses import replace

import pytest

from cms_publisher.fidelity.corrections import as_written, corrected
from cms_publisher.model import Article, ArticleBlock, BlockKind, Correction, Sentence, Span

FIRST = "Le bac reprend la mer lundi après huit mois de travaux."
SECOND = "Le billet coûte 3 euros."
OTHER = "Les vélos et les poussettes montent gratuitement à bord du bac."
SUPPORT = (Span(source="texte.txt", start=0, end=10),)


def block(*texts: str, kind: BlockKind = BlockKind.PARAGRAPH) -> ArticleBlock:
    return ArticleBlock(kind=kind, sentences=tuple(Sentence(text=text, support=SUPPORT) for text in texts))


ARTICLE = Article(
    headline=Sentence(text="Le bac reprend la mer"),
    standfirst=(Sentence(text="Huit mois de travaux s’achèvent."),),
    body=(block(FIRST, SECOND), block("Le prix", kind=BlockKind.HEADING), block(OTHER)),
)


def correction(base: str, text: str, field: str = "body", by: str = "Jeanne") -> Correction:
    return Correction(story="bac", field=field, base=base, text=text, by=by, at="2026-11-25T10:00:00+00:00")


def texts(article: Article) -> list[str]:
    return [each.text for each in article.body]


def test_a_sentence_that_was_left_alone_keeps_its_support_and_the_other_names_its_author() -> None:
    article = corrected(ARTICLE, [correction(f"{FIRST} {SECOND}", f"{FIRST} L’aller coûte 3 euros.")])
    kept, new = article.body[0].sentences
    assert kept == ARTICLE.body[0].sentences[0]
    assert (new.text, new.by, new.support) == ("L’aller coûte 3 euros.", "Jeanne", SUPPORT)


@pytest.mark.parametrize("field", ["headline", "standfirst"])
def test_headline_and_standfirst_are_corrected_whole(field: str) -> None:
    base = {"headline": "Le bac reprend la mer", "standfirst": "Huit mois de travaux s’achèvent."}[field]
    article = corrected(ARTICLE, [correction(base, "Le bac de retour", field)])
    now = {"headline": article.headline.text, "standfirst": article.standfirst_text}
    assert now[field] == "Le bac de retour"


def test_the_last_correction_of_the_same_words_counts() -> None:
    made = [correction(OTHER, "Un."), correction(OTHER, "Deux.", by="Paul")]
    assert corrected(ARTICLE, made).body[2].sentences == (Sentence(text="Deux.", by="Paul"),)


def test_a_correction_that_is_taken_back_leaves_the_writers_words() -> None:
    assert corrected(ARTICLE, [correction(OTHER, "Un."), correction(OTHER, OTHER)]) == ARTICLE


def test_empty_words_take_the_passage_out() -> None:
    article = corrected(ARTICLE, [correction("Le prix", ""), correction(OTHER, "Les vélos ne paient pas.")])
    assert texts(article) == [f"{FIRST} {SECOND}", "Les vélos ne paient pas."]
    assert [(each.block, each.correction.text) for each in article.corrected] == [
        (None, ""),
        (1, "Les vélos ne paient pas."),
    ]


def test_a_correction_survives_a_rebuild_that_changed_other_words_of_the_passage() -> None:
    rebuilt = replace(ARTICLE, body=(block(FIRST.replace("lundi", "mardi"), SECOND), *ARTICLE.body[1:]))
    article = corrected(rebuilt, [correction(f"{FIRST} {SECOND}", f"{FIRST} L’aller coûte 3 euros.")])
    assert texts(article)[0] == f"{FIRST.replace('lundi', 'mardi')} L’aller coûte 3 euros."
    assert article.unplaced == ()


def test_a_rebuild_that_changed_the_same_words_is_a_conflict_and_the_sources_words_stand() -> None:
    rebuilt = replace(ARTICLE, body=(block(FIRST, "Le billet coûte 4 euros."), *ARTICLE.body[1:]))
    article = corrected(rebuilt, [correction(f"{FIRST} {SECOND}", f"{FIRST} Le billet coûte deux euros.")])
    assert texts(article) == texts(rebuilt)
    (lost,) = article.unplaced
    assert (lost.correction.field, lost.block, lost.correction.by) == ("body", 0, "Jeanne")


def test_a_correction_whose_passage_is_gone_is_kept_beside_the_text() -> None:
    rebuilt = replace(ARTICLE, body=ARTICLE.body[:2])
    (lost,) = corrected(rebuilt, [correction(OTHER, "Les vélos ne paient pas.")]).unplaced
    assert (lost.block, lost.correction.text) == (None, "Les vélos ne paient pas.")


def test_a_rebuild_that_says_by_itself_what_was_corrected_needs_no_correction() -> None:
    rebuilt = replace(ARTICLE, body=(*ARTICLE.body[:2], block("Les vélos ne paient pas.")))
    assert corrected(rebuilt, [correction(OTHER, "Les vélos ne paient pas.")]) == rebuilt


def test_what_was_taken_out_and_is_gone_is_no_conflict() -> None:
    rebuilt = replace(ARTICLE, body=ARTICLE.body[:2])
    assert corrected(rebuilt, [correction(OTHER, "")]) == rebuilt


def test_a_persons_words_are_set_as_french_is() -> None:
    assert as_written('Il a dit :\n"non" !') == "Il a dit\u00a0: «\u00a0non\u00a0»\u202f!"
