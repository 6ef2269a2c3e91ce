"""Free mode: what is said of a part, on a condition, of an accused or of nobody known, told of more than that."""

from __future__ import annotations

from datetime import date

import pytest

from tests.unit.checks.rewordings import kinds, library

TEXT = (
    "Les pompiers de Corvel ont compté 48 interventions, dont sept pour des caves inondées.",
    "Le contrôle a trouvé de la moisissure dans 12 logements sur les 90 visités.",
    "La salle sera prêtée au club à condition qu’il repeigne les vestiaires.",
    "Le sentier du lac sera fermé cet hiver, sauf chute de neige tardive.",
    "L’avocat réclame 800 euros par locataire et la remise en état de la chaufferie.",
    "Le délai de réponse passe de six à neuf jours pour les dossiers du groupe 3.",
    "Trois locataires ont porté plainte contre X en février pour mise en danger d’autrui.",
    "Le bailleur, la société Valdor, promet de remplacer les chaudières.",
    "À partir du 23 mars, un bus de nuit doit circuler entre Corvel et la gare.",
    "L’ancien trésorier, poursuivi pour abus de confiance et faux, encourt trois ans de prison.",
)
LIBRARY = library(TEXT, date(2026, 3, 4))


@pytest.mark.parametrize(
    "faithful",
    [
        *TEXT,
        "À Corvel, sept des 48 interventions des pompiers étaient dues à des caves inondées.",
        "De la moisissure a été trouvée lors du contrôle dans 12 des 90 logements.",
        "Le club aura la salle, à condition de repeindre les vestiaires.",
        "Pour les dossiers du groupe 3, le délai est désormais de neuf jours au lieu de six.",
        "En février, trois locataires ont déposé plainte contre X, pour mise en danger d’autrui.",
        "Un bus de nuit doit rouler à partir du 23 mars entre la gare et Corvel.",
        "Poursuivi pour faux et abus de confiance, l’ancien trésorier risque trois ans de prison.",
    ],
)
def test_what_is_said_of_a_part_or_a_charge_passes(faithful: str) -> None:
    assert kinds(faithful, LIBRARY) == set()


@pytest.mark.parametrize(
    ("changed", "kind"),
    [
        ("À Corvel, les 48 interventions des pompiers étaient dues à des caves inondées.", "quantity"),
        ("De la moisissure a été trouvée lors du contrôle dans les 90 logements visités.", "quantity"),
        ("La salle sera prêtée au club sans qu’il repeigne les vestiaires.", "modality"),
        ("Le sentier du lac sera fermé cet hiver, même en cas de chute de neige tardive.", "opposite"),
        ("Pour les dossiers du groupe 3, le délai est désormais de six jours au lieu de neuf.", "relation"),
        ("Trois locataires ont porté plainte contre Valdor en février pour mise en danger d’autrui.", "name"),
        ("Un bus de nuit circule depuis le 23 mars entre Corvel et la gare.", "to-come"),
        ("Reconnu coupable d’abus de confiance et de faux, l’ancien trésorier risque trois ans de prison.", "modality"),
    ],
)
def test_what_is_told_of_more_than_that_is_found(changed: str, kind: str) -> None:
    assert kind in kinds(changed, LIBRARY)
