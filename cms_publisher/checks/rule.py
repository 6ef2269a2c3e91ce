"""What a check is made of: a name, its rules with the severity that each has by default, and a function that looks."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

from cms_publisher.model import Finding, Place, Severity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from cms_publisher.checks.context import Context


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """What a check saw; its severity is the rule's unless it says otherwise."""

    rule: str
    place: Place
    args: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))
    evidence: str | None = None
    fix: str | None = None
    severity: Severity | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One check; its words stand in messages/ under ``name.rule`` for each of its rules."""

    name: str
    rules: Mapping[str, Severity]
    look: Callable[[Context], Iterable[Hit]]

    def __call__(self, context: Context, /) -> Sequence[Finding]:
        """The findings, in reading order, without ids; of a context that was looked at before, the same."""
        if self.name not in context.found:
            context.found[self.name] = tuple(map(self._finding, self.look(context)))
        return context.found[self.name]

    def _finding(self, hit: Hit) -> Finding:
        return Finding(
            check=self.name,
            rule=hit.rule,
            severity=hit.severity or self.rules[hit.rule],
            place=hit.place,
            args=hit.args,
            evidence=hit.evidence,
            fix=hit.fix,
        )
