"""Whom a text says to be judged: the one person that the pronoun of a ruling means."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.french.calendar import WEEKDAYS
from cms_publisher.french.spaces import SPACE as _S

if TYPE_CHECKING:
    from collections.abc import Sequence

NAMED: Final = r"[A-ZÀ-Ý][\w’-]+(?:[ \u00a0](?:d[eu][ \u00a0]|Le[ \u00a0])?[A-ZÀ-Ý][\w’-]+)+"
_ACCUSED: Final = re.compile(r"\b(?!(?:Mme|Mlle|Me)\b)[A-ZÀ-Ý][\w’-]+ [A-ZÀ-Ý]\.(?=[ \u00a0,])")
"""Whom a paper names by an initial: who is judged, or was hurt."""
_AS_ANOTHER: Final = rf"{_S}(?:comme|en qualité de|en tant que){_S}(?:simple{_S})?(?:témoin|partie|victime)"
_WHEN: Final = rf"(?:pour|devant|par|ce|hier|aussi|depuis|(?:le{_S})?(?:{'|'.join(WEEKDAYS)}))\b"
_TRIED: Final = (
    rf"(?:comparai\w+\b(?!{_AS_ANOTHER})|(?:est|était|a été|sera){_S}(?:(?:poursuivi|renvoyé)e?\b|"
    rf"jugée?(?={_S}(?:{_WHEN}|en{_S}(?:appel|co)|à{_S}(?:partir|huis|[A-ZÀ-Ý]))|[,.]|\Z))|"
    rf"(?:doit|devait){_S}répondre)"
)
"""Tried, and not "jugée vulnérable", nor "comparaissait comme témoin"."""
_JUDGED: Final = re.compile(
    rf"(?:(?:,{_S}[^,]{{2,60}}){{1,2}},)?{_S}(?:{_TRIED}|"
    rf"répond(?:ait)?{_S}(?:de{_S}(?!man|faç)|du{_S}(?!tac)|des{_S}|d[’'](?!une?{_S}(?:voix|ton|air|mot|s|geste|trait))))"
)
"""What stands behind the name of who is judged, and of nobody who was hurt."""
_JUDGES: Final = re.compile(
    r"\bjuge(?:ait)?[ \u00a0](?:(?:lun|mar|mercre|jeu|vendre|same)di[ \u00a0](?:[\w ]{0,20}[ \u00a0])?)?\Z"
)
"""What stands before that name: "le tribunal jugeait mardi"."""
_ON_TRIAL: Final = re.compile(
    rf"\b(?:[Ll][’']accusée?,|[Ll][ea] prévenue?,|[Dd]ans le box,)[ \u00a0](?P<name>{NAMED})"
    rf"|(?<!Me[ \u00a0])\b(?P<judged>{NAMED})"
    rf"(?:(?:,{_S}[^,]{{2,60}}){{1,2}},)?{_S}{_TRIED}"
)
"""Who is judged, with the whole name."""
_AGED: Final = re.compile(rf"(?:\A|, )(?P<name>{NAMED}), \d\d[ \u00a0]ans,[ \u00a0](?:a|est|avait|était|n[’'])\b")
"""The subject of the sentence before the ruling, with the age: "Jean Roy, 44 ans, a écouté …. La cour l’a condamné"."""
_SEVERAL: Final = re.compile(
    r"\b(?:(?:co)?prévenus|prévenues|accusés|accusées|comparaissaient|comparaissent|(?:sont|étaient|ont été) jugée?s)\b"
)
_ANOTHER: Final = re.compile(
    r"\b(?:comparai\w+|jugée?|poursuivie?|prévenue?|accusée?|victime|plaignante?|partie civile|témoin|"
    r"(?:[Uu]n|cet) homme|(?:[Uu]ne|cette) femme)\b"
)
"""Of whom a sentence may tell that does not name the one who is named: who is judged is somebody else."""


def pronoun_means(texts: Sequence[str], ruling: int) -> str:
    """The one whom the pronoun of sentence number ``ruling`` means: who is judged, or whom the one before tells of."""
    return accused(texts) or _before(texts, ruling)


def accused(texts: Sequence[str]) -> str:
    """The one who is judged, as a text names that person; "" where there are several, or somebody else may be meant."""
    named = [(found[0], text, found.end()) for text in texts for found in _ACCUSED.finditer(text)]
    whole = {found["name"] or found["judged"] for text in texts for found in _ON_TRIAL.finditer(text)}
    if initials := {name for name, _, _ in named}:
        judged = (
            len(initials) == 1
            and not whole
            and any(_JUDGED.match(text, end) or _JUDGES.search(text[: end - len(name)]) for name, text, end in named)
        )
        return next(iter(initials)) if judged else ""
    return next(iter(whole)) if len(whole) == 1 and not any(map(_SEVERAL.search, texts)) else ""


def _before(texts: Sequence[str], ruling: int) -> str:
    """The one of whom the sentence before the ruling tells, where no other is named before; "" for nobody."""
    found = _AGED.search(texts[ruling - 1]) if ruling else None
    named = {each[0] for text in texts[:ruling] for each in re.finditer(NAMED, text) if text[each.end() :][:1] == ","}
    alone = found is not None and named == {found["name"]} and not any(map(_SEVERAL.search, texts))
    if found is None or not alone:
        return ""
    other = any(_ANOTHER.search(text) and found["name"] not in text for text in texts[:ruling])
    return "" if other else found["name"]
