"""What the catalogue of edits explains, and what it does not."""

from __future__ import annotations

from datetime import date

import pytest

from cms_publisher.fidelity.align import build
from cms_publisher.fidelity.residue import Explanation, Unexplained, explain
from cms_publisher.model import Block, BlockKind, Brief, Document, Role, Source, Story

TEXT = (
    "Le conseil a voté mardi le plan [Edited by Zoé Lang] des berges. A Lyon, l'Etat paiera 3 millions d'euros.\n"
    "Le canal reste ouvertla mairie l'assure. \"Nous tiendrons jusqu'au bout\", a dit Luc Morin.\n"
    "La préfecture, jeudi 13 juin à Vernoy, a fermé une écluse qui fuyait. Viendra-t-elle ?\n"
    "En 2011 (bien 2011), Ida Moll (BIEN Moll) a vendu (bien avant lui) son bac."
)
BLOCKS = tuple(
    Block(kind=BlockKind.PARAGRAPH, start=TEXT.index(line), end=TEXT.index(line) + len(line))
    for line in TEXT.splitlines()
)
SOURCE = Source(
    id="berges.txt",
    document=Document(text=TEXT, blocks=BLOCKS),
    role=Role.PRIMARY,
    outlet="Le Fil",
    published=date(2024, 6, 14),
)
INDEX = build(Story(key="berges", brief=Brief(), primary=SOURCE))


def explained(
    sentence: str, *, heading: bool = False, short: bool = False, before: tuple[Source, ...] = ()
) -> Explanation:
    return explain(sentence, INDEX, [SOURCE], heading=heading, short=short, before=before)


@pytest.mark.parametrize(
    "sentence",
    [
        "À Lyon, l’État paiera 3\u202fmillions d’euros.",
        "Le conseil a voté mardi le plan des berges.",
        "Le conseil a voté mardi 11 juin 2024 le plan des berges.",
        "Le canal reste ouvert la mairie l’assure.",
        "«\u00a0Nous tiendrons jusqu’au bout\u00a0», a dit Luc Morin.",
        "Selon Le Fil, en juin 2024, à Lyon, l’État paiera 3 millions d’euros.",
        "L’État paiera 3 millions d’euros",
        "Viendra-t-elle\u202f?",
        "En 2011, Ida Moll a vendu (bien avant lui) son bac.",
    ],
)
def test_an_edit_of_the_catalogue_leaves_nothing(sentence: str) -> None:
    assert explained(sentence).residues == ()


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("À Lyon, l’État paiera 4 millions d’euros.", Unexplained.CHANGED),
        ("À Lyon, l’État paiera 3 milliards d’euros.", Unexplained.CHANGED),
        ("À Lyon, l’État paiera vite 3 millions d’euros.", Unexplained.ADDED),
        ("À Lyon, l’État paiera 3 millions.", Unexplained.CUT),
        ("Le conseil a voté le plan des berges.", Unexplained.LEFT_OUT),
        ("Le conseil a voté mardi 25 juin 2024 le plan des berges.", Unexplained.ADDED),
        ("Les pêcheurs manifestent depuis des semaines contre ce projet.", Unexplained.INVENTED),
        ("Selon Le Fil, en mai 2024, à Lyon, l’État paiera 3 millions d’euros.", Unexplained.ADDED),
        ("Selon L’Écho, à Lyon, l’État paiera 3 millions d’euros.", Unexplained.ADDED),
        ("Nous tiendrons jusqu’au bout, a dit Luc Morin.", Unexplained.UNQUOTED),
        ("«\u00a0Nous tiendrons jusqu’au bout\u00a0».", Unexplained.CUT),
        ("Viendra-t-elle.", Unexplained.CUT),
        ("En 2011, Ida Moll a vendu son bac.", Unexplained.LEFT_OUT),
        ("En, Ida Moll a vendu (bien avant lui) son bac.", Unexplained.LEFT_OUT),
        ("À lyon, l’État paiera 3 millions d’euros.", Unexplained.CAPITALS),
    ],
)
def test_a_difference_that_no_edit_explains_is_named(sentence: str, kind: Unexplained) -> None:
    assert kind in {residue.kind for residue in explained(sentence).residues}


def test_a_headline_may_be_a_whole_quotation_or_go_without_an_inserted_day() -> None:
    for sentence in ("«\u00a0Nous tiendrons jusqu’au bout\u00a0»", "La préfecture a fermé une écluse"):
        assert explained(sentence, heading=True).residues == ()
        assert explained(sentence).residues != ()


