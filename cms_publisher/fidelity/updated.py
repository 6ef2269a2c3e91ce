"""What a source of the same day or later tells as changed, of what the article tells as it was first reported."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.dates.past_futures import is_on_a_day_ahead
from cms_publisher.fidelity.subjects import text_of
from cms_publisher.french import quotes
from cms_publisher.french.changes import changed
from cms_publisher.french.sentences import split
from cms_publisher.french.sought import Sought
from cms_publisher.french.words import stems_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.fidelity.align import Index
    from cms_publisher.model import Source

_ACTION: Final = Sought(
    r"\b(?:grèves?|débrayages?|rassemblements?|manifest(?:ation|er)\w*|marche blanche|[Uu]ne marche|blocages?|blocus|"
    r"opération escargot|recours|audiences?|jugement|procès|vot(?:e|era|eront)|conseil \w+|assemblée|"
    r"réunions? (?:publiques?|d[’']information)|enquête publique|se prononcer\w*|ferm(?:é|era|eront|eture)\w*|"
    r"rouvri\w+|repren\w+|reprise|levée?s?|rétabli\w*|obsèques|référendum|expuls\w+|occup\w+)\b",
    "grève|débrayage|rassemblement|manifest|marche|bloc|escargot|recours|audience|jugement|procès|vot|conseil|"
    "assemblée|réunion|enquête|prononcer|ferm|rouvri|repr|levé|rétabli|obsèques|référendum|expuls|occup",
)
"""What a party or an authority announces that is news of itself; no service, fair or next bulletin."""
_SOON: Final = timedelta(days=45)


def updates(index: Index, primary: Source) -> Iterator[tuple[Source, str, frozenset[str]]]:
    """The sentences of other sources, no older than the ``primary``, that tell a change: whose, which, of what."""
    if primary.published is None:
        return
    for stretch in index.stretches:
        if stretch.source is primary or not _is_no_older(stretch.source, primary.published):
            continue
        for start, end in stretch.spans:
            text = stretch.text[start:end]
            if noun := changed(text):
                yield stretch.source, text, stems_of(noun)


def is_fresh(source: Source, day: date | None) -> bool:
    """Whether a source no older than the article's own text, of that ``day``, tells a change or what is to come."""
    if day is None or source.published is None or source.published < day:
        return False
    return _tells_more(text_of(source), source.published, day)


@lru_cache(maxsize=64)
def _tells_more(text: str, published: date, day: date) -> bool:
    sentences = (text[start:end] for start, end in split(text))
    return any(changed(one) is not None or announces(one, published, day) for one in sentences)


def announces(text: str, published: date | None, today: date) -> bool:
    """Whether a sentence tells what is to be on a day of the weeks behind ``today``: a strike, a march, a vote.

    >>> announces("Un débrayage est prévu mardi 1er décembre.", date(2026, 11, 26), date(2026, 11, 25))
    True
    """
    if _ACTION.search(text) is None or not is_on_a_day_ahead(text, published, today, _SOON):
        return False
    return _ACTION.search(quotes.outside(text)) is not None


def _is_no_older(source: Source, day: date) -> bool:
    return source.published is not None and source.published >= day
