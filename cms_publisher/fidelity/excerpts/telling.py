"""Which of a text's first sentences tells the news: a scene, a quotation or a general truth may come before it.

The news is what somebody or something named did or will do, with its day and its figures; the source's own title, where
it has one, is the best witness of it. A portrait's is the sentence that presents its person, with the age. Once there
is a headline, its words say how near to the news any sentence is (``News``).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.doubtful import is_doubtful
from cms_publisher.fidelity.excerpts.determined import presenting
from cms_publisher.fidelity.excerpts.extract import less
from cms_publisher.fidelity.excerpts.references import explains_itself, leans
from cms_publisher.french import quotes
from cms_publisher.french.calendar import MONTHS, WEEKDAYS
from cms_publisher.french.circumstances import there
from cms_publisher.french.clefts import plain
from cms_publisher.french.fronts import lead_up
from cms_publisher.french.further import against
from cms_publisher.french.grammar import has_finite_verb, points_back
from cms_publisher.french.judgments import is_charge, is_of_court, is_request, is_reserved, is_ruling
from cms_publisher.french.leaning import has_verb, refers_back, stands_alone
from cms_publisher.french.procedure import announces_an_item, is_minutes
from cms_publisher.french.relatives import has_only_relatives
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
_SO_MANY_WORDS: Final = 4.0
"""The same, where it says who that is."""
_TITLE: Final = 3.0
"""What it adds that it has all the title's words."""
_LEAST: Final = 3.0
"""Less tells no news: a deed and a day, a name or a figure."""
_MARGIN: Final = 2.5
"""By how much another one tells more than the first, which mostly is the news."""
_NEARLY: Final = 1.0
"""What another sentence tells less than the best and may stand for it."""
_RULING: Final = 3.0
"""What it adds that it tells what a court decided, wherever it stands."""
_NAME: Final = re.compile(r"(?<=[\wà-ÿ,;:)] )[A-ZÀ-ÖØ-Ý][\w’'-]{2,}|(?<=[dlDL][’'])[A-ZÀ-ÖØ-Ý]\w{2,}")
_WEEKDAY: Final = re.compile(r"\b(?:lun|mar|mercre|jeu|vendre|same)di\b|\bdimanche\b", re.IGNORECASE)
_ASIDE: Final = re.compile(
    r"(?:Ils?|Elles?|On|Ça|Celui|Celles?|Ceux|Personne|Tout le monde)\b|"
    r"(?:C[’']est|C[’']était|Ce sont|Ce n[’']est|Ce n[’']était)\b(?! avec\b)"
)
"""What opens a scene or a truth: who it is, or what, comes later."""
_PRESENTS: Final = re.compile(
    r"À \d\d[ \u00a0]ans, (?!(?:ils?|elles?|on)\b)|"
    r"(?:(?:Voilà|Cela fait) [\w -]{2,30} (?:ans|mois|semaines|jours) que )?"
    r"[A-ZÀ-Ý][\w’-]+(?: (?:d[eu] |d[’'])?[A-ZÀ-Ý][\w’-]+)+, \d\d[ \u00a0]ans, "
)
"""Who a portrait is of: "À 41 ans, Anne Roy est …", "Anne Roy, 71 ans, répare …"; since when may come first."""
_WHO_IT_IS: Final = re.compile(
    r"[A-ZÀ-Ý][\w’-]+(?: (?:d[eu] |d[’'])?[A-ZÀ-Ý][\w’-]+)+ est (?:l[ae] |l[’'])(?:derni|seul|premi|plus )\w*"
)
"""The same in so many words: "Anne Roy est la dernière passeuse"."""
OLD_TOLL: Final = (
    r"(?:[Uu]n|[Ll]e|[Ll]es|[Dd]e) (?:tout )?(?:premier|précédent)s? (?:bilan|décompte)s? (?:[\w’]+ ){0,4}?"
    r"(?:faisai|évoquai|donnai|annonçai|comptai|mentionnai|portai|étai|établissai|indiquai|parlai|recensai|avai)(?:t|ent)\b"
)
"""An earlier count, which the text's own has overtaken: "Un précédent bilan faisait état de deux blessés"."""
_TEASER: Final = re.compile(
    rf"{OLD_TOLL}|"
    r"(?:L(?:a |e |[’'])(?:réponse|décision|verdict|sentence|nouvelle|annonce) (?:est|était) "
    r"(?:(?:enfin|finalement) )?(?:tombée?|attendue?|redoutée?|pressentie)|"
    r"C[’']est (?:(?:désormais|enfin|maintenant) )?(?:fait|officiel|confirmé|acté|acquis|décidé)|"
    r"[^:«»;]{8,160} une (?:bonne|mauvaise|triste) nouvelle(?=[.…]?$))\b[^:«»;]*$"
)
"""What only says that there is news: "C’est désormais officiel.", "La réponse est tombée à 21 h 15."."""
_ANNOUNCES: Final = re.compile(r"\bannonc(?:e|ent|er|ons)\b", re.IGNORECASE)
"""What is done by being said: "est fier d’annoncer l’acquisition de …"."""
_RUN: Final = re.compile(
    rf"\bdu (?:(?:{'|'.join(WEEKDAYS)})[ \u00a0])?\d\d?(?:er)?(?:[ \u00a0](?:{'|'.join(MONTHS)}))?[ \u00a0]"
    rf"au (?:(?:{'|'.join(WEEKDAYS)})[ \u00a0])?\d\d?[ \u00a0](?:{'|'.join(MONTHS)})\b|"
    rf"\b(?:{'|'.join(WEEKDAYS)})[ \u00a0]\d\d?(?:er)? et (?:{'|'.join(WEEKDAYS)})[ \u00a0]\d\d?[ \u00a0]"
    rf"(?:{'|'.join(MONTHS)})\b|"
    rf"\b(?:de (?:ce )?(?:{'|'.join(WEEKDAYS)}) à|du (?:{'|'.join(WEEKDAYS)}) au) (?:{'|'.join(WEEKDAYS)})\b"
)
"""From which day to which an event lasts: that it takes place is news, in whatever tense."""
_RELATIVE_DAY: Final = re.compile(
    r"\b(?:la veille|le lendemain|ce (?:jour|soir|matin)-là|(?:heures?|jours?|semaines?|mois|ans?) (?:plus t(?:ôt|ard)|"
    r"avant|après)|entre-temps|auparavant)\b",
    re.IGNORECASE,
)
_LONG_AGO: Final = re.compile(r"[^,«»]{0,40}\b1\d{3}, ")
"""A year of another century that a sentence opens with: what was done then is history, and no news."""
_YEAR: Final = re.compile(r"(?:(?:[Ee]n|[Dd]epuis|[Dd]e|[Dd]ès)[ \u00a0])?(?:19|20)\d\d")
"""A year alone: no day on which news happens."""
_DAY: Final = re.compile(rf"\b\d\d?(?:er)?[ \u00a0](?:{'|'.join(MONTHS)})\b")

