"""How long an instruction wants the article: "500 mots maximum", "deux feuillets", "1 500 signes", "coupe de moitié".

What counts in another unit is read as the words that it makes. Held against folded text (words.fold).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from cms_publisher.readers import orders

if TYPE_CHECKING:
    from collections.abc import Iterator

NUMBERS: Final = {
    "un": 1, "une": 1, "one": 1, "deux": 2, "two": 2, "trois": 3, "three": 3, "quatre": 4, "four": 4, "cinq": 5,
    "five": 5, "six": 6, "sept": 7, "seven": 7, "huit": 8, "eight": 8, "neuf": 9, "nine": 9, "dix": 10, "ten": 10,
}  # fmt: skip
_SIGNS_OF_A_WORD: Final = 6
"""Signs, spaces among them, that a word of French takes: a "feuillet" of 1,500 signs has 250 words."""
_PAGE: Final = 1500
"""Signs of a "feuillet"."""
_TEXT: Final = 400
"""Signs below which it is a title's, a standfirst's or a description's length."""
_SIGNS: Final = re.compile(
    rf"(?<![\d.,])(?P<least>{orders.FIGURE})(?:(?P<to>\s*(?:-|/|a|et|ou)\s*)(?P<most>{orders.FIGURE}))?"
    r"[ -]?(?:signes?|caracteres?)\b(?: espaces? (?:compris(?:es)?|inclus(?:es)?|non compris(?:es)?))?"
)
_PAGES: Final = re.compile(
    rf"\b(?P<count>{'|'.join(NUMBERS)}|\d{{1,2}}(?:[.,]5)?)[ -]?(?:petits? |bons? )?feuillets?\b(?P<half> et demi)?"
    r"|\bdemi-feuillet\b"
)
_IN_LETTERS: Final = re.compile(
    rf"\b(?:(?P<count>{'|'.join(NUMBERS)}) )?(?P<unit>cents?|mille)(?P<fifty> cinquante)?(?= mots\b)"
)
_CUT: Final = (
    r"(?<!est )(?<!ete )\b(?:coup|raccourci|redui(?!t)|resserr|rogn|abreg|condens|elagu)(?!ee)\w*(?:-moi)?"
    r"(?: (?:ca|(?:le|ce|mon|son) (?:papier|texte|sujet)|l'article|tout))?"
)
_SHARES: Final = (
    (1 / 3, r"(?:de |des |les )?deux tiers", "trois fois"),
    (1 / 2, r"(?:de |la |de la )?moitie", "(?:de )?moitie|deux fois"),
    (2 / 3, r"(?:d'un |un |le |du )?tiers", "(?:d')?un tiers"),
    (3 / 4, r"(?:d'un |un |le |du )?quart", "(?:d')?un quart"),
)
"""What is left, how it is said of what goes, and of what it is to be."""
_THE_TEXT: Final = (
    r"(?= *(?:[,.;:!?()\n]|\Z| -|(?:et|puis|mais|avec|sans|environ|svp|stp|s'il|merci|si|au moins|pour)\b|"
    r"(?:(?:l[ea]|du|de (?:la|ce)|ce|mon|son) (?:papier|texte|sujet|depeche)|(?:de )?l'article|ca|tout)\b))"
)
"""Behind a share: a thing that is to have less, "la vitesse", "un quart d'heure", is no text."""
_LESS: Final = tuple(
    (
        left,
        re.compile(rf"(?:{_CUT} {gone}|\b(?:{less}) (?:plus court|moins long))\b{_THE_TEXT}"),
    )
    for left, gone, less in _SHARES
)

