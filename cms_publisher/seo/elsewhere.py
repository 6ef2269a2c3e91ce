"""Whether a story is elsewhere than at the place its opening says something is at: better none than a false one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.french import tables
from cms_publisher.french.lexicon import readings

if TYPE_CHECKING:
    from collections.abc import Sequence

_AWAY: Final = re.compile(
    r"(?:\b(?:(?<!à )partir|parti(?:e?s|e|ra|ront)?|voyages?|séjours?|transport[ée]\w*|transféré\w*|évacué\w*|"
    r"direction|relie\w*|quitt\w+|se ren(?:d|dent|dre|dra|dront)|rendue?s?|battue?s?|imposée?s?|gagné\w*|victoire|"
    r"défaite|déplacement|en poste|travaill\w+|étud\w+|expos\w+|bureaux|arrivée?s?|livr(?:e|er|ait)|championne?s?|"
    r"passée?s?|emm[eè]n\w+)\b"
    r"[^.,;:]{0,40}|\bjusqu[’']|\A(?:Ancien\w*|Longtemps|Autrefois|Jadis|Naguère|Après (?:avoir|être))\b[^,]*)"
    r"(?:[àÀ]|de|d[’'])[ \u00a0]?\Z",
    re.IGNORECASE,
)
"""What somebody leaves, goes to, was at or is a guest of: "transporté à Toulouse", "battus 3-0 à Lens"."""
_THING: Final = (
    r"(?:\b(?:M|MM|Mmes?|Mgr|Dr|Me|hôpital|clinique|lycée|collège|école|rue|avenue|boulevard|pont|gare|stade|salle|"
    r"église|chapelle|abbaye|résidence|maison|foire|fête|société|association|quartier|TGV)\.?|"
    r"\b[A-ZÀ-Ý][\w’-]+)[ \u00a0]"
)
"""What has a name of its own, and who: "l’hôpital Saint-Antoine", "Mme Saint-Clair"."""
_OTHER: Final = re.compile(
    r"(?P<head>[\w’-]+)[ \u00a0](?:de |d[’']|du |à |en |vers |et |pour )"
    r"(?P<name>[A-ZÀ-ÖØ-Ý][\w’]*[a-zà-ÿ](?:-[\w’]+)*)(?![ \u00a0-][A-ZÀ-ÖØ-Ý]|[\w’-])"
)
"""Another name where a place may stand: "les retraités de Montélimar"."""
_COURTS: Final = frozenset(
    {
        *("tribunal", "correctionnel", "judiciaire", "parquet", "procureur", "procureure", "république", "appel"),
        *("assises", "préfecture", "préfet", "préfète", "département", "région", "agglomération", "métropole"),
        *("communauté", "communes", "canton", "pays", "université", "mois", "début", "fin"),
        *("venu", "venue", "venus", "pompiers", "gendarmes"),
    }
)
"""What sits elsewhere than it happened, or is wider than the place."""
_WIDE: Final = re.compile(
    r"\b(?:France|pays|gouvernement|ministres?|ministère|Commission|régions|conseil (?:départemental|régional)|"
    r"département|Union européenne|sur (?:deux|trois|quatre|cinq|dix))\b"
)
"""What makes a place an example of the news."""
NO_PLACES: Final = frozenset({"France", "Europe", "Pâques", "Noël", "Pentecôte", "Toussaint"})
"""The whole land, and what a day is called."""
_SEATS: Final = frozenset({"Paris", "Bruxelles", "Strasbourg", "Washington", "Londres", "Berlin", "Moscou", "Genève"})
"""Where it is decided what holds elsewhere."""
_LEAD: Final = 2
_OFTENER: Final = 3
_NEAR: Final = 3
"""Sentences that tell what is the news, and where; what is named further down is beside it."""


def is_only_one(place: str, opening: Sequence[str], paragraphs: Sequence[str]) -> bool:
    """Whether it is where the story is, and no example, guest, seat or namesake; no other name stands beside it.

    Another that the text names once is passed over where the place stands in several paragraphs.
    """
    text = " ".join(opening)
    if re.search(_THING + re.escape(place) + r"(?![\w-])", text):
        return False
    named = re.findall(rf"([A-ZÀ-Ý][\w’-]+) (?:de |d[’']){re.escape(place)}", text)  # "Jean de Saint-Martin"
    if any(first.lower() in tables.words("first_names") for first in named):
        return False
    befores = (one[: found.start()] for one in opening for found in re.finditer(re.escape(place), one))
    if any(map(_AWAY.search, befores)):
        return False
    if any(map(_WIDE.search, opening[:_LEAD])) and (place in _SEATS or place not in opening[0]):
        return False
    found = (other for one in opening[:_NEAR] for other in _OTHER.finditer(one) if _is_other(other, place, text))
    others = {other["name"] for other in found}
    return not others or _named(place, paragraphs) >= _OFTENER * max(_named(name, paragraphs) for name in others)


def _named(name: str, paragraphs: Sequence[str]) -> int:
    return max(1, sum(name in text for text in paragraphs))


def _is_other(found: re.Match[str], place: str, text: str) -> bool:
    """Whether what stands there may be another place: no word, month or person."""
    head, name = found["head"], found["name"]
    if name in place or (head[0].isupper() and len(head) > 1) or head in _COURTS:
        return False
    if name in _SEATS or name in NO_PLACES or name in tables.lines("departments"):
        return False
    if readings(name.lower()) or name.lower() in tables.words("first_names"):
        return False
    return re.search(rf"\b[A-ZÀ-Ý][\w’.-]+[ \u00a0]{re.escape(name)}\b", text) is None
