"""A sentence that tells what stands elsewhere in the sources than all around it is asked about."""

from __future__ import annotations

from cms_publisher.fidelity import meaning
from cms_publisher.fidelity.meaning import Beside
from cms_publisher.fidelity.propositions.claims import read
from cms_publisher.fidelity.propositions.support import support
from tests.unit.checks.rewordings import library

SOURCE = library(
    [
        "Le bac de Brévic a repris ses traversées lundi, après onze semaines d’arrêt.",
        "Son moteur avait cassé le 12 mars au milieu de la rivière.",
        "La pièce est arrivée de Norvège par camion.",
        "Le passeur, Yann Kermadec, a remonté la machine avec son fils.",
        "Les voitures attendent de nouveau sur la cale.",
        "Le boulanger de l’autre rive a perdu un tiers de ses clients.",
        "Il livre maintenant ses pains à vélo.",
        "Une enquête publique sur le futur pont est ouverte à la mairie de Penhoët, où les élus sont partagés.",
        "Les accidents de la route ont baissé dans le canton.",
    ]
)


def _found(text: str, before: str, after: str) -> list[str]:
    beside = Beside(support(read(before), SOURCE), support(read(after), SOURCE))
    return [each.kind.value for each in meaning.judge(text, SOURCE, beside=beside).doubts]


def test_what_breaks_off_what_stands_around_it_is_asked_about() -> None:
    said = "Une enquête interne vise la mairie."
    assert _found(said, "Le moteur avait cassé le 12 mars.", "La pièce a voyagé en camion depuis la Norvège.") == [
        "summed-up"
    ]


def test_what_goes_on_is_let_pass() -> None:
    said = "Une enquête interne vise la mairie."
    assert _found(said, "Le boulanger livre ses pains à vélo.", "Les accidents ont baissé dans le canton.") == []
    told = "Une enquête publique est ouverte à la mairie sur le futur pont."
    assert _found(told, "Le moteur avait cassé le 12 mars.", "La pièce a voyagé en camion depuis la Norvège.") == []
