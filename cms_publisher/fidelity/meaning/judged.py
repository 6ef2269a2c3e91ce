"""What a heading says that a court decided: nobody is guilty whom no source says to be sentenced, nor of more.

A desk's headline tells it by a participle, "Une pharmacienne condamnée à deux ans de prison", and by what the person
is: the verbs and names that other rules hold against each other are not there.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.cleaning import clean
from cms_publisher.fidelity.excerpts.decided import UNDONE, rulings
from cms_publisher.fidelity.excerpts.occupations import is_person
from cms_publisher.fidelity.excerpts.punishments import TERM, in_digits
from cms_publisher.fidelity.excerpts.sentenced import tells_ruling
from cms_publisher.fidelity.excerpts.tried import may_tell_trial, tells_trial, trial_of
from cms_publisher.fidelity.meaning.case import Difference, Rule
from cms_publisher.french.judgments import is_charge, is_record, is_request, is_reserved, is_ruling
from cms_publisher.french.quotes import outside
from cms_publisher.french.sought import Sought
from cms_publisher.french.spaces import SPACE as _S

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.fidelity.excerpts.occupations import Occupation
    from cms_publisher.fidelity.meaning.case import Doubt
    from cms_publisher.fidelity.propositions.passages import Library

_LINE: Final = Sought(
    rf"(?:[^:«»]{{2,40}}{_S}:{_S})?(?:[Ll][ea]{_S}|[Ll][’']|[Uu]ne?{_S})?(?:ancien(?:ne)?{_S}|ex-)?(?P<noun>[\w’-]+)[^,:;«»]{{0,90}}?{_S}"
    rf"(?:a{_S}été{_S}|est{_S})?(?P<deed>(?:condamn|relax|acquitt)ée?)\b(?P<appeal>{_S}en{_S}appel)?(?P<given>{_S}à{_S}{TERM})?",
    "condamn|relax|acquitt",
)
_TRIED: Final = Sought(
    rf"(?:[^:«»]{{2,40}}{_S}:{_S})?(?:[Ll][ea]{_S}|[Ll][’']|[Uu]ne?{_S})?(?:ancien(?:ne)?{_S}|ex-)?(?P<noun>[\w’-]+)[^,:;«»]{{0,90}}?{_S}"
    rf"(?:a{_S}été{_S}|est{_S}|était{_S})?jugée?{_S}pour\b",
    "jugé",
)
"""Who is tried for what."""
_OPEN: Final = re.compile(
    r"\b(?:failli|risqu\w+|pourrai\w+|devrai\w+|serai\w+|aurai\w+|sera|seront|soit|soient|être|jamais|déjà|fois)\b|"
    r"\b(?:n[’']|ne )(?:a|ont|est|sont|avait|aurait)\b"
)
"""It was not done, or may be, or is a record."""
_GUILTY: Final = re.compile(
    r"\bécop\w+|\bcoupables?\b|\binflig\w+|\bcondamnations?\b|\b(?:an|mois)s? (?:de prison|de réclusion|ferme) pour\b"
)
"""How else a text says that somebody was sentenced."""
_APPEAL: Final = re.compile(rf"\bcours?{_S}(?:\w+{_S})?d[’'](?:assises{_S}d[’'])?appel\b|\ben{_S}appel\b")
_FALSE: Final = re.compile(rf"\b(?:fau(?:x|sse)|soi-disant|se{_S}disant|pseudo|prétendue?){_S}")
"""Before what somebody only passed for."""
_COUNTED: Final = re.compile(rf"(\d+|une?){_S}(an|mois)")


_NAMED: Final = rf"[A-ZÀ-Ý][\w’-]+{_S}[A-ZÀ-Ý][\w’-]*\.?"
_NAME: Final = re.compile(rf"{_NAMED}(?={_S}(?:a{_S}été{_S}|est{_S})?(?:condamn|relax|acquitt|jugé))")


class Judged(Rule):
    """The rule of who was sentenced or cleared, to what, in a heading."""

    def doubts(self) -> Iterator[Doubt]:
        """A deed that no source tells as done; else another person's, another punishment, another court's."""
        line = _LINE.match(self.case.ours.text) if self.case.heading else None
        tried = _TRIED.match(self.case.ours.text) if self.case.heading else None
        if tried and (theirs := _another_tried(tried, _texts(self.case.library))):
            yield self.case.doubt(Difference.RELATION, *tried.span("noun"), theirs)
        if line is None:
            return
        texts = [text for source in _texts(self.case.library) for text in source]
        told = [text for text in texts if _is_done(line["deed"], text)]
        if not told:
            known = (is_ruling, is_request, is_reserved, is_charge)
            theirs = next((text for each in known for text in texts if each(text)), self.case.best.text)
            ruled = is_ruling(theirs)
            kind = Difference.OPPOSITE if ruled else Difference.TO_COME
            yield self.case.doubt(kind, *line.span("deed"), theirs)
            return
        undone = next(filter(UNDONE.search, texts), None) if line["deed"].startswith("condamn") else None
        if undone is not None:
            yield self.case.doubt(Difference.OPPOSITE, *line.span("deed"), undone)
        if line["appeal"] and not any(map(_APPEAL.search, texts)):
            yield self.case.doubt(Difference.ADDED, *line.span("appeal"))
        if line["given"] and (theirs := _another_term(line, told)):
            doubt = self.case.doubt(Difference.FIGURE, *line.span("given"), theirs)
            mine = _COUNTED.search(in_digits(line["given"])[0])
            yield replace(doubt, weak=mine is not None and _counts(theirs, mine))  # a desk may leave out "avec sursis"
        if theirs := _passed_for(line, texts) or _another_person(line, _texts(self.case.library)):
            yield self.case.doubt(Difference.RELATION, *line.span("noun"), theirs)


def is_told_ruling(text: str, library: Library) -> bool:
    """Whether a heading tells what a source says that a court decided, by what the person is."""
    ruled, tried = _LINE.match(text) is not None, may_tell_trial(text)
    return (ruled or tried) and any(
        (ruled and tells_ruling(text, each)) or (tried and tells_trial(text, each)) for each in _texts(library)
    )


def _texts(library: Library) -> list[list[str]]:
    """The sentences of each source, in order."""
    found: dict[str, list[str]] = {}
    for passage in library.passages:
        found.setdefault(passage.source, []).append(clean(passage.claims.text)[0])
    return list(found.values())


def _is_done(deed: str, text: str) -> bool:
    stem = deed.rstrip("e").rstrip("é")
    said = outside(text)
    participle = re.search(rf"\b{stem}ée?s?\b", said) is not None
    otherwise = stem == "condamn" and _GUILTY.search(said) is not None
    return (participle or otherwise) and not (_OPEN.search(said) or is_record(said))


def _another_term(line: re.Match[str], told: Sequence[str]) -> str:
    """What was given, where the line's punishment is another, or goes without its suspension; "" where it's told."""
    ruled = [text for text in told if is_ruling(text)]
    mine = _COUNTED.search(in_digits(line["given"])[0])
    theirs = [found for text in ruled for found in re.finditer(rf"\bà{_S}(?:une{_S}peine{_S}de{_S})?{TERM}", text)]
    if mine is None or not theirs:
        return ""
    same = [found for found in theirs if _counts(found[0], mine)]
    if not same:
        counted = any(_counts(text, mine) for text in ruled)
        return "" if counted else theirs[0][0]
    whole = [found for found in same if (found["share"] or "").strip(" \u00a0").startswith("avec")]
    return whole[0][0] if len(whole) == len(same) and "sursis" not in line.string else ""


def _counts(text: str, mine: re.Match[str]) -> bool:
    return any(found.groups() == mine.groups() for found in _COUNTED.finditer(in_digits(text)[0]))


def _passed_for(line: re.Match[str], texts: Sequence[str]) -> str:
    """Where a text says that somebody only passed for what the line says that the person is; "" for nowhere."""
    passed = re.compile(rf"{_FALSE.pattern}{re.escape(line['noun'])}\b")
    return "" if _FALSE.search(line.string) else next(filter(passed.search, texts), "")


def _another_person(line: re.Match[str], sources: Sequence[Sequence[str]]) -> str:
    """Where the text tells of the one that the line names, who is not the one person judged; "" for nobody."""
    ruled = [(one, texts) for texts in sources for one in rulings(texts)]
    if len(ruled) != 1:
        return ""
    ruling, texts = ruled[0]
    feminine, told = line["deed"].endswith("ée"), {*(one.feminine for one in ruling.known), ruling.feminine}
    other = (not feminine) in told and feminine not in told and sum(map(is_ruling, texts)) == 1
    if other or not ruling.name:
        return texts[ruling.at] if other else ""
    noun = line["noun"]
    if named := _NAME.match(line.string, line.start("noun")):
        others = [text for at, text in enumerate(texts) if at != ruling.at and is_ruling(text)]
        known = named[0] == ruling.name or any(named[0] in text for text in others)
        return "" if known else texts[ruling.at]
    return _beside_another(noun, ruling.name, texts) if ruling.known and noun not in _nouns(ruling.known) else ""


def _another_tried(line: re.Match[str], sources: Sequence[Sequence[str]]) -> str:
    """Where the text tells of the one that the line names, who is not the one tried; "" for nobody."""
    found = [(trial, texts) for texts in sources if (trial := trial_of(texts))]
    if len(found) != 1 or not found[0][0].name:
        return ""
    trial, texts = found[0]
    if named := _NAME.match(line.string, line.start("noun")):
        return "" if named[0] == trial.name else texts[trial.at]
    return "" if line["noun"] in _nouns(trial.known) else _beside_another(line["noun"], trial.name, texts)


def _nouns(known: Sequence[Occupation]) -> set[str]:
    return {one.noun for one in known}


def _beside_another(noun: str, name: str, texts: Sequence[str]) -> str:
    """Where the text says that somebody else is what the line calls a person; "" for nowhere."""
    if not is_person(noun):
        return ""
    own = re.escape(name)
    before = re.compile(rf"\b{noun}\b[^,.;:«»]{{0,40}},{_S}(?!{own}){_NAMED}")
    behind = re.compile(rf"{_NAMED}(?<!{own}),{_S}(?:\d\d{_S}ans,{_S})?{noun}\b")
    return next((text for text in texts if before.search(text) or behind.search(text)), "")
