"""A release without the figures that its head lists before the text tells them, and without who sends it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from cms_publisher.model import Rights, Role
from cms_publisher.writers.digest.prepare import prepare
from tests.unit.writers.stories import source

TEXT = """# Une usine à Lorme

- Un investissement de 23 millions d’euros
- 85 emplois créés d’ici 2030
- Un engagement fort pour la planète
{point}
Vernaison investit 23 millions d’euros dans une usine à Lorme. Les travaux débuteront en mars.

Quatre-vingt-cinq emplois seront créés d’ici 2030. Le maire s’en félicite.

L’atelier fermera en 2029. Il restera à la commune.

{last}
"""


def told(point: str = "", last: str = "Le prix ne change pas.", rights: Rights = Rights.PRESS_RELEASE) -> list[str]:
    release = replace(
        source(TEXT.format(point=point, last=last), "papier.md"),
        rights=rights,
        role=Role.PRIMARY,
        outlet="Groupe Vernaison",
    )
    return [block.text.replace("\u00a0", " ") for section in prepare(release).sections for block in section.blocks]


def test_what_the_text_tells_below_is_not_listed_above() -> None:
    assert told()[0].startswith("Vernaison investit")


def test_what_only_the_list_tells_stays() -> None:
    assert told("- 14 500 mètres carrés de halles\n- Un quai neuf\n")[:2] == [
        "14 500 mètres carrés de halles",
        "Un quai neuf",
    ]


def test_one_point_alone_is_no_list() -> None:
    assert told("- 14 500 mètres carrés de halles\n")[:3] == [
        "Un investissement de 23 millions d’euros",
        "85 emplois créés d’ici 2030",
        "14 500 mètres carrés de halles",
    ]


def test_it_stays_in_what_is_no_release() -> None:
    assert told(rights=Rights.OWN)[0] == "Un investissement de 23 millions d’euros"


def test_who_sends_it_goes() -> None:
    last = "Le Groupe Vernaison est une entreprise familiale qui emploie 212 salariés. Elle vend dans 14 pays."
    assert last not in told(last=last)


@pytest.mark.parametrize(
    "last",
    [
        "Le Groupe Vernaison est une entreprise en redressement judiciaire.",
        "Le Groupe Vernaison est une société qui fermera son magasin.",
        "Le Lit breton est une entreprise de Brest.",
        "Le Groupe Vernaison est une société, dit-il, « à vendre ».",
    ],
)
def test_news_in_the_last_paragraph_stays(last: str) -> None:
    assert told(last=last)[-1] == last
