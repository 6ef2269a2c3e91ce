"""Whole clauses of a sentence that can stand alone: as a headline, a subheading, a title tag, a description.

No parser: a few facts of French syntax that hold for news copy. A clause is the sentence itself or the sentence less
a leading adjunct ("En 2022, …") and less a trailing subordinate ("…, bien que …"). What carries meaning is never
cut off: an attribution ("…, a déclaré X", "Selon X, …"), a condition ("…, si …"), a negation. Nothing is cut within
quotation marks or brackets. What opens with a pronoun or refers back ("Cette mesure …") does not stand alone.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.french import tables
from cms_publisher.french.calendar import MONTHS, WEEKDAYS
from cms_publisher.french.governed import needs_more, scenes
from cms_publisher.french.grammar import Tag, has_finite_verb, noun_phrases, tagged
from cms_publisher.french.leaning import (
    ADJUNCT,
    BINDING,
    binds,
    finite_verb,
    has_verb,
    opens_with_adjunct,
    participle_leans,
    refers_back,
    stands_alone,
)
from cms_publisher.french.lexicon import readings
from cms_publisher.french.sought import Sought
from cms_publisher.french.unfinished import unfinished
from cms_publisher.french.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

_TYING: Final = re.compile(r"(?:D[’']autre part|Par ailleurs|Par exemple|De plus|De son côté|Enfin|Ainsi|Puis)\b")
"""Those that only tie the sentence to the one before; no list goes on behind their comma."""
_SINCE: Final = re.compile(
    r"(?:Après|Avant|Depuis|Dès|Lors|Pendant|Durant|Avec|Grâce|Face|Pour)\b(?! (?:cela|ceci|quoi)\b)"
)
"""What an adjunct opens with that may itself be told when or where: "Depuis la mort du curé, en juin, …"."""
_OF: Final = re.compile(r"d(?:es?|u)\b|d['’]")
_MOMENT: Final = re.compile(
    rf"(?:en|fin|début|mi-|à la fin du mois d[e’']|le|les)?[ \u00a0-]?(?:\d\d?(?:er)?[ \u00a0])?"
    rf"(?:{'|'.join((*WEEKDAYS, *MONTHS))}|(?:19|20)\d\d)\b[^,]{{0,20}}, "
)

_SUBORDINATE: Final = re.compile(
    r"(?:bien que|alors que|tandis que|quoique|ce qui|ce que|dont|qui|où|surtout|afin de?|afin que|visant|ainsi que|"
    r"notamment|y compris|sous bracelet|pour avoir|comme (?:attendu|prévu|annoncé|promis)e?s?|"
    r"contrairement|sur la base|car|grâce à|grâce au|après|avant de?|en particulier|en vertu|pour la première fois|"
    r"et ce|avec|le plus|la plus|plus de?|moins de?|soit|dans le cadre|en \w+ant|\w{3,}ant|"
    r"une? [\w-]+ (?:qui|que|qu[’']|dont|où)|"
    r"(?:[\w-]+ ){1,3}(?:ans?|années?|mois|semaines?|jours?|heures?) (?:après|avant|plus tôt|plus tard)|"
    r"de \d\d?[ \u00a0]?h(?:[ \u00a0]?\d\d)? à \d\d?|du \w+di au|"
    r"d(?:e la|u|e l[’']) ?[^,;:«»]{3,40} (?:à l[ae’']|aux?)|"
    r"(?!(?:mais|puis|plus|moins|jamais|tous|nous|vous|sous) )"
    r"\w+(?:ée?s?|ie?s?|ues?|us|[ei]nte?s?|erte?s?) (?:depuis|par|pour|en \d|le \d|il y a|à la suite|lors))\b",
)
"""What may be dropped after a comma: it tells more, and what stands before it is true without it."""

_OPENERS: Final = {"«": "»", "“": "”", "(": ")", "[": "]"}
_PAIRED: Final = re.compile(r"[«»“”()\[\]]")
_PARTING: Final = re.compile(r"[«»“”()\[\],]")
_BEHIND: Final = re.compile(
    r"(?:[\w-]+ ){1,3}(?:ans?|années?|mois|semaines?|jours?|heures?) (?:après|avant|plus tôt|plus tard)\b[^,]*, "
    r"(?:l[’']|les? |la |une? |des |son |sa |ses )"
)
"""A time behind which the verb's object comes: "venait de signer, deux heures plus tôt, l’acte d’achat"."""
_FINAL: Final = " \u00a0\u202f.…"
_LEAST_WORDS: Final = 4

