"""A denial in however few words of the passages, without a ground there; and one of theirs of which nothing is left."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.counterparts import Kind
from cms_publisher.fidelity.meaning.extremes import none_beyond
from cms_publisher.fidelity.meaning.facing import SCARCE
from cms_publisher.fidelity.meaning.polarity import clause_of, clauses, denials, light, refusals, turning
from cms_publisher.french import families
from cms_publisher.french.figures import UNITS
from cms_publisher.french.lexicon import is_verb

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from cms_publisher.fidelity.meaning.case import Case
    from cms_publisher.fidelity.meaning.counterparts import Pair
    from cms_publisher.fidelity.meaning.facing import Bond, Facing
    from cms_publisher.fidelity.meaning.polarity import Clause, Denial
    from cms_publisher.fidelity.propositions.claims import Claims, Word

_NE: Final = frozenset({"ne", "n"})
_NOT: Final = "pas"
_OTHERWISE: Final = frozenset(
    """
    que qu aucun aucune rien personne ni sans tous tout toute toutes seulement trop plus jamais guere
    """.split()  # noqa: SIM905 - words read better in a row
)
"""With one of these a denial says more, or less, than that something is not."""
_UNSAID: Final = ("voul", "veu", "souhait")
"""With verbs of speech, what a writer tells of himself: "n’a pas voulu répondre", which no source says."""
_SAYS_NO: Final = SCARCE | frozenset(
    """
    encore toujours reste restent rester restera resteront restee restes ne n mais contre malgre tard ailleurs
    exterieur dehors contraire contrairement
    """.split()  # noqa: SIM905 - words read better in a row
)
"""What else may be told by a denial."""
_PARTICLES: Final = frozenset({"pas", "plus", "jamais"})
_BOUNDS: Final = frozenset(
    {"avant", "que", "qu", "tous", "tout", "toute", "toutes", "seulement", "trop", "guere", "ni", "sans"}
)
_NOT_LEFT: Final = frozenset(
    """
    ne n non pas sans mais contre malgre tard ailleurs exterieur dehors contraire contrairement peu rare rares seul
    seule seuls seules seulement trop moins loin limite limitee peine jamais toujours reste restent rester restera
    avant
    """.split()  # noqa: SIM905 - words read better in a row
)
"""What of ours may tell a denial of a passage."""
_SHARED: Final = 2
_MOST: Final = 0.5
"""How many words of our clause, and which share of them, must tell the one that is denied."""
_FEW: Final = 4
"""How many words of a passage ours must tell at least, to tell most of it."""
_BUT: Final = (" mais ", "mais ")
"""Behind a denial, what is so instead: ours may tell that."""
_BESIDE: Final = 1
"""Clauses on each side of those told that may say no."""


def groundless(case: Case, denial: Denial) -> Clause | None:
    """The passage's clause that tells what is denied, or what stands behind it, where none thereabouts says no."""
    if case.heading or not _denies_plainly(denial.clause, denial):
        return None
    words = {word.start: word for word in denial.clause.words if _weighs(word)}
    pairs = [pair for pair in case.pairs if pair.ours.start in words and pair.kind is not Kind.CONTRARY]
    tied = next((pair for pair in pairs if _is_tied(pair, denial)), None)
    if tied is None or any(none_beyond(case.ours, passage.claims) for passage in case.passages):
        return None
    for claims in dict.fromkeys(pair.claims for pair in pairs):
        told = (pair for pair in pairs if pair.claims is claims)
        if any(_says_no(clause, words.values()) for clause in _around(claims, told)):
            return None
    return clause_of(tied.claims, tied.theirs)


def said_plainly(facing: Facing, denial: Denial, bonds: Sequence[Bond], head: Bond) -> bool:
    """Whether our clause with what a passage denies tells little else, and none of its words may tell the denial."""
    ours, theirs = facing.other, denial.clause
    if not _only_not(theirs) or ours.is_quoted(head.other.start):
        return False
    clause = clause_of(ours, head.other)
    told = [bond.other for bond in bonds if theirs.start <= bond.mine.start < theirs.end and _tells(bond.other)]
    shared = sum(clause.start <= word.start < clause.end for word in told)
    if shared < max(_SHARED, _MOST * sum(map(_tells, clause.words))):
        return False
    near = {clause_of(ours, word) for word in told}
    words = [word for each in near for word in each.words]
    if any(turning(each) or denials(ours, each) for each in near) or any(w.folded in _NOT_LEFT for w in words):
        return False
    content = [word.stem for word in theirs.words if _tells(word)]
    return not any(families.contrary(word.stem, stem) for word in words if word.content for stem in content)


