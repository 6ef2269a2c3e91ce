from __future__ import annotations

from dataclasses import replace

from cms_publisher.fidelity.attribution import CONTEXT
from cms_publisher.model import ArticleBlock, BlockKind, Sentence
from cms_publisher.writers.digest.belonging import joined
from cms_publisher.writers.digest.prepared import Section


def section(heading: str | None, *texts: str, source: str = "conseil.txt") -> Section:
    blocks = tuple(
        ArticleBlock(kind=BlockKind.PARAGRAPH, sentences=(Sentence(text=text),), source=source) for text in texts
    )
    return Section(heading=Sentence(text=heading) if heading else None, blocks=blocks, source=source)


OPENING = section(None, "Le conseil de Brévic a voté mardi la fermeture de la piscine.")
ROADS = section(
    "Voirie",
    "La rue des Tonneliers sera refaite en mars. Dix-neuf platanes seront abattus.",
    "Prochain conseil lundi 14 décembre.",
)
LIBRARY = section("Médiathèque", "La médiathèque ouvrira le dimanche. Quatre étudiants seront recrutés.")
TREES = section(
    CONTEXT,
    "Selon La Vigie, les platanes de la rue des Tonneliers datent de 1887.",
    source="platanes.txt",
)
BUDGET = section(None, "Selon La Vigie, la ville compte 9 000 habitants.", source="ville.txt")
TOLD = "Brévic ferme sa piscine"


def test_a_passage_stands_last_in_the_part_that_it_belongs_to_before_the_line_that_closes_the_text() -> None:
    parts, rest = joined([OPENING, LIBRARY, ROADS], [TREES, BUDGET], {}, TOLD, 250)
    assert [block.text for block in parts[2].blocks] == [
        ROADS.blocks[0].text,
        TREES.blocks[0].text,
        ROADS.blocks[1].text,
    ]
    assert [one.heading.text for one in rest if one.heading] == [CONTEXT]
    assert [one.blocks for one in rest] == [BUDGET.blocks]


def test_what_a_source_says_that_it_is_about_tells_by_a_heading_where_it_belongs() -> None:
    aid = section(CONTEXT, "Selon Brévic en commun, les étudiants demandent des livres.", source="communique.txt")
    about = {"communique.txt": "Médiathèque : un dimanche bien tard"}
    assert joined([OPENING, LIBRARY, ROADS], [aid], about, TOLD, 250)[1] == ()
    assert joined([OPENING, LIBRARY, ROADS], [aid], {}, TOLD, 250)[1] == (aid,)


def test_a_passage_stands_apart_that_is_long_has_a_heading_of_its_own_or_belongs_to_what_comes_before_another() -> None:
    text = [OPENING, ROADS, LIBRARY]
    headed = replace(TREES, heading=Sentence(text="Des platanes de 1887"))
    leaning = [OPENING, ROADS, section("Médiathèque", "Cette somme n’est pas tout.")]
    assert joined(text, [headed], {}, TOLD, 250)[1] == (headed,)
    assert joined(text, [TREES], {}, TOLD, 20)[1] == (TREES,)
    assert joined(leaning, [TREES], {}, TOLD, 250)[1] == (TREES,)
