"""The inflected forms of a French Hunspell dictionary, as cms_publisher/french/data/forms.bin.

    python tools/extract_words.py fr.aff fr.dic cms_publisher/french/data/forms.bin

Run once, with the two files of Debian's package hunspell-fr-classical. The output is sorted UTF-8 lines between line
feeds, compressed with zlib: it is ready in 20 ms, and a form is found in it as it stands.
"""

from __future__ import annotations

import re
import sys
import zlib
from collections import defaultdict
from pathlib import Path

Rule = tuple[str, str, re.Pattern[str]]
LEAST = 3
WORD = re.compile(r"[a-zà-öø-ÿœ]{3,}")


def read_rules(text: str) -> dict[str, list[Rule]]:
    """The suffix rules by their flag: what comes off, what comes on, after which ending."""
    rules: dict[str, list[Rule]] = defaultdict(list)
    for line in text.splitlines():
        parts = line.split()
        if parts[:1] == ["SFX"] and len(parts) > LEAST + 1:
            _, flag, off, on, ending = parts[:5]
            added = "" if on.split("/")[0] == "0" else on.split("/")[0]
            rules[flag].append(("" if off == "0" else off, added, re.compile(f"(?:{ending})$")))
    return rules


def forms(word: str, flags: str, rules: dict[str, list[Rule]]) -> set[str]:
    """The word and all that its flags (two characters each) make of it."""
    found = {word}
    for at in range(0, len(flags), 2):
        for off, on, ending in rules.get(flags[at : at + 2], ()):
            if word.endswith(off) and ending.search(word):
                found.add(word[: len(word) - len(off)] + on)
    return found


def main(affixes: str, dictionary: str, out: str) -> None:
    """Read, expand, write."""
    rules = read_rules(Path(affixes).read_text(encoding="utf-8"))
    known: set[str] = set()
    for line in Path(dictionary).read_text(encoding="utf-8").splitlines()[1:]:
        entry = line.split("\t")[0].split(" po:")[0].split()[0] if line.strip() else ""
        word, _, flags = entry.partition("/")
        known |= {form for form in forms(word, flags, rules) if WORD.fullmatch(form)}
    lines = "\n".join(["", *sorted(known), ""])
    Path(out).write_bytes(zlib.compress(lines.encode(), 9))
    print(len(known), "forms,", Path(out).stat().st_size, "bytes")


if __name__ == "__main__":
    main(*sys.argv[1:])
