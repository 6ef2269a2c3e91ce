"""No line that the tool made itself stops its own article: the next one stands there, or none."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from cms_publisher.fidelity.align import build as index_of
from cms_publisher.fidelity.excerpts.extract import extract
from cms_publisher.fidelity.residue import explain
from cms_publisher.model import Article, ArticleBlock, BlockKind, Correction, SiteProfile
from cms_publisher.pipeline import prepare
from cms_publisher.readers.story import read_story
from cms_publisher.targets import TARGETS
from cms_publisher.writers import DEFAULT

if TYPE_CHECKING:
    from cms_publisher.model import Story
    from cms_publisher.pipeline import Dossier

SOURCES: Final = Path(__file__).parents[2] / "sources"
SHORT: Final = ("headline", "title_tag", "meta_description")
UNTITLED: Final = """\
« On a tout perdu, on a tout refait. » À l’entrée de la halle de Lorme, mercredi, Odile Ferran n’a pas cherché à
compter. Cette maraîchère de 44 ans dirige la coopérative que trente familles ont fondée après la crue.

L’an dernier, la coopérative a vendu 310 tonnes de légumes à la ville, dont un tiers en juin et en juillet, grâce aux
écoles. Sur la même période, 2.417 paniers ont été livrés à des habitants du canton, soit une hausse de 12% par
rapport à l’année précédente. Les serres ont été relevées en huit mois par des artisans de la vallée.

« Nous avons semé le jour où l’eau est partie », raconte la maraîchère. Les semences venaient de fermes voisines, les
outils d’une collecte. La commune a prêté un hangar pour deux ans, puis l’a cédé pour un euro.

La banque, elle, a attendu. Le prêt de 180 000 euros a été accordé au printemps, quand les premières récoltes étaient
vendues. Les fondateurs avaient mis chacun 500 euros. Aucun n’a repris sa part.
"""
TITLED: Final = f"Bilan : la coopérative de Lorme gagne toute la vallée\n\n{UNTITLED}"
ASKED: Final = """\
Depuis janvier, Odile Ferran dirige la coopérative de Lorme. Elle explique ses choix.

Propos recueillis par Jean Roy

Vous avez fermé deux serres. Pourquoi ?

Elles coûtaient trop cher. Une serre vide, c’est une serre morte. Nous rouvrirons la plus grande en mai.

Que répondez-vous à ceux qui trouvent cela trop rapide ?

On me le dit, et je l’entends. Mais nous avons tenu onze réunions. Le reste, on le verra au budget, en décembre.
"""
DATED: Final = """\
Grève des éboueurs à Lorme : la collecte des déchets reprend ce mardi dans tous les quartiers de l’agglomération

Les éboueurs de Lorme ont voté lundi la reprise du travail, après neuf jours de grève. La collecte des
déchets reprend mardi dans tous les quartiers.

