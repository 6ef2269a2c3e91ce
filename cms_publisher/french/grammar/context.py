"""A sentence under reading: what its words may be, what those before have been found to be."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING, Final

from cms_publisher.french.grammar.tokens import Piece, Tag, Token

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from cms_publisher.french.grammar.options import Options

NOMINAL: Final = frozenset({Tag.NOUN, Tag.NAME, Tag.ADJECTIVE, Tag.PRONOUN, Tag.NUMBER, Tag.PARTICIPLE, Tag.UNKNOWN})
"""What a noun phrase may end with."""
BEFORE_VERB: Final = frozenset({Tag.SUBJECT, Tag.CLITIC, Tag.NE})
_BEFORE_NOUN: Final = NOMINAL - {Tag.PRONOUN} | {Tag.DETERMINER, Tag.FUSED}
_ENDS: Final = frozenset('.;:!?«»()“”"–—…[]')
_QUOTES: Final = frozenset("«»“”")
_OPENING: Final = frozenset("«“")
_OPENS_CLAUSE: Final = frozenset({Tag.RELATIVE, Tag.SUBORDINATOR})
_DEEPEST: Final = 8
"""Clauses within clauses that are followed."""
_DENIES: Final = frozenset({"pas", "jamais", "rien", "aucun", "aucune", "personne", "point", "guère"})
_LIMITS: Final = 6
"""Words in which "ne … que" stands."""
_REACH: Final = 80
"""Words that a rule looks back or ahead at most: the time grows with the length of a text only."""
_SURE: Final = frozenset({"a", "ont", "est", "sont", "avait", "avaient", "était", "étaient", "sera", "seront"})
"""Auxiliaries that are a noun as well, and hardly ever are one."""
_ONLY_VERB: Final = frozenset({Tag.VERB, Tag.PARTICIPLE, Tag.ADVERB})


@dataclass(eq=False)
class Context:
    """Pieces with their options, and the tokens that stand so far."""

    pieces: list[Piece]
    options: list[Options]
    tokens: list[Token] = field(default_factory=list)
    clauses: list[bool] = field(default_factory=lambda: [False])
    """Whether each clause has its finite verb yet: the outermost first, that which is being read last."""

    quotes: int = 0
    """Partial quotations that are open."""

    def take(self, at: int, tag: Tag) -> None:
        """Settle what the word there is, and keep count of clauses: a relative opens one, a comma closes it."""
        piece, options = self.pieces[at], self.options[at]
        reading = options[tag] if tag in options else None  # noqa: SIM401 - without a call: there are many words
        token = (piece.text, piece.low, piece.start, piece.end, tag, reading)
        self.tokens.append(tuple.__new__(Token, token))  # without a call in between: there are many
        if tag is Tag.VERB:
            self._give_verb()
        elif tag is Tag.SUBJECT and self._is_inserted():
            self.clauses[-1] = False
        elif tag in _OPENS_CLAUSE:
            self.clauses = [*self.clauses[-_DEEPEST:], False]
        elif piece.low in _ENDS and not self._is_partial_quote():
            self.clauses = [False]
        elif piece.low == "," and len(self.clauses) > 1 and self.clauses[-1]:
            self.clauses.pop()
        elif tag is Tag.LINK and len(self.clauses) == 1:
            self.clauses[-1] = False

    def _give_verb(self) -> None:
        """To the clause being read; where that has one, a relative has ended without a comma."""
        while len(self.clauses) > 1 and self.clauses[-1] and not all(self.clauses):
            self.clauses.pop()
        self.clauses[-1] = True

    def _is_inserted(self) -> bool:
        """Whether the last three words are as in ", a-t-elle dit, "."""
        comma, verb, pronoun = self.before(3), self.before(2), self.before()
        if comma is None or verb is None or pronoun is None:
            return False
        return comma.text == "," and verb.tag is Tag.VERB and verb.end == pronoun.start

    @property
    def waits(self) -> bool:
        """Whether a clause that is not closed has no finite verb yet."""
        return not all(self.clauses)

    def before(self, number: int = 1) -> Token | None:
        """The last word, or one before it."""
        return self.tokens[-number] if len(self.tokens) >= number else None

    def _is_partial_quote(self) -> bool:
        """Whether the last sign is a quotation mark within a clause: "juge la décision « brutale » et"."""
        mark, before = self.before(), self.before(2)
        if mark is None or mark.low not in _QUOTES:
            return False
        if mark.low in _OPENING and before is not None and before.tag is not Tag.SIGN:
            self.quotes += 1
            return True
        if mark.low not in _OPENING and self.quotes:
            self.quotes -= 1
            return True
        return False

    def governor(self) -> Token | None:
        """The word before, adverbs and the marks of a partial quotation left out: "a | déjà | été"."""
        skipped = _QUOTES if self.quotes else ()
        return next((each for each in self.nearest() if each.tag is not Tag.ADVERB and each.low not in skipped), None)

    def nearest(self) -> Iterator[Token]:
        """The words before, the last first, as far as it is worth looking."""
        return islice(reversed(self.tokens), _REACH)

    def is_before(self, tags: Collection[Tag], number: int = 1) -> bool:
        """Whether the last word (or one before it) is one of these."""
        token = self.before(number)
        return token is not None and token.tag in tags

    def next_may_be(self, at: int, tags: Iterable[Tag]) -> bool:
        """Whether the word after may be one of these."""
        return at + 1 < len(self.pieces) and not self.options[at + 1].keys().isdisjoint(tags)

    def next_word(self, at: int) -> str:
        """The word after, in lower case; empty at the end."""
        return self.pieces[at + 1].low if at + 1 < len(self.pieces) else ""

    def is_limited(self) -> bool:
        """Whether "ne" stands a few words back without "pas": "que" then says that there is no more than that."""
        near = list(islice(self.nearest(), _LIMITS))
        ne = next((at for at, token in enumerate(near) if token.tag is Tag.NE), None)
        return ne is not None and not any(token.low in _DENIES or token.tag is Tag.SIGN for token in near[:ne])

    def noun_follows(self, at: int) -> bool:
        """Whether what comes next may be a noun, or stand before one."""
        return self.next_may_be(at, _BEFORE_NOUN)

    def is_sure(self, at: int) -> bool:
        """Whether the word there is a finite verb and hardly anything else."""
        if at >= len(self.pieces) or Tag.VERB not in self.options[at]:
            return False
        elided = at > 0 and self.pieces[at - 1].low == "l'"
        return self.options[at].keys() <= _ONLY_VERB or (self.pieces[at].low in _SURE and not elided)

    def sure_verb_ahead(self, at: int) -> bool:
        """Whether a later word of the same clause can only be its finite verb."""
        inner = 0
        for number in range(at + 1, min(len(self.pieces), at + _REACH)):
            low, options = self.pieces[number].low, self.options[number]
            if low in _ENDS:
                return False
            if low == ",":
                inner = max(0, inner - 1)
            elif Tag.LINK in options and self.is_sure(number + 1):
                return False  # a second verb of a subject that has had its first
            elif not _OPENS_CLAUSE.isdisjoint(options):
                inner += 1
            elif Tag.PARTICIPLE not in options and self.is_sure(number):
                if not inner:
                    return True
                inner -= 1
        return False
