"""What a headline goes without on a page of results only where nothing else makes it fit: it tells less than it should.

The town of an event that has a name, who wants or decides what stands behind the town, as of when, what it is about.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.excerpts.extract import less
from cms_publisher.fidelity.excerpts.shortened import reductions
from cms_publisher.fidelity.tokens import tokenize
from cms_publisher.french.spaces import SPACE as _S

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.fidelity.excerpts.extract import Span

_TOWN: Final = re.compile(rf"(?<=[a-zà-ÿ]){_S}(?:de{_S}|d[’'])[A-ZÀ-Ý][\w’-]+(?={_S}[a-zà-ÿ]{{3,}})")
"""The town of an event or body, before the verb: "Le Salon du livre de Lorme ouvre"."""
_WHO: Final = re.compile(
    rf"(?<=:{_S})(?:le{_S}conseil(?:{_S}municipal|{_S}communautaire)?|l[ea]{_S}maire){_S}"
    rf"(?:a{_S}(?:décidé|proposé)|décide|propose){_S}(?:de{_S}|d[’'])(?=[a-zà-ÿ]+(?:er|ir|re){_S})"
)
"""Who wants or decides what: "Lorme : | le conseil a décidé de | vendre le presbytère"."""
_AS_OF: Final = re.compile(
    rf"(?<=:{_S})(?:à{_S}(?:partir|compter){_S}d(?:u{_S}|e{_S}|[’'])|dès{_S}le{_S})[^,:«»]{{3,25}},{_S}(?=\w)"
)
_LABEL: Final = re.compile(rf"\A[^:«»]{{3,60}}?{_S}:{_S}(?=en{_S}[A-ZÀ-Ý][\w’-]+,{_S})")
"""What it is about, before a clause that says where."""
_ALL: Final = (_TOWN, _WHO, _AS_OF, _LABEL)


def last_resorts(headline: str) -> Iterator[tuple[Span, ...]]:
    """Spans that go together, the least at first: one of them, by itself or after what any headline can do without.

    >>> text = "Lorme : le conseil a décidé de vendre le presbytère"
    >>> [less(text, gone) for gone in last_resorts(text)]
    ['Lorme : vendre le presbytère']
    """
    for gone in ((), *reductions(headline)):
        for find in _ALL:
            found = find.search(headline)
            if found and all(found.end() <= start or end <= found.start() for start, end in gone):
                yield tuple(sorted((*gone, found.span())))


def is_last_resort(title: str, headline: str) -> bool:
    """Whether the title is the headline without one of them."""
    wanted = _keys(title)
    return any(_keys(less(headline, gone)) == wanted for gone in last_resorts(headline))


def _keys(text: str) -> list[str]:
    return [token.key for token in tokenize(text)]
