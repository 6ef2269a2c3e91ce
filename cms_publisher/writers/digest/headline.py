"""Headlines from the text's own words: whole clauses, best first."""

from __future__ import annotations

import math
import re
from dataclasses import replace
from itertools import dropwhile
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.edits import EditKind
from cms_publisher.fidelity.excerpts.announced_news import announced_news
from cms_publisher.fidelity.excerpts.antecedents import names_thing, unexplained_thing
from cms_publisher.fidelity.excerpts.overlap import key, overlap
from cms_publisher.fidelity.excerpts.telling import OPENING, is_aside, told_at, worth
from cms_publisher.fidelity.promotion import exclaims, shouts, unfit
from cms_publisher.fidelity.subjects import capitalized, names
from cms_publisher.french.calendar import MONTHS, WEEKDAYS
from cms_publisher.french.caveats import claimed
from cms_publisher.french.grammar import Tag, tagged
from cms_publisher.french.judgments import is_reserved
from cms_publisher.french.language import foreign_title
from cms_publisher.french.leaning import opens_with_adjunct
from cms_publisher.french.procedure import announces_an_item, is_minutes
from cms_publisher.french.tense import tells_a_deed, tells_what_was_before
from cms_publisher.french.words import content_words, stems_of
from cms_publisher.model import Edit
from cms_publisher.seo.undated import is_undated
from cms_publisher.seo.where import is_place, may_be_there
from cms_publisher.writers.digest.headline_clauses import of_news, of_sentence, shorter, told_of, unled
from cms_publisher.writers.digest.labels import behind_its_name, is_elsewhere, labelled, seat_of, subject
from cms_publisher.writers.digest.news import news_first
from cms_publisher.writers.digest.outcomes import came_to
from cms_publisher.writers.digest.requisitions import pending
from cms_publisher.writers.digest.rulings import decided, ruling, voted
from cms_publisher.writers.digest.still_so import saying_what, still_so, where
from cms_publisher.writers.digest.weights import relevance, weights

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from cms_publisher.model import Sentence
    from cms_publisher.writers.digest.prepared import Prepared, Section

    Scored = tuple[bool, float, int, Sentence]

OFFERED: Final = 3
"""How many are shown to a person."""
_DEED: Final = 0.8
"""What it adds that something is done in it."""
_TITLE: Final = 1.8
"""What it adds that it has all the words of the source's own title."""
_COST: Final = 0.5
"""What a quotation, a time, place or source before the subject, a day not named, or length takes off its worth."""
_NAMELESS: Final = 4
"""How much more it takes off that nobody and nothing of the lead is named."""
_BEFORE_SUBJECT: Final = re.compile(r"(?:Selon|D[’']après)\b|\w+, ")
_READ_AT_ONCE: Final = 75
"""Characters from which on a headline is a long one, with a name before it."""
_LATE: Final = 2
"""How much more a time, place or source before the subject takes off."""
_COMMA: Final = 0.4
"""How much of it each comma does."""
_FIGURE: Final = 0.4
"""What a figure adds, and again an amount."""
_AMOUNT: Final = re.compile(
    r"\d[ \u00a0\u202f]?(?:%|€|(?:millions |milliards )?(?:d[’'])?euros\b|millions\b|milliards\b)"
)
_HOURS: Final = re.compile(r"\d\d?[ \u00a0]h(?:[ \u00a0]?\d\d)?\b")
_DAYS: Final = re.compile(
    rf"(?:(?:{'|'.join(WEEKDAYS)})[ \u00a0])?\d\d?(?:er|ᵉʳ)?[ \u00a0](?:{'|'.join(MONTHS)})(?:[ \u00a0]\d{{4}})?|"
    rf"\b(?:{'|'.join(WEEKDAYS)})(?:[ \u00a0]\d\d?)?\b"
)
"""A time of day or a day is no figure that tells."""
_SET_IN: Final = re.compile(rf", (?:le )?(?:{'|'.join(WEEKDAYS)})\b[^,]*,")
"""A day between the subject and its verb."""
_PRAISING: Final = 8
"""How much more that it praises, or says "nous": its sender's words, no newspaper's."""
_BEFORE_THE_NEWS: Final = 6
"""How much more that it is minutes, or tells what had been before: "avait détourné"."""
_COMES_BACK: Final = 3
"""Sentences in which a word of what the story is about stands, at the least."""
_THE_SAME: Final = 0.8
"""From this share of the shorter one's words on, two headlines say the same."""
_LONGEST: Final = 110
"""Characters of a headline."""
_LEAD: Final = 2
"""The sentences that say what the story is about."""
_EARLY_SENTENCES: Final = 12
"""From here on a sentence's place in the text no longer speaks for it."""


