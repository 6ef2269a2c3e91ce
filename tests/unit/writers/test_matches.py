from __future__ import annotations

from cms_publisher.model import Article, SiteProfile
from cms_publisher.seo.build import build
from cms_publisher.writers import DEFAULT
from tests.unit.writers.stories import story

LINE = "RUGBY – FÉDÉRALE 2 (8e journée). Lorme - Brévic : 19-17 (mi-temps : 6-14)"
TEXT = """\
Il restait quarante secondes, et un vent de travers à décorner les bœufs au-dessus du stade. Dimanche, devant \
1 100 spectateurs, Lorme a battu le leader Brévic (19-17) sans avoir mené avant la dernière minute du match.

L’entraîneuse, Anne Roy, avait prévenu ses joueuses toute la semaine. « On savait tout cela », dit-elle.
"""
SHEET = """
La feuille de match
À Lorme (stade des Cèdres). Lorme bat Brévic 19-17 (6-14). 1 100 spectateurs. Arbitre : M. Castel.
"""


def written(text: str) -> Article:
    return DEFAULT.write(story(text), SiteProfile())


def body(article: Article) -> list[str]:
    return [block.text for block in article.body]


def test_who_won_heads_a_report_whose_title_only_says_what_was_played() -> None:
    article = written(f"{LINE}\n\n{TEXT}{SHEET}")
    assert article.headline.text.startswith("Rugby\u00a0: Lorme a battu le leader Brévic")
    assert article.candidates.headline[-1].text.startswith("RUGBY – FÉDÉRALE 2")


def test_where_no_clause_names_who_won_the_score_heads_it() -> None:
    scene = "La salle était pleine, et elle s’est vidée avant la fin. Samedi, les filles ont pris l’eau d’entrée.\n"
    article = written(f"HAND - N2F (9e journée). Lorme - Brévic : 24-31 (mi-temps : 11-17)\n\n{scene}")
    assert article.headline.text == "Hand. Lorme - Brévic\u00a0: 24-31"


def test_its_line_is_kept_above_the_sheet() -> None:
    article = written(f"{LINE}\n\n{TEXT}{SHEET}")
    lines = body(article)
    assert lines[lines.index("La feuille de match") + 1].startswith("RUGBY – FÉDÉRALE 2")
    assert not article.cuts


def test_without_a_sheet_it_stands_last() -> None:
    assert body(written(f"{LINE}\n\n{TEXT}"))[-1].startswith("RUGBY – FÉDÉRALE 2")


def test_a_label_that_tells_no_score_is_cut() -> None:
    article = written(f"RUGBY – FÉDÉRALE 2\n\n{TEXT}")
    assert not any("FÉDÉRALE" in line for line in body(article))
    assert article.headline.text.startswith("Rugby\u00a0: Lorme a battu")


def test_the_title_stands_below_such_a_line() -> None:
    article = written(f"RUGBY – FÉDÉRALE 2 (8e journée)\nLorme renverse le leader au bout du suspense\n\n{TEXT}")
    assert article.headline.text == "Rugby\u00a0: Lorme renverse le leader au bout du suspense"


def test_a_match_is_searched_by_both() -> None:
    given = story(f"{LINE}\n\n{TEXT}{SHEET}")
    article = DEFAULT.write(given, SiteProfile())
    assert set(build(article, given, SiteProfile()).seo.focus_keyphrase.split()) >= {"Lorme", "Brévic"}


def test_a_sheet_above_the_report_stands_at_its_end() -> None:
    sheet = (
        "À Lorme, stade des Cèdres : Lorme bat Brévic 19-17 (mi-temps : 6-14). 1 100 spectateurs.\n"
        "Pour Lorme : 2 essais de Roy (44e) et Vidal (71e), 3 pénalités de Corre... (fiche à vérifier, K. R.)\n"
    )
    article = written(f"{sheet}\n{TEXT}")
    assert "Cèdres" not in article.standfirst_text
    assert body(article)[-2].startswith("À Lorme, stade des Cèdres")
    assert body(article)[-1].startswith("Pour Lorme")
    assert "à vérifier" not in body(article)[-1]
