"""JSON for files: the same values give the same bytes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any


def document(value: object) -> str:
    """Indented JSON with a final LF; keys in the order that they have, text as it is."""
    return json.dumps(_plain(value), ensure_ascii=False, indent=2, allow_nan=False) + "\n"


def _plain(value: object) -> Any:  # noqa: ANN401  (whatever JSON can hold)
    """Read-only mappings and tuples as the dicts and lists that json knows."""
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    return value
