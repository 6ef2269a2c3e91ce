"""What the checks look at: the story, the edition, each of its sentences in its place, aligned once."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from cms_publisher.checks import statements
from cms_publisher.checks.explained import Explainer
from cms_publisher.checks.statements import HEADINGS, Statement
from cms_publisher.checks.told import Told, told
from cms_publisher.fidelity import align, meaning, measure
from cms_publisher.fidelity.boilerplate.places import place_before
from cms_publisher.fidelity.boilerplate.sports import sport_before, without_sport
from cms_publisher.fidelity.interviews import spoken
from cms_publisher.fidelity.mode import Mode
from cms_publisher.fidelity.propositions import claims, vocabulary
from cms_publisher.fidelity.propositions import passages as claimed
from cms_publisher.fidelity.propositions.support import support
from cms_publisher.fidelity.replies import replies
from cms_publisher.fidelity.tokens import tokenize
from cms_publisher.french.words import fold
from cms_publisher.lazily import cached_property
from cms_publisher.model import BlockKind
from cms_publisher.seo.labelled import label, spelled_out
from cms_publisher.seo.matching import holds

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from cms_publisher.fidelity.meaning import Judgement
    from cms_publisher.fidelity.residue import Explanation
    from cms_publisher.model import Edition, Finding, Sentence, Source, Story, Thresholds

__all__ = ["Context", "Statement", "within"]

_LABEL_WORDS: Final = 4
_OPENING: Final = 1200
"""Characters within which a story names what it is about."""
_FIRST: Final = 2
"""Passages of a sentence that tell most of it."""


@dataclass(frozen=True)
class Context:
    """What a check may look at; made once for an edition, and everything in it computed at most once."""

    story: Story
    edition: Edition
    mode: Mode = Mode.STRICT
    ready: align.Index | None = None
    """The index of the story's sources, where the caller has made it already."""

    @property
    def thresholds(self) -> Thresholds:
        """The site's own."""
        return self.edition.profile.thresholds

    @cached_property
    def index(self) -> align.Index:
        """All that the sources say."""
        return self.ready or align.build(self.story)

    @cached_property
    def replying(self) -> tuple[Source, ...]:
        """The sources that are a party's reply."""
        return replies(self.story)

    @cached_property
    def statements(self) -> tuple[Statement, ...]:
        """Every sentence that a reader may see, in reading order, the fields for search engines last."""
        found = (*self._headline(), *self._standfirst(), *self._body(), *self._seo())
        if not self.corrections:
            return found
        return tuple(replace(each, corrected=self._is_corrected(each.text)) for each in found)

    def _is_corrected(self, text: str) -> bool:
        return any(within(text, written) for written in self.corrections)

    def mode_of(self, statement: Statement) -> Mode:
        """How the sentence is judged: a person's own wording by what it says, whatever the article's mode."""
        by_hand = statement.corrected or statement.persons
        return Mode.FREE if self.mode is Mode.FREE or by_hand else Mode.STRICT

    @cached_property
    def corrections(self) -> tuple[str, ...]:
        """The sentences that a person put in place of the writer's."""
        article = self.edition.article
        blocks = (sentence for block in article.body for sentence in block.sentences)
        return tuple(each.text for each in (article.headline, *article.standfirst, *blocks) if each.by)

    @cached_property
    def headline(self) -> Sentence:
        """The headline without the sport of the report's rubric."""
        headline = self.edition.article.headline
        return replace(headline, text=without_sport(headline.text, self.story.primary.document))

    @cached_property
    def title_tag(self) -> str:
        """The title tag without the site's suffix and the sport of the report's rubric."""
        text = self.edition.seo.title_tag.text.removesuffix(self.edition.profile.title_tag_suffix)
        return without_sport(text, self.story.primary.document)

    @cached_property
    def text(self) -> tuple[Statement, ...]:
        """The sentences of the standfirst and of the body, without headings."""
        shown = [statement for statement in self.statements if statement.place.field in {"standfirst", "body"}]
        return tuple(statement for statement in shown if statement.kind is not BlockKind.HEADING)

    @cached_property
    def spoken(self) -> frozenset[int | None]:
        """The blocks of an interview's questions and answers, where each word is its speaker's."""
        return spoken([block.kind for block in self.edition.article.body])

    @cached_property
    def passages(self) -> tuple[tuple[str, int | None, str], ...]:
        """What a reader reads, piece by piece: field, number of the block, text."""
        article = self.edition.article
        return (
            ("headline", None, article.headline.text),
            ("standfirst", None, article.standfirst_text),
            *(("body", number, block.text) for number, block in enumerate(article.body)),
        )

    @cached_property
    def body_texts(self) -> tuple[str, ...]:
        """The text of each block of the body."""
        return tuple(text for field, _, text in self.passages if field == "body")

    @cached_property
    def explanations(self) -> Mapping[Statement, Explanation]:
        """Each sentence held against the sources."""
        return self._explainer.explain(self.statements)

    @cached_property
    def found(self) -> dict[str, Sequence[Finding]]:
        """What each check found so far, by its name: some are asked before the review."""
        return {}

    @cached_property
    def unread(self) -> tuple[Statement, ...]:
        """The sentences that were held against nothing: the article is too long."""
        return tuple(each for each in self.explanations if each in self._explainer.unread)

    @cached_property
    def within_bounds(self) -> tuple[Statement, ...]:
        """The sentences that are read whole: what is longer, or beyond as many, has a finding of its own (extent)."""
        beyond = frozenset(self.unread)
        return tuple(each for each in self.statements if not each.too_long and each not in beyond)

    @cached_property
    def _explainer(self) -> Explainer:
        return Explainer(self.index, self.story.sources, self.edition.profile.house_style)

    @cached_property
    def told(self) -> Told:
        """Which of the sources' sentences the text tells."""
        return told(self.index, ((each, self.explanations[each], self._reworded_by(each)) for each in self.text))

    def _reworded_by(self, statement: Statement) -> tuple[claimed.Passage, ...]:
        """The passages that a sentence in words of its own stands on, where such words are judged by what they say."""
        own = self.explanations[statement].residues and self.mode_of(statement) is Mode.FREE
        return self.passages_of(statement) if own else ()

    @cached_property
    def used(self) -> tuple[Source, ...]:
        """The primary source, and those that alone explain a sentence of the text."""
        found = {self.story.primary.id}
        for statement in self.text:
            sources = self.explanations[statement].sources
            if sources and found.isdisjoint([source.id for source in sources]):
                found.add(sources[0].id)
        return tuple(source for source in self.story.sources if source.id in found)

    @cached_property
    def library(self) -> claimed.Library:
        """The sources' sentences as claims; made once for an index."""
        return claimed.of(self.index)

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The words of the sources and those that carry no subject, folded."""
        return vocabulary.of(self.library)

    def judgement(self, statement: Statement) -> Judgement | None:
        """What a rewording says against its passages; None where the sources' own words stand, or where none does."""
        if not self.explanations[statement].residues:
            return None
        before, after = self._before.get(statement), self._after.get(statement)
        beside = (before.text if before else "", after.text if after else "")
        asked = (statement.text, statement.kind in HEADINGS, *beside)
        if asked not in self._judgements:
            self._judgements[asked] = self._judged(statement, before, after)
        return self._judgements[asked]

    def passages_of(self, statement: Statement) -> tuple[claimed.Passage, ...]:
        """The source's sentences that a statement stands on, found by its words' families; none if it is too long."""
        if statement.too_long or statement in self._explainer.unread:
            return ()
        if statement.text not in self._found:
            self._found[statement.text] = support(claims.read(statement.text), self.library)
        return self._found[statement.text]

    @cached_property
    def _found(self) -> dict[str, tuple[claimed.Passage, ...]]:
        return {}

    def _judged(self, statement: Statement, before: Statement | None, after: Statement | None) -> Judgement:
        if statement.too_long:
            return meaning.skim(statement.text, self.library)
        found = tuple(dict.fromkeys((*self.passages_of(statement), *self._told_under(statement))))
        return meaning.judge(
            statement.text,
            self.library,
            heading=statement.kind in HEADINGS,
            found=found,
            beside=self._beside(before, after),
        )

    def _told_under(self, heading: Statement) -> Iterator[claimed.Passage]:
        """What the sentences under a subheading stand on: it says what they say."""
        for each in self._under.get(heading, ()):
            yield from self.passages_of(each)[:_FIRST]

    @cached_property
    def _under(self) -> dict[Statement, list[Statement]]:
        """For each subheading the sentences of its section."""
        found: dict[Statement, list[Statement]] = {}
        heading = None
        for each in self.statements:
            if each.kind is BlockKind.HEADING:
                heading, found[each] = each, []
            elif heading is not None and each.place.field == "body":
                found[heading].append(each)
        return found

    def _beside(self, before: Statement | None, after: Statement | None) -> meaning.Beside:
        rows = [(each, self.passages_of(each)) if each else (None, ()) for each in (before, after)]
        spoken = [found for each, found in rows if each and found and claims.read(each.text).speaks]
        return meaning.Beside(rows[0][1], rows[1][1], tuple(found[0] for found in spoken))

    @cached_property
    def _before(self) -> dict[Statement, Statement]:
        """For each sentence of the text the one that it may go on from."""
        return {later: earlier for earlier, later in pairwise(self.text)}

    @cached_property
    def _after(self) -> dict[Statement, Statement]:
        """For each the one that it may lead to."""
        return {earlier: later for later, earlier in self._before.items()}

    @cached_property
    def _judgements(self) -> dict[tuple[str, bool, str, str], Judgement]:
        return {}

    @cached_property
    def words(self) -> int:
        """The article's length as the site shows it."""
        return measure.article_words(self.edition.article, standfirst_in_body=self.edition.profile.standfirst_in_body)

    @cached_property
    def first_paragraph(self) -> str:
        """What opens the content: the standfirst where the body shows it, else the first paragraph."""
        article = self.edition.article
        if self.edition.profile.standfirst_in_body and article.standfirst:
            return article.standfirst_text
        return next((block.text for block in article.body if block.kind is BlockKind.PARAGRAPH), "")

    def _headline(self) -> Iterator[Statement]:
        text = self.edition.article.headline.text
        written = text == self.edition.brief.headline
        sport = 0 if written else sport_before(text, self.story.primary.document)
        start = 0 if written else sport + self._label_of(text[sport:])
        yield from statements.pieces(text, "headline", None, BlockKind.TITLE, [(start, len(text))], persons=written)

    def _label_of(self, headline: str) -> int:
        """Where a headline goes on behind a name of the story's opening and a colon; 0 for a source's own title."""
        document = self.story.primary.document
        if place := place_before(headline, document):
            return place
        if not (before := _labelled(headline)):
            return 0
        opening = " ".join(document.slice(block) for block in document.blocks)[:_OPENING]
        following = fold(headline[len(before) + len("\u00a0: ") :]).partition(" ")[0]
        said = fold(f"{document.text}\n{self.story.primary.title or ''}")
        own = re.search(rf"{re.escape(fold(before))} ?: ?{re.escape(following[:2])}", said)
        put = within(before, opening) and not own
        return len(before) + len("\u00a0: ") if put else 0

    def _standfirst(self) -> Iterator[Statement]:
        text = self.edition.article.standfirst_text
        yield from statements.split(text, "standfirst", persons=text == self.edition.brief.standfirst)

    def _body(self) -> Iterator[Statement]:
        for number, block in enumerate(self.edition.article.body):
            yield from statements.of_block(block, number)

    def _seo(self) -> Iterator[Statement]:
        seo = self.edition.seo
        found = [*self._title_tag(), *statements.split(seo.meta_description.text, "meta_description")]
        yield from map(self._as_the_editor_wrote, [*found, *statements.split(seo.excerpt.text, "excerpt")])

    def _title_tag(self) -> Iterator[Statement]:
        """The title tag without the site's suffix, its sport and the keyphrase that a passage or the editor has."""
        seo = self.edition.seo
        whole = seo.title_tag.text.removesuffix(self.edition.profile.title_tag_suffix)
        sport = sport_before(whole, self.story.primary.document)
        title = whole[sport:]
        keyphrase = seo.focus_keyphrase or _labelled(title)  # a file that came back doesn't say its keyphrase
        texts = (self.edition.brief.keyphrase or "", *(text for _, _, text in self.passages))
        before = label(keyphrase)
        if "\u00a0: " in title and not title.startswith(before):
            spelled = label(spelled_out(keyphrase, " ".join(texts[1:])))
            before = spelled if title.startswith(spelled) else before
        put = title.startswith(before) and not self.edition.article.headline.text.startswith(before)
        stands = put and any(holds(keyphrase, text) for text in texts)
        start = sport + (len(before) if stands else self._label_of(title))
        yield from statements.pieces(whole, "title_tag", None, BlockKind.TITLE, [(start, len(whole))])

    def _as_the_editor_wrote(self, statement: Statement) -> Statement:
        brief = self.edition.brief
        written = (brief.headline, brief.standfirst, brief.title_tag, brief.meta_description)
        if not any(within(statement.text, text) for text in written if text):
            return statement
        return replace(statement, persons=True)


def _labelled(title: str) -> str:
    """The few words that stand before a title, with a colon."""
    before, colon, _ = title.partition("\u00a0: ")
    return before if colon and len(before.split()) <= _LABEL_WORDS else ""


def within(part: str, whole: str) -> bool:
    """Whether the words of ``part`` stand in a row in ``whole``."""
    return _spaced(part) in _spaced(whole)


@lru_cache(maxsize=4096)
def _spaced(text: str) -> str:
    return f" {' '.join(token.key for token in tokenize(text))} "
