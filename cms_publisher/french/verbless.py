"""Whether a sentence has lost its verb: what it is of stands there, and nothing is said of it.

French papers write sentences without a verb ("Coût : 8 900 euros.", "Aucun blessé.", "À l’origine, un marché."): what
opens with a determiner that points at a thing ("La famille Vidalenc.") is hardly ever one of them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.french.grammar import Tag, has_finite_verb, tagged
from cms_publisher.french.lexicon import readings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cms_publisher.french.grammar import Token

_POINTING: Final = frozenset("le la l' les ce cet cette ces son sa ses leur leurs notre nos".split())  # noqa: SIM905
_STYLE: Final = frozenset(
    """
    tout fin début occasion faute preuve suite reste signe cause raison résultat clou comble temps coup autre autres
    histoire question premier première premiers premières dernier dernière derniers dernières seul seule seuls seules
    meilleur meilleure plus moins même mêmes retour rançon bilan verdict explication conséquence un une voici voilà
    """.split()  # noqa: SIM905 - words read better in a row
)
"""With which such a sentence is one of style: "Le tout pour 12 euros.", "La fin d’une époque."."""
_SIGNS: Final = re.compile(r"[:;?!«»“”\"()–—…]")
_DETERMINERS: Final = frozenset({Tag.DETERMINER, Tag.FUSED})
_PRONOUNS_TOO: Final = frozenset({"le", "la", "les", "l'", "leur"})
_HEADS: Final = frozenset({Tag.NOUN, Tag.NAME, Tag.ADJECTIVE, Tag.NUMBER})
_BOUND: Final = frozenset({Tag.NE, Tag.CLITIC})


def has_no_verb(text: str) -> bool:
    """Whether a plain sentence has no word that may be a conjugated verb."""
    if not text.endswith(".") or has_finite_verb(text) or _SIGNS.search(text):
        return False
    tokens = tagged(text)
    return not any(_may_be_verb(tokens, at) for at in range(len(tokens)))


def lost_its_verb(text: str) -> bool:
    """Whether what a sentence without a verb opens with calls for one.

    >>> lost_its_verb("La famille Vidalenc, de Lorme.")
    True
    >>> lost_its_verb("Aucun blessé.")
    False
    """
    tokens = tagged(text)
    if len(tokens) < 3 or tokens[1].tag not in _HEADS or tokens[1].low in _STYLE:  # noqa: PLR2004 - with the stop
        return False
    return tokens[0].low in _POINTING and not any(each.low in {"voici", "voilà"} for each in tokens)


def stops_before_verb(text: str, passage: str) -> bool:
    """Whether a sentence is the beginning of one that goes on with its verb: "À la barre, le comptable"."""
    words = text.rstrip(" .\u00a0").replace("’", "'")
    said = passage.replace("’", "'")
    at = said.find(words)
    if at < 0 or said[at + len(words) : at + len(words) + 1] not in {" ", "\u00a0"}:
        return False
    behind = [token for token in tagged(passage) if token.start > at + len(words) and token.tag not in _BOUND]
    return bool(behind) and behind[0].tag is Tag.VERB


def _may_be_verb(tokens: Sequence[Token], at: int) -> bool:
    token = tokens[at]
    if token.tag is Tag.NAME or not token.text[-1].islower() or token.low == "été" or _is_bound_noun(tokens, at):
        return False
    return any(each.number and each.form is not None and each.form.finite for each in readings(token.low))


def _is_bound_noun(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word before which a determiner or preposition stands can't be a verb behind a pronoun."""
    if at == 0 or tokens[at].tag is not Tag.NOUN:
        return False
    before = tokens[at - 1]
    if before.tag is Tag.PREPOSITION:
        return before.low != "en"
    article = before.low in _PRONOUNS_TOO
    return before.tag in _DETERMINERS and (not article or at == 1 or tokens[at - 2].tag is Tag.PREPOSITION)
