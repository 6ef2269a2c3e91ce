"""Whether the article does what a phrase of the instruction asks for, held against what it says and where."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING, Final

from cms_publisher.checks.rights import used
from cms_publisher.checks.rule import Hit
from cms_publisher.fidelity.asked import PRACTICAL, TELLS_WHEN, TO_COME, Ask, Asked, read, subject_of
from cms_publisher.fidelity.issuers import is_release
from cms_publisher.fidelity.promotion import quoted_praise
from cms_publisher.fidelity.release_frames import formula
from cms_publisher.fidelity.subjects import text_of
from cms_publisher.french.tense import tells_of_later
from cms_publisher.french.words import content_words, count, fold
from cms_publisher.model import BlockKind, Place

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cms_publisher.checks.context import Context

NOT_DONE: Final = (
    *("asked-short-title", "asked-short-standfirst", "asked-cited", "asked-last", "asked-first"),
    *("asked-in-title", "asked-subject", "asked-plain"),
)
"""The rules of ``reading`` that say what was asked for and is not so."""
_SHORT_TITLE: Final = 70
"""Characters of a short headline, about what a search engine shows."""
_SHORT_STANDFIRST: Final = 30
"""Words of a short standfirst: a sentence, or two that are short."""
_LAST: Final = 3
"""Blocks that an article ends with, at least: else half of it, since a sheet of results may stand below them."""
_FAMILY: Final = 5
"""Letters that words of one family begin with."""


def unread(phrase: str, context: Context) -> bool:
    """Whether nobody can tell of a phrase that is not done as asked whether it is."""
    asked = read(phrase)
    if asked is not None:
        return not _is_judged(asked, context)
    words = subject_of(phrase)
    return words is None or (not _says(words, _said(context)) and _hits_subject(phrase, context) is None)


def not_done(phrase: str, context: Context) -> Hit | None:
    """The finding of a phrase that was read and not followed."""
    asked = read(phrase)
    return _hits_subject(phrase, context) if asked is None else _hit(asked, phrase, context)


def _is_judged(asked: Asked, context: Context) -> bool:
    """Whether the article shows whether it was done."""
    if asked.ask is Ask.PLAIN:
        return is_release(context.story.primary)
    if asked.ask in {Ask.LAST, Ask.FIRST, Ask.IN_TITLE}:
        return _known(asked.what, context)
    return True


def _hit(asked: Asked, phrase: str, context: Context) -> Hit | None:
    article = context.edition.article
    args: dict[str, object] = {"wish": phrase}
    if asked.ask is Ask.SHORT_TITLE and not context.story.brief.headline:
        size = len(article.headline.text)
        return _at("headline", asked, args | {"characters": size}) if size > _SHORT_TITLE else None
    if asked.ask is Ask.SHORT_STANDFIRST and not context.story.brief.standfirst:
        words = count(article.standfirst_text)
        return _at("standfirst", asked, args | {"words": words}) if words > _SHORT_STANDFIRST else None
    if asked.ask is Ask.PLAIN and is_release(context.story.primary):
        left = "\u00a0», «\u00a0".join(_advertised(context))
        return _at("body", asked, args | {"words": left}) if left else None
    if asked.ask is Ask.CITED:
        return None if _is_cited(asked.what, context) else _at("body", asked, args)
    if asked.ask in {Ask.LAST, Ask.FIRST, Ask.IN_TITLE} and _known(asked.what, context):
        field = "headline" if asked.ask is Ask.IN_TITLE else "body"
        return None if _is_there(asked, context) else _at(field, asked, args)
    return None


def _advertised(context: Context) -> list[str]:
    """What of a release's advertising stands that no cut takes: its speakers' praise, how it announces its news."""
    texts = [statement.text for statement in context.text]
    found = [word for text in texts for word in (*filter(None, [formula(text)]), *quoted_praise(text))]
    return list(dict.fromkeys(found))


def _at(field: str, asked: Asked, args: dict[str, object]) -> Hit:
    return Hit(rule=f"asked-{asked.ask}", place=Place(field=field), args=args, evidence=str(args["wish"]))


def _is_there(asked: Asked, context: Context) -> bool:
    """Whether what is to open, end or head the article does."""
    article = context.edition.article
    if asked.ask is Ask.IN_TITLE:
        return _says(_words(asked.what), [article.headline.text])
    if asked.ask is Ask.FIRST:
        return _says(
            _words(asked.what), [article.headline.text, article.standfirst_text, *(b.text for b in article.body[:1])]
        )
    last = [block.text for block in article.body[-max(_LAST, len(article.body) // 2) :]]
    headings = [at for at, block in enumerate(article.body) if block.kind is BlockKind.HEADING]
    last += [article.body[at].text for at in headings[-1:]]
    if PRACTICAL.search(asked.what):
        return any(TELLS_WHEN.search(fold(text)) for text in last)
    if TO_COME.search(asked.what):
        told = any("prochain" in fold(text) for text in last)
        return told or ("prochain" not in asked.what and any(map(tells_of_later, last)))
    return _says(_words(asked.what), last)


def _known(what: str, context: Context) -> bool:
    """Whether it is something that the sources tell, so that its place can be seen."""
    if PRACTICAL.search(what) or TO_COME.search(what):
        return True
    return bool(_words(what)) and _says(_words(what), map(text_of, context.story.sources))


def _is_cited(what: str, context: Context) -> bool:
    """Whether the text or the line of sources below it has the name, or, of "le journal", its own source's."""
    named = [outlet for source in used(context) for outlet in (source.outlet, source.title, source.author) if outlet]
    own = re.fullmatch(
        r"(?:l[ea]s? |l'|notre |bien )*(?:journal|source|titre|confreres?|agence|media|magazine)s?", what
    )
    return bool(own and named) or _says(_words(what), chain(_said(context), named))


def _hits_subject(phrase: str, context: Context) -> Hit | None:
    """A subject that the sources tell of and the article does not."""
    words = subject_of(phrase)
    if not words or _says(words, _said(context)):
        return None
    if not _says(words, map(text_of, context.story.sources)):
        return None
    return Hit(rule="asked-subject", place=Place(field="body"), args={"wish": phrase}, evidence=phrase)


def _said(context: Context) -> list[str]:
    article = context.edition.article
    return [article.headline.text, article.standfirst_text, *(block.text for block in article.body)]


def _words(what: str) -> tuple[str, ...]:
    return subject_of(what) or tuple(content_words(what))


def _says(words: Iterable[str], texts: Iterable[str]) -> bool:
    """Whether the texts have each of the words, or one of its family."""
    told = {word for text in texts for word in content_words(text)}
    families = {word[:_FAMILY] for word in told if len(word) >= _FAMILY}
    return all(
        word in told or (word[:_FAMILY] in families if len(word) >= _FAMILY else f"{word}s" in told) for word in words
    )
