"""People are named in full before they are called by their surname, and somewhere at least."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from cms_publisher.checks.rule import Check, Hit
from cms_publisher.fidelity.first_names import FIRST, LAST, NO_PERSON, first_named, is_of_a_body, is_place
from cms_publisher.fidelity.mode import Mode
from cms_publisher.fidelity.whole_names import alone, whole_names
from cms_publisher.french import quotes, tables
from cms_publisher.french.lexicon import Part, readings
from cms_publisher.french.names import runs
from cms_publisher.french.sought import Sought
from cms_publisher.french.words import fold, is_function_word
from cms_publisher.model import BlockKind, Severity

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from cms_publisher.checks.context import Context

_ROLE: Final = (
    r"(?:présidente?|direct(?:eur|rice)|maire|ministre|sénat(?:eur|rice)|député|secrétaire|porte-parole|trésori|"
    r"responsable|chef|profess|économiste|avocat|médecin|chercheu|spécialiste|entraîn|ancien|délégué|élue?|"
    r"patron|géophysicien|glaciologue|hydrologue|climatologue|historien|vice-|projectionniste|ingénieur|étudiant|"
    r"capitaine|général|juge|procureur|analyste|expert|habitant|agricult|maraîch|dernière|qui|âgée?|\d\d ans)"
)
_PERSON: Final = re.compile(
    rf"(?<![\w’'-])(?P<first>{FIRST}) (?P<last>{LAST})(?=,? \(?(?:la |le |l[’'])?{_ROLE})"
    rf"|(?:{_ROLE}\w*|M\.|Mme)(?: [\w’'-]+){{0,6}},? (?P<first2>{FIRST}) (?P<last2>{LAST})(?![\w’'-])"
    rf"|(?:déclaré|dit|affirmé|expliqué|estimé|indiqué|souligné|raconté|confié|observé|reconnu|rappelé|lancé|prévenu|"
    rf"résume|note|explique|souligne|estime|tranché|relevé|dénoncé|précisé|ajouté) "
    rf"(?P<first3>{FIRST}) (?P<last3>{LAST})",
)
_OF_A_THING: Final = re.compile(r"(?:\b(?:[Ll]a|[Uu]ne|[Ss]a)[ \u00a0]|\b[Ll][’'])(?P<noun>[a-zà-öø-ÿœ]{4,})[ \u00a0]$")
"""What stands before a name that is a house's; of men and women too many words tell who they are."""
_NAME: Final = re.compile(f"{FIRST} {LAST}")
_GAP: Final = re.compile(r"\t| {4,}")
_WIDE: Final = " " * 4
"""Between what stands side by side on one line, as two who sign do."""

_TITLED: Final = Sought(
    rf"(?<![\w-])(?:M\.|Mme)[ \u00a0](?P<last>{LAST})(?![\w’'-]|[ \u00a0][A-ZÀ-ÖØ-Ý])", "M. |M.\u00a0|Mme |Mme\u00a0"
)
"""A person by title and surname: "M. Teissèdre"."""
_INITIAL: Final = r"[A-ZÀ-Ý](?:\.-[A-ZÀ-Ý])?\.[ \u00a0][A-ZÀ-Ý][\w’-]+"
_LISTED: Final = (
    re.compile(rf"(?:(?!M\.){_INITIAL}(?:,|[ \u00a0]et)|\b(?!M)[A-ZÀ-Ý]\.)[ \u00a0]\Z"),
    re.compile(rf"(?:,|[ \u00a0]et)[ \u00a0](?!M\.){_INITIAL}"),
)
"""Before and behind a name in a list of initials, "A. Testud, M. Boissin": no title there."""
_VOTERS: Final = re.compile(r"(?:voix|pour|contre|abstentions?|oppositions?|\d)[ \u00a0]\([^()]*\Z")
"""Before who voted how, in brackets."""
_OFFICE: Final = Sought(
    r"(?<![\w-])(?:M\.|Mme|Madame|Monsieur)[ \u00a0]l[ea][ \u00a0](?P<office>maire|présidente?|préfète?|préfet)\b",
    "maire|président|préf",
)
"""Somebody by office alone, as minutes have it: "Mme le maire"."""
_REFEREE: Final = re.compile(
    r"\b[Aa]rbitres?\b[^.;:«»]{0,25}[,:]?[ \u00a0](?:(?:Mme|MM?\.)[ \u00a0][\w’-]+(?:,|[ \u00a0]et)[ \u00a0]){0,3}\Z"
)
"""Before who a match's sheet has by title alone."""
_ONE_PERSON: Final = r"(?<![\w’'-])(?<!\b[Ll]es[ \u00a0])(?<!\b[Dd]es[ \u00a0])(?<!\baux[ \u00a0]){}(?![\w-])"
"""Where a surname means one person: not "chez les Tournier", nor in a longer word."""
_SCORED: Final = re.compile(r"[ \u00a0]\(\d{1,3}[ \u00a0]?(?:er?|ᵉ|[’'′]|pts|points|buts)(?![\w])")
"""Behind a scorer: when, or how many."""
_EACH: Final = 2
"""People without a first name, up to which each is a point of its own."""
_OTHER_NAME: Final = re.compile(r"(?<!\w)(?!(?:M|MM|Mme|Mmes|Me|Dr|Pr|Monsieur|Madame)\b)[A-ZÀ-ÖØ-Ý][\w’-]+[ \u00a0]$")