_INDEFINITE: Final = re.compile(
    r"\b(?:une?|des|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d+)\s"
    r"(?:(?!\b(?:les?|la|au|aux|du|ses?|son|sa|leurs?)\b|l['’])[^,])*?(?= (?:qui|que|dont|où) )",
)
"""A noun phrase that is no less true without the relative after it: "un plan … qui doit …"."""
_BARE: Final = re.compile(
    r"\b(?:(?:et|à|contre|par|pour|avec|comme)\s|d[’'])une?\s\S+$|\bune?\s[a-zà-ÿ]+(?:\s[A-ZÀ-Ý][\w’-]+)+$"
)
"""One that says too little without: "face à une équipe qui jouait le maintien", "dans une salle Roy qui …"."""

_APPOSED: Final = re.compile(r", une? [\w-]+ (?:qui|que|qu[’']|dont|où)")
"""A noun that only its relative tells of: both go, "…, un butin que la police estime à …"."""

_APPOSITION: Final = re.compile(
    r"(?:\d[\d \u00a0\u202f]*[a-zß-öø-ÿœ]+|(?:nouveau )?(?:record|affluence|sommet|niveau)\b[^,]{0,40}), "
)
"""What is said of an adjunct: "À Varmes, 980 habitants, le maire …", "Avec 9 000 entrées, record absolu, …"."""

_RELATIVE: Final = re.compile(r"(?:qui|que|qu['’]|dont|où)(?:\b|(?<=['’]))")
_REASON: Final = Sought(
    r"(?<=[^\s,]) (?:puisqu|parce qu|alors qu|tandis qu|bien qu)(?=e\b|['’])",
    "puisqu|bien qu|parce qu|alors qu|tandis qu",
)
"""A reason or contrast that needs no comma before it: what is said is true without."""

_COLON: Final = Sought(
    r"(?<=\w)[ \u00a0\u202f]:(?=[ \u00a0]"
    r"(?:\d|une?|des|deux|trois|quatre|cinq|six|sept|huit|neuf|les?|la|elles?|ils?)\b[^:.«]*(?:,| et ))",
    ":",
)
"""What an enumeration follows, or what more its subject does."""
_OF_IT: Final = re.compile(r":[ \u00a0](?:elles?|ils?)\b")

_SECOND: Final = Sought(
    r"(?<=[^\s,])[ \u00a0]et (?=(?:a|ont|s[’']est|se sont|s[’']était|avait|avaient)[ \u00a0][^\W\d_]+)", "et "
)
"""Where a second predicate of the same subject begins: "a renversé X et s’est emparé de Y"."""
_AND: Final = Sought(r"(?<=[^\s,])[ \u00a0]et (?=(?P<word>[a-zß-öø-ÿœ]{3,})\b)", "et ")
_AND_SUBJECT: Final = Sought(
    r"(?<=[^\s,]),?[ \u00a0]et (?=(?:l[ea]s?|une?|des|d[’']autres|[ls]a|son|ses|leurs?) |l[’'])", "et "
)
"""Where another clause with a subject of its own may begin."""
_AND_OWN: Final = re.compile(
    r",[ \u00a0]et (?=(?:l[ea]s?|une?|des|plusieurs|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d+) |l[’'])"
)
"""Where a clause with a subject of its own begins behind a comma."""
_HANGS_TOO: Final = re.compile(
    r"\b(?:qui|que|dont|où|si|lorsque|quand)\b|\b(?:qu|lorsqu|puisqu|s)['’]|[«»“”\"]", re.IGNORECASE
)
"""What the second clause may hang on, too."""
_BETWEEN: Final = re.compile(r"\bentre (?!dans |en )[^,]*$")
_HANGS: Final = re.compile(
    r"\b(?:qui|que|dont|où|si|ne|pas|ni|jamais|sans|lorsque|quand)\b|\b(?:qu|n|lorsqu|puisqu)['’]|[«»“”\"]",
    re.IGNORECASE,
)
"""What both predicates may hang on: a relative, a condition, a denial, a quotation."""

