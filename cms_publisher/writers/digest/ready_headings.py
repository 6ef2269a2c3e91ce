"""A paragraph's first sentence that is a subheading ready made, "Le métier se vend mal.", is set above the paragraph.

Word for word, without its full stop, and no longer in the text: nobody reads it twice, no word of the source is lost.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.doubtful import is_doubtful
from cms_publisher.fidelity.excerpts.extract import extract, less, without
from cms_publisher.fidelity.excerpts.references import leans
from cms_publisher.french.calendar import MONTHS, WEEKDAYS
from cms_publisher.french.circumstances import contrast
from cms_publisher.french.grammar import has_finite_verb, points_back
from cms_publisher.french.leaning import binds, goes_on, has_verb, leans_back, opens_with_adjunct, refers_back
from cms_publisher.french.own_questions import is_own_question
from cms_publisher.french.when import mentions
from cms_publisher.french.words import count
from cms_publisher.model import BlockKind
from cms_publisher.writers.digest.portrait_subject import named_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cms_publisher.french.portraits import Portrait
    from cms_publisher.model import ArticleBlock, Sentence
    from cms_publisher.writers.digest.prepared import Section

_WORDS: Final = range(3, 13)
_LONGEST: Final = 71
"""Characters, with the full stop."""
_NAMES: Final = re.compile(r"[«:]|\bM(?:\.|me\b)|[A-ZÀ-Ý][\w’-]+[ \u00a0][A-ZÀ-Ý]")
"""What somebody says; or who, by name: the text below would say "elle" of nobody."""
_IMPERSONAL: Final = re.compile(r"Il (?:reste(?!nt)|faut|faudra|manque|existe|n[’']y a|y a|s[’']agit)\b")
"""An "il" that stands for nobody: "Il reste neuf généralistes"."""
_DAY: Final = re.compile(
    rf"(?:(?:{'|'.join(WEEKDAYS)})[ \u00a0])?\d{{1,2}}(?:er)?[ \u00a0](?:{'|'.join(MONTHS)})\b.{{0,6}}", re.IGNORECASE
)
"""A day of a programme: the others stand as lines of it, too."""
_THAT: Final = re.compile(r"\b(?:cela|ceci|ça|(?:celui|celles?|ceux)-(?:ci|là))\b", re.IGNORECASE)
"""What only the text before says: "Le collectif trouve cela insuffisant"."""
_HE: Final = re.compile(r"\b(?:ils?|elles?)\b(?! (?:y a|faut|reste|s[’']agit)\b)")
"""Somebody whom only the text names: "De ce qu’il a vu, il parle par petits morceaux"."""
_WHO_IT_IS: Final = re.compile(
    r"C[’']est (?:pourtant |aussi |donc )?(?:une? |l[ea] |l[’']|à |en |dans |avec )"
    r"(?!.*\b(?:cet?|cette|ces|lui|elles?|eux)\b)"
    r"[^.,;:«»]{3,60} qu(?:i |e |[’'])"
)
"""Who, where or when it was, told by itself: "C’est une remplaçante qui a tout découvert"."""
_IN_IT: Final = re.compile(r"(?:À|Au|Dans|Sur|Chez) [^\d,.;:«»]{2,20}, ")
"""A place that the text before has named: "À bord, la vie tient dans 28 mètres carrés"."""
_JUDGES: Final = re.compile(r"\b(?:juge|estime)(?:nt)?[ \u00a0](?!qu)")
"""What somebody finds a thing to be, the subject with it: "Les opposants jugent l’opération risquée"."""
_OF_IT: Final = re.compile(
    r"(?:Depuis,|(?:Moins|Plus|Pas|Sauf) (?:sur|pour|à|aux?|avec|dans|en|chez)\b|L(?:a moitié|e tiers|e quart)\b(?! d))"
)
"""What opens a sentence that tells of the one before: without it the section would hang in the air."""
_REFERS: Final = re.compile(
    r"(?:Ils?|Elles?|Ce|C[’']|Cela|Ça|Cet|Cette|Ces|Et|Mais|Donc|Leurs?|S[ao]n|Ses|Y|En|Oui|Non|Voilà)(?:\b|(?<=[’']))"
)
"""How what somebody says takes up the words before it."""
_OBJECT: Final = re.compile(r"\ben (?=\w)")
"""A pronoun that, behind a subject of its own, takes up what the heading names: "La région en a commandé quatorze"."""
_LEFT: Final = 20
"""Words that a paragraph keeps without its first sentence."""


def opener(blocks: Sequence[ArticleBlock], person: Portrait | None = None) -> Sentence | None:
    """The first sentence of a section, as its heading, where what follows it reads without it.

    A line that is no sentence, over paragraphs, is one that its reader didn't know for a subheading. "Elle" is the
    ``person`` whom the text portrays.
    """
    first = blocks[0]
    if first.kind is not BlockKind.PARAGRAPH or len(first.sentences) == 1:
        return None
    sentence, following = first.sentences[:2]
    left = sum(count(each.text) for each in first.sentences[1:])
    if is_own_question(sentence.text) and left >= _LEFT:
        return extract(sentence, 0, len(sentence.text.rstrip()))
    apart = contrast(sentence.text)
    told = without(sentence, apart) if apart else sentence
    ready = _is_ready(named_in(told.text, person)) and left >= _LEFT and _begins(named_in(following.text, person))
    return extract(told, 0, len(told.text.rstrip(" .\u00a0"))) if ready else None


def promoted(section: Section) -> Section:
    """The section without the sentence that has become its heading, ", eux," with it."""
    first, *others = section.blocks
    heading, opening = section.heading, first.sentences[0].text
    apart = contrast(opening)
    told = less(opening, [apart]) if apart else opening
    if heading is None or heading.text.rstrip(".") != told.rstrip(" .\u00a0"):
        return section
    rest = first.sentences[1:]
    return replace(section, blocks=(*([replace(first, sentences=rest)] if rest else []), *others))


def points_at(text: str) -> bool:
    """Whether a pronoun stands in it for what another sentence names."""
    return points_back(text) or _THAT.search(text) is not None


def is_impersonal(text: str) -> bool:
    """Whether the "il" that opens it stands for nobody: "Il y a une ombre au tableau"."""
    return _IMPERSONAL.match(text) is not None


def _is_ready(text: str) -> bool:
    """Whether a short sentence stands by itself: it has its verb, no quotation, and points to nothing before it."""
    told = text.endswith(".") and count(text) in _WORDS and len(text) <= _LONGEST and not _NAMES.search(text)
    if not told or not (has_verb(text) or has_finite_verb(text)) or is_doubtful(text):
        return False
    leaning = (
        leans_back(text)
        or refers_back(text)
        or points_at(text)
        or (opens_with_adjunct(text) and not _IN_IT.match(text))
    )
    leaning = leaning or goes_on(text) or (_HE.search(text) is not None and not is_impersonal(text))
    leaning = (leaning and not _WHO_IT_IS.match(text)) or (binds(text) and not _JUDGES.search(text))
    return not leaning and not any(each.shift is not None or each.later for each in mentions(text))


def _begins(text: str) -> bool:
    """Whether a sentence opens a paragraph as well as it followed another."""
    if _OF_IT.match(text):
        return False
    if text.startswith("«"):
        said, _, behind = text.partition("»")
        return behind.strip(" .") != "" and not leans(f"«»{behind}") and not _REFERS.match(said.strip("« \u00a0\u202f"))
    told = _OBJECT.sub("", text)
    leaning = leans(text) or (leans_back(text) and not is_impersonal(text)) or refers_back(told) or points_back(told)
    return not leaning and (has_verb(text) or has_finite_verb(text))
