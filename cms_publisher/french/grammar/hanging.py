"""Verbs that hang on the one before: an infinitive ("envisage de recruter"), a further participle ("et alerté Y")."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.french.grammar.events import Time
from cms_publisher.french.grammar.tokens import Tag, Token

if TYPE_CHECKING:
    from cms_publisher.french.grammar.drafts import Draft
    from cms_publisher.french.grammar.surroundings import Row
    from cms_publisher.french.grammar.verbgroups import Item

_JOINS: Final = frozenset({"", "à", "de", "d'"})
_TO_COME: Final = frozenset(
    """
    prévoir envisager espérer souhaiter compter projeter menacer promettre vouloir craindre risquer apprêter préparer
    programmer exiger réclamer demander proposer suggérer
    """.split()  # noqa: SIM905 - words read better in a row
)
"""Verbs that say of the infinitive after them that it is still to come."""
_OTHERS_DO: Final = frozenset(
    """
    suggérer demander proposer conseiller interdire permettre ordonner reprocher accuser charger autoriser empêcher
    imposer recommander dire inviter appeler exhorter obliger contraindre condamner éviter enjoindre sommer prier
    """.split()  # noqa: SIM905 - words read better in a row
)
"""Verbs whose object does what the infinitive after them says: "accuse la région d’imposer"."""
_PLAIN: Final = frozenset({("m", "s"), ("m", "i"), ("e", "s")})
"""Gender and number of a participle that agrees with no object before it."""


def goes_on(draft: Draft, last: Item | None, words: Row) -> bool:
    """Whether a participle shares the auxiliary of the verb before: "a repéré le virement et alerté la banque"."""
    reading = draft.group.main.reading
    link = isinstance(last, Token) and last.tag is Tag.LINK
    if not link or reading is None or not reading.transitive:
        return False
    return (reading.gender, reading.number) in _PLAIN and words.has_object(draft.group)


def go_on(draft: Draft, before: Draft) -> None:
    """Make such a participle a verb of the same subject and time."""
    draft.group.passive, draft.group.time, draft.finite = False, before.group.time, True
    draft.subjects = before.subjects


def hang(draft: Draft, governor: Draft | None, before: list[Token]) -> None:
    """An infinitive right after its verb ("envisage de recruter") has the same subject."""
    links = [item.low for item in before if item.tag is Tag.PREPOSITION]
    draft.link = links[-1] if links else ""  # of "avant de" the first
    if governor is None or draft.link not in _JOINS or _parted(governor, before):
        return
    lemma = governor.group.main.lemma
    if lemma not in _OTHERS_DO or governor.group.passive:
        draft.subjects = governor.subjects
    draft.group.modals = (*governor.group.modals, lemma)
    if lemma == "venir" and draft.link:
        draft.group.time = Time.DONE
    elif lemma in _TO_COME:
        draft.group.time = Time.TO_COME


def _parted(governor: Draft, before: list[Token]) -> bool:
    """Whether anything stands between the verb and the infinitive but what links them."""
    first = before[-1] if before else None
    return first is not None and first.start - governor.group.end > 1
