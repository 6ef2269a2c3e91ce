"""The title tag: the headline where it fits the page of results, else a whole clause that does; never a cut phrase."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.edits import EditKind
from cms_publisher.fidelity.excerpts.extract import extract, without
from cms_publisher.fidelity.excerpts.punishments import punishments
from cms_publisher.french.hanging import hangs
from cms_publisher.french.headline_ends import ends
from cms_publisher.french.procedure import is_minutes
from cms_publisher.french.words import content_words, fold
from cms_publisher.lazily import cached_property
from cms_publisher.seo.beside_headline import heading_above, said_by_the_same
from cms_publisher.seo.charged import charge, uncharged, unplaced
from cms_publisher.seo.endings import ending
from cms_publisher.seo.evidence import of_article, tokenize
from cms_publisher.seo.labelled import placed_headline, suffixed, with_label
from cms_publisher.seo.matching import holds, is_exact, mentions, opens_with
from cms_publisher.seo.pixels import width
from cms_publisher.seo.standing import speaks_of
from cms_publisher.seo.title_parts import (
    LEAST_CHARACTERS,
    clauses_of,
    narrowed_of,
    of_text,
    parts_of,
    reductions_of,
    sentences_of,
    trimmed_of,
    unrubricked,
    variants,
)
from cms_publisher.seo.trimming import trimmed
from cms_publisher.seo.undated import as_written, is_undated, names_weekday

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cms_publisher.model import Article, Sentence, SiteProfile
    from cms_publisher.seo.evidence import Evidence

_OPENING: Final = 3
"""How many sentences of the text are its opening."""
_LEAD: Final = 2
"""How many of them tell the news."""
_OWN: Final = 3
"""How many groups of titles are the headline's own."""
_OF_SOMEBODY: Final = re.compile(r"(?:Elle|Il)s?[ \u00a0]", re.IGNORECASE)
"""What a headline opens with whose reader knows whom it is about."""
_WHO: Final = re.compile(r"[^,«»]{3,60}, (?:ils?|elles?)\b")
"""Somebody, by a pronoun: "Livreur, il est jugé pour vol"."""


