"""The words that introduce a borrowed passage: whose it is, and of when. The only words that the house adds."""

from __future__ import annotations

import re
from datetime import timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.cleaning import clean
from cms_publisher.fidelity.dates.past_futures import is_ahead
from cms_publisher.fidelity.edits import EditKind
from cms_publisher.fidelity.own_texts import is_reporting
from cms_publisher.fidelity.senders import denies, in_full, names_itself, names_kind, own_name, speaks
from cms_publisher.french import families, quotes
from cms_publisher.french.casing import is_capitals, ordinary
from cms_publisher.french.dates import day, month
from cms_publisher.french.grammar import has_finite_verb
from cms_publisher.french.leaning import has_verb
from cms_publisher.french.names import lower_start, with_article
from cms_publisher.french.tense import tells_of_later
from cms_publisher.french.typography import typeset
from cms_publisher.french.words import fold
from cms_publisher.model import Edit, Link, Rights, Sentence

if TYPE_CHECKING:
    from datetime import date

    from cms_publisher.model import Document, Source

SAME_SOURCE: Final = "Selon la même source, "
RELEASE: Final = "un communiqué"
ANSWER: Final = "une réponse à nos questions"
"""How a passage's source is named that its own words name: "Selon X, … X …" would say it twice."""
_ANSWERS: Final = re.compile(r"\breponses?\b.{0,120}\b(?:a|aux) (?:nos |vos )?questions\b")
_HEAD: Final = 250
"""Characters within which a text says what it is."""
_WE_WROTE: Final = "ous l’écrivions"
CONTEXT: Final = "Le contexte"
"""The subheading over borrowed passages that offer none of their own."""
PRACTICAL: Final = "Infos pratiques"
"""The subheading over practical details: their own first label would be said twice."""
_LONG_TITLE: Final = 60
"""Characters of a title from which on it is cited up to its first comma or colon."""
_LONG_NAME: Final = 25
_SELON: Final = re.compile(r"[ (]selon\b")
"""By what a passage's own words say who counted: no "Selon X, … selon Y"."""
_OPENING: Final = 24
"""Characters within which a sentence that opens with its day has told it: "Au 1er novembre 2026, "."""
_MONTHS_AGO: Final = timedelta(days=90)
"""So much later what was to come has come, or not."""
_THESE_DAYS: Final = timedelta(days=7)
_TITLE_BREAK: Final = re.compile(r"(?<=\S)[,:;]\s|\s[:–—-]\s")
_TRANSLATED: Final = re.compile(
    r"[(\[]?(?:(?:[Tt]exte |[Aa]rticle )?[Tt]raduite?|[Tt]raduction(?: française)?)"
    r"(?P<of> (?:de l[’']|du )[a-zà-ÿ]+)?(?:(?<=[a-zà-ÿ]{4})[)\].]*$|(?:[ \u00a0]?:[ \u00a0]?| par (?:la )?)"
    r"(?P<who>[a-zà-ÿ]{4,12}(?=[.,)\]]|$)|[A-ZÀ-Ý][\w’-]+(?: (?:de |du |d[’'])?[A-ZÀ-Ý][\w’-]+){0,2}))"
)
"""Who translated, somebody by name or "rédaction", and from what."""
_BYLINE: Final = re.compile(r"(?:Par|De) [A-ZÀ-Ý].{3,100}$")
_APART: Final = re.compile(r" [–—|-] |, ")
"""What parts in a byline who wrote from what it is translated from."""
_CREDIT: Final = "Source\u00a0: "


def name_of(source: Source) -> str | None:
    """How the text names a source: its outlet, else "le texte" and its title; None where neither is known."""
    if source.outlet:
        return with_article(typeset(source.outlet))
    return f"le texte {_quoted(short_title(source.title))}" if source.title else None


