"""Clauses of a section that may head it: what its first paragraph says happens, told shortly where that is done."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.excerpts.extract import extract, without
from cms_publisher.french import tables
from cms_publisher.french.appositions import apposition
from cms_publisher.french.auxiliaries import auxiliary
from cms_publisher.french.clauses import clauses
from cms_publisher.french.grammar import Tag, has_finite_verb, tagged
from cms_publisher.french.leaning import binds, opens_with_adjunct, refers_back
from cms_publisher.french.procedure import is_minutes
from cms_publisher.writers.digest.heading_nouns import has_amount, is_of_people, nouns
from cms_publisher.writers.digest.heading_places import SHORT_OPENING, read_again
from cms_publisher.writers.digest.ready_headings import points_at

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cms_publisher.model import Sentence
    from cms_publisher.writers.digest.heading_places import Near, Place

LENGTHS: Final = range(15, 71)
"""Characters of a subheading."""
CLAUSE: Final = 2.0
"""What a clause is worth."""
FIGURE_GAIN: Final = 0.3
_ANECDOTE: Final = 1.2
"""What it takes off a clause that it only says what somebody said, or is about one person."""
_REWORDED: Final = 2
"""How much less so where it is told in fewer words."""
_PEOPLE: Final = 0.5
"""What it takes off a clause that people do it, that it tells what was before, or first when or where."""
_BEFORE: Final = re.compile(r"\b(?:avai(?:t|ent)|étai(?:t|ent))\b")
"""What was before what the section tells."""
_LITTLE: Final = 0.8
"""What it takes off that it names one thing only."""
_NAMES: Final = frozenset({Tag.NOUN, Tag.NAME, Tag.NUMBER, Tag.UNKNOWN})
_DETAIL: Final = 0.25
"""What it takes off a clause for each sentence of its paragraph before it but the first: later come details."""
_NEXT: Final = 0.8
"""What it takes off one that opens the next paragraph: that is where its subject begins."""
_DETAILS: Final = 6
"""How many of them count."""
BY_A_PRONOUN: Final = re.compile(r"-(?:t-)?(?:ils?|elles?)\b")
_IN_ORDER: Final = re.compile(
    r"\b(?:(?:elle|lui) seule?|enfin|ensuite|puis|alors|d[’']abord|auparavant|plus (?:tard|tôt))\b|"
    r"\b(?:avant|après|depuis|auparavant|autour|derrière|dessus|dedans|davantage|autrement|ailleurs|aussi|là)\Z",
    re.IGNORECASE,
)
"""What ties a clause to those before it."""
_STANDS_FOR: Final = re.compile(
    r"^L(?:es?[ \u00a0]|a[ \u00a0]|[’'])"
    r"(?:mesure|décision|dispositif|opération|reste|somme|montant|démarche|organisation|"
    r"élue?|intéressée?|dirigeante?|bâtiment|édifice|ouvrage|établissement|véhicule|"
    r"engin|appareil)s?(?:,|[ \u00a0](?!d(?:es?|u)\b|d[’']|qui\b|[A-ZÀ-Ý]))"
)
"""A noun that stands for what, or whom, the sentence before names: "La mesure concerne …", "L’élue a demandé …"."""
_DENIES: Final = re.compile(r"(?:aucune?|rien|nulle?|jamais)\b", re.IGNORECASE)
"""What a party says that there was none of: above a section nobody would be seen to say it."""
_TO_APPEAL: Final = re.compile(
    r"\b(?:jours|mois) pour (?:faire appel|interjeter|se pourvoir)|\bintérêts civils\b|"
    r"\bbulletin (?:n[°º]|numéro)[ \u00a0]?\d|\bcasier\b|\bjamais été (?:condamn|inquiét|poursuivi|jug)"
)
"""What stands at the end of any trial's report, and who was convicted for the first time."""
_ON_CONDITION: Final = re.compile(
    r"(?:Au-delà|Au-dess[ou]us|En (?:deçà|dessous|cas)|À (?:moins|condition|défaut)|Sauf|Hors|Sous|Passé) |S(?:i |[’'])"
)
"""How the sentence opens that is so under a condition: "Au-delà de 100 milligrammes, | l’eau ne doit plus être bue"."""
_GESTURE: Final = re.compile(r"\b(?:les yeux|le regard|la tête|les épaules|une larme|quitt(?:e|ent|é) la salle)\Z")
"""What somebody is seen to do, in the room: "Le prévenu baisse les yeux"."""
_WAS_TO: Final = re.compile(r"\bdevai(?:t|ent) (?:\w+ment )?(?:être|avoir|\w+(?:er|ir|re))\b")
"""What was to happen by now: "La route devait rouvrir lundi soir"."""
_INVENTORY: Final = re.compile(
    r"\b(?:compte|emploie|entretient|possède|abrite|mesure|pèse)(?:nt)?(?: [\w’]+)?[ \u00a0]"
    r"(?:\d|une?\b|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|[a-z]+-[a-z]+|vingt|trente)[^,]*$|"
    r"\b(?:est|était) de \d+(?:,\d+)?[ \u00a0](?!€|euros|%|millions|milliards|contre)[^,]*$|"
    r"\b(?:a|ont) été \w+ à[ \u00a0]\d\d?[ \u00a0]h\b"
)
"""How many of something there are, no news and set against nothing ("La ligne compte 81 tunnels"); when it began."""
_TIED: Final = re.compile(rf"{BY_A_PRONOUN.pattern}|{_IN_ORDER.pattern}", re.IGNORECASE)
_IS_NO_NEWS: Final = re.compile("|".join(each.pattern for each in (_TO_APPEAL, _GESTURE, _WAS_TO, _INVENTORY)))
"""Either of them, sought at once."""
PERSON: Final = re.compile(r"(?:M\.|Mme|[A-ZÀ-Ý][\w’-]+(?:[ \u00a0][A-ZÀ-Ý](?:[\w’-]+|\.)|, \d\d? ans))")
"""Somebody by name."""
_NEARLY_ALL: Final = 0.6
"""From this share of a sentence on, a reader would read it twice."""
_MOST: Final = 0.55
"""The same of the sentence right below."""
_REPORTS: Final = re.compile(r"\bqu(?:e\b|[’'])")
"""What somebody says of a thing is no fact that the sentence opens with."""
_AT_ONCE: Final = 15
"""Words that a reader has read so soon that a heading with the sentence behind them would be read twice."""


