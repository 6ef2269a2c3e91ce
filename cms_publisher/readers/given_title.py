"""The headline that an instruction gives: "titre : Le bac repart"; "titre : plus court" only wishes for one.

Words without quotation marks are taken to the end of their sentence, where they begin as a headline does: in doubt none
is, and the phrase stays among those that a person is told of.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from cms_publisher.french import sentences
from cms_publisher.french.words import fold
from cms_publisher.readers import orders

_LABEL: Final = re.compile(r"(?<![\w-])(?:titre|headline|title)\s*[:=]\s*(?=\S)", re.IGNORECASE)
_NONE_GIVEN: Final = re.compile(r"\b(?:pas d[e']|sans|aucun|ni|plus de|no|without|any)(?: (?:vrai|bon))? \Z")
_QUOTED: Final = re.compile(r"[«“\"]\s*([^»”\"\n]+?)\s*[»”\"]")
_ADJECTIVES: Final = (
    r"(?:courte?|longue?|long|bref|breve|simple|clair|parlant|accrocheur|percutant|sobre|neutre|factuel|informatif|"
    r"incitatif|vendeur|explicite|precis|fort|direct|local|plat|vague|generique|racoleur|prudent|concret|vivant|leger|"
    r"sexy|punchy|seo)\b"
)
_WISH: Final = re.compile(
    rf"(?:(?:un|une?|tres|assez|plutot|plus|moins|trop|pas|pas trop|pas assez|un peu) )*{_ADJECTIVES}"
    r"|(?:a|pour) (?:toi|vous|moi|nous|lui|elle)\b"
    r"|(?:voir|vois|voyez|demand\w+|trouv(?:er?|ez|es)|mett(?:re|ez)|mets|reprend\w*|gard(?:er?|ez)|chang(?:er?|ez)|"
    r"refai\w+|fai(?:re|s|tes)|raccourci\w*|evit(?:er?|ez)|soign(?:er?|ez)|pens(?:er?|ez)|choisi\w*|propos(?:er?|ez)|"
    r"verifi(?:er?|ez)|cherch(?:er?|ez)|utilis(?:er?|ez)|insist(?:er?|ez)|libre|au choix|comme|idem|ok|oui|non|rien|"
    r"aucun|celui|ce que|quelque|je|j'|tu|il faut\w*|genre|tbd|tba|todo|find|your|please|shorter|short)\b"
    r"|on (?:verra|voit|en|decide\w*|choisi\w*|cherche\w*|change\w*|garde\w*|trouvera|laisse\w*)\b"
    r"|.*\b(?:dedans|dans le titre|en titre|si possible|svp|stp|signes|caracteres|seo|google|le mot[- ]cle)\b"
)
"""What says how a headline is to be, or who finds it: held against folded text."""
_TO_DO: Final = re.compile(r"[ÀàAa] (?:re)?[a-zéè]+(?:er|ir|re|oir)\b")
"""What is still to be done: "à trouver"; a place has its capital, "À Gérardmer"."""


class GivenTitle(NamedTuple):
    """A headline, and where it is given."""

    words: str
    start: int
    end: int

    def span(self) -> tuple[int, int]:
        """Its label and its words."""
        return self.start, self.end


def given_title(text: str) -> GivenTitle | None:
    """The first headline that an instruction gives."""
    for label in _LABEL.finditer(text):
        if _NONE_GIVEN.search(fold(text[: label.start()])):
            continue
        quoted = _QUOTED.match(text, label.end())
        end = quoted.end() if quoted else _end(text, label.end())
        words = quoted[1] if quoted else text[label.end() : end]
        words = _without_stop(words.strip(' «»“”"\u00a0\u202f'))
        if words and (quoted or _is_headline(words)):
            return GivenTitle(words, label.start(), end)
    return None


def _end(text: str, start: int) -> int:
    """Where the sentence ends that begins there, less what it orders besides: "Le bac repart, 600 mots"."""
    line = re.match(r"[^;\n]*", text[start:])
    rest = line[0] if line else ""
    spans = sentences.split(rest)
    said = rest[: spans[0][1]] if spans else rest
    while "," in said and orders.is_fragment(fold(said.rpartition(",")[2]).strip(" .")):
        said = said.rpartition(",")[0]
    return start + len(said.rstrip())


def _without_stop(words: str) -> str:
    return words.removesuffix(".").rstrip() if not words.endswith("..") else words


def _is_headline(words: str) -> bool:
    """Whether it begins as one, and neither tells how it is to be nor who is to find it."""
    begins = words[0].isupper() or words[0].isdigit()
    return begins and not _TO_DO.match(words) and not _WISH.match(fold(words))
