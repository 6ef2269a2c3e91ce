from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cms_publisher.seo.where import is_place, may_be_there, place_of

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
        ("La piscine rouvre", "La piscine de Lorme rouvrira le 14 juin.", "Lorme"),
        ("La fête est annulée", "La fête de Lorme n’aura pas lieu, dit le comité.", "Lorme"),
        (
            "Le bus percute un vélo",
            "Un cycliste a été percuté par un bus à Lorme. Il a été héliporté à Brévic.",
            "Lorme",
        ),
        ("Six mois pour le faux plombier", "Le tribunal de Brévic l’a condamné pour un vol commis à Lorme.", ""),
        ("L’usine va créer 60 emplois", "Vertal, dont le siège est à Brévic, bâtira une usine à Lorme.", "Lorme"),
        ("Le maire s’en va", "Le maire de Lorme a démissionné. Il avait été élu en mars.", "Lorme"),
        ("L’eau manque dans trois communes du Haut-Lormois", "Il n’a pas plu.", "Haut-Lormois"),
        ("Un éleveur condamné", "La cour d’assises de la Sarthe l’a condamné à seize ans.", "Sarthe"),
        ("Les tilleuls du voisin", "Un couple arrivé de Brévic se plaint. Le tribunal de Lorme juge.", "Lorme"),
        ("Elles gagnent", "Les handballeuses de Lorme ont gagné.", "Lorme"),
        ("Le collège fermera", "Le collège Jean-Moulin de Lorme fermera.", "Lorme"),
        ("La Poste menacée", "Six cents habitants de Lorme ont signé la pétition.", "Lorme"),
    ],
)
def test_a_story_is_where_its_headline_or_its_opening_says(
    article: Maker, headline: str, text: str, place: str
) -> None:
    assert place_of(article(headline, text)) == place


def test_a_place_told_late_is_the_storys_where_the_text_comes_back_to_it(article: Maker) -> None:
    opening = "Il pleut. Elle rit. On attend."
    once = article("Un cadeau sous la pluie", opening, "La fête a lieu à Lorme.", "Il fait froid.")
    again = article("Un cadeau sous la pluie", opening, "La fête a lieu à Lorme.", "On aime Lorme. Lorme rit.")
    assert (place_of(once), place_of(again)) == ("", "Lorme")


@pytest.mark.parametrize(
    ("headline", "lead", "then"),
    [
        (
            "La biscuiterie supprime 120 postes",
            "Vertal, dont le siège est à Lorme, va partir.",
            "On s’est réuni à Lorme.",
        ),
        ("Une récolte en baisse", "Les vignerons le disent.", "Ils l’ont dit pendant une conférence à Lorme."),
        ("Dans le coma", "Une collégienne est dans le coma à Lorme.", "L’hôpital de Lorme se tait."),
        ("Le pilier signe", "Né à Lorme, Hugo Roy a signé pour trois ans.", "Il avait débuté à Lorme."),
        ("Les loyers montent encore", "Se loger coûte plus cher qu’à Lorme.", "On paie 10 euros, contre 9 à Lorme."),
        ("Une lettre retrouvée", "Une lettre écrite à Lorme en 1916 a été retrouvée.", "On s’est battu à Lorme."),
        ("Le moustique s’adapte", "Il survit au froid, montre une étude menée à Lorme.", "L’équipe de Lorme publie."),
        (
            "Le traité a trente ans",
            "On fête les trente ans du traité de Lorme.",
            "Le traité fut signé à Lorme, à Brévic.",
        ),
        ("Un cassoulet sans porc", "Les cantines serviront un cassoulet de Lorme.", "Le cassoulet de Lorme est cuit."),
        ("Un journal cherche repreneur", "Le quotidien Paris-Lorme est à vendre.", "On pleure à Paris-Lorme."),
        ("Trois commerces cambriolés", "Un tabac à Lorme, un café à Brévic et un bar à Vimy ont été visités.", "Rien."),
        ("La vallée accouchera ailleurs", "Les femmes iront à Lorme, à Vimy ou à Brévic.", "Ce sera à Lorme."),
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
        ("L’eau est bouillie", "L’eau est bouillie.", "La commune de Lorme n’est pas concernée par l’eau."),
        ("Un roman de guerre", "Jean de Saint-Martin publie un roman.", "Jean de Saint-Martin a lu 300 lettres."),
    ],
)
def test_better_no_place_than_one_where_the_story_is_not(article: Maker, headline: str, lead: str, then: str) -> None:
    assert place_of(article(headline, lead, then)) == ""


def test_another_place_named_once_does_not_hide_the_one_that_the_text_comes_back_to(article: Maker) -> None:
    lead = "La maternité ferme à Lorme. Une autre ouvre à Brévic."
    more = ("À Lorme, on pleure.", "Les élus de Lorme crient.", "Adieu, Lorme.")
    assert (place_of(article("Elle ferme", lead, *more)), place_of(article("Elle ferme", lead))) == ("Lorme", "")


def test_a_writer_s_place_is_put_unless_the_text_tells_of_another_or_only_of_what_is_beside() -> None:
    assert may_be_there("Lorme", ["Le conseil s’est réuni mardi.", "Le stade attendra."])
    assert not may_be_there("Lorme", ["Un tabac a brûlé à Lorme.", "Un café a brûlé à Brévic."])
    assert not may_be_there("Lorme", ["L’étude menée à Lorme le dit."])


def test_a_name_is_a_place_where_the_text_says_so() -> None:
    assert is_place("Brévic", "La foire se tient à Brévic.")
    assert not is_place("Armor Câbles", "La foire se tient à Brévic.")
    assert not is_place("Brévic", "Brévic gagne.")
