from __future__ import annotations

from datetime import date

import pytest

from cms_publisher.fidelity.introductions import credits_source
from cms_publisher.fidelity.tokens import tokenize
from cms_publisher.model import Document, Role, Source


def source(outlet: str, title: str) -> Source:
    document = Document(text=f"{title}.", blocks=())
    return Source(
        id=f"{outlet}.txt",
        document=document,
        role=Role.CONTEXT,
        outlet=outlet,
        title=title,
        published=date(2025, 6, 27),
    )


SOURCES = (source("Le Fil de Brévic", "Le bac rouvre"), source("L’Écho", "Un métier à deux volants"))


@pytest.mark.parametrize(
    ("line", "house"),
    [
        ("Source : Le Fil de Brévic, 27 juin 2025.", True),
        ("Source : L’Écho, « Un métier à deux volants », 27 juin 2025", True),
        ("Sources : Le Fil de Brévic, « Le bac rouvre », 27 juin 2025 ; L’Écho, 27 juin 2025", True),
        ("L’Écho, « Un métier à deux volants », 27 juin 2025", True),
        ("Sources : Le Fil de Brévic, « Le bac ferme », 27 juin 2025", False),
        ("Sources : Le Fil de Brévic, 27 juin 2025 ; un maire qui ment", False),
        ("Sources :", False),
        ("", False),
    ],
)
def test_the_line_below_an_article_names_sources_and_nothing_else(line: str, *, house: bool) -> None:
    assert credits_source(tokenize(line), SOURCES) is house
