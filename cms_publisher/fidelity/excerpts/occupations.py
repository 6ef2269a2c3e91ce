"""What a text says that somebody is, in so many words: "Anne B., 52 ans, ancienne trésorière du club de Lorme, …".

Only beside the name, between commas, or by "est": who is called "la comptable" further down may be somebody else.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.excerpts.narrowed import is_town
from cms_publisher.fidelity.propositions.identities import may_be_office
from cms_publisher.french import tables
from cms_publisher.french.grammar import has_finite_verb
from cms_publisher.french.lexicon import Part, readings
from cms_publisher.french.spaces import SPACE as _S
from cms_publisher.french.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_WHAT: Final = rf"(?:(?P<former>ancienne|ancien|ex-){_S}?)?(?P<noun>[a-zà-ÿœ-]{{4,}})(?P<of>[^,.;:?!«»()\d]{{0,80}}?)"
_ENDS: Final = rf"(?=,|\.$|{_S}et\b|{_S}de{_S}\d\d{_S}ans\b)"
_AND: Final = re.compile(rf"{_S}et{_S}(?=ancien|ex-){_WHAT}{_ENDS}")
"""What somebody was besides: "comptable et ancienne trésorière du club"."""
_OF_ANOTHER: Final = re.compile(
    rf"(?:\b(?:de|par|avec|et|ou|à|contre|devant|chez|pour|selon|Me|maître){_S}|\b[dD][’'])\Z", re.IGNORECASE
)
"""Before a name: what stands behind may be said of the one before ("l’avocate d’Anne B., trésorière")."""
_MAY_COME_BEFORE: Final = re.compile(
    rf"(?:\A|,{_S}|\b(?:condamné|relaxé|acquitté|jugeait|jugé){_S})\Z",
)
"""Before who somebody is with the name behind: not "d’après la gérante, Anne B., 52 ans, a …"."""
_TIED: Final = re.compile(
    r"\b(?:qui|que|dont|où|jusqu\w*|moment|époque|lors|depuis|présumée?|supposée?|prétendue?|autoproclamée?|ni|ou|non|"
    r"presque|victime|défunte?|morte?|son|sa|ses|leurs?|fillettes?|enfant|"
    r"adolescente?|jeune (?:fille|homme|femme))\b|qu[’']"
)
"""Said of a time only, of nobody sure, or of somebody whom it would point at."""
_KIN: Final = (
    r"\b(?:fils|fille|père|mère|frère|sœur|épou(?:x|se)|mari|femme|compagn(?:on|e)|oncle|tante|cousine?|neveu|nièce|"
    rf"homonyme),?{_S}"
)
"""Before a name: it may be another's, or that other one may be told by it."""
_DEEDS: Final = frozenset(
    "auteur autrice tireur tireuse voleur voleuse meurtrier meurtrière tueur tueuse agresseur agresseuse complice "  # noqa: SIM905
    "violeur fournisseur premier première dernier dernière héritier héritière prisonnier prisonnière condisciple "
    "receleur receleuse escroc détenteur détentrice partenaire adversaire locataire majeur majeure mineur mineure "
    "propriétaire originaire célibataire titulaire bénéficiaire destinataire".split()
)
"""What ends as a trade does and tells what somebody did or has."""
OFFICES: Final = frozenset(
    "maire président présidente trésorier trésorière directeur directrice gérant gérante patron patronne dirigeant "  # noqa: SIM905
    "dirigeante préfet préfète proviseur proviseure principal principale curé doyen doyenne commandant commandante "
    "rédacteur rédactrice".split()
)
"""What one person is of a thing: "le trésorier du club"."""
_OF_TOWNS: Final = frozenset({"maire", "adjoint", "adjointe", "conseiller", "conseillère", "curé"})
_ANYWHERE: Final = frozenset({"président", "présidente", "ministre", "préfet", "préfète"})
"""Who is somebody else without what they are of: "l’ancien président condamné"."""
_PART: Final = re.compile(rf"{_S}(?:(?:du|des|de){_S}|d[’'])")
_NAMED: Final = re.compile(rf"{_S}(?:de{_S}|d[’'])(?P<name>[A-ZÀ-Ý][\w’-]*(?:{_S}[A-ZÀ-Ý][\w’-]*)*)")
_WHERE: Final = re.compile(
    rf"{_S}(?:(?:à|près{_S}d\w*|dans|en|sur|vers|chez){_S}(?:l[ea]s?{_S})?(?:l[’'])?(?=[A-ZÀ-Ý])|"
    rf"(?:installé|établi|domicilié)e?\b)"
)
"""Where somebody is; "à la retraite" is what that is."""
_CALLED: Final = re.compile(
    rf"(?:\A|,{_S})[Ll][’'](?P<former>ancien(?:ne)?){_S}(?P<noun>[a-zà-ÿœ-]{{4,}})(?={_S}(?:a|avait|est|était)\b)"
)
"""Whom the sentence before was about, by what that person was."""
_LIVES: Final = re.compile(rf"{_S}à{_S}(?P<name>[A-ZÀ-Ý][\w’]+(?:-[\w’]+)*)$")
_AGED: Final = re.compile(rf"{_S}de{_S}\d\d{_S}ans\b")
_ANYBODY: Final = frozenset({"homme", "femme"})
_RETIRED: Final = frozenset({"retraité", "retraitée"})
_STATE: Final = re.compile(
    r"\b(?:retraitée?|(?:à la|en) retraite|congé|disponibilité|formation|herbe|adjointe?|stagiaire|suppléante?|"
    r"intérim\w*|honoraire|bénévole|volontaire|bonne heure|mi-temps)\b"
)
"""What never goes: who is retired is no accountant any more."""


