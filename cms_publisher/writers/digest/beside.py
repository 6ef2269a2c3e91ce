"""Where borrowed sections stand: each behind the part of the text that it concerns, apart from it, else at the end."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING, Final, NamedTuple

from cms_publisher.fidelity.attribution import CONTEXT, house_heading
from cms_publisher.fidelity.excerpts.heading_phrases import practical_label
from cms_publisher.fidelity.excerpts.references import leans
from cms_publisher.fidelity.measure import block_words
from cms_publisher.fidelity.portraits import ends_on_words
from cms_publisher.fidelity.subjects import names
from cms_publisher.french.calendar import MONTHS, WEEKDAYS
from cms_publisher.french.leaning import leans_back, refers_back
from cms_publisher.french.rubrics import is_desk_rubric, is_rubric
from cms_publisher.french.words import content_words, fold
from cms_publisher.model import BlockKind
from cms_publisher.writers.digest.interviewed import is_interview

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from cms_publisher.writers.digest.prepared import Section

_LONG: Final = 6
"""Letters of a word that tells of a subject."""
_FAMILY: Final = 7
"""Letters that the words of one family have in common."""
_NAMED: Final = 2.0
"""What a name weighs against another word."""
_SHORT: Final = 150
"""Words of a borrowed section that a reader reads beside the text, not instead of it."""
_CLEARLY: Final = 5.0
"""What a borrowed section and one part of the text have in common at least, as if no other part had it."""
_MORE: Final = 1.6
"""How much more of it than the next best part has."""
_ENOUGH: Final = 3.0
"""The same where the desk wants it where it throws light."""
_KICKER: Final = 60
_SIGNATURE: Final = 3
_CLOSING: Final = re.compile(
    r"(?:À suivre\b|(?:La semaine prochaine|La semaine du[ \u00a0]\d\S*[ \u00a0]\w+|Demain)[ \u00a0]:|"
    r"(?:La )?[Pp]rochaine?s? (?:conseil|réunion|séance|rendez-vous|assemblée|rencontre|audience)\b)"
)
"""A line that ends a report: when it goes on."""
_CLOSING_WORDS: Final = 60
"""Words of a part that does little else."""
_DAY: Final = re.compile(rf"(?:{'|'.join(WEEKDAYS)})[ \u00a0]\d{{1,2}}", re.IGNORECASE)
"""A day of a programme, over what is on."""
_USEFUL: Final = re.compile(
    r"(?:(?:les )?(?:numeros?|adresses?|contacts?|liens?|infos?|informations?|renseignements?) (?:utiles?|pratiques?)"
    r"|en pratique|ou (?:se renseigner|s'adresser|appeler)|(?:les )?consignes(?: de securite)?|ce qu'il faut savoir)"
    r"[ .:?]*"
)
"""What heads the box that says whom to call, and what to do."""
_PROGRAMME: Final = re.compile(
    r"(?:(?:le |au )?programme\b|(?:autres|questions|informations|affaires) \w+$|divers$|en bref$)"
)
"""What heads the text's own matter: what is on, the last points of a sitting."""
_POINTS: Final = 4
"""Headings that only name what follows, from which on they are the points of one sitting."""
_TIMES_AND_SUMS: Final = frozenset(
    word[:_FAMILY] for word in map(fold, (*MONTHS, *WEEKDAYS, "millions", "milliards", "environ", "minutes", "heures",
    "semaines", "années", "premier", "première", "dernier", "dernière", "quatre", "notamment", "chiffres", "habitants"))
)  # fmt: skip
"""What any two texts may have in common."""


class Scattered(NamedTuple):
    """What a text's titles tell, which is no one part's subject, and the sources of these days."""

    told: str
    fresh: frozenset[str]


