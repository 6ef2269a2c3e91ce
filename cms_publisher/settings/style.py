"""The desk's house style: the package's own, and what config/marche.toml says otherwise."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from cms_publisher.errors import UsageError
from cms_publisher.fidelity.house_style import FORM_TABLES, RULE_NAMES
from cms_publisher.model import HouseStyle

OWN: Final = Path(__file__).parents[1] / "data" / "marche.toml"
"""The package's."""


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


def style(tables: Mapping[str, Any], path: str) -> HouseStyle:
    """The house style that a file's tables make.

    Raises:
        UsageError: a table of another shape, or a rule that there isn't.
    """
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
