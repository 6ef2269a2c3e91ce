"""Where a site's REST API is, who we are there, and what the site can do: asked once a run.

Each thing that can be wrong has its own error. Reference: https://developer.wordpress.org/rest-api/using-the-rest-api/discovery/
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

import requests

from cms_publisher.errors import UnavailableError, UsageError
from cms_publisher.targets.wordpress.http import RejectedError, parse

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cms_publisher.targets.wordpress.http import Http

COMPANION: Final = "cms-publisher/v1"
_LINK_REL: Final = "https://api.w.org/"


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """Who the credentials are on that site."""

    user_id: int
    name: str
    roles: tuple[str, ...]
    capabilities: Mapping[str, bool]


def discover(http: Http) -> Mapping[str, Any]:
    """Find the REST root, set it on ``http``, and return the index.

    Raises:
        UsageError: no WordPress there, REST turned off, a redirect, application passwords off.
        UnavailableError: the site is down, in maintenance, or answers with an error.
    """
    http.root = _root(http)
    try:
        index = http.get("/").body
    except RejectedError as error:
        raise UsageError("site-rest-off", url=http.site_url, words=error.args_["words"]) from error
    if not isinstance(index, dict) or "namespaces" not in index:
        raise UsageError("site-no-wordpress", url=http.site_url)
    if "wp/v2" not in index["namespaces"]:
        raise UsageError("site-rest-off", url=http.site_url, words="wp/v2")
    if "application-passwords" not in (index.get("authentication") or {}):
        raise UsageError("site-no-application-passwords", url=http.site_url)
    return index


def _root(http: Http) -> str:
    """The address in the Link header of the home page, which names it for plain permalinks too."""
    response = http.raw("HEAD", http.site_url + "/")
    if response.status_code == requests.codes.method_not_allowed:
        response = http.raw("GET", http.site_url + "/")
    if response.is_redirect:
        raise UsageError("site-redirects", url=http.site_url, location=response.headers.get("Location", "?"))
    link = response.links.get(_LINK_REL, {}).get("url")
    if link:
        return _same_site(http, link)
    if response.status_code >= requests.codes.server_error:
        raise _unavailable(http, response)
    return _guessed(http)


def _same_site(http: Http, link: str) -> str:
    """The password goes to the configured host only."""
    if urlsplit(link).netloc != urlsplit(http.site_url).netloc:
        raise UsageError("site-redirects", url=http.site_url, location=link)
    return link


def _unavailable(http: Http, response: requests.Response) -> UnavailableError:
    body = parse(http.raw("GET", http.site_url + "/").text)
    words = str(body.get("message", "")) if isinstance(body, dict) else ""
    if response.status_code == requests.codes.unavailable:
        wait = response.headers.get("Retry-After", "?")
        return UnavailableError("site-busy", url=http.site_url, status=503, wait=wait, words=words)
    return UnavailableError("site-error", url=http.site_url, status=response.status_code, words=words)


def _guessed(http: Http) -> str:
    """Some hosts strip the header: try the two addresses that WordPress uses."""
    for root in (f"{http.site_url}/wp-json/", f"{http.site_url}/index.php?rest_route=/"):
        response = http.raw("GET", root)
        if response.status_code in {requests.codes.ok, requests.codes.unauthorized, requests.codes.forbidden}:
            body = parse(response.text)
            if isinstance(body, dict) and ("namespaces" in body or "code" in body):
                return root
    raise UsageError("site-no-wordpress", url=http.site_url)


def account(http: Http) -> Account:
    """Who we are; stock WordPress takes a wrong password for an anonymous visitor, so this is asked first.

    Raises:
        UsageError: wrong user or password, or an account without rights on this site.
    """
    try:
        user = http.get("wp/v2/users/me", context="edit").body
    except RejectedError as error:
        raise UsageError("site-password", url=http.site_url, words=error.args_["words"]) from error
    found = Account(
        user_id=int(user["id"]),
        name=str(user.get("name", "")),
        roles=tuple(user.get("roles") or ()),
        capabilities=user.get("capabilities") or {},
    )
    if not found.capabilities.get("edit_posts"):
        roles = ", ".join(found.roles) or "-"
        raise UsageError("site-no-rights", url=http.site_url, user=found.name, roles=roles)
    return found