def headline_candidates(prepared: Prepared, wanted: int = OFFERED) -> tuple[Sentence, ...]:
    """Up to so many clauses of the text, the most telling and earliest first; a sentence gives a second one last.

    Before them stands a title that is too long, as far as a whole clause of it goes, or what was ruled or asked for.
    """
    sentences = _sentences(prepared.sections)
    title = prepared.title.text if prepared.title and not foreign_title(prepared.title.text) else ""
    lead = len(prepared.sections[0].blocks[0].sentences) if prepared.sections else 0
    early = _ranked(sentences, _EARLY_SENTENCES, title, lead)
    enough = sum(not _praises(one.text) for one in early) >= OFFERED
    short = shorter(prepared.title) if prepared.title and title and not shouts(title) else None
    found = early if enough else _ranked(sentences, len(sentences), title, lead)
    told = None if title else ruling(sentences)
    heard = () if title or told else tuple(pending(prepared.sections))
    ruled = (told,) if title or told else heard or (voted(sentences),)
    sitting = next((one.text for one in sentences[:_LEAD] if is_minutes(one.text)), "")
    met = not (title or any(ruled)) and bool(sitting)
    sat = met or (not title and prepared.minutes_of is not None)
    town = prepared.minutes_of or (seat_of(sitting) if met else "")
    minutes = tuple(decided(prepared.sections, town)) if sat else ()
    first = (*filter(None, [short, *ruled]), *minutes)
    others = (one for one in found if not any(each.text.endswith(one.text[1:]) for each in first))
    return (*first, *others)[:wanted]


def forms_of(best: Sentence, candidates: Iterable[Sentence], sections: Iterable[Section]) -> Iterator[Sentence]:
    """The same news in other words: behind where it is or what it is of, then what else its sentence gives."""
    sentences = _sentences(sections)
    label, told = (
        subject(sentences, _LEAD) or subject(_behind_minutes(sentences), _LEAD),
        " ".join(sentence.text for sentence in sentences),
    )
    placed = None if is_place(label, told) and _is_of_another(best.text, label, sentences) else labelled(best, label)
    yield from filter(None, [placed, unled(best)])
    whole = next((one.text for one in sentences if set(one.support) & set(best.support)), "")
    yield from (one for one in candidates if set(one.support) & set(best.support) and not _is_second(one.text, whole))


def _is_second(text: str, sentence: str) -> bool:
    """Whether it is what stands behind "et" in the sentence: no other form of what that tells first."""
    told = text.rpartition("\u00a0: ")[2]
    at = sentence.find(told[1:])
    return at > 1 and sentence[: at - 1].endswith(" et ")


def _sentences(sections: Iterable[Section]) -> list[Sentence]:
    return [sentence for section in sections for block in section.blocks for sentence in block.sentences]


def _behind_minutes(sentences: list[Sentence]) -> list[Sentence]:
    """The text's sentences, less those that open it and only say who met, or which item comes."""
    return list(dropwhile(lambda one: is_minutes(one.text) or announces_an_item(one.text), sentences)) or sentences


def _ranked(whole: list[Sentence], looked_at: int, title: str, lead: int) -> tuple[Sentence, ...]:
    """The best of the first so many sentences; ``title``: the source's, which names what it is about.

    ``lead``: how many sentences the first paragraph has.
    """
    bare = _behind_minutes(whole)
    sentences = saying_what(bare)
    weight = weights(sentence.text for sentence in sentences)
    subjects = names(" ".join(sentence.text for sentence in sentences[:_LEAD]))
    news = came_to(sentences, still_so(bare, _news(sentences, title, lead - len(whole) + len(bare))))
    laid = claimed([sentence.text for sentence in sentences[: looked_at + 1]])
    firsts: list[Scored] = []
    seconds: list[Scored] = []
    looked = [*enumerate(sentences[:looked_at]), *enumerate(sentences[news : news + 1], news)]
    for position, sentence in dict(looked).items():
        early = max(0.0, 1 - position / _EARLY_SENTENCES)
        if position in laid:
            continue  # no fact of ours
        options = of_news(sentence) if position == news else tuple(of_sentence(sentence))
        scored = (
            (
                relevance(_DAYS.sub("", one.text), weight) * (1 + early)
                + _told(one.text, title)
                - _cost(one.text, subjects),
                one,
            )
            for one in options
            if not _goes_on(one, options)
        )
        for rank, (score, one) in enumerate(sorted(scored, key=lambda row: -row[0])):
            row = (position != news, -score, position, one)
            (seconds if rank else firsts).append(row)
    if announced := _announced(sentences, news):
        firsts = [(False, -math.inf, news, announced), *(row for row in firsts if row[2] != news)]
    best, *others = (*sorted(firsts, key=lambda row: row[:3]), *sorted(seconds, key=lambda row: row[:3])) or (None,)
    label = where(bare, news) or subject(whole, _LEAD, title) or subject(sentences, _LEAD, title)
    what = [one for sentence in sentences[:_LEAD] for one in told_of(sentence)]
    placed = [named for each in what if (named := labelled(each, label))]
    ranked = (*((best[-1],) if best else ()), *(placed or what)[:1], *(row[-1] for row in others))
    known = f"{title} {sentences[news].text if sentences else ''}"
    told = " ".join(sentence.text for sentence in sentences)
    placing = is_place(label, told)
    ranked = tuple(behind_its_name(one, told) for one in ranked)
    offered = [
        one if placing and _is_of_another(one.text, label, whole) else _named(one, label, subjects) for one in ranked
    ]
    # the best stays first; behind it comes last what praises, a scene, and what the lead does not make clear
    behind = sorted(
        offered[1:],
        key=lambda one: (
            _praises(one.text),
            is_minutes(one.text),
            not (title or _is_of_the_story(one.text, weight)),
            _is_unclear(one.text, known),
        ),
    )
    found = [*offered[:1], *behind]
    formed = {one.text for one in (placed or what)[:1]}  # another form of the best, and wanted
    return tuple(_different((one for one in found if not _goes_on(one, found)), formed))


