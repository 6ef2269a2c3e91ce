"""The environment and .env: their variables, and what those say."""

from __future__ import annotations

import os
import re
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING, Final

from cms_publisher.errors import UsageError
from cms_publisher.settings.files import text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cms_publisher.messages import Lang

DEFAULT_SITE: Final = "default"
"""The site where nobody names one; it needs no profile."""

CONFIG: Final = "CMS_PUBLISHER_CONFIG"
STATE: Final = "CMS_PUBLISHER_STATE"
JOURNAL: Final = "CMS_PUBLISHER_JOURNAL"
PING: Final = "CMS_PUBLISHER_PING_URL"
STORIES: Final = "CMS_PUBLISHER_STORIES"
LANG: Final = "CMS_PUBLISHER_LANG"
URL: Final = "WORDPRESS_URL"
USER: Final = "WORDPRESS_USER"
PASSWORD: Final = "WORDPRESS_APP_PASSWORD"  # noqa: S105  (its name)
CREDENTIALS: Final = (URL, USER, PASSWORD)
"""Each site has its own, with its suffix."""
VARIABLES: Final = (*CREDENTIALS, CONFIG, STATE, JOURNAL, STORIES, PING, LANG)
"""Every variable that is read."""

SITE_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}")
_OTHERS: Final = 0o077
"""Permission bits of those who don't own a file."""
_PREFIXES: Final = ("WORDPRESS_", "CMS_PUBLISHER_")


def suffix(site: str) -> str:
    """What a site's name adds to a variable's: "sport-24" -> "_SPORT_24"; nothing for the default site."""
    return "" if site == DEFAULT_SITE else "_" + re.sub("[^A-Z0-9]", "_", site.upper())


def of_site(variable: str, name: str | None) -> str:
    """The variable of the site of that name.

    Raises:
        UsageError: no site can be called that.
    """
    return variable + suffix(site_name(name))


def site_name(name: str | None) -> str:
    """The site of that name, of the default one without a name.

    Raises:
        UsageError: no site can be called that.
    """
    site = DEFAULT_SITE if name is None else name
    if not SITE_NAME.fullmatch(site):
        raise UsageError("settings.site-name", name=site)
    return site


def is_open(path: Path) -> bool:
    """Whether others than its owner can read it, where files have such rights."""
    return os.name == "posix" and path.is_file() and bool(path.stat().st_mode & _OTHERS)


def dotenv(path: Path) -> dict[str, str | None]:
    """What a .env says; nothing where there is none.

    Raises:
        UsageError: it can't be read.
    """
    content = text(path) if path.is_file() else ""
    if not content:
        return {}
    from dotenv import dotenv_values  # heavy

    # Without interpolation: a password may hold a dollar sign.
    return dotenv_values(stream=StringIO(content), interpolate=False)


def ours(values: Mapping[str, str | None]) -> dict[str, str]:
    """The variables that are this tool's, without those that are set to nothing."""
    ours = ((key, value.strip()) for key, value in values.items() if value and key.startswith(_PREFIXES))
    return {key: value for key, value in ours if value}


def state(values: Mapping[str, str], cwd: Path) -> Path:
    """The state directory: CMS_PUBLISHER_STATE, else the system's place for it."""
    if STATE in values:
        return cwd / Path(values[STATE]).expanduser()
    from platformdirs import user_state_path

    return user_state_path("cms-publisher", appauthor=False)


def lang(values: Mapping[str, str]) -> Lang:
    """The language that the tool speaks: CMS_PUBLISHER_LANG, else French.

    Raises:
        UsageError: one that it doesn't speak.
    """
    lang = values.get(LANG, "fr").lower()
    if lang == "fr":
        return "fr"
    if lang == "en":
        return "en"
    raise UsageError("settings.lang", value=lang)