_WORDS: Final = re.compile(
    r"(?P<most>(?:(?:au|at) (?:plus|most)|maximum|max\.?|(?<!pas )moins de|up to|jusqu'a|(?<!no )(?<!not )less than"
    r"|under|(?<!no )(?<!not )fewer than|(?:no|not) more than|pas plus de|tous les|every|(?:par|per) section:?"
    r"|(?:chapo|intro|introduction|accroche|titre|paragraphes?|sections?|phrases?|standfirst|paragraphs?|sentences?)"
    r"(?: de| d'| of)?)\s+(?:de\s+)?)?"
    rf"(?<![\d.,])(?P<least>{orders.FIGURE})\+?"
    r"(?:\s*(?:-|/|a|et|to|and|ou|or)\s*\d[\d ]*)?[ -]?(?:mots?|words?)\b"
    r"(?P<at_most>\s+(?:au\s+)?(?:max|plus\b|at most)|\s+(?:par|per) )?",
)
_MOST: Final = re.compile(
    r"(?:(?:au plus|(?:maximum|max\.?|maxi)(?: ?:)?|(?<!pas )moins de|pas plus de|jusqu'a|up to|at most|"
    r"no more than|under|depass\w*(?: pas)?(?: les)?|t(?:ien\w+|enir) (?:en|dans|sur)) "
    rf"(?:de )?(?P<before>{orders.FIGURE})[ -]?(?:mots?|words?)\b"
    rf"|(?<![\d.,])(?P<after>{orders.FIGURE})[ -]?(?:mots?|words?),? "
    r"(?:(?:tout )?(?:au )?(?:grand )?(?:max\w*|plus\b(?! [bd])|at most)|pas (?:un (?:mot )?de )?plus\b(?! d)))"
)
_BROUGHT: Final = re.compile(
    r"\b(?:(?:tu|vous|on|il faut|il faudrait|que|ca|me|nous|ne|peux-tu|pouvez-vous|peux|merci de) )*"
    r"(?:ramen|redui|coup|raccourci|resserr|condens|limit|tien|tenir|depass)\w*(?:-moi|-nous)?"
    r"(?: (?:pas|moi|ca|tout|les?|cet?|papier|texte|article)| l'article)*(?: (?:a|en|sur|dans))?"
    rf"(?= (?:environ )?(?:{orders.FIGURE}) mots)"
)
"""What is to be done with it: "ramène-moi ça à 400 mots"."""
_TOO_LONG: Final = re.compile(r"\b(?:(?:c'est|car|il est) )*(?:(?:beaucoup|bien|un peu|vraiment) )?trop long\b")
_RANGE: Final = re.compile(
    rf"(?:{orders.FIGURE})\s*(?:-|a|to|ou|or|(?<=entre .{{3}} )et|(?<=entre .{{4}} )et)\s*"
    rf"(?P<most>{orders.FIGURE})[ -]?(?:mots?|words?)\b"
)
_RANGE_WHOLE: Final = re.compile(rf"(?:entre )?{_RANGE.pattern}(?: (?:maxi?(?:mum)?|au (?:plus|max\w*)))?\b")
_CIRCA: Final = re.compile(
    r"\b(?:environ|a peu pres|plus ou moins|autour de|about|around|grosso modo|en(?= \d+ mots\b))\b"
)
_AT_LEAST: Final = re.compile(
    r"\b(?:au (?:strict |grand )?moins|min(?:i|imum|\b)|moins de \d|plus de|(?:ou|et) plus|(?:ou|et) davantage|"
    r"au bas mot|a partir de|at least|or more|(?:no|not) less|over)|\+"
)
_ABOUT: Final = 0.1
"""How much less or more "environ" allows, of the number said."""
_OF_A_PART: Final = re.compile(
    r"(?:chapo|intro|introduction|accroche|titres?|inters?|intertitres?|paragraphes?|sections?|phrases?|description|"
    r"standfirst|headline|sentences?|paragraphs?)(?: de| d'| of)? \Z"
)
"""What is said to have so many words, and is no article."""
_OF_ANOTHER: Final = re.compile(
    r"(?:(?<!dans )(?<!sur )(?<!vers )(?<!autour d)(?<!depasse )(?<!depasser )(?<!depassez )(?<!depasse pas )"
    r"\b(?:les|ces|ses|leurs|des|aux) "
    r"|\b(?:lettre(?: ouverte)?|courrier|discours|communique|dictee|tract|poeme|petition|motion|mail|message|"
    r"temoignage|brief|declaration|rapport)s?\b(?: (?:d'une?|de|d') ?|,? \()(?:environ |pres de |plus de )?"
    r"|\b(?:encadre|encart|sms|push|newsletter|post|tweet|legende|fiche)s?\b(?: \w+)?[ :(]*"
    r"|(?<!\bon )(?<!\ben )\b(?:fait|font|faisait|faisaient|contient|contenait|compte|gagne|connait)"
    r"(?: (?:deja|environ|pres de|plus de))? "
    r"|\b(?:doivent|devaient|devront) \w+ "
    r"|\b(?:a|ont) (?:ecrit|lu|publie|prononce|rendu|envoye|redige|recu) (?:\w+ )?"
    r"|\b(?:mail|lettre|message|legende)s?\b[^,.;]{0,15}, )\Z"
)
"""Before the length of another text than the article: "une lettre de 300 mots", "le texte fait 900 mots"."""
_WHOSE: Final = re.compile(
    r"[- ](?:cles?|nouveaux|entrent)\b| (?:recto|distribu)|\) (?:passe|va|part)\b"
    r"| (?:de la|du|des|de l'|d'|que|qu'|de(?= \w))(?! ?(?:article|papier|texte|copie|plus|moins|long)\b)"
)
"""Behind one: "300 mots d'excuses", "500 mots du maire"."""
_BEFORE: Final = 40
_BESIDE: Final = 12
"""Characters before or behind a length within which it is said to be about that."""
_PHRASE: Final = re.compile(r"[^,.;:]{0,24}")
_LENGTH_LABEL: Final = re.compile(
    rf"\b(?:longueur|length|word count|nombre de mots)(?: (?:minimum|minimale?))?\s*[:=]\s*(?P<least>{orders.FIGURE})",
)
_SHORT: Final = re.compile(
    r"(?:\A|[,.;] |\bfai(?:re|s|tes) |\b(?:papier|article|texte|format) )"
    r"(?:(?:tres |plutot |assez )?(?:court|bref|short|concis)\b(?! titre)|pas trop long\b|(?:en |une )?breve\b)"
)


