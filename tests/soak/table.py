"""What a soak came to, as a page of the documentation."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import groupby
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from tests.soak.machines import Outcome
    from tests.soak.people import Edited
    from tests.soak.roles import Cell

HEAD: Final = """# The push, under stress

Written by `make soak` (tests/soak/), which runs the real command against real WordPress sites on loopback; `make test`
runs a seeded slice. Seed {seed}; last run {date}, {minutes} minutes; WordPress {versions}, MariaDB.

## Never lost, never twice

"""
PUSHES: Final = """
Right is one draft a story, with the title, text, excerpt, slug and search fields of its newest version. "One more run"
is the same command again, without faults. In the first row half of the pushes make a draft and half update one. Without
the plugin WordPress has no atomic create: a draft that was made twice in one moment takes itself back into the trash,
and is not counted.

Faults of the first row, drawn for two in five of the requests that read or write an article and one in twenty-five of
all others:

| fault | times |
|---|---:|
"""
PEOPLE: Final = """
## Never over a human's work

{edits} drafts were edited by people, each at a random time of a run that updated it; then a newer version was pushed.
Kept: the edit is there, and nothing of the post was written after it. Told: the newer push ended with exit status 1 and
words for that case. {refused} of the edits were met by the update that ran meanwhile, which left them alone. Through
faults: one in five of that update's requests was spoilt as above. In a cell: times / overwritten / not told.

"""
ROLES: Final = """
## Roles and sites

Each cell is four pushes of a story with a category, two tags and a picture: a draft made, left as it is, updated, and,
once an administrator had changed its title, refused. ✓: all four came to that.

| WordPress | site | plugin | administrator | editor | author | contributor |
|---|---|---|---|---|---|---|
"""
_REASONS: Final = {
    "image": "the picture (the role may not upload files)",
    "tags": "new tags (the role may not make them)",
}
_NO_PLACE: Final = "title tag, description, keyphrase and JSON-LD (WordPress alone has no place for them)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Soak:
    """All that a soak found."""

    faults: Outcome
    kills: Outcome
    machines: Outcome
    bare: Outcome
    people: Edited
    rough_people: Edited
    bare_people: Edited
    roles: tuple[Cell, ...]

    @property
    def outcomes(self) -> dict[str, Outcome]:
        """By the names that the page gives them."""
        return {
            "random faults": self.faults,
            "kill -9": self.kills,
            "two machines at once": self.machines,
            "random faults, without the plugin": self.bare,
        }

    @property
    def edits(self) -> dict[str, Edited]:
        """By the names that the page gives them."""
        return {
            "with the plugin": self.people,
            "with it, through faults": self.rough_people,
            "without it": self.bare_people,
        }

    @property
    def is_right(self) -> bool:
        found: tuple[Outcome | Edited | tuple[Cell, ...], ...]
        found = (*self.outcomes.values(), *self.edits.values(), self.roles)
        return all(is_right(each) for each in found)


def is_right(found: Outcome | Edited | tuple[Cell, ...]) -> bool:
    """Whether an experiment found nothing wrong."""
    if isinstance(found, tuple):
        return all(cell.is_right for cell in found)
    return found.is_right


def page(soak: Soak, *, seed: int, minutes: int) -> str:
    """The whole page."""
    drawn = soak.faults.figures["drawn"]
    versions = " and ".join(sorted({cell.wordpress for cell in soak.roles}))
    date = datetime.now(UTC).date().isoformat()
    parts = [
        HEAD.format(seed=seed, date=date, minutes=minutes, versions=versions),
        *_outcomes(soak.outcomes),
        PUSHES,
        *(f"| {name} | {drawn[name]} |\n" for name in sorted(drawn)),
        PEOPLE.format(
            edits=sum(each.edits for each in soak.edits.values()),
            refused=sum(each.refused for each in soak.edits.values()),
        ),
        *_people(soak.edits),
        ROLES,
        *_roles(soak.roles),
    ]
    return "".join(parts)


def _outcomes(outcomes: Mapping[str, Outcome]) -> Iterator[str]:
    yield "| | drafts | pushes failed, or runs killed | failed after one more run | lost | twice | other content |\n"
    yield "|---|---:|---:|---:|---:|---:|---:|\n"
    for name, outcome in outcomes.items():
        counts = (sum(getattr(each, kind) for each in outcome.tallies) for kind in ("lost", "twice", "wrong"))
        first = outcome.figures.get("unfinished", outcome.figures.get("kills", "–"))
        numbers = [outcome.tallies[-1].stories, first, outcome.left, *counts]
        yield f"| {name} | {' | '.join(map(str, numbers))} |\n"


def _people(edits: Mapping[str, Edited]) -> Iterator[str]:
    yield f"| edit | {' | '.join(edits)} |\n|---|{'---:|' * len(edits)}\n"
    for kind in next(iter(edits.values())).kinds:
        cells = [f"{seen.kinds[kind]} / {seen.overwrites(kind)} / {seen.untold(kind)}" for seen in edits.values()]
        yield f"| {kind} | {' | '.join(cells)} |\n"


def _roles(cells: Iterable[Cell]) -> Iterator[str]:
    notes: list[str] = []
    for (kind, version), group in groupby(cells, key=lambda cell: (cell.kind, cell.wordpress)):
        row = " | ".join(_cell(cell, notes) for cell in group)
        site, plugin = "multisite" if kind.multisite else "single", "with" if kind.plugin else "without"
        yield f"| {version} | {site} | {plugin} | {row} |\n"
    yield "\n"
    yield from (f"{number}. Named by the push as not placed: {note}.\n" for number, note in enumerate(notes, 1))


def _cell(cell: Cell, notes: list[str]) -> str:
    """A tick, with the number of a note where something had no place."""
    tick = "✓" if cell.is_right else f"✗ {', '.join(cell.steps)}"
    note = _explained(cell.not_landed)
    if not note:
        return tick
    if note not in notes:
        notes.append(note)
    return f"{tick} ({notes.index(note) + 1})"


def _explained(names: Iterable[str]) -> str:
    return ", ".join(dict.fromkeys(_REASONS.get(name.partition(":")[0], _NO_PLACE) for name in names))
