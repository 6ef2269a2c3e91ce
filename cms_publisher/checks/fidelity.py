"""Each sentence stands in the sources, word for word but for the edits of the closed catalogue."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.checks.context import within
from cms_publisher.checks.leftovers import leftover_rule
from cms_publisher.checks.quotes import misquoted
from cms_publisher.checks.rule import Check, Hit
from cms_publisher.fidelity.cleaning import clean
from cms_publisher.fidelity.edits import EditKind
from cms_publisher.fidelity.excerpts.announced_news import announced_news
from cms_publisher.fidelity.excerpts.asked_for import may_tell_request, tells_request
from cms_publisher.fidelity.excerpts.extract import less
from cms_publisher.fidelity.excerpts.headlined import is_headed, is_headlined
from cms_publisher.fidelity.excerpts.last_resorts import is_last_resort
from cms_publisher.fidelity.excerpts.narrowed import is_narrowed
from cms_publisher.fidelity.excerpts.partial import shorter
from cms_publisher.fidelity.excerpts.sentenced import may_tell_ruling, tells_ruling
from cms_publisher.fidelity.excerpts.shortened import is_of, is_shortened
from cms_publisher.fidelity.excerpts.tried import may_tell_trial, tells_trial
from cms_publisher.fidelity.mode import Mode
from cms_publisher.fidelity.residue import Unexplained
from cms_publisher.french import sentences
from cms_publisher.french.calendar import MONTHS
from cms_publisher.french.words import fold
from cms_publisher.model import BlockKind, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.checks.context import Context, Statement
    from cms_publisher.fidelity.residue import Residue

_RULES: Final = {kind.value: Severity.BLOCKS for kind in Unexplained} | {Unexplained.CAPITALS.value: Severity.WARNS}
_SHORTER: Final = frozenset({Unexplained.CUT, Unexplained.LEFT_OUT})
_OPENING: Final = 12
"""Characters by which a sentence of the article is known as the one that a description was made of."""
_YEAR: Final = re.compile(rf"\d(?:er)?[ \u00a0](?:{'|'.join(MONTHS)})(?P<year>[ \u00a0]20\d\d)\b")
"""Of a day, which a search page shows beside a description."""
_WORST_FIRST: Final = tuple(Unexplained)


def _look(context: Context) -> Iterator[Hit]:
    told: list[str] = []
    for statement in context.statements:
        if context.mode_of(statement) is not Mode.STRICT:
            continue
        residues = _left(context, statement)
        if not residues or any(within(statement.text, text) for text in told):
            continue
        told.append(statement.text)
        yield _hit(context, statement, residues)


def _left(context: Context, statement: Statement) -> list[Residue]:
    """What nothing explains, less what another check says better: a leftover, an altered quote."""
    residues = context.explanations[statement].residues
    if not residues or leftover_rule(statement.text, context) or _is_of_the_text(context, statement):
        return []
    if _is_narrowed(context, statement) or _is_announced(context, statement) or _is_ruling(context, statement):
        return []
    if _is_shortened(context, statement):
        residues = tuple(residue for residue in residues if residue.kind not in _SHORTER)
    quoted = [(quote.start, quote.end) for quote in misquoted(context, statement.text)]
    return [left for left in residues if not any(start <= left.start and left.end <= end for start, end in quoted)]


def _is_shortened(context: Context, statement: Statement) -> bool:
    """Whether a headline or a field for search engines goes without what its own sentence, or the headline, can."""
    if statement.place.field not in {"headline", "title_tag", "meta_description"}:
        return False
    titles = (statement.text, context.title_tag) if statement.place.field == "title_tag" else ()
    headline = context.headline.text
    if any(is_shortened(text, headline) or is_last_resort(text, headline) for text in titles):
        return True
    whole = (
        context.explanations[statement].evidence or "",
        *_own(context, statement),
    )  # a date may be absolute in the article alone
    if any(is_headlined(statement.text, each, context.headline.text) for each in whole):
        return True
    return any(is_of(text, each) for text in (statement.text, *_undated(context, statement)) for each in whole)


def _undated(context: Context, statement: Statement) -> Iterator[str]:
    """The line with its days as the source has them, which were looked at by themselves: "reprend ce mardi"."""
    text = statement.text
    for edit in context.edition.article.headline.edits:
        if edit.kind is EditKind.DATE and edit.before:
            text = text.replace(edit.after, edit.before, 1)
    if text != statement.text:
        yield text


def _is_narrowed(context: Context, statement: Statement) -> bool:
    """Whether a title tag is the headline in less room, or a subheading behind its label: both are judged."""
    title, headline = context.title_tag, context.headline
    if statement.place.field != "title_tag":
        return False
    headings = (block.text for block in context.edition.article.body if block.kind is BlockKind.HEADING)
    text = " ".join(each.text for each in context.text)
    told, name = [title], title.removesuffix(statement.text).removesuffix("\u00a0: ")
    if name != title and name[:1].isupper() and " " not in name:
        told.append(statement.text[:1].upper() + statement.text[1:])  # behind a name
    return is_headed(title, headline.text, headings) or any(is_narrowed(one, headline, text) for one in told)


def _is_announced(context: Context, statement: Statement) -> bool:
    """Whether a headline tells as news what a source says those in charge announced."""
    if statement.place.field not in {"headline", "title_tag"}:
        return False
    told = fold(statement.text).rstrip(" .")
    before: dict[str, str] = {}
    for stretch in context.index.stretches:
        text = clean(stretch.text)[0]
        for start, end in sentences.split(text):
            known = before.get(stretch.source.id, "")
            news = announced_news(text[start:end], known)
            if news and fold(news) == told:
                return True
            before[stretch.source.id] = f"{known} {text[start:end]}"
    return False


def _is_ruling(context: Context, statement: Statement) -> bool:
    """Whether a headline tells, by what the person is, what a source says that a court decided."""
    line = {"headline": context.headline.text, "title_tag": context.title_tag}.get(statement.place.field or "", "")
    if not (may_tell_ruling(line) or may_tell_request(statement.text) or may_tell_trial(line)):
        return False
    texts: dict[str, list[str]] = {}
    for stretch in context.index.stretches:
        text = clean(stretch.text)[0]
        texts.setdefault(stretch.source.id, []).extend(text[start:end] for start, end in sentences.split(text))
    return any(
        tells_ruling(line, each) or tells_request(statement.text, each) or tells_trial(line, each)
        for each in texts.values()
    )


def _is_of_the_text(context: Context, statement: Statement) -> bool:
    """Whether a description is a sentence of the article less what that can do without: that one is judged itself."""
    if statement.place.field != "meta_description":
        return False
    told = fold(statement.text).rstrip(" .")
    texts = (text for each in _own(context, statement) for text in shorter(each))
    return any(fold(text).rstrip(" .") == told for text in texts)


def _own(context: Context, statement: Statement) -> tuple[str, ...]:
    """The article's sentences that open as a field for search engines does, also less a year that no source gives."""
    own = [each.text for each in context.text if each.text[:_OPENING] == statement.text[:_OPENING]]
    source = context.explanations[statement].evidence
    put = (
        one.span("year") for text in own[:1] for one in _YEAR.finditer(text) if one["year"][1:] not in (source or text)
    )
    return (*own, *(less(own[0], [span]) for span in put))


def _hit(context: Context, statement: Statement, residues: list[Residue]) -> Hit:
    """One finding a sentence: the worst difference names it, its place spans them all."""
    worst = min(residues, key=lambda residue: _WORST_FIRST.index(residue.kind))
    same = [residue for residue in residues if residue.kind is worst.kind]
    ours = " / ".join(residue.ours for residue in same if residue.ours)
    theirs = " / ".join(residue.theirs for residue in same if residue.theirs)
    return Hit(
        rule=worst.kind.value,
        place=statement.at(min(left.start for left in residues), max(left.end for left in residues)),
        args={"sentence": statement.text, "ours": ours, "theirs": theirs},
        evidence=context.explanations[statement].evidence,
        severity=Severity.WARNS if statement.persons else None,
    )


CHECK: Final = Check(name="fidelity", rules=_RULES, look=_look)
