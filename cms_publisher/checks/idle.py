"""Why a source gave nothing to the article, as far as it shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.checks.rights import cited_words
from cms_publisher.fidelity import formats
from cms_publisher.fidelity.dates.past_futures import day_of, is_old_promise
from cms_publisher.fidelity.offered import serves
from cms_publisher.fidelity.portraits import ends_on_words, is_portrait
from cms_publisher.fidelity.subjects import shared_names, shared_things, text_of
from cms_publisher.french.dates import day
from cms_publisher.french.sentences import split
from cms_publisher.french.words import content_words
from cms_publisher.model import BlockKind, Rights

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cms_publisher.checks.context import Context
    from cms_publisher.model import Source

IDLE: Final = (
    *("idle-format", "idle-pieces", "idle-undated", "idle-subject"),
    *("idle-shared", "idle-names", "idle-old", "idle-repeats", "idle-share", "idle-closing"),
)
"""The rules of ``sources`` that say why, beside ``idle``, which can't."""
_PIECES: Final = "dossier"
_DATED: Final = "chronologie"
_TOLD: Final = 0.6
"""Which share of a sentence's words, and of a source's sentences, the article has that tells the same."""
_PASSAGE: Final = 20
"""Words of the shortest passage that is worth its attribution."""


def why_idle(context: Context, source: Source) -> tuple[str, dict[str, str]]:
    """The rule that says why, and what it names beside the source; ``idle`` where it is none of the known reasons."""
    rule = _rule(context, source)
    if rule == "idle" and (told := _old_promise(context, source)):
        return "idle-old", told
    if rule == "idle" and _closes(context):
        return "idle-closing", {}
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
    today, document = day_of(context.edition.brief, context.story.sources), source.document
    if today is None or source.published is None:
        return {}
    blocks = (document.slice(block) for block in document.blocks if block.kind is BlockKind.PARAGRAPH)
    sentences = (text[start:end].strip() for text in blocks for start, end in split(text))
    first = next((one for one in sentences if is_old_promise(one, source.published, today)), None)
    return {"day": day(source.published), "sentence": first} if first else {}


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
