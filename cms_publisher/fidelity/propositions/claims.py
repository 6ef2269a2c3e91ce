"""What a sentence claims, as far as surface forms tell: families of words, figures, dates, names, denials, hedges."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, pairwise
from typing import Final, NamedTuple

from cms_publisher.french import dates, families, quotes
from cms_publisher.french.figures import Figure, figures
from cms_publisher.french.idioms import idioms
from cms_publisher.french.lexicon import Form, readings
from cms_publisher.french.quantities import Quantity, quantities
from cms_publisher.french.sought import Sought
from cms_publisher.french.words import FUNCTION_WORDS, fold
from cms_publisher.lazily import cached_property

_WORD: Final = re.compile(
    r"([^\W\d_]++(?!['’-])"  # most are plain
    r"|(?=[adpqADPQ])(?i:(?:aujourd|quelqu|presqu|prud|d)['’](?:hui|un|une|île|hommes?|après))|[^\W\d_]+(?:-[^\W\d_]+)*)"
)
_SENTENCE_START: Final = re.compile(
    r"(?:^|[.!?…:][\s\u00a0\u202f»”]+|[«“(\[][\s\u00a0\u202f]*|(?:^|[\s\u00a0(])\"|[–—|©] | - )$"
)
_NE: Final = frozenset({"ne", "n"})
_WISHES: Final = (
    "demand", "souhait", "veut", "veul", "voul", "exig", "reclam", "crai", "redout", "pens", "croi", "croy", "sai",
    "sav", "prouv", "demontr", "montr", "signifi", "permet", "permi", "accept", "impliqu", "garanti", "attend",
)  # fmt: skip
"""How verbs begin behind which "que" opens what is wished, feared or known."""
_THAT: Final = frozenset({"que", "qu"})
_DENIES: Final = frozenset(
    {"pas", "plus", "jamais", "rien", "aucun", "aucune", "personne", "guere", "ni", "nullement", "nul"}
)
_BUT: Final = frozenset({"que", "qu"})
_DOERS: Final = frozenset({"il", "elle", "ils", "elles", "on", "nous", "vous", "je"})
"""Pronouns that a clause may open with, and nothing that is counted."""
_LIGHT: Final = frozenset(
    """
    se s y en le la l les lui leur me te nous vous m t a ont est sont avait avaient etait etaient sera seront serait fut
    aura auront aurait ete avoir etre peut doit va vont fait faire c ce ai avons avez suis sommes etes auraient
    seraient furent eut eurent ait aient soit soient encore pourtant desormais probablement toujours aussi alors
    toutefois cependant ainsi donc vraiment
    """.split()  # noqa: SIM905
)
"""What may stand between "ne" and the verb that it denies, or be its auxiliary."""
_ELSE: Final = frozenset({"ailleurs", "autre", "autres", "autrement", "sinon"})
_PARTITIVES: Final = frozenset({"d'un", "d'une"})
_BARE: Final = frozenset(
    """
    peut peuvent pouvait pouvaient pourra pourront pourrait pourraient pu sait savent savait sauraient saurait osait
    ose osent osa
    """.split()  # noqa: SIM905 - words read better in a row
)
"""Verbs that "ne" denies alone: "n’a pu s’exprimer"."""
_SUBJECT: Final = 12
"""Words before "ne" among which "ni" or "aucun" may stand."""
_NEGATIVES: Final = frozenset({"ni", "aucun", "aucune", "rien", "personne", "jamais", "nul"})
_OWN: Final = 4
"""Words from "ne" on among which its own "jamais" stands."""
_LONG: Final = 5
_UNIT: Final = 12
"""Characters after a figure in which its unit stands."""
_HAVING: Final = re.compile(r"\b(?:avoir|ayant|ai|as|a|avons|avez|ont|av\w{2,6}|aura\w*) (?:\w+ )?$", re.IGNORECASE)
_REPORTED: Final = re.compile(
    r"\b(?:a|ont|avait|avaient|s’est|se sont) (?:\w+ )?(?:annoncé|dit|promis|répondu|assuré|affirmé|déclaré|précisé|"
    r"indiqué|garanti|juré|expliqué|confirmé|décidé|ajouté|rappelé|engagée?s?)\b[^.;]{0,40}\bqu(?:e|[’'])[^,.;]*$"
)
"""A past verb of speech with "que", before a verb of the same clause."""
SAID_OTHERWISE: Final = Sought(
    r"\b(?:aux yeux d|à (?:en croire|(?:l[’']|les )?entendre)|aux dires d|de l[’']avis d|au dire d|"
    r"f(?:ai|on)t grief|pour qui\b|s[’']attend(?:ent|ait|aient)? )",
    "attend|avis d|t grief|pour qui|entendre|en croire|au dire d|aux yeux d|aux dires d",
    re.IGNORECASE,
)
"""Phrases that say whose view it is, without a verb of speech."""
_SET_PHRASE: Final = Sought(r"\bà partir(?= d[’'eu])|\bmanque(?:nt)? à gagner\b", "à partir|à gagner", re.IGNORECASE)
"""Words that together say another thing than each: whose last is no verb of its own."""
_BEEN: Final = Sought(
    r"\b(?:ai|as|avons|avez|a|ont|av(?:ait|aient|oir)|aur(?:a|ont|ait|aient)|ayant|ait|aient|eut|eût)"
    r"(?:-t-(?:il|elle|on)|-(?:ils|elles))?(?: \w{3,14}){0,2} (?<!cet )(?<!chaque )(?<!plein )été\b",
    " été",
)
"""The participle of a verb, where the same letters are also a season: no word that carries a subject."""
_TITLES: Final = frozenset({"m", "mm", "mme", "mmes", "mlle", "dr", "pr", "me", "mgr"})
_SAID_BY_DENIAL: Final = frozenset(
    map(families.stem, ("decolerer", "decolere", "desemplir", "desarmer", "demordre", "lesiner", "chomer", "dedire"))
)
"""Verbs whose denial says that something goes on: who "ne décolère pas" is angry."""


class Word(NamedTuple):
    """A word where it stands."""

    text: str
    folded: str
    stem: str
    start: int
    end: int
    opens: bool
    """Whether it opens a sentence or quotation, where a capital says nothing."""
    content: bool
    """Whether it carries a subject."""
    capital: bool
    """Whether it is written as names are."""


@dataclass(frozen=True, eq=False)
class Claims:
    """One sentence, read; each is itself alone, so that what is known of it is found again without reading it."""

    text: str
    words: tuple[Word, ...]
    figures: tuple[Figure, ...]
    quoted: tuple[tuple[int, int], ...]

    @cached_property
    def starts(self) -> list[int]:
        """Where its words begin."""
        return [word.start for word in self.words]

    def within(self, start: int, end: int) -> tuple[Word, ...]:
        """Its words that begin between two places."""
        return self.words[bisect_left(self.starts, start) : bisect_left(self.starts, end)]

    def is_quoted(self, at: int) -> bool:
        """Whether a place stands in one of its quotations."""
        for start, end in self.quoted:  # noqa: SIM110 - any() takes twice as long
            if start <= at < end:
                return True
        return False

    def is_counted(self, at: int) -> bool:
        """Whether a place stands in one of its figures."""
        for figure in self.figures:  # noqa: SIM110
            if figure.start <= at < figure.end:
                return True
        return False

    def is_dated(self, at: int) -> bool:
        """Whether a place stands in one of its dates."""
        for found in self.dates:  # noqa: SIM110
            if found.start <= at < found.end:
                return True
        return False

    @cached_property
    def capitals(self) -> tuple[Word, ...]:
        """Its words that are written as names are: few, and all that may be one."""
        return tuple(word for word in self.words if word.capital)

    @cached_property
    def stems(self) -> frozenset[str]:
        """The families of its content words."""
        return frozenset({word.stem for word in self.words if word.content})

    @cached_property
    def subjects(self) -> frozenset[str]:
        """What it is about: the families of its content words without figures and their units."""
        counted = {at for each in self.figures for at in range(each.start, each.end + (_UNIT if each.unit else 0))}
        return frozenset({word.stem for word in self.words if word.content and word.start not in counted})

    @cached_property
    def beginnings(self) -> frozenset[str]:
        """The first letters of its words' families: those of one family have them in common."""
        return frozenset(stem[: families.SHORTEST] for stem in self.stems)

    @cached_property
    def may_be_near(self) -> dict[str | int, list[str]]:
        """One of these a family must have, or be related by the thesaurus, to stand for one of its words: for which."""
        found: dict[str | int, list[str]] = {}
        for stem in self.stems:
            for mark in families.may_be_near(stem):
                found.setdefault(mark, []).append(stem)
        return found

    @cached_property
    def marks(self) -> frozenset[str]:
        """The values of its figures, as text."""
        return frozenset(str(each.value) for each in self.figures)

    @cached_property
    def plain(self) -> str:
        """Its words, folded, in a row."""
        return f" {' '.join([word.folded for word in self.words])} "

    @cached_property
    def said(self) -> tuple[str, ...]:
        """The words of each of its quotations in the same way."""
        rows = ([word.folded for word in self.within(start, end)] for start, end in self.quoted)
        return tuple(f" {' '.join(row)} " for row in rows)

    @cached_property
    def folded(self) -> frozenset[str]:
        """Its words, folded."""
        return frozenset({word.folded for word in self.words})

    @cached_property
    def quantities(self) -> tuple[Quantity, ...]:
        """Its amounts with a unit, in one measure for each thing measured."""
        return tuple(quantities(self.text, self.figures))

    @cached_property
    def dates(self) -> tuple[dates.FoundDate, ...]:
        """Its dates in words."""
        return tuple(dates.find_dates(self.text))

    @cached_property
    def denied(self) -> tuple[tuple[int, frozenset[str]], ...]:
        """Where it denies ("ne … pas"), and the families of the verb that is denied."""
        return tuple(self._denials())

    def hedges(self, name: str, span: tuple[int, int] | None = None) -> bool:
        """Whether one of its words, or of those in ``span``, is of that class of hedges."""
        words = (word for word in self.open_words if span is None or span[0] <= word.start < span[1])
        return any(self.is_hedge(word, name) or (name == "possible" and self.would(word)) for word in words)

    @cached_property
    def open_words(self) -> tuple[Word, ...]:
        """The words that may leave something open, by themselves: few, and no other is a hedge."""
        return tuple(word for word in self.words if may_leave_open(word.folded))

    def is_hedge(self, word: Word, name: str) -> bool:
        """Whether a word is of that class; who has waited for hours, or signed on for years, leaves nothing open."""
        if not families.belongs(word.folded, families.classes("hedges")[name]):
            return False
        waited = word.folded.startswith("attend") and _HAVING.search(self.text[: word.start])
        signed = word.folded.startswith("engag") and self.text.startswith(" pour ", word.end)
        return not (waited or signed)

    def would(self, word: Word) -> bool:
        """Whether a verb says what may be; after "a annoncé que" the same form says what will be."""
        if not conditional(word.folded) or _is_imperfect(word.text.lower()):
            return False
        return _REPORTED.search(self.text[: word.start]) is None

    def clause(self, at: int) -> tuple[int, int]:
        """From the comma before to the one after."""
        first = max(self.text.rfind(sign, 0, at) for sign in ",;:") + 1
        last = min((end for sign in ",;:." if (end := self.text.find(sign, at)) > 0), default=len(self.text))
        return first, last

    @cached_property
    def speaks(self) -> bool:
        """Whether it says that somebody says it."""
        table = families.matches("speech")
        said = bool(self.quoted) or SAID_OTHERWISE.search(self.text) is not None
        return said or any(word for word in self.words if families.belongs(word.folded, table))

    @cached_property
    def unquoted(self) -> str:
        """Its words outside quotations."""
        parts, at = [], 0
        for start, end in self.quoted:
            parts.append(self.text[at:start])
            at = end
        return " ".join([*parts, self.text[at:]])

    def _denials(self) -> list[tuple[int, frozenset[str]]]:
        found = []
        for at, word in enumerate(self.words):
            if word.folded not in _NE:
                continue
            window = self.words[at + 1 : at + 9]
            end = next((n for n, other in enumerate(window) if other.folded in _DENIES), None)
            if end is not None and any(other.folded in _BUT for other in window[1:end]):
                continue  # "n’a été identifié que deux ans plus tard"
            if end is None and not (_is_bare(window) or self._opens_with_a_negative(at)):
                continue
            if end is not None and self._limits(window, end):
                continue
            verb = self._verb(window, end)
            if _SAID_BY_DENIAL.isdisjoint(verb):
                found.append((word.start, verb))
        return found

    def _opens_with_a_negative(self, at: int) -> bool:
        """Whether "ni", "jamais" or the like stands before a "ne", and is not what another "ne" before it denies."""
        first = max(0, at - _SUBJECT)
        for number in range(at - 1, first - 1, -1):
            if self.words[number].folded in _NE:
                first = min(at, number + _OWN)
                break
        return not _NEGATIVES.isdisjoint([other.folded for other in self.words[first:at]])

    @staticmethod
    def _limits(window: tuple[Word, ...], end: int) -> bool:
        """Such as "ne … plus que": that much and no more."""
        if any(word.folded in _THAT for word in window[1:end]) and window[end].folded == "plus":
            return True
        after = [other.folded for other in window[end + 1 : end + (3 if window[end].folded == "plus" else 2)]]
        if end and (_leads_to_a_clause(window[end - 1]) or _opens_a_clause(window[end + 1 : end + 3])):
            return False
        return not _THAT.isdisjoint(after) or _but(window[end + 1 :])

    @staticmethod
    def _verb(window: tuple[Word, ...], end: int | None) -> frozenset[str]:
        """The words between "ne" and "pas" and, after an auxiliary, the participle or infinitive that follows."""
        between = window[: end if end is not None else 2]
        heavy = [word.stem for word in between if not _light(word)]
        if heavy:
            return frozenset(heavy)
        rest = [word for word in window[(end or 0) + 1 :] if word.content and not _light(word)]
        reach = 2 if rest and families.belongs(rest[0].folded, families.matches("carriers")) else 1
        return frozenset(word.stem for word in rest[:reach])


