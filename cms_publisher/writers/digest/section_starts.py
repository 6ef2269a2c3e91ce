"""Before which paragraphs a text may be cut: those that a reader understands behind a subheading."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.excerpts.extract import less
from cms_publisher.fidelity.excerpts.references import leans
from cms_publisher.french.circumstances import contrast
from cms_publisher.french.leaning import leans_back, participle_leans, refers_back
from cms_publisher.french.own_questions import is_own_question
from cms_publisher.writers.digest.heading_nouns import topic
from cms_publisher.writers.digest.ready_headings import is_impersonal

if TYPE_CHECKING:
    from cms_publisher.french.portraits import Portrait

_ONE_NAMED: Final = re.compile(r"L[ea] (?:\w+ième|seconde?|premi(?:er|ère)), (?=[A-ZÀ-Ý])")
"""One of several, named at once: "Le troisième, Dylan Ferrat, conteste tout"."""
_WHERE: Final = re.compile(r"^((?:À|En|Dans|Aux?|Sur) [^,«»]{2,40}), (?:où|qui|dont) [^,«»]{3,80}(?=, )")
"""What is said of a place before the subject: "À Brévic, où la maison mère est née, les syndicats …"."""
_NOBODY: Final = re.compile(
    r"(?:On\b|Autre [a-zà-ÿ]+(?: [a-zà-ÿ]+)?(?:,| :) |"
    r"C[’']est (?:pourtant |aussi |donc )?(?:à|en|dans|avec|aux?|l[ea]s?|l[’']|une?)\b[^.;:«»]{3,80} qu[ei’'])"
)
"""Nobody's pronoun: "On n’y croyait plus guère", "C’est à quatorze que le match a basculé"; one more, named at once."""
_OF_THE_ONE: Final = re.compile(r"(?:Il|Elle|Son|Sa|Ses)\b(?! (?:derni|premi)(?:er|ère)\b)")


def leans_on(opening: str) -> bool:
    """Whether a paragraph's first sentence leans on the one before it."""
    if topic(opening) or is_impersonal(opening) or is_own_question(opening) or _ONE_NAMED.match(opening):
        return False  # "Les élus ont aussi évoqué la vitesse": what it goes on from is the sitting
    told = _told(opening)
    return leans(told) if told.startswith("«") else leans_back(told) or refers_back(told)


def may_begin(opening: str, person: Portrait | None) -> bool:
    """Whether a section that would be too long may yet begin with it: it goes on from what the reader has read.

    Its pronoun is nobody's, or the ``person`` whom the whole text portrays; or only a word within ties it to what came
    before.
    """
    told = _told(opening)
    portrayed = person is not None and _OF_THE_ONE.match(told)
    return not leans_back(told) or (bool(portrayed or _NOBODY.match(told)) and not participle_leans(told))


def _told(opening: str) -> str:
    """The sentence as its leaning is judged: whom ", eux," sets apart, and what is said of a place, aside."""
    apart = contrast(opening)  # "Les voyageurs, eux, s’organisent": whom they are set against, any reader knows
    return _WHERE.sub(r"\1", less(opening, [apart]) if apart else opening)
