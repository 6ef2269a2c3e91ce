"""A monitor that misbehaves holds no tick up."""

from __future__ import annotations

import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from cms_publisher.clock.ping import Ping

if TYPE_CHECKING:
    from collections.abc import Iterator


class Endless(BaseHTTPRequestHandler):
    """Says 200, and goes on talking until nobody listens."""

    def do_POST(self) -> None:
        self.send_response(200)
        self.end_headers()
        try:
            for _ in range(200):
                self.wfile.write(b"x" * 1024)
                time.sleep(0.1)
        except OSError:
            return

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Not on the test's output."""


@pytest.fixture
def url() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Endless) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/ping/x"
        server.shutdown()


def test_an_answer_without_end_is_not_read(url: str) -> None:
    begin = time.monotonic()
    assert Ping(url, str(uuid4())).start()
    assert time.monotonic() - begin < 5
