"""A headline that is too wide for a page of results, told in less room: the same words, each change recorded.

Its numbers in digits; its town before a colon, where it ends with a site in that town ("dans l’église Saint-Roch de
Lorme"); what it is searched by before a colon, where it opens with what befalls that ("Restriction de l’eau").
The review makes them of the headline again: what it finds otherwise it knows nothing of.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.boilerplate.places import names_place
from cms_publisher.fidelity.edits import EditKind, replaced
from cms_publisher.fidelity.excerpts.extract import less
from cms_publisher.fidelity.excerpts.punishments import punishments
from cms_publisher.fidelity.excerpts.short_forms import short_forms
from cms_publisher.fidelity.excerpts.shortened import is_shortened, reductions
from cms_publisher.french import tables
from cms_publisher.french.digits import in_digits
from cms_publisher.french.grammar import Tag, has_finite_verb, tagged
from cms_publisher.french.leaning import binds
from cms_publisher.french.lexicon import Part, readings
from cms_publisher.french.names import lower_start
from cms_publisher.french.sought import Sought
from cms_publisher.french.spaces import SPACE as _S
from cms_publisher.french.words import content_words
from cms_publisher.model import Edit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.model import Sentence

_COLON: Final = "\u00a0: "
_NAME: Final = r"[A-ZÀ-ÖØ-Ý][\w’-]*"
_SITE: Final = re.compile(
    rf"(?P<told>[^:«»?!]{{20,}}?){_S}(?:dans|devant|sur|à|au){_S}?(?:l[’']|l[ae]{_S}|une?{_S})?"
    rf"(?:{'|'.join(sorted(tables.words('sites')))})(?:{_S}[\w’-]+){{0,3}}{_S}(?:de{_S}|d[’'])(?P<place>{_NAME}(?:{_S}{_NAME})?)$"
)
_AROUND: Final = Sought(
    rf"(?P<told>[^:«»?!]{{20,}}?){_S}dans{_S}(?:l[ae]{_S}|l[’'])(?:montagne|campagne|province|région|banlieue|périphérie)"
    rf"{_S}(?:de{_S}|d[’'])(?P<place>{_NAME})",
    "montagne|campagne|province|région|banlieue|périphérie",
)
"""What ends with the country around a town: "… dans la montagne d’Ourense"."""
_ENDS: Final = frozenset({Tag.NOUN, Tag.NAME, Tag.ADJECTIVE, Tag.UNKNOWN})
"""What may stand before where it happened; a verb may not be without: "le maire s’est rendu à l’usine"."""
_OPENS: Final = re.compile(r"(?P<head>[A-ZÀ-Ý][a-zà-ÿœ]{3,})(?: (?:de |d[’'])[a-zà-ÿœ]{4,})?")
"""What befalls something, in a headline without a verb or article: "Restriction de consommation"."""
_TAKEN_IN: Final = Sought(
    rf"(?P<who>Les{_S}(?:gendarmes|policiers|enquêteurs|douaniers))(?P<town>{_S}(?:de{_S}|d[’']){_NAME})?"
    rf"(?P<told>{_S}ont{_S}(?:interpellé|arrêté|identifié){_S}[^,:;«»?!]{{3,40}}?),?{_S}soupçonnée?s?{_S}(?P<deed>[^:«»?!]+)",
    "soupçonn",
)
_SAYS: Final = rf"(?:annonce|annoncent|a{_S}annoncé|ont{_S}annoncé)"
_SETTLES: Final = rf"(?:(?:a|ont){_S}(?:approuvé|voté|adopté|validé)|approuve(?:nt)?|vote(?:nt)?|adopte(?:nt)?)"
_WHAT: Final = r"(?P<what>(?:l[ea] |l[’']|les |une? |des )[^,:;«»?!]{12,})"
_ANNOUNCED: Final = Sought(
    rf"(?:[Ll][ea]{_S}|[Ll][’'])(?:[a-zà-ÿ-]+{_S}){{0,3}}(?P<who>{_NAME}(?:{_S}{_NAME}){{0,3}}){_S}{_SAYS}{_S}{_WHAT}",
    "annonc",
)
_SETTLED: Final = Sought(
    rf"(?:Les{_S}(?:élus|conseillers)|Le{_S}conseil(?:{_S}municipal)?|La{_S}(?:mairie|commune|ville)){_S}(?:de{_S}|d[’'])"
    rf"(?P<who>{_NAME}(?:{_S}{_NAME})?){_S}{_SETTLES}{_S}{_WHAT}",
    "approuv|vot|adopt|valid",
)
_FIRM: Final = re.compile(rf"\A(?:Groupe|Société|Entreprise){_S}(?=[A-ZÀ-Ý])")
"""Who announces or decides what: a title has the one before a colon and the other behind."""
_OF: Final = r"(?:du |des |de la |de l[’'])"


def narrowed(headline: Sentence, keyphrase: str, text: str, *, short: bool = True) -> Iterator[Sentence]:
    """The headline in digits, then each behind its town or its keyphrase, then the same of its shorter forms.

    ``text``: the article's, which knows towns, and what things are called for ``short``; not ``short``: without those.
    """
    yield from punishments(headline)
    for form in short_forms(headline, text) if short else [headline]:
        digits = _in_digits(form)
        if form is not headline:
            yield form
        if digits is not form:
            yield digits
        for one in [form] if digits is form else [digits, form]:
            yield from _behind_town(one, text, short=short)
            yield from _behind_keyphrase(one, keyphrase)
            yield from _behind_what_was_taken(one, keyphrase)
            if one.text[:1] == "L":
                yield from _behind_who(one)


def is_narrowed(title: str, headline: Sentence, text: str) -> bool:
    """Whether a title tag is the headline, so told or not, without what it is no less true without."""
    before = title.partition(_COLON)[0]
    small = before[:1].lower() + before[1:]
    forms = (headline, *(one for keyphrase in (small, before) for one in narrowed(headline, keyphrase, text)))
    return any(title == form.text or is_shortened(title, form.text) for form in forms)


def _in_digits(headline: Sentence) -> Sentence:
    changes = in_digits(headline.text)
    if not changes:
        return headline
    text, edits = replaced(headline.text, changes, EditKind.HOUSE_STYLE)
    return replace(headline, text=text, edits=(*headline.edits, *edits))


def _behind_town(headline: Sentence, text: str, *, short: bool) -> Iterator[Sentence]:
    found = _SITE.fullmatch(headline.text) or (_AROUND.fullmatch(headline.text) if short else None)
    if found is None or not is_town(found["place"], text):
        return
    told = found["told"]
    tokens = tagged(told)
    whole = has_finite_verb(told) or any(token.tag is Tag.PARTICIPLE for token in tokens)
    if whole and tokens[-1].tag in _ENDS and not binds(headline.text):
        yield _labelled(headline, found["place"], lower_start(told))


def is_town(name: str, text: str) -> bool:
    """Whether the name's shape is a town's, or the text says that something is there, or in which department it is."""
    written = re.escape(name)
    return (
        names_place(name)
        or re.search(rf"\b[àÀ] {written}\b|\b{written} \([A-ZÀ-Ý]|\bprovince d(?:e |[’']){written}\b", text) is not None
    )


def _behind_keyphrase(headline: Sentence, keyphrase: str) -> Iterator[Sentence]:
    opens = _OPENS.match(headline.text) if keyphrase and ":" not in headline.text else None
    of = re.compile(rf" {_OF}{re.escape(keyphrase)}(?= (?:dans|à|au|aux|en|pour) )")
    found = of.match(headline.text, opens.end()) if opens else None
    if opens is None or found is None or has_finite_verb(headline.text) or binds(headline.text):
        return
    if not any(each.part is Part.NOUN for each in readings(opens["head"].lower())):
        return
    told = headline.text[: found.start()] + headline.text[found.end() :]
    if not set(content_words(keyphrase)) & set(content_words(told)):
        yield _labelled(headline, keyphrase[:1].upper() + keyphrase[1:], told[0].lower() + told[1:])


def _behind_what_was_taken(headline: Sentence, keyphrase: str) -> Iterator[Sentence]:
    """Whom the police took in, behind what they are suspected to have stolen: "GPS agricoles : les gendarmes …"."""
    found = _TAKEN_IN.fullmatch(headline.text)
    if found is None or not keyphrase or not re.search(rf"\b{re.escape(keyphrase)}\b", found["deed"]):
        return
    told = lower_start(found["who"]) + found["told"]
    yield _labelled(headline, keyphrase[:1].upper() + keyphrase[1:], told)


def _behind_who(headline: Sentence) -> Iterator[Sentence]:
    """What was announced or decided behind who did: "Fromagerie Roy : la construction d’un nouvel atelier"."""
    if not (_ANNOUNCED.search(headline.text) or _SETTLED.search(headline.text)):
        return
    for text in (headline.text, *(less(headline.text, gone) for gone in reductions(headline.text))):
        found = _ANNOUNCED.fullmatch(text) or _SETTLED.fullmatch(text)
        if found is None or has_finite_verb(found["what"]) or binds(found["what"]):
            continue
        for name in dict.fromkeys((found["who"], _FIRM.sub("", found["who"]))):
            yield _labelled(headline, name, found["what"])


def _labelled(headline: Sentence, before: str, told: str) -> Sentence:
    edits = (
        Edit(kind=EditKind.CLAUSE, before=headline.text, after=told),
        Edit(kind=EditKind.LABEL, before="", after=before + _COLON),
    )
    return replace(headline, text=before + _COLON + told, edits=(*headline.edits, *edits))