def _is_bare(window: tuple[Word, ...]) -> bool:
    """Whether "ne" alone denies the verb behind it, and limits nothing: "ne peut être déplacé", no "n’a pu … que"."""
    verb = next((n for n, word in enumerate(window[:3]) if word.folded in _BARE), None)
    return verb is not None and _THAT.isdisjoint([word.folded for word in window[verb + 1 :]])


def _but(words: tuple[Word, ...]) -> bool:
    """Such as "ailleurs que", "d’autre que": the one thing that is left."""
    return any(a.folded in _ELSE and b.folded in _THAT for a, b in pairwise(words))


def _leads_to_a_clause(verb: Word) -> bool:
    """Whether "que" behind it opens what is said or shut out, and limits nothing: "n’écarte pas que"."""
    if verb.folded.startswith(_WISHES) or families.belongs(verb.folded, families.matches("speech")):
        return True
    return families.belongs(verb.folded, families.matches("negatives"))


def _opens_a_clause(words: tuple[Word, ...]) -> bool:
    """Whether a pronoun stands behind "que", which then limits nothing: "ne sait pas qu’il est malade"."""
    return len(words) > 1 and words[0].folded in _THAT and words[1].folded in _DOERS


def _light(word: Word) -> bool:
    return word.folded in _LIGHT or families.belongs(word.folded, families.matches("light_verbs"))


