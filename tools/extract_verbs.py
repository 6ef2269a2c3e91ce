"""The forms that are a verb's and no noun's, from a Hunspell dictionary, as cms_publisher/french/data/verbs.bin.

    python tools/extract_verbs.py fr.aff fr.dic cms_publisher/french/data/verbs.bin

Run once, with the two files of Debian's package hunspell-fr-classical. Folded, sorted, a line
each, compressed with zlib.
"""

from __future__ import annotations

import sys
import zlib
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from cms_publisher.french.words import FUNCTION_WORDS, fold
from tools.extract_words import WORD, forms, read_rules

NOT_IN_NEWS = (
    "ons",
    "ez",
    "ai",
    "ames",
    "ates",
    "imes",
    "umes",
    "utes",
    "asse",
    "asses",
    "assent",
    "isses",
    "usse",
    "usses",
    "ussent",
)
"""Endings of the first and second person, and of the imperfect subjunctive."""


def main(affixes: str, dictionary: str, out: str) -> None:
    """Read, expand, choose, write."""
    rules = read_rules(Path(affixes).read_text(encoding="utf-8"))
    verbs: set[str] = set()
    nouns: set[str] = set()
    for line in Path(dictionary).read_text(encoding="utf-8").splitlines()[1:]:
        entry, _, tags = line.partition(" ")
        word, _, flags = entry.partition("/")
        found = {fold(form) for form in forms(word, flags, rules) if WORD.fullmatch(form)}
        if "po:v" in tags:
            verbs |= found
        if "po:nom" in tags:
            nouns |= found
    kept = sorted(form for form in verbs - nouns - FUNCTION_WORDS if not form.endswith(NOT_IN_NEWS))
    Path(out).write_bytes(zlib.compress("\n".join(["", *kept, ""]).encode(), 9))
    print(len(kept), "forms,", Path(out).stat().st_size, "bytes")


if __name__ == "__main__":
    main(*sys.argv[1:])
