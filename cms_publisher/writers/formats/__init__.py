"""The formats that the offline writer knows.

To add one: a module with ``write``, a line here, its limits in fidelity/formats.py.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from cms_publisher.writers.formats import article, breve, chronologie, depeche, dossier

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from cms_publisher.model import Article, SiteProfile, Story

WRITERS_BY_FORMAT: Final[Mapping[str, Callable[[Story, SiteProfile], Article]]] = MappingProxyType(
    {
        "article": article.write,
        "depeche": depeche.write,
        "breve": breve.write,
        "chronologie": chronologie.write,
        "dossier": dossier.write,
    },
)
