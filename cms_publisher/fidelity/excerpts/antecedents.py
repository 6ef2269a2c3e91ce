"""What a passage needs from the text before it: who a bare surname is, what an acronym or "le projet" stands for."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Final

from cms_publisher.french import tables
from cms_publisher.french.sought import Sought
from cms_publisher.french.words import fold, is_function_word

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

_CAPITALIZED: Final = r"[A-ZÀ-ÖØ-Ý][a-zà-öø-ÿœ’]+(?:-[A-ZÀ-ÖØ-Ý][a-zà-öø-ÿœ]+)*"
_FULL_NAME: Final = re.compile(rf"\b({_CAPITALIZED}) ((?:(?:de |d[’']|van |von )?{_CAPITALIZED})(?: {_CAPITALIZED})?)")
_ACRONYM: Final = re.compile(r"\(([A-Z]{3,8}\d?)\)")
_NUMBERS: Final = ("deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "plusieurs", "quelques")
_INDEFINITE: Final = re.compile(
    rf"\b(?:une?|d[’']une?|des|s(?:on|a|es)|leurs?|\d+|{'|'.join(_NUMBERS)})[ \u00a0]"
    r"(?!(?:heure|minute|euro)s?\b)"
    r"(?:(?:nouve\w+|grande?s?|petite?s?|vastes?|seconde?s?|premi\w+|jeunes)[ \u00a0])?([a-zà-öø-ÿœ-]{4,})",
    re.IGNORECASE,
)
_DEFINITE: Final = re.compile(
    r"(?:[^,«»]{2,40}, )?(?:[Ll]es?[ \u00a0]|[Ll]a[ \u00a0]|[Ll][’'])([a-zà-öø-ÿœ-]{4,})\b"
    r"(?![ \u00a0](?:d[eu]|des|qui|que|dont|où)\b|[ \u00a0](?:d[’']|[A-ZÀ-Ý]))",
)
"""A thing that opens a sentence as known, and that nothing after it specifies."""
_SPEAKER: Final = Sought(
    r"»[ \u00a0]?,[ \u00a0](?:a[ \u00a0])?\w+[ \u00a0](?:l[ea][ \u00a0]|l[’'])"
    r"(?!premi|second|deuxi|troisi|autre)([a-zà-öø-ÿœ-]{4,})(?=[.;])",
    "»",
)
"""Who speaks, as somebody known: "», dit le médecin."."""
_MANY: Final = re.compile(r"(?:[^,«»]{2,40}, )?[Ll]es[ \u00a0]")
_SHELL: Final = re.compile(
    r"(?<!\bdont )\b(?:[Ll][ea][ \u00a0]|[Ll][’'])"
    r"(?P<noun>projet|plan|dispositif|chantier|texte|dossier|mesure|décision|réforme|démarche|initiative|opération|accord|annonce)\b"
    r"(?![ \u00a0](?:d[eu]s?|qui|que|dont|où|\w+(?:al|elle|if|ive|ique|aire|é|ée|is|ise|u|ue))\b|[ \u00a0]d[’'])"
)
"""A noun that stands for what was told before, wherever it is in the sentence; not one that is specified."""


@dataclass(slots=True)
class Antecedents:
    """What one source introduces where: the surnames, acronyms and things that its later sentences take as known."""

    names: dict[str, str] = field(default_factory=dict)
    """Surname -> full name."""
    acronyms: frozenset[str] = frozenset()
    things: Mapping[str, int] = field(default_factory=dict)
    """Noun -> the first sentence that has it as new: with "un", "des" or a number."""
    sentences: Sequence[str] = ()
    """All of them, of a source that is borrowed from."""

    def missing(self, text: str, at: int, told: str) -> bool:
        """Whether sentence ``at`` speaks of what neither its ``text`` nor ``told``, the article so far, introduces."""
        return self._bare_name(text, told) or self._bare_acronym(text, told) or self._bare_thing(text, at, told)

    def _bare_name(self, text: str, told: str) -> bool:
        for surname, full in self.names.items():
            if full in text or full in told:
                continue
            if re.search(rf"(?<![\w-]){re.escape(surname)}(?![\w-])", text) and not _is_part(surname, text):
                return True
        return False

    def _bare_acronym(self, text: str, told: str) -> bool:
        bare = (name for name in self.acronyms if re.search(rf"\b{name}\b", text) and f"({name})" not in text)
        return any(not (re.search(rf"\b{name}\b", told) or spells_out(told, name)) for name in bare)

    def _bare_thing(self, text: str, at: int, told: str) -> bool:
        if self.sentences and (found := _SPEAKER.search(text)) and not _is_known(_singular(found[1]), told):
            return True
        noun = known_thing(text)
        if noun is None:
            return False
        if self.things.get(noun, at) >= at:
            return self._is_met_before(noun, at, told)
        one_of_many = _MANY.match(text) is None and not _names_one(told, noun)
        return one_of_many or not names_thing(told, noun)

    def _is_met_before(self, noun: str, at: int, told: str) -> bool:
        """Whether the source has told which one is "l’hôpital", and ``told`` has no such noun."""
        return not _is_known(noun, told) and any(names_thing(one, noun) for one in self.sentences[:at])


def sums_up(text: str, told: str) -> bool:
    """Whether it speaks of "le projet" or "la mesure" that ``told``, what the reader has read, doesn't name."""
    return any(
        not names_thing(f"{told} {text[: found.start()]}", fold(found["noun"])) for found in _SHELL.finditer(text)
    )


