"""Tells a monitor that a tick began, and how it ended: URL/start, URL, URL/fail, each with the run's id.

The URL is a secret: it stands in no message. A monitor that does not answer changes nothing of the tick.
Reference: https://healthchecks.io/docs/http_api/
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final
from uuid import UUID

_PATIENCE: Final = (3.05, 5.0)
"""Seconds until a connection stands, and until an answer begins."""


@dataclass(frozen=True, slots=True)
class Ping:
    """The monitor of one run; without a URL it tells nobody."""

    url: str | None = field(repr=False)
    run: str

    def start(self) -> bool:
        """The tick begins. Whether there is nobody to tell, or the monitor heard it."""
        return self._tell("/start", "")

    def end(self, summary: str, *, failed: bool) -> bool:
        """The tick ended."""
        return self._tell("/fail" if failed else "", summary)

    def _tell(self, what: str, body: str) -> bool:
        if not self.url:
            return True
        import requests  # heavy: a tick without a monitor does without it

        try:
            with requests.post(
                self.url.rstrip("/") + what,
                params={"rid": str(UUID(self.run))},
                data=body.encode(),
                timeout=_PATIENCE,
                allow_redirects=False,
                stream=True,  # the status says all: what follows, however long, is not read
            ) as answer:
                return answer.ok
        except (requests.RequestException, ValueError):
            return False
