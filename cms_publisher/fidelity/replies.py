"""A party's reply to what an article holds against it, which is printed whole: which source is one, and what of it is.

Article 13 of the Press Act of 29 July 1881: whoever is named may have an answer printed, and nothing set into it.
"""

from __future__ import annotations

import re
from datetime import timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.defence import charges
from cms_publisher.fidelity.senders import may_deny
from cms_publisher.fidelity.subjects import text_of
from cms_publisher.french.names import with_article
from cms_publisher.french.sentences import split
from cms_publisher.french.typography import typeset
from cms_publisher.french.words import content_words, count, fold
from cms_publisher.model import Rights

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cms_publisher.model import Source, Story

_ASKED: Final = re.compile(
    r"(?<!-)\b(?P<right>droits? de )?reponses?\b(?: (?:de l'|de la |de |du |des |d')(?P<whom>[^,.;:!?]{3,80}))?"
)
"""How a brief calls it: "le droit de réponse de la coopérative", "avec sa réponse"; folded."""
_WHOSE: Final = re.compile(
    r"\b(?:(?:sa|leur|droits? de) reponses?|la reponse (?:recue|arrivee|(?:ci-)?jointe|integrale))\b"
)
_LABEL: Final = re.compile(r"(?:droit de )?reponse(?: (?:de|du|des|d'|a)\b[^.:!?]{0,160})?[ .:]*")
"""How it is headed."""
_PRESENTED: Final = re.compile(
    r"\b(?:notre|ma|la) reponse (?:de notre|ci-|suivante|ci)|\b(?:voici|trouvere?z) (?:ci-\w+ )?(?:notre|ma) reponse\b|"
    r"\binserer la reponse\b|\bdroit de reponse\b|\btrouver (?:ci-\w+ )?(?:la|notre|ma) reponse\b"
)
"""How its letter presents it."""
_FIRST: Final = 3
"""Lines within which a text says what it is."""
_KINDS: Final = frozenset({"societe", "entreprise", "groupe", "association", "syndicat", "direction", "maison"})
_RECENT: Final = timedelta(days=30)
"""So long before the article a letter may have answered what it tells; an older one answered something else."""
_ASIDE: Final = frozenset({Rights.OWN, Rights.LICENSED})
"""What newsrooms write is nobody's reply."""
_GREETS: Final = re.compile(
    r"(?:madame|monsieur|mesdames|messieurs|bonjour|chere?s?)\b[^.!?]{0,80}[,!]?|"
    r"(?:bien )?(?:cordialement|a vous|respectueusement)\b.{0,60}|"
    r".*\b(?:salutations|consideration distinguee|sentiments (?:distingues|les meilleurs))\b.*|"
    r"(?:contacts? presse|service (?:de )?(?:presse|communication))\b.*"
)
_LETTER: Final = re.compile(
    r"\bveuillez (?:trouver|agreer|croire|recevoir|publier|inserer)\b|"
    r"\b(?:nous|je) vous (?:\w+ )?(?:remerci|pri|demand|saur|serai|adress|transm|fai)\w*\b.*"
    r"\b(?:publi|inser|repons|diffus)|"
    r"\bvous (?:trouverez|nous (?:avez )?(?:interrog|sollicit|question)\w*|m'(?:avez )?(?:interrog|sollicit)\w*)\b|"
    r"^(?:voici|voila) (?:notre|ma|la) reponse\b|\bmerci (?:de|pour) votre (?:message|courriel|mail|sollicitation)|"
    r"\b(?:elements?|propos|informations?|reponses?|citations?) (?:sont|est|peu\w+ etre) (?:a )?attribue\w* a\b|"
    r"\brestant a votre (?:entiere )?disposition\b|\ba votre disposition pour\b|^je vous prie\b|^nous vous prions\b"
)
"""What is said to who is to print it."""
_LINE: Final = re.compile(r"[.!?…;:][\s»”\")]*\Z")


