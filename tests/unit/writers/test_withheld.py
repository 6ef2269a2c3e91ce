"""What the instruction forbids stands in no field that the tool chooses, and in the text only where no cut is safe."""

from __future__ import annotations

from dataclasses import replace

from cms_publisher.fidelity.edits import EditKind
from cms_publisher.model import SiteProfile
from cms_publisher.pipeline import Dossier, prepare
from cms_publisher.readers.wishes import parse_instruction
from cms_publisher.targets import TARGETS
from cms_publisher.writers import DEFAULT
from tests.unit.writers.stories import story

TEXT = """Jean Roy jugé pour avoir abattu les tilleuls du voisin

Un homme de 67 ans, Jean Roy, ancien grutier, a été jugé mercredi 5 mars à Lorme pour avoir coupé quarante-deux \
tilleuls. Il habite chemin des Sagnes, à Saint-Julien. Il reconnaît les coups de tronçonneuse, pas les menaces.

Jean Roy a expliqué que l’ombre gênait son potager depuis dix ans. Le voisin demande 18 000 euros pour replanter \
l’allée.

Le procureur a requis dix mois de prison avec sursis contre le prévenu. Le jugement sera rendu mercredi 2 avril."""


def made(instruction: str) -> Dossier:
    told = replace(story(TEXT), brief=parse_instruction(instruction))
    return prepare(told, SiteProfile(), DEFAULT, TARGETS[0])


def fields(dossier: Dossier) -> str:
    article, seo = dossier.edition.article, dossier.edition.seo
    texts = [article.headline.text, article.standfirst_text, seo.title_tag.text, seo.meta_description.text]
    texts += [seo.focus_keyphrase, seo.slug.replace("-", " ").title(), seo.excerpt.text, str(dossier.edition.json_ld)]
    texts += [block.text for block in article.body if block.level]
    offered = (*article.candidates.headline, *article.candidates.standfirst, *article.candidates.subheading)
    return "\n".join((*texts, *(one.text for one in offered)))


def test_no_field_has_the_name_or_the_address_and_what_is_cut_is_shown() -> None:
    dossier = made("Ni le nom ni l’adresse du prévenu")
    assert "Roy" not in fields(dossier)
    assert "Sagnes" not in fields(dossier)
    article = dossier.edition.article
    sentences = (*article.standfirst, *(one for block in article.body for one in block.sentences))
    edits = [edit for one in sentences for edit in one.edits if edit.kind is EditKind.WITHHELD]
    assert [edit.before for edit in edits] == ["ans, Jean Roy,"]
    gone = [TEXT[cut.span.start : cut.span.end] for cut in article.cuts if cut.kind is EditKind.WITHHELD]
    assert "Il habite chemin des Sagnes, à Saint-Julien." in gone


def test_a_sentence_that_is_built_on_the_name_stays_and_blocks() -> None:
    dossier = made("Ni le nom ni l’adresse du prévenu")
    blocking = [each for each in dossier.review.findings if each.severity == "blocks"]
    assert [(each.rule, each.place.field) for each in blocking] == [("forbidden-person", "body")]


def test_nothing_is_cut_that_is_not_forbidden() -> None:
    dossier = made("Compte rendu d’audience, deux intertitres")
    assert "Jean Roy" in fields(dossier)
    assert not any(cut.kind is EditKind.WITHHELD for cut in dossier.edition.article.cuts)
