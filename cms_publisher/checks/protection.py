"""Whom the law shields: minors in matters of health or justice, victims of sexual offences, who is not yet judged.

What protects them (a denial, a reply, the presumption of innocence) is not cut in silence.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.checks.context import within
from cms_publisher.checks.omissions import untold
from cms_publisher.checks.rule import Check, Hit
from cms_publisher.checks.unanswered import unanswered
from cms_publisher.fidelity.ask import Ask
from cms_publisher.fidelity.asked import read
from cms_publisher.fidelity.attribution import name_of
from cms_publisher.fidelity.defence import defends, denial, protects
from cms_publisher.fidelity.edits import EditKind
from cms_publisher.fidelity.excerpts.overlap import NEAR_DUPLICATE, key, overlap
from cms_publisher.fidelity.patients import patients
from cms_publisher.fidelity.protected import (
    adults,
    called_guilty,
    is_open_case,
    minors,
    named_victims,
    told_apart,
    victims,
)
from cms_publisher.fidelity.replies import is_letter
from cms_publisher.fidelity.stated import is_unjudged, stated
from cms_publisher.french.judgments import is_request, is_ruling
from cms_publisher.french.sentences import split
from cms_publisher.model import BlockKind, Place, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cms_publisher.checks.context import Context


def _look(context: Context) -> Iterator[Hit]:
    named: dict[str, Hit] = {}
    for field, number, text in context.passages:
        for start, end in minors(text):
            place = Place(field=field, block=number, start=start, end=end)
            named.setdefault(
                text[start:end], Hit(rule="minor", place=place, args={"name": text[start:end]}, evidence=text)
            )
    if named:  # an age told anywhere settles it
        grown = {name for _, _, text in context.passages for name in adults(text)}
        named = {name: hit for name, hit in named.items() if name not in grown}
    yield from named.values()
    yield from _shown(context, named)
    yield from _victims(context)
    yield from _patients(context)
    yield from _recognised(context)
    yield from _guilty(context)
    yield from _stated(context)
    yield from _one_sided(context)
    yield from _silenced(context)
    yield from _replies(context)


def _replies(context: Context) -> Iterator[Hit]:
    """What an article leaves out of a party's reply: a finding for each reply, all its sentences named."""
    replying = {source.id: source for source in context.replying}
    left: dict[str, list[str]] = {}
    for span in untold(context) if replying else ():
        source = replying.get(span.source)
        text = source.document.text[span.start : span.end] if source else ""
        if text and not is_letter(text):
            left.setdefault(span.source, []).append(text)
    for each, texts in left.items():
        listed = " ; ".join(f"«\u00a0{text}\u00a0»" for text in texts)
        args = {"source": name_of(replying[each]) or each, "count": len(texts), "sentences": listed}
        yield Hit(rule="reply-cut", place=Place(field="body"), args=args, evidence=texts[0])


def _stated(context: Context) -> Iterator[Hit]:
    """What is told as fact of somebody who is not judged yet: one finding, which lists all places."""
    statements = [each for each in context.statements if each.place.field in {"headline", "standfirst", "body"}]
    texts = [each.text for each in statements]
    if not is_unjudged(" ".join(texts), texts, context.edition.brief.instruction or ""):
        return
    found = [(statements[at].at(start, end), texts[at][start:end].strip()) for at, start, end in stated(texts)]
    if found:
        listed = " ; ".join(dict.fromkeys(f"«\u00a0{words}\u00a0»" for _, words in found))
        yield Hit(
            rule="stated", place=found[0][0], args={"count": len(found), "sentences": listed}, evidence=found[0][1]
        )


def _one_sided(context: Context) -> Iterator[Hit]:
    """A standfirst with what the prosecution asked for and said, or one that accuses; without what the text answers."""
    opening = [each for each in context.statements if each.place.field == "standfirst"]
    accused = [each.text for each in opening]
    below = (each.text for each in context.text if each.place.field == "body")
    denied = next((text for text in below if opening and denial(text, accused)), None)
    if denied and not any(map(protects, accused)):
        yield Hit(rule="one-sided", place=opening[0].place, args={"answer": denied}, evidence=denied)
        return
    asked = next((each for each in opening if is_request(each.text)), None)
    texts = [each.text for each in context.statements]
    if asked is None or not any("«" in each.text for each in opening) or any(map(is_ruling, texts)):
        return
    answer = next((each.text for each in context.text if defends(each.text)), None)
    if answer and not any(defends(each.text) or protects(each.text) for each in opening):
        yield Hit(rule="one-sided", place=asked.place, args={"answer": answer}, evidence=answer)


