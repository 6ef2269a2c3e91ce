"""A path -> a Story: the brief with its precedence, the primary source, the context in an order of its own."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from cms_publisher.errors import UsageError
from cms_publisher.fidelity.dates.embargoes import PARIS, embargoes
from cms_publisher.french.typography import typeset
from cms_publisher.french.words import count, fold
from cms_publisher.model import ABOUT_SO_LONG, BlockKind, Brief, Role, Source, Story
from cms_publisher.readers import files, keys, lengths, manifest, metadata, moments
from cms_publisher.readers.offered import read_offered
from cms_publisher.readers.settled import settle
from cms_publisher.readers.source import read_source
from cms_publisher.readers.wishes import parse_instruction

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from cms_publisher.readers.manifest import Manifest
    from cms_publisher.readers.source import Read

_NO_TEXT: Final = frozenset({BlockKind.TITLE, BlockKind.HEADING})


def read_story(path: Path, *, context: Sequence[Path] = (), overrides: Brief | None = None) -> Story:
    """The story of a folder with story.toml, or of one text file.

    What the editor asks for is taken, key by key, from ``overrides``, the brief's keys, the primary's front matter, the
    brief's instruction, the primary's first lines; an embargo also from the line in which a source states it. What
    nobody says stays None, for the site's profile to settle.

    Args:
        path: a folder with story.toml, that story.toml, or a text file.
        context: further sources: files, folders (their text files, not those of folders within; README, LICENSE and
            CHANGELOG are none), folders with a story.toml (the sources that it lists).
        overrides: what the command line says.

    Raises:
        UsageError: a path that isn't there, a key or value that makes no sense, broken TOML or YAML.
        SourceError: a source that is empty, binary, too large or unreadable.
    """
    listed = _manifest(path)
    if listed is None:
        primary = read_source(path, metadata.Facts(), Role.PRIMARY)
        others: list[Read] = []
    else:
        first, *rest = listed.sources
        primary = read_source(first.path, first.facts, Role.PRIMARY)
        others = [read_source(each.path, each.facts, Role.CONTEXT) for each in rest]
    offered, skipped = read_offered(context)
    context_sources = _context(primary, [*others, *offered])
    if listed is not None and listed.lines:
        said = settle((primary.source, *context_sources), listed.lines, files.shown(listed.path))
        primary, context_sources = replace(primary, source=said[0]), said[1:]
    return Story(
        key=_key(path, listed, primary.brief),
        brief=_embargoed(_brief(overrides or Brief(), listed, primary), (primary.source, *context_sources)),
        primary=primary.source,
        context=context_sources,
        skipped=tuple(sorted(skipped)),
    )


def story_key(path: Path) -> str:
    """The key of the story at ``path``, without reading its context; raises as ``read_story`` does."""
    listed = _manifest(path)
    if listed is not None and metadata.text(listed.brief.get("key", ""), files.shown(listed.path), "key"):
        return _key(path, listed, {})
    primary = listed.sources[0].path if listed else path
    return _key(path, listed, read_source(primary, metadata.Facts(), Role.PRIMARY).brief)


def _manifest(path: Path) -> Manifest | None:
    if files.is_folder(path):
        return manifest.load(path)
    return manifest.load(path.parent) if path.name == manifest.NAME else None


def _key(path: Path, listed: Manifest | None, front_matter: Mapping[str, Any]) -> str:
    for raw in (listed.brief if listed else {}, front_matter):
        key = metadata.text(raw.get("key", ""), files.shown(path), "key")
        if key:
            return keys.checked(key, path=path)
    if listed:
        return keys.checked(keys.real_name(listed.path.parent), path=path)
    return keys.checked(Path(keys.real_name(path)).stem, path=path, code="story.file-name")


def _brief(overrides: Brief, listed: Manifest | None, primary: Read) -> Brief:
    said = [overrides, parse_instruction(overrides.instruction or "")]
    written = [] if listed is None else [(listed.brief, f"{files.shown(listed.path)}, [brief]", listed.path.parent)]
    written.append((primary.brief, files.shown(primary.path), primary.path.parent))
    tables = [metadata.brief(raw, where=where, folder=folder) for raw, where, folder in written]
    words = [each.instruction or "" for each in tables] + [primary.source.instruction or ""]
    merged = _cut_down(_first_said([*said, *tables, *map(parse_instruction, words)]), primary.source)
    if merged.language and merged.language.split("-")[0] != "fr":
        where = files.shown(listed.path if listed else primary.path)
        raise UsageError("story.only-french", where=where, value=merged.language)
    return _as_printed(_on_its_clock(merged, files.shown(listed.path if listed else primary.path)))


def _cut_down(brief: Brief, primary: Source) -> Brief:
    """The brief with the words that are left of the text where it is to lose a part: "coupe de moitié"."""
    less = lengths.share(fold(brief.instruction or "")) if brief.max_words is None else None
    if less is None:
        return brief
    told = (primary.document.slice(one) for one in primary.document.blocks if one.kind not in _NO_TEXT)
    return replace(brief, max_words=round(less[0] * sum(map(count, told))))


def _on_its_clock(brief: Brief, where: str) -> Brief:
    """The brief with its local times as instants of its own zone, where it names one; else the site's will do."""
    if not brief.zone:
        return brief
    return replace(
        brief,
        publish_at=moments.placed(brief.publish_at, brief.zone, where=where, key="publish_at"),
        embargo_until=moments.placed(brief.embargo_until, brief.zone, where=where, key="embargo_until"),
    )


