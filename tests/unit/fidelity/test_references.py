from __future__ import annotations

import pytest

from cms_publisher.fidelity.excerpts.references import is_of_who_spoke, speaks_for_another


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


@pytest.mark.parametrize(
    ("quotation", "untold"),
    [
        ("« Le toit était en bois, tout ce qu’il faut, résume le commandant Paul Vidal. Il a fallu choisir. »", False),
        ("« On a tous eu peur, souffle Kévin, à la forge depuis neuf ans. »", False),
        ("« On y va, avec Paul, et voilà. »", True),
        ("« On a perdu, résume-t-il. On verra. »", True),
        ("« On a perdu, dit la vérité, et voilà. »", True),
    ],
)
def test_a_quotation_may_say_itself_who_speaks(quotation: str, *, untold: bool) -> None:
    assert is_of_who_spoke(quotation) is untold
