from __future__ import annotations

from dataclasses import replace

import pytest

from cms_publisher import checks
from cms_publisher.checks.context import Context
from cms_publisher.messages import say
from cms_publisher.model import Brief, Document, Sentence
from tests.unit.checks.case_files import all_cases

CASE = all_cases()[0]


def _found(**changes: object) -> list[tuple[str, str]]:
    story = replace(CASE.story, **changes)  # type: ignore[arg-type]
    found = [each for each in checks.run(Context(story, CASE.edition)) if each.check == "reading"]
    return [(each.rule, say(f"reading.{each.rule}", "fr", **each.args)) for each in found]


@pytest.mark.parametrize(
    ("wish", "rule"),
    [("proposer 5 titres", "unread-wish"), ("ton neutre", "wish-of-tone"), ("Pas trop de lyrisme", "wish-of-tone")],
)
def test_a_wish_that_was_not_understood_or_is_left_to_a_person_is_named(wish: str, rule: str) -> None:
    ((found, words),) = _found(brief=Brief(unread=(wish,)))
    assert found == rule
    assert f"«\u00a0{wish}\u00a0»" in words


@pytest.mark.parametrize(
    ("code", "rule"),
    [("source.empty", "empty"), ("source.image", "not-text"), ("story.yaml", "broken"), ("source.forbidden", "broken")],
)
def test_a_skipped_file_is_named_with_the_reason(code: str, rule: str) -> None:
    ((found, words),) = _found(skipped=(("rive.txt", code),))
    assert (found, "rive.txt" in words) == (rule, True)


@pytest.mark.parametrize(
    ("text", "words"), [("Il a pr\ufffdsenté.", "pr\ufffdsenté."), ("dâ€™eau", "dâ€™eau"), ("SÃO", None)]
)
def test_characters_that_were_lost_are_shown(text: str, words: str | None) -> None:
    primary = replace(CASE.story.primary, document=Document(text=text, blocks=()))
    found = [said for rule, said in _found(primary=primary) if rule == "characters-lost"]
    assert [words in said for said in found if words] == ([True] if words else [])
    assert bool(found) is bool(words)


def test_nothing_left_out_is_nothing_said() -> None:
    assert _found() == []


def test_wishes_of_a_kind_are_one_finding() -> None:
    ((rule, words),) = _found(brief=Brief(unread=("proposer 5 titres", "avec un index")))
    assert rule == "unread-wish"
    assert "«\u00a0proposer 5 titres\u00a0», «\u00a0avec un index\u00a0»" in words


def test_what_only_says_what_the_story_is_about_is_no_wish() -> None:
    primary = replace(CASE.story.primary, document=Document(text="Le conseil municipal s’est réuni mardi.", blocks=()))
    assert _found(primary=primary, brief=Brief(unread=("Conseil municipal de mardi",))) == []
    assert _found(primary=primary, brief=Brief(unread=("Conseil municipal de jeudi",))) != []


@pytest.mark.parametrize(
    "wish",
    [
        "match de mardi matin",
        "par Luc",
        "Texte de nos partenaires badois",
        "envoyé par la mairie",
        "Séance d’hier à Brévic",
    ],
)
def test_who_wrote_it_whence_it_comes_and_when_it_was_is_no_wish(wish: str) -> None:
    primary = replace(CASE.story.primary, document=Document(text="Brévic a gagné son match mardi.", blocks=()))
    assert _found(primary=primary, brief=Brief(unread=(wish,))) == []


def test_a_caution_is_heeded_where_the_text_says_that_judgment_is_to_come() -> None:
    wishes = Brief(unread=("Attention : arrêt en délibéré", "personne n’est condamné définitivement"))
    assert [rule for rule, _ in _found(brief=wishes)] == ["unread-wish"]
    body = tuple(
        replace(block, sentences=(Sentence(text="L’arrêt sera rendu le 3 mai."),))
        for block in CASE.edition.article.body[:1]
    )
    edition = replace(CASE.edition, article=replace(CASE.edition.article, body=body))
    context = Context(replace(CASE.story, brief=wishes), edition)
    assert [each for each in checks.run(context) if each.check == "reading"] == []


@pytest.mark.parametrize(
    ("wish", "heeded"),
    [
        ("Le four de la rue Basse", True),
        ("notes de Colette prises au conseil de jeudi", True),
        ("relu à moitié", True),
        ("Garder le four de la rue Basse", False),
        ("texte envoyé par la mairie à raccourcir", False),
        ("relu par le maire d’abord", False),
    ],
)
def test_the_line_that_says_what_comes_and_how_it_was_made_is_no_wish(wish: str, heeded: bool) -> None:
    article = CASE.edition.article
    told = replace(CASE.edition, article=replace(article, headline=Sentence(text="Le four est rallumé")))
    story = replace(CASE.story, brief=Brief(instruction=f"{wish}. Pour le site.", unread=(wish,)))
    found = [each for each in checks.run(Context(story, told)) if each.check == "reading"]
    assert (found == []) is heeded


def test_a_copy_without_a_title_has_none_as_the_desk_says() -> None:
    wish = "il n’a pas mis de titre comme d’habitude"
    primary = replace(CASE.story.primary, title=None)
    assert _found(primary=primary, brief=Brief(unread=(wish,))) == []
