"""What a guest of an interview says that stands by itself, and how much of where the guest stands it tells."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.french.calendar import MONTHS, WEEKDAYS
from cms_publisher.french.grammar import Tag, has_finite_verb, tagged
from cms_publisher.french.leaning import goes_on
from cms_publisher.writers.digest.nounless import lacks_noun
from cms_publisher.writers.digest.quotations import is_turned, says_little, tells_of_once
from cms_publisher.writers.digest.weights import relevance

if TYPE_CHECKING:
    from collections.abc import Mapping

NAME: Final = re.compile(r"[A-ZÀ-Ý][a-zà-ÿ’]+(?:-[A-ZÀ-Ý][a-zà-ÿ]+)*(?: (?:d[eu] |d[’'])?[A-ZÀ-Ý][\w’]+(?:-[\w’]+)*)+")
STRONG: Final = re.compile(r"\b(?:c[’']est|n[’']est|ne \w+ (?:pas|plus|jamais|rien)|jamais|personne|tout le monde)\b")
"""What a guest says that a reader remembers: what something is, or is not."""
_SHORT: Final = 45
"""Characters of a quotation, with its marks, that fits a line."""
MARKS: Final = "« »\u00a0"
_POINTS: Final = re.compile(
    r"\b(?:lui|dessus|dedans|pareil)\b|(?<!, )\bc[’'](?:est|était)\b|(?:…|\.\.\.)\Z|"
    r"[^\d](?!(?:19|20)\d\d\Z)\d[\d\u202f\u00a0 ,]*\Z",
    re.IGNORECASE,
)
"""What only the words before, or behind, it name: "C’est signé", "Je vise 600 000"."""
_WHOSE: Final = re.compile(r"\b(?:sa|son|ses|leurs?)\b", re.IGNORECASE)
_OTHERS: Final = re.compile(
    r"(?<!j[’']ai )\b(?:di(?:t|sent)|disai\w+|répèt\w+|croi(?:t|ent)|croyai\w+|prétend\w*|reproch\w+)\b[^.!?]*[.!?…]?\Z"
)
"""Behind it what somebody else says or believes may go on."""
_NOT: Final = re.compile(r"\b(?:ne\b|n[’']).*\b(?:pas|plus|jamais|rien|personne)\b|\b(?:est|sont) (?:une?|des)\b")
"""What is not, or what something is."""
_VOICE: Final = re.compile(r"\b(?:je|me|moi|mon|ma|mes|nous|on)\b|\b[jm][’']", re.IGNORECASE)
_BEFORE: Final = re.compile(r"\b(?:étai|avai|devai)\w+")
_FACT: Final = re.compile(
    r"(?:J[’']ai|(?:On|Il y) a|On est|Nous (?:avons|sommes)) "
    r"(?:\d|une?\b|deux|trois|quatre|cinq|six|sept|huit|neuf|dix\b)|"
    rf"\b\d\d?[ \u00a0](?:{'|'.join(MONTHS)})\b|\b(?:{'|'.join(WEEKDAYS)})\b|:|"
    r"\b(?:dit|demandé|écrit|répondu) (?:que?\b|qu[’'])|\bNous avons \w+(?:é|i|u|is)\b"
)
"""How many there are, on which day, what somebody said or did: what the answer tells, not what it says."""


def points(words: str) -> bool:
    """Whether a saying points to the rest of its answer: "Je vise 600 000", "Je ne signerai pas sa fermeture"."""
    whose = _WHOSE.search(words)
    nobody = whose is not None and not any(token.tag is Tag.NOUN for token in tagged(words[: whose.start()]))
    return bool(nobody or _POINTS.search(words) or goes_on(words) or lacks_noun(words))


def hangs(words: str, answer: str, at: int) -> bool:
    """Whether it stands on the rest of the answer: points to it, is taken back there, or is another's view."""
    turned = at < 0 or is_turned(answer, at, at + len(words))
    return points(words) or turned or _OTHERS.search(answer[:at].rstrip()) is not None


def telling(quote: str, weight: Mapping[str, int]) -> float:
    """What it tells: where the guest stands, in a few words, of what is spoken of; not what is or once was so."""
    words = quote.strip(MARKS)
    before, _, behind = words.partition(", ")
    two, fact = bool(behind) and has_finite_verb(before), bool(_FACT.search(words))
    return (
        0.35 * min(relevance(words, weight), 3.0)
        + 1.0 * (not fact and bool(STRONG.search(words) or _NOT.search(words)))
        + 0.5 * bool(_VOICE.search(words))
        + 0.3 * two
        + 0.3 * (len(quote) <= _SHORT)
        - 0.8 * tells_of_once(words)
        - 0.5 * bool(_BEFORE.search(words))
        - 0.8 * fact
        - 0.5 * bool(NAME.search(words, 1))
        - 1.0 * says_little(words if two else words.replace(", ", " "))
    )
