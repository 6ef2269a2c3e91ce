"""What a slip of the pen leaves behind: words that cannot follow each other, a sentence cut off. Sure signs only."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING, Final

from cms_publisher.french.calendar import MONTHS
from cms_publisher.french.grammar import Tag, has_finite_verb, tagged
from cms_publisher.french.lexicon import Form, Part, readings
from cms_publisher.french.quotes import quoted
from cms_publisher.french.sought import Sought

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cms_publisher.french.grammar import Token

_CLASH: Final = Sought(
    r"\b(?:ne|se|me|te|[sn][’']y)[ \u00a0](?:ne\b|n[’'])"  # "se ne sont", "n’y n’aura"
    r"|\b(?:ans?|mois|jours?|semaines?|heures?|minutes?|secondes?) moins t(?:ôt|ard)\b|\bau moins t(?:ôt|ard)\b"
    r"|\bde (?:moins en plus|plus en moins)\b|\b(?:le|au|du) fin d(?:es? |[’'])"
    r"|\b(?:qu|lorsqu|puisqu|jusqu)[’'](?=(?-i:[bcdfgj-np-tv-xz]|[BCDFGJ-NP-TV-XZ][a-zà-ÿ]))[^\W\d_]+",  # "qu’Paul"
    "qu’|qu'|e ne|e n’|e n'|e\u00a0n|y ne|y n’|y n'|y\u00a0n|moins t|moins en plus|plus en moins|e fin d|u fin d",
    re.IGNORECASE,
)
_BEFORE_NE: Final = Sought(
    r"(?:\by|(?<!\bl[ea] )\b[Ll]eur|\b(?:[Ii]ls?|[Ee]lles?|[Oo]n|ne) (?:lui|l[ae]s?)"
    r"|\b(?:[Ll][ae]|[Ll]es|[Cc]ette|[CcDdSs]es|du|aux?|[Ss]a)"
    r"|\b[Ee]n(?! n(?:e |[’'])(?:[^\W\d_]+[ ’']){0,2}[^\W\d_]+ant\b))(?: ne(?= )| n[’'](?!importe))",
    " ne| n’| n'",
)
"""A pronoun or an article that can't stand before "ne": "il y n’a pas", "en n’a rien dit", not "en n’ayant rien"."""
_ORDINAL: Final = Sought(
    r"\b(?=[clmstu])(?:(?:une|la|cette|sa|ma) (?:premier|dernier)|"
    r"(?:un|le|ce|mon|ton|son) (?:première|dernière))\b(?!-)",
    "premi|derni",
    re.IGNORECASE,
)
_ONE_OF_SEVERAL: Final = re.compile(
    r"(?=[acu])(?<!\bet[ \u00a0])(?<!-)\b(?:une?|cet|cette|aucune?|chaque)[ \u00a0]"
    r"(?P<noun>[a-zà-öø-ÿœ]{3,}[sx])\b(?![’'-])",
    re.IGNORECASE,
)
_A: Final = re.compile(r"(?P<a>[aà])(?<![\w’'-].)[ \u00a0](?P<word>[a-zß-öø-ÿœ]{4,})\b(?![’'-])")
_PLURAL: Final = re.compile(
    r"\b(?:ont|avaient|a|avait|auront|auraient|aura|aurait|avons|avions)[ \u00a0](?P<word>[a-zß-öø-ÿœ]{2,}(?:[éiu]e?s))"
    r"[ \u00a0](?:leurs?|les?|la|une?|des|ses|son|sa|cette|cet|ce|ces|\d+)\b"
)
_OBJECT_BEFORE: Final = re.compile(
    r"\b(?:que|les|nous|vous|se|me|te|lesquel(?:le)?s|quel(?:le)?s|combien)\b|\b(?:qu|[slmt])[’']", re.IGNORECASE
)
_SA: Final = re.compile(r"[Ss](?<!\w.)a[ \u00a0](?:sera|serait|était|va|fait|a été|peut|doit|devait|marche)\b")
_TO: Final = Sought(
    r"\b(?:inférieure?s?|supérieure?s?|égale?s?|grâce|quant|par rapport)[ \u00a0]a(?=[ \u00a0](?:\d|l[ae’']|un|ce))",
    "rieur|égal|grâce|quant|rapport",
)
_US: Final = re.compile(r"\b[Nn]ous\b")
_RONS: Final = Sought(
    r"\b(?:[LlDdCcSs]es|[Ll]eurs|[Ii]ls|[Ee]lles)(?:[ \u00a0](?!nous\b)[a-zß-öø-ÿœ-]+){0,3}?"
    r"[ \u00a0](?P<word>[a-zß-öø-ÿœ]{3,}rons)\b(?!-nous)",
    "rons",
)
_MONTH: Final = Sought(
    r"\b(?:[Ll]e|[Aa]u|[Dd]u)[ \u00a0]"
    r"(?:janvier|février|avril|juin|juillet|septembre|octobre|novembre|décembre)\b(?![’'-])"
    r"|\b(?:[Ll]e|[Aa]u|[Dd]u)[ \u00a0](?:mars|mai|août)(?=[ \u00a0](?:19|20)\d\d\b)",
    MONTHS,
)
"""The day is missing: "pas avant le novembre 2027"; who plants "le mai" plants a tree."""
_NEVER: Final = Sought(r"\b(?:jamais|guère)\b", "jamais|guère")
_HAVE: Final = frozenset({"avoir", "être"})
_LOOKS_BACK: Final = 4
"""Words before a verb among which its "ne" stands."""
_WITHOUT_NE: Final = frozenset({"si", "sans", "plus", "que", "qu'", "moins", "mieux", "?"})
"""Beside which "jamais" means "ever"."""
_AFTER_NOUNS: Final = frozenset({"qui", "que", "dont"})
_HAVE_FORMS: Final = r"(?:a|ont|av(?:ait|aient)|aur(?:a|ont|ait|aient))"
_UNDENIED: Final = Sought(
    rf"\b(?:{_HAVE_FORMS}|sont|étaient|seront|être|dur(?:e|ent|ait|aient|era|eront)|contien(?:t|nent|dra)|"
    r"contenai(?:t|ent)|emplo(?:ie|ient|yait|yaient|iera)|va(?:ut|lent|lait|udra|udrait|udraient)|"
    r"coût(?:e|ent|ait|era|erait)|p(?:èse|èsent|esait)) que "
    r"(?=\d|(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|vingt|trente|cent)\b)"
    rf"|\b(?:{_HAVE_FORMS}(?: (?:eu|donné|reçu|émis|posé|trouvé))?|(?:donn|accueill|envisag|exist|propos)(?:e|ent)) "
    r"d(?:e |[’'])(?P<noun>[a-zß-öø-ÿœ]{4,})\b(?![’'-])(?P<after>(?: [^\W\d_]+){0,2})"
    r"|\bn(?:e |[’'])(?:(?!pas|plus|jamais|rien|aucun|gu|point|ni|que|qu[’'])[^\s,;:.’']+[ ’']){1,4}?"
    r"(?<!\bau )(?<!\bdu )(?<!\bde )(?<!\bà )(?<!\bl[ae]s )(?<!\bl[ae] )moins\b"
    r"(?![^,;:.]*\b(?:pas|jamais|rien|aucun)\b)",
    " que | de | d’| d'|moins",
)
"""A verb that says no more than a figure, or whose object takes "de", only where it is denied; "ne … moins"."""
_ADVERBS: Final = frozenset(
    """
    abord ordinaire nouveau habitude avance emblée office instinct urgence suite fait justesse mémoire concert force
    surcroît manière façon fond prime ores origine autorité évidence ensemble assaut autres plein moins loin longue
    """.split()  # noqa: SIM905 - words read better in a row
)
"""Nouns that "de" makes adverbs of: "d’abord"."""
_NE_BEFORE: Final = re.compile(
    r"(?:\bne |\b[nN][’'])[^,;:.]*$|\b(?:plus|moins|aussi|autant|davantage|mieux|tant|si|même|tel(?:le)?s?|autres?|"
    r"alors|tandis|ce|bien|jamais|rien|ni|personne|aucune?|combien|peu|assez|trop|sans|pas|"
    r"que|nul(?:le)?)\b[^,;:.]*$|\bqu[’'][^,;:.]*$",
    re.IGNORECASE,
)
"""Before such a verb, where it is denied, or where "que" compares."""
_GOES_ON: Final = frozenset(
    """
    et ou ni de du des le la les à au aux dans par sur chez vers ne se sa ses cette ces
    lorsque puisque parce afin dès il ils on je
    """.split()  # noqa: SIM905 - words read better in a row
)
"""After which no sentence ends."""
_BEFORE_A_NOTE: Final = (" un", " le", " du", " au", " ce", " en")
"""Before "la" that is a note: "frappe un la"."""
_FOR: Final = re.compile(
    r"(?:vot|plaid|prononc|pench|milit|opin)|(?:est|sont|étai(?:en)?t|serai(?:en)?t|suis|voix|là|faite?s?)$"
)
"""Before "pour" that stands by itself: "ils ont voté pour"."""
_SO_MANY: Final = re.compile(
    r"\bcontre\b.{0,40}(?<!\d) (?:\d{1,3}|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|vingt|trente)$"
)
"""A count of votes, those against first."""
_PERSON: Final = re.compile(r"(?!(?:En|Dans|Chez|Vers|Sur) )[A-ZÀ-Ý][\w-]+(?: (?:de |d[’'])?[A-ZÀ-Ý][\w’'-]+)+")
_SURE: Final = (_CLASH, _BEFORE_NE, _ORDINAL, _SA, _TO, _MONTH)
_OFFICE: Final = re.compile(r"(?:[Ll][ea] |[Ll][’']|Une? |À )?[a-zà-öø-ÿ][^:;«»]{3,90}")
_PERSON_AND_OFFICE: Final = 2


