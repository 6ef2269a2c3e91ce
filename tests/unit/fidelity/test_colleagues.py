from __future__ import annotations

import pytest

from cms_publisher.fidelity.boilerplate.colleagues import asks_desk, is_note, may_be_note
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
        "(NB vérifier l’orthographe de Maître Prost, un ou deux S)",
        "(à vérifier avec la mairie, l’adjoint ne m’a pas rappelée)",
        "transmis par Zoé Blin, correspondante sports (pour l’édition de samedi SVP, ordi en panne)",
        "2 photos jointes, légendes en bas",
        "pour vendredi ou samedi",
        "Nombre de signes : 2 100 environ, coupez la fin si trop long",
        "légende 2 - le podium",
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
        "La date de réouverture reste à confirmer.",
        "Le texte a été relu par deux avocats avant le vote.",
        "Pour demain",
    ],
)
def test_an_ordinary_line_is_neither(line: str) -> None:
    assert not may_be_note(line)
    assert not asks_desk(line)
    assert not is_note(line)
    assert leftover(line) is None


@pytest.mark.parametrize(
    ("line", "noted"),
    [
        ("NB : l’orthographe du trésorier est à confirmer, Prost ou Prault", True),
        ("Attention le prénom de Mme Blin n’est pas sûr", True),
        ("en exergue si vous avez la place", True),
        ("NB : on m’a demandé de ne pas citer l’entreprise", True),
        ("NB : la mairie sera fermée le 24 décembre.", False),
        ("Zoé Blin, correspondante locale", True),
        ("Le chiffre reste à confirmer, prévient la préfecture. Une réunion est prévue lundi (14 h)", False),
        ("Vérifier son éclairage avant l’hiver : c’est le conseil des gendarmes.", False),
        ("Les photos de la fête", False),
        ("Où en sont les travaux", False),
        ("Attention : les chiffres du deuxième paragraphe sont à confirmer demain.", False),
    ],
)
def test_between_paragraphs_only_what_is_no_sentence_is_a_note(line: str, *, noted: bool) -> None:
    assert may_be_note(line, edge=False) is noted


@pytest.mark.parametrize(
    ("sentence", "asked"),
    [
        ("Chez les minimes, Paul Blin (mon petit-fils !!) gagne au sprint.", True),
        ("Le budget atteint 3 000 euros (donné par téléphone, pas recoupé).", True),
        ("Elle est présidée par Odile Blin (à vérifier, Blin ou Blain ?).", True),
        ("Invérifiable, à ne pas reprendre.", True),
        ("Non recoupé, ne pas publier.", True),
        ("Les fruits non vérifiés pourrissent sur place.", False),
        ("La fête aura lieu (à confirmer par arrêté préfectoral).", False),
        ("« Paul (mon petit-fils) gagne au sprint », dit-elle.", False),
        ("Chez les minimes, Paul Blin (son petit-fils !) gagne au sprint.", False),
        ("Elle a gagné, photos à l’appui (sous réserve de confirmation).", False),
    ],
)
def test_a_word_of_the_reporters_own_in_a_bracket_is_shown_but_in_a_quotation(sentence: str, *, asked: bool) -> None:
    assert asks_desk(sentence) is asked
