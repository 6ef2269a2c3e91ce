"""A site that is down is not tried by every story of a run."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING, Final

from cms_publisher.errors import UnavailableError

if TYPE_CHECKING:
    from types import TracebackType

LIMIT: Final = 3
"""Stories in a row that found the site unavailable."""


class Circuit:
    """Of one site: around each delivery, in any thread; once open, the next fail at once, with the last error."""

    def __init__(self) -> None:
        """It is closed."""
        self._failures = 0
        self._error: UnavailableError | None = None
        self._lock = Lock()

    def __enter__(self) -> None:
        """Let a delivery begin.

        Raises:
            UnavailableError: too many in a row found the site unavailable.
        """
        with self._lock:
            failures, error = self._failures, self._error
        if failures >= LIMIT and error is not None:
            raise UnavailableError(error.code, **error.args_)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Count it, or begin anew."""
        with self._lock:
            self._error = error if isinstance(error, UnavailableError) else None
            self._failures = self._failures + 1 if self._error else 0
