"""Figures in a French text, in digits or in words: in what unit, and whether they are only about right."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from cms_publisher.french.characters import table
from cms_publisher.french.lexicon import Part, readings
from cms_publisher.french.sought import Sought
from cms_publisher.french.spaces import SPACE_IN_FIGURES as _GAP
from cms_publisher.french.words import fold

if TYPE_CHECKING:
    from collections.abc import Callable

_SMALL: Final = {
    "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "onze": 11,
    "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "vingt": 20, "vingts": 20, "trente": 30,
    "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70, "nonante": 90,
}  # fmt: skip
_LARGE: Final = {"cent": 100, "cents": 100, "mille": 1000}
_SCALES: Final = {"mille": 10**3, "milliers": 10**3, "million": 10**6, "millions": 10**6, "milliard": 10**9,
                  "milliards": 10**9, "k": 10**3, "m": 10**6, "md": 10**9}  # fmt: skip
"""What a number may be counted in, by the word behind it."""
_SETS: Final = {
    "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40,
    "cinquantaine": 50, "soixantaine": 60, "centaine": 100, "millier": 1000,
}  # fmt: skip
_PARTS: Final = {"moitie": 2, "tiers": 3, "quart": 4, "cinquieme": 5, "sixieme": 6, "dixieme": 10}
_MINUTES: Final = {"t": 45, "q": 15, "d": 30}
"""First letters of "trois quarts d’heure", "quart d’heure", "demi-heure"."""
_TIMES: Final = {"doubl": 2, "tripl": 3, "quadrupl": 4, "decupl": 10}
"""Verbs that say how often as much."""
_ORDINALS: Final = {
    "premier": 1, "premiere": 1, "premiers": 1, "premieres": 1, "second": 2, "seconde": 2, "deuxieme": 2,
    "troisieme": 3, "quatrieme": 4, "cinquieme": 5, "sixieme": 6, "septieme": 7, "huitieme": 8, "neuvieme": 9,
    "dixieme": 10, "onzieme": 11, "douzieme": 12,
}  # fmt: skip
UNITS: Final = {
    "euro": "€", "euros": "€", "€": "€", "dollar": "$", "dollars": "$", "$": "$", "livres": "£", "£": "£",
    "%": "%", "pour cent": "%", "point": "pt", "points": "pt", "km": "km", "kilometre": "km", "kilometres": "km",
    "m": "m", "metre": "m", "metres": "m", "centimetre": "cm", "centimetres": "cm", "cm": "cm", "mm": "mm",
    "millimetres": "mm", "hectare": "ha", "hectares": "ha", "kg": "kg", "kilo": "kg", "kilos": "kg",
    "kilogrammes": "kg", "gramme": "g", "grammes": "g", "tonne": "t", "tonnes": "t", "t": "t", "litre": "l",
    "litres": "l", "h": "h", "heure": "h", "heures": "h", "min": "min", "minute": "min", "minutes": "min",
    "seconde": "s", "secondes": "s", "jour": "jour", "jours": "jour", "semaine": "semaine", "semaines": "semaine",
    "mois": "mois", "an": "an", "ans": "an", "annee": "an", "annees": "an", "siecle": "siecle", "siecles": "siecle",
    "°c": "°c", "°f": "°f", "degres": "°", "kilowatt": "kw", "kilowatts": "kw", "kw": "kw", "megawatt": "mw",
    "megawatts": "mw", "mw": "mw", "gigawatts": "gw", "noeud": "noeud", "noeuds": "noeud", "megahertz": "mhz",
    "voix": "voix", "fois": "fois", "reprises": "fois", "centime": "ct", "centimes": "ct", "trimestre": "trimestre",
    "trimestres": "trimestre", "semestre": "semestre", "semestres": "semestre", "decennie": "decennie",
    "decennies": "decennie", "hectolitre": "hl", "hectolitres": "hl", "hl": "hl", "centilitres": "cl", "cl": "cl",
    "m2": "m²", "m²": "m²", "metre carre": "m²", "metres carres": "m²", "km2": "km²", "km²": "km²",
    "kilometres carres": "km²", "m3": "m³", "m³": "m³", "metre cube": "m³", "metres cubes": "m³",
    "kilometre cube": "km³", "kilometres cubes": "km³", "km3": "km³", "km³": "km³", "kilometre carre": "km²",
    "km/h": "km/h", "kilometres-heure": "km/h",
}  # fmt: skip
"""What a unit is known by; other nouns after a figure are what it counts, and may be reworded."""

_WORDS: Final = "|".join(sorted({*_SMALL, *_LARGE}, key=len, reverse=True))
_PLAIN: Final = table({"\u00a0": " ", "\u202f": " ", "'": "’"})
_UNPARTED: Final = table({" ": None, "\u00a0": None, "\u202f": None, ",": "."})
"""Digits as Python reads them."""
_FIGURE: Final = re.compile(
    r"(?=[\dcdhmnopqstuv])(?:"
    rf"(?P<digits>\d(?<![\w,.]\d)\d{{0,2}}(?:{_GAP}\d{{3}})+(?:,\d+)?(?!\d)|\d(?<!\w\d)\d*(?:[.,]\d+)*|\d(?<=\dh\d)\d(?!\w))"
    rf"(?P<th>(?:e|er|re|ère|ème|eme)(?!\w))?"
    rf"|(?<![\w-])(?:"
    rf"(?P<time>(?:trois )?quarts? d[’']heure|demi-heure)(?!\w)"
    rf"|(?P<part>moitié|(?:(?:deux|trois){_GAP})?(?:tiers|quarts?(?!{_GAP}de{_GAP}finale))"
    rf"|(?:deux|trois|quatre|sept|huit|neuf|six){_GAP}(?:cinqu|six|dix)ièmes|(?<=\bun )(?:cinqu|six|dix)ième)(?![\w-])"
    rf"|(?P<one>un(?={_GAP}milli(?:on|ard)\b))"
    rf"|(?P<words>(?:{_WORDS})(?:(?:(?:-et-|{_GAP}et{_GAP})(?=onze)|-|{_GAP})(?:{_WORDS})"
    rf"|(?:-et-|-|{_GAP}et{_GAP}|(?<=cent|ents|ngts|ille){_GAP})une?(?!{_GAP}(?:an|mois|jour|peu)\b))*)(?![\w-])"
    rf"|(?P<set>{'|'.join(_SETS)})s?(?!\w)"
    rf"|(?P<times>doubl|tripl|quadrupl|décupl)(?:er|é|ée|és|ées|e|ent|era|eront|ait|aient)(?!\w)"
    rf"|(?P<ordinal>premi(?:ers?|ères?)|secon(?:de?)|"
    r"(?:deux|trois|quatr|cinqu|six|sept|huit|neuv|dix|onz|douz)ième)(?!\w)))",
)
"""Held against lower case: what stands first in a word is looked at once for all of its branches."""
_BETWEEN: Final = (
    r"(?:premi(?:er|ère)s|derni(?:er|ère)s|prochaine?s|long(?:ue)?s|courte?s|petite?s|grande?s|bon(?:ne)?s|autres|"
    r"seule?s|pleine?s)"
)
"""Adjectives between a number and its unit: "les dix-huit premiers mois"."""
_AFTER: Final = re.compile(
    rf"{_GAP}?(?:(?:de{_GAP})?(mille|milliers|millions?|milliards?|k|M|Md)(?=[€ \u00a0\u202f.,;)]|$)"
    rf"({_GAP}et{_GAP}demie?)?)?{_GAP}?(?:d[e’']s?{_GAP}?)?(?:{_BETWEEN}{_GAP})?"
    r"(pour cent|°[CF]|[€$£%]|km/h|kilomètres-heure|"
    rf"k?m(?:[23]\b|[²³])|(?:kilo)?mètres?{_GAP}(?:carrés?|cubes?)|[^\W\d_]+)?",
)
_ABOUT: Final = (
    "environ ", "quelque ", "autour de ", "autour des ", "presque ", "à peu près ", "approximativement ", "au moins ",
    "au plus ", "à peine ", "voisin de ", "avoisine ", "frôle ", "de l’ordre de ", "au maximum ", "au minimum ",
    "quasi ",    *(f"{how} {of}" for how in ("plus", "moins", "près") for of in ("de ", "du ", "des ", "d’")),
)  # fmt: skip
"""What may stand before a figure that is near, or a bound."""
_DETERMINED: Final = re.compile(r"(?:^|\W)(?:un|le|l[’']|ce|cet|chaque|du|au)[ \u00a0]?$")
"""Before what can only be a noun: "un ouvrage neuf"."""
_LAST_WORD: Final = re.compile(r"([^\W\d_]+)[ \u00a0]$")
_COUNTED: Final = re.compile(
    r"[ \u00a0](?!(?:et|ou|mais|à|au|aux|de|du|des|dans|en|sur|par|pour|avec|que|qui|où|a|est|sera|ne|se|il|elle)\b"
    r"|[dnslc][’'])[^\W\d_]"
)
"""A word that a number before it may count."""
_ALONE: Final = re.compile(r"[ \u00a0][^\W\d_]{3,}(?<![sxz])(?<!cent)(?<!mille)(?!\w)")
"""A word that is no plural, so that no number above one counts it: "un ouvrage neuf attendu en 2027"."""
_AFTER_ABOUT: Final = Sought(
    r"[^.;:]{0,24}\b(?:environ|au moins|au plus(?! (?:bas|haut|fort|mal|près|vite|offrant)\b)|au maximum|au minimum)\b",
    "au plus|environ|au moins|au minimum|au maximum",
    re.IGNORECASE,
)

_RANGE: Final = re.compile(r"\b(?:de|entre|d[’'])\s?$", re.IGNORECASE)
_JOINED: Final = frozenset({"à", "et", "ou"})
_POINTED: Final = re.compile(r"[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?")
"""Thousands parted by points, as agencies write them: "640.000"; French has no decimal point."""
_FOUR: Final = 4
_ONE_OF: Final = re.compile(r"\bune? (?:[^\s,.;]+ ){0,3}sur $", re.IGNORECASE)
"""What makes "un élève sur deux", or "un sur deux", half of them."""
_OTHERS: Final = re.compile(rf"{_GAP}(?:autres|nouve|grand|petit|premi|derni)", re.IGNORECASE)
"""Behind a number of things: "une option sur deux autres navires"."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure, ``text[start:end]`` without its unit."""

    value: Decimal
    unit: str | None
    """Of a closed list of units; None where it counts things or nothing is said."""
    start: int
    end: int
    ordinal: bool = False
    about: bool = False
    """Whether the text says that it is only near, a bound, or an estimate."""
    words: bool = False
    """Whether it is written in letters."""
    digits: str = ""

    def __hash__(self) -> int:
        """By its place: what is known of a figure is looked up often, and a decimal's hash takes long."""
        return hash((self.start, self.end))