@dataclass(frozen=True, slots=True)
class Occupation:
    """What somebody is or was."""

    former: bool
    noun: str
    of: str
    """What stands behind it: " du club de boules de Lorme"."""
    feminine: bool | None
    """None where the words do not tell."""
    new: bool = False
    """Whether the text has it with "un": of no one whom a reader knows."""

    def named(self) -> Iterator[str]:
        """As a headline has it, fullest first: "L’ancienne trésorière du club de Lorme", "L’ancienne trésorière"."""
        for of in self._complements():
            if of or not (self.noun in _ANYWHERE or self._is_one()):
                yield self._as_new(of)

    def placed(self, text: str) -> Iterator[tuple[str, str]]:
        """The town of what somebody is of, and the rest: the two sides of a headline's colon."""
        forms = self._complements(bare=True)
        last = _NAMED.fullmatch(forms[0][len(forms[1]) :]) if len(forms) > 1 else None
        name = last["name"] if last and last["name"].lower() not in tables.words("first_names") else ""
        if name and (forms[1] or self.noun in _OF_TOWNS or is_town(name, text)):
            yield from ((name, self._as_new(of)) for of in forms[1:] if of or self.noun not in _ANYWHERE)

    def lives(self) -> Iterator[tuple[str, str]]:
        """The town where somebody is what that is, and the rest: "pharmacienne à Lorme"."""
        there = _LIVES.search(self.of)
        if there and not self._is_one():
            yield there["name"], self._as_new(self.of[: there.start()])

    def ageless(self) -> Iterator[str]:
        """Less the age: "Un maçon" of one "de 52 ans"."""
        aged = _AGED.search(self.of)
        if aged:
            yield self._as_new(self.of[: aged.start()] + self.of[aged.end() :])

    def elsewhere(self, town: str) -> bool:
        """Whether it is said to be of another place than that: "couvreur à Volvic", judged at Riom."""
        return _WHERE.search(self.of) is not None and town not in self.of

    def may_be(self, words: str) -> bool:
        """Whether those words, with an article, are no more than it: "l’ancienne trésorière du club"."""
        told = fold(words.replace("\u00a0", " ")).replace("ex-", self._former())
        return any(
            told == fold(self._with(article, of))
            for of in self._complements(bare=True)
            if of or self.noun not in _ANYWHERE
            for article in (self._definite(), self._indefinite())
        )

    def _is_one(self) -> bool:
        return self.noun in OFFICES and not self.new and _PART.match(self.of) is not None

    def _as_new(self, of: str) -> str:
        return self._with(self._definite() if self._is_one() else self._indefinite(), of)

    def _complements(self, *, bare: bool = False) -> list[str]:
        """What may stand behind: all of it, less where it is, less one complement after the other.

        ``bare``: also nothing at all: "un éleveur" of one "de volailles".
        """
        where = _WHERE.search(self.of)
        of = self.of[: where.start()] if where else self.of
        least = max((found.end() for found in _STATE.finditer(of)), default=0)
        cuts = [found.start() for found in reversed(list(_PART.finditer(of))) if found.start()] + [0] * bare
        return list(dict.fromkeys((of, *(of[:at] for at in cuts if at >= least))))

    def _with(self, article: str, of: str) -> str:
        return f"{article}{self._former()}{self.noun}{of}"

    def _former(self) -> str:
        return ("ancienne " if self.feminine else "ancien ") if self.former else ""

    def _indefinite(self) -> str:
        return "Une " if self.feminine else "Un "

    def _definite(self) -> str:
        first = fold(self._former() or self.noun)[0]
        return "L’" if first in "aeiouy" else ("La " if self.feminine else "Le ")


