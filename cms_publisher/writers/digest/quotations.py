"""What somebody is quoted with in a section that could head it: a whole sentence, or a phrase that stands as quoted."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.edits import EditKind
from cms_publisher.fidelity.excerpts.antecedents import known_thing, names_thing
from cms_publisher.fidelity.excerpts.extract import extract
from cms_publisher.fidelity.promotion import self_praise
from cms_publisher.french import quotes, tables
from cms_publisher.french.calendar import MONTHS, WEEKDAYS
from cms_publisher.french.grammar import Tag, has_finite_verb, tagged
from cms_publisher.french.language import foreign
from cms_publisher.french.leaning import has_verb
from cms_publisher.french.said import said
from cms_publisher.french.words import count, fold
from cms_publisher.model import Edit, Sentence
from cms_publisher.writers.digest.quotation_pronouns import has_loose_object, leans_on_others, refers, says_itself

if TYPE_CHECKING:
    from collections.abc import Iterator

_LENGTHS: Final = range(12, 65)
"""Characters between the quotation marks."""
_LENGTHY: Final = range(12, 70)
"""The same where nothing shorter may head a section."""
_STOP: Final = re.compile(r"\.(?=[\u00a0 ]»$)")
_QUOTE: Final = re.compile(r"«[^«»]{12,69}»")
_LEAST_WORDS: Final = 3
_SENTENCE_WORDS: Final = 4
"""Fewer say nothing by themselves: "Nous attendons toujours"."""
_UTTERED_WORDS: Final = 7
_NEARLY_ALL: Final = 0.6
"""From this share of a sentence on, a reader would read it twice."""
_ENGLISH: Final = 0.3
"""From this share of another language's little words on, a quotation is in it."""
_OURS: Final = re.compile(r"\b(?:notre|nos|nous)\b", re.IGNORECASE)
"""Of whom it is that somebody praises: "Notre Département est à la pointe !"."""
_DENIES: Final = re.compile(r"(?:aucune?|rien|nulle?|jamais)\b", re.IGNORECASE)
"""What a party says that there was none of: above a section nobody would be seen to say it."""
_UNTOLD: Final = re.compile(
    r"\A[Qq]u(?:e (?!de\b)|[’'])|\b[Ll][ea]s? (?:sien|mien|leur)(?:ne)?s?\b(?! (?:de|[a-zà-ÿ]))|"
    rf"\ble \d\d?\b(?![ \u00a0\u202f]*(?:[\d%€]|{'|'.join(MONTHS)}))"
)
"""What hangs on words outside: what somebody thinks, whose thing, of which month: "Que ça allait repartir", "le 16"."""
_TURNS: Final = re.compile(
    r"[ \u00a0\u202f.…]*(?:(?:Mais|Non|Or|Pourtant|Seulement|Sauf)\b|(?:Ils?|Elles?) n(?:e |[’'](?!y ))|"
    r"C[’'](?:est|était)\b[^.»]*\b(?:qui|qu[e’']))"
)
"""How the next sentence of a quotation takes back what one says: "… Mais …", "… C’est la troisième qui compte"."""
_ANSWERED: Final = re.compile(r"[ \u00a0\u202f.…]*(?:C[’'](?:est|était)|Je (?:dis|demande|veux|pense))\b")
"""How it says what is, or is said, behind one that says what isn't."""
_NOT: Final = re.compile(r"\b(?:ne\b|n[’']).*\b(?:pas|plus|jamais)\b", re.IGNORECASE)
_HEARD: Final = re.compile(
    r"\b(?:il paraît|on (?:m[’']|nous )(?:a|avait) (?:dit|raconté|assuré|affirmé|juré)|"
    r"(?<!j[’'])(?<!nous )(?:a|ont|avait|avaient) (?:dit|affirmé|assuré|prétendu|expliqué|écrit)|"
    r"(?:nous|vous) (?:dit|disent|explique|expliquent|assure|assurent|répète|répètent|raconte|racontent))\b"
    r"(?: \w+)? qu(?:e\b|[’'])|\bon (?:m[’']|nous )(?:a|avait) dit (?!d[e’'])",
    re.IGNORECASE,
)
"""What somebody only has from another: "On m’a dit que …", "Le ministre nous explique que …"."""
_TWO: Final = re.compile(r", |[^,] (?:et|ou|ni|pas) ")
"""Two parts of a saying: "On ne coule pas, on nous a coulés"."""
_NAMES: Final = frozenset({Tag.NOUN, Tag.NAME, Tag.NUMBER, Tag.UNKNOWN})
_YOU: Final = re.compile(r"\b(?:vous|tu)\b", re.IGNORECASE)
"""What somebody in the room is asked."""
_ONESELF: Final = re.compile(r"\b(?:je|moi|mon|ma|mes)\b|\b[jm][’']", re.IGNORECASE)
_STANCE: Final = re.compile(
    r"\bje (?:n(?:e |[’'])|me |m[’'])*(?:veu|voudrai|promet|voi|croi|crain|refus|demand|comprend|défend|accept)\w*|"
    r"\bj[’'](?:accept|espèr|attend|ai peur|assum)\w*|\b(?:mon|ma|mes) clients?e?s?\b",
    re.IGNORECASE,
)
"""Where somebody stands on what is told, or whom an advocate speaks for: "Je ne promets rien pour Noël"."""
_ONCE: Final = re.compile(
    r"\b(?:j[’']\w+ais|je (?!\w+(?:[edr]|au)rais\b)\w+ais|"
    r"(?:on|nous) \w+(?:ait|ions)|j[’']ai \w+(?:é|i|u|is)|je (?:me|ne me) suis)\b",
    re.IGNORECASE,
)
"""What those who speak used to do, or once did."""
_SPEAKER: Final = re.compile(r"(?:Je|Nous|On|Vous)\b|J[’']")
"""A person who speaks and is the subject: a verb follows."""
_THAN: Final = re.compile(r"[ \u00a0]qu(?:e[ \u00a0]|[’'])")
_COMPARES: Final = re.compile(
    r"\b(?:plus|moins|plutôt|autant|mieux|aussi|pire|même|mêmes|autres?|rien|tel|telle|si|tant|meilleure?s?|ne|ainsi)\b|"
    r"\bn[’']",
    re.IGNORECASE,
)
_KNOWN: Final = re.compile(r"l(?:[ea]s?[ \u00a0]|[’'])")
_BRINGS_IN: Final = frozenset(
    "un une des deux trois quatre cinq six sept huit neuf dix plusieurs pas aucun aucune".split()  # noqa: SIM905
)
_NAME: Final = re.compile(r"(?:L[ea]s?[ \u00a0]|L[’'])(?:(?:de|du|des|la|les|et)[ \u00a0]|[A-ZÀ-Ý][\w’-]+[ \u00a0]?)+")
"""An association's or a book's: "Les Amis des Tilleuls"."""
_WORK: Final = re.compile(
    r"\b(?:séries?|romans?|albums?|livres?|films?|spectacles?|pièces?|chansons?|recueils?|collections?|émissions?|"
    r"documentaires?|contes?|revues?|expositions?|comédies?|opéras?|podcasts?|jeux?|intitulée?s?|baptisée?s?)$",
    re.IGNORECASE,
)
"""What bears a title."""
_STOPS: Final = " \u00a0\u202f."
_MARKS: Final = "« »\u00a0\u202f"


