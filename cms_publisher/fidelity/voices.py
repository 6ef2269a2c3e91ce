"""Who is heard in a text, who is only named, who is blamed and who answers: what an editor weighs before it goes.

A paper hears the other side (Charter of Munich, 1971, duties 1 and 8; article 9-1 of the Civil Code). Nothing is judged
here: the sentences are put side by side, in the text's order. Words are somebody's where the sentence says so: by name,
by a surname or a function that one person of the text has, or by a pronoun right behind the only person it may stand
for. Where that is not certain, they stay nobody's.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from cms_publisher.fidelity.analysts import NAME, SPEECH, speaker
from cms_publisher.fidelity.defence import answers, charges, defends
from cms_publisher.fidelity.persons import gender
from cms_publisher.fidelity.propositions import claims
from cms_publisher.fidelity.propositions.speech import said
from cms_publisher.fidelity.subject_gender import pronoun_gender
from cms_publisher.french import tables
from cms_publisher.french.antecedents import candidates
from cms_publisher.french.spaces import SPACE as _S
from cms_publisher.french.words import fold, is_function_word

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.fidelity.propositions.claims import Word

_RULES: Final = frozenset({"tribunal", "cour"})
"""What judges says no opinion."""
_OFFICES: Final = ("actors", "functions_of_persons", "people")
"""Lists of what speaks without a name: a body, a function, a group."""
_SPOKEN: Final = re.compile(rf"«|\b(?:[Ss]elon|[Dd][’']après|[Pp]our)\b|{SPEECH.pattern}", re.IGNORECASE)
_PRONOUN: Final = re.compile(r"-(?:t-)?(?:il|elle)\b|(?:\A|»\W+)(?:Il|Elle)\b[^«»]*[:,]?\s*«")
_BEFORE: Final = 3
"""Sentences before an answer among which the charge stands, and before a pronoun among which the person does."""
_ARTICLE: Final = re.compile(r"\b(?:[Ll]e |[Ll]a |[Ll]es |[Ll][’']|[Uu]ne? |[Dd]es |[Ss]on |[Ss]a |[Ss]es )$")
_ENDS: Final = re.compile(r",| (?:en \w+ant|qui|dont|à|au|aux|par|pour|dans|sur|depuis|lors)\b")
"""Where a name or an office ends: "l’avocat en quittant la salle"."""
_ARTICLES: Final = frozenset({"Le", "La", "Les"})
_CIVIL: Final = re.compile(rf"\b(?:M[e.]|Mmes?|Mlle|MM\.|Dr|Pr){_S}")
_SURNAME: Final = r"(?:(?:de |d[’']|Le |La |van |von )?[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ’-]+(?:-[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ]+)*)"
_BEHIND: Final = re.compile(
    rf"»[\s\u00a0]*,?{_S}(?:(?:a|ont|avait|s[’']est|s[’']){_S}?)?[a-zß-öø-ÿ]+(?:{_S}[a-z]+(?:er|ir|re))?{_S}(?:à{_S}la{_S}barre{_S})?"
    rf"(?:(?:{_CIVIL.pattern})(?P<titled>{_SURNAME}(?:{_S}{_SURNAME})?)|(?P<bare>{_SURNAME})\b(?!{_S}[A-Z])"
    rf"|(?P<article>l[ea]{_S}|l[’']|son{_S}|sa{_S}|une?{_S})(?P<office>[a-zà-öø-ÿ-]+))"
)
"""Who stands behind the verb that follows a quotation: "« … », a répliqué M. Cortot"."""
_MOST: Final = 4
"""Words of a body's name: "Fondation Montagne sûre"."""
_PERSONAL: Final = re.compile(r"\b(?:il|elle)\b", re.IGNORECASE)
_OTHERS: Final = re.compile(
    rf"\b(?:ils|elles|on|nous)\b|\b(?:de|du|à|par|avec|contre|pour|sur|selon|envers){_S}{_SURNAME}|\bd[’']{_SURNAME}"
)
"""Before a colon, where whoever is named need not be who speaks: "À propos d’Anne Roy, il assure : …"."""
_INCISE: Final = re.compile(rf"«[^»]*,{_S}(?i:{SPEECH.pattern}){_S}(?P<name>{NAME.pattern})")
"""Within the quotation: "« Les jeunes l’ont demandé, raconte Anne Roy, et … »"."""
_COLON: Final = re.compile(r"\A(?P<lead>[^«»]{3,160}):\s*«")
_OFFICE_BEFORE: Final = re.compile(r"([a-zà-öø-ÿ-]{4,})(?:[^.;:«»]{0,50}?)[,\s\u00a0]+\Z")
_OFFICE_AFTER: Final = re.compile(
    rf"\A,{_S}(?:\d+{_S}ans,{_S})?(?:l[ea]{_S}|l[’']|une?{_S}|son{_S}|sa{_S})?([a-zà-öø-ÿ-]{{4,}})"
)


