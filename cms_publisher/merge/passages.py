"""Two edits of one sequence, side by side: which passages each changed, and where both did.

Like diff3 (Khanna, Kunal, Pierce: A Formal Investigation of Diff3, 2007), but by the paragraph: neighbours that were
changed one by each side are two passages and no conflict.
"""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from typing import TYPE_CHECKING

from cms_publisher.merge.same import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

Texts = tuple[str, ...]


class Side(StrEnum):
    """Whose a change is."""

    SITE = "site"
    """People made it on the site."""
    STORY = "story"
    """The story brings it."""
    BOTH = "both"
    """Each made the same."""
    CONFLICT = "conflict"
    """Each made another."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """Some paragraphs in a row in their three versions; without a side nobody changed them."""

    side: Side | None
    base: Texts
    live: Texts
    new: Texts

    @property
    def merged(self) -> Texts:
        """The story's version where the change is the story's alone, else what stands on the site."""
        return self.new if self.side is Side.STORY else self.live


@dataclass(frozen=True, slots=True)
class _Edit:
    """``base[start:end]`` becomes ``texts``; an insertion where start is end."""

    start: int
    end: int
    texts: Texts

    def touches(self, other: _Edit) -> bool:
        """Whether both change one paragraph, or put something in the same place."""
        if self.start == self.end == other.start == other.end:
            return True
        return max(self.start, other.start) < min(self.end, other.end) or self._splits(other) or other._splits(self)

    def _splits(self, other: _Edit) -> bool:
        """Whether this puts something between two paragraphs that the other one changes together."""
        return self.start == self.end and other.start < self.start < other.end


def passages(base: Texts, live: Texts, new: Texts) -> tuple[Passage, ...]:
    """All passages in order, the unchanged ones too."""
    found: list[Passage] = []
    at = 0
    for theirs, ours in _groups(_edits(base, live), _edits(base, new)):
        start = min(edit.start for edit in (*theirs, *ours))
        end = max(edit.end for edit in (*theirs, *ours))
        found += _kept(base[at:start])
        found.append(_passage(base[start:end], _apply(base, start, end, theirs), _apply(base, start, end, ours)))
        at = end
    return (*found, *_kept(base[at:]))


def _kept(texts: Texts) -> Iterator[Passage]:
    if texts:
        yield Passage(side=None, base=texts, live=texts, new=texts)


def _passage(base: Texts, live: Texts, new: Texts) -> Passage:
    if _keys(live) == _keys(new):
        side = Side.BOTH
    elif _keys(live) == _keys(base):
        side = Side.STORY
    else:
        side = Side.SITE if _keys(new) == _keys(base) else Side.CONFLICT
    return Passage(side=side, base=base, live=live, new=new)


def _edits(base: Texts, other: Texts) -> list[_Edit]:
    """How ``base`` becomes ``other``; as many paragraphs for as many are one edit each."""
    found: list[_Edit] = []
    for tag, start, end, first, last in SequenceMatcher(None, _keys(base), _keys(other), autojunk=False).get_opcodes():
        if tag == "replace" and end - start == last - first:
            found += [_Edit(start + n, start + n + 1, (other[first + n],)) for n in range(end - start)]
        elif tag != "equal":
            found.append(_Edit(start, end, other[first:last]))
    return found


def _groups(theirs: list[_Edit], ours: list[_Edit]) -> Iterator[tuple[list[_Edit], list[_Edit]]]:
    """Edits that touch each other, directly or through others, by side."""
    tagged = sorted([*((edit, 0) for edit in theirs), *((edit, 1) for edit in ours)], key=_place)
    group: tuple[list[_Edit], list[_Edit]] = ([], [])
    for edit, side in tagged:
        if any(group) and not any(edit.touches(other) for other in (*group[0], *group[1])):
            yield group
            group = ([], [])
        group[side].append(edit)
    if any(group):
        yield group


def _place(tagged: tuple[_Edit, int]) -> tuple[int, int]:
    return tagged[0].start, tagged[0].end


def _apply(base: Texts, start: int, end: int, edits: Iterable[_Edit]) -> Texts:
    """``base[start:end]`` with one side's edits."""
    found: list[str] = []
    at = start
    for edit in edits:
        found += [*base[at : edit.start], *edit.texts]
        at = edit.end
    return (*found, *base[at:end])


def _keys(texts: Sequence[str]) -> list[object]:
    return [plain(text) for text in texts]
