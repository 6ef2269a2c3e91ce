"""A headline made shorter for a page of results: only an end goes that it can do without, where nothing turns on it.

Either a circumstance ("avec …", "après …"), or the complement that tells more of what is counted or new ("quatre pays
d’Asie" -> "quatre pays"): of something named with "un" or a number the rest is no less true. "Les pays d’Asie" stays:
without its complement it would claim more.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import dropwhile, pairwise
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.excerpts.extract import less, together
from cms_publisher.fidelity.excerpts.partial import shorter
from cms_publisher.fidelity.tokens import tokenize
from cms_publisher.french import tables
from cms_publisher.french.appositions import apposition, last_apposition
from cms_publisher.french.clauses import clauses
from cms_publisher.french.grammar import Tag, has_finite_verb, noun_phrases, tagged
from cms_publisher.french.headline_details import details, is_any_body
from cms_publisher.french.headline_ends import ends, event, weekdays
from cms_publisher.french.headline_tails import tails
from cms_publisher.french.judgments import given
from cms_publisher.french.late_ends import late_ends
from cms_publisher.french.leaning import binds, opens_with_adjunct, stands_alone
from cms_publisher.french.rubrics import PARTS
from cms_publisher.french.second_things import second_things
from cms_publisher.french.spare_ends import spare_ends
from cms_publisher.french.words import count, fold, is_function_word

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.fidelity.excerpts.extract import Span
    from cms_publisher.fidelity.tokens import Token
    from cms_publisher.french.grammar import Phrase

_CIRCUMSTANCES: Final = tuple(
    [token.key for token in tokenize(start)]
    for start in "avec|après|lors|afin|grâce|malgré|depuis|pendant|durant|tandis que|alors que|au grand dam|"  # noqa: SIM905
    "à la suite|à l’occasion|au cours|au terme|à l’issue".split("|")
)
"""What tells with whom, when, by what means; never where, whom or what: without those a title claims more."""
_ACCIDENTS: Final = frozenset(
    "accident collision effondrement incendie explosion naufrage avalanche eboulement carambolage".split()  # noqa: SIM905
)
"""In what somebody came to harm, behind "dans" and an article."""
_BINDING: Final = frozenset(
    "ne n pas jamais aucun aucune sans sauf si seul seule seuls seules seulement que qu entre selon ?".split()  # noqa: SIM905
)
_LABEL: Final = re.compile(
    r"[^\W\d_][\w’'.-]*(?:(?:/[\w’'. -]{2,30}?)*|(?: [\w’'-]+){1,6}?)(?: \([^()]{1,20}\))?[ \u00a0\u202f]?:\s"
    r"(?=[A-ZÀ-ÖØ-Ý\d«]|l[’']|l[ea]s? |une? |deux |trois |quatre |cinq |six |sept |huit |neuf |dix )"
)
"""What stands before a headline: a wire's "Handball/Ligue : ", a place, a subject ("Festival de Lorme : ")."""
_RUBRIC: Final = re.compile(rf"(?:{'|'.join(sorted(PARTS))})[ \u00a0][-–—][ \u00a0](?=\w)", re.IGNORECASE)
"""The part of a paper that a headline stands in: "Hand - "."""
_BRACKETS: Final = re.compile(r"[ \u00a0]\([^()«»?!]{1,30}\)")
_QUOTED: Final = re.compile(r"(?<=\w{3})[ \u00a0\u202f]: «[^«»]{3,120}»$")
"""What somebody says, behind a headline that tells the news: "Le pont fermé : « on fait le tour »"."""
_CASE: Final = re.compile(r"(?:Affaire|Dossier|Procès) (?:du |des |d[’']|de (?:la |l[’'])?)(?=\w[^:]*:)")
"""What a headline's label opens with that the rest says: "Affaire du pont de Lorme : …"."""
_TAIL: Final = re.compile(r"(?<=\w{3})[ \u00a0\u202f]: [^«»:]{3,120}$")
"""What a headline that is a sentence adds behind a colon: "La ville ouvre une halle : une étape pour le quartier"."""
_KIND: Final = re.compile(
    rf"[Ll](?:es?|a|[’'])[ \u00a0]?(?:{'|'.join(sorted(tables.words('actors')))})"
    r"(?: (?:de |d[’'])?[a-zà-ÿœ-]{4,}){0,2} (?=[A-ZÀ-Ý][\w’-]{2,}\b)"
)
"""What a body is, before its name: "La compagnie de ferries Armor"."""
_KNOWN: Final = re.compile(r"(?<=\w), ce (?:que|qui|qu[’'])[^,:«»]{3,40}$")
"""What else the article tells: "…, ce que l’on sait"."""
_COUNTED: Final = re.compile(r"(?<=\w|%|€)[ \u00a0]pour \d[\d\u00a0\u202f ]*[^\W\d_]+$")
"""For how many, behind a headline's figure: "180 millions d’euros pour 1 150 ponts"."""
_FOR_ONE: Final = re.compile(r"(?<=\w|%|€)(?:[ \u00a0]en appel)?([ \u00a0]pour une? [^,:«»?!]{3,50})$")
"""For whom, and before which court, behind a figure: "deux ans de prison en appel pour un notaire de Lorme"."""
_WHO_DID: Final = re.compile(r"[ \u00a0]pour l(?:e |a |[’'])[\w-]+(?: [\w-]+)?(?P<did> qui [^,:«»?!]{3,60})$")
"""What somebody did for whom a punishment is, behind its figure: "deux ans de prison pour le notaire qui jouait"."""
_DASHED: Final = re.compile(r"(?<=\w)[ \u00a0][–—][ \u00a0]")
"""What parts the titles of a notice's subject: "Bronchiolite – maison médicale – consignes"."""
_TOO: Final = re.compile(r"(?<=\w), l(?:[’']|es? |a )[\w-]+(?: [\w-]+)? (?:aussi|également|non plus),(?= \w)")
"""What shares the verb of the clause that it stands in: "la pluie manque, les sources aussi, dans le Sud"."""
_EDITION: Final = re.compile(
    r"(?<!\w)(?:[Ll][ea] )?\d{1,3}(?:ᵉʳ|ʳᵉ|ᵉ|ers?|re|e) [A-ZÀ-Ý][\w-]+ d(?:e l[’']|e la |es |u |e |[’'])"
    r"[A-ZÀ-Ý][\w-]+( d(?:e |[’'])[A-ZÀ-Ý][\w-]+)(?= \w)"
)
"""Where an event is whose edition is counted and that has a name besides: no other is it, "la 12ᵉ Fête de la Pomme"."""
_NAMED_EVENT: Final = (
    r"(?=[A-ZÀ-Ý][\w-]+ d(?:e l[’']|e la |es |u |e |[’'])[A-ZÀ-Ý]|"
    r"(?:Fête|Foire|Festival|Salon|Marché|Nuit|Course|Trail|Rencontres|Carnaval|Biennale) d(?:e |u |es |[’']))"
)
_ORDINAL: Final = re.compile(
    rf"(?<=[Ll]a )(?P<number>(?:\d{{1,3}}(?:ᵉ|ʳᵉ|e|re|ère|ème)|[a-zà-ÿ-]+ième) ){_NAMED_EVENT}|"
    rf"(?<=[Ll]e )(?P<other>(?:\d{{1,3}}(?:ᵉ|ᵉʳ|e|er|ème)|[a-zà-ÿ-]+ième) ){_NAMED_EVENT}"
)
"""Which edition it is of an event that has a name: "la 12ᵉ Fête de la Pomme"."""
_ASKED: Final = re.compile(r"[ \u00a0\u202f]: (?:comment|pourquoi|où|qui|ce qu[ei’'])\b")
"""What a headline's tail opens with that tells how or why of what it says."""
_STATE: Final = re.compile(r"\w (?:en|sous|au bord|à l[’']arrêt|à la dérive|dans|sans|hors|face) \w")
"""What somebody is in, in a headline without a verb: "Les verreries de Lorme en redressement judiciaire"."""
_APPOSITION: Final = re.compile(r"(?<=\w), (?:«[^«»]{3,60}»|\d{1,3}[ \u00a0]ans),(?= \w)")
_AGED: Final = re.compile(
    r"\b[Uu]n(?:e femme| homme|e? [\w-]+(?=[^,:]* condamnée?))([ \u00a0]de[ \u00a0]\d\d[ \u00a0]ans)(?= \w)"
)
_FINED: Final = re.compile(
    r"(?<=condamn)ée?s?[ \u00a0]à[ \u00a0][^,:;«»]*?\b(?:prison|sursis|fermes?|emprisonnement|réclusion|mois|ans)"
    r"([ \u00a0]et[ \u00a0](?:à[ \u00a0])?\d[\d \u00a0\u202f]*euros(?:[ \u00a0]d[’']amende)?)$"
)
"""The fine beside a prison sentence."""
"""How old somebody is of whom no more is said."""
_JUDGED: Final = re.compile(r"(?:condamn|arrêt|arret|interpell)ée?s?")
"""After these "pour …" says for what: without it nobody is said to have done more."""
_PERIOD: Final = re.compile(r"[ \u00a0](?<=[\w%].)(?:entre \d{4} et|de \d{4} à|depuis) \d{4}$")
"""From when to when, at the end: the text below says it."""
_PAIRED: Final = frozenset({"si", "plus", "moins", "tant", "autant", "mieux", "sauf", "ni", "?"})
"""What may tie two clauses side by side: "Plus l’eau monte, plus le village se vide"."""
_BEFELL: Final = re.compile(r"\b(?:est|sont|sera|seront|a été|ont été)[ \u00a0]\w")
"""What happens to somebody or something."""
_TWO: Final = 2
_INFINITIVE: Final = ("er", "ir", "re", "oir")
_LEAST_WORDS: Final = 4
_DE: Final = frozenset({"d", "de", "du"})
_ARTICLES: Final = frozenset({"l", "la", "le", "les"})
_AREAS: Final = frozenset({"hectare", "hectares", "kilomètres"})
_LAND: Final = frozenset(
    "vallon vallée massif forêt lac plateau quartier hameau canton bourg port golfe baie île col".split()  # noqa: SIM905
)
"""What a name may be of that something lies in: "une cabane du vallon de Lorme"."""
_NEAR: Final = frozenset({"près", "loin", "autour", "auprès", "hors", "lors", "partir", "proche"})
"""What says where with what follows: "300 hectares brûlés près | de Lorme"."""
COUNTING: Final = frozenset(
    "un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente "  # noqa: SIM905
    "quarante cinquante soixante cent mille plusieurs".split()
)
"""Determiners of what is new to the reader, or counted."""
MEASURES: Final = frozenset(
    "partie moitié tiers quart quarts majorité minorité part série sorte type forme groupe nombre total ensemble peu "  # noqa: SIM905
    "dizaine dizaines douzaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine centaines "
    "millier milliers million millions milliard milliards mètre mètres kilomètre kilomètres kilo kilos tonne tonnes "
    "litre litres hectare hectares degré degrés euro euros centime centimes an ans mois jour jours heure heures "
    "minute minutes cents "
    "semaine semaines année années fois bout cent pourcent % € état états etat etats chef coup prise mise fin "
    "début".split()
)
"""Nouns that say nothing without their complement, or something else."""


