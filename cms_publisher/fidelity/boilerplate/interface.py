"""What a page says of itself: buttons, menus, notices. A line is told by its words, however they are put together."""

from __future__ import annotations

import re
from typing import Final

from cms_publisher.french import tables
from cms_publisher.french.words import content_words, fold

_SHARE: Final = 0.7
"""How many of a line's content words are a page's own, at least: a figure or a name may stand among them."""
_LONGEST: Final = 45
"""Content words; a longer block is a text."""
_MENU: Final = 3
"""So many marks make a menu of whatever rubrics stand between them."""
_ENDED: Final = re.compile(r"[.!?…»]\s*$")
_DOWNLOAD: Final = re.compile(r"\((?:PDF|PNG|JPE?G|ZIP|DOCX?|XLSX?|ODT|CSV|MP[34])\b[^()]{0,20}\b[KMGkmg]?[oB]\)\s*$")
"""What ends a link to a file: "Dossier de presse (PDF - 2,4 Mo)"."""
_TOLD: Final = re.compile(
    r"\b(?:il|elle|ils|elles|a|ont|avait|avaient|était|étaient|sera|seront|aura|auront|fut|furent)\b", re.IGNORECASE
)
"""What tells of somebody: a page speaks to its reader, in infinitives and imperatives."""


def is_interface(text: str) -> bool:
    """Whether a line is a page's own: buttons ("Partager sur Facebook"), a menu, a notice on cookies."""
    if _DOWNLOAD.search(text):
        return True
    marks, others = tables.words("page_marks"), tables.words("page_words")
    if "«" in text or not any(map(fold(text).__contains__, marks)) or _TOLD.search(text):
        return False  # most texts hold no mark, and their words need not be looked at one by one
    words = [_bare(word) for word in content_words(text)]
    marked = sum(word in marks for word in words)
    if not marked or len(words) > _LONGEST:
        return False
    known = marked + sum(word in others for word in words)
    return known >= _SHARE * len(words) or (marked >= _MENU and not _ENDED.search(text))


def _bare(word: str) -> str:
    """Without the plural and a pronoun behind: "abonnez-vous", "cookies"."""
    return word.removesuffix("-vous").removesuffix("-nous").removesuffix("s")
