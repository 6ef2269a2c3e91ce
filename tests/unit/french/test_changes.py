"""What tells a change is known by its verb and by what it says it of."""

from __future__ import annotations

import pytest

from cms_publisher.french.changes import changed


@pytest.mark.parametrize(
    ("sentence", "noun"),
    [
        ("Le périmètre de sécurité est ramené à 200 mètres.", "périmètre"),
        ("L’incendie est désormais circonscrit.", "incendie"),
        ("La circulation a repris à midi.", "circulation"),
        ("Les habitants ont pu regagner leur domicile.", "habitants"),
        ("Le pont n’est plus fermé.", "pont"),
        ("L’incendie est toujours en cours.", None),
        ("« Le périmètre est levé », espère un riverain.", None),
        ("Le maire dit que « la route est rouverte ».", None),
        ("Un périmètre a été mis en place.", None),
    ],
)
def test_a_change_is_told_of_what_the_sentence_opens_with(sentence: str, noun: str | None) -> None:
    assert changed(sentence) == noun
