"""The subheading over an expert's words, "L’analyse de Bill Hayton": only over his, where a source calls him one."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.edits import EditKind
from cms_publisher.french import tables
from cms_publisher.french.words import fold
from cms_publisher.model import Edit, Sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cms_publisher.model import ArticleBlock, Source

_OPENING: Final = "L’analyse "
_CAPITALIZED: Final = r"[A-ZÀ-ÖØ-Ý][a-zà-öø-ÿœ’]+(?:-[A-ZÀ-ÖØ-Ý]?[a-zà-öø-ÿœ’]+)*"
NAME: Final = re.compile(rf"{_CAPITALIZED}(?: (?:de |d[’']|van |von |Le |La |Mc)?{_CAPITALIZED}){{1,2}}")
"""A first name with a surname."""
_SAYS: Final = (
    r"(?:(?:a|ont) (?:déclaré|dit|affirmé|expliqué|estimé|indiqué|souligné|précisé|ajouté|rappelé|assuré|reconnu|jugé|"
    r"averti|prévenu|noté|écrit|répondu|conclu|résumé|observé)|déclare|dit|affirme|explique|estime|indique|souligne|"
    r"précise|ajoute|rappelle|assure|juge|avertit|prévient|note|écrit|répond|conclut|résume|observe|analyse|détaille|"
    r"poursuit|raconte|confie|déplore|regrette|lance|souffle|soupire|insiste|plaide|tranche|témoigne|glisse|ironise|"
    r"dénonce|"
    r"s[’'](?:agace|inquiète|indigne|alarme|étonne|interroge|amuse|enthousiasme)|"
    r"se (?:réjouit|félicite|souvient|désole)|"
    r"(?:a|ont) (?:raconté|confié|déploré|regretté|lancé|insisté|plaidé|tranché|témoigné|glissé|dénoncé|annoncé)|"
    r"selon|d[’']après)"
)
SPEECH: Final = re.compile(rf"\b{_SAYS}\b", re.IGNORECASE)
"""A verb of speech, "selon", "d’après"."""
_OF: Final = r"(?<![dD]e )(?<![dD]u )(?<![dD][’'])(?<!des )"
"""What belongs to a body named is no name of who speaks: "la directrice d’Armor Lignes, Anne Roy"."""
_BEHIND: Final = re.compile(
    rf"«»,? (?!(?:qui|que|et|mais|selon|dont|une?|l[ea]s?|des?|du|ce(?:tte|s)?|sa|ses|leur)\b)"
    rf"(?:(?:a|ont|s[’']est|s[’'])[ ]?)?[a-zß-öø-ÿ]+(?:é|e|it|et|d|t)s?\b"
    rf"(?! par\b)[^.«»]{{0,90}}?{_OF}\b(?P<name>{NAME.pattern})"
)
"""Who is named behind the verb that follows a quotation, whatever the verb: "« … », sourit Anne Roy"."""
_SAID_BY: Final = re.compile(rf"\b{_SAYS}\b[^.«»]{{0,80}}?{_OF}\b(?P<name>{NAME.pattern})")
_WHO_SAYS: Final = re.compile(rf"(?P<name>{NAME.pattern})[^.«»]{{0,80}}\b{_SAYS}\b")
_NEAR: Final = 60
"""Characters between a name and the function that goes with it."""


def analysis_heading(blocks: Sequence[ArticleBlock]) -> Sentence | None:
    """The subheading, if every speaker of these paragraphs is one expert, named in full in the first of them."""
    opening = blocks[0].text
    names = [found[0] for found in NAME.finditer(opening) if is_analyst(found[0], opening)]
    if len(set(names)) != 1 or not all(_speaks(block.text, names[0]) for block in blocks):
        return None
    name = names[0]
    text = _OPENING + (f"d’{name}" if fold(name)[0] in "aeiouy" else f"de {name}")
    return Sentence(text=text, edits=(Edit(kind=EditKind.HEADING_WORDS, before="", after=text),))


def is_analysis_heading(text: str, sources: Sequence[Source]) -> bool:
    """Whether that is such a subheading over the name of somebody whom a source calls an expert."""
    if not fold(text).startswith(fold(_OPENING)):
        return False
    name = re.sub(r"^d(?:e |[’'])", "", text[len(_OPENING) :])
    return any(is_analyst(name, source.document.text) for source in sources)


def speaker(text: str) -> str | None:
    """The full name of the person whose words the sentence gives: beside a verb of speech, outside quotations."""
    bare = re.sub(r"«[^«»]*»", "«»", text)
    if not NAME.search(bare):
        return None
    found = _BEHIND.search(bare) or _SAID_BY.search(bare) or _WHO_SAYS.search(bare)
    return found["name"] if found else None


def quoted_speaker(text: str) -> str | None:
    """The full name of whom the sentence quotes word for word."""
    return speaker(text) if "«" in text else None


def is_analyst(name: str, text: str) -> bool:
    """Whether ``text`` gives ``name`` a function whose words are an analysis, right beside it."""
    return any(
        _functions().search(fold(text[max(0, found.start() - _NEAR) : found.end() + _NEAR]))
        for found in re.finditer(re.escape(name), text)
    )


def _speaks(text: str, name: str) -> bool:
    """Whether the paragraph's speaker is that person: the name, the surname, or a pronoun beside a verb of speech."""
    if not SPEECH.search(text) and "«" not in text:
        return False
    others = [found[0] for found in NAME.finditer(text) if found[0] != name]
    surname = name.rsplit(maxsplit=1)[-1]
    said = re.search(rf"-t-(?:il|elle)\b|\b(?:{_SAYS}) (?:{re.escape(name)}|M(?:me|\.) |{re.escape(surname)})", text)
    subject = re.search(rf"{re.escape(surname)}[^.«»]{{0,80}}\b{_SAYS}\b", text)
    return bool(said or subject) and not any(re.search(rf"{_SAYS} {re.escape(other)}", text) for other in others)


@cache
def _functions() -> re.Pattern[str]:
    words = sorted((word.replace("-", "[- ]") for word in tables.words("analysts")), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(words)})s?\b")
