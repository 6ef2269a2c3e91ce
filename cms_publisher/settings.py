"""Configuration files, the environment and .env -> Settings: the only reader of the three.

The environment outranks .env. Files come from ``--config``, else CMS_PUBLISHER_CONFIG, else ``config`` in the working
directory; .env stands beside that folder. Nothing is written, no folder made.
"""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, fields, replace
from difflib import get_close_matches
from io import StringIO
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final
from zoneinfo import ZoneInfo

from cms_publisher.errors import UsageError
from cms_publisher.fidelity.house_style import FORM_TABLES, RULE_NAMES
from cms_publisher.fidelity.parts import PARTS
from cms_publisher.messages.checks import WORDS as RULES
from cms_publisher.model import (
    Access,
    Credentials,
    HouseStyle,
    JournalPlace,
    Organization,
    Release,
    Severity,
    SiteProfile,
    Thresholds,
)
from cms_publisher.passwords import Entry
from cms_publisher.timetable import Rounds, duration

if TYPE_CHECKING:
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
VARIABLES: Final = (URL, USER, PASSWORD, CONFIG, STATE, JOURNAL, STORIES, PING, LANG)
"""Every variable that is read; the first three also with a site's suffix."""

JOURNAL_FILE: Final = "journal.sqlite3"
_MARCHE: Final = Path(__file__).with_name("data") / "marche.toml"
_OTHERS: Final = 0o077
"""Permission bits of those who don't own a file."""
_PREFIXES: Final = ("WORDPRESS_", "CMS_PUBLISHER_")
_Check = tuple[str, Callable[[object], bool]]
_SITE_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What configuration and environment say."""

    config: Path
    """The folder of the configuration; it may not exist."""
    state: Path
    """Where the journal lies; made by whoever writes there."""
    lang: Lang
    values: Mapping[str, str] = field(repr=False)
    """This tool's part of environment and .env: secrets."""
    exposed: Mapping[str, Path] = field(default_factory=lambda: MappingProxyType({}))
    """The variables that come from a .env which other accounts of this machine can read, and that file."""

    @property
    def journal(self) -> JournalPlace:
        """Where the journal is: CMS_PUBLISHER_JOURNAL, a PostgreSQL URL, else a file in the state directory."""
        return JournalPlace(file=self.state / JOURNAL_FILE, url=self.values.get(JOURNAL))

    @property
    def stories(self) -> Path:
        """The folder of the desk's stories: CMS_PUBLISHER_STORIES, else "sujets", in the working directory."""
        return Path(self.values.get(STORIES, "sujets")).expanduser()

    @property
    def sites(self) -> tuple[str, ...]:
        """The sites that have a profile, sorted; "default" is always there."""
        found = {path.stem for path in (self.config / "sites").glob("*.toml") if _SITE_NAME.fullmatch(path.stem)}
        return tuple(sorted({DEFAULT_SITE, *found}))

    def profile(self, name: str | None) -> SiteProfile:
        """The profile of that site, of the default one without a name.

        Raises:
            UsageError: there is no such site, or its file is broken.
        """
        site = _site(name)
        path = self.config / "sites" / f"{site}.toml"
        if not path.is_file() and site != DEFAULT_SITE:
            raise UsageError("settings.no-site", name=site, path=path, known=", ".join(self.sites))
        profile = _profile(site, _toml(path), str(path)) if path.is_file() else SiteProfile()
        return replace(profile, house_style=self.house_style())

    def rounds(self) -> Rounds:
        """How the clock works: clock.toml; what it leaves out is the package's own.

        Raises:
            UsageError: the file is broken, or holds a value that makes no sense.
        """
        path = self.config / "clock.toml"
        raw = _toml(path) if path.is_file() else {}
        _refuse_unknown(raw, _CLOCK_KEYS, str(path))
        found = _checked(raw, _CLOCK_KEYS, str(path))
        found |= {key: duration(found[key]) for key in ("max_age", "inbox_quiet") if key in found}
        found |= {key: self.config / Path(found[key]).expanduser() for key in ("inbox", "metrics") if key in found}
        return Rounds(**found, ping=self.values.get(PING))

    def house_style(self) -> HouseStyle:
        """The desk's marche.toml; what it leaves out is the package's own.

        Raises:
            UsageError: the file is broken, or holds a value of another shape.
        """
        own = self.config / "marche.toml"
        tables = dict(_toml(_MARCHE))
        if own.is_file():
            tables |= _toml(own)
        return _style(tables, str(own))

    def archive(self, profile: SiteProfile) -> Path | None:
        """The file of the site's own posts; None where its profile names none."""
        return self.config / profile.archive if profile.archive else None

    def credentials(self, name: str | None) -> Credentials:
        """How to log in at that site: WORDPRESS_URL etc., of a named site WORDPRESS_URL_NAME etc.

        A named site never falls back on the unnamed one's: a post must not land on another site. A password that
        neither the environment nor .env has is looked for in the system's keyring, where that extra is installed.

        Raises:
            UsageError: a variable isn't set; the error names each that is missing; or other accounts can read the
                .env that holds the password; or the keyring is asked, and does not work.
        """
        names = [variable + suffix(_site(name)) for variable in (URL, USER, PASSWORD)]
        url, user, password = (self.values.get(each) for each in names)
        if url and user and not password:
            password = self.entry(name).password()
        if not (url and user and password):
            raise self._without(name, names)
        if names[-1] in self.exposed:
            raise UsageError("settings.env-exposed", path=self.exposed[names[-1]])
        return Credentials(url=url.rstrip("/"), user=user, password=password)

    def entry(self, name: str | None) -> Entry:
        """Where the system's keyring keeps that site's password.

        Raises:
            UsageError: its address or user isn't set.
        """
        names = [variable + suffix(_site(name)) for variable in (URL, USER)]
        url, user = (self.values.get(each) for each in names)
        if not (url and user):
            raise self._without(name, names)
        return Entry(url=url.rstrip("/"), user=user, variable=PASSWORD + suffix(_site(name)))

    def _without(self, name: str | None, names: list[str]) -> UsageError:
        missing = ", ".join(each for each in names if not self.values.get(each))
        return UsageError("settings.credentials", site=_site(name), missing=missing)

    def address(self, name: str | None) -> str | None:
        """Where that site is, if the environment says it."""
        return self.values.get(URL + suffix(_site(name)), "").rstrip("/") or None

    def by(self, name: str, credentials: Credentials) -> Settings:
        """These settings with another account for that site."""
        names = [variable + suffix(_site(name)) for variable in (URL, USER, PASSWORD)]
        said = (credentials.url, credentials.user, credentials.password)
        return replace(self, values={**self.values, **dict(zip(names, said, strict=True))})