@lru_cache(maxsize=1024)
def read(text: str) -> Claims:
    """The claims of one sentence."""
    hollow = {match.end() for pattern in (_SET_PHRASE, _BEEN) for match in pattern.finditer(text)}
    parts = _WORD.split(text)  # what stands between the words, and the words, in turn
    places = [*accumulate(map(len, parts))]
    rows = zip(parts[::2], parts[1::2], map(_known, parts[1::2]), places[::2], places[1::2], strict=False)
    told = [
        (written, folded, stem, start, end, opens, content and end not in hollow, capital)
        for before, written, (folded, stem, content, capital), start, end in rows
        for opens in [before != " " and _opens(text[max(0, start - 4) : start])]
    ]
    words = [tuple.__new__(Word, row) for row in told]  # without a call in between: there are many
    return Claims(text, _without_idioms(words), tuple(figures(text)), tuple(quotes.quoted(text)))


def _without_idioms(words: list[Word]) -> tuple[Word, ...]:
    """Of a set phrase the verb, as the word that the phrase stands for; its other words carry no subject."""
    for idiom in idioms([(word.text, word.folded) for word in words]):
        verb, *others = idiom.places
        words[verb] = words[verb]._replace(folded=idiom.meaning, stem=families.stem(idiom.meaning), content=True)
        for at in others:
            words[at] = words[at]._replace(content=False)
    return tuple(words)


