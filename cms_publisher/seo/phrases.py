"""Phrases that people may search for, as an article has them: noun phrases, and two names that stand together in it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.excerpts.shortened import MEASURES
from cms_publisher.french import quotes, tables
from cms_publisher.french.grammar import Tag, has_finite_verb, tagged
from cms_publisher.french.leaning import has_verb
from cms_publisher.french.lexicon import Form, Part, readings
from cms_publisher.french.words import NOUN_OR_LINK, is_function_word
from cms_publisher.seo.breaks import describes, is_broken, is_where, is_within_name
from cms_publisher.seo.roles import SUBJECT, has_subject, newness

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.seo.evidence import Evidence, Token

IN_HEADLINE: Final = 2.0
"""What a phrase of the headline is worth; one of the opening is worth 1 at most."""
_MOST_TOKENS: Final = 8
MOST_WORDS: Final = 4
"""Yoast's limit for a keyphrase, in content words."""
_TO: Final = frozenset({"à", "au", "aux"})
_NUMBERS: Final = frozenset({"deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"})
_ONE: Final = frozenset({"un", "une"})
_COLON: Final = re.compile(r"[ \u00a0\u202f]?:\s")
_LATE: Final = 0.4
"""How much less a sentence's last word is worth than its first."""
_ROAD: Final = 2
_NUMBERED: Final = frozenset({"ligne", "route", "départementale", "nationale", "autoroute"})
"""Of which a number says which one it is."""
_SHORT_NAME: Final = 3
"""Letters of what a road is called by before its number."""
_PAIR: Final = 0.7
"""What two names side by side are worth of a phrase that stands in the text as it is."""


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence of the article as words; ``weight`` is what its place is worth, 0 where no candidate is taken.

    The headline is no use of a phrase: it often is a sentence of the text once more.
    """

    text: str
    tokens: tuple[Token, ...]
    weight: float


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase and its words; ``weight`` is what its place is worth."""

    text: str
    tokens: tuple[Token, ...]
    weight: float

    @property
    def key(self) -> tuple[str, ...]:
        """What two uses of a phrase have in common."""
        return key_of(self.tokens)

    @property
    def words(self) -> list[str]:
        """Its content words."""
        return _words(self.tokens)


def phrases(line: Line, facts: Evidence, about: frozenset[str]) -> Iterator[Phrase]:
    """The noun phrases of a line, with their parts that are noun phrases too; ``about``: the headline's words.

    None of what a headline quotes somebody as saying: "une bibliothèque morte" is an image, no subject.
    """
    tokens = line.tokens
    headed = line.weight == IN_HEADLINE
    said = _said(line) if headed else ()
    verbs = [token.start for token in tagged(line.text) if token.tag is Tag.VERB]
    for first in range(len(tokens)):
        if any(start <= tokens[first].start < end for start, end in said):
            continue
        for last in range(first, min(first + _MOST_TOKENS, len(tokens))):
            part = tokens[first : last + 1]
            if last > first and not part[-1].joined:
                break
            text = line.text[part[0].start : part[-1].end]
            given = any(token.form in _TO for token in part) and _is_object(tokens[:first])
            labels = first == 0 and line.weight == IN_HEADLINE and _COLON.match(line.text, part[-1].end) is not None
            after = tokens[last + 1 : last + 2]
            phrase = not is_broken(part, after) and _is_phrase(part, facts, labels=labels)
            if (
                not (given or describes(part, tokens[:first], facts))
                and not any(part[0].start <= at < part[-1].end for at in verbs)
                and (_may_stand(part[-1], facts, within=last > first) or _ends_title(part))
                and phrase
                and (labels or not has_verb(text))
                and not (is_where(part, tokens[:first]) or is_within_name(part, tokens[:first]))
            ):
                place = line.weight * (1 - _LATE * first / len(tokens)) * newness(part, tokens[:first])
                if line.weight < IN_HEADLINE:
                    place *= 1 + _share(part, about) ** 2
                elif labels and len(_words(part)) > 1 and not has_subject(tokens[last + 1 :], facts):
                    place *= SUBJECT
                yield Phrase(_small(text, part[0], facts), part, place)


def _said(line: Line) -> list[tuple[int, int]]:
    """Where a quoted clause stands; a title in quotation marks has no verb."""
    return [(start, end) for start, end in quotes.quoted(line.text) if has_finite_verb(line.text[start:end])]


def _is_object(before: Sequence[Token]) -> bool:
    """Whether a verb stands right before: "prêtent | de l’eau aux jeunes" is no phrase, they give it to them."""
    last = next((token for token in reversed(before) if not (token.is_article or token.is_de)), None)
    if last is None:
        return False
    forms = readings(last.form)
    return any(each.form and each.form.finite for each in forms) and not any(each.form is None for each in forms)


def _share(part: Sequence[Token], about: frozenset[str]) -> float:
    """How much of a phrase's words the headline has."""
    words = _words(part)
    return sum(word in about for word in words) / len(words)


def _small(text: str, first: Token, facts: Evidence) -> str:
    return text if facts.is_name(first) else text[0].lower() + text[1:]


def _may_stand(token: Token, facts: Evidence, *, within: bool = True) -> bool:
    if token.capital and not token.first and token.form in _NUMBERS:
        return True  # "trail des Trois Crêtes"
    if within and facts.is_name(token) and not token.first:
        return True  # "librairie Le Temps retrouvé"
    noun = token.form in NOUN_OR_LINK and token.key in facts.nouns
    vague = not noun and (token.key in tables.words("vague_words") or is_function_word(token.form))
    return not (vague or facts.is_verb(token) or (not facts.is_noun(token) and _is_no_noun(token)))


