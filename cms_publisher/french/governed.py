"""What stands behind an insertion and a verb can't do without: "procédera, du 2 au 6 mars, à la réfection"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.french.grammar import Tag, has_finite_verb, noun_phrases, tagged
from cms_publisher.french.lexicon import readings

if TYPE_CHECKING:
    from collections.abc import Iterable

_PREDICATE: Final = frozenset({Tag.VERB, Tag.NE, Tag.CLITIC})
_ACTIVE: Final = frozenset({Tag.VERB, Tag.INFINITIVE})
_HAVE: Final = frozenset({"a", "ont", "avait", "avaient", "aura", "auront"})
_OBJECT: Final = frozenset({"à", "au", "aux", "le", "la", "les", "l'", "un", "une", "des"})

_CARRIES: Final = frozenset({Tag.NOUN, Tag.NAME, Tag.UNKNOWN, Tag.NUMBER})
_TELLS: Final = frozenset({Tag.VERB, Tag.INFINITIVE, Tag.PARTICIPLE})
_PUTS: Final = frozenset(
    "mettre poser placer installer investir jeter plonger loger enfermer envoyer verser injecter introduire ranger "  # noqa: SIM905
    "cacher conduire emmener inscrire fonder baser".split()
)
"""What puts something somewhere: nothing is told without where."""

_SCENE: Final = re.compile(
    r"(?<=[\w)]),?[ \u00a0](?:dans|devant|sous|chez|sur)[ \u00a0]une?[ \u00a0](?:[\w’-]+[ \u00a0]){1,4}?"
    r"(?=(?:qui|que|dont|où)[ \u00a0]|qu[’'])"
)
"""Where it was, that only its relative tells of: both go, "… dans une salle Roy qui n’avait pas connu ça"."""
_HELD: Final = re.compile(r"\b(?:qui|que|dont|où|si|ne|pas|ni|jamais|sans|lorsque|quand)\b|\b(?:qu|n|lorsqu)['’]")


@lru_cache(maxsize=256)
def scenes(sentence: str, start: int, end: int) -> dict[int, int]:
    """Where it begins to say where it was, to where its relative begins: behind a comma, or a verb with its object.

    Nowhere if something before is denied or hangs.
    """
    if " un" not in sentence:
        return {}
    found = [
        match for match in _SCENE.finditer(sentence, start, end) if not _HELD.search(sentence, start, match.start())
    ]
    return {one.start(): one.end() - 1 for one in found if one[0][0] == "," or has_its_object(sentence, one.start())}


def has_its_object(sentence: str, stop: int) -> bool:
    """Whether what stands before is whole: its last verb has an object without a preposition, and puts it nowhere.

    >>> text = "Lorme a battu Brévic dans une salle comble"
    >>> has_its_object(text, text.index(" dans")), has_its_object("Le maire vit dans une cave", len("Le maire vit"))
    (True, False)
    """
    verbs = [token for token in tagged(sentence) if token.end <= stop and token.tag in _TELLS]
    puts = bool(verbs) and not _PUTS.isdisjoint(one.lemma for one in readings(verbs[-1].low))
    return not puts and has_an_object(sentence, stop)


def has_an_object(sentence: str, stop: int) -> bool:
    """Whether the last verb before has an object without a preposition; it may put it somewhere."""
    before = [token for token in tagged(sentence) if token.end <= stop]
    if before and before[-1].text == ")":
        del before[next((at for at, token in enumerate(before) if token.text == "("), 0) :]
    verbs = [token for token in before if token.tag in _TELLS]
    if not verbs or before[-1].tag not in _CARRIES:
        return False
    behind = [one for one in noun_phrases(sentence) if verbs[-1].end < one.start and one.end <= stop]
    return bool(behind) and behind[0].preposition is None and has_finite_verb(sentence, 0, stop)


def needs_more(sentence: str, stop: int, commas: Iterable[int]) -> bool:
    """Whether the verb of what stands before the comma at ``stop``, or what that verb is of, stands behind a later one.

    "…, et le club, qui …, garde le titre"; "la ville procédera, du 2 au 6 mars, à la réfection du quai".
    """
    tokens = tagged(sentence)
    behind = (next((token for token in tokens if token.start > at), None) for at in commas)
    found = [token for token in behind if token is not None]
    active = any(token.low in _OBJECT for token in found) and ends_with_a_verb(sentence[:stop])
    return active or any(token.tag in _PREDICATE for token in found)


def ends_with_a_verb(text: str) -> bool:
    """Whether it stops on what somebody does, which may be of something: "procédera", "a renoncé"; not "est fermé"."""
    last = tagged(text)[-2:]
    return bool(last) and (last[-1].tag in _ACTIVE or (last[-1].tag is Tag.PARTICIPLE and last[0].low in _HAVE))
