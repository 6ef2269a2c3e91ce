"""What people search where a public body acts, an event has its edition, or a label says where."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cms_publisher.model import Brief
from cms_publisher.seo.evidence import of_article
from cms_publisher.seo.keyphrase import keyphrase
from cms_publisher.seo.subject import placed

if TYPE_CHECKING:
    from collections.abc import Callable

    from cms_publisher.model import Article

    Maker = Callable[..., Article]


def searched(made: Article) -> str:
    headline = made.headline.text
    phrase = keyphrase(made, Brief(), lambda _: headline)
    return placed(phrase, made, of_article(made), headline)


@pytest.mark.parametrize(
    ("headline", "standfirst", "wanted"),
    [
        (
            "Le Syndicat des eaux de Lorme remplace 14 kilomètres de canalisations",
            "Le Syndicat des eaux de Lorme engage lundi un chantier de 14 kilomètres. Il coûte 4 millions d’euros.",
            "canalisations Lorme",
        ),
        (
            "La Métropole de Lorme interrompt la ligne B du tramway",
            "La Métropole de Lorme remplacera en janvier 420 mètres de rails sur la ligne B du tramway.",
            "ligne B du tramway Lorme",
        ),
        (
            "L’Agence régionale de santé Haute-Névez ouvre trois centres de vaccination",
            "L’Agence régionale de santé Haute-Névez ouvre lundi trois centres de vaccination contre la rougeole.",
            "centres de vaccination Haute-Névez",
        ),
        (
            "Le Centre hospitalier de Lorme met en service sa première IRM",
            "Le Centre hospitalier de Lorme a mis en service mardi sa première IRM. L’IRM a coûté un million.",
            "IRM Lorme",
        ),
    ],
)
def test_a_public_body_is_not_what_people_search_but_what_it_does_and_where(
    article: Maker, headline: str, standfirst: str, wanted: str
) -> None:
    assert searched(article(headline, "Le chantier durera un an.", standfirst=standfirst)) == wanted


def test_the_event_of_which_an_edition_is_told_comes_before_a_play_on_words(article: Maker) -> None:
    standfirst = "La septième édition des Nuits de l’archet se tient vendredi. Douze concerts sont au programme."
    made = article("Lorme sort ses violons pour trois jours", "Paul Roy jouera.", standfirst=standfirst)
    assert searched(made) == "Nuits de l’archet"


def test_a_label_with_its_place_is_the_keyphrase_as_it_stands(article: Maker) -> None:
    standfirst = "Les premiers flocons sont attendus samedi sur les hauteurs de La Bresse, dans les Vosges."
    made = article("Neige dans les Vosges : qui déneige quoi", "La neige tombe dans les Vosges.", standfirst=standfirst)
    assert searched(made) == "neige dans les Vosges"


def test_a_thing_has_where_it_is_behind_it_if_headline_and_opening_have_both(article: Maker) -> None:
    standfirst = "Un ferry en panne a dérivé au large de Toulon. Le ferry en panne a été remorqué."
    made = article("Un ferry en panne au large de Toulon", "Un remorqueur est venu.", standfirst=standfirst)
    assert searched(made) == "ferry en panne Toulon"


def test_the_number_of_a_line_stays_and_a_verb_is_no_part_of_a_name(article: Maker) -> None:
    made = article(
        "La ligne 300 reprend la route", "La ligne 300 a 12 bus.", standfirst="Le bus de la ligne 300 roule."
    )
    assert searched(made) == "ligne 300"
    library = "La médiathèque Simone-Verdier rouvre mardi. La médiathèque Simone-Verdier a gagné une salle."
    assert searched(article("La médiathèque rouvre", standfirst=library)) == "médiathèque Simone-Verdier"


@pytest.mark.parametrize(
    ("headline", "standfirst", "wanted"),
    [
        (
            "Quatre plaisanciers secourus de nuit au large de Porz-Meur",
            "Quatre plaisanciers ont été secourus dimanche au large de Porz-Meur.",
            "plaisanciers Porz-Meur",
        ),
        (
            "Un entraîneur de judo mis en examen à Lorme",
            "Un entraîneur de judo a été mis en examen à Lorme. L’entraîneur de judo a 40 ans.",
            "entraîneur de judo Lorme",
        ),
        (
            "Région Marche-et-Sauvre : un budget adopté dans la douleur",
            "Le conseil régional de Marche-et-Sauvre a adopté jeudi son budget. Le budget baisse.",
            "budget Marche-et-Sauvre",
        ),
    ],
)
def test_a_place_alone_has_what_happens_there_before_it(
    article: Maker, headline: str, standfirst: str, wanted: str
) -> None:
    assert searched(article(headline, "On en parle.", standfirst=standfirst)) == wanted
