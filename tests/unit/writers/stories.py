"""Stories made of a few lines, read as files are."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from cms_publisher.model import BlockKind, Brief, Rights, Role, Source, Story
from cms_publisher.readers.formats import require_reader


def source(text: str, name: str = "papier.txt", **known: Any) -> Source:
    reading = require_reader(Path(name)).read(text)
    document = reading.document
    titles = [document.slice(block) for block in document.blocks if block.kind is BlockKind.TITLE]
    return Source(id=name, document=document, title=titles[0] if titles else None, **known)


def story(text: str, *context: Source, **brief: Any) -> Story:
    wanted = Brief(**{"min_words": 0, "subheadings": 0, **brief})
    primary = source(text, role=Role.PRIMARY, outlet="Le Fil de Brévic", published=date(2025, 3, 12), rights=Rights.OWN)
    return Story(key="bac", brief=wanted, primary=primary, context=context)
