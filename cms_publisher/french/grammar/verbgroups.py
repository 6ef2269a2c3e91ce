"""Groups of verb forms that are one verb: "n’a pas encore été reçue", "doit être rendu", "vient d’être achevé"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from cms_publisher.french.grammar.events import Time
from cms_publisher.french.grammar.phrases import Phrase
from cms_publisher.french.grammar.tokens import Tag, Token
from cms_publisher.french.lexicon import Form

if TYPE_CHECKING:
    from collections.abc import Sequence

Item = Phrase | Token

_BETWEEN: Final = frozenset({Tag.ADVERB, Tag.CLITIC, Tag.SUBJECT, Tag.NE})
_TIMES: Final = {
    Form.PRESENT: Time.GOING_ON,
    Form.IMPERFECT: Time.GOING_ON,
    Form.HISTORIC: Time.DONE,
    Form.FUTURE: Time.TO_COME,
    Form.CONDITIONAL: Time.POSSIBLE,
    Form.SUBJUNCTIVE: Time.POSSIBLE,
    Form.PAST_SUBJUNCTIVE: Time.POSSIBLE,
}
_MODALS: Final = {
    "pouvoir": Time.POSSIBLE,
    **dict.fromkeys(("aller", "devoir", "vouloir", "espérer", "souhaiter", "compter"), Time.TO_COME),
}
"""What a modal in the present says of the infinitive after it."""
_WITH_INFINITIVE: Final = frozenset(
    """
    aller devoir pouvoir vouloir savoir falloir faire laisser voir compter espérer souhaiter oser daigner préférer
    sembler paraître désirer
    """.split()  # noqa: SIM905 - words read better in a row
)
_MOVES: Final = frozenset({"retourner", "rentrer", "ressortir", "repartir", "redescendre", "repasser", "passer"})
"""Verbs that the lexicon doesn't say to go with "être" and that do where they have no object."""
_BRINGS_ABOUT: Final = frozenset({"devoir", "pouvoir", "faire", "laisser", "voir"})
_HOLDS_OPEN: Final = frozenset({"avoir", "être", "devoir", "pouvoir"})
"""Verbs from which a phrase may part the one that completes them: "devrait en revanche être rendue"."""
_LOOKS_AHEAD: Final = 3
"""Words that may stand between an auxiliary and its participle."""


@dataclass(slots=True)
class Group:
    """A verb with its auxiliaries and modals."""

    main: Token
    start: int
    end: int
    time: Time
    passive: bool
    modals: tuple[str, ...]
    after: int
    """The item behind it."""


def group_at(items: Sequence[Item], at: int, first: Token, *, reflexive: bool) -> Group:
    """The group that begins with ``first``, a verb's form of any kind, at item ``at``."""
    form = first.reading.form if first.reading and first.reading.form else Form.INFINITIVE
    time = _TIMES.get(form, Time.OPEN)
    passive = form is Form.PARTICIPLE and not _moves(first)
    group = Group(first, first.start, first.end, time, passive, (), at + 1)
    while (found := _goes_on(items, group)) is not None:
        number, token = found
        _join(group, token, number, reflexive=reflexive)
    return group


def _goes_on(items: Sequence[Item], group: Group) -> tuple[int, Token] | None:
    """The form that completes an auxiliary or modal, if one follows."""
    wanted = _wanted(group.main)
    for number in range(group.after, min(len(items), group.after + _LOOKS_AHEAD)):
        item = items[number]
        if isinstance(item, Token) and item.tag in wanted:
            return number, item
        inserted = isinstance(item, Phrase) and item.preposition is not None and group.main.lemma in _HOLDS_OPEN
        if not inserted and not (isinstance(item, Token) and item.tag in _BETWEEN):
            break
    return None


def _wanted(main: Token) -> frozenset[Tag]:
    if main.lemma in {"avoir", "être"}:
        return frozenset({Tag.PARTICIPLE})
    return frozenset({Tag.INFINITIVE}) if main.lemma in _WITH_INFINITIVE else frozenset()


def _join(group: Group, token: Token, number: int, *, reflexive: bool) -> None:
    """Take the next form into the group."""
    before, group.after, group.end = group.main, number + 1, token.end
    group.main = token
    if token.tag is Tag.INFINITIVE:
        group.modals = (*group.modals, before.lemma)
        group.time = _after_modal(before, group.time)
    elif before.lemma == "avoir" or reflexive or _moves(token):
        group.time = Time.DONE if group.time is Time.GOING_ON else group.time
    else:
        group.passive = True


def _after_modal(modal: Token, time: Time) -> Time:
    """The time of an infinitive: "doit venir", "devra venir", "a pu venir"; "devait venir" leaves it open."""
    if modal.reading is not None and modal.reading.form is Form.PRESENT:
        return _MODALS.get(modal.lemma, Time.OPEN)
    done = time is Time.DONE and modal.lemma in _BRINGS_ABOUT
    return time if done or time in {Time.TO_COME, Time.POSSIBLE} else Time.OPEN


def _moves(token: Token) -> bool:
    """Whether its compound tenses go with "être": "est arrivé" is no passive."""
    return token.lemma in _MOVES or (token.reading is not None and token.reading.with_etre)
