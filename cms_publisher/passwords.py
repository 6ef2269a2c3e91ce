"""Application passwords in the system's keyring: the only importer of `keyring`, the library of the extra [keyring].

An entry's service is "cms-publisher" and the site's address, its user the WordPress user: where WORDPRESS_URL changes,
the password doesn't follow to another address. No error holds what a backend said: it may have been given a password.
Reference: https://keyring.readthedocs.io/
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeVar

from cms_publisher.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable

    from keyring.backend import KeyringBackend

_Answer = TypeVar("_Answer")
_SERVICE: Final = "cms-publisher"


def has_library() -> bool:
    """Whether the extra is installed."""
    try:
        import keyring  # noqa: F401  (looked for, not used)
    except ImportError:
        return False
    return True


def require_library() -> None:
    """Raises a UsageError that says what to install, where the extra is not."""
    if not has_library():
        raise UsageError("keyring.extra")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """Where the keyring has the password of one account on one site.

    Each method raises a UsageError where no keyring works here, or it stays locked.
    """

    url: str
    user: str
    variable: str
    """The variable that holds the password otherwise, for the words of an error."""

    @property
    def service(self) -> str:
        """Under which the keyring shows it: "cms-publisher https://www.example.org"."""
        return f"{_SERVICE} {self.url}"

    def password(self) -> str | None:
        """What is kept; None where nothing is, or the extra is not installed."""
        if not has_library():
            return None
        return self._asked(lambda ring: ring.get_password(self.service, self.user))

    def keep(self, password: str) -> str:
        """Put it there, in place of an earlier one; returns the keyring's name.

        Raises:
            UsageError: the extra is not installed; the keyring takes the password and does not keep it.
        """
        require_library()
        self._asked(lambda ring: ring.set_password(self.service, self.user, password))
        name = self._asked(lambda ring: ring.name)
        if self.password() != password:
            raise UsageError("keyring.keeps-nothing", name=name, variable=self.variable)
        return name

    def forget(self) -> bool:
        """Take it out; whether anything was there."""
        require_library()
        if self.password() is None:
            return False
        self._asked(lambda ring: ring.delete_password(self.service, self.user))
        return True

    def _asked(self, question: Callable[[KeyringBackend], _Answer]) -> _Answer:
        import keyring

        try:
            return question(keyring.get_keyring())
        except Exception as error:  # noqa: BLE001  (a backend raises whatever its system does)
            raise UsageError("keyring.fails", detail=type(error).__name__, variable=self.variable) from None
