"""Who is tried for what, of a hearing whose judgment is still to come: "Lorme : un couvreur de 38 ans jugé pour vol".

Told of one sentence that ties the person to the offence; what that person is, it says itself, or the text beside the
name (``occupations``). What was asked for is one side's, and is no part of it. Who writes it and who reviews it ask the
same rules.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import product
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.edits import EditKind
from cms_publisher.fidelity.excerpts.accused import NAMED
from cms_publisher.fidelity.excerpts.decided import town_of
from cms_publisher.fidelity.excerpts.occupations import age_of, agreeing, anybody, occupations, of_somebody
from cms_publisher.french.judgments import is_record, is_request, is_reserved, is_ruling
from cms_publisher.french.offences import OFFENCE
from cms_publisher.french.sought import Sought
from cms_publisher.french.spaces import SPACE as _S
from cms_publisher.french.words import fold
from cms_publisher.model import Edit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.fidelity.excerpts.occupations import Occupation
    from cms_publisher.model import Sentence

_COLON: Final = "\u00a0: "
_NAME: Final = rf"(?:{NAMED}|[A-ZÀ-Ý][\w’-]+{_S}[A-ZÀ-Ý]\.)"
_OFFENCES: Final = rf"(?P<offences>(?P<first>{OFFENCE})(?:(?:,|{_S}et){_S}(?:pour{_S})?{OFFENCE})*)(?=[\W_])"
_FOR: Final = rf"(?P<where>(?:[^.;:«»()]|\b[A-ZÀ-Ý]\.)*?){_S}pour{_S}{_OFFENCES}"
_HEARD: Final = (
    rf"(?:comparai(?:t|ssait)|comparaît|a{_S}comparu|(?:est|était|a{_S}été){_S}(?:jugé|poursuivi)(?P<f>e?))\b"
)
_CHARGED: Final = (
    rf"(?P<beside>,{_S}(?:[^;:«»]{{2,60}}?,{_S})?)poursuivi(?:e?){_S}pour{_S}{_OFFENCES}[^.;:«»]{{0,60}}?,{_S}{_HEARD}"
    r"(?P<where>[^.;:«»]*)"
)
"""What somebody is tried for, before the hearing: "Luc R., poursuivi pour vol, était jugé mardi"."""
_BESIDE: Final = rf"(?P<beside>(?:,{_S}[^;:«»]{{2,120}}?)?,?){_S}{_HEARD}{_FOR}"
_BY_NAME: Final = rf"(?:\A|,{_S}|\b[Ee]t{_S})(?P<name>{_NAME})"
_AS_ONE: Final = (
    rf"(?:\A|,{_S})(?P<article>[Uu]ne?|[Cc]e(?:t|tte)?){_S}(?:(?P<former>ancien(?:ne)?){_S})?(?P<noun>[a-zà-ÿœ-]{{4,}})"
    rf"(?P<more>(?:{_S}[^,;:«»]{{1,60}}?)??)"
)
_STEMS: Final = "compar|jugé|poursuivi"
_WAYS: Final = (
    Sought(f"{_BY_NAME}{_CHARGED}", "poursuivi"),
    Sought(f"{_AS_ONE}{_CHARGED}", "poursuivi"),
    Sought(f"{_BY_NAME}{_BESIDE}", _STEMS),
    Sought(f"{_AS_ONE}{_BESIDE}", _STEMS),
    Sought(
        rf"\b(?:jugeait|juge|a{_S}(?:jugé|examiné))\b(?:{_S}[^;:«»]{{1,90}}?)??{_S}(?P<name>{_NAME})"
        rf"(?P<beside>,{_S}[^;:«»]{{2,120}}?,)(?:{_S}poursuivi(?P<f>e?))?{_FOR}",
        "jug|examiné",
    ),
    Sought(
        rf"\A(?:(?P<former>Ancien(?:ne)?){_S})?(?P<noun>[A-ZÀ-Ýa-zà-ÿ][a-zà-ÿœ-]{{3,}})(?P<more>(?:{_S}[^,;:«»]{{1,60}}?)??)"
        rf",(?:{_S}[^;:«»]{{2,120}}?,)?{_S}(?:il|(?P<she>elle)){_S}(?P<beside>){_HEARD}{_FOR}",
        _STEMS,
    ),
)
"""How a sentence ties the person to the offence: by a name, by what that is, as whom the court judges."""
_UNSURE: Final = re.compile(
    r"\b(?:ne|ni|pas|si|selon|aurai\w+|devrai\w+|pourrai\w+|témoin|partie civile|victime|relaxée?|prescri\w+|"
    r"(?:lui|elle) aussi|également)\b|\bn[’']"
)
"""Within what ties the person to the offence."""
_SEVERAL: Final = Sought(
    r"\b(?:(?:prévenu|accusé)e?s|complices?|comparses?|co-?(?:prévenu|accusé)e?s?)\b|"
    r"\b(?:[Dd]eux|[Tt]rois|[Qq]uatre|[Cc]inq|[Ss]ix)[ \u00a0](?:hommes|femmes|personnes|frères|sœurs|jeunes)\b"
    r"[^.;:«»]{0,60}?\b(?:ont[ \u00a0]comparu|compara\w+|"
    r"(?:sont|étaient|ont[ \u00a0]été)[ \u00a0](?:jugé|poursuivi)e?s)\b",
    "prévenu|accusé|complice|comparse|compar|jugé|poursuivi",
)
"""Where more than one is tried, no headline is of one alone."""
_AT: Final = re.compile(rf"{_S}à{_S}(?P<name>[A-ZÀ-Ý][\w’]+(?:-[\w’]+)*)(?=$|[,.]|{_S}[a-z])")
_WOMAN: Final = re.compile(r"\b[Ll](?:a prévenue|’accusée)\b")
_MAN: Final = re.compile(r"\b[Ll](?:e prévenu|’accusé)\b")

_GRAVER: Final = re.compile(r"(?<=\w) aggravée?s?\Z")


@dataclass(frozen=True, slots=True)
class Trial:
    """Who is tried for what."""

    at: int
    """The number of the sentence that tells it."""
    name: str
    """The person's; "" where the sentence only says what that is."""
    known: tuple[Occupation, ...]
    """What the person is, with a gender that is certain."""
    offences: tuple[str, ...]
    """All that the law calls it, then the first by itself, then that without what makes it graver."""
    town: str
    """Where the court sits; "" where no sentence says it."""

    def lines(self, texts: Sequence[str]) -> Iterator[tuple[str, str]]:
        """Behind which town, if any, who is tried for what: "Lorme", "Un couvreur jugé pour vol"."""
        whole = " ".join(texts)
        for one in self.known:
            named, own = list(dict.fromkeys((*one.named(), *one.ageless()))), [*one.placed(whole), *one.lives()]
            there = self.town and not own and not one.elsewhere(self.town)
            told = (*own, *((self.town, who) for who in named if there), *(("", who) for who in named))
            for (town, who), offence in product(told, self.offences):
                yield town, f"{who} jugé{'e' * bool(one.feminine)} pour {offence}"


