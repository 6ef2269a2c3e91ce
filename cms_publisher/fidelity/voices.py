"""Who is heard in a text, who is only named, who is blamed and who answers: what an editor weighs before it goes.

A paper hears the other side (Charter of Munich, 1971, duties 1 and 8; article 9-1 of the Civil Code). Nothing is judged
here: the sentences are put side by side, in the text's order.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from cms_publisher.fidelity.analysts import NAME, speaker
from cms_publisher.fidelity.defence import answers, charges
from cms_publisher.fidelity.propositions import claims
from cms_publisher.fidelity.propositions.speech import said
from cms_publisher.french import tables

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.fidelity.propositions.claims import Word

_OFFICES: Final = ("actors", "functions_of_persons", "people")
"""Lists of what speaks without a name: a body, a function, a group."""
_GOES_ON: Final = re.compile(r"-(?:t-)?(?:ils?|elles?)\b")
_BEFORE: Final = 3
"""Sentences before an answer among which the charge stands."""
_ARTICLE: Final = re.compile(r"\b(?:[Ll]e |[Ll]a |[Ll]es |[Ll][’']|[Uu]ne? |[Dd]es |[Ss]on |[Ss]a |[Ss]es )$")
_ENDS: Final = re.compile(r",| (?:en \w+ant|qui|dont|à|au|aux|par|pour|dans|sur|depuis|lors)\b")
"""Where a name or an office ends: "l’avocat en quittant la salle"."""
_CIVIL: Final = re.compile(r"\b(?:M[e.]|Mmes?|Mlle|MM\.|Dr|Pr)[ \u00a0]")


class At(NamedTuple):
    """A sentence by its paragraph and its number in it."""

    paragraph: int
    sentence: int


@dataclass(frozen=True, slots=True)
class Voice:
    """Somebody who says something: by the full name, else by the body or function as the text calls it first."""

    name: str
    sentences: tuple[At, ...]


@dataclass(frozen=True, slots=True)
class Voices:
    """What a text holds of them; ``unnamed``: quotations whose sentence and paragraph say nobody."""

    heard: tuple[Voice, ...]
    unnamed: tuple[At, ...]
    charges: tuple[At, ...]
    answers: tuple[At, ...]


def voices(paragraphs: Sequence[Sequence[str]]) -> Voices:
    """Who says what in these paragraphs, given by their sentences."""
    names: dict[str, str] = {}
    sentences: dict[str, list[At]] = {}
    unnamed: list[At] = []
    for number, row in enumerate(paragraphs):
        last: list[str] = []
        for place, text in enumerate(row):
            found = dict(_speakers(text)) or ({key: names[key] for key in last} if _is_speech(text) else {})
            for key, name in found.items():
                names.setdefault(key, name)
                sentences.setdefault(key, []).append(At(number, place))
            if not found and text.startswith("«") and _is_speech(text):
                unnamed.append(At(number, place))
            last = list(found)[-1:]
    flat = [(At(number, place), text) for number, row in enumerate(paragraphs) for place, text in enumerate(row)]
    answering = tuple(_answering(flat))
    return Voices(
        heard=tuple(Voice(names[key], tuple(places)) for key, places in sentences.items()),
        unnamed=tuple(unnamed),
        charges=tuple(at for at, text in flat if at not in answering and charges(text)),
        answers=answering,
    )


def _answering(flat: Sequence[tuple[At, str]]) -> Iterator[At]:
    for number, (at, text) in enumerate(flat):
        if answers(text, [before for _, before in flat[max(0, number - _BEFORE) : number]]):
            yield at


def _is_speech(text: str) -> bool:
    """Whether it is somebody's words: a quotation of a clause, or what "dit-elle" goes on with."""
    return bool(said(claims.read(text))) and ("«" in text or _GOES_ON.search(text) is not None)


def _speakers(text: str) -> Iterator[tuple[str, str]]:
    """Whom the sentence says that the words are of, by key and name: a person, else bodies and functions.

    The key of a person is the surname, by which a shorter form of the name is known again.
    """
    person = speaker(text)
    if person:
        yield _surname(person), _CIVIL.sub("", person)
        return
    for part in said(claims.read(text)):
        if part.speaker:
            yield from _called(text, part.speaker)


def _called(text: str, words: Sequence[Word]) -> Iterator[tuple[str, str]]:
    """The name among the words of a speaker, else the office; nothing where they are neither."""
    first, whole = words[0], text[words[0].start : words[-1].end]
    named, office = NAME.search(_CIVIL.sub("", whole)), _ENDS.split(whole)[0]
    if named or (first.capital and not first.opens):
        name = named[0] if named else office
        yield _surname(name), name
    elif first.folded in _heads() and (article := _ARTICLE.search(text[: first.start])):
        name = article[0].lower() + office
        yield name.lower(), name


@cache
def _heads() -> frozenset[str]:
    return frozenset().union(*(tables.words(each) for each in _OFFICES))


def _surname(name: str) -> str:
    return name.rsplit(maxsplit=1)[-1]
