"""HTTP as WordPress speaks it: one keep-alive session, timeouts, no redirects, every fault under its own name.

A write is sent once. What may have arrived without our knowing (a timeout, a reset, a 5xx, an answer that can't be
read) is an ``UnavailableError``: the caller looks before it does anything else. A read that the site puts off (429,
503) is asked again within a small budget.
"""

from __future__ import annotations

import re
import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Final
from urllib.parse import urlencode, urlsplit

import requests
from requests.auth import HTTPBasicAuth

from cms_publisher.errors import UnavailableError, UsageError
from cms_publisher.targets.wordpress.address import is_loopback, require_safe_url
from cms_publisher.targets.wordpress.answers import Answer, PutOffError, judged

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cms_publisher.model import Credentials

_CAUSE: Final = re.compile(r"\[(?:Errno|SSL)[^\]]*\] ([^\"')(]+)")
_QUOTED: Final = re.compile(r"'([^']+)'")
_SHOWN: Final = 120
_FIRST_PAUSE: Final = 0.5
"""Seconds before a read is asked again where the site doesn't say; doubled each time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """How long a site is waited for, in seconds."""

    connect: float = 5.0
    """Until a connection stands."""
    read: float = 30.0
    """Until the answer begins, and between two parts of it."""
    budget: float = 10.0
    """In all pauses of one read that the site puts off; a longer wish is not waited for."""


PATIENCE: Final = Patience()
"""What a connection without a patience of its own has."""


class Http:
    """A session with one site's REST API."""

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
        self._session = requests.Session()
        if credentials.user:
            # bytes: requests would send text as Latin-1, WordPress reads UTF-8
            self._session.auth = HTTPBasicAuth(credentials.user.encode(), credentials.password.encode())
        self._session.headers.update({"Accept": "application/json", "User-Agent": "cms-publisher"})
        self._session.trust_env = not is_loopback(urlsplit(self.site_url).hostname or "")  # proxies are for elsewhere

    def get(self, route: str, **params: object) -> Answer:
        """GET a route of the REST API; asked again where the site says "later" and means soon.

        Raises:
            UnavailableError: no readable answer.
            RejectedError: a 4xx with WordPress's own JSON.
            UsageError: a redirect, a certificate that does not hold, a firewall's page.
        """
        pause, left = _FIRST_PAUSE, self._patience.budget
        while True:
            try:
                return self.request("GET", route, params=params)
            except PutOffError as error:
                wait = max(pause, error.wait or 0)
                if wait > left:
                    raise
            time.sleep(wait)
            pause, left = 2 * pause, left - wait

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
    ) -> requests.Response:
        """One request to any address of the site, whatever its answer; redirects are not followed.

        ``body`` goes as JSON, ``data`` as it is.
        """
        try:
            response = self._session.request(
                method,
                url,
                json=body,
                data=data,
                headers=dict(headers or {}),
                timeout=(self._patience.connect, self._patience.read),
                allow_redirects=False,
            )
        except requests.exceptions.SSLError as error:
            raise UsageError("site-certificate", url=self.site_url, detail=_short(error)) from error
        except requests.exceptions.Timeout as error:
            raise UnavailableError("site-timeout", url=self.site_url) from error
        except requests.exceptions.ConnectionError as error:
            raise UnavailableError("site-down", url=self.site_url, detail=_short(error)) from error
        except requests.exceptions.RequestException as error:
            raise UnavailableError("site-unreadable", url=self.site_url, detail=_short(error)) from error
        self.ahead = _ahead(response.headers.get("Date", ""))
        return response

    def url(self, route: str, params: Mapping[str, object]) -> str:
        """The address of a route, with pretty and with plain permalinks."""
        query = urlencode({name: value for name, value in params.items() if value is not None}, doseq=True)
        address = self.root + route.lstrip("/")
        if not query:
            return address
        return f"{address}{'&' if '?' in address else '?'}{query}"

    def close(self) -> None:
        """Let the connections go."""
        self._session.close()


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
