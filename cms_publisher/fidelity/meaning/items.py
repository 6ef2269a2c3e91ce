"""An item that stands in a list where the passage has none like it: "le zinc" in "le lithium, le zinc et le cobalt"."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.case import Difference, Rule
from cms_publisher.fidelity.meaning.counterparts import Kind
from cms_publisher.fidelity.meaning.nouns import is_determined
from cms_publisher.fidelity.meaning.polarity import light
from cms_publisher.french import tables
from cms_publisher.french.grammar import Tag, has_finite_verb, tagged
from cms_publisher.french.lexicon import is_verb

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.fidelity.meaning.case import Doubt
    from cms_publisher.fidelity.propositions.claims import Word
    from cms_publisher.french.grammar import Token

_ITEM: Final = r"(?:(?!\b(?:et|ou|ni|qui|que|dont|où|mais)\b)[^,;:.()«»]){2,60}"
_LIST: Final = re.compile(
    rf"(?=[^;:.()«»]*? (?:et|ou|ni|ainsi que) )({_ITEM})((?:, (?:ni )?{_ITEM})*)(?:,? (?:et|ou|ni|ainsi que) )({_ITEM})"
)
"""Behind the last word that joins two items no list begins: that is looked at before anything."""
_JOINS: Final = re.compile(r" (?:et|ou|ni|ainsi que) ")
"""What every list has."""
_VERBAL: Final = frozenset({Tag.VERB, Tag.CLITIC, Tag.NE})
_INTRODUCES: Final = frozenset({Tag.PREPOSITION, Tag.FUSED})
_COMMA: Final = re.compile(r", (?:ni )?")
_NO_ITEMS: Final = frozenset(
    "davantage nuit autre autres inverse contraire revanche outre cote effet demi demie".split()  # noqa: SIM905
)
_ANNOUNCED: Final = re.compile(
    r"(?: [^\W\d_][\w’'-]*){1,4}(?:\s?:\s|, (?:à savoir|soit) |"
    r", (?=(?:l[ea] |l[’']|cel(?:ui|le) )[^,;:.]* et (?:l[ea]|cel)))"
    r"(?P<items>[^;:.()«»]*? (?:et|ou) [^,;:.()«»]*)"
)
"""A noun with a number before it, and the list of what is counted."""
_WHICH: Final = re.compile(r"\b(?:le|au|du|n°|numéro)\s?$", re.IGNORECASE)
"""Before a number that says which, not how many: "le 3 à Lorme, le 8 à Vaux et le 10 à Bray"."""
_BETWEEN: Final = re.compile(r",? (?:et|ou) |, ")
_CLAUSE: Final = re.compile(r"\b(?:qui|dont|où|que|ainsi)\b|\bqu[’']")
_STOP: Final = re.compile(r"[,;:.]")
_MEANWHILE: Final = re.compile(
    r"\b(?:quand|lorsque?|alors que|tandis que|puisque|si) (?:l[ea]s? |un[e ]? ?|l[’'])?$", re.IGNORECASE
)
_BESIDE_ONE: Final = re.compile(
    r"\b(?:avec|aux côtés de) (?:(?:l[ea]s?|son|sa|ses|leurs?|une?) )?(?P<who>[\w-]+)", re.IGNORECASE
)
"""Who does it with somebody: "avec son frère, elle …" for "elle et son frère"."""
_BESIDE: Final = 2
"""Words beside an item that show that its passage is told."""
_SURE: Final = 1.0
"""The weight of a pair of words that others stand beside."""
_FEWEST: Final = 3
_MOST: Final = 9
"""Numbers of things that a sentence lists."""
_HEAD: Final = 3
"""Content words of an item that are looked at, from its beginning; of the first item, from its end."""


class Items(Rule):
    """The rule of the items of lists."""

    def doubts(self) -> Iterator[Doubt]:
        """What its questions find, in this order."""
        yield from self._miscounted()
        yield from self._other_items()

    def _other_items(self) -> Iterator[Doubt]:
        """An item of which the passages know nothing, beside others that they list."""
        for items in self._lists():
            held = [pair for pair in self.case.pairs for item in items if pair.ours in item and pair.kind is Kind.SAME]
            homes = {id(pair.claims) for pair in held}
            for home in homes:
                same = {pair.ours.start for pair in held if id(pair.claims) == home}
                missing = [item for item in items if item and not any(word.start in same for word in item)]
                if (
                    len(missing) == 1
                    and missing[0] is not items[0]
                    and not self._is_done(missing[0][0])
                    and not self._is_clause(missing[0])
                    and not self._is_apposed(missing[0])
                    and not self._told_elsewhere(missing[0])
                    and not any(self._known(word) for word in missing[0])
                ):
                    yield self.case.doubt(Difference.ITEM, missing[0][0].start, missing[0][-1].end, self.case.best.text)
                    break

    def _miscounted(self) -> Iterator[Doubt]:
        """Fewer items than the sentence says: "trois métaux : le lithium et le cobalt"."""
        for figure in self.case.ours.figures:
            plain = figure.unit is None and not figure.ordinal and _FEWEST <= figure.value <= _MOST
            plain = plain and _WHICH.search(self.case.ours.text[: figure.start]) is None
            listed = _ANNOUNCED.match(self.case.ours.text, figure.end) if plain else None
            if listed is None or any(a < listed.end() and listed.start() < b for a, b in self.case.ours.quoted):
                continue
            start, end = listed.span("items")
            if _CLAUSE.search(listed["items"]) or has_finite_verb(self.case.ours.text, start, end):
                continue
            if len(_BETWEEN.split(listed["items"])) < figure.value:
                yield self.case.doubt(Difference.LIST, figure.start, end, self.case.best.text)

    def _before_verb(self, start: int, end: int) -> int:
        """Where the last item ends: before the verb of which the list is the subject, or is told of."""
        tokens = [token for token in tagged(self.case.ours.text) if start <= token.start < end]
        verb = next((token for token in tokens[1:] if token.tag in _VERBAL), None)
        if verb is None or not (tokens[0].tag in _INTRODUCES or _many(tokens)):
            return end
        return verb.start

    def _is_done(self, word: Word) -> bool:
        """Whether it is the verb of a clause of its own: "et n’a pas dit …"."""
        return any(token.start == word.start and token.tag is Tag.PARTICIPLE for token in tagged(self.case.ours.text))

    def _is_apposed(self, item: list[Word]) -> bool:
        """Whether it is a name between commas behind what its bearer is: "son directeur, | Paul Roy, | invoque …"."""
        named = all(word.capital and word.folded in self.case.library.names for word in item)
        return named and _COMMA.match(self.case.ours.text, item[-1].end) is not None

    def _is_clause(self, item: list[Word]) -> bool:
        """Whether it is what happens meanwhile: "quand le port en comptait dix"."""
        return _MEANWHILE.search(self.case.ours.text[: item[0].start]) is not None

    def _told_elsewhere(self, item: list[Word]) -> bool:
        """Whether another passage has all of its words, with others of the sentence that are not the item's."""
        same = [pair for pair in self.case.pairs if pair.weight > _SURE and pair.kind is not Kind.CONTRARY]
        homes = [pair.claims for pair in same if pair.ours is item[0] and pair.kind is Kind.SAME]
        told = [[pair.ours for pair in same if pair.claims is home] for home in homes]
        return any(
            len(words) >= len(item) + _BESIDE and all(word in words for word in item) for words in told if len(item) > 1
        )

    def _known(self, word: Word) -> bool:
        """Whether the best passage has such a word, or the word is too vague to be an item."""
        verb = is_verb(word.text.lower()) and not is_determined(self.case.ours, word)
        if verb or word.folded in tables.words("vague_words") | _NO_ITEMS or word.stem.isdigit():
            return True
        if any(self.case.library.holds(passage.claims, word.stem) for passage in self.case.passages[:1]):
            return True
        beside = (_BESIDE_ONE.finditer(passage.claims.text) for passage in self.case.passages[1:])
        return any(found["who"] == word.text for each in beside for found in each)

    def _joins_clauses(self, match: re.Match[str]) -> bool:
        """Whether "et" stands between two clauses with a verb each."""
        text = self.case.ours.text
        stop = _STOP.search(text, match.end(3))
        start = max((at.end() for at in _STOP.finditer(text, 0, match.start(1))), default=0)
        end = stop.start() if stop else len(text)
        return all(has_finite_verb(text, *span) for span in ((start, match.end(2)), (match.start(3), end)))

    def _lists(self) -> Iterator[list[list[Word]]]:
        """The lists of the sentence, each item by its first words of weight."""
        for match in _LIST.finditer(self.case.ours.text) if _JOINS.search(self.case.ours.text) else ():
            if any(start < match.end() and match.start() < end for start, end in self.case.ours.quoted):
                continue
            if self._joins_clauses(match):
                continue
            if any(figure.start < match.start(3) <= figure.end for figure in self.case.ours.figures):
                continue  # "trente et une personnes"
            bounds = [match.start(1), match.end(1), *(match.start(2) + at.end() for at in _COMMA.finditer(match[2]))]
            spans = [(match.start(1), match.end(1))]
            middle = [*bounds[2:], match.end(2)] if match[2] else []
            spans += [*pairwise(middle), (match.start(3), self._before_verb(*match.span(3)))]
            rows = [
                [w for w in self.case.ours.words if a <= w.start < b and w.content and not light(w.folded)]
                for a, b in spans
            ]
            yield [rows[0][-_HEAD:], *(row[:_HEAD] for row in rows[1:])]


def _many(tokens: Sequence[Token]) -> bool:
    """Whether the first verb goes with several: "et la patinoire rouvriront"."""
    verb = next((token for token in tokens if token.tag is Tag.VERB), None)
    return verb is not None and verb.reading is not None and verb.reading.number == "p"
