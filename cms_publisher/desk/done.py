"""What came of the forms that were sent last, so that one that is sent twice is done once."""

from __future__ import annotations

from collections import OrderedDict
from concurrent.futures import Future
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable

_KEPT: Final = 1000
"""Forms of which it is remembered what came of them."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a page answered, the words for the next one, and whether something was done: a refusal may come again."""

    page: Any
    notices: list[str]
    done: bool


class Done:
    """The answers, by the marks of their forms."""

    def __init__(self) -> None:
        self._answers: OrderedDict[str, Future[Answer]] = OrderedDict()
        self._lock = Lock()

    def answer(self, mark: str, work: Callable[[], Answer]) -> Answer:
        """What ``work`` gives, or gave when it was begun for the same mark; raises what it raises."""
        with self._lock:
            known = self._answers.get(mark)
            mine = known or self._answers.setdefault(mark, Future())
            while len(self._answers) > _KEPT:
                self._answers.popitem(last=False)
        if known is None:
            self._do(mark, mine, work)
        return mine.result()

    def _do(self, mark: str, mine: Future[Answer], work: Callable[[], Answer]) -> None:
        try:
            mine.set_result(work())
        except BaseException as error:  # whoever waits for it is told the same
            mine.set_exception(error)
            self._forget(mark)
            raise
        if not mine.result().done:
            self._forget(mark)

    def _forget(self, mark: str) -> None:
        with self._lock:
            self._answers.pop(mark, None)
