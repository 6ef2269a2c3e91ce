from __future__ import annotations

import pytest

from cms_publisher.fidelity.remarks import is_remark


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
