"""From credentials to a connected site: discovery, account, plugin, each checked before anything is written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from cms_publisher.targets.wordpress.companion import CompanionSite, require_protocol
from cms_publisher.targets.wordpress.core import CoreSite
from cms_publisher.targets.wordpress.discovery import Account, account, companion_status, discover
from cms_publisher.targets.wordpress.http import Http
from cms_publisher.targets.wordpress.media import Media
from cms_publisher.targets.wordpress.terms import Taxonomies, Terms

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cms_publisher.model import Credentials, SiteProfile
    from cms_publisher.targets.wordpress.http import Patience
    from cms_publisher.targets.wordpress.media import Pictures


@dataclass(frozen=True, slots=True, kw_only=True)
class Connection:
    """A site that can be pushed to, and what was found out on the way."""

    site: CompanionSite | CoreSite
    account: Account
    taxonomies: Taxonomies
    plugin: Mapping[str, Any] | None
    """The companion plugin's own status; None where it isn't there."""


def connect(
    credentials: Credentials,
    profile: SiteProfile,
    patience: Patience | None = None,
    *,
    pictures: Pictures | None = None,
    read_only: bool = False,
) -> Connection:
    """Everything that must hold before a push, asked of the site in three requests.

    Args:
        credentials: where it is, and who we are there.
        profile: the site's choices.
        patience: how long it is waited for.
        pictures: makes a picture's files; without it only pictures that the site has are shown.
        read_only: makes no term.

    Raises:
        UsageError: address, account or plugin are not as they must be.
        UnavailableError: the site can't be reached for now.
    """
    http = Http(credentials, patience)
    index = discover(http)
    status = companion_status(http, index)
    if status is not None:
        require_protocol(status)
    who = account(http, index, status)
    taxonomies = Taxonomies(
        categories=Terms(http, "categories", profile.create_categories and not read_only),
        tags=Terms(http, "tags", profile.create_tags and not read_only),
    )
    media = Media(
        http,
        may_upload=bool(who.capabilities.get("upload_files")),
        limit=status["limits"]["upload_bytes"] if status is not None else None,
        pictures=pictures,
    )
    if status is None:
        site_id = f"url:{place(str(index.get('home') or http.site_url))}"
        bare = CoreSite(http, site_id, (taxonomies, media), str(index.get("url") or http.site_url))
        return Connection(site=bare, account=who, taxonomies=taxonomies, plugin=None)
    site_id = f"{status['site_id']} {place(status['url'])}"  # a copied database has the same id
    room = int(status["limits"].get("provenance_bytes", 0))
    site = CompanionSite(http, site_id, (taxonomies, media), provenance_bytes=room)
    return Connection(site=site, account=who, taxonomies=taxonomies, plugin=status)


def place(url: str) -> str:
    """An address without its scheme: a site that moved to https is the same site."""
    return url.partition("://")[2].rstrip("/")
