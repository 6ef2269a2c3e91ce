"""Where a person lets this tool act for them: WordPress's own page that makes an application password.

https://make.wordpress.org/core/2020/11/05/application-passwords-integration-guide/
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import urlencode
from uuid import NAMESPACE_URL, uuid5

from cms_publisher.errors import UsageError
from cms_publisher.model import Credentials
from cms_publisher.targets.wordpress.discovery import discover
from cms_publisher.targets.wordpress.http import Http

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

_NAME: Final = "cms_publisher"


def authorization_page(url: str, *, success: str, reject: str) -> str:
    """The address of that page on a site; it leads back to ``success`` with site_url, user_login and password.

    Raises:
        UsageError: no WordPress there, or application passwords are off.
        UnavailableError: the site can't be reached for now.
    """
    index = discover(Http(Credentials(url=url, user="", password="")))
    page = _page(index)
    if not page:
        raise UsageError("site-no-application-passwords", url=url)
    asked = {"app_name": _NAME, "app_id": str(uuid5(NAMESPACE_URL, success.split("?", maxsplit=1)[0]))}
    return f"{page}?{urlencode({**asked, 'success_url': success, 'reject_url': reject})}"


def _page(index: Mapping[str, Any]) -> str | None:
    methods = index.get("authentication")
    found = methods.get("application-passwords", {}) if isinstance(methods, dict) else {}
    page = found.get("endpoints", {}).get("authorization") if isinstance(found, dict) else None
    return str(page) if page else None
