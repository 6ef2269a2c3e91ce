"""Three headlines to choose from, of three things: what happened, how much, what somebody says or what comes next.

Three facts picked by rank alone are mostly three times the first one.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.analysts import speaker
from cms_publisher.fidelity.excerpts.asked_for import may_tell_request
from cms_publisher.fidelity.excerpts.overlap import key, overlap
from cms_publisher.fidelity.promotion import praise
from cms_publisher.french.calendar import MONTHS
from cms_publisher.french.grammar import Tag, has_finite_verb, tagged
from cms_publisher.french.leaning import opens_with_adjunct
from cms_publisher.french.tense import is_to_come, tells_a_deed, tells_what_was
from cms_publisher.french.words import count, stems_of
from cms_publisher.model import BlockKind
from cms_publisher.writers.digest.heading_nouns import has_amount
from cms_publisher.writers.digest.interviewed import LONGEST, said_by
from cms_publisher.writers.digest.quotation_pronouns import leans_on_others
from cms_publisher.writers.digest.quotations import quotations, says_little
from cms_publisher.writers.digest.rulings import DECIDES
from cms_publisher.writers.digest.telling_sayings import STRONG
from cms_publisher.writers.digest.weights import relevance, weights

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from cms_publisher.model import Sentence
    from cms_publisher.writers.digest.prepared import Section

_DATED: Final = re.compile(
    rf"\b(?:\d\d?(?:er)?[ \u00a0])?(?:{'|'.join(MONTHS)})\b(?:[ \u00a0]\d{{4}})?|\b(?:19|20)\d\d\b|"
    r"(?:, |\bde )\d\d[ \u00a0]ans\b(?! d)"
)
"""Dates and ages, which are no figures of the news."""
_SHORTEST: Final = 22
"""Characters of what is quoted: shorter says little."""
_LEAST_WORDS: Final = 5
_WEIGHT: Final = 1.5
"""What it adds that a quotation says what something is, or is not."""
_HOURS: Final = re.compile(r"\b\d\d?[ \u00a0]h(?:eures?)?\b(?:[ \u00a0]?\d\d\b)?")
_SCENE: Final = re.compile(
    r"(?:Vers|Devant|Chez|Côté|Plus (?:haut|loin|bas|tard)|Quand|Lorsqu|Comme|Un (?:jour|soir|matin|hiver|été)|Alors|"
    r"Déjà)\b"
)
"""What a line opens with that tells a moment of the story, or goes on from another."""
_ABOUT: Final = re.compile(r"(?:Environ|Quelque|Près de|Plus de|Moins de|Jusqu[’']à|Selon|D[’']après)\b")
_LEANS: Final = re.compile(r";|(?<!\bchez)[ \u00a0](?:elles?|lui|eux)$")
_TELLING: Final = re.compile(
    r"\b(?:est|sont)[ \u00a0]\w+(?:ée?|ue|ite|ise)s?\b|\b(?:veu(?:t|lent)|doi(?:t|vent)|jamais|record)\b|"
    r"\b(?:bless|brûl|indemne|mort|décéd|hospitalis|intoxiqu)\w*"
)
"""What is done now, wanted or never was so, and who came to harm: news, whatever else the line speaks of."""
_SAME: Final = 3
"""Stems that a line in the present has of the story's beginning."""
_LEAD: Final = 3
"""Sentences that say what the story is about."""
_THE_SAME: Final = 0.5
"""From this share of words on, it tells the chosen one again."""


