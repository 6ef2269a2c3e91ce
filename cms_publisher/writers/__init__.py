"""Writers: a story -> an article. To add one: a module that is a ``Writer``, and its line here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.writers.offline import DIGEST

if TYPE_CHECKING:
    from cms_publisher.protocols import Writer

WRITERS: Final[tuple[Writer, ...]] = (DIGEST,)
DEFAULT: Final[Writer] = DIGEST
