"""What a text takes back, or leaves open, right behind what it has told: « Le lien … n’est pas établi »."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.french.sought import Sought
from cms_publisher.french.words import stems_of

if TYPE_CHECKING:
    from collections.abc import Sequence

_SHOWN: Final = r"(?:établi|démontré|avéré|prouvé|confirmé|vérifié|certain|formel)"
_NOT_SHOWN: Final = rf"\bn(?:e|[’'](?:est|a|ont|était))\b[^.;]{{0,45}}?\bpas\b[^.;]{{0,20}}?\b{_SHOWN}"
_DEATH: Final = r"(?:mort|décès|intoxication|malaise|maladie|infection|contamination|symptôme|blessure|disparition)s?"
_LEFT_OPEN: Final = Sought(
    rf"\b(?:lien|imputabilité|responsabilité|culpabilité|information|rumeur|hypothèse|piste|contamination|diagnostic|"
    rf"infection|chiffre|bilan)s?\b[^.;:]{{0,80}}?(?:{_NOT_SHOWN}|"
    rf"\brest(?:e|ent|ait)\b[^.;]{{0,20}}?\bà (?:établir|démontrer|prouver|confirmer|vérifier))|"
    rf"\baucun lien\b[^.;]{{0,80}}?\bn[’'](?:est|a|était)\b[^.;]{{0,30}}?{_SHOWN}|"
    rf"\bn[’'](?:établi|a établi|a démontré|est établi)\w*\b[^.;]{{0,15}}? aucun lien\b|"
    rf"\b(?:cause|origine|circonstance)s?[^.;:]{{0,12}}?[ ’'\u00a0]{_DEATH}\b[^.;]{{0,40}}?"
    r"(?:\bpas\b[^.;]{0,20}?\b(?:connu|établi|déterminé|élucidé)|\brest(?:e|ent)\b[^.;]{0,15}?"
    r"(?:inconnu|ignoré|à (?:établir|déterminer|élucider)))",
    "établi|démontr|avéré|prouv|confirm|vérifi|certain|formel|connu|détermin|élucid|ignoré",
    re.IGNORECASE,
)
_CLAIM: Final = r"(?:(?:affirm|assur|accus|rapport|racont|jur)(?:ent|ai\w+|e)|soutien\w*|soutenai\w*|prétend\w*)"
_PARTY: Final = r"(?:[\wÀ-ÿ’'-]+ ){1,6}?(?:le )?"
_WHOLLY: Final = r"(?: (?:en bloc|tout|formellement|fermement|catégoriquement|les faits|cette version))*[ .]*\Z"
_LAID: Final = Sought(
    r"\AC[’'](?:est|était) (?:du moins |en tout cas )?ce qu(?:e |[’'])(?!(?:a|ont|avai\w+) )"
    rf"(?:[\w’-]+ ){{0,4}}?(?:disai\w+|disent|{_CLAIM})\b|"
    rf"\A[^«»;:]{{3,90}}?[ ,]l[’'](?:affirm|assur)(?:e|ent|ait|aient)\b(?! d)|"
    r"\A[^«»;:]{3,90}?[ ,]le (?:disent|dit|soutient|soutiennent|prétend|prétendent|jure|jurent)\b",
    "affirm|assur|accus|soutien|soutenai|prétend|rapport|racont|jur|disai|disent|dit",
)
"""How the next sentence lays to somebody what stood as a fact: "Deux riverains l’affirment"."""
_DENIED: Final = Sought(
    rf"\A{_PARTY}démen(?:t|tent){_WHOLLY}|"
    r"\ARien (?:n[’']est (?:prouvé|établi|avéré|démontré|sûr)|ne le (?:prouve|confirme|dit|démontre))\b|"
    r"\AAucune? \w+ ne l[’'](?:a )?(?:\w+ )?(?:confirm|établi|écrit|constat|démontr|prouv)|"
    r"\A[^«»;:]{3,60}?\b(?:(?:a|ont) (?:été |finalement |donc )*requalifié|(?:est|sont) requalifié)",
    "démen|Rien|Aucun|requalifié",
)
"""How it denies it: "Le parquet dément", "Rien n’est prouvé", "Les faits ont été requalifiés en violences"."""
_DISPUTED: Final = Sought(rf"\A{_PARTY}(?:nie(?:nt)?|conteste(?:nt)?){_WHOLLY}", "nie|conteste")
"""How who is accused answers: "L’entreprise conteste"."""
_TURNS: Final = re.compile(r"\b(?:mais|même si|sans que|alors que)\b")
"""Behind what a sentence takes back what it has told itself: "a reconnu une fuite, mais aucun lien n’est établi"."""
_BEFORE: Final = 5
"""Sentences before it among which what it speaks of stands."""
_SHARED: Final = 2
"""Stems that the two have in common, where they don't stand side by side."""


@lru_cache(maxsize=1024)
def takes_back(text: str) -> bool:
    """Whether it says that a link, news or a cause is not established, denies or disputes it, or calls an offence anew.

    >>> takes_back("Le lien avec ces fromages n’est pas établi."), takes_back("Le lien entre les deux est établi.")
    (True, False)
    """
    return any(said.search(text) is not None for said in (_LEFT_OPEN, _DENIED, _DISPUTED))


def claimed(sentences: Sequence[str]) -> frozenset[int]:
    """Which of the sentences the next one lays to somebody.

    >>> sorted(claimed(["Du lait a coulé dans le Bief.", "Deux riverains l’affirment.", "Rien n’y vit plus."]))
    [0]
    """
    return frozenset(at - 1 for at, text in enumerate(sentences) if at and _LAID.search(text))


def taken_back(sentences: Sequence[str]) -> frozenset[int]:
    """Which of the sentences are left open: right before one that does it, or near and of the same, or within it."""
    found: set[int] = set()
    for at, text in enumerate(sentences):
        if _LEFT_OPEN.search(text):
            found |= _told_of(at, text, sentences)
        elif at and _DENIED.search(text):
            found.add(at - 1)
    return frozenset(found)


def _told_of(at: int, text: str, sentences: Sequence[str]) -> set[int]:
    """What the caveat is on: the sentence's own beginning, else what stands before it."""
    caveat = _LEFT_OPEN.search(text)
    if caveat and _TURNS.search(text, 0, caveat.start()):
        return {at}
    stems = stems_of(text)
    near = range(max(0, at - _BEFORE), at - 1)
    alike = (one for one in near if len(stems & stems_of(sentences[one])) >= _SHARED)
    return {at - 1, *alike} if at else set()
