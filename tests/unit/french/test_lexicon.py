from __future__ import annotations

from time import perf_counter

import pytest

from cms_publisher.french import lexicon
from cms_publisher.french.lexicon import is_word


@pytest.mark.parametrize("word", ["lointaine", "chevaux", "parlons", "été", "cœur"])
def test_inflected_forms_are_words(word: str) -> None:
    assert is_word(word)


@pytest.mark.parametrize("word", ["lointainel", "chev", "motmot\n", ""])
def test_what_runs_together_is_none(word: str) -> None:
    assert not is_word(word)


def test_the_first_look_up_costs_little() -> None:
    lexicon._forms.cache_clear()  # noqa: SLF001 - as in a process that just started
    is_word.cache_clear()
    begin = perf_counter()
    is_word("lointaine")
    assert perf_counter() - begin < 5  # 25 ms on a quiet machine
