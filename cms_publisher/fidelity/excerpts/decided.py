"""What the sentences of a text say that a court decided of one person: sentenced to what, or cleared, and by whom.

Only what was done: nothing asked for, feared, denied, quoted, nothing of another day; nothing that another court has
looked at since.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.excerpts.accused import NAMED, pronoun_means
from cms_publisher.fidelity.excerpts.occupations import Occupation, is_person, occupations
from cms_publisher.fidelity.excerpts.punishments import TERM, terms
from cms_publisher.french.calendar import MONTHS, WEEKDAYS
from cms_publisher.french.grammar import has_finite_verb
from cms_publisher.french.judgments import is_ruling
from cms_publisher.french.sought import Sought

if TYPE_CHECKING:
    from collections.abc import Sequence

_S: Final = "[ \u00a0]"
_NAME: Final = rf"(?:{NAMED}|[A-ZÀ-Ý][\w’-]+{_S}[A-ZÀ-Ý]\.)"
_WHEN: Final = (
    rf"(?:,?{_S}(?:le{_S})?(?:{'|'.join(WEEKDAYS)})(?:{_S}\d\d?(?:er)?{_S}(?:{'|'.join(MONTHS)})(?:{_S}\d{{4}})?)?"
    rf"(?:{_S}(?:au{_S})?(?:matin|soir|après-midi))?,?)?"
)
_COURT: Final = rf"(?P<court>(?:[Ll]e{_S}tribunal|[Ll]a{_S}(?:cour|justice))\b(?:{_S}[^,;:«»]{{1,60}}?)??)"
_OPENS: Final = rf"(?:\A|\A[^«»;:]{{0,120}}?,{_S})"
_DEED: Final = r"(?P<deed>condamn|relax|acquitt)é"
_GIVEN: Final = rf"(?:{_S}à{_S}(?:une{_S}peine{_S}de{_S})?{TERM})"
_SOMEBODY: Final = (
    rf"(?P<article>une?){_S}(?:(?P<former>ancien(?:ne)?){_S})?(?P<noun>[a-zà-ÿœ-]{{4,}})"
    rf"(?P<more>(?:{_S}[^,;:«»]{{1,50}}?)??)"
)
_BESIDE: Final = rf"(?P<beside>(?:{_S}?,{_S}[^;:«»]*?)?,?)"
_RULED: Final = rf"{_OPENS}{_COURT}{_S}a{_S}(?:finalement{_S}|donc{_S})?"
_OF: Final = Sought(
    rf"{_RULED}(?P<deed>condamn)é{_WHEN}{_S}(?:(?P<name>{_NAME})|{_SOMEBODY}){_BESIDE}{_GIVEN}(?P<behind>[^;]*)$",
    "condamn",
)
_CLEARED: Final = Sought(
    rf"{_RULED}(?P<deed>relax|acquitt)é{_WHEN}{_S}(?:(?P<name>{_NAME})|{_SOMEBODY})(?P<beside>(?:,[^;]*)?)[.…]?$",
    "relax|acquitt",
)
_HIM: Final = Sought(
    rf"{_OPENS}{_COURT}{_S}l[’']a{_S}(?:finalement{_S}|donc{_S})?"
    rf"(?:reconnue?{_S}coupable{_S}[^;:«»]*?,?{_S}et{_S})?{_DEED}(?P<f>e?){_WHEN}(?:{_GIVEN}(?P<behind>[^;]*)|[.…]?)$",
    "condamn|relax|acquitt",
)
_PASSIVE: Final = Sought(
    rf"{_OPENS}(?P<name>{_NAME})(?P<beside>(?:,{_S}[^;:«»]*?,)?){_S}(?:a{_S}été|est){_S}(?:finalement{_S}|donc{_S})?{_DEED}(?P<f>e?)"
    rf"{_WHEN}(?:{_S}par{_S}{_COURT})?{_WHEN}(?:{_GIVEN}(?P<behind>[^;]*)|[.…]?)$",
    "condamn|relax|acquitt",
)
_UNSURE: Final = re.compile(
    r"\b(?:qui|que|dont|où|lequel|laquelle|si|selon|d[’']après|ne|ni|pas|aurait|serait|soit|failli|comme|sauf)\b|"
    r"\b(?:n|qu|s)[’']|\A(?:Si|Selon|D[’']après|Comme)\b"
)
"""Before the deed or within: it hangs on more, or is another's word."""
_IN_PART: Final = re.compile(r"\b(?:chefs?|parti\w+|mais|sauf|coupable|condamn\w+|faits|pour|en revanche|autres?)\b")
_CHARGED: Final = re.compile(rf"\b(?:poursuivi|jugé|renvoyé)e?{_S}pour\b")
_OF_WHAT: Final = re.compile(rf"{_S}d(?:e{_S}|u{_S}|[’'])")
"""Behind a term that is of something else than prison: "deux ans d’inéligibilité"."""
_MEANT_OTHERWISE: Final = re.compile(
    r"\b(?:sursis|assorti\w*|aménag\w+|bracelet|domicile|fermes?|conver\w+|dont|si|sous)\b"
)
"""Behind a punishment: how it is meant is not told with it."""
_AGAIN: Final = Sought(
    rf"\bcours?{_S}(?:administrative{_S})?d[’'](?:assises{_S}d[’'])?appel\b|\ben{_S}appel\b|\brejugée?s?\b|"
    r"\b(?:infirm|annul|cass|réform)(?:é|e|er)e?s?\b[^.;]{0,40}\b(?:jugement|arrêt|condamnation|peine)",
    "appel|rejugé|infirm|annul|cass|réform",
)
"""Another court has looked at it."""
_APPEAL: Final = re.compile(r"appel\b")
_TOWN: Final = re.compile(
    rf"\b(?:tribunal(?:{_S}[a-zà-ÿ]+)?|cour{_S}d[’']appel){_S}(?:de{_S}|d[’'])"
    rf"(?P<name>[A-ZÀ-Ý][\w’-]+(?:{_S}[A-ZÀ-Ý][\w’-]+)?)"
)


