"""A standfirst goes past the scene of its paragraph where that tells the headline's news."""

from __future__ import annotations

from cms_publisher.model import ArticleBlock, BlockKind, Sentence
from cms_publisher.writers.digest.scenes import past_its_scene

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
