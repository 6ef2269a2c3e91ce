"""A form that is sent twice is done once: who clicks twice, or reloads, is led where the first click led."""

from __future__ import annotations

import secrets
from functools import wraps
from hashlib import sha256
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from flask import request, session
from werkzeug.wrappers import Response

from cms_publisher.desk.done import Answer
from cms_publisher.desk.office import office

if TYPE_CHECKING:
    from collections.abc import Callable

P = ParamSpec("P")
R = TypeVar("R")


def once(view: Callable[P, R]) -> Callable[P, R]:
    """A page whose form carries a mark of its own (``once``), done once for the same words."""

    @wraps(view)
    def page(*args: P.args, **kwargs: P.kwargs) -> R:
        def work() -> Answer:
            answer = view(*args, **kwargs)
            led = isinstance(answer, Response) and 300 <= answer.status_code < 400  # noqa: PLR2004  (redirects)
            return Answer(answer, list(session.get("notices", [])), led)

        if not request.form.get("once"):
            return view(*args, **kwargs)
        answer = office().done.answer(_digest(), work)
        if answer.notices:
            session["notices"] = answer.notices
        found: R = answer.page
        return found

    return page


def mark() -> str:
    """What tells one form from every other."""
    return secrets.token_urlsafe(9)


def _digest() -> str:
    """The form as it was sent, by whom and where: another word in it, and it is another form."""
    fields = (f"{name}={value}" for name, value in request.form.items(multi=True))
    digest = sha256("\0".join((str(session.get("token")), request.path, *fields)).encode())
    for name, file in request.files.items(multi=True):
        digest.update(f"\0{name} {file.filename}\0".encode() + file.read())
        file.seek(0)
    return digest.hexdigest()
