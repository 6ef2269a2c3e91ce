"""How a press release announces its news: "X a le plaisir d’annoncer que ...", "X informe la population que ..."."""

from __future__ import annotations

import re
from typing import Final

from cms_publisher.fidelity.promotion import self_praise
from cms_publisher.french import quotes
from cms_publisher.french.grammar import has_finite_verb
from cms_publisher.french.sought import Sought
from cms_publisher.french.words import fold

_GLAD: Final = r"le (?:grand )?plaisir|la (?:grande )?joie|la fierté|l[’']honneur|l[’']immense \w+"
_VERY: Final = r"(?:(?:très|si|tout|particulièrement|extrêmement|vraiment) )*"
_WHOM: Final = r"(?:l[ae]s?|ses|leurs|tou(?:te)?s (?:l[ae]s?|ses))[ \u00a0]\w+"
_ANNOUNCED: Final = (
    r"(?P<who>(?:L[ae]s? |L[’'])?\w[^«»,;:.!?]{2,100}?) (?P<formula>"
    rf"(?:a|ont|avons) (?:{_GLAD}) (?:d[’']annoncer|de vous (?:annoncer|informer)|d[’']informer {_WHOM})"
    rf"|(?:est|sont|sommes) {_VERY}(?:heureu(?:x|se|ses)|fi(?:er|ère)s?|ravie?s?) "
    r"(?:d[’']annoncer|de vous (?:annoncer|informer))"
    rf"|informe(?:nt)? {_WHOM}|vous (?:informe(?:nt)?|informons|annonçons)) "
)
_WORDS: Final = "annonc|annonç|inform"
_FORMULA: Final = Sought(rf"{_ANNOUNCED}qu[e’']", _WORDS)
_FRAME: Final = Sought(rf"{_ANNOUNCED}que (?=(?:l[ae]s?|des|cette|ces?|une?|[A-ZÀ-Ý0-9]\w*) |l[’'])", _WORDS)
_CAUSE: Final = re.compile(
    r"(?:(?:Suite|Face|Grâce) (?:à|aux?)|"
    r"(?:En raison|Compte tenu|À la suite|À l[’']occasion|Dans le cadre) d(?:es?|u|[’']))"
    r"[^,«»:;]{3,90}, "
)
"""What led to it, before who announces it."""
_LEANS: Final = re.compile(
    r"\b(?:il|elle|sa|son|ses|lui|celle|celui|celles|ceux|nous|nos|notre|vous|vos|votre|ce dernier)\b"
)
"""What may speak of whoever announces it."""
_ADDRESSES: Final = re.compile(r"\b(?:nous|nos|notre|vous|vos|votre)\b")
_MANY: Final = re.compile(r"\b(?:ils|elles|leurs?|eux)\b")
"""What speaks of several."""
_SEVERAL: Final = re.compile(r"(?:ont|sont|informent|vous informent)\b")

_PROUD: Final = Sought(
    r"(?<![\w’'])(?:(?P<one>est|se réjouit|se félicite)|sont|se réjouissent|se félicitent)(?:(?<=t) "
    rf"{_VERY}"
    r"(?:heureu(?:x|ses?)|fi(?:er|ère)s?|ravie?s?))? d[’']annoncer\b",
    "d’annoncer|d'annoncer",
)
"""What an announcement is without the joy of it: "annonce"."""


def proud(text: str) -> list[tuple[int, int, str]]:
    """Where a release is glad to announce, outside quotations, and the plain verb of it.

    >>> proud("Bacs du Val est fier d’annoncer un second quai.")
    [(12, 31, 'annonce')]
    """
    found = _PROUD.finditer(quotes.outside(text))
    return [(*each.span(), "annonce" if each["one"] else "annoncent") for each in found if not _is_bare(each[0])]


def _is_bare(words: str) -> bool:
    """Whether it names no joy: "est d’annoncer", of a purpose."""
    return words.split(" ", maxsplit=1)[0] in {"est", "sont"} and words.count(" ") == 1


def plain_announcing(ours: str, theirs: str) -> bool:
    """Whether a newsroom makes the one of a release's other words."""
    return proud(theirs) == [(0, len(theirs), ours)]


def announcing(text: str) -> tuple[int, int] | None:
    """Where the words stand by which a sentence announces what it tells, if that is whole without them.

    What it tells may have its cause before it: "Suite à la panne, la régie informe les usagers que …".

    >>> text = "La régie a le plaisir d’annoncer que le bac rouvrira lundi."
    >>> text[slice(*announcing(text))]
    'La régie a le plaisir d’annoncer que '
    >>> announcing("La régie a le plaisir d’annoncer que son bac rouvrira lundi.")
    >>> announcing("Nous sommes particulièrement fiers d’annoncer que le bac rouvrira lundi.")
    (0, 50)
    """
    before = _CAUSE.match(text)
    start = before.end() if before else 0
    found = _FRAME.match(text[start:])
    told = text[start + found.end() :] if found else ""
    if found is None or not has_finite_verb(told) or self_praise(told):
        return None
    plain = fold(quotes.outside(told))
    if fold(found["who"]) == "nous":  # "son" is then of what the clause itself names
        leans = _ADDRESSES.search(plain)
    else:
        leans = _LEANS.search(plain) or (_SEVERAL.match(found["formula"]) and _MANY.search(plain))
    return None if leans else (start, start + found.end())


def formula(text: str) -> str:
    """The verb by which a release announces, "informe la population"; "" where it does nothing such."""
    found = _FORMULA.match(quotes.outside(text))
    return found["formula"] if found else ""


def sender(text: str) -> str:
    """Who announces, without an article, folded."""
    before = _CAUSE.match(text)
    found = _FRAME.match(text[before.end() if before else 0 :])
    return re.sub(r"\A(?:l[ae]s? |l')", "", fold(found["who"])) if found else ""
