"""Headlines from the text's own words: whole clauses, best first."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.antecedents import known_thing, names_thing
from cms_publisher.fidelity.doubtful import is_doubtful
from cms_publisher.fidelity.extract import extract, without
from cms_publisher.fidelity.heading_phrases import news_phrases
from cms_publisher.fidelity.promotion import unfit
from cms_publisher.fidelity.subjects import capitalized, names
from cms_publisher.french import tables
from cms_publisher.french.appositions import apposition, brackets, fronted, last_apposition
from cms_publisher.french.auxiliaries import auxiliary
from cms_publisher.french.circumstances import bare_date, connective, insertion
from cms_publisher.french.clauses import clauses, opens_with_adjunct
from cms_publisher.french.grammar import Tag, points_back, tagged
from cms_publisher.seo.undated import is_undated
from cms_publisher.writers.digest.labels import labelled, subject
from cms_publisher.writers.digest.weights import relevance, weights

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.model import Sentence
    from cms_publisher.writers.digest.prepare import Prepared

    Scored = tuple[bool, float, int, Sentence]

_LENGTHS: Final = range(35, 111)
"""Characters: shorter tells too little; Google keeps 110 in listings."""
_PLACE: Final = re.compile(r"[A-ZÀ-Ý][A-ZÀ-Ý ’'-]{2,30}(?: \([^()]{2,30}\))?[ \u00a0][-–—][ \u00a0]")
"""Where a report comes from, before its first sentence: "KUJATAA - "."""
OFFERED: Final = 3
"""How many are shown to a person."""
_COST: Final = 0.5
"""What a quotation, a time, place or source before the subject, a day not named, or length takes off its worth."""
_NAMELESS: Final = 4
"""How much more it takes off that nobody and nothing of the lead is named."""
_UNFIT: Final = re.compile(
    r"^L(?:es?|a) (?:\w+ièmes?|premi(?:er|ère)s?|seconde?s?) (?:n[’']|(?:ne|a|ont|est|sont|avait|était|sera)\b)|"
    r"\?|-(?:t-)?(?:ils?|elles?|on|je|nous|vous)\b|^[^,«]{3,60}, (?:ils?|elles?)\b",
)
"""One of many ("La cinquième a …"), a question, who said it by a pronoun ("assure-t-elle"), a pronoun as its subject
("Conduite par eux, elle …").
"""
_BEFORE_SUBJECT: Final = re.compile(r"(?:Selon|D[’']après)\b|\w+, ")
_READ_AT_ONCE: Final = 75
"""Characters from which on a headline is a long one, with a name before it."""
_FIGURE: Final = 0.3
"""What a figure adds."""
_PRAISING: Final = 8
"""How much more that it praises, or says "nous": its sender's words, no newspaper's."""
_LEAD: Final = 2
"""The sentences that say what the story is about."""
_EARLY_SENTENCES: Final = 12
"""From here on a sentence's place in the text no longer speaks for it."""


def headline_candidates(prepared: Prepared, wanted: int = OFFERED) -> tuple[Sentence, ...]:
    """Up to so many clauses of the text, the most telling and earliest first; a sentence gives a second one last."""
    sentences = [sentence for section in prepared.sections for block in section.blocks for sentence in block.sentences]
    title = prepared.title.text if prepared.title else ""
    early = _ranked(sentences, _EARLY_SENTENCES, title)
    return (early if len(early) >= OFFERED else _ranked(sentences, len(sentences), title))[:wanted]


def _ranked(sentences: Sequence[Sentence], looked_at: int, title: str) -> tuple[Sentence, ...]:
    """The best of the first so many sentences; ``title``: the source's, which names what it is about."""
    weight = weights(sentence.text for sentence in sentences)
    subjects = names(" ".join(sentence.text for sentence in sentences[:_LEAD]))
    firsts: list[Scored] = []
    seconds: list[Scored] = []
    for position, sentence in enumerate(sentences[:looked_at]):
        early = max(0.0, 1 - position / _EARLY_SENTENCES)
        scored = ((relevance(one.text, weight) * (1 + early) - _cost(one.text, subjects), one) for one in _of(sentence))
        for rank, (score, one) in enumerate(sorted(scored, key=lambda row: -row[0])):
            row = (position > 0, -score, position, one)  # the news is in the first sentence
            (seconds if rank else firsts).append(row)
    best, *others = (*sorted(firsts, key=lambda row: row[:3]), *sorted(seconds, key=lambda row: row[:3])) or (None,)
    label = subject(sentences, _LEAD, title)
    what = [one for sentence in sentences[:_LEAD] for one in _what(sentence)]
    placed = [named for each in what if (named := labelled(each, label))]
    ranked = (*((best[-1],) if best else ()), *(placed or what)[:1], *(row[-1] for row in others))
    known = f"{title} {sentences[0].text if sentences else ''}"
    offered = [_named(one, label, subjects) for one in ranked]
    # the best stays first; behind it comes last what the lead does not make clear
    found = [*offered[:1], *sorted(offered[1:], key=lambda one: _is_unclear(one.text, known))]
    return tuple({one.text: one for one in found if not _goes_on(one, found)}.values())


