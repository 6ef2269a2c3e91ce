"""Waivers and approvals for the page: who decided what, when, and whether it still holds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from cms_publisher.messages import say
from cms_publisher.report.wording import instant_words

if TYPE_CHECKING:
    from cms_publisher.messages import Lang
    from cms_publisher.model import Approval, Review, Waiver


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionView:
    """One decision in words: a line that says who and what, and further lines."""

    kind: str
    """waiver or approval"""
    said: str
    details: tuple[str, ...]
    when: str
    holds: bool


def decisions(review: Review, timezone: str, lang: Lang) -> tuple[DecisionView, ...]:
    """The decisions that hold first, approvals before waivers, the newest of each first."""
    approvals = [_approval(each, timezone, lang) for each in reversed(review.approvals)]
    waivers = [_waiver(each, timezone, lang) for each in reversed(review.waivers)]
    return tuple(sorted([*approvals, *waivers], key=lambda each: not each.holds))


def _approval(approval: Approval, timezone: str, lang: Lang) -> DecisionView:
    edits = ", ".join(f"{say(f'edit.{kind}', lang)} ({number})" for kind, number in approval.edits.items())
    return DecisionView(
        kind="approval",
        said=say("page.approved", lang, by=approval.by, responsible=approval.responsible),
        details=(
            *([say("page.approved.changed", lang, changed=approval.changed)] if approval.changed else []),
            *([say("page.approved.edits", lang, edits=edits)] if edits else []),
        ),
        when=_when(approval.at, timezone, lang),
        holds=approval.holds,
    )


def _waiver(waiver: Waiver, timezone: str, lang: Lang) -> DecisionView:
    return DecisionView(
        kind="waiver",
        said=say("page.waived", lang, by=waiver.by, reason=waiver.reason),
        details=(say("page.waived.about", lang, about=waiver.about),) if waiver.about else (),
        when=_when(waiver.at, timezone, lang),
        holds=waiver.holds,
    )


def _when(at: str, timezone: str, lang: Lang) -> str:
    return instant_words(datetime.fromisoformat(at), timezone, lang)
