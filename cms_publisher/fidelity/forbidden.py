"""What an instruction forbids to print: names, who can be told apart, addresses, ages, sums; and where a text has them.

"Ni le nom ni l’adresse du prévenu", "ne pas citer Paul Astier", "on ne donne pas l’âge", "sans nommer l’école".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from cms_publisher.fidelity.ask import Ask
from cms_publisher.fidelity.asked import read
from cms_publisher.fidelity.first_names import FIRST, LAST, NO_PERSON, is_first_name
from cms_publisher.fidelity.names_asked import names_of
from cms_publisher.fidelity.protected import minors, named_victims
from cms_publisher.fidelity.subjects import text_of
from cms_publisher.french.lexicon import readings
from cms_publisher.french.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.model import Story


class Kind(StrEnum):
    """What is not to be told."""

    NAME = "name"
    ADDRESS = "address"
    AGE = "age"
    SUM = "sum"
    THING = "thing"
    """The name of what is nobody: a school, a firm."""


@dataclass(frozen=True, slots=True)
class Forbidden:
    """What a phrase forbids: kinds, whom or what of (folded, empty for anybody), and the names that it spells."""

    kinds: tuple[Kind, ...]
    whose: str = ""
    names: tuple[str, ...] = ()


class Ban(NamedTuple):
    """One kind of what is forbidden, and the names that are meant, in full."""

    kind: Kind
    names: tuple[str, ...]
    sure: bool
    """Whether it is of persons, and certain who is meant: no name of whom nobody can tell whose ("du gérant")."""
    whose: str = ""

    def places(self, text: str) -> Iterator[tuple[int, int]]:
        """Where a sentence has it."""
        return places(self.kind, self.names, text)


_OF_PERSONS: Final = frozenset({Kind.NAME, Kind.ADDRESS, Kind.AGE})
SHIELDED: Final = frozenset({Ask.NO_VICTIM, Ask.NO_MINOR})
"""What ``protection`` looks for by what the text says of them."""
_TELL: Final = (
    r"(?:nomme|cite|donne|mentionne|precise|indique|publie|ecri|devoile|divulgue|revele|dis|dit|dire|dites|met|"
    r"identifie|affiche|laisse|sort)\w*"
)
_NAMES: Final = r"(?:(?:pre)?noms?|patronymes?|identites?)"
_DATA: Final = rf"(?:{_NAMES}|adresse|age|montant|prix|somme|salaire)"
_ITS: Final = r"(?:l[ea]s? |l'|son |sa |ses |leurs? |aucun |un seul )?"
_FORBIDS: Final = re.compile(
    rf"\bni\b|\baucune? (?={_DATA})|\bpas (?:de |d'|{_ITS})(?={_DATA})"
    rf"|\bsans (?:jamais )?{_ITS}(?={_DATA}|nommer|citer|identifier|donner|preciser|dire|indiquer|reveler)"
    rf"|\b(?:ne |n')(?:(?:pas|jamais|surtout|l[ea]s?|l'|y) ?)*{_TELL}"
    r"|\b(?:ne |n')(?:doi\w+|faut|veu\w+|puiss\w+) (?:pas|surtout|en aucun)"
    r"|\btai[trs]\w*|\b(?:cache|masque|floute)[rz]?\b|\bevite[rz]? (?:de |d')|\banonym\w+|\binterdi\w+"
    rf"|\bevite[rz]? (?:l[ea]s? |l')(?={_DATA})"
    r"|\bconfidentiel\w*"
)
NOT_SO: Final = re.compile(
    r"\b(?:oubli\w*|hesit\w*|touch\w*|change\w*|faute\w*(?! d)|tromp\w*|ecorch\w*|abreg\w*|traduire|seulement|y a pas|"
    r"n'a pas|coupe[rz]? pas|pas couper|pas encore|titres?|inters?|intertitres?|chapo|legendes?|repet\w*|manque\w*|"
    r"trop|tous les|que l[ea]s?|avant(?! (?:l[ea] |tout |son )?(?:jugement|proces|verdict|condamnation"
    r"|delibere|audience|decision))|"
    r"d'abord|plusieurs|deux fois)\b"
)
"""What is no ban, or one for a part of the page alone."""
_ASKED: Final = (
    (
        Kind.ADDRESS,
        re.compile(r"\badresses?\b|\bdomicile\b|\b(?:ou|commune|village|rue|quartier)\b.*\b(?:habite|vit|reside)\w*"),
    ),
    (Kind.AGE, re.compile(r"\bages?\b")),
    (Kind.SUM, re.compile(r"\b(?:montants?|prix|sommes?|salaires?|loyers?)\b")),
    (
        Kind.NAME,
        re.compile(rf"\b{_NAMES}\b|\banonym\w+|\b(?:nomme[rz]?|cite[rz]?|nommee?s?|citee?s?|identif\w+|reconn\w+)\b"),
    ),
)
_WHOSE: Final = re.compile(
    rf"\b(?:{_NAMES}(?: de famille)?|adresses?|domicile|ages?|anonymat|anonymiser?|nommer?|citer?"
    r"|identifier|montants?|prix)"
    r"(?: pas)? (?:du |de la |de l'|des |de |d'|l[ea]s? |l'|une? )"
    r"(?P<whose>(?!(?:pre)?noms?\b|adresse|age\b|montant|prix\b|identite)[a-z][a-z-]{2,})"
)
_OBJECT: Final = re.compile(
    r"\b(?:citer?|nommer?|identifier?)(?: pas)? (?!(?:de |d'|aucune? |les? |pas )*(?:noms?|prenoms?|personne"
    r"|quiconque|gens)\b)[a-z]{3}"
)
"""Whom or what a ban is of, where no name of the text is that: "évite de citer madame R"."""
_SPELLED: Final = re.compile(r"(?<=[\w’'] )[A-ZÀ-Ý][\w-]+(?:[ \u00a0](?:d[eu][ \u00a0]|d[’'])?[A-ZÀ-Ý][\w-]+)*")
_NO_PERSONS: Final = frozenset(
    """ecole college lycee entreprise societe commune village ville club association magasin usine hopital clinique
    maison ferme marque etablissement groupe hotel restaurant bar boite creche hameau quartier""".split()  # noqa: SIM905
)
_WORDS_OF_DATA: Final = frozenset({"famille", "nom", "noms", "vente", "chiffre", "chiffres", "place", "fait", "tout"})
_PERSON: Final = re.compile(rf"(?<![\w’'-])(?P<first>{FIRST})[ \u00a0](?P<last>{LAST})(?![\w’'-])")
_OFFICE: Final = re.compile(
    r"\b(?:M(?:e|es|aître)|maire|adjointe?|présidente?|procureure?|vice-procureure?|substitute?|juge|préfète?"
    r"|avocate?s?|ministre|députée?|sénat\w+|assesseure?|greffière?|commissaire|commandante?|capitaine"
    r"|colonel|lieutenant|bâtonnière?|expert\w*)[^.;:«»]{0,25}?[ \u00a0,]\Z"
)
"""Before the name of somebody who acts for an office, and whom no such wish means."""
_HOLDS: Final = re.compile(
    r",[ \u00a0](?:(?:l[ae]|un[e]?|son|sa|leur)[ \u00a0]|l’)?(?:vice-|ancien(?:ne)?[ \u00a0])?"
    r"(?:présidente?|maire|adjointe?|procureure?|avocate?|direct(?:eur|rice)|secrétaire|trésori\w+|expert\w*|porte-parole|élue?|conseill\w+|préfète?)\b"
)
"""Behind it the same."""
_TRIED: Final = frozenset(
    {"prevenu", "prevenue", "accuse", "accusee", "suspect", "suspecte", "condamne", "condamnee", "mis", "mise", "homme"}
)
_AT_THE_BAR: Final = re.compile(
    rf"\b(?:un homme|une femme|le prévenu|la prévenue)[^.;:«»]{{0,40}},[ \u00a0](?P<name>{FIRST}[ \u00a0]{LAST})"
    rf"|(?<![\w’'-])(?P<name2>{FIRST}[ \u00a0]{LAST})(?:,?[^.;:«»]{{0,40}} "
    r"(?:est (?:jugé|poursuivi)|comparaî|comparaissait)"
    r"|(?:,[^.;:«»A-ZÀ-Ý]{0,60},)? (?:a comparu|(?:a été|est) (?:mise? en examen|condamné|soupçonné)|répond(?:ait)? d))"
)
"""Somebody who is tried, by what stands beside the name."""
_COUNSEL: Final = ("Me ", "Me\u00a0")
"""Who stands beside "l’avocate de la prévenue, Me Paule Roy", and is not she."""
_LIVES: Final = re.compile(
    r"\b(?:habit(?:e|ait|ant)|domicili\w+|demeurant|résid(?:e|ait|ant))\b(?![ \u00a0]à[ \u00a0]\d)[^.;«»]{3,70}"
    r"|\b\d+(?: bis| ter)?,? (?:rue|chemin|avenue|boulevard|impasse|allée|lieu-dit|hameau)[ \u00a0]"
    r"(?:d(?:e|u|es|e la)[ \u00a0]|d[e]? l’|d’)?[A-ZÀ-Ý][\w’-]+"
)
_AGED: Final = re.compile(
    r"(?:\bâgée?s? de |, |\b(?:homme|femme|jeune|garçon|fille\w*|adolescente?|enfant|\w+(?:eur|euse|trice|iste|aire|ien"
    r"|ienne|ante?|ier|ière|é|ée)) de )(?P<words>\d{1,3}[ \u00a0](?:ans|mois))(?=[,.); \u00a0])"
)
_STREET: Final = re.compile(
    r"\b(?:rue|avenue|place|boulevard|quartier|impasse|chemin|allée|quai|square|pont|école|collège|lycée|stade|hameau)"
    r"[ \u00a0](?:d(?:u|es|e)[ \u00a0](?:la[ \u00a0])?)?\Z"
)
"""What bears the same name, and is nobody: "rue Versanne"."""
_MONEY: Final = re.compile(
    r"\d[\d\u00a0\u202f ]*(?:,\d+)?[ \u00a0](?:millions?[ \u00a0](?:d’)?|milliards?[ \u00a0](?:d’)?|M)?(?:euros?|€)"
)


def bans(story: Story) -> tuple[Ban, ...]:
    """What the story's instruction surely forbids, and all names where nobody can tell whose it means."""
    phrases = [phrase for phrase in story.brief.unread if forbidden(phrase)]
    found = [ban for phrase in phrases for ban in banned(phrase, story) or ()]
    shielded = tuple(dict.fromkeys(name for phrase in phrases for name in _shielded(phrase, story)))
    sure = (ban for ban in found if ban.sure or (ban.kind in {Kind.THING, Kind.NAME} and ban.names))
    return (*sure, *((Ban(Kind.NAME, shielded, sure=True),) if shielded else ()))


