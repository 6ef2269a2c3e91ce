"""What may go between commas behind a subject, and what must not."""

from __future__ import annotations

import pytest

from cms_publisher.french.appositions import (
    apposition,
    brackets,
    fronted,
    last_apposition,
    populated,
    presented,
    presented_since,
)


@pytest.mark.parametrize(
    ("sentence", "without"),
    [
        ("Aline Kervran, première femme à diriger le port, est morte.", "Aline Kervran est morte."),
        ("Le maire, élu en 2020, a annoncé sa démission.", "Le maire a annoncé sa démission."),
        ("Le préfet, qui a reçu les éleveurs, ne cède pas.", "Le préfet ne cède pas."),
        ("M. Dupont, 45 ans, a été jugé.", "M. Dupont a été jugé."),
        ("Le pont de Lorme, seul passage entre les deux rives, est fermé.", "Le pont de Lorme est fermé."),
    ],
)
def test_what_tells_more_of_the_subject_may_go(sentence: str, without: str) -> None:
    span = apposition(sentence)
    assert span is not None
    assert sentence[: span[0]] + sentence[span[1] :] == without


@pytest.mark.parametrize(
    "sentence",
    [
        "Paris, Lyon, Marseille et Nice sont touchées.",
        "Le maire, seul, a voté contre.",
        "Le pont, sauf surprise, rouvrira en mai.",
        "Le club, selon son président, est ruiné.",
        "À Brest, où le port est bloqué, les pêcheurs attendent.",
        "Le port, « un désastre », a fermé.",
    ],
)
def test_what_the_sentence_is_not_true_without_stays(sentence: str) -> None:
    assert apposition(sentence) is None


@pytest.mark.parametrize(
    ("sentence", "without"),
    [
        ("La mairie a choisi Anne Roy, 47 ans, ancienne comptable du port.", "La mairie a choisi Anne Roy."),
        ("Jean Roy est mort mardi à Lorme, à l’âge de 86 ans.", "Jean Roy est mort mardi à Lorme."),
        ("Le juge a placé la verrerie, l’un des derniers fabricants du pays.", "Le juge a placé la verrerie."),
        ("Il a injecté du deutérium, un isotope stable et sans danger.", "Il a injecté du deutérium."),
        (
            "L’État aide le Japon, le Chili et la Corée, ses partenaires du Pacifique.",
            "L’État aide le Japon, le Chili et la Corée.",
        ),
    ],
)
def test_what_tells_more_at_the_end_may_go(sentence: str, without: str) -> None:
    span = last_apposition(sentence)
    assert span is not None
    assert sentence[: span[0]] + sentence[span[1] :] == without


@pytest.mark.parametrize(
    "sentence",
    [
        "La halle abritera une école, une poste et dix ateliers.",
        "La halle abritera une école, une poste, une salle.",
        "Le pont est fermé, première fermeture depuis un an.",
        "Le préfet a écrit au maire, selon le journal du port.",
        "Le maire a vu le préfet, hier soir.",
        "Le préfet a fermé le pont, un inspecteur a mesuré la fissure.",
        "Luc R. a été condamné à quatre mois de prison, peine confondue avec celle de mai.",
    ],
)
def test_the_last_of_a_list_or_another_clause_stays(sentence: str) -> None:
    assert last_apposition(sentence) is None


def test_words_in_brackets_may_go_unless_something_hangs_on_them() -> None:
    sentence = "L’Institut de Kelm (Finlande) a mesuré l’eau."
    span = brackets(sentence)
    assert span is not None
    assert sentence[: span[0]] + sentence[span[1] :] == "L’Institut de Kelm a mesuré l’eau."
    assert brackets("Le pont (selon le maire) est sûr.") is None


