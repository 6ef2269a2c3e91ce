"""What could head a section: only words of it, whole, and never the sentence that a reader reads right below."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from cms_publisher.fidelity.analysts import analysis_heading
from cms_publisher.fidelity.doubtful import is_doubtful
from cms_publisher.fidelity.extract import extract
from cms_publisher.fidelity.heading_phrases import heading_phrases
from cms_publisher.fidelity.measure import block_words
from cms_publisher.french import tables
from cms_publisher.french.calendar import MONTHS
from cms_publisher.french.clauses import binds, clauses
from cms_publisher.french.grammar import has_finite_verb, points_back
from cms_publisher.french.words import content_words, count, fold
from cms_publisher.model import BlockKind
from cms_publisher.writers.digest.quotations import quotations
from cms_publisher.writers.digest.ready_headings import opener
from cms_publisher.writers.digest.weights import relevance, weights

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from cms_publisher.model import ArticleBlock, Sentence
    from cms_publisher.writers.digest.prepare import Section

    Near = tuple["_Place", Sentence]
    Offer = tuple[int, float, Sentence]
    """Number of the paragraph, what its kind is worth, the heading."""

LENGTHS: Final = range(15, 71)
"""Characters of a subheading."""
_PHRASE_LENGTHS: Final = range(12, 65)
_ANALYSIS, _READY, _SAID, _CLAUSE, _PHRASE, _QUOTED = 2.8, 2.6, 2.2, 2.0, 1.1, 0.9
"""What each kind is worth: an expert's name, a ready sentence, a quoted one, a clause, a noun, a quoted phrase."""
_ANECDOTE: Final = 0.9
"""What it takes off a clause that it only says what somebody said, or is about one person."""
_AGAIN: Final = 0.8
"""What it takes off a phrase that a reader reads again right below."""
_PEOPLE: Final = 0.5
"""What it takes off a clause that people do it, or that it tells what was before."""
_NEW: Final = re.compile(r"(?:[^,«]{1,40}, )?(?P<one>une?|des)[ \u00a0](?=\w)", re.IGNORECASE)
_BEFORE: Final = re.compile(r"\b(?:avai(?:t|ent)|étai(?:t|ent))\b")
"""What was before what the section tells."""
_BETTER: Final = 2.0
"""What a heading is worth that comes before one of the source's that tells nothing."""
_WORDS: Final = re.compile(r"[^\W\d_]{3,}(?:-[^\W\d_]+)*")
_FORE: Final = 2
"""Within how many words the head stands."""
_FIGURE_GAIN: Final = 0.3
_INDEFINITE: Final = re.compile(r"(?:une?|\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)\b", re.IGNORECASE)
_DETERMINER: Final = re.compile(r"(?:l[ea]s?|une?|l[’'])[ \u00a0]?(?=\S)", re.IGNORECASE)
_BY_A_PRONOUN: Final = re.compile(r"-(?:t-)?(?:ils?|elles?)\b")
_VOICE: Final = re.compile(r"\b(?:je|nous|on|moi|mon|ma|mes|notre|nos)\b|\b[jm][’']", re.IGNORECASE)
_VOICE_GAIN: Final = 0.3
"""What it is worth that a quotation speaks of those who speak."""
_IN_ORDER: Final = re.compile(r"\b(?:enfin|ensuite|puis|alors|d[’']abord)\b", re.IGNORECASE)
"""What ties a clause to those before it."""
_DENIES: Final = re.compile(r"(?:aucune?|rien|nulle?|jamais)\b", re.IGNORECASE)
"""What a party says that there was none of: above a section nobody would be seen to say it."""
_FALL: Final = 0.35
_SUBJECT: Final = 0.35
"""What it is worth to speak of what the whole text is about."""
_TELLING: Final = 5.0
_NAMED: Final = 2
_ABOUT: Final = 1.2
"""What it is worth to have that many of the headline's words: a reader who searches for it finds it again."""
_DEED: Final = re.compile(
    r"(?:tion|sion|ment|age|ture|ance|ence|ité|isme|achat|choix|coût|dette|hausse|baisse|chute|retour)s?$"
)
"""A noun that says what is done or how something is."""
_PREPOSITION: Final = re.compile(
    r"\b(?:à|au|aux|de|du|des|d[’']|dans|sur|sous|avec|par|pour|en|chez|vers|devant|derrière|contre|entre|"
    r"depuis|pendant|lors|selon)[ \u00a0]?$",
    re.IGNORECASE,
)
_PERSON: Final = re.compile(r"(?:M\.|Mme|[A-ZÀ-Ý][\w’-]+[ \u00a0][A-ZÀ-Ý][\w’-]+)")
_TITLED: Final = re.compile(
    r"(?:L[ea][ \u00a0]|L[’']|Une?[ \u00a0])[^\W\d_]+(?:[ \u00a0][a-zß-öø-ÿœ]+)?"
    r"[ \u00a0][A-ZÀ-Ý][\w’-]+[ \u00a0][A-ZÀ-Ý][\w’-]+$"
)
"""A person by what they do and their name: "L’aubergiste Toni Wachter"."""
_DATE: Final = re.compile(rf"\b(?:\d\d?(?:er)?[ \u00a0](?:{'|'.join(MONTHS)})|(?:19|20)\d\d)\b")
_NEARLY_ALL: Final = 0.6
"""From this share of a sentence on, a reader would read it twice."""
_AT_ONCE: Final = 15
"""Words that a reader has read so soon that a heading with the sentence behind them would be read twice."""
_SHORT_OPENING: Final = 30
"""Words of an opening paragraph up to which the next one is what the section opens with, too."""
_SOON: Final = 160
"""Words of a section within which its heading's own words are looked for."""
_SHORT: Final = 45
"""Characters that fit a line on a phone: such a heading reads best."""
_SHORT_GAIN: Final = 0.5
_ANYWHERE: Final = 9
_OFFERED: Final = 3


