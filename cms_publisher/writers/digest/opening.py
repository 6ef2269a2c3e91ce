"""How an article opens: its headline, its standfirst, and a wire's dateline kept before the first paragraph."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.angle import is_on
from cms_publisher.fidelity.ask import Ask
from cms_publisher.fidelity.asked import subject_of
from cms_publisher.fidelity.ban import holds
from cms_publisher.fidelity.boilerplate.head_lines import LABELS, head_line
from cms_publisher.fidelity.boilerplate.places import is_line_of_place, lone_place
from cms_publisher.fidelity.edits import EditKind
from cms_publisher.fidelity.excerpts.overlap import is_about, opens_alike
from cms_publisher.fidelity.promotion import shouts
from cms_publisher.french.fixtures import is_fixture
from cms_publisher.french.rubrics import is_desk_rubric, is_kind_of_text, is_rubric
from cms_publisher.french.sessions import is_session
from cms_publisher.french.words import fold
from cms_publisher.model import Candidates, Cut, Rights, Sentence
from cms_publisher.writers.digest.asked_headline import as_asked, asked_news, unpraising
from cms_publisher.writers.digest.asked_order import (
    on_it,
    opened_with,
    own_point,
    paragraph_first,
    told_first,
)
from cms_publisher.writers.digest.asked_sections import put_first
from cms_publisher.writers.digest.asked_standfirst import fewer
from cms_publisher.writers.digest.datelines import without_dateline
from cms_publisher.writers.digest.denials import with_the_denial, with_what_takes_it_back
from cms_publisher.writers.digest.facts import with_facts
from cms_publisher.writers.digest.for_readers import for_readers
from cms_publisher.writers.digest.headings import heading_candidates
from cms_publisher.writers.digest.headline import OFFERED, forms_of, headline_candidates
from cms_publisher.writers.digest.headline_angles import angles
from cms_publisher.writers.digest.headline_clauses import AT_ONCE, cut, narrower
from cms_publisher.writers.digest.in_their_words import put_before
from cms_publisher.writers.digest.interviewed import (
    guest_headlines,
    introduction,
    is_interview,
    is_of_the_subject,
    is_strong,
)
from cms_publisher.writers.digest.matches import result
from cms_publisher.writers.digest.placed import seated
from cms_publisher.writers.digest.requisitions import judgment_last
from cms_publisher.writers.digest.set_apart import own_standfirst
from cms_publisher.writers.digest.standfirst import split_standfirst, standfirst_candidates
from cms_publisher.writers.digest.titles import joined
from cms_publisher.writers.digest.under_title import under_title

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cms_publisher.fidelity.asked import Asked
    from cms_publisher.fidelity.ban import Ban
    from cms_publisher.model import Brief, Source
    from cms_publisher.writers.digest.asked_order import Opened
    from cms_publisher.writers.digest.prepared import Prepared, Section


_LOOKED_AT: Final = 8
"""How many headlines are held against the lead."""
_TO_FIND: Final = re.compile(
    r"\btitres? (?:et \w+ )?a (?:trouver|changer|refaire)\b|"
    r"\b(?:trouve[rz]?|cherche[rz]?)(?:[ -]\w+)? (?:un|le) (?:\w+ )?titre\b"
)
"""A headline is wanted, whatever the copy has."""
_SAID: Final = 2
"""Headlines of an interview in its guest's words, before one in the paper's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """Headline and standfirst, what is left of the sections, and the candidates for a person."""

    headline: Sentence
    standfirst: tuple[Sentence, ...]
    sections: tuple[Section, ...]
    dateline: Sentence | None
    candidates: Candidates


