"""The HTTP server: waitress, on loopback unless an https server stands before it."""

from __future__ import annotations

import signal
import socket
from typing import TYPE_CHECKING, Final, NoReturn

from cms_publisher.desk.options import MAX_REQUEST
from cms_publisher.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable

    from flask import Flask

    from cms_publisher.desk.options import Options

_THREADS: Final = 16
"""Requests at once: some twenty people, most of whom read."""
_A_LITTLE: Final = 1_000_000
"""Bytes: what is a little too large gets a page that says so, and not a closed door."""


def opened(options: Options) -> socket.socket:
    """The port, open.

    Raises:
        UsageError: it is taken, or not ours to open.
    """
    family = socket.AF_INET6 if ":" in options.host else socket.AF_INET
    try:
        return socket.create_server((options.host, options.port), family=family)
    except OSError as error:
        raise UsageError("desk.port", host=options.host, port=options.port, detail=error.strerror) from error


def run(app: Flask, options: Options, door: socket.socket, ready: Callable[[], None]) -> None:
    """Serve until SIGTERM or Ctrl-C, and call ``ready`` first; what is being sent at the end is sent to its end."""
    from waitress.server import create_server

    server = create_server(
        app,
        sockets=[door],
        threads=_THREADS,
        ident=None,
        max_request_body_size=MAX_REQUEST + _A_LITTLE,
        clear_untrusted_proxy_headers=True,
        trusted_proxy="127.0.0.1" if options.secure else None,
        trusted_proxy_headers={"x-forwarded-for", "x-forwarded-proto"} if options.secure else set(),
    )
    signal.signal(signal.SIGTERM, _stop)
    try:
        ready()
        server.run()
    finally:
        server.close()
        app.extensions["desk"].sendings.close()


def _stop(*_: object) -> NoReturn:
    raise SystemExit(0)
