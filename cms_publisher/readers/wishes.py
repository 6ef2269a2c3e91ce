"""An instruction's words -> a brief: length, subheadings, language, keyphrase, headline. What isn't said stays None."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.ask import Ask
from cms_publisher.fidelity.asked import read
from cms_publisher.fidelity.phrases import PHRASE_END, phrases
from cms_publisher.french.words import fold
from cms_publisher.model import ABOUT_SO_LONG, SOME_SUBHEADINGS, Brief
from cms_publisher.readers import done, lengths, orders
from cms_publisher.readers.given_title import given_title
from cms_publisher.readers.named_subjects import subjects

if TYPE_CHECKING:
    from collections.abc import Iterable

DEFAULT_SUBHEADINGS: Final = 3
"""How many subheadings "with subheadings" means, which says no number: fewer are a note."""

_NO_SUBHEADS: Final = re.compile(rf"\b(?:sans|no|without(?: any)?|pas (?:de|d'))\s*{orders.SUBHEADS}")
_COUNT: Final = rf"\d{{1,2}}|{'|'.join(lengths.NUMBERS)}"
_SUBHEAD_COUNT: Final = re.compile(
    rf"\b(?P<count>{_COUNT})(?:\s*(?:-|/|a|et|to|and|ou|or)\s*(?:{_COUNT}))?\s+(?:[a-z]+\s+)?{orders.SUBHEADS}"
    r"(?!\s+(?:tous|toutes|every|par|per)\b)",
)
_SUBHEAD_LABEL: Final = re.compile(rf"\b{orders.SUBHEADS}\s*[:=]\s*(?P<count>{_COUNT})\b")
_SUBHEADS: Final = re.compile(rf"\b{orders.SUBHEADS}")
_ONE_ON_A_SUBJECT: Final = re.compile(rf"\bun (?:bon |autre |vrai )?{orders.SUBHEADS} (?=(?:sur|pour|consacre a) )")
"""No number of them: the text has others, too."""
_LANGUAGES: Final = (
    ("fr", re.compile(r"\b(?:en|in|langue\s*:|language\s*:)\s*(?:francais|french|fr\b)")),
    ("en", re.compile(r"\b(?:en|in|langue\s*:|language\s*:)\s*(?:anglais|english|en\b)")),
)
# Not folded: these two carry words that are kept as they were written.
_QUOTED: Final = r"[«“\"]\s*(?P<quoted>[^»”\"\n]+?)\s*[»”\"]"
_KEYPHRASE_LABEL: Final = (
    r"(?:mots?[- ]cl[ée]s?|expression[- ]cl[ée]|requête|(?:focus )?key(?:word|phrase)s?)(?: principale?| focus)?\s*"
)
_NAME_OF: Final = re.compile(r"\A[Ll]e nom (?:d[eu]s? |d[’']|de l(?:a |[’']))(?=[A-ZÀ-Ý])")
"""What stands before a name that is meant itself: "référencé sur le nom des Bouquetins"."""
_NAME_OF_A_KIND: Final = r"le nom (?:d[eu]s? |d[’']|de l(?:a |[’']))(?-i:[a-zà-ÿ])"
"""A name that only the text tells: "le nom du festival"."""
_KEYPHRASE: Final = re.compile(
    rf"(?:{_KEYPHRASE_LABEL}|\b(?:seo|référenc\w+)\s*(?=sur\b))"
    rf"(?:(?:[:=]\s*)?{_QUOTED}|(?:[:=]|\bsur(?! google| le web| les moteurs))\s*(?!\s*{_NAME_OF_A_KIND})"
    r"(?P<bare>[^,;.\n]+))",
    re.IGNORECASE,
)
_ANGLE: Final = re.compile(
    r"(?<!pas de )(?<!sans )(?<!aucun )\b(?:on )?titr(?:er?|ez|ons) (?:plutôt )?sur "
    r"(?!(?:l[ae]|sa|ma|cette|ce) (?:copie|papier)\b)(?P<what>[^,;.:!?\n]{3,60}?)(?= et |[,;.:!?\n]|\Z)",
    re.IGNORECASE,
)

_NEWS: Final = re.compile(
    r"(?:\A|[.;!?\n:] ?)(?:[^.;!?\n]*\bmais )?(?P<what>[^.;:!?\n]{3,80}?) ?[,:] ?(?:et )?"
    r"c['’]est (?:ça|cela|là|bien ça),? (?:la seule |la vraie )?(?:qui est )?l['’]info\b",
    re.IGNORECASE,
)
"""What the desk calls the news: "X investit mais supprime 41 postes : c'est ça l'info"."""


def parse_instruction(text: str) -> Brief:
    """What ``text`` asks for, as far as it is understood; the words themselves stay in ``instruction``."""
    folded = lengths.in_words(fold(text))
    length = lengths.length(folded)
    subheads, language = _subheads(folded), _language(folded)
    keyphrase, headline, angle = _KEYPHRASE.search(text), given_title(text), _ANGLE.search(text)
    return Brief(
        instruction=text.strip() or None,
        language=language[0] if language else None,
        min_words=length.least,
        max_words=length.most,
        subheadings=_number(subheads) if subheads else None,
        usual=frozenset({"subheadings", SOME_SUBHEADINGS} if subheads and subheads.re is _SUBHEADS else ())
        | ({ABOUT_SO_LONG} if length.bare else frozenset()),
        keyphrase=_phrase(keyphrase),
        headline=headline.words if headline else None,
        subjects=subjects(text) or None,
        angle=_NAME_OF.sub("", angle["what"].strip()) if angle else _news(text),
        unread=_unread(
            text,
            [found.span() for found in (keyphrase, headline, angle) if found],
            [
                *length.said,
                subheads,
                language[1] if language else None,
            ],
        ),
    )


def _news(text: str) -> str | None:
    found = _NEWS.search(text)
    return found["what"].strip() if found else None


def _subheads(folded: str) -> re.Match[str] | None:
    folded = _ONE_ON_A_SUBJECT.sub("", folded)
    patterns = (_NO_SUBHEADS, _SUBHEAD_COUNT, _SUBHEAD_LABEL, _SUBHEADS)
    return next((found for pattern in patterns if (found := pattern.search(folded))), None)


def _number(subheads: re.Match[str]) -> int:
    if subheads.re is _NO_SUBHEADS:
        return 0
    count = subheads.groupdict().get("count")
    if count is None:
        return DEFAULT_SUBHEADINGS
    return int(count) if count.isdigit() else lengths.NUMBERS[count]


def _language(folded: str) -> tuple[str, re.Match[str]] | None:
    """French where it is named; another language only where it is all that its phrase speaks of."""
    for code, pattern in _LANGUAGES:
        for found in pattern.finditer(folded):
            if code == "fr" or not orders.others(_around(folded, found)):
                return code, found
    return None


def _around(text: str, found: re.Match[str]) -> str:
    before, after = PHRASE_END.split(text[: found.start()])[-1], PHRASE_END.split(text[found.end() :])[0]
    return f"{before} {found[0]} {after}"


def _unread(text: str, kept: Iterable[tuple[int, int]], folded: Iterable[re.Match[str] | None]) -> tuple[str, ...]:
    """The phrases of an instruction that ask for something that nobody understood."""
    for start, end in sorted(kept, reverse=True):
        text = f"{text[:start]},{text[end:]}"
    understood = [found[0].strip(",.; ") for found in folded if found]
    return tuple(phrase for phrase in phrases(text) if _asks_more(lengths.in_words(fold(phrase)), understood))


_MORE: Final = frozenset(
    {Ask.FEW_HEADINGS, Ask.TELLING_TITLE, Ask.FOUND, Ask.IN_STANDFIRST, Ask.IN_BOTH, Ask.IN_EITHER}
)


def _is_more(phrase: str) -> bool:
    """Whether it wants so many subheadings and no more, another headline, something above: words of every order."""
    asked = read(phrase)
    if asked is None or re.search(orders.SUBHEADS, asked.what):
        return asked is not None and asked.ask is Ask.FEW_HEADINGS
    return asked.ask in _MORE


def _asks_more(phrase: str, understood: Iterable[str]) -> bool:
    if done.refuses(phrase) or _is_more(phrase):
        return True
    for each in understood:
        phrase = phrase.replace(" ".join(each.split()), " ")
    phrase = done.less(phrase)
    return bool(orders.rest(phrase) or re.search(r"\d", phrase))


def _phrase(found: re.Match[str] | None) -> str | None:
    words = (found["quoted"] or found["bare"]).strip(' «»“”"\u00a0\u202f') if found else ""
    return _NAME_OF.sub("", words) or None
