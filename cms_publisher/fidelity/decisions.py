"""What people decided about a review: a finding waived, a text approved; both hold for that text only."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from cms_publisher.model import Approval, Finding, Severity, Waiver

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True, kw_only=True)
class Decisions:
    """All that was decided for one story, oldest first."""

    waivers: tuple[Waiver, ...] = ()
    approvals: tuple[Approval, ...] = ()

    def on(self, findings: Iterable[Finding]) -> tuple[Finding, ...]:
        """The findings with what was decided: a waived one is only noted."""
        waived = {waiver.finding: waiver for waiver in self.waivers}
        judged = [_waived(each, waived[each.id]) if each.id in waived else each for each in findings]
        return tuple(sorted(judged, key=lambda each: tuple(Severity).index(each.severity)))

    def waivers_on(self, findings: Iterable[Finding]) -> tuple[Waiver, ...]:
        """The last waiver of each finding, and whether the finding is still there."""
        found = {finding.id for finding in findings}
        last = {waiver.finding: waiver for waiver in self.waivers}
        return tuple(replace(waiver, holds=waiver.finding in found) for waiver in last.values())

    def approvals_of(self, site: str, sha256: str | None) -> tuple[Approval, ...]:
        """The approvals on one site, and whether the text is still the one that was approved."""
        here = (approval for approval in self.approvals if approval.site == site)
        return tuple(replace(approval, holds=approval.payload_sha256 == sha256) for approval in here)


def _waived(finding: Finding, waiver: Waiver) -> Finding:
    said = {"waived_by": waiver.by, "waived_reason": waiver.reason, "waived_at": waiver.at}
    return replace(finding, severity=Severity.NOTES, args={**finding.args, **said})
