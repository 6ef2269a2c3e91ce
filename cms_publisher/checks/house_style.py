"""The house's own forms (config/marche.toml): names, numbers, acronyms spelled out, no calques; never in quotations."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.checks.rule import Check, Hit
from cms_publisher.fidelity.house_style import FLAG, departures
from cms_publisher.french import quotes
from cms_publisher.french.dateline import is_dateline
from cms_publisher.french.lexicon import readings
from cms_publisher.french.rubrics import is_part_of_paper
from cms_publisher.french.words import fold, is_function_word
from cms_publisher.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.checks.context import Context, Statement
    from cms_publisher.model import HouseStyle

_FIELDS: Final = frozenset({"headline", "standfirst", "body"})
_ACRONYM: Final = re.compile(r"(?<![\w(-])(?<!\bM\.[ \u00a0])(?<!\bMme[ \u00a0])[A-Z]{3,6}(?![\w-])")
"""Behind a title it is a surname, as forms write them."""
_COLON: Final = re.compile(r"[ \u00a0\u202f]?:")
_PARTY: Final = re.compile(r"[A-ZÀ-Ý][\w’-]+[ \u00a0][A-ZÀ-Ý][\w’-]+[ \u00a0]\((?P<short>[A-Z]{3,6})\)")
_PARTIES: Final = frozenset("UDI PCF EELV DVD DVG DVC UDR NFP PRG UMP RPR NPA UDF".split())  # noqa: SIM905
"""Of whom a French reader needs no words."""

_CLUB: Final = re.compile(r"(?:US|AS|FC|ES|SC|RC|CS|SO|CA|AC|EA|BC|HB|VB|UA|OC|JA|JS|GS)(?P<town>[A-Z])")
_SCORE: Final = re.compile(r"(?<![\d-])\d{1,3} ?(?:[-–]|à) ?\d{1,3}(?![\d-])")
"""Where one stands, "USM" is the club of the Marvillers that the text names: readers of a match know it."""


def _look(context: Context) -> Iterator[Hit]:
    style = context.edition.profile.house_style
    shown = [statement for statement in context.statements if statement.place.field in _FIELDS]
    for statement in shown:
        for start, end, form in departures(statement.text, style, FLAG):
            args = {"found": statement.text[start:end], "wanted": form}
            yield Hit(rule="form", place=statement.at(start, end), args=args, evidence=statement.text)
        yield from _calques(statement, style)
    if style.rules.get("acronyms") == FLAG:
        outlets = {source.outlet for source in context.story.sources if source.outlet}
        known = {*style.known_acronyms, *outlets, *map(_initials, outlets)}
        yield from _acronyms(shown, known, context.thresholds.capitals_share)


def _initials(outlet: str) -> str:
    """What a source's name is called for short: "ANI" of "Agence Nord Info"."""
    return "".join(word[0] for word in re.findall(r"[^\W\d_]+", outlet) if word[0].isupper())


def _calques(statement: Statement, style: HouseStyle) -> Iterator[Hit]:
    if style.rules.get("calques") != FLAG:
        return
    spans = quotes.quoted(statement.text)
    for phrase, better in style.calques.items():
        for match in re.finditer(rf"(?<!\w){re.escape(phrase)}(?!\w)", statement.text, re.IGNORECASE):
            quoted = any(start <= match.start() < end for start, end in spans)
            if not quoted:
                args = {"found": match[0], "wanted": better}
                yield Hit(rule="calque", place=statement.at(*match.span()), args=args, evidence=statement.text)


def _acronyms(shown: list[Statement], known: set[str], capitals: float) -> Iterator[Hit]:
    """The first use of each acronym that nothing explains; a name that the text also has in ordinary case is none."""
    whole = " ".join(statement.text for statement in shown)
    words = re.findall(r"\w+", whole)
    told = known | _PARTIES
    for statement in shown:
        if is_dateline(statement.text):
            continue
        letters = [char for char in statement.text if char.isalpha()]
        if sum(char.isupper() for char in letters) > capitals * len(letters):
            continue
        of_persons = _PARTY.finditer(statement.text) if "(" in statement.text else ()
        places = [
            *(each.span() for each in _ACRONYM.finditer(statement.text)),
            *(each.span("short") for each in of_persons),
        ]
        for start, end in places:
            short = statement.text[start:end]
            known_word = short.capitalize() in words or is_part_of_paper(short)  # "RUGBY"
            label = start == 0 and _COLON.match(statement.text, end) and readings(short.lower())  # "RAPPEL : "
            explained = known_word or label or _is_stressed(short) or _is_explained(short, whole)
            if short not in told and not explained and fold(short) not in {"ii", "iii"}:
                yield Hit(
                    rule="acronym", place=statement.at(start, end), args={"found": short}, evidence=statement.text
                )
            told.add(short)


def _is_stressed(short: str) -> bool:
    """Whether it is a verb or a word like "pas" in capitals for stress: "l’eau ne DOIT PAS être bue"."""
    verbs = readings(short.lower())
    stressed = bool(verbs) and all(each.form is not None and each.form.finite for each in verbs)
    return stressed or is_function_word(fold(short))


def _is_explained(acronym: str, whole: str) -> bool:
    """Whether the text has it in or before brackets, before what it is ("ABC, l’organisme …"), or its words."""
    beside = rf"\({acronym}\)|\b{acronym}(?: \(|,[ \u00a0](?:l[’']|(?:la|le|les|une?)[ \u00a0]))"
    if re.search(beside, _PARTY.sub(" ", whole) if "(" in whole else whole):
        return True
    club = _CLUB.fullmatch(acronym)
    if club and re.search(rf"\b{club['town']}[a-zà-ÿ]{{2,}}", whole) and _SCORE.search(whole):
        return True
    little = r"(?:(?:de|du|des|la|le|les|et|à|au|aux|pour|en|sur)[ \u00a0]|[dl][’'])*"
    spelled = rf"[ \u00a0-]{little}".join(rf"({letter}[\w’-]+)" for letter in acronym)
    found = re.finditer(rf"\b{spelled}", whole, re.IGNORECASE)
    return any(not any(is_function_word(fold(word)) for word in each.groups()) for each in found)


CHECK: Final = Check(
    name="house_style",
    rules={"form": Severity.NOTES, "acronym": Severity.NOTES, "calque": Severity.NOTES},
    look=_look,
)
