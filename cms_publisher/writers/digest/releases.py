"""A press release's sentences: what only praises its sender is cut, its "we" is set as its own words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.ask import Ask
from cms_publisher.fidelity.asked import read
from cms_publisher.fidelity.edits import EditKind, replaced
from cms_publisher.fidelity.excerpts.references import leans
from cms_publisher.fidelity.excerpts.telling import telling
from cms_publisher.fidelity.issuers import (
    is_mere_promotion,
    is_release,
    may_be_quoted,
    quoted,
    roots,
    speaks_to_its_reader,
    tells_news,
)
from cms_publisher.fidelity.promotion import plain_praise, promises, speaks_of_itself, without_appositions_of_praise
from cms_publisher.fidelity.release_frames import announcing, proud, sender
from cms_publisher.fidelity.slogans import renews
from cms_publisher.french import quotes
from cms_publisher.french.grammar import has_finite_verb
from cms_publisher.french.leaning import refers_back
from cms_publisher.french.words import fold
from cms_publisher.model import BlockKind, Cut, Edit, Rights, Role, Sentence

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from cms_publisher.model import ArticleBlock, Block, Source, Story
    from cms_publisher.writers.digest.prepared import Prepared, Section

_WE: Final = "nous"
_FACT: Final = 2.0
"""What a sentence tells at least that is no slogan."""


def released(
    source: Source, block: Block, sentences: tuple[Sentence, ...], cuts: list[Cut], *, opens: bool
) -> tuple[Sentence, ...]:
    """The block's sentences as an article has them, of a press release only.

    What only praises its sender beside a name goes. The text's first sentence stays as it is else (``opens``): no
    article begins with a press release's own words, and the review asks a person for another.
    """
    if source.rights is Rights.PRESS_RELEASE:
        text = source.document.text
        plain = (unannounced(without_appositions_of_praise(each, text)) for each in sentences)
        # what still says "we" is quoted, and whole
        kept = (two if not speaks_of_itself(two.text) else one for one, two in zip(sentences, plain, strict=True))
        told = _released(source, block, tuple(kept), cuts, opens=opens)
        return tuple(_told_without_pride(without_appositions_of_praise(each, text)) for each in told)
    return _released(source, block, sentences, cuts, opens=opens)


def _told_without_pride(sentence: Sentence) -> Sentence:
    """The sentence that is glad to announce as one that announces."""
    changes = proud(sentence.text)
    text, edits = replaced(sentence.text, changes, EditKind.PROMOTION) if changes else (sentence.text, [])
    return replace(sentence, text=text, edits=(*sentence.edits, *edits)) if edits else sentence


def _released(
    source: Source, block: Block, sentences: tuple[Sentence, ...], cuts: list[Cut], *, opens: bool
) -> tuple[Sentence, ...]:
    spoken = any(speaks_to_its_reader(one.text) or renews(one.text) for one in sentences)
    if not spoken or not is_release(source):
        return sentences
    kept = _informing(sentences, roots(source.document.text), cuts)
    if block.kind is not BlockKind.PARAGRAPH or source.role is not Role.PRIMARY:
        return kept
    return (*kept[:opens], *_in_its_mouth(kept[opens:], source))


def _informing(sentences: tuple[Sentence, ...], said: Mapping[str, int], cuts: list[Cut]) -> tuple[Sentence, ...]:
    """The sentences without those that only praise, thank, invite or renew a promise; what another leans on stays."""
    kept = []
    for at, sentence in enumerate(sentences):
        following = sentences[at + 1].text if at + 1 < len(sentences) else ""
        if (is_mere_promotion(sentence.text, said) or renews(sentence.text)) and not leans(following):
            cuts += [Cut(span=span, kind=EditKind.PROMOTION) for span in sentence.support]
        else:
            kept.append(sentence)
    return tuple(kept)


def _in_its_mouth(sentences: tuple[Sentence, ...], source: Source) -> tuple[Sentence, ...]:
    """The sentences, those that say "we" as quotations of their issuer, several in a row as one."""
    found: list[Sentence] = []
    own: list[Sentence] = []
    for sentence in sentences:
        if may_be_quoted(sentence.text, source):
            own.append(sentence)
        else:
            found += [*_quotation(own, source), sentence]
            own = []
    return (*found, *_quotation(own, source))


def _quotation(own: list[Sentence], source: Source) -> list[Sentence]:
    if not own:
        return []
    words = " ".join(sentence.text for sentence in own)
    text = quoted(words, source)
    return [
        Sentence(
            text=text,
            support=tuple(span for sentence in own for span in sentence.support),
            edits=(*(edit for sentence in own for edit in sentence.edits), _edit(words, text)),
        )
    ]


def _edit(words: str, text: str) -> Edit:
    return Edit(kind=EditKind.ATTRIBUTION, before=words, after=text)


def plainly(prepared: Prepared, story: Story) -> Prepared:
    """A release without the words that announce what it tells, where the brief wants none of its advertising.

    Who announces it is named elsewhere, too.
    """
    if not _is_wanted_plain(story):
        return prepared
    blocks = (block.text for block in prepared.blocks)
    said = fold(" ".join((prepared.title.text if prepared.title else "", *blocks)))
    sections = tuple(
        replace(section, blocks=tuple(_told_plainly(block, said) for block in section.blocks))
        for section in prepared.sections
    )
    return replace(prepared, sections=sections)


def without_slogans(sections: tuple[Section, ...], story: Story) -> tuple[tuple[Section, ...], tuple[Cut, ...]]:
    """A release's text without what holds nothing but a promise or a slogan, and the cuts, where none is wanted.

    Its headline and standfirst are chosen before: what told no news there tells none either without it.
    """
    if not _is_wanted_plain(story):
        return sections, ()
    cuts: list[Cut] = []
    told = (replace(one, blocks=tuple(_informing_blocks(one.blocks, cuts))) for one in sections)
    kept = tuple(one for one in told if one.blocks)
    return (kept, tuple(cuts)) if len(kept) == len(sections) else (sections, ())


def _informing_blocks(blocks: Sequence[ArticleBlock], cuts: list[Cut]) -> Iterator[ArticleBlock]:
    """The paragraphs without those sentences; what another leans on stays."""
    texts = [one.text for block in blocks for one in block.sentences]
    at = 0
    for block in blocks:
        kept = []
        for sentence in block.sentences:
            at += 1
            following = texts[at] if at < len(texts) else ""
            if is_slogan(sentence.text) and not (leans(following) or refers_back(following)):
                cuts += [Cut(span=span, kind=EditKind.PROMOTION) for span in sentence.support]
            else:
                kept.append(sentence)
        if kept:
            yield replace(block, sentences=tuple(kept))


def is_slogan(text: str) -> bool:
    """Whether its sender only promises or praises itself in it: no figure, no day, no deed, nobody quoted.

    >>> is_slogan("Un dispositif ambitieux et innovant !"), is_slogan("Fidèle à sa tradition, Lorme ouvrira sa halle.")
    (True, False)
    """
    praises = promises(text) or (any(plain_praise(text)) and not has_finite_verb(text))
    return praises and not (tells_news(text) or quotes.quoted(text) or telling(text) >= _FACT)


def _is_wanted_plain(story: Story) -> bool:
    wishes = map(read, story.brief.unread)
    return story.primary.rights is Rights.PRESS_RELEASE and any(one and one.ask is Ask.PLAIN for one in wishes)


def told_for_it(prepared: Prepared, source: Source) -> Prepared:
    """A release that is borrowed from, without the words by which its sender announces: "Selon X, X informe que …".

    What introduces it names the sender.
    """
    if source.rights is not Rights.PRESS_RELEASE or not source.outlet:
        return prepared
    name = fold(source.outlet)
    sections = tuple(
        replace(section, blocks=tuple(_without_sender(block, name) for block in section.blocks))
        for section in prepared.sections
    )
    return replace(prepared, sections=sections)


def _without_sender(block: ArticleBlock, name: str) -> ArticleBlock:
    told = (
        _cut(one, announcing(one.text)) if sender(one.text) and sender(one.text) in name else one
        for one in block.sentences
    )
    return replace(block, sentences=tuple(told))


def _told_plainly(block: ArticleBlock, said: str) -> ArticleBlock:
    return replace(block, sentences=tuple(_unannounced(sentence, said) for sentence in block.sentences))


def _unannounced(sentence: Sentence, said: str) -> Sentence:
    words = announcing(sentence.text)
    named = words and (sender(sentence.text) == _WE or said.count(sender(sentence.text)) > 1)
    return _cut(sentence, words) if named else sentence


def unannounced(sentence: Sentence) -> Sentence:
    """The sentence without "Nous avons le plaisir d’annoncer que": a newsroom's text says whose release it is."""
    words = announcing(sentence.text)
    return _cut(sentence, words) if words and sender(sentence.text) == _WE else sentence


def _cut(sentence: Sentence, words: tuple[int, int] | None) -> Sentence:
    """The sentence without its words of announcing."""
    if words is None:
        return sentence
    start, end = words
    before, rest = sentence.text[:start], sentence.text[end:]
    edits = [Edit(kind=EditKind.PROMOTION, before=sentence.text[start:end].strip(), after="")]
    if not before and rest[0].islower():
        edits.append(Edit(kind=EditKind.CAPITAL, before=rest[0], after=rest[0].upper()))
        rest = rest[0].upper() + rest[1:]
    return replace(sentence, text=before + rest, edits=(*sentence.edits, *edits))
