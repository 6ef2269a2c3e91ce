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


def said_by(*sentences: str) -> dict[str, list[int]]:
    found = voices([sentences])
    return {voice.name: [at.sentence for at in voice.sentences] for voice in found.heard}


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        pytest.param(
            (
                "La maire, Odile Ravel, a présenté le budget.",
                "« C’est prudent », a dit la maire.",
                "« Vous étiez conseillère, Madame ! » a répliqué M. Cortot, applaudi.",
            ),
            {"Odile Ravel": [1], "Cortot": [2]},
            id="who stands behind the verb speaks, and not who spoke before",
        ),
        pytest.param(
            ("Le directeur Loïc Bompas a fait ses calculs : « On perdra 400 000 euros. »",),
            {"Loïc Bompas": [0]},
            id="before a colon whatever the verb",
        ),
        pytest.param(
            ("« Les jeunes l’ont demandé, raconte Anne Roy, qui préside. On l’a fait. »",),
            {"Anne Roy": [0]},
            id="within the quotation",
        ),
        pytest.param(
            ("À propos d’Anne Roy, il assure : « Je ne l’ai jamais vue. »",),
            {},
            id="nobody who is only named before a colon",
        ),
        pytest.param(
            (
                "Claire Rabineau taille sa vigne.",
                "« Il n’y a rien », dit la vigneronne.",
                "« Rien du tout », ajoute-t-elle.",
            ),
            {"Claire Rabineau": [1, 2]},
            id="a function or pronoun of the one person named",
        ),
        pytest.param(
            ("Claire Rabineau et Luc Morin taillent.", "« Il n’y a rien », dit-il."),
            {},
            id="nobody where two may be meant",
        ),
        pytest.param(
            ("Sur le pont se tient le maire Alain Courtadon.", "« L’eau monte », lâche-t-il.", "« Non », dit-elle."),
            {"Alain Courtadon": [1]},
            id="whom the sentence before names, if he it may be",
        ),
        pytest.param(
            ("L’avocat Pierre Delmas est sorti.", "« Nous verrons », a indiqué son avocate."),
            {"son avocate": [1]},
            id="another's advocate is another",
        ),
        pytest.param(
            ("Jean Faurie est mort.", "« Au moins c’est dit », a réagi Martine Faurie."),
            {"Martine Faurie": [1]},
            id="two of one surname",
        ),
    ],
)
def test_words_are_somebody_s_only_where_it_is_certain(
    sentences: tuple[str, ...], expected: dict[str, list[int]]
) -> None:
    assert said_by(*sentences) == expected


@pytest.mark.parametrize(
    "text", ["L’accusé a dix jours pour faire appel.", "Pour l’accusation, le tir est parti de près."]
)
def test_who_sits_in_the_dock_is_no_reproach(text: str) -> None:
    assert not voices([(text,)]).charges


def test_what_the_defence_pleads_answers_with_all_that_it_says_there() -> None:
    found = voices(
        [
            ("La trésorière est poursuivie pour abus de confiance.",),
            ("« C’est l’argent des enfants », a plaidé Me Luc Ferrand, pour l’association.",),
            (
                "Pour la défense, Me Anne Roy a demandé la relaxe.",
                "« Elle a tout rendu », a-t-elle affirmé.",
                "Il pleut.",
            ),
        ]
    )
    assert found.answers == (At(2, 0), At(2, 1))


@pytest.mark.parametrize(
    ("between", "heard"),
    [("Le virement est refusé.", {"Sandra Roy": [2]}), ("La trésorière se tait.", {})],
)
def test_a_pronoun_is_the_person_named_before_where_nobody_else_is_told_of(
    between: str, heard: dict[str, list[int]]
) -> None:
    assert (
        said_by(
            "En mai, la présidente du club, Sandra Roy, veut payer.",
            between,
            "« J’ai cru à une erreur », raconte-t-elle.",
        )
        == heard
    )
