"""Clauses of a sentence that make headlines: whole, of a headline's length, that lean on nothing before them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.doubtful import is_doubtful
from cms_publisher.fidelity.edits import EditKind
from cms_publisher.fidelity.excerpts.extract import extract, without
from cms_publisher.fidelity.excerpts.heading_phrases import news_phrases
from cms_publisher.fidelity.excerpts.references import is_only_quoted, speaks_for_another
from cms_publisher.fidelity.excerpts.shortened import is_of, is_shortened, reductions
from cms_publisher.fidelity.subjects import names
from cms_publisher.french.additions import explained, happened, listed, valued
from cms_publisher.french.appositions import brackets, fronted, populated
from cms_publisher.french.auxiliaries import auxiliary
from cms_publisher.french.calendar import MONTHS
from cms_publisher.french.circumstances import bare_date, later_date, season, since, term, throughout
from cms_publisher.french.clauses import clauses
from cms_publisher.french.clefts import plain
from cms_publisher.french.closing import where_it_lies, who
from cms_publisher.french.fronts import behind_first, lead_up, led
from cms_publisher.french.grammar import Tag, has_finite_verb, points_back, tagged
from cms_publisher.french.hanging import hangs
from cms_publisher.french.judgments import given, what_for
from cms_publisher.french.leaning import has_verb
from cms_publisher.french.omissions import FURTHER, INSERTED, LAST_RESORTS, REASONS, TIES
from cms_publisher.french.relatives import has_only_relatives

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from cms_publisher.model import Sentence

    Find = Callable[[str], tuple[int, int] | None]

_LENGTHS: Final = range(34, 111)
"""Characters: shorter tells too little; Google keeps 110 in listings."""
AT_ONCE: Final = 100
"""Characters that are read at once."""
_LESS_TELLING: Final = (
    where_it_lies,
    brackets,
    populated,
    throughout,
    season,
    since,
    later_date,
    bare_date,
    term,
    happened,
)
"""What goes before that: when, and what explains a name."""
_LONG: Final = range(_LENGTHS.start, 151)
"""Those of the news itself where no shorter clause tells it: a person takes words off it, rather than look for it."""
_ALL_RESORTS: Final = (*LAST_RESORTS, *FURTHER, *INSERTED, listed, *REASONS, what_for)
_REWORDS: Final = frozenset({EditKind.PROMOTION, EditKind.ANNOUNCED})
"""Edits behind which the review no longer knows less of the sentence again."""
_SPACE: Final = re.compile(r"(?<=[\w»%€])[ \u00a0](?=\w)")
_PLACE: Final = re.compile(r"[A-ZÀ-Ý][A-ZÀ-Ý ’'-]{2,30}(?: \([^()]{2,30}\))?[ \u00a0][-–—][ \u00a0]")
"""Where a report comes from, before its first sentence: "KUJATAA - "."""
_FEW: Final = "deux|trois|quatre|cinq|six|sept|huit|neuf|dix"
_OPENS_UNFIT: Final = re.compile(
    rf"(?:L[ea]s?|En|Dès|Depuis|Du|Au|À partir du|Entre)[ \u00a0][^,«»]{{0,30}}\b(?:{'|'.join(MONTHS)}|(?:19|20)\d\d)"
    r"(?:[ \u00a0](?:19|20)\d\d)?,|"
    r"\d{1,2}[ \u00a0]?h(?:eures)?(?:[ \u00a0]?\d\d)?[ \u00a0]:|"
    r"[\w-]+ (?:ans?|mois|semaines?|jours?|heures?) plus t(?:ard|ôt)\b|"
    r"(?:Personne|Rien|Sous réserve)\b|Les autres \w+(?:ent|ont)\b|"
    r"(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)\b|"
    r"(?:À la barre|Devant l(?:e|a|es) (?:tribunal|cour|juges?))\b|"
    r"(?:L(?:es?|a)|Une?) (?:\w+ièmes?,?|premi(?:er|ère)s?|seconde?s?) "
    r"(?:n[’']|(?:ne|a|ont|est|sont|avait|était|sera|condamnée?|relaxée?)\b)|"
    r"[^,«]{3,60}, (?:ils?|elles?)\b|\w+ez\b|"
    rf"(?:(?:les )?(?:{_FEW}) (?:autres\b|\(|(?:sont|ont|étaient|avaient|seront)\b))",
    re.IGNORECASE,
)
_UNFIT: Final = re.compile(
    r"\?|-(?:t-)?(?:ils?|elles?|on|je|nous|vous)\b|\bsont (?:priée?s|invitée?s) |"
    r"\bd(?:e la|u) (?:seconde?|première?) (?:est|sera|a|était)\b",
    re.IGNORECASE,
)
"""A date before its subject, an hour of a programme, nobody, a reserve, one of many ("La cinquième a …", "Quatre sont
en crise"), a question, an order, a weekday, a bar, who said it by a pronoun ("assure-t-elle"), a pronoun as its subject
("Conduite par eux, elle …").
"""
_HOUR_FIRST: Final = re.compile(
    r"[Àà][ \u00a0]\d\d?[ \u00a0]h(?:eures?)?(?:[ \u00a0]?\d\d)?, "
    r"(?![^«»]*?\b(?:\w+ai(?:en)?t|encore|déjà|toujours|plus)\b)"
)
"""The hour of an event before its subject; what was so at that hour is not told without."""
_INITIAL: Final = re.compile(r"\bA\.(?=[ \u00a0,])")
"""An initial that reads as a verb: "Mehdi A., 26 ans"."""
_BEFORE_A_WIN: Final = (lead_up, fronted)
_SCORE: Final = re.compile(r"[ \u00a0]\(\d{1,3}[-–]\d{1,3}")
_STRAY: Final = re.compile(r"[A-ZÀ-Ý][\w’-]+(?: [A-ZÀ-Ý][\w’-]+)+, (?:l[ea]s? |l[’'])[^,]*$")
"""Whose view it is, less that it is a view: "Pour la directrice, Anne Roy, la décision est juste"."""


def of_sentence(
    sentence: Sentence, lengths: range = _LENGTHS, resorts: Sequence[Find] = LAST_RESORTS
) -> Iterator[Sentence]:
    """The sentence's clauses of a headline's length, with an inserted time or place or an apposition and without.

    ``resorts``: what it goes without where it is too long.
    """
    if is_doubtful(sentence.text) or _PLACE.match(sentence.text) or is_only_quoted(sentence.text):
        return
    for said in _variants(sentence, resorts):
        for at, end in clauses(said.text):
            hour = _HOUR_FIRST.match(said.text, at, end)
            start = hour.end() if hour else at
            text = said.text[start:end]
            unfit = _OPENS_UNFIT.match(text) or _UNFIT.search(text) or _STRAY.match(text)
            leaning = unfit or points_back(text) or speaks_for_another(text)
            if end - start in lengths and not (leaning or _is_no_clause(text)):
                clause = extract(said, start, end)
                yield _without(clause, auxiliary(clause.text) if auxiliary(said.text) else None)


def of_news(sentence: Sentence) -> tuple[Sentence, ...]:
    """The same of the sentence that tells the news, whose clause may be longer where none is short enough."""
    found = tuple(of_sentence(sentence)) or tuple(of_sentence(sentence, _LENGTHS, _ALL_RESORTS))
    return found or tuple(of_sentence(sentence, _LONG, _ALL_RESORTS))[-1:]


def shorter(title: Sentence) -> Sentence | None:
    """A title that is too long, as far as a whole clause of it goes; None where it fits, or no clause does."""
    spans = clauses(title.text) if len(title.text) >= _LENGTHS.stop else ()
    return next((extract(title, *span) for span in spans if span[0] == 0 and span[1] in _LENGTHS), None)


def narrower(headline: Sentence) -> Sentence:
    """One that nobody reads at once, without what it can do without, as far as it is then short enough; else itself."""
    short = headline
    while len(short.text) > AT_ONCE:
        found = (span for find in _LESS_TELLING if (span := find(short.text)))
        span = next((one for one in found if not _SCORE.match(short.text, one[0])), None)
        if span is None:
            return headline
        short = without(short, span)
    return short


def cut(headline: Sentence) -> Sentence:
    """One that is too long, less what a title for a page of results can do without: as little as makes it fit.

    Nothing goes that takes the last name with it, nor what it is about, nor what a court gave. Itself where nothing
    makes it fit that is explained by the sentence that it is of.
    """
    text = headline.text
    if len(text) < _LENGTHS.stop or any(edit.kind in _REWORDS for edit in headline.edits):
        return headline
    spans = [gone for gone in reductions(text) if not _is_subject(text[slice(*gone[0])])]
    ends = [found.start() for found in _SPACE.finditer(text, _LENGTHS.start, _LENGTHS.stop)]
    spans += [((end, len(text)),) for end in ends if is_shortened(text[:end], text)]
    named, ruled = names(text), text[slice(*(given(text) or (0, 0)))]
    fits = [one for one in (without(headline, *gone) for gone in spans) if len(one.text) in _LENGTHS]
    whole = next((edit.before for edit in headline.edits if edit.kind is EditKind.CLAUSE), text)
    told = [one for one in fits if ruled in one.text and (not named or named & names(one.text))]
    for one in sorted(told, key=lambda one: -len(one.text)):
        if is_of(one.text, whole):
            return extract(one, 0, len(one.text))
    return headline


def _is_subject(gone: str) -> bool:
    """Whether it is what a headline puts before its colon; no "Votée sans débat : "."""
    return gone.endswith(": ") and tagged(gone)[0].tag is not Tag.PARTICIPLE


def unled(headline: Sentence) -> Sentence | None:
    """One that says how they were behind who won, without; None where it doesn't."""
    span = behind_first(headline.text)
    short = without(headline, span) if span else None
    return extract(short, 0, len(short.text)) if short else None


def _is_no_clause(text: str) -> bool:
    """Whether it has no verb, or only those of relative clauses: "Un bébé qui ne prend plus de biberon"."""
    text = _INITIAL.sub("Z.", text) if "A." in text else text
    return not (has_verb(text) or has_finite_verb(text)) or hangs(text) or has_only_relatives(text)


def _variants(sentence: Sentence, resorts: Sequence[Find] = LAST_RESORTS) -> Iterator[Sentence]:
    """The sentence without what only ties it to another, with what is inserted and without.

    Where it is too long it goes without more, one thing after the other, as far as none of them is left or it fits.
    """
    if put_first := plain(sentence.text):
        sentence = extract(without(sentence, *put_first), 0, len(sentence.text))
    came_back = sentence.text.startswith("Mené")  # how a match turned is the news
    for find in (*TIES, led):
        if not (came_back and find in _BEFORE_A_WIN):
            sentence = _without(sentence, find(sentence.text))
    if ": " in sentence.text:
        sentence = _without(sentence, valued(sentence.text) or explained(sentence.text))
    for find in (where_it_lies, who) if len(sentence.text) > _LENGTHS.stop else ():
        sentence = _without(sentence, find(sentence.text))
    variants = [sentence]
    for find in INSERTED:
        variants += _less(variants, find)
    while _is_long(short := min(variants, key=lambda said: len(said.text))):
        found = next(
            (find for find in resorts if (span := find(short.text)) and not _SCORE.match(short.text, span[0])), None
        )
        if found is None:
            break
        variants += _less([short] if _is_long(_less([short], found)[0]) else variants, found)
    yield from dict.fromkeys(variants)


def _is_long(sentence: Sentence) -> bool:
    return len(sentence.text.rstrip(" .…")) >= _LENGTHS.stop


def _less(variants: Iterable[Sentence], find: Find) -> list[Sentence]:
    """Those of them that can do without what ``find`` finds, without it."""
    return [without(said, span) for said in variants if (span := find(said.text))]


def told_of(sentence: Sentence) -> Iterator[Sentence]:
    """What the sentence says was adopted or found, and what it tells of it: "Un plan qui doit ouvrir trois lignes"."""
    for said in _variants(sentence):
        for start, end in news_phrases(said.text):
            if end - start in _LENGTHS:
                yield extract(said, start, end)


def _without(sentence: Sentence, span: tuple[int, int] | None) -> Sentence:
    return without(sentence, span) if span else sentence
