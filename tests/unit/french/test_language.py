from __future__ import annotations

import pytest

from cms_publisher.french.language import foreign


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("The ferry was closed by the mayor of the town.", "en"),
        ("Der Bürgermeister hat die Fähre nicht auf dem Fluss gesehen.", "de"),
        ("Le maire a fermé le bac de la ville hier soir.", None),
        ("Il a lu The Times of India et The Economist, puis le Wall Street Journal.", None),
        ("« The ferry was closed by the mayor », a dit le maire de la ville.", None),
        ("« The ferry was closed by the mayor of the town. »", "en"),
        ("Source link here now.", None),
        ("Il est né à Port-Anvel et il y est resté.", None),
    ],
)
def test_a_sentence_in_another_language_is_told(sentence: str, language: str | None) -> None:
    assert foreign(sentence, least_words=5, share=0.25) == language
