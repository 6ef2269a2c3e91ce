from __future__ import annotations

import pytest

from cms_publisher.fidelity.remarks import is_remark, wants_piece


@pytest.mark.parametrize(
    "phrase", ["on n'a personne sur place", "on n'a pas de photo", "c'est ca que les gens veulent"]
)
def test_what_is_only_said_to_a_colleague(phrase: str) -> None:
    assert is_remark(phrase, "")


@pytest.mark.parametrize(
    "phrase",
    [
        "on n'a pas de reponse du maire",
        "c'est ce qu'on attend : les itineraires",
        "c'est ce qu'il faut mettre en titre",
    ],
)
def test_what_the_article_is_to_do_or_to_tell_is_no_remark(phrase: str) -> None:
    assert not is_remark(phrase, "")


@pytest.mark.parametrize(
    ("phrase", "wanted"),
    [
        ("un lien vers la pétition", True),
        ("ajouter le lien de la billetterie", True),
        ("le lien avec les enfants malades n'est pas établi", False),  # a caution
    ],
)
def test_a_link_on_the_page_is_no_link_between_two_facts(phrase: str, *, wanted: bool) -> None:
    assert wants_piece(phrase, "") is wanted
