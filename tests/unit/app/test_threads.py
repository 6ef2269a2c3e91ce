from __future__ import annotations

import time
from itertools import count, islice
from threading import Barrier, Event, get_ident

import pytest

from cms_publisher.app.threads import in_threads
from cms_publisher.errors import RefusedError


def slow_first(number: int) -> int:
    time.sleep(0.2 if number == 0 else 0)
    return number


@pytest.mark.parametrize("threads", [1, 3])
def test_results_come_in_the_items_order(threads: int) -> None:
    assert list(in_threads(slow_first, range(20), threads=threads)) == list(range(20))


def test_one_thread_is_this_one() -> None:
    assert {*in_threads(lambda _: get_ident(), range(4), threads=1)} == {get_ident()}


def test_as_many_run_at_once_as_was_asked_for() -> None:
    together = Barrier(3)

    def meet(_: int) -> int:
        together.wait(timeout=10)  # breaks unless three are here at once
        return get_ident()

    assert len({*in_threads(meet, range(9), threads=3)}) == 3


def test_only_a_few_items_are_read_ahead() -> None:
    read = count()
    results = in_threads(slow_first, read, threads=2)
    assert list(islice(results, 5)) == [0, 1, 2, 3, 4]
    assert next(read) <= 5 + 2 * 3
    results.close()


def test_an_exception_is_raised_here() -> None:
    def refuse(_: int) -> int:
        raise RefusedError("embargoed", story="a")

    with pytest.raises(RefusedError):
        list(in_threads(refuse, range(4), threads=2))


def test_who_stops_early_lets_what_runs_end_and_begins_nothing_more() -> None:
    begun, ended, second = list[int](), list[int](), Event()

    def work(number: int) -> int:
        begun.append(number)
        if number == 1:
            second.set()
        if number:
            time.sleep(0.2)
        ended.append(number)
        return number

    results = in_threads(work, range(100), threads=2)
    assert next(results) == 0
    second.wait(timeout=10)
    results.close()
    assert sorted(ended) == sorted(begun)
    assert len(begun) <= 4