@lru_cache(maxsize=256)
def reductions(headline: str) -> tuple[tuple[Span, ...], ...]:
    """Spans that a headline is no less true without, those that go together: a label, an aside, a second clause."""
    return tuple(_together(headline))


def _together(headline: str) -> Iterator[tuple[Span, ...]]:
    spans = [span for span in _reductions(headline) if "requis" not in headline[slice(*span)]]  # asked for, not given
    held, days = event(headline), weekdays(headline)
    for first in dict.fromkeys(((), held, days, (*held, *days))):
        for others in together(spans):
            gone = tuple(sorted((*first, *others)))
            if gone and _are_apart(gone) and _is_left(less(headline, gone)):
                yield gone


def _are_apart(gone: Sequence[Span]) -> bool:
    return all(one[1] <= two[0] for one, two in pairwise(gone))


def _reductions(headline: str) -> Iterator[Span]:
    rubric, starts = _RUBRIC.match(headline), [0]
    for label in (rubric, _LABEL.match(headline, rubric.end() if rubric else 0)):
        told = headline[label.end() :] if label else ""
        if label and count(told) >= _LEAST_WORDS and stands_alone(told):
            starts.append(label.end())
            yield from () if is_any_body(told) else (label.span(),)
    if quoted := _QUOTED.search(headline):
        yield quoted.span()
    if headline.count(", ") == _TWO:
        yield from (found.span() for found in _APPOSITION.finditer(headline))
    yield from (span for find in (apposition, last_apposition) if (span := find(headline)))
    yield from (found.span() for found in _BRACKETS.finditer(headline))
    finds = (_AGED, _FINED) if "condamné" in headline else (_AGED,)
    yield from (found.span(1) for find in finds for found in find.finditer(headline))
    yield from (found.span() for found in _PERIOD.finditer(headline))
    yield from (named.span() for at in starts for find in (_CASE, _KIND) if (named := find.match(headline, at)))
    yield from (found.span() for found in _KNOWN.finditer(headline))
    if not has_finite_verb(_WHO_DID.sub("", headline) if " pour l" in headline else headline):
        yield from _for_whom(headline)
    dashes = [found.start() for found in _DASHED.finditer(headline)] if "–" in headline or "—" in headline else []
    if len(dashes) > 1 and not has_finite_verb(headline):
        yield next((at for at in dashes if count(headline[:at]) > _LEAST_WORDS), dashes[-1]), len(headline)
    yield from (found.span() for found in _TOO.finditer(headline))
    yield from (found.span(1) for found in _EDITION.finditer(headline))
    yield from (found.span() for found in _ORDINAL.finditer(headline))
    yield from _sides(headline)
    if second := _second(told := headline[starts[-1] :]) or _joined(told):
        yield starts[-1] + second, len(headline)
    yield from details(headline)
    yield from spare_ends(headline)
    yield from late_ends(headline)
    yield from second_things(headline)
    yield from tails(headline)
    yield from _ends(headline, starts[-1])


