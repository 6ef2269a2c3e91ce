"""Short lines among a page's furniture go with it; a subheading, a table, a row of dates among it stay."""

from __future__ import annotations

from pathlib import Path

import pytest

from cms_publisher.fidelity.boilerplate.page_runs import among
from cms_publisher.readers.formats import require_reader

TITLE = "Le bac du Val ne passera plus le dimanche"
LEAD = "La commune réduit les traversées dès le premier décembre, faute de pilote pour le bac."
TEXT = "Le tour par le pont fait trente et un kilomètres, et les habitants de la rive nord s’en plaignent au maire."


def found(*lines: str) -> list[str]:
    document = require_reader(Path("a.txt")).read("\n\n".join(lines)).document
    return [document.slice(document.blocks[at]) for at in sorted(among(document))]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        # between standfirst and text
        ((TITLE, LEAD, "Abonnez-vous", "Écouter", "Newsletter La Matinale", "S’inscrire", TEXT),
         ["Écouter", "Newsletter La Matinale"]),
        # below the title, down to the last line that is known
        ((TITLE, "Sujets", "Bac et traversées", "Copier le lien", TEXT), ["Sujets", "Bac et traversées"]),
        # who wrote it
        ((TITLE, LEAD, "Le bac à quai. © Le Fil", "Julien Robyr", TEXT), ["Julien Robyr"]),
        # below the text: tags, then buttons
        ((TITLE, LEAD, TEXT, "Plouvern", "Traversées", "Partager cet article", "Et ailleurs"),
         ["Plouvern", "Traversées", "Et ailleurs"]),
        # links below their label
        ((TITLE, LEAD, "À lire aussi :", "Un campement sur la berge", "Le taux des prêts au plus bas", TEXT),
         ["Un campement sur la berge", "Le taux des prêts au plus bas"]),
    ],
)  # fmt: skip
def test_what_stands_between_two_lines_of_furniture_is_it_too(lines: tuple[str, ...], expected: list[str]) -> None:
    assert found(*lines) == expected


@pytest.mark.parametrize(
    "lines",
    [
        # a subheading above an advertisement, or below links
        (TITLE, LEAD, "Partager cet article", "Un détour par le pont", "Publicité", TEXT),
        (TITLE, LEAD, "Partager cet article", "Un détour par le pont", TEXT),
        (TITLE, LEAD, "À lire aussi : le bac à quai", "Un détour par le pont", TEXT),
        # cells of a table, rows of dates
        (TITLE, LEAD, TEXT, "Partager cet article", "1", "Lise Varenne", "34:12", "2", "Jean Morvan", "Commenter"),
        (TITLE, LEAD, TEXT, "Partager cet article", "2022 : première panne", "2025 : dernier voyage"),
        # a name above what is told of who bears it, and alone
        (TITLE, LEAD, "Partager cet article", "Julien Robyr", "Julien Robyr conduit le bac depuis onze ans, dit-il."),
        (TITLE, LEAD, "Julien Robyr", TEXT),
        # nothing that is known
        (TITLE, LEAD, "Un détour", "Par le pont", TEXT),
    ],
)
def test_what_may_be_the_text_s_own_stays(lines: tuple[str, ...]) -> None:
    assert found(*lines) == []


def test_of_two_lines_below_a_link_s_label_the_one_that_the_text_takes_up_is_a_subheading() -> None:
    lines = (
        TITLE,
        LEAD,
        "À lire aussi",
        "Un campement sur la berge du fleuve",
        "Le long détour par le pont de pierre",
        TEXT,
    )
    assert found(*lines) == ["Un campement sur la berge du fleuve"]
