from __future__ import annotations

from dataclasses import replace

import pytest

from cms_publisher.fidelity.attribution import CONTEXT, house_heading
from cms_publisher.model import ArticleBlock, BlockKind, Sentence
from cms_publisher.writers.digest.beside import Scattered, beside
from cms_publisher.writers.digest.prepared import Section


def section(heading: str | None, text: str, kind: BlockKind = BlockKind.PARAGRAPH) -> Section:
    block = ArticleBlock(kind=kind, sentences=(Sentence(text=text),), source="papier.txt")
    return Section(heading=Sentence(text=heading) if heading else None, blocks=(block,), source="papier.txt")


OPENING = section(None, "La mairie de Brévic rouvre sa halle lundi.")
QUAY = section("Le quai refait", "Le quai de Lorme a été refait par la société Ternois pour les chalutiers de Vasnes.")
PRICE = section("Le prix du billet", "Le billet coûte quatre euros et l’abonnement annuel soixante.")
END = section("Une fête en juin", "La fanfare jouera devant la mairie.")
LEANING = section("Une fête en juin", "Cette somme n’est pas tout.")
BORROWED = section("Ternois s’agrandit", "Selon La Vigie, la société Ternois refait les quais de Lorme et de Vasnes.")
TEXT = (OPENING, QUAY, PRICE, END)


def test_a_borrowed_section_stands_behind_the_part_that_it_concerns_under_its_own_heading() -> None:
    assert beside(TEXT, [BORROWED]) == (OPENING, QUAY, BORROWED, PRICE, END)


def test_what_concerns_no_one_part_or_has_no_heading_of_its_own_stays_at_the_end() -> None:
    other = section("La halle", "Selon La Vigie, la halle attire du monde.")
    unheaded = section(CONTEXT, BORROWED.blocks[0].text)
    assert beside(TEXT, [other, unheaded]) == (*TEXT, other, unheaded)


def test_nothing_stands_before_what_leans_on_the_part_or_within_an_interview() -> None:
    text = (OPENING, QUAY, LEANING, END)
    assert beside(text, [BORROWED]) == (*text, BORROWED)
    asked = section("Le quai refait", "Que dites-vous à Ternois\u202f?", BlockKind.QUESTION)
    assert beside((OPENING, QUAY, asked), [BORROWED]) == (OPENING, QUAY, asked, BORROWED)


TOLD = Scattered("La halle de Brévic rouvre", frozenset({"ars.txt"}))


def lent(text: str, source: str = "vigie.txt", heading: str | None = None) -> Section:
    return replace(section(heading, text), source=source)


def test_where_the_desk_wants_it_where_it_throws_light_a_passage_stands_in_the_part_that_it_concerns() -> None:
    quay, halle = lent(BORROWED.blocks[0].text, heading=CONTEXT), lent("Selon La Vigie, la halle attire du monde.")
    housed = replace(halle, heading=house_heading(CONTEXT))
    assert beside(TEXT, [quay, halle], scattered=TOLD) == (
        OPENING, QUAY, replace(quay, heading=None), PRICE, END, housed,
    )  # fmt: skip
    spoken = replace(QUAY, heading=Sentence(text="«\u00a0On l’attendait\u00a0»"))
    said = (OPENING, spoken, PRICE, END)
    assert beside(said, [quay], scattered=TOLD) == (*said, replace(quay, heading=house_heading(CONTEXT)))


def test_news_of_these_days_stands_behind_the_opening_sooner_than_at_the_end_and_under_no_other_s_heading() -> None:
    order = lent("Selon la préfecture, un arrêté interdit la baignade.", "ars.txt")
    headed = replace(BORROWED, source="ars.txt", heading=Sentence(text="La baignade interdite"))
    sea = replace(headed, blocks=order.blocks)
    assert beside(TEXT, [sea, order], scattered=TOLD) == (OPENING, order, sea, QUAY, PRICE, END)
    leaning = (OPENING, LEANING, QUAY, END)
    assert beside(leaning, [sea], scattered=TOLD) == (*leaning, sea)


def test_no_more_stands_behind_one_part_than_a_reader_reads_beside_it() -> None:
    long = [lent("Selon la préfecture, un arrêté interdit la baignade. " * 12, "ars.txt") for _ in range(2)]
    found = beside(TEXT, long, scattered=TOLD)
    assert found == (OPENING, long[0], QUAY, PRICE, END, replace(long[1], heading=house_heading(CONTEXT)))


def test_what_is_long_stays_at_the_end() -> None:
    long = section("Ternois s’agrandit", BORROWED.blocks[0].text * 12)
    assert beside(TEXT, [long]) == (*TEXT, long)


@pytest.mark.parametrize(
    "closing",
    [
        section("Pratique", "Ouverture de 9 h à 18 h."),
        section("Numéros utiles", "Secours en mer, le 196."),
        section("En pratique", "Prévoir des bottes."),
        section("La suite", "Prochain conseil lundi 14 décembre."),
        section("Les consignes", "Ne pas descendre dans les caves."),
        section("Ce qu’il faut savoir", "Une cellule est ouverte au 03 00 55 17 17."),
        section(None, "Tarifs : de 4 à 12 euros."),
    ],
)
def test_what_stays_at_the_end_stands_before_the_lines_that_close_the_text(closing: Section) -> None:
    other = section(CONTEXT, "Selon La Vigie, la halle attire du monde.")
    assert beside((*TEXT, closing), [other]) == (*TEXT, other, closing)


def test_nothing_stands_between_the_text_and_the_words_that_it_ends_on() -> None:
    kicker = section("Reste le nom", "Le maire hésite. « Je vais le tirer au sort. »")
    assert beside((OPENING, QUAY, kicker), [BORROWED]) == (OPENING, QUAY, kicker, BORROWED)


def test_a_portrait_ends_on_its_own_last_words() -> None:
    last = section("La dernière traversée", "Il pousse la manette. « Allez. On va le chercher. »")
    apart = section(CONTEXT, "Selon La Vigie, la halle attire du monde.")
    assert beside((OPENING, QUAY, last), [apart], closing=True) == (OPENING, QUAY, apart, last)
    assert beside((last,), [apart], closing=True) == (last,)


def test_a_programme_stands_right_behind_the_text_and_what_is_practical_last() -> None:
    friday = section("Vendredi 27 novembre (dès 16 h)", "17 h : inauguration", BlockKind.LIST_ITEM)
    box = section("Pratique", "Entrée libre.")
    apart = section(CONTEXT, "Selon La Vigie, 9 000 visiteurs sont venus en 2025.")
    assert beside((OPENING, QUAY, friday, box), [apart]) == (OPENING, QUAY, friday, apart, box)
    assert beside((OPENING, QUAY, friday), [apart]) == (OPENING, QUAY, friday, apart)


def test_nothing_stands_between_the_points_of_a_sitting() -> None:
    points = tuple(section(each, f"{each} : voté.") for each in ("Halle", "Cantine", "Personnel", "Subventions"))
    last = section("Questions diverses", "Le bulletin paraîtra en mars. Prochain conseil lundi 14 décembre.")
    text = (OPENING, QUAY, *points, last)
    assert beside(text, [BORROWED]) == (*text, BORROWED)
    apart = section(CONTEXT, "Selon La Vigie, la halle attire du monde.")
    assert beside(text, [apart]) == (*text, apart)
