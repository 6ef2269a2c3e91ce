"""Free mode: what may be, is meant or is to come, told as done or sure by a verb of its own."""

from __future__ import annotations

from datetime import date

import pytest

from tests.unit.checks.rewordings import kinds, library

TEXT = (
    "La brasserie Delmas prévoit d’installer un pressoir électrique afin de réduire d’un tiers ses pertes de jus.",
    "Une quarantaine d’emplois pourraient être créés d’ici à 2029.",
    "Répandue sur les toits, une mousse locale réduirait de 41 % la chaleur des combles dans la ville.",
    "La région pourrait proposer une avance de 2 millions d’euros, à condition que 30 postes au moins soient gardés.",
    "Le pilote, capable de remplir 900 bouteilles par heure, pourrait être installé à Combray en 2028.",
    "Le chantier commencera le 3 avril et doit durer dix-huit semaines.",
    "Les élus ont voté une hausse de 4 % des loyers communaux.",
    "Le séchoir, qui date de 1911, a été vendu 80 000 euros à un antiquaire.",
)
LIBRARY = library(TEXT, date(2026, 3, 4))


@pytest.mark.parametrize(
    "faithful",
    [
        *TEXT,
        "À l’horizon 2029, une quarantaine d’embauches pourraient suivre.",
        "Une mousse locale répandue sur les toits diminuerait de 41 % la chaleur des combles dans la ville.",
        "La région pourrait prêter 2 millions d’euros, pourvu qu’au moins 30 postes soient préservés.",
        "Une installation pilote, d’une capacité horaire de 900 bouteilles, pourrait voir le jour à Combray en 2028.",
        "Les travaux s’étaleront sur dix-huit semaines à compter du 3 avril.",
        "Les loyers communaux vont augmenter de 4 %.",
        "Un antiquaire a payé 80 000 euros le séchoir, construit en 1911.",
    ],
)
def test_what_is_no_surer_passes(faithful: str) -> None:
    assert kinds(faithful, LIBRARY) == set()


@pytest.mark.parametrize(
    ("changed", "kind"),
    [
        ("Le pressoir électrique installé a permis à la brasserie de perdre un tiers de jus en moins.", "to-come"),
        ("À l’horizon 2029, cet investissement se traduira par une quarantaine d’embauches.", "modality"),
        ("Une mousse locale répandue sur les toits élimine à coup sûr la chaleur des combles de la ville.", "modality"),
        ("La région prêtera 2 millions d’euros, à la condition qu’au moins 30 postes soient préservés.", "modality"),
        ("Une installation pilote, d’une capacité horaire de 900 bouteilles, fonctionne déjà à Combray.", "modality"),
        ("Les travaux ont démarré et s’étaleront sur dix-huit semaines.", "to-come"),
        ("Le séchoir sera vendu 80 000 euros à un antiquaire.", "done"),
        ("Les travaux pourraient durer dix-huit semaines à compter du 3 avril.", "firmer"),
    ],
)
def test_what_is_made_real_or_open_is_found_and_named(changed: str, kind: str) -> None:
    assert kind in kinds(changed, LIBRARY)