_OPENS: Final = re.compile(
    rf"(?:(?:L[ea] |L[’']|Son |Sa )[a-zà-öø-ÿ’ -]{{3,40}},? (?<! de )(?<! du ))?{NAME.pattern}(?! et )(?!-)"
)
"""A person, or a function and the person, that a sentence begins with."""


_PARTY: Final = re.compile(
    r"\b(?:l[’']|les |un |une |des |aux? |d[’'])(?:co)?accus(?:é|ée|és|ées|ation)\b", re.IGNORECASE
)
"""Who sits in the dock, or prosecutes: no reproach by itself."""


class At(NamedTuple):
    """A sentence by its paragraph and its number in it."""

    paragraph: int
    sentence: int


@dataclass(frozen=True, slots=True)
class Voice:
    """Somebody who says something: by the full name, else by the body or function as the text calls it first."""

    name: str
    sentences: tuple[At, ...]


@dataclass(frozen=True, slots=True)
class Voices:
    """What a text holds of them; ``unnamed``: quotations of which nothing certain says whose they are."""

    heard: tuple[Voice, ...]
    unnamed: tuple[At, ...]
    charges: tuple[At, ...]
    answers: tuple[At, ...]


def voices(paragraphs: Sequence[Sequence[str]]) -> Voices:
    """Who says what in these paragraphs, given by their sentences."""
    flat = [(At(number, place), text) for number, row in enumerate(paragraphs) for place, text in enumerate(row)]
    cast = _Cast.of([text for _, text in flat])
    sentences: dict[str, list[At]] = {}
    unnamed: list[At] = []
    last: list[str] = []
    for number, (at, text) in enumerate(flat):
        before = [each for one, each in flat[max(0, number - _BEFORE) : number] if one.paragraph == at.paragraph]
        found = list(dict.fromkeys(_whose(text, before, last if at.sentence else [], cast)))
        for name in found:
            sentences.setdefault(name, []).append(at)
        if not found and text.startswith("«") and _is_speech(text):
            unnamed.append(at)
        last = found[-1:]
    answering = tuple(_answering(flat))
    return Voices(
        heard=tuple(Voice(name, tuple(places)) for name, places in sentences.items()),
        unnamed=tuple(unnamed),
        charges=tuple(at for at, text in flat if at not in answering and charges(_PARTY.sub("", text))),
        answers=answering,
    )


def _answering(flat: Sequence[tuple[At, str]]) -> Iterator[At]:
    """Who protects the accused, and what the defence pleads, each plea with the words that go on in its paragraph."""
    pleads: int | None = None
    for number, (at, text) in enumerate(flat):
        goes_on = pleads == at.paragraph and "«" in text and _PRONOUN.search(text) is not None
        pleads = at.paragraph if goes_on or defends(text) else None
        if pleads is not None or answers(text, [before for _, before in flat[max(0, number - _BEFORE) : number]]):
            yield at


@dataclass(frozen=True, slots=True)
class _Cast:
    """The persons that a text names in full, by surname, and by a function that only one of them has."""

    names: dict[str, frozenset[str]]
    offices: dict[str, frozenset[str]]
    texts: Sequence[str]

    @classmethod
    def of(cls, texts: Sequence[str]) -> _Cast:
        names: dict[str, frozenset[str]] = {}
        offices: dict[str, frozenset[str]] = {}
        for text in (_CIVIL.sub("", each) for each in texts):
            for match in NAME.finditer(text):
                bare, surname = _bare(match[0]), _surname(match[0])
                if " " not in bare:
                    continue
                one = frozenset({bare})
                names[surname] = names.get(surname, frozenset()) | one
                before, after = _OFFICE_BEFORE.search(text[: match.start()]), _OFFICE_AFTER.match(text[match.end() :])
                for found in (before, after):
                    if found:
                        offices[fold(found[1])] = offices.get(fold(found[1]), frozenset()) | one
        return cls(names, offices, texts)

    def full(self, name: str) -> str:
        """The full name, of a surname that one person has; else as it is."""
        bare = _bare(name)
        held = self.names.get(_surname(bare), frozenset())
        return min(held) if len(held) == 1 and min(held).endswith(bare) else bare

    def in_office(self, office: str) -> str | None:
        """The one person of whom the text says that."""
        held = self.offices.get(fold(office), frozenset())
        return min(held) if len(held) == 1 else None

    def told_of(self, text: str) -> str | None:
        """The one person with whose name, or function and name, the text opens."""
        opening = _OPENS.match(_CIVIL.sub("", text))
        return self.named_in([opening[0]]) if opening else None

    def named_in(self, texts: Sequence[str]) -> str | None:
        """The one person whom the last of the texts that names anybody names."""
        for text in reversed(texts):
            found = [held for surname, held in self.names.items() if re.search(rf"\b{re.escape(surname)}\b", text)]
            if found:
                return min(found[0]) if len(found) == len(found[0]) == 1 else None
        return None


