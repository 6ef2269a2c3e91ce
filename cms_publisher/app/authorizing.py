"""People who sign in by their account on a site: pushes are theirs then, with their rights there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cms_publisher.errors import UsageError
from cms_publisher.model import Credentials

if TYPE_CHECKING:
    from cms_publisher.settings import Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteAccount:
    """Somebody's account on a site."""

    credentials: Credentials
    name: str
    edits_others: bool
    """Whether they may edit posts that aren't theirs: an editor."""
    manages: bool
    """Whether they manage the site: an administrator."""


def sites_with_address(config: Settings) -> tuple[str, ...]:
    """The sites whose address the environment names: those that people can sign in by."""
    return tuple(name for name in config.sites if config.address(name))


def authorization_page(config: Settings, site: str, *, success: str, reject: str) -> str:
    """Where that person lets us act for them; raises what asking the site raises."""
    from cms_publisher.targets.wordpress import authorizing

    return authorizing.authorization_page(_address(config, site), success=success, reject=reject)


def account(config: Settings, site: str, user: str, password: str) -> SiteAccount:
    """Whose application password that is.

    Raises:
        UsageError: the site does not take it, or the account may not write there.
        UnavailableError: the site can't be reached for now.
    """
    from cms_publisher.targets.wordpress.connect import connect

    credentials = Credentials(url=_address(config, site), user=user, password=password)
    found = connect(credentials, config.profile(site), read_only=True).account
    return SiteAccount(
        credentials=credentials,
        name=found.name or user,
        edits_others=bool(found.capabilities.get("edit_others_posts")),
        manages=bool(found.capabilities.get("manage_options")),
    )


def _address(config: Settings, site: str) -> str:
    url = config.address(site)
    if not url:
        raise UsageError("settings.no-site", name=site, path=config.config / "sites", known=", ".join(config.sites))
    return url
