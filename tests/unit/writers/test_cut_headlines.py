"""A headline that is too long goes without what a title tag can, where the review explains what is left."""

from __future__ import annotations

import pytest

from cms_publisher.fidelity.edits import EditKind
from cms_publisher.model import Edit, Sentence
from cms_publisher.writers.digest.headline_clauses import cut


def test_as_little_goes_as_makes_it_fit() -> None:
    title = (
        "Scolytes : l’Office national des forêts ferme au public 380 hectares de la forêt domaniale du Haut-Lorme "
        "jusqu’au 31 mars 2027"
    )
    short = cut(Sentence(text=title))
    assert short.text == title.removesuffix(" jusqu’au 31 mars 2027")
    assert [edit.kind for edit in short.edits] == [EditKind.CLAUSE]


@pytest.mark.parametrize(
    "title",
    [
        (
            "Lorme-les-Forges : l’ancienne trésorière de la coopérative condamnée à trois ans de prison, "
            "dont deux avec sursis"
        ),
        (
            "Influenza aviaire hautement pathogène : confirmation d’un foyer dans un élevage de canards "
            "à Lorme-de-Brévic-le-Vieux"
        ),
        "Scolytes : l’Office national des forêts ferme 380 hectares jusqu’au 31 mars 2027",
    ],
)
def test_what_a_court_gave_and_the_last_name_stay(title: str) -> None:
    assert cut(Sentence(text=title)).text == title


def test_what_stands_before_the_colon_goes_where_it_names_nothing() -> None:
    title = (
        "Passée sans débat ou presque : la déchetterie de Lorme fermera le lundi et ouvrira le samedi matin sans "
        "interruption"
    )
    assert cut(Sentence(text=title)).text.startswith("La déchetterie de Lorme fermera le lundi")


def test_what_was_told_in_other_words_before_stays_whole() -> None:
    title = (
        "Le Groupe Roy annonce la construction d’une nouvelle usine de matelas et de sommiers à Lorme-la-Vigne, sur la "
        "zone d’activités des Échirolles"
    )
    assert cut(Sentence(text=title)).text != title
    told = Edit(kind=EditKind.PROMOTION, before="est fier d’annoncer", after="annonce")
    assert cut(Sentence(text=title, edits=(told,))).text == title
