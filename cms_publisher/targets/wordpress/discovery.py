"""Where a site's REST API is, who we are there, and what the site can do: asked once a run.

Each thing that can be wrong has its own error. Reference: https://developer.wordpress.org/rest-api/using-the-rest-api/discovery/
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

import requests

from cms_publisher.errors import PublisherError, UsageError
from cms_publisher.targets.wordpress.answers import RejectedError, put_off

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from cms_publisher.targets.wordpress.http import Http

COMPANION: Final = "cms-publisher/v1"
_LINK_REL: Final = "https://api.w.org/"
_REST_PATH: Final = re.compile(r"/(?:wp-json|index\.php|\?rest_route=).*")
_NO_HEAD: Final = {requests.codes.method_not_allowed, requests.codes.not_implemented}


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
        UsageError: no WordPress there, REST turned off, a redirect, a firewall.
        UnavailableError: the site is down, in maintenance, or answers with an error.
    """
    for root in _roots(http):
        http.root = root
        index = _index(http)
        if index is not None:
            if "wp/v2" not in index["namespaces"]:
                raise UsageError("site-rest-off", url=http.site_url, words="wp/v2")
            return index
    raise UsageError("site-no-wordpress", url=http.site_url)


def _roots(http: Http) -> Iterator[str]:
    """The address in the home page's Link header; then the two that WordPress uses, for hosts that strip the header."""
    linked = _linked(http)
    if linked:
        yield linked
    yield f"{http.site_url}/wp-json/"
    yield f"{http.site_url}/index.php?rest_route=/"


def _linked(http: Http) -> str | None:
    home = http.site_url + "/"
    response = http.look("HEAD", home)
    if response.status_code in _NO_HEAD:
        response = http.look("GET", home)
    if response.is_redirect:
        raise UsageError("site-redirects", url=http.site_url, location=response.headers.get("Location", "?"))
    link = response.links.get(_LINK_REL)
    if link:
        return _same_site(http, link)
    if response.status_code >= requests.codes.server_error:
        response = http.look("GET", home)  # with its body this time: it says what is wrong
        if response.status_code >= requests.codes.server_error:
            raise put_off(response, http.site_url)
    return None


def _same_site(http: Http, link: str) -> str:
    """The password goes to the configured host only, and over https where that was configured."""
    wanted, found = urlsplit(http.site_url), urlsplit(link)
    if found.netloc != wanted.netloc:
        raise UsageError("site-redirects", url=http.site_url, location=_REST_PATH.sub("", link))
    return found._replace(scheme=wanted.scheme).geturl()


def _index(http: Http) -> Mapping[str, Any] | None:
    """The REST index; None where there is a page of another kind, or none."""
    try:
        index = http.get("").body
    except RejectedError as error:
        if error.status == requests.codes.not_found:
            return None
        raise UsageError("site-rest-off", url=http.site_url, words=error.words) from error
    except PublisherError as error:
        if error.code == "site-unreadable" or error.args_.get("status") == requests.codes.not_found:
            return None
        raise
    return index if isinstance(index, dict) and "namespaces" in index else None


def companion_status(http: Http, index: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """What the companion plugin says of itself, the site and the account; None where it isn't there.

    Raises:
        UsageError: application passwords off, wrong user or password, or an account without rights on this site.
    """
    if COMPANION not in index["namespaces"]:
        return None
    try:
        return http.get(f"{COMPANION}/status").record("plugin", "protocol", "user", "capabilities")
    except RejectedError as error:
        who = account(http, index)  # says which of the reasons it is
        raise _no_rights(http, who.name, who.roles) from error


def account(http: Http, index: Mapping[str, Any], status: Mapping[str, Any] | None = None) -> Account:
    """Who we are; stock WordPress takes a wrong password for an anonymous visitor, so this is asked first.

    With the plugin's status nothing need be asked.

    Raises:
        UsageError: application passwords off, wrong user or password, or an account without rights on this site.
    """
    user = _me(http, index) if status is None else status["user"] | {"capabilities": status["capabilities"]}
    found = Account(
        user_id=int(user["id"]),
        name=str(user.get("name", "")),
        roles=tuple(user.get("roles") or ()),
        capabilities=user.get("capabilities") or {},  # PHP writes an empty map as []
    )
    if not found.capabilities.get("edit_posts"):
        raise _no_rights(http, found.name, found.roles)
    return found


def _no_rights(http: Http, user: str, roles: tuple[str, ...]) -> UsageError:
    return UsageError("site-no-rights", url=http.site_url, user=user, roles=", ".join(roles) or "-")


def _me(http: Http, index: Mapping[str, Any]) -> dict[str, Any]:
    try:
        return http.get("wp/v2/users/me", context="edit").record("id")
    except RejectedError as error:
        raise _no_account(http, index, error) from error


def _no_account(http: Http, index: Mapping[str, Any], error: RejectedError) -> UsageError:
    if error.status != requests.codes.unauthorized:
        return UsageError("site-rest-off", url=http.site_url, words=error.words)
    if "application-passwords" not in (index.get("authentication") or {}):
        return UsageError("site-no-application-passwords", url=http.site_url)
    return UsageError("site-password", url=http.site_url, words=error.words)
