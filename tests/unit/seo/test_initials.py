from __future__ import annotations

import pytest

from cms_publisher.seo.initials import first_names


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Mort de Mathis, 19 ans, dans un silo.", {"Mathis"}),
        ("Kévin, 12 ans, et Sandra V. ont été entendus.", {"Kévin", "Sandra"}),
        ("Anne Roy, 41 ans, et Jean de Lorme, 44 ans, ont été entendus.", set()),
        ("À Lorme, 12 ans plus tard, rien n’a changé.", set()),
    ],
)
def test_a_first_name_before_an_initial_or_alone_before_an_age(text: str, found: set[str]) -> None:
    assert first_names(text) == found