def _whose(text: str, before: Sequence[str], last: Sequence[str], cast: _Cast) -> Iterator[str]:
    """Whose words the sentence has, as far as that is certain."""
    if (behind := _BEHIND.search(text)) is not None:
        yield from _named_behind(text, behind, before, cast)
        return
    lead = _COLON.match(text)
    if lead and _PERSONAL.search(lead["lead"]):
        yield from _meant(text, before, last, cast)
        return
    incise = _INCISE.search(_CIVIL.sub("", text))
    if named := incise["name"] if incise else speaker(text):
        name = _CIVIL.sub("", named)
        yield cast.full(name)
        return
    if lead and not _OTHERS.search(lead["lead"]) and (one := cast.named_in([lead["lead"]])):
        yield one
        return
    parts = [part for part in said(claims.read(text)) if part.speaker]
    if parts:
        for part in parts if _SPOKEN.search(text) else ():
            yield from _called(text, part.speaker, cast)
    elif _PRONOUN.search(text) and _is_speech(text):
        yield from _meant(text, before, last, cast)
    elif last and _is_speech(text):
        yield from last


def _meant(text: str, before: Sequence[str], last: Sequence[str], cast: _Cast) -> Iterator[str]:
    """Whom a pronoun stands for: who spoke, or was told of, right before in the paragraph, and may be he or she."""
    told = pronoun_gender(text)
    one = last[0] if last else cast.told_of(before[-1]) if before else None
    known = gender(one, cast.texts) if one else None
    if one and not (told and known and told[1] != known):
        yield one
    elif not one and told:
        near = cast.named_in(_since_last(before, told[1]))
        if near and gender(near, cast.texts) == told[1]:
            yield near  # the last who was named, and known to be he or she


def _since_last(before: Sequence[str], gender: str) -> Sequence[str]:
    """From the last of the sentences on that a pronoun of that gender may take something up from."""
    return before[next((at for at in range(len(before) - 1, 0, -1) if candidates(before[at], gender, "s")), 0) :]


def _named_behind(text: str, behind: re.Match[str], before: Sequence[str], cast: _Cast) -> Iterator[str]:
    """Who stands behind the verb: by surname, by function; "la vigneronne" is the one who was named last."""
    surname = behind["titled"] or behind["bare"]
    if surname:
        whole = speaker(text)
        yield cast.full(_CIVIL.sub("", whole) if whole and surname in whole else surname)
        return
    named = NAME.search(_CIVIL.sub("", text[behind.start("office") :].partition("«")[0]))
    if named:
        yield cast.full(named[0])
    elif _is_own(behind["article"]) and (one := cast.in_office(behind["office"])):
        yield one
    elif fold(behind["office"]) in _heads():
        yield behind["article"].lower() + _ENDS.split(text[behind.start("office") :].rstrip(" .\u00a0"))[0]
    elif _is_own(behind["article"]) and (one := cast.named_in(before)):
        yield one


def _is_own(article: str) -> bool:
    """Whether it means somebody whom the text has named: "la maire", and neither "une maire" nor "son avocate"."""
    return article.startswith("l")


def _is_speech(text: str) -> bool:
    """Whether it is somebody's words: a quotation of a clause, or what "dit-elle" goes on with."""
    return bool(said(claims.read(text))) and ("«" in text or _PRONOUN.search(text) is not None)


def _called(text: str, words: Sequence[Word], cast: _Cast) -> Iterator[str]:
    """The name among the words of a speaker, else the office; nothing where they are neither."""
    first, whole = words[0], text[words[0].start : words[-1].end]
    named, office = NAME.search(_CIVIL.sub("", whole)), _ENDS.split(whole)[0]
    if named or (first.capital and not first.opens):
        name = named[0] if named and not (office.startswith(named[0]) and len(office.split()) <= _MOST) else office
        yield cast.full(name)
    elif first.folded in _heads() and (article := _ARTICLE.search(text[: first.start])):
        meant = cast.in_office(first.text) if _is_own(article[0].lower()) else None
        yield meant or article[0].lower() + office


@cache
def _heads() -> frozenset[str]:
    return frozenset().union(*(tables.words(each) for each in _OFFICES)) - _RULES


def _surname(name: str) -> str:
    return name.rsplit(maxsplit=1)[-1]


def _bare(name: str) -> str:
    """A name without what only stands before it: "Pour Hélène Jacquet", "le Belge Senne Verbruggen"."""
    first, _, rest = name.partition(" ")
    led = (is_function_word(first) and first not in _ARTICLES) or (
        " " in rest and (fold(first) in _nationalities() or "’" in first)
    )
    return rest if led and rest else name


@cache
def _nationalities() -> frozenset[str]:
    return frozenset(fold(word) for word in tables.words("nationalities"))
