"""What became of one story on one site."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cms_publisher.errors import ExitStatus, PublisherError
from cms_publisher.model import Severity, Verdict

if TYPE_CHECKING:
    from pathlib import Path

    from cms_publisher.model import Receipt
    from cms_publisher.pipeline import Dossier


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of one story on one site: a dossier that lies in ``folder``, a receipt, or an error."""

    name: str
    """The story's key, or its path where it could not be read."""
    site: str
    dossier: Dossier | None = None
    folder: Path | None = None
    receipt: Receipt | None = None
    error: PublisherError | None = None

    @property
    def exit_status(self) -> ExitStatus:
        """The error's own; 1 where the review blocks; else 0."""
        if self.error is not None:
            return self.error.exit_status
        blocked = self.dossier is not None and self.dossier.review.verdict is Verdict.BLOCKED
        return ExitStatus.NEEDS_PERSON if blocked else ExitStatus.DONE

    def counts(self) -> dict[str, int]:
        """How many findings of each severity."""
        found = Counter(finding.severity for finding in self.dossier.review.findings) if self.dossier else Counter()
        return {severity.value: found[severity] for severity in Severity}