def beside(
    sections: Sequence[Section],
    borrowed: Sequence[Section],
    *,
    closing: bool = False,
    scattered: Scattered | None = None,
) -> tuple[Section, ...]:
    """The sections with the borrowed ones among them, under their own headings, in their order where two go together.

    Behind one that clearly shares its subject, and before nothing that leans on that one. What is long, has no heading
    of its own, or shares its subject with no one part, stands behind the text and its programme, but before the lines
    that close it: a practical box. All stand at the end of an interview, and behind all points of a sitting.

    ``closing``: whether the text is a portrait, told towards its last words: before the part that ends on what somebody
    says, and nowhere where that is the only part.
    ``scattered``: where the desk wants each passage where it throws light. Then one without a heading of its own may
    stand in a part, and behind the text's opening, where one of these days stands sooner than at the end; under no
    heading that is somebody's words, and no more behind one part than a reader reads beside it.
    """
    if is_interview(sections) or not borrowed:
        return (*sections, *borrowed)
    end = _end(sections)
    if closing and _ends_on_words(sections[end]):
        opens = sections[end].blocks[0].sentences[0].text
        if end == 0 or sections[end].heading is None or refers_back(opens):  # "il" is whom the portrait is of
            return tuple(sections)
        end -= 1
    places = [end] * len(borrowed)
    if scattered and not _lists_points(sections):
        places = list(_where_it_throws_light(borrowed, sections, end, scattered))
        borrowed = list(_headed_last(borrowed, [place < end for place in places]))
    elif any(map(_may_move, borrowed)) and not _lists_points(sections):
        words = [_subjects(section) for section in sections]
        spread = Counter(chain.from_iterable(words))
        places = [_place(section, words, spread, sections, end) for section in borrowed]
    found: list[Section] = []
    for at, section in enumerate(sections):
        here = [one for one, place in zip(borrowed, places, strict=True) if place == at]
        here.sort(key=lambda one: at < end and one.heading is not None)  # none stands under another's
        found += [section, *here]
    return tuple(found)


def _lists_points(text: Sequence[Section]) -> bool:
    """Whether the text is a list of points, each under what it is of: "Cantine", "Halle", "Personnel"."""
    headings = [section.heading.text for section in text if section.heading is not None]
    labels = sum(is_rubric(each) or " " not in each for each in headings)
    return labels >= _POINTS and labels * 2 > len(headings)


def _end(text: Sequence[Section]) -> int:
    """The last section that tells something: those behind it say where to go, or when it goes on."""
    at = len(text) - 1
    while at > 0 and _closes(text[at]) and not _is_leant_on(text, at - 1):
        at -= 1
    return at


def _ends_on_words(section: Section) -> bool:
    """Whether the last that it tells is what somebody says: nothing may be read behind it."""
    told = [block for block in section.blocks if block_words(block) > _SIGNATURE] or section.blocks
    return ends_on_words(told[-1].text) and told[-1].kind is BlockKind.PARAGRAPH


def _closes(section: Section) -> bool:
    """Whether it is the box that ends a text, or ends on the line that does."""
    opening, last = section.blocks[0].sentences[0].text, section.blocks[-1].sentences[-1].text
    head = fold(section.heading.text) if section.heading is not None else ""
    if _PROGRAMME.match(head) or _DAY.match(head):
        return False
    boxed = bool(head) and (is_desk_rubric(head) or _USEFUL.fullmatch(head) is not None)
    listed = all(block.kind is BlockKind.LIST_ITEM for block in section.blocks)
    ends = _CLOSING.match(last) is not None and section.words <= _CLOSING_WORDS
    return boxed or listed or practical_label(opening) is not None or ends


def _may_move(section: Section) -> bool:
    headed = section.heading is not None and section.heading.text != CONTEXT
    return headed and section.words <= _SHORT and not section.reply


def _where_it_throws_light(
    borrowed: Sequence[Section], text: Sequence[Section], end: int, scattered: Scattered
) -> Iterator[int]:
    """Behind which section each goes, in their order: one that shares with it what no other part and no title has."""
    words = [_subjects(section) for section in text]
    spread = Counter(word for each in words for word in each)
    everywhere = _subjects_of([scattered.told])
    room = [_SHORT] * len(text)
    for section in borrowed:
        parts = [at for at, part in enumerate(text) if _may_take(part, at, section) and section.words <= room[at]]
        mine = {word: weight for word, weight in _subjects(section).items() if word not in everywhere}
        place = _clearest(mine, words, spread, parts, _ENOUGH)
        if place is None and section.source in scattered.fresh and parts[:1] == [0]:
            place = 0
        place = end if place is None else _unless_leant_on(place, text, end)
        room[place] -= section.words
        yield place


