"""What a section's own words offer as its heading, each with what its kind is worth, wherever the section ends."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from cms_publisher.fidelity.analysts import NAME, analysis_heading
from cms_publisher.fidelity.excerpts.extract import extract, without
from cms_publisher.french import quotes
from cms_publisher.french.appositions import apposition
from cms_publisher.french.clauses import clauses
from cms_publisher.french.grammar import Tag, has_finite_verb, tagged
from cms_publisher.french.leaning import binds, goes_on, opens_with_adjunct, refers_back
from cms_publisher.french.procedure import is_minutes
from cms_publisher.french.words import content_words
from cms_publisher.writers.digest.heading_nouns import SIDE, brings_in, has_amount, is_of_people, phrases, topic
from cms_publisher.writers.digest.heading_places import SHORT_OPENING, near_places
from cms_publisher.writers.digest.nounless import lacks_noun
from cms_publisher.writers.digest.portrait_subject import named_in
from cms_publisher.writers.digest.quotations import answers, is_uttered, quotations, says_little, tells_of_once
from cms_publisher.writers.digest.ready_headings import opener, points_at
from cms_publisher.writers.digest.weights import relevance

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from cms_publisher.french.portraits import Portrait
    from cms_publisher.model import ArticleBlock, Sentence
    from cms_publisher.writers.digest.heading_places import Near, Place

    Found = tuple[int, float, Sentence]
    """Number of the paragraph, what its kind is worth, the heading."""

LENGTHS: Final = range(15, 71)
"""Characters of a subheading."""
_ANALYSIS, _TOPIC, _READY, _SAID, _CLAUSE, _UTTERED, _BROUGHT, _PHRASE, _QUOTED = (
    2.8,
    2.6,
    2.6,
    2.2,
    2.0,
    1.6,
    1.4,
    1.1,
    0.9,
)
"""What each kind is worth: an expert's name, what the text says it speaks of, a ready sentence, a quoted one, a clause,
what is said without a verb, what its first sentence brings in and is about, a noun, a quoted phrase."""
_ANECDOTE: Final = 1.2
"""What it takes off a clause that it only says what somebody said, or is about one person."""
_AGAIN: Final = 0.8
"""What it takes off that a reader reads it again right below."""
_ONLY_A_SIDE: Final = 0.6
"""What it takes off that it is only a side: "Côté recettes"."""
_OF_A_PERSON: Final = 0.8
"""What it takes off a ready sentence that only "elle" says whom it is of: the person's own words tell more."""
_PEOPLE: Final = 0.5
"""What it takes off a clause that people do it, that it tells what was before, or first when or where."""
_BEFORE: Final = re.compile(r"\b(?:avai(?:t|ent)|étai(?:t|ent))\b")
"""What was before what the section tells."""
_LITTLE: Final = 0.8
"""What it takes off a quotation that it names nothing, a clause that it names one thing only."""
_NAMES: Final = frozenset({Tag.NOUN, Tag.NAME, Tag.NUMBER, Tag.UNKNOWN})
_DETAIL: Final = 0.25
"""What it takes off a clause for each sentence of its paragraph before it but the first: later come details."""
_NEXT: Final = 0.8
"""What it takes off one that opens the next paragraph: that is where its subject begins."""
_DETAILS: Final = 6
"""How many of them count."""
_FIGURE_GAIN: Final = 0.3
_BY_A_PRONOUN: Final = re.compile(r"-(?:t-)?(?:ils?|elles?)\b")
_VOICE: Final = re.compile(r"\b(?:je|nous|on|moi|mon|ma|mes|notre|nos)\b|\b[jm][’']", re.IGNORECASE)
_VOICE_GAIN: Final = 0.3
"""What it is worth that a quotation speaks of those who speak."""
_IN_ORDER: Final = re.compile(
    r"\b(?:(?:elle|lui) seule?|enfin|ensuite|puis|alors|d[’']abord|auparavant|plus (?:tard|tôt))\b|"
    r"\b(?:avant|après|depuis|auparavant|autour|derrière|dessus|dedans|davantage|autrement|ailleurs|aussi|là)\Z",
    re.IGNORECASE,
)
"""What ties a clause to those before it."""
_SPOKEN: Final = re.compile(r"«[\s\u00a0]*[A-ZÀ-Ý][^\s«»]*(?:[\s\u00a0][^\s«»]+){3,}[\s\u00a0]*»")
"""What somebody says, whole."""
_STANDS_FOR: Final = re.compile(
    r"^L(?:es?[ \u00a0]|a[ \u00a0]|[’'])(?:mesure|décision|dispositif|reste|somme|montant|démarche|organisation|élue?|"
    r"intéressée?|dirigeante?|bâtiment|édifice|ouvrage|établissement|véhicule|"
    r"engin|appareil)s?(?:,|[ \u00a0](?!d(?:es?|u)\b|d[’']|qui\b|[A-ZÀ-Ý]))"
)
"""A noun that stands for what, or whom, the sentence before names: "La mesure concerne …", "L’élue a demandé …"."""
_DENIES: Final = re.compile(r"(?:aucune?|rien|nulle?|jamais)\b", re.IGNORECASE)
"""What a party says that there was none of: above a section nobody would be seen to say it."""
_TO_APPEAL: Final = re.compile(r"\b(?:jours|mois) pour (?:faire appel|interjeter|se pourvoir)")
"""What stands at the end of any trial's report."""
_INVENTORY: Final = re.compile(
    r"\b(?:compte|emploie|entretient|possède|abrite|mesure|pèse)(?:nt)?(?: [\w’]+)?[ \u00a0]"
    r"(?:\d|une?\b|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|[a-z]+-[a-z]+|vingt|trente)[^,]*$|"
    r"\b(?:est|était) de \d+(?:,\d+)?[ \u00a0](?!€|euros|%|millions|milliards|contre)[^,]*$"
)
"""How many of something there are, no news and set against nothing: "La ligne compte 81 tunnels"."""
_AMOUNTS: Final = re.compile(r"\b(?:est estimée?|s[’']élève|se chiffre) à \d")
_AN_AMOUNT: Final = 2.6
"""What it takes off a ready sentence that it only tells how much."""
_FALL: Final = 0.5
_SECOND_BEST: Final = 2
"""The reach of what heads a part that would stay too long."""
_SUBJECT: Final = 0.35
"""What it is worth to speak of what the whole text is about."""
_TELLING: Final = 5.0
_NAMED: Final = 2
_ABOUT: Final = 1.2
"""What it is worth to have that many of the headline's words: a reader who searches for it finds it again."""
_PERSON: Final = re.compile(r"(?:M\.|Mme|[A-ZÀ-Ý][\w’-]+(?:[ \u00a0][A-ZÀ-Ý](?:[\w’-]+|\.)|, \d\d ans))")
_NEARLY_ALL: Final = 0.6
"""From this share of a sentence on, a reader would read it twice."""
_MOST: Final = 0.55
"""The same of the sentence right below."""
_REPORTS: Final = re.compile(r"\bqu(?:e\b|[’'])")
"""What somebody says of a thing is no fact that the sentence opens with."""
_AT_ONCE: Final = 15
"""Words that a reader has read so soon that a heading with the sentence behind them would be read twice."""
_SHORT: Final = 45
"""Characters that fit a line on a phone: such a heading reads best."""
_SHORT_GAIN: Final = 0.5


