"""Words that a French thesaurus lets stand for each other, as cms_publisher/french/data/thesaurus.bin.

    python tools/extract_thesaurus.py thes_fr.dat cms_publisher/french/data/thesaurus.bin

Run once, with the file of Debian's package mythes-fr. Kept are pairs of single words that name each other and share a
third of their neighbours, by their families (french/families.py). A line is a family and those after it in the
alphabet; compressed with zlib.
"""

from __future__ import annotations

import sys
import zlib
from collections import defaultdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from cms_publisher.french import families
from cms_publisher.french.words import FUNCTION_WORDS, fold

SHARED = 0.3
"""The share of neighbours, of the one that has fewer, that two words must have in common."""


def read(text: str) -> dict[str, set[str]]:
    """Each entry with all that it names, whatever the sense."""
    found: dict[str, set[str]] = defaultdict(set)
    entry = ""
    for line in text.splitlines()[1:]:
        first, *rest = line.split("|")
        if first.startswith("("):
            found[entry].update(word.strip() for word in rest)
        else:
            entry = first
    return found


def mutual(named: dict[str, set[str]]) -> dict[str, set[str]]:
    """Only pairs that name each other."""
    return {word: {other for other in others if word in named.get(other, ())} for word, others in named.items()}


def close(word: str, other: str, known: dict[str, set[str]]) -> bool:
    """Whether two words share enough of their neighbours."""
    mine, theirs = known[word] | {word}, known[other] | {other}
    return len(mine & theirs) >= SHARED * min(len(mine), len(theirs))


def pairs(known: dict[str, set[str]]) -> dict[str, set[str]]:
    """Families that may stand for each other, the first in the alphabet first."""
    found: dict[str, set[str]] = defaultdict(set)
    single = {word: families.stem(fold(word)) for word in known if " " not in word and fold(word) not in FUNCTION_WORDS}
    for word, one in single.items():
        for other in known[word] & single.keys():
            two = single[other]
            if one < two and not families.akin(one, two) and close(word, other, known):
                found[one].add(two)
            elif two < one and not families.akin(one, two) and close(word, other, known):
                found[two].add(one)
    return found


def main(thesaurus: str, out: str) -> None:
    """Read, choose, write."""
    kept = pairs(mutual(read(Path(thesaurus).read_text(encoding="utf-8"))))
    lines = "\n".join(["", *(" ".join((word, *sorted(kept[word]), "")) for word in sorted(kept)), ""])
    Path(out).write_bytes(zlib.compress(lines.encode(), 9))
    print(sum(map(len, kept.values())), "pairs,", Path(out).stat().st_size, "bytes")


if __name__ == "__main__":
    main(*sys.argv[1:])
