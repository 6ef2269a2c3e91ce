from __future__ import annotations

import pytest

from cms_publisher.french.names import lower_start, with_article, without_legal_form


@pytest.mark.parametrize(
    ("name", "within"),
    [
        ("OTAN", "l’OTAN"),
        ("Insee", "l’Insee"),
        ("BRGM", "le BRGM"),
        ("ARS Bretagne", "l’ARS Bretagne"),
        ("BCE", "la BCE"),
        ("Banque de Valmer", "la Banque de Valmer"),
        ("École des ponts", "l’École des ponts"),
        ("Musée des Confins", "le Musée des Confins"),
        ("Le Monde", "Le Monde"),
        ("EURACTIV", "EURACTIV"),
        ("Bancal", "Bancal"),
        ("Ministère de la Culture", "le ministère de la Culture"),
        ("Parquet de Valmer", "le parquet de Valmer"),
    ],
)
def test_a_name_takes_its_article(name: str, within: str) -> None:
    assert with_article(name) == within


@pytest.mark.parametrize(
    ("sentence", "within"),
    [
        ("L’OTAN agit", "l’OTAN agit"),
        ("À Orval, il pleut", "à Orval, il pleut"),
        ("Lorsqu’il pleut", "lorsqu’il pleut"),
        ("Est-ce vrai", "est-ce vrai"),
        ("Trois ponts", "trois ponts"),
        ("Contactée, Anne Roy assure que non", "contactée, Anne Roy assure que non"),
        ("Réuni jeudi, le conseil a voté", "réuni jeudi, le conseil a voté"),
        ("Réuni le jeudi 4 mai, le conseil a voté", "réuni le jeudi 4 mai, le conseil a voté"),
        ("Réunis le 4 mai, les élus ont voté", "réunis le 4 mai, les élus ont voté"),
        ("Née à Orval, elle nage", "née à Orval, elle nage"),
        ("Suite à l’arrêt du bac, il attend", "suite à l’arrêt du bac, il attend"),
        ("Conformément à la loi, il paie", "conformément à la loi, il paie"),
    ],
)
def test_a_function_word_loses_its_capital(sentence: str, within: str) -> None:
    assert lower_start(sentence) == within


@pytest.mark.parametrize(
    "sentence",
    [
        "Orval brûle",
        "Le Monde l’écrit",
        "La Rochelle vote",
        "LE PORT",
        "A Orval",
        "",
        "5 ponts",
        "Barré, le patron",
        "Désiré par lui-même",
        "Barré a dit",
        "Réuni le patron",
        "Me Anne Roy plaide",
    ],
)
def test_a_name_keeps_its_capital(sentence: str) -> None:
    assert lower_start(sentence) == sentence


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Transvélique SA", "Transvélique"),
        ("Nordpap GmbH", "Nordpap"),
        ("La Gazette", "La Gazette"),
        ("SA Lorme", "SA Lorme"),
    ],
)
def test_a_company_is_named_without_its_legal_form(name: str, said: str) -> None:
    assert without_legal_form(name) == said
