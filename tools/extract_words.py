"""The inflected forms of a French Hunspell dictionary with what each can be, as cms_publisher/french/data/forms.bin.

    python tools/extract_words.py fr.aff fr.dic cms_publisher/french/data/forms.bin

Run once, with the two files of Debian's package hunspell-fr-classical. The output, compressed with zlib, is UTF-8
lines: the rows of readings that occur, an empty line, then every form in the order of its bytes with the number of its
row, two characters from DIGITS. It is ready in 25 ms, and searched as it stands. A reading is one word of a row:

    Nfs       noun, gender (m, f, e: both), number (s, p, i: both)
    Ams       adjective, the same
    VpsT2oir  verb: tense (TENSES), number of the third person (s, p; none: o), T transitive, E with "être", B with
              both; how many letters go from the end, and what comes on, to make the infinitive
    VcfsT2er  past participle (c): gender and number stand for the third person's
    R         adverb
    W         a word of grammar: article, pronoun, preposition, link, numeral
"""

from __future__ import annotations

import re
import sys
import zlib
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

sys.path.insert(0, str(Path(__file__).parents[1]))

from cms_publisher.french.lexicon import DIGITS

if TYPE_CHECKING:
    from collections.abc import Iterator

WORD = re.compile(r"[a-zà-öø-ÿœ]+(?:-[a-zà-öø-ÿœ]+)*")
LEAST = 4
TENSES = {
    "infi": "n",
    "ppre": "g",
    "ipre": "p",
    "iimp": "i",
    "ipsi": "h",
    "ifut": "f",
    "cond": "d",
    "spre": "j",
    "simp": "k",
}
PERSONS = {"3sg": "s", "3pl": "p", "3pl!": "p"}
MEASURES = ("", "kilo", "hecto", "déci", "centi", "milli", "micro", "nano", "méga", "giga", "téra")
"""What a flag of units ("Um") puts before them; the dictionary has this as prefixes, with a plural each."""
SHAPED = {"nom": "N", "adj": "A"}
GENDERS = {"epi": "e", "mas": "m", "fem": "f"}
NUMBERS = {"inv": "i", "sg": "s", "pl": "p"}
PLAIN = {"adv": "R", "mg": "W", "nb": "W"}


class Rule(NamedTuple):
    """A suffix: what comes off, what comes on, after which ending, and what the form then is."""

    off: str
    on: str
    ending: re.Pattern[str]
    tags: tuple[str, ...]


class Form(NamedTuple):
    """An inflected form, the word that it is of, and the tags of both."""

    text: str
    word: str
    entry: tuple[str, ...]
    own: tuple[str, ...]


def read_rules(text: str) -> dict[str, list[Rule]]:
    """The suffix rules by their flag."""
    rules: dict[str, list[Rule]] = defaultdict(list)
    for line in text.splitlines():
        parts = line.split()
        if parts[:1] == ["SFX"] and len(parts) > LEAST:
            _, flag, off, on, ending, *tags = parts
            added = "" if on.split("/")[0] == "0" else on.split("/")[0]
            rules[flag].append(Rule("" if off == "0" else off, added, re.compile(f"(?:{ending})$"), tuple(tags)))
    return rules


def forms(affixes: str, dictionary: str) -> Iterator[Form]:
    """Every form of every word in lower case; the first of a word is the word as it stands."""
    rules = read_rules(Path(affixes).read_text(encoding="utf-8"))
    for line in Path(dictionary).read_text(encoding="utf-8").splitlines()[1:]:
        entry, *tags = line.split() or [""]
        word, _, flags = entry.partition("/")
        if not WORD.fullmatch(word):
            continue
        yield Form(word, word, tuple(tags), ())
        if flags.startswith("Um"):
            yield from (
                Form(f"{prefix}{word}{plural}", f"{prefix}{word}", tuple(tags), (number,))
                for prefix in MEASURES
                for plural, number in (("", "is:sg"), ("s", "is:pl"))
            )
        for at in range(0, len(flags), 2):
            for rule in rules.get(flags[at : at + 2], ()):
                form = word[: len(word) - len(rule.off)] + rule.on
                if word.endswith(rule.off) and rule.ending.search(word) and WORD.fullmatch(form):
                    yield Form(form, word, tuple(tags), rule.tags)


def readings(form: Form) -> Iterator[str]:
    """What a form can be, each as a word of a row."""
    kinds = {tag[3:] for tag in form.entry if tag.startswith("po:")}
    verb = next((kind for kind in kinds if kind.startswith("v") and kind[1:2].isdigit()), None)
    if verb:
        yield from _verb(form, verb)
        return
    shape = _shape((*form.entry, *form.own))
    if shape:  # else the word as it stands, which a suffix of nothing gives its number
        yield from {letter + shape for kind, letter in SHAPED.items() if kind in kinds}
    yield from {letter for kind, letter in PLAIN.items() if kind in kinds}


def _shape(tags: tuple[str, ...]) -> str:
    """Gender and number; empty where one is missing."""
    found = {tag[3:] for tag in tags if tag.startswith("is:")}
    gender = next((letter for name, letter in GENDERS.items() if name in found), "")
    number = next((letter for name, letter in NUMBERS.items() if name in found), "")
    return gender + number if gender and number else ""


def _verb(form: Form, kind: str) -> Iterator[str]:
    own = [tag[3:] for tag in form.own if tag.startswith("po:")]
    way = ("T" if "t" in kind[2:-1] else "") + ({"e_": "E", "ea": "B"}.get(kind[-2:], ""))
    common = next((at for at in range(len(form.text)) if form.text[at] != form.word[at : at + 1]), len(form.text))
    ending = f"{way}{len(form.text) - common}{form.word[common:]}"
    if "ppas" in own:
        yield f"Vc{_shape(form.own)}{ending}"
    persons = sorted({PERSONS[each] for each in own if each in PERSONS})
    tenses = [TENSES[each] for each in own if each in TENSES]
    for tense in tenses:
        if not (tense in "jk" and set(tenses) - {"j", "k"}):  # a subjunctive that looks like an indicative
            yield from (f"V{tense}{person}{ending}" for person in persons or ["o"])


def main(affixes: str, dictionary: str, out: str) -> None:
    """Read, expand, write."""
    found: dict[str, set[str]] = defaultdict(set)
    for form in forms(affixes, dictionary):
        found[form.text].update(readings(form))
    rows = sorted({" ".join(sorted(each)) for each in found.values()})
    numbers = {row: DIGITS[at // len(DIGITS)] + DIGITS[at % len(DIGITS)] for at, row in enumerate(rows)}
    ordered = sorted(found, key=lambda form: form.encode() + b" ")
    lines = [f"{form} {numbers[' '.join(sorted(found[form]))]}" for form in ordered]
    Path(out).write_bytes(zlib.compress("\n".join([*rows, "", *lines, ""]).encode(), 9))
    print(len(found), "forms,", len(rows), "rows,", Path(out).stat().st_size, "bytes")


if __name__ == "__main__":
    main(*sys.argv[1:])
