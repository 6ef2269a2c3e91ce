from __future__ import annotations

import pytest

from cms_publisher.french.dateline import agency, dateline_end, is_dateline
from cms_publisher.french.sentences import split

DATELINES = ["Paris, 12 juil. 2024 (AFP) – ", "(AFP) - ", "PORT-RIEUX (Galernes), 3 mai (Reuters) — "]


@pytest.mark.parametrize("dateline", DATELINES)
def test_a_dateline_is_a_sentence_of_its_own(dateline: str) -> None:
    text = f"{dateline}Le bac a coulé. Il flottait."
    assert [text[start:end] for start, end in split(text)] == [dateline.strip(), "Le bac a coulé.", "Il flottait."]
    assert is_dateline(dateline)


def test_an_agency_in_a_sentence_is_no_dateline() -> None:
    for text in ("L’Agence France-Presse (AFP) a écrit au maire.", "Le bac (AFP) : rien. Le maire (SNCF) - rien."):
        assert dateline_end(text) == 0


def test_a_dateline_names_its_agency() -> None:
    assert agency(DATELINES[0]) == "AFP"
    assert agency("Le bac a coulé.") is None