def title_tag(article: Article, keyphrase: str, profile: SiteProfile, primary: str | None = None) -> Sentence:
    """The best title that fits: one that begins with the keyphrase, else one that the keyphrase can stand before.

    Each is looked for in this order: the headline, a clause of it, the headline without what its end only adds,
    another one offered, a clause of the text, one of the lead without its end. With no keyphrase to begin with, the
    first of these that fits, else the headline in less room: in digits, behind its town.
    The site's suffix is left off where only the bare title fits: search engines show the
    site's name anyway. If nothing fits, the narrowest of the headline and its clauses, with the keyphrase where one
    has it: a check says so. Passages taken from other sources than ``primary`` (an id) are not the news: none is used.
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
    ) -> None:
        """Nothing is looked for before it is asked for.

        ``facts``: what the article tells of its words; ``given``: the keyphrase is the editor's own; ``refused``: what
        the review would stop.
        """
        self._refused = refused
        self._given = given
        self._primary = primary
        self._facts = facts or of_article(article)
        self._article = article
        self._profile = profile

    def best(self, keyphrase: str) -> Sentence:
        """What ``title_tag`` says."""
        return self._best(keyphrase, subject=True)

    def own(self, keyphrase: str) -> Sentence:
        """The same without a subject put before it: what the headline and text offer of themselves."""
        return self._best(keyphrase, subject=self._given)

    def _best(self, keyphrase: str, *, subject: bool) -> Sentence:
        headline = self._article.headline
        if subject and self._placed and mentions(keyphrase, headline.text):
            return suffixed(self._placed[0], self._profile)
        if subject and (fitting := self._fitting(unrubricked(headline))) and not self._fitting([headline]):
            return suffixed(fitting[0], self._profile)
        if _is_placed(headline) and mentions(keyphrase, headline.text) and self._fitting([headline]):
            return suffixed(headline, self._profile)
        own = (headline, *reductions_of(headline))
        groups = list(self._groups(keyphrase))
        opening = [[one for one in group if is_exact(keyphrase, one.text)] for group in groups]
        told = (*groups[:_OWN], self._reduced_offers) if subject and not groups[0] else ()
        holding = [[one for one in group if mentions(keyphrase, one.text)] for group in told]
        late = [self._told_of(keyphrase), self._fitting(map(unplaced, own))] if subject else []
        late.append(self._fitting(heading_above(self._article, self._primary, self._facts)))
        label = self._behind_label(keyphrase)
        for group in (*opening, label[:1], self._labelled(keyphrase, subject=subject), label, *holding, *groups, *late):
            if group:
                best = max(group, key=lambda sentence: _rank(sentence, keyphrase, headline.text))
                return suffixed(best, self._profile)
        if short := self._narrowed(keyphrase, short=subject):
            return suffixed(short[0], self._profile)
        offers = [one for one in (headline, *parts_of(headline)) if one.text not in self._refused] or [headline]
        return min(offers, key=lambda one: (mentions(keyphrase, one.text) == 0, width(one.text)))

    def _groups(self, keyphrase: str) -> Iterator[list[Sentence]]:
        headline = self._article.headline.text
        whole = self._fitting([self._article.headline]) or self._fitting(as_written(self._article.headline))
        yield whole or self._fitting(punishments(self._article.headline))[:1]
        yield self._parts
        yield [sentence for sentence in self._trimmed if len(sentence.text) >= LEAST_CHARACTERS]
        yield self._fitting(said_by_the_same(headline, self._offers))
        for others in (self._offered, self._of_text):
            yield [one for one in others if speaks_of(one.text, keyphrase, headline, leads=self._leads(one))]
        yield self._trimmed_offers
        yield self._trimmed
        yield self._offered if not headline else []

    def _labelled(self, keyphrase: str, *, subject: bool) -> list[Sentence]:
        """Parts of the headline after the keyphrase, where it puts back the name that the part is cut before.

        "OTAN Asie-Pacifique : l’OTAN intensifie sa coopération", cut before "avec quatre pays clés d’Asie-Pacifique";
        no other name may stand there, since it would be read as whom the cooperation is with. A ``subject`` may, where
        the article opens with it: "Restrictions d’eau : le foin manque".
        """
        headline = self._article.headline
        own = [headline] if self._says_nothing_of(keyphrase) or _OF_SOMEBODY.match(headline.text) else []
        parts = [*own, *parts_of(headline), *trimmed_of(self._article, self._facts), *uncharged(headline)]
        fitting = [part for part in parts if self._puts_back(keyphrase, part.text, subject=subject)]
        labelled = [with_label(part, keyphrase, self._facts) for part in fitting]
        if subject and not labelled and not self._fitting([headline]):
            labelled = list(self._restored(keyphrase))
        return self._fitting(labelled)

    def _restored(self, keyphrase: str) -> Iterator[Sentence]:
        """The headline without its end, behind the noun of the keyphrase that went with it.

        "Kayakiste : les recherches ont repris au large de Lorme", cut before "pour retrouver un kayakiste de 56 ans".
        """
        whole = self._article.headline.text
        for part in self._trimmed if whole and ":" not in whole else ():
            lost = [word for word in tokenize(keyphrase) if not holds(word.form, part.text)]
            if len(lost) == 1 and lost[0].start == 0 and holds(keyphrase, whole) and not self._facts.is_name(lost[0]):
                yield with_label(part, keyphrase[: lost[0].end], self._facts)

    def _behind_label(self, keyphrase: str) -> list[Sentence]:
        """The headline without its end, where the keyphrase labels it: the tail goes, not the subject; widest first."""
        headline = self._article.headline
        found = ending(headline.text, keyphrase, self._facts)
        return self._fitting(extract(without(headline, *gone), 0, len(headline.text)) for gone in found)

    def _narrowed(self, keyphrase: str, *, short: bool) -> list[Sentence]:
        """The headline in less room, where nothing else fits; what has the keyphrase first, then what tells most."""
        found = narrowed_of(self._article, keyphrase, self._primary, self._facts, short=short)
        fitting = self._fitting(found)
        said = [
            (mentions(keyphrase, one.text) == 0, -len(content_words(one.text)), -width(one.text)) for one in fitting
        ]
        return [one for _, one in sorted(zip(said, fitting, strict=True), key=lambda row: row[0])]

    def _puts_back(self, keyphrase: str, part: str, *, subject: bool) -> bool:
        whole = self._article.headline.text
        at = fold(whole).find(fold(part))
        rest = tokenize(whole[at + len(part) :]) if at >= 0 else ()
        name = next((token.key for token in rest if self._facts.is_name(token)), None)
        opening = (whole, *(sentence.text for sentence in islice(sentences_of(self._article, self._primary), _OPENING)))
        stands = any(holds(keyphrase, text) for text in opening)
        again = set(content_words(keyphrase)) & set(content_words(part))
        charged = holds(keyphrase, charge(whole, part))
        if part == whole and self._says_nothing_of(keyphrase):
            return True
        before = charged or opens_with(keyphrase, whole)  # "Saint-Roy. Conseil municipal : le parc fait débat"
        labelled = any(edit.kind is EditKind.LABEL for edit in self._article.headline.edits)
        about = subject and not (labelled and part != whole) and self._is_subject(keyphrase, part)
        return (before or about or name in content_words(keyphrase)) and stands and not again

    def _says_nothing_of(self, keyphrase: str) -> bool:
        """Whether the headline is a play on words beside what the editor wants found: "Le rouge se fait attendre"."""
        whole = self._article.headline.text
        named = any(map(self._facts.is_name, tokenize(whole))) or any(sign in whole for sign in ":«?")
        return self._given and not (named or set(content_words(keyphrase)) & set(content_words(whole)))

    def _is_subject(self, keyphrase: str, part: str) -> bool:
        """Whether it says what a part without a name is about: "Trail des Crêtes : l’orage coupe la course"."""
        words, named = tokenize(keyphrase), self._facts.is_name
        if not words or ":" in part or "«" in part:
            return False
        if _OF_SOMEBODY.match(part):
            return len(words) > 1 and all(map(named, words))
        if self._given:
            return not any(map(named, words))
        return not named(words[0]) and any(map(named, words[1:])) and not any(map(named, tokenize(part)))

    def _told_of(self, keyphrase: str) -> list[Sentence]:
        """What the lead says of the keyphrase in a clause without a name: "Foire de Lorme : on attend …"."""
        lead = list(islice(sentences_of(self._article, self._primary), _LEAD))
        if len(content_words(keyphrase)) == 1 or not (lead and mentions(keyphrase, lead[0].text)):
            return []
        told = [one for one in self._of_lead if not any(map(self._facts.is_name, tokenize(one.text)))]
        bare = (one for one in told if ":" not in one.text)  # "Presbytère : prix : 148 000 euros"
        apart = [one for one in bare if not set(content_words(keyphrase)) & set(content_words(one.text))]
        return self._fitting(with_label(one, keyphrase, self._facts) for one in apart)

    @cached_property
    def _of_lead(self) -> list[Sentence]:
        # below a standfirst the text may open with a scene
        lead = self._article.standfirst[:_LEAD] or tuple(islice(sentences_of(self._article, self._primary), _LEAD))
        found = [part for sentence in lead for told in variants(sentence) for part in clauses_of(told)]
        found += [short for one in found for short in reductions_of(one)]
        return [one for one in found if not (is_undated(one.text) or names_weekday(one.text) or is_minutes(one.text))]

    @cached_property
    def _placed(self) -> list[Sentence]:
        put = placed_headline(self._article, self._facts)
        return self._fitting([put] if put else [])

    @cached_property
    def _parts(self) -> list[Sentence]:
        return self._fitting(parts_of(self._article.headline))

    @cached_property
    def _trimmed(self) -> list[Sentence]:
        return self._fitting(trimmed_of(self._article, self._facts))

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

    def _leads(self, clause: Sentence) -> bool:
        """Whether it is of the text's first sentence, which tells the news."""
        lead = next(sentences_of(self._article, self._primary), None)
        return lead is not None and set(content_words(clause.text)) <= set(content_words(lead.text))

    def _fitting(self, sentences: Iterable[Sentence]) -> list[Sentence]:
        most = self._profile.thresholds.title_tag_pixels
        fitting = [one for one in sentences if 0 < width(one.text) <= most and one.text not in self._refused]
        return [one for one in fitting if not hangs(one.text)]


def _is_placed(headline: Sentence) -> bool:
    """Whether a label was put before it because it names nothing."""
    return any(edit.kind is EditKind.LABEL for edit in headline.edits)


def _rank(sentence: Sentence, keyphrase: str, headline: str) -> tuple[float, ...]:
    text = sentence.text
    shared = set(content_words(text)) & set(content_words(headline))
    return opens_with(keyphrase, text), mentions(keyphrase, text) > 0, len(shared), width(text)