class _Place(NamedTuple):
    """Where a sentence stands in its section."""

    paragraph: int
    words: int
    """How many stand before it."""
    opens: bool
    """Whether it stands right below the heading."""
    is_early: bool
    """Whether it is of the first paragraph, of one behind a very short one, or within reach."""


def headings(
    section: Section, weight: Mapping[str, int], taken: Iterable[str], headline: str = "", *, reach: int = 0
) -> Iterator[Sentence]:
    """What could head the section, best first: a quoted sentence, an expert's name, a clause, a noun or quoted phrase.

    Args:
        section: its paragraphs.
        weight: what the text is about.
        taken: headings that stand already, folded.
        headline: what the text is about.
        reach: the last paragraph whose words may head it; what isn't said in the first is second best.
    """
    return (each for _, each in ranked(section, weight, taken, headline, reach=reach))


def better_heading(section: Section, weight: Mapping[str, int], taken: Iterable[str], headline: str) -> Sentence | None:
    """The first of ``headings`` that tells what happens in the section, or how much; None sooner than a mere thing."""
    good = (one for worth, one in ranked(section, weight, taken, headline) if worth >= _BETTER)
    return next((one for one in good if _tells(one.text)), None)


def _tells(text: str) -> bool:
    """Whether it has a verb, an amount or a deed, or somebody says it."""
    deed = any(_DEED.search(noun) for noun in _nouns(text))
    return deed or text.startswith("«") or _has_amount(text) or has_finite_verb(text)


def _has_amount(text: str) -> bool:
    """Whether a figure stands in it that is no date."""
    return re.search(r"\d", _DATE.sub("", text)) is not None


def ranked(  # noqa: PLR0913 - all but two have a default, or say what the text is about
    section: Section,
    weight: Mapping[str, int],
    taken: Iterable[str],
    headline: str,
    *,
    reach: int = 0,
    promotes: bool = False,
) -> Iterator[tuple[float, Sentence]]:
    """The same, each with what it is worth; ``promotes``: the section's first sentence may become its heading."""
    analysis = analysis_heading(section.blocks)
    ready = opener(section) if promotes else None
    near = tuple(_near(section.blocks, reach))
    told = [headline, *(sentence.text for block in section.blocks for sentence in block.sentences)]
    said = (row for row in _clauses(near) if not _is_detail(row[2].text, told))
    offers = [(_ANALYSIS, analysis)] if analysis else []
    offers += [(_nearness(0) + _clause_worth(ready.text) - _CLAUSE + _READY, ready)] if ready else []
    offers += [(_nearness(number) + worth, one) for number, worth, one in (*_quotes(near), *said, *_phrases(near))]
    about = set(content_words(headline))
    worths = [(worth + _worth(one.text, weight, about), one) for worth, one in offers]
    for worth, each in sorted(worths, key=lambda offer: -offer[0]):
        if is_new(each.text, taken) and fold(each.text) != fold(headline):
            yield worth, each


def _is_detail(clause: str, told: Sequence[str]) -> bool:
    """Whether it brings in what nothing else here speaks of: "Une soupe sera servie" above a section on a ball."""
    new = _NEW.match(clause)
    subject = set(content_words(" ".join(_nouns(clause[new.start("one") :])[:1]))) if new else set()
    others = [set(content_words(each)) for each in told if fold(clause) not in fold(each)]
    return bool(subject) and not any(subject & words for words in others)


def is_new(text: str, taken: Iterable[str]) -> bool:
    """Whether it says more than a heading that stands already: half of its words are its own."""
    words = set(content_words(text))
    return fold(text) not in taken and all(len(words & set(content_words(other))) * 2 <= len(words) for other in taken)


def _nearness(number: int) -> float:
    """What the place of a heading's own words is worth: in the section's first paragraph, the next, a later one."""
    return max(0.0, 1 - _FALL * number)


