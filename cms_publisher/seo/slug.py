"""The slug: the words of keyphrase and headline that carry the subject, 3 to 8 of them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.excerpts.shortened import MEASURES
from cms_publisher.french.grammar import Tag, tagged
from cms_publisher.french.words import content_words, fold
from cms_publisher.seo.initials import unnamed

if TYPE_CHECKING:
    from collections.abc import Sequence

_LEAST: Final = 3
_ENOUGH: Final = 5
"""From here on only a whole further part of the headline is added, never the beginning of one."""
_PAUSE: Final = re.compile(r"[,;:.!?–—(](?=\s)")
_MOST: Final = 8
_THOUSANDS: Final = re.compile(r"(?<=\d)[\u00a0\u202f](?=\d{3}(?!\d))")
_DECIMAL: Final = re.compile(r"(?<=\d)[.,](?=\d)")

_DENIAL: Final = re.compile(
    r"\b(?:ne[ \u00a0]|n[’'])(?P<verb>(?:[\w’'-]+[ \u00a0]){0,3}?)(?P<not>pas|jamais|plus|rien)\b", re.IGNORECASE
)

_TURNING: Final = re.compile(
    r"\b(?P<turn>sans|hors|après|avant|contre|sauf|jusqu[’'](?:en|à|au|aux))[ \u00a0]"
    r"(?:(?:de|du|des|les?|la|une?|son|sa|ses)[ \u00a0]|[dl][’'])?(?P<word>[^\W\d_]{3,})",
    re.IGNORECASE,
)
"""Without these a slug would say something else: "une bibliothèque sans bruit", "fermée jusqu’en février"."""
_OBJECT: Final = re.compile(r"[ \u00a0](?:à|aux?|de|du|des|une?|les?|la|\d+)\b|[ \u00a0][dl][’']")
"""What a verb says nothing without."""
_PASSIVE: Final = re.compile(r"\b(?:a|ont)[ \u00a0]été\b")
_Unit = tuple[str, ...]


def slug(keyphrase: str, headline: str, opening: str = "") -> str:
    """The slug of an article; the words of ``opening`` complete one that would be too short.

    The keyphrase's words are all there (as far as eight words go), then the headline's from its start. A figure is
    never parted from the word that it counts.
    """
    from slugify import slugify

    headline, opening = unnamed(headline), unnamed(opening)
    required = _units(keyphrase)
    named = frozenset(word for unit in required for word in unit)
    offered = _units(headline, named)
    chosen = _fill([], required)
    for part in _PAUSE.split(headline):
        units = _units(part, named)
        filled = _from_start(chosen, units)
        if not _has_all(units, filled):
            if _size(chosen) >= _ENOUGH:
                break
            filled = _ended(filled, len(chosen), part)
        chosen = filled
    if {word for unit in required for word in unit} <= {word for unit in offered for word in unit}:
        chosen.sort(key=lambda unit: _position(unit, offered))
    for unit in _units(opening):
        if _size(chosen) >= _LEAST:
            break
        chosen = _fill(chosen, [unit])
    return slugify(" ".join(dict.fromkeys(word for unit in chosen for word in unit)))


def _ended(chosen: list[_Unit], least: int, part: str) -> list[_Unit]:
    """The units without a verb or a measure that the last of them breaks off at: "le coût s’élève | à …"."""
    verbs = {fold(token.low) for token in tagged(part) if token.tag is Tag.VERB and _OBJECT.match(part, token.end)}
    verbs |= {"ete"} if _PASSIVE.search(part) else set()
    while len(chosen) > least and (chosen[-1][-1] in verbs or (len(chosen[-1]) == 1 and chosen[-1][0] in MEASURES)):
        chosen = chosen[:-1]
    return chosen


def _units(text: str, plain: frozenset[str] = frozenset()) -> list[_Unit]:
    """The content words, each figure together with the word after it (before it, at the end).

    "sans", "hors", "après", "jusqu’au" stay before their word, unless that is one of the ``plain`` ones.
    """
    text = _TURNING.sub(lambda found: found[0] if fold(found["word"]) in plain else _joined(found), text)
    text = _DECIMAL.sub("-", _THOUSANDS.sub("", text))
    units: list[_Unit] = []
    figures: list[str] = []
    for word in _words(text):
        if word[0].isdigit():
            figures.append(word)
        else:
            units.append((*figures, word))
            figures = []
    if figures:
        units[-1:] = [(*(units[-1] if units else ()), *figures)]
    return units


def _joined(turning: re.Match[str]) -> str:
    """The two words as one, as a slug has them: "jusqu-en-février"."""
    turn = re.sub("[’']", "-", turning["turn"])
    return f"{turn}-{turning['word']}"


def _words(text: str) -> list[str]:
    """The content words; what is denied keeps its "pas", without which a slug says the opposite."""
    found = _DENIAL.search(text)
    if found is None:
        return [*content_words(text)]
    denied, rest, particle = [*content_words(found["verb"])], _words(text[found.end() :]), found["not"].lower()
    if denied:
        denied[-1] = f"{denied[-1]}-{particle}"
    elif rest:
        rest[0] = f"{particle}-{rest[0]}"
    return [*content_words(text[: found.start()]), *denied, *rest]


def _fill(chosen: list[_Unit], units: Sequence[_Unit]) -> list[_Unit]:
    filled = list(chosen)
    for unit in units:
        part = next((at for at, other in enumerate(filled) if set(other) < set(unit)), None)
        if part is not None and _fits([*filled[:part], unit, *filled[part + 1 :]]):
            filled[part] = unit  # "trains" -> "14 trains"
        elif not _covered(unit, filled) and _fits([*filled, unit]):
            filled.append(unit)
    return filled


def _from_start(chosen: list[_Unit], units: Sequence[_Unit]) -> list[_Unit]:
    """``chosen`` with the units up to the first for which there is no room."""
    for at, unit in enumerate(units):
        if not _has_all([unit], _fill(chosen, [unit])):
            return _fill(chosen, units[:at])
        chosen = _fill(chosen, [unit])
    return chosen


def _has_all(units: Sequence[_Unit], chosen: Sequence[_Unit]) -> bool:
    return all(_covered(unit, chosen) for unit in units)


def _covered(unit: _Unit, chosen: Sequence[_Unit]) -> bool:
    return set(unit) <= {word for other in chosen for word in other}


def _fits(units: Sequence[_Unit]) -> bool:
    return _size(units) <= _MOST


def _size(units: Sequence[_Unit]) -> int:
    """Words as a slug counts them: what stands between hyphens."""
    return sum(len(word.split("-")) for unit in units for word in unit)


def _position(unit: _Unit, order: Sequence[_Unit]) -> int:
    return next(at for at, other in enumerate(order) if set(unit) & set(other))
