"""A dateline, "Paris, 12 juil. 2024 (AFP) – ", "Thiers, le 5 novembre –": where a story comes from, before its text."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Final

from cms_publisher.french import tables
from cms_publisher.french.calendar import MONTHS, WEEKDAYS
from cms_publisher.french.lexicon import readings
from cms_publisher.french.words import fold

_REACH: Final = 90
"""Characters within which a dateline's first bracket stands."""
_DATED: Final = r"[^()\n]*?\d\d?(?:er)? (?:[a-zéûA-ZÉÛ]{3,9}\.?)(?: \d{4})?[ ,]*"
"""What stands before the bracket, where it ends with a day: then any sigle in brackets is an agency's."""
_PLACE: Final = r"[A-ZÀ-ÖØ-Ý][\w’'-]*(?: (?:[A-ZÀ-ÖØ-Ý][\w’'-]*|d[eu]s?|la|les?|sur|en|sous|aux?)){0,5}"
_SHORT_MONTH: Final = r"(?:janv?|f[ée]vr?|avr|juill?|sept?|oct|nov|d[ée]c)\.?"
_SENT: Final = (
    rf"{_PLACE}(?: \([^()\n]{{2,30}}\))?, (?:le )?(?:(?:{'|'.join(WEEKDAYS)}),? )?"
    rf"\d\d?(?:er)? (?:{'|'.join(MONTHS)}|{_SHORT_MONTH})(?: (?:19|20)\d\d)?"
)
"""What a press release opens with: a place and a day."""
_FILED: Final = rf"(?:[A-ZÀ-ÖØ-Ý][A-ZÀ-ÖØ-Ý’'-]+ ?){{1,4}}, {_PLACE}(?= [-–—](?: [A-ZÀ-ÖØ-Ý«]|\s*\Z))"
"""Where a correspondent of another country's paper files: "LOBITO, Angola - Pendant …"."""
_TWO_PLACES: Final = (
    r"[A-ZÀ-ÖØ-Þ’'-]{4,}(?:/[A-ZÀ-ÖØ-Þ’'-]{4,}){1,2}"
    r"(?:(?: ?[-–—])?(?=\s+(?:[A-ZÀ-ÖØ-Þ«][^\WA-ZÀ-ÖØ-Þ]|[A-ZÀÉ]\s))| ?[-–—](?=\s*\Z))"
)
"""Two places from which one paper files, "HELSINKI/TALLINN Six navires": no other word stands so before a sentence."""
_TWO_TOWNS: Final = (
    r"[A-ZÀ-ÖØ-Þ][a-zà-ÿœ]+(?:-[\w’']+)*(?:/[A-ZÀ-ÖØ-Þ][a-zà-ÿœ]+(?:-[\w’']+)*){1,2}\.(?=\s+[A-ZÀ-ÖØ-Þ«]|\s*\Z)"
)
"""The same as a German paper has it, "Grosrosseln/Petite-Rosselle. Un bus"."""
_NAME: Final = r"(?:L[ea]s? )?[A-ZÀ-ÖØ-Þ][\w’']{2,}(?:-[\w’']+)*"
_SET_OFF: Final = rf"{_NAME}(?: \([A-ZÀ-ÖØ-Þ][^\WA-ZÀ-ÖØ-Þ][^()\n]{{1,28}}\))?\. ?[-–—](?=\s+[A-ZÀ-ÖØ-Þ«]|\s*\Z)"
"""A town, or a part of the paper, with a full stop and a dash: "Valence. – Le maire"."""
_CAPITALS: Final = r"[A-ZÀ-ÖØ-Ý][A-ZÀ-ÖØ-Ý’'-]{2,40} (?:\([^()\n]{2,30}\) )?"
"""A place in capitals, as wires write it; in one word, since two may be a person's name."""
_CITY: Final = re.compile(
    r"\s*(?P<city>(?=[A-ZÀ-ÖØ-Ý-]{5})[A-ZÀ-ÖØ-Ý]+(?:-[A-ZÀ-ÖØ-Ý]+)*)[ ][-–—]"
    r"(?:\s+(?=[A-ZÀ-ÖØ-Ý][^\WA-ZÀ-ÖØ-Ý]|[LDÀA][’' ])|\s*\Z)"
)
_IN_A_DISTRICT: Final = re.compile(
    r"\s*(?P<place>[A-ZÀ-ÖØ-Þ][^\W\d_]*(?:[ ’'-][^\W\d_]+){0,6}) \((?P<district>[A-ZÀ-ÖØ-Þ][^()\d]{1,32})\) ?[-–—]"
    r"(?:\s+(?!(?:Je|J|Moi|Bonjour)\b|[\w’' -]{2,40} \()(?=«|(?P<next>[A-ZÀ-ÖØ-Þ][^\W\d_]*))|\s*\Z)"
)
_COMPOUND: Final = re.compile(
    r"-(?:les?|la|l[eè]z|l[eè]s|du|de|des|aux?|d[’'])-|[ -](?:sur|sous|en)[ -]", re.IGNORECASE
)
"""What a place's name has; "de" and "le" between spaces are in a person's, too: "Charles de Roy", "Marine Le Roy"."""
_CAPITALS_FROM: Final = 5
_REPORTER: Final = r"(?:correspondante?s?|envoyée?s? spécia(?:le?s?|ux)|correspondance)"
_REPORTED: Final = re.compile(
    rf"\s*\(?(?:(?P<from>{_PLACE}(?: \([^()\n]{{2,30}}\))?)(?:, ?| \(| [–—-] )(?:[Dd]e n(?:otre|os) )?{_REPORTER}"
    rf"|[Dd]e n(?:otre|os) {_REPORTER} (?:à|en|au|aux) (?P<at>{_PLACE}))"
    r"(?:(?:[).]| ?[-–—]|\)(?:\.| ?[-–—]))(?=\s+[A-ZÀ-ÖØ-Þ«]|\s*\Z)|\Z)\s*"
)
"""From where a paper's own reporter writes: "ROME, de notre correspondant - ", "(De notre envoyé spécial à Rome) "."""
_REPORTERS: Final = re.compile("correspondan|envoyé")
_TOWN: Final = re.compile(
    r"(?P<name>[A-ZÀ-ÖØ-Þ](?:[a-zß-öø-ÿœ’']{3,}|[A-ZÀ-ÖØ-Þ]{4,})(?:-[\w’']+)*)"
    r"(?:\.| (?P<dash>[-–—])(?:\s+(?=[A-ZÀ-ÖØ-Þ«])|\Z))"
)
_AT: Final = re.compile(
    r"(?:\b(?:[àÀ]|[dD]e|[eE]n|[vV]ers|[eE]ntre|[pP]ar|[pP]our|[sS]ur)[ \u00a0]|(?<=[a-zà-ÿ])[ \u00a0]et[ \u00a0]"
    r"|\b[dD][’'])\Z"
)
_BEFORE: Final = 8
"""Characters within which the preposition before a name stands."""
_SHORT: Final = ("janv.", "jan.", "fév.", "févr.", "avr.", "juil.", "juill.", "sept.", "oct.", "nov.", "déc.")
_FILED_ON: Final = re.compile(
    rf"(?:{_PLACE}(?: \([^()\n]{{2,30}}\))?, (?:le )?|[Ll]e )(?:(?:{'|'.join(WEEKDAYS)}),? )?"
    rf"\d\d?(?:er)? (?:{'|'.join(MONTHS)}) (?:19|20)\d\d\.?"
)
"""A line of its own above a release or a letter."""


