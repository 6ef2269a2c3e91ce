"""A title without what its end only adds, where what is left is still a clause, and still true.

Dropped are a companion, a time, a purpose, a means, a reaction ("avec …", "après …", "pour …", "en signant …",
"au grand dam de …"): the news holds without them; and the complement of what is counted or new ("quatre pays d’Asie",
"un plan de 300 millions d’euros"). Never a place or an object ("dans deux quartiers", "à Rennes"): the rest would
claim more than was said.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.excerpts.shortened import MEASURES, is_shortened
from cms_publisher.french import quotes
from cms_publisher.french.leaning import binds
from cms_publisher.french.lexicon import Part, readings
from cms_publisher.seo.evidence import tokenize

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.seo.evidence import Evidence, Token

_CIRCUMSTANCE: Final = re.compile(
    r"(?:avec|après(?!-)|lors d|à l['’]occasion d|au cours d|pour (?!avoir\b|être\b)\w+(?:er|ir|re|oir)|afin d|grâce a|"
    r"grâce à|au terme d|à l['’]issue d|malgré|dans (?:l['’]|l[ea] |une? )(?:accident|collision|effondrement|incendie|"
    r"explosion|naufrage|avalanche|éboulement|carambolage)|"
    r"pendant|durant|au grand dam|à la suite d|tandis que|alors que|depuis|en \w{2,}ant)(?:\b|(?<=['’]))"
    r"|(?<=condamné )pour\b|(?<=condamnée )pour\b|(?<=arrêté )pour\b|(?<=avec sursis )pour\b|(?<=de prison )pour\b",
)
_JUDGED: Final = ("condamné", "arrêté", "sursis", "prison")
_BINDING: Final = re.compile(
    r"\b(?=[adejmnpqrs])(?:ne|n['’]|pas|jamais|aucun|aucune|sans|sauf|si|seul|seule|seuls|seules|seulement|que|qu['’]|entre|selon|"
    r"plus|moins|première?s?|derni(?:er|ère)s?|record)(?:\b|(?<=['’]))",
    re.IGNORECASE,
)
"""Where one of these stands, what follows may be what the sentence turns on."""
_OPEN_RELATIVE: Final = re.compile(r", (?:qui|que|qu[’']|dont|où)(?:\b|(?<=[’']))[^,]*$")
"""What a later comma closes: "le pont, qui franchit la Loire | depuis 1931, sera fermé" has no verb yet."""
_MARKS: Final = re.compile('["()\\[\\]:?]')
_LEAST_WORDS: Final = 4


def trimmed(text: str, facts: Evidence) -> Iterator[tuple[int, int]]:
    """Spans of ``text`` without its last circumstance or complement, without its last two, and so on: longest first."""
    if _BINDING.search(text) or not _balanced(text):
        return
    tokens, small = tokenize(text), text.lower()
    for at, (left, right) in reversed(list(enumerate(pairwise(tokens)))):
        if at + 1 < _LEAST_WORDS:
            continue
        measure = left.key in MEASURES  # "deux ans | après l’incendie"
        adds = not measure and _CIRCUMSTANCE.match(small, right.start) is not None
        if not adds and not (right.joined and right.is_de):
            continue
        parted = left.form.startswith(_JUDGED) or not right.joined or right.is_de
        if not parted and not _ends_phrase(tokens[: at + 1], facts):
            continue
        if _MARKS.search(text, 0, left.end) or not quotes.balanced(text[: left.end]) or binds(text[left.end :]):
            continue
        if "," in text[left.end :] and _OPEN_RELATIVE.search(text, 0, left.end):
            continue
        if adds or _is_complement(text, left, right, facts):
            yield tokens[0].start, left.end + (text[left.end : left.end + 1] in {"€", "%"})


def _ends_phrase(tokens: Sequence[Token], facts: Evidence) -> bool:
    """Whether a noun ends it, or what describes one: "des programmes individualisés"."""
    *_, link, before, last = tokens
    named = facts.is_noun(before) or (link.is_de and before.joined) or before.form.endswith("ment")  # "grièvement"
    described = facts.is_participle(last) or any(each.part is Part.ADJECTIVE for each in readings(last.form))
    of_kind = before.is_de and last.joined and not facts.is_verb(last)  # "de vache"
    return facts.is_noun(last) or of_kind or (named and last.joined and described)


def _balanced(text: str) -> bool:
    """Whether what goes takes whole brackets and quotations with it, where none is begun before it."""
    return text.count("(") == text.count(")") and quotes.balanced(text)


def _is_complement(text: str, left: Token, right: Token, facts: Evidence) -> bool:
    """What the review takes for one, too; it is no verb that the complement belongs to ("sort de Lorme")."""
    return right.is_de and right.joined and not facts.is_verb(left) and is_shortened(text[: left.end], text)
