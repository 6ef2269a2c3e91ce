"""Files -> stories: one module a format, each bytes -> Document and metadata. READERS lists the formats."""

from __future__ import annotations

from cms_publisher.readers.formats import READERS
from cms_publisher.readers.story import read_story, story_key

__all__ = ["READERS", "read_story", "story_key"]
