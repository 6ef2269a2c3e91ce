from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from cms_publisher.fidelity.attribution import original
from cms_publisher.fidelity.introductions import credits_source
from cms_publisher.fidelity.tokens import tokenize
from cms_publisher.model import Archive, Rights, SiteProfile, Story
from cms_publisher.seo.build import build
from cms_publisher.seo.links import lines
from cms_publisher.writers import DEFAULT
from tests.unit.writers.stories import story

TEXT = """\
Le pressoir de Brévic s’arrête

Le pressoir communal de Brévic reste froid. La coopérative a vendu sa presse le 9 novembre à un voisin de Lorme.

{said}
"""


def licensed(said: str) -> Story:
    told = story(TEXT.format(said=said))
    known = replace(told.primary, outlet="The Brevic Echo", author="Ann Roe", published=date(2026, 11, 19))
    return replace(told, primary=replace(known, rights=Rights.LICENSED))


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("(Traduction : rédaction. Titre original : « The press stops »)", "rédaction"),
        ("Traduit de l’anglais par Claire Vidal", "Claire Vidal"),
        ("[Traduction : Claire Vidal]", "Claire Vidal"),
    ],
)
def test_a_translated_text_is_credited_to_its_author_and_translator(said: str, who: str) -> None:
    given = licensed(said)
    assert original(given.primary) == f"Ann Roe (traduction\u00a0: {who})"
    edition = build(DEFAULT.write(given, SiteProfile()), given, SiteProfile(), Archive())
    line = lines(edition.links)[-1]
    assert line == f"Source\u00a0: The Brevic Echo, Ann Roe (traduction\u00a0: {who}), 19\u00a0novembre\u00a02026"
    assert credits_source(tokenize(line), [given.primary])


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("(Traduit de l'italien)", "Ann Roe (traduit de l’italien)"),
        ("Traduit du danois.", "Ann Roe (traduit du danois)"),
    ],
)
def test_where_nobody_says_who_translated_it_is_said_from_what(said: str, told: str) -> None:
    assert original(licensed(said).primary) == told


def test_a_text_that_is_no_translation_and_one_s_own_are_credited_as_before() -> None:
    assert original(licensed("Une traduction orale a été assurée.").primary) == ""
    assert original(licensed("Traduit en justice, il a été relaxé.").primary) == ""
    assert original(licensed("Traduit par la suite en huit langues.").primary) == ""
    own = replace(licensed("Traduit de l’anglais par Claire Vidal").primary, rights=Rights.OWN)
    assert original(own) == ""


def test_a_byline_says_from_what_the_text_is_translated() -> None:
    given = licensed("Par Ann Roe, The Brevic Echo – traduit de l’anglais")
    assert original(given.primary) == "Ann Roe (traduit de l’anglais)"
    assert original(licensed("Le bac a une cale, une presse, et un roman traduit de l’anglais.").primary) == ""
