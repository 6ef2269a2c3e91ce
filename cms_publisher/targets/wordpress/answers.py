"""What a site's answer means: a value, a refusal in WordPress's words, or something that may pass."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any, Final

import requests

from cms_publisher.errors import RefusedError, UnavailableError, UsageError

if TYPE_CHECKING:
    from collections.abc import Mapping

_JSON_START: Final = re.compile(r"[\[{]")
_SHOWN: Final = 80
"""Characters of an unreadable answer that its error shows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A JSON answer of status 2xx."""

    url: str
    body: Any
    headers: Mapping[str, str]

    def record(self, *names: str) -> dict[str, Any]:
        """The body, an object that has these keys.

        Raises:
            UnavailableError: something else came (a list, a proxy's JSON): the request may have arrived.
        """
        if not isinstance(self.body, dict) or not set(names) <= self.body.keys():
            raise UnavailableError("site-unreadable", url=self.url, detail=_start(json.dumps(self.body)))
        return self.body

    def rows(self, *names: str) -> list[dict[str, Any]]:
        """The body, a list of objects that have these keys.

        Raises:
            UnavailableError: something else came.
        """
        rows: list[Any] | None = self.body if isinstance(self.body, list) else None
        if rows is None or not all(isinstance(row, dict) and set(names) <= row.keys() for row in rows):
            raise UnavailableError("site-unreadable", url=self.url, detail=_start(json.dumps(self.body)))
        return rows


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What a site answered, whole."""

    url: str
    status_code: int
    headers: Mapping[str, str]
    content: bytes

    @property
    def links(self) -> dict[str, str]:
        """The addresses of the Link header, by their relation."""
        found = requests.utils.parse_header_links(self.headers.get("Link", ""))
        return {link.get("rel", ""): link["url"] for link in found}

    @property
    def is_redirect(self) -> bool:
        """Whether it sends elsewhere."""
        return self.status_code in range(300, 400) and "Location" in self.headers


class RejectedError(RefusedError):
    """WordPress said no, in JSON: ``wp_code`` is its error code, ``data`` what came with it."""

    def __init__(self, *, status: int, wp_code: str, words: str, data: Mapping[str, Any], url: str) -> None:
        super().__init__("site-rejected", status=status, wp_code=wp_code, words=words, url=url)
        self.status = status
        self.wp_code = wp_code
        self.words = words
        self.data = data


class PutOffError(UnavailableError):
    """A 429 or 503: later. ``wait`` is in seconds, None where the site doesn't say."""

    def __init__(self, *, url: str, status: int, words: str, wait: int | None) -> None:
        super().__init__(
            "site-busy" if wait is None else "site-busy-until", url=url, status=status, words=words, wait=wait
        )
        self.wait = wait


def judged(response: Reply) -> Answer:
    """The value of a 2xx.

    Raises:
        UnavailableError: 429, 5xx, or nothing that can be read.
        RejectedError: a 4xx with WordPress's own JSON.
        UsageError: a redirect, or a 4xx page that is not WordPress's.
    """
    url = response.url.split("?")[0]
    if response.status_code in range(300, 400):
        raise UsageError("site-redirects", url=url, location=response.headers.get("Location", "?"))
    body = parse(response.content)
    if response.status_code >= requests.codes.server_error or response.status_code == requests.codes.too_many_requests:
        raise put_off(response, url)
    if response.status_code >= requests.codes.bad_request:
        raise _rejection(response, body, url)
    if body is None:
        raise UnavailableError("site-unreadable", url=url, detail=_start(_text(response.content)))
    return Answer(url=url, body=body, headers=response.headers)


def put_off(response: Reply, url: str) -> UnavailableError:
    """The error of a 429 or 5xx, with the seconds to wait where the site names them."""
    status, words = response.status_code, _words(parse(response.content))
    if status not in {requests.codes.too_many_requests, requests.codes.unavailable}:
        return UnavailableError("site-error", url=url, status=status, words=words)
    return PutOffError(url=url, status=status, words=words, wait=_seconds(response.headers.get("Retry-After", "")))


def parse(content: bytes) -> Any:  # noqa: ANN401  (JSON)
    """The JSON in an answer, past a BOM or PHP notices before it; None where there is none."""
    text = _text(content)
    for start in _JSON_START.finditer(text):
        try:
            return json.loads(text[start.start() :])
        except ValueError:
            continue
    return None


def _rejection(response: Reply, body: object, url: str) -> RejectedError | UsageError:
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


def _seconds(retry_after: str) -> int | None:
    """Seconds or a date: RFC 9110, 10.2.3."""
    if retry_after.isdecimal():
        return int(retry_after)
    try:
        moment = parsedate_to_datetime(retry_after)
    except ValueError:
        return None
    return max(0, round((moment.astimezone(UTC) - datetime.now(UTC)).total_seconds()))


def _words(body: object) -> str:
    return str(body.get("message", "")) or "-" if isinstance(body, dict) else "-"


def _text(content: bytes) -> str:
    """REST answers are UTF-8 whatever their header says: RFC 8259, 8.1."""
    return content.decode("utf-8-sig", errors="replace")


def _start(text: str) -> str:
    return " ".join(text.split())[:_SHOWN]
