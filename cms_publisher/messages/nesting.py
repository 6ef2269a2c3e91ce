"""Quotations inside quotations of a message: « … “…” … », as French typography nests them."""

from __future__ import annotations

import re
from typing import Final

_MARK: Final = re.compile(r"«[\u00a0\u202f ]?|[\u00a0\u202f ]?»")


def nested(text: str) -> str:
    """The text, what is quoted within a quotation in “ ”; as it is where its guillemets do not pair."""
    if text.count("«") <= 1:
        return text
    depth, made, done = 0, [], 0
    for mark in _MARK.finditer(text):
        opens = "«" in mark.group()
        depth += opens
        if depth == 0:
            return text
        made += [text[done : mark.start()], mark.group() if depth == 1 else "“" if opens else "”"]
        depth -= not opens
        done = mark.end()
    return "".join((*made, text[done:])) if depth == 0 else text