def clashing(text: str) -> tuple[int, int] | None:
    """The span of two words that never follow each other: "se ne sont", "une premier", "a jamais refusé"."""
    for row in _SURE:
        if found := row.search(text):
            return found.span()
    return next(chain.from_iterable(look(text) for look in _LOOKS), None)


def cut_off(text: str) -> bool:
    """Whether there is only a person and what he or she is, or it stops on "qui" or "et": the rest is lost."""
    words = text.rstrip(" .\u00a0").rsplit(" ", 1)
    if words[-1] in _AFTER_NOUNS or (text.endswith(".") and _goes_on(words)):
        return True
    parts = text.removesuffix(".").split(", ")
    if not text.endswith(".") or len(parts) != _PERSON_AND_OFFICE:
        return False
    one, other = parts
    both = any(_PERSON.fullmatch(a) and _OFFICE.fullmatch(b) for a, b in ((one, other), (other, one)))
    return both and not has_finite_verb(text)


def _undenied(text: str) -> Iterator[tuple[int, int]]:
    """What only stands behind "ne", which is gone, outside quotations ("avait que 88"); "ne" that denies nothing."""
    for found in _UNDENIED.finditer(text):
        spoken = any(start <= found.start() < end for start, end in quoted(text))
        noun = found["noun"]
        if not spoken and _NE_BEFORE.search(text, 0, found.start()) is None and (noun is None or _is_bare(noun, found)):
            yield found.start(), found.end("noun") if noun else found.start() + len(found.group().rstrip())


