"""The headline as the instruction wants it: short, with a name, no question: another form of the same news."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.ask import Ask
from cms_publisher.fidelity.aspects import aspect
from cms_publisher.fidelity.communes import names, names_any
from cms_publisher.fidelity.edits import EditKind
from cms_publisher.fidelity.excerpts.extract import extract, without
from cms_publisher.fidelity.excerpts.overlap import is_about
from cms_publisher.fidelity.promotion import unfit
from cms_publisher.french.additions import explained, valued
from cms_publisher.french.announced_clauses import announced
from cms_publisher.french.circumstances import bare_date, later_date, term
from cms_publisher.french.clauses import clauses
from cms_publisher.french.grammar import has_finite_verb, points_back
from cms_publisher.french.leaning import leans_back, opens_with_adjunct
from cms_publisher.french.omissions import LAST_RESORTS
from cms_publisher.french.sessions import label_before
from cms_publisher.french.tense import tells_a_deed, tells_what_was_before
from cms_publisher.french.words import fold
from cms_publisher.model import Edit
from cms_publisher.seo.where import is_place
from cms_publisher.writers.digest.headline_clauses import narrower, of_news
from cms_publisher.writers.digest.labels import is_elsewhere, labelled

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cms_publisher.fidelity.asked import Asked
    from cms_publisher.model import Sentence
    from cms_publisher.writers.digest.prepared import Section

SHORT: Final = 70
"""Characters of a short headline, where no number is said: about what a search engine shows."""
_LEAST: Final = 22
"""Characters of one that still tells something."""
_LONGEST: Final = 110
_PLACED: Final = re.compile(r"(?P<name>[A-ZÀ-Ý][^.:«»]{2,40})\. ")
"""The place that was put before a headline with a label of its own."""
_IN_A_TAG: Final = 62
"""Characters that a search engine shows whole."""
_LESS_TELLING: Final = tuple(find for find in LAST_RESORTS if find not in {bare_date, later_date, term})
"""What it goes without; when it is, a short headline tells too."""
_SCORE: Final = re.compile(r"(?:le )?score\Z")
_FIRST: Final = 3
"""Headlines of the text that may stand for its own title: further down they are no news of it."""
_WAS_TO: Final = re.compile(r"\bdevai(?:en)?t\b")
_COURT: Final = r"\b[Tt]ribunal (?:[a-zà-ÿ]+ )?(?:de |d[’'])"
_SIGNS: Final = {
    Ask.NO_QUESTION: re.compile(r"\?"),
    Ask.NO_QUOTE: re.compile(r"[«“\"]"),
    Ask.NO_FIGURE: re.compile(r"\d"),
}
_BY_NAME: Final = frozenset({Ask.COMMUNE, Ask.NAMED, Ask.NAME_OF})
_OF_HEADLINE: Final = frozenset({Ask.SHORT_TITLE, Ask.IN_TITLE, *_BY_NAME, *_SIGNS})


def as_asked(headline: Sentence, candidates: tuple[Sentence, ...], asks: Iterable[Asked], told: str) -> Sentence:
    """The form of the headline that does most of what is asked of it; itself where no other does more.

    Args:
        headline: the one that would stand.
        candidates: the text's own, best first.
        asks: what the instruction wants.
        told: the text.
    """
    wanted = [one for one in asks if one.ask in _OF_HEADLINE and (one.what or one.ask is not Ask.NAME_OF)]
    if not wanted or not headline.text:
        return headline
    limit = min((one.number or SHORT for one in wanted if one.ask is Ask.SHORT_TITLE), default=_LONGEST)
    refused = any(one.ask in _SIGNS and not _does(headline, one) for one in wanted)
    made = headline in candidates
    same = [one for one in candidates if made and _serves(one, headline, refused=refused)]  # no other for a given one
    forms = [headline, *_shorter(headline, limit), *same, *(short for one in same for short in _shorter(one, limit))]
    forms += [named for one in forms for ask in wanted for named in _named(one, ask, told)]
    if any(_wants_another(one) for one in wanted):  # whoever asks for it knows that the text's own title has none
        forms += candidates[:_FIRST]
    return min(forms, key=lambda form: sum(not _does(form, ask) for ask in wanted))


def asked_news(sections: Iterable[Section], what: str) -> tuple[Sentence, ...]:
    """Clauses of the text that tell what the desk calls the news, as headlines: what is done, the earliest first.

    None that praises, or tells what had been before or was still to be decided.
    """
    if not what:
        return ()
    told = (one for section in sections for block in section.blocks for one in block.sentences)
    of_it = [one for one in told if "«" not in one.text and is_about(one.text, what) and not _is_before(one.text)]
    found = (narrower(clause) for one in of_it for clause in of_news(_announced(one)))
    fit = [one for one in found if is_about(one.text, what) and _stands(one.text) and unfit(one.text) is None]
    return tuple(sorted(fit, key=lambda one: (not tells_a_deed(one.text), opens_with_adjunct(one.text))))


def unpraising(headline: Sentence, candidates: Iterable[Sentence], what: str) -> Sentence:
    """Of a release whose headline praises and does not tell what is wanted first, the one that does."""
    if is_about(headline.text, what) or unfit(headline.text) is None:
        return headline
    return next((one for one in candidates if is_about(one.text, what) and tells_a_deed(one.text)), headline)


def _announced(sentence: Sentence) -> Sentence:
    """What the sentence announces by a colon; else the whole of it."""
    at = announced(sentence.text)
    return extract(sentence, at, len(sentence.text)) if at else sentence


def _is_before(text: str) -> bool:
    return tells_what_was_before(text) or _WAS_TO.search(text) is not None


def _wants_another(ask: Asked) -> bool:
    """Whether a headline that has it comes before the text's own that does not."""
    return ask.ask in {Ask.NAMED, Ask.NAME_OF} or (ask.ask is Ask.IN_TITLE and _SCORE.match(ask.what) is not None)


