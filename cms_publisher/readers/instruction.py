"""The editor's instruction: found in the first lines of a text, and read as a brief.

A line counts as one only if it tells somebody to make a text: an imperative (or what stands for one) and a word of
the trade (article, words, subheadings, SEO). News about texts, words and articles of law must stay: a bare infinitive,
which a headline may begin with, needs two such words; a line without a verb is held against orders.py.
"""

from __future__ import annotations

import re
from itertools import islice, takewhile
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.cleaning import leftover
from cms_publisher.french.words import fold
from cms_publisher.readers import orders
from cms_publisher.readers.lines import ASIDE

if TYPE_CHECKING:
    from collections.abc import Iterator

_FIRST_LINES: Final = 3
_LAST_LINE: Final = 40
"""However much stands beside the text, and however long the instruction, it is looked for no further down."""
_FRAGMENT_LENGTH: Final = 120
_LONGEST: Final = 2000
"""Characters of one sentence of an instruction."""

# All patterns are matched against folded text: lowercase, no accents, plain apostrophes.
_LABEL: Final = re.compile(
    r"\W*(?:(?P<ours>brief|prompt|instruction|note a l'editeur|editor'?s? (?:note|brief))"
    r"|consignes?|instructions|demande|task)"
    r"\s*:\s*",
)
_MEMO: Final = re.compile(
    r"\W*(?:note (?:au|aux|a|pour)\b[^:]{1,40}|(?:au|aux|pour|a l'attention d[ue]s?) (?:l[ae]s? )?"
    r"(?:sr|secretariat|desk|redact\w+|editeurs?)(?: [^:]{1,40})?|a faire|rappel|todo|to do|reminder|nb)\s*:\s*",
)
"""What may open an order or a piece of news."""
_POLITE: Final = re.compile(
    r"\W*(?:please|pls|svp|s'il (?:te|vous) plait,?|bonjour,?|hello,?|hi,?|merci de(?: bien vouloir)?|merci d'"
    r"|veuillez|prie?re de|(?:peux-tu|tu peux|pouvez-vous|vous pouvez|can you|could you)"
    r"|il (?:faut|faudrait)|i (?:want|need|would like)(?: you to)?|we (?:want|need)|you (?:must|should)"
    r"|(?:je|nous) (?:veux|voudrais|souhaite|voulons|souhaitons)(?: que)?|j'aimerais|on veut)\b\s*",
)
_IMPERATIVE: Final = re.compile(
    rf"(?:{'|'.join(sorted(orders.IMPERATIVES))}|let there be|there (?:must|should) be|be|it (?:must|should))\b"
)
_INFINITIVE: Final = re.compile(rf"(?:en )?(?:{'|'.join(sorted(orders.INFINITIVES))})\b")
_SUBJECT: Final = re.compile(
    r"(?:(?:l'|cet |the |this )article|(?:le|ce|the|this) (?:texte|papier|text|story|piece)|la longueur|the length)\s+"
    r"(?:doit|devra|devrait|doivent|must|should|has to|needs to)\b",
)
_STRONG: Final = re.compile(
    r"\bseo\b|\breferencement\b|\binter-?titres?\b|\bsous-titres?\b|\bsub-?head(?:ing|line|er)?s?\b"
    r"|\b\d[\d .,]*\+?[ -]?(?:mots?|words?)\b|\bmots?[- ]cles?\b|\bkeywords?\b|\bkeyphrase\b|\bmeta[- ]?description\b",
)
_WEAK: Final = re.compile(
    r"\b(?:articles?(?! (?:\d|de loi|premier))|texte|papier|copie|text|story|copy|piece|headings|headlines?)\b"
    r"|\ben (?:francais|anglais)\b"
    r"|\bin (?:french|english)\b",
)
_BOUND: Final = re.compile(r"\b(?:au moins|au minimum|minimum|mini|at least|or more|au plus|maximum)\b")
_GO_ON: Final = re.compile(
    r"(?:n'oublie[zs]?|soigne[zs]?|garde[zs]?|gardez|evite[zs]?|respecte[zs]?|cite[zs]?|mentionne[zs]?|conserve[zs]?"
    r"|ne \w+ (?:pas|rien)|keep|avoid|don't|do not|never|cite|mention|preserve|focus|merci|thanks?|thank you)\b",
)
_FRAGMENT: Final = re.compile(
    r"(?:[-*•]\s*)?(?:et |and |avec |with |sans |no |without |au moins |au minimum |minimum |at least |in |en |be |\d"
    r"|(?:longueur|length|langue|language|ton|tone|style|angle|format|titre|headline|public|audience)\s*:"
    r"|(?:mots?[- ]cles?|keywords?|keyphrase|focus keyphrase|intertitres?|sous-titres?|subheadings?|seo)\b)",
)
_SENTENCES: Final = re.compile(r"(?<=[.!?])(?<!\bmin\.)(?<!\bmax\.)\s+(?=[^\s])", re.IGNORECASE)


