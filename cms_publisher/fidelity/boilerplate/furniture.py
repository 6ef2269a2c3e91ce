"""What stands around a pasted text: a mail's envelope, page heads, other articles, comments, a card, a footer."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.cleaning import leftover
from cms_publisher.french.words import count, fold

if TYPE_CHECKING:
    from collections.abc import Sequence

_COMMENTS: Final = re.compile(r"(?:vos )?(?:commentaires?|reactions) \(\d+\)|\d+ (?:commentaires?|reactions)")
"""Below this line readers write, as long as they like."""
_CARD: Final = re.compile(r"a propos (?:de |du |des |d').{2,60}")
"""Who sends a press release."""
_FURNITURE: Final = re.compile(
    r"(?:sur le meme (?:sujet|theme)|dans la meme rubrique|(?:les )?(?:articles )?(?:les )?plus (?:lus|commentes)"
    r"|(?:articles?|sujets?|contenus?) (?:associes?|lies?|similaires?|recommandes?)(?: ?:.{1,200})?"
    r"|services? ?:?|contenus? (?:sponsorises?|partenaires?)(?: par .{1,60})?(?: ?:.{1,200})?"
    r"|related (?:articles?|stories|content)|commentaires?|reagir(?: a cet article)?|nos applications.{0,160}"
    r"|top articles|fil info|(?:le|les) choix de la redaction|dans la rubrique .{2,40}"
    r"|(?:©|\(c\)|copyright) ?.{1,120}|contacts?(?: presse| medias)?(?: ?:.{0,250})?)"
)
_END: Final = re.compile(r"[-–—] ?30 ?[-–—]")
"""By which a Canadian release ends."""
_BOX: Final = re.compile(
    r"newsletters?(?: ?:.{1,200})?|sign up .{1,200}|suivez[- ]nous sur .{1,60}|(?:a )?lire (?:aussi|egalement)|tags?"
    r"|sujets?|themes?|(?:et )?aussi (?:sur|en|dans) .{2,40}|ailleurs sur le web|a (?:decouvrir|la une|lire)"
)
"""What a page sets into a text as well as below it."""
_LABELLED: Final = re.compile(
    r"(?:de|from|a|to|cci?|bcc|objet|sujet|subject|date|envoye(?: le)?|sent|expediteur|destinataires?|repondre a|"
    r"reply-to)\*? ?: ?\S.*"
)
_BRACKETED: Final = re.compile(r"\[[^\[\]]*\]")
_HEAD: Final = 12
"""Lines among which a mail's head stands."""
_HIGH: Final = 3
_HELLO: Final = re.compile(r"(?:bonjour|bonsoir|salut|hello|coucou|bjr|bsr)\b")
_GREETING: Final = re.compile(rf"(?:{_HELLO.pattern}|chere?s?\b)[^.!?]{{0,40}}[,.! ]*")
_ERRAND: Final = re.compile(
    r"\b(?:voici|voila|ci-jointe?s?|ci-dessous|pieces? jointes?|bonne (?:soiree|journee|reception|lecture)|"
    r"(?:le|mon|ton) (?:papier|texte|article|compte rendu|cr)\b(?=.*\b(?:je|j'\w+|tu|te|toi|vous)\b)|"
    r"cordialement|cdlt|amicalement|bien a (?:vous|toi)|merci (?:de|d'avance|beaucoup)|stp|svp)\b"
)
_SAYS_I: Final = re.compile(r"\b(?:je|j'\w+|moi|tu|te|toi)\b")
_NOTE_WORDS: Final = 60
_NAME: Final = re.compile(r"[A-ZÀ-Þ][\w.’'-]*(?: (?:de |le |van )?[A-ZÀ-Þ][\w.’'-]*){0,2}|[a-z]{2,3}")
_SIGNATURE: Final = 8
"""Lines of a signature at most."""
_REACHED: Final = re.compile(
    r"(?:tel(?:ephone)?|port(?:able)?|mob(?:ile)?|(?:e-)?mail|courriel)?\.? ?:? ?"
    r"(?:(?:\+33 ?|0)\d(?:[ .-]?\d\d){4}|\S+@\S+\.\w+)"
)
_FAREWELL: Final = re.compile(
    r"a \+|bises?|amities|amicalement|a bientot|bonne (?:journee|soiree)|p\.?-?s\.? ?: .{2,250}"
)
_HEAD_WORDS: Final = 4
_LONGEST: Final = ((_FURNITURE, 25, 25), (_CARD, 70, 70), (_COMMENTS, 10_000, 10_000), (_BOX, 25, 4))
"""Words that a block, and a sentence, below such a line may have: a longer one is the text's own, so that the line ends
nothing. Below a box stand links, which are no sentences."""
_TAGS: Final = 14
_EDGES: Final = " \t\u00a0\u202f.!…>→*-–—|:"
_BRACKET_BEHIND: Final = re.compile(r" \([^()]{3,40}\)\s*\Z")
_STOPPED: Final = re.compile(r"[.!?…][\s»”\"]*$")
_ENDED: Final = re.compile(r"[.!?…:;»”\"]\s*$")