def _is_bare(noun: str, found: re.Match[str]) -> bool:
    """Whether it is a noun and nothing else, behind which no participle stands that the verb would go with."""
    known = readings(noun)
    after = [each for word in found["after"].split() for each in readings(word)]
    if noun in _ADVERBS or any(each.form is Form.PARTICIPLE for each in after):
        return False
    other = any(each.part in {Part.ADJECTIVE, Part.ADVERB} or each.form is Form.INFINITIVE for each in known)
    return not other and any(each.part is Part.NOUN for each in known)


def _goes_on(words: list[str]) -> bool:
    """Whether the last word, behind the others, calls for one more."""
    *before, last = words
    if last == "la" and before and before[0].endswith(_BEFORE_A_NOTE):
        return False
    return last in _GOES_ON or (last == "pour" and bool(before) and not _is_for(before[0]))


def _is_for(before: str) -> bool:
    """Whether "pour" behind it says who is: "ils étaient", "31 contre, 4"."""
    return _FOR.match(before.rsplit(" ", 1)[-1]) is not None or _SO_MANY.search(before) is not None


def _disagreeing(text: str) -> Iterator[tuple[int, int]]:
    """A determiner of one before a noun that is only ever of several: "aucune maisons"."""
    for found in _ONE_OF_SEVERAL.finditer(text):
        nouns = [each for each in readings(found["noun"].lower()) if each.part is Part.NOUN]
        if nouns and all(each.number == "p" for each in nouns) and _is_noun(text, found.start("noun")):
            yield found.span()


