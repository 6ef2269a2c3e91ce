"""How much may still be borrowed, from whom, and what the article says already."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.editions import is_of_former_edition
from cms_publisher.fidelity.excerpts.overlap import key
from cms_publisher.fidelity.subjects import text_of
from cms_publisher.model import Rights
from cms_publisher.writers.digest.worth import figures

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from cms_publisher.fidelity.ban import Ban
    from cms_publisher.model import ArticleBlock, HouseStyle, Sentence, Source

REPORT: Final = 60
"""Words that a report of weeks before may give: its news is old, what lasts of it is a sentence or two."""
HISTORY: Final = 110
"""Words that a report of months before may give: how things came about, in one paragraph."""
THESE_WEEKS: Final = timedelta(days=30)
"""How much older a source may be and still tell in the present how much there is."""
LEAST_WORDS: Final = 15
"""A shorter passage is not worth a section of its own."""
_CONTEXT_SHARE: Final = 0.4
"""At least 60 % of the article is the primary's."""
_ASKED: Final = 50
"""Words that a source may give that the instruction names, in an article that is as long as it is to be."""
DUE: Final = 80
"""Words that each source may give, if they add something, however long the article is without it."""
_LEAST_DUE: Final = 35
"""The same where there is not so much room for each of them: one paragraph."""


@dataclass(slots=True)
class Budget:
    """How many words may still be taken, and from whom."""

    primary: int
    wanted: int
    cite_only_share: float
    most: int | None = None
    """Words of the whole article at most, where the brief says so."""
    taken: int = 0
    cite_only: int = 0
    missing: int = 0
    """Words that the source whose turn it is may still give."""
    capped: bool = False
    """Whether it may give no sentence beyond them."""
    beyond: int = 0
    """How long the article may become by it at least: by what is asked for."""
    gathered: bool = False
    """Whether it was gathered for the article: no share of other people's words."""

    @property
    def short(self) -> bool:
        """Whether the article is not as long as the brief asks for."""
        return self.primary + self.taken < self.wanted

    def turn(self, others: int, most: int | None = None, *, asked: bool = False, gathered: int = 0) -> None:
        """The next source's turn: what is missing of the length, less what is kept for the ``others`` behind it.

        No more of what other sources may give at all, either, than leaves these something.

        ``most``: words that this one may give, however many are missing; ``asked``: whether the instruction names it,
        and wants an article of about so many words: then a sentence or two, however long that is without them;
        ``gathered``: the words of what the paper gathered for the article, which is told whole.
        """
        self.gathered = gathered > 0
        room = int(self.primary * _CONTEXT_SHARE / (1 - _CONTEXT_SHARE)) - self.taken
        due = min(DUE, max(_LEAST_DUE, room // (others + 1)))
        self.missing = self.wanted - self.primary - self.taken - due * others
        self.missing = max(due, min(self.missing, room - due * others))
        self.missing = max(min(self.missing, most or self.missing), gathered)
        self.capped = most == REPORT
        self.beyond = self.primary + self.taken + gathered if gathered else 0
        if asked and self.most is not None and self.primary + self.taken + _ASKED > self.most:
            self.beyond = self.primary + self.taken + _ASKED
            self.missing, self.capped = min(self.missing, _ASKED), True

    def allows(self, words: int, rights: Rights) -> bool:
        """Whether so many words more of such a source keep all shares."""
        total = self.primary + self.taken + words
        if self.most is not None and total > max(self.most, self.beyond):
            return False
        if self.gathered:
            return True
        cited = self.cite_only + (words if rights is Rights.CITE_ONLY else 0)
        return self.taken + words <= _CONTEXT_SHARE * total and cited <= self.cite_only_share * total

    def take(self, words: int, rights: Rights) -> None:
        """So many words more are taken of such a source."""
        if self.gathered:
            self.primary += words
        else:
            self.taken += words
        self.missing -= words
        self.cite_only += words if rights is Rights.CITE_ONLY else 0


@dataclass(slots=True)
class Said:
    """What the article says so far, and what it is about."""

    style: HouseStyle
    weight: Mapping[str, int]
    day: date | None = None
    """On which the article is read first."""
    told_on: date | None = None
    """On which its own text appeared."""
    house: str | None = None
    """The paper that it appears in, where it is known: of its own texts it says "we"."""
    text: str = ""
    """The primary source's own."""
    asked: frozenset[str] = frozenset()
    """The sources whose sender's word the instruction asks for."""
    wished: frozenset[str] = frozenset()
    """The stems of what the instruction asks of them by name."""
    relied: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """The sources that it has the article stand on, and the stems of for what."""
    counted: bool = False
    """Whether the instruction wants figures of the source whose turn it is, and nothing else."""
    bans: tuple[Ban, ...] = ()
    """What it forbids to print."""
    sentences: list[frozenset[str]] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    figures: set[str] = field(default_factory=set)

    def is_former_edition(self, source: Source) -> bool:
        """Whether a source tells of a former edition of what the primary tells of."""
        return is_of_former_edition(self.text, self.told_on, text_of(source), source.published)

    def age(self, source: Source) -> timedelta:
        """How much older than the article's own text a source is; none where a day is unknown."""
        return self.told_on - source.published if source.published and self.told_on else timedelta()

    def before(self, taken: Mapping[int, ArticleBlock], at: int) -> str:
        """What a reader has read before a passage: the article, and what was ``taken`` of the same source before it."""
        earlier = [block.text for place, block in sorted(taken.items()) if place < at]
        later = {sentence.text for place, block in taken.items() if place > at for sentence in block.sentences}
        return " ".join([text for text in self.texts if text not in later] + earlier)

    def add(self, sentences: Iterable[Sentence]) -> None:
        """These are told as well."""
        for sentence in sentences:
            self.sentences.append(key(sentence.text))
            self.texts.append(sentence.text)
            self.figures |= figures(sentence.text)
