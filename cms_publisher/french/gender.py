"""A noun of one gender with words of the other, and "nouveau" before a vowel: "une problème", "un nouveau appel".

Only what no reading excuses: a noun that is only masculine or only feminine, and a word that can't go with it.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from cms_publisher.french.lexicon import Part, readings

if TYPE_CHECKING:
    from collections.abc import Iterator

_MUTE: Final = "abit|ect|élic|ério|érit|eure|ist|iver|omme|onn|ôpi|ospi|ôte|uma|umo|uil|uit|erb|armon"
"""What follows a mute h."""
_VOWEL: Final = rf"(?:[aàâeéèêëiîïoôuœ]|h(?:{_MUTE}))\w+"
_BEFORE_VOWEL: Final = re.compile(
    r"\b(?:[Uu]n|[Ll]e|[Cc]e|[Dd]u|[Aa]u|[Ss]on|[Nn]otre|[Ll]eur)[ \u00a0]"
    rf"(?P<word>nouveau|beau|vieux)[ \u00a0](?P<noun>{_VOWEL})"
    rf"|\b(?P<this>[Cc]e)[ \u00a0](?P<that>{_VOWEL})|\b(?P<own>[MTSmts]a)[ \u00a0](?P<owned>{_VOWEL})"
)
_EUPHONIC: Final = {"nouveau": "nouvel", "beau": "bel", "vieux": "vieil"}
_WHOLE: Final = frozenset({"onze", "onzième", "oui", "ouistiti", "un", "une", "yaourt", "uhlan", "yacht"})
_WORD: Final = re.compile(r"(?<![\w’'-])[^\W\d_]+(?![\w’'-])|(?<=[’'])[^\W\d_]+(?![\w’'-])")
_DETERMINERS: Final = {
    **dict.fromkeys(("un", "le", "du", "au", "aucun", "certain"), "m"),
    **dict.fromkeys(("une", "la", "cette", "aucune", "certaine"), "f"),
}
_PRONOUNS: Final = {
    "f": frozenset({"elle", "elles", "celle", "sa"}),
    "m": frozenset({"il", "ils", "celui", "on", "ce"}),
}
_OFFICES: Final = frozenset("chef témoin écrivain marin otage clown pivot libéro numéro".split())  # noqa: SIM905
_CLAUSE: Final = re.compile(r"[.;:!?«»]")


def euphonic(text: str) -> Iterator[tuple[int, int, str]]:
    """Where a vowel asks for another form: the start and end, and what French has.

    >>> [new for *_, new in euphonic("Un nouveau appel pour ce hôtel, sa école et un beau et long été.")]
    ['nouvel appel', 'cet hôtel', 'son école']
    """
    for found in _BEFORE_VOWEL.finditer(text):
        if found["word"]:
            if _is_one(found["noun"], "m"):
                yield found.start("word"), found.end(), f"{_EUPHONIC[found['word']]} {found['noun']}"
        elif found["this"]:
            if _is_one(found["that"], "m"):
                yield *found.span(), f"{found['this']}t {found['that']}"
        elif _is_one(found["owned"], "f"):
            yield *found.span(), f"{found['own'][0]}on {found['owned']}"


def mismatched(text: str) -> Iterator[tuple[int, int]]:
    """Where a determiner or an adjective is of the other gender than its noun: "une problème", "d’argent publique"."""
    words = list(_WORD.finditer(text))
    for at, (one, other) in enumerate(pairwise(words)):
        if text[one.end() : other.start()] not in {" ", "\u00a0"}:
            continue
        gender = _DETERMINERS.get(one[0].lower())
        if gender:
            if _is_one(other[0], "f" if gender == "m" else "m") and not _is_office(other[0]):
                yield one.start(), other.end()
        elif _goes_wrong(text, words, at):
            yield one.start(), other.end()


def _is_one(word: str, gender: str) -> bool:
    """Whether a word can only be one noun of that gender."""
    found = readings(word)
    return bool(found) and word not in _WHOLE and all(each[:3] == (Part.NOUN, gender, "s") for each in found)


def _is_office(noun: str) -> bool:
    """Whether a woman may be called so: "la chef", "la procureur"."""
    return noun.endswith("eur") or noun in _OFFICES


def _goes_wrong(text: str, words: list[re.Match[str]], at: int) -> bool:
    """Whether an adjective is of the other gender than the noun before it, and of no other noun or person before it."""
    noun, adjective = readings(words[at][0]), readings(words[at + 1][0])
    gender = next((each.gender for each in noun), "")
    other = {"m": "f", "f": "m"}.get(gender)
    if other is None or not all(each[:3] == (Part.NOUN, gender, "s") for each in noun):
        return False
    if not adjective or not all(each[:3] == (Part.ADJECTIVE, other, "s") for each in adjective):
        return False
    start = max((found.end() for found in _CLAUSE.finditer(text, 0, words[at].start())), default=0)
    before = [word[0] for word in words[:at] if word.start() >= start]
    after = [word[0] for word in words[at + 2 : at + 3]]
    return not any(_may_be(word, other) for word in (*before, *after))


def _may_be(word: str, gender: str) -> bool:
    """Whether a word may be a noun of that gender, a name, or what stands for one."""
    if not word.islower() or _DETERMINERS.get(word) == gender or word in _PRONOUNS[gender]:
        return True
    found = readings(word)
    return not found or any(each.part is Part.NOUN and each.gender in {gender, "e"} for each in found)