def _sides(headline: str) -> Iterator[Span]:
    """What stands behind a headline's colon where the news stands before it, what stands before it where it follows."""
    tail = _TAIL.search(headline)
    if tail and _tells(headline[: tail.start()], tail[0]):
        yield tail.span()
    if tail and _is_news(headline[: tail.start()], told := tail[0].lstrip(" \u00a0\u202f:")):
        yield 0, len(headline) - len(told)


def _ends(headline: str, start: int) -> Iterator[Span]:
    """What stands behind a whole clause of it, past the label; all that a court gave; a day, a year, the country."""
    if ". " not in headline[:start]:
        yield from ((start + end, len(headline)) for begin, end in clauses(headline[start:])[1:] if not begin)
    if sentence := given(headline):
        yield sentence
    yield from ends(headline)


def _is_news(head: str, tail: str) -> bool:
    """Whether what stands behind a headline that is a sentence tells what comes of it: "…: la rue du Port barrée"."""
    subject = next(iter(noun_phrases(tail)), None)
    opens = subject is not None and subject.start == 0 and subject.preposition is None and subject.is_definite
    return opens and has_finite_verb(head) and not has_finite_verb(tail) and stands_alone(tail) and _is_done(tail)


def _is_done(clause: str) -> bool:
    """Whether a participle behind its subject says what was done: "la rue du Port barrée du 4 au 9 mai"."""
    return any(
        two.tag is Tag.PARTICIPLE and one.tag in {Tag.NOUN, Tag.NAME, Tag.NUMBER, Tag.UNKNOWN}
        for one, two in pairwise(tagged(clause))
    )


