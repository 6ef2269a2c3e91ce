"""HTTP as WordPress speaks it: a keep-alive session a thread, timeouts, no redirects, every fault under its own name.

A write is sent once. What may have arrived without our knowing (a timeout, a reset, a 5xx, an answer that can't be
read) is an ``UnavailableError``: the caller looks before it does anything else. A read is tried again, within a small
budget. No answer is waited for, or kept, without end. ``--debug`` traces each request, never what it carries.
"""

from __future__ import annotations

import logging
import re
import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from threading import get_ident
from typing import TYPE_CHECKING, Final, TypeVar
from urllib.parse import urlencode, urlsplit

import requests
from requests.auth import HTTPBasicAuth

from cms_publisher.backoff import Backoff, Tries
from cms_publisher.errors import UnavailableError, UsageError
from cms_publisher.targets.wordpress.address import is_loopback, require_safe_url
from cms_publisher.targets.wordpress.answers import Answer, Reply, judged

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from cms_publisher.errors import PublisherError
    from cms_publisher.model import Credentials

_Read = TypeVar("_Read")

_CAUSE: Final = re.compile(r"\[(?:Errno|SSL)[^\]]*\] ([^\"')(]+)")
_QUOTED: Final = re.compile(r"'([^']+)'")
_SHOWN: Final = 120
_CHUNK: Final = 65_536
_TRACE: Final = logging.getLogger("cms_publisher.http")


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """How long a site is waited for, in seconds."""

    connect: float = 5.0
    """Until a connection stands."""
    read: float = 30.0
    """Until the answer begins, and between two parts of it."""
    whole: float = 120.0
    """Until all of the answer is there."""
    budget: float = 10.0
    """From the first try of a read on, after which none begins; what takes longer is left for a later run."""
    pause: float = 0.5
    """Before a read is tried again; doubled each time."""
    most: int = 64 * 1024 * 1024
    """Bytes of an answer; a hundred posts with their revisions are a tenth of it."""


PATIENCE: Final = Patience()
"""What a connection without a patience of its own has."""


