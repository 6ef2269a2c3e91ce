"""What an instruction forbids to print: names, addresses, ages, sums, a person's matters.

"Ni le nom ni l’adresse du prévenu", "ne pas citer Paul Astier", "on ne donne pas l’âge", "sans nommer l’école".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.ask import Ask
from cms_publisher.fidelity.asked import Asked, read
from cms_publisher.fidelity.ban import Ban, Kind, holds, persons
from cms_publisher.fidelity.first_names import FIRST, LAST
from cms_publisher.fidelity.matters_asked import Wish, known, matters
from cms_publisher.fidelity.names_asked import names_of
from cms_publisher.fidelity.protected import adults, minors, named_victims
from cms_publisher.fidelity.subjects import text_of
from cms_publisher.french.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.model import Story


@dataclass(frozen=True, slots=True)
class Forbidden:
    """What a phrase forbids: kinds, whom or what of (folded, empty for anybody), and the names that it spells."""

    kinds: tuple[Kind, ...]
    whose: str = ""
    names: tuple[str, ...] = ()
    matters: tuple[Wish, ...] = ()


_ONE: Final = "one"
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
    r"\b(?:oubli\w*|hesit\w*|touch\w*|change\w*|faute\w*(?! d)|tromp\w*|ecorch\w*|abreg\w*|traduire|seulement"
    r"|y a pas|n'a pas|(?:coupe|enleve|retire|vire|supprime|ote|perd)[a-z]{0,2} pas|pas couper|pas encore"
    r"|titres?|inters?|intertitres?|chapo|legendes?|repet\w*|manque\w*|trop|tous les|que l[ea]s?"
    r"|avant(?! (?:l[ea] |tout |son )?(?:jugement|proces|verdict|condamnation|delibere|audience|decision))"
    r"|d'abord|plusieurs|deux fois)\b"
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


def bans(story: Story) -> tuple[Ban, ...]:
    """What the story's instruction surely forbids, and all names where nobody can tell whose it means."""
    phrases = [phrase for phrase in story.brief.unread if forbidden(phrase)]
    found = [ban for phrase in phrases for ban in banned(phrase, story) or ()]
    shielded = tuple(dict.fromkeys(name for phrase in phrases for name in _shielded(phrase, story)))
    kept = (ban for ban in found if ban.sure or ban.kind is not Kind.SUM or not ban.whose)
    return (*kept, *((Ban(Kind.NAME, shielded, sure=True),) if shielded else ()))


def _shielded(phrase: str, story: Story) -> Iterator[str]:
    """The names of victims or minors, by what the text says of them, where the phrase wants none of them named."""
    asked = read(phrase)
    if asked is None or asked.ask not in SHIELDED:
        return
    find = named_victims if asked.ask is Ask.NO_VICTIM else minors
    document = story.primary.document
    for text in map(document.slice, document.blocks):
        yield from (text[start:end] for start, end in find(text))


def banned(phrase: str, story: Story) -> tuple[Ban, ...] | None:
    """What a phrase forbids of the story; None where it forbids nothing that can be looked for."""
    wish, asked = forbidden(phrase), read(phrase)
    if wish is None:
        return None
    if asked and asked.ask in SHIELDED:
        return _perhaps_shielded(phrase, story, of_all=asked.ask is Ask.NO_MINOR or "victimes" in phrase)
    names = meant(wish, story)
    if not names and (Kind.THING in wish.kinds or (not wish.whose and _OBJECT.search(fold(phrase)))):
        return None
    found = [ban for each in wish.matters for ban in _of_matter(each, story)]
    for kind in wish.kinds:
        if kind is Kind.AGE and wish.whose:
            found += _of_age(wish, names, story)
        else:
            sure = kind in _OF_PERSONS and (kind is not Kind.NAME or bool(names or not wish.whose))
            found.append(Ban(kind, names or anybody(story), sure, wish.whose))
    return tuple(found) or None


def _of_matter(wish: Wish, story: Story) -> Iterator[Ban]:
    """What is told of it for certain of whom is meant, and what may be; nothing where no source says any of it."""
    texts = [source.document.slice(block) for source in story.sources for block in source.document.blocks]
    lands = known(wish, texts)
    whose = _ONE if wish.of_one else ""
    told = (Ban(wish.matter, lands, sure=True, whose=whose), Ban(wish.matter, lands, sure=False, whose=whose))
    yield from (ban for ban in told if holds("\n".join(texts), (ban,)))


def _of_age(wish: Forbidden, names: tuple[str, ...], story: Story) -> Iterator[Ban]:
    """An age beside the name or word of whom is meant; where nobody knows who that is, of all who are not tried."""
    sure = Ban(Kind.AGE, names, sure=True, whose=wish.whose)
    yield sure
    if not names or not holds(text_of(story.primary), (sure,)):
        yield Ban(Kind.AGE, () if wish.whose in _TRIED else _accused(story), sure=False, whose=wish.whose)


def _perhaps_shielded(phrase: str, story: Story, *, of_all: bool) -> tuple[Ban, ...] | None:
    """Whom the text does not call victim or minor and who may be one; none where it says of one who that is."""
    told = set(_shielded(phrase, story))
    grown = {name for block in story.primary.document.blocks for name in adults(story.primary.document.slice(block))}
    others = grown if read(phrase) == Asked(Ask.NO_MINOR) else set(_accused(story))
    left = tuple(name for name in anybody(story) if name not in told | others)
    return (Ban(Kind.NAME, left, sure=False),) if left and (of_all or not told) else None


@lru_cache(maxsize=256)
def forbidden(phrase: str) -> Forbidden | None:
    """What a phrase of the instruction forbids; None where it forbids nothing of these.

    >>> forbidden("Ni le nom ni l’adresse du prévenu").whose
    'prevenu'
    """
    folded, wishes = fold(phrase), matters(phrase)
    if not wishes and (_FORBIDS.search(folded) is None or NOT_SO.search(folded)):
        return None
    kinds = [kind for kind, said in _ASKED if said.search(folded)]
    found = _WHOSE.search(folded)
    whose = found["whose"] if found and found["whose"] not in _WORDS_OF_DATA else ""
    names = tuple(_SPELLED.findall(phrase))
    if Kind.NAME in kinds and whose in _NO_PERSONS:
        kinds[kinds.index(Kind.NAME)] = Kind.THING
    return Forbidden(tuple(kinds), whose, names, wishes) if kinds or wishes else None


def meant(wish: Forbidden, story: Story) -> tuple[str, ...]:
    """The names that are meant for certain: those that the phrase spells, or of whom it tells."""
    if wish.names or not wish.whose:
        return wish.names
    told = [name.split(". ")[0] for name in names_of(wish.whose, story)]
    if wish.whose in _TRIED:
        told += _tried(story)
    if wish.whose.startswith("victime"):
        texts = map(story.primary.document.slice, story.primary.document.blocks)
        told += [text[start:end] for text in texts for start, end in named_victims(text)]
    return tuple(dict.fromkeys(name for name in told if not name.startswith(_COUNSEL)))


def _tried(story: Story) -> tuple[str, ...]:
    return tuple(found["name"] or found["name2"] for found in _AT_THE_BAR.finditer(text_of(story.primary)))


def _accused(story: Story) -> tuple[str, ...]:
    return meant(Forbidden((Kind.NAME,), whose="prevenu"), story)


def anybody(story: Story) -> tuple[str, ...]:
    """The names of all whom the primary text names in full and that have no office."""
    text = text_of(story.primary)
    return tuple(dict.fromkeys(text[start:end] for start, end in persons(text)))
