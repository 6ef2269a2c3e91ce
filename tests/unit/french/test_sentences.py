from __future__ import annotations

from pathlib import Path
from time import perf_counter

import pytest

from cms_publisher.french.sentences import glued_stops, split
from tests.unit.cases import Case, load, titles

CASES = Path(__file__).with_name("cases") / "sentences.md"


@pytest.mark.parametrize("case", load(CASES), ids=titles(CASES))
def test_text_is_split(case: Case) -> None:
    assert [case.given[start:end] for start, end in split(case.given)] == case.expected.split("\n")


def test_no_character_is_lost() -> None:
    text = "Un. Deux ! « Trois. Quatre » ? 5. [6] …\n\nSept (8. 9)."
    pieces = [text[start:end] for start, end in split(text)]
    assert "".join("".join(pieces).split()) == "".join(text.split())


def test_nothing_has_no_sentence() -> None:
    assert split(" \n\n ") == []


def test_an_empty_line_ends_a_sentence() -> None:
    assert split("Un titre\n\nUn texte.") == [(0, 8), (10, 19)]


def test_host_names_miss_no_space() -> None:
    assert glued_stops("voir www.exemple.Fr ou https://a.fr/mot.Mot, exemple.Com") == []


@pytest.mark.parametrize("piece", ["a. ", "«", '"', "« a. ", ".", "mot.Mot", "\n", "A."])
def test_time_grows_with_length_only(piece: str) -> None:
    text = piece * (60_000 // len(piece))
    begin = perf_counter()
    split(text)
    assert perf_counter() - begin < 30  # a quadratic way takes minutes


def test_a_weekday_is_abbreviated_only_before_its_day() -> None:
    text = "Le bac tient la haute mer. La rade est fermée mer. 12 mars au soir."
    assert [text[start:end] for start, end in split(text)] == [text[:26], text[27:]]
