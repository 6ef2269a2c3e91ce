"""The headline and standfirst of a hearing whose judgment is still to come: what was asked for, and when that comes."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.excerpts.alone import reads_without
from cms_publisher.fidelity.excerpts.asked_for import requests
from cms_publisher.fidelity.excerpts.askers import by_its_name
from cms_publisher.fidelity.excerpts.extract import extract, less, without
from cms_publisher.fidelity.excerpts.tried import trials
from cms_publisher.french import tables
from cms_publisher.french.judgments import is_charge, is_of_court, is_request, is_reserved, is_ruling
from cms_publisher.french.requests import request
from cms_publisher.french.spaces import SPACE as _S
from cms_publisher.french.words import content_words, count
from cms_publisher.writers.digest.labels import labelled

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.model import Sentence
    from cms_publisher.writers.digest.prepared import Section

_OFFENCE: Final = re.compile(
    rf"\b(?:jugeait{_S}(?:[^.;:«»]|\b[A-ZÀ-Ý]\.){{3,90}}?|(?:poursuivi|jugé|renvoyé|comparaiss\w+|comparaît|répond\w*)(?:e?s?)\b(?:{_S}[^.,;:«»]{{0,60}}?)??){_S}"
    r"(?:pour|(?<=répondre )(?:de|d[’']))[ \u00a0]?(?P<offence>[a-zà-ÿ][a-zà-ÿœ’ -]{2,50}?)"
    rf"(?=[.,;]|{_S}(?:et|par|sur|dans|à|au|aux|lors|commis|envers|contre|après|devant|le|la|en){_S})"
)
"""What somebody is tried for, in the law's words: "poursuivi pour homicide involontaire"."""
_ANOTHER: Final = re.compile(r"\b(?:son|sa|ses|leurs?)\b")
"""Of whom it was asked is not the one who is tried: "contre son épouse"."""
_NO_OFFENCE: Final = frozenset({"avoir", "être", "un", "une", "des", "le", "la", "les", "son", "sa", "ses", "de", "du"})
_LONGEST: Final = 111
"""Characters; Google keeps 110 in listings."""
_OPENING: Final = 8
_MOST_WORDS: Final = 4
_STANDFIRST: Final = 66
"""Words of a standfirst with the day of the judgment, which a reader looks for there."""


def pending(sections: Sequence[Section]) -> Iterator[Sentence]:
    """Headlines of a hearing whose judgment is still to come: who is tried for what, then what was asked for."""
    sentences = [one for section in sections for block in section.blocks for one in block.sentences]
    if _is_pending(sentences):
        yield from islice((one for one in trials(sentences) if len(one.text) < _LONGEST), 1)
        yield from filter(None, [requested(sections)])


def requested(sections: Sequence[Section]) -> Sentence | None:
    """What was asked for, behind what of: "Homicide involontaire : la procureure a requis trois ans de prison".

    Where the text says what the one who is judged is, against whom: "Vol : dix mois de prison requis contre un maçon".
    """
    blocks = [block.sentences for section in sections for block in section.blocks]
    sentences = [one for block in blocks for one in block]
    offence = _offence(sentences)
    for one in requests(sentences):
        if offence and (named := labelled(one, offence)):
            return named
    told = (by_its_name(one, block[:at]) for block in blocks for at, one in enumerate(block))
    asked = next((one for one in told if is_request(one.text) or request(one.text)), None)
    found = request(asked.text) if asked else None
    if asked is None or found is None or found["pronoun"]:
        return None
    of_another = _ANOTHER.search(found["whom"] or "")
    ends = dict.fromkeys(end for end in (found.end("whom"), 0 if of_another else found.end("what")) if end > 0)
    clauses = [_clause(asked, found, end) for end in ends]
    put = (labelled(one, offence) for one in clauses) if offence else ()
    return next(filter(None, put), clauses[-1])


def charged_at(sentences: Sequence[Sentence]) -> tuple[int, ...]:
    """Which of a hearing's first sentences tells what somebody is tried for, where no judgment is told."""
    at = next((at for at, one in enumerate(sentences[:_OPENING]) if is_charge(one.text)), None)
    return () if at is None or any(is_ruling(one.text) for one in sentences) else (at,)


def judgment_last(
    standfirst: tuple[Sentence, ...], sections: tuple[Section, ...], headline: Sentence
) -> tuple[tuple[Sentence, ...], tuple[Section, ...]]:
    """The standfirst of a hearing with when the court will rule at its end, where that ends the text and fits."""
    blocks = sections[-1].blocks if sections else ()
    last = blocks[-1].sentences if blocks else ()
    if len(last) != 1 or not (len(blocks) > 1 and standfirst) or not is_reserved(last[0].text):
        return standfirst, sections
    sentences = [*standfirst, *(one for section in sections for block in section.blocks for one in block.sentences)]
    words = sum(count(one.text) for one in (*standfirst, *last))
    told = is_reserved(headline.text) or any(is_reserved(one.text) for one in standfirst)
    begins = next(one for section in sections for block in section.blocks for one in block.sentences)
    follows = (
        bool(begins.support and standfirst[0].support) and begins.support[0].start > standfirst[0].support[0].start
    )
    reads = reads_without(last[0].text) and (not follows or reads_without(begins.text))
    if told or words > _STANDFIRST or not _is_pending(sentences) or not reads:
        return standfirst, sections
    return (*standfirst, *last), (*sections[:-1], replace(sections[-1], blocks=blocks[:-1]))


def _is_pending(sentences: Sequence[Sentence]) -> bool:
    """Whether they tell of a hearing and of no ruling."""
    heard = any(is_of_court(one.text) for one in sentences[:_OPENING])
    return heard and not any(is_ruling(one.text) for one in sentences)


def _clause(asked: Sentence, found: re.Match[str], end: int) -> Sentence:
    gone = [found.span("name")] if found["name"] else []
    said = without(asked, *gone) if gone else asked
    return extract(said, 0, len(less(asked.text[:end], gone)))


def _offence(sentences: Sequence[Sentence]) -> str:
    """What the first who is said to be tried is tried for."""
    found = (match["offence"] for one in sentences[:_OPENING] for match in _OFFENCE.finditer(one.text))
    offence = next(found, "").strip()
    first = offence.replace("’", " ").partition(" ")[0]
    few = 0 < len(content_words(offence)) <= _MOST_WORDS
    return offence if few and first not in _NO_OFFENCE | tables.words("actors") else ""
