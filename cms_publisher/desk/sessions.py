"""Who is signed in, kept on the server: the browser holds a random token, the database its SHA-256."""

from __future__ import annotations

import secrets
import time
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from cms_publisher.desk.people import Person, Role

if TYPE_CHECKING:
    from cms_publisher.desk.database import Database
    from cms_publisher.model import Credentials

IDLE: Final = 12 * 3600
"""Seconds without a page after which a person signs in again: a long day at the desk."""
_WINDOW: Final = 15 * 60
_MOST: Final = {"login": 5, "address": 30}
"""Failed sign-ins within the window: of one login, from one address."""


class Sessions:
    """The open sessions. A site's password is in this process's memory alone, and gone with the session."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._credentials: dict[str, Credentials] = {}

    def open(self, person: Person, credentials: Credentials | None = None) -> str:
        """A new token for somebody who proved who they are."""
        token = secrets.token_urlsafe(32)
        row = (_id(token), person.login, person.name, person.role, person.site, time.time())
        with self._database.work() as db:
            db.execute("DELETE FROM session WHERE seen < ?", (time.time() - IDLE,))
            db.execute("INSERT INTO session VALUES (?, ?, ?, ?, ?, ?)", row)
        if credentials is not None:
            self._credentials[_id(token)] = credentials
        return token

    def person(self, token: str) -> Person | None:
        """Whose token it is; None once it is closed or was left alone too long."""
        rows = self._database.rows(
            "SELECT login, name, role, site, seen FROM session WHERE id = ? AND seen >= ?",
            _id(token),
            time.time() - IDLE,
        )
        if not rows:
            return None
        login, name, role, site, seen = rows[0]
        if site is not None and _id(token) not in self._credentials:
            return None  # the desk was started anew, and knows the site's password no more
        if time.time() - seen > IDLE / 100:
            with self._database.work() as db:
                db.execute("UPDATE session SET seen = ? WHERE id = ?", (time.time(), _id(token)))
        return Person(login=login, name=name, role=Role(role), site=site)

    def credentials(self, token: str) -> Credentials | None:
        """The site's password of somebody who signed in by their account there."""
        return self._credentials.get(_id(token))

    def close(self, token: str) -> None:
        """Sign out."""
        self._credentials.pop(_id(token), None)
        with self._database.work() as db:
            db.execute("DELETE FROM session WHERE id = ?", (_id(token),))


class Attempts:
    """Sign-ins, counted by login and by address until they succeed."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def take(self, login: str, address: str) -> int:
        """Count one attempt, before its password is looked at; else the seconds until one is heard again."""
        since = time.time() - _WINDOW
        with self._database.work() as db:
            db.execute("DELETE FROM attempt WHERE at < ?", (since,))
            for who, most in _limits(login, address):
                rows = db.execute("SELECT at FROM attempt WHERE who = ? ORDER BY at", (who,)).fetchall()
                if len(rows) >= most:
                    return int(rows[-most][0] - since) + 1
            db.executemany(
                "INSERT INTO attempt VALUES (?, ?)", [(who, time.time()) for who, _ in _limits(login, address)]
            )
        return 0

    def succeeded(self, login: str, address: str) -> None:
        """A person who got in starts anew."""
        with self._database.work() as db:
            db.executemany("DELETE FROM attempt WHERE who = ?", [(who,) for who, _ in _limits(login, address)])


def _limits(login: str, address: str) -> tuple[tuple[str, int], ...]:
    return (f"login {login[:80]}", _MOST["login"]), (f"address {address}", _MOST["address"])


def _id(token: str) -> str:
    return sha256(token.encode()).hexdigest()