class Offer(NamedTuple):
    """What could head a section."""

    worth: float
    paragraph: int
    """Which of its paragraphs has its words."""
    sums_up: bool
    """Whether its place says that the section is about it: a sentence that opens it, what it says that it speaks of."""
    heading: Sentence


def offers(  # noqa: PLR0913 - all but three have a default
    blocks: Sequence[ArticleBlock],
    weight: Mapping[str, int],
    headline: str,
    *,
    reach: int = 0,
    promotes: bool = False,
    person: Portrait | None = None,
) -> list[Offer]:
    """All that its paragraphs offer, best first.

    Args:
        blocks: its paragraphs.
        weight: what the text is about.
        headline: what the text is about.
        reach: the last paragraph whose words may head it; what isn't said in the first is second best.
        promotes: whether the section's first sentence, or part of it, may be its heading.
        person: whom the text portrays.
    """
    near = tuple(near_places(blocks, reach))
    person = person if person and person.surname in headline else None  # whom a reader of headings knows
    summing = list(_summing(blocks, near, person, promotes=promotes))
    found = [*_quotes(near, reach), *_clauses(near, opening=promotes)]
    named = list(_phrases(near[0][1])) if near and near[0][0].opens else []
    about = set(content_words(headline))
    rows = [*((True, row) for row in summing), *((False, row) for row in found if not goes_on(row[2].text)), *named]
    rows = [row for row in rows if not lacks_noun(row[1][2].text)]
    return sorted(
        (Offer(worth + _nearness(at) + _worth(one.text, weight, about), at, up, one) for up, (at, worth, one) in rows),
        key=lambda offer: -offer.worth,
    )


def _summing(
    blocks: Sequence[ArticleBlock], near: Sequence[Near], person: Portrait | None, *, promotes: bool
) -> Iterator[Found]:
    """What says by its place what the section is about."""
    if analysis := analysis_heading(blocks):
        yield 0, _ANALYSIS, analysis
    opening = near[0][1] if near and near[0][0].opens else None
    if opening and (span := topic(opening.text)):
        side = opening.text[slice(*span)].startswith(SIDE)
        yield 0, _TOPIC - _ONLY_A_SIDE * side, extract(opening, *span)
    elif promotes and (ready := opener(blocks, person)):
        less = _OF_A_PERSON * (named_in(ready.text, person) != ready.text) + _AN_AMOUNT * bool(
            _AMOUNTS.search(ready.text)
        )
        yield 0, _clause_worth(ready.text) - _CLAUSE + _READY - less, ready


def _nearness(number: int) -> float:
    """What the place of a heading's own words is worth: in the section's first paragraph, the next, a later one."""
    return max(0.0, 1 - _FALL * number)