def stems(text: str) -> frozenset[str]:
    """The families of all its content words, told sooner than its claims: what it is about is among them."""
    return frozenset({stem for _, stem, content, _ in map(_known, _WORD.findall(text)) if content})


@lru_cache(maxsize=1 << 13)
def _known(written: str) -> tuple[str, str, bool, bool]:
    """What is known of a word wherever it stands: folded, its family, whether it carries a subject, has a capital."""
    folded = fold(written)
    return folded, families.stem(folded), _carries(folded), _is_capital(written, folded)


def _carries(folded: str) -> bool:
    """Whether a word carries a subject."""
    return len(folded) > 1 and folded not in FUNCTION_WORDS and folded not in _PARTITIVES


def _is_capital(written: str, folded: str) -> bool:
    """Whether a word is written as names are."""
    return written[0].isupper() and len(written) > 1 and folded not in _TITLES


@lru_cache(maxsize=1024)
def _opens(before: str) -> bool:
    """Whether a word behind these characters opens a sentence or quotation; behind a letter and a space it doesn't."""
    return _SENTENCE_START.search(before) is not None


@lru_cache(maxsize=4096)
def _is_imperfect(word: str) -> bool:
    """Whether a verb in -rait tells what was ("courait", "libérait"), though it looks like what would be."""
    forms = {reading.form for reading in readings(word)}
    return Form.IMPERFECT in forms and Form.CONDITIONAL not in forms


@lru_cache(maxsize=1 << 13)
def may_leave_open(word: str) -> bool:
    """Whether a folded word is of a class of hedges, or a verb that says what would be."""
    return conditional(word) or any(families.belongs(word, table) for table in families.classes("hedges").values())


def conditional(word: str) -> bool:
    """A verb that says what would be: "coûterait", "seraient"."""
    return len(word) > _LONG and word.endswith(
        ("erait", "eraient", "irait", "iraient", "drait", "draient", "urait", "uraient")
    )
