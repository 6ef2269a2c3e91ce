"""Words and signs that ran together or apart in copying: what is certain is mended, the rest shown to a person."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from cms_publisher.french import quotes, sentences, tables
from cms_publisher.french.lexicon import is_word
from cms_publisher.french.words import is_function_word

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.fidelity.edits import Change

_STRAY_STOP: Final = re.compile(r"(?:(?<=[^\W\d_]{3})|(?<=\d[\d%]))\s?\.\s{1,9}(?=,)")
_STRAY_COMMA: Final = re.compile(r"(?<=[^\W_])\s,(?=[^\W\d_])")
"""A comma whose space stands on the wrong side."""
_CUT_OFF: Final = re.compile(
    r"(?<=[»”\"])\s?\.\s{1,3}(?=(?:(?:a|ont) (?:déclaré|dit|affirmé|expliqué|estimé|ajouté|précisé|indiqué|souligné)|"
    r"(?:déclare|affirme|explique|estime|ajoute|précise|indique|souligne)) (?:[A-ZÀ-Ý]|l[ea]s? |l[’']|une? ))"
)
"""A full stop between a quotation and who said it: "« … ». a déclaré Volker"."""
_NO_COMMA: Final = re.compile(
    r"(?:(?<=[^\W_][»”])|(?<=[^\W_][ \u00a0][»”]))[ \u00a0]"
    r"(?=(?:a|ont) (?:déclaré|dit|affirmé|expliqué|estimé|ajouté|précisé|indiqué|souligné) (?:[A-ZÀ-Ý]|l[ea]s? |l[’']))"
)
"""The comma that is missing between a quotation and who said it."""
_DOUBLED: Final = re.compile(r"(?<=,)\s?,|(?<=[^\s.…]\.)\s?\.(?![\w.…])")
_COMMA_INSIDE: Final = re.compile(r",\s?(?P<mark>[»”\"])(?=[ \u00a0][a-zß-öø-ÿœ])")
"""A comma before the closing mark, as English has it: "« Il part, » a dit Paul"."""
_MAY_STRAY: Final = re.compile(r"[.,]\s*[.,]|,\s?[»”\"]|\s,|[»”\"]\s?\.\s|[»”][ \u00a0](?:a|ont) ")
"""Signs without which none of these can stand: a scan for them costs little."""
_GLUED: Final = re.compile(
    r"(?<=[^\W\d_]{2},)(?=[^\W\d_]{2})|(?<=\w)(?=«)|(?<=»)(?=\w)|(?<=[^\W\d_]{2}\.)(?=\([A-ZÀ-Ý])"
    r"|(?<=[;!?])(?=[a-zß-öø-ÿœ]{2})|(?<=\d)(?=(?:millions?|milliards?|euros?|dollars?|habitants?|kilomètres)\b)"
)
_MAY_BE_GLUED: Final = re.compile(r"«(?<=\w«)|[,»;!?]\w|\.\(|\d[dehkm]")
_INVERSION: Final = re.compile(
    r"(?<=[^\W\d_])(?P<before_t>[ \u00a0])t-(?:il|elle|on)s?\b"
    r"|\b[Cc](?:elui|elle|eux|elles)(?P<near>[ \u00a0])(?:ci|là)\b(?!-)"
    r"|[»”\"],? [a-zß-öø-ÿœ]{3,}(?:e|d|t|ent)(?P<plain>[ \u00a0])(?:il|elle)s?(?=[.,]|[ \u00a0]|\Z)"
)
"""The hyphen that is missing in "a t-elle ajouté", and after a quotation in "», prévient il."."""
_MAY_BE_INVERTED: Final = re.compile(r"[ \u00a0]t-|[ \u00a0](?:ci|là)\b|[»”\"],? [a-zß-öø-ÿœ]")
_SWISS: Final = re.compile(r"(?<![\w'’])[1-9]\d{0,2}(['’])\d{3}(?:\1\d{3})*(?![\d'’])")
_DOTTED: Final = re.compile(
    r"\d(?<![\w.,/°-]\d)(?<!\b[Aa]rticle \d)(?<!\b[Aa]rt\. \d)\d{0,2}(?:\.\d{3})+"
    r"(?![\w.,/-]*\d)(?=[ \u00a0\n,;:.)]|\Z)"
)
_UNPARTED: Final = re.compile(r"(?<![\w.,/’'-])(?<!\d[ \u00a0])[1-9]\d{3,7}(?=[ \u00a0\u202f]?(?:€|euros?\b))")
"""A sum: "3000 €"."""
_ENGLISH: Final = re.compile(
    r"(?<![\w.,])(?:(?<=[£$€])\d{1,3}(?:,\d{3})+(?!\w|,\d)|\d{1,3}(?:,\d{3}){2,}(?!\w|,\d)|"
    r"\d{1,3},\d{3}(?=[ \u00a0](?:personnes|habitants|visiteurs|spectateurs|élèves|étudiants|emplois|salariés|"
    r"logements|maisons|véhicules|voitures|blessés|morts|signatures|votes|voix|exemplaires|euros|dollars|livres|francs)\b))"
)
"""Thousands as English parts them, of what has no thousandth: "2,312 personnes", "£265,000"."""
_CODE_BEFORE: Final = re.compile(r"\b(?:FR|RCS|SIRE[NT]|[Ll]ots?|[Cc]odes?|[Rr]éférences?|[Rr]éf\.|[Nn]°)[ \u00a0]?\Z")
_THOUSAND: Final = 3
"""Digits behind such a full stop."""
_POINT: Final = re.compile(r"\d\.\d{1,2}(?!\d)")
"""A figure written in English: there "1.200" may be a little more than one."""
_NO_TEXT: Final = re.compile(r"https?://\S+|www\.\S+|(?<!\S)\S{1,64}@\S+|[#@/.]\w+")
_NO_TEXT_BUT_MAIL: Final = re.compile(r"https?://\S+|www\.\S+|#\w+|/\w+|\.\w+")
"""The same where no address can be: told much sooner."""
_MAY_BE_NO_TEXT: Final = re.compile(r"[#@/.]\S")
_MAY_BE_JOINED: Final = re.compile(
    r"[A-ZÀ-ÖØ-Ý'’](?:(?<=[a-zß-öø-ÿœ][A-ZÀ-ÖØ-Ý])|(?<=[a-zß-öø-ÿœ]{3}['’])(?=[A-ZÀ-ÖØ-Ý]))"
)
_JOINED: Final = re.compile(
    r"(?<![^\W_])[a-zß-öø-ÿœ]{2,}(?:[cdjlmnst]|qu)['’](?=[A-ZÀ-ÖØ-Ý])\w+"
    r"|(?<![\w’'#@])[a-zß-öø-ÿœ]{3,}[A-ZÀ-ÖØ-Ý][a-zß-öø-ÿœ]+\w*",
)
_MAY_BE_ELIDED: Final = re.compile(r"['’](?<=[a-zß-öø-ÿœ]{4}['’])")
_ELIDED: Final = re.compile(
    r"(?<![\w’'-])(?P<word>[a-zß-öø-ÿœ]{3,}?)(?P<elided>(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu)['’])"
    r"(?P<after>[^\W\d_]+)(?P<figure>\d*)",
)
_HYPHENATED: Final = re.compile(
    r"(?<![\w-])(?P<one>[^\W\d_]{2,})(?P<gap>[-\u2010\u00ad][ \t]*\n[ \t]*)(?P<two>[a-zß-öø-ÿœ]{2,})(?![\w-])"
)
_ELISIONS: Final = re.compile(
    r"(?:lorsqu|puisqu|quoiqu|jusqu|quelqu|presqu|prud|grand|entr|aujourd"
    r"|[dns]?[aeu]ll|coll|bell|quell|tutt|sant)['’]"
)
"""French ones, and Italian: "Campo dell’Oro"."""


def suspicious_glue(text: str) -> list[tuple[int, int]]:
    """Spans of words that look like two run together ("mondel’Europe", "motMot"): only a person can part them."""
    if not _MAY_BE_JOINED.search(text):
        return []
    ignored = addresses(text)
    found = (match.span() for match in _JOINED.finditer(text) if not _ELISIONS.match(match[0]))
    return [span for span in found if not within(ignored, span[0])]


def parted(text: str) -> list[str]:
    """The words that ``clean`` sets apart where they ran together, as it leaves them: a sign may be missing between."""
    return [
        f"{match['word']} {match['elided'][:-1]}’{match['after']}{match['figure']}" for match in _joined_elisions(text)
    ]


def run_into_elisions(text: str) -> list[tuple[int, int]]:
    """Spans of words that ran into an elided one: "prévujusqu’à"."""
    return [match.span() for match in _joined_elisions(text)]


def stray_stops(text: str) -> list[Change]:
    """Full stops and commas that stand where none may, taken off or put right."""
    if not _MAY_STRAY.search(text):
        return []
    stops = [match for match in _STRAY_STOP.finditer(text) if not _is_abbreviation(text, match.start())]
    found = [(*match.span(), "") for match in (*stops, *_DOUBLED.finditer(text))]
    patterns = (_STRAY_COMMA, _CUT_OFF, _NO_COMMA)
    found += [(*match.span(), ", ") for pattern in patterns for match in pattern.finditer(text)]
    commas = [(*match.span(), f"{match['mark']},") for match in _COMMA_INSIDE.finditer(text)]
    return sorted(outside_quotes(text, sorted(found)) + commas)


def _is_abbreviation(text: str, stop: int) -> bool:
    last = re.split(r"[\W\d_]", text[max(0, stop - 12) : stop])[-1]
    return last == "etc" or last in tables.words("abbreviations")


def hyphenations(text: str) -> list[Change]:
    """The hyphens at which a printed page parted a word between two lines; a compound keeps its own."""
    found = _HYPHENATED.finditer(text) if "\n" in text else ()
    return [(*match.span("gap"), "-" if _is_compound(match["one"], match["two"]) else "") for match in found]


def _is_compound(one: str, two: str) -> bool:
    return not is_word((one + two).lower()) and is_word(one.lower()) and is_word(two)


def missing_spaces(text: str) -> list[Change]:
    """Spaces, and hyphens before a pronoun, that are missing for sure."""
    gaps = {*sentences.glued_stops(text), *(match.start("elided") for match in _joined_elisions(text))}
    if _MAY_BE_GLUED.search(text):
        ignored = addresses(text)
        gaps |= {match.start() for match in _GLUED.finditer(text) if not within(ignored, match.start())}
    found = [(gap, gap, " ") for gap in gaps]
    if _MAY_BE_INVERTED.search(text):
        found += [(*match.span(match.lastgroup or 0), "-") for match in _INVERSION.finditer(text)]
    return sorted(found)


def thousands(text: str) -> list[Change]:
    """The spaces of a sum that has none, of a figure with an agency's full stops, or parted as Swiss or English do.

    In quotations, too: nobody speaks a full stop.
    """
    may = "'" in text or "’" in text
    swiss = [(*match.span(), match[0].replace(match[1], " ")) for match in _SWISS.finditer(text)] if may else []
    if "€" in text or "euro" in text:
        swiss += [(*match.span(), f"{int(match[0]):,}".replace(",", " ")) for match in _UNPARTED.finditer(text)]
    if "," in text:
        swiss += [(*match.span(), match[0].replace(",", " ")) for match in _ENGLISH.finditer(text)]
    if text.find(".", 1, len(text) - _THOUSAND) < 0 or _POINT.search(text):
        return sorted(swiss)
    counted = (match for match in _DOTTED.finditer(text) if not _is_code(text, match))
    found = [(*match.span(), match[0].replace(".", " ")) for match in counted]
    return sorted([*swiss, *found])


def _is_code(text: str, number: re.Match[str]) -> bool:
    """Whether it names a thing rather than counts: "FR 15.247.002 CE", "lot 26.290.104", a telephone's number."""
    return number[0][0] == "0" or _CODE_BEFORE.search(text, 0, number.start()) is not None