def heading_candidates(sections: Iterable[Section], headline: Sentence) -> tuple[Sentence, ...]:
    """Three more subheadings for a person to choose from, those of the longest sections first."""
    sections = tuple(sections)
    if any(block.kind is BlockKind.QUESTION for section in sections for block in section.blocks):
        return ()  # an interview's questions part it
    weight = weights(block.text for section in sections for block in section.blocks)
    taken = {fold(section.heading.text) for section in sections if section.heading}
    longest = sorted(sections, key=lambda section: -section.words)
    offers = [headings(section, weight, taken, headline.text, reach=_ANYWHERE) for section in longest]
    found: dict[str, Sentence] = {}
    for offer in (*offers, *offers, *offers):  # a second one of the longest only where the others have none
        if len(found) == _OFFERED:
            break
        best = next((one for one in offer if is_new(one.text, found)), None)
        found |= {best.text: best} if best else {}
    return tuple(found.values())


def _worth(text: str, weight: Mapping[str, int], about: set[str]) -> float:
    named = len(about & set(content_words(text))) >= _NAMED
    return (
        _SUBJECT * min(relevance(text, weight), _TELLING)
        + (_SHORT_GAIN if len(text) <= _SHORT else 0)
        + (_ABOUT if named else 0)
    )


def _quotes(near: Iterable[Near]) -> Iterator[Offer]:
    """What is quoted in its first two paragraphs; behind an opening quotation in the second only of that speaker."""
    heard = False
    for place, sentence in near:
        heard = heard or (place.opens and sentence.text.startswith("«"))
        next_one = place.paragraph == 1 and (not heard or _BY_A_PRONOUN.search(sentence.text))
        for whole, quote in quotations(sentence, opens=place.opens) if place.is_early or next_one else ():
            voice = _VOICE_GAIN * (whole and _VOICE.search(quote.text) is not None)
            yield place.paragraph, (_SAID if whole else _QUOTED) + voice, quote


def _clauses(near: Iterable[Near]) -> Iterator[Offer]:
    """What its first paragraph says happens, but for the sentence that stands right below the heading."""
    for place, sentence in near:
        for start, end in clauses(sentence.text) if place.is_early and not place.opens else ():
            text = sentence.text[start:end]
            again = place.words < _AT_ONCE and end - start > _NEARLY_ALL * len(sentence.text)
            if end - start in LENGTHS and not again and _may_head(text):
                yield place.paragraph, _clause_worth(text), extract(sentence, start, end)


def _may_head(clause: str) -> bool:
    """Whether the clause has its verb and no quotation, denies nothing for a party, points to nothing before it."""
    leaning = _BY_A_PRONOUN.search(clause) or _IN_ORDER.search(clause) or points_back(clause)
    return not ("«" in clause or _DENIES.match(clause) or leaning) and has_finite_verb(clause)


def _clause_worth(text: str) -> float:
    said = binds(text) or _PERSON.match(text)
    before = _BEFORE.search(text) is not None
    less = _ANECDOTE * bool(said) + _PEOPLE * _is_of_people(text) + _PEOPLE * before
    return _CLAUSE + _FIGURE_GAIN * _has_amount(text) - less


def _phrases(near: Iterable[Near]) -> Iterator[Offer]:
    """What the section opens with, or brings in with its first sentence ("a accueilli une première classe de …").

    Only where it says what is done, or how much: who acts, a thing or a place would be a mere label.
    """
    for place, sentence in near:
        for start, end in heading_phrases(sentence.text) if place.opens else ():
            text = sentence.text[start:end]
            brought = _INDEFINITE.match(text) and not _PREPOSITION.search(sentence.text[:start])
            if len(text) in _PHRASE_LENGTHS and (start == 0 or brought) and not _is_label(text):
                worth = _PHRASE + _FIGURE_GAIN * _has_amount(text)
                yield place.paragraph, worth - _AGAIN * (start == 0), extract(sentence, start, end)


def _is_label(text: str) -> bool:
    """Whether it says who acts, or names something, and neither what is done nor how much."""
    nouns = _nouns(text)
    actor = not tables.words("actors").isdisjoint(nouns[:1]) or _is_of_people(text)
    return actor or not (_has_amount(text) or any(_DEED.search(noun) for noun in nouns))


def _nouns(text: str) -> list[str]:
    """The words among which the head is, behind the determiner and an adjective that stands before its noun."""
    words = _WORDS.findall(_DETERMINER.sub("", text).lower())[: _FORE + 1]
    fore = tables.words("fore_adjectives")
    return words[1:] if words and fold(words[0]) in fore else words[:_FORE]


def _is_of_people(text: str) -> bool:
    """Whether it opens with people: who, not what."""
    return not tables.words("people").isdisjoint(_nouns(text)[:1]) or _TITLED.match(text) is not None


def _near(blocks: Sequence[ArticleBlock], reach: int) -> Iterator[Near]:
    """The sentences that a reader comes to soon, each with its place."""
    words = 0
    for number, block in enumerate(blocks):
        if words > _SOON:
            return
        before, early = words, number <= reach or words <= _SHORT_OPENING
        for at, sentence in enumerate(block.sentences):
            place = _Place(paragraph=number, words=before, opens=number == at == 0, is_early=early)
            if not is_doubtful(sentence.text):
                yield place, sentence
            before += count(sentence.text)
        words += block_words(block)
