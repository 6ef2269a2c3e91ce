"""Which of an article's phrases may be its keyphrase: those that say which, of what the headline is about."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.excerpts.sentenced import may_tell_ruling
from cms_publisher.french import tables
from cms_publisher.french.judgments import is_request, is_ruling
from cms_publisher.french.lexicon import Part, readings
from cms_publisher.french.words import content_words
from cms_publisher.seo.charged import tells_term
from cms_publisher.seo.evidence import tokenize
from cms_publisher.seo.matching import holds, mentions
from cms_publisher.seo.subject import OF_ANYTHING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from cms_publisher.seo.evidence import Evidence

    Row = tuple["Candidate", float]
    """A candidate and the share of lights that it would turn on."""

_OFFICES: Final = tables.words("functions_of_persons")
_SAID: Final = 2.0
"""What the speaker's name is worth above a headline that is only their words."""
_WELL_LIT: Final = 0.3
_TAIL: Final = 0.95
_FULLER: Final = 0.7
"""How much of the worth of a phrase a fuller form of it has at least."""
_LESS_LIT: Final = 0.3
"""How many lights fewer it may turn on."""
_HALL: Final = re.compile(r"(?:salle|gymnase|foyer|parvis|champ de foire)[ \u00a0]", re.IGNORECASE)
_COURT: Final = re.compile(r"(?:tribunal|cour)[ \u00a0]", re.IGNORECASE)
PENALTIES: Final = frozenset(
    {"prison", "réclusion", "réclusion criminelle", "emprisonnement", "sursis", "amende", "bracelet électronique"}
)
"""What any judgment has."""
_FINDS_NOTHING: Final = re.compile(r"(?:totalité|intégralité|plupart) d|sociétés?[ \u00a0]")
"""How many, or that it is a firm, before what it is."""
_ACTS: Final = re.compile(
    r"(?:^|: )(?:l(?:es?|a) |l[’'])(?P<who>conseil|élus|gendarmes|policiers|pompiers|enquêteurs|gendarmerie|police)\b"
    r"[^:«»]{0,60}? (?:(?:a|ont) (?:interpellé|arrêté|démantelé|saisi|retrouvé|secouru|évacué|décidé|adopté|voté|"
    r"approuvé|refusé|rejeté|choisi|validé|accepté)|décide|adopte|vote|approuve|refuse|rejette|valide|interpellent|arrêtent)\b",
    re.IGNORECASE,
)
"""Who did what they do every day: nobody searches it by them."""
_PEOPLE: Final = re.compile(r"(?:foyers|habitants|abonnés|usagers|riverains|clients) d(?:e la |e l[’']|es |u )")
"""People of a place that has a kind besides its name: "foyers de la presqu’île de Lorme"."""
_EDITION: Final = re.compile(
    r"\bédition d(?:e la |e l[’']|es |u |e |[’'])(?P<name>[A-ZÀ-Ý][\w’-]+ et [A-ZÀ-Ý][\w’-]+)(?= [a-zà-ÿ])"
)
"""An event of two words, of which one edition is told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A phrase of the article, and what it is worth there: how often, how early, how much of a subject it names."""

    text: str
    worth: float


def is_headed(text: str, headline: str, facts: Evidence) -> bool:
    """Whether the headline speaks of it and the text alone says which: "piscine des Tanneurs"; no body or names."""
    words = content_words(text)
    head, *others = tokenize(text)
    named = head.form not in tables.words("actors") and any(map(facts.is_name, others))
    names = all(facts.is_name(token) or token.is_link or token.is_article for token in (head, *others))
    return (
        named and not names and len(words) > 1 and words[0] in content_words(headline) and not mentions(text, headline)
    )


def is_named_thing(text: str, facts: Evidence) -> bool:
    """Whether it is a thing with a name: "carrière de Lorme"; no office, no body that many articles are about."""
    head, *others = tokenize(text)
    body = facts.is_name(head) or head.form in _OFFICES or head.form in tables.words("actors")
    return not body and any(facts.is_name(token) for token in others)


