"""What is worked out once, and holds nobody up."""

from __future__ import annotations

from threading import Event, Thread

from cms_publisher.lazily import cached_property


class Text:
    def __init__(self, held: Event | None = None) -> None:
        self.held, self.times = held, 0

    @cached_property
    def length(self) -> int:
        """How long it is."""
        self.times += 1
        assert self.held is None or self.held.wait(60)
        return 3


def test_a_value_is_worked_out_once() -> None:
    text = Text()
    assert (text.length, text.length, text.times) == (3, 3, 1)
    assert Text.length.__doc__ == "How long it is."


def test_one_object_that_takes_long_holds_up_no_other() -> None:
    held, long, quick = Event(), Text(), Text()
    long.held = held
    slow = Thread(target=lambda: long.length)
    slow.start()
    done = Thread(target=lambda: quick.length)
    done.start()
    done.join(timeout=30)
    assert not done.is_alive()
    assert slow.is_alive()
    held.set()
    slow.join(timeout=30)
