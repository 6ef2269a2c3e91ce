"""A noun or adjective that stands where the passage has another: "le gardien Paul Roy" for "le défenseur Paul Roy".

The rest of its place is the same: the noun that it goes with, or the name that follows. Neither word may stand for the
other, and the passage's own word is told nowhere in the sentence.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.case import Difference, Rule
from cms_publisher.fidelity.propositions.passages import likely
from cms_publisher.french import families
from cms_publisher.french.calendar import MONTHS, WEEKDAYS
from cms_publisher.french.figures import UNITS
from cms_publisher.french.grammar import Tag, has_finite_verb, tagged
from cms_publisher.french.words import fold
from cms_publisher.lazily import cached_property

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.fidelity.meaning.case import Doubt
    from cms_publisher.fidelity.propositions.claims import Claims, Word
    from cms_publisher.fidelity.propositions.passages import Library

_BEFORE_NOUNS: Final = frozenset(
    """
    le la les l un une des du de d au aux ce cet cette ces son sa ses leur leurs par en chaque aucun aucune
    """.split()  # noqa: SIM905
)
_PAUSE: Final = re.compile(r"[,;:.«»]")
_BEFORE_INFINITIVES: Final = frozenset({"de", "d", "par"})
_INFINITIVE: Final = ("er", "ir", "dre", "tre", "vre", "ire")
_ADJECTIVE: Final = tuple(
    """
    al ale aux ales el elle els elles ique iques aire aires eux euse euses if ive ifs ives ien ienne iens iennes
    ais aise aises ois oise oises ain aine ains aines in ine ins ines ier iere iers ieres able ables ible ibles
    """.split()  # noqa: SIM905 - words read better in a row
)
"""Endings of adjectives."""
_OFFICE: Final = re.compile(r", | (?:de |du |des |d[’'])")
_ARTICLES: Final = frozenset({"le", "la", "les", "l", "un", "une"})
_LINKS: Final = 2
"""Words that make a link by themselves: "à cause d’"."""
_REACH: Final = 3
"""Words between a noun and what goes with it: "faute de la"."""
_COUNTED: Final = frozenset({*(fold(month) for month in MONTHS), *WEEKDAYS, *UNITS})
"""Dates and units: rules of their own hold them against each other."""
_GENERIC: Final = frozenset(
    """
    personne personnes gens individus client clients groupe entreprise societe
    commune ville localite etablissement site lieu lieux batiment ouvrage edifice engin autre autres
    """.split()  # noqa: SIM905
)
"""Nouns that stand for any of a kind: "le groupe" for "le fabricant"."""
_KINDS: Final = frozenset(
    """
    appareil appareils engin engins installation installations equipement equipements dispositif dispositifs vehicule
    vehicules edifice edifices ouvrage ouvrages infrastructure infrastructures
    """.split()  # noqa: SIM905
)
"""Nouns of a passage that stand for a thing which the sources name: "six téléphériques" for "six appareils"."""
_LINKING: Final = frozenset({"contraire", "revanche", "contrepartie", "effet", "outre", "consequent", "retour"})
_COPULAS: Final = frozenset({"reste", "restent", "demeure", "demeurent", "semble", "semblent", "devient", "deviennent"})
"""Verbs that look like nouns behind one."""
_TOLD_ALIKE: Final = 0.66
"""The share of its weight that a sentence tells in the passages' own words, where one odd word says something."""
_LABEL: Final = re.compile(r"[A-Z](?<=[^\W\d_][ \u00a0].)(?![\w'’.-])")


