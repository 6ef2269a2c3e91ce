"""A person's words in place of the writer's: in every later edition, judged as a rewording, never lost."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from cms_publisher.app import composing, correcting, publishing
from cms_publisher.app.correcting import Passage
from cms_publisher.errors import RefusedError, UsageError
from cms_publisher.model import Brief, Severity

if TYPE_CHECKING:
    from cms_publisher.pipeline import Dossier
    from cms_publisher.settings import Settings

SAMPLE = Path(__file__).parents[3] / "sources" / "halle-vaubrissac"
COST = "Le chantier a coûté 2,3\u00a0millions d’euros"


@pytest.fixture
def story(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SAMPLE, tmp_path / "halle-vaubrissac"))


@pytest.fixture
def config(tmp_path: Path) -> Settings:
    return composing.load_settings(None, tmp_path, {"CMS_PUBLISHER_STATE": str(tmp_path / "state")})


def made(config: Settings, story: Path) -> Dossier:
    return composing.with_decisions(composing.prepared(config, story, (), None), config.journal)


def passage_with(dossier: Dossier, words: str) -> Passage:
    blocks = enumerate(dossier.edition.article.body)
    return next(Passage(field="body", block=at, seen=each.text) for at, each in blocks if words in each.text)


def correct(config: Settings, story: Path, old: str, new: str, by: str = "Jeanne") -> None:
    passage = passage_with(made(config, story), old)
    correcting.correct(config, story, passage, passage.seen.replace(old, new), by=by)


def rules(dossier: Dossier, severity: Severity) -> set[str]:
    return {f"{each.check}.{each.rule}" for each in dossier.review.findings if each.severity is severity}


def body(dossier: Dossier) -> str:
    return "\n".join(block.text for block in dossier.edition.article.body)


def test_a_correction_is_in_what_publish_sends(config: Settings, story: Path) -> None:
    correct(config, story, COST, "Les travaux ont coûté 2,3\u00a0millions d’euros")
    request = publishing.Request(
        stories=(story,), context=(), sites=(), overrides=Brief(), lang="fr", out=config.state.parent / "out"
    )
    (outcome,) = publishing.publish(config, request)
    assert outcome.dossier is not None
    assert "Les travaux ont coûté 2,3&nbsp;millions" in str(outcome.dossier.payload.post["content"])


def test_a_rewording_that_says_the_same_passes_where_the_writers_own_would_not(config: Settings, story: Path) -> None:
    correct(config, story, COST, "Les travaux ont coûté 2,3\u00a0millions d’euros")
    assert rules(made(config, story), Severity.BLOCKS) == set()


def test_a_rewording_that_says_otherwise_blocks(config: Settings, story: Path) -> None:
    correct(config, story, COST, "Le chantier a coûté 3,2\u00a0millions d’euros")
    assert any(rule.startswith("meaning.") for rule in rules(made(config, story), Severity.BLOCKS))


def test_the_second_of_two_people_on_one_passage_is_told_and_nothing_is_lost(config: Settings, story: Path) -> None:
    seen = passage_with(made(config, story), COST)
    correcting.correct(config, story, seen, seen.seen.replace("chantier", "grand chantier"), by="Jeanne")
    with pytest.raises(RefusedError) as refused:
        correcting.correct(config, story, seen, seen.seen.replace("coûté", "demandé"), by="Paul")
    assert (refused.value.code, refused.value.args_["by"]) == ("correct-moved", "Jeanne")
    assert "grand chantier" in body(made(config, story))


def test_a_corrected_passage_is_corrected_again_and_then_taken_back(config: Settings, story: Path) -> None:
    before = made(config, story)
    base = passage_with(before, COST).seen
    correct(config, story, "chantier a coûté", "chantier a demandé")
    correct(config, story, "chantier a demandé", "chantier a exigé", by="Paul")
    assert "a exigé" in body(made(config, story))
    correcting.take_back(config, "halle-vaubrissac", "body", base, by="Paul")
    assert made(config, story).payload == before.payload


def test_sources_that_change_under_a_correction_block_until_a_person_decides(config: Settings, story: Path) -> None:
    correct(config, story, "2,3\u00a0millions d’euros", "deux millions trois cent mille euros")
    for path in story.glob("*.txt"):
        path.write_text(path.read_text(encoding="utf-8").replace("2,3 millions", "2,4 millions"), encoding="utf-8")
    dossier = made(config, story)
    assert rules(dossier, Severity.BLOCKS) == {"corrections.conflict"}
    assert "2,4\u00a0millions" in body(dossier)


@pytest.mark.parametrize(("field", "block"), [("body", 400), ("body", None), ("headline", 1), ("slug", None)])
def test_what_is_no_passage_of_the_text_cannot_be_corrected(
    config: Settings, story: Path, field: str, block: int | None
) -> None:
    with pytest.raises(UsageError):
        correcting.correct(config, story, Passage(field=field, block=block, seen=""), "Texte", by="Jeanne")


def test_what_was_never_corrected_cannot_be_taken_back(config: Settings) -> None:
    with pytest.raises(UsageError):
        correcting.take_back(config, "halle-vaubrissac", "body", "Rien", by="Jeanne")
