"""What wires, health studies and accident reports put otherwise: left in peace where it is faithful, else found."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cms_publisher.fidelity.meaning import Difference
from tests.unit.checks.rewordings import kinds, library

if TYPE_CHECKING:
    from collections.abc import Sequence

RIGHT = (
    (
        ("La grippe a touché quelque 4 millions de Lormois ; près de la moitié d’entre eux l’ignorent.",),
        "Sur les quelque 4 millions de Lormois que la grippe a touchés, près d’un sur deux l’ignore.",
    ),
    (
        ("Près de la moitié des malades de Lorme ignorent qu’ils souffrent d’hypertension.",),
        "Près de la moitié des malades de Lorme ne savent pas qu’ils souffrent d’hypertension.",
    ),
    (
        ("Les chercheurs de l’université de Lorme ont suivi pendant neuf ans 18 400 adultes, âgés de 40 à 69 ans.",),
        "Durant neuf ans, l’équipe de l’université de Lorme a suivi 18 400 adultes de 40 à 69 ans.",
    ),
    (
        (
            "Les médecins de Lorme ont suivi 18 400 adultes pendant neuf ans.",
            "Au total, 4 600 participants sont devenus hypertendus au cours du suivi.",
        ),
        "En neuf ans, un quart des participants suivis à Lorme, soit 4 600, sont devenus hypertendus.",
    ),
    (
        ("La présidente de la Vénétie, Ilona Vasarek, devance dans les sondages son rival, Radu Stoikan.",),
        "Dans les sondages, la cheffe de l’État, Ilona Vasarek, a pris de l’avance sur son rival, Radu Stoikan.",
    ),
    (
        ("Bruxelles a versé 600 millions d’euros d’aide à la Sarnie depuis 2023.",),
        "L’Union européenne a versé 600 millions d’euros d’aide à la Sarnie depuis 2023.",
    ),
    (
        ("La Société de cardiologie a jugé « prématuré » de déconseiller la sieste aux patients.",),
        "Pour la Société de cardiologie, il est trop tôt pour recommander aux patients de renoncer à la sieste.",
    ),
    (
        ("Les observateurs ont salué un scrutin calme, tout en regrettant un accès inégal aux médias.",),
        "Les observateurs ont salué un scrutin calme, mais regrettent que tous n’aient pas le même accès aux médias.",
    ),
    (
        ("Les électeurs de Saulnes ont choisi la présidente à 71 %.",),
        "À Saulnes, sept électeurs sur dix ont choisi la présidente.",
    ),
    (
        (
            "La cabine s’est décrochée vers 9 h 40 près de la gare de Lorme.",
            "Elle transportait douze skieurs.",
            "L’alerte a été donnée à 9 h 46 par un pisteur.",
        ),
        "Six minutes après, un pisteur a donné l’alerte.",
    ),
    (
        ("La participation au scrutin de Lorme s’est élevée à 62 %, soit neuf points de plus qu’il y a quatre ans.",),
        "La participation au scrutin de Lorme s’est élevée à 62 %, alors qu’elle était de 53 % il y a quatre ans.",
    ),
    (
        ("Les victimes sont une infirmière et un moniteur de ski de Lorme, âgé de 52 ans.",),
        "Un moniteur de ski de Lorme, quinquagénaire, et une infirmière figurent parmi les victimes.",
    ),
    (
        ("C’est l’accident de téléphérique le plus meurtrier en France depuis 1999.",),
        "Jamais, depuis 1999, un accident de téléphérique n’avait été plus meurtrier dans le pays.",
    ),
    (
        ("Le syndicat réclame l’arrêt de six appareils du même modèle.", "Un téléphérique est tombé à Lorme."),
        "Le syndicat réclame l’arrêt de six téléphériques du même modèle.",
    ),
    (
        ("Deux drones ont dû rebrousser chemin avant qu’un troisième parvienne à se poser, peu avant 11 heures.",),
        "Il a fallu attendre près de 11 heures pour qu’un drone parvienne à se poser ; deux ont dû rebrousser chemin.",
    ),
    (
        (
            "Faire la sieste plus d’une heure serait associé à un risque plus élevé d’asthme.",
            "Chez les dormeurs, le risque de développer un asthme était supérieur de 23 % à celui des autres.",
        ),
        "Chez ceux qui font la sieste plus d’une heure, le risque d’asthme était plus élevé.",
    ),
    (
        ("Le ministère de la Justice de Sarnie a dénoncé une « ingérence inacceptable ».",),
        "« Ingérence inacceptable », a dénoncé la chancellerie de Sarnie.",
    ),
    (
        ("Le Rialto, dernier cinéma de Lorme, fermera ses portes le 31 décembre, a annoncé Josiane Batut mercredi.",),
        "Josiane Batut possède le Rialto, le seul cinéma encore ouvert à Lorme, et en a annoncé la fin mercredi.",
    ),
    (
        ("La salle de Lorme emploie trois personnes, dont deux à temps partiel.",),
        "La salle de Lorme emploie trois personnes, dont une seule à temps plein.",
    ),
)
"""What the source says and a faithful rewording."""
WRONG = (
    (
        ("Près de la moitié des malades de Lorme ignorent qu’ils souffrent d’hypertension.",),
        "Près de la moitié des malades de Lorme savent qu’ils souffrent d’hypertension.",
        {Difference.OPPOSITE},
    ),
    (
        ("La grippe a touché quelque 4 millions de Lormois ; près de la moitié d’entre eux l’ignorent.",),
        "Sur les quelque 4 millions de Lormois que la grippe a touchés, près d’un sur dix l’ignore.",
        {Difference.FIGURE},
    ),
    (
        (
            "Les médecins de Lorme ont suivi 18 400 adultes pendant neuf ans.",
            "Au total, 4 600 participants sont devenus hypertendus au cours du suivi.",
        ),
        "En neuf ans, un tiers des participants suivis à Lorme, soit 4 600, sont devenus hypertendus.",
        {Difference.FIGURE},
    ),
    (
        ("La Société de cardiologie a jugé « prématuré » de déconseiller la sieste aux patients.",),
        "Pour la Société de cardiologie, il est trop tôt pour recommander la sieste aux patients.",
        {Difference.OPPOSITE},
    ),
    (
        ("Les électeurs de Saulnes ont choisi la présidente à 71 %.",),
        "À Saulnes, six électeurs sur dix ont choisi la présidente.",
        {Difference.FIGURE},
    ),
    (
        (
            "La cabine s’est décrochée vers 9 h 40 près de la gare de Lorme.",
            "Elle transportait douze skieurs.",
            "L’alerte a été donnée à 9 h 46 par un pisteur.",
        ),
        "Huit minutes après, un pisteur a donné l’alerte.",
        {Difference.FIGURE},
    ),
    (
        ("La participation au scrutin de Lorme s’est élevée à 62 %, soit neuf points de plus qu’il y a quatre ans.",),
        "La participation au scrutin de Lorme s’est élevée à 62 %, alors qu’elle était de 71 % il y a quatre ans.",
        {Difference.FIGURE},
    ),
    (
        ("Les victimes sont une infirmière et un moniteur de ski de Lorme, âgé de 52 ans.",),
        "Un moniteur de ski de Lorme, sexagénaire, et une infirmière figurent parmi les victimes.",
        {Difference.ITEM},
    ),
    (
        (
            "Faire la sieste plus d’une heure serait associé à un risque plus élevé d’asthme.",
            "Les dormeurs étaient 23 % dans l’étude de Lorme.",
        ),
        "Chez ceux qui font la sieste plus d’une heure, le risque d’asthme était plus élevé.",
        {Difference.MODALITY},
    ),
    (
        ("La salle de Lorme emploie trois personnes, dont deux à temps partiel.",),
        "La salle de Lorme emploie trois personnes, dont deux à temps plein.",
        {Difference.OPPOSITE},
    ),
)
"""What the source says, what something else says of it, and how it differs."""


@pytest.mark.parametrize(("told", "ours"), RIGHT)
def test_faithful(told: Sequence[str], ours: str) -> None:
    assert kinds(ours, library(told)) == set()


@pytest.mark.parametrize(("told", "ours", "found"), WRONG)
def test_found(told: Sequence[str], ours: str, found: set[Difference]) -> None:
    assert kinds(ours, library(told)) & found