def _does(form: Sentence, ask: Asked) -> bool:
    if ask.ask in _SIGNS:
        return _SIGNS[ask.ask].search(form.text) is None
    if ask.ask is Ask.SHORT_TITLE:
        return len(form.text) <= (ask.number or SHORT)
    if ask.ask in {Ask.COMMUNE, Ask.NAME_OF}:
        return names(form.text, ask.what)
    if ask.ask is Ask.NAMED:
        return names_any(form.text) or names(form.text, ask.what)
    of_a_kind = aspect(ask.what)
    return of_a_kind.search(fold(form.text)) is not None if of_a_kind else is_about(form.text, ask.what)


def _serves(one: Sentence, headline: Sentence, *, refused: bool) -> bool:
    """Whether it may stand for one that the text made: of the same news, or where that may not stand."""
    return refused or bool(set(one.support) & set(headline.support))


def _shorter(headline: Sentence, limit: int) -> Iterator[Sentence]:
    """The headline less what it can do without, then what stands before its colon, as far as it fits."""
    if len(headline.text) <= limit:
        return
    for form in (headline, *_about_its_colon(headline)):
        for less in _less(form, limit):
            if _LEAST <= len(less.text) <= limit and _stands(less.text):
                yield less


def _about_its_colon(headline: Sentence) -> Iterator[Sentence]:
    """What it tells behind a label, and what it tells before it says what that is."""
    if (span := valued(headline.text) or explained(headline.text)) is not None:
        yield without(headline, span)
    place = _PLACED.match(headline.text)
    start = place.end() if place else 0
    label = label_before(headline.text[start:])
    if label and place:
        text = f"{place['name']}\u00a0: {headline.text[start + label :]}"
        edit = Edit(kind=EditKind.CLAUSE, before=headline.text, after=text)
        yield replace(headline, text=text, edits=(*headline.edits, edit))
    if label:
        yield extract(headline, start + label, len(headline.text))


def _less(form: Sentence, limit: int) -> Iterator[Sentence]:
    """It, and without one thing after the other, the least telling first; whole clauses of each."""
    yield form
    for find in _LESS_TELLING:
        if len(form.text) <= limit:
            return
        if (span := find(form.text)) is not None:
            form = without(form, span)
            yield form
    yield from (extract(form, *span) for span in clauses(form.text) if span[0] == 0)


def _stands(text: str) -> bool:
    return has_finite_verb(text) and not (points_back(text) or leans_back(text))


def _named(headline: Sentence, ask: Asked, told: str) -> Iterator[Sentence]:
    """The headline behind the place that it is to name, or behind the court of that town."""
    of_a_place = ask.ask is Ask.COMMUNE or (ask.ask is Ask.NAMED and not headline.text.startswith("«"))
    if not (ask.ask is Ask.IN_TITLE or of_a_place) or (len(ask.what.split()) > 1 and ask.ask is Ask.IN_TITLE):
        return
    name = next((one for one in re.findall(r"[A-ZÀ-Ý][\w’-]+", told) if fold(one) == fold(ask.what)), "")
    name = ask.what if of_a_place else name
    court = re.search(rf"{_COURT}{re.escape(name)}\b", told) if name else None
    label = court[0] if court else name
    if not name or not (court or is_place(name, told) or of_a_place):
        return
    if court and len(label) + len(headline.text) > _IN_A_TAG:
        return
    if court is None and is_elsewhere(headline.text, name):
        return
    yield from filter(None, [labelled(headline, label)])
