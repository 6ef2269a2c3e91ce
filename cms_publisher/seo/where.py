"""Where an article's story happens: the place that its headline has, or that its opening tells as where the news is.

A place that a text only names is not yet the story's: a seat, a guest's town, an example, a treaty. It is where
something that the town has is told of ("la piscine de Lorme"), or where the main clause of the news says that it
happens, and where no second one is told so: better none than a false one.
"""

from __future__ import annotations

import re
from enum import Enum, auto
from itertools import chain
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.boilerplate.places import names_place
from cms_publisher.fidelity.edits import EditKind
from cms_publisher.french import tables
from cms_publisher.french.lexicon import readings
from cms_publisher.french.words import stems_of
from cms_publisher.model import BlockKind
from cms_publisher.seo.elsewhere import is_away, is_elsewhere, is_namesake
from cms_publisher.seo.links import sentences as sentences_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.model import Article

_MUNICIPAL: Final = frozenset(
    {
        *("ville", "commune", "village", "bourg", "maire", "mairie", "bourgmestre", "élus", "habitants", "rues"),
        *("municipal", "municipale", "régional", "départemental"),
    }
)
"""Who acts and lives in the town whose name stands behind "de"."""
_OF_TOWNS: Final = (
    _MUNICIPAL
    | tables.words("sites")
    | {
        *("hospitalier", "gare", "écoles", "auto-école", "site", "musée", "château", "aérodrome", "circuit", "centre"),
        *("fête", "fêtes", "foire", "boulangerie", "café", "épicerie", "hôtels", "scierie", "carrière", "urgences"),
        *("plateau", "passerelle"),
    }
)
"""What a town has: the name behind "de" is the town's."""
_PLAYERS: Final = re.compile(
    r"\b(?:hand|basket|foot|volley)ball(?:eu(?:rs|ses))|\b(?:basketteu|hockeyeu|volleyeu|joueu)(?:rs|ses)\b"
)
"""Whose town a club's is."""
_COURTS: Final = frozenset({"tribunal", "correctionnel", "judiciaire"})
_NEAR_BY: Final = frozenset({"large", "près"})
"""Where something is that is near a place: "au large de Lorme"."""
_SAID_OF: Final = _OF_TOWNS | _COURTS | _NEAR_BY
_OF: Final = r"(?:de[ \u00a0]|d[’'])"
_BEFORE_PLACE: Final = re.compile(rf"\b(?:[àÀ][ \u00a0]|(?:{'|'.join(sorted(_SAID_OF))}) {_OF})\Z")
_LONGEST_BEFORE: Final = max(map(len, _SAID_OF)) + len(" de ") + 1
_IN_A_LAND: Final = re.compile(r" \([A-ZÀ-ÖØ-Ý][\w’-]+\)")
_NAME: Final = (
    r"(?!Noël\b)(?:L[ae]s?[ \u00a0]|L[’'])?[A-ZÀ-ÖØ-Ý][\w’]*[a-zà-ÿ](?:-[\w’]+)*(?![ \u00a0-][A-ZÀ-ÖØ-Ý]|[\w’-])"
    rf"(?!(?:, (?:à |{_OF})?[A-ZÀ-ÖØ-Ý][\w’-]+)*[ \u00a0](?:et|ou)[ \u00a0](?:à[ \u00a0]|{_OF})?[A-ZÀ-ÖØ-Ý])"
)
"""One name, and none of several."""
_THERE: Final = re.compile(
    rf"\b(?P<what>(?:[^\W\d_][\w-]+[ \u00a0]){{1,3}}(?:de Noël )?){_OF}(?P<of>{_NAME})|"
    rf"\b[àÀ][ \u00a0](?P<there>{_NAME})|"
    r"\b[Dd]ans l[ea][ \u00a0](?P<area>(?:Haute?|Basse?|Val|Pays)-[A-ZÀ-Ý][\w’-]+)(?![ \u00a0][A-ZÀ-Ý])"
)
"""Where a sentence says that something is."""
LABEL: Final = re.compile(r"(?P<name>[A-ZÀ-ÖØ-Ý][\w’-]*(?: [A-ZÀ-ÖØ-Ýa-zà-ÿ][\w’-]*){0,3}?)(?:\.\s|[ \u00a0\u202f]:\s)")
"""What stands before a headline's colon, or before its rubric: "Lorme : …", "Lorme. Conseil municipal : …"."""
_ALONE: Final = re.compile(r"(?P<name>[A-ZÀ-ÖØ-Ý][\w’-]+)\.")
"""A report's dateline."""
_LAND: Final = re.compile(
    r"\b(?:communes|villages|habitants|foyers|pays|(?P<court>cour d’assises)) (?:de la |de l’|du |des |de |d’)"
    r"(?P<land>(?!Noël\b)[A-ZÀ-ÖØ-Ý][\w’]*[a-zà-ÿ](?:-[\w’]+)*)(?![ \u00a0][A-ZÀ-ÖØ-Ý]|[\w’-])"
)
"""A land with whose communes or assizes a headline or an opening has to do."""
_SPARED: Final = re.compile(r"\bn(?:e |’)(?:est|sont|a|ont) pas (?:été )?(?:concerné|touché)")
_NO_PLACES: Final = frozenset({"France", "Europe", "Pâques", "Noël", "Pentecôte", "Toussaint"})
"""The whole land, and what a day is called."""
_SEATS: Final = frozenset(
    {"Paris", "Bruxelles", "Strasbourg", "Washington", "Londres", "Berlin", "Moscou", "Genève", "Rome"}
)
"""Where it is decided what holds elsewhere."""
_OPENING: Final = 6
_NEAR: Final = 3
"""Sentences that tell the news, and where; what is named further down is beside it."""
_OFTENER: Final = 3
"""So many sentences of the text name a place that it comes back to, and so many times as many as a second one."""