def _shown(context: Context, named: Iterable[str]) -> Iterator[Hit]:
    """The same names once more, where search engines or a reader in a hurry see them first."""
    for name in sorted(named):
        for statement in context.statements:
            text = statement.kind is not BlockKind.HEADING and statement.place.field in {"standfirst", "body"}
            at = -1 if text else statement.text.find(name)
            if at >= 0:
                place = statement.at(at, at + len(name))
                yield Hit(rule="minor", place=place, args={"name": name}, evidence=statement.text)
                break


def _victims(context: Context) -> Iterator[Hit]:
    named: set[str] = set()
    for statement in context.statements:
        for start, end in victims(statement.text):
            name = statement.text[start:end]
            if name not in named:
                yield Hit(rule="victim", place=statement.at(start, end), args={"name": name}, evidence=statement.text)
            named.add(name)


def _patients(context: Context) -> Iterator[Hit]:
    """Whose illness is told beside the name, by others: who speaks has told it."""
    for statement in context.statements:
        for start, end in patients(statement.text):
            name = statement.text[start:end]
            surname = name.split()[-1]
            if not any(surname in each.text and "«" in each.text for each in context.statements):
                yield Hit(rule="health", place=statement.at(start, end), args={"name": name}, evidence=statement.text)


def _recognised(context: Context) -> Iterator[Hit]:
    """Where the instruction wants no victim named: who is one by the text's word, or can be told by what it says."""
    phrases = re.split(r"[,.;:!?\n]", context.edition.brief.instruction or "")
    if not any((wish := read(phrase)) and wish.ask is Ask.NO_VICTIM for phrase in phrases):
        return
    told: set[str] = set()
    for statement in context.statements:
        for start, end in (*named_victims(statement.text), *told_apart(statement.text)):
            words = statement.text[start:end]
            if words not in told:
                told.add(words)
                args = {"words": words}
                yield Hit(rule="recognised", place=statement.at(start, end), args=args, evidence=statement.text)


def _guilty(context: Context) -> Iterator[Hit]:
    if not is_open_case(" ".join(text for _, _, text in context.passages)):
        return
    for statement in context.statements:
        for start, end in called_guilty(statement.text):
            args = {"words": statement.text[start:end]}
            yield Hit(rule="presumed", place=statement.at(start, end), args=args, evidence=statement.text)


def _silenced(context: Context) -> Iterator[Hit]:
    """What protects whoever the story accuses and is among the cuts, or was left out: a finding each, all named."""
    shown = [statement.text for statement in context.text if protects(statement.text)]
    lost = [text for text in dict.fromkeys(_cut(context)) if not any(_says(one, text) for one in shown)]
    if lost:
        args = {"count": len(lost), "sentences": " ; ".join(f"«\u00a0{text}\u00a0»" for text in lost)}
        yield Hit(rule="defence-cut", place=Place(field="body"), args=args, evidence=lost[0])
    heads = [each.text for each in context.statements if each.kind is BlockKind.HEADING]
    told = [*lost, *heads]  # a paragraph's first sentence may have become its subheading
    missing = [text for text in dict.fromkeys(unanswered(context)) if not any(_says(text, one) for one in told)]
    if missing:
        args = {"count": len(missing), "sentences": " ; ".join(f"«\u00a0{text}\u00a0»" for text in missing)}
        yield Hit(rule="defence-missing", place=Place(field="body"), args=args, evidence=missing[0])


def _says(shown: str, text: str) -> bool:
    return within(text, shown) or overlap(key(text), key(shown)) >= NEAR_DUPLICATE


def _cut(context: Context) -> Iterator[str]:
    """The sentences among the story's cuts that protect somebody."""
    documents = {source.id: source.document for source in context.story.sources}
    for cut in context.edition.article.cuts:
        if cut.kind != EditKind.DUPLICATE and cut.span.source in documents:
            raw = documents[cut.span.source].text[cut.span.start : cut.span.end]
            yield from (raw[start:end] for start, end in split(raw) if protects(raw[start:end]))


CHECK: Final = Check(
    name="protection",
    rules={
        "minor": Severity.WARNS,
        "victim": Severity.WARNS,
        "health": Severity.WARNS,
        "recognised": Severity.WARNS,
        "presumed": Severity.WARNS,
        "stated": Severity.WARNS,
        "one-sided": Severity.WARNS,
        "defence-cut": Severity.WARNS,
        "defence-missing": Severity.WARNS,
        "reply-cut": Severity.WARNS,
    },
    look=_look,
)
