from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from functools import partial
from itertools import count, islice
from types import MappingProxyType
from typing import TYPE_CHECKING

import pytest

from cms_publisher.app.pool import in_order, processes
from cms_publisher.errors import PublisherError, RefusedError, place

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

HANG = """
import time
from cms_publisher.app.pool import in_order
from tests.unit.app.test_pool import sleeper
if __name__ == "__main__":
    for pid in in_order(sleeper, [0, 0, 60, 60], jobs=2, died=str):
        print(pid, flush=True)
"""


def doubler() -> Callable[[int], int]:
    return lambda number: number * 2


def process() -> Callable[[int], int]:
    return lambda _: os.getpid()


def slow_first() -> Callable[[int], int]:
    def work(number: int) -> int:
        time.sleep(0.3 if number == 0 else 0)
        return number

    return work


def sleeper() -> Callable[[int], int]:
    def work(seconds: int) -> int:
        time.sleep(seconds)
        return os.getpid()

    return work


def fragile(once: Path) -> Callable[[int], int]:
    """Ends its process at 3, always; at 5, the first time."""

    def work(number: int) -> int:
        if number == 3 or (number == 5 and not once.exists()):
            once.touch()
            os.kill(os.getpid(), signal.SIGKILL)
        return number

    return work


def failing() -> Callable[[int], int]:
    return lambda number: 1 // number


def refusing() -> Callable[[object], object]:
    def work(_: object) -> object:
        raise RefusedError("embargoed", story="a")

    return work


def same() -> Callable[[object], object]:
    return lambda item: item


def dead(number: int) -> int:
    return -number


@pytest.mark.parametrize("jobs", [1, 2])
def test_results_come_in_the_items_order(jobs: int) -> None:
    assert list(in_order(slow_first, range(20), jobs=jobs, died=dead)) == list(range(20))


def test_every_job_is_a_process_and_one_job_is_this_one() -> None:
    assert set(in_order(process, range(4), jobs=1, died=dead)) == {os.getpid()}
    assert os.getpid() not in set(in_order(process, range(4), jobs=2, died=dead))


def test_only_a_few_items_are_read_ahead() -> None:
    read = count()
    results = in_order(doubler, read, jobs=2, died=dead)
    assert list(islice(results, 5)) == [0, 2, 4, 6, 8]
    assert next(read) <= 5 + 2 * 3
    results.close()


def test_an_item_that_ends_its_process_costs_no_other_item(tmp_path: Path) -> None:
    found = list(in_order(partial(fragile, tmp_path / "once"), range(12), jobs=2, died=dead))
    assert found == [0, 1, 2, -3, *range(4, 12)]


def test_an_exception_is_raised_here_and_knows_where_it_was() -> None:
    with pytest.raises(ZeroDivisionError) as caught:
        list(in_order(failing, [1, 0, 1], jobs=2, died=dead))
    assert place(caught.value).startswith("test_pool.py:")


def test_errors_and_read_only_mappings_travel() -> None:
    with pytest.raises(RefusedError) as caught:
        list(in_order(refusing, [1], jobs=2, died=same()))
    assert (caught.value.code, caught.value.args_) == ("embargoed", {"story": "a"})
    sent: list[object] = [MappingProxyType({"a": 1})]
    assert list(in_order(same, sent, jobs=2, died=same())) == sent


def test_an_error_as_a_result_stays_what_it_is() -> None:
    (error,) = in_order(same, [PublisherError("bug", place="a")], jobs=2, died=same())
    assert isinstance(error, PublisherError)
    assert error.args_ == {"place": "a"}


@pytest.mark.parametrize(("items", "asked", "most"), [(1, None, 1), (15, None, 1), (3, 8, 3), (40, 5, 5), (0, None, 0)])
def test_a_few_items_pay_for_no_process(items: int, asked: int | None, most: int) -> None:
    assert processes(items, asked) == most


def test_nothing_is_left_when_the_parent_is_killed() -> None:
    with subprocess.Popen([sys.executable, "-c", HANG], stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        parent.stdout.readline()
        parent.stdout.readline()  # from here on they are at what takes long
        parent.kill()
        assert parent.communicate(timeout=20)[0] == ""  # ends when nobody has its end of the pipe any more
