"""Which context sources an instruction names: "nourris avec le communiqué de la préfecture, notre article du 5"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from cms_publisher.fidelity.asked_passages import has_word_of
from cms_publisher.fidelity.asking_titles import NUMBERS
from cms_publisher.fidelity.subjects import is_of_its_people, names_sender, on_one_subject, text_of
from cms_publisher.french import tables
from cms_publisher.french.words import content_words, fold, stems_of
from cms_publisher.model import Rights

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.model import Source, Story

_ALL: Final = re.compile(
    r"\b(?:l[ea]s|nos|avec|des|d'autres|deux|trois|quatre|toutes l[ea]s) (?:autres )?"
    r"(?:contextes?|sources|documents|textes (?:joints|en contexte))\b"
)
_KINDS: Final = (
    (re.compile(r"\b(?:communiques?|points? presse|points? de situation)\b"), frozenset({Rights.PRESS_RELEASE})),
    (re.compile(r"\b(?:depeches?|agences?)\b"), frozenset({Rights.LICENSED})),
    (
        re.compile(
            r"\b(?:notre|nos|l[ea]s?|deux|trois|l'|d') ?(?:(?:deux|trois|autres?) )?(?:articles?|papiers?|archives?)\b"
            r"|\bdeja ecrit\b|\brappel(?:er|s)?\b"
        ),
        frozenset({Rights.OWN}),
    ),
)
"""What a kind of source is called, and with what rights it comes."""
_SHEETS: Final = re.compile(
    r"\b(?:fiches?|notices?|notes?|bulletins?|etudes?|rapports?|documents?|dossiers?|guides?)\b"
)
"""What a source of any rights may be called, where the phrase names it too: "la fiche LPO"."""
_OWN_TEXT: Final = re.compile(
    r"\b(?:refai\w+|mett\w+|mets|pass\w+|mont\w+|relir\w*|relis)(?: en ligne)? (?:l'|le |ce |cet )"
    r"(?:article|papier)\b"
)
"""The text that is edited, no other: "on refait le papier pour le web"."""
_ACRONYM: Final = re.compile(r"\b[A-Z]{2,4}\b")
_HEARD: Final = re.compile(
    r"\b(?:reactions?|reponses?|position|avis|point de vue) (?:de l'|de la |de |du |des |d')"
    r"(?P<whom>.{4,80}?)(?= (?:en|dans|a la|au|puis|pour|avant|apres) |$)"
)
"""Whose word is asked for: "la réaction de la chambre d’agriculture"."""
_DAY: Final = re.compile(r"\bd[ue] (?P<day>\d{1,2})\b(?! ?h)")
_WISH_ENDS: Final = re.compile(r"[.;!?\n](?!\d)")
_PARTS: Final = re.compile(r"[,;.:!?\n]|\s(?:et|ou|and)\s")
_REFUSED: Final = re.compile(r"\s*(?:(?:sans|pas de)\b|pas d[’'])", re.IGNORECASE)
"""What opens a phrase that says what not to do: "sans refaire l’article" names no source."""
_ADDED: Final = re.compile(r"\b(?:ajout|complét|complet|avec|repren|nourri|ainsi que)[^.;!?]*", re.IGNORECASE)
"""What the sources beside the primary are to give."""
_BRACKET: Final = re.compile(r"\([^()]*\)?")
"""What is said of it by a word of another kind, "(les promesses)": no passage is it by that word alone."""
_FIGURES: Final = re.compile(
    r"\b(?:(?:re)?pren\w+|(?:re)?tire[rz]?|pui[sz]\w+|cherche[rz]?|ajoute[rz]?)\b(?: [\w'’]+){0,3}? "
    r"(?:chiffres|donnees)\b"
)
"""What is to be taken of the context: "en tirer les chiffres"; folded."""
_RELIES: Final = re.compile(
    r"\b(?:appu(?:ie|yer|yez)|ser(?:s|vez|vir)|utilise[rz]?|fonde[rz]?|base[rz]?)\b|"
    r"\b(?:re)?pren(?:ds?|dre|ez)\b.* (?:dans|du|de la|de l'|des)\b"
)
"""What has the article stand on a source; folded."""
_SCATTERED: Final = re.compile(
    r"\b(?:gliss|plac|inser|repart|intercal|distill|integr|mett|mets)\w*[^.;]{0,30}?"
    r"\b(?:la ou|ou (?:ca|cela|il faut|il le faut|elles?|ils?)|au fil|au bon endroit|dans le (?:corps|fil))\b"
)
_A_COUNT: Final = rf"(?:\d|{'|'.join(NUMBERS)})"
_SENTENCES: Final = re.compile(
    rf"(?<!chapo )(?<!chapo en )(?<!chapo de )(?<!chapo d')\b(?:{_A_COUNT} (?:ou|a) )?(?P<most>{_A_COUNT}) "
    rf"(?:(?:seules?|petites?|courtes?) )?(?:phrases?|lignes?)\b(?: ou (?P<or>{_A_COUNT})\b)?"
)
"""How many sentences something may have; a line is one. Folded."""
_OF_OTHERS: Final = re.compile(
    r"\b(?:contexte|rappels?|archives?)\b|\bnos (?:deux |trois |autres )?(?:papiers|articles)\b"
)
_OF_ANOTHER_PART: Final = re.compile(
    r"\b(?:chapo|titres?|legendes?|description|au moins|minimum|mini)\b|\bpar (?:jour|source)"
)
_NO_MORE: Final = re.compile(r"(?:et )?pas (?:plus|davantage|une de plus)|rien de plus|c'est tout")
_PRESS: Final = "presse"
_NAME: Final = 4
"""Letters of a word that tells a source."""


class Limit(NamedTuple):
    """How many sentences context sources may give, together."""

    most: int
    sources: frozenset[str]


def limits(story: Story) -> tuple[Limit, ...]:
    """What the instruction allows of context in sentences: "une ligne ou deux de notre archive, pas plus"."""
    instruction = story.brief.instruction or ""
    if not story.context or _SENTENCES.search(fold(instruction)) is None:
        return ()
    return tuple(filter(None, (_limit(wish, story) for wish in _WISH_ENDS.split(instruction))))


def _limit(wish: str, story: Story) -> Limit | None:
    folded = fold(wish)
    found = _SENTENCES.search(folded)
    if found is None or _OF_ANOTHER_PART.search(folded):
        return None
    of = named(wish, story) or _given(wish, story) or (story.context if _OF_OTHERS.search(folded) else ())
    count = found["or"] or found["most"]
    most = int(count) if count.isdigit() else NUMBERS[count]
    return Limit(most, frozenset(one.id for one in of)) if of else None


def _given(wish: str, story: Story) -> tuple[Source, ...]:
    """Those that it calls by who gives them: "deux phrases de la fruitière"."""
    words = {word for word in content_words(wish) if len(word) >= _NAME} - tables.words("ordering")
    words |= set(_ACRONYM.findall(wish))
    return tuple(one for one in story.context if words & _givers(one))


def limits_sentences(phrase: str) -> bool:
    """Whether a phrase says how many sentences there may be, or only that there may be no more."""
    folded = fold(phrase)
    return _SENTENCES.search(folded) is not None or _NO_MORE.fullmatch(folded) is not None


def named(phrase: str, story: Story) -> tuple[Source, ...]:
    """The context sources that a phrase names, by outlet, title, day or kind; none where it names none of them."""
    folded = fold(phrase)
    return story.context if _ALL.search(folded) else _called(folded, phrase, story)


def _called(folded: str, phrase: str, story: Story) -> tuple[Source, ...]:
    folded = _OWN_TEXT.sub("", folded)
    kinds = [rights for pattern, rights in _KINDS if pattern.search(folded)]
    if not (kinds or _SHEETS.search(folded)):
        return tuple(source for source in story.context if _is_heard(source, folded))
    words = {word for word in content_words(phrase) if len(word) >= _NAME and not _SHEETS.fullmatch(word)}
    words = words - tables.words("ordering") | set(_ACRONYM.findall(phrase))
    by_name = tuple(source for source in story.context if words & _names(source))
    if by_name:
        return by_name
    found = tuple(source for source in story.context if source.rights in frozenset().union(*kinds))
    day = _DAY.search(folded)
    return tuple(one for one in found if one.published and one.published.day == int(day["day"])) if day else found


def _is_heard(source: Source, folded: str) -> bool:
    """Whether the phrase asks for the word of who sent the source: all that it says of whom is in the outlet's name."""
    whom = set(_whom(folded))
    return bool(whom) and whom <= set(content_words(source.outlet or ""))


