from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cms_publisher.fidelity.boilerplate.series import announced
from cms_publisher.fidelity.boilerplate.signatures import signatures
from cms_publisher.readers.text import TextReader
from cms_publisher.writers.digest.prepare import prepare
from tests.unit.writers.stories import source

if TYPE_CHECKING:
    from cms_publisher.model import Document

EPISODE = """\
CEUX DU FLEUVE (3/6)
Luc Vidal, 36 000 fois la Seine

Luc Vidal coupera pour la dernière fois les moteurs du bac 14, le 31 décembre, au pied de la cale de Brévic.

« Je passe les gens », dit-il en poussant la manette du bac, comme chaque matin depuis trente ans.

{below}
"""


def read(below: str) -> Document:
    return TextReader().read(EPISODE.format(below=below)).document


def cut(below: str, **known: str) -> list[str]:
    episode = source(EPISODE.format(below=below), **known)
    return [episode.document.text[each.span.start : each.span.end] for each in prepare(episode).cuts]


@pytest.mark.parametrize(
    "line",
    [
        "La semaine prochaine : Yvette, la dernière lavandière de Caumont.",
        "Demain : Yvette, la dernière lavandière.",
        "Samedi : Yvette, la dernière lavandière",
        "Prochain épisode : la rue de la Vieille-Poste, et son horloge qui retarde.",
        "Prochain portrait : Yvette, la dernière lavandière.",
        "Retrouvez les épisodes précédents sur notre site.",
    ],
)
def test_what_comes_next_is_no_text_and_shown(line: str) -> None:
    assert line in cut(f"Camille Auvray\n\n{line}", author="Camille Auvray")
    assert line in cut(line)


@pytest.mark.parametrize("line", ["Demain : réunion à la mairie.", "Samedi : concert à 20 h 30, salle des fêtes."])
def test_what_is_to_come_in_any_other_text_stays(line: str) -> None:
    text = (
        f"Le bac ferme\n\nAprès une série de pannes, le bac 14 ferme le 31 décembre au soir, pour toujours.\n\n{line}\n"
    )
    assert not announced(TextReader().read(text).document)


@pytest.mark.parametrize("line", ["Camille Auvray", "C. Auvray", "Par Camille Auvray", "C. A.", "Von Camille Auvray"])
def test_the_author_signs_wherever_it_stands(line: str) -> None:
    document = read(
        f"{line}\n\nÀ SAVOIR\n\nLe bac est gratuit. Il passe toutes les vingt minutes, de 5 heures à 22 heures."
    )
    signed = [document.slice(document.blocks[at]) for at in signatures(document, "Camille Auvray")]
    assert signed == [line]


def test_initials_of_a_double_first_name_sign() -> None:
    document = read("J.-M. Fabre\n\nLA FICHE\n\nLe bac est gratuit, et passe toutes les vingt minutes.")
    assert len(signatures(document, "Jean-Marc Fabre")) == 1


def test_somebody_else_signs_right_above_a_box_only() -> None:
    boxed = read("Camille Auvray\n\nÀ SAVOIR\n\nLe bac est gratuit. Il passe toutes les vingt minutes, même la nuit.")
    assert len(signatures(boxed)) == 1
    headed = read("Camille Auvray\n\nElle a pris la barre en mai. Elle passe toutes les vingt minutes, même la nuit.")
    assert not signatures(headed)