class Http:
    """One site's REST API, asked from any thread."""

    def __init__(self, credentials: Credentials, patience: Patience | None = None) -> None:
        """Nothing is sent yet.

        Raises:
            UsageError: the address is none, or plain http to another machine.
        """
        require_safe_url(credentials.url)
        self.site_url = credentials.url.rstrip("/")
        self.root = ""
        """The REST root, once discovered."""
        self.ahead = timedelta()
        """How far the site's clock is ahead of ours, by its last answer (RFC 9110, 6.6.1)."""
        self._patience = patience or PATIENCE
        self._credentials = credentials
        self._sessions: dict[int, requests.Session] = {}
        """By thread: requests does not share one."""

    def get(self, route: str, **params: object) -> Answer:
        """GET a route of the REST API; tried again where no readable answer came.

        Raises:
            UnavailableError: no readable answer.
            RejectedError: a 4xx with WordPress's own JSON.
            UsageError: a redirect, a certificate that does not hold, a firewall's page.
        """
        return self._tried(lambda: self.request("GET", route, params=params))

    def look(self, method: str, url: str) -> Reply:
        """GET or HEAD any address of the site, whatever its answer; tried again where none came."""
        return self._tried(lambda: self.raw(method, url))

    def _tried(self, read: Callable[[], _Read]) -> _Read:
        tries = Tries(Backoff(pause=self._patience.pause, budget=self._patience.budget))
        while True:
            try:
                return read()
            except UnavailableError as error:
                tries.wait(error)

    def request(
        self,
        method: str,
        route: str,
        *,
        params: Mapping[str, object] | None = None,
        body: object = None,
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        """One request, sent once.

        Raises:
            UnavailableError: no readable answer; the request may have arrived.
            RejectedError: a 4xx with WordPress's own JSON.
            UsageError: a redirect, a certificate that does not hold, a firewall's page.
        """
        return judged(self.raw(method, self.url(route, params or {}), body=body, headers=headers))

    def raw(
        self,
        method: str,
        url: str,
        *,
        body: object = None,
        data: bytes | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Reply:
        """One request to any address of the site, whatever its answer; redirects are not followed.

        ``body`` goes as JSON, ``data`` as it is.
        """
        begin = time.monotonic()
        try:
            with self._session().request(
                method,
                url,
                json=body,
                data=data,
                headers=dict(headers or {}),
                timeout=(self._patience.connect, self._patience.read),
                allow_redirects=False,
                stream=True,
            ) as response:
                reply = Reply(
                    url=response.url,
                    status_code=response.status_code,
                    headers=response.headers,
                    content=self._content(response, begin + self._patience.whole),
                )
        except requests.exceptions.RequestException as error:
            fault = self._fault(error)
            _TRACE.debug("%s %s: %s after %.0f ms", method, url, fault.code, 1000 * (time.monotonic() - begin))
            raise fault from error
        self.ahead = _ahead(reply.headers.get("Date", ""))
        spent = 1000 * (time.monotonic() - begin)
        _TRACE.debug("%s %s: %s, %d bytes, %.0f ms", method, url, reply.status_code, len(reply.content), spent)
        return reply

    def _session(self) -> requests.Session:
        """This thread's."""
        if get_ident() not in self._sessions:
            self._sessions[get_ident()] = _opened(self._credentials)
        return self._sessions[get_ident()]

    def _content(self, response: requests.Response, end: float) -> bytes:
        """The body, as far as there is patience for it.

        Raises:
            UnavailableError: it is too long, or does not end.
        """
        content = bytearray()
        for chunk in response.iter_content(_CHUNK):
            content += chunk
            if len(content) > self._patience.most or time.monotonic() > end:
                raise UnavailableError("site-endless", url=self.site_url, size=len(content))
        return bytes(content)

    def _fault(self, error: requests.exceptions.RequestException) -> PublisherError:
        if isinstance(error, requests.exceptions.SSLError):
            return UsageError("site-certificate", url=self.site_url, detail=_short(error))
        if isinstance(error, requests.exceptions.Timeout) or "timed out" in str(error):
            return UnavailableError("site-timeout", url=self.site_url)
        if isinstance(error, requests.exceptions.ConnectionError):
            return UnavailableError("site-down", url=self.site_url, detail=_short(error))
        return UnavailableError("site-unreadable", url=self.site_url, detail=_short(error))

    def url(self, route: str, params: Mapping[str, object]) -> str:
        """The address of a route, with pretty and with plain permalinks."""
        query = urlencode({name: value for name, value in params.items() if value is not None}, doseq=True)
        address = self.root + route.lstrip("/")
        if not query:
            return address
        return f"{address}{'&' if '?' in address else '?'}{query}"

    def close(self) -> None:
        """Let the connections go."""
        for session in self._sessions.values():
            session.close()


def _opened(credentials: Credentials) -> requests.Session:
    session = requests.Session()
    if credentials.user:
        # bytes: requests would send text as Latin-1, WordPress reads UTF-8
        session.auth = HTTPBasicAuth(credentials.user.encode(), credentials.password.encode())
    session.headers.update({"Accept": "application/json", "User-Agent": "cms-publisher"})
    session.trust_env = not is_loopback(urlsplit(credentials.url).hostname or "")  # proxies are for elsewhere
    return session


def _ahead(date: str) -> timedelta:
    try:
        return parsedate_to_datetime(date) - datetime.now(UTC)
    except (TypeError, ValueError):  # no date, or none that can be read
        return timedelta()


def _short(error: Exception) -> str:
    """The innermost cause's words: "Connection refused" and not the pool that it came through."""
    text = re.sub(r"<[^>]*>", "", str(error))
    found = _CAUSE.findall(text) or _QUOTED.findall(text) or [text]
    return str(found[-1]).strip()[:_SHOWN]