def told(near: Iterable[Near], *, opening: bool, again: bool) -> Iterator[tuple[int, float, Sentence]]:
    """What its first paragraph says happens; of the sentence right below the heading only a part, if any.

    Each with the number of its paragraph and what it is worth; ``again``: no less for being read again soon below.
    """
    for place, whole in near:
        for sentence in _forms(whole, place, again=again) if place.is_early and (opening or not place.opens) else ():
            for start, end in clauses(sentence.text):
                clause = sentence.text[start:end]
                done = _auxiliary(clause, whole.text)
                fits = end - start - (done[1] - done[0] if done else 0) in LENGTHS
                twice = fits and _is_read_twice(whole.text, clause, start, place, again=again)
                if fits and not (twice or (place.paragraph and _is_of_another(clause))) and _may_head(clause):
                    late = min(max(0, place.number - 1), _DETAILS)
                    next_one = place.number == 0 and place.words > SHORT_OPENING
                    less = _LITTLE * _names_one(clause) + _DETAIL * late + _NEXT * next_one
                    soon = read_again(place, sentence.text[:start]) / (_REWORDED if done or again else 1)
                    soon *= place.opens or not again
                    heading = extract(sentence, start, end)
                    yield (
                        place.paragraph,
                        clause_worth(clause) - less - soon,
                        without(heading, done) if done else heading,
                    )


def _auxiliary(clause: str, sentence: str) -> tuple[int, int] | None:
    """The auxiliary that a heading goes without: "Douze enfants conduits aux urgences"."""
    return auxiliary(clause) if " été " in clause and auxiliary(sentence) else None


def _is_of_another(clause: str) -> bool:
    """Whether it tells what somebody does who isn't the one of the paragraph above: "L’avocat évalue l’indu à …"."""
    return not tables.words("functions_of_persons").isdisjoint(nouns(clause)[:1])


def _is_read_twice(sentence: str, clause: str, start: int, place: Place, *, again: bool) -> bool:
    """Whether it is most of a sentence that is read at once, how that begins, or what that says when or if so.

    ``again``: how the section opens may be read twice, but for a whole sentence.
    """
    may, whole = again and place.opens, clause == sentence.rstrip(" .\u00a0")
    share = len(clause) / len(sentence)
    if place.words < _AT_ONCE and (whole if may else share > (_MOST if place.opens else _NEARLY_ALL)):
        return True
    begins = place.opens and not (may or start or whole)
    cut = place.opens and _REPORTS.search(clause)
    undated = start > 0 and _BEFORE.search(clause)  # "En 2025, | le budget était de 2 millions"
    bound = start > 0 and _ON_CONDITION.match(sentence)
    return bool(begins or cut or undated or bound)


def _forms(sentence: Sentence, place: Place, *, again: bool) -> Iterator[Sentence]:
    """The sentence, and without what is only said of something between commas, but where it is read right below."""
    yield sentence
    if (again or not place.opens) and (span := apposition(sentence.text)) and not opens_with_adjunct(sentence.text):
        yield without(sentence, span)


def _may_head(clause: str) -> bool:
    """Whether the clause has its verb and no quotation, denies nothing for a party, points to nothing before it."""
    if "«" in clause or ":" in clause or _DENIES.match(clause) or _TIED.search(clause) or _IS_NO_NEWS.search(clause):
        return False
    leaning = points_at(clause) or refers_back(clause) or _STANDS_FOR.search(clause)
    return not leaning and not is_minutes(clause) and has_finite_verb(clause)


def clause_worth(text: str) -> float:
    """What a clause is worth by what it tells."""
    said = binds(text) or PERSON.match(text)
    before = _BEFORE.search(text) is not None
    less = _ANECDOTE * bool(said) + _PEOPLE * (is_of_people(text) + before + opens_with_adjunct(text))
    return CLAUSE + FIGURE_GAIN * has_amount(text) - less


def _names_one(clause: str) -> bool:
    """Whether it names one thing only, and so tells next to nothing of it: "La phrase est belle"."""
    return sum(token.tag in _NAMES for token in tagged(clause)) == 1
