"""Whatever the writer makes of a text, the strict review of it finds no word that the sources don't explain."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cms_publisher.model import SiteProfile
from cms_publisher.pipeline import prepare
from cms_publisher.readers.story import read_story
from cms_publisher.targets import TARGETS
from cms_publisher.writers import DEFAULT

if TYPE_CHECKING:
    from pathlib import Path

    from cms_publisher.pipeline import Dossier

FILLED = (
    "Le chantier du phare avait commencé en 2019, quand la commune avait acheté la tour à l’État pour un euro. "
    "Douze artisans de la côte y ont travaillé. Le toit, les vitres et l’escalier de granit ont été refaits."
)
TEXTS = {
    "obituary": """\
La romancière Anne Roy, « la voix du port de Brévic », est morte à 93 ans

La romancière Anne Roy est morte samedi à Brévic-sur-Orle, dans la maison de granit où elle avait passé tous ses
étés depuis 1958. Elle avait 93 ans.

Anne Roy laisse neuf romans et une pièce.
""",
    "wire": """\
Handball/Ligue: Lorme renverse Brévic et prend la deuxième place du championnat

Mené à la pause, le HBC Lorme a renversé mardi Brévic-sur-Orle (31-29) lors de la dernière journée du championnat
et s’est emparé de la deuxième place du classement.

Le HBC Lorme jouera vendredi prochain à Morgal pour le titre.
""",
    "inserted": """\
Le phare rouvre

Le phare de Brévic a rouvert mardi, à la pointe du Vieux-Port, aux visiteurs de tout le canton, des îles et du cap
et aux marins de passage sur la côte.
""",
}
"""Texts of 5 March 2026, a Thursday."""


def made(text: str, folder: Path) -> Dossier:
    (folder / "texte.txt").write_text(f"{text}\n\n{FILLED}\n", encoding="utf-8")
    (folder / "story.toml").write_text(
        '[[source]]\nfile = "texte.txt"\nrole = "primary"\noutlet = "Le Fil"\npublished = 2026-03-05\nrights = "own"\n',
        encoding="utf-8",
    )
    return prepare(read_story(folder), SiteProfile(), DEFAULT, TARGETS[0])


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
def test_its_own_article_is_explained(text: str, tmp_path: Path) -> None:
    found = made(text, tmp_path).review.findings
    assert [finding for finding in found if finding.check == "fidelity"] == []


def test_the_title_tag_is_the_headline_without_its_label_or_nickname(tmp_path: Path) -> None:
    shown = {name: made(text, tmp_path).edition.seo.title_tag.text for name, text in TEXTS.items()}
    assert shown["obituary"] == "La romancière Anne Roy est morte à 93\u00a0ans"
    assert shown["wire"].startswith("Lorme renverse Brévic")


def test_a_description_keeps_to_the_news_and_to_a_safe_length(tmp_path: Path) -> None:
    news = {"obituary": "La romancière Anne Roy", "wire": "Le HBC Lorme a renversé", "inserted": "Le phare de Brévic"}
    for name, opening in news.items():
        description = made(TEXTS[name], tmp_path).edition.seo.meta_description.text
        assert description.startswith(opening)
        assert 125 <= len(description) <= 138, description


def test_a_title_tag_without_what_its_headline_opens_with_is_no_finding(tmp_path: Path) -> None:
    text = (
        "Affaire de la Régie des eaux de Port-Roy : cinq ans de factures contestées\n\n"
        "Le procès de la Régie des eaux de Port-Roy s’ouvre devant le tribunal de Lorme. Un ancien "
        "directeur de la Régie des eaux de Port-Roy comparaît.\n"
    )
    dossier = made(text, tmp_path)
    assert dossier.edition.seo.title_tag.text.startswith("Régie des eaux de Port-Roy")
    assert not [each for each in dossier.review.findings if each.place.field == "title_tag"]
