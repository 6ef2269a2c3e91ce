"""No match of a pattern is without one of the pieces that a text is first asked for: proved by the pattern itself."""

from __future__ import annotations

import pkgutil
import re
from importlib import import_module
from re import _constants as op  # type: ignore[attr-defined]  # how re itself reads a pattern; there is no public way
from re import _parser as reading  # type: ignore[attr-defined]
from typing import TYPE_CHECKING, Any

import pytest

import cms_publisher
from cms_publisher.fidelity.promotion import _praise
from cms_publisher.french.sought import Sought

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ANYTHING = "\n"
"""Stands for whatever no piece has."""
_FEW = 24
"""Characters of a class that are each followed up."""

Texts = frozenset[str]
"""How the texts end that hold no piece so far."""


class Proof:
    """Follows every way through a pattern, as far as no piece was met on it."""

    def __init__(self, sought: Sought) -> None:
        self._pieces = sought.pieces
        self._lowers = bool(sought.pattern.flags & re.IGNORECASE)
        self._tree = reading.parse(sought.pattern.pattern, sought.pattern.flags & ~re.UNICODE)

    def holds(self) -> bool:
        return not self._after(self._tree, frozenset({""}))

    def _after(self, parts: Iterable[tuple[Any, Any]], texts: Texts) -> Texts:
        for kind, what in parts:
            texts = self._behind(kind, what, texts)
        return texts

    def _behind(self, kind: Any, what: Any, texts: Texts) -> Texts:
        if kind in {op.AT, op.ASSERT, op.ASSERT_NOT}:
            return texts
        if kind in {op.SUBPATTERN, op.ATOMIC_GROUP}:
            return self._after(what[-1] if kind is op.SUBPATTERN else what, texts)
        if kind is op.BRANCH:
            return frozenset().union(*(self._after(branch, texts) for branch in what[1]))
        if kind is op.GROUPREF_EXISTS:
            return self._after(what[1], texts) | (self._after(what[2], texts) if what[2] else texts)
        if kind in {op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT}:
            return self._repeated(what, texts)
        return frozenset(
            end for text in texts for char in self._chars(kind, what) if (end := self._joined(text, char)) is not None
        )

    def _repeated(self, how: tuple[int, int, Any], texts: Texts) -> Texts:
        least, most, part = how
        for _ in range(least):
            texts = self._after(part, texts)
        while most > least and not (more := self._after(part, texts)) <= texts:
            texts |= more
        return texts

    def _joined(self, text: str, char: str) -> str | None:
        """As much of its end as may become a piece; None where it is one."""
        text += char
        if any(map(text.endswith, self._pieces)):
            return None
        ends = (text[at:] for at in range(len(text)))
        return next((end for end in ends if any(piece.startswith(end) for piece in self._pieces)), "")

    def _chars(self, kind: Any, what: Any) -> set[str]:
        if kind is op.LITERAL:
            return {self._cased(chr(what))}
        listed = kind is op.IN and all(inner is op.LITERAL for inner, _ in what) and len(what) <= _FEW
        return {self._cased(chr(code)) for _, code in what} if listed else {ANYTHING}

    def _cased(self, char: str) -> str:
        return char.lower() if self._lowers else char


def all_sought() -> Iterator[object]:
    for module in pkgutil.walk_packages(cms_publisher.__path__, f"{cms_publisher.__name__}."):
        if not module.name.endswith("__main__"):
            for name, value in vars(import_module(module.name)).items():
                for key, one in value.items() if isinstance(value, dict) else [("", value)]:
                    if isinstance(one, Sought):
                        yield pytest.param(one, id=f"{module.name.removeprefix('cms_publisher.')}.{name}{key}")


@pytest.mark.parametrize("sought", [*all_sought(), pytest.param(_praise(), id="fidelity.promotion._praise")])
def test_no_match_is_without_a_piece(sought: Sought) -> None:
    assert Proof(sought).holds()


@pytest.mark.parametrize(
    ("pattern", "pieces", "holds"),
    [
        (r"\b(?:nous|notre|nos)\b", "nous|notre|nos", True),
        (r"\b(?:nous|notre|nos)\b", "nous|nos", False),
        (r"d[eu] (?:mois|an)s?", "mois|d", True),
        (r"(?:le )?mois|\d+ ans?", "mois| an", True),
        (r"(?:le mois)?\d", "mois", False),
        (r"(?:a|b)+c", "bc|ac", True),
        (r"\w+ois", "mois", False),
    ],
)
def test_a_piece_that_may_be_missing_is_found_out(pattern: str, pieces: str, *, holds: bool) -> None:
    assert Proof(Sought(pattern, pieces)).holds() is holds


def test_what_is_sought_is_found_as_by_its_pattern() -> None:
    sought = Sought(r"\b(?P<word>nous|vous)\b", "nous|vous", re.IGNORECASE)
    assert [found["word"] for found in sought.finditer("Nous et vous, chevaux")] == ["Nous", "vous"]
    assert sought.search("« VOUS »") is not None
    assert sought.search("Il pleut.") is None
    assert not list(sought.finditer("un rendez-vou"))
