"""What those in charge announce, told as the news: "La piscine de Lorme ne rouvrira pas avant mars".

Of "La mairie a annoncé que l’établissement ne rouvrirait pas avant mars": the conditional behind "a annoncé que" is a
future seen from then, and the one site that the text has named before is the one that it means. Who runs a thing and
says what will be done with it is no witness: it is so. A body that is not in charge, or a modal ("pourrait fermer"),
stays as it is told.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.french import tables
from cms_publisher.french.grammar import Tag, tagged
from cms_publisher.french.leaning import binds
from cms_publisher.french.lexicon import Form, readings
from cms_publisher.french.sought import Sought
from cms_publisher.french.spaces import SPACE as _S

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.french.grammar import Token

_ANNOUNCED: Final = Sought(
    rf"(?:[^,:;«»]{{3,40}},{_S})?(?P<speaker>(?:[Ll]a{_S}|[Ll]e{_S}|[Ll][’'])(?P<who>[A-Za-zà-ÿ]+)\b[^,:;«»?!]{{0,80}}?){_S}(?:a|(?P<before>avait)){_S}"
    rf"(?:annoncé|confirmé|fait{_S}savoir)(?P<when>{_S}[^,:;«»?!]{{2,60}}?)?{_S}qu(?:e{_S}|[’'])(?P<told>[^:;«»?!]{{20,140}}?)[.…]?$",
    "annoncé|confirmé|savoir",
)
_IN_CHARGE: Final = frozenset({
    "mairie", "commune", "ville", "communauté", "département", "région", "préfecture", "direction", "municipalité",
    "métropole", "agglomération", "intercommunalité",
})  # fmt: skip
"""Who decides what it announces of a site or a service."""
_ACTS: Final = frozenset(
    {"groupe", "entreprise", "société", "association", "club", "syndicat", "hôpital", "université"}
)
"""Who, besides, announces what it does itself: "le groupe a annoncé qu’il fermait l’atelier"."""
_EVE: Final = "La veille, "
_ITSELF: Final = re.compile(r"(?:il|elle)[ \u00a0](?=\w+(?:ait)\b)")
_MODALS: Final = frozenset({"pouvoir", "devoir", "vouloir", "falloir", "souhaiter", "aimer", "avoir"})
_MEANT: Final = re.compile(
    r"(?:[Ll]e[ \u00a0]|[Ll][’'])(?:établissement|équipement|site|bâtiment|lieu)"
    r"(?=[ \u00a0](?:n[e’']|\w+r(?:a|ait|ont|aient)\b))"
)
"""A site as the text has named it before, at the head of what is announced."""
_SITE: Final = re.compile(
    rf"\b(?P<article>[Ll]a |[Ll]e |[Ll][’'])(?P<noun>{'|'.join(sorted(tables.words('sites')))})"
    r"(?: (?:municipale?|communale?|intercommunale?|départementale?))?"
    r" (?:de la |de l[’']|des |du |de |d[’'])?[A-ZÀ-ÖØ-Ý][\w’-]*(?: [A-ZÀ-ÖØ-Ý][\w’-]*)*"
)
_AGREES: Final = re.compile(
    r"\b(?:est|ser\w+|rest\w+|demeur\w+|deven\w+|deviend\w+|été)\b(?:[ \u00a0](?:pas|encore|toujours))?"
    r"(?:[ \u00a0](?P<what>(?:ferm|prolong|rénov|démol|vend|rouvert|condamn|inutilis|évacu)(?:é|i|u)))?\b"
)
"""What agrees with a subject: a participle that takes an "e" where that is feminine, or what is not known to."""


def announced_news(sentence: str, before: str) -> str | None:
    """What the sentence says was announced, as news; ``before``: the text up to it, which names what is meant.

    >>> announced_news("La mairie a annoncé jeudi que le marché fermerait le 4 mai.", "")
    'Le marché fermera le 4 mai'
    """
    found = _ANNOUNCED.fullmatch(sentence.strip())
    who = found["who"].lower() if found else ""
    itself = _ITSELF.match(found["told"]) if found else None
    if found and found["before"] and not sentence.startswith(_EVE):
        return None  # who "avait annoncé" may do otherwise now
    if found is None or who not in _IN_CHARGE | (_ACTS if itself else frozenset()) or binds(found["told"]):
        return None
    if itself:
        named = _as_now(f"{found['speaker']} {found['told'][itself.end() :]}")
    else:
        told = _in_future(found["told"])
        named = _with_its_name(told, before) if told else None
    return named[:1].upper() + named[1:] if named else None


def _in_future(told: str) -> str | None:
    """The clause with its conditional in the future; None where it has another verb besides, or is no such clause."""
    verbs = [token for token in tagged(told) if token.tag is Tag.VERB]
    held = [token for token in tagged(told) if token.tag in {Tag.RELATIVE, Tag.SUBORDINATOR, Tag.SUBJECT}]
    if len(verbs) != 1 or held or not _is_conditional(verbs[0]):
        return None
    form = verbs[0].text
    future = form.removesuffix("aient") + "ont" if form.endswith("aient") else form.removesuffix("ait") + "a"
    return told[: verbs[0].start] + future + told[verbs[0].end :]


def _as_now(told: str) -> str | None:
    """What somebody says that it does or will do, at the time of saying: "proposait" is "propose"."""
    if future := _in_future(told):
        return future
    verbs = [token for token in tagged(told) if token.tag is Tag.VERB]
    held = [token for token in tagged(told) if token.tag in {Tag.RELATIVE, Tag.SUBORDINATOR, Tag.SUBJECT, Tag.NE}]
    form = verbs[0].low if len(verbs) == 1 and not held else ""
    lemmas = {each.lemma for each in readings(form) if each.form is Form.IMPERFECT} - _MODALS
    now = f"{form.removesuffix('ait')}e"
    known = any(each.form is Form.PRESENT and each.lemma in lemmas for each in readings(now))
    if not (known and all(lemma.endswith("er") for lemma in lemmas)):
        return None
    return told[: verbs[0].start] + now + told[verbs[0].end :]


def _is_conditional(verb: Token) -> bool:
    found = readings(verb.low)
    told = bool(found) and all(each.form is Form.CONDITIONAL and each.lemma not in _MODALS for each in found)
    return told and verb.low.endswith(("rait", "raient"))


def _with_its_name(told: str, before: str) -> str | None:
    """The clause with the one site named before for what it opens with; itself where it opens with no such word."""
    meant = _MEANT.match(told)
    if meant is None:
        return told
    sites = dict.fromkeys(_sites(before))
    if len(sites) != 1:
        return None
    name = next(iter(sites))
    feminine = name.startswith("la ") or any(
        each.gender == "f" for each in readings(name.partition("’")[2].split(" ")[0])
    )
    rest = told[meant.end() :]
    if feminine and (agrees := _AGREES.search(rest)):
        if not agrees["what"]:
            return None
        rest = f"{rest[: agrees.end()]}e{rest[agrees.end() :]}"
    return name + rest


def _sites(text: str) -> Iterator[str]:
    yield from (found[0][:1].lower() + found[0][1:] for found in _SITE.finditer(text))
