"""What a faithful rewording says by other words: denials, extremes, comparisons, possibility; and what it may not."""

from __future__ import annotations

import pytest

from tests.unit.checks import rewordings

LIBRARY = rewordings.library(
    (
        "Le directeur du théâtre, Luc Aubert, a démenti que la troupe ait menacé de quitter la ville.",
        "Le budget de la compagnie, de 210 000 euros, est le plus faible de la région.",
        "La dernière tournée à l’étranger remontait à 2011.",
        "Selon la régie, il n’existe pas, à ce stade, de danger pour le public.",
        "Une suspension du bail ne bloquerait pas les répétitions.",
        "Le décor ancien, peint en 1932, devra être conservé par le menuisier.",
        "La nouvelle scène est solide à gauche, plus fragile à droite.",
        "Le plafond peut être repeint sans risque, rappelle l’architecte.",
        "La grève des machinistes avait duré douze jours et retardé la première.",
        "Les voleurs des costumes n’ont jamais été retrouvés.",
        "La metteuse en scène Ines Valdo réclame, pour le chœur, une prime annuelle de 300 euros.",
    )
)


@pytest.mark.parametrize(
    "faithful",
    [
        "La troupe n’a pas menacé de quitter la ville, assure Luc Aubert, le directeur du théâtre.",
        "Aucune compagnie de la région n’a un budget inférieur aux 210 000 euros de celle-ci.",
        "Aucune tournée à l’étranger n’avait eu lieu depuis 2011.",
        "Selon la régie, aucun danger n’existe à ce stade pour le public.",
        "Une suspension du bail n’aurait pas pour effet de bloquer les répétitions.",
        "Le menuisier ne pourra pas détruire le décor ancien, peint en 1932.",
        "Moins robuste à droite, la nouvelle scène est solide à gauche.",
        "L’architecte rappelle que repeindre le plafond ne présente pas de danger.",
        "Après douze jours d’arrêt, la grève des machinistes avait retardé la première.",
        "Les auteurs du vol des costumes n’ont jamais été retrouvés.",
        "À la demande de la metteuse en scène Ines Valdo, une prime annuelle de 300 euros reviendrait au chœur.",
    ],
)
def test_other_words_say_the_same(faithful: str) -> None:
    assert not rewordings.kinds(faithful, LIBRARY)


@pytest.mark.parametrize(
    "wrong",
    [
        "La troupe a menacé de quitter la ville, reconnaît Luc Aubert, le directeur du théâtre.",
        "Selon la régie, un danger existe à ce stade pour le public.",
        "Une suspension du bail aurait pour effet de bloquer les répétitions.",
        "Le décor ancien, peint en 1932, pourra être détruit par le menuisier.",
        "Les voleurs des costumes ont été retrouvés.",
    ],
)
def test_and_not_its_contrary(wrong: str) -> None:
    assert rewordings.kinds(wrong, LIBRARY)
