"""The words that introduce a borrowed passage: whose it is, and of when. The only words that the house adds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.edits import EditKind
from cms_publisher.french.dates import day, month
from cms_publisher.french.names import lower_start, with_article
from cms_publisher.french.typography import typeset
from cms_publisher.model import Edit, Link, Sentence

if TYPE_CHECKING:
    from cms_publisher.model import Source

SAME_SOURCE: Final = "Selon la même source, "
ESSENTIALS: Final = "L’essentiel"
"""The subheading over sentences that the text says again below."""
_HEADING: Final = "Le contexte"
_CREDIT: Final = "Source\u00a0: "


def name_of(source: Source) -> str | None:
    """How the text names a source: its outlet, else its title in quotation marks; None where neither is known."""
    if source.outlet:
        return with_article(source.outlet)
    return f"«\u00a0{typeset(source.title.strip())}\u00a0»" if source.title else None


def prefix(source: Source) -> str | None:
    """How a passage opens ("Selon l’OTAN, en octobre 2024, "); no date where none is known, None for no name."""
    name = name_of(source)
    if name is None:
        return None
    return f"Selon {name}, " + (f"en {month(source.published)}, " if source.published else "")


def attribute(source: Source, sentence: Sentence, *, again: bool = False) -> Sentence:
    """The sentence with its source's name and date before it; ``again``: right after another passage of that source.

    Raises:
        ValueError: the source has no name; a caller asks ``name_of`` first.
    """
    words = SAME_SOURCE if again else prefix(source)
    if words is None:
        raise ValueError(source.id)
    lowered = lower_start(sentence.text)
    edits = [*sentence.edits, Edit(kind=EditKind.ATTRIBUTION, before="", after=words)]
    if lowered != sentence.text:
        edits.append(Edit(kind=EditKind.CAPITAL, before=sentence.text[0], after=lowered[0]))
    return Sentence(text=words + lowered, support=sentence.support, edits=tuple(edits))


def credit(source: Source) -> Sentence | None:
    """The line that says whose a passage is, linked where the address is known: "Source : L’Écho, 12 juillet 2023."."""
    name = source.outlet or (f"«\u00a0{typeset(source.title.strip())}\u00a0»" if source.title else None)
    if name is None:
        return None
    shown = f"{name}, {day(source.published)}" if source.published else name
    start = len(_CREDIT)
    links = (Link(start=start, end=start + len(shown), url=source.url),) if source.url else ()
    text = f"{_CREDIT}{shown}."
    return Sentence(text=text, edits=(Edit(kind=EditKind.ATTRIBUTION, before="", after=text),), links=links)


def context_heading(source: Source) -> Sentence:
    """The subheading over a borrowed passage whose source gives it none: "Le contexte, selon l’OTAN"."""
    text = f"{_HEADING}, selon {with_article(source.outlet)}" if source.outlet else _HEADING
    return Sentence(text=text, edits=(Edit(kind=EditKind.ATTRIBUTION, before="", after=text),))
