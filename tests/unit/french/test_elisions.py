from __future__ import annotations

import pytest

from cms_publisher.french.elisions import perhaps_unelided, unelided


@pytest.mark.parametrize(
    ("text", "elided"),
    [
        ("Le problème ne est pas seulement du refuge.", "n’est"),
        ("Il dit que il viendra.", "qu’il"),
        ("Le hôpital rouvre lundi.", "L’hôpital"),
        ("Ils parlent de un autre projet.", "d’un"),
        ("Le manque de eau inquiète.", "d’eau"),
        ("La route est fermée jusque à lundi.", "jusqu’à"),
        ("On verra si il neige.", "s’il"),
        ("La école ferme.", "L’école"),
        ("Elle se est arrêtée.", "s’est"),
        ("Il ne y va plus.", "n’y"),
    ],
)
def test_a_word_that_must_be_elided_is(text: str, elided: str) -> None:
    found = [text[:start] + new + text[end:] for start, end, new in unelided(text)]
    assert len(found) == 1
    assert elided in found[0]


@pytest.mark.parametrize(
    "text",
    [
        "Le onze de départ est connu.",
        "La note va de un à dix, le record est de un million.",
        "Le héros de la hausse habite le hameau de Hautot.",
        "Le oui l’emporte, la une du journal le dit.",
        "C’est ce que à quoi il pense.",
        "Donnez-le aux enfants, prenez-la entière.",
        "La Plaza de Armas et la Casa de Oro.",
        "Hay que entrar en el agua, de entre todos los vecinos.",
        "La où il passe, la aussi, on le salue.",
    ],
)
def test_what_may_stand_whole_is_left(text: str) -> None:
    assert list(unelided(text)) == []


def test_a_name_is_only_shown() -> None:
    text = "La Section de Aoste se réunit, et le discours de Ouattara suit."
    assert list(unelided(text)) == []
    assert [new for *_, new in perhaps_unelided(text)] == ["d’Aoste"]