def footer(lines: Sequence[str]) -> int:
    """The number of the first of ``lines`` (blocks of a text, in order) that is below the text; their count for none.

    The footer opens, below the first sentence, with a line that no article has, and nothing as long as a paragraph
    follows it. The page's own keywords may stand in a row above it.
    """
    first = len(lines)
    longest = told = 0
    begun = next((at for at, line in enumerate(lines) if _told(line)), -1)
    for at in range(len(lines) - 1, begun, -1):
        words, of_a_sentence = _words_below(lines[at])
        if longest <= words and told <= of_a_sentence:
            first, longest, told = at, 0, 0
        else:
            longest, told = max(longest, count(lines[at])), max(told, _told(lines[at]))
    first = min(first, _signature(lines[:first]))
    has_tags = 1 < first < len(lines) and _is_row_of_tags(lines[first - 1], lines[: first - 1])
    return first - has_tags


def envelope(lines: Sequence[str]) -> int:
    """How many of the first lines are a mail's and not the text's: its head, the greeting, a note to a colleague."""
    bare = next((at for at, line in enumerate(lines) if not _BRACKETED.fullmatch(line.strip())), 0)
    if bare:  # "[Message envoyé depuis …]"
        below = envelope(lines[bare:])
        return bare + below if below else 0
    heads = [at for at, line in enumerate(lines[:_HEAD]) if _LABELLED.fullmatch(fold(line))]
    headed = heads[1:] != [] and heads[0] < _HIGH
    headed = headed or (heads == [0] and len(lines) > 1 and _is_note(lines[1], headed=True))
    at = first = heads[-1] + 1 if headed else 0
    if not headed and not (lines and _GREETING.fullmatch(fold(lines[0]))):
        return int(bool(lines) and _HELLO.match(fold(lines[0])) is not None and _is_note(lines[0], headed=False))
    while at < len(lines) and (_is_note(lines[at], headed=headed) or (at > first and _is_named(lines[at]))):
        at += 1
    return at if headed or at > 1 else 0


def running_heads(lines: Sequence[str]) -> frozenset[int]:
    """The numbers of the lines that a printed page repeats, but for the first time: some words, with text between."""
    places: dict[str, list[int]] = {}
    for at, line in enumerate(lines):
        if count(line) >= _HEAD_WORDS and not _ENDED.search(line):
            places.setdefault(fold(line), []).append(at)
    prose = [at for at, line in enumerate(lines) if _ENDED.search(line)]
    return frozenset(
        at for first, *more in places.values() for at in more if any(first < between < at for between in prose)
    )


def _is_note(line: str, *, headed: bool) -> bool:
    """Whether one colleague greets another, or writes what is to be done with the text."""
    folded = fold(line)
    if _GREETING.fullmatch(folded):
        return True
    own = "«" not in line and count(line) <= _NOTE_WORDS
    return own and (_ERRAND.search(folded) is not None or (headed and _SAYS_I.search(folded) is not None))


def _is_named(line: str) -> bool:
    """Whether it is a name or initials alone, as a letter ends."""
    return _NAME.fullmatch(line.strip()) is not None


def _signature(lines: Sequence[str]) -> int:
    """The number of the first line of a sender's name with telephone or address below; their count for none."""
    for at in range(len(lines) - 1, max(len(lines) - _SIGNATURE, 0), -1):
        if _is_named(lines[at]):
            below = [fold(line).strip(_EDGES) for line in lines[at + 1 :]]
            reached = any(_REACHED.fullmatch(line) for line in below)
            signed = reached and not any(_ENDED.search(line) for line in below)
            return _farewell(lines, at) if signed else len(lines)
    return len(lines)


def _farewell(lines: Sequence[str], at: int) -> int:
    """The number of the first line of what a letter ends with above the name: "PS : …", "Bises"."""
    while at and _FAREWELL.fullmatch(fold(lines[at - 1]).strip(_EDGES)):
        at -= 1
    return at


def _words_below(line: str) -> tuple[int, int]:
    """How long a block, and a sentence, below such a line may be; -1 where it opens no footer."""
    if _END.fullmatch(line.strip()):
        return _LONGEST[0][1:]
    bare = _BRACKET_BEHIND.sub("", fold(line)).strip(_EDGES)  # "Contacts presse (ne pas diffuser)"
    return next(((words, told) for pattern, words, told in _LONGEST if pattern.fullmatch(bare)), (-1, -1))


def _told(line: str) -> int:
    """The words of a line that is a sentence, and none of the page's."""
    return count(line) if _STOPPED.search(line) and not leftover(line) else 0


def _is_row_of_tags(line: str, above: Sequence[str]) -> bool:
    """Whether the line is no sentence but words in a row, most of them capitalised and known from the text."""
    words = line.split()
    if _ENDED.search(line) or not 1 < len(words) <= _TAGS or leftover(line):
        return False
    text = fold(" ".join(above))
    known = sum(fold(word).strip(",;").removesuffix("s") in text for word in words)
    return known > len(words) / 2 and sum(word[0].isupper() for word in words) > len(words) / 2
