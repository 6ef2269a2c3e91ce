"""A title behind a label, the place or the keyphrase: each recorded, none that would say of it what nobody said."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.excerpts.extract import extract, without
from cms_publisher.french.late_ends import late_ends
from cms_publisher.french.procedure import is_minutes
from cms_publisher.french.words import content_words, fold
from cms_publisher.lazily import cached_property
from cms_publisher.seo.charged import charge, uncharged
from cms_publisher.seo.endings import ending
from cms_publisher.seo.evidence import tokenize
from cms_publisher.seo.labelled import spelled_out, with_label
from cms_publisher.seo.matching import holds, mentions, opens_with
from cms_publisher.seo.title_parts import clauses_of, parts_of, reductions_of, sentences_of, trimmed_of, variants
from cms_publisher.seo.title_worth import names_one
from cms_publisher.seo.undated import is_undated, names_weekday

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.model import Article, Sentence
    from cms_publisher.seo.evidence import Evidence

_OPENING: Final = 5
"""How many sentences of the text are its opening."""
_LEAD: Final = 2
"""How many of them tell the news."""
_OF_SOMEBODY: Final = re.compile(r"(?:Elle|Il)s?[ \u00a0]", re.IGNORECASE)
"""What a headline opens with whose reader knows whom it is about."""
_SOMEWHERE: Final = re.compile(r"[ \u00a0][àÀ] [A-ZÀ-ÖØ-Ý]")
"""What says of a thing where it once was or went, and is no subject: "hélicoptère à Lorme"."""
_INITIALS: Final = re.compile(r"[A-ZÀ-Ý][\w’-]+ [A-ZÀ-Ý]\.")
"""Whom nobody knows: "Samir D. condamné"."""
_SENTENCED: Final = re.compile(r"condamnée?s?\Z")
_PARTED: Final = ":«?"
"""Signs of a headline before which no other label stands."""


class Labels:
    """What may stand before an article's headline, or what is left of it."""

    def __init__(self, article: Article, primary: str | None, facts: Evidence, *, given: bool) -> None:
        """``facts``: what the article tells of its words; ``given``: the keyphrase is the editor's own."""
        self._article, self._primary, self._facts, self._given = article, primary, facts, given
        self._headline = article.headline

    def with_place(self, place: str, part: Sentence) -> Iterator[Sentence]:
        """The headline, or less of it, behind where it is, where it names nothing or goes without that.

        Not as far as "condamné" alone: the punishment is the news.
        """
        unpunished = _SENTENCED.search(part.text) and self._headline.text.startswith(f"{part.text} à ")
        if (self._is_bare(part.text) and not unpunished) or self.loses(place, part.text):
            yield with_label(part, place, self._facts)

    def with_town(self, part: Sentence) -> Iterator[Sentence]:
        """What is left of the headline behind the one name that it went without: "Lorme : les Louves attaquent …"."""
        whole = self._headline.text
        lost = [one for one in tokenize(whole) if self._facts.is_name(one) and not holds(one.form, part.text)]
        if len(lost) == 1 and ":" not in part.text:
            yield with_label(part, whole[lost[0].start : lost[0].end], self._facts)

    def loses(self, place: str, part: str) -> bool:
        """Whether the ground that a part goes without is the place's: "Pistes d’hiver plante sa toile | sur …"."""
        whole = self._headline.text
        return (
            (len(part), len(whole)) in late_ends(whole)
            and whole.startswith(f"{part} ")
            and holds(place, whole[len(part) :])
            and not holds(place, part)
        )

    def _is_bare(self, text: str) -> bool:
        """Whether it names nothing, so that a place may stand before it."""
        told = _INITIALS.sub("", text)
        return ":" not in text and not any(names_one(token, self._facts) for token in tokenize(told))

    def with_keyphrase(self, keyphrase: str, *, subject: bool) -> Iterator[Sentence]:
        """Parts of the headline after the keyphrase, where it puts back the name that the part is cut before.

        "OTAN Asie-Pacifique : l’OTAN intensifie sa coopération", cut before "avec quatre pays clés d’Asie-Pacifique";
        no other name may stand there, since it would be read as whom the cooperation is with. A ``subject`` may, where
        the article opens with it: "Restrictions d’eau : le foin manque".
        """
        for part in (self._headline, *parts_of(self._headline), *self._trimmed, *uncharged(self._headline)):
            if self._puts_back(keyphrase, part.text, subject=subject):
                yield with_label(part, self._spelled(keyphrase), self._facts)

    def with_lost_noun(self, keyphrase: str) -> Iterator[Sentence]:
        """A part of the headline behind the noun of the keyphrase that went with the rest.

        "Kayakiste : les recherches ont repris au large de Lorme", cut before "pour retrouver un kayakiste de 56 ans";
        the whole one, where the editor's own keyphrase has it besides: "Marché de Noël : Lorme rallume ses sapins".
        """
        whole = self._headline.text
        wanted = holds(keyphrase, whole)
        parts = (*parts_of(self._headline), *self._trimmed) if wanted else (self._headline,) * self._given
        for part in parts if whole and not any(sign in whole for sign in _PARTED) else ():
            words = [word for word in tokenize(keyphrase) if not (word.is_link or word.is_article)]
            lost = [word for word in words if not holds(word.form, part.text)]
            if 0 < len(lost) < len(words) and lost == words[: len(lost)] and not self._facts.is_name(lost[0]):
                yield with_label(part, keyphrase[: lost[-1].end], self._facts)

    def without_end(self, keyphrase: str) -> Iterator[Sentence]:
        """The headline without its end, where the keyphrase labels it: the tail goes, not the subject; widest first."""
        for gone in ending(self._headline.text, keyphrase, self._facts):
            yield extract(without(self._headline, *gone), 0, len(self._headline.text))

    def told_of(self, keyphrase: str) -> list[Sentence]:
        """What the lead says of the keyphrase in a clause without a name: "Foire de Lorme : on attend …"."""
        lead = list(islice(sentences_of(self._article, self._primary), _LEAD))
        if len(content_words(keyphrase)) == 1 or not (lead and mentions(keyphrase, lead[0].text)):
            return []
        told = [one for one in self._of_lead if not any(map(self._facts.is_name, tokenize(one.text)))]
        bare = (one for one in told if ":" not in one.text)  # "Presbytère : prix : 148 000 euros"
        apart = [one for one in bare if not set(content_words(keyphrase)) & set(content_words(one.text))]
        return [with_label(one, keyphrase, self._facts) for one in apart]

    def _puts_back(self, keyphrase: str, part: str, *, subject: bool) -> bool:
        whole = self._headline.text
        if part == whole and self._says_nothing_of(keyphrase):
            return True
        at = fold(whole).find(fold(part))
        rest = tokenize(whole[at + len(part) :]) if at >= 0 else ()
        lost = [token.key for token in rest if self._facts.is_name(token)]
        opening = (whole, *(sentence.text for sentence in islice(sentences_of(self._article, self._primary), _OPENING)))
        words = set(content_words(keyphrase))
        stands = any(holds(keyphrase, text) for text in opening) and not words & set(content_words(part))
        # "Saint-Roy. Conseil municipal : le parc fait débat" opens with it
        before = holds(keyphrase, charge(whole, part)) or opens_with(keyphrase, whole)
        about = subject and ":" not in part and not words & set(lost) and self._is_subject(keyphrase, part)
        return stands and (before or about or bool(words & set(lost[:1])))

    def _says_nothing_of(self, keyphrase: str) -> bool:
        """Whether the headline is a play on words beside what the editor wants found: "Le rouge se fait attendre".

        It may play on the name of an event: "Du jazz plein la citadelle".
        """
        whole, words = self._headline.text, content_words(keyphrase)
        named = any(map(self._facts.is_name, tokenize(whole))) or any(sign in whole for sign in _PARTED)
        shared = set(words) & set(content_words(whole))
        event = keyphrase[:1].isupper() and len(words) > 1 and not holds(keyphrase, whole)
        return self._given and not named and (event or not shared)

    def _spelled(self, keyphrase: str) -> str:
        return spelled_out(keyphrase, " ".join(one.text for one in sentences_of(self._article, self._primary)))

    def _is_subject(self, keyphrase: str, part: str) -> bool:
        """Whether it may say what a part is about: "Trail des Crêtes : l’orage coupe la course"; nobody but "elle"."""
        words = tokenize(keyphrase)
        if words and all(map(self._facts.is_name, words)):
            return len(words) > 1 and _OF_SOMEBODY.match(part) is not None
        named = any(map(self._facts.is_name, words)) and not _SOMEWHERE.search(keyphrase)
        return bool(words) and (self._given or named) and _OF_SOMEBODY.match(part) is None

    @cached_property
    def _of_lead(self) -> list[Sentence]:
        # below a standfirst the text may open with a scene
        lead = self._article.standfirst[:_LEAD] or tuple(islice(sentences_of(self._article, self._primary), _LEAD))
        found = [part for sentence in lead for told in variants(sentence) for part in clauses_of(told)]
        found += [short for one in found for short in reductions_of(one)]
        return [one for one in found if not (is_undated(one.text) or names_weekday(one.text) or is_minutes(one.text))]

    @cached_property
    def _trimmed(self) -> list[Sentence]:
        return list(trimmed_of(self._article, self._facts))
