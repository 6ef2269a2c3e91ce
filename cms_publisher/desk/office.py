"""What every page works with, made once when the desk starts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from flask import current_app

from cms_publisher.desk.database import Database
from cms_publisher.desk.done import Done
from cms_publisher.desk.kept import Kept
from cms_publisher.desk.options import DATABASE
from cms_publisher.desk.people import Accounts
from cms_publisher.desk.sending import Sendings
from cms_publisher.desk.sessions import Attempts, Sessions
from cms_publisher.desk.shelf import Shelf

if TYPE_CHECKING:
    from cms_publisher.desk.options import Options


@dataclass(frozen=True, slots=True)
class Office:
    """The desk's parts."""

    options: Options
    database: Database
    accounts: Accounts
    sessions: Sessions
    attempts: Attempts
    shelf: Shelf
    sendings: Sendings
    kept: Kept
    done: Done


def opened(options: Options) -> Office:
    """The parts, on the state folder of the options' settings."""
    database = Database(options.settings.state / DATABASE)
    return Office(
        options=options,
        database=database,
        accounts=Accounts(database),
        sessions=Sessions(database),
        attempts=Attempts(database),
        shelf=Shelf(options),
        sendings=Sendings(database),
        kept=Kept(database),
        done=Done(),
    )


def office() -> Office:
    """The parts of the desk that answers this request."""
    found = current_app.extensions["desk"]
    assert isinstance(found, Office)  # noqa: S101  (put there by create_app)
    return found
