"""Sentences that can't be read without the one before: a pronoun or a demonstrative points back.

A sentence that leans must follow, in the article, what it follows in its source; else the pronoun stands for nobody, or
for somebody else.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.cleaning import leftover
from cms_publisher.fidelity.withheld import says_only
from cms_publisher.french import quotes, tables
from cms_publisher.french.dateline import is_dateline
from cms_publisher.french.leaning import presented
from cms_publisher.french.lexicon import Part, readings
from cms_publisher.french.match_sheets import is_row
from cms_publisher.french.sought import Sought
from cms_publisher.model import BlockKind

if TYPE_CHECKING:
    from cms_publisher.fidelity.align import Alignment, Index, Stretch

_PRONOUN: Final = (
    r"(?:il|elle|ils|elles|celui-ci|celle-ci|ceux-ci|celles-ci|ce dernier|cette dernière|ces derni(?:er|ère)s)"
)
_OPENING: Final = re.compile(
    rf"[«“\s\u00a0]*(?:(?:[^«»,]{{2,60}}, ){{0,2}}{_PRONOUN}\b"
    rf"(?! (?:ne |n[’'])?(?:faut|fau|s’agi|s'agi|y a|y av|pleu|neige|reste|manqu|suffi|convien|exist|"
    rf"arriv|sembl|paraî|vau|import|en coût|en va|a(?:ura|vait|urait)? fallu|est (?:\w+ )?(?:d[e’']|que)\b|"
    rf"(?:est|était|sera) (?:\d|midi|minuit|tôt|tard)))"
    r"|(?:(?:à|avec|malgré|outre|pour|sans) )?(?:cela|ceci)\b(?! (?:fait|fera|faisait)\b)"
    rf"|(?:[cs]on|sa|ses|leurs?|ce|cet|cette|ces|celles?|ceux|lui|eux)\s"
    rf"(?!(?:qu[ei’']|dont|où|sont?|n[e’']|sera|fut|était|week|matin|soir|jour|année|mois|semaine|qui)\b)[^\W\d_])",
    re.IGNORECASE,
)
_ENDED: Final = re.compile(r"[.!?…:;,»”\"][\s)\]]*$")
_ALONE: Final = re.compile(r"(?:[Ii]l|[Ee]lle|[Ii]ls|[Ee]lles|Ce dernier|Cette dernière|Celui-ci|Celle-ci)\b")
_SPEECH: Final = Sought(
    r"\b(?:a|ont|avait|aurait)-t-(?:il|elle)\b|\bont-(?:ils|elles)\b|\b\w+[et]-(?:il|elle)\b|"
    r"\b(?:selon|d[’']après) (?:lui|elle|eux)\b",
    "-il|-elle|selon |après ",
    re.IGNORECASE,
)


_WORD: Final = re.compile(r"\w")
_PRESENTED: Final = re.compile(
    r"(?:[^,«»]{2,40}, )?(?:[Ii]ls|[Ee]lles) (?:sont|étaient|furent) "
    r"(?:\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\w+(?:ante|ingt|aine|cents?|mille)s?)[ \u00a0][^\W\d_]"
)
_CONTRAST: Final = re.compile(r"(?<=[^\W\d_]), (?:lui|elle|eux|elles)(?=, )")

_BY_NAME: Final = re.compile(
    r"[A-ZÀ-Ý][\w’-]+ (?:de |d[’']|du )?[A-ZÀ-Ý][\w’-]+\b[^«»]*\b(?:selon|d[’']après) (?:lui|elle)\b"
)
"""Somebody is named in the same sentence, before "selon lui"."""
_BODY: Final = re.compile(
    r"(?:(?:Selon|D[’']après) [^,]{2,60}, )?(?:[Ll][’']|[Ll][ae] |[Ll]e |[Uu]ne? )(?P<noun>[^\W\d_]+)\b"
)
_SAYS_SO: Final = re.compile(r", a-t-(?P<who>il|elle) (?:annoncé|indiqué|précisé|fait savoir)\b")
_INCISE: Final = re.compile(
    r",[ \u00a0](?:a[ \u00a0][a-zà-ÿ]+|(?P<verb>[a-zà-ÿ-]{3,}))[ \u00a0]"
    r"(?P<who>(?:l[ea][ \u00a0]|l[’']|un[ \u00a0]|une[ \u00a0]|M\.[ \u00a0]|Mme[ \u00a0]|Me[ \u00a0])?"
    r"(?P<first>[\w’-]+)[^,.;»«]{0,60})(?=[,.»])"
)
"""Who speaks, within the quotation marks: "« On a perdu l’atelier, résume le commandant Didier Roche, et … »"."""


def speaks_for_another(text: str) -> bool:
    """Whether somebody who is named only before says it: "a-t-il ajouté", "selon elle"."""
    return _SPEECH.search(text) is not None and not _names_the_speaker(text)


def speaks_or_points(text: str) -> bool:
    """Whether it opens with a pronoun alone, or somebody named before says it."""
    return _ALONE.match(text) is not None or speaks_for_another(text)


@lru_cache(maxsize=1024)
def leans(text: str) -> bool:
    """Whether the sentence points back to the one before it."""
    opens = _OPENING.match(presented(without_contrast(text))) is not None and not explains_itself(text)
    return opens or speaks_for_another(text)


def explains_itself(text: str) -> bool:
    """Whether the pronoun that opens a sentence is explained by it: "ils sont 43 abonnés à contester"."""
    return _PRESENTED.match(text) is not None


def without_contrast(text: str) -> str:
    """``text`` without a pronoun that only sets apart from others whom it names: "Colette Rouvière, elle, est …"."""
    return _CONTRAST.sub("", text)


def is_only_quoted(text: str) -> bool:
    """Whether a sentence is a quotation and nothing else: who says it stands in the sentence before."""
    return bool(quotes.quoted(text)) and not _WORD.search(quotes.outside(text))


def is_of_who_spoke(text: str) -> bool:
    """Whether it is only quoted and does not say itself, within the marks, who says it."""
    return is_only_quoted(text) and not any(map(_tells_who, _INCISE.finditer(text)))


def _tells_who(found: re.Match[str]) -> bool:
    """Whether a verb stands there before a name or what a person is: "souffle Kévin", "résume le commandant Roche"."""
    named = found["first"][:1].isupper() or found["first"] in tables.words("functions_of_persons")
    if not (named or any(word[:1].isupper() for word in found["who"].split()[2:])):
        return False
    can_be = readings(found["verb"] or "dit")
    finite = any(each.form is not None and each.form.finite for each in can_be)
    return finite and all(each.part is not Part.GRAMMAR for each in can_be)


def follows(alignment: Alignment, before: Alignment, index: Index) -> bool:
    """Whether ``before`` ends where, in the source, the text before ``alignment`` stands."""
    wanted = predecessor(alignment, index)
    if wanted is None:
        return True
    stretch, (first, last) = wanted
    return before.stretch is stretch and before.first < last and before.last > first


def predecessor(alignment: Alignment, index: Index) -> tuple[Stretch, tuple[int, int]] | None:
    """The stretch and tokens of the sentence before the one that ``alignment`` begins in; None where there is none.

    What tells nothing but what the instruction forbids is none: who is meant behind it was so before it.
    """
    stretch = alignment.stretch
    start, _ = stretch.sentence_of(alignment.first)
    while start > 0:
        before = stretch.sentence_of(start - 1)
        text = stretch.sentence_text(*before)
        if not (index.bans and says_only(text, index.bans)) and not (before[0] == 0 and is_dateline(text)):
            return stretch, before
        start = before[0]
    at = next(number for number, each in enumerate(index.stretches) if each is stretch)
    for other in reversed(index.stretches[:at]):
        if other.source is not stretch.source:
            return None
        if other.kind in (BlockKind.TITLE, BlockKind.HEADING) or not other.tokens:
            continue
        if _is_line(other.text) or is_row(other.text):
            continue
        return other, other.sentence_of(len(other.tokens) - 1)
    return None


def is_right_behind(alignment: Alignment, item: Alignment, index: Index) -> bool:
    """Whether its source has nothing but headings and lines between a list's item and ``alignment``."""
    at = next(number for number, each in enumerate(index.stretches) if each is alignment.stretch)
    for other in reversed(index.stretches[:at]):
        if other is item.stretch:
            return alignment.stretch.sentence_of(alignment.first)[0] == 0
        if other.kind is not BlockKind.HEADING and not _is_line(other.text):
            return False
    return False


