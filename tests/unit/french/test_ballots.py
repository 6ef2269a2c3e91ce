from __future__ import annotations

import pytest

from cms_publisher.french.ballots import ballot, debated, decided_too


@pytest.mark.parametrize(
    ("sentence", "left"),
    [
        ("Le conseil vote, par 9 voix contre 3, un emprunt.", "Le conseil vote un emprunt."),
        (
            "Le conseil décide par 8 voix pour, 3 contre (C. Roy, B. Vidal) et 2 abstentions (F. Brun) de vendre.",
            "Le conseil décide de vendre.",
        ),
        ("Le conseil, après en avoir délibéré, à l’unanimité, vote le budget.", "Le conseil vote le budget."),
        ("Par neuf voix contre quatre et une abstention, le conseil vend le four.", "le conseil vend le four."),
        ("Par 12 voix contre 3, les élus refusent les éoliennes.", "les élus refusent les éoliennes."),
        ("Le conseil a adopté, à l’unanimité moins deux abstentions, le budget.", "Le conseil a adopté le budget."),
    ],
)
def test_how_a_body_voted_may_go(sentence: str, left: str) -> None:
    span = ballot(sentence)
    assert span is not None
    assert sentence[: span[0]] + sentence[span[1] :] == left


@pytest.mark.parametrize(
    "sentence",
    [
        "Adopté par 7 voix contre 3.",
        "Le texte a été adopté à l’unanimité.",
        "Anne Roy a été élue par 12 voix sur 20.",
        "La motion est adoptée à l’unanimité par le conseil.",
        "Le maire est pour, l’opposition contre, et deux restent à convaincre.",
    ],
)
def test_a_vote_that_is_told_stays(sentence: str) -> None:
    assert ballot(sentence) is None


def test_that_a_body_talked_first_may_go() -> None:
    assert debated("Après discussion, le conseil vote le budget.") == (0, len("Après discussion, "))
    assert debated("Après le débat télévisé, le maire part.") is None


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("Le comité approuve le bail et une convention avec Lorme.", " et une convention avec Lorme"),
        ("Les élus ont adopté une motion et un vœu.", " et un vœu"),
        ("Le conseil adopte le budget et le compte administratif.", None),
        ("Le conseil ne vote pas le tarif et une hausse.", None),
        ("Le conseil vote une taxe et une surtaxe, sauf pour Lorme.", None),
        ("Le conseil adopte le tarif et rejette un emprunt.", None),
        ("Le conseil vote la création et une partie de l’extension du port.", None),
        ("Le maire a voté entre le oui et un non.", None),
    ],
)
def test_the_second_thing_that_was_decided(text: str, gone: str | None) -> None:
    found = decided_too(text)
    assert (text[slice(*found)] if found else None) == gone
