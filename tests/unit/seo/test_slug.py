from __future__ import annotations

import pytest

from cms_publisher.seo.slug import slug


@pytest.mark.parametrize(
    ("keyphrase", "headline", "expected"),
    [
        ("halle de Brévic", "La halle de Brévic rouvre ses portes", "halle-brevic-rouvre-portes"),
        ("port de Brévic", "L’État rachète les docks d’Aubert", "port-brevic-etat-rachete-docks-aubert"),
        ("sœur Agnès", "Le cœur de sœur Agnès bat à l’hôpital", "coeur-soeur-agnes-bat-hopital"),
        ("prix du pain", "Le prix du pain monte de 3,5\u00a0% en un an", "prix-pain-monte-3-5-an"),
        ("facteur", "Le facteur ne joue pas", "facteur-joue-pas"),
        ("facteur", "Le facteur apprend à ne pas avoir peur", "facteur-apprend-pas-peur"),
        ("facteur", "Le facteur n’a jamais été prévenu", "facteur-jamais-ete-prevenu"),
        (
            "D12",
            "D12 : un homme de 34 ans est mort et trois autres personnes ont été blessées",
            "d12-homme-34-ans-mort-trois-personnes",
        ),
        ("facteur", "Le facteur part sans vélo après la grève", "facteur-part-sans-velo-apres-greve"),
        ("port", "Le port fermé jusqu’en février", "port-ferme-jusqu-en-fevrier"),
        ("grève", "Après la grève, le port rouvre", "greve-port-rouvre"),
        (
            "halle",
            "La halle de Port-Roy-sur-Loue et son coût s’élève à 14,8\u00a0millions",
            "halle-port-roy-sur-loue-cout",
        ),
        ("", "Qu’est-ce que l’indice d’inflation\u202f?", "indice-inflation"),
    ],
)
def test_slugs_are_the_words_that_carry_the_subject(keyphrase: str, headline: str, expected: str) -> None:
    assert slug(keyphrase, headline) == expected


def test_a_slug_has_at_most_eight_words() -> None:
    headline = (
        "Le canton de Lorme vote enfin le budget de la cantine et de la piscine et du gymnase et du musée municipal"
    )
    assert slug("budget de la cantine", headline).count("-") == 7
    assert {"budget", "cantine"} <= set(slug("budget de la cantine", headline).split("-"))


def test_a_compound_counts_as_the_words_that_a_slug_makes_of_it() -> None:
    headline = "Saint-Jean-de-Brévic, Saint-Paul-de-Lorme et Saint-Cyr votent la fusion"
    assert len(slug("fusion", headline).split("-")) <= 8


def test_a_figure_is_never_parted_from_what_it_counts() -> None:
    headline = "Région Arvel, lycée Curie, collège Pasteur, école Ferry\u00a0: 12\u202f500 élèves reprennent"
    found = slug("", headline)
    assert ("12500" in found) == ("eleves" in found)


def test_a_further_part_of_the_headline_is_there_whole_or_not_at_all() -> None:
    headline = "La région de Lorme rachète ses lignes de bus, au grand dam des communes du plateau"
    assert slug("", headline) == "region-lorme-rachete-lignes-bus"


def test_a_short_headline_is_completed_from_the_opening() -> None:
    assert slug("", "Dégel", "Le glacier de Brévic recule.") == "degel-glacier-brevic"


def test_words_that_slugs_share_are_said_once() -> None:
    assert slug("port de Brévic", "Brévic\u00a0: le port de Brévic rouvre") == "brevic-port-rouvre"


def test_a_figure_stays_before_the_keyphrases_word_that_it_counts() -> None:
    assert (
        slug("trains à batteries", "La Région commande 14 trains à batteries") == "region-commande-14-trains-batteries"
    )


def test_no_slug_has_the_first_name_of_whom_the_text_gives_an_initial() -> None:
    assert slug("comptable", "Hier, Ondine V. a nié devant la cour", "") == "comptable-hier-nie-cour"
