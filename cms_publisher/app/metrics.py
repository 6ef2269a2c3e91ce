"""What Prometheus is told of a tick."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from cms_publisher.clock.textfile import Gauge

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from cms_publisher.app.tick_report import Report
    from cms_publisher.journal.ticks import Tick


def gauges(report: Report, ticks: Iterable[Tick], now: datetime) -> list[Gauge]:
    """The gauges of one tick, and how long ago this machine's last success was."""
    ended = Counter(each.item.state.value for each in report.done)
    found = [
        Gauge(name="tick_timestamp_seconds", help="When the last tick ended.", values={"": now.timestamp()}),
        Gauge(name="tick_duration_seconds", help="How long it took.", values={"": round(report.seconds, 3)}),
        Gauge(name="tick_exit_status", help="Its exit status.", values={"": int(report.exit_status)}),
        Gauge(name="tick_items", help="What it did, by state.", label="state", values=dict(ended)),
        Gauge(
            name="queue_items",
            help="Items of the queue, by state.",
            label="state",
            values={state.value: number for state, number in report.counts.items()},
        ),
    ]
    success = [tick.succeeded_at.timestamp() for tick in ticks if tick.machine == report.machine and tick.succeeded_at]
    if success:
        help_ = "When the last tick with exit status 0 ended."
        found.append(Gauge(name="tick_success_timestamp_seconds", help=help_, values={"": success[0]}))
    return found