def suffix(site: str) -> str:
    """What a site's name adds to a variable's: "sport-24" -> "_SPORT_24"; nothing for the default site."""
    return "" if site == DEFAULT_SITE else "_" + re.sub("[^A-Z0-9]", "_", site.upper())


def load(config: Path | None, env: Mapping[str, str], cwd: Path) -> Settings:
    """The settings of a run.

    Args:
        config: the folder that ``--config`` names.
        env: the process's environment.
        cwd: the working directory; relative paths start there.

    Raises:
        UsageError: a folder that was named isn't there; .env can't be read; a language that isn't spoken.
    """
    beside = cwd if config is None else (cwd / config).absolute().parent
    dotenv, ours = _ours(_dotenv(beside / ".env")), _ours(env)
    values = {**dotenv, **ours}
    exposed = dict.fromkeys(dotenv.keys() - ours.keys(), beside / ".env") if _is_open(beside / ".env") else {}
    named = str(config) if config is not None else values.get(CONFIG)
    folder = cwd / Path(named).expanduser() if named else cwd / "config"
    if named and not folder.is_dir():
        raise UsageError("settings.no-folder", path=named)
    return Settings(config=folder, state=_state(values, cwd), lang=_lang(values), values=values, exposed=exposed)


def _is_open(path: Path) -> bool:
    """Whether others than its owner can read it, where files have such rights."""
    return os.name == "posix" and path.is_file() and bool(path.stat().st_mode & _OTHERS)


def _style(tables: Mapping[str, Any], path: str) -> HouseStyle:
    for key, shape in _STYLE_SHAPES.items():
        if not isinstance(tables.get(key, {}), Mapping) or not all(map(shape, tables.get(key, {}).values())):
            raise UsageError("settings.style", path=path, key=f"[{key}]")
    if unknown := sorted(tables.get("rules", {}).keys() - RULE_NAMES):
        raise UsageError("settings.style-rule", path=path, rule=unknown[0], known=", ".join(sorted(RULE_NAMES)))
    return HouseStyle(
        rules=MappingProxyType(dict(tables.get("rules", {}))),
        **{key: _forms(tables.get(key, {})) for key in FORM_TABLES},
        known_acronyms=frozenset(tables.get("acronyms", {}).get("known", ())),
        calques=MappingProxyType(dict(tables.get("calques", {}))),
    )


def _forms(table: Mapping[str, list[str]]) -> Mapping[str, tuple[str, ...]]:
    return MappingProxyType({form: tuple(others) for form, others in table.items()})


def _is_texts(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(one, str) for one in value)


