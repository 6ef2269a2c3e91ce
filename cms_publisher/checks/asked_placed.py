"""Whether what the instruction wants in a place (first, next, last, in headline or standfirst) stands there."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING, Final

from cms_publisher.checks.asked_next import follows, stands
from cms_publisher.checks.asked_seen import has_heading, is_seen, passage_of
from cms_publisher.fidelity.ask import Ask
from cms_publisher.fidelity.asked import OPENING, PRACTICAL, TELLS_WHEN, TO_COME, Asked, words_of
from cms_publisher.fidelity.asked_words import is_event, says_nearly, tells
from cms_publisher.fidelity.aspects import aspect, of_one_kind
from cms_publisher.fidelity.ban import persons
from cms_publisher.fidelity.communes import names
from cms_publisher.fidelity.excerpts.overlap import is_about
from cms_publisher.fidelity.names_asked import names_of
from cms_publisher.fidelity.prominence import shows, tells_enough
from cms_publisher.fidelity.subjects import text_of
from cms_publisher.french.match_sheets import is_row
from cms_publisher.french.tense import tells_of_later
from cms_publisher.french.words import content_words, count, fold
from cms_publisher.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from cms_publisher.checks.asked_headlines import Missed
    from cms_publisher.checks.context import Context
    from cms_publisher.model import ArticleBlock

PLACED: Final = {
    Ask.LAST: "body",
    Ask.FIRST: "body",
    Ask.NEXT: "body",
    Ask.FORWARD: "body",
    Ask.HEADED: "body",
    Ask.HIGH: "body",
    Ask.IN_TITLE: "headline",
    Ask.IN_STANDFIRST: "standfirst",
    Ask.IN_BOTH: "standfirst",
    Ask.IN_EITHER: "headline",
}
"""Wishes for a place of what the sources tell, and where that is."""
_LISTED: Final = re.compile(r" (?:en|sous forme de) (?:listes?|puces)\Z")
_SECTION: Final = 2
"""The level of a section's heading; a day's below it has the next."""
_SHEET: Final = re.compile(r"\b(?:feuille|fiche|compositions?)\b")
_WHO: Final = re.compile(
    r"(?:l[ea]s? |l'|notre )?(?:bonhomme|personnage|interessee?|invitee?|interviewee?|personne|homme|femme"
    r"|dame)|qui (?:c'est|il est|elle est)(?: et pourquoi maintenant)?|(?:on )?l[ea]s? present\w+"
)
_REST: Final = re.compile(
    r"(?:tout )?(?:l[ea]s? )?(?:(?:deux|trois|quatre|\d) )?(?:reste|autres? [a-z]+|(?:points? )?divers)"
)
"""What is left of a text: nothing of it stands in another place than it should, behind the rest."""
_CLAUSES: Final = re.compile(r" et (?=qu(?:e |'))")
_BOX: Final = re.compile(r"\A(?:l'|un )?(?:encadre|encart|pave)s?\Z")
_LABEL: Final = re.compile(r"\A(?:encadre|encart|pave)\b[^.!?]{0,30}\Z")
"""A box of the copy, and the line that says where it begins."""
_LAST: Final = 3
"""Blocks that an article ends with, at least: else its last section."""
_LONGEST: Final = 8
"""Blocks of a section that is read as one end."""
_HIGH: Final = 3
"""Blocks within which something stands high, at least: else half of the article."""
ARTICLE: Final = re.compile(r"\A(?:l[ea]s? |l'|des? |du |d')")


def is_known(asked: Asked, context: Context) -> bool:
    """Whether the article shows whether it stands there: it does, or the sources tell of it."""
    if asked.ask is Ask.LAST and _SHEET.search(asked.what):
        document = context.story.primary.document
        return any(is_row(document.slice(block)) for block in document.blocks)
    if (asked.ask is Ask.IN_STANDFIRST and _WHO.fullmatch(asked.what)) or _REST.fullmatch(asked.what):
        return True
    if asked.ask is Ask.LAST and _BOX.match(asked.what):
        return _ends_with_box(context)
    seen = asked.ask is Ask.NEXT and stands(asked, context.edition.article.body) is not None
    return seen or _known(asked.what, context)


def placed(asked: Asked, context: Context) -> Missed | None:
    """What is to stand somewhere that the sources tell, and does not."""
    headed = asked.ask is Ask.HEADED
    headline = replace(asked, ask=Ask.IN_TITLE)
    if asked.ask is Ask.IN_BOTH and is_known(asked, context) and not _is_there(headline, context):
        return "headline", {}
    for one in (replace(asked, what=what) for what in _CLAUSES.split(asked.what)):
        done = has_heading(one.what, context.edition.article.body) if headed else _is_there(one, context)
        if not done and is_known(one, context):
            return PLACED[one.ask], passage_of(one.what, context) if one.ask in {Ask.FORWARD, Ask.HEADED} else {}
    return None


def _is_there(asked: Asked, context: Context) -> bool:
    """Whether what is to open, end or head the article does."""
    article = context.edition.article
    if _REST.fullmatch(asked.what):
        return True
    if asked.ask is Ask.LAST:
        return _ends_with_box(context) if _BOX.match(asked.what) else _ends(asked.what, article.body)
    opens = [block for block in article.body if block.kind is not BlockKind.HEADING][:1]
    opening = [article.headline.text, article.standfirst_text, *(each.sentences[0].text for each in opens)]
    if asked.ask is Ask.HIGH:
        opening += [block.text for block in article.body[: max(_HIGH, len(article.body) // 2)]]
    if asked.ask is Ask.NEXT:
        return follows(asked, context)
    if asked.ask is Ask.FORWARD:
        told = [block.text for block in article.body if block.kind is not BlockKind.HEADING]
        return tells_enough(asked.what, opening[0], opening[1:], told) or is_seen(asked.what, article.body)
    if asked.ask in {Ask.FIRST, Ask.HIGH}:
        heading, below = _first_section(article.body)
        above = is_about(f"{heading} {below}", " ".join(words_of(asked.what))) or of_one_kind(heading, asked.what)
        return above or _opens(asked.what, [*opening, heading]) or _tells_most(asked.what, opening, article.body)
    heads = {Ask.IN_TITLE: opening[:1], Ask.IN_EITHER: opening[:2]}.get(asked.ask, opening[1:2])
    named = (
        any(names(opening[0], name) for name in _named(asked.what, context))
        if asked.ask is Ask.IN_TITLE
        else (_WHO.fullmatch(asked.what) and any(persons(opening[1])))
    )
    return bool(named) or tells(asked.what, heads)


def _named(what: str, context: Context) -> tuple[str, ...]:
    """The names of what is told by one noun, "le lieu-dit"."""
    return names_of(ARTICLE.sub("", what), context.story)


def _opens(what: str, texts: Iterable[str]) -> bool:
    """Whether one of the texts is about it: its own words, since what a family has ("élevage") is no such subject."""
    words, told = " ".join(words_of(what)), aspect(what)
    texts = list(texts)
    if is_event(words) and says_nearly([words], texts):
        return True
    return any(is_about(text, words) or (told is not None and told.search(fold(text)) is not None) for text in texts)


def _tells_most(what: str, opening: Sequence[str], body: Sequence[ArticleBlock]) -> bool:
    """Whether the opening tells as many of its words as any passage does, or no passage tells all, so none can say."""
    words = words_of(what)
    above, *below = (
        sum(is_about(text, word) for word in words) for text in (" ".join(opening), *(b.text for b in body))
    )
    most = max(below, default=0)
    return above >= max(1, most) or (0 < most < len(words) and not any(shows(what, block.text) for block in body))


def _ends(what: str, body: Sequence[ArticleBlock]) -> bool:
    """Whether the article ends with it."""
    headings = [at for at, block in enumerate(body) if block.kind is BlockKind.HEADING]
    heads = [body[at].text for at in headings if body[at].level == _SECTION]
    if any(fold(text) == _LISTED.sub("", fold(what)) for text in heads[-1:]):
        return True
    last = [block.text for block in body[_end(body, headings) :]] + [body[at].text for at in headings[-1:]]
    if _SHEET.search(what):
        return any(map(is_row, last))
    if PRACTICAL.search(what):
        return any(TELLS_WHEN.search(fold(text)) for text in last)
    if TO_COME.search(what):
        told = any("prochain" in fold(text) for text in last)
        return told or ("prochain" not in what and any(map(tells_of_later, last)))
    kind = aspect(what)
    return says_nearly(words_of(what), last) or (
        kind is not None and any(kind.search(fold(text)) for text in last[-_LAST:])
    )


def _end(body: Sequence[ArticleBlock], headings: Sequence[int]) -> int:
    """Where the end begins: the last section, a long one's last blocks; a match's sheet may stand below it."""
    first = next((at for at in range(max(headings, default=0), len(body)) if is_row(body[at].text)), len(body))
    end = max(headings, default=first) if first < len(body) else first
    section = next((at for at in reversed(headings) if at < end - 1), end)
    return max(0, min(section if end - section <= _LONGEST else end, end - _LAST))


def _ends_with_box(context: Context) -> bool:
    """Whether what the copy has below "Encadré" ends the article."""
    document = context.story.primary.document
    lines = [fold(document.slice(block)) for block in document.blocks]
    box = next((below for line, below in pairwise(lines) if _LABEL.match(line)), "")
    ends = " ".join(block.text for block in context.edition.article.body[-_LAST:])
    return bool(box) and set(content_words(box)) <= set(content_words(ends))


def _first_section(body: Sequence[ArticleBlock]) -> tuple[str, str]:
    """The first subheading and what stands below it, where no more stands above it than who met."""
    above = list(takewhile(lambda block: block.kind is not BlockKind.HEADING, body))
    if len(body) <= len(above) + 1 or sum(count(block.text) for block in above) > OPENING:
        return "", ""
    heading, below = body[len(above) : len(above) + 2]
    return heading.text, below.text


def _known(what: str, context: Context) -> bool:
    """Whether it is something that the sources tell, so that its place can be seen."""
    if PRACTICAL.search(what) or TO_COME.search(what):
        return True
    return bool(words_of(what)) and tells(what, map(text_of, context.story.sources))