_LEADS_UP: Final = re.compile(
    r"\b(?:s[’']est|se sont) (?:déport|extirp|introdui|présent|rendu|élanc|approch|avanc|engag|gliss|retourn|gar|lev|"
    r"arrêt|faufil|engouffr|encastr)\w*\b|\b(?:est|sont) (?:sorti|tombé|monté|entré|descendu|passé|revenu|arrivé)e?s?\b"
)
_DOES: Final = re.compile(r"et (?:a|ont) ")
"""What only leads up to a deed, and the deed: "s’est déporté sur la gauche | et a percuté une voiture"."""

_QUOTATION: Final = re.compile(r"«[^«»]*»")
"""A quotation that is closed: nothing behind it is of it."""

_BETWEEN_COMMAS: Final = re.compile(r"[A-ZÀ-Ý][\w’-]+(?: [A-ZÀ-Ý][\w’-]+)+,")
_OFFICE: Final = re.compile(
    r"\b(?:(?:l[ae]|du|au|son|sa|leur)[ \u00a0]|l[’'])(?P<held>[\w-]+)(?:[ \u00a0][\w’'-]+){0,6},[ \u00a0]\Z"
)
"""Who holds what office, at the end of an adjunct."""
_OF_SOMEBODY: Final = re.compile(
    r"(?:[Uu]ne?|[Ll][ae]s?|[Dd]es|[Ll][’']) ?(?:(?!(?:et|ou)\b)[\w’'-]+ )+?"
    r"(?:de|à|sur|pour|par|contre) (?:son|sa|ses|leurs?) (?![A-ZÀ-Þ])",
)


@lru_cache(maxsize=1024)
def clauses(sentence: str) -> tuple[tuple[int, int], ...]:
    """Spans of whole clauses of ``sentence`` that stand alone, without the final stop, longest first.

    The first is the whole sentence, where that stands alone. A question keeps its mark.
    """
    start, end = _trimmed(sentence)
    commas = _commas(sentence, start, end)
    news = (found for found in _INDEFINITE.finditer(sentence, start, end) if not _BARE.search(found[0]))
    relatives = [found.end() for found in news if not _APPOSED.match(sentence, found.start() - len(", "))]
    relatives += [found.start() for found in _REASON.finditer(sentence, start, end)]
    relatives += [found.start() for found in _COLON.finditer(sentence, start, end)]
    told = scenes(sentence, start, end)
    relatives = [*told, *(at for at in relatives if at not in told.values())]
    relatives += _seconds(sentence, start, end)
    starts = [
        start,
        *_behind_and(sentence, start, end, commas),
        *(at for at in _after_adjunct(sentence, start, commas) if not _APPOSITION.match(sentence, at)),
    ]
    found = list[tuple[int, int]]()
    for begin in starts:
        stops = (stop for stop in dict.fromkeys((end, *commas, *relatives)) if begin < stop)
        found += [(begin, stop) for stop in stops if _is_whole(sentence, begin, stop, end)]
    return tuple(sorted(found, key=lambda span: (span[0] - span[1], span)))


