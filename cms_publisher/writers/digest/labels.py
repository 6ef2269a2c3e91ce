"""What a headline may have before a colon, so that a reader knows what it is about: "Halle Gutenberg : le coût …"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.edits import EditKind
from cms_publisher.fidelity.excerpts.extract import without
from cms_publisher.french import tables
from cms_publisher.french.circumstances import own_site
from cms_publisher.french.grammar import Tag, has_finite_verb, noun_phrases
from cms_publisher.french.leaning import has_verb, opens_with_adjunct
from cms_publisher.french.names import lower_start
from cms_publisher.french.procedure import is_minutes
from cms_publisher.french.words import content_words, fold
from cms_publisher.model import Edit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.french.grammar import Phrase
    from cms_publisher.model import Sentence

_SAYS: Final = re.compile(r"Selon\b|D[’']après\b")
_TERRITORIAL: Final = frozenset({
    "conseil", "mairie", "ville", "commune", "village", "région", "département", "préfecture", "métropole",
    "agglomération", "municipalité", "élus",
})  # fmt: skip
"""What acts for the place that it is of; an institute or a court of a town may treat of anything anywhere."""
_TOPIC: Final = re.compile(
    r"(?P<label>[A-ZÀ-Ý](?:[^:()–—?!«»]|«[^«»]*»){2,44}?)[ \u00a0\u202f]?:[ \u00a0](?P<quoted>«)?"
)
"""What the title has before a colon: "Fraude à la viande bovine : trois ans de prison"."""
_ARTICLE: Final = re.compile(r"^(?:L(?:es?|a)[ \u00a0]|L[’'])")
_PERSON: Final = re.compile(r"(?:[A-ZÀ-Ý][\w’-]+[ \u00a0]?){2,4}")
_AND: Final = re.compile(r"[ \u00a0]et[ \u00a0](?:les?[ \u00a0]|la[ \u00a0]|l[’'])")
_CUT: Final = re.compile(r"[ \u00a0][a-zà-ÿ]+(?:é|ée|i|ie|u|ue|s|x)\b")
"""What may go on a name with an article of its own: "Le Temps retrouvé"."""
_ELSEWHERE: Final = re.compile(
    r"(?:\b(?:à|de|devant|vers|entre|depuis)[ \u00a0](?:l[’']|La )?|\bd[’'])"
    r"(?P<name>[A-ZÀ-Ý][\w’-]++)(?![ \u00a0][A-ZÀ-Ý])"
)
"""What may be another place: "à la salle des fêtes de Brévic"; two capitals are somebody's name."""
_GOES_THERE: Final = re.compile(r"\b(?:reli|rejoi|ralli)\w+[ \u00a0][^,;:.«»]{2,40}[ \u00a0]\Z")
"""What stands before where one goes, not where something is: "reliant Bastia à Marseille"."""
_BODY: Final = re.compile(r"(?:L[ea] |L[’'])(?P<noun>[a-zà-ÿ]+)\b(?! (?:d[eu]|des|[A-ZÀ-Ý])\b| d[’']| [A-ZÀ-Ý])")
"""What opens as known: "Le groupe annonce …"."""
_NAMED: Final = r"(?P<name>[A-ZÀ-Ý][\w’-]+(?: (?:et |de |du |d[’'])?[A-ZÀ-Ý][\w’-]+){0,3})"
_COURT_OF: Final = r"\btribunal (?:[a-zà-ÿ]+ )?(?:de |d[’'])(?P<name>[A-ZÀ-Ý][\w’-]+)"
"""The town of the one court whose ruling a text tells: "Lorme : le tribunal a condamné …"."""
_USES: Final = 2
_MOST_WORDS: Final = 4
_TOPIC_WORDS: Final = 5
_LONGEST: Final = 110
"""Characters of a headline."""


def subject(sentences: Sequence[Sentence], lead: int, title: str = "") -> str:
    """The name that the first sentences have with an article, or as a place, and the text often; else their subject.

    A person's name has no article: nobody is put before a colon as if the rest were said of them.
    """
    if topic := _topic(title):
        return topic
    text = fold(" ".join((title, *(sentence.text for sentence in sentences))))
    found = [
        [name for one in sentences[:lead] for name in each(one.text) if name.lower() not in tables.words("actors")]
        for each in (_names, _places, _towns)
    ]  # "Département : le collège doit fermer" would be its word
    ranked = [name for kind in found for name in sorted(dict.fromkeys(kind), key=lambda name: -text.count(fold(name)))]
    often = next((name for name in ranked if text.count(fold(name)) >= _USES), "")
    return often or _subject(sentences[0].text if sentences else "", text) or next(iter(found[1]), "")