def figures(text: str) -> list[Figure]:
    """The figures of ``text`` in order; "un" and "une", which are articles as well, are none but before a million."""
    return list(_figures(text))


@lru_cache(maxsize=1024)
def _figures(text: str) -> tuple[Figure, ...]:
    lowered = _lowered(text)
    found = [_read(text, match) for match in _FIGURE.finditer(lowered) if not _says_new(lowered, match)]
    return tuple(_with_scales(text, found))


def _says_new(lowered: str, match: re.Match[str]) -> bool:
    """Whether "neuf" is no number: behind a noun that it may belong to, or "à", and before none."""
    if match[0] != "neuf" or (_COUNTED.match(lowered, match.end()) and not _ALONE.match(lowered, match.end())):
        return False
    before = _LAST_WORD.search(lowered[: match.start()])
    if before is None:
        return False
    known = readings(before[1])
    noun = any(each.part in {Part.NOUN, Part.ADJECTIVE} and each.gender != "f" and each.number != "p" for each in known)
    named = _DETERMINED.search(lowered[: before.start(1)]) is not None
    other = {Part.GRAMMAR} if named else {Part.VERB, Part.GRAMMAR}
    return before[1] == "à" or (noun and not any(each.part in other for each in known))


def _lowered(text: str) -> str:
    return text.replace("İ", "I").lower()  # the one capital whose small letter is two characters


