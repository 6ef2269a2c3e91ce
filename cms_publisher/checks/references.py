"""A pronoun stands for what it stood for in the source: the sentence that it points to comes right before it."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING, Final

from cms_publisher.checks.context import within
from cms_publisher.checks.rule import Check, Hit
from cms_publisher.fidelity.excerpts.determined import presenting
from cms_publisher.fidelity.excerpts.references import (
    explains_itself,
    follows,
    is_of_who_spoke,
    is_right_behind,
    leans,
    predecessor,
    speaks_for_another,
    speaks_or_points,
    told_before,
)
from cms_publisher.fidelity.excerpts.strayed import REACH, names_somebody, pronoun_of, strays
from cms_publisher.fidelity.mode import Mode
from cms_publisher.fidelity.persons import gender, persons, speaking_pronoun
from cms_publisher.fidelity.subject_gender import is_of_nobody, pronoun_gender, subject_gender
from cms_publisher.french import families
from cms_publisher.french.antecedents import candidates, opening_pronoun
from cms_publisher.french.words import fold
from cms_publisher.model import BlockKind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.checks.context import Context, Statement
    from cms_publisher.fidelity.align import Stretch
    from cms_publisher.french.antecedents import Candidate

_SEVERAL: Final = frozenset({"ils", "elles"})
"""Who they are, a rewording may choose: "la société", "ses ingénieurs"."""
_OPENS: Final = "EILMOPC"
"""Letters that a sentence with a pronoun at its head begins with."""
_MARKS: Final = '«“"–—-(…'
"""What a sentence begins with that is only quoted."""
_PRESENTS: Final = re.compile(r"(?:Il|Elle|Lui|Ils|Elles|Eux),[ \u00a0](?:c[’']|ce[ \u00a0])(?:est|était|sont)\b")
_THIS: Final = re.compile(r"Ce(?:t|tte|s)?[ \u00a0][^\W\d_]{4,}")
_THESE: Final = re.compile(r"(?:\w+ )?[Cc]es[ \u00a0][^\W\d_]{4,}")
_BACK: Final = 2
"""Sentences within which a rewording may name whom a pronoun stands for."""


def _look(context: Context) -> Iterator[Hit]:
    earlier: list[Statement] = []
    for number, statement in enumerate(context.text):
        before = earlier[-1] if earlier else None
        parted = statement.text[:1] in _MARKS and is_of_who_spoke(statement.text) and _goes_on(context, statement)
        if (
            (leans(statement.text) or parted)
            and not (_is_told_next(context, number) or _is_presented(context, statement))
            and not (
                _near(context, statement, earlier[-_BACK:])
                if _reworded(context, statement)
                else _stands(context, statement, before)
                or _opens_below(context, statement, earlier)
                or _stands_behind_a_list(context, statement, earlier)
            )
        ):
            rule = "speaker-drifted" if parted or speaks_for_another(statement.text) else "orphan"
            if rule != "orphan" or not _stands_below_its_heading(context, statement):
                args = {"sentence": statement.text}
                yield Hit(rule=rule, place=statement.place, args=args, evidence=statement.text)
        elif wrong := _disagreeing(context, statement, earlier):
            args = {"pronoun": wrong[0], "name": wrong[1], "sentence": statement.text}
            theirs = _stands(context, statement, before) and not context.explanations[statement].residues
            yield Hit(
                rule="gender",
                place=statement.place,
                args=args,
                evidence=statement.text,
                severity=Severity.WARNS if theirs else None,
            )
        elif other := _of_the_other_gender(context, statement, before):
            args = {"pronoun": other[0], "theirs": other[1]}
            yield Hit(rule="pronoun-changed", place=statement.place, args=args, evidence=other[1])
        elif statement.text[:1] in _OPENS and not _may_stand(
            context, statement, context.text[max(0, number - _BACK) : number]
        ):
            args = {"sentence": statement.text}
            yield Hit(rule="orphan", place=statement.place, args=args, evidence=statement.text)
        elif strayed := _means_another(context, statement, earlier[-REACH:]):
            args = {"theirs": strayed[0], "ours": strayed[1], "sentence": statement.text}
            yield Hit(rule="strayed", place=statement.place, args=args, evidence=statement.text)
        if not _stands_on_a_heading(context, statement):
            earlier.append(statement)


def _is_told_next(context: Context, number: int) -> bool:
    """Whether the sentence behind says who the pronoun is: "« Il a lu sa feuille. » Il, c’est le directeur …"."""
    return any(_PRESENTS.match(one.text) for one in context.text[number + 1 : number + 2])


def _is_presented(context: Context, statement: Statement) -> bool:
    """Whether a standfirst's sentence says by itself whom its demonstrative means: "Ce couvreur de Vincey"."""
    support = context.explanations[statement].support if statement.place.field == "standfirst" else ()
    text = statement.text
    return bool(support) and presenting(text, told_before(support[0], context.index, REACH)) != text