@lru_cache(maxsize=256)
def _seconds(sentence: str, start: int, end: int) -> tuple[int, ...]:
    """Where a second predicate of the same subject begins: "a renversé X | et s’est emparé de Y"."""
    found = {match.start() for match in _SECOND.finditer(sentence, start, end)}
    for match in _AND.finditer(sentence, start, end):
        if any(reading.form and reading.form.finite for reading in readings(match["word"])):
            following = next(token for token in tagged(sentence) if token.start >= match.end())
            found |= {match.start()} if following.tag is Tag.VERB else set()
    for match in _AND_SUBJECT.finditer(sentence, start, end):
        subject = next((phrase for phrase in noun_phrases(sentence) if phrase.start == match.end()), None)
        verb = [token for token in tagged(sentence) if subject and token.start >= subject.end][:1]
        found |= {match.start() for token in verb if token.tag in {Tag.VERB, Tag.NE, Tag.CLITIC}}
    return tuple(sorted(found))


def _is_predicate(text: str) -> bool:
    """Whether a finite verb of its own stands in it."""
    return has_verb(text) or has_finite_verb(text)


def _trimmed(sentence: str) -> tuple[int, int]:
    end = len(sentence.rstrip(_FINAL))
    return len(sentence) - len(sentence.lstrip()), end


def _commas(sentence: str, start: int, end: int) -> list[int]:
    """Where commas stand outside quotation marks and brackets."""
    found, closers = [], list[str]()
    for match in _PARTING.finditer(sentence, start, end):
        sign, after = match.group(), match.end()
        if sign in _OPENERS:
            closers.append(_OPENERS[sign])
        elif closers and sign == closers[-1]:
            closers.pop()
        elif sign == "," and not closers and not sentence[after : after + 1].isdigit():
            found.append(match.start())
    return found


def _after_adjunct(sentence: str, start: int, commas: list[int]) -> list[int]:
    """Where the clause begins once the leading adjunct is gone; nowhere if there is none, or if it binds."""
    if not commas or not ADJUNCT.match(sentence, start) or BINDING.search(sentence, start, commas[0]):
        return []
    if (tying := _TYING.match(sentence, start)) and _opens_a_subject(sentence[tying.end() :]):
        return []  # "Puis Dupont, au ras, a marqué": the comma closes no adjunct
    if finite_verb(sentence, start, commas[0]) is not None:
        return []  # no adjunct but a clause: "Puis le port a adopté un plan, document qui …"
    listed = (
        len(commas) > 1
        and not _TYING.match(sentence, start)
        and " et " in (items := sentence[slice(*commas[:2])])
        and not _is_predicate(items)
    )
    begin = commas[listed] + 1  # "Dans les gares, les ports et les mines, la panne …"
    if len(commas) > 1 and _SINCE.match(sentence, start):
        rest = sentence[begin:].lstrip()
        if (moment := _MOMENT.match(rest)) and not _OF.match(rest, moment.end()):
            begin = commas[1] + 1  # of what the adjunct tells, not of the clause: both go
        elif moment or opens_with_adjunct(rest[:1].upper() + rest[1:]):
            return []
    begin += len(sentence[begin:]) - len(sentence[begin:].lstrip())
    return [] if _names_who(sentence, begin) else [begin]


def _names_who(sentence: str, at: int) -> bool:
    """Whether a name between commas is of whom the adjunct ends on: "Visé par la maire de Lorme, Anne Roy, Luc …"."""
    office = _OFFICE.search(sentence, 0, at) if _BETWEEN_COMMAS.match(sentence, at) else None
    return office is not None and fold(office["held"]) in tables.words("functions_of_persons")


