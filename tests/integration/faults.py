"""A loopback proxy before a sandbox that spoils answers the way networks, hosts and plugins do.

It passes requests on and puts its own address in the place of the site's, so that WordPress seems to live at the
proxy. ``Proxy.fault`` spoils the next draft that is written, ``Proxy.always`` each request, ``Proxy.choose`` those that
it has a fault for; ``Proxy.fall`` takes the proxy down for a while.
"""

from __future__ import annotations

import socket
import struct
import threading
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Final, TypeAlias
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

LOOPBACK: Final = "127.0.0.1"
HTML: Final = b"<!doctype html><title>Oups</title><script>var a = {};</script><p>Une page de l'hebergeur [42]."
MAINTENANCE: Final = (
    b"<!doctype html><title>Maintenance</title><h1>Site momentanement indisponible pour maintenance.</h1>"
)
_PASSED_ON: Final = (
    "authorization",
    "content-type",
    "accept",
    "if-match",
    "if-none-match",
    "content-disposition",
    "content-md5",
    "user-agent",
    "cookie",
)


@dataclass(frozen=True, slots=True)
class Answer:
    """What goes back to the client; ``cut``: the connection is reset after that many bytes of the body."""

    status: int
    headers: dict[str, str]
    body: bytes
    cut: int | None = None


Fault: TypeAlias = "Callable[[Callable[[], Answer]], Answer | None]"
"""Takes what asks WordPress (or leaves it) and gives the answer; None: the connection is reset without one."""


def reset_after_commit(ask: Callable[[], Answer]) -> Answer | None:
    ask()
    return None


def reset_before_arrival(ask: Callable[[], Answer]) -> Answer | None:
    return None


def cut_short(ask: Callable[[], Answer]) -> Answer:
    answer = ask()
    return Answer(answer.status, answer.headers, answer.body, cut=len(answer.body) // 2)


def half_of_the_json(ask: Callable[[], Answer]) -> Answer:
    answer = ask()
    return Answer(answer.status, answer.headers, answer.body[: len(answer.body) // 2])


def bad_gateway_after_commit(ask: Callable[[], Answer]) -> Answer:
    ask()
    return Answer(502, {"Content-Type": "text/html"}, HTML)


def html_after_commit(ask: Callable[[], Answer]) -> Answer:
    ask()
    return Answer(200, {"Content-Type": "text/html"}, HTML)


def a_list_after_commit(ask: Callable[[], Answer]) -> Answer:
    ask()
    return Answer(200, {"Content-Type": "application/json"}, b"[]")


def notice_before_json(ask: Callable[[], Answer]) -> Answer:
    answer = ask()
    return Answer(
        answer.status, answer.headers, b"\xef\xbb\xbfNotice: Undefined index [seo] in {x.php}\n" + answer.body
    )


def silence_after_commit(ask: Callable[[], Answer]) -> Answer | None:
    """Until the client's patience, which the tests set below a second, is over."""
    ask()
    threading.Event().wait(2)
    return None


def answering(status: int, body: bytes = HTML, **headers: str) -> Fault:
    """An answer that WordPress knows nothing of: ``Retry_After="5"`` is the header Retry-After."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return lambda _: Answer(status, {"Content-Type": "text/html", **named}, body)


@dataclass
class Proxy:
    """A site seen through a proxy: its address, what was asked of it, and what to spoil."""

    target: str
    url: str = ""
    fault: Fault | None = None
    always: Fault | None = None
    choose: Callable[[str, str], Fault | None] | None = None
    garble: Callable[[bytes], bytes] = bytes
    """What becomes of the bodies on their way to the site."""
    seen: list[tuple[str, str]] = field(default_factory=list)
    _server: ThreadingHTTPServer | None = None
    _lock: threading.Lock = field(default_factory=threading.Lock)

    @property
    def writes(self) -> list[str]:
        """The paths of all that was not read, in order."""
        return [path for method, path in self.seen if method not in {"GET", "HEAD"}]

    def answer(self, method: str, path: str, headers: dict[str, str], body: bytes) -> Answer | None:
        self.seen.append((method, path))

        def ask() -> Answer:
            return self._pass_on(method, path, headers, body)

        fault, writes_draft = self.always, method == "POST" and ("/articles/" in path or "/wp/v2/posts" in path)
        if writes_draft and self.fault:
            fault, self.fault = self.fault, None
        if self.choose:
            fault = self.choose(method, path)
        return fault(ask) if fault else ask()

    def stand(self, port: int = 0) -> None:
        """Listen on that port, or on a free one."""
        self._server = ThreadingHTTPServer((LOOPBACK, port), _handler(self))
        self._server.daemon_threads = True
        self.url = f"http://{LOOPBACK}:{self._server.server_address[1]}"
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()

    def fall(self, seconds: float | None = None) -> None:
        """Refuse connections, for that long or for good."""
        with self._lock:
            server, self._server = self._server, None
            if server is None:
                return
            server.shutdown()
            server.server_close()
            if seconds is not None:
                time.sleep(seconds)
                self.stand(int(server.server_address[1]))

    def _pass_on(self, method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        ours, theirs = urlsplit(self.url).netloc, urlsplit(self.target).netloc
        connection = HTTPConnection(theirs, timeout=60)
        try:
            sent = {name: value for name, value in headers.items() if name.lower() in _PASSED_ON}
            connection.request(method, path, body=self.garble(body) or None, headers=sent)
            response = connection.getresponse()
            back = {
                name: value.replace(theirs, ours)
                for name, value in response.getheaders()
                if name.lower() not in {"connection", "transfer-encoding", "content-length", "host", "date"}
            }
            return Answer(response.status, back, response.read().replace(theirs.encode(), ours.encode()))
        finally:
            connection.close()


@contextmanager
def proxy(target: str) -> Iterator[Proxy]:
    """A proxy before the site at ``target``, a free port of its own."""
    standing = Proxy(target=target)
    standing.stand()
    try:
        yield standing
    finally:
        standing.fall()


def _handler(standing: Proxy) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        timeout = 30

        def handle_one_request(self) -> None:
            try:
                super().handle_one_request()
            except OSError:  # the client has gone, as some tests want it to
                self.close_connection = True

        def _serve(self) -> None:
            length = int(self.headers.get("Content-Length") or 0)
            answer = standing.answer(self.command, self.path, dict(self.headers), self.rfile.read(length))
            if answer is None:
                self._reset()
                return
            self.send_response(answer.status)
            for name, value in answer.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(answer.body)))
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(answer.body[: answer.cut])
            if answer.cut is not None:
                self._reset()

        do_GET = do_HEAD = do_POST = do_PUT = do_DELETE = _serve  # noqa: N815  (http.server's names)

        def _reset(self) -> None:
            """Close with RST: nothing more comes, and the client learns it at once."""
            self.wfile.flush()
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.close_connection = True

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002  (http.server's name)
            """Nothing."""

    return Handler