def _means_another(context: Context, statement: Statement, earlier: Sequence[Statement]) -> tuple[str, str] | None:
    """Whom its pronoun means in the source, and whom it comes to mean behind what stands before it here."""
    if pronoun_of(statement.text) is None or not (support := context.explanations[statement].support):
        return None
    ours = [each.text for each in earlier]
    if not any(map(names_somebody, ours)):
        return None
    theirs = told_before(support[0], context.index, REACH)
    return strays(statement.text, theirs, ours, [*theirs, *ours])


def _goes_on(context: Context, statement: Statement) -> bool:
    """Whether a sentence stands before it in its source's paragraph: there its speaker is named."""
    found = ((one, predecessor(one, context.index)) for one in context.explanations[statement].support)
    return any(before is not None and before[0] is one.stretch for one, before in found)


def _opens_below(context: Context, statement: Statement, earlier: Sequence[Statement]) -> bool:
    """Whether it opens the body with "ce projet", of which the standfirst tells."""
    told = [one for one in earlier if one.place.field == "standfirst"]
    opens = bool(told) and earlier[-1] is told[-1] and _THIS.match(statement.text) is not None
    return opens and any(_stands(context, statement, one) for one in told)


def _stands_behind_a_list(context: Context, statement: Statement, earlier: Sequence[Statement]) -> bool:
    """Whether only the list stands between that it stands behind in its source: "Ces produits" are what it lists.

    What other pronouns mean stands above the list, there as here.
    """
    items = list(takewhile(lambda one: one.kind is BlockKind.LIST_ITEM, reversed(earlier)))
    if not items:
        return False
    mine, listed = context.explanations[statement].support, context.explanations[items[0]].support
    if not any(is_right_behind(one, item, context.index) for one in mine for item in listed):
        return False
    above = earlier[-len(items) - 1] if len(items) < len(earlier) else None
    return _THESE.match(statement.text) is not None or _stands(context, statement, above)


def _stands_below_its_heading(context: Context, statement: Statement) -> bool:
    """Whether the sentence that it goes on from has become the subheading right above it."""
    block, start = statement.place.block, statement.place.start
    if not block or start:
        return False
    above = [one for one in context.statements if one.place.field == "body" and one.place.block == block - 1]
    return len(above) == 1 and above[0].kind is BlockKind.HEADING and _stands(context, statement, above[0])


def _stands_on_a_heading(context: Context, statement: Statement) -> bool:
    """Whether the source has it as a heading (an interviewer's question): there no pronoun leans on it."""
    found = context.explanations[statement].alignment
    return found is not None and found.stretch.kind is BlockKind.HEADING


def _disagreeing(context: Context, statement: Statement, earlier: Sequence[Statement]) -> tuple[str, str] | None:
    """A pronoun that speaks, and the person who spoke last, where their genders differ."""
    pronoun = speaking_pronoun(statement.text)
    spoken = earlier[-1] if pronoun and earlier else None  # a block's sentences stand in a row
    people = persons(spoken.text) if spoken and spoken.place.block == statement.place.block else []
    if pronoun is None or len(people) != 1 or persons(statement.text):
        return None
    known = gender(people[0], [source.document.text for source in context.story.sources])
    return (pronoun[0], people[0]) if known and known != pronoun[1] else None


