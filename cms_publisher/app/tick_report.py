"""How a tick went."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from cms_publisher.errors import ExitStatus, PublisherError, UsageError, combine
from cms_publisher.timetable import State

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.app.working import Done
    from cms_publisher.timetable import Item


@dataclass(slots=True)
class Report:
    """How a tick went."""

    run: str
    machine: str
    done: list[Done] = field(default_factory=list)
    """What became of each item that it took up, or put aside."""
    arrived: int = 0
    """Stories of the inbox that it queued."""
    counts: dict[State, int] = field(default_factory=dict)
    """How many items are in each state after it."""
    seconds: float = 0.0
    trouble: list[PublisherError] = field(default_factory=list)
    """What else went wrong, and kept no story from going: the inbox, the metrics file."""
    heard: bool = True
    """Whether the monitor heard of it, or there is none."""

    @property
    def exit_status(self) -> ExitStatus:
        """The first that occurs in 3, 2, 1, 75, 0."""
        return combine([each.status for each in self.done] + [error.exit_status for error in self.trouble])

    @contextmanager
    def noting(self) -> Iterator[None]:
        """What a person must mend is noted, and keeps no story from going."""
        try:
            yield
        except UsageError as error:
            self.trouble.append(error)

    def summary(self) -> dict[str, object]:
        """The one line that a tick prints, as data."""
        states = [each.item.state for each in self.done]
        waiting = {name: self.counts.get(state, 0) for name, state in _WAITING.items()}
        return {
            "run": self.run,
            "machine": self.machine,
            "exit": int(self.exit_status),
            "seconds": round(self.seconds, 2),
            "arrived": self.arrived,
            **{state.value: states.count(state) for state in _TOLD},
            "queue": waiting,
            **({} if self.heard else {"ping": "unheard"}),
            **({"trouble": [error.code for error in self.trouble]} if self.trouble else {}),
            **({"stories": [_told(each.item) for each in self.done]} if self.done else {}),
        }


_TOLD = (State.DONE, State.SCHEDULED, State.RETRY, State.DEAD, State.TOO_OLD)
_WAITING = {"pending": State.PENDING, "retry-later": State.RETRY, "dead": State.DEAD, "too-old": State.TOO_OLD}


def _told(item: Item) -> dict[str, object]:
    code = {"code": item.code} if item.code else {}
    return {"story": item.story, "site": item.site, "state": item.state.value, **code}