def quotations(sentence: Sentence, *, opens: bool, lengthy: bool = False) -> Iterator[tuple[bool, Sentence]]:
    """Each with whether it is a sentence of its own that refers to nothing before it.

    ``opens``: the sentence stands right below the heading, which doesn't say what a reader reads there again.
    """
    lengths = _LENGTHY if lengthy else _LENGTHS
    for quote in _QUOTE.finditer(sentence.text):
        if len(quote[0]) - 2 not in lengths:
            continue
        before = sentence.text[: quote.start()].rstrip()
        again = opens and (quote.start() == 0 or len(quote[0]) > _NEARLY_ALL * len(sentence.text))
        if not again and not _is_title(quote[0], before) and _is_fit(quote[0]) and not refers(quote[0].strip(_MARKS)):
            yield _is_sentence(quote[0]), _unstopped(extract(sentence, quote.start(), quote.end()))
    for start, end in said(sentence.text):
        words = sentence.text[start:end]
        first = opens and not sentence.text[:start].strip(_MARKS)
        whole = (
            _is_fit(words)
            and _is_sentence(words)
            and not leans_on_others(words)
            and not _is_half(sentence.text, start, end)
        )
        if end - start in lengths and not first and whole:
            yield True, _one_of_several(sentence, words)


def whole_sentences(sentence: Sentence, lengths: range) -> Iterator[Sentence]:
    """The quoted sentences that stand by themselves, of one or several that somebody says, each between marks."""
    several = said(sentence.text)
    alone = [(start + 1, end - 1) for start, end in quotes.quoted(sentence.text)]
    for start, end in several or alone:
        words = sentence.text[start:end].strip(f"{_MARKS}.")
        fit = _is_fit(words) and _is_sentence(words) and not leans_on_others(words)
        if len(words) in lengths and fit and not _is_half(sentence.text, start, end):
            yield _one_of_several(sentence, words)


def sayings(sentence: Sentence) -> Iterator[Sentence]:
    """A sentence that somebody says outside quotation marks, as in an interview, between marks of its own."""
    words = sentence.text.rstrip(_STOPS)
    quoted = any(sign in words for sign in "«»“”()?!")
    if len(words) in _LENGTHS and not quoted and _is_fit(words) and _is_sentence(words) and not leans_on_others(words):
        yield _one_of_several(sentence, words)


def says_little(quote: str) -> bool:
    """Whether a quotation names nothing and has no two parts: "Je n’ai pas réfléchi longtemps"."""
    names = (token.low for token in tagged(quote.strip(_MARKS)) if token.tag in _NAMES)
    return not _TWO.search(quote) and all(name in tables.words("vague_heads") or name in WEEKDAYS for name in names)