def _with_scales(text: str, found: list[Figure]) -> list[Figure]:
    """What the second says is the first's too: the scale ("de 1,4 à 2,1 millions") or unit ("quatre et neuf jours")."""
    for at, (one, two) in enumerate(pairwise(found)):
        if (link := text[one.end : two.start].strip()) not in _JOINED or one.unit or one.ordinal:
            continue
        scale = _AFTER.match(text, two.end)
        opens = _RANGE.search(text[max(0, one.start - 12) : one.start])
        if opens and link != "ou" and scale and (factor := _SCALES.get((scale[1] or "").lower())):
            found[at] = replace(one, value=(one.value * factor).normalize(), unit=two.unit)
        elif len(one.digits) != _FOUR:
            found[at] = replace(one, unit=two.unit)
    return found


def _read(text: str, match: re.Match[str]) -> Figure:
    start, end = match.span()
    value, ordinal, about = _value(match)
    in_words = match["words"] is not None or match["one"] is not None
    after = _AFTER.match(text, end)
    unit = "min" if match["time"] is not None else None
    if after and unit is None and not ordinal:
        if after[1]:
            scale = _SCALES[after[1].lower()]
            value = value * scale + (Decimal(scale) / 2 if after[2] else 0)
        unit = UNITS.get(fold(after[3] or ""))
    before = text[max(0, start - 40) : start]
    alone = in_words and value > 1 and unit is None and not _OTHERS.match(text, end)
    one_of = _ONE_OF.search(before) if alone else None
    if one_of:
        value = _one_of(value)
        before = before[: one_of.start()]
    about = about or _hedged(before) or _AFTER_ABOUT.match(text, end) is not None
    return Figure(value.normalize(), unit, start, end, ordinal, about, in_words, match["digits"] or "")


