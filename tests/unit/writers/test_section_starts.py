"""Before which paragraphs a text may be cut, at once and where a section would be too long without."""

from __future__ import annotations

import pytest

from cms_publisher.french.portraits import Portrait
from cms_publisher.writers.digest.section_starts import leans_on, may_begin

HER = Portrait("Anne Roy", "elle")
HIM = Portrait("Paul Roy", "il")


@pytest.mark.parametrize(
    "opening",
    [
        "Il y a une ombre au tableau : le passeur est blessé.",
        "Le troisième, Paul Ferrat, 22 ans, conteste tout.",
        "À Brévic, où la maison mère occupe 620 personnes, les syndicats s’inquiètent.",
        "Les marins, eux, ne décolèrent pas.",
    ],
)
def test_what_a_reader_understands_leans_on_nothing(opening: str) -> None:
    assert not leans_on(opening)


@pytest.mark.parametrize(
    ("opening", "person"),
    [
        ("On n’y croyait plus guère, au stade du port.", None),
        ("C’est pourtant à quatorze que le match a basculé.", None),
        ("Le pont, il en a entendu parler toute sa carrière.", HIM),
        ("Elle a vu le port changer, aussi.", HER),
        ("Sa fille, Lise, a déjà prévu un voyage.", HER),
    ],
)
def test_a_section_that_would_be_too_long_may_begin_with_what_goes_on(opening: str, person: Portrait | None) -> None:
    assert leans_on(opening)
    assert may_begin(opening, person)


@pytest.mark.parametrize(
    ("opening", "person"),
    [
        ("Elle a requis quatre ans de prison.", None),
        ("Cette décision ne plaît à personne.", HER),
        ("Mais personne n’est venu.", HER),
        ("Interrogée mardi, la mairie n’a pas répondu.", HER),
        ("« Elle était là avant nous », dit la mairie.", HER),
    ],
)
def test_what_points_to_the_paragraph_before_begins_nothing(opening: str, person: Portrait | None) -> None:
    assert leans_on(opening)
    assert not may_begin(opening, person)
