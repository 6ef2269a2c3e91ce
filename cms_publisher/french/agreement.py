"""Slips of grammar that no reading excuses: "les maire", "Les travaux devrait", "craint que la Finlande sera".

Only what is sure: a noun that has no plural form of that spelling behind "les", a verb that is singular in each of its
readings right behind a plural subject, a future where French has the subjunctive. Quotations are as they were said.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from cms_publisher.french import quotes
from cms_publisher.french.gender import mismatched
from cms_publisher.french.grammar import Tag, tagged
from cms_publisher.french.lexicon import Form, Part, readings
from cms_publisher.french.pronoun_agreement import disagreements
from cms_publisher.french.sought import Sought

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.french.grammar import Token

_PLURAL: Final = frozenset({"les", "des", "ces", "ses", "mes", "nos", "vos", "leurs", "aux", "plusieurs", "quelques"})
_SINGULAR: Final = frozenset({"le", "la", "un", "une", "ce", "cet", "cette", "du", "au", "chaque"})
_SUBJECT: Final = frozenset({"les", "des", "ces", "ses", "nos", "leurs", "plusieurs", "quelques"})
_NOMINAL: Final = frozenset({Part.NOUN, Part.ADJECTIVE})
_GOES_ON: Final = re.compile(r"[-’'(·•./]|[ \u00a0](?:et|ou|&)\b")
"""What makes a word part of something else: "les père et mère", "les week-end-ci", "les élu·es"."""
_WISHED: Final = Sought(
    r"\b(?:crai(?:nt|gnent|gnait|gnaient)|redout(?:e|ent|ait|aient)|souhait(?:e|ent|ait|aient)|exig(?:e|ent|eait|eaient)"
    r"|veut|veulent|voulai(?:t|ent)|(?:il|qu[’']il) (?:faut|faudrait|fallait)|pour|afin|bien|avant|sans"
    r"|à moins|de peur|de crainte) qu(?:e |[’'])",
    "crai|redout|souhait|exig|veut qu|veulent qu|voulait qu|voulaient qu|faut qu|faudrait qu|fallait qu|pour qu|"
    "afin qu|bien qu|avant qu|sans qu|moins qu|peur qu",
    re.IGNORECASE,
)
"""What the subjunctive follows."""
_BEFORE: Final = Sought(
    r"\b(?:avant|afin|pour|sans|à moins) qu(?:e (?:je|tu|nous|vous|(?:l[ea]s?|une?|des|ce|cette|ces|son|sa|ses) "
    r"[a-zß-öø-ÿœ]+|l[’'][a-zß-öø-ÿœ]+)|[’'](?:ils?|elles?|on)) (?:ne )?"
    r"(?:suis|est|sont|ai|as|a|avons|avez|ont|vais|va|vont|peut|peuvent|fait|font|doit|doivent|reçois|reçoit)\b",
    "avant qu|afin qu|pour qu|sans qu|moins qu",
    re.IGNORECASE,
)
"""The subjunctive's conjunctions with an indicative that no subjunctive looks like."""
_REACH: Final = 8
"""Words between "que" and its verb, at most."""
_PERCENT: Final = Sought(r"\d+(?:,\d+)?[ \u00a0\u202f]pour[ \u00a0]cent\b", "cent")


_DETERMINERS: Final = sorted(_PLURAL | _SINGULAR)
_LETTERS: Final = "".join(sorted({word[0] for word in _DETERMINERS}))
_SITE: Final = re.compile(
    rf"(?=[{_LETTERS}{_LETTERS.upper()}])\b(?P<first>(?i:{'|'.join(_DETERMINERS)}))[ \u00a0]"
    r"(?=(?P<word>[^\W\d_]+)(?:[ \u00a0](?P<next>[^\W\d_]+))?(?:[ \u00a0](?P<last>[^\W\d_]+))?)"
)
"""A determiner and the words behind it; its first letter is looked at once for all."""


_FEMININE: Final = re.compile(
    r"(?:^|[.!?:»][ \u00a0])(?P<all>(?:[Ll]a|[Uu]ne|[Cc]ette|[Ss]a) (?P<noun>[a-zà-öø-ÿ-]{3,})"
    r"(?P<between>(?: (?:d[’']|l[’'])?[\wà-öø-ÿ-]+){0,5}?(?:, qui [^,;.«»]{3,80},)?)"
    r" (?:est|était|sera|a été|avait été) (?P<participle>[a-zà-öø-ÿ]{4,}))\b"
)
"""A feminine subject that opens a clause, and the participle that goes with it."""
_JOINED: Final = re.compile(r"(?<!, )\b(?:qui|que|dont|où|et|ou|ni)\b|\bqu[’']")
_COLLECTIVE: Final = frozenset(
    """
    moitié plupart majorité minorité partie totalité dizaine douzaine quinzaine vingtaine trentaine quarantaine
    cinquantaine soixantaine centaine série foule poignée quantité multitude sorte espèce fois chose personne
    """.split()  # noqa: SIM905  (words read better in a row)
)
"""Nouns behind which the participle may go with their complement."""


class Slip(NamedTuple):
    """One slip: where it stands, and its kind: "number", "gender", "verb", "mood", "participle" or "percent"."""

    start: int
    end: int
    kind: str


