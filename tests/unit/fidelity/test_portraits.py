"""A portrait is one by its desk's word, and may end on somebody's words."""

from __future__ import annotations

import pytest

from cms_publisher.fidelity.portraits import ends_on_words, is_portrait
from cms_publisher.model import Brief


@pytest.mark.parametrize(
    ("brief", "portrait"),
    [
        (Brief(instruction="Portrait de dernière page"), True),
        (Brief(categories=("Reportage",)), True),
        (Brief(instruction="400 mots"), False),
        (Brief(), False),
    ],
)
def test_it_is_one_where_the_desk_says_so(brief: Brief, portrait: bool) -> None:
    assert is_portrait(brief) is portrait


def test_it_ends_on_what_somebody_says() -> None:
    assert ends_on_words("Il pousse la manette. « Allez. On va le chercher. »")
    assert not ends_on_words("« Allez », dit-il.")
