"""Whether the writer finds the news of copy without a title: `python -m tests.heldout.untitled [--lead] [FOLDER...]`.

Of every text with a title (the sources of each `story.toml` below the folders, by default those of this folder, and the
rewordings' stories) the title is taken off, and with `--lead` the standfirst that the copy sets apart, too. The desk's
own title tells which sentence of the rest is the news: the one or two with most of its words, a name or a figure for
two. A line a text says whether the headline stands on one of them (`+`), another candidate does (`~`) or none (`-`),
how many words it shares with the desk's, and both. A title that stands on no sentence teaches nothing.

The texts fall into two halves by their names: rules are made for one, and held against the other.
"""

from __future__ import annotations

import re
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from zlib import crc32

from cms_publisher import pipeline
from cms_publisher.fidelity.subjects import names
from cms_publisher.french.words import fold, stems_of
from cms_publisher.model import Brief, Document, Role, Story
from cms_publisher.readers.story import read_story
from cms_publisher.writers import DEFAULT
from cms_publisher.writers.digest.headline_clauses import of_news
from cms_publisher.writers.digest.opening import is_label
from cms_publisher.writers.digest.prepare import prepare
from tests.heldout import desk, free

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cms_publisher.model import Sentence, Source

FOLDER = Path(__file__).parent
HALVES = ("tuned", "held back")
_STANDS = 0.3
"""The share of a title's words that the sentence of the news has at least."""
_LINES = 4
"""Lines that may stand above a text: a rubric, an overline, its title, a second one."""


class Told(NamedTuple):
    """What was made of one text."""

    name: str
    title: str
    headline: str
    first: bool
    """Whether the headline stands on the news."""
    offered: bool
    """Whether one of the candidates does."""
    gives: bool
    """Whether a clause of the news makes a headline: where none does, no order of the sentences helps."""
    shared: float
    news: str

    @property
    def half(self) -> str:
        """Which of the two halves the text is of."""
        return HALVES[crc32(self.name.encode()) & 1]


def texts(folders: Iterable[Path]) -> dict[str, Source]:
    """The sources that have a title, by their stories' names and theirs; one that two stories share counts once."""
    stories = {f"{path.parent.name}/{path.name}": read_story(path) for path in desk.stories(list(folders))}
    kept = [free.STORIES, *(FOLDER / name for name in ("looked_at", "unseen"))]
    for folder in kept if FOLDER in folders else ():
        stories |= {f"{folder.name}/{page.name}": page.story for page, _ in free.pages(folder)}
    found: dict[str, Source] = {}
    known = set[str]()
    for name, story in stories.items():
        for source in (story.primary, *story.context):
            if source.document.text not in known:
                known.add(source.document.text)
                found[f"{name}/{source.id}"] = replace(source, role=Role.PRIMARY)
    return found


def untitled(source: Source, *, lead: bool) -> tuple[str, Source] | None:
    """The text's title and the text without it; None where it has none that tells anything."""
    told = ""
    for _ in range(_LINES):
        prepared = prepare(source)
        if prepared.title is None:
            break
        told = told or ("" if is_label(prepared.title.text, prepared.sections) else prepared.title.text)
        end = max((span.end for span in prepared.title.support), default=0)
        source = replace(source, title=None, document=_behind(source.document, end))
    apart = prepare(source).apart
    if lead and apart is not None:
        source = replace(source, document=_behind(source.document, apart.end))
    return (told, source) if told else None


def _behind(document: Document, end: int) -> Document:
    blocks = (
        replace(each, start=each.start - end, end=each.end - end) for each in document.blocks if each.start >= end
    )
    return Document(text=document.text[end:], blocks=tuple(blocks))


def judged(name: str, source: Source, *, lead: bool) -> Told | None:
    """What the writer makes of the text without its title."""
    found = untitled(source, lead=lead)
    if found is None:
        return None
    title, bare = found
    news = _news(
        title, [one for section in prepare(bare).sections for block in section.blocks for one in block.sentences]
    )
    story = Story(key="untitled", brief=Brief(min_words=0, subheadings=0), primary=bare)
    article = pipeline.compose(story, desk.PROFILE, DEFAULT).article
    spans = {span for one in news for span in one.support}
    made, *others = (article.headline, *article.candidates.headline)
    return (
        Told(
            name=name,
            title=title,
            headline=made.text,
            first=not spans.isdisjoint(made.support),
            offered=any(not spans.isdisjoint(one.support) for one in (made, *others)),
            gives=any(map(of_news, news)),
            shared=_common(title, made.text),
            news=" / ".join(one.text for one in news),
        )
        if news
        else None
    )


def _news(title: str, sentences: list[Sentence]) -> list[Sentence]:
    """The sentences that the title stands on, the best two."""
    words = _words(title)
    whole = sum(words.values())
    shares = [(sum(words[word] for word in words.keys() & _words(one.text).keys()) / whole, one) for one in sentences]
    best = sorted((row for row in shares if row[0] >= _STANDS), key=lambda row: -row[0])
    return [one for share, one in best[:2] if share >= best[0][0] / 2]


def _words(text: str) -> dict[str, int]:
    """The beginnings of its content words and its figures, with what each weighs."""
    named = names(f"… {text}")
    heavy = {stem for name in named for stem in stems_of(name)}
    return {
        **{stem: 1 + (stem in heavy) for stem in stems_of(text)},
        **dict.fromkeys(re.findall(r"\d+", fold(text)), 2),
    }


def _common(title: str, headline: str) -> float:
    """The share of their words that both have."""
    wanted, made = _words(title), _words(headline)
    both = sum(min(wanted[word], made[word]) for word in wanted.keys() & made.keys())
    return 2 * both / max(1, sum(wanted.values()) + sum(made.values()))


def shown(told: Told) -> str:
    """The lines about one text."""
    sign = "+" if told.first else "~" if told.offered else "-"
    return (
        f"{sign} {told.shared:.2f} {told.half:<9} {told.name}\n    {told.title}\n    {told.headline}\n    [{told.news}]"
    )


def sums(found: list[Told]) -> Iterator[str]:
    """A line for each half."""
    for half in HALVES:
        told = [one for one in found if one.half == half]
        first, offered = sum(one.first for one in told), sum(one.offered for one in told)
        shared = sum(one.shared for one in told) / max(1, len(told))
        gives = sum(one.gives for one in told)
        yield f"{half}: {len(told)} texts, of {gives} the news gives a clause"
        yield f"    headline on it {first}, a candidate {offered}, words shared {shared:.3f}"


if __name__ == "__main__":
    given = [Path(each).resolve() for each in sys.argv[1:] if not each.startswith("--")]
    read = texts(given or [FOLDER])
    judgments = [one for name, each in read.items() if (one := judged(name, each, lead="--lead" in sys.argv))]
    print(*map(shown, judgments), *sums(judgments), sep="\n")  # noqa: T201