def angles(
    chosen: Sentence, told: Sequence[Sentence], sections: Sequence[Section], wanted: int
) -> tuple[Sentence, ...]:
    """The chosen one, one with a figure or of what follows, one that somebody says or of what is to come; then others.

    ``told``: the clauses of the text, best first.
    """
    first, *others = (chosen, *(one for one in told if one != chosen)) if chosen in told else (told or (chosen,))
    known = stems_of(" ".join((chosen.text, first.text, *_lead(sections))))
    apart = [one for one in others if _is_asked(one, first) or not (_is_again(one, first) or _is_again(one, chosen))]
    apart = [one for one in apart if is_news(one.text, known)]
    figure = _first(apart, _counts)
    rest = [one for one in apart if one != figure]
    voice = next(iter(voices(sections)), None) or _first(rest, is_to_come)
    told_again = (one for one in others if is_news(one.text, known))
    found = dict.fromkeys((first, *filter(None, (figure, voice)), *rest, *told_again))
    return tuple(sorted(list(found)[: wanted if told else 0], key=lambda one: (one != first, one == voice)))


def is_news(line: str, known: frozenset[str]) -> bool:
    """Whether a desk could sign it as another headline: what was done, is to come or how much, no scene and no past.

    ``known``: the stems of the headline and of the first sentences, of which a line without a figure speaks.
    """
    told = line.rpartition("\u00a0: ")[2]
    capital = told[:1].upper() + told[1:]
    counted = _counts(told)
    moment = _SCENE.match(capital) or (opens_with_adjunct(capital) and not _ABOUT.match(capital))
    if moment or _LEANS.search(told) or tells_what_was(told):
        return False
    done = tells_a_deed(told) or DECIDES.match(capital) is not None or not has_finite_verb(told)
    tells = counted or is_to_come(told) or _TELLING.search(told) is not None
    return tells or len(known & stems_of(told)) >= (1 if done else _SAME)


def _lead(sections: Sequence[Section]) -> Iterator[str]:
    return islice((one.text for section in sections for block in section.blocks for one in block.sentences), _LEAD)


def _is_asked(one: Sentence, first: Sentence) -> bool:
    """Whether it tells what a prosecutor asked for, beside a headline that does not."""
    return may_tell_request(one.text.rpartition("\u00a0: ")[2]) and not may_tell_request(first.text)


def voices(sections: Iterable[Section]) -> list[Sentence]:
    """Sentences that people who are named with them say, behind the name, the strongest first."""
    blocks = [block for section in sections for block in section.blocks if block.kind is BlockKind.PARAGRAPH]
    said = [one for block in blocks for sentence in block.sentences for one in _said(sentence)]
    weight = weights(block.text for block in blocks) if len(said) > 1 else {}

    def worth(one: Sentence) -> float:
        words = one.text.partition("«")[2]
        return relevance(words, weight) + _WEIGHT * bool(STRONG.search(words))

    return sorted(dict.fromkeys(said), key=lambda one: -worth(one))


def _said(sentence: Sentence) -> Iterator[Sentence]:
    """What is quoted in a sentence that says who says it."""
    name = speaker(sentence.text) if "«" in sentence.text else None
    for whole, quote in quotations(sentence, opens=False) if name else ():
        fits = len(quote.text) >= _SHORTEST and len(f"{name}{quote.text}") <= LONGEST
        words = quote.text.strip("« »\u00a0")
        tells = count(words) >= _LEAST_WORDS and not (says_little(quote.text) or leans_on_others(words))
        if name and whole and fits and tells and not any(praise(words)):
            yield said_by(name.rstrip("-’"), quote)


def _is_again(one: Sentence, chosen: Sentence) -> bool:
    """Whether it is another form of the chosen one, or tells it again."""
    return bool(set(one.support) & set(chosen.support)) or overlap(key(one.text), key(chosen.text)) >= _THE_SAME


def _first(found: Iterable[Sentence], fits: Callable[[str], bool]) -> Sentence | None:
    return next((one for one in found if fits(one.text)), None)


def _counts(text: str) -> bool:
    """Whether it has a figure that is no date, in digits or words."""
    told = _HOURS.sub("", _DATED.sub("", text))
    return has_amount(told) or any(token.tag is Tag.NUMBER and token.low not in {"un", "une"} for token in tagged(told))