def opening(
    brief: Brief,
    prepared: Prepared,
    *,
    standfirst: bool = True,
    asks: tuple[Asked, ...] = (),
    source: Source | None = None,
) -> Opening:
    """The editor's words where there are any, else the source's own; as the instruction wants them, as far as they go.

    ``asks``: what it wants of them; ``source``: what it is made of, where a release may be told for its readers.
    """
    dateline, sections = without_dateline(prepared.sections)
    whole = sections
    wanted = _wants_another(brief, asks)
    label = prepared.title if prepared.title and is_label(prepared.title.text, sections, wanted=wanted) else None
    untitled = replace(prepared, title=None) if label else prepared
    headlines = _headlines(untitled, sections, lively=label is not None and is_kind_of_text(label.text))
    if prepared.minutes_of is None:  # of minutes what was decided stands behind the town
        headlines = tuple(seated(headlines, label, sections))
    headlines = tuple([narrower(one) if len(one.text) > AT_ONCE else one for one in headlines])
    played = label if label and is_fixture(label.text) else None
    if played:
        headlines = tuple(dict.fromkeys((*filter(None, [result(sections, played)]), *headlines)))
    prepared = untitled if headlines else prepared
    what = told_first(asks, whole)
    before = headlines
    headlines = _with_news(headlines, () if is_interview(whole) else asked_news(whole, brief.angle or what), brief)
    headline = headline_of(brief, prepared, headlines)
    if what and source and source.rights is Rights.PRESS_RELEASE and not brief.headline:
        headline = unpraising(headline, headlines, what)
    touching = for_readers(prepared.title, source, whole) if source and headline == prepared.title else None
    if touching:
        label, headline = prepared.title, touching
        headlines = tuple(dict.fromkeys((touching, *headlines)))
    made = headline
    if asks and not brief.headline:
        headline = on_it(headline, before, whole, what)
        point = own_point(headline, headlines, whole, what) if prepared.minutes_of is not None else None
        if point:
            headline, sections = point
            headlines = (headline, *headlines)
        else:
            headline = as_asked(headline, headlines, asks, _text(whole))
    chosen: tuple[Sentence, ...] = (Sentence(text=brief.standfirst),) if brief.standfirst else ()
    if standfirst and not chosen:
        told = next((title.text for title in (prepared.title, played) if title), "")
        own = own_standfirst(sections, prepared.apart)
        chosen, sections = _opened(sections, headline, told, asks, own)
        if own is None and not any(one.ask is Ask.SHORT_STANDFIRST for one in asks):
            release = source is not None and source.rights is Rights.PRESS_RELEASE
            opened = with_the_denial(with_facts((chosen, sections), headline, release=release))
            chosen, sections = with_what_takes_it_back(opened, headline, source.published if source else None)
    if (
        not brief.headline and headline == made and headline != prepared.title and not dateline
    ):  # a dateline stands between headline and lead
        headline = _unlike(_first(chosen, sections), forms_of(headline, headlines, whole), headline)
    headline = headline if brief.headline else cut(headline)
    return Opening(
        headline=headline,
        standfirst=chosen,
        sections=sections,
        dateline=dateline,
        candidates=replace(
            _candidates(brief, (*_offered(headline, headlines, whole), *_labels(label)), whole, headline, chosen),
            news=() if brief.headline else headlines[:OFFERED],
        ),
    )


def _opened(
    sections: tuple[Section, ...],
    headline: Sentence,
    title: str,
    asks: tuple[Asked, ...],
    own: tuple[tuple[Sentence, ...], tuple[Section, ...]] | None,
) -> tuple[tuple[Sentence, ...], tuple[Section, ...]]:
    """The standfirst and the text without it, in the order and as long as is wanted; ``own``: the copy's own."""
    opened = own or judgment_last(
        *(under_title(sections, title) or split_standfirst(sections, headline, title)), headline
    )
    opened = _set_high(opened, asks, headline)
    if (what := told_first(asks, sections)) and not is_about(" ".join(one.text for one in opened[0]), what):
        opened = opened_with(sections, what, headline) or paragraph_first(opened, what, headline)
    above = " ".join(one.text for one in opened[0])
    return fewer((opened[0], put_first(opened[1], asks, above)), headline, asks)


def _set_high(opened: Opened, asks: Iterable[Asked], headline: Sentence) -> Opened:
    """The paragraphs that the desk wants to stand high before the others, as far as that reads."""
    for what in (" ".join(subject_of(one.what) or ()) for one in asks if one.ask is Ask.HIGH):
        opened = paragraph_first(opened, what, headline) if what else opened
    return opened


def _with_news(headlines: tuple[Sentence, ...], news: tuple[Sentence, ...], brief: Brief) -> tuple[Sentence, ...]:
    """The headlines with the best of what the desk calls the news behind the first, where none of them is on it."""
    told = any(is_on(one.text, brief.angle) for one in headlines) if brief.angle else False
    return headlines if told else tuple(dict.fromkeys((*headlines[:1], *news[:1], *headlines[1:])))


def _labels(label: Sentence | None) -> Iterator[Sentence]:
    """A session's or a match's own name, or a sender's title, which a person may still want above it; no lone word."""
    named = label is not None and (is_session(label.text) or is_fixture(label.text) or is_kind_of_text(label.text))
    if label and (named or len(label.text) > AT_ONCE):
        yield label


def _text(sections: Iterable[Section]) -> str:
    return " ".join(block.text for section in sections for block in section.blocks)


