"""What could head a section: only words of it, whole, and never the sentence that a reader reads right below."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.analysts import analysis_heading
from cms_publisher.fidelity.doubtful import is_doubtful
from cms_publisher.fidelity.edits import EditKind
from cms_publisher.fidelity.extract import extract
from cms_publisher.fidelity.heading_phrases import heading_phrases
from cms_publisher.fidelity.measure import block_words
from cms_publisher.french import tables
from cms_publisher.french.calendar import MONTHS
from cms_publisher.french.clauses import binds, clauses, has_verb
from cms_publisher.french.grammar import has_finite_verb, points_back
from cms_publisher.french.language import foreign
from cms_publisher.french.words import content_words, count, fold
from cms_publisher.model import Edit
from cms_publisher.writers.digest.weights import relevance, weights

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from cms_publisher.model import ArticleBlock, Sentence
    from cms_publisher.writers.digest.prepare import Section

    Near = tuple[int, int, Sentence]
    Offer = tuple[int, float, Sentence]
    """Number of the paragraph, what its kind is worth, the heading."""

LENGTHS: Final = range(15, 71)
"""Characters of a subheading."""
_PHRASE_LENGTHS: Final = range(12, 65)
_ANALYSIS, _SAID, _CLAUSE, _PHRASE, _QUOTED = 2.8, 2.2, 2.0, 1.1, 0.9
"""What each kind of heading is worth: an expert's name, a quoted sentence, a clause, a noun phrase, a quoted phrase."""
_ANECDOTE: Final = 0.9
"""What it takes off a clause that it only says what somebody said, or is about one person."""
_ADJUNCT: Final = 0.5
"""What it takes off a phrase that it is where or with what something is done."""
_AGAIN: Final = 0.8
"""What it takes off a phrase that a reader reads again right below."""
_ACTOR: Final = 1.2
"""What it takes off a phrase that it says who, not what."""
_PEOPLE: Final = 0.5
"""What it takes off a clause that people do it."""
_BETTER: Final = 2.0
"""What a heading is worth that comes before one of the source's that tells nothing."""
_WORDS: Final = re.compile(r"[^\W\d_]{3,}(?:-[^\W\d_]+)*")
_FORE: Final = 2
"""Within how many words the head stands."""
_THING: Final = 0.4
"""What it takes off a phrase that it names a thing or a place, and neither what is done nor how much."""
_DEED_GAIN: Final = 0.3
_FIGURE_GAIN: Final = 0.3
_DETERMINER: Final = re.compile(r"(?:l[ea]s?|une?|l[’'])[ \u00a0]?(?=\S)", re.IGNORECASE)
_BY_A_PRONOUN: Final = re.compile(r"-(?:t-)?(?:ils?|elles?)\b")
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
_STOP: Final = re.compile(r"\.(?=[\u00a0 ]»$)")
_NEARLY_ALL: Final = 0.6
"""From this share of a sentence on, a reader would read it twice."""
_SOON: Final = 100
"""Words of a section within which its heading's own words are looked for."""
_SHORT: Final = 45
"""Characters that fit a line on a phone: such a heading reads best."""
_SHORT_GAIN: Final = 0.5
_QUOTE: Final = re.compile(r"«[^«»]{12,60}»")
_QUOTE_WORDS: Final = 3
_ENGLISH: Final = 0.3
"""From this share of another language's little words on, a quotation is in it."""
_REFERS: Final = re.compile(
    r"(?:Il|Elle|Ils|Elles|Ce|C[’']|Cela|Ça|Cet|Cette|Ces|Et|Mais|Donc|Leurs?|S[ao]n|Ses|Y|En)\b"
)
_OBJECT: Final = re.compile(
    r"\b(?:se|me|te|on|nous|je|vous|ils?|elles?|ne|qui)[ \u00a0](?:les?|la|lui|leur|en|y|l[’'])(?![\w’'])",
    re.IGNORECASE,
)
"""A pronoun for a thing that only the sentence before names: "On se les arrache"."""
_SPEAKER: Final = re.compile(r"(?:Je|Nous|On|Vous)\b|J[’']")
"""A person who speaks and is the subject: a verb follows."""
_OPENS_A_NOUN: Final = frozenset(
    "un une des le la les deux trois quatre cinq six sept huit neuf dix plusieurs pas aucun aucune".split()  # noqa: SIM905
)
_OFFERED: Final = 3


def headings(
    section: Section, weight: Mapping[str, int], taken: Iterable[str], headline: str = ""
) -> Iterator[Sentence]:
    """What could head the section, best first: a quoted sentence, an expert's name, a clause, a noun or quoted phrase.

    Args:
        section: its paragraphs.
        weight: what the text is about.
        taken: headings that stand already, folded.
        headline: what the text is about.
    """
    return (each for _, each in _ranked(section, weight, taken, headline))


def better_heading(section: Section, weight: Mapping[str, int], taken: Iterable[str], headline: str) -> Sentence | None:
    """The first of ``headings`` that tells what happens in the section, or how much; None sooner than a mere thing."""
    good = (one for worth, one in _ranked(section, weight, taken, headline) if worth >= _BETTER)
    return next((one for one in good if _tells(one.text)), None)


def _tells(text: str) -> bool:
    """Whether it has a verb, an amount or a deed, or somebody says it."""
    deed = any(_DEED.search(noun) for noun in _nouns(text))
    return deed or text.startswith("«") or _has_amount(text) or has_finite_verb(text)


def _has_amount(text: str) -> bool:
    """Whether a figure stands in it that is no date."""
    return re.search(r"\d", _DATE.sub("", text)) is not None