def occupations(name: str, texts: Sequence[str]) -> list[Occupation]:
    """What the texts say that the bearer of the name is, in their order; what somebody was, where they say that too."""
    shared = re.compile(_KIN + re.escape(name).replace(r"\ ", _S))
    found = [] if any(map(shared.search, texts)) else list(_told(name, texts))
    found += [] if found else _taken_up(name, texts)
    former = {one.noun for one in found if one.former}
    told = [one for one in found if one.former or one.noun not in former]
    return sorted(told, key=lambda one: one.noun not in OFFICES)  # "trésorière du club" says more than "comptable"


def _taken_up(name: str, texts: Sequence[str]) -> list[Occupation]:
    """What the subject of the sentence behind the one that opens with the name once was: "L’ancienne comptable a …"."""
    called = [told for one, two in pairwise(texts) if one.startswith(f"{name} ") and (told := _CALLED.search(two))]
    known = {told["noun"]: told["former"].endswith("ne") for told in called if is_person(told["noun"])}
    alone = len(known) == 1
    return [Occupation(True, noun, "", feminine, new=True) for noun, feminine in known.items() if alone]


def of_somebody(parts: dict[str, str | None]) -> Occupation | None:
    """Who it is, where no name is given: "un homme de 27 ans"; by the article, "ancien", the noun and what is more."""
    noun, more, former = parts.get("noun"), parts.get("more") or "", parts.get("former")
    known = noun and (noun in _ANYBODY | _RETIRED or is_person(noun))
    if not (noun and known) or has_finite_verb(more) or re.search(r" (?:et|pour) ", more):
        return None
    article = (parts.get("article") or "").lower()
    return Occupation(bool(former), noun, more, article in {"une", "cette"}, new=True)


def anybody(age: str, *, feminine: bool) -> Occupation:
    """A man or a woman of whom no more is told than the age ("52 ans"), if that."""
    return Occupation(False, "femme" if feminine else "homme", f" de {age}" if age else "", feminine, new=True)


def age_of(name: str, texts: Iterable[str]) -> str:
    """How old the bearer of the name is said to be beside it: "52 ans"; "" where that is nowhere."""
    told = re.compile(rf"(?<![\w’-]){re.escape(name)},{_S}(?P<age>\d\d{_S}ans)\b")
    return next((found["age"] for text in texts if name in text and (found := told.search(text))), "")


def agreeing(known: Occupation, *, feminine: bool | None) -> Occupation | None:
    """With the gender that the noun and a verb's own participle tell; None where they differ or neither does."""
    told = {each for each in (known.feminine, feminine) if each is not None}
    return replace(known, feminine=told.pop()) if len(told) == 1 else None


def _told(name: str, texts: Iterable[str]) -> Iterator[Occupation]:
    written = re.escape(name).replace(r"\ ", _S)
    age = rf"(?:,{_S}\d\d{_S}ans)?"
    behind = re.compile(rf"(?<![\w’-]){written}(?:{age},{_S}|{_S}est{_S}(?:une?{_S}|l[ea]{_S}|l[’'])?){_WHAT}{_ENDS}")
    before = re.compile(rf"(?:\b[Ll][ea]{_S}|\b[Ll][’']){_WHAT},{_S}{written}(?=,|\.$|{_S}à\b)")
    for text in texts:
        if name not in text or "«" in text:
            continue
        for found in behind.finditer(text):
            if not _OF_ANOTHER.search(text[: found.start()]):
                yield from _occupation(found)
                if besides := _AND.match(text, found.end()):
                    yield from _occupation(besides)
        for found in before.finditer(text):
            if _MAY_COME_BEFORE.search(text[: found.start()]):
                yield from _occupation(found)


def _occupation(found: re.Match[str]) -> Iterator[Occupation]:
    noun, of = found["noun"], found["of"]
    whose = _NAMED.match(of)
    of_somebody = whose is not None and len(whose["name"].split()) > 1 and noun not in _OF_TOWNS
    if is_person(noun) and not (of_somebody or _TIED.search(of) or has_finite_verb(of)):
        yield Occupation(bool(found["former"]), noun, of.rstrip(), is_feminine(noun, found["former"] or ""))


def is_person(noun: str) -> bool:
    """Whether it is an office or a trade."""
    known = may_be_office(fold(noun)) and noun not in _DEEDS
    return known and any(one.part is Part.NOUN for one in readings(noun))


def is_feminine(noun: str, former: str = "") -> bool | None:
    """By the adjective before it, else by the noun alone; None where either may be."""
    if former in {"ancien", "ancienne"}:
        return former == "ancienne"
    genders = {one.gender for one in readings(noun) if one.part is Part.NOUN}
    return genders == {"f"} if genders in ({"f"}, {"m"}) else None
