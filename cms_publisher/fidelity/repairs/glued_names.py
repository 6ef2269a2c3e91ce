"""A first name and a surname that ran together ("AnnaBrunel"): parted where the text has both apart, else shown."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.edits import EditKind, replaced
from cms_publisher.fidelity.repairs.joins import addresses, outside_quotes, within
from cms_publisher.french import tables

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cms_publisher.model import Sentence

_GLUED: Final = re.compile(
    r"(?P<first>[A-ZÀ-ÖØ-Þ](?<![\w’'#@./-].)[a-zß-öø-ÿœ]{3,})(?P<last>[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿœ]{2,})(?![\w@])"
)
_MAKER: Final = re.compile(
    r"\b(?:sociétés?|entreprises?|groupe|marque|enseigne|association|application|appli|plateforme|logiciel|site|start-?up|"
    r"opérateur|filiale|éditeur|fabricant|exploitant|promoteur|collectif|coopérative|cabinet|réseau|agence|label|"
    r"festival|programme|dispositif|projet|studio|outil|jeu|magasin|chaîne)s? (?:\w+ )?[«\"]?[ \u00a0]?\Z"
)
"""What is named behind it is no person: "la société TéléPylône"."""
_BEFORE: Final = 40
_OFTEN: Final = 3
_AGAIN: Final = 2
"""What a text writes so often is a brand, no slip; where it has the two words nowhere apart, sooner."""


@lru_cache(maxsize=8)
def glued_names(text: str) -> Mapping[str, str | None]:
    """The names that ran together in ``text``, each with its two words where they are sure."""
    ignored = addresses(text)
    found = [match for match in _GLUED.finditer(text) if not within(ignored, match.start())]
    names = {match[0]: match for match in found if match[0] not in tables.words("camel_names")}
    brands = {match[0] for match in found if _MAKER.search(text, max(0, match.start() - _BEFORE), match.start())}
    return {
        name: f"{match['first']} {match['last']}" if _are_apart(match, text) else None
        for name, match in names.items()
        if name not in brands
        and sum(other[0] == name for other in found) < (_OFTEN if _are_apart(match, text) else _AGAIN)
    }


def parted_names(sentence: Sentence, names: Mapping[str, str | None]) -> Sentence:
    """The sentence with the spaces put that are sure, outside quotations."""
    found = [match for match in _GLUED.finditer(sentence.text) if names.get(match[0])] if names else []
    changes = outside_quotes(sentence.text, [(match.start("last"), match.start("last"), " ") for match in found])
    text, edits = replaced(sentence.text, changes, EditKind.GLUE)
    return replace(sentence, text=text, edits=(*sentence.edits, *edits)) if changes else sentence


def _are_apart(match: re.Match[str], text: str) -> bool:
    """Whether both words stand in the text as names of their own."""
    return all(re.search(rf"(?<![\w-]){part}(?![\w-])", text) for part in (match["first"], match["last"]))