def _whom(folded: str) -> tuple[str, ...]:
    """Whose word a phrase asks for."""
    found = _HEARD.search(folded)
    return tuple(content_words(found["whom"])) if found else ()


def heard(story: Story) -> frozenset[str]:
    """The ids of the context sources that have the word that the instruction asks for: their sender's, or another's.

    Another's only where the article's own text does not have it.
    """
    phrases = [fold(phrase) for phrase in _phrases(story)]
    sent = {one.id for one in story.context if any(_is_heard(one, phrase) for phrase in phrases)}
    whose = [] if sent else [whom for phrase in phrases if (whom := _whom(phrase))]
    told = [whom for whom in whose if not has_word_of(whom, text_of(story.primary))]
    return frozenset(sent | {one.id for one in story.context for whom in told if has_word_of(whom, text_of(one))})


def asked_for(story: Story) -> frozenset[str]:
    """The ids of all context sources that the instruction names."""
    return frozenset(source.id for phrase in _phrases(story) for source in named(phrase, story))


def relied_on(story: Story) -> dict[str, frozenset[str]]:
    """The ids of those that it has the article stand on, and the stems of for what.

    "Appuie-toi sur la note de l’Insee pour expliquer la baisse des naissances."
    """
    found: dict[str, frozenset[str]] = {}
    for phrase in _phrases(story):
        for source in relied_by(phrase, story):
            words = stems_of(" ".join(filter(_is_subject, content_words(_BRACKET.sub("", phrase)))))
            found[source.id] = words - stems_of(" ".join(_names(source) - _titled(story)))
    return found


