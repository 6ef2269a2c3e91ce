from __future__ import annotations

import pytest

from cms_publisher.writers.digest.news import news_first


@pytest.mark.parametrize(
    ("sentences", "lead", "first"),
    [
        (["La gare de Lorme ferme.", "Elle datait de 1911.", "Le maire est venu."], 1, 0),
        (["Il y a d’abord la boue.", "Dimanche, c’est le Belge Jan Maes qui a remporté la course.", "On rit."], 1, 1),
        (["À Lorme, les bancs étaient pleins.", "La cour d’assises a condamné Jean Roy à dix ans de prison."], 1, 1),
        (["La nuit était froide à Lorme.", "Lundi 3 mars, le toit de l’école de Brévic a été détruit."], 1, 1),
        (
            [
                "Le fleuriste a repeint sa vitrine, l’école a cousu des fanions et Jean Roy n’a pas dormi.",
                "Samedi, à 20 heures, l’Étoile de Lorme (Régional 1) reçoit Saint-Brieuc en Coupe de France.",
            ],
            2,
            1,
        ),
        (
            [
                "Fidèle à ses valeurs, la Ville de Lorme met plus que jamais tout en œuvre pour ses habitants.",
                "Un réseau toujours plus réactif !",
                "Les bus de la ligne 4 ne circuleront plus après 21 heures à Lorme dès le 4 janvier.",
            ],
            2,
            2,
        ),
    ],
)
def test_the_news_comes_first(sentences: list[str], lead: int, first: int) -> None:
    assert news_first(sentences, lead)[0] == first


@pytest.mark.parametrize(("again", "before"), [("Le maire est venu.", False), ("Mme Roy est du syndicat.", True)])
def test_a_person_presented_once_further_down_is_an_example(again: str, *, before: bool) -> None:
    scene = ["Ils protestent contre le nouveau tarif.", *["Le maire ne dit rien."] * 7]
    example, other = "Anne Roy, 76 ans, est dialysée trois fois par semaine.", "La clinique a prévenu 118 patients."
    order = news_first([*scene, example, other, again], 1)
    assert (order.index(8) < order.index(9)) == before
