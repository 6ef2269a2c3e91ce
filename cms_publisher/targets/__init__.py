"""The kinds of sites that an edition can be rendered for. To add one: a package here, and a line in TARGETS."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.targets.wordpress import WORDPRESS

if TYPE_CHECKING:
    from cms_publisher.protocols import Target

TARGETS: Final[tuple[Target, ...]] = (WORDPRESS,)