def _embargoed(brief: Brief, sources: Iterable[Source]) -> Brief:
    """The brief with the last embargo that a source states, where nobody says one."""
    if brief.embargo_until is not None:
        return brief
    ends = [found.until for source in sources for found in embargoes(source) if found.until]
    last = max(ends, key=lambda end: end if end.tzinfo else end.replace(tzinfo=PARIS), default=None)
    return replace(brief, embargo_until=last)


def _as_printed(brief: Brief) -> Brief:
    """The brief with the words that go into the article as they stand: on one line, in French typography."""
    return replace(
        brief,
        headline=_set(brief.headline),
        standfirst=_set(brief.standfirst),
        title_tag=_set(brief.title_tag),
        meta_description=_set(brief.meta_description),
        byline=_set(brief.byline),
    )


def _set(text: str | None) -> str | None:
    return typeset(" ".join(text.splitlines())) if text else text


def _first_said(briefs: Iterable[Brief]) -> Brief:
    merged, briefs = Brief(), tuple(briefs)
    unread: dict[str, None] = {}
    for each in briefs:
        names = [field.name for field in fields(Brief) if getattr(merged, field.name) is None]
        said = replace(merged, **{name: getattr(each, name) for name in names})
        merged = said if _bounds_agree(said) else replace(said, min_words=merged.min_words, max_words=merged.max_words)
        unread |= dict.fromkeys(each.unread)
    counted = next((each for each in briefs if each.subheadings is not None), merged)
    sized = next((each for each in briefs if each.min_words is not None), merged)
    about = sized.usual & {ABOUT_SO_LONG}
    return replace(merged, unread=tuple(unread), usual=counted.usual - {ABOUT_SO_LONG} | about)


def _bounds_agree(brief: Brief) -> bool:
    """Whether the most words are no fewer than the least; else who is heard first has said the length."""
    return brief.min_words is None or brief.max_words is None or brief.min_words <= brief.max_words


def _context(primary: Read, others: Iterable[Read]) -> tuple[Source, ...]:
    """The context with ids that depend on names and content alone; no file twice, the primary not again."""
    once: dict[Path, Read] = {}
    for each in others:
        once.setdefault(each.path.resolve(), each)
    once.pop(primary.path.resolve(), None)
    ordered = sorted(once.values(), key=lambda each: (each.source.id, each.digest, repr(each.source)))
    taken = {primary.source.id: 1}
    sources = []
    for each in ordered:
        number = taken[each.source.id] = taken.get(each.source.id, 0) + 1
        name = each.source.id if number == 1 else f"{each.source.id}-{number}"
        sources.append(replace(each.source, id=name))
    return tuple(sorted(sources, key=lambda source: source.id))
