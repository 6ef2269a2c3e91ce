from __future__ import annotations

import pytest

from cms_publisher.fidelity.by_hand import kind_of


@pytest.mark.parametrize(
    ("wish", "kind"),
    [
        ("enlever le ton mairie", "wish-of-tone"),
        ("rester neutre", "wish-of-tone"),
        ("attention à pas faire peur pour rien", "wish-of-tone"),
        ("corriger la traduction", "wish-of-corrections"),
        ("corriger fautes", "wish-of-corrections"),
        ("papier à rendre lisible", "wish-of-wording"),
        ("pour le grand public", "wish-of-wording"),
        ("proposer 5 titres", None),
        ("une photo de la tonnelle", None),
    ],
)
def test_what_is_understood_and_left_to_a_person_has_a_rule_of_its_own(wish: str, kind: str | None) -> None:
    assert kind_of(wish) == kind
