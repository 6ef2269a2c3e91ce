"""Before which paragraphs a text may be cut, at once and where a section would be too long without."""

from __future__ import annotations

import pytest

from cms_publisher.writers.digest.section_starts import leans_on, may_begin

PORTRAIT = "Anne Roy, trente ans de bac à Brévic"


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
    ("opening", "headline"),
    [
        ("On n’y croyait plus guère, au stade du port.", "Brévic bat Lorme"),
        ("C’est pourtant à quatorze que le match a basculé.", "Brévic bat Lorme"),
        ("Le pont, il en a entendu parler toute sa carrière.", PORTRAIT),
        ("Elle a vu le port changer, aussi.", PORTRAIT),
        ("Sa fille, Lise, a déjà prévu un voyage.", PORTRAIT),
    ],
)
def test_a_section_that_would_be_too_long_may_begin_with_what_goes_on(opening: str, headline: str) -> None:
    assert leans_on(opening)
    assert may_begin(opening, headline)


@pytest.mark.parametrize(
    ("opening", "headline"),
    [
        ("Elle a requis quatre ans de prison.", "Brévic : quatre ans requis contre le passeur"),
        ("Cette décision ne plaît à personne.", PORTRAIT),
        ("Mais personne n’est venu.", PORTRAIT),
        ("Interrogée mardi, la mairie n’a pas répondu.", PORTRAIT),
        ("« Elle était là avant nous », dit la mairie.", PORTRAIT),
    ],
)
def test_what_points_to_the_paragraph_before_begins_nothing(opening: str, headline: str) -> None:
    assert leans_on(opening)
    assert not may_begin(opening, headline)
