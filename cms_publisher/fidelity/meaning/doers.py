"""Who does what, sentence after sentence: deeds with a doer that is somebody, a pronoun's one taken from before."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.propositions.deeds import Deed, deeds, is_actor
from cms_publisher.french import tables

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.fidelity.meaning.case import Case
    from cms_publisher.fidelity.propositions.claims import Claims
    from cms_publisher.fidelity.propositions.deeds import Party
    from cms_publisher.fidelity.propositions.passages import Library, Passage

_PRONOUN: Final = re.compile(
    r"\b(?:il|elle|ils|elles) (?:(?:ne |n[’']|lui |leur |les? |la |l[’']|y |en ))*$", re.IGNORECASE
)
_INVERTED: Final = re.compile(r"-(?:t-)?(?:il|elle|ils|elles)\b")
_BEHIND: Final = 8
_ANAPHOR: Final = re.compile(r"(?:son|sa|ses|leurs?|ces?|cet|cette) ", re.IGNORECASE)


def told(case: Case) -> Iterator[Deed]:
    """Our deeds that somebody does, outside quotations; not those that two do to each other."""
    for deed in deeds(case.ours.text):
        mutual = deed.event.reflexive or deed.event.lemma in tables.words("symmetric_verbs")
        if deed.agents and not mutual and not case.ours.is_quoted(deed.event.start):
            yield deed


@lru_cache(maxsize=1024)
def deeds_of(passage: Passage, library: Library) -> tuple[Deed, ...]:
    """The deeds of a passage outside quotations, each with who does it where that is sure."""
    claims = passage.claims
    last: Sequence[Party] = ()
    for other in library.beside(passage, 1, 0)[:-1]:
        last = next((each.agents for each in deeds(other.claims.text) if by_actors(other.claims, each)), ())
    found = []
    for deed in deeds(claims.text):
        if claims.is_quoted(deed.event.start):
            continue
        if by_actors(claims, deed):
            last = deed.agents
            found.append(deed)
        else:
            last = () if deed.agents else last  # a pronoun behind may stand for these
            found.append(replace(deed, agents=tuple(last) if _by_pronoun(claims.text, deed) else ()))
    return tuple(found)


def _by_pronoun(text: str, deed: Deed) -> bool:
    before, within = text[: deed.event.start], text[deed.event.start : deed.event.end + _BEHIND]
    active = not deed.agents and not deed.event.passive and not deed.event.reflexive
    return active and (_PRONOUN.search(before) or _INVERTED.search(within)) is not None


def by_actors(claims: Claims, deed: Deed) -> bool:
    """Whether all who do it are told by a name or as people or bodies; "son syndicat" and "212 voix" are neither."""
    counted = [figure.start for figure in claims.figures] if deed.agents else []
    if counted and any(each.start <= at < each.end for at in counted for each in deed.agents):
        return False
    return bool(deed.agents) and all(
        _ANAPHOR.match(claims.text, each.start) is None and (each.names or is_actor(claims.text, each))
        for each in deed.agents
    )
