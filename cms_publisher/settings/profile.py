"""A site's profile: the keys of its file, and what each may be."""

from __future__ import annotations

from dataclasses import fields, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from cms_publisher.errors import UsageError
from cms_publisher.messages.checks import WORDS as RULES
from cms_publisher.model import Access, Organization, Severity, SiteProfile, Thresholds
from cms_publisher.settings import values
from cms_publisher.settings.files import Check, checked, refuse_unknown

if TYPE_CHECKING:
    from collections.abc import Mapping

_TABLES: Final = ("publisher", "thresholds", "severities")
_PUBLISHER_KEYS: Final[Mapping[str, Check]] = {
    "name": ("settings.not-name", values.is_name),
    "url": ("settings.not-url", values.is_url),
    "logo": ("settings.not-url", values.is_url),
    "publishing_principles": ("settings.not-url", values.is_url),
    "ethics_policy": ("settings.not-url", values.is_url),
    "corrections_policy": ("settings.not-url", values.is_url),
    "masthead": ("settings.not-url", values.is_url),
    "same_as": ("settings.not-urls", values.is_urls),
}
_PROFILE_KEYS: Final[Mapping[str, Check]] = {
    "url": ("settings.not-url", values.is_url),
    "timezone": ("settings.not-zone", values.is_zone),
    "allow": ("settings.not-releases", values.is_releases),
    "language": ("settings.not-language", values.is_language),
    "format": ("settings.not-name", values.is_name),
    "min_words": ("settings.not-count", values.is_count),
    "subheadings": ("settings.not-count", values.is_count),
    "byline": ("settings.not-name", values.is_name),
    "categories": ("settings.not-names", values.is_names),
    "tags": ("settings.not-names", values.is_names),
    "create_tags": ("settings.not-flag", values.is_flag),
    "create_categories": ("settings.not-flag", values.is_flag),
    "parts": ("settings.not-parts", values.is_parts),
    "standfirst_in_body": ("settings.not-flag", values.is_flag),
    "title_tag_suffix": ("settings.not-text", values.is_text),
    "archive": ("settings.not-name", values.is_name),
    "crops": ("settings.not-flag", values.is_flag),
    "provenance": ("settings.not-flag", values.is_flag),
    "image_credit": ("settings.not-name", values.is_name),
    "access": ("settings.not-access", values.is_access),
    "paywall_class": ("settings.not-class", values.is_class),
}
_THRESHOLD_KEYS: Final[Mapping[str, Check]] = {
    one.name: ("settings.not-share", values.is_share)
    if one.name.endswith("_share")
    else ("settings.not-number", values.is_number)
    if one.name.endswith("_pixels")
    else ("settings.not-count", values.is_count)
    for one in fields(Thresholds)
}
"""What each may be, by the unit that its name says."""


def site_profile(site: str, raw: Mapping[str, object], path: str) -> SiteProfile:
    """The profile that a file's content makes.

    Raises:
        UsageError: an unknown key, or a value that can't be.
    """
    for key in raw:
        if key in _THRESHOLD_KEYS:
            raise UsageError("settings.threshold", path=path, key=key)
    refuse_unknown(raw, (*_PROFILE_KEYS, *_TABLES), path)
    found = replace(SiteProfile(name=site), **checked(raw, _PROFILE_KEYS, path))
    return replace(
        found,
        access=Access(found.access) if found.access else None,
        publisher=_publisher(_table(raw, "publisher", path), path),
        thresholds=_thresholds(_table(raw, "thresholds", path), f"{path}, [thresholds]"),
        severities=MappingProxyType(_severities(_table(raw, "severities", path), path)),
    )


def _thresholds(raw: Mapping[str, object], where: str) -> Thresholds:
    refuse_unknown(raw, _THRESHOLD_KEYS, where)
    found = Thresholds(**checked(raw, _THRESHOLD_KEYS, where))
    for least in (name for name in _THRESHOLD_KEYS if name.endswith("_min")):
        most = least.removesuffix("_min") + "_max"
        if getattr(found, least) > getattr(found, most):
            raise UsageError("settings.min-max", path=where, least=least, most=most)
    return found


def _publisher(raw: Mapping[str, object], path: str) -> Organization | None:
    where = f"{path}, [publisher]"
    refuse_unknown(raw, _PUBLISHER_KEYS, where)
    found = checked(raw, _PUBLISHER_KEYS, where)
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
        refuse_unknown({prefix + key: value}, RULES, f"{path}, [severities]")
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
