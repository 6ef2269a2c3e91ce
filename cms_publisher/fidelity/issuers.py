"""Who sends a press release speaks of itself: which texts are releases, and what is done with its "we".

What tells news stays word for word, as the issuer's: "« Nous avons commandé une étude », selon la Ville." A sentence
is cut only where it speaks in the first person or to its reader, praises, thanks or invites, and tells nothing that the
text does not say elsewhere: no figure, day, name, denial or quotation, at most one word of its own.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.attribution import name_of
from cms_publisher.fidelity.promotion import speaks_of_itself
from cms_publisher.french import quotes, tables
from cms_publisher.french.calendar import MONTHS, WEEKDAYS
from cms_publisher.french.sought import Sought
from cms_publisher.french.words import content_words, fold
from cms_publisher.model import Rights

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from cms_publisher.model import Source

_LABEL: Final = re.compile(
    r"(?:communique(?: de presse)?|dossier de presse|pour diffusion immediate|contacts? (?:presse|medias?)\b.*|"
    r"notes? aux redactions?\b.*|merci de crediter .*|relations? (?:presse|medias?)\b.*)[ :.]*"
)
_LONGEST_LABEL: Final = 90
_SENDER: Final = re.compile(r"a propos (?:de |du |des |d')[^.!?]{2,60}$|qui sommes-nous\b")
_REACHED: Final = re.compile(
    r"\bcontacts?\b.{0,80}(?:\S@\S+\.\w|(?:\+33|\b0)[ .]?\d(?:[ .\u00a0]?\d\d){4})|^\S+@\S+\.\w+$"
)
_WE: Final = re.compile(r"\b(?:nous|notre|nos)\b")
_SAID_OFTEN: Final = 2
_INVITES: Final = r"(?:venez|rejoignez|decouvrez|retrouvez|participez|n'hesitez)\b"
_SPEAKS: Final = Sought(
    rf"\b(?:nous|notre|nos|vous|votre|vos)\b|^{_INVITES}",
    "nous|notre|nos|vous|votre|vos|venez|rejoignez|decouvrez|retrouvez|participez|n'hesitez",
)
_INVITATION: Final = re.compile(_INVITES)
_TELLS: Final = re.compile(
    r"\d|[%€$]|\b(?:ne|n'\w+) (?:\w+ ){0,4}(?:pas|plus|jamais|aucun\w*|rien|personne)\b|\b(?:aucun|"
    r"sans que|mais|pourtant|regret\w*|deux|trois|quatre|cinq|six|sept|huit|dix|onze|douze|treize|"
    r"quinze|vingt|trente|cinquante|cent|cents|mille|"
    r"millions?|milliards?|premiere?|second\w*|deuxieme|troisieme|moitie|tiers|quart|double|triple|hausse|baisse)\b"
)
_MARKS: Final = re.compile('[«»“”"]')
_ATTRIBUTED: Final = re.compile(r"\bselon no(?:s|tre)\b", re.IGNORECASE)
_IN_ITS_MOUTH: Final = re.compile(r"«\s*(?P<words>[^«»]+?)\.?\s*», selon (?P<name>[^«»]+)\.")
_PRESS: Final = re.compile(
    r"\b(?:gazette|courrier|depeche|echos?|journal|quotidien|hebdo|voix|telegramme|presse|radio|tribune|infos?|actus?|fil|"
    r"progres|nouvelles|republicain|matin|news|times|guardian|post|tv|television|magazine|revue|independant|populaire)\b"
)
_HESITATE: Final = re.compile(r"n'hesitez (?:surtout )?pas")
_ROOT: Final = 5
"""Letters that two words of one family share."""
_OWN_WORDS: Final = 1
"""Words of a sentence that nothing else says and that yet tell nothing: "du mandat"."""


@lru_cache(maxsize=64)
def is_release(source: Source) -> bool:
    """Whether a source is a press release: by its rights, or by a label of its own ("COMMUNIQUÉ DE PRESSE")."""
    if source.rights is Rights.PRESS_RELEASE:
        return True
    lines = (source.document.slice(block) for block in source.document.blocks)
    return any(len(line) <= _LONGEST_LABEL and _LABEL.fullmatch(fold(line).strip()) for line in lines)


def unsaid_release(source: Source) -> int:
    """How often a text says "nous" that reads as a release and is not said to be one; 0 where it doesn't.

    Beside its "nous" it has whom to call, or a paragraph on who sends it; a house's own text may say "nous".
    """
    if is_release(source) or source.rights is Rights.OWN or (source.outlet and _is_press(source.outlet)):
        return 0
    lines = [fold(source.document.slice(block)) for block in source.document.blocks]
    sent = any(_SENDER.match(line) for line in lines) + any(_REACHED.search(line) for line in lines)
    said = sum(len(_WE.findall(fold(quotes.outside(source.document.slice(block))))) for block in source.document.blocks)
    return said if sent and said >= _SAID_OFTEN else 0


def may_be_quoted(sentence: str, source: Source) -> bool:
    """Whether its issuer's name can stand behind the sentence: one that says "we", whole, and quotes nobody.

    None that invites: "N’hésitez pas à venir nous voir" is a formula that nobody says.
    """
    known = source.outlet is not None and source.rights is not Rights.OWN and not _is_press(source.outlet)
    plain = sentence.endswith(".") and _MARKS.search(sentence) is None and not _ATTRIBUTED.search(sentence)
    plain = plain and not _INVITATION.match(fold(sentence))
    return known and plain and speaks_of_itself(sentence) is not None


def quoted(words: str, source: Source) -> str:
    """Whole sentences as their issuer's: "« … », selon la Ville."."""
    return f"«\u00a0{words.removesuffix('.')}\u00a0», selon {name_of(source)}."