def _tells(head: str, tail: str) -> bool:
    """Whether what stands before a colon is the news: a sentence, or what was done ("14 trains commandés")."""
    if has_finite_verb(tail) and not _ASKED.match(tail):
        return False
    done = count(head) > _LEAST_WORDS and tagged(head)[-1].tag is Tag.PARTICIPLE
    return has_finite_verb(head) or done


def _for_whom(headline: str) -> Iterator[Span]:
    """For how many or for whom a figure is, at the end of a headline without a verb."""
    if counted := _COUNTED.search(headline):
        yield counted.span()
    for find, parts in ((_FOR_ONE, (0, 1)), (_WHO_DID, ("did",))) if " pour " in headline else ():
        found = find.search(headline)
        if found and any(
            token.key in COUNTING or token.form.isdigit() for token in tokenize(headline[: found.start()])
        ):
            yield from {found.span(part) for part in parts}


def _is_left(text: str) -> bool:
    return count(text) >= _LEAST_WORDS


def _second(headline: str) -> int | None:
    """Where a second clause begins: "L’orage coupe la course, Jean Roy passe entre les gouttes", "…, la rue barrée"."""
    if headline.count(", ") != 1 or ":" in headline or binds(headline) or _PAIRED & set(_keys(headline)):
        return None
    at = headline.index(", ")  # a decimal's comma parts nothing: "était de 1,9 gramme"
    first, second = headline[:at], headline[at + 1 :].strip()
    if first.count("(") != first.count(")"):
        return None  # "aux tirs au but (1-1, 5 à 4)"
    subject = next(iter(noun_phrases(second)), None)
    opens = subject is not None and subject.start == 0 and subject.preposition is None and stands_alone(second)
    predicate = has_finite_verb(second) or (subject is not None and _is_told(second, subject))
    whole = has_finite_verb(first) or (not has_finite_verb(second) and _STATE.search(first) is not None)
    return at if opens and predicate and whole and not opens_with_adjunct(first) else None


