"""What does not add up, where it stands in a sentence."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """``text[start:end]`` can't be right as it is; ``args`` are what the message tells beside those words."""

    rule: str
    start: int
    end: int
    args: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))
