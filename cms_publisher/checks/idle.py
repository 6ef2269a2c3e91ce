"""Why a source gave nothing to the article, as far as it shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.checks.rights import cited_words
from cms_publisher.fidelity import formats
from cms_publisher.fidelity.boilerplate.public_lines import opens_contacts
from cms_publisher.fidelity.dates.at_the_time import is_of_its_time
from cms_publisher.fidelity.dates.past_futures import day_of, is_old_promise
from cms_publisher.fidelity.excerpts.references import leans
from cms_publisher.fidelity.offered import serves
from cms_publisher.fidelity.portraits import ends_on_words, is_portrait
from cms_publisher.fidelity.subjects import shared_names, shared_things, text_of
from cms_publisher.french.dates import day
from cms_publisher.french.leaning import refers_back
from cms_publisher.french.sentences import split
from cms_publisher.french.words import content_words, stems_of
from cms_publisher.model import BlockKind, Rights

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cms_publisher.checks.context import Context
    from cms_publisher.model import Source

IDLE: Final = (
    *("idle-format", "idle-pieces", "idle-undated", "idle-subject"),
    *("idle-shared", "idle-names", "idle-new", "idle-old", "idle-repeats", "idle-share", "idle-closing"),
)
"""The rules of ``sources`` that say why, beside ``idle``, which can't."""
_PIECES: Final = "dossier"
_DATED: Final = "chronologie"
_TOLD: Final = 0.6
"""Which share of a sentence's words, and of a source's sentences, the article has that tells the same."""
_PASSAGE: Final = 20
"""Words of the shortest passage that is worth its attribution."""
_LEAST_SAID: Final = 8
_LEAST_SHARED: Final = 3
"""Words of a sentence that is worth a look, and families of words that make it one on the subject."""
_FIGURE: Final = 2
"""What a figure is worth beside these."""


def why_idle(context: Context, source: Source) -> tuple[str, dict[str, str]]:
    """The rule that says why, and what it names beside the source; ``idle`` where it is none of the known reasons."""
    rule = _rule(context, source)
    if rule == "idle" and _closes(context):
        return "idle-closing", {}
    if rule == "idle" and (told := _new(context, source)):
        return "idle-new", told
    if rule == "idle" and (told := _old_promise(context, source)):
        return "idle-old", told
    if rule != "idle-subject":
        return rule, {}
    primary, other = text_of(context.story.primary), text_of(source)
    if names := shared_names(primary, other):
        return "idle-shared", {"things": _quoted(names)}
    things = shared_things(primary, other)
    return ("idle-names", {"things": _quoted(things)}) if things else (rule, {})


def _quoted(things: Iterable[str]) -> str:
    return ", ".join(f"«\u00a0{thing}\u00a0»" for thing in things)


def _old_promise(context: Context, source: Source) -> dict[str, str]:
    """The first sentence by which an old source promises what nobody knows to have come, and its day."""
    today = day_of(context.edition.brief, context.story.sources)
    if today is None or source.published is None:
        return {}
    first = next((one for one in _sentences(source) if is_old_promise(one, source.published, today)), None)
    return {"day": day(source.published), "sentence": first} if first else {}


def _new(context: Context, source: Source) -> dict[str, str]:
    """The sentence that is most on the subject of those that the article does not have, and promise nothing old."""
    today = day_of(context.edition.brief, context.story.sources)
    said = {word for statement in context.text for word in content_words(statement.text)}
    subject = stems_of(text_of(context.story.primary))
    found: list[tuple[int, str]] = []
    for one in _sentences(source):
        words = set(content_words(one))
        told = len(words & said) >= _TOLD * len(words) or len(words) < _LEAST_SAID
        if (
            told
            or leans(one)
            or refers_back(one)
            or one[:1] in '«"“'
            or (today and is_old_promise(one, source.published, today))
            or is_of_its_time(one, source.published, context.story.primary.published)
        ):
            continue
        shared = len(stems_of(one) & subject)
        if shared >= _LEAST_SHARED:
            found.append((shared + _FIGURE * any(map(str.isdigit, one)), one))
    return {"sentence": max(found, key=lambda each: each[0])[1]} if found else {}


def _sentences(source: Source) -> Iterator[str]:
    document = source.document
    blocks = (document.slice(block) for block in document.blocks if block.kind is BlockKind.PARAGRAPH)
    told = (text for text in blocks if not opens_contacts(text))
    yield from (text[start:end].strip() for text in told for start, end in split(text))


def _rule(context: Context, source: Source) -> str:
    form = formats.named(context.edition.brief.format)
    if form.alone:
        return "idle-format"
    if form.name == _PIECES:
        return "idle" if source.rights is Rights.OWN else "idle-pieces"
    if form.name == _DATED:
        return "idle-undated"
    if not serves(context.story, source):
        return "idle-subject"
    if _repeats(context, source):
        return "idle-repeats"
    return "idle-share" if source.rights is Rights.CITE_ONLY and _is_taken(context) else "idle"


def _closes(context: Context) -> bool:
    """Whether it is a portrait that ends on somebody's words."""
    body = context.edition.article.body
    return is_portrait(context.edition.brief) and bool(body) and ends_on_words(body[-1].text)


def _repeats(context: Context, source: Source) -> bool:
    """Whether the article has most of what most of its sentences say."""
    said = {word for statement in context.text for word in content_words(statement.text)}
    text = text_of(source)
    sentences = [words for start, end in split(text) if (words := set(content_words(text[start:end])))]
    told = sum(len(words & said) >= _TOLD * len(words) for words in sentences)
    return bool(sentences) and told >= _TOLD * len(sentences)


def _is_taken(context: Context) -> bool:
    """Whether the share of the sources that may only be cited has no room for another passage."""
    return cited_words(context) + _PASSAGE > context.thresholds.cite_only_share * (context.words + _PASSAGE)
