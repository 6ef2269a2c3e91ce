"""A text as words with what stands between them, and what the text itself tells of them: names, nouns, verbs.

No dictionary and no parser: a word that the text puts after an article is a noun, one that it puts after a subject
pronoun or an auxiliary is a verb, one that it capitalises in mid-sentence is a name.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from cms_publisher.french import tables
from cms_publisher.french.lexicon import Part, readings
from cms_publisher.french.words import fold, is_function_word
from cms_publisher.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from cms_publisher.model import Article

_WORD: Final = re.compile(
    r"(\w++(?![-\u2011'’])|\b(?:[cdjlmnst]|qu|lorsqu|puisqu|jusqu|quoiqu)['’](?=\w)|\w+(?:[-\u2011'’]\w+)*)",
    re.IGNORECASE,
)
_ARTICLES: Final = frozenset({"le", "la", "les", "l'"})
_DE: Final = frozenset({"de", "du", "des", "d'"})
_LINKS: Final = _DE | {"à", "au", "aux", "en"}
_AFTER_VERB: Final = _ARTICLES | {
    "un",
    "une",
    "son",
    "sa",
    "ses",
    "leur",
    "leurs",
    "ce",
    "cet",
    "cette",
    "ces",
    "que",
    "qu'",
}
_VERBAL: Final = re.compile(
    r".{2,}(?:aient|eront|iront|era|erait|erent|issent|issant|ifient|isent|er|ir|oir)"
    r"|.+-(?:t-)?(?:il|elle|on|ils|elles|je|nous|vous|ce)",
)
"""Folded forms that are verbs unless the text shows them after an article (atelier, avenir, opéra)."""
_PARTICIPLE: Final = re.compile(r".{2,}(?<!it)(?:ée?s?|ies?|is|ues?|us|ant)")
_OPENING: Final = frozenset('«“"(:–—.!?')


class Token(NamedTuple):
    """One word; an elided article is a word of its own."""

    start: int
    end: int
    form: str
    """In lower case, accents kept, straight apostrophe."""
    key: str
    """Folded: what words are compared by."""
    capital: bool
    first: bool
    """Whether it opens its sentence or a quotation, where a capital letter tells nothing."""
    joined: bool
    """Whether nothing but a space parts it from the word before."""

    @property
    def is_link(self) -> bool:
        """A preposition that a noun phrase may hold."""
        return self.form in _LINKS

    @property
    def is_de(self) -> bool:
        """``de`` in one of its forms, which a name may hold."""
        return self.form in _DE

    @property
    def is_article(self) -> bool:
        """A definite article."""
        return self.form in _ARTICLES

    @property
    def is_number(self) -> bool:
        """A figure, or a word that begins with one."""
        return self.form[0].isdigit()


@lru_cache(maxsize=512)
def tokenize(text: str) -> tuple[Token, ...]:
    """The words of one sentence."""
    found: list[Token] = []
    parts = _WORD.split(text)  # what stands between the words, and the words, in turn
    places = [*accumulate(map(len, parts))]
    for gap, written, start, end in zip(parts[::2], parts[1::2], places[::2], places[1::2], strict=False):
        apart = gap != " " and (len(gap) > 1 or bool(gap.strip()))
        first = not found or (apart and not _OPENING.isdisjoint(gap))
        form, key, capital = _word(written)
        token = (start, end, form, key, capital, first, bool(found) and not apart)
        found.append(tuple.__new__(Token, token))  # without a call in between: there are many
    return tuple(found)


@lru_cache(maxsize=8192)
def _word(written: str) -> tuple[str, str, bool]:
    """Form, key and whether it is written with a capital."""
    return written.lower().replace("’", "'").replace("\u2011", "-"), fold(written), written[0].isupper()


def _looks_verbal(token: Token) -> bool:
    """Whether it ends as verbs do, and the dictionary has no noun alone: "hiver"."""
    return _VERBAL.fullmatch(token.key) is not None and _may_be_verb(token)


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a whole text tells of its words, by key."""

    names: frozenset[str]
    nouns: frozenset[str]
    verbs: frozenset[str]

    def is_name(self, token: Token) -> bool:
        """A proper name, or a word of one."""
        return token.capital and token.key in self.names

    def is_noun(self, token: Token) -> bool:
        """A noun or a name."""
        return token.key in self.nouns or self.is_name(token)

    def is_verb(self, token: Token) -> bool:
        """A verb form, as far as can be told."""
        if self.is_noun(token):
            return False
        return token.key in self.verbs or _looks_verbal(token)

    def is_participle(self, token: Token) -> bool:
        """A form that may be a participle: an adjective at best."""
        return not self.is_noun(token) and _PARTICIPLE.fullmatch(token.form) is not None and _may_be_verb(token)


def evidence(sentences: Iterable[tuple[str, Sequence[Token]]]) -> Evidence:
    """What the sentences (each with its words) tell of their words."""
    names, nouns, verbs = set[str](), set[str](), set[str]()
    befores = tables.words("fore_adjectives")
    determiners, before_verbs = tables.words("determiners"), tables.words("before_verbs")
    for text, tokens in sentences:
        unlike = [token for token in tokens if text[token.start : token.end] != token.form]  # it has a capital
        names.update(token.key for token in unlike if _shows_name(text, token))
        for left, right in pairwise(tokens):
            if not right.joined:
                continue
            if left.form in determiners or (left.form in befores and _may_be_noun(right)):
                nouns.add(right.key)  # "la comptable", "l’ancienne comptable"
            if left.first and left.capital and right.capital and may_be_first_name(left):
                names.add(left.key)  # "Apolline Roy entretient …"
            if left.form in before_verbs:
                verbs.add(right.key)
            # "le centre aquatique Les Ondines", "la flotte commune que le port veut"
            if right.form in _AFTER_VERB and not right.capital and _may_be_verb(left):
                verbs.add(left.key)
    return Evidence(frozenset(names), frozenset(nouns), frozenset(verbs))


def _may_be_noun(token: Token) -> bool:
    return any(each.part is Part.NOUN for each in readings(token.form))


def _may_be_verb(token: Token) -> bool:
    """Whether the dictionary has it as a verb's form, or not at all."""
    found = readings(token.form)
    return not found or any(each.form is not None for each in found)


def may_be_first_name(token: Token) -> bool:
    """Whether it is in no dictionary, or there as a first name, too."""
    return token.form.replace("-", "").isalpha() and (
        not readings(token.form) or token.form in tables.words("first_names")
    )


def of_article(article: Article) -> Evidence:
    """What an article, headings left out, tells of its words."""
    texts = [article.headline.text, *(sentence.text for sentence in article.standfirst)]
    texts += [
        sentence.text for block in article.body if block.kind is not BlockKind.HEADING for sentence in block.sentences
    ]
    return evidence((text, tokenize(text)) for text in texts)


def _shows_name(text: str, token: Token) -> bool:
    word = text[token.start : token.end]
    acronym = len(word) > 1 and word.isupper()
    compound = "-" in word and any(part[:1].isupper() for part in word.split("-")[1:])  # "Port-Névez"
    shown = acronym or (token.capital and (compound or not token.first))
    return shown and not (text.isupper() or is_function_word(word))
