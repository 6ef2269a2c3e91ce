from __future__ import annotations

import pytest

from cms_publisher.french.fixtures import attended, files, is_fixture, score, teams

PLAYED = "RUGBY – FÉDÉRALE 2 (8e journée). Lorme - Brévic : 19-17 (mi-temps : 6-14)"


@pytest.mark.parametrize(
    "line",
    [
        PLAYED,
        "FOOTBALL. R1",
        "HAND - N2F",
        "Cyclisme / Tour du Gévaudan, 2e étape",
        "Basket – NM3, poule F. Lorme - Brévic : 71-74 (18-20, 17-15, 20-16, 16-23)",
        "Volley. Nationale 3 masculine : Lorme - Brévic 3-1",
        "Football – Coupe de France (7ᵉ tour) : Lorme - Brévic 1-1 (4-3 t.a.b.)",
        "FOOTBALL – COUPE DE FRANCE. LORME - BRÉVIC : 2-0",
        "Lorme - Brévic : 19-17",
        "Lorme - Brévic 2-3 (25-19, 22-25, 25-21, 18-25, 12-15)",
        "Stade Lormois 17 – US Brévic 15 (mi-temps : 10-9)",
    ],
)
def test_what_was_played_is_a_label(line: str) -> None:
    assert is_fixture(line)


@pytest.mark.parametrize(
    "line",
    [
        "Rugby – Fédérale 2 : Lorme renverse Brévic",
        "Coupe de France : l’exploit de Lorme",
        "Football : Lorme en finale",
        "Football : tour de chauffe pour Lorme",
        "Rugby : victoire à l’arraché de Lorme",
        "Handball/Ligue : Lorme file en tête",
        "FOOTBALL : LORME BAT BRÉVIC",
        "Tour de France",
        "Justice : deux ans de prison",
    ],
)
def test_a_title_with_news_is_none(line: str) -> None:
    assert not is_fixture(line)


def test_the_line_says_who_played_and_the_score() -> None:
    assert teams(PLAYED) == ("Lorme", "Brévic")
    assert score(PLAYED) == "19-17"
    assert teams("Stade Lormois 17 – US Brévic 15") == ("Stade Lormois", "US Brévic")
    assert score("Stade Lormois 17 – US Brévic 15") == "17-15"
    assert teams("FOOTBALL. R1") is None
    assert score("FOOTBALL. R1") is None


def test_before_how_many_it_was_may_go() -> None:
    sentence = "Dimanche, devant 1 100 spectateurs, Lorme a battu Brévic."
    span = attended(sentence)
    assert span is not None
    assert sentence[: span[0]] + sentence[span[1] :] == "Dimanche, Lorme a battu Brévic."
    assert attended("Devant le juge, il s’est tu.") is None


def test_a_competition_that_the_text_tells_nowhere_is_not_cut() -> None:
    assert not files("Coupe de France (7e tour).", "Lorme est sorti au septième tour. Coupe de France (7e tour).")
