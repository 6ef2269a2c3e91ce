"""What is asked of the headline and is not so: short, livelier, with a name, without a question."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.checks.headline import is_made
from cms_publisher.fidelity.ask import Ask
from cms_publisher.fidelity.communes import names, names_any, names_one, place
from cms_publisher.fidelity.names_asked import names_of
from cms_publisher.french.words import content_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from cms_publisher.checks.context import Context
    from cms_publisher.fidelity.asked import Asked

    Missed = tuple[str, dict[str, object]]
    """Where it is missed, and the words of its message."""

NAMING: Final = frozenset({Ask.COMMUNE, Ask.NAME_OF, Ask.KEYED, Ask.NO_NAME})
"""Wishes for a name, or for none."""
_SIGNS: Final = {
    Ask.NO_QUESTION: re.compile(r"\?"),
    Ask.NO_QUOTE: re.compile(r"[«“\"]"),
    Ask.NO_FIGURE: re.compile(r"\d"),
}
"""What a headline is not to have."""
_SHORT_TITLE: Final = 70
"""Characters of a short headline, about what a search engine shows."""
_NAMES: Final = 3
"""Names that a finding tells, where several may be meant."""


def can_tell(asked: Asked, context: Context) -> bool:
    """Whether the sources give the name that is wanted, or the headline has none that is not."""
    if asked.ask is Ask.COMMUNE:
        return bool(place(context.story)) or names_one(_headline(context), context.story.primary)
    found = names_of(asked.what, context.story)
    if asked.ask is Ask.NO_NAME:
        return not any(names(_headline(context), name) for name in found)
    return bool(found)


def _short(asked: Asked, context: Context) -> Missed | None:
    size = len(_headline(context))
    return ("headline", {"characters": size}) if size > (asked.number or _SHORT_TITLE) else None


def _found(_: Asked, context: Context) -> Missed | None:
    """A title tag without what the page is to be found by."""
    seo = context.edition.seo
    wanted = set(content_words(seo.focus_keyphrase))
    if not wanted or wanted <= set(content_words(seo.title_tag.text)):
        return None
    return "title_tag", {"keyphrase": seo.focus_keyphrase, "title": seo.title_tag.text}


def _telling(_: Asked, context: Context) -> Missed | None:
    """The copy's own; of one that the tool has made another finding asks."""
    if is_made(context):
        return None
    offered = " / ".join(_others(context))
    return ("headline", {"candidates": offered}) if offered else None


def _commune(_: Asked, context: Context) -> Missed | None:
    where, headline = place(context.story), _headline(context)
    named = names(headline, where) or names_one(headline, context.story.primary)
    return ("headline", {"place": where}) if where and not named else None


def _named(_: Asked, context: Context) -> Missed | None:
    headline = _headline(context)
    return None if names_any(headline) or names_one(headline, context.story.primary) else ("headline", {})


def _name_of(asked: Asked, context: Context) -> Missed | None:
    """None of the names that are meant; the others that have one."""
    wanted = names_of(asked.what, context.story)
    if not wanted or any(names(_headline(context), name) for name in wanted):
        return None
    having = [text for text in _others(context) if any(names(text, name) for name in wanted)]
    return "headline", {"names": "\u00a0», «\u00a0".join(wanted[:_NAMES]), "candidates": " / ".join(having)}


def _sign(asked: Asked, context: Context) -> Missed | None:
    return ("headline", {}) if _SIGNS[asked.ask].search(_headline(context)) else None


def _headline(context: Context) -> str:
    return context.edition.article.headline.text


def _others(context: Context) -> list[str]:
    """The headlines that a person may choose instead."""
    return [one.text for one in context.edition.article.candidates.headline if one.text != _headline(context)]


def _unless_given(judge: Callable[[Asked, Context], Missed | None]) -> Callable[[Asked, Context], Missed | None]:
    """No headline that the desk gave is found fault with."""
    return lambda asked, context: None if context.story.brief.headline else judge(asked, context)


HEADLINE: Final = {
    ask: _unless_given(judge)
    for ask, judge in (
        (Ask.SHORT_TITLE, _short),
        (Ask.TELLING_TITLE, _telling),
        (Ask.FOUND, _found),
        (Ask.COMMUNE, _commune),
        (Ask.NAMED, _named),
        (Ask.NAME_OF, _name_of),
        *((sign, _sign) for sign in _SIGNS),
    )
}
"""What holds the headline against a wish."""