class _Kind(Enum):
    """How a sentence has a name."""

    MUNICIPAL = auto()
    """As whose council, people or streets it speaks of."""
    SITE = auto()
    """As where something is that towns have."""
    THERE = auto()
    """As where it happens."""
    COURT = auto()
    AWAY = auto()
    """As where somebody comes from, goes or was."""
    BESIDE = auto()
    """As where something beside the news is."""
    OTHER = auto()


_Told = tuple[str, _Kind]
_SURE: Final = frozenset({_Kind.MUNICIPAL, _Kind.SITE, _Kind.THERE})


def place_of(article: Article) -> str:
    """The place that the headline names, else the one that the opening tells of; "" for none."""
    headline = article.headline.text
    label = LABEL.match(headline)
    if label and is_place_in(label["name"], article):
        return label["name"]
    if named := next((name for found, name in _names(headline) if _is_of_a_place(found, name)), ""):
        return named
    if land := _LAND.search(headline):
        return land["land"]
    blocks = (block.sentences for block in article.body if block.kind is not BlockKind.HEADING)
    return _Opening([one.text for one in chain(article.standfirst, *blocks)], headline).place()


def may_be_there(place: str, sentences: Sequence[str]) -> bool:
    """Whether nothing in a text's opening tells of its news elsewhere than at a place that it speaks of."""
    return _Opening(sentences).allows(place)


class _Opening:
    """What the first sentences of a text say of places."""

    def __init__(self, sentences: Sequence[str], headline: str = "") -> None:
        self._texts, self._about = sentences, stems_of(headline)
        rows = ((at, name, kind) for at, text in enumerate(sentences[:_OPENING]) for name, kind in _told(text))
        self._rows = tuple(rows)

    def place(self) -> str:
        """Where the headline's news is; "" for nowhere or two places; a court's town where no other is named.

        What one sentence says is the news's where it opens the text or tells of the headline's words.
        """
        news = [name for at, name, kind in self._rows if kind in _SURE and self._is_news(at, name, kind)]
        if news:
            place = max(news, key=self._often)
            return place if self.allows(place) else ""
        place = next((name for _, name, kind in self._rows if kind is _Kind.COURT), "")
        told = (row for row in self._rows if row[-1] is not _Kind.AWAY)
        named = {name for at, name, _ in told if at < _NEAR or name == place}
        return place if named == {place} and self.allows(place) else ""

    def allows(self, place: str) -> bool:
        """Whether it is told of no other place, or of one that the text names much less often; and is no namesake."""
        own = (0, place, _Kind.MUNICIPAL) in self._rows  # who decides sits where it likes
        sure = {_Kind.MUNICIPAL} if own else _SURE
        others = {name for at, name, kind in self._rows if kind in sure and at < _NEAR} - {place}
        beside = {name for _, name, kind in self._rows if kind is _Kind.BESIDE}
        rivals = max(_OFTENER * max(map(self._often, others), default=0), max(map(self._often, beside), default=0))
        told = {kind for _, name, kind in self._rows if name == place}
        alone = self._often(place) >= rivals and told != {_Kind.BESIDE}
        return alone and place not in _SEATS and not is_namesake(place, self._texts[:_OPENING])

    def _is_news(self, at: int, name: str, kind: _Kind) -> bool:
        back = kind is _Kind.THERE and self._often(name) >= _OFTENER
        town = kind is _Kind.MUNICIPAL and at < _NEAR
        return not at or back or town or not self._about.isdisjoint(stems_of(self._texts[at]))

    def _often(self, name: str) -> int:
        return max(1, sum(name in text for text in self._texts))