def own_words(text: str, sources: Iterable[Source]) -> tuple[Source, str] | None:
    """The press release and the sentences that ``text`` sets as its issuer's; None where it does no such thing."""
    found = _IN_ITS_MOUTH.fullmatch(text)
    for source in sources if found else ():
        named = found and source.outlet and fold(found["name"]) == fold(name_of(source) or "")
        if found and named and is_release(source) and may_be_quoted(f"{found['words']}.", source):
            return source, f"{found['words']}."
    return None


def _is_press(outlet: str) -> bool:
    """Whether it is a paper, a station or an agency: it passes a release on, and its "we" is not its own."""
    return fold(outlet) in _papers() or _PRESS.search(fold(outlet)) is not None


@cache
def _papers() -> frozenset[str]:
    return frozenset(map(fold, (*tables.lines("outlets"), *tables.lines("agencies"))))


def speaks_to_its_reader(sentence: str) -> bool:
    """Whether it says "nous" or "vous", or invites; who is quoted may do so, too."""
    return _SPEAKS.search(fold(sentence)) is not None


@lru_cache(maxsize=8)
def roots(text: str) -> Counter[str]:
    """How often a text has each family of words."""
    return Counter(word[:_ROOT] for word in content_words(text))


def is_mere_promotion(sentence: str, said: Mapping[str, int]) -> bool:
    """Whether the issuer only praises, thanks or invites; ``said``: the families of words of the whole text."""
    folded = fold(sentence)
    if (
        sentence.rstrip().endswith("?")
        or not _SPEAKS.search(folded)
        or quotes.quoted(sentence)
        or _tells(folded)
        or not _is_marked(folded)
    ):
        return False
    here = roots(sentence)
    own = [word for word in content_words(sentence) if not _is_empty(word) and said[word[:_ROOT]] <= here[word[:_ROOT]]]
    return len(own) <= _OWN_WORDS and not any(_is_name(word, sentence) for word in own)


def tells_news(sentence: str) -> bool:
    """Whether a sentence has what news is made of, outside what is quoted: a figure, a day, a denial, an objection."""
    return _tells(fold(quotes.outside(sentence)))


def _tells(folded: str) -> bool:
    """Whether it has what news is made of: a figure, a day, a denial, an objection."""
    bare = _HESITATE.sub("", folded).replace("sans faille", "")
    return _TELLS.search(bare) is not None or any(word in _days() for word in bare.split())


@cache
def _days() -> frozenset[str]:
    return frozenset(map(fold, (*MONTHS, *WEEKDAYS))) | {"demain", "prochain", "prochaine", "prochains", "prochaines"}


def _is_marked(folded: str) -> bool:
    phrases = any(phrase in folded for phrase in tables.lines("issuer_phrases"))
    return phrases or any(word.startswith(_marks()) for word in content_words(folded))


def _is_empty(word: str) -> bool:
    return word.startswith((*_marks(), *_words()))


@cache
def _marks() -> tuple[str, ...]:
    return tuple(sorted(tables.words("issuer_marks")))


@cache
def _words() -> tuple[str, ...]:
    return tuple(sorted(tables.words("issuer_words")))


def _is_name(word: str, sentence: str) -> bool:
    """Whether a word has a capital within the sentence."""
    names = re.findall(r"(?<=[\w,;:’'] )[A-ZÀ-Þ][\w’'-]+|(?<=[’'])[A-ZÀ-Þ][\w-]+", sentence)
    return any(word in content_words(name) for name in names)