def telling(found: Sequence[Row], facts: Evidence, headline: str, officials: Iterable[str] = ()) -> list[Row]:
    """Without what says too little beside another, the speaker of a headline that only quotes before all others.

    ``officials``: whom the text names beside a function; none is the subject whom the headline does not name.
    """
    said, named = headline.startswith("«"), frozenset(officials)
    rows = [row for row in found if said or row[0].text not in named or holds(row[0].text, headline)] or list(found)
    # "tribunal", "commune": of any town
    rows = [row for row in rows if row[0].text.lower() not in tables.words("actors")] or rows
    # "personnes", "motion": of anybody, any council; "totalité des salariés", "société Lorme": finds nothing
    rows = [row for row in rows if row[0].text not in OF_ANYTHING and not _FINDS_NOTHING.match(row[0].text)] or rows
    # where a meeting was held
    rows = [row for row in rows if not _HALL.match(row[0].text) or holds(row[0].text, headline)] or rows
    # the court, of which every judgment there is, and who pleaded there
    told = headline.replace("\u00a0", " ")
    apart = [row for row in rows if not (_COURT.match(row[0].text) or f"Me {row[0].text}" in told)]
    if is_ruling(headline) or _COURT.match(headline) or any(light for _, light in apart):
        rows = apart or rows
    if is_ruling(headline) or is_request(headline) or may_tell_ruling(headline) or tells_term(headline):
        rows = [row for row in rows if row[0].text not in PENALTIES] or rows
    rows = _without_tails(_without_actor(rows, headline))
    rows = _phrases(_specific(rows, facts), facts, said=said)
    if said:
        rows = [(Candidate(text=one.text, worth=one.worth * _weight(one.text)), light) for one, light in rows]
    return rows


def _without_tails(rows: list[Row]) -> list[Row]:
    """Without the end of a phrase that is worth as much: "occasion de Lorme" of "voitures d’occasion de Lorme"."""
    whole = {one.text: one.worth for one, _ in rows}
    tails = {
        tail
        for text, worth in whole.items()
        if (at := text.find(" d’")) > 0 and (tail := text[at + 3 :]) in whole and _TAIL * whole[tail] <= worth
    }
    return [row for row in rows if row[0].text not in tails]


def _without_actor(rows: list[Row], headline: str) -> list[Row]:
    """Without who did it, where another phrase says what; without people of a place beside the place."""
    found = _ACTS.search(headline)
    told = [row for row in rows if found and not row[0].text.lower().startswith(found["who"].lower())]
    rows = told if any(light and len(content_words(one.text)) > 1 for one, light in told) else rows
    texts = {one.text for one, _ in rows}
    beside = [text for text in texts if (of := _PEOPLE.match(text)) and text[of.end() :] in texts]
    people = {text for text in texts if _PEOPLE.match(text) and any(each.startswith(text) for each in beside)}
    return [row for row in rows if row[0].text not in people]


def edition_of(headline: str) -> str:
    """The event of two names joined by "et" of which the headline tells an edition: "Plis et Replis"; "" for none."""
    found = _EDITION.search(headline)
    return found["name"] if found else ""


def tried_for(headline: str, facts: Evidence) -> str:
    """What a hearing was about, where a headline of what was asked for has that before its colon; no place or name.

    Nobody searches it by its prosecutor: "Homicide involontaire : la procureure a requis …".
    """
    label, colon, told = headline.replace("\u00a0:", " :").partition(" : ")
    named = any(map(facts.is_name, tokenize(label)))
    return label[:1].lower() + label[1:] if colon and is_request(told) and not named and " " in label else ""


def completed(best: Row, rows: Sequence[Row], facts: Evidence, headline: str) -> Candidate:
    """The candidate, or a fuller form of it that is worth nearly as much: with its place, or as the headline has it.

    "Régie des eaux" -> "Régie des eaux de Lorme"; "zone à trafic" -> "zone à trafic limité".
    """
    one, light = best
    words = content_words(one.text)
    fuller = [
        other
        for other, lit in rows
        if one.text in other.text
        and (other.worth >= _FULLER * one.worth or _is_kind(one.text, other.text))
        and lit >= light - _LESS_LIT
        and (_adds_name(words, other.text, facts) or _is_headlines(one.text, other.text, headline))
    ]
    return max(fuller, key=lambda other: (len(content_words(other.text)), other.worth))


def sayable(chosen: str, said: Sequence[Candidate], facts: Evidence) -> str | None:
    """What stands for the chosen phrase where the lead tells the news in other words, of what it ``said``: title too.

    The name alone of a land or sea ("région Indo-Pacifique"), or another name that headline and lead share.
    """
    words = content_words(chosen)
    if any(one.text == chosen for one in said) or not ("-" in words[-1] and words[-1] in facts.names):
        return None
    names = [one for one in said if len(content_words(one.text)) == 1 and one.text[:1].isupper()]
    own = [one for one in names if content_words(one.text) == words[1:]]
    others = own if len(words) > 1 else names
    return max(others, key=lambda one: one.worth).text if others else None


