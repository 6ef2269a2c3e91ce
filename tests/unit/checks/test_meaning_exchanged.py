"""Two who change places: by a verb, from the other side ("acheter à" for "vendre à"), by a noun ("le rachat de")."""

from __future__ import annotations

import pytest

from tests.unit.checks import rewordings

LIBRARY = rewordings.library(
    (
        "Le promoteur Batival a saisi le tribunal de Lorance pour contester le refus que lui a opposé la mairie.",
        "Les analyses ont été demandées par l’agence de santé, qui les a confiées au laboratoire Sigma.",
        "La fédération a rejeté la réclamation déposée par Belmonte contre la participation de Noé Caron.",
        "Le syndicat des joueurs a apporté son soutien à l’arbitre.",
        "Le Stade corvanais a battu dimanche l’Union de Belmonte en finale de la coupe.",
        "Le groupe Altéane a racheté en février la société Terrasol.",
        "Un clerc de l’étude, Samir Belka, a remarqué des virements suspects et alerté la chambre des notaires.",
        "Le capitaine a offert son maillot au gardien de Fontelle.",
        "Le metteur en scène Mathias Orval a annoncé samedi qu’il quitterait la direction du festival.",
        "Le président de la région, Loïc Després, critique la lenteur de l’État et assure que la région est prête.",
        "La direction des abattoirs a porté plainte ; le syndicat Terre et Lait parle de provocation.",
    )
)


@pytest.mark.parametrize(
    "sentence",
    [
        "Le tribunal de Lorance a été saisi par la mairie, à qui Batival a opposé un refus.",
        "Les analyses, confiées à l’agence de santé, avaient été réclamées par le laboratoire Sigma.",
        "La réclamation de la fédération contre la participation de Noé Caron a été rejetée par Belmonte.",
        "Le syndicat des joueurs a reçu le soutien de l’arbitre.",
        "Le Stade corvanais s’est incliné dimanche face à l’Union de Belmonte en finale de la coupe.",
        "Le rachat du groupe Altéane par Terrasol date de février.",
        "La chambre des notaires a alerté un clerc de l’étude, Samir Belka, à propos de virements suspects.",
        "Le syndicat Terre et Lait a porté plainte ; la direction des abattoirs parle de provocation.",
    ],
)
def test_who_changes_places_is_found(sentence: str) -> None:
    assert "relation" in rewordings.kinds(sentence, LIBRARY)


@pytest.mark.parametrize(
    "sentence",
    [
        "Le tribunal de Lorance a été saisi par Batival, à qui la mairie a opposé un refus.",
        "Le laboratoire Sigma s’est vu confier les analyses que réclamait l’agence de santé.",
        "La réclamation de Belmonte contre la participation de Noé Caron a été rejetée par la fédération.",
        "L’arbitre a reçu le soutien du syndicat des joueurs.",
        "L’Union de Belmonte a été battue dimanche par le Stade corvanais en finale de la coupe.",
        "Le rachat de Terrasol par le groupe Altéane date de février.",
        "La chambre des notaires a été alertée par un clerc de l’étude, Samir Belka.",
        "Mathias Orval abandonnera les rênes du festival, a fait savoir samedi le metteur en scène.",
        "Loïc Després, président de la région, déplore que l’État soit lent et assure la région prête.",
    ],
)
def test_the_same_parts_in_other_words_are_none(sentence: str) -> None:
    assert "relation" not in rewordings.kinds(sentence, LIBRARY)
