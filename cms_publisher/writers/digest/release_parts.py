"""The parts of a press release that are no article: the list of figures at its head, who sends it at its foot.

What the list says in figures the text tells below; "Le Syndicat … est un établissement public qui …" stands on every
release of its sender.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import takewhile
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.edits import EditKind
from cms_publisher.fidelity.promotion import plain_praise
from cms_publisher.french.figures import figures
from cms_publisher.french.grammar import has_finite_verb
from cms_publisher.french.tense import tells_of_later
from cms_publisher.french.words import content_words, fold
from cms_publisher.model import BlockKind, Cut, Rights, Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cms_publisher.model import ArticleBlock, Source
    from cms_publisher.writers.digest.prepared import Prepared, Section

_FEWEST: Final = 2
"""Points of a list; and paragraphs that are left above what tells of the sender."""
_ROOT: Final = 5
_IS_A: Final = re.compile(
    r"(?:l[ae]s? |l')?(?P<who>[^,.;:«»()]{3,80}?) est (?:un|une|le|la|l')\s?(?:premiere? |principale? )?"
    r"(?:etablissement|societe|entreprise|groupe|association|federation|collectivite|banque|cooperative|syndicat|fondation"
    r"|organisme|enseigne|ong|agence|service|institution|universite|pme|filiale|mutuelle)\b"
)
_NEWS: Final = re.compile(
    r"\b(?:judiciaire|liquidation|redressement|condamn\w+|poursuiv\w+|enquete|plainte|greve|licenci\w+|deficit\w*|pertes?|"
    r"dettes?|ferm\w+|supprim\w+|recrut\w+|cherche\w*|hier|aujourd'hui|demain|"
    r"janvier|fevrier|mars|avril|juin|juillet|aout|septembre|octobre|novembre|decembre)\b"
)
"""What stands on no card of a sender."""


def less_release_parts(prepared: Prepared, source: Source) -> Prepared:
    """A primary press release without them, each a cut; what they alone tell in figures stays, of the list."""
    if source.rights is not Rights.PRESS_RELEASE or source.role is not Role.PRIMARY or not prepared.sections:
        return prepared
    listed, told = _less_list(prepared.sections)
    sender = _sender(told, source)
    if sender:
        told = (*told[:-1], replace(told[-1], blocks=told[-1].blocks[:-1]))
    cuts = (
        *_cuts(listed, EditKind.DUPLICATE),
        *_cuts(sender, EditKind.PROMOTION),
    )
    return replace(prepared, sections=told, cuts=(*prepared.cuts, *cuts)) if cuts else prepared


def _less_list(sections: tuple[Section, ...]) -> tuple[tuple[ArticleBlock, ...], tuple[Section, ...]]:
    """The points at the head that go, and the sections without: those whose figures stand below, and the slogans."""
    first = sections[0]
    points = tuple(takewhile(lambda block: block.kind is BlockKind.LIST_ITEM, first.blocks))
    rest = first.blocks[len(points) :]
    if first.heading is not None or len(points) < _FEWEST or not rest:
        return (), sections
    below = " ".join(block.text for block in (*rest, *(one for each in sections[1:] for one in each.blocks)))
    slogans = tuple(point for point in points if _is_slogan(point.text))
    gone = tuple(point for point in points if point in slogans or _is_told(point.text, below))
    if len(points) - len(gone) == 1:
        gone = slogans  # one point alone is no list
    kept = tuple(point for point in points if point not in gone)
    return gone, (replace(first, blocks=(*kept, *rest)), *sections[1:])


def _is_told(point: str, below: str) -> bool:
    """Whether all that it has in digits, and most of what it says, stands below: "85 emplois créés d’ici 2030"."""
    counted = [one for one in figures(point) if not one.words]
    known = {(one.value, one.unit) for one in figures(below)}
    said = {word[:_ROOT] for word in content_words(below)}
    words = [word[:_ROOT] for word in content_words(point)]
    told = sum(word in said for word in words)
    return bool(counted) and all((one.value, one.unit) in known for one in counted) and 2 * told >= len(words)


def _is_slogan(point: str) -> bool:
    """Whether it only praises: "Un engagement fort pour la planète"."""
    return not has_finite_verb(point) and not figures(point) and any(plain_praise(point))


def _sender(sections: Sequence[Section], source: Source) -> tuple[ArticleBlock, ...]:
    """The last paragraph, where it only says who sends: "Le Syndicat des eaux est un établissement public …"."""
    blocks = sections[-1].blocks if sections else ()
    above = sum(len(section.blocks) for section in sections) - 1
    if above < _FEWEST or len(blocks) < _FEWEST or blocks[-1].kind is not BlockKind.PARAGRAPH:
        return ()
    text = blocks[-1].text
    folded = fold(text)
    found = _IS_A.match(folded)
    only = found is not None and found["who"] in fold(source.outlet or "")
    return (blocks[-1],) if only and not ("«" in text or _NEWS.search(folded) or tells_of_later(text)) else ()


def _cuts(blocks: Sequence[ArticleBlock], kind: EditKind) -> tuple[Cut, ...]:
    return tuple(Cut(span=span, kind=kind) for block in blocks for one in block.sentences for span in one.support)