def replies(story: Story) -> tuple[Source, ...]:
    """The context sources that are a party's reply: by the brief, or by their own words where the article accuses.

    The article names who sends it, unless the brief and its own words call it a reply; none is longer but by right.
    """
    instruction = fold(story.brief.instruction or "")
    asks = "repons" in instruction
    parties = [one for one in story.context if one.outlet and one.rights not in _ASIDE and _is_of_now(one, story)]
    parties = [one for one in parties if asks or presents_itself(one)]
    if not parties:
        return ()
    told = text_of(story.primary)
    parties = [one for one in parties if is_right(one) or count(text_of(one)) <= count(told)]
    known = set(content_words(told))
    by_name = [one for one in parties if set(content_words(one.outlet or "")) <= known]
    named = [one for one in parties if one in by_name or _file(one) in known or presents_itself(one)]
    found = _asked(instruction, parties, named) if asks else []
    own = [one for one in by_name if one not in found and presents_itself(one)]
    if own and not any(charges(told[start:end]) for start, end in split(told)):
        own = [one for one in own if is_right(one)]  # the law asks not what the article says of them
    found += own
    return tuple(one for one in parties if one in found)


def _is_of_now(source: Source, story: Story) -> bool:
    day = story.primary.published
    return source.published is None or day is None or day - source.published <= _RECENT


def _file(source: Source) -> str:
    """What its file is called: "l’Anah", of anah.txt."""
    return fold(source.id.rsplit(".", 1)[0])


def _asked(instruction: str, parties: Sequence[Source], named: Sequence[Source]) -> list[Source]:
    """Those that the folded instruction calls so, by their names or because no other can be meant."""
    found: list[Source] = []
    for each in _ASKED.finditer(instruction):
        among = parties if each["right"] else named
        if each["whom"]:
            words = content_words(each["whom"])
            whom = set([word for word in words if word not in _KINDS][:1] or words)
            found += [one for one in among if whom & {_file(one), *content_words(one.outlet or "")}]
        elif len(among) == 1 and _WHOSE.search(instruction):
            found += among
    return found


def presents_itself(source: Source) -> bool:
    """Whether a text says of itself that it is a reply: by its title, one of its first lines or its letter."""
    return _is_presented(source.document.text, source.title)


@lru_cache(maxsize=64)
def _is_presented(text: str, title: str | None) -> bool:
    folded = fold(text) if "épons" in text or "epons" in text or "ÉPONS" in text else ""
    lines = [*[line for line in folded.split("\n") if line][:_FIRST], fold(title or "")]
    return any(_LABEL.fullmatch(line.strip()) for line in lines) or _PRESENTED.search(folded) is not None


def is_right(source: Source) -> bool:
    """Whether it is sent as the law has it: it stands in its own order."""
    return "droit de reponse" in fold(f"{source.title or ''} {source.document.text}") or "1881" in source.document.text


def is_letter(sentence: str) -> bool:
    """Whether a sentence of it greets, thanks or asks who is to print it: no word of the reply.

    >>> is_letter("Nous vous remercions de bien vouloir publier cette réponse."), is_letter("Vous avez tort.")
    (True, False)
    """
    folded = fold(sentence).strip()
    said = _GREETS.fullmatch(folded) or _LETTER.search(folded) or _LABEL.fullmatch(folded)
    return said is not None and not may_deny(sentence)


def is_line(block: str) -> bool:
    """Whether a block is no sentence: a greeting, a signature, an address."""
    return _LINE.search(block) is None


def heading_of(source: Source) -> str:
    """The subheading over it: "La réponse de la coopérative Terre-Neuve"."""
    name = with_article(typeset(source.outlet or ""))
    article, _, rest = name.partition(" ")
    if article in {"la", "le", "les"} and _is_common(rest, source):
        rest = rest[0].lower() + rest[1:]
    if article in {"le", "les"}:
        return f"La réponse d{'u' if article == 'le' else 'es'} {rest}"
    if article == "la":
        return f"La réponse de la {rest}"
    return (
        f"La réponse d’{name}" if fold(name)[:1] in "aeiouy" and not name.startswith("l’") else f"La réponse de {name}"
    )


def _is_common(name: str, source: Source) -> bool:
    """Whether its text writes the name with a small letter: "La coopérative Terre-Neuve"."""
    return bool(name) and name[0].lower() + name[1:] in typeset(source.document.text)