def _shielded(phrase: str, story: Story) -> Iterator[str]:
    """The names of victims or minors, by what the text says of them, where the phrase wants none of them named."""
    asked = read(phrase)
    if asked is None or asked.ask not in SHIELDED:
        return
    find = named_victims if asked.ask is Ask.NO_VICTIM else minors
    document = story.primary.document
    for text in map(document.slice, document.blocks):
        yield from (text[start:end] for start, end in find(text))


def holds(text: str, bans: tuple[Ban, ...]) -> bool:
    """Whether a text has any of what is forbidden."""
    return any(next(iter(ban.places(text)), None) for ban in bans)


def banned(phrase: str, story: Story) -> tuple[Ban, ...] | None:
    """What a phrase forbids of the story; None where it forbids nothing that can be looked for."""
    wish, asked = forbidden(phrase), read(phrase)
    if wish is None or (asked and asked.ask in SHIELDED):
        return None
    names = meant(wish, story)
    if not names and (Kind.THING in wish.kinds or (not wish.whose and _OBJECT.search(fold(phrase)))):
        return None
    sure = _OF_PERSONS - ({Kind.NAME} if wish.whose and not names else set())
    names = names or anybody(story)
    return tuple(Ban(kind, names, kind in sure, wish.whose) for kind in wish.kinds)


