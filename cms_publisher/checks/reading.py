"""What could not be read: wishes of the brief, characters of a source, files of context folders."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.checks.asked import NOT_DONE, not_added, not_done, unread
from cms_publisher.checks.asked_extent import is_left
from cms_publisher.checks.asked_forbidden import broken_bans, forbids, forbids_place, is_refused, is_unsought
from cms_publisher.checks.asked_left import questions
from cms_publisher.checks.rule import Check, Hit
from cms_publisher.fidelity import asked
from cms_publisher.fidelity.ask import Ask
from cms_publisher.fidelity.by_hand import kind_of, only_names, opens_on_subject
from cms_publisher.fidelity.formats import asks_for
from cms_publisher.fidelity.offered import named
from cms_publisher.fidelity.phrases import whole
from cms_publisher.fidelity.remarks import is_remark, wants_piece
from cms_publisher.french.words import fold
from cms_publisher.model import Place, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cms_publisher.checks.context import Context

_RULES: Final = {
    "source.empty": "empty",
    "source.format": "not-text",
    "source.binary": "not-text",
    "source.binary-kind": "not-text",
    "source.image": "not-text",
}
"""Why a file was not read -> the rule that says so; all else is "broken"."""
_SIGNS: Final = ("\ufffd", "Ã", "â€")
_UNTITLED: Final = re.compile(
    r"(?:il n'y a |(?:il|elle|on) n'(?:en )?a )?(?:(?:pas|jamais) (?:(?:mis|donne|trouve|propose) )?de|sans) titre"
    r"(?: (?:sur|dans|a) (?:l[ae]|sa|ma|cette|ce|mon|son) (?:copie|papier|texte))?"
    r"(?:,? (?:comme (?:d'habitude|toujours|souvent)|encore|pour l'instant))?"
)
_VOICES: Final = re.compile(r"(?:l[ea]s? |des )?(?:reactions?|temoignages?|temoins|avis|paroles?)")
"""What comes before those who are to be heard: "les réactions : le maire, les éleveurs"."""
_NO_FULL_NAME: Final = re.compile(
    r"\b(?:pas de|sans) noms? (?:complets?|de famille)\b|\b(?:juste|que) (?:l'initiale|le prenom)\b"
    r"|\binitiales? (?:seulement|uniquement|suffi\w+)|\bprenoms? (?:et|\+) (?:l')?initiales?\b"
)
_INITIAL: Final = re.compile(r"\b[A-ZÀ-Ý][a-zà-ÿ-]+[ \u00a0][A-ZÀ-Ý]\.")
"""Somebody whose name the copy keeps back: "Nathalie B."."""
_PENDING: Final = re.compile(
    r"\b(?:arret|jugement|decision|affaire|ordonnance|c'est)\b.{0,20}\b(?:en delibere|pas (?:encore )?rendue?)\b"
    r"|\battention (?:au|a la date d[eu]) delibere\b"
)
"""A caution that there is no judgment yet, and how an article says so."""
_STILL_PENDING: Final = re.compile(r"\bdélibéré\b|\b(?:rendra|rendront|sera (?:rendue?|connue?))\b")
_APPEAL: Final = re.compile(
    r"\b(?:peu(?:t|vent)|pourrai?(?:t|ent)?|possible|susceptible|delai|fait|va|rappel\w+)\b.{0,20}\bappel\b"
    r"|\bappel (?:est )?(?:encore |toujours )?(?:possible|en cours)\b|\bsusceptible d'appel\b|\bpas definiti(?:f|ve)\b"
)
_STILL_OPEN: Final = re.compile(r"\b(?:faire|fait|interjet\w+|en) appel\b|\bappel\b")
"""A caution that a judgment may fall, and how an article says so."""
_AS_CONTEXT: Final = re.compile(r"\b(?:en|pour le|comme) contexte\Z")
_ELSE: Final = {
    **dict.fromkeys((Ask.DIALOGUE, Ask.LISTED), "wish-of-wording"),
    Ask.PLAIN: "wish-of-tone",
    Ask.WITHOUT: "unread-ban",
}
"""What is left to a person of a wish that the text gives no occasion to follow."""
_SHOWN: Final = frozenset({Ask.FORWARD, Ask.IN_TITLE, Ask.IN_STANDFIRST, Ask.IN_BOTH})
"""Wishes to have something seen, which is more than to have it heeded: "qu’on voie que l’autre fait appel"."""
_CAUSE: Final = re.compile(
    r"\bpruden\w+ (?:sur|quant aux?|avec|pour) (?:l[ea]s? )?(?:causes?|origines?|circonstances)\b"
)
_OPEN_CAUSE: Final = re.compile(
    r"\benquête|\borigine|\b(?:ignore|pourrait|serait|aurait|privilégi\w+|hypothèses?|pistes?|indéterminée?s?)\b"
)
"""A caution on what caused it, and how an article leaves that open."""
_PROVEN: Final = re.compile(r"\b(?:n'est|n'a|pas|aucun)\b.{0,20}\b(?:etablie?|prouvee?|confirmee?|demontree?)\b")
_NOT_PROVEN: Final = re.compile(
    r"\b(?:pas|aucun|non)\b[^.;]{0,30}\b(?:établi|prouvé|confirmé|démontré)|\breste à (?:établir|prouver|confirmer)"
)
"""A caution that something is not proven, and how an article says so."""
_CAUTIONS: Final = (
    (_PENDING, _STILL_PENDING),
    (_APPEAL, _STILL_OPEN),
    (_CAUSE, _OPEN_CAUSE),
    (_PROVEN, _NOT_PROVEN),
)
_UNJUDGED: Final = re.compile(
    r"\bpersonne n'(?:est|a ete) (?:\w+ )?(?:condamne|juge)|\bpas (?:encore )?(?:ete )?(?:condamne|juge)e?s?\b"
    r"|\A(?:attention a la |respecte[rz]? la |avec la )?presomption d'innocence\Z"
    r"|\bne (?:pas )?(?:charge|accable)[rz]? (?:pas )?(?:l[ea]s? |l')"
)
"""A caution that nobody is found guilty, which a headline may not say then."""
_LOST: Final = re.compile("\\S{0,20}(?:\ufffd|Ã[^\\sA-Za-zÀ-ÿ]|â€)\\S{0,20}")
"""The sign for what could not be decoded, and UTF-8 read in the wrong encoding where the readers left it."""


def _look(context: Context) -> Iterator[Hit]:
    phrases = [_behind_the_colon(each, context) for each in context.story.brief.unread]
    bans = {phrase: broken_bans(phrase, context) for phrase in phrases}
    for broken in bans.values():
        yield from broken or ()
    left = [each for each, broken in bans.items() if broken is None or forbids_place(each)]
    yield from _wishes(context, left)
    for source in context.story.sources:
        if lost := _lost(source.document.text):
            args = {"source": source.id, "words": lost}
            yield Hit(rule="characters-lost", place=Place(field="sources"), args=args, evidence=lost)
    for name, code in context.story.skipped:
        yield Hit(rule=_RULES.get(code, "broken"), place=Place(field="sources"), args={"file": name}, evidence=name)


def _wishes(context: Context, phrases: Iterable[str]) -> Iterator[Hit]:
    """What the brief asks for that stays to do: a finding a kind, with all of its phrases."""
    phrases = list(phrases)
    unsought = [phrase for phrase in phrases if is_unsought(phrase)]
    by_rule: dict[str, list[str]] = {"unread-ban": unsought} if unsought else {}
    told: set[object] = set()  # "sobre, sans la pub" asks for one thing twice
    instruction, judged = context.story.brief.instruction or "", set[str]()
    for phrase in (one for one in phrases if one not in unsought and not asks_for(one, context.story.brief.format)):
        names = asked.read(phrase) is None and _only_names(phrase, context)
        of_source = named(phrase, context.story)
        if of_source and (untold := not_added(phrase, context)):
            yield untold
        if open_ := questions(phrase):
            by_rule.setdefault("unread-wish", []).extend(open_)
        if wants_piece(phrase, context.story.primary.document.text):
            by_rule.setdefault("wish-of-pieces", []).append(phrase)
            continue
        if names or of_source or _only_says_so(phrase, context) or is_left(phrase, context):
            continue  # of a source that is named, sources.idle says that it was not used
        hit = not_done(phrase, context)
        if hit is not None:
            if hit.args.get("words") not in told:
                yield hit
            judged.add(whole(phrase, instruction))
            told |= {hit.args["words"]} if "words" in hit.args else set()
        elif rule := _left_to_a_person(phrase, context):
            by_rule.setdefault(rule, []).append(phrase)
    yield from _listed(by_rule, instruction, judged)


def _listed(by_rule: dict[str, list[str]], instruction: str, judged: set[str]) -> Iterator[Hit]:
    """One finding of each rule with its phrases; a part of what another has isn't unread.

    A phrase of which another part is judged stands by itself.
    """
    understood: set[str] = set()
    for rule, found in sorted(by_rule.items(), key=lambda one: one[0] == "unread-wish"):
        named_whole = ((each, each if rule == "unread-ban" else whole(each, instruction)) for each in found)
        listed = dict.fromkeys(each if of in judged else of for each, of in named_whole)
        wishes = [each for each in listed if each not in understood]
        understood |= listed.keys()
        if not wishes:
            continue
        wish = "\u00a0», «\u00a0".join(wishes)
        yield Hit(rule=rule, place=Place(field="brief"), args={"wish": wish}, evidence=wishes[0])


def _behind_the_colon(phrase: str, context: Context) -> str:
    """What is asked for behind the colon, where the words before it only say what comes."""
    head, colon, rest = ("", "", "") if asked.read(phrase) or _only_names(phrase, context) else phrase.partition(" : ")
    names = _only_names(head, context) or _VOICES.fullmatch(fold(head)) is not None
    return rest if colon and rest and names and not named(head, context.story) else phrase


def _only_names(phrase: str, context: Context) -> bool:
    text = context.story.primary.document.text
    if wants_piece(phrase, text):
        return False
    if is_remark(phrase, text) or only_names(phrase, text):
        return True
    told = " ".join(each.text for each in context.statements)
    return opens_on_subject(phrase, context.story.brief.instruction or "", told)


def _only_says_so(phrase: str, context: Context) -> bool:
    """Whether it says of the text that it has no title, as is so, or of its case what the article heeds."""
    folded = fold(phrase)
    if kind_of(phrase):
        return False
    if context.story.context and _AS_CONTEXT.search(folded):
        return True  # what of it was not used, sources.idle says
    if _NO_FULL_NAME.search(folded):
        return _INITIAL.search(context.story.primary.document.text) is not None
    if _UNTITLED.fullmatch(folded):
        return context.story.primary.title is None
    edition, wish = context.edition, asked.read(phrase)
    heeded = wish is None or wish.ask not in _SHOWN
    for caution, told in _CAUTIONS:
        if heeded and caution.search(folded):
            return told.search(" ".join(each.text for each in context.text)) is not None
    heads = f"{edition.article.headline.text} {edition.seo.title_tag.text}"
    return heeded and _UNJUDGED.search(folded) is not None and "condamn" not in fold(heads)


def _left_to_a_person(phrase: str, context: Context) -> str | None:
    """The rule that says what of a phrase stays to do; None where it was done."""
    kind, read = kind_of(phrase), asked.read(phrase)
    if kind and read is None:
        return kind
    if read is None and (forbids(phrase) or is_refused(phrase, context.story.brief.instruction or "")):
        return "unread-ban"
    if read is not None and read.ask in _ELSE and unread(phrase, context):
        return _ELSE[read.ask]
    return "unread-wish" if unread(phrase, context) else None


def _lost(text: str) -> str | None:
    """The first such sign with what stands around it; most texts have none, and a look for one costs little."""
    found = _LOST.search(text) if any(sign in text for sign in _SIGNS) else None
    return found[0] if found else None


CHECK: Final = Check(
    name="reading",
    rules={
        **dict.fromkeys(NOT_DONE, Severity.WARNS),
        "asked-telling-title": Severity.NOTES,
        "forbidden-person": Severity.BLOCKS,
        "forbidden-thing": Severity.WARNS,
        "unread-ban": Severity.WARNS,
        "unread-wish": Severity.NOTES,
        "wish-of-tone": Severity.NOTES,
        "wish-of-corrections": Severity.NOTES,
        "wish-of-wording": Severity.NOTES,
        "wish-of-pieces": Severity.NOTES,
        "characters-lost": Severity.WARNS,
        "empty": Severity.NOTES,
        "not-text": Severity.NOTES,
        "broken": Severity.NOTES,
    },
    look=_look,
)
