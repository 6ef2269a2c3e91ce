"""WordPress: block markup and the post's desired state, both pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.targets.wordpress import payload

if TYPE_CHECKING:
    from cms_publisher.model import Edition, Payload


class WordPress:
    """The target named ``wordpress``."""

    name = "wordpress"

    def render(self, edition: Edition, story_key: str) -> Payload:
        """The desired state of the post: pure, canonical, the same bytes for the same edition."""
        return payload.render(edition, story_key)


WORDPRESS: Final = WordPress()
