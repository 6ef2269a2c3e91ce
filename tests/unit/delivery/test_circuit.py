from __future__ import annotations

import pytest

from cms_publisher.delivery.circuit import LIMIT, Circuit
from cms_publisher.errors import RefusedError, UnavailableError


def tried(circuit: Circuit, error: Exception | None = None) -> bool:
    """Whether the site was tried at all."""
    reached = False
    try:
        with circuit:
            reached = True
            if error:
                raise error
    except (UnavailableError, RefusedError):
        pass
    return reached


DOWN = UnavailableError("site-down", url="https://exemple.fr", detail="Connection refused")


def test_after_some_failures_in_a_row_the_site_is_not_tried_any_more() -> None:
    circuit = Circuit()
    assert [tried(circuit, DOWN) for _ in range(LIMIT + 2)] == [True] * LIMIT + [False] * 2
    with pytest.raises(UnavailableError, match="site-down") as error, circuit:
        pass
    assert error.value.args_ == DOWN.args_


def test_what_the_site_answers_closes_it_again() -> None:
    circuit = Circuit()
    for _ in range(LIMIT - 1):
        tried(circuit, DOWN)
    tried(circuit, RefusedError("post-edited"))
    assert all(tried(circuit, DOWN) for _ in range(LIMIT))
    assert not tried(circuit)