def _news(sentences: Sequence[Sentence], title: str, lead: int) -> int:
    """The number of the sentence that tells the news best of those that give a headline.

    With a title the first one's, if none does; where that gives no headline, the one of the opening that tells most.
    A slogan is no title by which the news is known.
    """
    if not title or exclaims(title):
        ranked = news_first([sentence.text for sentence in sentences], lead)
        return next((at for at in ranked if of_news(sentences[at])), 0)
    told = told_at([sentence.text for sentence in sentences], title)
    if (found := next((at for at in told if of_news(sentences[at])), None)) is not None:
        return found
    if told or not sentences or of_news(sentences[0]):
        return next(iter(told), 0)
    gives = [
        at
        for at, one in enumerate(sentences[:OPENING])
        if tells_a_deed(one.text) and not is_aside(one.text) and tuple(of_sentence(one))
    ]
    return max(gives, key=lambda at: (worth(sentences[at].text, title), -at), default=0)


def _announced(sentences: Sequence[Sentence], news: int) -> Sentence | None:
    """The news, where its sentence says that those in charge announced it."""
    told = sentences[news] if news < len(sentences) else None
    text = announced_news(told.text, " ".join(one.text for one in sentences[:news])) if told else None
    if told is None or text is None or len(text) >= _LONGEST:
        return None
    edit = Edit(kind=EditKind.ANNOUNCED, before=told.text, after=text)
    return replace(told, text=text, edits=(*told.edits, edit))


def _is_of_the_story(text: str, weight: Mapping[str, int]) -> bool:
    """Whether it names somebody, has a figure, or a word that an untitled text comes back to: no scene has."""
    often = any(weight.get(word, 0) >= _COMES_BACK for word in content_words(text))
    counted = any(token.tag is Tag.NUMBER for token in tagged(text))
    return often or counted or bool(names(text)) or re.search(r"\d", text) is not None


def _different(found: Iterable[Sentence], formed: Collection[str]) -> Iterator[Sentence]:
    """Those that say something else than one before, but for a form of it that is wanted."""
    said: list[frozenset[str]] = []
    for one in found:
        words = key(one.text.rpartition("\u00a0: ")[2])
        if one.text in formed:
            yield one
        elif not any(words == other or overlap(words, other) >= _THE_SAME for other in said):
            said.append(words)
            yield one


def _told(text: str, title: str) -> float:
    """What of the news it tells: something done, the title's words."""
    wanted = stems_of(title)
    return _DEED * tells_a_deed(text) + _TITLE * len(wanted & stems_of(text)) / max(1, len(wanted))


def _is_unclear(text: str, known: str) -> bool:
    """Whether it opens with a thing that neither the title nor the lead names: "L’atelier tient dans une pièce"."""
    thing = unexplained_thing(text)
    return thing is not None and not names_thing(known, thing)


def _goes_on(clause: Sentence, others: Sequence[Sentence]) -> bool:
    """Whether it is another one that is offered with more behind it."""
    return any(clause.text != other.text and clause.text.startswith(other.text) for other in others)


def _named(clause: Sentence, label: str, subjects: frozenset[str]) -> Sentence:
    """The clause; behind what the text is about where it names nothing of it."""
    if subjects & capitalized(clause.text):
        return clause
    return labelled(clause, label) or clause


def _is_of_another(text: str, place: str, sentences: Sequence[Sentence]) -> bool:
    """Whether it tells of another place, or of what had been before, or the text tells of somewhere else."""
    told = [one.text for one in sentences]
    return is_elsewhere(text, place) or tells_what_was_before(text) or not may_be_there(place, told)


def _praises(text: str) -> bool:
    return unfit(text) is not None


def _cost(text: str, subjects: frozenset[str]) -> float:
    nameless = bool(subjects) and not subjects & capitalized(text)
    praising = _praises(text)
    behind = is_minutes(text) or tells_what_was_before(text) or is_reserved(text)
    figure = _FIGURE * (
        (re.search(r"\d", _DAYS.sub("", _HOURS.sub("", text))) is not None) + (_AMOUNT.search(text) is not None)
    )
    late = (
        opens_with_adjunct(text)
        or _BEFORE_SUBJECT.match(text) is not None
        or is_undated(text)
        or ("di" in text and _SET_IN.search(text) is not None)
    )
    hours = _HOURS.search(text) is not None
    slow = ("«" in text) + _LATE * hours + _LATE * late + (len(text) > _READ_AT_ONCE) + _COMMA * text.count(", ")
    return _COST * (slow + nameless * _NAMELESS + praising * _PRAISING + behind * _BEFORE_THE_NEWS) - figure
