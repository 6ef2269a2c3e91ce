"""Rewordings and their mutants, written by hand: `python -m tests.heldout.free [FOLDER]` measures free mode on them.

A story's file has its sources (`## Source name`, keys, text), then `## Réécritures`: a faithful rewording a line (`-`),
and under it its mutants (`  - class: words -> words`, with an arrow, or `= ` and the whole sentence); `## Inventions`:
sentences that no source says. `unseen/` are stories that no rule was written for: who looks at them moves them to
`looked_at/`, which has such stories of before.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from cms_publisher.fidelity.align import build
from cms_publisher.fidelity.mode import Mode
from cms_publisher.model import BlockKind
from cms_publisher.readers.story import read_story
from tests.mutations.measure import Mutant, Tally, flagged
from tests.mutations.pages import Line, Page, verdicts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

STORIES = Path(__file__).with_name("stories")


def pages(folder: Path = STORIES) -> list[tuple[Page, list[Mutant]]]:
    """Each story's rewordings as a page, with its mutants."""
    return [_page(path) for path in sorted(folder.glob("*.md"))]


def tally(read: Iterable[tuple[Page, list[Mutant]]]) -> Tally:
    """A mutant is caught by a finding that the faithful page doesn't give."""
    found = Tally()
    for page, mutants in read:
        known = _rules(page)
        for mutant in mutants:
            found.made[mutant.kind] += 1
            if _rules(mutant.page) - known:
                found.caught[mutant.kind] += 1
            else:
                found.missed.append(mutant)
    return found


def _rules(page: Page) -> Counter[str]:
    """Of a sentence that is flagged anyway, other words are no catch: only another rule is."""
    return Counter(rule for rule, _, _ in verdicts(page, Mode.FREE))


def _page(path: Path) -> tuple[Page, list[Mutant]]:
    told, _, rest = path.read_text(encoding="utf-8").partition("## Réécritures\n")
    reworded, _, invented = rest.partition("## Inventions\n")
    with TemporaryDirectory() as folder:
        story = read_story(_story_folder(told, Path(folder)))
    rows = reworded.splitlines()
    said = [row[2:].strip() for row in rows if row.startswith("- ")]
    lines = tuple(Line("body", BlockKind.PARAGRAPH, sentence) for sentence in said)
    page = Page(path.stem, story, build(story), lines)
    more = (row[2:] for row in invented.splitlines() if row.startswith("- "))
    return page, [*_mutants(page, rows), *(_invention(page, sentence) for sentence in more)]


def _invention(page: Page, sentence: str) -> Mutant:
    line = Line("body", BlockKind.PARAGRAPH, sentence)
    return Mutant("invented", page.with_lines([*page.lines, line]), "", sentence)


def _story_folder(told: str, folder: Path) -> Path:
    manifest = ["[brief]\nmin_words = 0\nsubheadings = 0"]
    for number, part in enumerate(re.split(r"^## Source ", told, flags=re.MULTILINE)[1:]):
        name, _, rest = part.partition("\n")
        keys, _, text = rest.partition("\n\n")
        (folder / name.strip()).write_text(text, encoding="utf-8")
        said = dict(line.split(": ", 1) for line in keys.splitlines())
        role = "primary" if number == 0 else "context"
        outlet, published = said["outlet"], said["published"]
        manifest.append(
            f'[[source]]\nfile = "{name.strip()}"\nrole = "{role}"\noutlet = "{outlet}"\npublished = {published}'
        )
    (folder / "story.toml").write_text("\n".join(manifest), encoding="utf-8")
    return folder


def _mutants(page: Page, rows: list[str]) -> Iterator[Mutant]:
    at = -1
    for row in rows:
        if row.startswith("- "):
            at += 1
        elif row.startswith("  - "):
            kind, _, change = row[4:].partition(": ")
            before = page.lines[at].text
            after = _changed(page, before, change)
            yield Mutant(kind, page.with_line(at, page.lines[at].but(before, after)), before, after)


def _changed(page: Page, before: str, change: str) -> str:
    if change.startswith("= "):
        return change[2:]
    old, _, new = change.partition(" → ")
    if old not in before:
        message = f"{page.name}: « {old} » is not in « {before} »"
        raise ValueError(message)
    return before.replace(old, new, 1)


if __name__ == "__main__":
    stories = pages(Path(sys.argv[1]) if len(sys.argv) > 1 else STORIES)
    total, found = flagged((page for page, _ in stories), Mode.FREE)
    found = [each for each in found if not each[0].startswith("dates.")]
    print(f"untouched: {len(found)} of {total}", *found, sep="\n  ")  # noqa: T201
    result = tally(stories)
    for mutant in result.missed:
        print(f"[{mutant.kind}] {mutant.page.name}\n  - {mutant.before}\n  + {mutant.after}")  # noqa: T201
    for kind, rate in result.rates().items():
        print(f"{kind:12} {result.caught[kind]:4} / {result.made[kind]:4}  {rate:7.2%}")  # noqa: T201
    print(f"{'all':12} {result.caught.total():4} / {result.made.total():4}  {result.rate:7.2%}")  # noqa: T201