def _ranked(
    section: Section, weight: Mapping[str, int], taken: Iterable[str], headline: str
) -> Iterator[tuple[float, Sentence]]:
    """What could head the section with what it is worth, best first."""
    analysis = analysis_heading(section.blocks)
    near = tuple(_near(section.blocks))
    offers = [(_ANALYSIS, analysis)] if analysis else []
    offers += [
        (_nearness(number) + worth, one) for number, worth, one in (*_quotes(near), *_clauses(near), *_phrases(near))
    ]
    about = set(content_words(headline))
    worths = [(worth + _worth(one.text, weight, about), one) for worth, one in offers]
    for worth, each in sorted(worths, key=lambda offer: -offer[0]):
        if is_new(each.text, taken) and fold(each.text) != fold(headline):
            yield worth, each


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
    weight = weights(block.text for section in sections for block in section.blocks)
    taken = {fold(section.heading.text) for section in sections if section.heading}
    ranked = sorted(sections, key=lambda section: -section.words)
    offers = [headings(section, weight, taken, headline.text) for section in ranked]
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


def _clauses(near: Iterable[Near]) -> Iterator[Offer]:
    for number, at, sentence in near:
        for start, end in clauses(sentence.text) if number or at else ():  # the opening stands right below the heading
            again = number == 0 and end - start > _NEARLY_ALL * len(sentence.text)
            if end - start in LENGTHS and not again and "«" not in sentence.text[start:end]:
                text = sentence.text[start:end]
                said = binds(text) or _PERSON.match(text)
                if has_finite_verb(text) and not (
                    _DENIES.match(text) or _BY_A_PRONOUN.search(text) or points_back(text)
                ):
                    figure = _has_amount(text)
                    worth = _CLAUSE + _FIGURE_GAIN * figure - _ANECDOTE * bool(said) - _PEOPLE * _is_of_people(text)
                    yield number, worth, extract(sentence, start, end)


def _phrases(near: Iterable[Near]) -> Iterator[Offer]:
    """Noun phrases of its first paragraph, best where they are what a sentence is about, or what is done.

    One of a later paragraph would be a label of what the section doesn't open with.
    """
    for number, at, sentence in near:
        if number:
            return
        for start, end in heading_phrases(sentence.text):
            text = sentence.text[start:end]
            if len(text) in _PHRASE_LENGTHS:
                opens = at == 0 and start == 0  # it stands right below the heading
                yield number, _phrase_worth(sentence.text, start, text) - _AGAIN * opens, extract(sentence, start, end)


def _phrase_worth(sentence: str, start: int, text: str) -> float:
    nouns = _nouns(text)
    deed = any(_DEED.search(noun) for noun in nouns)
    actor = not tables.words("actors").isdisjoint(nouns[:1]) or _is_of_people(text)
    adjunct = _PREPOSITION.search(sentence[:start]) is not None
    figure = _has_amount(text)
    thing = _THING * (not deed and not figure)
    return _PHRASE + _DEED_GAIN * deed + _FIGURE_GAIN * figure - thing - _ADJUNCT * adjunct - _ACTOR * actor


def _nouns(text: str) -> list[str]:
    """The words among which the head is, behind the determiner and an adjective that stands before its noun."""
    words = _WORDS.findall(_DETERMINER.sub("", text).lower())[: _FORE + 1]
    fore = tables.words("fore_adjectives")
    return words[1:] if words and fold(words[0]) in fore else words[:_FORE]


def _is_of_people(text: str) -> bool:
    """Whether it opens with people: who, not what."""
    return not tables.words("people").isdisjoint(_nouns(text)[:1]) or _TITLED.match(text) is not None


def _near(blocks: Sequence[ArticleBlock]) -> Iterator[Near]:
    """The sentences that a reader comes to soon: number of the paragraph, place in it, sentence."""
    words = 0
    for number, block in enumerate(blocks):
        if words > _SOON:
            return
        for at, sentence in enumerate(block.sentences):
            if not is_doubtful(sentence.text):
                yield number, at, sentence
        words += block_words(block)


def _is_sentence(quote: str) -> bool:
    """Whether what is quoted is a sentence of its own, that refers to nothing before it."""
    words = quote.strip("« »\u00a0\u202f")
    return words[:1].isupper() and (has_verb(words) or _SPEAKER.match(words) is not None) and not _REFERS.match(words)


def _quotes(near: Iterable[Near]) -> Iterator[Offer]:
    for number, at, sentence in near:
        for quote in _QUOTE.finditer(sentence.text):
            opens = quote.start() == 0 or len(quote[0]) > _NEARLY_ALL * len(sentence.text)
            again = number == at == 0 and opens
            said = quote[0].strip("« »\u00a0\u202f")
            unfit = _DENIES.match(said) or foreign(said, least_words=_QUOTE_WORDS, share=_ENGLISH) is not None
            if not (again or unfit) and _is_whole(quote[0]):
                worth = _SAID if _is_sentence(quote[0]) else _QUOTED
                yield number, worth, _unstopped(extract(sentence, quote.start(), quote.end()))


def _unstopped(quote: Sentence) -> Sentence:
    """A quotation above a section has no full stop of its own."""
    text = _STOP.sub("", quote.text)
    if text == quote.text:
        return quote
    return replace(quote, text=text, edits=(*quote.edits, Edit(kind=EditKind.FULL_STOP, before=".", after="")))


def _is_whole(quote: str) -> bool:
    words = quote.strip("« »\u00a0\u202f").split()
    opens_whole = words[0][0].isupper() or fold(words[0]) in _OPENS_A_NOUN or words[0][:2] in {"l’", "l'"}
    return opens_whole and "[" not in quote and count(quote) >= _QUOTE_WORDS and not _OBJECT.search(quote)
