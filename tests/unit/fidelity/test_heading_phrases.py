from __future__ import annotations

import pytest

from cms_publisher.fidelity.align import build
from cms_publisher.fidelity.excerpts.heading_phrases import heading_phrases, news_phrases, practical_label, topic_phrase
from cms_publisher.fidelity.residue import Unexplained, explain
from tests.unit.writers.stories import story


@pytest.mark.parametrize(
    ("sentence", "phrases"),
    [
        ("La fermeture de la maternité inquiète les élus.", ["La fermeture de la maternité"]),
        ("La lutte contre le feu de forêt a coûté un million.", ["La lutte contre le feu de forêt"]),
        ("Le maire a annoncé la fermeture de la piscine.", ["la fermeture de la piscine"]),
        ("Le maire a annoncé la fermeture de la piscine à Brévic.", []),  # the rest may belong to it
        ("La fermeture et la vente de la cure choquent.", []),
        ("Son projet de loi divise.", []),
        ("Le même projet de loi divise.", []),
        ("La maire de Brévic a dit non.", []),
        ("Le département 850 000 euros.", []),
        ("« La fermeture de la maternité choque », dit-elle.", []),
        ("Le port attend.", []),
    ],
)
def test_a_phrase_is_whole_and_names_a_subject(sentence: str, phrases: list[str]) -> None:
    assert [sentence[start:end] for start, end in heading_phrases(sentence)] == phrases


@pytest.mark.parametrize(
    ("heading", "holds"),
    [
        ("La fermeture de la maternité de Brévic", True),
        ("La fermeture de la maternité", False),
        ("La maternité de Brévic", False),
        ("La fermeture de la maternité de Lorne", False),
    ],
)
def test_the_review_lets_a_whole_phrase_head_a_section_and_no_part_of_it(heading: str, holds: bool) -> None:
    told = story("Le titre du jour\n\nLa fermeture de la maternité de Brévic inquiète les élus de la vallée.\n")
    found = explain(heading, build(told), (told.primary,), heading=True)
    assert (found.residues == ()) is holds
    in_text = explain(heading, build(told), (told.primary,))
    assert any(residue.kind in {Unexplained.CUT, Unexplained.CHANGED} for residue in in_text.residues)


@pytest.mark.parametrize(
    ("sentence", "phrases"),
    [
        (
            "La région a adopté un plan de mobilités qui doit rouvrir trois lignes.",
            ["un plan de mobilités qui doit rouvrir trois lignes", "un plan de mobilités"],
        ),
        ("La région a rejeté un plan de mobilités.", []),
        ("La région n’a pas adopté un plan de mobilités.", []),
        ("La région a adopté un plan de mobilités, selon le maire.", []),
        ("La région a adopté le plan de mobilités.", []),
        ("La région a adopté un plan de mobilités sans y croire.", []),
    ],
)
def test_what_was_adopted_or_found_is_news_of_its_own(sentence: str, phrases: list[str]) -> None:
    assert [sentence[start:end] for start, end in news_phrases(sentence)] == phrases


@pytest.mark.parametrize(
    ("sentence", "topic"),
    [
        ("Les élus ont aussi évoqué la vitesse dans la rue du Port.", "la vitesse dans la rue du Port"),
        ("La maire a fait le point sur la recherche d’un médecin.", "la recherche d’un médecin"),
        ("Principal sujet de la soirée, le tarif de la cantine.", "le tarif de la cantine"),
        ("La route du Port, empruntée par les camions, a fait l’objet d’un long échange.", "La route du Port"),
        ("Parmi les autres délibérations, le conseil a aidé le club.", "les autres délibérations"),
        ("Le conseil examine ensuite le prix de la cantine.", "le prix de la cantine"),
        ("La maire présente le projet de lotissement du Clos.", "le projet de lotissement du Clos"),
        ("Le point le plus discuté est celui de la piscine intercommunale.", "la piscine intercommunale"),
        ("Subventions aux associations : le total s’élève à 48 300 euros.", "Subventions aux associations"),
        ("Projet abandonné : douze logements ne seront pas construits.", None),  # tells what was done
        ("Autre nouveauté : un chapiteau de 600 places est dressé sur la place.", None),
        ("Réponse du maire : il ne vendra pas.", None),  # says who says it
        ("Les maisons présentent le même défaut de charpente.", None),
        ("Les élus ont évoqué la vitesse, puis le budget.", None),  # two of them
        ("Les élus ont évoqué une rue qui inquiète.", None),
        ("Le maire a évoqué son fils.", None),
        ("La route du Port a été refaite.", None),
    ],
)
def test_a_sentence_says_what_it_will_speak_of(sentence: str, topic: str | None) -> None:
    span = topic_phrase(sentence)
    assert (sentence[slice(*span)] if span else None) == topic


def test_a_programme_is_a_line_of_practical_details() -> None:
    assert practical_label("Le programme de dimanche : 10 h, les enfants ; 11 h, le 5 km.") == (0, 24)
    assert practical_label("Le programme plaît : il est gratuit.") is None
