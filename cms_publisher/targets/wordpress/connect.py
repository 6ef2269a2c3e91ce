"""From credentials to a connected site: discovery, account, plugin, each checked before anything is written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from cms_publisher.targets.wordpress.companion import CompanionSite, require_protocol
from cms_publisher.targets.wordpress.core import CoreSite
from cms_publisher.targets.wordpress.discovery import COMPANION, Account, account, discover
from cms_publisher.targets.wordpress.http import Http
from cms_publisher.targets.wordpress.terms import Taxonomies, Terms

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cms_publisher.model import Credentials, SiteProfile


@dataclass(frozen=True, slots=True, kw_only=True)
class Connection:
    """A site that can be pushed to, and what was found out on the way."""

    site: CompanionSite | CoreSite
    account: Account
    taxonomies: Taxonomies
    plugin: Mapping[str, Any] | None
    """The companion plugin's own status; None where it isn't there."""


def connect(credentials: Credentials, profile: SiteProfile) -> Connection:
    """Everything that must hold before a push, asked of the site in three requests.

    Raises:
        UsageError: address, account or plugin are not as they must be.
        UnavailableError: the site can't be reached for now.
    """
    http = Http(credentials)
    index = discover(http)
    who = account(http)
    taxonomies = Taxonomies(
        categories=Terms(http, "categories", profile.create_categories),
        tags=Terms(http, "tags", profile.create_tags),
    )
    if COMPANION not in index["namespaces"]:
        site_id = f"url:{index.get('home') or index.get('url') or http.site_url}"
        bare = CoreSite(http, site_id, taxonomies)
        return Connection(site=bare, account=who, taxonomies=taxonomies, plugin=None)
    status = http.get(f"{COMPANION}/status").body
    require_protocol(status)
    site = CompanionSite(http, status["site_id"], taxonomies)
    return Connection(site=site, account=who, taxonomies=taxonomies, plugin=status)
