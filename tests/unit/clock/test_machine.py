"""What a tick needs of its machine: the lock, signals, the file of metrics."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from cms_publisher.clock import lock, stopping, textfile
from cms_publisher.errors import UnavailableError, UsageError

if TYPE_CHECKING:
    from pathlib import Path

HOLD = """
import sys, time
from pathlib import Path
from cms_publisher.clock import lock
with lock.held(Path(sys.argv[1])):
    print("held", flush=True)
    time.sleep(60)
"""


def test_the_lock_is_not_waited_for_and_goes_with_its_holder_however_it_ends(tmp_path: Path) -> None:
    path = tmp_path / "state" / "clock.lock"
    holder = subprocess.Popen([sys.executable, "-c", HOLD, str(path)], stdout=subprocess.PIPE)
    assert holder.stdout
    assert holder.stdout.readline() == b"held\n"
    with pytest.raises(UnavailableError, match="clock-held") as refused, lock.held(path):
        pass
    assert str(holder.pid) in str(refused.value.args_["holder"])
    holder.kill()
    holder.wait()
    holder.stdout.close()
    with lock.held(path):
        assert path.read_text().startswith(f"{os.getpid()}, ")


def test_a_lock_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("un fichier")
    with pytest.raises(UsageError, match="journal-unusable"), lock.held(tmp_path / "state" / "clock.lock"):
        pass


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_asks_to_stop_and_the_old_handlers_come_back(number: signal.Signals) -> None:
    before = signal.getsignal(number)
    with stopping.on_signals() as stop:
        assert not stop.asked
        signal.raise_signal(number)
        assert stop.asked
        signal.raise_signal(signal.SIGTERM)
    assert signal.getsignal(number) is before


def test_a_second_ctrl_c_interrupts_at_once() -> None:
    with stopping.on_signals() as stop:
        signal.raise_signal(signal.SIGINT)
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)
    assert stop.asked


def test_metrics_are_in_prometheus_s_text_format() -> None:
    gauges = [
        textfile.Gauge(name="tick_exit_status", help="Its exit status.", values={"": 75}),
        textfile.Gauge(name="queue_items", help="Items.", label="state", values={"dead": 1, "pending": 2.5}),
    ]
    assert textfile.text(gauges) == (
        "# HELP cms_publisher_tick_exit_status Its exit status.\n"
        "# TYPE cms_publisher_tick_exit_status gauge\n"
        "cms_publisher_tick_exit_status 75\n"
        "# HELP cms_publisher_queue_items Items.\n"
        "# TYPE cms_publisher_queue_items gauge\n"
        'cms_publisher_queue_items{state="dead"} 1\n'
        'cms_publisher_queue_items{state="pending"} 2.5\n'
    )


def test_the_file_is_replaced_whole_and_nothing_else_is_left(tmp_path: Path) -> None:
    path = tmp_path / "cms.prom"
    path.write_text("ancien")
    with path.open() as reader:
        textfile.write(path, "nouveau")
        assert reader.read() == "ancien"
    assert path.read_text() == "nouveau"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="clock-metrics"):
        textfile.write(tmp_path / "rien" / "cms.prom", "")
