"""What may go between commas behind a subject, and what must not."""

from __future__ import annotations

import pytest

from cms_publisher.french.appositions import apposition


@pytest.mark.parametrize(
    ("sentence", "without"),
    [
        ("Aline Kervran, première femme à diriger le port, est morte.", "Aline Kervran est morte."),
        ("Le maire, élu en 2020, a annoncé sa démission.", "Le maire a annoncé sa démission."),
        ("Le préfet, qui a reçu les éleveurs, ne cède pas.", "Le préfet ne cède pas."),
        ("M. Dupont, 45 ans, a été jugé.", "M. Dupont a été jugé."),
    ],
)
def test_what_tells_more_of_the_subject_may_go(sentence: str, without: str) -> None:
    span = apposition(sentence)
    assert span is not None
    assert sentence[: span[0]] + sentence[span[1] :] == without


@pytest.mark.parametrize(
    "sentence",
    [
        "Paris, Lyon, Marseille et Nice sont touchées.",
        "Le maire, seul, a voté contre.",
        "Le pont, sauf surprise, rouvrira en mai.",
        "Le club, selon son président, est ruiné.",
        "À Brest, où le port est bloqué, les pêcheurs attendent.",
        "Le port, « un désastre », a fermé.",
    ],
)
def test_what_the_sentence_is_not_true_without_stays(sentence: str) -> None:
    assert apposition(sentence) is None
