"""One character put for another, in a whole text at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


def table(changes: Mapping[str, str | None]) -> Mapping[int, int | str | None]:
    """For ``str.translate``: what each of these characters becomes; None takes it out.

    The ASCII characters that stay are in it too. Python raises an error, and drops it, for each character that a table
    hasn't: of a French sentence that is two thirds of the time.
    """
    return {**{code: code for code in range(128)}, **{ord(char): new for char, new in changes.items()}}
