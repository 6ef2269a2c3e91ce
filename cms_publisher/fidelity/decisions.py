"""What people decided about a review: a finding waived, a text approved; both hold for that text only."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from cms_publisher.model import Finding, Place, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable


_APPROVED: Final = "approval.given"
"""The finding that shows an approval, as messages/ has it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiver:
    """A finding that somebody lets stand. Its id is made of the text that it speaks of: another text, no waiver."""

    story: str
    finding: str
    by: str
    reason: str
    at: str
    """UTC, ISO 8601."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval:
    """Who reviewed a text and answers for it, when; of the payload with that SHA-256 and no other."""

    story: str
    site: str
    payload_sha256: str
    by: str
    at: str
    """UTC, ISO 8601."""
    changed: str | None = None
    """What that person changed, in a few words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decisions:
    """All that was decided for one story."""

    waivers: tuple[Waiver, ...] = ()
    approvals: tuple[Approval, ...] = ()

    def on(self, findings: Iterable[Finding], site: str, payload_sha256: str | None = None) -> tuple[Finding, ...]:
        """The findings with what was decided: a waived one is only noted, an approval of this very text as well."""
        waived = {waiver.finding: waiver for waiver in self.waivers}
        judged = [_waived(each, waived[each.id]) if each.id in waived else each for each in findings]
        valid = [each for each in self.approvals if (each.site, each.payload_sha256) == (site, payload_sha256)]
        return (*sorted(judged, key=lambda each: tuple(Severity).index(each.severity)), *map(_approved, valid))


def _waived(finding: Finding, waiver: Waiver) -> Finding:
    said = {"waived_by": waiver.by, "waived_reason": waiver.reason}
    return replace(finding, severity=Severity.NOTES, args={**finding.args, **said})


def _approved(approval: Approval) -> Finding:
    args = {"by": approval.by, "at": approval.at, "changed": approval.changed or "–"}
    check, rule = _APPROVED.split(".")
    place = Place(field="brief")
    return Finding(check=check, rule=rule, severity=Severity.NOTES, place=place, args=args, id="approved")