def find(text: str) -> list[tuple[int, int]]:
    """The spans of the instruction in ``text``, at most one a line; empty where there is none.

    It begins within the first three lines that say something, bylines, dates, marks and links to further reading not
    counted, and goes on as long as lines instruct.
    """
    lines = list(islice(_said(text), _LAST_LINE))
    for index in _openings(text, lines):
        spans = _from(text, lines[index:])
        if spans:
            return [] if _only_label(text, spans) else spans
    return []


def _openings(text: str, lines: list[tuple[int, int]]) -> Iterator[int]:
    """The lines that an instruction may begin with."""
    left = _FIRST_LINES
    for index, (start, end) in enumerate(lines):
        if not left:
            return
        if not _beside_the_text(text[start:end]):
            left -= 1
        yield index


def _beside_the_text(line: str) -> bool:
    return ASIDE.match(line) is not None or leftover(line) is not None


def _from(text: str, lines: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The spans of an instruction that begins with the first of ``lines``."""
    spans = _listed(text, lines)
    for start, end in lines[len(spans) :]:
        length = _instructing(text[start:end], begun=bool(spans))
        if length:
            spans.append((start, start + length))
        if length < end - start:
            break
    return spans


def _listed(text: str, lines: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The first of ``lines`` that say nothing but what is asked for, if together they ask for several things."""
    folded = [_folded(text[start:end]) for start, end in lines]
    run = list(takewhile(orders.is_fragment, folded))
    return lines[: len(run)] if orders.several(frozenset().union(*map(orders.asked, run))) else []


def blank(text: str) -> str:
    """``text`` with spaces in place of the instruction, so that every offset holds."""
    for start, end in find(text):
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def _said(text: str) -> Iterator[tuple[int, int]]:
    """The spans of the lines of ``text`` that hold a letter or digit."""
    offset = 0
    while offset < len(text):
        end = text.find("\n", offset)
        end = len(text) if end < 0 else end
        line = text[offset:end]
        if any(map(str.isalnum, line)):
            start = offset + len(line) - len(line.lstrip())
            yield start, start + len(line.strip())
        offset = end + 1


def _instructing(line: str, *, begun: bool) -> int:
    """How many characters at the start of ``line`` instruct; its sentences are judged one by one."""
    length = start = 0
    cuts = [found.start() for found in _SENTENCES.finditer(line)] + [len(line)]
    for cut in cuts:
        sentence = _folded(line[start:cut])
        if not (_instructs(sentence) or ((begun or length) and _goes_on(sentence))):
            break
        length = start = cut
    return length or (len(line) if orders.is_order(_folded(line)) else 0)


def _folded(text: str) -> str:
    """``text`` for the patterns; empty where it is longer than any instruction."""
    return fold(text).strip() if len(text) <= _LONGEST else ""


def _only_label(text: str, spans: list[tuple[int, int]]) -> bool:
    """A label alone may head anything: a recipe has its "Instructions :" too."""
    return len(spans) == 1 and bool(_LABEL.fullmatch(fold(text[slice(*spans[0])])))


def _instructs(sentence: str) -> bool:
    sentence = sentence.lstrip("-*•#>[(_ ")
    memo = _MEMO.match(sentence)
    if memo:
        return _orders(sentence[memo.end() :])
    label = _LABEL.match(sentence)
    if label:
        rest = sentence[label.end() :]
        return not rest or bool(_STRONG.search(rest) or (_verb(rest) and (label["ours"] or _WEAK.search(rest))))
    polite = _POLITE.match(sentence)
    rest = sentence[polite.end() :] if polite else sentence
    strong, weak = len({found[0] for found in _STRONG.finditer(rest)}), len(_WEAK.findall(rest))
    if _SUBJECT.match(rest):
        return strong > 0
    if _IMPERATIVE.match(rest) or (polite and (_INFINITIVE.match(rest) or strong)):
        return strong + weak > 0
    if _INFINITIVE.match(rest) and strong > 0 and strong + weak + len(_BOUND.findall(rest)) > 1:
        return True
    return orders.is_order(sentence)


def _orders(memo: str) -> bool:
    """Whether what a memo says is an order: "Rappel : 700 mots", not "Rappel : le marché ferme mardi"."""
    kinds = orders.asked(memo)
    return bool(kinds) and not orders.tells(memo) and (orders.several(kinds) or not orders.others(memo))


def _verb(sentence: str) -> bool:
    return bool(_IMPERATIVE.match(sentence) or _INFINITIVE.match(sentence))


def _goes_on(sentence: str) -> bool:
    """Whether a line or sentence that follows an instruction belongs to it."""
    if len(sentence) > _FRAGMENT_LENGTH:
        return False
    if _GO_ON.match(sentence) or orders.is_fragment(sentence):
        return True
    return bool(_FRAGMENT.match(sentence)) and bool(
        _STRONG.search(sentence) or re.search(r"\b(?:francais|anglais|french|english)\b|^[\w -]+:", sentence),
    )
