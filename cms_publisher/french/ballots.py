"""How a body came to a decision, beside what it decided: ", par 9 voix et une abstention,", "à l’unanimité"."""

from __future__ import annotations

import re
from typing import Final

from cms_publisher.french import quotes
from cms_publisher.french.leaning import binds
from cms_publisher.french.sought import Sought
from cms_publisher.french.spaces import SPACE as _S

_NUMBER: Final = (
    r"(?:\d{1,3}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize)"
)
_BRACKET: Final = rf"(?:{_S}\([^()]{{2,120}}\))?"
_CAST: Final = (
    rf"(?:(?:voix|votes?)(?:{_S}pour|{_S}contre(?!{_S}{_NUMBER}\b))?|pour|contre|abstentions?|oppositions?|"
    rf"(?:bulletins?|votes?){_S}(?:blancs?|nuls?))"
)
_COUNT: Final = rf"{_NUMBER}{_S}{_CAST}{_BRACKET}"
_WHAT_WAS: Final = rf"(?:l(?:e|a|es){_S}|l[’']|une?{_S}|des{_S}(?!\d)|s(?:on|a|es){_S})"
"""What the vote was on, behind a bare number: "par 21 voix contre 6 la fermeture"."""
_MORE: Final = (
    rf"(?:(?:,|{_S}et|{_S}contre|{_S}moins){_S}(?:et{_S})?(?:{_COUNT}|{_NUMBER}\b(?!{_S}(?!et{_S}{_COUNT}|{_WHAT_WAS})[a-zà-ÿ%€]|\d)"
    rf"{_BRACKET}))*"
)
_HOW: Final = (
    rf"(?:[àÀ]{_S}l[’']unanimité(?:{_S}des{_S}(?:voix|présents|votants|membres{_S}présents))?"
    rf"|[àÀ]{_S}la{_S}majorité(?:{_S}(?:absolue|des{_S}(?:voix|présents|votants)))?|[pP]ar{_S}{_COUNT})"
    rf"{_BRACKET}{_MORE}"
)
_AFTER: Final = (
    rf"(?:[aA]près{_S}(?:en{_S}avoir{_S}(?:longuement{_S})?(?:délibéré|débattu|discuté)"
    rf"|(?:(?:une?|de){_S})?(?:(?:longs?|longue|vifs?){_S})?(?:discussion|délibération|débats?|échanges?|vote)))"
)
_EACH: Final = rf"(?:{_HOW}|{_AFTER})"
_BALLOT: Final = Sought(
    rf"(?P<comma>,{_S}?)?(?:(?<=[ \u00a0])|(?<=\A)){_EACH}(?:(?:,|{_S}et){_S}{_EACH})*"
    rf"(?P<end>,)?(?!{_S}sur{_S}\d){_S}?",
    "unanimité|majorité|oix|ote|pour|contre|abstention|opposition|près|ulletin",
)
_TALKED: Final = Sought(rf"\A{_AFTER},{_S}", "près")

_DEED: Final = r"(?:adopt|approuv|vot|valid|rejet|refus|repouss|accept|décid|autoris|entérin|retoqu|ratifi|écart)"
_WHAT: Final = (
    r"(?:projets?|propositions?|motions?|délibérations?|amendements?|demandes?|textes?|plans?|mesures?|bail|"
    r"conventions?|budgets?|tarifs?)"
)
_DONE: Final = (
    rf"(?:\b(?:a|ont|est|sont|été){_S}(?:[a-zà-ÿ]+{_S}){{0,2}}?{_DEED}[ée]e?s?\b|\b{_DEED}e(?:nt)?\b"
    r"|\bse prononc(?:e|ent)\b|\b(?:s[’']est|se sont) (?:\w+ )?prononcée?s?\b)"
)
_SETTLED: Final = Sought(
    rf"{_DONE}(?=.*?(?:{_HOW}|feu vert))|{_HOW}.*?{_DONE}"
    r"|\b(?:a|ont) (?:\w+ )?donné (?:son|leur) feu vert\b"
    rf"|\b{_WHAT}(?:{_S}[a-zà-ÿ]+)?{_S}(?:est|sont|a été|ont été){_S}"
    rf"(?:[a-zà-ÿ]+{_S})?{_DEED}[ée]e?s?\b|\A(?:{_WHAT}{_S})?{_DEED}[ée]e?s?{_S}{_HOW}",
    "unanimité|majorité|oix|vot|pour|contre|abstention|opposition|ulletin|feu vert|adopt|approuv|valid|rejet|refus|"
    "repouss|accept|autoris|entérin|retoqu|ratifi|écart|décid|prononc",
    re.IGNORECASE,
)
_NOT_YET: Final = re.compile(
    r"\b(?:avait|avaient|aurait|auraient|sera|seront|serait|seraient|devr\w+|si|ne|pas)\b|\bn[’']", re.IGNORECASE
)


