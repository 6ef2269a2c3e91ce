"""Which of a text's first sentences tells the news: a scene, a quotation or a general truth may come before it.

The news is what somebody or something named did or will do, with its day and its figures; the source's own title, where
it has one, is the best witness of it. A portrait's is the sentence that presents its person, with the age.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.doubtful import is_doubtful
from cms_publisher.fidelity.references import explains_itself, leans
from cms_publisher.french import quotes
from cms_publisher.french.clauses import refers_back, stands_alone
from cms_publisher.french.procedure import is_minutes
from cms_publisher.french.tense import tells_a_deed
from cms_publisher.french.when import mentions
from cms_publisher.french.words import stems_of

if TYPE_CHECKING:
    from collections.abc import Sequence

OPENING: Final = 8
"""Sentences among which the news stands; further on it is no news any more."""
_DEED: Final = 2.0
"""What it adds that something is done in it."""
_PERSON: Final = 3.0
"""What it adds that it presents the person of a portrait."""
_TITLE: Final = 3.0
"""What it adds that it has all the title's words."""
_LEAST: Final = 3.0
"""Less tells no news: a deed and a day, a name or a figure."""
_MARGIN: Final = 2.5
"""By how much another one tells more than the first, which mostly is the news."""
_NEARLY: Final = 1.0
"""What another sentence tells less than the best and may stand for it."""
_NAME: Final = re.compile(r"(?<=[\wà-ÿ,;:)] )[A-ZÀ-ÖØ-Ý][\w’'-]{2,}|(?<=[dlDL][’'])[A-ZÀ-ÖØ-Ý]\w{2,}")
_WEEKDAY: Final = re.compile(r"\b(?:lun|mar|mercre|jeu|vendre|same)di\b|\bdimanche\b", re.IGNORECASE)
_ASIDE: Final = re.compile(
    r"(?:Ils?|Elles?|On|Celui|Celles?|Ceux|Personne|Tout le monde)\b|"
    r"(?:C[’']est|C[’']était|Ce sont|Ce n[’']est|Ce n[’']était)\b(?! avec\b)"
)
"""What opens a scene or a truth: who it is, or what, comes later."""
_PRESENTS: Final = re.compile(
    r"À \d\d[ \u00a0]ans, (?!(?:ils?|elles?|on)\b)|"
    r"[A-ZÀ-Ý][\w’-]+(?: (?:d[eu] |d[’'])?[A-ZÀ-Ý][\w’-]+)+, \d\d[ \u00a0]ans, "
)
"""Who a portrait is of: "À 41 ans, Anne Roy est …", "Anne Roy, 71 ans, répare …"."""
_ANNOUNCES: Final = re.compile(r"\bannonc(?:e|ent|er|ons)\b", re.IGNORECASE)
"""What is done by being said: "est fier d’annoncer l’acquisition de …"."""
_RELATIVE_DAY: Final = re.compile(
    r"\b(?:la veille|le lendemain|ce (?:jour|soir|matin)-là|(?:heures?|jours?|semaines?|mois|ans?) (?:plus t(?:ôt|ard)|"
    r"avant|après)|entre-temps|auparavant)\b",
    re.IGNORECASE,
)


def told_at(sentences: Sequence[str], title: str = "") -> tuple[int, ...]:
    """The numbers of the sentences that tell the news, best first; none where the first one does, or nobody.

    Args:
        sentences: those of the text before its first subheading, in order.
        title: the source's own, where it has one.
    """
    if not sentences:
        return ()
    first = 0.0 if is_aside(sentences[0]) else worth(sentences[0], title)
    told = [0.0, *(telling(text, title) for text in sentences[1:OPENING])]
    least = max(_LEAST, first + _MARGIN, max(told) - _NEARLY)
    return tuple(sorted((at for at, value in enumerate(told) if value >= least), key=lambda at: (-told[at], at)))


@lru_cache(maxsize=1024)
def telling(text: str, title: str = "") -> float:
    """How much of the news a sentence tells by itself; nothing where it can't be read alone, asks or only quotes."""
    alone = stands_alone(text) and not (leans(text) or refers_back(text))
    return worth(text, title) if alone and not is_aside(text) and not is_doubtful(text) else 0.0


def worth(text: str, title: str = "") -> float:
    """How much of the news it tells, whatever stands before it: a deed, a name, a figure, a day, the title's words."""
    said = quotes.outside(text)
    wanted = stems_of(title)
    what = _PERSON if _PRESENTS.match(text) else _DEED * (tells_a_deed(text) or _ANNOUNCES.search(said) is not None)
    signs = (_NAME.search(said), re.search(r"\d", said), mentions(text) or _WEEKDAY.search(said))
    return what + sum(map(bool, signs)) + _TITLE * len(wanted & stems_of(text)) / max(1, len(wanted))


def is_aside(text: str) -> bool:
    """Whether it is minutes, or opens as a scene, a quotation, a question or a truth does: no news is told so."""
    opens = (_ASIDE.match(text) is not None and not explains_itself(text)) or is_minutes(text)
    return opens or text.startswith(("«", "“", '"')) or text.rstrip(" \u00a0»”").endswith("?")


def hangs_on_a_day(text: str) -> bool:
    """Whether it dates itself by the sentence before it: "a annoncé la veille"."""
    return _RELATIVE_DAY.search(quotes.outside(text)) is not None