def _adds_name(words: Sequence[str], fuller: str, facts: Evidence) -> bool:
    """Whether what it has more holds a name, or nothing."""
    more = [token for token in tokenize(fuller) if token.key not in words and not (token.is_link or token.is_article)]
    return not more or any(map(facts.is_name, more))


def _is_kind(text: str, fuller: str) -> bool:
    """Whether the fuller one says of which kind it is, with a noun that has no article: "billets de train"."""
    return fuller.startswith((f"{text} de ", f"{text} d’")) and not any(
        token.is_article or token.capital for token in tokenize(fuller[len(text) :])
    )


def _is_headlines(text: str, fuller: str, headline: str) -> bool:
    """Whether the headline has both, the fuller one with what describes it, of which kind or what it is of."""
    last = tokenize(fuller)[-1].form
    described = any(
        each.part is Part.ADJECTIVE or (each.form is not None and not each.form.finite) for each in readings(last)
    )
    return (described or fuller.endswith(text) or _is_kind(text, fuller)) and holds(fuller, headline)


def _weight(text: str) -> float:
    """What a name of somebody counts where the headline is their words: two capitalised words in a row."""
    tokens = tokenize(text)
    return _SAID if len(tokens) > 1 and all(token.capital for token in tokens) else 1.0


def _specific(found: Sequence[Row], facts: Evidence) -> list[Row]:
    """Without what many articles are about, where another phrase says which: an office, an institution, a noun alone.

    "président de la métropole", "conseil municipal"; "piscine" beside "piscine des Tanneurs".
    """
    tokens = {one.text: tokenize(one.text) for one, _ in found}
    words = {text: frozenset(content_words(text)) for text in tokens}
    offices = {text for text, each in tokens.items() if not _OFFICES.isdisjoint(token.form for token in each[:2])}
    named = {text for text, each in tokens.items() if any(facts.is_name(token) for token in each[1:])}

    shown = any(light and len(words[one.text]) > 1 for one, light in found)

    def says_which(text: str, light: float) -> bool:
        head, *others = tokens[text]
        if text in offices and named - offices:
            return False
        body = head.form in tables.words("actors")
        if text in named or (not others and facts.is_name(head) and not body):
            return bool(light) or not (body and shown)
        part = any(words[text] < words[other] for other in named | offices)
        return text not in offices and not (part and (body or not others)) and bool(light or not (body and named))

    kept = [row for row in found if says_which(row[0].text, row[1])]
    # "l’ancienne comptable" comes before "somme", which no title has
    lit = any(light for _, light in found)
    return kept if any(light if lit else len(words[one.text]) > 1 for one, light in kept) else list(found)


def _phrases(found: Sequence[Row], facts: Evidence, *, said: bool) -> list[Row]:
    """Without single words where the page's title holds a phrase: common nouns, names that such a phrase holds.

    Nor any name beside a phrase by which the page is found well, nor a common noun beside a phrase with a name that is
    worth more, or, where the headline is what somebody ``said``, beside any. "OTAN" alone finds thousands of pages.
    """
    words = {one.text: frozenset(content_words(one.text)) for one, _ in found}
    longer = {words[one.text]: light for one, light in found if light and _is_compound(one.text)}
    held = frozenset[str]().union(*longer)
    named = [one.worth for one, _ in found if len(words[one.text]) > 1 and words[one.text] & facts.names]

    def tells(one: Candidate) -> bool:
        body = one.text.lower() in tables.words("actors")  # "la Région"
        name = words[one.text] <= facts.names and one.text[:1].isupper() and not body
        alone = name and not words[one.text] <= held and max(longer.values(), default=0.0) < _WELL_LIT
        beside = bool(named) and (said or max(named) > one.worth)
        return _is_compound(one.text) or alone or not (longer or (beside and not name))

    kept = [row for row in found if tells(row[0])]
    shown = [row for row in kept if row[1] or words[row[0].text] & facts.names]
    return shown if any(light for _, light in kept) else kept


def _is_compound(text: str) -> bool:
    """Whether it is more than a word: "port de Lorme", "Asie-Pacifique"."""
    return len(content_words(text)) > 1 or ("-" in text and text[:1].isupper())