def _behind_and(sentence: str, start: int, end: int, commas: list[int]) -> Iterator[int]:
    """Where a clause of its own begins behind ", et ": "Le port a fermé, et | trois armateurs ont porté plainte"."""
    for comma in commas:
        found = _AND_OWN.match(sentence, comma)
        if found and not (_HANGS_TOO.search(sentence, start, comma) or binds(sentence)):
            at = found.end()
            subject = next((phrase for phrase in noun_phrases(sentence) if phrase.start == at), None)
            verb = has_finite_verb(sentence, at, end) and has_finite_verb(sentence, start, comma)
            if subject is not None and subject.preposition is None and verb:
                yield at


def _opens_a_subject(rest: str) -> bool:
    """Whether what stands behind a word that only ties is no comma and no further adjunct."""
    following = rest.lstrip()
    return not following.startswith(",") and not opens_with_adjunct(following[:1].upper() + following[1:])


def _is_whole(sentence: str, begin: int, stop: int, end: int) -> bool:
    text = sentence[begin:stop]
    return _reads_alone(text) and (stop == end or _may_stop(sentence, text, stop, end))


def _reads_alone(text: str) -> bool:
    capital = text[:1].upper() + text[1:]
    if len(text.split()) < _LEAST_WORDS or not stands_alone(capital):
        return False
    leaning = participle_leans(capital) or refers_back(text) or _opens_with_adjunct_only(capital, text)
    leaning = leaning or _subject_leans(text)
    return not leaning and _balanced(text) and not unfinished(text)


def _may_stop(sentence: str, text: str, stop: int, end: int) -> bool:
    """Whether what follows ``text`` in the sentence may go."""
    rest = sentence[stop:end].lstrip(", \u00a0\u202f")
    if stop in _seconds(sentence, stop, end):
        return _may_go_second(text, rest) and not _BETWEEN.search(text)
    further = _SUBORDINATE.match(rest) or _REASON.match(f"x {rest}", 1) or _COLON.match(sentence, stop)
    follows = further is not None or stop in scenes(sentence, 0, end)
    if (
        follows
        and "," in rest
        and not _OF_IT.match(rest)
        and needs_more(sentence, stop, _commas(sentence, stop + 1, end))
    ):
        return False
    if not follows or _BEHIND.match(rest) or BINDING.search(rest) or (rest[:1] == ":" and BINDING.search(text)):
        return False
    # "Le Japon, qui …, a dit", "Un homme de 45 ans qui … est jugé": what stands before may have no verb yet
    verbless = "," in rest or (sentence[stop] != "," and _RELATIVE.match(rest))
    return not verbless or _is_predicate(text)


def _may_go_second(text: str, rest: str) -> bool:
    """Whether a second predicate may go: the first has its verb, and nothing that both hang on, or that binds."""
    first = _is_predicate(text) and not (_HANGS.search(_QUOTATION.sub("", text)) or _is_of_three(text))
    leads_up = _DOES.match(rest) and _LEADS_UP.search(text)
    return first and not (leads_up or BINDING.search(rest) or BINDING.search(text))


def _is_of_three(text: str) -> bool:
    """Whether its last predicate is the second of three: "elle gagne la place, prend un jour | et invite les bœufs"."""
    before, comma, last = text.rpartition(", ")
    opens = last.partition(" ")[0]
    verb = bool(comma) and any(reading.form and reading.form.finite for reading in readings(opens))
    return verb and has_finite_verb(text, len(before) + len(comma)) and _is_predicate(before)


def _opens_with_adjunct_only(capital: str, text: str) -> bool:
    """An adjunct with no clause after it: "Dans la région" or "En 2022, deux pays" cut short."""
    return opens_with_adjunct(capital) and not has_verb(text)


def _subject_leans(text: str) -> bool:
    """A subject that is something of somebody named elsewhere: "Une étude de sa portance sera rendue"."""
    verb = finite_verb(text)
    return _OF_SOMEBODY.match(text, 0, len(text) if verb is None else verb) is not None


def _balanced(text: str) -> bool:
    if _PAIRED.search(text) is None:
        return True
    return all(text.count(opener) == text.count(closer) for opener, closer in _OPENERS.items())