def of_oneself(quote: str) -> bool:
    """Whether somebody tells of themselves, and sets nothing against anything: "J’ai acheté une maison en mai"."""
    first, _, second = quote.partition(", ")
    two = bool(second) and (has_verb(first) or has_finite_verb(first))
    return _ONESELF.search(quote) is not None and not (two or _STANCE.search(quote))


def tells_of_once(quote: str) -> bool:
    """Whether it tells what those who speak used to do, or once did: "J’ai demandé comment on faisait"."""
    return _ONCE.search(quote) is not None


def is_uttered(quote: str) -> bool:
    """Whether it is all that somebody says, though it has no verb: "Vingt mille entrées par an pour ne rien perdre"."""
    return count(quote) >= _UTTERED_WORDS


def _is_half(text: str, start: int, end: int) -> bool:
    """Whether one sentence of several is taken back by the next, or speaks of what the one before it brought in."""
    thing = known_thing(text[start:end])
    return is_turned(text, start, end) or (thing is not None and names_thing(text[:start], thing))


def is_turned(text: str, start: int, end: int) -> bool:
    """Whether the next sentence takes back what is said in one of several, or says what is after what is not."""
    words, rest = text[start:end], text[end:]
    return (_TURNS.match(rest) or (_NOT.search(words) and _ANSWERED.match(rest))) is not None


def _is_fit(quote: str) -> bool:
    words = quote.strip(_MARKS)
    foreign_ = foreign(words, least_words=_LEAST_WORDS, share=_ENGLISH) is not None
    unfit = _DENIES.match(words) or foreign_ or _only_asks(words) or _UNTOLD.search(words) or _HEARD.search(words)
    return not unfit and _is_whole(quote) and not _is_stock(words) and not (_OURS.search(words) and self_praise(words))


def _is_stock(words: str) -> bool:
    """Whether anybody says so on such a day, with a word or two more at most: "On est sous le choc"."""
    return _stock().match(fold(words)) is not None


@cache
def _stock() -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(tables.lines('stock_sayings'))})\w*(?:[ \u00a0][\w'-]+){{0,2}}[\s\u202f.…!]*\Z")


def _is_title(quote: str, before: str) -> bool:
    """Whether it is what a book or a play is called: a capital within a sentence, and no verb ("La Dame du lac")."""
    words = quote.strip(_MARKS)
    if _WORK.search(before):
        return True
    within = before[-1:].isalnum() or before.endswith(",")
    return within and words[:1].isupper() and not (has_verb(words) or has_finite_verb(words))


def _only_asks(words: str) -> bool:
    """Whether it is a question of a few words without a verb, that only its answer explains: "L’alarme ?"."""
    few = count(words) < _UTTERED_WORDS
    return words.endswith("?") and few and not (has_verb(words) or has_finite_verb(words))


def _is_sentence(quote: str) -> bool:
    """Whether what is quoted is a sentence of its own, that refers to nothing before it."""
    words = quote.strip(_MARKS)
    verb = has_verb(words) or has_finite_verb(words) or _SPEAKER.match(words) is not None
    asked = words.endswith("?") and _YOU.search(words) is not None
    opens = words[:1].isupper() or says_itself(words)
    return opens and verb and count(words) >= _SENTENCE_WORDS and not (refers(words) or asked)


def _is_whole(quote: str) -> bool:
    """Whether nothing of what is said is missing: "la recherche active d’un repreneur" is what one party calls it."""
    words = quote.strip(_MARKS)
    known = _KNOWN.match(words) is not None and has_verb(words)
    opens_whole = words[0].isupper() or says_itself(words) or words.split()[0] in _BRINGS_IN or known
    unfit = "[" in quote or has_loose_object(words) or _NAME.fullmatch(words)
    return opens_whole and count(quote) >= _LEAST_WORDS and not (unfit or _hangs(words))


def _hangs(words: str) -> bool:
    """Whether it hangs on words outside, as the second half of a comparison."""
    if words[:1].isupper():
        return False
    return _THAN.search(words) is not None and not (
        _COMPARES.search(words) or has_verb(words) or has_finite_verb(words)
    )


def _one_of_several(sentence: Sentence, words: str) -> Sentence:
    """One sentence of a longer quotation between quotation marks of its own."""
    text = f"«\u00a0{words}\u00a0»"
    edit = Edit(kind=EditKind.CLAUSE, before=sentence.text, after=text)
    return Sentence(text=text, support=sentence.support, edits=(*sentence.edits, edit))


def _unstopped(quote: Sentence) -> Sentence:
    """A quotation above a section has no full stop of its own."""
    text = _STOP.sub("", quote.text)
    if text == quote.text:
        return quote
    return replace(quote, text=text, edits=(*quote.edits, Edit(kind=EditKind.FULL_STOP, before=".", after="")))
