"""Irregular forms with their dictionary forms, from a Hunspell dictionary, as cms_publisher/french/data/lemmas.bin.

    python tools/extract_lemmas.py fr.aff fr.dic cms_publisher/french/data/lemmas.bin

Run once, with the two files of Debian's package hunspell-fr-classical. Kept are the forms whose family does not show of
what word they are ("obtient": "obtenir"), where they can be of one word only, or of one verb; folded, a line each.
"""

from __future__ import annotations

import re
import sys
import zlib
from collections import defaultdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from cms_publisher.french import families
from cms_publisher.french.words import FUNCTION_WORDS, fold
from tools.extract_words import forms

WORD = re.compile(r"[a-zà-öø-ÿœ]{3,}")
PARTICIPLE = ("u", "us", "ue", "ues", "is", "ises", "oint", "eint", "ort", "orte", "orts", "ortes")
"""What is a noun too ("élu", "mort") is of the verb's family all the same."""
LONGER = 2


def main(affixes: str, dictionary: str, out: str) -> None:
    """Read, expand, choose, write."""
    lemmas: dict[str, set[str]] = defaultdict(set)
    verbs: dict[str, set[str]] = defaultdict(set)
    for form in forms(affixes, dictionary):
        if (
            not WORD.fullmatch(form.word)
            or not WORD.fullmatch(form.text)
            or not any("po:" in tag for tag in form.entry)
        ):
            continue
        lemmas[fold(form.text)].add(fold(form.word))
        if any(tag.startswith("po:v") for tag in form.entry) and not form.word.endswith("er"):
            verbs[fold(form.text)].add(fold(form.word))
    kept = {}
    for form, words in lemmas.items():
        own = verbs[form] if form.endswith(PARTICIPLE) and len(form) > LONGER else words
        if len(own) == 1 and form not in own and form not in FUNCTION_WORDS and _hidden(form, *own):
            kept[form] = next(iter(own))
    lines = "\n".join(["", *(f"{form} {kept[form]}" for form in sorted(kept)), ""])
    Path(out).write_bytes(zlib.compress(lines.encode(), 9))
    print(len(kept), "forms,", Path(out).stat().st_size, "bytes")


def _hidden(form: str, word: str) -> bool:
    return not families.akin(families.ending_cut(form), families.ending_cut(word))


if __name__ == "__main__":
    main(*sys.argv[1:])