@lru_cache(maxsize=256)
def forbidden(phrase: str) -> Forbidden | None:
    """What a phrase of the instruction forbids; None where it forbids nothing of these.

    >>> forbidden("Ni le nom ni l’adresse du prévenu").whose
    'prevenu'
    """
    folded = fold(phrase)
    if _FORBIDS.search(folded) is None or NOT_SO.search(folded):
        return None
    kinds = [kind for kind, said in _ASKED if said.search(folded)]
    found = _WHOSE.search(folded)
    whose = found["whose"] if found and found["whose"] not in _WORDS_OF_DATA else ""
    names = tuple(_SPELLED.findall(phrase))
    if Kind.NAME in kinds and whose in _NO_PERSONS:
        kinds[kinds.index(Kind.NAME)] = Kind.THING
    return Forbidden(tuple(kinds), whose, names) if kinds else None


def meant(wish: Forbidden, story: Story) -> tuple[str, ...]:
    """The names that are meant for certain: those that the phrase spells, or of whom it tells."""
    if wish.names or not wish.whose:
        return wish.names
    told = [name.split(". ")[0] for name in names_of(wish.whose, story)]
    if wish.whose in _TRIED:
        told += [found["name"] or found["name2"] for found in _AT_THE_BAR.finditer(text_of(story.primary))]
    return tuple(dict.fromkeys(name for name in told if not name.startswith(_COUNSEL)))