def _one_of(number: Decimal) -> Decimal:
    """One of so many as a part: whole where three places hold it ("un sur huit", 12,5 %), else to the hundredth."""
    exact = (1 / number).quantize(Decimal("0.001"))
    return exact if exact * number == 1 else exact.quantize(Decimal("0.01"))


def _hedged(before: str) -> bool:
    """Whether the words before a figure, or before its article, say that it is only near."""
    words = before.lower().translate(_PLAIN)
    bare = words.removesuffix("les ").removesuffix("la ").removesuffix("l’")
    if bare.endswith("auprès de "):
        return False
    return words.endswith(_ABOUT) or (bare != words and bare.endswith(_ABOUT))


def _value(match: re.Match[str]) -> tuple[Decimal, bool, bool]:
    if match["digits"] is not None:
        digits = match["digits"]
        if _POINTED.fullmatch(digits):
            digits = digits.replace(".", "")
        plain = digits.translate(_UNPARTED)
        return Decimal(plain if plain.count(".") <= 1 else plain.replace(".", "")), match["th"] is not None, False
    for group, known, about in (("times", _TIMES, False), ("set", _SETS, True)):
        if match[group] is not None:
            return Decimal(known[fold(match[group])]), False, about
    for group, read in _READ.items():
        if match[group] is not None:
            return read(match[group]), False, False
    return Decimal(_ORDINALS[fold(match["ordinal"])]), True, False


def _minutes(words: str) -> Decimal:
    return Decimal(_MINUTES[fold(words)[0]])


def _part(words: str) -> Decimal:
    """Such as 0.67 for "deux tiers"."""
    *number, part = fold(words).split()
    least = _PARTS.get(part) or _PARTS[part.removesuffix("s")]
    return (Decimal(_SMALL[number[0]] if number else 1) / least).quantize(Decimal("0.01"))


def _counted(words: str) -> Decimal:
    total = part = 0
    for word in re.split(r"[-\s]+", fold(words)):
        if word == "mille":
            total += max(1, part) * 1000
            part = 0
        elif word in _LARGE:
            part = max(1, part) * 100
        elif word in {"vingt", "vingts"} and part % 100 == 4:  # noqa: PLR2004 - quatre-vingts
            part = part - 4 + 80
        else:
            part += _SMALL.get(word, 1 if word in {"un", "une"} else 0)
    return Decimal(total + part)


_READ: Final[dict[str, Callable[[str], Decimal]]] = {
    "words": _counted,
    "part": _part,
    "time": _minutes,
    "one": lambda _: Decimal(1),
}
"""How each way of writing a figure in letters is read."""
