"""Which side of a figure is meant ("plus de 62" for "moins de 62"), and how much of a thing ("peu nombreux")."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.case import Difference, Rule
from cms_publisher.fidelity.propositions.amounts import share_of
from cms_publisher.french import families
from cms_publisher.french.quantities import quantities
from cms_publisher.french.sought import Sought

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cms_publisher.fidelity.meaning.case import Doubt
    from cms_publisher.fidelity.propositions.claims import Claims, Word
    from cms_publisher.fidelity.propositions.passages import Passage
    from cms_publisher.french.figures import Figure
    from cms_publisher.french.quantities import Quantity

_UP: Final = Sought(
    r"(?:(?<!\ben )plus d[e’']|au moins|au minimum|au-dessus d[eu]|au-delà d[eu]|supérieure?s? à|(?:dépass|excéd)\w+|"
    r"à partir d[e’']|minimum(?: d[e’'])?)\s?(?:l\w*\s)?$",
    "excéd|plus d|dépass|minimum|au moins|supérieur|au-delà d|à partir d|au-dessus d",
    re.IGNORECASE,
)
_DOWN: Final = Sought(
    r"(?:moins d[e’']|au plus|au maximum|au-dessous d[eu]|en deçà d[eu]|inférieure?s? à|jusqu[’']à|n[’']excéd\w+ pas|"
    r"près d[e’']|presque|quasi|à peine|maximum(?: d[e’'])?)\s?(?:l\w*\s)?$",
    "jusqu|excéd|quasi|près d|presque|au plus|à peine|maximum|moins d|en deçà d|inférieur|au-dessous d",
    re.IGNORECASE,
)
_UP_BEHIND: Final = Sought(
    r"[^,;.:]{0,25}?,? (?:au moins|au minimum|minimum|et plus|ou plus|et demie?)\b",
    "au moins|minimum|et plus|ou plus|et demi",
)
_DOWN_BEHIND: Final = Sought(
    r"[^,;.:]{0,25}?,? (?:au plus|au maximum|maximum|ou moins|tout au plus)\b", "au plus|maximum|ou moins"
)
"""Such as "trois médecins au moins"."""
_OLDER: Final = Sought(r"\baprès $", "après ", re.IGNORECASE)
_YOUNGER: Final = Sought(r"\bavant $", "avant ", re.IGNORECASE)
"""Before an age: "3 euros avant 18 ans"."""
_CLEAR: Final = re.compile(
    r"\b(?:(?<!\ben )plus d[e’']|moins d[e’']|au moins|au plus|au minimum|au maximum) ?$", re.IGNORECASE
)
"""What no faithful rewording puts before a figure that its source tells as it is."""
_LEAST: Final = re.compile(r"(?: [^\W\d_]+){0,2} (?:au moins|au minimum|au plus|au maximum)\b")
"""The same behind a figure."""
_ROUGH: Final = re.compile(
    r"\b(?:plus|moins|davantage|min\w+|max\w+|seuil|plafon\w+|plancher|limit\w+|jusqu|partir|passé|franchi\w*|environ|"
    r"quelque|autour|supérieur\w*|inférieur\w*|dépass\w+|excéd\w+|avant|delà|deçà|avois\w+|frôl\w+|voisin\w*|"
    r"dessus|dessous|suffi\w+|attei\w+|exig\w+|f(?:aut|audra)|requi\w+)\b",
    re.IGNORECASE,
)
"""Words by which a figure is none that is told as exact: "deux semaines suffisent"."""
_BOUNDED: Final = Sought(r"\b(?:plus|moins|minimum|maximum)\b", "plus|moins|minimum|maximum", re.IGNORECASE)
_OF_ONE: Final = re.compile(r"\bd[’'](?=une?\b)", re.IGNORECASE)
_LOOSE: Final = re.compile(
    r"\b(?=[acdefhijlmpqsv])(?:plus|moins|min\w+|max\w+|seuil|plafon\w+|plancher|limit\w+|jusqu|partir|dès|passé|franchi\w*|attei\w+|près|"
    r"presque|environ|quelque|autour|entre|approx\w+|supérieur\w*|inférieur\w*|dépass\w+|excéd\w+|avant|après|delà|deçà|"
    r"avois\w+|frôl\w+|voisin\w*|pas|aucun\w*|sous|sur|dessus|dessous|autre|compris|hors)\b",
    re.IGNORECASE,
)
"""What makes a figure no exact one, near it."""
_AROUND: Final = 45
_NOT: Final = re.compile(r"\b(?:ne|n[’'])\s?(?:\w+ )?\w*$|\b(?:pas|jamais|sans)\b[^,;]{0,12}$", re.IGNORECASE)
_BEFORE: Final = 40
_CLOCK: Final = re.compile(r"\b(?:à|vers|avant|après|dès|entre|midi|et) $")
"""Before a time of day, which measures nothing: "jusqu’à 20 heures"."""
_LIMIT: Final = Sought(
    r"\b(?:(?P<up>(?:dépass|excéd|franchi)\w+|au-dessus|au-delà|supérieure?s?)|"
    r"(?P<down>(?:en|au)[ -]dessous|sous|en deçà|inférieure?s?)) "
    r"(?:de |du |d[’']|à |au )?(?:l[ea]s? |l[’']|cette |ce )?(?:valeur )?(?:seuil|limite|plafond|norme|moyenne)s?\b",
    "seuil|limite|plafond|norme|moyenne",
    re.IGNORECASE,
)
"""On which side of a limit something is, without a figure: "en dessous du seuil"."""
_LITTLE: Final = frozenset({"peu", "guere"})
_ONE: Final = Sought(
    r"\b(?P<side>plus|moins) d[’']une? (?P<noun>heure|kilomètre|an|mois|semaine|mètre|million|siècle|tiers|quart|jour|"
    r"milliard|demi-heure|minute)\b",
    "plus|moins",
    re.IGNORECASE,
)


class Bounds(Rule):
    """The rules of bounds and degrees."""

    def doubts(self) -> Iterator[Doubt]:
        """What its questions find, in this order."""
        yield from self._other_side()
        yield from self._without_its_bound()
        yield from self._other_side_of_one()
        yield from self._beyond_its_bound()
        yield from self._other_degree()
        yield from self._across()

    def _other_side(self) -> Iterator[Doubt]:
        """A figure told as a least that is a most in the passage or exact, or the other way round."""
        for figure in self.case.ours.figures:
            mine = _side(self.case.ours, figure)
            theirs = self._sides(figure) if mine else set()
            if theirs == {-mine} or (theirs == {0} and self._is_exact(figure)):
                start = max(0, figure.start - _BEFORE // 3)
                yield self.case.doubt(Difference.OPPOSITE, start, figure.end, self.case.best.text)

    def _without_its_bound(self) -> Iterator[Doubt]:
        """A figure told as exact that every passage bounds: "huit semaines" for "au moins huit semaines"."""
        for figure in self.case.ours.figures if not self.case.heading else ():
            if figure.value == 1 or figure.about:
                continue
            same = self._same(figure, (*self.case.passages, *self.case.around(1, 1)))
            if _all_bounded(same) and not _ROUGH.search(_near(self.case.ours, figure)):
                yield self.case.doubt(Difference.QUANTITY, figure.start, figure.end, self.case.best.text)
                return

    def _across(self) -> Iterator[Doubt]:
        """Told to be beyond a limit that the passage has it below, or the other way round."""
        for mine, start, end in _crossings(self.case.ours):
            sides = {side for passage in self.case.passages for side, _, _ in _crossings(passage.claims)}
            if sides == {-mine}:
                yield self.case.doubt(Difference.OPPOSITE, start, end, self.case.best.text)
                return

    def _sides(self, figure: Figure) -> set[int]:
        """On which sides the passages have it."""
        return {_side(claims, each) for claims, each in self._same(figure, self.case.passages)}

    def _same(self, figure: Figure, passages: Iterable[Passage]) -> Iterator[tuple[Claims, Figure]]:
        """The figures of passages that are the same, of the same unit."""
        for passage in passages:
            for each in passage.claims.figures:
                if each.value == figure.value and each.unit == figure.unit and self._is_part_too(figure, each, passage):
                    yield passage.claims, each

    def _is_part_too(self, figure: Figure, other: Figure, passage: Passage) -> bool:
        """Whether both, or neither, are a part of a whole: "huit" is not that of "plus de huit sur dix"."""
        if figure.unit or " sur " not in self.case.ours.text:
            return True
        return (share_of(figure, self.case.ours) is None) == (share_of(other, passage.claims) is None)

    def _is_exact(self, figure: Figure) -> bool:
        """Whether ours puts a bound to what the passages and those beside have without any word that loosens it."""
        if not _CLEAR.search(self.case.ours.text[: figure.start]) or figure.value <= 1:
            return False
        same = self._same(figure, (*self.case.passages, *self.case.around(1, 1)))
        return not any(_LOOSE.search(_near(claims, each)) or each.about for claims, each in same)

    def _other_side_of_one(self) -> Iterator[Doubt]:
        """The same of one thing: "plus d’une heure" for "moins d’une heure"."""
        for match in _ONE.finditer(self.case.ours.text):
            found = [_ONE.finditer(passage.claims.text) for passage in self.case.passages]
            theirs = {m["side"].lower() for row in found for m in row if m["noun"].lower() == match["noun"].lower()}
            if theirs and match["side"].lower() not in theirs:
                yield self.case.doubt(Difference.OPPOSITE, *match.span(), self.case.best.text)

    def _beyond_its_bound(self) -> Iterator[Doubt]:
        """A bound that the passages' one measure of that kind doesn't keep: "plus d’un kilomètre" for "900 mètres"."""
        if not _BOUNDED.search(self.case.ours.text):
            return
        for mine in quantities(_OF_ONE.sub("d ", self.case.ours.text), self.case.ours.figures):
            bound = _CLEAR.search(self.case.ours.text[: mine.start])
            theirs = [
                q
                for passage in self.case.passages
                for q in passage.claims.quantities
                if q.measure == mine.measure and not _is_of_day(passage.claims, q)
            ]
            if bound is None or len(theirs) != 1 or mine.measure == "money" or "aller" in self.case.ours.text:
                continue
            least = bound.group().lower().startswith(("plus", "au moins", "au minimum"))
            if theirs[0].value < mine.value if least else theirs[0].value > mine.value:
                yield self.case.doubt(Difference.OPPOSITE, bound.start(), mine.end, self.case.best.text)

    def _other_degree(self) -> Iterator[Doubt]:
        """A thing told as much that is little in the passage, or the other way round."""
        if _LITTLE.isdisjoint(self.case.ours.folded) and _LITTLE.isdisjoint(self.case.best.folded):
            return
        for word in self.case.ours.words:
            same = [
                _little(passage.claims, other)
                for passage in self.case.passages[:1]
                for other in passage.claims.words
                if word.content and other.content and families.akin(word.stem, other.stem)
            ]
            if len(same) == 1 and same[0] is not _little(self.case.ours, word) and not self.case.ours.denied:
                yield self.case.doubt(Difference.OPPOSITE, word.start, word.end, self.case.best.text)


def _all_bounded(figures: Iterable[tuple[Claims, Figure]]) -> bool:
    """Whether there are any, and a clear bound stands beside each."""
    found = False
    for claims, figure in figures:
        if not (_CLEAR.search(claims.text[: figure.start]) or _LEAST.match(claims.text, figure.end)):
            return False
        found = True
    return found


def _crossings(claims: Claims) -> Iterator[tuple[int, int, int]]:
    """On which side of a limit something is told to be, and where; "ne dépasse pas" is below it."""
    for found in _LIMIT.finditer(claims.text):
        side = 1 if found["up"] else -1
        yield (-side if _NOT.search(claims.text[: found.start()]) else side), found.start(), found.end()


def _side(claims: Claims, figure: Figure) -> int:
    """1 where the text says at least that much, -1 at most, 0 where it says neither."""
    before = claims.text[max(0, figure.start - _BEFORE) : figure.start]
    rows = [(1, _UP), (-1, _DOWN)]
    if figure.unit == "an":
        rows += [(1, _OLDER), (-1, _YOUNGER)]
    for sign, pattern in rows:
        found = pattern.search(before)
        if found:
            return -sign if _NOT.search(before[: found.start()]) or before[found.end() :].strip() else sign
    for sign, pattern in ((1, _UP_BEHIND), (-1, _DOWN_BEHIND)):
        if pattern.match(claims.text, figure.end):
            return sign
    return 0


def _is_of_day(claims: Claims, quantity: Quantity) -> bool:
    """Whether it is a time of day."""
    return quantity.measure == "time" and _CLOCK.search(claims.text[: quantity.start]) is not None


def _near(claims: Claims, figure: Figure) -> str:
    """The text around a figure."""
    start, end = max(0, figure.start - _AROUND), figure.end + _AROUND
    return f"{claims.text[start : figure.start]} {claims.text[figure.end : end]}"


def _little(claims: Claims, word: Word) -> bool:
    at = claims.words.index(word)
    return at > 0 and claims.words[at - 1].folded in _LITTLE
