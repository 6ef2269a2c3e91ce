"""What whole articles had wrong in silence: somebody else's deed, a denial gone, some told as all, a scene put in."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.unit.checks.rewordings import kinds, library

if TYPE_CHECKING:
    from collections.abc import Sequence

WRONG = (
    (
        ("Conduite par un institut, l’étude a coûté 640 000 euros, dont 400 000 versés par le département.",),
        "La région a financé la plus grande part de cette étude de 640 000 euros.",
        "relation",
    ),
    (
        ("Le comité avait pris la décision le 25 juillet.",),
        "La préfecture a pris la décision le 25 juillet.",
        "relation",
    ),
    (
        ("Le coût est estimé à 25 millions d’euros, que l’assurance ne couvrira pas en totalité.",),
        "Le coût est estimé à 25 millions d’euros, et l’assurance le réglera en entier.",
        "negation",
    ),
    (("Son équipe n’a pas déposé de réclamation.",), "L’équipe a porté réclamation.", "negation"),
    (
        ("Il n’y avait pas eu de blessé, mais la commune avait dû fermer la halle.",),
        "Un marchand avait été blessé, et la commune avait dû fermer la halle.",
        "negation",
    ),
    (
        ("Quatorze sages-femmes y travaillent.", "Trois d’entre elles ont déjà demandé leur mutation."),
        "Ses quatorze sages-femmes ont déjà sollicité une mutation.",
        "quantity",
    ),
    (
        ("Le village de Lorme a rouvert son école lundi.", "La directrice attend 34 élèves à la cantine de l’école."),
        "Le village de Lorme a rouvert son école lundi sous la neige.",
        "added",
    ),
    (
        ("La vente directe représente déjà 40 % des bêtes abattues.", "Elle espère y parvenir d’ici à la fin de 2028."),
        "Elle y arrivera d’ici à la fin de 2028 grâce à la vente directe, 40 % des bêtes abattues.",
        "modality",
    ),
    (
        ("La défense, qui a dix jours pour faire appel, n’a pas indiqué si elle le ferait.",),
        "La défense a fait appel.",
        "modality",
    ),
    (
        ("La commune a renoncé au loyer pour les dix-huit premiers mois.",),
        "La commune a renoncé au loyer pendant dix-huit ans.",
        "unit",
    ),
)
"""What the source says, what ours makes of it, the difference."""
RIGHT = (
    (("Elle a financé 400 000 euros de cette étude.",), "La région a financé 400 000 euros de cette étude."),
    (
        ("Le préfet a pris la décision le 25 juillet.",),
        "La préfecture a pris la décision le 25 juillet.",
    ),
    (
        ("L’assurance ne couvrira pas le coût en totalité.",),
        "L’assurance ne réglera le coût qu’en partie.",
    ),
    (
        ("Trois d’entre elles ont déjà demandé leur mutation.",),
        "Parmi les sages-femmes, trois ont déjà sollicité une mutation.",
    ),
    (
        ("Le village de Lorme a rouvert son école lundi, alors que la neige tombait.",),
        "Le village de Lorme a rouvert son école lundi sous la neige.",
    ),
    (
        ("La commune a renoncé au loyer pour les dix-huit premiers mois.",),
        "Pendant dix-huit mois, la commune renonce au loyer.",
    ),
)
"""What the source says and a faithful rewording."""


@pytest.mark.parametrize(("lines", "text", "kind"), WRONG)
def test_it_is_found(lines: Sequence[str], text: str, kind: str) -> None:
    assert kind in kinds(text, library(lines))


@pytest.mark.parametrize(("lines", "text"), RIGHT)
def test_a_faithful_rewording_is_left_in_peace(lines: Sequence[str], text: str) -> None:
    assert not kinds(text, library(lines))