def settles(sentence: str) -> bool:
    """Whether it tells that a body has voted on something, for or against it.

    >>> settles("Après deux heures de débat, ils l’ont adoptée par 21 voix contre 11.")
    True
    >>> settles("Le projet est repoussé."), settles("Le projet sera soumis au vote.")
    (True, False)
    """
    said = quotes.outside(sentence)
    found = _SETTLED.search(said)
    return found is not None and _NOT_YET.search(said, 0, found.end()) is None


_COUNCIL: Final = rf"(?:conseil(?:{_S}\w+)?|comité(?:{_S}\w+)?|assemblée|bureau|commission)"
_SO: Final = rf"près{_S}en{_S}avoir{_S}(?:dûment{_S}|longuement{_S})?délibéré"
_FORMULA: Final = re.compile(
    rf"(?:(?<![^.!?»][ \u00a0])(?<!\w)A{_SO},{_S}(?P<next>l)(?=[ea]{_S}{_COUNCIL}\b|[’']assemblée\b)"
    rf"|(?<=[a-zà-ÿ]),{_S}a{_SO},)"
)
_DECIDES: Final = re.compile(rf"\b(?:L[ea]{_S}|L[’']|l[ea]{_S}|l[’']){_COUNCIL}\Z")


def deliberated(text: str) -> list[tuple[int, int, str]]:
    """What minutes say before each decision of a council, and no newspaper does, with the capital of what follows.

    >>> start, end, new = deliberated("Après en avoir délibéré, le conseil adopte le tarif.")[0]
    >>> new + "Après en avoir délibéré, le conseil adopte le tarif."[end:]
    'Le conseil adopte le tarif.'
    """
    if "délibéré" not in text:
        return []
    found = (each for each in _FORMULA.finditer(text) if each["next"] or _DECIDES.search(text[: each.start()]))
    return [(*each.span(), each["next"].upper() if each["next"] else "") for each in found]


_DECIDED_TOO: Final = Sought(
    rf"(?:décide(?:nt)?|décidé|vot(?:e(?:nt)?|é)|accept(?:e(?:nt)?|é)|choisi(?:t|ssent)?){_S}(?:de{_S}|d[’'])\w+(?:er|ir|re|oir)\b"
    rf"[^,;:«»()?!]+?(?P<gone>{_S}et{_S}(?:de{_S}|d[’'])\w+(?:er|ir|re|oir)\b[^;:«»()?!]{{3,120}}?)(?=[.…]?$)"
    rf"|\b(?:vot(?:e(?:nt)?|é)|adopt(?:e(?:nt)?|é)|approuv(?:e(?:nt)?|é)|valid(?:e(?:nt)?|é)){_S}(?:l[ea]s?{_S}|l[’']|une?{_S})[^,;:«»()?!]{{3,60}}?"
    rf"(?P<too>{_S}et{_S}une?{_S}(?!partie\b)[^;:«»()?!]{{3,120}}?)(?=[.…]?$)",
    "décid|vot|accept|choisi|adopt|approuv|valid",
)
_BOUND: Final = re.compile(r"\b(?:ne|pas|sans|sauf|si|seulement|d[’']abord)\b|\bn[’']", re.IGNORECASE)


def debated(sentence: str) -> tuple[int, int] | None:
    """The span of "Après discussion, " at the start of what a body decided."""
    found = _TALKED.search(sentence)
    return found.span() if found else None


def ballot(sentence: str) -> tuple[int, int] | None:
    """The span of how a body voted or that it had talked first, with the commas around it.

    Before the body or between it and its verb only: behind the verb with nothing after it, it is what is told.

    >>> text = "Le conseil vote, par 9 voix contre 3, un emprunt."
    >>> start, end = ballot(text)
    >>> text[:start] + text[end:]
    'Le conseil vote un emprunt.'
    """
    found = _BALLOT.search(sentence)
    if found is None or not sentence[found.end() :].strip(" .\u00a0") or sentence.startswith("par ", found.end()):
        return None
    if not found.start():
        return found.span() if found["end"] else None
    if found["comma"]:
        return (found.start(), found.end("end")) if found["end"] else None
    return None if found["end"] else found.span()


def decided_too(sentence: str) -> tuple[int, int] | None:
    """The span of the second thing that a body decides, last: " et d’engager une étude sur le site".

    >>> text = "Le conseil décide de fermer le camping au 31 mars et d’engager une étude sur le site."
    >>> text[slice(*decided_too(text))]
    ' et d’engager une étude sur le site'
    >>> text = "Le conseil vote le lancement des travaux et un emprunt de 1,5 million d’euros."
    >>> text[slice(*decided_too(text))]
    ' et un emprunt de 1,5 million d’euros'
    """
    found = _DECIDED_TOO.search(sentence)
    if found is None or _BOUND.search(sentence) or binds(sentence):
        return None
    return found.span("gone" if found["gone"] else "too")
