"""What is so told as not so: denials, contraries, refusals."""

from __future__ import annotations

import pytest

from tests.unit.checks import rewordings

LIBRARY = rewordings.library(
    (
        "La garde forestière Élise Amiel n’a jamais admis ce décompte des cerfs.",
        "L’ancien trésorier de la société de chasse, Paul Vernet, a nié toute implication dans le trafic.",
        "Aucun relevé du piège photographique ne mettait en cause le berger Luc Morand.",
        "Le chalet ne recevra pas de subvention cette année.",
        "La commune a refusé de rouvrir la piste des crêtes, par crainte d’un éboulement.",
        "Le syndicat a démenti que le refuge ait fermé ses portes en janvier.",
        "La rage ne se transmet pas d’une personne à l’autre.",
        "La secrétaire de mairie, Inès Colin, a contesté avoir égaré le registre des coupes.",
        "Le maire du hameau n’exclut pas de vendre la scierie communale.",
        "Le massif abrite environ 650 chamois, contre 900 il y a dix ans.",
        "La Ligue des bergers rejette cette accusation de négligence.",
        "La clôture a évité trois attaques de chiens errants.",
        "Le club alpin de Sorède a été écarté par un vote du conseil.",
        "Une pétition contre la carrière de Mauvert a recueilli 2 100 signatures.",
    )
)


def kinds(text: str) -> set[str]:
    return rewordings.kinds(text, LIBRARY)


@pytest.mark.parametrize(
    "faithful",
    [
        "Ce décompte des cerfs, la garde forestière Élise Amiel a toujours refusé de l’admettre.",
        "Paul Vernet, l’ancien trésorier de la société de chasse, a réfuté toute implication dans le trafic.",
        "Les relevés du piège photographique ne mettaient pas en cause le berger Luc Morand.",
        "Cette année, le chalet sera privé de subvention.",
        "C’est la crainte d’un éboulement qui a conduit la commune à maintenir fermée la piste des crêtes.",
        "Le refuge n’a pas fermé ses portes en janvier, a assuré le syndicat.",
        "D’une personne à l’autre, la rage n’est pas transmissible.",
        "La secrétaire de mairie, Inès Colin, dit ne pas avoir égaré le registre des coupes.",
        "La vente de la scierie communale n’est pas exclue par le maire du hameau.",
        "Environ 650 chamois vivent dans le massif, qui en abritait 900 il y a dix ans.",
        "La Ligue des bergers se défend de toute négligence.",
        "La clôture a permis d’éviter trois attaques de chiens errants.",
        "Le club alpin de Sorède a été repoussé par le conseil.",
        "Ce décompte n’est pas resté sans suite : le massif abrite environ 650 chamois, contre 900 il y a dix ans.",
        "La commune n’a pas voulu rouvrir la piste des crêtes, par crainte d’un éboulement.",
        "La pétition contre la carrière de Mauvert n’a recueilli que 2 100 signatures.",
    ],
)
def test_what_denies_as_the_source_does_passes(faithful: str) -> None:
    assert kinds(faithful) == set()


@pytest.mark.parametrize(
    "changed",
    [
        "La garde forestière Élise Amiel a fini par admettre ce décompte des cerfs.",
        "Paul Vernet, l’ancien trésorier de la société de chasse, a concédé son implication dans le trafic.",
        "Des relevés du piège photographique mettaient en cause le berger Luc Morand.",
        "Le chalet touchera une subvention cette année.",
        "Le refuge a fermé ses portes en janvier, a confirmé le syndicat.",
        "La rage se transmet aussi d’une personne à l’autre.",
        "La secrétaire de mairie, Inès Colin, a reconnu avoir égaré le registre des coupes.",
        "Le maire du hameau exclut de vendre la scierie communale.",
        "Le nombre de chamois du massif a grimpé à environ 650.",
        "Le club alpin de Sorède n’a pas été écarté par un vote du conseil.",
        "La pétition contre la carrière de Mauvert n’a pas recueilli 2 100 signatures.",
        "Cette année, le chalet ne restera pas sans subvention.",
        "Le massif n’abrite pas environ 650 chamois, contre 900 il y a dix ans.",
        "Paul Vernet, l’ancien trésorier de la société de chasse, n’a pas réfuté toute implication dans le trafic.",
        "Une pétition favorable à la carrière de Mauvert a recueilli 2 100 signatures.",
    ],
)
def test_what_is_turned_round_is_caught(changed: str) -> None:
    assert kinds(changed) & {"negation", "opposite"}
