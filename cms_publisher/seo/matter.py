"""What a headline is about, by its own common noun, where the phrase found is a side line: a name told once, a body.

"L’infirmier facturait des piqûres" is searched by "infirmier libéral", not by the "carte Vitale" of a quotation.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.excerpts.shortened import MEASURES
from cms_publisher.french import quotes, tables
from cms_publisher.french.lexicon import Part, readings
from cms_publisher.french.words import content_words, is_function_word
from cms_publisher.model import BlockKind
from cms_publisher.seo.acting import is_daily
from cms_publisher.seo.choosing import PENALTIES, is_named_thing
from cms_publisher.seo.evidence import tokenize
from cms_publisher.seo.matching import holds
from cms_publisher.seo.phrases import IN_HEADLINE, Line, phrases
from cms_publisher.seo.subject import OF_ANYTHING, is_person

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.model import Article
    from cms_publisher.seo.evidence import Evidence, Token

_PARTS: Final = frozenset({"secteur", "secteurs", "sortie", "sorties"})
"""Of what many a place has: "secteurs du Morbihan" does not say what happened there."""
_SOMEBODY: Final = re.compile(r"(?:^|, )(?:ils?|elles?|cette?)\b", re.IGNORECASE)
"""Somebody whom the headline does not name, and the text does."""
_PLACE: Final = re.compile(
    r"(?:\b[àÀ] |\bd[eu] |\bdes |\b[dD]ans l[ea] |\ben )"
    r"(?P<name>[A-ZÀ-ÖØ-Ý][\w’-]*[a-zà-ÿ](?:-[\w’]+)*)(?![ -][A-ZÀ-Ý])"
)
_LABEL: Final = re.compile(r"[A-ZÀ-ÖØ-Ý][\w’-]*(?:[ -][\w’-]+){0,4}(?:\. |[ \u00a0]: )")
"""A place or rubric before a headline, which stands behind the noun later."""
_MOST_WORDS: Final = 3
_AGAIN: Final = 2
"""In more sentences than this somebody is named whom the text is about."""


def of_matter(chosen: str, article: Article, facts: Evidence, title: str) -> str:
    """The phrase, or what stands for a side line: the headline's noun as the text has it fullest, or with its place.

    ``title``: the title tag; what it has is no side line. What somebody says is searched by who says it.
    """
    headline = article.headline.text
    if not _is_aside(chosen, headline, title):
        return chosen
    texts = [one.text for one in article.standfirst]
    texts += [one.text for block in article.body if block.kind is not BlockKind.HEADING for one in block.sentences]
    slight = _is_slight(chosen, texts)
    if not (slight or any(map(facts.is_name, tokenize(headline)))) and is_named_thing(chosen, facts):
        return chosen  # "marais de Lorme", above a headline that names nothing
    there = [{token.key for token in tokenize(text)} for text in texts]
    least = 1 if slight else max(1, sum(tokenize(chosen)[0].key in keys for keys in there))
    noun = next((one for one in _nouns(headline, facts) if _weighs(one, least, there)), None)
    if noun is None:
        return chosen
    told = max(_forms(noun, [headline, *texts], facts), key=lambda row: row[:2], default=(0, 0, noun.form))[-1]
    if any(map(facts.is_name, tokenize(told))):
        return told
    if (label := _LABEL.match(headline)) and label.end() <= noun.start:
        return told
    place = _place([headline], facts) or _place([text for text in texts[:_AGAIN] if holds(noun.form, text)], facts)
    both = f"{told} {place}".rstrip()
    return both if len(content_words(both)) > 1 or "-" in both else chosen


def _has(keys: set[str], noun: str) -> bool:
    return noun in keys or any(key.startswith(f"{noun}-") for key in keys)


def _weighs(noun: Token, least: int, there: Sequence[set[str]]) -> bool:
    """Whether the text has it as often as what it may stand for: no pun, no image."""
    return sum(_has(keys, noun.key) for keys in there) >= least


def _is_slight(chosen: str, texts: Sequence[str]) -> bool:
    """Whether it says nothing of a matter, is somebody's name, or stands in somebody's words alone."""
    head = tokenize(chosen)[0]
    there = [(text, text.find(chosen)) for text in texts if chosen in text]
    said = [any(start <= at < end for start, end in quotes.quoted(text)) for text, at in there]
    once = is_person(chosen) and len(said) <= _AGAIN
    return bool({head.form, head.key} & (OF_ANYTHING | _PARTS)) or once or (bool(said) and all(said))


def _place(texts: Sequence[str], facts: Evidence) -> str:
    """The first name in them that a preposition makes a place."""
    found = (match["name"] for text in texts for match in _PLACE.finditer(text))
    return next((name for name in found if all(map(facts.is_name, tokenize(name)))), "")


def _is_aside(chosen: str, headline: str, title: str) -> bool:
    """Whether neither headline nor title tag has its head, or its head says nothing of a matter."""
    head = next((token for token in tokenize(chosen) if not token.is_article), None)
    if head is None or "«" in headline:
        return False
    if {head.form, head.key} & (OF_ANYTHING | _PARTS) or is_daily(chosen, headline):
        return True
    if _is_lone_place(chosen, headline):
        return True
    somebody = head.capital and _SOMEBODY.search(headline) is not None
    return not somebody and head.key not in {token.key for token in (*tokenize(headline), *tokenize(title))}


def _is_lone_place(chosen: str, headline: str) -> bool:
    """Whether it is only where something happened: "Lorme", of "un couvreur jugé à Lorme"."""
    return any(match["name"] == chosen for match in _PLACE.finditer(headline))


def _nouns(headline: str, facts: Evidence) -> Iterator[Token]:
    """The common nouns that say what it is about."""
    others = OF_ANYTHING | MEASURES | PENALTIES | tables.words("vague_words") | tables.words("vague_heads") | _PARTS
    others |= tables.words("actors") | tables.words("public_bodies")
    for token in tokenize(headline):
        common = not (token.capital and not token.first) and not facts.is_name(token) and not token.is_number
        noun = any(each.part is Part.NOUN for each in readings(token.form)) and token.key in facts.nouns
        if common and noun and not {token.form, token.key} & others and not is_function_word(token.form):
            yield token


def _forms(noun: Token, texts: Sequence[str], facts: Evidence) -> Iterator[tuple[bool, int, str]]:
    """How the text has it, without where or when: with a name, in how many words, "antenne-relais" for "antenne"."""
    for text in texts:
        tokens = tokenize(text)
        if not any(token.key.startswith(noun.key) for token in tokens):
            continue
        for phrase in phrases(Line(text, tokens, IN_HEADLINE / 2), facts, frozenset()):
            head, *others = phrase.tokens
            whole = head.key == noun.key or head.key.startswith(f"{noun.key}-")
            apart = any(token.is_link and not token.is_de for token in others)
            told = any(each.form is not None for one in others for each in readings(one.form))  # "camion chargé"
            if whole and not (apart or told) and len(phrase.words) <= _MOST_WORDS:
                compound = "-" in head.key
                yield any(map(facts.is_name, others)), len(phrase.words) + compound, phrase.text