_HOUR: Final = re.compile(
    r"\b(?:[Àà]|vers|[Dd]epuis|[Aa]vant|[Dd]ès|plus de|jusqu[’']à) \d\d?[ \u00a0]h(?:eures)?\b(?:[ \u00a0]?\d\d\b)?"
)
"""A time of day, which is no figure of the news."""
_DECIDED: Final = (is_ruling, is_request)
"""What tells the news of a hearing, the first that there is; when the court will rule, is none."""
_FALL: Final = 0.2
"""What each sentence further from the start is worth less; the second one half of it."""
_LEAD: Final = 2
"""The sentences that tell who did what, whatever the headline says."""
_SHARED: Final = 0.3
"""How much of the headline's words a later sentence has that tells the same news."""
_WEIGHT: Final = 1.5
"""What all of the headline's words are worth."""
_BLIND: Final = 0.3
"""What it costs to have none of them."""
_TOLL: Final = re.compile(
    r"\b(?:mort(?:e?s)?|tuée?s?|décédée?s?|blessée?s?|victimes?|disparue?s?|noyée?s?)\b", re.IGNORECASE
)
"""The dead and wounded: where a headline counts them, the news is not told without."""
_HURT: Final = 0.4
"""What their number adds."""


def told_at(sentences: Sequence[str], title: str = "") -> tuple[int, ...]:
    """The numbers of the sentences that tell the news, best first; none where the first one does, or nobody.

    Args:
        sentences: those of the text before its first subheading, in order.
        title: the source's own, where it has one.
    """
    if not sentences:
        return ()
    lead = 1 if len(sentences) > 1 and announces_an_item(sentences[0]) else 0
    first = _first(sentences[lead : lead + 2], title)
    later = (presenting(text, sentences[:at]) for at, text in enumerate(sentences[:OPENING]) if at > lead)
    told = [*[0.0] * (lead + 1), *(telling(text, title) for text in later)]
    told = _judged(sentences, told, title)
    least = max(_LEAST, first + _MARGIN, max(told) - _NEARLY)
    return tuple(sorted((at for at, value in enumerate(told) if value >= least), key=lambda at: (-told[at], at)))


def _first(lead: Sequence[str], title: str) -> float:
    """What the first sentence tells, and the second where it goes on from it: "a ordonné l’arrêt de ce puits"."""
    if is_aside(lead[0]):
        return 0.0
    goes_on = [worth(text, title) for text in lead[1:] if leans(text) or refers_back(text)]
    return max(worth(lead[0], title), *(value for value in goes_on if value >= _LEAST), 0.0)


def _judged(sentences: Sequence[str], told: list[float], title: str) -> list[float]:
    """What each tells of the news: a hearing's is what was decided, mostly at the end, else what was asked for."""
    if is_ruling(sentences[0]) or not any(map(is_of_court, sentences[:OPENING])):
        return told
    found = next(filter(None, ([at for at, text in enumerate(sentences) if each(text)] for each in _DECIDED)), [])
    worths = {at: telling(sentences[at], title) for at in found}
    worths = {at: value + _RULING for at, value in worths.items() if value and not points_back(sentences[at])}
    told = [0.0 if is_reserved(sentences[at]) else value for at, value in enumerate(told)]
    if not any(map(is_ruling, sentences)):
        heard = [value >= _DEED and is_charge(sentences[at]) for at, value in enumerate(told)]
        told = [value + (_RULING + _DEED) * heard[at] for at, value in enumerate(told)]
    return [worths.get(at, told[at] if at < len(told) else 0.0) for at in range(max([len(told) - 1, *worths]) + 1)]


