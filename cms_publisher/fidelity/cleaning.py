"""A source's raw text made fit to print without a word changed: marks, leftovers cut, glue mended, typography set.

Nothing within a quotation is cut or respelled; there only spaces and signs are set. What can't be mended for sure is
left and shown by ``joins.suspicious_glue`` and ``foreign_brackets``.
"""

from __future__ import annotations

import html
import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.boilerplate.colleagues import is_note
from cms_publisher.fidelity.boilerplate.interface import is_interface
from cms_publisher.fidelity.boilerplate.page_lines import BUTTON, BYLINE, CREDIT, PITCH
from cms_publisher.fidelity.boilerplate.trailers import (
    COMMENT,
    EMPTY_HEADING,
    FILED_AS,
    LINK_WORDS,
    MARK,
    MARK_LINE,
    NOTE,
    PAGE_REFERENCE,
    SIGNED_NOTE,
    UPDATED,
    WIRE_LINE,
    is_leftover,
)
from cms_publisher.fidelity.dates.embargoes import embargo
from cms_publisher.fidelity.edits import EditKind, replaced, typographic_edits
from cms_publisher.fidelity.repairs.elided import elisions
from cms_publisher.fidelity.repairs.joins import (
    addresses,
    hyphenations,
    missing_spaces,
    outside_quotes,
    stray_stops,
    thousands,
    within,
)
from cms_publisher.fidelity.tokens import tokenize
from cms_publisher.french import quotes, sentences, tables, typography
from cms_publisher.french.ballots import deliberated
from cms_publisher.french.lexicon import is_word
from cms_publisher.french.rubrics import is_part_of_paper
from cms_publisher.french.words import fold
from cms_publisher.model import Edit

if TYPE_CHECKING:
    from collections.abc import Callable

    from cms_publisher.fidelity.edits import Change

    Step = tuple[EditKind, Callable[[str], list[Change]]]

