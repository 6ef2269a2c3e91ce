"""Many items in several threads, for work that waits for others: results in the items' order, few in flight."""

from __future__ import annotations

from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, Final, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable

_Item = TypeVar("_Item")
_Result = TypeVar("_Result")

_AHEAD: Final = 3
"""Items in flight for each thread: a slow one keeps few others waiting."""


def in_threads(
    work: Callable[[_Item], _Result], items: Iterable[_Item], *, threads: int
) -> Generator[_Result, None, None]:
    """What the work makes of each item, in the items' order, as it comes; with one thread, in this one.

    An exception that the work raises is raised here. Where the iterator is closed or interrupted, what runs is finished
    first, and nothing more is begun.

    Args:
        work: called in any of the threads.
        items: read in this thread, only a few ahead of what was yielded.
        threads: how many.
    """
    if threads <= 1:
        yield from map(work, items)
        return
    executor, ahead = ThreadPoolExecutor(threads), deque[Future[_Result]]()
    try:
        for item in items:
            ahead.append(executor.submit(work, item))
            while ahead and (ahead[0].done() or len(ahead) >= threads * _AHEAD):
                yield ahead.popleft().result()
        while ahead:
            yield ahead.popleft().result()
    finally:
        executor.shutdown(cancel_futures=True)