def _joined_elisions(text: str) -> Iterator[re.Match[str]]:
    """Where a word and an elided one run together ("lointainel’AP4"), certain by the lexicon."""
    for match in _ELIDED.finditer(text) if _MAY_BE_ELIDED.search(text) else ():
        word, elided, after = match["word"], match["elided"], match["after"]
        whole = _ELISIONS.match(match[0]) or is_word(word + elided[:-1])
        if not whole and is_word(word) and (after[0].isupper() or is_word(after) or is_function_word(after)):
            yield match


def outside_quotes(text: str, changes: list[Change]) -> list[Change]:
    """The changes whose edges stand in no quotation."""
    if not changes:
        return []
    spans = quotes.quoted(text)
    return (
        [one for one in changes if not (within(spans, one[0]) or within(spans, max(one[0], one[1] - 1)))]
        if spans
        else changes
    )


def addresses(text: str) -> list[tuple[int, int]]:
    """Spans of web and mail addresses and the like: no words."""
    if not _MAY_BE_NO_TEXT.search(text):
        return []
    pattern = _NO_TEXT if "@" in text else _NO_TEXT_BUT_MAIL
    return [match.span() for match in pattern.finditer(text)]


def within(spans: Sequence[tuple[int, int]], index: int) -> bool:
    """Whether ``index`` stands inside one of ``spans`` (in order), past its first character."""
    at = bisect_right(spans, index, key=lambda span: span[0]) - 1
    return at >= 0 and spans[at][0] < index < spans[at][1] - 1