def _look(context: Context) -> Iterator[Hit]:
    people = _people(context)
    named: set[str] = set()
    for statement in context.statements:
        if statement.place.field not in {"standfirst", "body"} or statement.kind is BlockKind.HEADING:
            continue
        text = statement.text
        for first, last in people:
            if (
                last in named
                or last not in text
                or (told := re.search(_ONE_PERSON.format(re.escape(last)), text)) is None
            ):
                continue
            at = _alone(told, first)
            if at is not None:
                args = {"surname": last, "name": f"{first} {last}"}
                place = statement.at(at, at + len(last))
                yield Hit(rule="surname-first", place=place, args=args, evidence=text, fix=f"{first} {last}")
            named.add(last)
    yield from _cut_short(context, named)
    yield from _titled(context)
    yield from _unnamed(context)


def _cut_short(context: Context, named: Collection[str]) -> Iterator[Hit]:
    """The last word of a name alone where an own wording names it first, and the sources never write it so."""
    own = [each for each in context.text if context.mode_of(each) is Mode.FREE]
    texts = [" ".join(source.document.text.split()) for source in context.story.sources] if own else []
    for last, name in whole_names(texts).items() if own else ():
        first = next((each for each in context.text if last in each.text), None)
        at = None if first is None or last in named else alone(last, first.text)
        if first is None or at is None or first not in own or any(a <= at < b for a, b in quotes.quoted(first.text)):
            continue
        place = first.at(at, at + len(last))
        yield Hit(rule="cut-short", place=place, args={"word": last, "name": name}, evidence=first.text, fix=name)


def _unnamed(context: Context) -> Iterator[Hit]:
    """The first "Mme le maire" of an article that names no mayor, where a source does."""
    told = [each for each in context.statements if each.place.field in {"standfirst", "body"}]
    found = next(((each, match) for each in told if (match := _OFFICE.search(each.text))), None)
    if found is None:
        return
    statement, match = found
    office = match["office"].removesuffix("e") if match["office"].startswith("prés") else match["office"]
    holder = re.compile(
        rf"(?P<name>{FIRST} {LAST}),[ \u00a0](?:l[ea][ \u00a0])?{office}e?\b"
        rf"|\b[Ll][ea][ \u00a0]{office}e?,[ \u00a0](?P<name2>{FIRST} {LAST})"
    )
    held = (holder.search(" ".join(source.document.text.split())) for source in context.story.sources)
    name = next((each["name"] or each["name2"] for each in held if each), None)
    if name and not any(name.split(maxsplit=1)[-1] in each.text for each in told):
        place = statement.at(*match.span())
        args = {"office": match[0], "name": name}
        yield Hit(rule="office-unnamed", place=place, args=args, evidence=statement.text, fix=name)


def _titled(context: Context) -> Iterator[Hit]:
    """Who is only ever "M. X": no source says the first name, so a person must ask for it; of several at once."""
    found = list(_nameless(context))
    if len(found) <= _EACH:
        yield from found
    else:
        names = ", ".join(str(hit.args["name"]) for hit in found)
        yield replace(found[0], rule="first-names-unknown", args={"names": names})


