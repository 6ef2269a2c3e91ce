"""What stands before the subject of a sentence and only leads up to its news: how it came there, or since when.

"Menées deux sets à rien, bousculées, presque éteintes, | les filles de Lorme ont renversé Brévic", "Mais pour sa 40ᵉ
édition, | la foire déborde de la halle". What is left is whole, and no less true.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from cms_publisher.french.grammar import Tag, has_finite_verb, noun_phrases, tagged
from cms_publisher.french.leaning import binds
from cms_publisher.french.lexicon import Form, Part, readings
from cms_publisher.french.spaces import SPACE as _S

_LATELY: Final = re.compile(
    rf"(?:cette{_S}(?:année|saison|semaine|fois)|"
    rf"(?:pour|en|à){_S}(?:sa|son|leur|ses|la|cette|l[’'])[ \u00a0]?(?:\d+\w*{_S}|\w+{_S})?"
    r"(?:édition|année|anniversaire|saison|fois)|"
    rf"en{_S}20\d\d|pour{_S}l[’']occasion|"
    rf"ce{_S}(?:week-end|mois|printemps)|cet{_S}(?:hiver|été))\b[^,;:«»()?!.]{{0,40}}, ",
    re.IGNORECASE,
)
_PART: Final = re.compile(
    rf"(?:(?:presque|souvent|très|(?:un{_S})?peu|toujours|encore|déjà|bien|longtemps|parfois|trop|d[’']abord|plutôt){_S})?"
    r"(?P<word>[A-Za-zÀ-ÿœ]{4,})\b[^,;:«»()?!.]{0,60}, ",
    re.IGNORECASE,
)
_LED: Final = re.compile(
    rf"Menée?s?{_S}[^,;:«»()?!.]{{3,60}}?(?P<when>{_S}(?:à|après){_S}(?:la{_S}|l[’'])?\d[^,;:«»()?!.]{{0,25}})?, "
)
"""By how much those were behind who came back, and at what minute; a headline says how they won."""
_BUT: Final = "Mais "
_FEW: Final = 2
_OPENS: Final = frozenset({Tag.DETERMINER, Tag.NAME})


@lru_cache(maxsize=1024)
def lead_up(sentence: str) -> tuple[int, int] | None:
    """The span of several participles or adjectives before a subject, or of a time behind "Mais".

    >>> text = "Menées deux sets à rien, bousculées, presque éteintes, les filles de Lorme ont renversé Brévic."
    >>> text[slice(*lead_up(text))]
    'Menées deux sets à rien, bousculées, presque éteintes, '
    >>> text = "Mais pour sa 40ᵉ édition, la foire de Valzergues déborde de la halle."
    >>> text[slice(*lead_up(text))]
    'Mais pour sa 40ᵉ édition, '
    """
    but = sentence.startswith(_BUT)
    if "," not in sentence and not but:
        return None
    start = len(_BUT) if but else 0
    end = _behind(sentence, start)
    if end == start and not but:
        return None
    return (0, end) if _goes_on(sentence, end) and not binds(sentence[:end]) else None


def led(sentence: str) -> tuple[int, int] | None:
    """The span of when they were behind who then won, or of what else is said of them before their name.

    >>> text = "Menées deux sets à rien, bousculées, presque éteintes, les filles de Lorme ont renversé Brévic."
    >>> text[slice(*led(text))]
    'bousculées, presque éteintes, '
    >>> text = "Menées de dix points à la 24e minute, les filles de Lorme ont renversé Brévic."
    >>> text[slice(*led(text))]
    ' à la 24e minute'
    """
    found = _LED.match(sentence) if sentence.startswith("Mené") else None
    if found is None:
        return None
    if _goes_on(sentence, found.end()):
        return found.span("when") if found["when"] else None
    fronts = lead_up(sentence)
    return (found.end(), fronts[1]) if fronts and fronts[1] > found.end() else None


def behind_first(headline: str) -> tuple[int, int] | None:
    """The span of how they were behind who then won, before their name."""
    found = _LED.match(headline) if headline.startswith("Mené") else None
    return (0, found.end()) if found and _goes_on(headline, found.end()) else None


def _behind(sentence: str, start: int) -> int:
    """Where what leads up ends: a time, or two and more participles."""
    if found := _LATELY.match(sentence, start):
        return found.end()
    end, parts = start, 0
    while (found := _PART.match(sentence, end)) and _tells_how(found["word"], sentence[end : found.end()]):
        end, parts = found.end(), parts + 1
    return end if parts >= _FEW else start


def _tells_how(word: str, part: str) -> bool:
    """Whether it is a participle or adjective, in the plural or feminine as what it is said of, with no verb."""
    known = readings(word.lower())
    says = any(one.form is Form.PARTICIPLE or one.part is Part.ADJECTIVE for one in known)
    return says and not has_finite_verb(part)


def _goes_on(sentence: str, at: int) -> bool:
    """Whether a subject stands there with its verb, whatever is set between commas behind it."""
    rest = sentence[at:]
    told = rest[:1].upper() + rest[1:]
    subject = next(iter(noun_phrases(told)), None)
    opens = subject is not None and subject.start == 0 and subject.preposition is None
    if subject is None or not opens or subject.core[0].tag not in _OPENS:
        return False
    tokens = [token for token in tagged(told) if token.start >= subject.end]
    commas = [number for number, token in enumerate(tokens) if token.text == ","]
    begins = 0
    if commas[:1] == [0]:
        if len(commas) < _FEW:
            return False
        begins = commas[1] + 1
    following = tokens[begins : begins + 1]
    return bool(following) and following[0].tag in {Tag.VERB, Tag.CLITIC, Tag.NE}