L’accord prévoit une prime de 120 euros. Le syndicat parle d’une victoire.
"""
"""A headline that is cut and whose day is dated."""


def story_of(text: str, folder: Path, *, number: int = 1) -> Story:
    (folder / f"texte{number}.txt").write_text(text, encoding="utf-8")
    (folder / "story.toml").write_text(
        f'[[source]]\nfile = "texte{number}.txt"\nrole = "primary"\noutlet = "Le Fil"\npublished = 2026-03-05\n'
        'rights = "own"\n',
        encoding="utf-8",
    )
    return read_story(folder)


def stopped(dossier: Dossier) -> list[tuple[str, str]]:
    """What blocks in a short line of the edition."""
    body = dossier.edition.article.body
    return [
        (finding.rule, finding.place.field)
        for finding in dossier.review.findings
        if finding.severity.value == "blocks"
        and finding.check in {"fidelity", "quotes"}
        and (
            finding.place.field in SHORT
            or (finding.place.block is not None and body[finding.place.block].kind is BlockKind.HEADING)
        )
    ]


@pytest.mark.parametrize("text", [UNTITLED, TITLED, ASKED, DATED], ids=["untitled", "titled", "asked", "dated"])
def test_no_made_line_of_a_text_is_stopped(text: str, tmp_path: Path) -> None:
    assert stopped(prepare(story_of(text, tmp_path), SiteProfile(), DEFAULT, TARGETS[0])) == []


@pytest.mark.parametrize("folder", sorted(path.parent for path in SOURCES.glob("*/story.toml")), ids=lambda at: at.name)
def test_no_made_line_of_a_sample_is_stopped(folder: Path) -> None:
    assert stopped(prepare(read_story(folder), SiteProfile(), DEFAULT, TARGETS[0])) == []


def test_the_review_knows_what_the_writer_may_leave_out(tmp_path: Path) -> None:
    story = story_of(UNTITLED, tmp_path)
    index = index_of(story)
    for line in (
        "Odile Ferran n’a pas cherché à compter",  # a clause of a clause
        "La coopérative a vendu 310 tonnes de légumes à la ville",
        "2\u00a0417 paniers ont été livrés à des habitants du canton",
    ):
        assert explain(line, index, story.sources, heading=True).residues == (), line
    for line in ("La coopérative a vendu 310 tonnes", "417 paniers ont été livrés à des habitants du canton"):
        assert explain(line, index, story.sources, heading=True).residues, line


class Spoiling:
    """The default writer, whose first headline and a subheading are then cut where their sense may change."""

    name = "spoiling"

    def write(self, story: Story, profile: SiteProfile) -> Article:
        article = DEFAULT.write(story, profile)
        whole = next(each for block in article.body for each in block.sentences if "tonnes de légumes" in each.text)
        cut = extract(whole, whole.text.index("310"), whole.text.index(" à la ville"))
        heading = ArticleBlock(kind=BlockKind.HEADING, sentences=(cut,), level=2, source=story.primary.id)
        candidates = replace(article.candidates, headline=(cut, *article.candidates.headline))
        return replace(
            article, headline=cut, body=(*article.body[:1], heading, *article.body[1:]), candidates=candidates
        )


def test_a_made_headline_gives_way_to_the_next_and_a_made_heading_goes(tmp_path: Path) -> None:
    story = story_of(UNTITLED, tmp_path)
    plain = prepare(story, SiteProfile(), DEFAULT, TARGETS[0]).edition.article
    dossier = prepare(story, SiteProfile(), Spoiling(), TARGETS[0])
    article = dossier.edition.article
    assert stopped(dossier) == []
    assert article.headline.text == plain.candidates.headline[0].text
    assert "310\u00a0tonnes de légumes" not in [block.text for block in article.body if block.kind is BlockKind.HEADING]
    assert "310\u00a0tonnes" not in dossier.edition.seo.title_tag.text


def test_what_a_person_wrote_stays_and_is_shown(tmp_path: Path) -> None:
    story = story_of(UNTITLED, tmp_path)
    told = replace(story, brief=replace(story.brief, headline="310 tonnes de légumes volées à Lorme"))
    assert prepare(told, SiteProfile(), DEFAULT, TARGETS[0]).edition.article.headline.text == told.brief.headline


def test_a_correction_is_made_on_the_line_that_was_shown(tmp_path: Path) -> None:
    story = story_of(UNTITLED, tmp_path)
    shown = prepare(story, SiteProfile(), Spoiling(), TARGETS[0]).edition.article.headline.text
    mended = Correction(
        story=story.key,
        field="headline",
        base=shown,
        text="Lorme refait ses serres",
        by="Jean Roy",
        at="2026-03-05T08:00:00Z",
    )
    dossier = prepare(story, SiteProfile(), Spoiling(), TARGETS[0], corrections=[mended])
    assert dossier.edition.article.headline.text == "Lorme refait ses serres"
    assert not dossier.edition.article.unplaced
