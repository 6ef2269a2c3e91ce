from __future__ import annotations

import pytest

from cms_publisher.model import Place, Severity
from cms_publisher.report.findings import Pointers, pieces
from cms_publisher.report.inventory import parts
from tests.unit.report import dossiers

PARTS = tuple(parts(dossiers.EDITION))


@pytest.mark.parametrize(
    ("place", "href"),
    [
        (Place(field="headline"), "#headline-0"),
        (Place(field="body", block=3, start=45, end=50), "#body-3-40"),
        (Place(field="body", block=3), "#body-3-0"),
        (Place(field="body", block=99), "#text"),
        (Place(field="body", block=3, start=9999, end=10000), "#body-3-0"),
        (Place(field="body"), "#text"),
        (Place(field="slug"), "#search"),
        (Place(field="image"), "#rights"),
        (Place(field="unheard-of"), "#text"),
    ],
)
def test_a_finding_links_to_its_place(place: Place, href: str) -> None:
    finding = dossiers.finding(Severity.WARNS, place, "Ici")
    assert Pointers([finding], PARTS).view(finding, "fr").href == href


def test_a_sentence_is_cut_where_the_finding_points() -> None:
    part = next(part for part in PARTS if part.sentence == dossiers.VISITORS)
    marked = [piece for piece in pieces(part, dossiers.FINDINGS[:1]) if piece.severity]
    assert [(piece.text, piece.severity) for piece in marked] == [("5\u202f000", Severity.BLOCKS)]


def test_overlapping_findings_lose_no_letter_and_the_gravest_shows() -> None:
    part = PARTS[0]
    found = [
        dossiers.finding(kind, Place(field="headline", start=start, end=end), "x")
        for kind, start, end in [(Severity.WARNS, 3, 14), (Severity.BLOCKS, 10, 999), (Severity.NOTES, -5, 4)]
    ]
    cut = pieces(part, found)
    assert "".join(piece.text for piece in cut) == part.sentence.text
    assert [piece.severity for piece in cut] == [Severity.NOTES, Severity.WARNS, Severity.WARNS, *[Severity.BLOCKS] * 2]