def test_a_subheading_may_be_a_whole_sentence_of_a_longer_quotation_in_its_marks() -> None:
    text = "Les marins crient. « Le fonds a vendu deux bateaux. On nous a coulés hier », a dit Luc Morin."
    block = Block(kind=BlockKind.PARAGRAPH, start=0, end=len(text))
    told = Source(id="port.txt", document=Document(text=text, blocks=(block,)), role=Role.PRIMARY)
    index = build(Story(key="port", brief=Brief(), primary=told))
    for heading, kinds in (
        ("«\u00a0On nous a coulés hier\u00a0»", set()),
        ("On nous a coulés hier", {Unexplained.UNQUOTED}),
        ("«\u00a0Le fonds a vendu\u00a0»", {Unexplained.CUT}),
    ):
        assert {one.kind for one in explain(heading, index, (told,), heading=True).residues} == kinds


def test_a_headline_may_go_without_the_auxiliary_of_what_was_done_and_no_other_line_may() -> None:
    text = "Deux écluses du canal ont été fermées par la préfecture. Un bac n’a pas été réparé à temps."
    block = Block(kind=BlockKind.PARAGRAPH, start=0, end=len(text))
    told = Source(id="port.txt", document=Document(text=text, blocks=(block,)), role=Role.PRIMARY)
    index = build(Story(key="port", brief=Brief(), primary=told))
    headline = "Deux écluses du canal fermées par la préfecture"
    assert explain(headline, index, (told,), heading=True).residues == ()
    assert explain(headline, index, (told,), short=True).residues != ()
    assert explain("Un bac réparé à temps", index, (told,), heading=True).residues != ()


def test_a_headline_may_go_without_the_part_of_the_paper_before_it_and_without_nothing_else() -> None:
    for before, kinds in (("Santé", set()), ("Lorzac", {Unexplained.CUT})):
        text = f"{before} : la maternité ferme jusqu’au printemps"
        block = Block(kind=BlockKind.TITLE, start=0, end=len(text), level=1)
        told = Source(id="port.txt", document=Document(text=text, blocks=(block,)), role=Role.PRIMARY)
        index = build(Story(key="port", brief=Brief(), primary=told))
        found = explain("La maternité ferme jusqu’au printemps", index, (told,), heading=True)
        assert {one.kind for one in found.residues} == kinds


def test_a_headline_may_go_without_a_slogan_in_capitals_whose_words_are_not_certain() -> None:
    for slogan, kinds in (("UN COEUR APAISE", set()), ("RUMEUR AU COEUR", {Unexplained.CUT})):
        title = f"{slogan} : LE BAC DU LAC ROUVRE EN MAI"
        text = f"{title}\nLe bac du lac rouvre en mai 2026."
        blocks = (
            Block(kind=BlockKind.TITLE, start=0, end=len(title), level=1),
            Block(kind=BlockKind.PARAGRAPH, start=len(title) + 1, end=len(text)),
        )
        told = Source(id="port.txt", document=Document(text=text, blocks=blocks), role=Role.PRIMARY)
        index = build(Story(key="port", brief=Brief(), primary=told))
        found = explain("Le bac du lac rouvre en mai", index, (told,), heading=True)
        assert {one.kind for one in found.residues} == kinds


def test_a_description_may_go_without_an_inserted_day_and_is_no_quotation_without_its_speaker() -> None:
    assert explained("La préfecture a fermé une écluse.", short=True).residues == ()
    assert explained("«\u00a0Nous tiendrons jusqu’au bout\u00a0»", short=True).residues != ()


def test_what_is_missing_begins_at_the_word_that_is_spelled_as_its_last_one() -> None:
    text = "Neuf villages sont privés d’eau à l’entrée de l’hiver, a prévenu le syndicat."
    block = Block(kind=BlockKind.PARAGRAPH, start=0, end=len(text))
    told = Source(id="eau.txt", document=Document(text=text, blocks=(block,)), role=Role.PRIMARY)
    index = build(Story(key="eau", brief=Brief(), primary=told))
    kept = "Neuf villages sont privés d’eau, a prévenu le syndicat."
    assert explain(kept, index, (told,), short=True).residues == ()
    assert [one.kind for one in explain(kept, index, (told,)).residues] == [Unexplained.LEFT_OUT]


def test_the_same_source_is_the_one_of_the_sentence_before() -> None:
    sentence = "Selon la même source, à Lyon, l’État paiera 3 millions d’euros."
    assert explained(sentence, before=(SOURCE,)).residues == ()
    assert explained(sentence).residues != ()