def trials(sentences: Sequence[Sentence]) -> Iterator[Sentence]:
    """Who is tried for what, what tells most first; nothing where a judgment is told, or no hearing."""
    texts = [one.text for one in sentences]
    if trial := trial_of(texts):
        yield from (_made(sentences[trial.at], label, line) for label, line in trial.lines(texts))


def may_tell_trial(line: str) -> bool:
    """Whether a line has the form of one that tells who is tried."""
    return "jugé" in line and " pour " in line.replace("\u00a0", " ")


def tells_trial(line: str, texts: Sequence[str]) -> bool:
    """Whether a line tells what the texts say that somebody is tried for, and no more."""
    trial = trial_of(texts) if may_tell_trial(line) else None
    told = fold(line).rstrip(" .")
    return trial is not None and any(
        told in {fold(one), fold(f"{label}{_COLON}{one}")} for label, one in trial.lines(texts)
    )


def trial_of(texts: Sequence[str]) -> Trial | None:
    """The first trial that the sentences of a text tell, whose judgment is still to come."""
    pending = any(is_request(text) or is_reserved(text) for text in texts)
    if not pending or any(map(is_ruling, texts)) or any(map(_SEVERAL.search, texts)):
        return None
    for at, text in enumerate(texts):
        found = next(filter(None, (each.search(text) for each in _WAYS)), None) if "«" not in text else None
        sure = found and not (is_record(text) or _UNSURE.search(found[0]))
        if found and sure and (known := tuple(_persons(found, texts))):
            town = _AT.search(found["where"])
            offences = tuple(dict.fromkeys((found["offences"], found["first"], _GRAVER.sub("", found["first"]))))
            return Trial(
                at, found.groupdict().get("name") or "", known, offences, town["name"] if town else town_of(text, texts)
            )
    return None


def _persons(found: re.Match[str], texts: Sequence[str]) -> Iterator[Occupation]:
    parts = found.groupdict()
    feminine = (parts["f"] == "e") if parts.get("f") is not None else _gender(texts)
    if not parts.get("name"):
        told = {key: text.lower() for key, text in parts.items() if text and key in {"former", "noun"}}
        if "she" in parts:
            told["article"] = "une" if parts["she"] else "un"
        somebody = of_somebody({**parts, **told})
        yield from [one] if somebody and (one := agreeing(somebody, feminine=None)) else []
        return
    sure = [one for each in occupations(found["name"], texts) if (one := agreeing(each, feminine=feminine))]
    yield from sure
    if not sure and feminine is not None and (age := age_of(found["name"], texts)):
        yield anybody(age, feminine=feminine)


def _gender(texts: Sequence[str]) -> bool | None:
    woman, man = any(map(_WOMAN.search, texts)), any(map(_MAN.search, texts))
    return None if woman == man else woman


def _made(told: Sentence, label: str, line: str) -> Sentence:
    edits = [*told.edits, Edit(kind=EditKind.RULING, before=told.text, after=line)]
    if not label:
        return replace(told, text=line, edits=tuple(edits))
    edits.append(Edit(kind=EditKind.LABEL, before="", after=label + _COLON))
    return replace(told, text=f"{label}{_COLON}{line[0].lower()}{line[1:]}", edits=tuple(edits))
