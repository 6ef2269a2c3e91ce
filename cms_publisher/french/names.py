"""Names within a sentence: the article that they take, and what stays a capital."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from cms_publisher.french import tables
from cms_publisher.french.lexicon import Form, readings
from cms_publisher.french.words import FUNCTION_WORDS, fold

_SIGNS: Final = re.compile(r"[.!?;:…«»“”\"\n](?<!M\.)")
_FIRST_WORD: Final = re.compile(r"[^\W\d_]+(?:[-][^\W\d_]+)*['’]?(?:hui\b)?")


_AMBIGUOUS: Final = frozenset({"A", "Est"})
"""A preposition that lost its accent ("A Paris"), a point of the compass: their capital may be right."""


_OFFICES: Final = frozenset({"ministere", "prefecture", "parquet", "mairie", "rectorat", "gouvernement", "tribunal"})
"""Words for offices of which there are many: no capital within a sentence."""


def with_article(name: str) -> str:
    """``name`` as it stands within a sentence: "OTAN" -> "l’OTAN", "Banque de France" -> "la Banque de France".

    A name that is in no table stays as it is: most papers, agencies and companies take no article. "Ministère" and the
    like are no names: "le ministère de la Culture".
    """
    article = _articles().get(fold(name)) or _head_articles().get(_head(name))
    if article is None:
        return name
    if _head(name) in _OFFICES:
        name = name[0].lower() + name[1:]
    return article + name if article.endswith("’") else f"{article} {name}"


def runs(text: str) -> list[str]:
    """What stands between two signs other than commas: within one a person is named beside what he or she is."""
    return _SIGNS.split(text)


_LEGAL_FORM: Final = re.compile(r"[ \u00a0](?:SA|SAS|SASU|SARL|SE|SCOP|Scop|SNC|SCI|EURL|GmbH|AG|Ltd|Inc|plc)\.?$")
"""What a company is in law: a text names it without that."""


def without_legal_form(name: str) -> str:
    """``name`` as a text has it: "Transvélique SA" -> "Transvélique"."""
    return _LEGAL_FORM.sub("", name)


_AFTER_PARTICIPLE: Final = re.compile(
    r"[ \u00a0](?:par|en|au|aux|à|dans|sur|sous|depuis|avec|pour|entre|lors|chez|hier|"
    r"(?:le[ \u00a0])?(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)|le[ \u00a0]\d+)\b"
)
"""What a participle that opens a sentence is followed by ("Fermé depuis mars, …"), and a surname is not."""


def lower_start(sentence: str) -> str:
    """``sentence`` as it goes on after other words: its first letter lowercase where the first word is no name.

    Only function words, numbers in letters, weekdays and participles are sure to be none; "Le Monde" and "La Rochelle"
    stay.
    """
    first = _FIRST_WORD.match(sentence)
    if first is None or _opens_with_name(sentence):
        return sentence
    word = first[0]
    folded = fold(word).rstrip("'")
    shouted = len(folded) > 1 and word.isupper()
    sure = _is_lowercase_word(folded) or _is_participle(word, sentence[first.end() :])
    if shouted or word in _AMBIGUOUS or not sure or (word == "Me" and sentence[3:4].isupper()):  # an advocate
        return sentence
    return sentence[0].lower() + sentence[1:]


_COUNTS: Final = frozenset({
    "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize", "quatorze",
    "quinze", "seize", "vingt", "vingts", "trente", "quarante", "cinquante", "soixante", "cent", "cents", "mille",
})  # fmt: skip


def _is_lowercase_word(folded: str) -> bool:
    parts = folded.split("-")
    openings = tables.words("opening_words")
    return folded in openings or all(part in FUNCTION_WORDS or part in _COUNTS for part in parts)


def _is_participle(word: str, following: str) -> bool:
    """Whether it may be a verb's participle, behind which the sentence goes on as behind one; no "Désiré"."""
    lower = word.lower()
    participle = any(reading.form is Form.PARTICIPLE for reading in readings(lower))
    return participle and lower not in tables.words("first_names") and _AFTER_PARTICIPLE.match(following) is not None


def _opens_with_name(sentence: str) -> bool:
    """Capitals as they stand: "Le Maire" is a surname, "Le maire" is not."""
    return any(
        sentence.startswith(name) and not sentence[len(name) : len(name) + 1].isalnum()
        for name in tables.lines("names_with_article")
    )


def _head(name: str) -> str:
    return fold(name).partition(" ")[0]


@cache
def _articles() -> dict[str, str]:
    entries = (line.partition(" ") for line in tables.lines("articles"))
    return {fold(name): article for article, _, name in entries if not name.endswith("*")}


@cache
def _head_articles() -> dict[str, str]:
    entries = (line.partition(" ") for line in tables.lines("articles"))
    return {fold(name.removesuffix("*")): article for article, _, name in entries if name.endswith("*")}