@pytest.mark.parametrize(
    ("sentence", "rest"),
    [
        ("Menées de six buts à la pause, les handballeuses ont gagné.", "les handballeuses ont gagné."),
        ("Course de nage créée en 1958, le relais du lac a changé de rive.", "le relais du lac a changé de rive."),
        (
            "Réunis mardi autour de Mme Anne Roy, Maire, le conseil a adopté le budget.",
            "le conseil a adopté le budget.",
        ),
        ("Fermée en avril, après une fuite au local, la salle a rouvert.", "la salle a rouvert."),
        ("Fermée en avril, après une fuite, dans le noir, elle a rouvert.", None),
        ("Le pont, fermé hier, rouvrira.", None),
        ("Vents, pluies et neige, la tempête a tout emporté.", None),
        ("Née à Lorme, elle a grandi au port.", None),
        ("Interrogé par le juge, selon son avocat, Jean Roy a nié.", None),
    ],
)
def test_what_stands_before_a_subject_and_tells_more_of_it_may_go(sentence: str, rest: str | None) -> None:
    span = fronted(sentence)
    assert (sentence[span[1] :] if span else None) == rest


@pytest.mark.parametrize(
    ("sentence", "gone"),
    [
        ("Le port ferme, a annoncé la procureure, Anne Roy.", ", Anne Roy"),
        ("Le port relie deux villes, Lorme et Brévic.", None),
        (
            "Le quai ferme, a annoncé la direction, une première pour un quai qui date de 1924.",
            ", une première pour un quai qui date de 1924",
        ),
        ("Le juge annule le projet, un quai de 9 millions, donnant raison au maire.", ", un quai de 9 millions"),
        ("Le port ferme, a annoncé la procureure de la République de Lorme, Anne Roy.", ", Anne Roy"),
        ("Le groupe ouvre une usine à Lorme (Orne), fruit de deux ans de travaux.", ", fruit de deux ans de travaux"),
    ],
)
def test_an_officials_name_or_what_holds_a_relative_clause_may_go(sentence: str, gone: str | None) -> None:
    span = last_apposition(sentence)
    assert (sentence[slice(*span)] if span else None) == gone


def test_a_relative_clause_goes_whose_verb_may_be_a_noun_and_no_share() -> None:
    sentence = "Le puy de Lorme, dont la dernière éruption remonte à 6 900 ans, n’est pas endormi."
    span = apposition(sentence)
    assert span is not None
    assert sentence[slice(*span)] == ", dont la dernière éruption remonte à 6 900 ans,"
    told = "Le corridor de Lorme, une ligne qui traverse le pays, est à l’abandon."
    assert apposition(told) == (20, 53)
    assert apposition("Deux ans de prison, dont un avec sursis, ont été requis.") is None
    assert apposition("Deux ans de prison, dont la moitié avec sursis, ont été requis.") is None


def test_how_many_live_in_the_last_place_named_may_go() -> None:
    text = "Anne Roy tient le café de Brévic, 900 habitants, au bout de la route du phare."
    assert text[: (populated(text) or (0, 0))[0]] == "Anne Roy tient le café de Brévic"
    assert populated("À Brévic, 900 habitants ont signé.") is None
    assert populated("Anne Roy, du café de Brévic, 900 habitants, selon la mairie.") is None


def test_since_when_it_is_so_may_go_before_a_name_unless_it_is_past_or_denied() -> None:
    text = "Voilà douze ans que Anne Roy répare les filets du port."
    assert text[(presented_since(text) or (0, 0))[1] :] == "Anne Roy répare les filets du port."
    assert presented_since("Voilà douze ans que Anne Roy ne pêche plus.") is None
    assert presented_since("Voilà douze ans que Anne Roy a quitté le port.") is None


@pytest.mark.parametrize(
    ("sentence", "gone"),
    [
        ("Le juge a condamné Anne Roy, 54 ans, trésorière du club, à un an ferme.", ", 54 ans, trésorière du club,"),
        ("La ville rend hommage à Anne Roy, 54 ans, pour ses livres.", ", 54 ans,"),
        ("Le juge a condamné Anne Roy, 54 ans, qui nie les faits, à un an ferme.", None),
        ("Anne Roy, 54 ans, à Lorme depuis mai.", None),
    ],
)
def test_who_somebody_is_to_whom_something_is_done_may_go(sentence: str, gone: str | None) -> None:
    span = presented(sentence)
    assert (sentence[slice(*span)] if span else None) == gone
