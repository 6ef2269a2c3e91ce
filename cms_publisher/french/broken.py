"""Sentences that a translation broke: a verb that nobody conjugated. Sure signs only, to be shown to a person."""

from __future__ import annotations

import re
from typing import Final

from cms_publisher.french import tables
from cms_publisher.french.leaning import has_verb
from cms_publisher.french.lexicon import is_word
from cms_publisher.french.sought import Sought
from cms_publisher.french.words import fold, is_function_word

_INFINITIVE: Final = re.compile(
    r"(?:Ces|Les|Des|Ses|Leurs|Nos|Le|La|L[’']|Ce|Cet|Cette|Un|Une|Plusieurs|Certain(?:e?s))[ \u00a0]?"
    r"(?P<subject>(?:[^\W\d_][\w’'-]*[ \u00a0]){1,7}?)"
    r"(?P<verb>[a-zà-öø-ÿœ]{2,}(?:[ei]r|[aeo]indre|[eo]ndre|erdre|ettre|aître|uire|crire))[ \u00a0]"
    r"(?:(?:la|le|les|des|de|du|aux?|une?|son|sa|ses|leurs?)\b|[ld][’'])"
)
_PARTICIPLE: Final = Sought(
    r"\b(?:alors|tandis|parce|bien)[ \u00a0]que[ \u00a0](?P<subject>(?:l[’']|(?:les?|la|une?|cet?|cette|des)[ \u00a0])"
    r"(?:[^\W\d_][\w’'-]*[ \u00a0]){1,3}?)(?P<verb>[a-zà-öø-ÿœ]{2,}ée?s?)(?P<rest>[^,;:.!?«»()]*)",
    "bien|alors|parce|tandis",
)
_FINITE_ENDINGS: Final = re.compile(
    r"\b[^\W\d_]{2,}(?:era|ira|dra|rra|ait|oit|it|ut|[eo]nd|erd|ord|aut|eut|ient|ert|ort|ît)\b"
)
_PARTICIPLE_END: Final = re.compile(r"(?:u|é)e?s?$|ant$")
_STOP: Final = re.compile(
    r"(?P<word>[^\W\d_]{3,})[ \u00a0]?\.[ \u00a0](?P<rest>(?:[a-zß-öø-ÿœ][\w’'-]*)(?:[ \u00a0][\w’'-]+){1,2})"
)
_MAY_STOP: Final = re.compile(r"\.[ \u00a0][a-zß-öø-ÿœ]")
_ABBREVIATED: Final = frozenset(
    """
    etc env tel art vol chap fig hab min max inc ltd info infos dep arr pres imp lot loc pers comp adj bat
    """.split()  # noqa: SIM905 - words read better in a row
)
"""Those that are words, too."""
_SHORTENED: Final = 6
"""Letters of a shortened word at most."""
_ORPHAN: Final = re.compile(
    r"(?:(?:A|À|Ont)[ \u00a0]"
    r"(?:déclaré|dit|affirmé|expliqué|estimé|ajouté|précisé|indiqué|souligné|annoncé|rappelé|assuré|confié|conclu|lancé|résumé)|(?:Déclare|Affirme|Explique|Estime|Ajoute|Précise|Indique|Souligne|Rappelle|Assure|"
    r"Confie|Conclut|Lance|Résume)(?:nt)?)[ \u00a0](?:[A-ZÀ-Ý]|l[ea][ \u00a0]|l[’']|une?[ \u00a0])[^.!?«»]{2,80}\."
)
_GOVERNED: Final = re.compile(r"\b[dD][’'](?:en|y)[ \u00a0]$")
"""What an infinitive hangs on: "l’obligation d’en présenter un"."""
_NOUNS: Final = frozenset(
    {
        "gendre",
        "cendre",
        "tendre",
        "lettre",
        "maitre",
        "diner",
        "dejeuner",
        "gouter",
        "souper",
        "lever",
        "coucher",
        "baiser",
        "parler",
    }
)
"""Infinitives that are nouns, too."""


def stray_stop(text: str) -> re.Match[str] | None:
    """A full stop after which the sentence goes on in lower case: words are missing, or are too many.

    Groups: ``word`` before the stop, ``rest`` after it.
    """
    for stop in _STOP.finditer(text) if _MAY_STOP.search(text) else ():
        known = fold(stop["word"]) in _ABBREVIATED or stop["word"] in tables.words("abbreviations")
        if not (known or _is_shortened(text, stop)):
            return stop
    return None


def _is_shortened(text: str, stop: re.Match[str]) -> bool:
    """Whether the word before it is none, nor a name, and short: "Rens. au 04 95", "résid. du lac"."""
    word, before = stop["word"], text[: stop.start()].rstrip(" \u00a0")
    opens = not before or before[-1] in ".!?:;(•–-"
    return len(word) <= _SHORTENED and (word.islower() or opens) and not is_word(word.lower())


def orphan_speech(text: str) -> re.Match[str] | None:
    """A sentence that only says who spoke, "A déclaré Lise Varenne.": it belonged to the quotation before it."""
    return _ORPHAN.fullmatch(text)


def unconjugated(text: str) -> tuple[int, int] | None:
    """The span of a verb that stands as an infinitive or participle where one that is conjugated is missing."""
    found = _INFINITIVE.match(text)
    if found and not _carries_a_verb(found["subject"]) and _is_infinitive(found["verb"]):
        return found.span("verb")
    for match in _PARTICIPLE.finditer(text):
        if (
            not _carries_a_verb(match["subject"][1:])
            and not _may_hold_a_verb(match["rest"])
            and _is_past(match["verb"])
        ):
            return match.span("verb")
    return None


def _carries_a_verb(subject: str) -> bool:
    """Whether the words between a determiner and the verb are more than nouns, names and adjectives."""
    words = re.findall(r"[\w’'-]+", subject)
    links = tables.words("determiners") | {"et", "de"}
    words = [*(word for word in words[:-1] if fold(word) not in links), *words[-1:]]
    if _GOVERNED.search(subject):
        return True
    venus = bool(words) and _PARTICIPLE_END.search(words[-1]) is not None  # "Les agents venus trier les colis"
    return venus or _may_hold_a_verb(subject) or any(is_function_word(word) and not word.isupper() for word in words)


def _is_infinitive(word: str) -> bool:
    stem = word[:-2]
    if fold(word) in _NOUNS:
        return False
    if word.endswith("re"):
        return is_word(f"{word[:-1]}a")
    endings = ("é", "ez") if word.endswith("er") else ("issait", "issent")
    return all(is_word(stem + ending) for ending in endings)


def _is_past(word: str) -> bool:
    return is_word(re.sub(r"ée?s?$", "er", word))


def _may_hold_a_verb(text: str) -> bool:
    """Whether some word of it may be conjugated ("Le gouvernement entend protéger …", "le texte voté entrera …")."""
    if has_verb(text) or _FINITE_ENDINGS.search(text):
        return True
    words = re.findall(r"[^\W\d_]+", text)
    return any(
        (word.endswith("e") and is_word(f"{word}r")) or (word.endswith("ent") and is_word(f"{word[:-3]}er"))
        for word in words
    )