def anybody(story: Story) -> tuple[str, ...]:
    """The names of all whom the primary text names in full and that have no office."""
    text = text_of(story.primary)
    return tuple(dict.fromkeys(text[start:end] for start, end in persons(text)))


def places(kind: Kind, names: Sequence[str], text: str) -> Iterator[tuple[int, int]]:
    """Where a sentence has what is forbidden; ``names`` are those that are meant, in full."""
    if kind is Kind.ADDRESS:
        yield from (found.span() for found in _LIVES.finditer(text))
    elif kind is Kind.AGE:
        yield from (found.span("words") for found in _AGED.finditer(text))
    elif kind is Kind.SUM:
        yield from (found.span() for found in _MONEY.finditer(text))
    elif names:
        called = {part for name in names for part in (name, *_surname(kind, name))}
        pattern = "|".join(re.escape(each) for each in sorted(called, key=len, reverse=True))
        found = re.finditer(rf"(?<![\w-])(?:{pattern})(?![\w-])", text)
        told = kind is Kind.THING  # "le lycée Simone-Veil" is what is meant
        yield from (one.span() for one in found if told or " " in one[0] or not _STREET.search(text, 0, one.start()))


def _surname(kind: Kind, name: str) -> tuple[str, ...]:
    parts = re.split(r"[ \u00a0]", name)
    return tuple(parts[-1:]) if kind is Kind.NAME and len(parts) > 1 and not readings(parts[-1]) else ()


def persons(text: str) -> Iterator[tuple[int, int]]:
    """Where a sentence names somebody in full who acts for no office."""
    for found in _PERSON.finditer(text):
        before = fold(text[: found.start()]).split()[-1:]
        person = is_first_name(found["first"]) and not NO_PERSON & {*before, fold(found["first"])}
        if person and not (_OFFICE.search(text, 0, found.start()) or _HOLDS.match(text, found.end())):
            yield found.span()