def told_before(alignment: Alignment, index: Index, most: int) -> list[str]:
    """The last sentences, in order, that its source tells before the one that ``alignment`` begins in."""
    stretch = alignment.stretch
    found = _sentences(stretch)[: stretch.numbers[alignment.first]]
    at = next(number for number, each in enumerate(index.stretches) if each is stretch)
    for other in reversed(index.stretches[:at]):
        if other.source is not stretch.source or len(found) >= most:
            break
        if other.kind not in (BlockKind.TITLE, BlockKind.HEADING):
            found = [*_sentences(other), *found]
    return found[-most:]


def _sentences(stretch: Stretch) -> list[str]:
    return [stretch.sentence_text(*bounds) for bounds in pairwise(stretch.bounds)]


def _is_line(text: str) -> bool:
    """Whether a block says nothing that a pronoun could mean: a page's button, a rubric, a line without an end."""
    return leftover(text) is not None or not _ENDED.search(text)


def _names_the_speaker(text: str) -> bool:
    """A subject repeated by a pronoun: "Paul Martin est-il venu ?" asks; "Paul Martin dit …, selon lui" names him."""
    asks = text.rstrip(" \u00a0\u202f»”").endswith("?")
    return asks or _BY_NAME.search(text) is not None or _is_its_subject(text)


def _is_its_subject(text: str) -> bool:
    """Whether a body that opens the sentence says it: "L’association a déposé un recours, a-t-elle annoncé"."""
    body, said = _BODY.match(text), _SAYS_SO.search(text)
    if body is None or said is None or "«" in text or body["noun"].lower() not in tables.words("actors"):
        return False
    genders = {each.gender for each in readings(body["noun"].lower())}
    return genders == {"f" if said["who"] == "elle" else "m"}
