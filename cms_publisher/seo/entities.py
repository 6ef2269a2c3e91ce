"""Who and what an article speaks of, as schema.org names it: only what the text itself makes certain.

A person is a first name and a surname right beside a function ("la maire Anne Roy", "Anne Roy, maire de Lorme"), or
whom the whole text portrays; an organisation is an acronym or name of french/data/articles.txt; a place is a country or
territory of french/data/places.txt. Whoever else is spoken of stays unnamed.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from cms_publisher.french import tables
from cms_publisher.french.lexicon import Part, readings
from cms_publisher.french.words import fold, is_function_word
from cms_publisher.seo.links import sentences
from cms_publisher.seo.portrayed import portrayed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from cms_publisher.model import Article

_MOST: Final = 12
_UPPER: Final = "A-ZÀ-ÖØ-Þ"
_CIVIL: Final = r"(?:Mmes?|Mlle|MM?\.|Me|Mᵉ|Dr|Pr|Mgr|Madame|Monsieur|Maître)[ \u00a0]"
_NAME: Final = (
    rf"(?:{_CIVIL})?(?!{_CIVIL})"
    rf"(?P<name>[{_UPPER}][\w’'.-]*[a-zà-öø-ÿ.](?:[ \u00a0](?:de|du|des|d’|van|von|der|den|el|al|ben|bin|Le|La)){{0,2}}"
    rf"(?:[ \u00a0][{_UPPER}][\w’'-]*[a-zà-öø-ÿ]+){{1,3}})"
)
_TWO_NAMES: Final = re.compile(
    rf"[{_UPPER}][\w’'.-]*(?:[ \u00a0](?:de|du|des|d’|van|von|der|den|el|al|ben|bin|Le|La)){{0,2}}[ \u00a0][{_UPPER}]"
)
"""What a person's name begins with: most sentences have none, and need not be held against all functions."""
_PRESIDING: Final = re.compile(rf"présid(?:ence|ée?) (?:de |d[’']|par ){_NAME}")
_NO_PERSON: Final = re.compile(r"(?:Le|La|Les|L’|Un|Une|Des|Ce|Cette|Et|Mais|Selon|Pour|Dans|En|À|Au)(?:[ -]|$)")
_OF: Final = r"[ \u00a0](?:de[ \u00a0](?:la[ \u00a0]|l[’'])?|du[ \u00a0]|des[ \u00a0]|d[’'])$"
_OF_A_NAME: Final = re.compile(
    rf"(?P<head>[{_UPPER}][\w’-]*[a-zà-öø-ÿ])(?P<between>(?:[ \u00a0][a-zà-öø-ÿ-]+){{0,2}}){_OF}"
)
"""What a place may be the end of: "Voies navigables de France"."""
_OF_A_TEAM: Final = re.compile(
    rf"\b(?:équipes?|sélections?|championn?ats?|champion(?:ne)?s?|coupes?|tours?|stade|banque|ouvri(?:er|ère)s?){_OF}",
    re.IGNORECASE,
)
"""Nor is the land meant in "l’équipe de France"."""
_WORD_BEFORE: Final = re.compile(rf"[{_UPPER}][\w’-]*[ \u00a0]$")


def entities(article: Article) -> tuple[list[dict[str, str]], list[dict[str, str]]]:
    """``about`` (what the headline names) and ``mentions`` (what else the text does), each by its first appearance."""
    headline, *others = [sentence.text for sentence in sentences(article)]
    found = dict(_found([headline, *others]))
    if person := portrayed(article):
        found = {person: "Person", **found}
    told = {name for name in found if name == person or _holds(headline, name)}
    found = {name: kind for name, kind in found.items() if name in told or not _is_press(name)}
    about = [_node(name, kind) for name, kind in found.items() if name in told]
    rest = [_node(name, kind) for name, kind in found.items() if name not in told]
    return about, rest[:_MOST]


