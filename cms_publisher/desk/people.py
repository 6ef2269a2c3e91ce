"""Who works at the desk: local accounts with argon2 passwords, and what each role may do."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.desk.database import now
from cms_publisher.errors import UsageError

if TYPE_CHECKING:
    from argon2 import PasswordHasher

    from cms_publisher.desk.database import Database

SHORTEST_PASSWORD: Final = 12
"""Characters; NIST SP 800-63B asks for length, not for signs."""
LONGEST_PASSWORD: Final = 1024
_LOGIN: Final = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")


class Role(StrEnum):
    """What a person may do; each role may do what those before it may."""

    REDACTEUR = "redacteur"
    """Makes stories, corrects, sends as a draft."""
    EDITEUR = "editeur"
    """Waives findings, approves, decides between people's changes and the story's, withdraws, plans."""
    ADMIN = "admin"
    """Sees and closes accounts."""

    def may(self, needed: Role) -> bool:
        """Whether this role is that one or above it."""
        order = tuple(Role)
        return order.index(self) >= order.index(needed)


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody who signed in, or has an account."""

    login: str
    name: str
    role: Role
    site: str | None = None
    """The site whose account it is; None: a local one."""


class Accounts:
    """The local accounts."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, login: str, name: str, role: Role, password: str) -> bool:
        """Make an account, or give one another name, role and password; whether it is a new one.

        Raises:
            UsageError: a login that is none, or a password that is too short.
        """
        if not _LOGIN.fullmatch(login):
            raise UsageError("desk.bad-login", login=login)
        if not SHORTEST_PASSWORD <= len(password) <= LONGEST_PASSWORD:
            raise UsageError("desk.bad-password", least=SHORTEST_PASSWORD)
        with self._database.work() as db:
            new = db.execute("SELECT 1 FROM account WHERE login = ?", (login,)).fetchone() is None
            row = (login, name.strip() or login, role, _hasher().hash(password), now())
            db.execute("INSERT OR REPLACE INTO account VALUES (?, ?, ?, ?, ?)", row)
            db.execute("DELETE FROM session WHERE login = ? AND site IS NULL", (login,))
        return new

    def close(self, login: str) -> None:
        """Take an account away; who is signed in by it is signed out."""
        with self._database.work() as db:
            db.execute("DELETE FROM account WHERE login = ?", (login,))
            db.execute("DELETE FROM session WHERE login = ? AND site IS NULL", (login,))

    def all(self) -> list[Person]:
        """Every account, by name."""
        rows = self._database.rows("SELECT login, name, role FROM account ORDER BY name, login")
        return [Person(login=login, name=name, role=Role(role)) for login, name, role in rows]

    def verified(self, login: str, password: str) -> Person | None:
        """The person, if the password is theirs; an unknown login takes as long as a wrong password."""
        from argon2.exceptions import VerifyMismatchError

        rows = self._database.rows("SELECT name, role, password FROM account WHERE login = ?", login)
        name, role, stored = rows[0] if rows else ("", "", _nobodys())
        try:
            _hasher().verify(stored, password[:LONGEST_PASSWORD])
        except VerifyMismatchError:
            return None
        return Person(login=login, name=name, role=Role(role)) if rows else None


@lru_cache(maxsize=1)
def _nobodys() -> str:
    return _hasher().hash("a password that opens nothing")


def _hasher() -> PasswordHasher:
    """Argon2id with the library's own parameters (RFC 9106, low memory)."""
    from argon2 import PasswordHasher

    return PasswordHasher()
