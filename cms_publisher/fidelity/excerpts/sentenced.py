"""Whom a court sentenced or cleared, as a headline tells it: by what the person is, the deed as a participle.

"Le tribunal a condamné Anne B. à deux ans" and, elsewhere, "Anne B., ancienne trésorière du club de Lorme, …":
"Lorme : l’ancienne trésorière du club condamnée à deux ans". What is suspended stays, and what an appeal court gave is
told as such. Who writes it and who reviews it ask the same rules.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.edits import EditKind
from cms_publisher.fidelity.excerpts.decided import rulings
from cms_publisher.fidelity.excerpts.punishments import in_digits
from cms_publisher.french.sought import Sought
from cms_publisher.french.spaces import SPACE as _S
from cms_publisher.french.words import fold
from cms_publisher.model import Edit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.fidelity.excerpts.decided import Ruling
    from cms_publisher.model import Sentence

_COLON: Final = "\u00a0: "
_LINE: Final = Sought(
    rf"(?:(?P<label>[A-ZÀ-Ý][^,:;«»]{{1,40}}){_S}:{_S})?(?P<who>[^,:;«»]{{4,100}}?){_S}(?:a{_S}été{_S}|est{_S})?(?P<deed>(?:condamn|relax|acquitt)ée?)"
    rf"(?P<appeal>{_S}en{_S}appel)?(?:{_S}à{_S}(?P<given>.+?))?\.?",
    "condamn|relax|acquitt",
)


def headlines(sentences: Sequence[Sentence]) -> Iterator[Sentence]:
    """The first ruling of a text (its sentences in order) by what the person is, what tells most first."""
    texts = [one.text for one in sentences]
    for ruling in rulings(texts)[:1]:
        for label, line in _ways(ruling, texts):
            yield from (_made(sentences[ruling.at], label, line, given) for given in ruling.given or ("",))


def in_less_room(sentences: Sequence[Sentence]) -> Iterator[Sentence]:
    """The same for a page of results: also with the numbers in digits, and without the punishment."""
    texts = [one.text for one in sentences]
    for ruling in rulings(texts)[:1]:
        digits = (in_digits(given)[0] for given in ruling.given)
        forms = dict.fromkeys((*ruling.given, *digits, ""))
        for label, line in (*_ways(ruling, texts), *_ageless(ruling)):
            yield from (_made(sentences[ruling.at], label, line, given) for given in forms)


def may_tell_ruling(line: str) -> bool:
    """Whether a line has the form of one that tells a ruling."""
    return _LINE.fullmatch(line) is not None


def tells_ruling(line: str, texts: Sequence[str]) -> bool:
    """Whether a line tells what the texts say that a court decided of somebody, and no more."""
    found = _LINE.fullmatch(line)
    return found is not None and any(_tells(found, ruling, texts) for ruling in rulings(texts))


def _tells(line: re.Match[str], ruling: Ruling, texts: Sequence[str]) -> bool:
    named = fold(line["who"]) == fold(ruling.name)
    told = {one.feminine for one in ruling.known if named or one.may_be(line["who"])}
    told |= {ruling.feminine} if named and not told else set()
    agrees = any(feminine is not None and line["deed"] == f"{ruling.deed}é{'e' * feminine}" for feminine in told)
    towns = {ruling.town, *(town for one in ruling.known for town, _ in one.placed(" ".join(texts)))}
    placed = line["label"] is None or line["label"] in towns or _holds(texts[ruling.at], line["label"])
    given = _plain(line["given"] or "")
    known = given in {"", *map(_plain, ruling.given)}
    return agrees and placed and known and bool(line["appeal"]) == ruling.in_appeal


def _ways(ruling: Ruling, texts: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Behind which town, if any, and who was sentenced or cleared: "Lorme", "L’ancienne trésorière condamnée"."""
    for one in ruling.known:
        done = ruling.done(feminine=bool(one.feminine))
        own = list(one.placed(" ".join(texts)))
        yield from ((town, f"{who} {done}") for town, who in own)
        whole = list(one.named())
        there = [who for who in whole if not re.search("[A-ZÀ-Ý]", who[2:])] if not own else []
        yield from ((ruling.town, f"{who} {done}") for who in there if ruling.town and not one.elsewhere(ruling.town))
        yield from (("", f"{who} {done}") for who in whole)


def _ageless(ruling: Ruling) -> Iterator[tuple[str, str]]:
    """The same without an age, where the court sits."""
    for one in ruling.known if ruling.town else ():
        done = ruling.done(feminine=bool(one.feminine))
        yield from ((ruling.town, f"{who} {done}") for who in one.ageless() if not one.elsewhere(ruling.town))


def _made(told: Sentence, label: str, line: str, given: str) -> Sentence:
    text = f"{line} à {given}" if given else line
    edits = [*told.edits, Edit(kind=EditKind.RULING, before=told.text, after=text)]
    if label:
        text = f"{label}{_COLON}{text[0].lower()}{text[1:]}"
        edits.append(Edit(kind=EditKind.LABEL, before="", after=label + _COLON))
    return replace(told, text=text, edits=tuple(edits))


def _plain(given: str) -> str:
    return fold(in_digits(given)[0])


def _holds(text: str, words: str) -> bool:
    return re.search(rf"\b{re.escape(words)}\b", text) is not None
