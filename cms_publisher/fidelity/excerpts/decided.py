"""What the sentences of a text say that a court decided of one person: sentenced to what, or cleared, and by whom.

Only what was done: nothing asked for, feared, denied, quoted, nothing of another day; nothing that another court has
looked at since.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.excerpts.accused import NAMED, pronoun_means
from cms_publisher.fidelity.excerpts.occupations import age_of, agreeing, anybody, occupations, of_somebody
from cms_publisher.fidelity.excerpts.punishments import TERM, terms
from cms_publisher.french.calendar import MONTHS, WEEKDAYS
from cms_publisher.french.judgments import is_record, is_ruling
from cms_publisher.french.offences import OFFENCE
from cms_publisher.french.sought import Sought
from cms_publisher.french.spaces import SPACE as _S

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cms_publisher.fidelity.excerpts.occupations import Occupation

_NAME: Final = rf"(?:{NAMED}|[A-ZÀ-Ý][\w’-]+{_S}[A-ZÀ-Ý]\.)"
_WHEN: Final = (
    rf"(?:,?{_S}(?:le{_S})?(?:{'|'.join(WEEKDAYS)})(?:{_S}\d\d?(?:er)?{_S}(?:{'|'.join(MONTHS)})(?:{_S}\d{{4}})?)?"
    rf"(?:{_S}(?:au{_S})?(?:matin|soir|après-midi))?,?)?"
)
_COURT: Final = rf"(?P<court>(?:[Ll]e{_S}tribunal|[Ll]a{_S}(?:cour|justice))\b(?:{_S}[^,;:«»]{{1,60}}?)??)"
_OPENS: Final = (
    rf"\A(?:(?i:(?:le{_S})?(?:{'|'.join(WEEKDAYS)})|hier|ce{_S}\w+|après|au{_S}terme|à{_S}l[’']issue|finalement|"
    rf"poursuivie?|jugée?|reconnue?|accusée?|dans{_S}le{_S}cadre)\b[^«»;:]{{0,120}}?,{_S})?"
)
"""What a ruling of the day may begin with; "En mars," "Par le passé," "Dans la pièce," are of something else."""
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
_WHAT: Final = re.compile(
    rf"{_S}pour{_S}(?:l[ea]{_S}|l[’'])?{OFFENCE}(?:{_S}d(?:e|u){_S}(?:(?:son|sa|une?){_S})?[a-zà-ÿ-]{{3,}})?(?=[,.]|$)"
)
"""What for, behind what was given: " pour le meurtre de son beau-frère"."""
_UNSURE: Final = re.compile(
    r"\b(?:qui|que|dont|où|lequel|laquelle|si|selon|d[’']après|ne|ni|pas|aurait|serait|soit|failli|comme|sauf)\b|"
    r"\b(?:n|qu|s)[’']|\A(?:Si|Selon|D[’']après|Comme)\b"
)
"""Before the deed or within: it hangs on more, or is another's word."""
_IN_PART: Final = re.compile(
    rf"\b(?:chefs?|parti\w+|mais|sauf|coupable|condamn\w+|faits|pour|en revanche|autres?)\b|"
    rf",{_S}d(?:u{_S}|es?{_S}|[’'])"
)
"""Beside who was cleared: of some of it only ("acquitté Luc Roy, 40 ans, du meurtre")."""
_GUILTY: Final = re.compile(r"\b(?:condamn|coupable|écop|amende|sursis)")
_NOT_GIVEN: Final = re.compile(
    r"\A(?!.*\b(?:comme|conformément)\b).*\b(?:requi|réclam|demand|risqu|encour|"
    r"avai(?:t|ent) (?:été )?(?:condamn|écop|recon))"
)
"""It was asked for, or was so before."""
_CHARGED: Final = re.compile(rf"\b(?:poursuivi|jugé|renvoyé)e?{_S}pour\b")
_MEANT_OTHERWISE: Final = re.compile(
    r"\b(?:sursis|assorti\w*|aménag\w+|bracelet|domicile|fermes?|conver\w+|confond\w+|dont|si|sous|cas)\b"
)
"""Behind a punishment: how it is meant is not told with it."""
_MEANT_LATER: Final = re.compile(
    r"\b(?:sursis|aménag\w+|bracelet|confond\w+|semi-liberté)\b|"
    r"\b(?:peine|purge\w*|effectue\w*|exécut\w+)\b[^.;]{0,60}\bdomicile\b"
)
"""In another sentence: "La peine est entièrement assortie du sursis."."""
_AGAIN: Final = Sought(
    rf"\bcours?{_S}(?:administrative{_S})?d[’'](?:assises{_S}d[’'])?appel\b|\ben{_S}appel\b|\brejugée?s?\b|"
    r"\b(?:infirm|annul|cass|réform)(?:é|e|er)e?s?\b[^.;]{0,40}\b(?:jugement|arrêt|condamnation|peine)",
    "appel|rejugé|infirm|annul|cass|réform",
)
"""Another court has looked at it."""
UNDONE: Final = re.compile(
    r"\b[Cc]our de cassation (?:a|avait) (?!rejeté|confirmé)|"
    r"\b(?:innocenté|réhabilité|gracié|amnistié)e?\b|\b(?:été|est) blanchie?\b|"
    r"\b(?:jugement|arrêt|condamnation|décision|verdict)\b[^.;]{0,30}\b(?:annul|cass|infirm|invalid)ée?\b|"
    r"\b(?:annulé|cassé|infirmé|invalidé)\b[^.;]{0,20}\b(?:jugement|arrêt|condamnation|décision|verdict)\b"
)
"""It does not stand any more, whichever court's it was."""
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
    if not sure or any(map(UNDONE.search, texts)):
        return []
    return [one for one in sure if one.deed == "condamn" or not _others_guilty(texts, one.at)]