def _is_no_noun(token: Token) -> bool:
    """Whether the dictionary has it as an adverb or a verb's form only: "brûlés près", "la cantine augmente"."""
    found = readings(token.form)
    return bool(found) and all(
        each.part in {Part.ADVERB, Part.GRAMMAR} or (each.form is not None and each.form.finite) for each in found
    )


def _is_phrase(part: Sequence[Token], facts: Evidence, *, labels: bool = False) -> bool:
    """A noun with what belongs to it: nouns and adjectives, joined by ``de``, ``à``, ``en`` and their articles.

    What ``labels`` a headline is one, with no article before it: "Fraude au cidre : deux ans de prison".
    """
    head = part[0]
    noun = labels and any(each.part is Part.NOUN for each in readings(head.form))
    if (
        not (noun or facts.is_noun(head) or _is_named_noun(part, facts))
        or head.form in MEASURES
        or not _may_stand(head, facts, within=False)
        or len(head.key) == 1
    ):
        return False
    if (
        (head.key in tables.words("fore_adjectives") and not facts.is_name(head) and not _tells(part, facts))
        or head.is_number
        or (part[-1].is_number and not is_road(part, facts))
    ):
        return False
    for at, (before, token) in enumerate(pairwise(part), 2):
        if token.is_article and token.capital and not token.first:
            continue  # a name's own: "centre aquatique Les Ondines"
        if token.form in _ONE and before.is_de:
            continue  # "déraillement d’un train"
        if token.is_link or token.is_article:
            if before.is_article or (token.is_link and before.is_link) or (token.is_article and not before.is_link):
                return False
        elif (token.is_number and before.is_link) or not (_may_stand(token, facts) or _ends_title(part[:at])):
            return False
    return 1 <= len(_words(part)) <= MOST_WORDS


def is_road(part: Sequence[Token], facts: Evidence) -> bool:
    """Whether a number is the second half of a short name: "RD 41", "A 69", or says which line it is: "ligne 300"."""
    name = part[0]
    short = facts.is_name(name) and len(name.form) <= _SHORT_NAME
    return len(part) == _ROAD and (short or name.form in _NUMBERED)


def _ends_title(part: Sequence[Token]) -> bool:
    """Whether a participle ends a name that has its own article: "librairie Le Jour retrouvé"."""
    *_, article, noun, last = (*part[:1], *part[:1], *part)
    named = article.is_article and article.capital and not article.first and noun.capital
    return named and any(each.form is Form.PARTICIPLE for each in readings(last.form))


def _is_named_noun(part: Sequence[Token], facts: Evidence) -> bool:
    """Whether the dictionary has its head as a noun, before a name or as nothing else: no article shows it in the text.

    "Affaire Roy : les dates"; "Ponts communaux".
    """
    found = readings(part[0].form)
    named = len(part) > 1 and facts.is_name(part[1])
    return bool(found) and (any if named else all)(each.part is Part.NOUN for each in found)


def _tells(part: Sequence[Token], facts: Evidence) -> bool:
    """Whether an adjective before its noun says which ("vieux hêtres"), as "new" or "first" do not."""
    told = part[0].key in tables.words("telling_adjectives") and len(part) > 1
    return told and facts.is_noun(part[1]) and not facts.is_name(part[1])


def _words(part: Sequence[Token]) -> list[str]:
    return [token.key for token in part if not (token.is_link or token.is_article or token.form in _ONE)]


def key_of(part: Sequence[Token]) -> tuple[str, ...]:
    """Its words without articles."""
    return tuple(token.key for token in part if not token.is_article)


def pairs(headline: Line, facts: Evidence) -> Iterator[Phrase]:
    """Whom a headline is about, with another name that it has: "OTAN Asie-Pacifique".

    So people search where the name alone would find too much.
    """
    subject = _subject(headline, facts)
    wanted = {token.key for token in subject}
    for other in _names(headline.tokens, facts) if subject else ():
        part = (*subject, *other)
        if not wanted & {token.key for token in other} and len(_words(part)) <= MOST_WORDS:
            text = f"{_spelled(headline, subject)} {_spelled(headline, other)}"
            late = 1 - _LATE * headline.tokens.index(other[0]) / len(headline.tokens)
            yield Phrase(text, part, _PAIR * headline.weight * late)


def _subject(headline: Line, facts: Evidence) -> tuple[Token, ...]:
    """The first name that no preposition makes a place or a complement ("À Brévic, le chantier Talarvor")."""
    for name in _names(headline.tokens, facts):
        at = headline.tokens.index(name[0])
        before = next((token for token in headline.tokens[:at][::-1] if not token.is_article), None)
        if before is None or not (before.is_link or is_function_word(before.form)):
            return name
    return ()


def _names(tokens: Sequence[Token], facts: Evidence) -> Iterator[tuple[Token, ...]]:
    """The names of a sentence, each whole: "Corée du Nord"."""
    at = 0
    while at < len(tokens):
        end = at + 1
        if facts.is_name(tokens[at]):
            while (following := _goes_on(tokens, end, facts)) > end:
                end = following
            yield tuple(tokens[at:end])
        at = end


def _goes_on(tokens: Sequence[Token], end: int, facts: Evidence) -> int:
    """Where a name ends that the token before ``end`` does not end: after the next name, over ``de`` or not."""
    over = end + (end < len(tokens) and tokens[end].is_de)
    joined = over < len(tokens) and all(token.joined for token in tokens[end : over + 1])
    return over + 1 if joined and facts.is_name(tokens[over]) else end


def _spelled(line: Line, tokens: Sequence[Token]) -> str:
    return line.text[tokens[0].start : tokens[-1].end]