def dateline_end(text: str) -> int:
    """Where the text after the dateline begins; 0 if ``text`` opens with none."""
    found = _match(text)
    return found.end() if found and found.end() < len(text) else 0


def is_dateline(text: str) -> bool:
    """Whether the whole of ``text`` is a dateline."""
    found = _match(text)
    return found is not None and found.end() == len(text)


def is_filed(line: str) -> bool:
    """Whether a line only says where and when a text was sent: "Thiers, le 5 novembre 2026", "Le 5 novembre 2026"."""
    return _FILED_ON.fullmatch(line.strip().replace("\u00a0", " ")) is not None


def is_town(sentence: str, text: str) -> bool:
    """Whether the first sentence of ``text`` is a town with a full stop, "Lorme. Le bac a coulé.": a dateline, too.

    It is no word of French, and where the text has it again it is a place: "à Lorme", "de Lorme".
    """
    found = _TOWN.fullmatch(sentence.strip())
    return found is not None and is_no_word(found["name"]) and _is_a_places(found["name"], text)


def _is_a_places(name: str, text: str) -> bool:
    """Whether ``text`` has the name only as a place's, where it has it again ("Lorme : le bac coule" tells nothing)."""
    again = re.finditer(rf"\b{re.escape(name)}\b(?!\.| [-–—] |[ \u00a0]:)", text, re.IGNORECASE)
    return all(_AT.search(text, max(0, one.start() - _BEFORE), one.start()) for one in again)


def filed(text: str) -> str | None:
    """Where, and when if it says so, a dateline says that its text was written: "Paris, 12 juil. 2024"."""
    found = _match(text)
    if found is None:
        return None
    name = agency(text)
    said = found[0].partition(f"({name})")[0] if name else found[0]
    said = (_where(found) or said).strip(" ,-–—:\u00a0\n\t")
    said = said if said.endswith(tuple(_SHORT)) else said.rstrip(".")
    return None if not said or readings(said.lower()) else said


def filed_from(text: str) -> tuple[str, ...]:
    """The places from which a whole dateline without a day or an agency says that a paper's report comes.

    >>> filed_from("LOBITO, Angola -")
    ('LOBITO', 'Angola')
    """
    if not is_dateline(text) or agency(text) or re.search(r"\d", text):
        return ()  # an agency's office, a sender's
    if (found := _match(text)) and (where := _where(found)):
        text = where
    return tuple(filter(None, (part.strip(" .,-–—\u00a0\n") for part in re.split(r"[/,()]", text))))


