"""Many items in several processes: results in the items' order, few in flight, and no item lost with its process."""

from __future__ import annotations

import copyreg
import multiprocessing
import os
import signal
from collections import deque
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from threading import Thread
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from cms_publisher.errors import place

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator

_Item = TypeVar("_Item")
_Result = TypeVar("_Result")

_AHEAD: Final = 3
"""Items in flight for each process: nobody waits for work, and memory stays what it is."""
_WORTH: Final = 8
"""Items for which starting a process pays."""


def cores() -> int:
    """The processors that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def processes(items: int, asked: int | None = None) -> int:
    """How many processes for so many items: as many as asked for, else every core that has enough to do."""
    return min(items, cores(), max(1, items // _WORTH)) if asked is None else min(items, asked)


def in_order(
    make: Callable[[], Callable[[_Item], _Result]],
    items: Iterable[_Item],
    *,
    jobs: int,
    died: Callable[[_Item], _Result],
) -> Generator[_Result, None, None]:
    """What the worker makes of each item, in the items' order, as it comes; with one job, in this process.

    An exception that the worker raises is raised here. What runs when the iterator is closed is finished first.

    Args:
        make: makes the worker, once in each process; it, the items and the results must be picklable.
        items: read only a few ahead of what was yielded.
        jobs: how many processes.
        died: what an item comes to whose process ended under it (no memory, a crash), also when it had one to itself.
    """
    if jobs <= 1:
        yield from map(make(), items)
        return
    processes, ahead = _Processes(make, jobs, died), deque[tuple[_Item, Future[_Result]]]()
    try:
        for item in items:
            ahead.append((item, processes.submit(item)))
            if len(ahead) >= jobs * _AHEAD:
                yield processes.result(*ahead.popleft())
        while ahead:
            yield processes.result(*ahead.popleft())
    finally:
        processes.close()


class _Processes(Generic[_Item, _Result]):
    """An executor that is replaced when one of its processes ends unasked."""

    def __init__(
        self, make: Callable[[], Callable[[_Item], _Result]], jobs: int, died: Callable[[_Item], _Result]
    ) -> None:
        self._make, self._jobs, self._died = make, jobs, died
        self._executor = self._started(jobs)

    def submit(self, item: _Item) -> Future[_Result]:
        try:
            with _undisturbed():
                return self._executor.submit(_work, item)
        except BrokenProcessPool:
            self._executor.shutdown()
            self._executor = self._started(self._jobs)
            return self.submit(item)

    def result(self, item: _Item, future: Future[_Result]) -> _Result:
        """Of an item that was in flight when a process ended: a second try, alone, since any of them may be why."""
        try:
            return future.result()
        except BrokenProcessPool:
            return self._alone(item)

    def close(self) -> None:
        self._executor.shutdown(cancel_futures=True)

    def _alone(self, item: _Item) -> _Result:
        with self._started(1) as executor:
            try:
                with _undisturbed():
                    future: Future[_Result] = executor.submit(_work, item)
                return future.result()
            except BrokenProcessPool:
                return self._died(item)

    def _started(self, jobs: int) -> ProcessPoolExecutor:
        # spawn: the same on every system, and safe beside threads
        context = multiprocessing.get_context("spawn")
        return ProcessPoolExecutor(jobs, mp_context=context, initializer=_start, initargs=(self._make,))


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Processes that start meanwhile inherit the mask: Ctrl-C reaches the whole group, and this one answers."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


_worker: list[Callable[[Any], Any]] = []
"""In a process of the pool: what works there."""


def _start(make: Callable[[], Callable[[Any], Any]]) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_parent, daemon=True).start()
    _worker.append(make())


def _end_with_parent() -> None:
    """A parent that was killed can't tell anybody."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _work(item: Any) -> Any:  # noqa: ANN401  (typed by in_order)
    try:
        return _worker[0](item)
    except Exception as error:
        error.add_note(place(error))  # its traceback doesn't travel
        raise


def _read_only(plain: dict[Any, Any]) -> MappingProxyType[Any, Any]:
    return MappingProxyType(plain)


def _plain(mapping: MappingProxyType[Any, Any]) -> tuple[Callable[..., MappingProxyType[Any, Any]], tuple[object]]:
    return _read_only, (dict(mapping),)


copyreg.pickle(MappingProxyType, _plain)  # many values hold one, and Python doesn't pickle it