def _of_the_other_gender(context: Context, statement: Statement, before: Statement | None) -> tuple[str, str] | None:
    """The pronoun of a rewording and the passage whose subject is of the other gender, unless ours is named before."""
    mine = pronoun_gender(statement.text) if _reworded(context, statement) else None
    if mine is None or mine[0].lower() in _SEVERAL or (before is not None and subject_gender(before.text) == mine[1]):
        return None
    passage = next(iter(context.passages_of(statement)), None)
    theirs = subject_gender(passage.claims.text) if passage else None
    return (mine[0], passage.claims.text) if passage and theirs and theirs != mine[1] else None


def _reworded(context: Context, statement: Statement) -> bool:
    return context.mode_of(statement) is Mode.FREE and bool(context.explanations[statement].residues)


def _near(context: Context, statement: Statement, earlier: Sequence[Statement]) -> bool:
    """Whether a sentence not far before tells what stands in the source not far before."""
    mine = context.passages_of(statement)
    if not mine or not speaks_or_points(statement.text):
        return True
    others = [passage for each in earlier for passage in context.passages_of(each)]
    return any(a.source == b.source and 0 <= a.number - b.number <= _BACK + 1 for a in mine for b in others)


def _may_stand(context: Context, statement: Statement, earlier: Sequence[Statement]) -> bool:
    """Whether the sentence before has what a rewording's pronoun may stand for, or names whom the one before that did.

    At the head of a paragraph, of which nothing else says what it is about, that is also told where the source tells
    what the sentence does, unless the passages of both stand side by side.
    """
    mine = opening_pronoun(statement.text) if earlier else None
    if mine is None or is_of_nobody(statement.text) or explains_itself(statement.text):
        return True
    if not _reworded(context, statement):
        return True
    found = [candidates(each.text, mine.gender, mine.number) for each in earlier]
    if statement.place.block == earlier[-1].place.block:
        return any(found[-1]) or any(each.repeats or each.named for each in found[0])
    return bool(found[-1]) and _is_told_of(context, statement, earlier[-1], found[-1])


def _is_told_of(context: Context, statement: Statement, before: Statement, found: Sequence[Candidate]) -> bool:
    """Whether one of these words is what the source tells what the sentence does of, or both are told in a row."""
    mine, others = context.passages_of(statement)[:1], context.passages_of(before)
    if not mine or any(a.source == b.source and 0 <= a.number - b.number <= 1 for a in mine for b in others):
        return True
    stems = {families.stem(fold(each.word)) for each in found if each.opens or each.named}
    near = [other for each in mine for other in context.library.beside(each, _BACK, 0)]
    return any(each.repeats for each in found) or any(context.library.explained(stems, each.claims) for each in near)


def _is_headline(context: Context, stretch: Stretch) -> bool:
    """Whether a block of the source is the line that the article has as its headline: the text begins below it."""
    return within(context.edition.article.headline.text, stretch.text)


def _stands(context: Context, statement: Statement, before: Statement | None) -> bool:
    """Whether one of the passages that it stands on follows one that the sentence before stands on."""
    explained = context.explanations[statement]
    mine = explained.support
    if not mine:
        return True  # nothing is known of where it comes from: another check says so
    if before is None:
        earlier = [predecessor(one, context.index) for one in mine]
        return any(found is None or _is_headline(context, found[0]) for found in earlier)
    theirs = context.explanations[before]
    others = theirs.support or ((theirs.alignment,) if theirs.alignment else ())
    return any(follows(one, other, context.index) for one in mine for other in others)


CHECK: Final = Check(
    name="references",
    rules={
        "speaker-drifted": Severity.BLOCKS,
        "orphan": Severity.WARNS,
        "gender": Severity.BLOCKS,
        "pronoun-changed": Severity.WARNS,
        "strayed": Severity.WARNS,
    },
    look=_look,
)
