"""What rewordings say in turns of their own: left in peace where it is faithful, found where it is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cms_publisher.fidelity.meaning import Difference, announced
from cms_publisher.fidelity.propositions.claims import read
from tests.unit.checks.rewordings import kinds, library

if TYPE_CHECKING:
    from collections.abc import Sequence

RIGHT = (
    (
        ("La commissaire avait jugé les deux projets solides, mais émis des réserves sur leur coût.",),
        "La commissaire avait jugé les deux projets solides, non sans réserves sur leur coût.",
    ),
    (
        ("D’après un relevé de l’institut réalisé avant la crue, 57 % des puits de Saulnes sont pollués.",),
        "Selon un relevé de l’institut antérieur à la crue, 57 % des puits de Saulnes sont pollués.",
    ),
    (
        ("La police a interpellé onze personnes à Lorme ; toutes sauf une ont été relâchées dans la nuit.",),
        "Sur les onze personnes interpellées à Lorme, dix ont été relâchées dans la nuit.",
    ),
    (
        ("Chaque associé a apporté au moins 5 000 euros, le plus souvent tirés de son épargne.",),
        "La plupart des associés ont puisé dans leur épargne les 5 000 euros, au minimum, que chacun a apportés.",
    ),
    (
        (
            "L’offre d’un concurrent a été écartée parce qu’elle ne comportait aucun logement social.",
            "Le lauréat prévoit d’y construire 74 logements, dont 30 % de logements sociaux.",
        ),
        "Parce qu’elle ne prévoyait aucun logement social, l’offre d’un concurrent a été écartée.",
    ),
    (
        (
            "Il a enfin voté une hausse de 2 % du prix de la cantine, la première depuis quatre ans.",
            "Le prix moyen d’un logement a bondi de 35 % depuis 2019, trois fois plus qu’ailleurs.",
        ),
        "Pour la première fois en quatre ans, le tarif de la cantine va augmenter, de 2 %.",
    ),
    (
        (
            (
                "Le machiniste a déclenché le freinage d’urgence dès qu’il a vu l’obstacle, ce qui a sans doute évité "
                "un bilan plus lourd, selon la procureure de Lorme, Anne Roy."
            ),
        ),
        "Pour la procureure de Lorme, Anne Roy, le freinage d’urgence a sans doute évité un bilan plus grave.",
    ),
    (
        ("Il a mis deux ans à identifier l’auteur des carnets, avec l’aide d’un conservateur, Ulrich Stamm.",),
        "L’auteur des carnets n’a été identifié que deux ans plus tard, avec l’aide d’un conservateur, Ulrich Stamm.",
    ),
    (
        (
            (
                "La motion, déposée par la droite, a été soutenue par les élus du Val, qui avaient quitté la majorité "
                "pour protester contre le projet de seconde centrale."
            ),
        ),
        "Le départ des élus du Val de la majorité était motivé par leur opposition au projet de centrale.",
    ),
    (
        ("Lorme a battu Saulnes devant 4 350 personnes.",),
        "Lorme a battu Saulnes devant quelque 4 400 personnes.",
    ),
    (
        ("La tempête de Lorme a soufflé moins fort que celle de 2019, mais elle n’a jamais été aussi longue.",),
        "La tempête de Lorme, moins forte que celle de 2019, a été la plus longue.",
    ),
    (
        ("Les élus de Saulnes ont soutenu un texte du maire de Lorme, dix jours plus tôt combattu par eux.",),
        "Les élus de Saulnes ont soutenu un texte du maire de Lorme dix jours après l’avoir combattu.",
    ),
    (
        ("« Ils attendent le train », a dit Paul Roy, un chercheur au Centre pour l’Afrique à Nairobi.",),
        "« Ils attendent le train », a dit Paul Roy, chercheur à Nairobi.",
    ),
    (
        ("Dans une lettre, la banque avertit le maire que le déficit de Lorme dépasserait 4 % du budget.",),
        "La lettre de la banque au maire prévoyait un déficit de Lorme supérieur à 4 % du budget.",
    ),
)
"""What the source says and a faithful rewording."""
WRONG = (
    (
        ("La commissaire avait jugé les deux projets solides, mais émis des réserves sur leur coût.",),
        "La commissaire avait jugé les deux projets solides, sans réserves sur leur coût.",
    ),
    (
        ("La police a interpellé onze personnes à Lorme ; toutes sauf une ont été relâchées dans la nuit.",),
        "Sur les onze personnes interpellées à Lorme, huit ont été relâchées dans la nuit.",
    ),
    (
        ("Chaque associé a apporté au moins 5 000 euros, tirés de son épargne.",),
        "Une minorité des associés ont apporté au moins 5 000 euros, tirés de leur épargne.",
    ),
    (
        ("Il a mis deux ans à identifier l’auteur des carnets, avec l’aide d’un conservateur, Ulrich Stamm.",),
        "L’auteur des carnets n’a pas été identifié deux ans plus tard, avec l’aide d’un conservateur, Ulrich Stamm.",
    ),
    (("Les ventes à l’étranger ont reculé de 3 % à Lorme.",), "À Lorme, les ventes à l’étranger ont cédé 3 points."),
    (("Lorme a battu Saulnes devant 4 350 personnes.",), "Lorme a battu Saulnes devant quelque 4 330 personnes."),
    (
        ("Aucun effet n’a été observé sur le ramel, le cépage le plus planté de la région.",),
        "La bactérie est sans effet sur le ramel, le cépage le moins répandu de la région.",
    ),
    (
        ("La tempête de Lorme a soufflé moins fort que celle de 2019, mais a duré plus longtemps.",),
        "La tempête de Lorme, moins forte que celle de 2019, a duré moins longtemps.",
    ),
    (
        ("Volé en 1973, le tableau a été retrouvé trois semaines plus tard dans une consigne de gare.",),
        "Volé en 1973, le tableau avait été retrouvé trois semaines avant, dans une consigne de gare.",
    ),
    (
        ("Les quatre autres carnets de Lorme ont été retirés de la vente à la demande des héritiers du guide.",),
        "Le retrait des deux carnets de Lorme de la vente a été demandé par les héritiers du guide.",
    ),
    (
        (
            "Saulnes, tenant du titre, a perdu sa meilleure buteuse, Inge Halver, blessée au genou à la 38e minute.",
            "L’ailière Anne Roy a marqué neuf buts.",
        ),
        "La meilleure buteuse, Anne Roy, s’est blessée au genou à la 38e minute.",
    ),
    (
        (
            "Une équipe de l’université de Lorme a suivi les chauves-souris.",
            "Elle publie ses travaux dans la revue Noctua.",
        ),
        "Une équipe de l’université de Noctua a suivi les chauves-souris.",
    ),
    (
        ("« J’ai entendu un bruit énorme », a raconté une passagère, Anne Roy, infirmière à Saulnes.",),
        "« J’ai entendu un bruit énorme », a raconté une passagère, Saulnes, infirmière à Anne Roy.",
    ),
    (("L’opposition conteste ce chiffre.",), "L’opposition a ensuite remis sa démission au préfet."),
    (("Quatre lits seront déménagés à Lorme.",), "Les pompiers ont mis quatre heures à maîtriser l’incendie."),
)
"""What the source says and what it doesn't."""


@pytest.mark.parametrize(("lines", "text"), RIGHT)
def test_a_turn_that_says_the_same_is_left_in_peace(lines: Sequence[str], text: str) -> None:
    assert not kinds(text, library(lines))


@pytest.mark.parametrize(("lines", "text"), WRONG)
def test_one_that_says_something_else_is_found(lines: Sequence[str], text: str) -> None:
    assert kinds(text, library(lines))


@pytest.mark.parametrize(
    "text", ["Les résultats seront connus à la fin du mois.", "La décision est attendue cet automne."]
)
def test_an_announcement_that_says_when_is_a_question(text: str) -> None:
    known = library(("La fanfare de Lorme répète le jeudi.",))
    assert announced.telling(read(text), known, ()) is not announced.Telling.NOTHING
    assert kinds(text, known) <= {Difference.SUMMED.value, Difference.INVENTED.value}
