"""What stands where in free mode: dates by their own passage, "avec" and "sans", quotations without marks, names."""

from __future__ import annotations

from datetime import date

import pytest

from tests.unit.checks import rewordings

LIBRARY = rewordings.library(
    (
        "Le chœur de Mardenne a répété lundi 3 mars dans la halle, consultée en avril par la fédération.",
        "La garderie a été placée en liquidation en juin.",
        "Le conseil du chœur nommera un chef avant la fin novembre.",
        "Le bac a été arrêté le 6 mai par la capitainerie.",
        "Celle-ci se prononcera vendredi sur la cale du bac.",
        "La fanfare a défilé avec deux chevaux de la commune.",
        "Le refuge est privé de gaz depuis le printemps.",
        "Ces navettes gratuites desservent la plage, sans escale à Corvel.",
        "« La rivière nous a rendu nos barques en miettes », raconte le passeur Émile Aubry.",
        "La tannerie de Corvel pourrait rouvrir ses ateliers à la rentrée.",
        "Le curé de Mardenne attend le chœur à Mardenne chaque lundi.",
        "La course a réuni 640 nageurs, soit davantage que le marathon de Corvel.",
        "La barge porte jusqu’à 3 200 tonnes de sable.",
        "La mairie a accordé une hausse de 3,5 % en janvier 2025.",
        "L’audit de la mairie avait été lancé en janvier 2024.",
        "Le fonds Arvelle, propriétaire de la scierie, a demandé un délai aux banques.",
    ),
    date(2025, 7, 1),
)


def kinds(text: str) -> set[str]:
    return rewordings.kinds(text, LIBRARY)


@pytest.mark.parametrize(
    "faithful",
    [
        "C’est lundi 3 mars que le chœur de Mardenne a répété dans la halle.",
        "La garderie est en liquidation depuis juin.",
        "Un chef sera nommé par le conseil du chœur avant la fin du mois de novembre.",
        "C’est le 6 mai que la capitainerie a arrêté le bac.",
        "Avec deux chevaux de la commune, la fanfare a défilé.",
        "Depuis le printemps, le refuge est sans gaz.",
        "« La rivière nous a rendu nos barques en miettes », se souvient le passeur Émile Aubry.",
        "Le passeur Émile Aubry raconte que la rivière leur a rendu leurs barques en miettes.",
        "Les ateliers de la tannerie de Corvel devraient pouvoir rouvrir à la rentrée.",
        "Avec 640 nageurs, la course en a réuni plus que le marathon de Corvel.",
        "Le marathon de Corvel a réuni moins de monde que la course, qui a compté 640 nageurs.",
        "La barge peut porter jusqu’à 3 200 tonnes de sable.",
        "C’est en janvier 2025 que la mairie a accordé une hausse de 3,5 %.",
        "Propriétaire de la scierie, le fonds Arvelle a demandé un délai aux banques.",
    ],
)
def test_a_faithful_rewording_passes(faithful: str) -> None:
    assert kinds(faithful) == set()


@pytest.mark.parametrize(
    ("changed", "kind"),
    [
        ("C’est lundi 3 avril que le chœur de Mardenne a répété dans la halle.", "date"),
        ("La garderie est en liquidation depuis avril.", "date"),
        ("Un chef sera nommé par le conseil du chœur avant la fin du mois de juin.", "date"),
        ("La capitainerie a arrêté le bac vendredi dernier.", "date"),
        ("La fanfare a défilé sans deux chevaux de la commune.", "negation"),
        ("Depuis le printemps, le refuge est avec gaz.", "negation"),
        ("Ces navettes gratuites desservent la plage, avec escale à Corvel.", "negation"),
        ("La rivière nous a rendu nos barques en miettes, raconte le passeur Émile Aubry.", "unmarked"),
        ("La tannerie de Corvel va rouvrir ses ateliers à la rentrée.", "modality"),
        ("Avec 640 nageurs, la course en a réuni moins que le marathon de Corvel.", "opposite"),
        ("La barge peut porter jusqu’à 3 230 tonnes de sable.", "figure"),
        ("La hausse de 3,5 % a été accordée par la mairie en janvier 2024.", "date"),
        ("Le fonds Cette, propriétaire de la scierie, a demandé un délai aux banques.", "name"),
        ("C’est lundi 3 mars que le chœur de la Mardenne a répété dans la halle.", "name"),
    ],
)
def test_what_is_changed_is_found(changed: str, kind: str) -> None:
    assert kind in kinds(changed)
