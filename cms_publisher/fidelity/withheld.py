"""What the instruction forbids, cut where a sentence reads well without: a name between commas, an age, an address.

"Le prévenu, Jean Roy, 67 ans, nie" is "Le prévenu, 67 ans, nie"; "Il habite rue du Port." says nothing else. Never
within a quotation, and never a name that the sentence is built on: "Jean Roy, 67 ans, nie".
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.ban import Kind
from cms_publisher.fidelity.excerpts.occupations import is_person
from cms_publisher.french import matters, quotes
from cms_publisher.french.grammar import has_finite_verb
from cms_publisher.french.lexicon import Part, readings
from cms_publisher.french.matters import Matter
from cms_publisher.french.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.fidelity.ban import Ban

    Span = tuple[int, int]

_ONE: Final = re.compile(
    r"(?:(?<=[ \u00a0(’'])|\A)(?:une?|l[ae]|cet?|cette|son|sa|mon|ma|leur|du|au)[ \u00a0]|(?:(?<=[ \u00a0(])|\A)l[’']",
    re.IGNORECASE,
)
_WORD: Final = re.compile(r"[\w-]+")
_NOUNS: Final = 3
"""Words behind the article among which the one stands that says what somebody is: "son ancien meilleur ami"."""
_PEOPLE: Final = frozenset(
    """homme femme prevenu prevenue accuse accusee suspect suspecte victime passager passagere garcon fille fillette
    enfant adolescent adolescente bebe voisin voisine retraite retraitee mari epouse epoux compagne pere mere fils
    frere soeur beau-frere belle-soeur cousin cousine ami amie patron patronne proprietaire blesse blessee mineur
    mineure jeune malfaiteur plaignante plaignant temoin""".split()  # noqa: SIM905 - words read better in a row
)
_CLOSES: Final = re.compile(r"(?:[ \u00a0]\([^()«»]{1,30}\))?(?=[,.;)])")
"""What may stand behind a name in apposition, before its second comma: "Jean Roy (9 buts),"."""
_LISTED: Final = re.compile(r",[ \u00a0](?:et[ \u00a0])?[A-ZÀ-Ý]|[ \u00a0](?:et|ou)[ \u00a0]")
"""Behind a name of several."""
_NEXT: Final = re.compile(r",[ \u00a0](?P<told>[^,.;:]+)(?=[,.;:])")
_TELLS_MORE: Final = re.compile(
    r"(?:qui|dont|où|âgée?|née?|ancien(?:ne)?|originaire|domiciliée?|alors|\w+ée?|\d+[ \u00a0]ans)\b"
)
_LINKS: Final = re.compile(r"(?:et|ou|à|aux?|pour|par|en|dans|de|du|des|avec|sur|contre|devant|lors|a|est|ont)\b|d[’']")
"""How the sentence goes on behind it."""
_CLEFT: Final = re.compile(r"C[’'](?:est|était)\b")
_AGE: Final = re.compile(r",[ \u00a0](?:âgée?[ \u00a0]de[ \u00a0])?\Z|[ \u00a0](?:âgée?[ \u00a0])?de[ \u00a0]\Z")
_ADDRESS: Final = re.compile(
    r",[ \u00a0](?:domicilié|demeurant|résidant|habitant)e?[ \u00a0](?:\d+,?[ \u00a0](?:bis|ter)?)?[^,.;:()«»]{3,60}"
    r"(?:,[ \u00a0](?:à|dans|au|lieu-dit)[ \u00a0][^,.;:()«»]{3,40})*(?=[,.;)])"
)
_BETWEEN_COMMAS: Final = re.compile(r",[ \u00a0](?P<told>[^,;:.«»()]+)(?=[,.;)])")
_ADJUNCT: Final = re.compile(r"(?:de[ \u00a0](?:nationalité|confession|religion)|d’origine)[ \u00a0]")
_FULL_NAME: Final = re.compile(
    r"(?:\A|,[ \u00a0])(?:M\.|[A-ZÀ-Ý][\w’-]*\.?)[ \u00a0](?:d[eu][ \u00a0])?[A-ZÀ-Ý][\w’.-]*\Z"
)
_AND: Final = re.compile(r"[ \u00a0](?:et|ou)\b")
_SUM: Final = r"\d[\d\u00a0\u202f ]*(?:,\d+)?[ \u00a0](?:euros?|€|(?:millions?|milliards?)[ \u00a0]d[’']euros)"
_COSTS: Final = re.compile(
    r"(?:,?[ \u00a0](?:pour|au prix de|d’une valeur de)[ \u00a0]|[ \u00a0]\()(?:environ[ \u00a0])?\Z"
)
_SOLD: Final = re.compile(
    r"\b(?:vend\w*|vente|achet\w+|achat|acqui\w+|cédée?s?|cession|rachet\w+|adjugée?s?|louée?s?)\b"
)
"""What something is done with, before what it costs."""
_AGED: Final = re.compile(r",[ \u00a0](?:âgée?s?[ \u00a0]de[ \u00a0])?\d+[ \u00a0](?:ans|mois)\Z")
_TRADE: Final = re.compile(r",[ \u00a0](?P<trade>[a-zà-ÿ-]{4,})\b[^,;:«»]{0,60}\Z")
_SEVERAL: Final = re.compile(
    r"(?:\A|,[ \u00a0])(?:[Ll]es|[Dd]es|[Cc]es|[Ss]es|[Ll]eurs|[Dd]eux|[Tt]rois|[Qq]uatre|[Cc]inq|\d+)[ \u00a0]"
    r"(?P<who>\w+)s\b[^,;:«»]{0,40}\Z"
)
_BY_WORD: Final = re.compile(r"(?:Il|Elle|M\.|Mme|Son|Sa|Ses|Leurs?)[ \u00a0]")
_NO_MORE: Final = {
    Kind.SUM: re.compile(
        r"[^,;:«»\d]{2,40}[ \u00a0](?:coût\w+|vaut|valait|vaudra)[ \u00a0](?:environ[ \u00a0])?"
        rf"{_SUM}(?:[ \u00a0]par[ \u00a0]\w+)?\."
    ),
    Kind.ADDRESS: re.compile(
        r"(?:Il|Elle|L[ea][ \u00a0][\w-]+|L[’'][\w-]+)[ \u00a0](?:y[ \u00a0])?"
        r"(?:habit\w+|résid\w+|demeur\w+|est[ \u00a0]domiciliée?|était[ \u00a0]domiciliée?)[ \u00a0]"
        r"(?:(?!\b(?:et|qui|où|mais|depuis|avec|chez|seule?|quand|car|dont|sans)\b)[^;:«»?!])+[.!]?"
    ),
    Kind.NAME: re.compile(
        r"(?:Il|Elle|L[ea][ \u00a0][\w-]+|L[’'][\w-]+)[ \u00a0](?:s[’']appel\w+|se[ \u00a0]nomm\w+)[ \u00a0][^,;:«»]+"
    ),
}
"""A sentence that tells nothing else."""


def says_only(sentence: str, bans: tuple[Ban, ...]) -> bool:
    """Whether it tells nothing but what is forbidden.

    >>> from cms_publisher.fidelity.ban import Ban
    >>> says_only("Il habite chemin des Sagnes, à Lorme.", (Ban(Kind.ADDRESS, (), sure=True),))
    True
    """
    return any(_says_only(sentence, ban) for ban in bans)


def _says_only(sentence: str, ban: Ban) -> bool:
    if isinstance(ban.kind, Matter):
        somebody = _BY_WORD.match(sentence) or _is_somebody(" ".join(sentence.split(" ")[:2]))
        only = bool(ban.sure and somebody and matters.says_only(ban.kind, sentence))
    else:
        form = _NO_MORE.get(ban.kind) if ban.sure or _is_price(ban) else None
        only = form is not None and form.fullmatch(sentence) is not None
    return only and any(ban.places(sentence))


def _is_price(ban: Ban) -> bool:
    """Whether it is of all sums."""
    return ban.kind is Kind.SUM and not ban.whose


@lru_cache(maxsize=256)
def apart(sentence: str, bans: tuple[Ban, ...]) -> tuple[Span, ...]:
    """The spans that may go, what is forbidden in each of them; in order, and apart.

    >>> from cms_publisher.fidelity.ban import Ban
    >>> text = "Le prévenu, Jean Roy, 67 ans, nie."
    >>> [text[start:end] for start, end in apart(text, (Ban(Kind.NAME, ("Jean Roy",), sure=True),))]
    [', Jean Roy']
    """
    said = quotes.quoted(sentence)
    found = sorted(
        span
        for ban in bans
        for span in _spans(sentence, ban)
        if not any(start < span[1] and span[0] < end for start, end in said)
    )
    merged: list[Span] = []
    for start, end in found:
        if merged and start <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        else:
            merged.append((start, end))
    return tuple(
        (start, end + (_comma(sentence, start, end) if sentence[start] == "," else 0)) for start, end in merged
    )


def _spans(sentence: str, ban: Ban) -> Iterator[Span]:
    if isinstance(ban.kind, Matter) or ban.kind is Kind.SUM:
        yield from _matter(sentence, ban) if isinstance(ban.kind, Matter) else _price(sentence, ban)
        return
    if not ban.sure and ban.kind is not Kind.THING:
        return  # nobody can tell whose they are
    if ban.kind is Kind.ADDRESS:
        yield from (found.span() for found in _ADDRESS.finditer(sentence))
        return
    for start, end in ban.places(sentence):
        span = _age(sentence, start, end) if ban.kind is Kind.AGE else _name(sentence, start, end)
        yield from [span] if span else ()


def _matter(sentence: str, ban: Ban) -> Iterator[Span]:
    """What says it between commas, or right behind who somebody is: "un homme de nationalité roumaine"."""
    if not (ban.sure and isinstance(ban.kind, Matter)):
        return
    told = tuple(ban.places(sentence))
    for found in _BETWEEN_COMMAS.finditer(sentence) if told else ():
        within = any(found.start() < start < found.end() for start, _ in told)
        fit = within and matters.between_commas(ban.kind, found["told"]) and _is_of_people(sentence[: found.start()])
        if fit and not has_finite_verb(found["told"]):
            yield found.span()
    for start, end in told:
        before = sentence[: start - 1]
        behind = _ADJUNCT.match(sentence, start) and not _AND.match(sentence, end)
        if behind and not before.endswith(",") and _is_somebody(before):
            yield start - 1, end


def _is_of_people(before: str) -> bool:
    """Whether what stands before ends on somebody or several people, an age behind them or none."""
    while behind := _AGED.search(before) or _TRADE.search(before):
        if "trade" in behind.groupdict() and not is_person(behind["trade"]):
            break
        before = before[: behind.start()]
    several = _SEVERAL.search(before)
    people = several is not None and (several["who"] in _PEOPLE or is_person(several["who"]))
    return people or _is_named(before)


def _price(sentence: str, ban: Ban) -> Iterator[Span]:
    """What something costs, at the end of a clause or in brackets: "vendu mardi, pour 86 000 euros"."""
    for start, end in ban.places(sentence) if _is_price(ban) else ():
        before, sign = _COSTS.search(sentence, 0, start), sentence[end : end + 1]
        sold = before and ("pour" not in before[0] or _SOLD.search(sentence, 0, before.start()))
        if before and sold and sign and sign in (")" if "(" in before[0] else ",.;"):
            yield before.start(), end + (sign == ")")


def _age(sentence: str, start: int, end: int) -> Span | None:
    """An age between commas behind a name or person, or behind who somebody is: "un homme de 52 ans"."""
    before = _AGE.search(sentence[:start])
    if before is None or not re.match(r"[,.;)]|[ \u00a0](?!son\b|sa\b|plus\b)", sentence[end:]):
        return None
    told = sentence[: before.start()]
    named = before[0].startswith(",") and re.search(r"[A-ZÀ-Ý][\w’-]*\.?\Z", told)
    closed = not before[0].startswith(",") or sentence[end] in ",.;)"
    return (before.start(), end) if closed and (named or _is_somebody(told)) else None


def _name(sentence: str, start: int, end: int) -> Span | None:
    """A name between commas or in brackets behind who it is."""
    before = sentence[:start]
    closes = _CLOSES.match(sentence, end)
    if closes is None or _LISTED.match(sentence, closes.end()):
        return None
    if before.endswith(("(", " (")) and sentence[end : end + 1] == ")":
        return (start - 2, end + 1) if _is_somebody(before[:-2]) else None
    opens = before.endswith((", ", ",\u00a0")) and sentence[closes.end()] != ")"
    return (start - 2, closes.end()) if opens and _is_somebody(before[:-2]) else None


def _is_somebody(before: str) -> bool:
    """Whether it ends on who somebody is, and is no adjunct before another subject: "Devant le prévenu, Jean …"."""
    clause = re.split(r"[,;:(«][ \u00a0]?", before)[-1]
    for article in reversed(list(_ONE.finditer(clause))):
        words = _WORD.findall(clause[article.end() :])[:_NOUNS]
        if not any(fold(word) in _PEOPLE or is_person(word.lower()) for word in words):
            continue
        head = clause[: article.start()].strip()
        return not has_finite_verb(clause[article.end() :]) and (not head or has_finite_verb(f"{head} cela"))
    return False


def _comma(sentence: str, start: int, end: int) -> int:
    """How much of the comma behind goes too: all of it, unless it parts what stays from what stands behind it.

    That is so of what tells more of the same, and of a name before it that stands between commas itself.
    """
    if sentence[end : end + 1] != ",":
        return 0
    parts = sentence[:start].rsplit(",", 1)
    within = len(parts) > 1 and _is_named(parts[0]) and not _LINKS.match(parts[1].lstrip(" \u00a0"))
    following = _NEXT.match(sentence, end)
    cleft = _CLEFT.match(sentence) and re.match(r",[ \u00a0]qu", sentence[end:])
    return 1 if cleft or not (within or (following and _tells_more(following["told"]))) else 0


def _is_named(before: str) -> bool:
    """Whether it ends on who somebody is, or on a name."""
    return _is_somebody(before) or _FULL_NAME.search(before) is not None


def _tells_more(told: str) -> bool:
    """Whether it only says more of who was named: "ancien conducteur d’engins", "67 ans", "touché à la cheville"."""
    if _TELLS_MORE.match(told):
        return True
    first = _WORD.match(told)
    verb = first is not None and Part.VERB in {one.part for one in readings(first[0])}
    return not (verb or _LINKS.match(told) or has_finite_verb(told))
