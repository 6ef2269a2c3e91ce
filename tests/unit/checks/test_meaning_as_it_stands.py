"""How what is told stands: done, sure to come, meant or only possible, whatever the verbs; and who says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.unit.checks.rewordings import kinds, library

if TYPE_CHECKING:
    from collections.abc import Sequence

RIGHT = (
    (
        ("Le président du club de Lorme, Marc Rey, envisage de saisir le comité olympique.",),
        "Le club de Lorme songe à se tourner vers le comité olympique.",
    ),
    (
        ("Ses 130 ouvriers se verraient proposer un poste au Portugal.",),
        "Un poste au Portugal pourrait être proposé aux 130 ouvriers.",
    ),
    (("M. Fabre touchera environ 340 000 euros.",), "M. Fabre recevra quelque 340 000 euros."),
    (
        ("La coopérative prévoit de distribuer 16 500 bacs entre septembre et décembre.",),
        "La coopérative doit livrer 16 500 bacs d’ici à la fin de l’année.",
    ),
    (("Le syndicat a demandé la reconnaissance du sinistre.",), "La reconnaissance du sinistre a été sollicitée."),
    (("L’avocate de M. Roy n’a pas dit si son client ferait appel.",), "Son avocate n’a pas dit si M. Roy fera appel."),
    (
        ("Julien Roy assure au contraire avoir consacré 300 000 euros à la sécurité l’an dernier.",),
        "Julien Roy répond qu’il a consacré 300 000 euros à la sécurité l’an dernier.",
    ),
    (("La Commission nationale de l’informatique et des libertés a été saisie.",), "La Cnil a été saisie."),
    (
        ("L’Agence nationale de la sécurité des systèmes d’information a dépêché trois experts à Lorme.",),
        "L’Anssi a envoyé trois spécialistes à Lorme.",
    ),
    (
        ("D’après une source, les pirates seraient entrés avec le code d’un prestataire chargé de la maintenance.",),
        "Le code d’un prestataire qui assure la maintenance aurait servi aux pirates pour entrer, selon une source.",
    ),
    (
        ("La préfète a autorisé lundi des tirs de défense.", "Deux loups au plus pourront être abattus."),
        "Les tireurs ont reçu de la préfète l’autorisation d’abattre jusqu’à deux loups.",
    ),
    (
        ("Une louve a été abattue vendredi à l’aube, à Lorme, par un lieutenant de louveterie.",),
        "Un lieutenant de louveterie a abattu une louve à Lorme, vendredi au petit matin.",
    ),
    (
        ("Le parquet de Lorme a ouvert une enquête pour extorsion en bande organisée.",),
        "À Lorme, la justice enquête pour extorsion en bande organisée.",
    ),
    (
        ("Cinq des quatorze joueuses de Lorme ont déjà signé ailleurs.",),
        "À Lorme, cinq joueuses ont déjà signé ailleurs.",
    ),
    (
        ("« On tire avant de savoir », déplore la présidente, Claire Roy.",),
        "« On tire avant de savoir », déplore au contraire Claire Roy, la présidente.",
    ),
    (
        ("Elle peut infliger une amende à une collectivité, mais ne l’a encore jamais fait.",),
        "Elle peut infliger une amende à une collectivité, ce qui ne s’est encore jamais produit.",
    ),
    (
        ("Le Chili n’a pas réclamé de restitution, mais son ambassade dit suivre l’affaire avec attention.",),
        "Le Chili ne demande pas que les carnets soient restitués, mais son ambassade suit l’affaire avec attention.",
    ),
)
"""What the sources say, and the same told as far as it has come."""
WRONG = (
    (
        ("Le président du club de Lorme, Marc Rey, envisage de saisir le comité olympique.",),
        "Le club de Lorme va se tourner vers le comité olympique.",
    ),
    (
        ("Ses 130 ouvriers se verraient proposer un poste au Portugal.",),
        "Les 130 ouvriers seront reclassés au Portugal.",
    ),
    (("M. Fabre touchera environ 340 000 euros.",), "M. Fabre a déjà reçu quelque 340 000 euros."),
    (
        ("L’usine de Roumanie, louée, devrait en revanche être rendue à son propriétaire à la fin de l’année 2027.",),
        "Le site roumain sera abandonné fin 2027.",
    ),
    (
        ("Sa masse salariale sera toutefois encadrée, et il débutera le championnat avec deux points de pénalité.",),
        "Les dépenses de personnel ont été encadrées, et le club débutera avec deux points de pénalité.",
    ),
    (
        ("Julien Roy assure au contraire avoir consacré 300 000 euros à la sécurité l’an dernier.",),
        "Julien Roy a consacré 300 000 euros à la sécurité l’an dernier.",
    ),
    (("La Commission nationale de l’informatique et des libertés a été saisie.",), "L’Anssi a été saisie."),
    (
        ("Deux loups au plus pourront être abattus, selon la préfète de Lorme.",),
        "Deux loups ont été abattus, selon la préfète de Lorme.",
    ),
    (
        ("Une louve a été abattue vendredi à l’aube, à Lorme, par un lieutenant de louveterie.",),
        "Un lieutenant de louveterie a abattu une louve à Lorme, vendredi soir.",
    ),
    (
        ("Cinq des quatorze joueuses de Lorme ont déjà signé ailleurs.",),
        "À Lorme, six joueuses ont déjà signé ailleurs.",
    ),
    (
        ("Les grévistes exigent que la mairie abandonne le passage de la collecte au privé dans quatre quartiers.",),
        "Les grévistes n’exigent pas que la mairie abandonne le passage de la collecte au privé dans quatre quartiers.",
    ),
)
"""What the sources say, and more or less of it told as so."""


@pytest.mark.parametrize(("lines", "text"), RIGHT)
def test_what_stands_as_in_the_source_is_left_in_peace(lines: Sequence[str], text: str) -> None:
    assert not kinds(text, library(lines))


@pytest.mark.parametrize(("lines", "text"), WRONG)
def test_what_stands_otherwise_is_found(lines: Sequence[str], text: str) -> None:
    assert kinds(text, library(lines))