def _topic(title: str) -> str:
    """What the title itself names before its colon, in a few words without a verb; nobody who says what follows."""
    found = _TOPIC.match(title)
    label = _ARTICLE.sub("", found["label"].strip().partition(". ")[0]) if found else ""  # "Lorme. Conseil municipal"
    speaker = bool(found and found["quoted"]) and _PERSON.fullmatch(label) is not None
    few = len(content_words(label)) <= _TOPIC_WORDS and " - " not in label
    return (
        label if few and label[:1].isupper() and not speaker and not (has_verb(label) or has_finite_verb(label)) else ""
    )


def _subject(sentence: str, text: str) -> str:
    """What the first sentence is about and the text speaks of again: "gratuité des transports"."""
    phrase = None if is_minutes(sentence) else next(iter(noun_phrases(sentence)), None)
    if phrase is None or phrase.start or phrase.determiner is None or not phrase.complements or not phrase.is_definite:
        return ""
    words = sentence[phrase.core[1].start : phrase.end]
    known = phrase.head.tag is Tag.NOUN and phrase.head.low not in tables.words("actors")
    again = len(re.findall(rf"\b{re.escape(fold(phrase.head.low))}\b", text)) > _USES
    return words if known and again and len(content_words(words)) <= _MOST_WORDS else ""


def labelled(clause: Sentence, label: str) -> Sentence | None:
    """The clause behind the label and a colon; None where it has its words, opens without a subject, or is too long."""
    words = set(content_words(label))
    before = f"{label[:1].upper()}{label[1:]}\u00a0: "
    text = before + lower_start(clause.text)
    leading = opens_with_adjunct(clause.text) or _SAYS.match(clause.text) is not None
    again = words & set(content_words(clause.text)) or "\u00a0: " in clause.text
    if not words or leading or again or len(text) > _LONGEST:
        return None
    return replace(clause, text=text, edits=(*clause.edits, Edit(kind=EditKind.LABEL, before="", after=before)))


def behind_its_name(clause: Sentence, told: str) -> Sentence:
    """The clause behind the name that ``told`` gives the body that opens it, "Armor : le groupe …"; a court's town."""
    body = _BODY.match(clause.text)
    noun = body["noun"] if body and body["noun"] in tables.words("actors") else ""
    of = _COURT_OF if noun == "tribunal" else rf"\b[Ll](?:[ea] |[’']){noun} {_NAMED}"
    named = re.search(of, told) if noun else None
    shorter = [clause, *(without(clause, span) for span in filter(None, [own_site(clause.text)]))]
    put = (labelled(one, named["name"]) for one in shorter) if named else ()
    return next(filter(None, put), clause)


def is_elsewhere(clause: str, place: str) -> bool:
    """Whether the clause names something that may be another place."""
    return any(found["name"] not in place for found in _ELSEWHERE.finditer(clause))


def _names(sentence: str) -> Iterator[str]:
    """What the sentence names with an article: "la Halle Gutenberg"."""
    for phrase in noun_phrases(sentence):
        if phrase.determiner is not None and phrase.determiner.low in {"le", "la", "les", "l'"}:
            before = phrase.sentence[: phrase.start].split()[-1:]
            surname = phrase.determiner.text[:1].isupper() and before and before[0][:1].isupper()
            joined = _AND.match(sentence, phrase.end) or (before and before[0] == "et")
            if not (surname or joined):  # "Gaëlle Le Dantec", "la Finlande et l’Estonie"
                yield from _name(phrase)


def _towns(sentence: str) -> Iterator[str]:
    """Where the sentence says that something is: "à Lorme"."""
    for phrase in noun_phrases(sentence):
        there = phrase.preposition is not None and phrase.preposition.low == "à" and len(phrase.core) == 1
        if there and not _GOES_THERE.search(sentence[: phrase.preposition.start if phrase.preposition else 0]):
            yield from _name(phrase)


def _places(sentence: str) -> Iterator[str]:
    """Where a body acts that the sentence names by its place: "le conseil municipal de Lorme"."""
    for phrase in noun_phrases(sentence):
        for inner in phrase.complements if phrase.head.low in _TERRITORIAL else ():
            if len(inner.core) == 1 and inner.core[0].tag is Tag.NAME:
                yield inner.text


def seat_of(minutes: str) -> str:
    """The place of the body that a sentence says has met, the first that it names; "" for none."""
    return next(_places(minutes), "")


def _name(phrase: Phrase) -> Iterator[str]:
    """The phrase without its article, where names are in it and nothing hangs on it; no agency, no name cut short."""
    own = phrase.determiner is not None and phrase.start > 0 and phrase.determiner.text[:1].isupper()
    core = phrase.core[1:] if phrase.determiner and not own else phrase.core
    name = phrase.sentence[core[0].start : core[-1].end] if core else ""
    named = (
        bool(core) and core[own].tag is Tag.NAME and not phrase.complements and len(content_words(name)) <= _MOST_WORDS
    )
    cut = own and _CUT.match(phrase.sentence, phrase.end) is not None
    if named and not cut and name not in tables.words("agencies"):
        yield name
