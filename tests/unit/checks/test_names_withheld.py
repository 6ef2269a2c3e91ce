"""A note that was cut and says that somebody is not to be named: it keeps the article back, whomever it means."""

from __future__ import annotations

from cms_publisher.model import SiteProfile
from cms_publisher.pipeline import prepare
from cms_publisher.targets import TARGETS
from cms_publisher.writers import DEFAULT
from tests.unit.writers.stories import story

NOTE = "Titre à trouver. Attention : la jeune fille est mineure, ne pas donner son nom (demande de la famille)"
TEXT = """Un chasseur condamné à Lorme

Le tribunal de Lorme a condamné un chasseur à un an de prison avec sursis, lundi.

Rose Picot, 15 ans, marchait avec sa mère quand la balle l’a touchée.
"""


def rules(text: str) -> list[str]:
    made = prepare(story(text), SiteProfile(), DEFAULT, TARGETS[0])
    return [each.rule for each in made.review.findings if each.check == "notes"]


def test_a_cut_note_that_withholds_a_name_blocks() -> None:
    assert rules(f"TRIBUNAL DE LORME - audience du 25/11\n{NOTE}\n\n{TEXT}") == ["hushed"]
    assert rules(TEXT) == []