def is_reporters(text: str) -> bool:
    """Whether a paper says in it that its own reporter writes from there: no other paper prints that."""
    found = _match(text)
    return found is not None and found.re is _REPORTED


def agency(text: str) -> str | None:
    """The agency that a dateline names."""
    found = _match(text)
    return (found["agency"] or found["sigle"]) if found and found.re is _pattern() else None


@lru_cache(maxsize=1024)
def _match(text: str) -> re.Match[str] | None:
    """The dateline that ``text`` opens with: its agency stands in brackets near the start, or a day, or a land."""
    opening = text[:_REACH]
    plain = text.replace("\u00a0", " ")
    wired = _pattern().match(plain) if "(" in opening else None
    signs = "," in opening or "/" in opening or ". " in opening or ".\u00a0" in opening
    placed = _in_a_district(plain) if "(" in opening and not wired else None
    placed = placed or (_REPORTED.match(plain) if _REPORTERS.search(opening) else None)
    return wired or placed or (_unsigned().match(plain) if signs else None) or _city(plain) or _set_off(plain)


def _where(found: re.Match[str]) -> str | None:
    """The place that a reporter's line names."""
    return (found["from"] or found["at"]) if found.re is _REPORTED else None


def _in_a_district(text: str) -> re.Match[str] | None:
    """A place with its department or province and a dash: "Saint-Lorme (Cantal) – Le maire", no "Jean Roy (Nord) –"."""
    found = _IN_A_DISTRICT.match(text)
    if found is None or fold(found["district"]) not in _districts() or not _is_of_a_place(found["place"]):
        return None
    goes_on = found["next"] is None or readings(found["next"].lower())
    return found if goes_on else None


def _is_of_a_place(name: str) -> bool:
    """Whether nobody is called so: a compound, one word in capitals, or a word before it that only places have."""
    words = name.split(" ")
    if fold(words[0]).split("-")[0] in tables.words("first_names"):
        return False
    if fold(words[0]).split("-")[0] in tables.words("place_heads") or name in tables.lines("names_with_article"):
        return True
    alone = len(words) == 1 and len(name) >= _CAPITALS_FROM and name.isupper()
    return alone or _COMPOUND.search(name) is not None


@cache
def _districts() -> frozenset[str]:
    return frozenset(map(fold, (*tables.lines("districts"), *tables.lines("departments"), *tables.lines("places"))))


def _city(text: str) -> re.Match[str] | None:
    """A city in capitals and a dash, "STOCKHOLM - Le gouvernement …": one that is no word ("EXCLUSIF - Le maire …")."""
    found = _CITY.match(text)
    return found if found and is_no_word(found["city"]) else None


def _set_off(text: str) -> re.Match[str] | None:
    """A town and a dash, "Lorme – Le bac …", where the same paragraph has it again, and only as a place's."""
    found = _TOWN.match(text)
    if found is None or not found["dash"] or not re.search(rf"\b[àÀdD](?:e |[’']| ){re.escape(found['name'])}\b", text):
        return None
    return found if is_no_word(found["name"]) and _is_a_places(found["name"], text) else None


def is_no_word(name: str) -> bool:
    """Whether French has no such word, nor all the parts of one: "compte-rendu" is no town."""
    low = name.lower()
    return not readings(low) and not all(map(readings, low.split("-")))


@cache
def _unsigned() -> re.Pattern[str]:
    """A place with a day and a dash or full stop, or one in capitals with its land and a dash: no agency is named."""
    return re.compile(
        rf"\s*(?:{_SENT}\s*(?:[-–—]|[.:](?=\s|\Z))|{_FILED} [-–—]|{_TWO_PLACES}|{_TWO_TOWNS}|{_SET_OFF})(?:\s+|\Z)"
    )


@cache
def _pattern() -> re.Pattern[str]:
    """A place and a known agency; or any sigle behind a place with a day or in capitals ("Jean Roy (PS) -": no)."""
    names = "|".join(sorted(map(re.escape, tables.words("agencies")), key=len, reverse=True))
    place = r"[A-ZÀ-ÖØ-Ý][^!?()«»“”\"\n]{1,60}?(?:\([^()\n]{2,30}\)[^!?()«»“”\"\n]{0,30}?)?"
    marked = rf"(?={_DATED}\([A-Z]|(?:[^()\n]+\([^()\n]+\))?{_DATED}\([A-Z]|{_CAPITALS}\([A-Z])"
    sigle = rf"{marked}{place}\s?\((?P<sigle>[A-Z]{{2,5}})\)"
    return re.compile(rf"\s*(?:(?:{place}\s?)?\((?P<agency>{names})\)|{sigle})\s*[-–—](?:\s+|\Z)")
