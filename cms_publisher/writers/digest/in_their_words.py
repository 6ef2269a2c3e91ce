"""Headlines of a portrait: what the person says, word for word, behind the name, where nobody else can have said it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.edits import EditKind
from cms_publisher.french import quotes
from cms_publisher.french.words import content_words
from cms_publisher.model import BlockKind
from cms_publisher.writers.digest.interviewed import LONGEST, said_by
from cms_publisher.writers.digest.portrait_subject import whom
from cms_publisher.writers.digest.quotations import whole_sentences
from cms_publisher.writers.digest.telling_sayings import STRONG
from cms_publisher.writers.digest.weights import relevance, weights

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.french.portraits import Portrait
    from cms_publisher.model import ArticleBlock, Sentence
    from cms_publisher.writers.digest.prepared import Section

_LENGTHS: Final = range(22, 84)
"""Characters of what is quoted: shorter says little."""
_LEAST_WORDS: Final = 2
_TELLING: Final = 3.0
_WIDE: Final = 66
"""Characters with the name from which on a title tag has no room for all of it."""
_ONESELF: Final = re.compile(r"\b(?:je|moi)\b|\bj[’']", re.IGNORECASE)
_IN_THE_ROOM: Final = re.compile(r"\bvous\b|\bque c[’']est \w+ »$", re.IGNORECASE)
"""What is said to who asks, or of what was said before."""
_STRONG, _OWN, _TWO, _LESS = 2.0, 1.0, 1.0, 1.5
"""What it adds that it says what something is or is not, that it is of who speaks, that it has two parts; and takes
off that it is wide."""
_DENIES: Final = re.compile(r"\b(?:ne|n[’'])\b ?\w+.*\b(?:pas|plus|jamais|rien|aucune?|personne)\b", re.IGNORECASE)
_PRESENTS: Final = re.compile(r"À \d\d[ \u00a0]ans, | est l(?:[ae] |[’'])|, \d\d[ \u00a0]ans\b| a \d\d[ \u00a0]ans\b")
"""What says who it is that a headline names."""
_LONG: Final = 110
_KIN: Final = re.compile(
    r"\b(?:sa|son|ses) (?:(?:grand|belle|beau)-)?(?:mères?|pères?|parents|mari|femme|compagne|compagnon|fils|filles?|"
    r"frères?|sœurs?|oncle|tante|voisine?s?|collègues?|associée?|patronn?e?|entraîneur|entraîneuse)\b"
)
"""Somebody else who may speak next: "C’est sa mère, Nadia, qui conduit. « Je reste dans la voiture »"."""


def put_before(told: tuple[Sentence, ...], sections: Sequence[Section]) -> tuple[Sentence, ...]:
    """The headlines of a text without a title: a portrait's says who that is, else quotes the person by name.

    Else it names the person; else it is what ``told`` has first.
    """
    if told and any(edit.kind is EditKind.RULING for edit in told[0].edits):
        return told  # whoever is judged says in a hearing is not its news
    person = whom(sections)
    if person is None or (told and _PRESENTS.search(told[0].text) and len(told[0].text) <= _LONG):
        return told
    named = [one for one in told if person.name in one.text.replace("\u00a0", " ")]
    first = (*sayings_of(person, sections)[:1], *named[:1])
    return tuple(dict.fromkeys((*first, *told)))


def sayings_of(person: Portrait, sections: Sequence[Section]) -> tuple[Sentence, ...]:
    """Sentences that only the person can have said, behind the name, the strongest first."""
    blocks = [block for section in sections for block in section.blocks if block.kind is BlockKind.PARAGRAPH]
    weight = weights(block.text for block in blocks)
    said = [one for block in blocks for one in _theirs(block, person)]
    fits = [one for one in said if len(person.name) + len(one.text) <= LONGEST and _tells(one.text)]

    def worth(one: Sentence) -> float:
        strong = STRONG.search(one.text) or _DENIES.search(one.text)
        own, two = _ONESELF.search(one.text), ", " in one.text or " et " in one.text
        less = _LESS * (len(person.name) + len(one.text) > _WIDE)
        return (
            min(relevance(one.text, weight), _TELLING) + _STRONG * bool(strong) + _OWN * bool(own) + _TWO * two - less
        )

    return tuple(said_by(person.name, one) for one in sorted(fits, key=lambda one: -worth(one)))


def _tells(quotation: str) -> bool:
    left = quotation.rstrip("» \u00a0").endswith(("…", "...", "?"))
    return not (left or _IN_THE_ROOM.search(quotation)) and len(content_words(quotation)) >= _LEAST_WORDS


def _theirs(block: ArticleBlock, person: Portrait) -> Iterator[Sentence]:
    """What is quoted before anybody else is named, right behind what the person does, or as the person's."""
    before = ""
    for sentence in block.sentences:
        told = quotes.outside(sentence.text)
        if person.others_in(told):
            return
        if told.strip("\u00a0 .,") == "":  # only quoted: of whom the sentence before tells
            mine = person.does(before) and not _KIN.search(before)
        else:
            mine, before = person.does(told) or person.says(told), told
        if mine:
            yield from whole_sentences(sentence, _LENGTHS)
