"""Addresses that a password may travel to."""

from __future__ import annotations

import ipaddress
import re
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from cms_publisher.errors import UsageError

if TYPE_CHECKING:
    from urllib.parse import SplitResult

_HOST: Final = re.compile(r"[^\s/?#@\\<>\"]+")
_LONGEST: Final = 253
"""Characters of a host's name: RFC 1035, 2.3.4."""


def require_safe_url(url: str) -> None:
    """Refuse anything but https off loopback: the password travels with every request.

    Raises:
        UsageError: no http(s) address, or plain http to another machine.
    """
    parts = _parts(url)
    if parts is None or parts.scheme not in {"http", "https"} or parts.query or parts.fragment or "@" in parts.netloc:
        raise UsageError("site-url", url=url)
    if parts.scheme == "http" and not is_loopback(parts.hostname or ""):
        raise UsageError("site-needs-https", url=url)


def is_loopback(host: str) -> bool:
    """Whether that is this machine, which no wire lies between."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _parts(url: str) -> SplitResult | None:
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname or "", parts.port  # a port that is no number is a ValueError
    except ValueError:
        return None
    return parts if _HOST.fullmatch(host) and len(host) <= _LONGEST else None
