"""Whole articles, reworded faithfully by hand: `python -m tests.heldout.whole [FOLDER]` says what free mode blocks.

Each folder is a story with the article (`article.md`) that somebody wrote from its sources as a desk or a model does:
sentences joined and split, subheadings and headline of their own, dates put in full. What blocks is a false alarm.
`unseen/` are articles that no rule was written for: who looks at them moves them to `looked_at/`.
`inventions.md`, where there is one, has short sentences that no source says, as a model puts them in: each behind the
sentence that begins so, with that one's words where it can. What doesn't block is missed.

`--mutants`: how many of the changes in the articles' `mutants.md` (`class | words of the article | what they become`)
are caught, a change of one fact each, and the missed ones.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, NamedTuple

from cms_publisher.app.reviewing import review_articles
from cms_publisher.checks import STORY_FIELDS
from cms_publisher.fidelity.mode import Mode
from cms_publisher.french import sentences
from cms_publisher.model import Severity
from cms_publisher.readers.returned import read_article

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.model import Article, Finding, Place

LOOKED_AT = Path(__file__).with_name("articles") / "looked_at"
HARDER = LOOKED_AT.with_name("harder")
"""Articles that sum up more, of interviews and reports; their sentences have been looked at too."""
SUMMING_UP = LOOKED_AT.with_name("summing_up")
"""Articles as a model writes them: short sentences that announce, ask and sum up between those that tell."""
COUNTING = LOOKED_AT.with_name("counting")
"""Articles full of figures, many of them worked out: a budget, a race, a summer's deaths."""
_NOT_ABOUT_FIDELITY = frozenset({"length", "rights", "embargo", "promotion"})
_NOT_WHAT_IS_TOLD = _NOT_ABOUT_FIDELITY | {"extent", "seo", "subheadings", "duplicates"}


class Blocked(NamedTuple):
    """A sentence of an article that the review blocks, and by which rules."""

    article: str
    sentence: str
    rules: tuple[str, ...]


class Change(NamedTuple):
    """A change of one fact in an article."""

    article: str
    kind: str
    words: str
    becomes: str


def missed(folder: Path = LOOKED_AT) -> tuple[int, list[Change]]:
    """How many changes the folder's articles have, and those after which no rule finds more than before."""
    made, found = 0, list[Change]()
    for story in sorted(path.parent for path in folder.glob("*/mutants.md")):
        text, rows = (story / "article.md").read_text(encoding="utf-8"), changes(story)
        texts = [text, *(text.replace(each.words, each.becomes, 1) for each in rows)]
        known, *rules = (Counter(map(_rule, told)) for told in _findings(story, texts))
        made += len(rows)
        found += [each for each, now in zip(rows, rules, strict=True) if not now - known]
    return made, found


def changes(story: Path) -> list[Change]:
    """The changes of a story's `mutants.md`."""
    rows = (story / "mutants.md").read_text(encoding="utf-8").splitlines()
    return [Change(story.name, *(part.strip() for part in row.split(" | "))) for row in rows]


def _findings(story: Path, texts: list[str]) -> Iterator[list[Finding]]:
    for judged in review_articles(story, map(read_article, texts), mode=Mode.FREE):
        found = judged.review.findings if judged.review else ()
        yield [each for each in found if each.check not in _NOT_WHAT_IS_TOLD and each.place.field not in STORY_FIELDS]


def _rule(finding: Finding) -> str:
    return f"{finding.check}.{finding.rule}"


