from __future__ import annotations

import pytest

from cms_publisher.fidelity.excerpts.headlined import announced, is_headed, is_headlined, told_behind

HEADLINE = "Lorme et Brévic veulent une halle commune"
CLAUSE = "Lorme et Brévic veulent une halle commune au port de pêche"
SENTENCE = f"{CLAUSE}, ont annoncé mardi 3 mai les deux maires."


def test_who_announced_it_may_go_where_the_headline_tells_it_as_a_fact() -> None:
    span = announced(SENTENCE, HEADLINE)
    assert span is not None
    assert SENTENCE[: span[0]] + SENTENCE[span[1] :] == f"{CLAUSE}."
    assert is_headlined(f"{CLAUSE}.", SENTENCE, HEADLINE)


@pytest.mark.parametrize(
    "headline",
    [
        "La halle de Lorme et Brévic",
        "Selon les maires, Lorme et Brévic veulent une halle commune",
        "Lorme et Brévic veulent une « halle commune »",
        "Lorme et Brévic veulent-elles une halle commune ?",
        "Lorme et Brévic veulent un pont",
    ],
)
def test_else_it_stays(headline: str) -> None:
    assert announced(SENTENCE, headline) is None
    assert not is_headlined(f"{CLAUSE}.", SENTENCE, headline)


@pytest.mark.parametrize("verb", ["affirmé", "accusé"])
def test_what_somebody_claims_stays_theirs(verb: str) -> None:
    assert announced(f"{CLAUSE}, ont {verb} les deux maires.", HEADLINE) is None


RESCUED = "Deux marins ont été hélitreuillés lundi au large de l’île de Lorme, après un naufrage, a annoncé "


def test_of_what_an_office_announced_the_headline_may_tell_it_as_done() -> None:
    headline = "Deux marins secourus au large de l’île de Lorme"
    assert announced(f"{RESCUED}la préfecture maritime.", headline) is not None
    assert announced(f"{RESCUED}leur armateur.", headline) is None
    assert announced(f"{RESCUED}la préfecture maritime.", "Deux marins au large de l’île de Lorme") is None


def test_a_headline_s_noun_tells_that_it_happened_and_what_stands_behind_its_comma_may_be_told_later() -> None:
    told = "Douze cas de coqueluche ont été relevés dans un collège de Lorme, a indiqué l’agence régionale de santé."
    assert announced(told, "Douze cas de coqueluche dans un collège, une hospitalisation") is not None
    assert announced(told, "Douze collégiens dans un collège de Lorme, une hospitalisation") is None


def test_a_subheading_tells_news_behind_what_it_is_about() -> None:
    heading = "École\u00a0: fermeture annoncée d’une classe"
    assert told_behind(heading) == len("École\u00a0: ")
    assert told_behind("Camping\u00a0: mode de gestion et tarifs") is None
    headline = "Lorme\u00a0: le conseil adopte une motion"
    assert is_headed("Lorme\u00a0: fermeture annoncée d’une classe", headline, [heading])
    assert not is_headed("Brévic\u00a0: fermeture annoncée d’une classe", headline, [heading])
    assert not is_headed("Lorme\u00a0: fermeture annoncée d’une école", headline, [heading])
