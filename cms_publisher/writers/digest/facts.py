"""The standfirst of an announcement: what is announced, then how much, how many and when, and not what it stands for.

A release's second sentence mostly says what its sender expects of it ("Ce projet structurant permettra …"); a reader
looks for the figures that stand a paragraph further.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.doubtful import is_doubtful
from cms_publisher.fidelity.excerpts.overlap import opens_alike, retells
from cms_publisher.fidelity.excerpts.telling import OPENING, telling
from cms_publisher.fidelity.promotion import plain_praise, promises, self_praise
from cms_publisher.french.grammar import has_finite_verb
from cms_publisher.french.tense import tells_what_was_before
from cms_publisher.french.words import count, stems_of
from cms_publisher.model import ArticleBlock, BlockKind
from cms_publisher.writers.digest.asked_standfirst import put_back
from cms_publisher.writers.digest.moved import without_them

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.model import Sentence
    from cms_publisher.writers.digest.asked_order import Opened

_MOST_WORDS: Final = 60
_SHORT: Final = 36
"""Words of a release's one sentence up to which there is room for more."""
_TELLS: Final = 2.0
_SHARED: Final = 2
"""Words of the headline that what is announced has."""
_PURPOSE: Final = re.compile(
    r"(?:C(?:e|et|ette)|Le|La)[ \u00a0](?:\w+[ \u00a0])?"
    r"(?:projet|équipement|appareil|investissement|site|usine|outil|dispositif|programme|bâtiment|installation|"
    r"initiative|démarche|partenariat|acquisition|chantier)\b[^.;:«»\d]{0,60}?[ \u00a0]"
    r"(?:permet(?:tra)?|répond(?:ra)?|illustre|renforce(?:ra)?|s[’']inscrit|témoigne|marque|vient[ \u00a0]\w+er|"
    r"traduit|confirme|contribue(?:ra)?|incarne|symbolise|concrétise)\b"
)
"""What it is to be good for, in its sender's eyes."""
_FACT: Final = re.compile(
    r"\b(?:euros|€|emplois|postes|embauch\w+|recrut\w+|salariés)\b|"
    r"\b(?:entr|débuter|commencer|ouvrir|dur|livr|install|démarrer)\w*(?:a|ont)\b|"
    r"\bser(?:a|ont)[ \u00a0]\w+(?:ée?|erte?)s?\b"
)
"""Money, jobs, and what comes when."""
_FIGURE: Final = re.compile(
    r"\d|\b(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|trente|quarante|cinquante|soixante|cent)\b",
    re.IGNORECASE,
)


def with_facts(opened: Opened, headline: Sentence, *, release: bool) -> Opened:
    """The standfirst up to the first sentence that only praises or hopes, and the first figures of the text behind it.

    Of a ``release``, one short sentence gets them, too.
    """
    standfirst, sections = opened
    empty = (n for n, one in enumerate(standfirst) if n and _is_empty(one.text, release=release))
    kept = next(empty, len(standfirst))
    announces = bool(standfirst) and len(stems_of(headline.text) & stems_of(standfirst[0].text)) >= _SHARED
    short = release and kept == 1 and "annonce" in standfirst[0].text and count(standfirst[0].text) <= _SHORT
    if kept == len(standfirst) and not short:
        return opened
    told, left = standfirst[:kept], standfirst[kept:]
    section = sections[0] if sections and sections[0].heading is None else None
    facts = next(_facts(section.blocks, told, headline), None) if section and announces else None
    if section is None or facts is None:
        text = " ".join(one.text for one in told)
        sound = left and has_finite_verb(text) and not is_doubtful(text) and not retells(headline.text, text)
        return put_back(opened, kept) if sound else opened
    opens = (ArticleBlock(kind=BlockKind.PARAGRAPH, sentences=left, source=section.source),) if left else ()
    if not (opens or facts[1] or len(sections) > 1):
        return opened
    rest = (replace(section, blocks=(*opens, *facts[1])),) if opens or facts[1] else ()
    return (*told, *facts[0]), (*rest, *sections[1:])


def _is_empty(text: str, *, release: bool) -> bool:
    """Whether it only praises, or says what it is to be good for."""
    if _PURPOSE.match(text):
        return True
    return release and (
        (not has_finite_verb(text) and any(plain_praise(text)))
        or (bool(self_praise(text)) and not _FIGURE.search(text))
    )


def _facts(
    blocks: tuple[ArticleBlock, ...], told: tuple[Sentence, ...], headline: Sentence
) -> Iterator[tuple[tuple[Sentence, ...], tuple[ArticleBlock, ...]]]:
    """What paragraphs open with that has figures, as much as fits, and the blocks without."""
    above = " ".join((headline.text, *(one.text for one in told)))
    room = _MOST_WORDS - sum(count(one.text) for one in told)
    for at, block in enumerate(blocks[:OPENING]):
        if block.kind is BlockKind.PARAGRAPH and _is_fact(block.sentences[0].text, headline.text):
            for end in range(len(block.sentences), 0, -1):
                chosen = block.sentences[:end]
                if any("«" in one.text or not _FIGURE.search(one.text) for one in chosen):
                    continue
                if moved := without_them(blocks, at, (0, end), room, above):
                    yield moved


def _is_fact(text: str, headline: str) -> bool:
    if not (_FACT.search(text) and _FIGURE.search(text)) or "«" in text:
        return False
    again = opens_alike(headline, text) or retells(headline, text)
    return not (again or promises(text) or tells_what_was_before(text)) and telling(text) >= _TELLS
