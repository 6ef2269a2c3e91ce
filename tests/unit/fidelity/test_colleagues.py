from __future__ import annotations

import pytest

from cms_publisher.fidelity.boilerplate.colleagues import is_note, may_be_note
from cms_publisher.fidelity.cleaning import leftover


@pytest.mark.parametrize(
    "line",
    [
        "[Gaël : Prigent menace de nous attaquer si on écrit qu’il savait — on ne l’écrit pas. Relecture avocat OK.]",
        "(Nadia : Prost, vérifier le chiffre de 90, elle m’a dit 70 au téléphone)",
        "(Thomas, tu peux vérifier ce montant avec la trésorerie ?)",
        "[Relecture juridique en cours, ne pas publier avant le feu vert de Me Ferrand]",
        "Attention : papier relu par Anne, sauf le classement (à confirmer demain sur le site de la fédé).",
        "OK avocat.",
    ],
)
def test_a_note_that_is_certain_is_no_text(line: str) -> None:
    assert leftover(line)


@pytest.mark.parametrize(
    "line",
    [
        "Attention : les chiffres du deuxième paragraphe sont à confirmer demain.",
        "Ne pas mettre le nom de l’école, l’inspection nous l’a demandé.",
        "Voir papier d’hier pour le rappel des faits.",
        "Attention au conditionnel partout, il n’est pas condamné.",
        "Anne-Laure : l’âge du conducteur est à prendre avec des pincettes.",
        "Corinne, regarde si la citation de Blanchard passe.",
        "(Élodie\u00a0: la photo du maire date de 2019.)",
        "[date à revoir, le site dit le 12]",
    ],
)
def test_what_may_be_one_is_shown_and_stays(line: str) -> None:
    assert may_be_note(line)
    assert leftover(line) is None


@pytest.mark.parametrize(
    "line",
    [
        "(« Nous n’avons jamais été prévenus », répète-t-il.)",
        "(Julie, 14 ans, a préféré rester dehors.)",
        "[ndlr : la direction n’a pas donné suite à nos demandes d’entretien]",
        "[Il s’interrompt, cherche ses mots.]",
        "(*) Le prénom a été modifié.",
        "Attention : la route départementale 12 sera fermée lundi.",
        "Marie : « Je suis arrivée ici en 1998. »",
        "Le chiffre reste à confirmer, prévient la préfecture.",
        "Le texte est validé par le Conseil constitutionnel.",
        "Validée par le service juridique, la convention sera signée lundi.",
        "Merci de ne pas stationner sur la place, demande la mairie.",
        "PS : le groupe socialiste a voté contre.",
    ],
)
def test_an_ordinary_line_is_neither(line: str) -> None:
    assert not may_be_note(line)
    assert not is_note(line)
    assert leftover(line) is None
