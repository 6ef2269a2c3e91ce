"""A faithful rewording that once was flagged stays unflagged, and what it is mistaken for is still found."""

from __future__ import annotations

import pytest

from tests.unit.checks.rewordings import kinds, library

COUNCIL = (
    "Le maire, Bertrand Cazenave, estime que la régie permettra de faire baisser la facture.",
    "L’opposition n’a pas été convaincue.",
    "Son chef de file, Maud Kerleau, redoute que la ville ne dispose pas des compétences nécessaires.",
    "« On nous demande un chèque », a-t-elle déploré, en réclamant un référendum local, que le maire a refusé.",
    "La régie emploiera 22 agents, dont 15 salariés d’Hydralis qui pourront conserver leur ancienneté.",
)
TRIAL = (
    "Selon les enquêteurs, le téléphone de Samir Lakhdar avait borné près du magasin.",
    "Son avocate, Me Inès Garrigue, a plaidé que son client y livrait des repas.",
)
FUND = (
    "Le texte prévoit un fonds de réparation d’urgence doté de 250 millions de dollars sur cinq ans.",
    "Le Portugal, l’Irlande et la Norvège se sont engagés à en financer la moitié.",
)


@pytest.mark.parametrize(
    ("lines", "sentence"),
    [
        (COUNCIL, "L’élue d’opposition a réclamé un référendum local, ce que Bertrand Cazenave a refusé."),
        (
            COUNCIL,
            "Sur les 22 agents que comptera la régie, 15 viendront d’Hydralis et pourront garder leur ancienneté.",
        ),
        (TRIAL, "Il y livrait des repas, a expliqué Me Inès Garrigue, son avocate."),
    ],
)
def test_what_the_passage_tells_is_not_flagged(lines: tuple[str, ...], sentence: str) -> None:
    assert kinds(sentence, library(lines)) == set()


def test_as_much_in_another_currency_is_not_worked_out() -> None:
    sentence = (
        "Un fonds de 250 millions d’euros doit servir aux réparations ; trois pays ont promis d’en apporter la moitié."
    )
    assert kinds(sentence, library(FUND)) == {"unit"}
