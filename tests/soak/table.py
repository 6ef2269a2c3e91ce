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
words for that case. {before} of the edits came before the update that ran meanwhile, which left them alone.

| edit | times | overwritten | not told |
|---|---:|---:|---:|
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
    def is_right(self) -> bool:
        pushes = all(outcome.is_right for outcome in self.outcomes.values())
        return (
            pushes
            and all(cell.is_right for cell in self.roles)
            and not (self.people.overwritten or self.people.unreported)
        )


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
        PEOPLE.format(edits=soak.people.edits, before=soak.people.before),
        *_people(soak.people),
        ROLES,
        *_roles(soak.roles),
    ]
    return "".join(parts)


def _outcomes(outcomes: Mapping[str, Outcome]) -> Iterator[str]:
    yield "| | stories | failed or killed at first | failed after one more run | lost | twice | other content |\n"
    yield "|---|---:|---:|---:|---:|---:|---:|\n"
    for name, outcome in outcomes.items():
        counts = (sum(getattr(each, kind) for each in outcome.tallies) for kind in ("lost", "twice", "wrong"))
        first = outcome.figures.get("unfinished", outcome.figures.get("kills", "–"))
        numbers = [outcome.tallies[-1].stories, first, outcome.left, *counts]
        yield f"| {name} | {' | '.join(map(str, numbers))} |\n"


def _people(people: Edited) -> Iterator[str]:
    for kind, times in people.kinds.items():
        counts = [
            sum(name.endswith(f": {kind}") for name in found) for found in (people.overwritten, people.unreported)
        ]
        yield f"| {kind} | {times} | {' | '.join(map(str, counts))} |\n"


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
