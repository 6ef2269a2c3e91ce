from __future__ import annotations

import pytest

from cms_publisher.fidelity.excerpts.references import speaks_for_another


@pytest.mark.parametrize(
    ("sentence", "another"),
    [
        ("L’association des mariniers a déposé lundi un recours, a-t-elle annoncé.", False),
        ("Selon Radio Brévic, la préfecture a fermé le bac, a-t-elle indiqué.", False),
        ("Le ministère a fermé le bac, a-t-elle annoncé.", True),
        ("La passerelle fermera lundi, a-t-elle annoncé.", True),
        ("« Le bac fermera », a-t-elle annoncé.", True),
    ],
)
def test_a_body_that_opens_a_sentence_may_be_who_says_it(sentence: str, *, another: bool) -> None:
    assert speaks_for_another(sentence) is another
