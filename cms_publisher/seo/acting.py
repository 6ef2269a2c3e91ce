"""A public body whose act the headline tells: people search what it does, and where, not who does it.

"Le Syndicat des eaux de Lorme remplace ses canalisations" is searched by "canalisations Lorme".
"""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.excerpts.shortened import COUNTING, MEASURES
from cms_publisher.french import tables
from cms_publisher.french.grammar import Tag, tagged
from cms_publisher.french.words import content_words
from cms_publisher.seo.evidence import tokenize
from cms_publisher.seo.matching import holds

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cms_publisher.seo.choosing import Candidate
    from cms_publisher.seo.evidence import Evidence, Token

_SECOND: Final = "hospitalier"
"""What makes a body of "centre"."""
_LANDS: Final = frozenset({"région", "département", "commune", "ville", "village", "canton"})
"""What is a place before it is a body: "la région Asie-Pacifique"."""
_TO: Final = frozenset({"au", "aux"})
_MOST_WORDS: Final = 4
"""Yoast's limit for a keyphrase, in content words."""


def is_daily(chosen: str, headline: str) -> bool:
    """Whether a phrase is a public body, or a part of how the headline that tells its act calls it."""
    body, _ = _parted(headline)
    words = tokenize(chosen)
    return (_is_body(words) and words[0].form not in _LANDS) or (bool(body) and holds(chosen, body))


def what_it_does(found: Sequence[Candidate], headline: str) -> list[Candidate]:
    """The candidates that the headline tells of besides the body: compounds and their fuller forms, else single nouns.

    No name alone, nothing that only says when or how much, or that any act has ("le projet").
    """
    _, act = _parted(headline)
    told = [one for one in found if holds(one.text, act)]
    opened = _opened(act)
    told = sorted((one for one in told if _head(one) in opened), key=lambda one: opened.index(_head(one)))
    compounds = [one for one in told if len(content_words(one.text)) > 1]
    single = [one for one in told if one not in compounds]
    whole = [one for one in compounds if not any(each.text.startswith(f"{one.text} d") for each in compounds)]
    return [one for one in found if any(one.text.startswith(each.text) for each in whole)] or single[:1]


def seat_of(headline: str, facts: Evidence) -> str:
    """The name in what a public body is called that the headline tells an act of: "Seille jurassienne"; "" for none."""
    body, _ = _parted(headline)
    tokens = tokenize(body)
    if not body:
        return ""
    at = next((at for at, token in enumerate(tokens) if at and facts.is_name(token) and not token.first), None)
    return body[tokens[at].start :].strip() if at else ""


def placed_by_it(keyphrase: str, headline: str, facts: Evidence) -> str:
    """The keyphrase with that name behind it, where it has none and Yoast's limit allows it."""
    seat = seat_of(headline, facts)
    named = any(facts.is_name(token) and not _is_acronym(keyphrase, token) for token in tokenize(keyphrase))
    both = f"{keyphrase} {seat}"
    return both if seat and not named and len(content_words(both)) <= _MOST_WORDS else keyphrase


def _parted(headline: str) -> tuple[str, str]:
    """The public body that a headline opens with, as far as its verb, and what it does; "" and all of it for others."""
    label, colon, told = headline.replace("\u00a0:", " :").partition(" : ")
    if colon and _is_body(tokenize(label)):
        return label, told
    verb = next((token.start for token in tagged(headline) if token.tag is Tag.VERB), len(headline))
    tokens = tokenize(headline)
    start = tokens[1].start if len(tokens) > 1 and tokens[0].is_article else 0
    subject = list(takewhile(lambda token: token.start < verb, tokens[start > 0 :]))
    if not subject or not _is_body(subject) or verb == len(headline):
        return "", headline
    return headline[start:verb], headline[verb:]


def _is_body(tokens: Sequence[Token]) -> bool:
    bodies = tables.words("public_bodies")
    return bool(tokens) and (tokens[0].form in bodies or _SECOND in [token.form for token in tokens[1:2]])


def _is_acronym(text: str, token: Token) -> bool:
    """Whether it is in capitals: "IRM", "ligne B"; no place has such a name."""
    return text[token.start : token.end].isupper()


def _head(one: Candidate) -> str:
    return one.text[: tokenize(one.text)[0].end]


def _opened(act: str) -> list[str]:
    """The words that an article, a number or how much of it opens, as they stand: "sa première IRM"."""
    told = [token for token in tokenize(act) if token.key not in tables.words("fore_adjectives")]
    opening = (tables.words("determiners") | COUNTING) - _TO
    return [
        act[token.start : token.end]
        for at, token in enumerate(told)
        if at
        and (
            told[at - 1].form in opening
            or told[at - 1].is_number
            or (at > 1 and told[at - 1].is_de and told[at - 2].form in MEASURES)
        )
    ]