def _confused(text: str) -> Iterator[tuple[int, int]]:
    """The verb "a" before an infinitive, the preposition "à" before a participle: one stands for the other."""
    for found in _A.finditer(text):
        forms = {each.form for each in readings(found["word"])}
        if forms == {Form.INFINITIVE if found["a"] == "a" else Form.PARTICIPLE}:
            yield found.span()


def _agreeing(text: str) -> Iterator[tuple[int, int]]:
    """A participle in the plural behind "avoir", whose object follows: "avaient installés leurs étals"."""
    for found in _PLURAL.finditer(text):
        before = re.split(r"[.,;:!?«»]", text[: found.start()])[-1]
        forms = {each.form for each in readings(found["word"])}
        if forms == {Form.PARTICIPLE} and not _OBJECT_BEFORE.search(before):
            yield found.start("word"), found.end()


def _of_us(text: str) -> Iterator[tuple[int, int]]:
    """The ending of "nous" on what others do: "les travaux démarrerons"."""
    for found in _RONS.finditer(text):
        forms = {each.form for each in readings(found["word"])}
        if forms == {Form.FUTURE} and not _US.search(text, 0, found.start()):
            yield found.span()


def _is_noun(text: str, start: int) -> bool:
    return any(token.start == start and token.tag is Tag.NOUN for token in tagged(text))


def _never(text: str) -> Iterator[tuple[int, int]]:
    """A verb denied by "jamais" with no "ne" before it, outside quotations."""
    for found in _NEVER.finditer(text):
        if any(start <= found.start() < end for start, end in quoted(text)):
            continue
        tokens = tagged(text)
        at = next((number for number, token in enumerate(tokens) if token.start == found.start()), 0)
        verb, near = tokens[at - 1], tokens[max(0, at - _LOOKS_BACK) : at + 3]
        bare = verb.tag is Tag.VERB and not any(each.tag is Tag.NE or each.low in _WITHOUT_NE for each in near)
        if at and bare and _is_denied(tokens, at):
            yield verb.start, found.end()


def _is_denied(tokens: Sequence[Token], at: int) -> bool:
    """Whether a participle follows the auxiliary, or what another verb does something to."""
    after = tokens[at + 1].tag if at + 1 < len(tokens) else None
    return after is Tag.PARTICIPLE if tokens[at - 1].lemma in _HAVE else after is Tag.DETERMINER


_LOOKS: Final = (_disagreeing, _never, _confused, _agreeing, _of_us, _undenied)