_STYLE_SHAPES: Final[Mapping[str, Callable[[object], bool]]] = MappingProxyType(
    {
        "rules": lambda value: value in {"apply", "flag", "off"},
        **dict.fromkeys(FORM_TABLES, _is_texts),
        "acronyms": _is_texts,
        "calques": lambda value: isinstance(value, str),
    },
)


def _site(name: str | None) -> str:
    site = DEFAULT_SITE if name is None else name
    if not _SITE_NAME.fullmatch(site):
        raise UsageError("settings.site-name", name=site)
    return site


def _dotenv(path: Path) -> dict[str, str | None]:
    text = _text(path) if path.is_file() else ""
    if not text:
        return {}
    from dotenv import dotenv_values  # heavy

    # Without interpolation: a password may hold a dollar sign.
    return dotenv_values(stream=StringIO(text), interpolate=False)


def _ours(values: Mapping[str, str | None]) -> dict[str, str]:
    """The variables that are this tool's, without those that are set to nothing."""
    ours = ((key, value.strip()) for key, value in values.items() if value and key.startswith(_PREFIXES))
    return {key: value for key, value in ours if value}


def _state(values: Mapping[str, str], cwd: Path) -> Path:
    if STATE in values:
        return cwd / Path(values[STATE]).expanduser()
    from platformdirs import user_state_path

    return user_state_path("cms-publisher", appauthor=False)


def _lang(values: Mapping[str, str]) -> Lang:
    lang = values.get(LANG, "fr").lower()
    if lang == "fr":
        return "fr"
    if lang == "en":
        return "en"
    raise UsageError("settings.lang", value=lang)


def _toml(path: Path) -> Mapping[str, object]:
    try:
        return tomllib.loads(_text(path))
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise UsageError("settings.toml", path=path, detail=str(error)) from error


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        detail = error.strerror if isinstance(error, OSError) else "UTF-8"
        raise UsageError("settings.unreadable", path=path, detail=detail) from error


def _profile(site: str, raw: Mapping[str, object], path: str) -> SiteProfile:
    for key in raw:
        if key in _THRESHOLD_KEYS:
            raise UsageError("settings.threshold", path=path, key=key)
    _refuse_unknown(raw, (*_PROFILE_KEYS, *_TABLES), path)
    profile = replace(SiteProfile(name=site), **_checked(raw, _PROFILE_KEYS, path))
    return replace(
        profile,
        access=Access(profile.access) if profile.access else None,
        publisher=_publisher(_table(raw, "publisher", path), path),
        thresholds=_thresholds(_table(raw, "thresholds", path), f"{path}, [thresholds]"),
        severities=MappingProxyType(_severities(_table(raw, "severities", path), path)),
    )


def _thresholds(raw: Mapping[str, object], where: str) -> Thresholds:
    _refuse_unknown(raw, _THRESHOLD_KEYS, where)
    found = Thresholds(**_checked(raw, _THRESHOLD_KEYS, where))
    for least in (name for name in _THRESHOLD_KEYS if name.endswith("_min")):
        most = least.removesuffix("_min") + "_max"
        if getattr(found, least) > getattr(found, most):
            raise UsageError("settings.min-max", path=where, least=least, most=most)
    return found


def _publisher(raw: Mapping[str, object], path: str) -> Organization | None:
    where = f"{path}, [publisher]"
    _refuse_unknown(raw, _PUBLISHER_KEYS, where)
    found = _checked(raw, _PUBLISHER_KEYS, where)
    if found and not found.get("name"):
        raise UsageError("settings.publisher", path=path)
    return Organization(**found) if found else None


def _severities(raw: Mapping[str, object], path: str, prefix: str = "") -> dict[str, str]:
    """``"check.rule" = "warns"``; TOML reads the same without quotes as a table within a table: both are taken."""
    found: dict[str, str] = {}
    for key, value in raw.items():
        if isinstance(value, dict):
            found |= _severities(value, path, f"{prefix}{key}.")
            continue
        _refuse_unknown({prefix + key: value}, RULES, f"{path}, [severities]")
        if value in tuple(Severity):
            found[prefix + key] = str(value)
        else:
            raise UsageError("settings.not-severity", path=path, key=prefix + key, value=value)
    return found


def _table(raw: Mapping[str, object], key: str, path: str) -> Mapping[str, object]:
    found = raw.get(key, {})
    if not isinstance(found, dict):
        raise UsageError("settings.not-table", path=path, key=key)
    return found


def _refuse_unknown(raw: Mapping[str, object], known: Collection[str], path: str) -> None:
    for key in raw:
        if key not in known:
            near = get_close_matches(key.lower(), known, n=1)
            if near:
                raise UsageError("settings.unknown-key-near", path=path, key=key, near=near[0])
            raise UsageError("settings.unknown-key", path=path, key=key, known=", ".join(known))