@dataclass(frozen=True, slots=True)
class Ruling:
    """What a court decided of one person."""

    at: int
    """The number of the sentence that tells it."""
    name: str
    """The person's; "" where the sentence only says what that is."""
    known: tuple[Occupation, ...]
    """What the person is, as far as a participle's agreement is certain."""
    feminine: bool | None
    deed: str
    in_appeal: bool
    given: tuple[str, ...]
    """How the punishment may be told, fullest first: "deux ans de prison avec sursis"; nothing of who was cleared."""
    town: str
    """Where the court sits, if it is one of a town."""

    def done(self, *, feminine: bool) -> str:
        """The participle, with that it is an appeal court's: "condamnée en appel"."""
        return f"{self.deed}é{'e' * feminine}{' en appel' * self.in_appeal}"


def rulings(texts: Sequence[str]) -> list[Ruling]:
    """What the sentences of a text (all of them, in order) say that courts decided of somebody."""
    ruled = [at for at, text in enumerate(texts) if is_ruling(text)]
    found = [one for at in ruled if (one := _read(texts, at))]
    appealed = any(map(_AGAIN.search, texts)) if found else False
    sure = [one for one in found if one.in_appeal or not appealed]
    others = any(re.search(r"condamn|coupable", texts[at]) for at in ruled)
    return [one for one in sure if one.given or not others]


def _read(texts: Sequence[str], at: int) -> Ruling | None:
    text = texts[at].strip()
    found = next(filter(None, (each.match(text) for each in (_OF, _CLEARED, _HIM, _PASSIVE))), None)
    if found is None:
        return None
    parts = found.groupdict()
    cleared = parts["deed"] != "condamn"
    beside, behind = parts.get("beside") or "", parts.get("behind") or ""
    if not parts.get("kind") and _OF_WHAT.match(behind):
        return None
    several = " et " in beside and parts.get("f") is None  # "a été condamné" is of one
    unsure = _UNSURE.search(text[: found.end("deed")]) or several or cleared == bool(parts.get("term"))
    if unsure or (_IN_PART.search(_CHARGED.sub("", beside)) if cleared else _MEANT_OTHERWISE.search(behind)):
        return None
    somebody = _somebody(parts)
    name = parts.get("name") or ("" if parts.get("noun") else pronoun_means(texts, at))
    agreed = parts.get("f")
    feminine = None if agreed is None else agreed == "e"
    known = [somebody] if somebody else (occupations(name, texts) if name else [])
    sure = [one for each in known if (one := _agreeing(each, feminine=feminine))]
    if not (name or sure):
        return None
    court = parts.get("court") or ""
    appeal = _APPEAL.search(court) is not None
    given = () if cleared else tuple(terms(found))
    return Ruling(at, name, tuple(sure), feminine, parts["deed"], appeal, given, _town(court, texts))


def _somebody(parts: dict[str, str | None]) -> Occupation | None:
    """Who it was, where no name is given: "un homme de 27 ans"."""
    noun, more, former = parts.get("noun"), parts.get("more") or "", parts.get("former")
    if not noun or not (noun in {"homme", "femme"} or is_person(noun)) or has_finite_verb(more) or " et " in more:
        return None
    return Occupation(bool(former), noun, more, parts["article"] == "une", new=True)


def _agreeing(known: Occupation, *, feminine: bool | None) -> Occupation | None:
    """With the gender that the noun and the ruling's own participle tell; None where they differ or neither does."""
    told = {each for each in (known.feminine, feminine) if each is not None}
    return replace(known, feminine=told.pop()) if len(told) == 1 else None


def _town(court: str, texts: Sequence[str]) -> str:
    """Where the court sits that ruled: the town that it is called by there, or the only one of the text's courts."""
    own = _TOWN.search(court)
    if own or "assises" in court:
        return own["name"] if own else ""
    towns = {found["name"] for text in texts for found in _TOWN.finditer(text)}
    return towns.pop() if len(towns) == 1 else ""