def slips(sentence: str, *, spoken: bool = False) -> Iterator[Slip]:
    """The slips of a sentence outside its quotations, in order of kind; ``spoken``: in a translation's as well.

    A noun with a word of the other gender is looked for in translations alone.
    """
    if spoken:
        yield from _befores(sentence)
        yield from (Slip(*span, "gender") for span in mismatched(sentence))
    if "«" in sentence or "“" in sentence or '"' in sentence:
        sentence = _blanked(sentence)
    yield from (Slip(*found.span(), "percent") for found in _PERCENT.finditer(sentence))
    yield from (
        Slip(*found.span("all"), "participle") for found in _FEMININE.finditer(sentence) if _is_masculine(found)
    )
    yield from (Slip(*span, "participle") for span in disagreements(sentence))
    if not spoken:
        yield from _befores(sentence)
    if not _may_slip(sentence):
        return
    tokens = tagged(sentence)
    yield from _numbers(sentence, tokens)
    yield from _verbs(tokens)
    yield from _moods(sentence, tokens)


def _befores(sentence: str) -> Iterator[Slip]:
    """The present indicative behind "avant que": "avant que je suis rentrée"."""
    yield from (Slip(*found.span(), "mood") for found in _BEFORE.finditer(sentence))


def _is_masculine(found: re.Match[str]) -> bool:
    """Whether the participle can only be masculine, and the noun only feminine: "La hausse a été voté"."""
    noun = [each for each in readings(found["noun"]) if each.part is Part.NOUN]  # an article stands before it
    participle = readings(found["participle"])
    if found["noun"] in _COLLECTIVE or _JOINED.search(found["between"]):
        return False
    feminine = bool(noun) and all((each.gender, each.number) == ("f", "s") for each in noun)
    verbal = any(each.form is Form.PARTICIPLE for each in participle)
    return feminine and verbal and all((each.gender, each.number) == ("m", "s") for each in participle)


def _may_slip(sentence: str) -> bool:
    """Whether the words alone allow of a slip: most sentences need no grammar to be cleared."""
    return _WISHED.search(sentence) is not None or any(map(_is_odd, _SITE.finditer(sentence)))


def _is_odd(site: re.Match[str]) -> bool:
    first, word, behind = site["first"].lower(), site["word"].lower(), (site["next"], site["last"])
    if _only(word, "s" if first in _PLURAL else "p"):
        return True
    return first in _SUBJECT and any(_is_singular(each.lower()) for each in behind if each)


def _blanked(sentence: str) -> str:
    """The sentence with its quotations blank, as long as it was."""
    text = sentence
    for start, end in quotes.quoted(sentence):
        text = text[:start] + "." * (end - start) + text[end:]
    return text


def _numbers(sentence: str, tokens: Sequence[Token]) -> Iterator[Slip]:
    """A determiner and the noun right behind it, of another number."""
    for at, (before, word) in enumerate(pairwise(tokens)):
        counted = at > 0 and tokens[at - 1].low in {"et", "-"}  # "vingt et un ans"
        wrong = "s" if before.low in _PLURAL else "p" if before.low in _SINGULAR and not counted else ""
        if (
            wrong
            and "-" not in word.low
            and word.text.islower()
            and _only(word.low, wrong)
            and not _GOES_ON.match(sentence, word.end)
        ):
            yield Slip(before.start, word.end, "number")


def _only(word: str, number: str) -> bool:
    """Whether each reading of a word is a noun or adjective of that number, one at least a noun."""
    found = readings(word)
    nominal = all(each.part in _NOMINAL and each.number == number for each in found)
    return nominal and any(each.part is Part.NOUN for each in found)


def _verbs(tokens: Sequence[Token]) -> Iterator[Slip]:
    """A plural subject where a clause begins and, right behind it, a verb that can only be singular."""
    for at in range(len(tokens) - 2):
        first, noun = tokens[at : at + 2]
        begins = at == 0 or tokens[at - 1].tag is Tag.SUBORDINATOR or tokens[at - 1].low in {";", ":", "dont"}
        if begins and first.low in _SUBJECT and noun.text.islower() and _is_plural(noun.low):
            verb = at + 2 + (tokens[at + 2].tag in {Tag.ADJECTIVE, Tag.PARTICIPLE})
            if verb < len(tokens) and _is_singular(tokens[verb].low):
                yield Slip(first.start, tokens[verb].end, "verb")


def _is_plural(word: str) -> bool:
    """Whether a word may be a plural noun."""
    return any(each.part is Part.NOUN and each.number in {"p", "i"} for each in readings(word))


def _is_singular(word: str) -> bool:
    """Whether a word can only be a verb in the singular."""
    found = readings(word)
    return bool(found) and all(
        each.part is Part.VERB and each.number == "s" and each.form is not None and each.form.finite for each in found
    )


def _moods(sentence: str, tokens: Sequence[Token]) -> Iterator[Slip]:
    """The future behind what the subjunctive follows, where no other clause stands between."""
    for wished in _WISHED.finditer(sentence):
        behind = [token for token in tokens if token.start >= wished.end()][:_REACH]
        for token in behind:
            if token.tag in {Tag.SIGN, Tag.SUBORDINATOR, Tag.RELATIVE}:
                break
            found = readings(token.low)
            if found and all(each.part is Part.VERB for each in found):
                if all(each.form is Form.FUTURE for each in found):
                    yield Slip(wished.start(), token.end, "mood")
                break