def antecedents(sentences: Iterable[str], *, lent: bool = False) -> Antecedents:
    """What the sentences of one source introduce, in its order; ``lent``: to another text, with other readers."""
    names: dict[str, str] = {}
    acronyms: set[str] = set()
    things: dict[str, int] = {}
    sentences = tuple(sentences)
    for at, text in enumerate(sentences):
        for found in _FULL_NAME.finditer(text):
            if not is_function_word(found[1]):  # "Selon Volard", "Le Comité"
                names.setdefault(found[2], found[0])
        acronyms |= set(_ACRONYM.findall(text))
        for noun in _INDEFINITE.findall(text):
            things.setdefault(_singular(noun), at)
    return Antecedents(names, frozenset(acronyms), things, sentences if lent else ())


def _is_known(noun: str, told: str) -> bool:
    return noun in _unique() or names_thing(told, noun)


@cache
def _unique() -> frozenset[str]:
    """What there is one of wherever one is, so that nobody asks which: the town, its mayor, the government."""
    return frozenset(map(_singular, tables.words("public_bodies") | tables.words("known_to_all")))


def known_thing(text: str) -> str | None:
    """The noun (folded, singular) that opens ``text`` as if the reader knew which: "Le projet coûtera …"."""
    found = _DEFINITE.match(text)
    return _singular(found[1]) if found else None


def unexplained_thing(text: str) -> str | None:
    """The same, unless there is one that everybody knows, or a body: "Le préfet a décidé …".

    >>> unexplained_thing("Le préfet a décidé."), unexplained_thing("Le projet coûtera 3 millions.")
    (None, 'projet')
    """
    noun = known_thing(text)
    return None if noun is None or noun in _known_to_all() else noun


@cache
def _known_to_all() -> frozenset[str]:
    return frozenset(map(_singular, tables.words("known_to_all") | tables.words("actors")))


def names_thing(text: str, noun: str) -> bool:
    """Whether ``text`` has that noun, in whatever number."""
    return re.search(rf"\b{re.escape(noun)}", fold(text)) is not None


def _names_one(text: str, noun: str) -> bool:
    """Whether ``text`` has that noun in the singular: "ses ateliers" doesn't tell which one is "l’atelier"."""
    one = re.escape(noun)
    return (
        re.search(rf"\b{one}\b|\b(?:une?|l[ea]|s(?:on|a)|cet(?:te)?) {one}[sx]?\b|\bl['’]{one}[sx]?\b", fold(text))
        is not None
    )


def spells_out(text: str, acronym: str) -> bool:
    """Whether words in a row have its letters as their first ones: "l’agence régionale de santé" for "ARS"."""
    letters = fold("".join(filter(str.isalpha, acronym)))
    words = r"(?:[ '’-](?:d[eu]s?|la|les?|l|d|et|a|aux?|pour)\b)*[ '’-]".join(rf"{letter}\w+" for letter in letters)
    return re.search(rf"\b{words}", fold(text)) is not None


def _singular(noun: str) -> str:
    """The noun folded, without a plural's ending."""
    return re.sub(r"(?<=[^s])[sx]$", "", fold(noun))


def _is_part(surname: str, text: str) -> bool:
    """Whether the word is part of another name ("rue Volard", "Marie Volard")."""
    return re.search(rf"{_CAPITALIZED} {re.escape(surname)}|{re.escape(surname)} {_CAPITALIZED}", text) is not None
