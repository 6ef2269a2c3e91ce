"""A rewording says what its sources say (free mode): each difference in meaning that surface forms can show, typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.checks.leftovers import leftover_rule
from cms_publisher.checks.rule import Check, Hit
from cms_publisher.fidelity.meaning import Difference
from cms_publisher.fidelity.mode import Mode
from cms_publisher.fidelity.propositions import claims
from cms_publisher.model import BlockKind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.checks.context import Context, Statement
    from cms_publisher.fidelity.meaning import Doubt, Judgement

_HEADINGS: Final = (BlockKind.TITLE, BlockKind.HEADING)
_WORST_FIRST: Final = tuple(Difference)
_ASKED: Final = frozenset({Difference.SPEECH, Difference.SUMMED})
"""What a reader must weigh: verbs that only seem to judge, sentences that sum up and tell nothing to be checked."""


def _look(context: Context) -> Iterator[Hit]:
    for statement in context.statements:
        if context.mode_of(statement) is not Mode.FREE:
            continue
        judged = context.judgement(statement)
        if judged is not None and judged.doubts and not leftover_rule(statement.text, context):
            yield from _hits(statement, judged, context)


def _hits(statement: Statement, judged: Judgement, context: Context) -> Iterator[Hit]:
    """One finding for each kind of difference in a sentence; what is doubted of the same words is one, the worst."""
    found: list[Doubt] = []
    for kind in _WORST_FIRST:
        doubts = [doubt for doubt in judged.doubts if doubt.kind is kind and not _is_within(doubt, found)]
        found += doubts
        if doubts:
            first = doubts[0]
            yield Hit(
                rule=kind.value,
                place=statement.at(min(doubt.start for doubt in doubts), max(doubt.end for doubt in doubts)),
                args={
                    "sentence": statement.text,
                    "ours": " / ".join(dict.fromkeys(doubt.ours for doubt in doubts)),
                    "theirs": first.theirs or "–",
                },
                evidence=judged.evidence,
                severity=Severity.WARNS if _is_asked(doubts, statement, context) else None,
            )


def _is_within(doubt: Doubt, found: Sequence[Doubt]) -> bool:
    """Whether all its words are doubted already, for what is worse."""
    return any(other.start <= doubt.start and doubt.end <= other.end for other in found)


def _is_asked(doubts: Sequence[Doubt], statement: Statement, context: Context) -> bool:
    """Whether a person is to look at it, and nothing is stopped."""
    weak = all(doubt.weak for doubt in doubts)
    return weak or statement.persons or _sums_up(doubts[0].kind, statement, context)


def _sums_up(kind: Difference, statement: Statement, context: Context) -> bool:
    """Whether a heading that no passage tells has no name or figure of its own: it may sum up what follows."""
    if kind is not Difference.INVENTED or statement.kind not in _HEADINGS:
        return False
    ours = claims.read(statement.text)
    names = {word.folded for word in ours.words if word.capital and not word.opens}
    figures = {figure.value for figure in ours.figures}
    return names <= context.vocabulary and figures <= {value for value, _ in context.library.counting}


CHECK: Final = Check(
    name="meaning",
    rules={kind.value: Severity.WARNS if kind in _ASKED else Severity.BLOCKS for kind in Difference},
    look=_look,
)
