"""Names by what bears them: where one begins and ends, and which of several is meant."""

from __future__ import annotations

import pytest

from cms_publisher.fidelity.names_asked import names_of, the_name
from tests.unit.writers.stories import source, story

CIRCUS = (
    "Du 4 au 6, Pistes d'hiver installe deux toiles. L'association La Sciure a lancé son festival Pistes d'hiver "
    "en 2019. L'association La Sciure attend du monde. Le spectacle « Dérive » ouvre vendredi."
)
SNOW = (
    "Le maire, Paul Astier, attend. Le col de la Serre est fermé. Rose Delmas, présidente de l'association Montagne "
    "solidaire, aussi. L'association Montagne solidaire cherche des bénévoles."
)
GAME = "Le HC Castelnove a ouvert le score. Les Hérons de Brumal ont gagné."


@pytest.mark.parametrize(
    ("text", "kind", "names"),
    [
        (CIRCUS, "festival", ("Pistes d’hiver",)),
        (CIRCUS, "association", ("La Sciure",)),
        (CIRCUS, "spectacle", ("Dérive",)),
        (CIRCUS, "parrain", ()),
        (SNOW, "maire", ("Paul Astier",)),
        (SNOW, "presidente", ("Rose Delmas",)),
        (SNOW, "association", ("Montagne solidaire",)),
        (SNOW, "col", ("col de la Serre",)),
        (GAME, "club", ("HC Castelnove", "Hérons")),
        (GAME, "herons", ("Hérons",)),
        (
            "La compagnie Rives ouvre le festival Nuits de givre vendredi. Nuits de givre dure.",
            "festival",
            ("Nuits de givre",),
        ),
        ("La Foire aux fromages revient samedi.", "foire", ("Foire aux fromages",)),
        ("Le trail des Trois Croix part samedi.", "course", ("trail des Trois Croix",)),
        ("Le tribunal a condamné mardi 5 mai Karim Dubreuil, 34 ans.", "condamne", ("Karim Dubreuil",)),
        ("C'est le chauffeur qui a freiné. La conductrice, Rose Blin, nie.", "chauffeur", ("Rose Blin",)),
        ("L'association Les Amis de Lorme se réunit.", "association", ("Les Amis de Lorme",)),
    ],
)
def test_a_name_stands_beside_what_bears_it(text: str, kind: str, names: tuple[str, ...]) -> None:
    assert names_of(kind, story(f"Un titre\n\n{text}")) == names


def test_of_several_names_that_of_the_lead_is_meant() -> None:
    far = "Rien. " * 200
    told = story(f"Un titre\n\nLe festival Pistes ouvre. {far} Le festival Toiles aussi.")
    assert the_name("festival", told) == "Pistes"
    assert the_name("club", story(f"Un titre\n\n{GAME}")) == ""


def test_a_name_may_stand_in_another_source() -> None:
    release = source("Le festival Pistes ouvre.", "communique.txt")
    assert the_name("festival", story("Un titre\n\nPistes installe deux toiles.", release)) == "Pistes"
