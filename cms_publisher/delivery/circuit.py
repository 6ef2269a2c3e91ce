"""A site that is down is not tried by every story of a run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.errors import UnavailableError

if TYPE_CHECKING:
    from types import TracebackType

LIMIT: Final = 3
"""Stories in a row that found the site unavailable."""


class Circuit:
    """Of one site: around each delivery; once open, the next ones fail at once, with the error of the last."""

    def __init__(self) -> None:
        """It is closed."""
        self._failures = 0
        self._error: UnavailableError | None = None

    def __enter__(self) -> None:
        """Let a delivery begin.

        Raises:
            UnavailableError: too many in a row found the site unavailable.
        """
        if self._failures >= LIMIT and self._error is not None:
            raise UnavailableError(self._error.code, **self._error.args_)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Count it, or begin anew."""
        self._error = error if isinstance(error, UnavailableError) else None
        self._failures = self._failures + 1 if self._error else 0