def _may_take(part: Section, at: int, section: Section) -> bool:
    """Whether the section may stand behind that part: under its heading, where it has none of its own; no reply."""
    if section.reply:
        return False
    if part.heading is None:
        return at == 0
    return not _is_bare(section) or not part.heading.text.startswith("«")


def _is_bare(section: Section) -> bool:
    return section.heading is None or section.heading.text == CONTEXT


def _headed_last(borrowed: Sequence[Section], moved: Sequence[bool]) -> Iterator[Section]:
    """The sections, the house's heading over the first that stands at the end without one of its own."""
    headed = False
    for section, is_moved in zip(borrowed, moved, strict=True):
        if _is_bare(section):
            yield replace(section, heading=None if is_moved or headed else house_heading(CONTEXT))
            headed = headed or not is_moved
        else:
            yield section


def _place(
    section: Section,
    words: Sequence[Mapping[str, float]],
    spread: Mapping[str, int],
    text: Sequence[Section],
    end: int,
) -> int:
    """Behind which section it goes: by the names and words that few of them have; not behind the text's opening."""
    if not _may_move(section):
        return end
    parts = [at for at, part in enumerate(text) if part.heading is not None]
    best = _clearest(_subjects(section), words, spread, parts, _CLEARLY)
    return end if best is None else _unless_leant_on(best, text, end)


def _clearest(
    mine: Mapping[str, float],
    words: Sequence[Mapping[str, float]],
    spread: Mapping[str, int],
    parts: Sequence[int],
    least: float,
) -> int | None:
    """The part that clearly has most of it, among those that may have it; None for no one."""
    shared = [sum(each[word] / spread[word] for word in mine.keys() & each.keys()) for each in words]
    ranked = sorted(parts, key=lambda at: -shared[at])
    others = [share for at, share in enumerate(shared) if at != next(iter(ranked), -1)]
    clear = ranked and shared[ranked[0]] >= max(least, _MORE * max(others, default=0))
    return ranked[0] if clear else None


def _unless_leant_on(place: int, text: Sequence[Section], end: int) -> int:
    """The place, or the end: nothing stands between a part and what leans on it, or the few words that end a text."""
    parts_both = place == end - 1 and _is_kicker(text[end])
    return end if place >= end or parts_both or _is_leant_on(text, place) else place


def _is_kicker(section: Section) -> bool:
    """Whether it is one short paragraph that ends on somebody's words."""
    last = section.blocks[0].sentences[-1].text
    told = section.blocks[1:]  # a signature may follow
    short = section.words <= _KICKER and all(block_words(block) <= _SIGNATURE for block in told)
    return short and last.rstrip(" .\u00a0").endswith("»")


def _is_leant_on(text: Sequence[Section], at: int) -> bool:
    """Whether what comes behind a section opens with what is said at its end."""
    following = next((section.blocks[0].sentences[0].text for section in text[at + 1 : at + 2]), "")
    return bool(following) and (leans_back(following) or refers_back(following) or leans(following))


def closes(line: str) -> bool:
    """Whether a line ends a report: when it goes on."""
    return _CLOSING.match(line) is not None


def _subjects(section: Section) -> dict[str, float]:
    return _subjects_of([block.text for block in section.blocks])


def _subjects_of(texts: Sequence[str]) -> dict[str, float]:
    """The names and the beginnings of the words of some texts, and what each weighs."""
    words = chain.from_iterable(map(content_words, texts))
    families = {word[:_FAMILY]: 1.0 for word in words if len(word) >= _LONG and word[0].isalpha()}
    named = {name[:_FAMILY]: _NAMED for text in texts for name in names(text)}
    return {word: weight for word, weight in (families | named).items() if word not in _TIMES_AND_SUMS}
