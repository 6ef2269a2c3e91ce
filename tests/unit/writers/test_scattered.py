"""What other sources give, put where it throws light if the desk wants it so; else together, what is latest first."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from cms_publisher.model import Article, BlockKind, Rights, Role, SiteProfile
from cms_publisher.pipeline import review, settle
from cms_publisher.readers.wishes import parse_instruction
from cms_publisher.seo.build import build
from cms_publisher.writers import DEFAULT
from tests.unit.writers.stories import source, story

PROFILE = SiteProfile()
TOWER = """\
La tour de Lorzac se fissure

Des habitants de la tour de Lorzac, à Brévic, ont écrit au bailleur. Ils demandent des étais avant l’hiver.

Au quatrième étage, la fissure court du plafond à la fenêtre, et Jeanne Roy y glisse un doigt. « On entend des
craquements », dit-elle. Trois familles ont déjà quitté leur logement au mois de mai, et deux autres cherchent.

Le bailleur prépare un chantier

Le bailleur Vasnes Habitat promet des étais au rez-de-chaussée avant le 15 décembre. La façade sera reprise au
printemps par l’entreprise Ternois, qui a déjà refait celle de la tour voisine.

La mairie attend

Le maire, Paul Kern, dit attendre le rapport de l’expert. Il a promis un gymnase aux familles, si le froid vient, et une
réunion à la salle des fêtes.
"""
FIRM = source(
    "L’entreprise Ternois a refait en 2024 la façade de 14 immeubles de Vasnes Habitat, pour 3,2 millions d’euros.\n",
    "firm.txt", role=Role.CONTEXT, outlet="La Vigie", published=date(2026, 5, 4), rights=Rights.LICENSED,
)  # fmt: skip
ORDER = source(
    "Un arrêté du 23 novembre interdit les balcons de la tour de Lorzac à ses 120 habitants, faute d’étais.\n",
    "order.txt", role=Role.CONTEXT, outlet="Préfecture du Val", published=date(2026, 11, 24),
    rights=Rights.PRESS_RELEASE,
)  # fmt: skip


def made(wish: str) -> Article:
    told = story(TOWER, FIRM, ORDER)
    told = replace(told, brief=settle(parse_instruction(wish), PROFILE))
    told = replace(told, primary=replace(told.primary, published=date(2026, 11, 27)))
    article = DEFAULT.write(told, PROFILE)
    found = review(told, build(article, told, PROFILE)).findings
    assert [each.rule for each in found if each.severity == "blocks"] == []
    return article


def lent(article: Article) -> list[tuple[str, str]]:
    """Each borrowed paragraph's source, with the heading that it stands under."""
    heading, found = "", []
    for block in article.body:
        if block.kind is BlockKind.HEADING:
            heading = block.text
        elif block.source in {"firm.txt", "order.txt"}:
            found.append((block.source, heading))
    return found


def test_it_stands_behind_the_part_that_it_concerns_and_news_of_these_days_behind_the_opening() -> None:
    assert lent(made("Papier de Luc, contexte à glisser là où ça éclaire")) == [
        ("order.txt", ""),
        ("firm.txt", "Le bailleur prépare un chantier"),
    ]


def test_else_it_stands_together_the_latest_first() -> None:
    assert lent(made("Papier de Luc, avec la dépêche")) == [
        ("order.txt", "Le contexte"),
        ("firm.txt", "Le contexte"),
    ]


VISIT = source(
    "À la suite d’une visite faite le 20 novembre avec les services de la Ville, un arrêté de péril a été pris, qui\n"
    "ordonne des étais sous deux mois.\n\n"
    "Dans la tour de Lorzac, 41 fissures de plus de 2 centimètres ont été relevées à chaque étage, du premier au\n"
    "quatrième, avec 12 garde-corps descellés, 9 balcons affaissés de 4 centimètres, 23 fenêtres qui ne ferment plus,\n"
    "17 portes voilées, un escalier de secours condamné depuis 3 ans et 6 colonnes de chauffage qui fuient sur une\n"
    "hauteur de 11 mètres.\n",
    "visit.txt", role=Role.CONTEXT, outlet="Préfecture du Val", rights=Rights.LICENSED,
)  # fmt: skip


@pytest.mark.parametrize(("day", "leads"), [(date(2026, 11, 24), True), (date(2026, 9, 1), False)])
def test_the_news_of_these_days_that_a_title_tells_comes_before_its_figures(day: date, *, leads: bool) -> None:
    told = story(TOWER, replace(VISIT, title="Un arrêté de péril pris à Lorzac", published=day))
    told = replace(told, primary=replace(told.primary, published=date(2026, 11, 27)))
    body = DEFAULT.write(replace(told, brief=settle(parse_instruction("Papier de Luc"), PROFILE)), PROFILE).body
    borrowed = " ".join(block.text for block in body if block.source == "visit.txt")
    assert ("fissures" in borrowed) is not leads  # there is no room for both
    assert ("ordonne des étais" in borrowed) is leads