def _joined(headline: str) -> int | None:
    """Where the second thing that befell begins: "Un motard est mort | et trois passagers ont été blessés".

    What somebody does behind "et" may undo the first: "Le maire propose une hausse et le conseil la refuse".
    """
    befell = headline.count(" et ") == 1 and all(map(_BEFELL.search, headline.split(" et ")))
    if not befell or {",", ":"} & set(headline) or binds(headline) or _PAIRED & set(_keys(headline)):
        return None
    at = headline.index(" et ")
    second = headline[at + len(" et ") :]
    subject = next(iter(noun_phrases(second)), None)
    opens = subject is not None and subject.start == 0 and subject.preposition is None and stands_alone(second)
    return at if opens and has_finite_verb(second) and has_finite_verb(headline[:at]) else None


def _is_told(clause: str, subject: Phrase) -> bool:
    """Whether a clause without a verb tells one more thing: "les travaux arrêtés", "une rue barrée à Lorme"."""
    last = tagged(clause)[-1]
    left = last.tag is Tag.PARTICIPLE and last.start >= subject.head.end
    when = subject.head.low in MEASURES or fold(subject.head.low) in tables.words("vague_words")
    return left or not (subject.is_definite or when)


def is_shortened(title: str, headline: str) -> bool:
    """Whether ``title`` is ``headline`` without a reduction, or without an end that it can do without."""
    reduced = [less(headline, gone) for gone in reductions(headline)]
    if title.endswith(("’", "'")):  # "en fin d’ | après-midi"
        return False
    same = any(_keys(title) == _keys(text) for text in reduced)
    return same or any(_is_without_its_end(title, text) for text in (headline, *reduced))


def is_of(text: str, sentence: str) -> bool:
    """Whether it is so much of a clause of the sentence, or of that in less of its own words."""
    return any(is_shortened(text, told[start:end]) for told in shorter(sentence) for start, end in clauses(told))


def _is_without_its_end(title: str, headline: str) -> bool:
    ours, whole = tokenize(title), tokenize(headline)
    keys = [token.key for token in whole]
    kept = [token.key for token in ours]
    if not _LEAST_WORDS <= len(ours) < len(whole) or keys[: len(ours)] != kept or _BINDING & set(keys):
        return False
    kept_text, cut = headline[: whole[len(ours) - 1].end], headline[whole[len(ours) - 1].end :]
    if binds(cut) or (has_finite_verb(cut) and not has_finite_verb(kept_text)):
        return False  # "…, a annoncé le maire", "Le ferry, un navire | de 84 mètres, a été rendu"
    return _is_circumstance(keys[len(ours) :], kept) or _is_complement(whole[: len(ours)], whole[len(ours) :])


def _is_circumstance(rest: Sequence[str], kept: Sequence[str] = ()) -> bool:
    following = rest[1] if len(rest) > 1 else ""
    if kept and rest[0] == "pour" and _JUDGED.fullmatch(kept[-1]):
        return True
    if rest[0] == "en" and following.endswith("ant"):
        return True
    if rest[0] == "pour" and following.endswith(_INFINITIVE):
        return True
    if rest[0] == "dans" and len(rest) > _TWO:
        return rest[2] in _ACCIDENTS
    return any(list(rest[: len(start)]) == start for start in _CIRCUMSTANCES if start[0] == rest[0])


def _is_complement(kept: Sequence[Token], rest: Sequence[Token]) -> bool:
    """``de`` and a name or figure, up to the end or a circumstance, after what is counted or new."""
    for end in range(1, len(rest) + 1):
        if end == len(rest) or _is_circumstance([token.key for token in rest[end:]]):
            return _names(rest[:end]) and _is_counted(kept, rest)
    return False


def _names(rest: Sequence[Token]) -> bool:
    if rest[0].key not in _DE:
        return False
    words = [token for token in rest[1:] if token.key not in _DE | _ARTICLES]
    land = words and words[0].key in _LAND
    named = list(dropwhile(lambda token: token.form.islower(), words)) if land else words  # "la forêt domaniale du Var"
    begins = bool(named) and (named[0].form[0].isupper() or named[0].form[0].isdigit())
    return begins and not any(is_function_word(token.form) for token in words)


def _is_counted(kept: Sequence[Token], rest: Sequence[Token]) -> bool:
    """Whether the last noun phrase begins with a counting determiner and ends with a noun of its own."""
    lies = kept[-1].key in _AREAS and len(rest) > 1 and rest[1].key in _ARTICLES  # "380 hectares | de la forêt du Var"
    if kept[-1].key in MEASURES | _NEAR and not lies:
        return False
    for token in reversed(kept[:-1]):
        if token.key in COUNTING or token.form.isdigit():
            return True
        if is_function_word(token.form) and token.key not in _DE:
            return False
    return False


def _keys(text: str) -> list[str]:
    return [token.key for token in tokenize(text)]