@lru_cache(maxsize=1024)
def telling(text: str, title: str = "") -> float:
    """How much of the news a sentence tells by itself; nothing where it leans, asks, only quotes or has no verb."""
    bare = less(text, list(filter(None, [lead_up(text)])))
    bare = less(bare, list(filter(None, [there(bare)])))
    bare = less(bare, list(filter(None, [against(bare)])))
    bare = less(bare, plain(bare) or ())
    alone = stands_alone(bare) and not (leans(bare) or refers_back(bare))
    told = worth(text, title) if alone and not is_aside(text) and not is_doubtful(text) else 0.0
    if told >= _LEAST and (not (has_verb(text) or has_finite_verb(text)) or has_only_relatives(text)):
        return 0.0  # "Six heures, samedi, à Lorme."
    return told


def worth(text: str, title: str = "") -> float:
    """How much of the news it tells, whatever stands before it: a deed, a name, a figure, a day, the title's words."""
    said = quotes.outside(text)
    wanted = stems_of(title)
    what = _PERSON if _PRESENTS.match(text) else _DEED * _tells_what_happens(text, said)
    what = _SO_MANY_WORDS if _WHO_IT_IS.match(text) else what
    day = any(not _YEAR.fullmatch(text[one.start : one.end]) for one in mentions(text)) or _WEEKDAY.search(said)
    signs = (_NAME.search(said), re.search(r"\d", _HOUR.sub("", said)), day)
    return what + sum(map(bool, signs)) + _TITLE * _shared(wanted, text)


def outtells(text: str, other: str, title: str) -> bool:
    """Whether it tells the news of that title by far, and the other none: a scene, or what somebody is."""
    return worth(other, title) < _LEAST <= worth(text, title) - _MARGIN


def _tells_what_happens(text: str, said: str) -> bool:
    """Whether it tells a deed, an announcement, or from when to when an event lasts."""
    if _LONG_AGO.match(text):
        return False
    return tells_a_deed(text) or _ANNOUNCES.search(said) is not None or _RUN.search(said) is not None


def _shared(wanted: frozenset[str], text: str) -> float:
    """The share of these words that the text has, in whatever form."""
    return len(wanted & stems_of(text)) / max(1, len(wanted))


def is_aside(text: str) -> bool:
    """Whether it is minutes, or opens as a scene, a quotation, a question or a truth does: no news is told so."""
    opens = (_ASIDE.match(text) is not None and not explains_itself(text)) or is_minutes(text)
    return opens or is_teaser(text) or text.startswith(("«", "“", '"')) or text.rstrip(" \u00a0»”").endswith("?")


def is_teaser(text: str) -> bool:
    """Whether it only says that there is news: what it is, comes next; or what it was before.

    >>> is_teaser("La réponse est tombée à 21 heures."), is_teaser("La réponse est tombée : le camping fermera.")
    (True, False)
    """
    return _TEASER.match(text) is not None


def presents(text: str) -> bool:
    """Whether it presents the person of a portrait, with the age, or says who that is."""
    return (_PRESENTS.match(text) or _WHO_IT_IS.match(text)) is not None


def hangs_on_a_day(text: str) -> bool:
    """Whether it dates itself by the sentence before it: "a annoncé la veille"."""
    return _RELATIVE_DAY.search(quotes.outside(text)) is not None


def names_a_day(text: str) -> bool:
    """Whether it says which day it tells of, as news does: history and portraits have years, and since when."""
    said = quotes.outside(text)
    return any(each.search(said) for each in (_WEEKDAY, _DAY, _RELATIVE_DAY))


@dataclass(frozen=True, slots=True)
class News:
    """What a headline says, as a sentence is held against it."""

    stems: frozenset[str]
    hurt: bool = False
    """Whether it tells of dead or wounded."""

    @classmethod
    def of(cls, headline: str) -> News:
        """The news that this headline is of."""
        return cls(stems_of(headline), _TOLL.search(headline) is not None)

    def is_told(self, text: str, at: int) -> bool:
        """Whether the sentence, number ``at`` of the text, tells it: one of the first two, or one with its words."""
        return at < _LEAD or (at < OPENING and self.shared(text) >= _SHARED)

    def worth(self, text: str, at: int) -> float:
        """How near the news it is: by its place, by the headline's words, by the dead and wounded that both tell of."""
        place = 1 - _FALL * (at if at >= _LEAD else at / 2)
        shared = self.shared(text)
        hurt = _HURT * (self.hurt and _TOLL.search(text) is not None)
        return max(place, 0.0) + _WEIGHT * shared + hurt - _BLIND * (not shared)

    def shared(self, text: str) -> float:
        """The share of the headline's words that the text has, in whatever form."""
        return _shared(self.stems, text)
