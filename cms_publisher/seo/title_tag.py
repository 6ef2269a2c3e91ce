"""The title tag: the headline where it fits the page of results, else a whole clause that does; never a cut phrase."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.excerpts.extract import extract, without
from cms_publisher.fidelity.excerpts.last_resorts import last_resorts
from cms_publisher.fidelity.excerpts.punishments import punishments
from cms_publisher.fidelity.excerpts.sentenced import in_less_room, may_tell_ruling
from cms_publisher.fidelity.excerpts.tried import may_tell_trial, trials
from cms_publisher.french.hanging import hangs
from cms_publisher.french.headline_ends import ends
from cms_publisher.french.procedure import is_minutes
from cms_publisher.french.words import content_words, fold
from cms_publisher.lazily import cached_property
from cms_publisher.seo.beside_headline import heading_above, said_by_the_same
from cms_publisher.seo.charged import unplaced
from cms_publisher.seo.evidence import of_article, tokenize
from cms_publisher.seo.labelled import suffixed, with_label
from cms_publisher.seo.matching import holds, mentions
from cms_publisher.seo.pixels import width
from cms_publisher.seo.standing import LEAST_SHARED, speaks_of
from cms_publisher.seo.subject import is_person
from cms_publisher.seo.title_labels import Labels
from cms_publisher.seo.title_parts import (
    before_its_colon,
    narrowed_of,
    of_text,
    parts_of,
    reductions_of,
    sentences_of,
    trimmed_of,
    unrubricked,
)
from cms_publisher.seo.title_worth import Headlined, Kind, Title, Wanted
from cms_publisher.seo.trimming import trimmed
from cms_publisher.seo.undated import as_written, is_undated, names_weekday
from cms_publisher.seo.where import place_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cms_publisher.model import Article, Sentence, SiteProfile
    from cms_publisher.seo.evidence import Evidence

_BEHIND_PLACE: Final = {
    Kind.WHOLE: Kind.WHOLE,
    Kind.PART: Kind.WHOLE,
    Kind.TRIMMED: Kind.WHOLE,
    Kind.SHORT: Kind.SHORT,
    Kind.DIGITS: Kind.DIGITS,
}
"""What is of the headline, and what it is worth as behind its place."""
_WHO: Final = re.compile(r"[^,«»]{3,60}, (?:ils?|elles?)\b")
"""Somebody, by a pronoun: "Livreur, il est jugé pour vol"."""


def title_tag(article: Article, keyphrase: str, profile: SiteProfile, primary: str | None = None) -> Sentence:
    """The title that fits and is worth most: what tells the news and is found by its names and the keyphrase.

    Looked at are the headline, its clauses, it without what its end only adds, in less room, behind the place or the
    keyphrase; then what else is offered, and clauses of the text. What each is worth says ``seo/title_worth.py``.
    The site's suffix is left off where only the bare title fits: search engines show the site's name anyway. If
    nothing fits, the headline as a last resort has it, else the narrowest of the headline and its clauses, with the
    keyphrase where one has it: a check says so.
    Passages taken from other sources than ``primary`` (an id) are not the news: none is used.
    """
    return TitleTags(article, profile, primary).best(keyphrase)


class TitleTags:
    """The titles that an article offers to one site, found once for whatever keyphrase they are then held against."""

    def __init__(  # noqa: PLR0913 - all but two have a default
        self,
        article: Article,
        profile: SiteProfile,
        primary: str | None = None,
        facts: Evidence | None = None,
        *,
        given: bool = False,
        refused: frozenset[str] = frozenset(),
        place: str | None = None,
    ) -> None:
        """Nothing is looked for before it is asked for.

        ``facts``: what the article tells of its words; ``given``: the keyphrase is the editor's own; ``refused``: what
        the review would stop; ``place``: where the story is, by default where the article says.
        """
        self.place = place_of(article) if place is None else place
        self._refused = refused
        self._given = given
        self._primary = primary
        self._facts = facts or of_article(article)
        self._article = article
        self._profile = profile
        self._known: dict[str, Title] = {}

    def best(self, keyphrase: str) -> Sentence:
        """What ``title_tag`` says."""
        return self._best(keyphrase, subject=True)

    def own(self, keyphrase: str) -> Sentence:
        """The same without a subject put before it: what the headline and text offer of themselves."""
        return self._best(keyphrase, subject=self._given)

    def _best(self, keyphrase: str, *, subject: bool) -> Sentence:
        titles = self.titles(keyphrase, subject=subject)
        if titles:
            wanted = self._wanted(keyphrase)
            best, *others = sorted(titles, key=lambda title: title.worth + wanted.worth(title), reverse=True)
            return suffixed(_fuller(best, others, fold(keyphrase)).sentence, self._profile)
        headline = self._article.headline
        if heard := self._fitting(trials(list(sentences_of(self._article, self._primary)))):
            told = max(heard, key=lambda one: len(content_words(one.text.rpartition("\u00a0: ")[2])))
            return suffixed(told, self._profile)
        if subject and (less := next(iter(self._less_told), None)):
            return suffixed(less, self._profile)
        offers = [one for one in (headline, *parts_of(headline)) if one.text not in self._refused] or [headline]
        return min(offers, key=lambda one: (mentions(keyphrase, one.text) == 0, width(one.text)))

    def ranked(self, keyphrases: Iterable[str]) -> list[Sentence]:
        """What fits and a person may choose, the headline's first: for these keyphrases, and what else is offered."""
        found: dict[str, tuple[bool, float, Sentence]] = {}
        for keyphrase in keyphrases:
            wanted = self._wanted(keyphrase)
            for title in self.titles(keyphrase):
                row = (title.is_of_text, -title.worth - wanted.worth(title), title.sentence)
                found.setdefault(title.sentence.text, row)
        for kind, others in ((Kind.PART, self._placed), (Kind.OFFERED, self._shortened)):
            for one in others:
                title = self._title(one, kind, "")
                found.setdefault(one.text, (title.is_of_text, -title.worth, one))
        return [one for *_, one in sorted(found.values(), key=lambda row: row[:2])]

    @cached_property
    def _placed(self) -> list[Sentence]:
        """The headline and less of it behind the place, though it names something: a person sees whether that is so."""
        headline, place = self._article.headline, self.place
        less = (headline, *parts_of(headline), *trimmed_of(self._article, self._facts)) if place else ()
        bare = (one for one in less if not (":" in one.text or holds(place, one.text)))
        return self._fitting(with_label(one, place, self._facts) for one in bare)

    @cached_property
    def _shortened(self) -> list[Sentence]:
        """The other headlines, whole, reduced or without their end."""
        told = [less for one in self._offers for less in (one, *reductions_of(one))]
        ends = [extract(one, *span) for one in told for span in trimmed(one.text, self._facts)]
        return self._fitting((*told, *ends))

    def _wanted(self, keyphrase: str) -> Wanted:
        named = any(map(self._facts.is_name, tokenize(keyphrase)))
        return Wanted(keyphrase, self._given, named, is_person(keyphrase))

    def titles(self, keyphrase: str, *, subject: bool = True) -> list[Title]:
        """What fits, each once; ``subject``: also behind a label that is put before it."""
        wanted, headline = frozenset(content_words(keyphrase)), self._article.headline.text
        found = {title.sentence.text: title for title in self._titles if subject or not title.label}
        for one, kind, words, leads in self._others:
            # what has not its words says nothing of the keyphrase
            if speaks_of(one.text, keyphrase if wanted <= words else "", headline, leads=leads):
                found.setdefault(one.text, self._title(one, kind, ""))
        self._find(self._by_keyphrase(keyphrase, subject=subject), found)
        whole, place = list(found.values()), self.place
        if place and any(self._labels.loses(place, text) for text in found):  # the label gives it back
            whole = [title for title in whole if holds(place, title.sentence.text)] or whole
        return whole

    @cached_property
    def _titles(self) -> list[Title]:
        """What does not hang on a keyphrase."""
        found: dict[str, Title] = {}
        self._find(self._kinds(), found)
        return list(found.values())

    def _find(self, kinds: Iterable[tuple[Kind, str, Iterable[Sentence]]], found: dict[str, Title]) -> None:
        """Adds what fits, and what is of the headline also behind where it is."""
        for kind, label, titles in kinds:
            for one in self._fitting(titles):
                found.setdefault(one.text, self._title(one, kind, label))
                placed = _BEHIND_PLACE.get(kind) if self.place and not label and not self._tells_on(one) else None
                for behind in self._fitting(self._labels.with_place(self.place, one)) if placed else ():
                    found.setdefault(behind.text, self._title(behind, placed or kind, self.place))

    def _tells_on(self, part: Sentence) -> bool:
        """Whether the headline, which fits, tells the news behind a colon where the part ends; or there is none."""
        headline = self._article.headline
        return not headline.text or (headline.text.startswith(f"{part.text}\u00a0:") and self.fits(headline))

    def _kinds(self) -> Iterator[tuple[Kind, str, Iterable[Sentence]]]:
        headline, text = self._article.headline, self._article.headline.text
        yield Kind.WHOLE, "", [headline]
        yield Kind.WHOLE, "", as_written(headline)
        yield Kind.SHORT, "", punishments(headline)
        if may_tell_ruling(text):
            yield Kind.SHORT, "", in_less_room(list(sentences_of(self._article, self._primary)))
        if may_tell_trial(text):
            yield Kind.SHORT, "", trials(list(sentences_of(self._article, self._primary)))
        yield Kind.SHORT, "", unrubricked(headline)
        yield Kind.WHOLE, "", before_its_colon(headline)
        yield Kind.PART, "", parts_of(headline)
        yield Kind.TRIMMED, "", trimmed_of(self._article, self._facts)
        yield Kind.SHORT, "", map(unplaced, (headline, *reductions_of(headline)))
        yield Kind.SAID, "", said_by_the_same(text, self._offers)
        yield Kind.OFFERED, "", heading_above(self._article, self._primary, self._facts)
        if not text:
            yield Kind.OFFERED, "", self._offered

    @cached_property
    def _others(self) -> list[tuple[Sentence, Kind, frozenset[str], bool]]:
        """What else the text offers that shares words with the headline; whether each is of the lead."""
        about = set(content_words(self._article.headline.text))
        offered = (*self._offered, *self._reduced_offers, *self._trimmed_offers)
        kinds = ((Kind.OFFERED, offered), (Kind.TEXT, self._of_text))
        rows = ((one, kind, frozenset(content_words(one.text))) for kind, titles in kinds for one in titles)
        return [(one, kind, words, self._leads(one)) for one, kind, words in rows if len(words & about) >= LEAST_SHARED]

    def _by_keyphrase(self, keyphrase: str, *, subject: bool) -> Iterator[tuple[Kind, str, Iterable[Sentence]]]:
        yield Kind.PART, "", self._labels.without_end(keyphrase)
        yield Kind.WHOLE, keyphrase, self._labels.with_keyphrase(keyphrase, subject=subject)
        if subject:
            yield Kind.TOLD, keyphrase, self._labels.told_of(keyphrase)
        wide = not self._fitting([self._article.headline])
        if subject and (wide or self._given):
            yield Kind.SHORT, "", self._labels.with_lost_noun(keyphrase)
        if wide:
            yield Kind.DIGITS, "", narrowed_of(self._article, keyphrase, self._primary, self._facts, short=subject)

    def _title(self, title: Sentence, kind: Kind, label: str) -> Title:
        if (known := self._known.get(title.text)) is None:
            known = self._known[title.text] = Title.of(title, kind, label, self._headlined)
        return known

    @cached_property
    def _labels(self) -> Labels:
        return Labels(self._article, self._primary, self._facts, given=self._given)

    @cached_property
    def _headlined(self) -> Headlined:
        return Headlined.of(self._article, self._facts, self.place)

    @cached_property
    def _offered(self) -> list[Sentence]:
        quoting = "«" in self._article.headline.text
        return self._fitting(one for one in self._offers if quoting or "«" not in one.text)

    @cached_property
    def _offers(self) -> tuple[Sentence, ...]:
        """The news in other words, then the headlines that are offered to a person."""
        candidates = self._article.candidates
        return tuple(dict.fromkeys((*candidates.news, *candidates.headline)))

    @cached_property
    def _trimmed_offers(self) -> list[Sentence]:
        return self._fitting(extract(one, *span) for one in self._leading for span in trimmed(one.text, self._facts))

    @cached_property
    def _reduced_offers(self) -> list[Sentence]:
        shorter = [without(one, span) for one in self._leading for span in ends(one.text)]
        return self._fitting([*self._leading, *(extract(one, 0, len(one.text)) for one in shorter)])

    @cached_property
    def _leading(self) -> list[Sentence]:
        """Headlines offered that are made of the lead."""
        lead = next(sentences_of(self._article, self._primary), None)
        return [one for one in self._offers if lead and set(one.support) & set(lead.support)]

    @cached_property
    def _of_text(self) -> list[Sentence]:
        told = of_text(self._article, self._primary)
        whole = (one for one in told if not _WHO.match(one.text))
        apart = (one for one in whole if not is_undated(one.text) and not names_weekday(one.text))
        return self._fitting(one for one in apart if not is_minutes(one.text))

    def is_last_resort(self, title: Sentence) -> bool:
        """Whether it tells less than a title should, as nothing else fits."""
        return any(one.text == title.text for one in self._less_told)

    @cached_property
    def _less_told(self) -> list[Sentence]:
        headline = self._article.headline
        told = (without(headline, *gone) for gone in last_resorts(headline.text))
        less = [extract(one, 0, len(one.text)) for one in told]
        return self._fitting([*(behind for one in less for behind in self._labels.with_town(one)), *less])

    def _leads(self, clause: Sentence) -> bool:
        """Whether it is of the text's first sentence, which tells the news."""
        lead = next(sentences_of(self._article, self._primary), None)
        return lead is not None and set(content_words(clause.text)) <= set(content_words(lead.text))

    def fits(self, title: Sentence) -> bool:
        """Whether a page of results shows it whole."""
        return 0 < width(title.text) <= self._profile.thresholds.title_tag_pixels

    def _fitting(self, sentences: Iterable[Sentence]) -> list[Sentence]:
        fitting = [one for one in sentences if self.fits(one) and one.text not in self._refused]
        return [one for one in fitting if ";" not in one.text and not hangs(one.text)]


def _fuller(best: Title, others: Iterable[Title], phrase: str) -> Title:
    """The first other title that outtells the best one and, where that has the folded keyphrase, has it too."""
    searched = phrase in fold(best.sentence.text)
    found = (one for one in others if not searched or phrase in fold(one.sentence.text))
    return next((one for one in found if one.outtells(best)), best)
