"""Contraries that newsrooms use, each for the other a finding, denied none."""

from __future__ import annotations

import pytest

from tests.unit.checks.rewordings import kinds, library

LINES = (
    "Le préfet du Val a prolongé d'un mois l'arrêté sur les barrages de la Drenne.",
    "La cour de Trével a homologué l'accord sur les salaires de la fonderie.",
    "Les parents d'Ormel redoutent un trajet dangereux pour les plus jeunes.",
    "Le gouvernement a annoncé un assouplissement des règles de chasse en montagne.",
    "Le club d'Ormel jouera devant des tribunes clairsemées au stade du Bourg.",
    "L'entreprise Lormel a relocalisé son atelier de couture dans la vallée.",
    "Le rapport sur le pont de Trével est arrivé prématurément au conseil.",
    "Un homme de 38 ans a été secouru par les gendarmes de Belmont.",
)
KNOWN = library(LINES)


@pytest.mark.parametrize(
    "sentence",
    [
        "Le préfet du Val a suspendu l'arrêté sur les barrages de la Drenne.",
        "La cour de Trével a invalidé l'accord sur les salaires de la fonderie.",
        "Les parents d'Ormel redoutent un trajet sans danger pour les plus jeunes.",
        "Le gouvernement a annoncé un durcissement des règles de chasse en montagne.",
        "Le club d'Ormel jouera devant des tribunes combles au stade du Bourg.",
        "L'entreprise Lormel a délocalisé son atelier de couture dans la vallée.",
        "Le rapport sur le pont de Trével est arrivé tardivement au conseil.",
        "Une femme de 38 ans a été secourue par les gendarmes de Belmont.",
    ],
)
def test_a_contrary_is_found(sentence: str) -> None:
    assert kinds(sentence, KNOWN) & {"opposite", "negation", "replaced"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Le préfet du Val a reconduit pour un mois l'arrêté sur les barrages de la Drenne.",
        "La cour de Trével a validé l'accord sur les salaires de la fonderie.",
        "Les parents d'Ormel craignent un trajet dangereux pour les plus jeunes.",
        "Les parents d'Ormel redoutent un trajet qui n'est pas sans danger pour les plus jeunes.",
    ],
)
def test_the_same_in_other_words_is_none(sentence: str) -> None:
    assert kinds(sentence, KNOWN) == set()
