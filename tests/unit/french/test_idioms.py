"""A set phrase stands for a word: what it says is found in sources that say it plainly."""

from __future__ import annotations

import pytest

from cms_publisher.french import tables
from cms_publisher.french.idioms import idioms
from cms_publisher.french.lexicon import Form, readings
from cms_publisher.french.words import fold


def _meanings(text: str) -> list[str]:
    words = text.replace("’", " ").split()
    return [idiom.meaning for idiom in idioms([(word, fold(word)) for word in words])]


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("Les parents devront mettre la main à la poche", "payer"),
        ("Le syndicat avait vite tiré la sonnette d’ alarme", "alerter"),
        ("La sonnette d’ alarme a été tirée", "alerter"),
        ("C’est là que le bât blesse", "probleme"),
        ("Elle a trouvé la main dans une poche", None),
        ("Le maire montera au créneau", "protester"),
    ],
)
def test_a_set_phrase_is_known_in_each_form_of_its_verb(text: str, meaning: str | None) -> None:
    assert _meanings(text) == ([meaning] if meaning else [])


def test_each_entry_begins_with_an_infinitive() -> None:
    for line in tables.lines("idioms"):
        verb = line.split()[0]
        assert any(reading.form is Form.INFINITIVE for reading in readings(verb)), line
