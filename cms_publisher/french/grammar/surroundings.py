"""What stands around a word of a sentence: noun phrases and other words in a row, and the little ones near a verb."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.french.grammar.phrases import Phrase, items
from cms_publisher.french.grammar.tokens import Tag, Token

if TYPE_CHECKING:
    from cms_publisher.french.grammar.verbgroups import Group, Item

_QUOTES: Final = frozenset('«»“”"')
_DENIES: Final = frozenset({"pas", "plus", "jamais", "guère", "rien", "aucun", "aucune", "personne", "ni", "point"})
BACK: Final = 3
"""Words before a verb that are looked at."""


class Row:
    """The noun phrases of a sentence, and the words in none of them, in their order."""

    def __init__(self, sentence: str) -> None:
        self.items = items(sentence)

    def before(self, at: int) -> list[Token]:
        """The little words right before a verb."""
        found = []
        for item in reversed(self.items[max(0, at - BACK) : at]):
            if not isinstance(item, Token) or item.tag not in {Tag.CLITIC, Tag.NE, Tag.ADVERB, Tag.PREPOSITION}:
                break
            found.append(item)
        return found

    def is_denied(self, at: int, before: list[Token], group: Group) -> bool:
        """Whether "ne" goes with a verb, and what completes it."""
        if not any(item.tag is Tag.NE for item in before):
            return False
        around = self.items[max(0, at - BACK) : group.after + 2]
        return any(isinstance(item, Token) and item.low in _DENIES for item in around)

    def may_invert(self, at: int) -> bool:
        """Whether what stands before a verb lets its subject follow: a comma, a quotation's end, "que"."""
        previous = self.items[at - 1] if at else None
        if not isinstance(previous, Token):
            return False
        if previous.tag is Tag.CLITIC:  # "…, se félicite le maire"
            previous = self.behind_clitics(at)
        closing = isinstance(previous, Token) and (previous.text == "," or previous.text in _QUOTES)
        return closing or (isinstance(previous, Token) and (previous.tag is Tag.RELATIVE or previous.low == "comme"))

    def behind_clitics(self, at: int) -> Item | None:
        """What stands before a verb, pronouns and "ne" left out."""
        near = reversed(self.items[max(0, at - 2 * BACK) : at])
        return next((item for item in near if not _is_clitic(item)), None)

    def has_pronoun(self, group: Group, at: int) -> bool:
        """Whether a pronoun is the subject: who that is isn't said here."""
        around = self.items[max(0, at - BACK) : group.after]
        return any(isinstance(item, Token) and item.tag is Tag.SUBJECT for item in around)

    def is_cleft(self, preposition: Token) -> bool:
        """Whether "c’est" stands before a phrase: "c’est au promoteur que"."""
        before = [item for item in self.items if isinstance(item, Token) and item.end < preposition.start][-2:]
        return [item.low for item in before if item.tag is not Tag.SIGN][:1] == ["c'"]

    def has_object(self, group: Group) -> bool:
        """Whether a noun phrase follows a verb, with no preposition."""
        following = self.items[group.after : group.after + 1]
        return any(isinstance(item, Phrase) and item.preposition is None for item in following)


def _is_clitic(item: Item) -> bool:
    return isinstance(item, Token) and item.tag in {Tag.CLITIC, Tag.NE}