def _checked(raw: Mapping[str, object], known: Mapping[str, _Check], path: str) -> dict[str, Any]:
    """The values of ``known`` keys, each held against what it must be; lists become tuples."""
    found: dict[str, Any] = {}
    for key, (code, fits) in known.items():
        if key not in raw:
            continue
        value = raw[key]
        if not fits(value):
            raise UsageError(code, path=path, key=key, value=value)
        found[key] = tuple(value) if isinstance(value, list) else value
    return found


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _is_name(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _is_url(value: object) -> bool:
    return isinstance(value, str) and bool(re.fullmatch(r"https?://[^\s<>\"]+", value))


def _is_zone(value: object) -> bool:
    try:
        return isinstance(value, str) and bool(ZoneInfo(value))
    except (KeyError, ValueError, OSError):  # ZoneInfoNotFoundError is a KeyError; "" and ".." are the others
        return False


def _is_language(value: object) -> bool:
    return isinstance(value, str) and bool(re.fullmatch(r"[a-z]{2}(-[A-Za-z]{2})?", value))


def _is_names(value: object) -> bool:
    return isinstance(value, list) and all(map(_is_name, value))


def _is_urls(value: object) -> bool:
    return isinstance(value, list) and all(map(_is_url, value))


def _is_access(value: object) -> bool:
    return value in tuple(Access)


def _is_releases(value: object) -> bool:
    return isinstance(value, list) and all(one in (Release.SCHEDULE, Release.PUBLISH) for one in value)


def _is_class(value: object) -> bool:
    return isinstance(value, str) and bool(re.fullmatch(r"-?[A-Za-z_][\w-]*", value))


def _is_parts(value: object) -> bool:
    return isinstance(value, list) and all(one in PARTS for one in value)


def _is_flag(value: object) -> bool:
    return isinstance(value, bool)


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= _MOST


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 < value <= _MOST


def _is_share(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= 1


def _is_duration(value: object) -> bool:
    return isinstance(value, str) and duration(value) is not None


_MOST: Final = 100_000
_TABLES: Final = ("publisher", "thresholds", "severities")
_PUBLISHER_KEYS: Final[Mapping[str, _Check]] = {
    "name": ("settings.not-name", _is_name),
    "url": ("settings.not-url", _is_url),
    "logo": ("settings.not-url", _is_url),
    "publishing_principles": ("settings.not-url", _is_url),
    "ethics_policy": ("settings.not-url", _is_url),
    "corrections_policy": ("settings.not-url", _is_url),
    "masthead": ("settings.not-url", _is_url),
    "same_as": ("settings.not-urls", _is_urls),
}
_PROFILE_KEYS: Final[Mapping[str, _Check]] = {
    "url": ("settings.not-url", _is_url),
    "timezone": ("settings.not-zone", _is_zone),
    "allow": ("settings.not-releases", _is_releases),
    "language": ("settings.not-language", _is_language),
    "format": ("settings.not-name", _is_name),
    "min_words": ("settings.not-count", _is_count),
    "subheadings": ("settings.not-count", _is_count),
    "byline": ("settings.not-name", _is_name),
    "categories": ("settings.not-names", _is_names),
    "tags": ("settings.not-names", _is_names),
    "create_tags": ("settings.not-flag", _is_flag),
    "create_categories": ("settings.not-flag", _is_flag),
    "parts": ("settings.not-parts", _is_parts),
    "standfirst_in_body": ("settings.not-flag", _is_flag),
    "title_tag_suffix": ("settings.not-text", _is_text),
    "archive": ("settings.not-name", _is_name),
    "crops": ("settings.not-flag", _is_flag),
    "image_credit": ("settings.not-name", _is_name),
    "access": ("settings.not-access", _is_access),
    "paywall_class": ("settings.not-class", _is_class),
}
_THRESHOLD_KEYS: Final[Mapping[str, _Check]] = {
    one.name: ("settings.not-share", _is_share)
    if one.name.endswith("_share")
    else ("settings.not-number", _is_number)
    if one.name.endswith("_pixels")
    else ("settings.not-count", _is_count)
    for one in fields(Thresholds)
}
"""What each may be, by the unit that its name says."""
_CLOCK_KEYS: Final[Mapping[str, _Check]] = {
    "max_age": ("settings.not-duration", _is_duration),
    "max_items": ("settings.not-count", _is_count),
    "inbox": ("settings.not-name", _is_name),
    "inbox_sites": ("settings.not-names", _is_names),
    "inbox_quiet": ("settings.not-duration", _is_duration),
    "metrics": ("settings.not-name", _is_name),
}
