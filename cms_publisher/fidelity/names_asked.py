"""The name that an instruction asks for by what bears it, "le nom du festival", as the sources give it.

Behind the noun ("le festival Nuits de givre", "l’association La Sciure", "le col de la Serre", "le maire, Paul Astier")
or before it ("Paul Astier, maire de Lorme"). Where a name ends is told by its capitals, and by what the texts repeat.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.subjects import text_of
from cms_publisher.french import tables
from cms_publisher.french.lexicon import Part, readings
from cms_publisher.french.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.model import Story

_WORD: Final = r"[A-ZÀ-Ý][\w’.&-]*"
_RUN: Final = rf"(?:(?:L[ea]s?|Un[e]?|Au|Aux|Des?|Du)[ \u00a0]|[LD]’)?{_WORD}(?:[ \u00a0](?:{_WORD}|\d+\b))*"
_MORE: Final = re.compile(
    r"(?:[ \u00a0](?P<link>d[eu]|des|en|à|aux?|sur|sous|sans|et)(?:[ \u00a0]l[ae]s?[ \u00a0]|[ \u00a0]l’|[ \u00a0])"
    r"|[ \u00a0](?P<elided>d)’|[ \u00a0])(?P<word>[\wÀ-ÿ-]+)"
)
"""What a name may go on with: "Nuits de givre", "Amis de Lorme", "Pistes d’hiver", "Montagne solidaire"."""
_CAPITAL: Final = re.compile(
    r"\b(?:[Ll][ae]s?[ \u00a0]|[Ll]’|[Dd]u[ \u00a0]|[Aa]ux?[ \u00a0])(?P<noun>[A-ZÀ-Ý][\wÀ-ÿ-]{3,})"
)
_MORE_WORDS: Final = 2
_OF: Final = r"[ \u00a0](?:d[eu][ \u00a0](?:l[ae]s?[ \u00a0]|l’)?|des[ \u00a0]|d’)"
_PERSON: Final = r"[A-ZÀ-Ý][\w’-]+(?:[ \u00a0](?:d[eu][ \u00a0]|d’)?[A-ZÀ-Ý][\w’-]+)+"
_CONVICTED: Final = frozenset({"condamne", "condamnee", "prevenu", "prevenue", "accuse", "accusee", "coupable"})
_JUDGED: Final = re.compile(
    rf"\b(?:condamné|jugé|poursuivi|comparaî|reconnu)\w*[^.;:«»]{{0,40}}?[ \u00a0](?P<name>{_PERSON})"
)
_BEFORE_IT: Final = re.compile(
    rf"(?P<name>{_PERSON})[^.;:«»]{{0,60}} (?:a été (?:condamné|jugé)|comparaissait|était jugé)"
)
_CLUBS: Final = frozenset({"club", "equipe", "formation"})
_CLUB: Final = re.compile(
    rf"\b(?P<name>(?:[A-Z]{{2,4}}|Stade|Olympique|Racing|Union[ \u00a0]sportive|Entente|Étoile)[ \u00a0]{_WORD}"
    rf"(?:[ \u00a0]{_WORD})*|(?<=[LldD]es )[A-ZÀ-Ý][\wÀ-ÿ-]+s\b(?=[ \u00a0](?:d[eu][ \u00a0]|d’)[A-ZÀ-Ý]))"
)
_LEAD: Final = 900
"""Characters in which a report says whose news it tells."""


def the_name(kind: str, story: Story) -> str:
    """The one name of that kind that the story is of; empty where there is none, or more than one may be meant."""
    found = names_of(kind, story)
    lead = fold(text_of(story.primary)[:_LEAD])
    in_lead = tuple(name for name in found if fold(name) in lead)
    sure = in_lead if len(in_lead) == 1 else found
    return sure[0] if len(sure) == 1 else ""


def names_of(kind: str, story: Story) -> tuple[str, ...]:
    """All names of that kind that the sources give, those first that they give more often.

    Args:
        kind: the noun, folded, or a name.
        story: whose sources are read.
    """
    text = "\n".join(text_of(source) for source in story.sources).replace("'", "’")
    kinds = (kind, *_called().get(kind, ()))
    found = next(filter(None, ([name.strip() for name in _found(each, text)] for each in kinds)), [])
    ranked = sorted(dict.fromkeys(found), key=lambda name: (-text.count(name), text.find(name)))
    return tuple(name for at, name in enumerate(ranked) if not any(name in longer for longer in ranked[:at]))


@cache
def _called() -> dict[str, tuple[str, ...]]:
    """What a text may call it besides."""
    rows = (line.partition(" : ") for line in tables.lines("named_kinds"))
    return {kind: tuple(names.split()) for kind, _, names in rows}


@cache
def _kinds() -> frozenset[str]:
    """Nouns of what has a name, and of no people: "les Hérons" are one by themselves."""
    return frozenset(each for kind, names in _called().items() for each in (kind, *names))


def _found(kind: str, text: str) -> Iterator[str]:
    if kind in _CONVICTED:
        yield from (one["name"] for each in (_JUDGED, _BEFORE_IT) for one in each.finditer(text))
    if kind in _CLUBS:
        yield from (one["name"] for one in _CLUB.finditer(text))
    if kind in _kinds():
        yield from _as_a_name(kind, text)
    for noun in _spelled(kind, text):
        if noun[0].isupper():
            yield noun
            continue
        for one in re.finditer(rf"\b{re.escape(noun)}(?P<of>{_OF})?", text, re.IGNORECASE):
            yield from _behind(one, text)
        yield from (
            one["name"] for one in re.finditer(rf"(?P<name>{_PERSON}), (?:l[ea] |l’)?{re.escape(noun)}\b", text)
        )


def _as_a_name(kind: str, text: str) -> Iterator[str]:
    """What the noun is the first word of, by its capital behind an article: "la Foire aux fromages"."""
    for found in _CAPITAL.finditer(text):
        more = _MORE.match(text, found.end()) if fold(found["noun"]) == kind else None
        if more and (more["link"] or more["elided"]) and more["word"] not in tables.words("function_words"):
            yield text[found.start("noun") : more.end()]


def _spelled(kind: str, text: str) -> list[str]:
    """The noun as the texts write it, with its accents; where they write it with a capital only, it is a name."""
    words = [word for word in re.findall(r"[\w-]+", text) if fold(word) == kind]
    small = [word for word in words if word[0].islower()]
    return list(dict.fromkeys(small or words))[:1]


def _behind(noun: re.Match[str], text: str) -> Iterator[str]:
    """The name behind the noun, in quotation marks or not; with the noun, where it is of something."""
    if noun["of"]:
        if named := re.compile(_RUN).match(text, noun.end()):
            yield text[noun.start() : named.end()]
        return
    if quoted := re.compile(r",?[ \u00a0]«[ \u00a0]?(?P<name>[^«»]{2,40}?)[ \u00a0]?»").match(text, noun.end()):
        yield quoted["name"]
        return
    space = re.compile(r",?[ \u00a0]").match(text, noun.end())
    named = re.compile(_RUN).match(text, space.end()) if space else None
    if space is None or named is None or (space[0].startswith(",") and not re.fullmatch(_PERSON, named[0])):
        return
    name = named[0]
    for _ in range(_MORE_WORDS):
        more = _MORE.match(text, named.start() + len(name))
        if more is None or not _goes_on(name, more, text):
            break
        name += more[0]
    yield name


def _goes_on(name: str, more: re.Match[str], text: str) -> bool:
    """Whether a name goes on with what follows it: wherever the texts have it, and more than once, or behind "de"."""
    uses = text.count(name + more[0])
    if more["word"] in tables.words("function_words") or text.count(name) != uses:
        return False
    if more["link"] in {"de", "du", "des"} or more["elided"]:
        return True
    return uses > 1 and (more["link"] is not None or Part.VERB not in {one.part for one in readings(more["word"])})
