from __future__ import annotations

import pytest

from cms_publisher.errors import ExitStatus, combine

S = ExitStatus


@pytest.mark.parametrize(
    ("statuses", "expected"),
    [
        ([], S.DONE),
        ([S.DONE, S.TRY_LATER], S.TRY_LATER),
        ([S.TRY_LATER, S.NEEDS_PERSON, S.DONE], S.NEEDS_PERSON),
        ([S.NEEDS_PERSON, S.USAGE], S.USAGE),
        ([S.USAGE, S.BUG], S.BUG),
        ([S.BUG, S.INTERRUPTED], S.INTERRUPTED),
    ],
)
def test_a_mixed_run_ends_with_the_first_of_130_3_2_1_75_0(statuses: list[ExitStatus], expected: ExitStatus) -> None:
    assert combine(statuses) is expected
