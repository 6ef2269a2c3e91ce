"""What somebody sent after their session had ended: kept until they are signed in again, so that no word is lost."""

from __future__ import annotations

import json
import secrets
import time
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cms_publisher.desk.database import Database

MEMORY: Final = 3 * 24 * 3600
"""Seconds for which a form is kept: over a weekend."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """A form that was not heard: where it was to go, and its fields without its files."""

    path: str
    fields: Mapping[str, str]


class Kept:
    """The forms that were not heard; each opens with the number that its browser holds, to its login alone."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, login: str, form: Form) -> str:
        """Keep a form; its number."""
        number = secrets.token_urlsafe(24)
        row = (_id(number), login, form.path, json.dumps(dict(form.fields)), time.time())
        with self._database.work() as db:
            db.execute("DELETE FROM kept WHERE at < ?", (time.time() - MEMORY,))
            db.execute("INSERT INTO kept VALUES (?, ?, ?, ?, ?)", row)
        return number

    def get(self, number: str, login: str) -> Form | None:
        """The form of that number, if it is that person's."""
        query = "SELECT path, fields FROM kept WHERE id = ? AND login = ? AND at >= ?"
        rows = self._database.rows(query, _id(number), login, time.time() - MEMORY)
        return Form(path=rows[0][0], fields=json.loads(rows[0][1])) if rows else None

    def drop(self, number: str) -> None:
        """Forget it."""
        with self._database.work() as db:
            db.execute("DELETE FROM kept WHERE id = ?", (_id(number),))


def _id(number: str) -> str:
    return sha256(number.encode()).hexdigest()