def test_the_evidence_is_the_sentence_of_the_source() -> None:
    assert explained("L’État paiera 4 millions d’euros.").evidence == "A Lyon, l'Etat paiera 3 millions d'euros."


def test_a_residue_points_at_the_words_of_the_sentence() -> None:
    sentence = "À Lyon, l’État paiera 4 millions d’euros."
    (residue,) = explained(sentence).residues
    assert (sentence[residue.start : residue.end], residue.theirs) == ("4", "3")


def test_a_headline_may_go_without_several_things_side_by_side_and_never_without_the_sentence_given() -> None:
    text = (
        "Un ancien gérant du bac a été condamné, mardi, par le tribunal de Brévic à deux ans de prison, dont un ferme. "
        "La cour a condamné un marin, Luc Morin, 57 ans, à trois ans de prison, dont deux avec sursis."
    )
    block = Block(kind=BlockKind.PARAGRAPH, start=0, end=len(text))
    told = Source(id="port.txt", document=Document(text=text, blocks=(block,)), role=Role.PRIMARY)
    index = build(Story(key="port", brief=Brief(), primary=told))
    headline = "Un ancien gérant du bac condamné à deux ans de prison, dont un ferme"
    assert explain(headline, index, (told,), heading=True).residues == ()
    for wrong in (
        "Un ancien gérant du bac condamné à deux ans de prison",
        "La cour a condamné un marin, Luc Morin, 57 ans, dont deux avec sursis",
        "La cour a condamné un marin, Luc Morin, 57 ans, à trois ans de prison",
    ):
        assert explain(wrong, index, (told,), heading=True).residues != ()


FLOOD = "À Lorme, 212 maisons ont été inondées le 3 mars. Ce jeudi, 96 sont encore inhabitables. 40 attendent."


@pytest.mark.parametrize(
    ("headline", "left"),
    [
        ("96 maisons sont encore inhabitables", []),
        ("96 villas sont encore inhabitables", [Unexplained.ADDED]),
        ("96 sont encore maisons inhabitables", [Unexplained.ADDED]),
    ],
)
def test_a_headline_may_name_what_a_bare_figure_counts_some_of(headline: str, left: list[Unexplained]) -> None:
    block = Block(kind=BlockKind.PARAGRAPH, start=0, end=len(FLOOD))
    flood = Source(id="crue.txt", document=Document(text=FLOOD, blocks=(block,)), role=Role.PRIMARY, outlet="Le Fil")
    index = build(Story(key="crue", brief=Brief(), primary=flood))
    assert [each.kind for each in explain(headline, index, [flood], heading=True).residues] == left
    whole = explain(f"Ce jeudi, {headline}.", index, [flood], whole=True).residues
    assert [each.kind for each in whole] == [Unexplained.ADDED]


def test_an_answer_and_that_it_came_are_two_sentences_and_nothing_else_of_it() -> None:
    text = "La réponse est tombée à 22 heures, par 12 voix contre 7 : le camping de Lorme fermera en juillet."
    block = Block(kind=BlockKind.PARAGRAPH, start=0, end=len(text))
    told = Source(id="camping.txt", document=Document(text=text, blocks=(block,)), role=Role.PRIMARY)
    index = build(Story(key="camping", brief=Brief(), primary=told))
    for half in ("La réponse est tombée à 22 heures, par 12 voix contre 7.", "Le camping de Lorme fermera en juillet."):
        assert explain(half, index, (told,), whole=True).residues == ()
    for part in ("La réponse est tombée à 22 heures.", "Le camping de Lorme fermera."):
        assert explain(part, index, (told,), whole=True).residues != ()


def test_a_date_made_absolute_before_a_score_with_its_day_s_figure_is_no_word_of_ours() -> None:
    text = "Les handballeuses de Lorme ont battu Cernay samedi (28-26) au gymnase."
    block = Block(kind=BlockKind.PARAGRAPH, start=0, end=len(text))
    match = Source(
        id="match.txt", document=Document(text=text, blocks=(block,)), role=Role.PRIMARY, published=date(2026, 11, 29)
    )
    index = build(Story(key="match", brief=Brief(), primary=match))
    told = text.replace("samedi", "samedi 28 novembre 2026")
    assert explain(told, index, [match]).residues == ()
    assert explain(text.replace("samedi", "samedi 29 novembre 2026"), index, [match]).residues != ()
