"""What the instruction forbids to print and the article has: somebody's name, address or age, a sum, a school."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.checks.rule import Hit
from cms_publisher.fidelity.asked import read
from cms_publisher.fidelity.forbidden import NOT_SO, SHIELDED, banned, forbidden
from cms_publisher.french.matters import Matter
from cms_publisher.french.words import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.checks.context import Context
    from cms_publisher.fidelity.ban import Ban

_SHOWN: Final = 4
"""Passages that one finding lists."""
_FORBIDS: Final = re.compile(
    r"\A(?:et |mais |attention,? )?(?:surtout pas|ni|interdi\w+|(?:on |il faut )?(?:tai[ts]|taire)\b"
    r"|(?:on )?(?:ne |n')(?:surtout )?(?:pas )?(?:dire|di[st]|dites|citer?|nommer?|mentionner?|evoque[rz]?|parler?"
    r"|publier?|reveler?|indiquer?|preciser?|ecrire|ecri[ts]|rappeler?|rappelle[rz]?|decri\w+|detaille[rz]?)"
    r"|(?:sans|pas de|aucune?) (?:mention|allusion|details?|precisions?) (?:d[eu]s?|d'|a|aux?|sur)"
    r"|sans (?:dire|citer|nommer|mentionner|evoquer|preciser|reveler|decrire|detailler))(?:\b|(?<='))"
)
"""How a phrase that nobody reads forbids something."""
_PROHIBITS: Final = re.compile(
    r"\A(?:et |mais |attention ?[:,]? ?|surtout,? )*(?:"
    r"(?:on )?(?:ne |n')(?:surtout )?(?:l[ea]s? |l')?"
    r"(?!(?:a|ai|as|est|sont|suis|avait|etait|y|en|sai[st]|sera|peut|faut|connait|ont|aura|eu|ete)\b)[a-z]+.*"
    r"\b(?:pas|personne|rien|jamais|aucune?)\b|ne (?:surtout )?(?:pas|rien|jamais) [a-z]+(?:er|ir|re)\b"
    r"|pas (?:de |d')?(?:accus|mise en cause|jugement|soupcon|amalgame|polemique)"
    r"|rien (?:d'[a-z]+ |de [a-z]+ )?(?:sur|contre)\b"
    r"|aucune? (?:accusation|mise en cause|jugement|soupcon|allusion|amalgame))"
)
"""The same of what is asserted of somebody or something, "Rien d’affirmatif sur la santé", "On n’accuse personne"."""
_OF_FORM: Final = re.compile(
    r"\b(?:oubli\w*|hesit\w*|touch\w*|chang\w*|tromp\w*|coupe[rz]?\b|raccourc\w*|reecri\w*|repet\w*|trop|seulement"
    r"|deux fois|d'abord|pas encore|que l[ea]s?|enlev\w*|retir\w*|vir\w*|plus de \d+)\b"
)
"""What no source's fact is forbidden by."""
_PLACE: Final = re.compile(
    r"\b(?:pas|ni|sans) (?:de |d'|l[ea] |sa |son |l[ea] nom de l[ea] )?(?:commune|ville|village|hameau"
    r"|quartier|lieu-dit)\Z"
)


def broken_bans(phrase: str, context: Context) -> list[Hit] | None:
    """The findings of what a phrase forbids and the article has; None where it forbids nothing that can be looked for.

    One for each kind: the first place, with the words of all. What is of persons blocks, but for a name of which
    nobody can tell whether it is his who is meant ("le nom du gérant").
    """
    found = banned(phrase, context.story)
    return None if found is None else [hit for ban in found for hit in _told(ban, phrase, context)]


def forbids(phrase: str) -> bool:
    """Whether a phrase forbids something, whatever it is."""
    folded = fold(phrase)
    if forbids_place(phrase):
        return True
    if _PROHIBITS.match(folded) and not _OF_FORM.search(folded):
        return True
    return forbidden(phrase) is not None or bool(_FORBIDS.match(folded) and not NOT_SO.search(folded))


def is_refused(phrase: str, instruction: str) -> bool:
    """Whether a "no" stands behind a phrase of the instruction: "Les noms des malades, non"."""
    return (
        re.search(rf"{re.escape(phrase)}\s*[,:]\s*(?:non|jamais|surtout pas|pas question)\b", instruction) is not None
    )


def is_unsought(phrase: str) -> bool:
    """Whether it forbids, for certain, what nobody can look for in the text."""
    asked = read(phrase) if forbidden(phrase) else None
    return forbids_place(phrase) or (forbidden(phrase) is not None and not (asked and asked.ask in SHIELDED))


def forbids_place(phrase: str) -> bool:
    """Whether it forbids a place, which no article is without: "pas le nom du prévenu ni sa commune"."""
    return _PLACE.search(fold(phrase)) is not None


def _told(ban: Ban, phrase: str, context: Context) -> Iterator[Hit]:
    perhaps = isinstance(ban.kind, Matter) and not ban.sure  # a word says nothing there without its sentence
    found = [
        (each.at(start, end), each.text if perhaps else each.text[start:end], each.text)
        for each in context.statements
        for start, end in ban.places(each.text)
    ]
    if found:
        words = list(dict.fromkeys(said for _, said, _ in found))
        listed = "\u00a0», «\u00a0".join(words[:_SHOWN])
        rule = "forbidden-person" if ban.sure else "forbidden-thing"
        args = {"wish": phrase, "words": listed, "count": len(found)}
        yield Hit(rule=rule, place=found[0][0], args=args, evidence=found[0][2])
