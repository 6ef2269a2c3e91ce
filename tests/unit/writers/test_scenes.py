"""A standfirst goes past the scene of its paragraph where that tells the headline's news."""

from __future__ import annotations

import pytest

from cms_publisher.model import ArticleBlock, BlockKind, Sentence, Span
from cms_publisher.writers.digest.prepare import prepare
from cms_publisher.writers.digest.scenes import behind_its_scene, past_its_scene
from cms_publisher.writers.digest.standfirst import split_standfirst
from tests.unit.writers.stories import source

TITLE = "Bac de Brévic : pour la première fois, une femme à la barre"
SCENE = ("Il est 5 h 45 quand Anne Roy fait démarrer les deux moteurs.", "Sept voitures attendent sur l’autre rive.")
NEWS = "Elle est la première femme à la barre depuis que la ligne existe."


def _block(*texts: str, kind: BlockKind = BlockKind.PARAGRAPH) -> ArticleBlock:
    return ArticleBlock(kind=kind, sentences=tuple(Sentence(text=text) for text in texts))


def test_what_is_only_a_scene_goes_on_to_the_news() -> None:
    between = "Depuis le 1er octobre, elle conduit le bac de Brévic."
    assert past_its_scene(_block(*SCENE, between, NEWS), 2, TITLE) == 4


def test_it_ends_where_it_did_beside_the_news_far_from_it_or_without_any() -> None:
    assert past_its_scene(_block(*SCENE, "Elle a 46 ans."), 2, TITLE) == 0
    assert past_its_scene(_block(NEWS, *SCENE), 1, TITLE) == 0
    assert (
        past_its_scene(_block(*SCENE, *["Le fleuve est gris et il fait froid ce matin-là."] * 7, NEWS), 2, TITLE) == 0
    )
    assert past_its_scene(_block(*SCENE, NEWS, kind=BlockKind.QUESTION), 2, TITLE) == 0


HEADLINE = Sentence(text="Vol : la procureure a requis deux ans de prison")
HEARD = "Mardi 3 mars, le tribunal de Lorme jugeait Jean R., 34 ans, pour vol."


def _parted(*texts: str, headline: Sentence = HEADLINE, chosen: int = 2, behind: str = "") -> list[str] | None:
    blocks = [_block(*texts), *([_block(behind)] if behind else [])]
    moved = behind_its_scene(blocks, blocks[0].sentences[:chosen], headline)
    return [one.text for one in moved[0]] if moved else None


@pytest.mark.parametrize(
    "scene",
    [
        "Il a posé sa canne contre la barre.",
        "La salle est pleine, et il fait chaud.",
        "Le président, Luc Morin, n’a pas levé les yeux.",
    ],
)
def test_what_somebody_is_tried_for_comes_before_its_scene(scene: str) -> None:
    assert _parted(scene, HEARD, behind="Entre 2020 et 2023, son garage a vendu des voitures volées.") == [HEARD]


def test_who_is_judged_goes_with_it() -> None:
    who = "À la barre du tribunal de Lorme, Jean R., 34 ans, parle bas."
    told = "Ce mécanicien comparaissait mardi 3 mars pour vol."
    assert _parted("« J’ai été dépassé. »", who, told, chosen=3, behind="Le garage a fermé en 2023.") == [who, told]
    assert (
        _parted("« J’ai été dépassé. »", "Le président soupire.", told, chosen=3, behind="Le garage a fermé.") is None
    )


def test_who_is_told_by_trade_and_town_comes_before_the_scene_with_what_goes_on_from_it() -> None:
    who = "À la barre du tribunal de Lorme, Jean R., 34 ans, parle bas."
    told = "Ce mécanicien de Brévic comparaissait mardi 3 mars pour vol."
    more = "En 2023, il a vendu onze voitures."
    assert _parted("« J’ai été dépassé. »", who, told, more, chosen=3, behind="Les victimes sont âgées.") == [
        told,
        more,
    ]


@pytest.mark.parametrize(
    ("scene", "told", "behind"),
    [
        ("Un vol, encore un.", HEARD, "Le garage a fermé en 2023."),  # the headline's word
        ("Lorme.", HEARD, "Le garage a fermé en 2023."),  # no scene
        ("La salle est pleine.", "Le tribunal de Lorme jugeait Jean R., 34 ans, pour vol.", "Le garage a fermé."),
        ("Me Anne Roy se lève.", HEARD, "Entre 2020 et 2023, son garage a vendu des voitures."),  # her garage
        ("La salle est pleine.", HEARD, "Il a vendu des voitures."),
        ("La salle est pleine.", "Mardi 3 mars, Luc Morin a ouvert un garage.", "Le garage a fermé."),  # no news
    ],
)
def test_a_scene_stays_before_what_leans_on_it_or_has_no_day(scene: str, told: str, behind: str) -> None:
    assert _parted(scene, told, behind=behind) is None


def test_the_sentence_that_the_headline_is_made_of_stays_behind_its_scene() -> None:
    span = Span(source="a", start=0, end=9)
    news = Sentence(text="Le FC Lorme a battu Brévic 3-2 dimanche 1er mars.", support=(span,))
    blocks = [ArticleBlock(kind=BlockKind.PARAGRAPH, sentences=(Sentence(text="Il y a des soirs heureux."), news))]
    headline = Sentence(text="Le FC Lorme a battu Brévic 3-2", support=(span,))
    assert behind_its_scene([*blocks, _block("Le gardien a tout arrêté.")], blocks[0].sentences, headline) is None
    apart = Sentence(text="Le FC Lorme a battu Brévic 3-2")
    assert behind_its_scene([*blocks, _block("Le gardien a tout arrêté.")], blocks[0].sentences, apart) is not None


def test_the_scene_comes_behind_what_leans_on_the_news_in_the_next_paragraph() -> None:
    scene = "Il avait une barre de céréales, un briquet vide et une peur bleue des sangliers."
    news = "Alain Roy, 71 ans, a été retrouvé vivant mercredi 25 novembre 2026 dans une cabane du vallon de Lorme."
    him = "Ce professeur à la retraite était parti seul lundi. Son épouse a donné l’alerte à 17 h 30."
    snow = "La neige était tombée dès midi, trente centimètres en quelques heures, sur tout le massif."
    text = f"{scene} {news}\n\n{him}\n\n{snow}\n"
    headline = Sentence(text="Alain Roy retrouvé vivant dans une cabane du vallon")
    taken, rest = split_standfirst(prepare(source(text)).sections, headline)
    body = [block.text.replace("\u00a0", " ") for section in rest for block in section.blocks]
    assert [one.text.replace("\u00a0", " ") for one in taken] == [news]
    assert body == [him, scene, snow]