def relied_by(phrase: str, story: Story) -> tuple[Source, ...]:
    """Those that a phrase has the article stand on."""
    folded = fold(phrase)
    return _called(folded, phrase, story) if _RELIES.search(folded) else ()


def serves(story: Story, source: Source) -> bool:
    """Whether a source is context of the story: on its subject, sent by one that it names, or asked for by the desk."""
    told = text_of(story.primary)
    if on_one_subject(told, text_of(source)) or names_sender(told, source) or is_of_its_people(story.primary, source):
        return True
    return any(source in _called(fold(phrase), phrase, story) for phrase in _phrases(story))


def wished(story: Story) -> frozenset[str]:
    """The stems of what the instruction asks of the context by name, as "les navettes du communiqué" does."""
    added = (found[0] for found in _ADDED.finditer(story.brief.instruction or "")) if story.context else ()
    phrases = [phrase for text in added for phrase in _PARTS.split(text)]
    phrases += [_BRACKET.sub("", phrase) for phrase in _phrases(story) if named(phrase, story)]
    return frozenset().union(*(wished_by(phrase, story) for phrase in phrases))


def wanted_figures(story: Story) -> frozenset[str]:
    """The ids of the sources whose figures the instruction asks for, no other of them: "y prendre les chiffres".

    Those that the phrase names, or all.
    """
    found: set[str] = set()
    for phrase in _phrases(story) if _FIGURES.search(fold(story.brief.instruction or "")) else ():
        if _FIGURES.search(fold(phrase)):
            found |= {one.id for one in named(phrase, story) or story.context}
    return frozenset(found)


def scatters(wish: str) -> bool:
    """Whether what other sources give is to stand where it throws light: "à glisser là où ça éclaire"."""
    return _SCATTERED.search(fold(wish)) is not None


def wished_by(phrase: str, story: Story) -> frozenset[str]:
    """The stems of a phrase's words that other sources tell of and the primary does not, and that name none of them."""
    stems = stems_of(" ".join(word for word in content_words(phrase) if _is_subject(word)))
    if not stems:
        return stems
    names = frozenset().union(*map(_names, story.context))
    told = stems - stems_of(text_of(story.primary)) - stems_of(" ".join(names - _titled(story)))
    return frozenset(stem for stem in told if any(stem in stems_of(text_of(one)) for one in story.context))


def _is_subject(word: str) -> bool:
    kinds = _SHEETS.search(word) or any(pattern.search(f"le {word}") for pattern, _ in _KINDS)
    order = word.endswith(("er", "ez")) or word == _PRESS or word in tables.words("ordering")
    return len(word) > _NAME and word.isalpha() and not kinds and not order


def _titled(story: Story) -> set[str]:
    """The words of the context's titles, which say what it is about."""
    return {word for one in story.context for word in content_words(one.title or "")}


def _phrases(story: Story) -> Iterator[str]:
    phrases = _PARTS.split(story.brief.instruction or "") if story.context else ()
    yield from (phrase for phrase in phrases if phrase and not _REFUSED.match(phrase))


def _names(source: Source) -> set[str]:
    return _givers(source) | _name_words(source.title or "")


def _givers(source: Source) -> set[str]:
    """Who gives a source: the words of its outlet and file, and the outlet's initials."""
    initials = "".join(word[0] for word in content_words(source.outlet or "")).upper()
    return _name_words(f"{source.outlet or ''} {source.id.rsplit('.', 1)[0]}") | {initials}


def _name_words(told: str) -> set[str]:
    return {word for word in content_words(told) if len(word) >= _NAME} | {*_ACRONYM.findall(told)}
