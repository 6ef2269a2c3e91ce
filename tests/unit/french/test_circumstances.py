from __future__ import annotations

import pytest

from cms_publisher.french.circumstances import bare_date, connective, insertion, later_date, since, term, throughout


@pytest.mark.parametrize(
    ("sentence", "gone"),
    [
        ("La halle a rouvert samedi 4 mai devant la foule.", " samedi 4 mai"),
        ("Le bassin fermera le lundi 30 juin 2025 au soir pour seize mois.", " le lundi 30 juin 2025 au soir"),
        ("Le musée ferme le lundi en hiver.", None),
        ("La tempête a privé de courant 14 foyers dans la nuit, selon la préfecture.", " dans la nuit"),
        ("Le port a été fermé hier aux cargos.", " hier"),
        ("Un contrôle réalisé lundi 4 mai 2026 a révélé une fuite.", None),
        ("Le maire a annoncé lundi 4 mai une fermeture.", " lundi 4 mai"),
        ("Les élus se réunissent à Vilnius mercredi 12 juillet 2023.", " mercredi 12 juillet 2023"),
        ("Le ministre a présenté ce mardi 3 juin, à Lorme, son plan.", " ce mardi 3 juin"),
        ("Le marché ouvre mardi, jeudi et samedi.", None),
        ("La foire qui aura lieu mercredi 25 novembre 2026, à Lorme, attire du monde.", None),
        ("Aucun train ne circulera mardi sur la ligne.", None),
        ("La Brune a débordé jeudi soir à Lorme, et la décrue n’est pas attendue.", " jeudi soir"),
        ("Lorme a battu samedi soir Brévic et prend seule la tête.", " samedi soir"),
        ("Le bac a passé jeudi des vélos et aucune voiture.", None),
        ("Les bus ne rouleront pas dans la nuit, selon la ville.", None),
    ],
)
def test_a_day_or_a_night_may_go_unless_what_it_bounds_is_denied(sentence: str, gone: str | None) -> None:
    span = bare_date(sentence)
    assert (sentence[slice(*span)] if span else None) == gone


@pytest.mark.parametrize(
    ("sentence", "gone"),
    [
        ("La tempête a également coupé la route.", " également"),
        ("Le port est ainsi une escale.", " ainsi"),
        ("Le port ainsi que la gare ferment.", None),
        ("Également fermé, le port attend.", None),
    ],
)
def test_a_word_that_only_ties_a_sentence_to_another_may_go(sentence: str, gone: str | None) -> None:
    span = connective(sentence)
    assert (sentence[slice(*span)] if span else None) == gone


def test_whom_it_holds_for_in_particular_may_go() -> None:
    sentence = "La France, en particulier, a été réticente."
    span = insertion(sentence)
    assert span is not None
    assert sentence[: span[0]] + sentence[span[1] :] == "La France a été réticente."


def test_a_second_day_may_go_as_the_first() -> None:
    sentence = "Le groupe a imputé jeudi à un logiciel la panne qui a bloqué mercredi 8 octobre les caisses."
    span = later_date(sentence)
    assert span is not None
    assert sentence[slice(*span)] == " mercredi 8 octobre"
    assert later_date("Le groupe a imputé jeudi à un logiciel la panne des caisses.") is None


@pytest.mark.parametrize(
    ("sentence", "gone"),
    [
        ("Le village se défend depuis lundi 18 août 2025 contre la foule.", " depuis lundi 18 août 2025"),
        ("Le rappel est étendu depuis hier à un second lot.", " depuis hier"),
        ("Le village a connu depuis lundi sa plus forte affluence.", None),
        ("Le pont n’est pas ouvert depuis lundi aux piétons.", None),
        ("Le pont est fermé depuis lundi.", None),
    ],
)
def test_since_when_it_goes_on_may_go_where_nothing_is_measured_by_it(sentence: str, gone: str | None) -> None:
    span = since(sentence)
    assert (sentence[slice(*span)] if span else None) == gone


def test_what_stands_behind_a_time_or_place_that_opens_the_sentence_stays() -> None:
    assert insertion("À Lorme, dans le Var, Jean Roy, 58 ans, montre un puits.") is None
    span = insertion("Le port, dans le Var, a fermé.")
    assert span is not None


def test_a_place_inserted_before_who_says_it_leaves_its_comma_and_none_is_inserted_behind_a_share() -> None:
    sentence = "Un car s’est couché à la sortie de Lorme, dans le Var, selon la préfecture."
    span = insertion(sentence)
    assert span is not None
    assert sentence[: span[0]] + sentence[span[1] :] == "Un car s’est couché à la sortie de Lorme, selon la préfecture."
    assert insertion("Les patients iront à Lorme, à 48 kilomètres, ou à Brévic, à 71 kilomètres.") is None
    assert insertion("Neuf élèves ont été blessés, dont un grièvement, dans un accident, selon la préfecture.") is None


def test_everywhere_in_a_commune_and_from_when_on_go_with_their_comma() -> None:
    text = "Le maire a proposé d’éteindre l’éclairage dans le bourg et dans les onze villages, à compter du 4 janvier."
    where, when = throughout(text), term(text)
    assert where is not None
    assert when is not None
    assert text[slice(*where)] == " dans le bourg et dans les onze villages"
    assert text[slice(*when)] == ", à compter du 4 janvier"
    assert throughout("Le maire éteint l’éclairage dans le bourg et à la gare.") is None
