"""Where or how it is done by a noun that no source has in any sense, in a sentence told as theirs: "sous la neige"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.meaning.case import Difference, Rule
from cms_publisher.fidelity.meaning.polarity import light
from cms_publisher.french import families, nationalities, tables
from cms_publisher.french.figures import UNITS
from cms_publisher.french.grammar import Tag, tagged
from cms_publisher.lazily import cached_property

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.fidelity.meaning.case import Doubt
    from cms_publisher.fidelity.propositions.claims import Word

_TOLD: Final = 0.6
"""How much of its weight a sentence tells in the passages' words, where one that they lack is put in."""
_LAND: Final = "pays"
_SETTING: Final = re.compile(
    r"\b(?P<link>sous|dans|par|avec|devant|malgré|en) (?:(?:les?|la|une?|des?|ses|son|sa|leurs?) |l[’'])?$",
    re.IGNORECASE,
)
"""Before a noun that says where, how or with what."""
_PHRASES: Final = frozenset(
    """
    effet fait realite particulier outre cause vue question jeu tete moyenne place main mains ligne cours route service
    oeuvre marche partie general principe theorie pratique revanche sens cadre suite biais exemple ailleurs mesure
    contexte domaine faveur matiere terme termes moment avance retard reference reponse personne commun public prive
    interne externe direct souffrance attente berne force masse bloc detail sursis appel justice vertu raison espece
    nature vain vogue vente chantier travaux construction soiree matinee journee fin debut milieu bas haut dessous
    depit compte rapport prix titre signe fonction presence absence compagnie collaboration partenariat accord direction
    provenance cas maniere facon faible grand nombre quantite echange hausse baisse recul progression
    egard esprit idee optique perspective hypothese circonstances conditions rang rangs foulee sillage
    """.split()  # noqa: SIM905 - words read better in a row
)
"""Nouns of set phrases: "en effet", "dans le cadre de"."""


class Strangers(Rule):
    """The rule of what is put in by one noun."""

    def doubts(self) -> Iterator[Doubt]:
        """The first setting of which no source tells anything."""
        ours = self.case.ours
        if self.case.heading or self.case.share(self.case.passages) < _TOLD:
            return
        for word in ours.words:
            if not word.content or not self._library_lacks(word):
                continue
            setting = _SETTING.search(ours.text, max(0, word.start - 20), word.start)
            if (
                setting is None
                or self._is_the_land(word)
                or self._nouns.get(word.start) is not Tag.NOUN
                or self._says_little(word)
            ):
                continue
            yield self.case.doubt(Difference.ADDED, setting.start("link"), word.end, self.case.best.text)
            return

    def _is_the_land(self, word: Word) -> bool:
        """Whether it is the land that a passage names: "dans le pays" for "en France"."""
        return word.folded == _LAND and any(
            nationalities.is_land(row)
            for passage in self.case.passages
            for each in passage.claims.words
            for row in nationalities.named(each.folded)
        )

    def _library_lacks(self, word: Word) -> bool:
        """Whether no word of the sources may stand for it, or against it."""
        if self.case.library.relatives[word.stem] or any(pair.ours is word for pair in self.case.pairs):
            return False
        return not any(
            families.contrary(word.stem, stem) for passage in self.case.passages for stem in passage.claims.stems
        )

    @cached_property
    def _nouns(self) -> dict[int, Tag]:
        return {token.start: token.tag for token in tagged(self.case.ours.text)}

    def _says_little(self, word: Word) -> bool:
        ours = self.case.ours
        known = word.folded in UNITS or word.folded in _PHRASES or word.folded in tables.words("vague_words")
        inside = ours.is_quoted(word.start)
        counted = ours.is_counted(word.start)
        return known or light(word.folded) or inside or counted or word.capital
