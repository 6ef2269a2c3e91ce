"""How a borrowed paragraph may begin: whole without what stood before it, without its scene, label or announcement."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import takewhile
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.boilerplate.announcements import announces
from cms_publisher.fidelity.dates.relative_dates import relative_dates
from cms_publisher.fidelity.measure import block_words
from cms_publisher.fidelity.senders import denies, is_meant, reacts
from cms_publisher.french.calendar import WEEKDAYS
from cms_publisher.french.grammar import has_finite_verb
from cms_publisher.french.leaning import has_verb, leans_back, opens_with_an_object, refers_back
from cms_publisher.french.lexicon import Part, readings
from cms_publisher.french.names import without_legal_form
from cms_publisher.french.words import count, fold
from cms_publisher.model import BlockKind
from cms_publisher.writers.digest.borrowing import LEAST_WORDS
from cms_publisher.writers.digest.outdated import is_over
from cms_publisher.writers.digest.worth import WORTHWHILE, is_precedent, retold, worth

if TYPE_CHECKING:
    from cms_publisher.model import ArticleBlock, Source
    from cms_publisher.writers.digest.borrowing import Said

_ATTRIBUTED: Final = ("selon ", "d'apres ")
_OPENING: Final = 60
"""Characters within which a sentence's subject is named."""
_LABELLED: Final = re.compile(r"[^:«»]{1,30}[ \u00a0]:[ \u00a0]")
_LABEL: Final = 6
"""Words of a label that is set as a sentence, at most."""
_CREDIT: Final = re.compile(
    r"(?:Avec|Grâce à|En)(?: l[ea]| l[’']| son)? ?(?:aimable )?"
    r"(?:soutien|concours|appui|aide|participation|partenariat)\b"
)
"""How the line opens that thanks those who pay: "Avec le soutien de la Région et de la Drac."."""

_REACTS: Final = re.compile(
    r"\binvoqu(?:e|ent|ait|aient)\b|\bse défend(?:ent)? d(?:e\b|[’'])|"
    r"»,? (?:lui )?(?:(?:a|ont) )?(?:réagi|répond|répli)\w*|"
    r"\b(?:justifi|regrett|déplor|condamn|salu|dénonc)(?:e|ent)\b[^.,;«»]{0,12} (?:c(?:e|et|ette)|l[ea]|sa|son|leur) "
    r"(?:décision|choix|mesure|annonce|nouvelle|situation|verdict|jugement)\b(?! d(?:e|u|es)\b| d[’']| :)"
)
"""How somebody reacts to what only the text before has told: "La direction invoque la hausse du prix de la mousse"."""
_CALLS: Final = re.compile(
    r"(?:N(?:e |[’']))?(?P<verb>[A-ZÀ-Ý]?[a-zà-ÿ]+ez)\b(?!-vous\b)|"
    r"Rendez-vous (?:(?:tous|toutes|donc|aussi) )?"
    rf"(?:le|la|à|au|aux|en|ce|cet|dès|dans|devant|sur|demain|{'|'.join(WEEKDAYS)})\b"
)
"""What tells a reader to come, to sign, to call."""


def without_announcements(block: ArticleBlock) -> ArticleBlock:
    """The paragraph without what its paper announces in it; one that says nothing else is left, for nothing to take."""
    told = tuple(sentence for sentence in block.sentences if not announces(sentence.text))
    return replace(block, sentences=told) if told else block


def can_open(source: Source, block: ArticleBlock) -> bool:
    """Whole without what stood before it, and naming no one to whom it is already attributed ("Selon X, X annonce").

    A release whose sender has something to say of what is told is introduced as a release.
    """
    opening = block.sentences[0].text
    whole = not (leans_back(opening) or refers_back(opening) or opens_with_an_object(opening) or _is_label(opening))
    named = fold(opening)[:_OPENING]
    itself = source.outlet is not None and fold(without_legal_form(source.outlet)) in named
    itself = (itself and not (reacts(source, opening) or denies(source, opening))) or is_meant(source, opening)
    told = not (itself or named.startswith(_ATTRIBUTED) or is_credit(opening))
    return block.kind is BlockKind.PARAGRAPH and whole and told


def is_credit(text: str) -> bool:
    """Whether it only names who pays for it, in a line without a verb."""
    return _CREDIT.match(text) is not None and not has_finite_verb(text)


def only_reacts(text: str) -> bool:
    """Whether it tells how somebody reacts, and not to what."""
    return _REACTS.search(text) is not None


def calls_its_reader(text: str) -> bool:
    """Whether it calls on the reader, which its sender may and a paper that borrows it may not.

    >>> calls_its_reader("Venez nombreux samedi !"), calls_its_reader("Fernandez signe.")
    (True, False)
    """
    found = _CALLS.match(text)
    return found is not None and (
        found["verb"] is None or any(one.part is Part.VERB for one in readings(found["verb"].lower()))
    )


def _is_label(text: str) -> bool:
    """Whether it only names what follows ("Questions diverses."), or who or what it is about ("J. R. : …")."""
    if _LABELLED.match(text):
        return True
    return count(text) <= _LABEL and not (has_verb(text) or has_finite_verb(text))


def opened_within(source: Source, block: ArticleBlock, said: Said) -> ArticleBlock:
    """The paragraph from its first sentence on that can open a passage of facts; as it is where none can.

    Of a source that gives nothing otherwise: its paragraphs open with a scene, or with what was still to come.
    """
    for at in range(len(block.sentences)):
        rest = replace(block, sentences=block.sentences[at:])
        facts = tuple(takewhile(lambda one: not is_over(source, one, said), rest.sentences))
        if facts and can_open(source, rest) and block_words(replace(block, sentences=facts)) >= LEAST_WORDS:
            return rest
    return block


def _worth(block: ArticleBlock, said: Said) -> float:
    texts = [one.text for one in block.sentences]
    return worth(texts, said.figures, retold(texts[0], said.sentences))


def worthwhile(rest: ArticleBlock, block: ArticleBlock, said: Said) -> ArticleBlock:
    """The rest of a paragraph where that adds something by itself, of a time that it tells; else it as it is."""
    precedent = is_precedent(rest.sentences[0].text)
    adds = precedent or _worth(rest, said) >= WORTHWHILE
    return rest if adds and not relative_dates(rest.sentences[0].text) else block
