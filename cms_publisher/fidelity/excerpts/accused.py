"""Whom a text says to be judged: the one person that the pronoun of a ruling means."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

NAMED: Final = r"[A-ZÀ-Ý][\w’-]+(?:[ \u00a0](?:d[eu][ \u00a0]|Le[ \u00a0])?[A-ZÀ-Ý][\w’-]+)+"
_ACCUSED: Final = re.compile(r"\b(?!(?:Mme|Mlle|Me)\b)[A-ZÀ-Ý][\w’-]+ [A-ZÀ-Ý]\.(?=[ \u00a0,])")
"""Whom a paper names by an initial: who is judged, or was hurt."""
_JUDGED: Final = re.compile(
    r"(?:(?:,[ \u00a0][^,]{2,60}){1,2},)?[ \u00a0]"
    r"(?:comparai\w+|(?:est|était|a été|sera)[ \u00a0](?:jugé|poursuivi|renvoyé)e?|"
    r"répond(?:ait)?[ \u00a0]|doit[ \u00a0]répondre|devait[ \u00a0]répondre)"
)
"""What stands behind the name of who is judged, and of nobody who was hurt."""
_JUDGES: Final = re.compile(
    r"\bjuge(?:ait)?[ \u00a0](?:(?:lun|mar|mercre|jeu|vendre|same)di[ \u00a0](?:[\w ]{0,20}[ \u00a0])?)?\Z"
)
"""What stands before that name: "le tribunal jugeait mardi"."""
_ON_TRIAL: Final = re.compile(
    rf"\b(?:[Ll][’']accusée?,|[Ll][ea] prévenue?,|[Dd]ans le box,)[ \u00a0](?P<name>{NAMED})"
    rf"|(?<!Me[ \u00a0])\b(?P<judged>{NAMED})"
    r"(?:(?:,[ \u00a0][^,]{2,60}){1,2},)?[ \u00a0]"
    r"(?:comparai\w+|(?:est|était|a été|sera)[ \u00a0](?:jugé|poursuivi|renvoyé)e?|"
    r"(?:doit|devait)[ \u00a0]répondre)"
)
"""Who is judged, with the whole name."""
_AGED: Final = re.compile(rf"(?:\A|, )(?P<name>{NAMED}), \d\d[ \u00a0]ans,[ \u00a0](?:a|est|avait|était|n[’'])\b")
"""The subject of the sentence before the ruling, with the age: "Jean Roy, 44 ans, a écouté …. La cour l’a condamné"."""
_SEVERAL: Final = re.compile(
    r"\b(?:(?:co)?prévenus|prévenues|accusés|accusées|comparaissaient|comparaissent|(?:sont|étaient|ont été) jugée?s)\b"
)


def pronoun_means(texts: Sequence[str], ruling: int) -> str:
    """The one whom the pronoun of sentence number ``ruling`` means: who is judged, or whom the one before tells of."""
    return accused(texts) or _before(texts, ruling)


def accused(texts: Sequence[str]) -> str:
    """The one who is judged, as a text names that person; "" where there are several, or somebody else may be meant."""
    named = [(found[0], text, found.end()) for text in texts for found in _ACCUSED.finditer(text)]
    if initials := {name for name, _, _ in named}:
        judged = len(initials) == 1 and any(
            _JUDGED.match(text, end) or _JUDGES.search(text[: end - len(name)]) for name, text, end in named
        )
        return next(iter(initials)) if judged else ""
    whole = {found["name"] or found["judged"] for text in texts for found in _ON_TRIAL.finditer(text)}
    return next(iter(whole)) if len(whole) == 1 and not any(map(_SEVERAL.search, texts)) else ""


def _before(texts: Sequence[str], ruling: int) -> str:
    """The one of whom the sentence before the ruling tells, where no other is named before; "" for nobody."""
    found = _AGED.search(texts[ruling - 1]) if ruling else None
    named = {each[0] for text in texts[:ruling] for each in re.finditer(NAMED, text) if text[each.end() :][:1] == ","}
    alone = found is not None and named == {found["name"]} and not any(map(_SEVERAL.search, texts))
    return found["name"] if found and alone else ""
