from __future__ import annotations

import pytest

from cms_publisher.fidelity.persons import gender


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Hier, la présidente du club, Dominique Aubry, a refusé.", "f"),
        ("Dominique Aubry, délégué de l’usine, refuse. M. Aubry l’a dit.", "m"),
        ("Appelé par la rédaction, Dominique Aubry refuse.", None),  # the newsroom's gender
        ("Soutenue par le conseil, Dominique Aubry refuse.", None),
    ],
)
def test_the_words_beside_a_name_tell_the_person_s_gender(text: str, told: str | None) -> None:
    assert gender("Dominique Aubry", [text]) == told