def _worth(text: str, weight: Mapping[str, int], about: set[str]) -> float:
    named = not _PERSON.match(text) and len(about & set(content_words(text))) >= _NAMED
    return (
        _SUBJECT * min(relevance(text, weight), _TELLING)
        + (_SHORT_GAIN if len(text) <= _SHORT else 0)
        + (_ABOUT if named else 0)
    )


def _of_another(opening: str, place: Place, sentence: Sentence) -> bool:
    """Whether somebody else says it than whose words stand right below: a reader would give it to that one."""
    if place.paragraph or not (place.number and _SPOKEN.match(opening)):
        return False
    names = NAME.findall(quotes.outside(sentence.text))
    return bool(names) and not any(name.split()[-1] in opening for name in names)


def _quotes(near: Sequence[Near], reach: int) -> Iterator[Found]:
    """What is quoted in its first two paragraphs: in the second only of who speaks in the first, or if nobody does.

    Within a further ``reach`` it may be anybody's; within the furthest it is only offered to a person, who sees whose.
    """
    anywhere, seen = reach > 1, reach > _SECOND_BEST
    first = " ".join(sentence.text for place, sentence in near if place.paragraph == 0)
    another = not anywhere and (_SPOKEN.search(first) or _PERSON.match(first)) is not None
    heard = first.startswith("«")
    for place, sentence in near:
        by_name = not _BY_A_PRONOUN.search(sentence.text)
        second = place.paragraph == 1
        if second and another and (by_name or place.number):
            continue
        if not seen and _of_another(near[0][1].text, place, sentence):
            continue
        if place.is_early or (second and not (heard and by_name)):
            for whole, quote in quotations(sentence, opens=place.opens, lengthy=anywhere):
                yield place.paragraph, _quote_worth(quote.text, whole=whole), quote


def _quote_worth(text: str, *, whole: bool) -> float:
    """A quoted sentence is worth more of those who speak, less of what they once did, and if it names nothing."""
    if not (whole or answers(text)):
        return _UTTERED if is_uttered(text) else _QUOTED
    voice = _VOICE.search(text) is not None
    once = voice and tells_of_once(text)
    return _SAID + _VOICE_GAIN * voice - _PEOPLE * once - _LITTLE * says_little(text)


def _clauses(near: Iterable[Near], *, opening: bool) -> Iterator[Found]:
    """What its first paragraph says happens; of the sentence right below the heading only a part, if any."""
    for place, whole in near:
        for sentence in _forms(whole, place) if place.is_early and (opening or not place.opens) else ():
            for start, end in clauses(sentence.text):
                text, share = sentence.text[start:end], (end - start) / len(whole.text)
                again = place.words < _AT_ONCE and share > (_MOST if place.opens else _NEARLY_ALL)
                begins = place.opens and not start and text != whole.text.rstrip(" .\u00a0")  # read at once
                cut = place.opens and _REPORTS.search(text)
                undated = start > 0 and _BEFORE.search(text)  # "En 2025, | le budget était de 2 millions"
                if end - start in LENGTHS and not (again or begins or cut or undated) and _may_head(text):
                    late = min(max(0, place.number - 1), _DETAILS)
                    next_one = place.number == 0 and place.words > SHORT_OPENING
                    less = _AGAIN * place.opens + _LITTLE * _names_one(text) + _DETAIL * late + _NEXT * next_one
                    yield place.paragraph, _clause_worth(text) - less, extract(sentence, start, end)


def _forms(sentence: Sentence, place: Place) -> Iterator[Sentence]:
    """The sentence, and without what is only said of something between commas, but where it is read right below."""
    yield sentence
    if not place.opens and (span := apposition(sentence.text)):
        yield without(sentence, span)


def _may_head(clause: str) -> bool:
    """Whether the clause has its verb and no quotation, denies nothing for a party, points to nothing before it."""
    leaning = points_at(clause) or refers_back(clause)
    leaning = leaning or any(each.search(clause) for each in (_BY_A_PRONOUN, _IN_ORDER, _STANDS_FOR))
    unfit = "«" in clause or ":" in clause or _DENIES.match(clause) or leaning or is_minutes(clause)
    unfit = unfit or any(each.search(clause) for each in (_TO_APPEAL, _INVENTORY))
    return not unfit and has_finite_verb(clause)


def _clause_worth(text: str) -> float:
    said = binds(text) or _PERSON.match(text)
    before = _BEFORE.search(text) is not None
    less = _ANECDOTE * bool(said) + _PEOPLE * (is_of_people(text) + before + opens_with_adjunct(text))
    return _CLAUSE + _FIGURE_GAIN * has_amount(text) - less


def _names_one(clause: str) -> bool:
    """Whether it names one thing only, and so tells next to nothing of it: "La phrase est belle"."""
    return sum(token.tag in _NAMES for token in tagged(clause)) == 1


def _phrases(opening: Sentence) -> Iterator[tuple[bool, Found]]:
    """What the section opens with, or brings in with its first sentence, each with whether that is about it."""
    for start, end in phrases(opening.text):
        about = brings_in(opening.text, start)
        worth = (_BROUGHT if about else _PHRASE) + _FIGURE_GAIN * has_amount(opening.text[start:end])
        yield about, (0, worth, extract(opening, start, end))