class Replaced(Rule):
    """The rule of words put in the place of others."""

    def doubts(self) -> Iterator[Doubt]:
        """What its questions find, in this order."""
        yield from self._replaced()
        yield from self._other_labels()

    def _replaced(self) -> Iterator[Doubt]:
        """A word whose place in the passage is another's, in a sentence that is told much as the passage tells it."""
        if self.case.share(self.case.passages) < _TOLD_ALIKE:
            return
        for word in _replaceable(self.case.ours, self.case.library):
            if word.folded.startswith("ex-") or word.folded in _GENERIC | _COPULAS or self._links(word):
                continue
            if any(self.case.library.holds(p.claims, word.stem) for p in self.case.passages):
                continue
            others = (self._in_its_place(word, passage.claims) for passage in self.case.passages)
            other = next((found for found in others if found is not None), None)
            if other is not None and not (other.folded in _KINDS and word.stem in self.case.library.weights):
                yield self.case.doubt(Difference.REPLACED, word.start, word.end, other.text)

    def _links(self, word: Word) -> bool:
        """Whether it only ties sentences together: "au contraire", "en revanche"."""
        return word.folded in _LINKING and self.case.ours.text[: word.start].lower().endswith(("au ", "en ", "par "))

    def _other_labels(self) -> Iterator[Doubt]:
        """A letter that names a thing ("la ligne B"), where the passages have others."""
        theirs = {label for p in self.case.passages for label in _labels(p.claims.text)}
        for match in _LABEL.finditer(self.case.ours.text):
            if theirs and match.group() not in theirs:
                yield self.case.doubt(Difference.REPLACED, match.start(), match.end(), ", ".join(sorted(theirs)))

    def _in_its_place(self, word: Word, theirs: Claims) -> Word | None:
        """The passage's noun that our word is put for."""
        mine = _place(self.case.ours, word)
        for other, place in _places(theirs, self.case.library):
            if (id(theirs), other.start) in self._told or likely(word.stem, other.stem):
                continue
            if mine.is_of(place):
                return other
        return None

    @cached_property
    def _told(self) -> frozenset[tuple[int, int]]:
        """The words of the passages that ours tells: of which passage, and where they stand."""
        return frozenset((id(pair.claims), pair.theirs.start) for pair in self.case.pairs)


@lru_cache(maxsize=1024)
def _replaceable(claims: Claims, library: Library) -> tuple[Word, ...]:
    """The nouns and adjectives of a sentence, as far as the words before them and their endings tell."""
    names = frozenset(word.start for word in library.names_of(claims))
    rows = zip((None, *claims.words), claims.words, strict=False)
    plain = (row for row in rows if row[1].content and row[1].start not in names)
    return tuple(word for before, word in plain if word.folded not in _COUNTED and _may_be(claims, before, word))


@lru_cache(maxsize=1024)
def _places(claims: Claims, library: Library) -> tuple[tuple[Word, _Place], ...]:
    """These with what they go with."""
    return tuple((word, _place(claims, word)) for word in _replaceable(claims, library))


def _may_be(claims: Claims, before: Word | None, word: Word) -> bool:
    if claims.is_quoted(word.start):
        return False
    if _is_infinitive(claims, word) or claims.is_counted(word.start):
        return False
    if before and before.folded in _BEFORE_NOUNS and before.end + 1 >= word.start:
        return before.folded not in _BEFORE_INFINITIVES or not word.folded.endswith(_INFINITIVE)
    if any(word.start - figure.end == 1 for figure in claims.figures):
        return not has_finite_verb(claims.text, word.start, word.end)  # "sur 22, 15 viendront"
    return bool(before and before.content and word.folded.endswith(_ADJECTIVE))


def _is_infinitive(claims: Claims, word: Word) -> bool:
    if not word.folded.endswith(_INFINITIVE):
        return False
    return any(token for token in tagged(claims.text) if token.start == word.start and token.tag is Tag.INFINITIVE)


@dataclass(frozen=True, slots=True)
class _Place:
    """What a word goes with: the noun's family or the figure before it, else the words there; what follows at once."""

    before: str
    after: str | None
    named: bool
    """Whether a name follows."""

    def is_of(self, other: _Place) -> bool:
        """Whether another word stands in the same place: by the same name or figure, or with the same on both sides."""
        follows = bool(self.after and other.after) and families.akin(self.after or "", other.after or "")
        precedes = bool(self.before and other.before) and likely(self.before, other.before)
        return (follows and (self.named or precedes)) or (precedes and self.before.isdigit())


def _place(claims: Claims, word: Word) -> _Place:
    at = claims.words.index(word)
    after = _after(claims, at)
    return _Place(_before(claims, at), after.stem if after else None, named=bool(after and after.capital))


def _before(claims: Claims, at: int) -> str:
    word, passed = claims.words[at], []
    for figure in claims.figures:
        if word.start - figure.end == 1:
            return str(figure.value)
    for other in reversed(claims.words[max(0, at - _REACH) : at]):
        if _PAUSE.search(claims.text[other.end : word.start]):
            break
        if other.content:
            return other.stem
        passed.append(other.folded)
    told = [each for each in passed if each not in _ARTICLES]
    return " ".join(told) if len(told) >= _LINKS else ""


def _after(claims: Claims, at: int) -> Word | None:
    """The word that follows at once, or of the name that goes with an office: ", Anne Roy"."""
    word = claims.words[at]
    for other in claims.words[at + 1 : at + 3]:
        between = claims.text[word.end : other.start]
        if other.content and (between == " " or (other.capital and _OFFICE.fullmatch(between))):
            return other
    return None


def _labels(text: str) -> list[str]:
    return _LABEL.findall(text)
