from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from cms_publisher.fidelity.edits import EditKind
from cms_publisher.model import Candidates, Edit, Sentence
from cms_publisher.seo.where import place_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from cms_publisher.model import Article

    Maker = Callable[..., Article]


@pytest.mark.parametrize(
    ("headline", "text", "place"),
    [
        ("À Brévic, la halle rouvre", "La halle de Lorme est fermée.", "Brévic"),
        ("Le voleur de ruches était du métier", "Le tribunal correctionnel de Lorme a jugé deux hommes.", "Lorme"),
        ("Un marché les pieds dans l’eau", "Le marché de Noël de Roc-sur-Mer ouvre samedi.", "Roc-sur-Mer"),
        ("Petite récolte, grand soupir", "Les raisins sont rentrés dans le Haut-Lormois.", "Haut-Lormois"),
        ("Le tram passera la frontière", "Lorme. Le tram roulera en 2030, à Lorme et au-delà.", "Lorme"),
        ("La soupe attire", "On a goûté les soupes à Lorme. Le prix va à Odile Rey, venue de Brévic.", "Lorme"),
        ("Les panneaux divisent", "La société, installée à Lorme, veut poser 200 panneaux.", ""),
        ("Les géants de la frite arrivent", "Le groupe a son siège à Lorme.", ""),
        ("La ligne 300 repart", "Le bus roule à Lorme. Il s’arrête aussi à Brévic.", ""),
        ("Le ferry reste à quai", "Il ne circulera pas avant des semaines, jusqu’à Pâques.", ""),
        ("Le prix du pain monte", "Les boulangers de France le disent.", ""),
    ],
)
def test_a_story_is_where_its_headline_or_its_opening_says(
    article: Maker, headline: str, text: str, place: str
) -> None:
    assert place_of(article(headline, text)) == place


def test_a_place_told_late_is_the_storys_where_the_text_comes_back_to_it(article: Maker) -> None:
    opening = "Il pleut. Elle rit. On attend."
    once = article("Un cadeau sous la pluie", opening, "La fête a lieu à Lorme.", "Il fait froid.")
    again = article("Un cadeau sous la pluie", opening, "La fête a lieu à Lorme.", "On aime Lorme.")
    assert (place_of(once), place_of(again)) == ("", "Lorme")


def test_headlines_offered_say_where_it_is(article: Maker) -> None:
    put = (Edit(kind=EditKind.LABEL, before="", after="Brévic\u00a0: "),)
    offered = Candidates(headline=(Sentence(text="Brévic\u00a0: la rue est barrée", edits=put),))
    assert place_of(replace(article("La rue est calme", "Rien."), candidates=offered)) == "Brévic"


@pytest.mark.parametrize(
    ("headline", "lead", "then"),
    [
        (
            "L’usine qui voulait revenir",
            "La société Vertal va rouvrir un atelier à Brévic.",
            "Son siège de Lorme gère.",
        ),
        ("Elle a tout quitté", "Ancienne infirmière à Lorme, Claire élève des chèvres.", "À Lorme, elle soignait."),
        ("Un nouveau patron", "Le capitaine, en poste à Lorme, arrive en mai.", "À Lorme, il commandait."),
        ("Le faux plombier", "Le tribunal de Lorme l’a condamné. Il volait des retraités de Brévic.", "Il fait appel."),
        ("Le grand départ", "Vingt-huit élèves partiront à Lorme en avril.", "À Lorme, ils verront le port."),
        ("Une défaite qui fait mal", "Les joueurs, battus 3-0 à Lorme, sont derniers.", "À Lorme, il pleuvait."),
        ("Le motard était sans casque", "Un motard a été transporté à Lorme.", "À Lorme, il va mieux."),
        (
            "Les loyers montent",
            "Les loyers montent en France. À Lorme, un studio coûte 500 euros.",
            "À Lorme, on cherche.",
        ),
        ("Les quotas restent", "À Bruxelles, la Commission a renoncé.", "À Bruxelles, on a négocié."),
        ("Les voleurs reviennent", "Des câbles ont été volés à Lorme, puis à Brévic.", "À Lorme, la gare est fermée."),
        ("La classe fermée", "La colère monte près de Saint-Clair.", "Mme Saint-Clair, directrice, répond."),
        (
            "Le travail cesse",
            "Les soignants de Saint-Antoine sont en grève.",
            "L’hôpital Saint-Antoine propose un poste.",
        ),
        ("Un roman de guerre", "Jean de Saint-Martin publie un roman.", "Jean de Saint-Martin a lu 300 lettres."),
    ],
)
def test_better_no_place_than_one_where_the_story_is_not(article: Maker, headline: str, lead: str, then: str) -> None:
    assert place_of(article(headline, lead, then)) == ""


def test_another_place_named_once_does_not_hide_the_one_that_the_text_comes_back_to(article: Maker) -> None:
    lead = "La maternité ferme à Lorme. On ira accoucher à Brévic."
    more = ("À Lorme, on pleure.", "Les élus de Lorme crient.", "Adieu, Lorme.")
    assert (place_of(article("Elle ferme", lead, *more)), place_of(article("Elle ferme", lead))) == ("Lorme", "")
