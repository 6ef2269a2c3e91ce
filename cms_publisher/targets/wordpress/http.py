"""HTTP as WordPress speaks it: one keep-alive session, timeouts, no redirects, every fault under its own name.

A write is sent once. What may have arrived without our knowing (a timeout, a reset, a 5xx, an answer that can't be
read) is an ``UnavailableError``: the caller looks before it does anything else.
"""

from __future__ import annotations

import ipaddress
import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlencode, urlsplit

import requests

from cms_publisher.errors import RefusedError, UnavailableError, UsageError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cms_publisher.model import Credentials

_TIMEOUT: Final = (5.0, 30.0)
"""Seconds to connect, and between two bytes of the answer."""
_CAUSE: Final = re.compile(r"\[(?:Errno|SSL)[^\]]*\] ([^\"')(]+)")
_JSON_START: Final = re.compile(r"[\[{]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A JSON answer of status 2xx."""

    status: int
    body: Any
    headers: Mapping[str, str]


class RejectedError(RefusedError):
    """WordPress said no, in JSON: ``wp_code`` is its error code, ``data`` what came with it."""

    def __init__(self, *, status: int, wp_code: str, words: str, data: Mapping[str, Any], url: str) -> None:
        super().__init__("site-rejected", status=status, wp_code=wp_code, words=words, url=url)
        self.status = status
        self.wp_code = wp_code
        self.data = data


def require_safe_url(url: str) -> None:
    """Refuse anything but https off loopback: the password travels with every request.

    Raises:
        UsageError: no http(s) address, or plain http to another machine.
    """
    parts = urlsplit(url)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise UsageError("site-url", url=url)
    if parts.scheme == "http" and not _is_loopback(parts.hostname):
        raise UsageError("site-needs-https", url=url)


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


class Http:
    """A session with one site's REST API."""

    def __init__(self, credentials: Credentials) -> None:
        require_safe_url(credentials.url)
        self.site_url = credentials.url.rstrip("/")
        self.root = ""
        """The REST root, once discovered."""
        self._session = requests.Session()
        self._session.auth = (credentials.user, credentials.password)
        self._session.headers.update({"Accept": "application/json", "User-Agent": "cms-publisher"})
        self._session.trust_env = False  # a ~/.netrc must not replace the account

    def get(self, route: str, **params: object) -> Answer:
        """GET a route of the REST API."""
        return self.request("GET", route, params=params)

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
        return _judged(self.raw(method, self.url(route, params or {}), body=body, headers=headers))

    def raw(
        self,
        method: str,
        url: str,
        *,
        body: object = None,
        headers: Mapping[str, str] | None = None,
    ) -> requests.Response:
        """One request to any address of the site, whatever its answer; redirects are not followed."""
        try:
            return self._session.request(
                method,
                url,
                json=body,
                headers=dict(headers or {}),
                timeout=_TIMEOUT,
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

    def url(self, route: str, params: Mapping[str, object]) -> str:
        """The address of a route, with pretty and with plain permalinks."""
        query = urlencode({name: value for name, value in params.items() if value is not None}, doseq=True)
        address = self.root + route.lstrip("/")
        if not query:
            return address
        return f"{address}{'&' if '?' in address else '?'}{query}"


def _judged(response: requests.Response) -> Answer:
    url = response.url.split("?")[0]
    status = response.status_code
    if response.is_redirect or status in range(300, 400):
        raise UsageError("site-redirects", url=url, location=response.headers.get("Location", "?"))
    body = parse(response.text)
    if status in {429, 503}:
        wait = response.headers.get("Retry-After", "?")
        raise UnavailableError("site-busy", url=url, status=status, wait=wait, words=_words(body))
    if status >= requests.codes.server_error:
        raise UnavailableError("site-error", url=url, status=status, words=_words(body))
    if status >= requests.codes.bad_request:
        raise _rejection(response, body, url)
    if body is None:
        raise UnavailableError("site-unreadable", url=url, detail=response.text[:80])
    return Answer(status=status, body=body, headers=response.headers)


def _rejection(response: requests.Response, body: object, url: str) -> RejectedError | UsageError:
    if not isinstance(body, dict) or "code" not in body:
        return UsageError("site-firewall", url=url, status=response.status_code)
    data = body.get("data")
    return RejectedError(
        status=response.status_code,
        wp_code=str(body["code"]),
        words=_words(body),
        data=data if isinstance(data, dict) else {},
        url=url,
    )


def parse(text: str) -> Any:  # noqa: ANN401  (JSON)
    """The JSON in an answer, past a BOM or PHP notices before it; None where there is none."""
    for start in _JSON_START.finditer(text):
        try:
            return json.loads(text[start.start() :])
        except ValueError:
            continue
    return None


def _words(body: object) -> str:
    return str(body.get("message", "")) if isinstance(body, dict) else ""


def _short(error: Exception) -> str:
    """The innermost cause's words: "Connection refused" and not the pool that it came through."""
    text = str(error)
    cause = _CAUSE.search(text)
    return cause[1] if cause else re.sub(r"<[^>]*>", "", text)[:120]
