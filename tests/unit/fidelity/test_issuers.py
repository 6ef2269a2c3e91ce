from __future__ import annotations

import pytest

from cms_publisher.fidelity.issuers import is_mere_promotion, is_release, may_be_quoted, own_words, quoted, roots
from cms_publisher.model import Rights
from tests.unit.writers.stories import source

RELEASE = """\
COMMUNIQUÉ DE PRESSE

La régie de Brévic ouvre une ligne de bac

La régie de Brévic ouvre lundi une ligne de bac vers Port-Anvel, la première depuis 1998.

Nous avons commandé une étude au bureau Sogex.
"""
SENT = source(RELEASE, outlet="Régie de Brévic")
SAID = roots(RELEASE)


@pytest.mark.parametrize(
    "sentence",
    [
        "Nous remercions chaleureusement l’ensemble de nos partenaires pour leur confiance sans faille.",
        "Venez nombreux, nous avons hâte de vous accueillir !",
        "Nous avons fait le choix responsable d’agir vite et bien.",
        "C’est avec une grande fierté que nous vous annonçons l’ouverture de cette ligne !",
        "N’hésitez pas à nous rejoindre pour partager cette belle aventure.",
        "Brévic, une ville qui avance avec vous.",
    ],
)
def test_what_tells_nothing_but_praise_is_mere_promotion(sentence: str) -> None:
    assert is_mere_promotion(sentence, SAID)


@pytest.mark.parametrize(
    "sentence",
    [
        "Nous avons commandé une étude au bureau Sogex.",
        "Nous remercions nos 120 partenaires pour leur confiance.",
        "Nous sommes fiers d’accueillir Anna Le Goff à la tête de la régie.",
        "Nous avons le regret de fermer notre guichet.",
        "Nous ne remercierons pas nos partenaires.",
        "Venez nombreux lundi, nous avons hâte de vous accueillir !",
        "Nos équipes engagées débarrasseront les berges de leurs épaves.",
        "La régie remercie ses partenaires pour leur confiance.",
        "«\u00a0Nous remercions nos partenaires pour leur confiance\u00a0», dit Anna Le Goff.",
        "Êtes-vous fiers de nos équipes ?",
    ],
)
def test_what_tells_something_is_none(sentence: str) -> None:
    assert not is_mere_promotion(sentence, SAID)


def test_a_press_release_is_told_by_its_rights_or_its_own_label() -> None:
    assert is_release(SENT)
    assert is_release(source("La régie ouvre une ligne.", rights=Rights.PRESS_RELEASE))
    assert not is_release(source("La régie a publié un communiqué de presse, lundi, sur la ligne du bac de Brévic."))


def test_a_sentence_that_says_we_is_set_as_its_issuer_s_and_found_again() -> None:
    words = "Nous avons commandé une étude au bureau Sogex."
    text = quoted(words, SENT)
    assert text == "«\u00a0Nous avons commandé une étude au bureau Sogex\u00a0», selon la Régie de Brévic."
    assert own_words(text, [SENT]) == (SENT, words)
    assert own_words(text, [source(RELEASE, outlet="La Gazette")]) is None


def test_only_whole_sentences_of_a_named_issuer_are_set_so() -> None:
    assert may_be_quoted("Nous avons commandé une étude.", SENT)
    assert not may_be_quoted("La régie a commandé une étude.", SENT)
    assert not may_be_quoted("N’hésitez pas à venir nous rencontrer mercredi 2 décembre.", SENT)
    assert not may_be_quoted("Nous avons commandé une étude !", SENT)
    assert not may_be_quoted("«\u00a0Oui\u00a0», dit Anna, que nous remercions.", SENT)
    assert not may_be_quoted("Nous avons commandé une étude.", source(RELEASE, outlet="AFP"))
    assert not may_be_quoted("Nous avons commandé une étude.", source(RELEASE, outlet="Le Fil de Brévic"))
    assert not may_be_quoted("Nous avons commandé une étude.", source(RELEASE, outlet="Mairie", rights=Rights.OWN))
    assert not may_be_quoted("Nous avons commandé une étude.", source(RELEASE))