def _told(text: str) -> Iterator[_Told]:
    """The names that a sentence has as places, in order."""
    if (alone := _ALONE.fullmatch(text)) and not readings(alone["name"].lower()):
        yield alone["name"], _Kind.MUNICIPAL
    for found, name in _names(text):
        kind = _kind_of(found)
        if kind not in {_Kind.OTHER, _Kind.AWAY} or not readings(name.lower()):
            yield name, _Kind.BESIDE if _SPARED.search(text) else kind
    if (land := _LAND.search(text)) and land["court"]:
        yield land["land"], _Kind.COURT


def _names(text: str) -> Iterator[tuple[re.Match[str], str]]:
    for found in _THERE.finditer(text):
        name = next(filter(None, (found["of"], found["there"], found["area"])))
        first = name.lower() in tables.words("first_names")
        if not (first or name in _NO_PLACES or name in tables.lines("departments")):
            yield found, name


def _is_of_a_place(found: re.Match[str], name: str) -> bool:
    """Whether a headline, which has no more than it needs, names it as a place."""
    return not found["of"] or not _SAID_OF.isdisjoint(_what(found)) or names_place(name)


def _what(found: re.Match[str]) -> frozenset[str]:
    return frozenset((found["what"] or "").lower().split())


def _kind_of(found: re.Match[str]) -> _Kind:
    text, what = found.string, _what(found)
    if found["there"] or what & _NEAR_BY:
        at = found.start("there") if found["there"] else found.start("of")
        return _Kind.BESIDE if is_elsewhere(text, at) else _Kind.THERE
    if found["area"]:
        return _Kind.MUNICIPAL
    last = found["what"].split()[-1]
    site = not what.isdisjoint(tables.words("sites"))  # "le collège Roy de Lorme"
    if last[0].isupper() and found.start() > 0 and last != "Noël" and not site:
        return _Kind.OTHER  # "le Val de Brenelle", "le Stade de Lorme"
    if is_away(text[: found.start("of")]):
        return _Kind.AWAY
    kinds = ((what & _MUNICIPAL, _Kind.MUNICIPAL), (what & _COURTS, _Kind.COURT), (what & _OF_TOWNS, _Kind.SITE))
    players = _Kind.SITE if _PLAYERS.search(found["what"]) else _Kind.OTHER
    return next((kind for words, kind in kinds if words), players)


def is_place(name: str, text: str) -> bool:
    """Whether it has the shape of a place's name, or the text says what is there or whose council it is."""
    if names_place(name) or name in tables.lines("places") or name in tables.lines("departments"):
        return True
    return any(map(_is_told_as_place, re.finditer(rf"\b{re.escape(name)}(?![\w-])", text)))


def _is_told_as_place(name: re.Match[str]) -> bool:
    """Whether what stands around a name makes it a place's: "à Lorme", "la piscine de Lorme", "Lorme (Nièvre)"."""
    text, (start, end) = name.string, name.span()
    before = _BEFORE_PLACE.search(text, max(0, start - _LONGEST_BEFORE), start)
    return before is not None or _IN_A_LAND.match(text, end) is not None


def is_place_in(name: str, article: Article) -> bool:
    """Whether the article has it as a place's; what stands before a hearing's headline may be a charge."""
    labels = (edit.after for edit in article.headline.edits if edit.kind is EditKind.LABEL)
    unknown = name.isalpha() and not readings(name.lower())
    put = unknown and any(label.startswith(name) for label in labels)
    return put or is_place(name, " ".join(one.text for one in sentences_of(article)))
