"""Denials that are gone, whatever stands beside them: in the sentence after, on an infinitive, of a refusal."""

from __future__ import annotations

import pytest

from tests.unit.checks import rewordings

LIBRARY = rewordings.library(
    (
        "La procureure de Lorance, Hélène Perdrix, a demandé une interdiction d’exercer de cinq ans.",
        "Elle n’a pas réclamé de mandat de dépôt.",
        "Le directeur des transports, Olivier Garnier, juge la réorganisation des lignes indispensable.",
        "Il n’a pas l’intention de la reporter, mais se dit disposé à rouvrir le dossier des primes.",
        "La trésorière a reconnu les virements mais a contesté avoir agi seule.",
        "Le syndicat Terre et Lait, qui n’avait pas appelé à la grève, s’est dit prêt à signer.",
        "La directrice de l’opéra, Salomé Perrault, est citée parmi les candidats au ministère.",
        "Elle n’a pas confirmé sa candidature.",
        "L’ambassade du Brenn n’a pas réclamé que les statues soient restituées au musée de Sorval.",
        "L’association des riverains n’exclut pas un recours devant le tribunal administratif.",
        "Le club de Corvane n’avait jamais gagné la coupe.",
        "En raison de la présence de plomb, les jardins ouvriers sont interdits d’accès depuis janvier.",
        "L’agence de santé a refusé la fermeture complète que demandait la clinique.",
        "Le laboratoire a mesuré trois fois plus de nickel que ne le permet la norme dans la rivière.",
        "Aucun fabricant de prothèses n’a participé au financement de cette enquête.",
    )
)


@pytest.mark.parametrize(
    "sentence",
    [
        "Hélène Perdrix a demandé une interdiction d’exercer de cinq ans et réclamé un mandat de dépôt.",
        "Olivier Garnier compte reporter la réorganisation, mais rouvrira le dossier des primes.",
        "La trésorière a reconnu les virements et avoir agi seule.",
        "Le syndicat Terre et Lait, qui s’était joint à l’appel à la grève, s’est dit prêt à signer.",
        "L’ambassade du Brenn a réclamé que les statues soient restituées au musée de Sorval.",
        "L’association des riverains renonce à un recours devant le tribunal administratif.",
        "Les fabricants de prothèses ont participé au financement de cette enquête.",
    ],
)
def test_a_denial_that_is_gone_is_found(sentence: str) -> None:
    assert "negation" in rewordings.kinds(sentence, LIBRARY)


@pytest.mark.parametrize(
    "sentence",
    [
        "Hélène Perdrix a demandé une interdiction d’exercer de cinq ans, mais pas de mandat de dépôt.",
        "Olivier Garnier exclut de reporter la réorganisation.",
        "La trésorière a reconnu les virements ; elle nie avoir agi seule.",
        "Le syndicat Terre et Lait est prêt à signer. Il ne s’était pas joint à l’appel à la grève.",
        "L’association des riverains garde la possibilité d’un recours devant le tribunal administratif.",
        "C’est la première fois que le club de Corvane gagne la coupe.",
        "Depuis janvier, la présence de plomb interdit l’accès aux jardins ouvriers.",
        "La clinique demandait une fermeture complète, que l’agence de santé a refusée.",
        "Le laboratoire a trouvé dans la rivière trois fois plus de nickel que la norme.",
        "Cette enquête n’a reçu d’argent d’aucun fabricant de prothèses.",
    ],
)
def test_a_denial_in_other_words_is_none(sentence: str) -> None:
    assert "negation" not in rewordings.kinds(sentence, LIBRARY)