@lru_cache(maxsize=256)
def short_title(title: str) -> str:
    """A long title up to its first comma or colon, its end shown as cut ("…"); a short one whole."""
    whole = _set(title)
    cut = _TITLE_BREAK.search(whole, _LONG_TITLE // 3) if len(whole) > _LONG_TITLE else None
    return f"{whole[: cut.start()].rstrip()}…" if cut else whole


def named_as(source: Source) -> tuple[str, ...]:
    """The forms by which a text may name it: its outlet, its title whole or short."""
    titles = (source.title, short_title(source.title).rstrip("…")) if source.title else ()
    return tuple(name for name in (source.outlet, *titles) if name)


def we_wrote(source: Source, following: str, today: date | None = None) -> str:
    """How a passage of the paper's own opens: "Nous l’écrivions le 12 juillet 2023 : ", as it stood on that day.

    What has a colon itself stands behind a comma: "Comme nous l’écrivions le 12 juillet 2023, ".
    """
    if source.published is None:
        return _opened("ous l’avons déjà écrit", following)
    when = day(source.published)
    if is_of_these_days(source, today):
        when = when[: -len("\u00a02023")]
    return _opened(f"{_WE_WROTE} le {when}", following)


def _opened(words: str, following: str) -> str:
    return f"Comme n{words}, " if ":" in quotes.outside(following) else f"N{words}\u00a0: "


def prefix(source: Source, following: str = "", today: date | None = None) -> str | None:
    """How a passage opens ("Selon l’OTAN (octobre 2024), "); no date where none is known, None for no name.

    The date is in brackets: after a comma it would tell when what follows happened. Where the words ``following`` open
    with a day of that month, it goes; so it does of a source of the same days as the article's own, of ``today``. What
    was to come when an old source appeared stands behind its day: "Selon l’Otan, le 18 juin 2024 : l’alliance va …".
    """
    name = name_of(source)
    if name is None:
        return None
    says = (
        "D’après" if source.rights is not Rights.PRESS_RELEASE and _SELON.search(quotes.outside(following)) else "Selon"
    )
    if source.rights is Rights.PRESS_RELEASE and names_itself(source, following):
        says, name = "Dans" if speaks(source, following) else "Selon", issued_as(source)
    if source.published and today and _is_of_its_day(following, source.published, today):
        return f"{says} {name}, le {day(source.published)}\u00a0: "
    when = month(source.published) if source.published else None
    told = when is None or is_of_these_days(source, today) or fold(when) in fold(following[:_OPENING])
    named = f"{says} {name}" if told else f"{says} {name} ({when})"
    return f"{named}\u00a0: " if following and _is_note(following) else f"{named}, "


def issued_as(source: Source) -> str:
    """What a sender's text is: an answer to our questions by its title or its head, else a release."""
    head = fold(f"{source.title or ''} {source.document.text[:_HEAD]}")
    return ANSWER if _ANSWERS.search(head) else RELEASE


def _is_note(following: str) -> bool:
    """Whether a passage is set down without a verb, as times and prices are: "Coup d’envoi dimanche à 15 h 30"."""
    return not (
        ":" in quotes.outside(following) or "«" in following or has_verb(following) or has_finite_verb(following)
    )


def _is_of_its_day(following: str, published: date, today: date) -> bool:
    """Whether a passage of months ago tells what was then to come, or so to that day, and nobody asks of when else."""
    if today - published < _MONTHS_AGO or ":" in quotes.outside(following):
        return False
    return tells_of_later(following) and not is_ahead(following, published, today)


def is_of_these_days(source: Source, today: date | None) -> bool:
    """Whether a source is at most a week older than the article's own, of the same year: nobody asks of when it is."""
    if source.published is None or today is None or source.published.year != today.year:
        return False
    return timedelta() <= today - source.published <= _THESE_DAYS


def we_wrote_too(following: str) -> str:
    """How a further passage of the paper's own opens."""
    return _opened(f"{_WE_WROTE} aussi", following)


def again(source: Source) -> str:
    """How a further passage of the source just named opens: "Toujours selon l’OTAN, "; a long name is not repeated."""
    short = source.outlet and len(source.outlet) <= _LONG_NAME
    return f"Toujours selon {with_article(typeset(source.outlet))}, " if source.outlet and short else SAME_SOURCE


def opening(
    source: Source, following: str, *, further: bool = False, today: date | None = None, ours: bool = False
) -> str | None:
    """The words before a passage; None where its source has no name to cite.

    Args:
        source: whose the passage is.
        following: its own first words.
        further: whether it stands behind another passage of that source.
        today: when the article's own text appeared.
        ours: whether the source is of the article's own paper; what it gathered for the article goes without words.
    """
    if ours and is_reporting(source, today):
        return ""
    if ours:
        return we_wrote_too(following) if further else we_wrote(source, following, today)
    if further:
        named = names_itself(source, following) or names_kind(source, following)
        return SAME_SOURCE if named else again(source)
    return prefix(source, following, today)


def _says_it_itself(source: Source, following: str, today: date | None) -> bool:
    """Whether a passage names its source as who says it, and needs no day: "Nordia rappelle que …"."""
    if not (source.published is None or is_of_these_days(source, today)):
        return False
    if source.outlet and f" à {with_article(typeset(source.outlet))} " in quotes.outside(following):
        return True  # "« … », a déclaré à l’AFP Anne Roy"
    length = own_name(source, following)
    if not length:
        return False
    verb = fold(following[length:].split(maxsplit=1)[0])
    return families.belongs(verb, families.matches("speech")) or denies(source, following)


def attribute(
    source: Source, sentence: Sentence, *, further: bool = False, today: date | None = None, ours: bool = False
) -> Sentence:
    """The sentence with its source's name and date before it, as ``opening`` has them; a paper's own text is linked.

    Raises:
        ValueError: the source has no name; a caller asks ``name_of`` first.
    """
    sentence = in_full(source, sentence)
    if _says_it_itself(source, sentence.text, today):
        return sentence
    words = opening(source, sentence.text, further=further, today=today, ours=ours)
    if words is None:
        raise ValueError(source.id)
    if not words:
        return sentence
    lowered = lower_start(sentence.text)
    edits = [*sentence.edits, Edit(kind=EditKind.ATTRIBUTION, before="", after=words)]
    if lowered != sentence.text:
        edits.append(Edit(kind=EditKind.CAPITAL, before=sentence.text[0], after=lowered[0]))
    linked = Link(start=0, end=len(words.rstrip(" ,:\u00a0")), url=source.url) if ours and source.url else None
    links = (linked,) if linked and not further else ()
    return Sentence(text=words + lowered, support=sentence.support, edits=tuple(edits), links=links)


def credit(source: Source) -> Sentence | None:
    """The line that says whose a passage is, linked where the address is known: "Source : L’Écho, 12 juillet 2023."."""
    name = typeset(source.outlet) if source.outlet else _quoted(_set(source.title)) if source.title else None
    if name is None:
        return None
    shown = f"{name}, {day(source.published)}" if source.published else name
    start = len(_CREDIT)
    links = (Link(start=start, end=start + len(shown), url=source.url),) if source.url else ()
    text = f"{_CREDIT}{shown}."
    return Sentence(text=text, edits=(Edit(kind=EditKind.ATTRIBUTION, before="", after=text),), links=links)


def original(source: Source) -> str:
    """Who wrote a text that is reprinted in translation: "Anne Roy (traduction : Luc Vidal)"; "" for any other.

    By its metadata and its own last lines; of a text that is no translation, its outlet tells enough.
    """
    if source.rights is not Rights.LICENSED or not (mention := translation(source.document)):
        return ""
    return f"{typeset(source.author)} ({mention})" if source.author else mention


@lru_cache(maxsize=64)
def translation(document: Document) -> str:
    """Who translated a text, or from what, by the line in which it says so ("traduction : Luc Vidal"); "" for none."""
    lines = (document.slice(block).strip() for block in document.blocks if "rad" in document.slice(block))
    parts = (part for line in lines for part in ([line, *_APART.split(line)[1:]] if _BYLINE.match(line) else [line]))
    found = next(filter(None, map(_TRANSLATED.match, parts)), None)
    if found is None:
        return ""
    return f"traduction\u00a0: {found['who'].strip()}" if found["who"] else typeset(f"traduit {found['of'].strip()}")


def is_credit(sentence: Sentence) -> bool:
    """Whether the whole sentence is the house's line that says whose a passage is."""
    return any(edit.kind == EditKind.ATTRIBUTION and edit.after == sentence.text for edit in sentence.edits)


def reference(source: Source) -> Sentence | None:
    """A source in a list: "L’Écho, « Le pont rouvre », 12 juillet 2023", linked where the address is known."""
    title = listed_title(source)
    when = day(source.published) if source.published else ""
    text = ", ".join(filter(None, (typeset(source.outlet) if source.outlet else "", title, when)))
    if not (source.outlet or title):
        return None
    links = (Link(start=0, end=len(text), url=source.url),) if source.url else ()
    return Sentence(text=text, edits=(Edit(kind=EditKind.ATTRIBUTION, before="", after=text),), links=links)


def listed_title(source: Source) -> str:
    """A source's title in quotation marks, as a list of sources has it; "" where there is none.

    One in capitals that neither its text nor the dictionary shows how to write is left out beside a name.
    """
    whole = _set(source.title, source.document.text) if source.title else ""
    return _quoted(whole) if whole and not (source.outlet and is_capitals(whole)) else ""


@lru_cache(maxsize=256)
def _set(title: str, text: str = "") -> str:
    """A title fit to print, in ordinary case where its words are certain: many sentences may name the same.

    ``text``: what may have its words as they are written.
    """
    whole = clean(title)[0]
    return ordinary(whole, text or whole) or whole


@lru_cache(maxsize=256)
def _quoted(title: str) -> str:
    """A title in quotation marks, those within it set as inner ones."""
    return typeset(f"«\u00a0{title}\u00a0»")


def house_heading(text: str) -> Sentence:
    """A subheading in the house's own words."""
    return Sentence(text=text, edits=(Edit(kind=EditKind.ATTRIBUTION, before="", after=text),))