def _is_unclear(text: str, known: str) -> bool:
    """Whether it opens with a thing that neither the title nor the lead names: "L’atelier tient dans une pièce"."""
    thing = known_thing(text)
    body = thing is None or thing in tables.words("known_to_all") | tables.words("actors")
    return not body and not names_thing(known, thing or "")


def _goes_on(clause: Sentence, others: Sequence[Sentence]) -> bool:
    """Whether it is another one that is offered with more behind it."""
    return any(clause.text != other.text and clause.text.startswith(other.text) for other in others)


def _named(clause: Sentence, label: str, subjects: frozenset[str]) -> Sentence:
    """The clause; behind what the text is about where it names nothing of it."""
    if subjects & capitalized(clause.text):
        return clause
    return labelled(clause, label) or clause


def _cost(text: str, subjects: frozenset[str]) -> float:
    nameless = bool(subjects) and not subjects & capitalized(text)
    praising = unfit(text) is not None
    figure = _FIGURE if re.search(r"\d", text) else 0.0
    late = opens_with_adjunct(text) or _BEFORE_SUBJECT.match(text) is not None or is_undated(text)
    slow = ("«" in text) + late + (len(text) > _READ_AT_ONCE)
    return _COST * (slow + nameless * _NAMELESS + praising * _PRAISING) - figure


def _of(sentence: Sentence) -> Iterator[Sentence]:
    """The sentence's clauses of a headline's length, with an inserted time or place or an apposition and without."""
    if is_doubtful(sentence.text) or _PLACE.match(sentence.text):
        return
    for said in _variants(sentence):
        for start, end in clauses(said.text):
            text = said.text[start:end]
            unfit_ = _UNFIT.search(text) or points_back(text) or _is_no_clause(text)
            if end - start in _LENGTHS and not unfit_:
                clause = extract(said, start, end)
                yield _without(clause, auxiliary(clause.text))


def _is_no_clause(text: str) -> bool:
    """Whether its only verb is a relative clause's: "Un bébé qui ne prend plus de biberon"."""
    tokens = tagged(text)
    who = next((at for at, token in enumerate(tokens) if token.low == "qui"), None)
    if not who or tokens[who - 1].text == ",":
        return False
    verbs = [at for at, token in enumerate(tokens) if token.tag is Tag.VERB]
    relatives = sum(token.tag is Tag.RELATIVE for token in tokens[who:])
    return not any(at < who for at in verbs) and len(verbs) <= relatives


def _variants(sentence: Sentence) -> Iterator[Sentence]:
    """The sentence without what only ties it to another, with what is inserted and without."""
    for find in (bare_date, connective, fronted):
        sentence = _without(sentence, find(sentence.text))
    variants = [sentence]
    for find in (insertion, apposition):
        variants += [_without(said, find(said.text)) for said in variants]
    if len(min(variants, key=lambda said: len(said.text)).text) >= _LENGTHS.stop:
        for find in (brackets, last_apposition):
            variants += [_without(said, find(said.text)) for said in variants]
    yield from dict.fromkeys(variants)


def _what(sentence: Sentence) -> Iterator[Sentence]:
    """What the sentence says was adopted or found, and what it tells of it: "Un plan qui doit ouvrir trois lignes"."""
    for said in _variants(sentence):
        for start, end in news_phrases(said.text):
            if end - start in _LENGTHS:
                yield extract(said, start, end)


def _without(sentence: Sentence, span: tuple[int, int] | None) -> Sentence:
    return without(sentence, span) if span else sentence