def left_out(facing: Facing, denial: Denial) -> Bond | None:
    """A word that ours tells with most of what a passage denies, by whatever verb, or by the verb denied and the rest.

    Nothing of ours may say no.
    """
    ours, theirs = facing.other, denial.clause
    verbs = [word for word in theirs.words if word.start in denial.words and is_verb(word.text.lower())]
    if not verbs or not _only_not(theirs) or facing.mine.text.startswith(_BUT, theirs.end):
        return None  # "n’est pas hostile au projet" may be told as "est ouvert au projet"
    if refusals(theirs) or not _NOT_LEFT.isdisjoint(ours.folded):
        return None
    same = [bond for bond in facing.bonds if bond.kind is Kind.SAME and not ours.is_quoted(bond.other.start)]
    inside = [bond for bond in same if theirs.start <= bond.mine.start < theirs.end and _weighs(bond.other)]
    head = next((bond for bond in inside if bond.mine.start in denial.words), None)
    words = [word for word in theirs.words if _weighs(word) and word.start not in denial.words]
    if len(inside) < max(_SHARED, _MOST * len(words)) and not (head and _tells_most(facing, same)):
        return None
    if any(w is not (head and head.other) for each in clauses(ours) for w in turning(each)):
        return None
    if any(denials(ours, each) for each in clauses(ours)):
        return None
    content = [word.stem for word in theirs.words if _tells(word)]
    against = any(families.contrary(word.stem, stem) for word in ours.words if word.content for stem in content)
    return None if against else head or inside[-1]


def _tells_most(facing: Facing, same: Sequence[Bond]) -> bool:
    """Whether a sentence tells a passage with most of its words."""
    return len(same) >= max(_FEW, _MOST * sum(map(_tells, facing.other.words)))


def _only_not(clause: Clause) -> bool:
    """Whether a clause denies by "ne … pas", "plus" or "jamais" alone."""
    said = {word.folded for word in clause.words}
    if _NE.isdisjoint(said) or _PARTICLES.isdisjoint(said) or not _BOUNDS.isdisjoint(said):
        return False
    return all(word.folded in _PARTICLES for word in turning(clause))


def _denies_plainly(clause: Clause, denial: Denial) -> bool:
    """Whether it is "ne … pas" of a single thing that is no lack, nor what somebody would say."""
    said = {word.folded for word in clause.words}
    if _NOT not in said or _NE.isdisjoint(said) or not _OTHERWISE.isdisjoint(said):
        return False
    if any(word.folded != _NOT for word in turning(clause)):
        return False
    speech = families.matches("speech")
    verbs = (word.folded for word in clause.words if word.start in denial.words)
    return not any(families.belongs(verb, speech) for verb in verbs) and not any(w.startswith(_UNSAID) for w in said)


def _is_tied(pair: Pair, denial: Denial) -> bool:
    """Whether it is the verb denied that is told, or by the same word what stands behind it."""
    denies = next(word.start for word in denial.clause.words if word.folded in _NE)
    return pair.ours.start in denial.words or (pair.ours.start > denies and pair.kind is Kind.SAME)


def _around(claims: Claims, told: Iterable[Pair]) -> Iterator[Clause]:
    """The clauses of these words, and those beside them."""
    rows = clauses(claims)
    places = {rows.index(clause_of(claims, pair.theirs)) for pair in told}
    yield from (row for at, row in enumerate(rows) if any(abs(at - place) <= _BESIDE for place in places))


def _says_no(clause: Clause, words: Iterable[Word]) -> bool:
    """Whether a clause denies, or has a word that may be told by a denial, or the contrary of one of ours."""
    if turning(clause) or denials(clause.claims, clause):
        return True
    if any(word.folded in _SAYS_NO for word in clause.words):
        return True
    content = [word.stem for word in clause.words if word.content]
    return any(families.contrary(stem, word.stem) for stem in content for word in words)


def _tells(word: Word) -> bool:
    return word.content and not light(word.folded)


def _weighs(word: Word) -> bool:
    return _tells(word) and word.folded not in UNITS
