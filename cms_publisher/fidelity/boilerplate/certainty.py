"""Which lines of a copy are known for what they are: what no rule knows was kept, or cut, at a guess.

A sentence is text; whatever ends as none must be of a kind that copies have: a row of a sheet, a day of a programme,
what readers need, what is announced below it. The rest may be anything, a colleague's note as well. A short line that
speaks of copy, or to somebody, may be one too, where the text has none of its words.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.boilerplate.desk_lines import THING
from cms_publisher.fidelity.boilerplate.furniture import envelope, footer, running_heads
from cms_publisher.fidelity.boilerplate.head_lines import head_line
from cms_publisher.fidelity.boilerplate.minutes import frame
from cms_publisher.fidelity.boilerplate.page_runs import among
from cms_publisher.fidelity.boilerplate.public_lines import for_readers
from cms_publisher.fidelity.boilerplate.series import announced
from cms_publisher.fidelity.boilerplate.signatures import signatures
from cms_publisher.fidelity.cleaning import leftover
from cms_publisher.fidelity.edits import EditKind
from cms_publisher.fidelity.interviews import gathered
from cms_publisher.fidelity.replies import is_letter
from cms_publisher.french import quotes
from cms_publisher.french.calendar import MONTHS, WEEKDAYS
from cms_publisher.french.fixtures import is_fixture
from cms_publisher.french.match_sheets import is_row
from cms_publisher.french.sentences import split
from cms_publisher.french.words import content_words, count, fold, letters

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cms_publisher.model import Cut, Source, Story

_ENDED: Final = re.compile(r"[.!?…:;»”\"][\s)\]»”\"●■◼▪◆♦⬛◾□]*$")
_VALUE: Final = re.compile(rf"(?!{THING}\b|de gauche\b)[^:.!?]{{2,60}} ?: ?\S.*")
"""A label and what it is, "TER : + 6 %"; against folded text."""
_ADDRESS: Final = re.compile(r"(?<!\S)\S+@\S+|https?://\S+|(?<![\w-])[a-z][\w-]+(?:\.[\w-]{2,})+(?:/\S*)?")
_NAMES: Final = re.compile(r": ?(?:Mm?e?s?\.? )?[A-ZÀ-Ý][^:]*(?:, | et )(?:Mm?e?s?\.? )?[A-ZÀ-Ý]")
"""Names in a row behind a label."""
_HOUR: Final = re.compile(rf"\b\d{{1,2}} ?h\b.*\b\d{{1,2}} ?h\b|\b(?:{'|'.join(WEEKDAYS)})s?\b.*\b\d{{1,2}} ?h\b")
"""From when to when, or on which day at what time; against folded text."""
_DAY: Final = re.compile(
    rf"(?:l[ea] )?(?:{'|'.join(WEEKDAYS)})? ?(?:\d{{1,2}}(?:er)?(?: (?:{'|'.join(MONTHS)}))?(?: \d{{4}})?)?"
    r"(?:,? (?:matin|apres-midi|soir))?",
    re.IGNORECASE,
)
_SPEAKS: Final = re.compile(
    r"\b(?:je|j'|m'|tu|t'|(?<!rendez-)vous|votre|vos|stp|svp)\b|(?:\A|[.,;:] )(?:merci|desolee?|priere de)\b"
    r"|\bme (?:l'|l[ea]s? |dire\b|(?:rappel|renvoy|confirm)\w)"
    r"|\bon (?:peut|(?:re)?met(?:tra)?|verra|attend|(?:ajoute|garde|coupe|complete|laisse|rappelle|corrige)(?:ra)?)\b"
    r"|\A(?:ajouter|mettre|inserer|prevoir|completer)\b"
)
"""One person to another; against folded text."""
_OF_COPY: Final = re.compile(
    r"\b(?:(?<!au )titres?|papiers?|copies?|feuillets?|signes|mails?|encarts?|citations?|paragraphes?|prenoms?"
    r"|orthographe|desk|portable"
    r"|corr(?:espondante?s?)?|(?:a|tout|est|sont|pas|non) verifi\w+|verifie[rz]|relu(?:e|s|es)?|redaction|bouclage"
    r"|maquette|a (?:confirmer|completer|recouper|relire))\b"
)
"""What copy is made of, and what a desk does with it; against folded text."""
_ASKS: Final = re.compile(
    r"\b(?:je|j'|m'(?:a|ont)|mon|ma|mes|tu|t'|svp|stp|desolee?|merci d[e']|de relire|pas de photo)\b"
    r"|\A\W*(?:re(?:lire|verifier)|verifier|voir avec)\b"
)
"""What is asked of the desk, in a line that goes; no page speaks so to its readers."""
_WARNS: Final = re.compile(
    r"(?!\W*(?:©|copyright|tous droits|toute reproduction|reproduction|ne pas jeter|(?:a )?(?:lire|voir|ecouter)\b"
    r"|photos?\b|legende|abonne|traduit|traduction)).*\b(?:interdi\w+|obligatoires?|danger\w*|deconseille\w*|annulee?s|annulee|reportee?s"
    r"|evacu\w+|ne (?:pas|jamais|plus)|pas d[e'])\b"
)
_FURTHER: Final = re.compile(
    r"(?!sources?\b|contact|lien|credit|photo|site\b|web\b)[^:@]{8,80} ?: ?(?:https?://|www\.)\S+"
)
"""Where readers find what, below what is for the press: "Carte des secteurs fermés : www.…"; against folded text."""
_TRADE: Final = re.compile(rf"\b{THING}\b")
_LEAST: Final = 3
_LONGEST: Final = 20
"""Words of a line that may be a note."""
_LINE: Final = 400
"""Characters of a line, at most: what is longer is a paragraph, whatever it ends with."""
_FIRST: Final = 20
"""Letters by which a line is known again."""
_BUTTON: Final = 10
"""Words of what stands among a page's furniture, at most: more may be the text's."""
_NO_TEXT: Final = frozenset({EditKind.MARK, EditKind.LEFTOVER})
_STRANGE: Final = 0.5
"""Of its words the text has fewer than this part."""
_ROOT: Final = 5
"""Letters that two words of one family share."""


def is_known(line: str) -> bool:
    """Whether a paragraph is a sentence, or of a kind that is set without a stop.

    >>> is_known("Dette fin 2026 : 1,37 milliard"), is_known("Dossier suivi par Brigitte à l’agence de Dole")
    (True, False)
    """
    return _ENDED.search(line) is not None or len(line) > _LINE or any(knows(line) for knows in _KINDS)


def may_be_aside(line: str, text: str) -> bool:
    """Whether a short line is of the copy, or says something to somebody, in words that the ``text`` around it hasn't.

    >>> may_be_aside("Le reste est dans le mail de Sophie.", "Le port ferme lundi. Le bac reste à quai.")
    True
    """
    folded = fold(quotes.outside(line) if "«" in line else line)
    told = _TRADE.search(folded) or _OF_COPY.search(folded)
    speaks = _SPEAKS.search(folded) is not None and line[-1:] not in {"?", "!"}
    if not (speaks or told) or not _LEAST <= count(line) <= _LONGEST:
        return False
    rest = text.replace(line, "")
    if told and told[0].rstrip("s") in fold(rest):
        told = None
    if told and _TRADE.match(told[0]) and not line.endswith("."):
        return True
    own, known = _roots(line), _roots(rest)
    return bool(speaks or told) and len(own & known) < _STRANGE * len(own)


def asks(line: str) -> bool:
    """Whether a line that was cut asks or tells the desk something: "PHOTOS : le podium (pas le maire, svp)"."""
    return _ASKS.search(fold(line)) is not None and count(line) >= _LEAST


def is_for_readers(line: str) -> bool:
    """Whether a line that was cut warns its readers, or says where they find what.

    >>> is_for_readers("→ Baignade interdite jusqu’au 3 août")
    True
    """
    folded = fold(line)
    return (_WARNS.match(folded) or _FURTHER.fullmatch(folded)) is not None and count(line) >= _LEAST


def tells_more(line: str, text: str) -> bool:
    """Whether a line has a word that the rest of the ``text`` has not."""
    return not _roots(line) <= _roots(text.replace(line, ""))


def _roots(text: str) -> frozenset[str]:
    return frozenset(word[:_ROOT] for word in content_words(text))


def is_settled(line: str, story: Story) -> bool:
    """Whether a person said what a line is; its first letters tell, since a date may have been put into it."""
    first = letters(line)[:_FIRST]
    return any(
        letters(source.document.text[start : start + _LINE]).startswith(first)
        for source in story.sources
        for start, _ in source.settled
    )


def whole_cuts(cuts: Iterable[Cut], source: Source) -> Iterator[str]:
    """The lines of a source that were cut whole as no text, in one piece or sentence by sentence."""
    document = source.document
    gone = [cut.span for cut in cuts if cut.span.source == source.id and cut.kind in _NO_TEXT]
    for block in document.blocks if gone else ():
        spans = sorted((span.start, span.end) for span in gone if block.start <= span.start < block.end)
        left, at = "", block.start
        for start, end in spans:
            left, at = left + document.text[at:start], max(at, end)
        if spans and not (left + document.text[at : block.end]).strip():
            yield document.slice(block).strip()


def is_known_cut(line: str, source: Source) -> bool:
    """Whether a rule knows a line of a source for what stands around a text."""
    return _is_leftover(line) or head_line(line) is not None or is_letter(line) or line in _around(source)


@lru_cache(maxsize=16)
def _around(source: Source) -> frozenset[str]:
    """The lines that are no text by where they stand."""
    document = source.document
    lines = [document.slice(block) for block in document.blocks]
    around = (*range(envelope(lines)), *range(footer(lines), len(lines)))
    buttons = (at for at in among(document) if count(lines[at]) < _BUTTON)
    of_rule = signatures(document, source.author) | running_heads(lines) | frame(document)
    found = of_rule | announced(document, source.author) | {*around, *buttons}
    return frozenset(lines[at].strip() for at in found)


def _is_leftover(line: str) -> bool:
    return leftover(line) is not None or all(leftover(line[start:end]) for start, end in split(line))


def _is_value(line: str) -> bool:
    folded = fold(quotes.outside(line))
    rest, addresses = _ADDRESS.subn("", folded)
    reached = addresses > 0 or any(map(str.isdigit, folded)) or _NAMES.search(line)
    return bool(_VALUE.fullmatch(folded) and reached) and _SPEAKS.search(rest) is None


def _is_appointment(line: str) -> bool:
    """Whether it says where and when, or how to reach somebody, and nothing else."""
    folded = fold(line)
    reached = [*_ADDRESS.finditer(folded)][-1:]
    at_the_end = bool(reached) and reached[0].end() == len(folded)
    told = at_the_end or _HOUR.search(folded) is not None
    return told and _SPEAKS.search(_ADDRESS.sub("", folded)) is None


_KINDS: Final = (
    _is_value,
    _is_appointment,
    for_readers,
    is_row,
    is_fixture,
    gathered,
    lambda line: _DAY.fullmatch(fold(line)) is not None,
)
