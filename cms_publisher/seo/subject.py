"""Which phrase people would search a story by, where the headline's own words are too common to find it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.boilerplate.places import names_place
from cms_publisher.french import tables
from cms_publisher.french.words import content_words
from cms_publisher.seo.evidence import may_be_first_name, tokenize
from cms_publisher.seo.links import sentences
from cms_publisher.seo.matching import opens_with
from cms_publisher.seo.phrases import IN_HEADLINE, Line, phrases

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cms_publisher.model import Article
    from cms_publisher.seo.choosing import Row
    from cms_publisher.seo.evidence import Evidence

_LABEL: Final = re.compile(
    r"(?P<place>[A-ZÀ-ÖØ-Ý][\w’'-]*(?: [A-ZÀ-ÖØ-Ýa-zà-ÿ][\w’'-]*){0,3}?)(?:\.\s|[ \u00a0\u202f]:\s)"
)
"""What stands before a headline's colon, or before its rubric: "Lorme : …", "Lorme. Conseil municipal : …"."""
_COLON: Final = re.compile(r"[ \u00a0\u202f]:\s")
_OF_ONE: Final = re.compile(r"(?:d[’']|de )une? ")
_CLEARLY: Final = 2.0
"""How many times as much a person's name is worth of whom a headline without a name tells."""
_WHOLE_NAME: Final = 2
_MOST: Final = 3
"""Words of a label that says what a story is about; a longer one tells it."""


def subject(best: Row, rows: Sequence[Row], facts: Evidence, headline: str) -> Row:
    """The best, or, where that names nothing, what labels the headline, or the person whom the text is about.

    "Gel tardif : le niveau d’alerte relevé" is searched by "gel tardif"; "La dernière potière du canton" by her name.
    """
    if any(map(facts.is_name, tokenize(best[0].text))):
        return best
    labels = [row for row in rows if row[1] and _labels(row[0].text, headline)]
    if labels:
        return labels[0]
    if any(map(facts.is_name, tokenize(headline))):
        return best
    persons = [row for row in rows if _is_person(row[0].text) and row[0].worth >= _CLEARLY * best[0].worth]
    return max(persons, key=lambda row: row[0].worth, default=best)


def _labels(text: str, headline: str) -> bool:
    """Whether two words or more of it stand before the headline's colon, and nothing else."""
    found = _COLON.search(headline)
    label = headline[: found.start()] if found else ""
    return 1 < len(content_words(text)) <= _MOST and content_words(text) == content_words(label)


def _is_person(text: str) -> bool:
    """Whether it may be a first name with a surname."""
    tokens = tokenize(text)
    named = len(tokens) == _WHOLE_NAME and all(token.capital for token in tokens)
    return named and may_be_first_name(tokens[0])


def placed(keyphrase: str, article: Article, facts: Evidence, title: str = "") -> str:
    """A thing without a name together with the place that the headline opens with: "salle des fêtes Lorme".

    So people search what every town has. A place alone gets what the headline says of it: "halle couverte Lorme".
    ``title``: the title tag, where the place may stand alone.
    """
    headline = article.headline.text
    headline = title if title.endswith(headline[1:]) else headline
    tokens = tokenize(keyphrase)
    if not any(map(facts.is_name, tokens)):
        label = _LABEL.match(headline)
        place, thing = label["place"] if label else "", keyphrase
    else:
        place, thing = keyphrase if len(tokens) == 1 else "", _thing(headline, facts)
    if not (place and thing and opens_with(place, headline) and _is_place(place, article)):
        return keyphrase
    return f"{_OF_ONE.sub('', thing)} {place}"


def _thing(headline: str, facts: Evidence) -> str:
    """The first phrase of two words or more without a name that the headline has, as long as it is; "" for none."""
    line = Line(headline, tokenize(headline), IN_HEADLINE)
    found = [one for one in phrases(line, facts, frozenset()) if len(one.words) > 1]
    common = [one for one in found if not any(map(facts.is_name, one.tokens))]
    return max(common, key=lambda one: (-one.tokens[0].start, len(one.words))).text if common else ""


def _is_place(name: str, article: Article) -> bool:
    """Whether it has the shape of a place's name, or the text says where or whose council it is."""
    if names_place(name) or name in tables.lines("places"):
        return True
    told = re.compile(rf"\b(?:[àÀ]|(?:ville|commune|maire|municipal) de)[ \u00a0]{re.escape(name)}\b")
    return any(told.search(sentence.text) for sentence in sentences(article))