_LONGEST_LEFTOVER: Final = 320
_EDGES: Final = " \t\n\u00a0\u202f.!…>→»*-–—|"
_STOPS: Final = frozenset(".!…»")
_ENTITY: Final = re.compile(r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]\w{1,31});", re.IGNORECASE)
_BRACKET: Final = re.compile(r"([\[(])([^\[\]()]{2,260})(?:[\])]|\Z)")
_CONFIRMED: Final = re.compile(r"\s*\((?:bien|BIEN)[\s:]+(?P<word>[^()]{1,40})\)")
_INITIALS: Final = re.compile(r"[a-z]{2,3}|(?!et/ou|oui/non)[a-z]{2,4}(?:/[a-z]{2,4}){1,4}|(?:[A-ZÀ-Ý]\.[ -]?){2,3}")
_TWO: Final = 2
_SHORT: Final = frozenset(
    {"sic", "bis", "ter", "cf", "vo", "vf", "ht", "ttc", "tva", "nb", "ex", "tv", "ou", "oui", "non"}
)
"""What is as short in brackets, and signs nothing."""
_ENDED: Final = re.compile(r"(?:\A|[.!?…»”\"\])])\s*\Z")
_LAST_WORDS: Final = re.compile(r"(?<=[.!?…»])\s+([^\W\d_][\w’'-]{0,20}(?: [\w’'-]{1,12}){0,3})(\s?\.)?\s*\Z")
_END_SIGN: Final = re.compile(r"(?<=[.!?…»”\"])\s*[●■◼▪◆♦⬛◾■□]\s*\Z")
"""By which a magazine ends its papers."""
_END_SIGNS: Final = 6
_SHORTCODE: Final = re.compile(
    r"\[/?[a-z][a-z_-]{2,30}(?: [a-z_-]+=(?:\"[^\"\]]*\"|[^\s\]]+))+ ?/?\]|\[/[a-z][a-z_-]{2,30}\]|\{\{[<%].*?[>%]\}\}"
)
_NOTE_BELOW: Final = re.compile(r"\[\^\d{1,3}\] ?:")
_FOOTNOTE: Final = re.compile(r"(?:\A|(?<=[\w»”\"%€.,;:!?…]))\[\^?\d{1,3}\]")
_SHORTEST_WORD: Final = 3
_TELLING: Final = 5
"""Letters from which on a word in a bracket tells its language ("sic", "ndlr" are no words)."""
_OPENING_A: Final = re.compile(
    r"(?:(?<=\A)|(?<=[.!?…] ))A(?=[ \u00a0](?:[A-ZÀ-Ý][^\W\d_]|\d|(?:la|ce|cet|cette|ces|son|sa|ses|leurs?|une?|deux|"
    r"trois|cinq|six|sept|huit|dix|midi|plusieurs|quelques|partir|terre|bord|propos|noter|cause|force|travers|moins|peine|suivre|lire|voir|savoir|court|long|moyen|"
    r"(?!elle\b)[a-zß-öø-ÿœ]{3,}[eoradlf])\b|l[’']))",
)
"""The preposition at a sentence's start, before what can't follow the verb "a": no word that ends as a participle."""
_LANDS: Final = re.compile(
    r"(?<![\w@#./-])(?:france|allemagne|belgique|espagne|italie|angleterre|europe|ukraine)(?![\w@./-])"
)
"""No word of French in lower case."""
_LABEL: Final = re.compile(
    r"[ÀA] propos (?:de |du |des |d[’'])[^.:;!?«»\n]{2,60}?[ \u00a0\u202f]?: ?(?P<first>[^\W\d_])(?=\w)"
)
_ROOM: Final = r"(?:(?:vous avez |il y a |tu as |on a )?(?:de )?(?:la )?place|possible)"
_BOX: Final = re.compile(
    r"(?:(?:(?:[Ee]n )?[Ee]ncadré|ENCADR[ÉE]|[Ii]nséré)(?: \d)?(?: si "
    rf"{_ROOM})? ?[/:–|]|[Ss]i {_ROOM} ?:|(?:URGENT|ALERTE|FLASH|ACTUALISATION) ?[-–—:/]|"
    r"\[(?:CP|INFO|MAJ|EXCLU|URGENT|ALERTE|DIRECT|VID[EÉ]O|PHOTOS?|COMMUNIQU[EÉ])\]) ?(?=\w|\Z)"
)
"""What a box, a wire's haste or a mail's subject puts before a line."""
_RUBRIC: Final = re.compile(
    r"(?P<part>(?!FRANCE|MONDE)[A-ZÀ-Ý][A-ZÀ-Ý’' -]{3,30}?) ?(?:[-–—/|]|(?<= ):) "
    r"(?=[«“\" ]{0,2}[A-ZÀ-Ý](?:[a-zà-ÿ’']| [a-z]))"
)
_SEATS: Final = frozenset(
    {
        *("TRIBUNAL", "TRIBUNAL CORRECTIONNEL", "ASSISES", "COUR D'ASSISES", "COUR D’ASSISES", "AUDIENCE"),
        *("CONSEIL MUNICIPAL", "LE FAIT DU JOUR", "INFO EXCLUSIVE", "EXCLUSIF"),
    }
)
_LOUD: Final = 4
"""Capitals that open a part of the paper."""
_A_DRAWING: Final = re.compile("[\U0001f300-\U0001faff\u2600-\u26ff\u2728\ufe0f\u200d]")
_EMOJI: Final = re.compile(rf"\s*{_A_DRAWING.pattern}+(?:\s+(?=\s|\Z))?")
_ANY_BRACKET: Final = re.compile(r"\[([^\[\]]{0,200})\]")
_ENGLISH: Final = re.compile(
    r"\b(?:the|of|and|to|with|for|that|this|these|is|was|were|been|by|from|his|her|their|its|it|they|he|she|we|you|not|"
    r"will|would|has|have|had|which|who|an|at|if|but|our|my|are|be|[a-z]{3,}ing)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=512)
def clean(raw: str) -> tuple[str, tuple[Edit, ...]]:
    """``raw`` (a paragraph or a sentence) fit to print, and every edit made; empty where nothing of it is text."""
    text, edits = raw, list[Edit]()
    for kind, find in _BEFORE_TYPOGRAPHY:
        if changes := find(text):
            text, made = replaced(text, changes, kind)
            edits += made
    set_text = typography.typeset(text)
    edits += typographic_edits(text, set_text)
    final, made = replaced(set_text, _accents(set_text), EditKind.ACCENT)
    return final, (*edits, *made)


@lru_cache(maxsize=1024)
def has_words(raw: str) -> bool:
    """Whether ``clean`` leaves a word of it."""
    text = raw
    for kind, find in _CUTS:
        text, _ = replaced(text, find(text), kind)
    return bool(tokenize(text))


@lru_cache(maxsize=2048)
def leftover(raw: str) -> EditKind | None:
    """The kind of a whole block or sentence that is no text: an editor's mark, a trailer, a link's words; else None."""
    if len(raw) > _LONGEST_LEFTOVER:
        return None
    text, line = fold(raw).strip(_EDGES), raw.strip()
    inner = text[1:].rstrip("]). ").strip() if text[:1] in {"[", "("} else ""
    note = UPDATED.fullmatch(inner or text) or (
        inner and (NOTE.fullmatch(inner) or UPDATED.fullmatch(text) or is_note(raw))
    )
    mark = COMMENT.fullmatch(line) or MARK_LINE.fullmatch(line) or (inner and MARK.fullmatch(inner))
    if mark or note or embargo(raw):
        return EditKind.MARK
    part = raw.isupper() and is_part_of_paper(raw)
    if part or WIRE_LINE.fullmatch(line) or _is_shortcode(line) or _NOTE_BELOW.match(line):
        return EditKind.LEFTOVER
    if is_interface(raw) or _is_page_line(line, text):
        return EditKind.LEFTOVER
    outlet = raw.rstrip().endswith(".") and text in _outlets()
    if outlet or is_leftover(text) or (inner and (is_leftover(inner) or PAGE_REFERENCE.fullmatch(inner))):
        return EditKind.LEFTOVER
    return None


def _is_page_line(line: str, folded: str) -> bool:
    """Whether a page sets it between its paragraphs: what is no sentence must not end as one."""
    if CREDIT.fullmatch(line) or PITCH.fullmatch(folded) or BYLINE.fullmatch(line):
        return True
    return line[-1:] not in _STOPS and BUTTON.fullmatch(folded) is not None


def _is_shortcode(line: str) -> bool:
    """Whether it is a content system's own sign alone ("[gallery ids=1]"), or a caption within two of them."""
    tags = list(_SHORTCODE.finditer(line))
    return bool(tags) and (tags[-1][0].startswith("[/") or not _SHORTCODE.sub("", line).strip())


def is_empty_heading(raw: str) -> bool:
    """Whether a heading only tells where one is ("Introduction", "Un projet (suite)")."""
    return EMPTY_HEADING.fullmatch(fold(raw).strip(_EDGES)) is not None


def foreign_brackets(text: str) -> list[tuple[int, int]]:
    """Spans of square brackets that are empty or hold English: what a translation left, or lost, in a quotation."""
    return [match.span() for match in _ANY_BRACKET.finditer(text) if not match[1].strip() or _is_foreign(match[1])]


def _is_foreign(words: str) -> bool:
    """Whether they are English by their little words, or hold a word of some length that no French lexicon has."""
    if _ENGLISH.search(words):
        return True
    long = [word for word in re.findall(r"[^\W\d_]+", words) if len(word) >= _TELLING and word.islower()]
    return any(not is_word(word) for word in long)


def _entities(text: str) -> list[Change]:
    found = ((match.span(), html.unescape(match[0])) for match in _ENTITY.finditer(text))
    return [(start, end, new) for (start, end), new in found if new != text[start:end]]


def _marks(text: str) -> list[Change]:
    cuts: list[tuple[int, int]] = []
    if "(" in text or "[" in text:
        found = [match for match in _BRACKET.finditer(text) if _is_mark(match)]
        cuts += (match.span() for match in found if match[1] == "[" or _is_apart(text, match))
        cuts += (match.span() for match in _FOOTNOTE.finditer(text))
    cuts += (span for span in _sentences(text, EditKind.MARK) if not _overlaps(span, cuts))
    changes = [(start, end, " ") for start, end in cuts]
    changes += ((start, end, "") for start, end in confirmations(text))
    return outside_quotes(text, sorted(changes))


def confirmations(text: str) -> list[tuple[int, int]]:
    """Spans of brackets by which an agency says that what stands before them is right, with the space before."""
    if "(bien" not in text and "(BIEN" not in text:
        return []
    return [match.span() for match in _CONFIRMED.finditer(text) if _confirms(match)]


def _confirms(match: re.Match[str]) -> bool:
    """Whether it says a figure, or the word before it, again: "En 2011 (bien 2011)"."""
    word = match["word"].strip()
    return word.isdigit() or fold(match.string[: match.start()]).endswith(fold(word))


def _is_mark(match: re.Match[str]) -> bool:
    """Whether a bracket says who edited, numbers an agency's version, or is a note from one colleague to another."""
    inner = fold(match[2]).strip()
    note = (NOTE if match[1] == "[" else SIGNED_NOTE).fullmatch(inner) is not None
    return (
        note
        or is_note(match[0])
        or MARK.fullmatch(inner) is not None
        or FILED_AS.fullmatch(match[2].strip()) is not None
        or _signs(match)
    )


def _signs(match: re.Match[str]) -> bool:
    """Whether it is a writer's initials at a paragraph's end: "… prévue pour 2022. (wv)"."""
    inner = match[2].strip()
    last = match[1] == "(" and not match.string[match.end() :].strip()
    known = inner in _SHORT or (len(inner) > _TWO and is_word(inner))
    return last and _INITIALS.fullmatch(inner) is not None and not known


def _is_apart(text: str, match: re.Match[str]) -> bool:
    """Whether a round bracket stands between sentences: within one it is the author's own."""
    following = text[match.end() : match.end() + 1]
    before = text[max(0, match.start() - 9) : match.start()]
    ended = _ENDED.search(before) or (FILED_AS.fullmatch(match[2].strip()) and not text[match.end() :].strip())
    return (not following or following.isspace()) and bool(ended)


def _labels(text: str) -> list[Change]:
    """The label of a release's last paragraph, "À propos de X : ", and the capital of what follows it."""
    label = _LABEL.match(text)
    return [(0, label.end(), label["first"].upper())] if label else []


def _formulas(text: str) -> list[Change]:
    """What minutes say before each decision."""
    return outside_quotes(text, deliberated(text))


def _boxes(text: str) -> list[Change]:
    """The label of a box, a wire's haste or a part of the paper, before a line."""
    box = _BOX.match(text)
    end = box.end() if box else rubric(text)
    return [(0, end + 1, text[end : end + 1].upper())] if end else []


def rubric(text: str) -> int:
    """The length of the part of the paper, in capitals, before a paragraph; 0 for none.

    >>> rubric("TRIBUNAL - Elle est venue seule.")
    11
    """
    found = _RUBRIC.match(text) if text[:_LOUD].isupper() and text[-1:] in _STOPS else None
    return found.end() if found and (found["part"] in _SEATS or is_part_of_paper(found["part"])) else 0


def _emoji(text: str) -> list[Change]:
    """What a sender draws beside the words."""
    found = _EMOJI.finditer(text) if _A_DRAWING.search(text) else ()
    return outside_quotes(text, [(*match.span(), "") for match in found])


def _leftovers(text: str) -> list[Change]:
    cuts = _sentences(text, EditKind.LEFTOVER)
    pages = (match.span() for match in _BRACKET.finditer(text) if PAGE_REFERENCE.fullmatch(fold(match[2]).strip()))
    cuts += [span for span in pages if not _overlaps(span, cuts)]
    cuts += [match.span() for match in _END_SIGN.finditer(text, max(0, len(text) - _END_SIGNS))]
    last = _LAST_WORDS.search(text, max(0, len(text) - 90))
    if last and _is_link(text, last) and not _overlaps(last.span(1), cuts):
        cuts.append((last.start(), len(text)))
    return outside_quotes(text, [(start, end, "") for start, end in sorted(cuts)])


def _sentences(text: str, kind: EditKind) -> list[tuple[int, int]]:
    return [(start, end) for start, end in sentences.split(text) if leftover(text[start:end]) == kind]


def _overlaps(span: tuple[int, int], others: list[tuple[int, int]]) -> bool:
    return any(start < span[1] and span[0] < end for start, end in others)


def _is_link(text: str, last: re.Match[str]) -> bool:
    """Whether the words after the last full stop are a link's: known ones, or one lowercase word that ends nothing."""
    if fold(last[1]) in (_outlets() if last[2] else LINK_WORDS | _outlets()):
        return True
    if last[2]:
        return False
    before = re.search(r"([^\W\d_]+)\.\Z", text[max(0, last.start() - 30) : last.start()])
    ended = before is not None and len(before[1]) >= _SHORTEST_WORD and before[1] not in tables.words("abbreviations")
    return ended and last[1].islower() and " " not in last[1]


@cache
def _outlets() -> frozenset[str]:
    return frozenset(tables.lines("outlets"))


def _accents(text: str) -> list[Change]:
    found: list[Change] = []
    if _accent_beginnings().search(text):
        found += [(*match.span(), _accented()[match[0]]) for match in _accent_pattern().finditer(text)]
    found += [(found_at.start(), found_at.start() + 1, found_at[0][0].upper()) for found_at in _LANDS.finditer(text)]
    if "A " in text or "A\u00a0" in text:
        found += [(*match.span(), "À") for match in _OPENING_A.finditer(text)]
    ignored = addresses(text) if found else []
    return outside_quotes(text, [change for change in sorted(found) if not within(ignored, change[0])])


@cache
def _accented() -> dict[str, str]:
    return dict(line.split(maxsplit=1) for line in tables.lines("accents"))


@cache
def _accent_beginnings() -> re.Pattern[str]:
    """What most texts have none of: the first letters of the words whose accent is put."""
    return re.compile("|".join(sorted({re.escape(word[:3]) for word in _accented()})))


@cache
def _accent_pattern() -> re.Pattern[str]:
    longest_first = sorted(_accented(), key=len, reverse=True)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")


def _quotation_marks(text: str) -> list[Change]:
    """Marks that machine translation reversed (»…«) or mixed (“…»)."""
    mended = quotes.mended(text)
    if mended == text:
        return []
    return [(at, at + 1, new) for at, (old, new) in enumerate(zip(text, mended, strict=True)) if old != new]


_CUTS: Final[tuple[Step, ...]] = (
    (EditKind.ENTITY, _entities),
    (EditKind.TYPOGRAPHY, _quotation_marks),
    (EditKind.TYPOGRAPHY, thousands),
    (EditKind.MARK, _marks),
    (EditKind.LEFTOVER, _leftovers),
    (EditKind.LEFTOVER, _boxes),
    (EditKind.LEFTOVER, _formulas),
    (EditKind.LEFTOVER, _emoji),
)
"""The steps by which words may go, and those before them; what comes after parts and shapes words, and cuts none."""
_BEFORE_TYPOGRAPHY: Final[tuple[Step, ...]] = (
    *_CUTS,
    (EditKind.LEFTOVER, _labels),
    (EditKind.GLUE, hyphenations),
    (EditKind.GLUE, stray_stops),
    (EditKind.GLUE, missing_spaces),
    (EditKind.TYPOGRAPHY, elisions),
)
