"""Whom the law shields: a minor in a matter of health or justice, a victim of a sexual offence, who is not yet judged.

The French press law of 29 July 1881, articles 35 ter, 39 bis and 39 quinquies; article 9-1 of the Civil Code.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from cms_publisher.french import quotes, tables
from cms_publisher.french.sought import Sought
from cms_publisher.french.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_WORD: Final = r"[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿœ]+(?:-[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿœ]+)*"
_NAME: Final = rf"{_WORD}(?:[ \u00a0](?:(?:de|du|des|le|la|Le|La|El|Ben|van|von)[ \u00a0]|d[’'])?{_WORD}){{0,3}}"
_AGE: Final = (
    r"(?:âgée?[ \u00a0]de[ \u00a0])?(?:(?P<years>\d{1,2}|un|deux|trois|quatre|cinq|six|sept|huit|neuf)[ \u00a0]ans?"
    r"|\d{1,2}[ \u00a0]mois)(?=[,.;)»]|\Z|[ \u00a0](?!de\b|plus\b|après\b|d[’']|dont\b|avec\b|ferme\b))"
)
"""No sentence: "contre Paul Vidal, trois ans dont dix-huit mois avec sursis"."""
_AGED: Final = re.compile(rf"(?<![\w’'-])(?P<name>{_NAME})(?:,[ \u00a0]|[ \u00a0]\(){_AGE}")
_CHILD: Final = re.compile(
    r"\b(?:fils|fille(?:tte)?|garçon|enfant|bébé|collégien(?:ne)?|lycéenne?|[Ll][ea] (?:petite?|jeune))"
    rf"(?:[ \u00a0]de[ \u00a0]\w+[ \u00a0](?:ans|mois))?,?[ \u00a0](?P<name>{_NAME})"
)
_CLASS: Final = (
    r"élève[ \u00a0](?:de[ \u00a0](?:CP|C[EM][12]|[3-6](?:e|ᵉ|ème)|sixième|cinquième|quatrième|troisième|maternelle|"
    r"primaire)|du[ \u00a0]primaire)"
)
_PUPIL: Final = re.compile(
    rf"\b(?:{_CLASS}|enfant|fillette|garçonnet|collégien(?:ne)?|mineure?|adolescente?)\b[^.!?;«»]{{0,40}}?"
    rf",?[ \u00a0]prénommée?[ \u00a0](?P<name>{_NAME})"
    rf"|(?<![\w’'-])(?P<before>{_NAME}),[ \u00a0](?:(?:une?|cette?)[ \u00a0])?{_CLASS}\b"
)
_RECOGNISED: Final = re.compile(
    r"(?<![\w’'-])(?P<name>[A-ZÀ-Ý][a-zß-öø-ÿœ]+(?:-[A-ZÀ-Ý][a-zß-öø-ÿœ]+)?),[ \u00a0]\d{1,3}[ \u00a0]ans,[ \u00a0]"
    r"(?P<what>[a-zà-ÿ][^,.;:«»]{3,80})"
)
_FIRST_NAME: Final = re.compile(r"[A-ZÀ-Ý][\w’-]*\.?[ \u00a0]\Z")
_TELLING: Final = re.compile(
    r"\b(?:ancien(?:ne)?|retraitée?|ex-)|\b(?:à|de|du|au|d[’'])[ \u00a0]?[A-ZÀ-Ý]\w+|\b(?:du|de la|de) "
    r"(?:village|bourg|commune|hameau|quartier)\b"
)
"""What tells a person apart where people know each other."""
_OF_AGE: Final = 18
_WORDS: Final = re.compile(r"\w+")
_MATTERS: Final = re.compile(
    r"gardes? a vue|mise?s? en examen|mise?s? en cause|pronostic vital|jours (?:ne )?sont"
    r"|gardiens? de (?:la paix|prison)"
)
_OTHERWISE: Final = re.compile(
    r"\b(?:viol(?:on|et|in)\w*|process\w+|agressi[fv]\w*|maladr\w+|oper(?:a|as|ett\w+|at(?:eur|rice)\w*)|noyers?|mort(?:ier|adel)\w*"
    r"|(?:roman|film|serie|intrigue)s? polici\w+|juges? (?:arbitre|de touche|de ligne)s?|jeunes? sapeurs?[ -]pompiers?"
    r"|(?:a|ai|ont|avait|avaient) (?:poursuivi|prevenu|detenu)|(?:temps|ballons?|angles?|points?) morts?"
    r"|natures? mortes?|tu(?:e|er|ent|ait|a|ant) l[ea] (?:match|suspense|rencontre|partie|set|jeu))\b"
)
"""What begins or reads so and is neither of health nor of justice: a violin, a process, a match that is killed."""
_SEXUAL: Final = Sought(
    r"\b(?:viol(?:s|ée?s?)?|agress(?:ions? sexuelles?|ée?s? sexuellement)|atteintes? sexuelles?|attouchements?|"
    r"abusée? sexuellement|inceste|harcèlement sexuel)\b",
    "viol|inceste| sexuelle|attouchement|harcèlement sexuel",
)
_PARTY: Final = r"(?:victime|plaignante?|partie civile)s?"
_ABUSED: Final = r"(?:violée?|agressée? sexuellement|abusée? sexuellement)"
_DEED: Final = "(?:viols?|attouchements?|agressions? sexuelles?)"
_OF_ABUSE: Final = (
    r"[^.;:«»]{3,60}?[ \u00a0]d(?:e[ \u00a0]|[’'])"
    rf"(?:harcèlement sexuel|{_DEED}|l[’']avoir[ \u00a0]{_ABUSED})\b"
)
_VICTIM: Final = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b{_PARTY},?[ \u00a0](?P<name>{_NAME})",
        rf"(?P<name>{_NAME}),[ \u00a0](?:(?:la|une|sa)[ \u00a0])?(?:jeune[ \u00a0])?(?:{_PARTY}|{_ABUSED})\b",
        rf"\b(?:{_ABUSED}|{_DEED}[ \u00a0](?:de|sur))[ \u00a0](?P<name>{_NAME})",
        rf"(?P<name>{_NAME})[ \u00a0](?:(?:dit|affirme|assure) avoir été|a été|avait été)[ \u00a0]{_ABUSED}\b",
        rf"(?P<name>{_NAME})(?:,[ \u00a0]\d\d?[ \u00a0]ans,)?[ \u00a0](?:accus\w+|a accusé)[ \u00a0]{_OF_ABUSE}",
    )
)
_KILLED: Final = re.compile(
    rf"\b(?:meurtre|assassinat|homicide|mort|tuée?|poignardée?|renversée?|fauchée?)[ \u00a0](?:de[ \u00a0]|d[’'])?"
    rf"(?:(?:son|sa|l[ae]|une?)[ \u00a0][\w-]+,[ \u00a0])?(?P<name>{_WORD}[ \u00a0]{_NAME})"
)
"""Who was killed, by what stands before the name."""
_SUSPECT: Final = re.compile(
    r"\b(?:mise?s? en examen|garde à vue|soupçonnée?s?|suspecte?s?|sera jugée?|information judiciaire)\b"
)
_JUDGED: Final = re.compile(r"\b(?:condamnée?s?|reconnue?s? coupables?|purge|(?:a|ont) avoué)\b")
_CALLED: Final = re.compile(
    r"\b(?:[Ll]e|[Ll]a|[Cc]e|[Cc]et|[Cc]ette|[Ll][’'])[ \u00a0]?(?P<who>meurtri(?:er|ère)|assassin|violeur|agresseur|"
    r"voleu(?:r|se)|escroc|coupable|pédophile|tueu(?:r|se)|incendiaire|braqueur|cambrioleur|pyromane)\b"
    r"(?![ \u00a0](?:présum|suppos|désign))"
)


def minors(paragraph: str) -> Iterator[tuple[int, int]]:
    """Where a paragraph that speaks of health or justice names somebody under age."""
    words = frozenset(_WORDS.findall(folded := fold(paragraph)))
    children = bool(words & tables.words("children"))
    if not (children or words & {"ans", "an", "mois", "eleve"}) or not _is_delicate(folded, words):
        return
    other = _OTHERWISE.sub(" ", folded)
    if other != folded and not _is_delicate(other, _WORDS.findall(other)):
        return
    aged = [found for found in _AGED.finditer(paragraph) if not _is_of_age(found["years"])]
    called = list(_CHILD.finditer(paragraph)) if children else []
    pupils = {found.span("name" if found["name"] else "before") for found in _PUPIL.finditer(paragraph)}
    yield from sorted({found.span("name") for found in (*aged, *called)} | pupils)


def adults(paragraph: str) -> Iterator[str]:
    """The names of whoever a paragraph gives the age of, and that is of age."""
    if any(map(str.isdigit, paragraph)):
        yield from (found["name"] for found in _AGED.finditer(paragraph) if _is_of_age(found["years"]))


def _is_of_age(years: str | None) -> bool:
    return years is not None and years.isdigit() and int(years) >= _OF_AGE


def victims(sentence: str) -> Iterator[tuple[int, int]]:
    """Where a sentence on a sexual offence names its victim."""
    if _SEXUAL.search(sentence):
        yield from (found.span("name") for pattern in _VICTIM for found in pattern.finditer(sentence))


def is_open_case(text: str) -> bool:
    """Whether a text tells of a suspicion, and of no judgement."""
    return _SUSPECT.search(text) is not None and _JUDGED.search(text) is None


def called_guilty(sentence: str) -> Iterator[tuple[int, int]]:
    """Where a sentence calls somebody a criminal, outside quotations."""
    yield from (found.span("who") for found in _CALLED.finditer(quotes.outside(sentence)))


def _is_delicate(folded: str, words: Iterable[str]) -> bool:
    return _MATTERS.search(folded) is not None or any(word.startswith(_beginnings()) for word in words)


@cache
def _beginnings() -> tuple[str, ...]:
    return (*tables.words("health"), *tables.words("judicial"))


def told_apart(sentence: str) -> Iterator[tuple[int, int]]:
    """Where a sentence gives only a first name, with an age and what else tells who that is: a trade, a village."""
    for found in _RECOGNISED.finditer(sentence):
        if _TELLING.search(found["what"]) and not _FIRST_NAME.search(sentence, 0, found.start()):
            yield found.span()


def named_victims(sentence: str) -> Iterator[tuple[int, int]]:
    """Where a sentence names somebody and says that this is a victim, of whatever it was."""
    yield from (found.span("name") for pattern in (*_VICTIM[:2], _KILLED) for found in pattern.finditer(sentence))
