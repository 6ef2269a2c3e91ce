"""Who speaks, who is quoted without a name, what is alleged and what answers it, in a text's own order."""

from __future__ import annotations

import pytest

from cms_publisher.fidelity.voices import At, Voices, voices

TEXT = (
    (
        "Le parquet de Vernay a ouvert une enquête pour abus de confiance.",
        "Elle vise l’ancien trésorier du club, soupçonné d’avoir payé ses vacances avec la caisse.",
    ),
    (
        "« Nous avons découvert trente virements », raconte Anne Delmas, la présidente.",
        "« Le premier date de 2021. »",
        "Le club compte 240 licenciés.",
    ),
    ("« Mon client conteste tout », a répondu son avocat, Me Luc Ferrand.",),
    ("« On a cherché, et rien », soupire un bénévole.", "Selon la mairie, la subvention est gelée."),
    ("« Qui va payer ? »",),
    ("Mme Delmas a précisé que le club portait plainte.",),
)


@pytest.fixture(name="found", scope="module")
def _found() -> Voices:
    return voices(TEXT)


def test_a_person_speaks_by_name_and_goes_on_in_the_paragraph(found: Voices) -> None:
    heard = {voice.name: voice.sentences for voice in found.heard}
    assert heard["Anne Delmas"] == (At(1, 0), At(1, 1), At(5, 0))
    assert heard["Luc Ferrand"] == (At(2, 0),)


def test_a_body_speaks_as_the_text_calls_it(found: Voices) -> None:
    assert {voice.name: voice.sentences for voice in found.heard}["la mairie"] == (At(3, 1),)


def test_a_quotation_that_names_nobody_is_told_apart(found: Voices) -> None:
    assert At(4, 0) in found.unnamed
    assert At(1, 1) not in found.unnamed


def test_a_charge_is_none_of_the_answers(found: Voices) -> None:
    assert found.charges == (At(0, 0), At(0, 1), At(5, 0))
    assert found.answers == (At(2, 0),)


def test_a_title_in_quotation_marks_is_nobody_s_words() -> None:
    assert voices([("Ils ont vu « Les Heures de craie », une comédie.",)]) == Voices((), (), (), ())


def test_a_name_with_a_hyphen_is_whole() -> None:
    (voice,) = voices([("« C’est fait », a dit Odile Ravel-Montet.",)]).heard
    assert voice.name == "Odile Ravel-Montet"


def test_what_stands_before_a_name_is_no_part_of_it() -> None:
    assert [voice.name for voice in voices([("« Tout va », a dit M. Paul Durand.",)]).heard] == ["Paul Durand"]
