"""Whether as much is left of a thing as is wanted: "la chaudière, en bref", "garde l’attaque", "le titre me va"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.asked import bare, read, subject_of
from cms_publisher.fidelity.asked_words import says_nearly
from cms_publisher.fidelity.asking_titles import A_NUMBER, NUMBERS
from cms_publisher.fidelity.offered import limits, limits_sentences
from cms_publisher.french.words import fold
from cms_publisher.model import BlockKind

if TYPE_CHECKING:
    from cms_publisher.checks.context import Context

_COUNT: Final = rf"(?P<most>{A_NUMBER})(?: (?:petites?|seules?))? (?:phrases?|lignes?)(?: (?:max\w*|au plus|pas plus))?"
_SHORT: Final = re.compile(rf"(?P<what>[^,]+?),? (?:mais |en )*(?:(?:tres |plus )?(?:bref|court)|{_COUNT})")
_SENTENCES: Final = re.compile(rf"{_COUNT} (?:sur|pour|d[e'](?: l[ea])?|du|des) ?(?P<what>[^,]+)")
_FEW: Final = 4
"""Sentences that tell a thing shortly, where no number is said."""
_AS_TITLED: Final = re.compile(
    r"(?:(?:le|son|ce|mon) titre (?:me va|convient|peut rester|est (?:bon|bien|tres bien|parfait)|reste)"
    r"|(?:on )?garde[rz]? (?:bien )?(?:le|son|ce|mon) titre)"
)
_OPENING: Final = re.compile(r"(?:l'(?:attaque|accroche|ouverture)|le debut)(?: (?:du|de l[ea]) \w+)?")
_CLOSING: Final = re.compile(r"(?:la|sa) (?:fin|chute)(?: (?:du|de l[ea]) \w+)?")


def is_left(phrase: str, context: Context) -> bool:
    """Whether a phrase says how much of something is to be left, and so much is."""
    return _is_kept(phrase, context) or _keeps_to(phrase, context) or _is_short(phrase, context)


def _is_kept(phrase: str, context: Context) -> bool:
    """Whether it wants the copy's headline or opening kept, and that is."""
    if _AS_TITLED.fullmatch(fold(phrase)):
        title = fold(context.story.primary.title or "")
        return bool(title) and title.endswith(fold(context.edition.article.headline.text))
    part = fold(bare(phrase)[0])
    end = _CLOSING.fullmatch(part) is not None
    return (end or _OPENING.fullmatch(part) is not None) and _keeps(context, last=end)


def _keeps(context: Context, *, last: bool) -> bool:
    """Whether the article opens, in its standfirst or its text, or ends as the copy does."""
    article, own = context.edition.article, context.story.primary.id
    told = [*article.standfirst, *(one for block in article.body for one in block.sentences)]
    starts = [span.start for one in told for span in one.support if span.source == own]
    return bool(starts) and (starts[-1] == max(starts) if last else starts[0] == min(starts))


def _keeps_to(phrase: str, context: Context) -> bool:
    """Whether it says how many sentences of context there may be, and there are no more."""
    allowed = limits(context.story) if limits_sentences(phrase) else ()
    body = context.edition.article.body
    told = [sum(len(block.sentences) for block in body if block.source in one.sources) for one in allowed]
    return bool(allowed) and all(number <= one.most for number, one in zip(told, allowed, strict=True))


def _is_short(phrase: str, context: Context) -> bool:
    """Whether a phrase wants something told shortly, and the article tells it in no more sentences."""
    plain = fold(phrase).strip(" .!")
    found = _SHORT.fullmatch(plain) or _SENTENCES.fullmatch(plain)
    heard = read(found["what"]) if found else None
    words = subject_of(heard.what if heard and heard.what else bare(found["what"])[0]) if found else None
    if found is None or not words:
        return False
    body = (block for block in context.edition.article.body if block.kind is not BlockKind.HEADING)
    told = sum(says_nearly(words, [sentence.text]) for block in body for sentence in block.sentences)
    number = found["most"]
    most = _FEW if number is None else int(number) if number.isdigit() else NUMBERS[number]
    return 0 < told <= most
