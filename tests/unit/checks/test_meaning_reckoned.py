"""What rewordings reckon from a source, and say by its other side: left in peace, and found where it is not so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.unit.checks.rewordings import kinds, library

if TYPE_CHECKING:
    from collections.abc import Sequence

FERRY = ("Le bac de Lorme, qui ne passe plus le soir, ne traversera le fleuve qu’une semaine sur deux en hiver.",)
RENT = ("Le loyer du gymnase a été fixé à 1 440 euros par an et par club, chauffage compris.",)
JOBS = ("La direction avait promis quatre-vingts emplois à Vaubrun en 2019 et seuls trente et un ont été créés.",)
MILLS = ("Vaubrun comptait vingt-six moulins en 1900.", "Il n’en reste que trois, dont celui de la Roche.")
TOWN = ("Depuis la fermeture de la mine, Vaubrun a perdu 3 000 de ses 9 000 habitants.",)
GRANT = (
    "La commune de Vaubrun achètera 40 vélos au printemps.",
    "Leur achat, d’un montant de 60 000 euros, est subventionné pour un tiers par le département.",
)
TRIAL = ("L’essai a été mené l’hiver dernier à Vaubrun et dans trois villages voisins.",)
WATER = ("À Vaubrun, la consommation d’eau est tombée de 160 à 120 litres par habitant depuis 2019.",)
TRAPS = ("Le maire de Vaubrun a déjà dû faire fermer la route du col à trente reprises l’année dernière.",)
SHARE = ("Le tisserand fera à Vaubrun un tiers des draps qu’il vend en Europe, aujourd’hui tissés en Turquie.",)
SHED = ("Le hangar de Vaubrun, loué, devrait être rendu à son propriétaire à la fin de l’année 2027.",)
DEBT = ("Paul Roy devra rembourser au comité 12 000 euros, et lui verser 3 000 euros pour le préjudice moral.",)
LOAN = ("La ville a accordé au club une avance de 60 000 euros, sans laquelle le dépôt de bilan était inévitable.",)
VOTE = ("Le budget a été voté par 27 voix contre 8, trois élus s’étant abstenus.",)
HOMES = (
    "Les résidences qui n’ont pas de cour à vélos seront équipées d’abris fermés.",
    "Les artisans ne sont pas concernés avant 2029.",
)
PLEA = ("L’avocate, Me Lise Cordier, avait plaidé l’addiction au jeu, pour laquelle son client est suivi.",)
FINE = (
    "La réfection du pont a coûté 2,4 millions d’euros en 2024.",
    "Chaque passage supplémentaire sera facturé 4,50 euros aux camions.",
)
BORN = ("L’entreprise familiale, fondée en 1951 à Vaubrun, va ouvrir un second atelier.",)
PRISON = (
    "Le tribunal a condamné Paul Roy à trois ans de prison, dont deux avec sursis.",
    "Il effectuera l’année ferme chez lui, sous bracelet électronique.",
)
LAND = (
    "Spécialiste du secteur, Inès Lhomond juge le pari risqué.",
    "Une paire montée en France coûte, selon Inès Lhomond, 9 euros de plus qu’une paire roumaine.",
)
STAFF = ("Le service n’ouvre plus la nuit, et il manque quatre des six pharmaciens nécessaires à Vaubrun.",)
CAR = ("À Vaubrun, une ambulance sera affectée jour et nuit au transport des dialysés.",)
KEPT = ("Les 31 salariés du dépôt de Vaubrun conserveront un emploi, a promis le directeur, Paul Roy.",)

RIGHT = (
    (FERRY, "Le bac de Lorme ne traversera le fleuve que tous les quinze jours en hiver."),
    (RENT, "Le loyer du gymnase a été fixé à 1 440 euros par an et par club, soit 120 euros par mois."),
    (JOBS, "Sur les quatre-vingts emplois promis à Vaubrun en 2019, quarante-neuf n’ont jamais été créés."),
    (MILLS, "Des vingt-six moulins que Vaubrun comptait en 1900, vingt-trois ont disparu."),
    (TOWN, "Depuis la fermeture de la mine, la population de Vaubrun est passée de 9 000 à 6 000 habitants."),
    (GRANT, "La commune de Vaubrun achètera 40 vélos au printemps, que le département subventionne de 20 000 euros."),
    (TRIAL, "L’essai a été mené l’hiver dernier dans quatre communes."),
    (WATER, "Chaque habitant de Vaubrun consomme un quart d’eau de moins depuis 2019."),
    (TRAPS, "Le maire de Vaubrun a dû faire fermer une trentaine de fois la route du col l’année dernière."),
    (SHARE, "À Vaubrun, le tisserand fera un drap sur trois vendu en Europe, alors que tous sont tissés en Turquie."),
    (SHED, "Le hangar de Vaubrun, dont l’usine n’est que locataire, devrait être rendu à la fin de l’année 2027."),
    (DEBT, "En plus des 12 000 euros à rembourser, Paul Roy versera au comité 3 000 euros pour le préjudice moral."),
    (LOAN, "Sans les 60 000 euros avancés par la ville, le club aurait déposé le bilan."),
    (VOTE, "Le budget a été approuvé par 27 élus ; huit l’ont rejeté et trois se sont abstenus."),
    (
        HOMES,
        (
            "Des abris fermés seront installés dans la cour des résidences dépourvues de cour à vélos et les artisans "
            "échapperont à la mesure avant 2029."
        ),
    ),
    (PLEA, "Me Lise Cordier a mis en avant la dépendance au jeu de son client."),
    (FINE, "Au-delà, il en coûtera 4,50 euros aux camions à chaque passage."),
    (BORN, "Née à Vaubrun en 1951, l’entreprise familiale va y ouvrir un second atelier."),
    (PRISON, "Il n’ira pas en prison : il effectuera l’année ferme chez lui, sous bracelet électronique."),
    (LAND, "Selon Inès Lhomond, une paire montée en France coûte 9 euros de plus qu’en Roumanie."),
    (STAFF, "Le service de Vaubrun ne compte que deux pharmaciens, alors qu’il en faudrait six."),
    (CAR, "À Vaubrun, une ambulance sera affectée vingt-quatre heures sur vingt-quatre au transport des dialysés."),
    (KEPT, "Aucun des 31 salariés du dépôt de Vaubrun ne perdra son emploi, a promis le directeur, Paul Roy."),
)
"""Lines of a source, and what may be said instead."""

WRONG = (
    (FERRY, "Le bac de Lorme ne traversera le fleuve que tous les huit jours en hiver."),
    (RENT, "Le loyer du gymnase a été fixé à 1 440 euros par an et par club, soit 140 euros par mois."),
    (JOBS, "Sur les quatre-vingts emplois promis à Vaubrun en 2019, quarante-deux n’ont jamais été créés."),
    (MILLS, "Des vingt-six moulins que Vaubrun comptait en 1900, vingt ont disparu."),
    (TOWN, "Depuis la fermeture de la mine, la population de Vaubrun est passée de 9 000 à 7 000 habitants."),
    (GRANT, "La commune de Vaubrun achètera 40 vélos au printemps, que le département subventionne de 30 000 euros."),
    (TRIAL, "L’essai a été mené l’hiver dernier dans six communes."),
    (WATER, "Chaque habitant de Vaubrun consomme un tiers d’eau de moins depuis 2019."),
    (TRAPS, "Le maire de Vaubrun a dû faire fermer une cinquantaine de fois la route du col l’année dernière."),
    (SHARE, "À Vaubrun, le tisserand fera tous les draps vendus en Europe, aujourd’hui tissés en Turquie."),
    (SHED, "Le hangar de Vaubrun, acheté, devrait être gardé par son propriétaire à la fin de l’année 2027."),
    (DEBT, "Paul Roy a remboursé au comité 12 000 euros et versera 3 000 euros pour le préjudice moral."),
    (LOAN, "La ville n’a pas accordé au club une avance de 60 000 euros."),
    (VOTE, "Le budget a été approuvé par 8 élus ; vingt-sept l’ont rejeté et trois se sont abstenus."),
    (PLEA, "Me Lise Cordier a nié l’addiction au jeu de son client."),
    (PRISON, "Il n’effectuera pas l’année ferme chez lui, sous bracelet électronique."),
    (LAND, "Selon Inès Lhomond, une paire montée en France coûte 9 euros de plus qu’en Italie."),
    (STAFF, "Le service de Vaubrun ne compte que trois pharmaciens, alors qu’il en faudrait six."),
    (KEPT, "Aucun des 31 salariés du dépôt de Vaubrun ne conservera son emploi, a promis le directeur, Paul Roy."),
)


@pytest.mark.parametrize(("lines", "sentence"), RIGHT)
def test_what_can_be_reckoned_is_no_doubt(lines: Sequence[str], sentence: str) -> None:
    """A reader works it out of the source alone."""
    assert kinds(sentence, library(lines)) == set()


@pytest.mark.parametrize(("lines", "sentence"), WRONG)
def test_what_cannot_is_found(lines: Sequence[str], sentence: str) -> None:
    """The same turn, of another figure or party."""
    assert kinds(sentence, library(lines))
