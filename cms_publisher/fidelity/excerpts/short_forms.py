"""What a headline says in fewer words, where a page of results has no room for all of them; each by its own rule.

A rule takes the headline and the article's text, and gives what of it becomes what; the text is asked what it calls
things by itself. Who shortens and who reviews call the same rules, several after another.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from cms_publisher.fidelity.edits import EditKind, replaced
from cms_publisher.fidelity.excerpts.antecedents import spells_out
from cms_publisher.french import tables
from cms_publisher.french.auxiliaries import auxiliary, present_auxiliary
from cms_publisher.french.circumstances import insertion
from cms_publisher.french.grammar import noun_phrases
from cms_publisher.french.leaning import binds
from cms_publisher.french.sought import Sought
from cms_publisher.french.spaces import SPACE as _S

if TYPE_CHECKING:
    from collections.abc import Callable

    from cms_publisher.fidelity.edits import Change
    from cms_publisher.model import Sentence

    Rule = Callable[[str, str], list[Change]]

_NAME: Final = r"[A-ZÀ-ÖØ-Ý][\w’-]*"
_HOURS: Final = Sought(
    rf"\b(?:de|entre){_S}\d\d?{_S}(?P<from>heures?){_S}(?:à|et){_S}\d\d?{_S}(?:(?P<to>heures?)|h)\b|"
    rf"\b(?:de|entre){_S}\d\d?{_S}h{_S}(?:\d\d{_S})?(?:à|et){_S}\d\d?{_S}(?P<end>heures?)\b|"
    rf"\b(?:à|dès|vers|avant|après|jusqu[’']à){_S}\d\d?{_S}(?P<at>heures?)\b(?!{_S}(?:d[eu’']|par\b))",
    "heure",
)
"""Times of day, never how long: "de 23 heures à 5 h 30", "entre 8 heures et midi"; not "à 3 heures de route"."""
_FIRST: Final = Sought(
    rf"\b(?:[Ll]a|[Ll]e|[Ss]a|[Ss]on|[Ll]eur){_S}(?P<first>premi(?P<f>ère)|premier)(?={_S}(?P<noun>[\w’-]{{2,}}))",
    "premi",
)
_NO_COUNT: Final = frozenset({"ministre", "ministres", "adjoint", "adjointe", "secrétaire", "dame", "secours", "plan"})
"""What is a name or an office with "premier" before it."""
_REGION: Final = Sought(
    rf"(?<=\bdans )la (?:vallée|baie|presqu[’']île|plaine) de (?P<art>l[’']|la )(?P<name>{_NAME})(?=$|[ ,])|"
    rf"(?<=\bdans )l[ae] (?:vallée|massif|golfe|bassin|plaine) (?P<of>du|des) (?P<other>{_NAME})(?=$|[ ,])",
    "vallée|baie|île|plaine|massif|golfe|bassin",
)
_SITE_LABEL: Final = re.compile(
    rf"(?:{'|'.join(sorted(map(str.capitalize, tables.words('sites'))))}|Conservatoire|Théâtre|Musée|Stade)"
    rf"(?P<whose> (?:(?:inter)?communale?|municipale?|communautaire|départementale?|régionale?))(?=[ \u00a0]: )"
)
"""A site as the label of a headline, and who runs it: "Piscine intercommunale : …"."""
_SIGLE: Final = re.compile(r"(?P<name>[^().,;:«»?!]{8,90}) \((?P<sigle>[A-Z]{2,8})\)")
_TAKER: Final = Sought(
    rf"(?<=\w){_S}été{_S}(?:(?:vendu|cédé)e?s?(?P<to>{_S}à{_S}(?:une?|des|deux|trois){_S}[^,:;«»?!\d]{{3,70}})"
    rf"|\w+(?:ée?s?|ie?s?|ue?s?|ise?s?|[aei]inte?s?|erte?s?)(?P<by>{_S}par{_S}(?:une?|des|deux|trois){_S}[^,:;«»?!\d]{{3,70}}))$",
    "été",
)
"""To whom or by whom, nobody whom the reader knows, something was done: "a été vendu à un club"."""
_CAUTION: Final = Sought(rf"(?<=\w){_S}par{_S}(?:mesure{_S}de{_S})?précaution(?=$|{_S}|,)", "précaution")
_USE: Final = Sought(
    rf"(?<=[Rr]estriction){_S}de{_S}consommation(?={_S}(?:(?:dans|sur|à|en){_S}|de{_S}l[’']eau{_S}))", "consommation"
)
_MONEY: Final = Sought(rf"(?<=\d){_S}(?P<many>million|milliard)s?{_S}d[’']euros\b", "euros")
_PASSES: Final = Sought(
    rf"(?<=\w\u00a0: )l(?:e{_S}|a{_S}|[’'])(?P<body>[a-zà-ÿ]+)"
    rf"(?:{_S}(?:municipal|communautaire|départemental|régional)e?)?{_S}"
    rf"(?:(?:a{_S})?(?:adopté|émis|voté|lancé)|adopte|émet|vote|lance){_S}(?=une?{_S}[a-zà-ÿ]{{4,}}{_S})",
    "adopt|ém|vot|lanc",
)
"""What a body does that makes the thing be, behind a label: "Lorme : le conseil adopte | une motion contre …"."""
_LIMITS: Final = re.compile(
    r"\b(?:ne|pas|jamais|aucune?|sans|sauf|seule?s?|seulement|que|qu[’']|qui|dont|où|première? fois)\b|\bn[’']",
    re.IGNORECASE,
)


def short_forms(headline: Sentence, text: str) -> list[Sentence]:
    """The headline, then what it is by each of the rules and by several of them, every change recorded."""
    forms = [headline]
    for find, kind in _RULES:
        forms += [_made(one, changes, kind) for one in forms if (changes := find(one.text, text))]
    return forms


def _made(sentence: Sentence, changes: list[Change], kind: EditKind) -> Sentence:
    text, edits = replaced(sentence.text, changes, kind)
    return replace(sentence, text=text, edits=(*sentence.edits, *edits))


def hours(headline: str, _text: str) -> list[Change]:
    """Times of day with "h"."""
    return [
        (found.start(group), found.end(group), "h")
        for found in _HOURS.finditer(headline)
        for group in ("from", "to", "at", "end")
        if found[group]
    ]


def first(headline: str, _text: str) -> list[Change]:
    """What is the first of its kind, in figures: "sa 1ʳᵉ IRM"."""
    return [
        (*found.span("first"), "1ʳᵉ" if found["f"] else "1ᵉʳ")
        for found in _FIRST.finditer(headline)
        if found["noun"].lower() not in _NO_COUNT | tables.words("functions_of_persons")
    ]


def region(headline: str, text: str) -> list[Change]:
    """A valley by its bare name, where the text calls it so: "dans la vallée de l’Ubaye", "dans l’Ubaye"."""
    found = _REGION.search(headline)
    if found is None:
        return []
    bare = f"{found['art']}{found['name']}" if found["name"] else f"{found['of'].replace('du', 'le')} {found['other']}"
    bare = bare.replace("des ", "les ")
    words = re.escape(bare).replace("’", "[’']")
    told = rf"{words[:1].upper()}{words[1:]} est (?:l[’'])?une (?:des )?(?:zone|vallée|région|montagne)s?"
    so = rf"\b(?:dans {words}|{told})\b"
    return [(*found.span(), bare)] if re.search(so, text) else []


def site_label(headline: str, _text: str) -> list[Change]:
    """A site before the colon without who runs it."""
    found = _SITE_LABEL.match(headline)
    return [(*found.span("whose"), "")] if found else []


def sigle(headline: str, text: str) -> list[Change]:
    """A body by the sigle that the text gives it behind its name."""
    for found in _SIGLE.finditer(text) if "(" in text else ():
        words = found["name"].split(" ")
        for at in range(len(words) - 1):
            name = re.sub(r"^[Ll][’']", "", " ".join(words[at:]))
            start = headline.find(name)
            vowel = found["sigle"][0] in "AEIOU" and not headline[:start].endswith(("’", "'"))
            if start > 0 and len(name) > len(found["sigle"]) and spells_out(name, found["sigle"]):
                return [] if vowel else [(start, start + len(name), found["sigle"])]
    return []


def taker(headline: str, _text: str) -> list[Change]:
    """What was done, without whom it was done to or by, where that is nobody known."""
    found = _TAKER.search(headline)
    if found is None or _LIMITS.search(headline) or binds(headline):
        return []
    return [(*found.span("to" if found["to"] else "by"), "")]


def inserted(headline: str, _text: str) -> list[Change]:
    """What it tells of, without when that is, behind it between commas."""
    span = insertion(headline) if ", " in headline and not _LIMITS.search(headline) else None
    subject = next(iter(noun_phrases(headline)), None) if span else None
    return [(*span, "")] if span and subject and not subject.start and subject.end == span[0] else []


def caution(headline: str, _text: str) -> list[Change]:
    """What was done, without that it was done to be on the safe side."""
    found = _CAUTION.search(headline)
    return [(*found.span(), "")] if found and not _LIMITS.search(headline) else []


def use(headline: str, _text: str) -> list[Change]:
    """What water is restricted for, where the headline names the water: "Eau du robinet : restriction dans …"."""
    found = _USE.search(headline) if "eau " in headline.lower() else None
    return [(*found.span(), "")] if found else []


def passive(headline: str, _text: str) -> list[Change]:
    """What is done, without the auxiliary: "les restrictions prolongées jusqu’au 31 mars"."""
    label = headline.rfind("\u00a0: ") + len("\u00a0: ") if "\u00a0: " in headline else 0
    span = auxiliary(headline[label:]) or present_auxiliary(headline[label:])
    return [(label + span[0], label + span[1], "")] if span else []


def passed(headline: str, _text: str) -> list[Change]:
    """What a body adopts or launches by itself, behind its label: "Lorme : un avis favorable à la fusion"."""
    found = _PASSES.search(headline)
    known = found and found["body"] in tables.words("actors") and not _LIMITS.search(headline)
    return [(*found.span(), "")] if found and known else []


def money(headline: str, _text: str) -> list[Change]:
    """Amounts with signs: "11 M€"."""
    return [
        (found.start() + 1, found.end(), "M€" if found["many"] == "million" else "Md€")
        for found in _MONEY.finditer(headline)
    ]


_RULES: Final[tuple[tuple[Rule, EditKind], ...]] = (
    (inserted, EditKind.CLAUSE),
    (hours, EditKind.HOUSE_STYLE),
    (region, EditKind.CLAUSE),
    (site_label, EditKind.CLAUSE),
    (sigle, EditKind.HOUSE_STYLE),
    (taker, EditKind.CLAUSE),
    (caution, EditKind.CLAUSE),
    (use, EditKind.CLAUSE),
    (passive, EditKind.CLAUSE),
    (passed, EditKind.CLAUSE),
    (first, EditKind.HOUSE_STYLE),
    (money, EditKind.HOUSE_STYLE),
)
