"""Who does what to whom in a sentence: its events, clause by clause, with subject, object and further complements.

One pass over verbs and noun phrases. A relative or "que" opens a clause, a comma behind its verb closes it. Where words
are too many for that (a second subject, a pronoun) the argument stays empty.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import Final

from cms_publisher.french.grammar.drafts import Clause, Draft
from cms_publisher.french.grammar.events import Event, Time
from cms_publisher.french.grammar.hanging import go_on, goes_on, hang
from cms_publisher.french.grammar.phrases import Phrase
from cms_publisher.french.grammar.surroundings import BACK, Row
from cms_publisher.french.grammar.tokens import Tag, Token
from cms_publisher.french.grammar.verbgroups import Item, group_at
from cms_publisher.french.lexicon import Form

_STOPS: Final = frozenset(".;:!?…()–—[]")
_REFLEXIVE: Final = frozenset({"se", "s'"})
_TIMES: Final = frozenset(
    """
    jour jours semaine semaines mois an ans année années heure heures minute minutes matin soir nuit été hiver
    lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre
    octobre novembre décembre printemps automne fois après-midi week-end lendemain veille
    """.split()  # noqa: SIM905 - words read better in a row
)
"""Heads of phrases that say when, and are no subject or object: "la semaine dernière"."""
_QUANTITIES: Final = frozenset({"plus", "moins", "près", "beaucoup", "peu", "trop", "assez", "autant", "tant"})
_DEEPEST: Final = 8
"""Clauses within clauses that are followed."""


@lru_cache(maxsize=1024)
def events(sentence: str) -> tuple[Event, ...]:
    """The events of ``sentence`` in the order of their verbs."""
    return tuple(draft.event() for draft in _Reader(sentence).run())


class _Reader:
    """One pass over the phrases and the other words of a sentence."""

    def __init__(self, sentence: str) -> None:
        self.words = Row(sentence)
        self.items = self.words.items
        self.clauses = [Clause()]
        self.drafts: list[Draft] = []
        self.current: Draft | None = None
        """The verb that phrases go with."""
        self.row: list[Phrase] = []
        """Where the last phrase went: those that are joined to it or apposed go there as well."""
        self.compound: Draft | None = None
        """The last finite verb, where its auxiliary is "avoir"."""
        self.waiting: list[Draft] = []
        """Participles that open a clause, before their noun: "Payée par la mairie, une étude"."""
        self.parted: list[Phrase] = []
        """Complements that a comma parts from their verb."""
        self.last: Item | None = None

    def run(self) -> list[Draft]:
        """All drafts."""
        at, end = 0, len(self.items)
        while at < end:
            item = self.items[at]
            after = at + 1
            if isinstance(item, Phrase):
                self._phrase(item)
            elif item.is_verbal:
                after = self._verb(item, at)
            else:
                self._word(item, at)
            self.last = self.items[after - 1]
            at = after
        return self.drafts

    # Words that are no verb

    def _word(self, token: Token, at: int) -> None:
        if token.tag is Tag.SIGN:
            self._sign(token, at)
        elif token.tag is Tag.RELATIVE:
            again = isinstance(self.last, Token) and self.last.tag is Tag.LINK and self.clauses[-1].relative
            antecedent = self.clauses.pop().antecedent if again else list(self.row)
            self._open_clause(self._relative(token, antecedent))
        elif token.tag is Tag.SUBORDINATOR:
            self._open_clause(self._subordinate(token))
        elif token.tag is Tag.LINK and token.low in {"mais", "or", "donc", "car"}:
            self._open_main()
        elif token.low in {"soit", "puis"}:
            self.row = []

    def _subordinate(self, token: Token) -> Clause:
        """The clause that a conjunction opens; "et que" goes on with the one before."""
        clause = self.clauses[-1]
        that = token.low in {"que", "qu'"}
        if that and isinstance(self.last, Token) and self.last.tag is Tag.LINK and clause.relative == "si":
            return Clause("si", after_past=self.clauses.pop().after_past)
        past = that and clause.draft is not None and clause.draft.group.time is Time.DONE
        return Clause("si", after_past=past)

    def _relative(self, token: Token, antecedent: list[Phrase]) -> Clause:
        """The clause that it opens; of "à qui" and "c’est à lui que" the antecedent is no subject or object there."""
        before = self.last if isinstance(self.last, Token) and self.last.tag is Tag.PREPOSITION else None
        if before is not None and token.low == "qui":
            return Clause("à qui", [replace(each, preposition=before) for each in antecedent])
        first = antecedent[0].preposition if antecedent else None
        if first is not None and token.low in {"que", "qu'"} and self.words.is_cleft(first):
            return Clause("à qui", antecedent)
        return Clause(token.low, antecedent)

    def _sign(self, token: Token, at: int) -> None:
        if token.low in _STOPS:
            self._open_main()
            self.waiting = []
        elif token.low == ",":
            self._comma(at)

    def _comma(self, at: int) -> None:
        """It ends a participle's phrase, or a relative that has its verb: what they hang on may be told more of."""
        current, clause = self.current, self.clauses[-1]
        if clause.draft is None and not clause.subjects:
            self.row = []
        elif current is not None and current.subjects and current.is_participle:
            self.row = current.subjects
        if len(self.clauses) > 1 and self.clauses[-1].draft is not None and self._closes(at):
            self.row = self.clauses.pop().antecedent
        self.current = self.clauses[-1].draft

    def _closes(self, at: int) -> bool:
        """Whether a comma ends the clause: the one around it has no verb yet, or goes on with one."""
        following = self.items[at + 1] if at + 1 < len(self.items) else None
        finite = isinstance(following, Token) and following.tag in {Tag.VERB, Tag.CLITIC, Tag.NE}
        return self.clauses[-2].draft is None or finite

    def _open_clause(self, clause: Clause) -> None:
        """One within those that are open; of very many the outer ones are forgotten."""
        self.clauses = [*self.clauses[-_DEEPEST:], clause]
        self.current, self.row = None, []

    def _open_main(self) -> None:
        """A new main clause, its subject not told yet."""
        self.clauses, self.current, self.row = [Clause()], None, []

    # Phrases

    def _phrase(self, phrase: Phrase) -> None:
        if phrase.head.low in _TIMES or phrase.head.tag is Tag.NUMBER:
            return
        if phrase.head.low == "ce":  # "…, ce qui"
            self.row = []
            return
        if phrase.preposition is not None and not self._is_counted(phrase.preposition):
            self._complement(phrase)
        elif self._is_joined() and not self._is_object_behind():
            self.row.append(phrase)
        elif self.current is None:
            self._subject(phrase)
        else:
            self._object(phrase, self.current)

    def _is_counted(self, preposition: Token) -> bool:
        """Whether it stands after a word of quantity: "plus de 3 000 morts"."""
        return preposition.low in {"de", "d'"} and isinstance(self.last, Token) and self.last.low in _QUANTITIES

    def _is_joined(self) -> bool:
        """Whether "et" or a comma stands between it and the phrase before."""
        return isinstance(self.last, Token) and (self.last.tag is Tag.LINK or self.last.text == ",") and bool(self.row)

    def _is_object_behind(self) -> bool:
        """Whether the object stands behind what was put in between commas: "a signé, sous son égide, un accord"."""
        draft, before = self.current, self.row[-1]
        if draft is None or draft.objects or before.preposition is None:
            return False
        return before in self.parted and draft.takes_object

    def _complement(self, phrase: Phrase) -> None:
        if self.current is not None:
            self.current.others.append(phrase)
        if isinstance(self.last, Token) and self.last.text == ",":
            self.parted.append(phrase)
        self.row = [phrase]

    def _subject(self, phrase: Phrase) -> None:
        clause = self.clauses[-1]
        clause.subjects = self.row = [phrase]
        for draft in self.waiting:
            draft.subjects = clause.subjects
        self.waiting = []

    def _object(self, phrase: Phrase, draft: Draft) -> None:
        if draft.inverted and not draft.subjects:
            draft.subjects = self.row = [phrase]
        elif not draft.objects and draft.takes_object:
            draft.objects = self.row = [phrase]
        else:
            self.row = [phrase]

    # Verbs

    def _verb(self, token: Token, at: int) -> int:
        before = self.words.before(at)
        reflexive = any(item.low in _REFLEXIVE and item.tag is Tag.CLITIC for item in before)
        group = group_at(self.items, at, token, reflexive=reflexive)
        draft = Draft(group, self.words.is_denied(at, before, group), reflexive, token.tag is Tag.VERB)
        if token.tag is Tag.VERB:
            self._finite(draft, at)
        elif token.tag is Tag.PARTICIPLE:
            self._participle(draft)
        else:
            hang(draft, self.current, before)
        self.current = draft
        self.drafts.append(draft)
        return group.after

    def _finite(self, draft: Draft, at: int) -> None:
        clause = self._clause_for(at)
        pronoun = clause.relative != "qui" and self.words.has_pronoun(draft.group, at)
        draft.inverted = clause.relative != "qui" and not pronoun and self.words.may_invert(at)
        if draft.inverted and clause.draft is not None and not clause.relative:
            clause = Clause()  # "…, répond le maire": a clause of its own
        if clause.relative == "qui":
            draft.subjects = clause.antecedent
        elif clause.relative == "à qui":
            draft.subjects = clause.subjects
            draft.others += clause.antecedent
        elif clause.relative in {"que", "qu'"} and clause.antecedent:
            draft.objects = clause.antecedent
            draft.subjects = clause.subjects
        elif not pronoun and not self._may_be_outer(clause):
            draft.subjects = clause.subjects
        first = self.items[at]
        would = isinstance(first, Token) and first.reading is not None and first.reading.form is Form.CONDITIONAL
        if clause.after_past and would and not draft.group.modals:
            draft.group.time = Time.TO_COME  # "a dit qu’il viendrait"
        clause.draft = draft
        self.row = []
        self.compound = draft if draft.has_auxiliary else None

    def _may_be_outer(self, clause: Clause) -> bool:
        """Whether a second verb behind "que" may go on with the one before it: "dit que l’État tarde et | promet"."""
        again = clause.draft is not None and clause.relative == "si" and len(self.clauses) > 1
        return again and self.clauses[-2].draft is not None

    def _clause_for(self, at: int) -> Clause:
        """The clause that a finite verb is of: the innermost without one, else the same once more ("… et …")."""
        while len(self.clauses) > 1 and self.clauses[-1].draft and any(not each.draft for each in self.clauses[:-1]):
            self.clauses.pop()
        clause = self.clauses[-1]
        if clause.draft is None:
            return clause
        previous = self.words.behind_clitics(at)
        if isinstance(previous, Phrase) and previous.preposition is None and previous.head.low not in _TIMES:
            self._take_back(clause, previous)
        return clause

    def _take_back(self, clause: Clause, phrase: Phrase) -> None:
        """A phrase right before a second verb is its subject, and no object of the first."""
        for row in (draft.objects for draft in self.drafts[-BACK:]):
            if phrase in row:
                row.remove(phrase)
        clause.subjects, clause.relative = [phrase], ""

    def _participle(self, draft: Draft) -> None:
        """Beside a noun: what it says is said of that; after "et" it may go on with the verb before."""
        if self.compound is not None and goes_on(draft, self.last, self.words):
            go_on(draft, self.compound)
            return
        if isinstance(self.last, Phrase) or (self.row and isinstance(self.last, Token) and self.last.text == ","):
            draft.subjects = list(self.row)
        elif self.last is None or self.clauses[-1].draft is None:
            self.waiting.append(draft)
