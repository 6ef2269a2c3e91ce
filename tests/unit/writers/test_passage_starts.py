from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from cms_publisher.model import Rights, SiteProfile, Source
from cms_publisher.writers import DEFAULT
from cms_publisher.writers.digest.passage_starts import calls_its_reader, is_credit, only_reacts
from tests.unit.writers.stories import source, story

FIRE = """\
Le feu a détruit l’atelier de la scierie Morel

Un incendie a détruit l’atelier de rabotage de la scierie Morel, à Vasnes, dans la nuit de mercredi à jeudi. L’atelier \
de rabotage de 2 400 m² est perdu.

Les pompiers ont sauvé la ligne de sciage de la scierie. Le parquet a ouvert une enquête sur le feu.

La scierie Morel a perdu l’atelier et trois chariots dans le feu, selon les pompiers de Vasnes.
"""
BEFORE = """\
La scierie Morel inaugure une ligne

La scierie Morel a inauguré mardi sa ligne de sciage. Elle a coûté huit millions d’euros.

Il a fallu se relever. En novembre 2019, un départ de feu dans le silo de la scierie avait abîmé l’atelier et arrêté \
le rabotage pendant trois semaines.
"""
STRIKE = """\
Bus : la grève continue à Vasnes

Les conducteurs du réseau Lia poursuivent la grève à Vasnes. Une ligne sur trois ne roule pas, après huit jours de \
grève.

La direction du réseau Lia propose 45 euros. Les conducteurs demandent la reprise de la négociation.
"""
EARLIER = """\
Lia : fin de la grève

Les conducteurs du réseau Lia ont voté mardi 11 mars la reprise, après cinq jours de grève. Ils ont obtenu 60 euros.
"""


def _body(text: str, context: Source, words: int) -> str:
    told = story(text, context, min_words=words)
    told = replace(told, primary=replace(told.primary, published=date(2026, 11, 27), outlet="Le Fil"))
    return " ".join(block.text for block in DEFAULT.write(told, SiteProfile()).body)


def _own(text: str, day: date) -> Source:
    return source(text, "archive.txt", outlet="Le Fil", published=day, rights=Rights.OWN)


def test_an_earlier_fire_is_told_before_anything_else_without_what_leads_up_to_it() -> None:
    told = _body(FIRE, _own(BEFORE, date(2023, 4, 12)), words=60)
    assert "Nous l’écrivions le 12\u00a0avril\u00a02023\u00a0: en novembre\u00a02019, un départ de feu" in told
    assert "Il a fallu" not in told


def test_what_an_older_source_tells_of_a_day_is_not_told_already() -> None:
    told = _body(STRIKE, _own(EARLIER, date(2025, 3, 12)), words=120)
    assert "ont voté mardi 11\u00a0mars" in told


@pytest.mark.parametrize(
    ("text", "credit"),
    [
        ("Avec le soutien de la Région Grand Est, de la Ville de Vertuy et de la Drac.", True),
        ("En partenariat avec la médiathèque de Lorme.", True),
        ("Avec l’aide de la Région, la Ville rachète le cinéma.", False),
        ("Grâce au soutien de 300 donateurs, le cinéma rouvrira en mai.", False),
    ],
)
def test_a_line_that_only_thanks_who_pays_is_no_passage(text: str, *, credit: bool) -> None:
    assert is_credit(text) is credit


@pytest.mark.parametrize(
    ("text", "is_bare"),
    [
        ("La direction invoque la hausse du prix de la mousse.", True),
        ("« C’est un coup dur », réagit le maire.", True),
        ("La préfète se défend de tout acharnement.", True),
        ("La mairie justifie ce choix par le coût du chauffage.", True),
        ("La fédération déplore cette décision prise sans concertation.", True),
        ("La fédération déplore la décision de fermer le site.", False),
        ("La direction ferme le site de Vire, invoquant la hausse des coûts.", False),
        ("Le réacteur réagit à 300 degrés.", False),
        ("Le collège répond aux normes depuis 2019.", False),
        ("Le club se défend bien en championnat.", False),
        ("La commune regrette depuis 2015 l’absence de médecin.", False),
    ],
)
def test_a_reaction_needs_what_it_is_to(text: str, *, is_bare: bool) -> None:
    assert only_reacts(text) is is_bare


@pytest.mark.parametrize(
    ("text", "calls"),
    [
        ("Venez nombreux samedi devant la mairie !", True),
        ("Signez la pétition en ligne.", True),
        ("Rejoignez-nous sur le parvis.", True),
        ("N’hésitez pas à partager cette page.", True),
        ("Rendez-vous jeudi 26 novembre devant la salle des fêtes.", True),
        ("Rendez-vous manqué pour Vasnes.", False),
        ("Martinez signe pour trois ans.", False),
        ("« Venez voir nos vaches », a lancé l’éleveur.", False),
        ("Chez les riverains, on attend.", False),
        ("La pétition a recueilli 1 240 signatures.", False),
    ],
)
def test_what_calls_on_the_reader(text: str, *, calls: bool) -> None:
    assert calls_its_reader(text) is calls