def _nameless(context: Context) -> Iterator[Hit]:
    known = " ".join(" ".join(source.document.text.split()) for source in context.story.sources)
    told: set[str] = set()
    for statement in context.statements:
        if statement.place.field not in {"standfirst", "body"} or statement.kind is BlockKind.HEADING:
            continue
        if statement.place.block in context.spoken:
            continue  # whom an interview's guest tells of, in the guest's words
        quoted = quotes.quoted(statement.text)
        for found in _TITLED.finditer(statement.text):
            last = found["last"]
            said = any(start <= found.start() < end for start, end in quoted)
            if (
                said
                or _is_listed(statement.text, found)
                or last in told
                or re.search(rf"(?<![\w’'-])(?!Mme|Monsieur){FIRST} {re.escape(last)}(?!\w)", known)
            ):
                continue
            told.add(last)
            place = statement.at(*found.span())
            yield Hit(rule="first-name-unknown", place=place, args={"name": found[0]}, evidence=statement.text)


def _is_listed(text: str, found: re.Match[str]) -> bool:
    """Whether it stands in a list of initials or of who voted how; a match's sheet has its referee so, too."""
    before, behind = text[: found.start()], text[found.end() :]
    initial = _LISTED[0].search(before) or _LISTED[1].match(behind)
    return bool(initial and found[0].startswith("M.")) or bool(_VOTERS.search(before) or _REFEREE.search(before))


def _people(context: Context) -> list[tuple[str, str]]:
    """First names and surnames, as the sources give them beside a function or a verb of speech."""
    found: dict[str, str] = {}
    for source in context.story.sources:
        document = source.document
        for match in (found for block in document.blocks for found in _persons(document.slice(block))):
            if is_of_a_body(match.string, match.start()):
                continue  # "la compagnie Space Svalbard, qui …"
            first = match["first"] or match["first2"] or match["first3"]
            if is_function_word(fold(first)):
                continue  # "Pour Lussan, qui …"
            last = match["last"] or match["last2"] or match["last3"]
            found.setdefault(last, first)
    texts = [source.document.text for source in context.story.sources]
    for first, last in (named for text in texts for named in first_named(text)):
        if last not in found and not is_place(last, texts):
            found[last] = first
    return [(first, last) for last, first in sorted(found.items())]


def _persons(text: str) -> Iterator[re.Match[str]]:
    """Looked for only where two capitalised words stand side by side."""
    for part in _GAP.split(text) if _WIDE in text or "\t" in text else (text,):
        for run in runs(" ".join(part.split())):
            if _NAME.search(run):
                yield from _PERSON.finditer(run)


def _alone(at: re.Match[str], first: str) -> int | None:
    """Where the surname stands without the first name, if it does so first; quotations are the speaker’s.

    Who scored when is told by surname: "deux essais, de Sarrade (14e) et de Lopes (31e)".
    """
    text = at.string
    if _SCORED.match(text, at.end()) or any(start <= at.start() < end for start, end in quotes.quoted(text)):
        return None
    before = fold(text[: at.start()]).split()[-1:]
    if set(before) & NO_PERSON or _is_of_a_thing(text[: at.start()]) or re.match(rf"[ -]{LAST}", text[at.end() :]):
        return None
    if before and _OTHER_NAME.search(text[: at.start()]) and not is_function_word(before[0]):
        return None  # "Savonnerie Bellanger": part of another name
    return None if before == [fold(first)] or text[: at.start()].rstrip().endswith(first) else at.start()


def _is_of_a_thing(before: str) -> bool:
    """Whether it is the name of what is no person: "la biscuiterie Rousselot", "la marque Rousselot"."""
    found = _OF_A_THING.search(before)
    noun = found["noun"] if found else ""
    things = (each.part is Part.NOUN and each.gender == "f" for each in readings(noun))
    return bool(noun) and noun not in tables.words("functions_of_persons") and any(things)


CHECK: Final = Check(
    name="names",
    rules={
        "surname-first": Severity.WARNS,
        "cut-short": Severity.WARNS,
        "first-name-unknown": Severity.WARNS,
        "first-names-unknown": Severity.WARNS,
        "office-unnamed": Severity.WARNS,
    },
    look=_look,
)