def _headlines(prepared: Prepared, sections: tuple[Section, ...], *, lively: bool) -> tuple[Sentence, ...]:
    """Clauses of the text; of an interview what its guest says, and clauses of what introduces it.

    ``lively``: whether one is wanted in the place of "Entretien avec une vétérinaire".
    """
    if not is_interview(sections):
        told = headline_candidates(replace(prepared, sections=sections), _LOOKED_AT)
        return told if prepared.title else put_before(told, sections)
    said = guest_headlines(sections, prepared.title)
    told = headline_candidates(replace(prepared, sections=introduction(sections)), _LOOKED_AT)
    about = [one for one in said if is_of_the_subject(one, sections) or (lively and is_strong(one, sections))]
    first = said[:_SAID] if prepared.title else about[:1]  # the title says of what it is
    return tuple(dict.fromkeys((*first, *told, *said)))[:_LOOKED_AT]


def _first(standfirst: tuple[Sentence, ...], sections: tuple[Section, ...]) -> Sentence | None:
    """The sentence that a reader comes to first below the headline."""
    body = (sentence for section in sections for block in section.blocks for sentence in block.sentences)
    return next(iter(standfirst), None) or next(body, None)


def _unlike(first: Sentence | None, forms: Iterable[Sentence], best: Sentence) -> Sentence:
    """Another form of the best headline where that opens as the first sentence does: no other news stands above it."""
    if first is None or not opens_alike(best.text, first.text):
        return best
    return next((one for one in forms if not opens_alike(one.text, first.text)), best)


def _offered(chosen: Sentence, candidates: tuple[Sentence, ...], sections: tuple[Section, ...]) -> tuple[Sentence, ...]:
    """The chosen one first, if it is one of them; of an interview the best, of what is told three angles."""
    if not is_interview(sections):
        return angles(chosen, candidates, sections, OFFERED)
    first = (chosen,) if chosen in candidates else ()
    return (*first, *(one for one in candidates if one != chosen))[:OFFERED]


def _candidates(
    brief: Brief,
    headlines: tuple[Sentence, ...],
    sections: tuple[Section, ...],
    headline: Sentence,
    standfirst: tuple[Sentence, ...],
) -> Candidates:
    """Three of each for a person, where the brief says nothing; what was chosen comes first."""
    openings = filter(None, (standfirst, *standfirst_candidates(sections, headline)))
    return Candidates(
        headline=() if brief.headline else headlines,
        standfirst=() if brief.standfirst else tuple(map(joined, dict.fromkeys(openings)))[:OFFERED],
        subheading=heading_candidates(sections, headline),
    )


def headline_of(brief: Brief, prepared: Prepared, candidates: tuple[Sentence, ...]) -> Sentence:
    """The editor's, else the source's own title unless it is a poster's, else the best clause, else none.

    Where the editor says what it is to be about, a clause about that comes before a title that is not.
    """
    if brief.headline:
        return Sentence(text=brief.headline)
    about = [one for one in candidates if brief.angle and is_on(one.text, brief.angle)]
    if about and not (prepared.title and is_on(prepared.title.text, brief.angle or "")):
        return about[0]
    if prepared.title and not (candidates and shouts(prepared.title.text)):
        return prepared.title
    return candidates[0] if candidates else Sentence(text="")


def _wants_another(brief: Brief, asks: Iterable[Asked]) -> bool:
    """Whether the desk wants a livelier headline than the copy's, or any."""
    telling = any(one.ask is Ask.TELLING_TITLE for one in asks)
    return telling or _TO_FIND.search(fold(brief.instruction or "")) is not None


def is_label(title: str, sections: Iterable[Section], *, wanted: bool = True) -> bool:
    """Whether a title only says who met, which report it is, what was played, or where: a label, no headline.

    ``wanted``: whether another is: then what kind of text it is ("Entretien avec une vétérinaire") is one, too.
    """
    if wanted and is_kind_of_text(title):
        return True
    alone = " " not in title or is_desk_rubric(title) or (is_rubric(title) and not title.endswith("?"))
    return alone or head_line(title) in LABELS or (is_line_of_place(title) and bool(lone_place(title, _text(sections))))


def poster(prepared: Prepared, headline: Sentence, bans: tuple[Ban, ...] = ()) -> Iterator[Cut]:
    """The source's title, where it made no headline: a slogan, a label, or what the instruction forbids."""
    title = prepared.title
    if title and headline.support != title.support and holds(title.text, bans):
        yield from (Cut(span=span, kind=EditKind.WITHHELD) for span in title.support)
        return
    labels = title is not None and is_label(title.text, prepared.sections)
    if title and headline.support != title.support and (labels or shouts(title.text)):
        kind = EditKind.LEFTOVER if labels else EditKind.PROMOTION
        yield from (Cut(span=span, kind=kind) for span in title.support)