def measure(folder: Path = LOOKED_AT) -> tuple[int, list[Blocked]]:
    """How many sentences the folder's articles have, and those that are blocked."""
    total, blocked = 0, list[Blocked]()
    for story in sorted(path.parent for path in folder.glob("*/article.md")):
        (judged,) = review_articles(story, [story / "article.md"], mode=Mode.FREE)
        if judged.review is None or judged.edition is None:
            raise judged.error or ValueError(story)
        article = judged.edition.article
        total += sum(len(sentences.split(text)) for text in _texts(article))
        rules: dict[str, set[str]] = {}
        for finding in judged.review.findings:
            about = finding.check not in _NOT_ABOUT_FIDELITY and finding.place.field not in STORY_FIELDS
            if about and finding.severity is Severity.BLOCKS:
                rules.setdefault(_sentence(article, finding.place), set()).add(f"{finding.check}.{finding.rule}")
        blocked += [Blocked(story.name, sentence, tuple(sorted(names))) for sentence, names in rules.items()]
    return total, blocked


def slipped_in(folder: Path = LOOKED_AT) -> tuple[list[str], list[str], list[str]]:
    """Of the inventions put into the folder's articles those that block, those that are asked about, the others."""
    blocked, asked, missed = list[str](), list[str](), list[str]()
    for listed in sorted(folder.glob("*/inventions.md")):
        rows = [row[2:].split(" → ") for row in listed.read_text(encoding="utf-8").splitlines() if row]
        for severity, sentence in _judged_among(listed.parent, rows):
            (blocked if severity is Severity.BLOCKS else asked if severity is Severity.WARNS else missed).append(
                sentence
            )
    return blocked, asked, missed


def _judged_among(story: Path, rows: list[list[str]]) -> Iterator[tuple[Severity | None, str]]:
    text = (story / "article.md").read_text(encoding="utf-8")
    for beginning, invention in rows:
        at = text.index(beginning)
        end = next(end for _, end in sentences.split(text[at : text.index("\n", at)])) + at
        text = f"{text[:end]} {invention}{text[end:]}"
    with TemporaryDirectory() as folder:
        put = Path(folder) / "article.md"
        put.write_text(text, encoding="utf-8")
        (judged,) = review_articles(story, [put], mode=Mode.FREE)
    if judged.review is None or judged.edition is None:
        raise judged.error or ValueError(story)
    worst: dict[str, Severity] = {}
    for finding in judged.review.findings:
        if finding.check not in _NOT_ABOUT_FIDELITY and finding.place.field not in STORY_FIELDS:
            sentence = _sentence(judged.edition.article, finding.place)
            worst[sentence] = min(worst.get(sentence, finding.severity), finding.severity, key=list(Severity).index)
    yield from ((worst.get(invention), invention) for _, invention in rows)


def _texts(article: Article) -> list[str]:
    texts = [article.headline.text, article.standfirst_text, *(block.text for block in article.body)]
    return [text for text in texts if text]


def _sentence(article: Article, place: Place) -> str:
    """The sentence that a finding speaks of; the whole field where it names no characters."""
    fields = {"headline": article.headline.text, "standfirst": article.standfirst_text}
    text = article.body[place.block].text if place.block is not None else fields.get(place.field, place.field)
    at = place.start or 0
    return next((text[start:end] for start, end in sentences.split(text) if start <= at < end), text)


def _show(folder: Path) -> Iterator[str]:
    total, found = measure(folder)
    for each in found:
        yield f"[{each.article}] {', '.join(each.rules)}\n  {each.sentence}"
    yield f"{len(found)} of {total} sentences blocked"
    stopped, asked, unseen = slipped_in(folder)
    if stopped or asked or unseen:
        yield "\n  ".join(("asked about:", *asked, "missed:", *unseen))
        yield f"of the inventions {len(stopped)} blocked, {len(asked)} asked about, {len(unseen)} missed"


def _show_missed(folder: Path) -> Iterator[str]:
    made, found = missed(folder)
    for each in found:
        yield f"[{each.article}] {each.kind}\n  - {each.words}\n  + {each.becomes}"
    yield f"{made - len(found)} of {made} changes caught"


if __name__ == "__main__":
    folders = [Path(each) for each in sys.argv[1:] if each != "--mutants"] or [LOOKED_AT]
    show = _show_missed if "--mutants" in sys.argv else _show
    for row in (row for folder in folders for row in show(folder)):
        print(row)  # noqa: T201
