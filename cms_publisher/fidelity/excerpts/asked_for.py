"""A punishment asked for, told against what the person is: "Dix mois de prison avec sursis requis contre un couvreur".

Asked for is no ruling: such a line says "requis", and only of a hearing whose judgment no sentence tells. Who is judged
is one person, and nobody else; what that is, the text says beside the name (``occupations``).
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.edits import EditKind
from cms_publisher.fidelity.excerpts.accused import accused
from cms_publisher.fidelity.excerpts.occupations import occupations
from cms_publisher.fidelity.excerpts.punishments import TERM, in_digits, terms
from cms_publisher.french.judgments import is_record, is_ruling
from cms_publisher.french.requests import request
from cms_publisher.french.sought import Sought
from cms_publisher.french.spaces import SPACE as _S
from cms_publisher.french.words import fold
from cms_publisher.model import Edit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.fidelity.excerpts.occupations import Occupation
    from cms_publisher.model import Sentence

_TERM: Final = re.compile(TERM)
_LINE: Final = Sought(
    rf"(?P<given>[^:;«»]{{6,80}}?),?{_S}requis{_S}contre{_S}(?P<who>[^,:;«»]{{4,80}}?)\.?",
    "requis contre|requis\u00a0contre",
)
_AGAINST: Final = re.compile(rf"\b[Cc]ontre{_S}")


def requests(sentences: Sequence[Sentence]) -> Iterator[Sentence]:
    """What was asked for against whom, fullest first."""
    texts = [one.text for one in sentences]
    if (found := _asked(texts)) is None:
        return
    at, given, known = found
    for one in known:
        for who in one.named() if one.feminine is not None else ():
            for each in given:
                line = (
                    f"{each[:1].upper()}{each[1:]}{',' * (', dont' in each)} requis contre {who[:1].lower()}{who[1:]}"
                )
                edit = Edit(kind=EditKind.RULING, before=sentences[at].text, after=line)
                yield replace(sentences[at], text=line, edits=(*sentences[at].edits, edit))


def may_tell_request(line: str) -> bool:
    """Whether a line has the form of one that tells what was asked for."""
    return _LINE.fullmatch(line) is not None


def tells_request(line: str, texts: Sequence[str]) -> bool:
    """Whether a line tells what the texts say that was asked for against the one who is judged, and no more."""
    told = _LINE.fullmatch(line)
    found = _asked(texts) if told else None
    if told is None or found is None:
        return False
    _, given, known = found
    return any(one.may_be(told["who"]) for one in known) and _plain(told["given"]) in map(_plain, given)


def _asked(texts: Sequence[str]) -> tuple[int, list[str], list[Occupation]] | None:
    """In which sentence what was asked for, and what the one is against whom it was."""
    who = accused(texts)
    if not who or any(map(is_ruling, texts)):
        return None
    found = [(at, told) for at, text in enumerate(texts) if (told := request(text)) and not is_record(text)]
    if len(found) != 1:
        return None
    at, told = found[0]
    term = _TERM.fullmatch(told["what"])
    whom = told["whom"] is None or who in told["whom"]
    known = occupations(who, texts)
    alone = whom and len(_AGAINST.findall(texts[at])) == (told["whom"] is not None)
    return (at, list(terms(term)), known) if term and known and alone else None


def _plain(given: str) -> str:
    return fold(in_digits(given)[0])