def _others_guilty(texts: Sequence[str], at: int) -> bool:
    """Whether another sentence tells of guilt: who was cleared may be guilty of the rest."""
    told = (text for other, text in enumerate(texts) if other != at and _GUILTY.search(text))
    return any(not (_NOT_GIVEN.search(text) or is_record(text)) for text in told)


def _read(texts: Sequence[str], at: int) -> Ruling | None:
    text = texts[at].strip()
    found = next(filter(None, (each.match(text) for each in (_OF, _CLEARED, _HIM, _PASSIVE))), None)
    if found is None:
        return None
    parts = found.groupdict()
    cleared = parts["deed"] != "condamn"
    beside, behind = parts.get("beside") or "", parts.get("behind") or ""
    if not cleared and not (parts.get("kind") or parts.get("share")):
        return None  # "condamnée à six mois sans compétition", "à deux ans d’inéligibilité"
    several = " et " in beside and parts.get("f") is None  # "a été condamné" is of one
    unsure = _UNSURE.search(text[: found.end("deed")]) or several or cleared == bool(parts.get("term"))
    if unsure or (_IN_PART.search(_CHARGED.sub("", beside)) if cleared else _MEANT_OTHERWISE.search(behind)):
        return None
    somebody = of_somebody(parts)
    name = parts.get("name") or ("" if parts.get("noun") else pronoun_means(texts, at))
    agreed = parts.get("f")
    feminine = None if agreed is None else agreed == "e"
    known = [somebody] if somebody else (occupations(name, texts) if name else [])
    sure = [one for each in known if (one := agreeing(each, feminine=feminine))]
    age = age_of(name, texts) if name and not sure else ""
    if not sure and name and feminine is not None and (age or name.endswith(".")):
        sure = [anybody(age, feminine=feminine)]
    if not (name or sure):
        return None
    court = parts.get("court") or ""
    appeal = _APPEAL.search(court) is not None
    given = () if cleared or _meant_later(found, texts, at) else tuple(terms(found))
    if what := _WHAT.match(behind):
        given = (*(f"{one}{what[0]}" for one in given), *given)
    return Ruling(at, name, tuple(sure), feminine, parts["deed"], appeal, given, town_of(court, texts))


def _meant_later(term: re.Match[str], texts: Sequence[str], at: int) -> bool:
    """Whether another sentence may say how a term without a share is meant; not one of somebody else's ruling."""
    if "sursis" in (term["share"] or ""):
        return False
    told = (text for other, text in enumerate(texts) if other != at and _MEANT_LATER.search(text))
    return any(not (_NOT_GIVEN.search(text) or is_ruling(text) or is_record(text)) for text in told)


def town_of(court: str, texts: Sequence[str]) -> str:
    """Where the court sits that ruled: the town that it is called by there, or the only one of the text's courts."""
    own = _TOWN.search(court)
    if own or "assises" in court:
        return own["name"] if own else ""
    towns = {found["name"] for text in texts for found in _TOWN.finditer(text)}
    return towns.pop() if len(towns) == 1 else ""
