"""The editor's instruction: found in the first lines of a text, and read as a brief.

A line counts as one only if it tells somebody to make a text: an imperative (or what stands for one) and a word of
the trade (article, words, subheadings, SEO). News about texts, words and articles of law must stay: a bare infinitive,
which a headline may begin with, needs two such words.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.french.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

_FIRST_LINES: Final = 3
_FRAGMENT_LENGTH: Final = 120

# All patterns are matched against folded text: lowercase, no accents, plain apostrophes.
_LABEL: Final = re.compile(
    r"\W*(?:(?P<ours>brief|prompt|instruction|note a l'editeur|editor'?s? (?:note|brief))"
    r"|consignes?|instructions|demande|task)"
    r"\s*:\s*",
)
_POLITE: Final = re.compile(
    r"\W*(?:please|pls|svp|s'il (?:te|vous) plait,?|bonjour,?|hello,?|hi,?|merci de(?: bien vouloir)?|merci d'"
    r"|veuillez|prie?re de|(?:peux-tu|tu peux|pouvez-vous|vous pouvez|can you|could you)"
    r"|il (?:faut|faudrait)|i (?:want|need|would like)(?: you to)?|we (?:want|need)|you (?:must|should)"
    r"|(?:je|nous) (?:veux|voudrais|souhaite|voulons|souhaitons)(?: que)?|j'aimerais|on veut)\b\s*",
)
_IMPERATIVE: Final = re.compile(
    r"(?:fais|faites|rends|rendez|ecris|ecrivez|redige|redigez|reecris|reecrivez|cree|creez|genere|generez|produis"
    r"|produisez|ajoute|ajoutez|mets|mettez|prevois|prevoyez|optimise|optimisez|transforme|transformez|adapte|adaptez"
    r"|utilise|utilisez|insere|inserez|traduis|traduisez|reprends|reprenez|developpe|developpez|decoupe|decoupez"
    r"|structure|structurez|vise|visez"
    r"|make|write|rewrite|create|generate|produce|turn|convert|ensure|add|include|insert|use|optimi[sz]e|translate"
    r"|rework|edit|adapt|draft|prepare|structure|expand|let there be|there (?:must|should) be|be|it (?:must|should))\b",
)
_INFINITIVE: Final = re.compile(
    r"(?:faire|rendre|ecrire|rediger|reecrire|creer|generer|produire|ajouter|mettre|prevoir|optimiser|transformer"
    r"|adapter|utiliser|inserer|traduire|developper|structurer|viser|preparer)\b",
)
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
_SENTENCES: Final = re.compile(r"(?<=[.!?])\s+(?=[^\s])")


def find(text: str) -> list[tuple[int, int]]:
    """The spans of the instruction in ``text``, at most one a line; empty where there is none.

    It begins within the first three lines that say something, and goes on as long as lines instruct.
    """
    spans: list[tuple[int, int]] = []
    for index, (start, end) in enumerate(_said(text)):
        if not spans and index >= _FIRST_LINES:
            break
        length = _instructing(text[start:end], begun=bool(spans))
        if length:
            spans.append((start, start + length))
        elif spans:
            break
        if length < end - start and spans:
            break
    return [] if _only_label(text, spans) else spans


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
        sentence = fold(line[start:cut]).strip()
        if not (_instructs(sentence) or ((begun or length) and _goes_on(sentence))):
            break
        length = start = cut
    return length


def _only_label(text: str, spans: list[tuple[int, int]]) -> bool:
    """A label alone may head anything: a recipe has its "Instructions :" too."""
    return len(spans) == 1 and bool(_LABEL.fullmatch(fold(text[slice(*spans[0])])))


def _instructs(sentence: str) -> bool:
    sentence = sentence.lstrip("-*•#>[(_ ")
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
    return bool(_INFINITIVE.match(rest)) and strong > 0 and strong + weak + len(_BOUND.findall(rest)) > 1


def _verb(sentence: str) -> bool:
    return bool(_IMPERATIVE.match(sentence) or _INFINITIVE.match(sentence))


def _goes_on(sentence: str) -> bool:
    """Whether a line or sentence that follows an instruction belongs to it."""
    if len(sentence) > _FRAGMENT_LENGTH:
        return False
    if _GO_ON.match(sentence):
        return True
    return bool(_FRAGMENT.match(sentence)) and bool(
        _STRONG.search(sentence) or re.search(r"\b(?:francais|anglais|french|english)\b|^[\w -]+:", sentence),
    )