@dataclass(frozen=True, slots=True)
class Length:
    """The words that an article is to have, None where nobody says; and what says so."""

    least: int | None
    most: int | None
    bare: bool
    """Whether a number is said alone: "450 mots" is about as many."""
    said: tuple[re.Match[str], ...]


def length(folded: str) -> Length:
    """How long the article is to be; ``folded``: with lengths in words."""
    found, most = _length(folded), _most(folded)
    less = share(folded)
    brought = (_BROUGHT.search(folded), _TOO_LONG.search(folded) if less else None, less[1] if less else None)
    said = (
        _RANGE_WHOLE.search(folded),
        found,
        _SHORT.search(folded),
        next(_told(_MOST, folded), None),
        next(_told(_WORDS, folded), None),
        *brought,
    )
    return Length(
        least=_least(folded, found, most),
        most=most,
        bare=found is not None and most is None and _is_bare(folded, found),
        said=tuple(filter(None, said)),
    )


def in_words(folded: str) -> str:
    """``folded`` with each length of a text in words.

    >>> in_words("un feuillet et demi, 2 500 signes espaces compris, quatre cents mots")
    '375 mots, 416 mots, 400 mots'
    """
    for pattern, words in ((_PAGES, _of_pages), (_SIGNS, _of_signs), (_IN_LETTERS, _of_letters)):
        folded = pattern.sub(words, folded)
    return folded


def share(folded: str) -> tuple[float, re.Match[str]] | None:
    """How much of its length the article is to keep, where that is how it is said, and in what words.

    >>> share("coupe de moitie")[0], share("coupe le paragraphe sur l'ecole")
    (0.5, None)
    """
    found = ((left, pattern.search(folded)) for left, pattern in _LESS)
    return next(((left, match) for left, match in found if match), None)


def _of_pages(found: re.Match[str]) -> str:
    said = found["count"] or "0.5"
    pages = NUMBERS.get(said) or float(said.replace(",", "."))
    return _words_of_signs((pages + (0.5 if found["half"] else 0)) * _PAGE)


def _of_signs(found: re.Match[str]) -> str:
    least = number(found["least"])
    if least < _TEXT:
        return found[0]
    return (f"{least // _SIGNS_OF_A_WORD}{found['to']}" if found["most"] else "") + _words_of_signs(
        number(found["most"] or found["least"])
    )


def _of_letters(found: re.Match[str]) -> str:
    unit = 1000 if found["unit"] == "mille" else 100
    return str(NUMBERS.get(found["count"] or "un", 1) * unit + (50 if found["fifty"] else 0))


def _words_of_signs(signs: float) -> str:
    return f"{int(signs) // _SIGNS_OF_A_WORD} mots"


def number(figure: str) -> int:
    """A figure of an instruction, with or without a sign between thousands."""
    return int(re.sub(r"\D", "", figure))


def _least(folded: str, length: re.Match[str] | None, most: int | None) -> int | None:
    """The number of words asked for at least; 0 where it is to be short or has a most only: nobody misses any."""
    if length:
        least = number(length["least"])
        return round(least * (1 - _ABOUT)) if _is_about(folded, length) else least
    return 0 if most is not None or _SHORT.search(folded) else None


def _most(folded: str) -> int | None:
    """The number of words asked for at most: "600 mots maxi", the end of a range, a tenth more than "500 environ"."""
    for found in _told(_MOST, folded):
        if not _OF_A_PART.search(folded, max(0, found.start() - _BEFORE), found.start()):
            return number(found["before"] or found["after"])
    length = _length(folded)
    if length and (end := _RANGE.match(folded, length.start("least"))):
        return number(end["most"])
    return round(number(length["least"]) * (1 + _ABOUT)) if length and _is_about(folded, length) else None


def _told(pattern: re.Pattern[str], folded: str) -> Iterator[re.Match[str]]:
    """The lengths in ``folded`` that may be the article's."""
    for found in pattern.finditer(folded):
        another = _OF_ANOTHER.search(folded, max(0, found.start() - _BEFORE), found.start())
        if not (another or _WHOSE.match(folded, found.end())):
            yield found


def _is_about(folded: str, length: re.Match[str]) -> bool:
    return _CIRCA.search(folded, max(0, length.start() - _BESIDE), length.end() + _BESIDE) is not None


def _is_bare(folded: str, length: re.Match[str]) -> bool:
    """Whether a length says nothing of a least: "450 mots" is about as many."""
    behind = _PHRASE.match(folded, length.end())
    near = folded[max(0, length.start() - _BESIDE) : behind.end() if behind else length.end()]
    return length.re is _WORDS and _AT_LEAST.search(near) is None


def _length(folded: str) -> re.Match[str] | None:
    """The least length asked for; "at most 900 words" asks for none, "700 to 900 words" for 700."""
    most = [found.span() for found in _told(_MOST, folded)]
    least = (
        found
        for found in _told(_WORDS, folded)
        if not (found["most"] or found["at_most"] or any(at <= found.start("least") < end for at, end in most))
    )
    return next(least, None) or _LENGTH_LABEL.search(folded)
