"""Who says it, and how: the passage's speaker, by name or office; no verb that judges where the passage's does not."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.case import Case, Difference
from cms_publisher.fidelity.passages import likely
from cms_publisher.fidelity.roster import Mention
from cms_publisher.french import families
from cms_publisher.french.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.fidelity.claims import Claims, Word
    from cms_publisher.fidelity.meaning.case import Doubt

_ACCORDING: Final = re.compile(
    r"\b(?:selon|d[’']après|aux yeux d(?:e|u|es)\b|pour sa part|à en croire|aux dires d(?:e|u|es)\b|à entendre|"
    r"de l[’']avis d(?:e|u|es)\b|pour (?=[^,.;«»]{3,60}, «))",
    re.IGNORECASE,
)
_SAID: Final = re.compile(
    r"(?:»|,|”)\s*(?:a|ont|avait|avaient|s’est|se sont|a-t-(?:il|elle|on))?\s*(?P<verb>[^\W\d_]+)\s"
    r"(?!(?:que|ne|de)\b|(?:qu|n|d)[’'])",
    re.IGNORECASE,
)
"""After a quotation or a comma the verb comes before its subject: "», a déclaré le maire"."""
_ENDS: Final = re.compile(r"[.;:«»()]| [–—] ")
_AFTER_NAME: Final = re.compile(r"[,.;:«»()]| [–—] ")
_GO_ON: Final = frozenset({"que", "qu", "ne", "n"})
_OPENERS: Final = frozenset(":«")
_RELATIVE: Final = re.compile(r"\b(?:que|dont|où|il|elle|ils|elles|on)\b|\bqu[’']", re.IGNORECASE)
"""Where these stand before the verb, its subject is another clause's."""
_MOST: Final = 12
"""Words in which a speaker is named, with office and house."""


class Speakers(Case):
    """The rules of who says it."""

    def other_speaker(self) -> Iterator[Doubt]:
        """Words that the passage gives to somebody else."""
        passage = self._where_it_is_said()
        ours, theirs = _speaker(self.ours), _speaker(passage)
        if ours is None or theirs is None or self._one_and_the_same(ours, theirs):
            return
        yield self.doubt(Difference.SPEAKER, ours.start, ours.end, passage.text[theirs.start : theirs.end])

    def _where_it_is_said(self) -> Claims:
        """The passage that has most of the words quoted; where none are, the one that explains most."""
        said = {w.stem for w in self.ours.words if w.content and _within(w.start, self.ours)}
        return (
            max((p.claims for p in self.passages), key=lambda claims: len(said & claims.stems)) if said else self.best
        )

    def judging_verb(self) -> Iterator[Doubt]:
        """A verb that judges what is said, where the passage's does not."""
        theirs = {number for p in self.passages for word in p.claims.words for number in _judges(word.folded)}
        for word in _speech_verbs(self.ours) if self.best.speaks else ():
            if _judges(word.folded) - theirs and not any(likely(word.stem, other) for other in self.best.stems):
                yield self.doubt(Difference.SPEECH, word.start, word.end, self.best.text)
                return

    def _one_and_the_same(self, ours: Mention, theirs: Mention) -> bool:
        """Whether a word of the one is a word of the other, or some sentence of the sources names the two together."""
        if any(likely(a.stem, b.stem) for a in ours.words for b in theirs.words):
            return True
        for passage in self.library.passages:
            held = passage.claims.stems
            if any(a.stem in held for a in ours.words) and any(b.stem in held for b in theirs.words):
                return True
        return False


def _speaker(claims: Claims) -> Mention | None:
    """Who is named as the speaker; None where nobody is, or a pronoun."""
    for start, ends in _openings(claims):
        stop = ends.search(claims.text, start)
        limit = stop.start() if stop else len(claims.text)
        words = tuple(word for word in claims.words if start <= word.start < limit and word.content)[:_MOST]
        words = tuple(word for word in words if not families.belongs(word.folded, families.matches("speech")))
        if words:
            return Mention(words)
    return _subject(claims)


def _subject(claims: Claims) -> Mention | None:
    """Who says it where the verb comes after: "La maire, Anne Roy, explique que …"; no pronoun."""
    for at, word in enumerate(claims.words[:-1]):
        follows = claims.words[at + 1]
        says = families.belongs(word.folded, families.matches("saying")) and not word.capital
        if not says or (follows.folded not in _GO_ON and claims.text[word.end :].lstrip()[:1] not in _OPENERS):
            continue
        before = claims.text[: word.start]
        if _within(word.start, claims) or _ENDS.search(before):
            return None
        words = tuple(each for each in claims.words[:at] if each.content)
        return Mention(words[:_MOST]) if words and not _RELATIVE.search(before) else None
    return None


def _openings(claims: Claims) -> Iterator[tuple[int, re.Pattern[str]]]:
    for match in _ACCORDING.finditer(claims.text):
        if not _within(match.start(), claims):
            yield match.end(), _AFTER_NAME
    for match in _SAID.finditer(claims.text):
        said = families.belongs(fold(match["verb"]), families.matches("speech"))
        if said and not _within(match.start("verb"), claims):
            yield match.end(), _ENDS


def _speech_verbs(claims: Claims) -> list[Word]:
    """Its verbs of speech: before their subject after a quotation, before "que" or a colon."""
    said = {match.start("verb") for match in _SAID.finditer(claims.text)}
    found = []
    for at, word in enumerate(claims.words):
        before_that = at + 1 < len(claims.words) and claims.words[at + 1].folded in {"que", "qu"}
        before_colon = claims.text[word.end :].lstrip().startswith(":")
        if (before_that or before_colon or word.start in said) and not _within(word.start, claims):
            found.append(word)
    return found


def _within(at: int, claims: Claims) -> bool:
    return any(start <= at < end - 1 for start, end in claims.quoted)


def _judges(word: str) -> set[int]:
    """The senses of the table of judging verbs that a folded word has."""
    return {number for number, entries in enumerate(families.rows("judging")) if families.belongs(word, entries)}