def persons(texts: Sequence[str]) -> frozenset[str]:
    """Whom the texts name beside a function, or as who presides."""
    found = [match["name"] or match["named"] for text in texts for match in _persons().finditer(text)]
    found += [match["name"] for text in texts for match in _PRESIDING.finditer(text)]
    return frozenset(map(_plain, found))


def _node(name: str, kind: str) -> dict[str, str]:
    return {"@type": kind, "name": name}


def _found(texts: Iterable[str]) -> Iterator[tuple[str, str]]:
    for text in texts:
        people = _persons().finditer(text) if _TWO_NAMES.search(text) else ()
        at = [(match.start(), _plain(match["name"] or match["named"]), "Person") for match in people]
        at += [(start, name, "Organization") for start, name in _whole(_organizations(), text)]
        places = ((start, name) for start, name in _whole(_places(), text) if not _ends_a_name(text[:start]))
        at += [(start, name, "Place") for start, name in places]
        for _, name, kind in sorted(at):
            if kind != "Person" or not (_NO_PERSON.match(name) or _places().search(name)):
                yield name, kind


def _whole(names: re.Pattern[str], text: str) -> Iterator[tuple[int, str]]:
    """Names that are no end of a longer one: "Air France" is not France."""
    for match in names.finditer(text):
        before = _WORD_BEFORE.search(text, 0, match.start())
        if before is None or is_function_word(before[0].strip()):
            yield match.start(), match.group()


def _ends_a_name(before: str) -> bool:
    """Whether what stands before a place makes it the end of a name: "Coupe de", "Voies navigables de", "équipe de"."""
    found = _OF_A_NAME.search(before)
    if found is None or is_function_word(found["head"]):
        return _OF_A_TEAM.search(before) is not None
    return all(map(_is_adjective, found["between"].split())) or _OF_A_TEAM.search(before) is not None


def _is_adjective(word: str) -> bool:
    parts = {one.part for one in readings(word)}
    return Part.ADJECTIVE in parts and Part.VERB not in parts


def _is_press(name: str) -> bool:
    """Whether it is one who tells the news: only a headline that names one is about it."""
    return name in tables.words("agencies") or fold(name) in tables.lines("outlets")


def _plain(name: str) -> str:
    return name.replace("\u00a0", " ")


def _holds(text: str, name: str) -> bool:
    return re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", _plain(text)) is not None


@cache
def _persons() -> re.Pattern[str]:
    """Function and name side by side, or parted by a complement of the function and a comma."""
    functions = "|".join(sorted(map(re.escape, tables.words("functions_of_persons")), key=len, reverse=True))
    function = rf"(?:{functions})(?: (?:général|générale|adjoint|adjointe|délégué|déléguée|national|nationale))?"
    complement = r"(?: (?:de |du |des |d’|à |au |aux )[^,.;:!?«»()]{2,60},)?"
    before = rf"(?<![\w-]){function}{complement} {_NAME}(?![\w-])"
    after = rf"{_NAME.replace('<name>', '<named>')}, (?:(?:le|la) |l’)?(?:ancien |ancienne )?{function}(?![\w-])"
    return re.compile(f"{before}|{after}")


@cache
def _organizations() -> re.Pattern[str]:
    names = {line.partition(" ")[2] for line in tables.lines("articles") if not line.endswith("*")}
    return _any(name.strip() for name in names)


@cache
def _places() -> re.Pattern[str]:
    return _any(tables.lines("places"))


def _any(names: Iterable[str]) -> re.Pattern[str]:
    """Any of the names, by itself: no part of a longer name ("Guinée" of "Guinée-Bissau", "France" of "Air France")."""
    longest_first = sorted(names, key=len, reverse=True)
    options = "|".join(rf"{re.escape(name[0])}(?<![\w-].){re.escape(name[1:])}" for name in longest_first)
    return re.compile(rf"(?:{options})(?![\w-])(?![ \u00a0][{_UPPER}]\w)")
