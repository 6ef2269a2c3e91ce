"""What a text states as done by somebody who is not judged yet: outside quotations, in no source's or court's name.

Article 9-1 of the Civil Code. Not what that person admits, nor what was judged before.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.french import quotes
from cms_publisher.french.judgments import is_charge, is_reserved, is_ruling
from cms_publisher.french.sought import Sought
from cms_publisher.french.spaces import SPACE as _S

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_WISH: Final = re.compile(
    r"présomption d[’']innocence|présumée? innocent|\b(?:pas|rien n[’']est) (?:encore )?(?:été )?(?:jug|condamn)ée?s?\b"
    r"|jugement n[’']est pas rendu",
    re.IGNORECASE,
)
_BEFORE_TRIAL: Final = re.compile(
    rf"\bmise?s?{_S}en{_S}examen\b|\bgarde{_S}à{_S}vue\b|\b(?:sera|seront){_S}jugée?s?\b|\binformation{_S}judiciaire\b"
)
_ADMITS: Final = re.compile(
    rf"\b(?:reconnaît|reconnaissent|admet|admettent|avoue|assume|(?:a|ont){_S}(?:\w+{_S})?(?:reconnu|admis|avoué))\b"
    rf"(?!{_S}(?:pas|avoir{_S}été))[^.;:«»]{{0,40}}\b(?:faits|tout|vols?|actes|gestes|détournements?|coups)\b"
    rf"|\bn[’'](?:a|ont){_S}(?:rien|pas|jamais){_S}(?:contesté|nié)\b|\bne{_S}(?:conteste|nie)(?:nt)?{_S}(?:rien|pas)\b(?!{_S}tou[ts])"
    rf"|\b[Mm](?:on|a){_S}cliente?{_S}(?:est{_S}coupable|reconnaît)\b"
)
"""Who says it too, in whatever words."""
_DEEDS: Final = (
    "encaissé|empoché|frappé|battu|giflé|tabassé|volé|dérobé|escroqué|arnaqué|détourné|abusé|agressé|violé|tué|assassiné|"
    "poignardé|étranglé|incendié|menacé|harcelé|falsifié|trompé|braqué|cambriolé|séquestré|insulté|racketté|blanchi|"
    "extorqué|soutiré|usurpé|pillé|dégradé|saccagé|maltraité|siphonné|viré|facturé|surfacturé|imité|puisé|ponctionné"
)
_USED_TO: Final = "|".join(
    f"{stem[:-1]}ç" if stem.endswith("c") else stem for stem in re.findall(r"(\w+)é(?=\||$)", _DEEDS)
)
"""The same verbs as what somebody did again and again: "facturait"."""
_ROLE: Final = r"(?:prévenue?|accusée?|suspecte?|mise?[ \u00a0]en[ \u00a0](?:cause|examen))"
_MAN: Final = re.compile(
    r"\b(?:prévenu|accusé|suspect|jugé|poursuivi|renvoyé|mis[ \u00a0]en[ \u00a0](?:cause|examen))\b"
)
_WOMAN: Final = re.compile(
    r"\b(?:prévenue|accusée|suspecte|jugée|poursuivie|renvoyée|mise[ \u00a0]en[ \u00a0](?:cause|examen))\b"
)
_ARTICLE: Final = rf"[Ll](?:[ea]{_S}|[’'])|[Cc]e(?:t|tte)?{_S}|[Uu]ne?{_S}"
_ADJUNCT: Final = (
    r"(?:À|Aux?|En|Entre|Dans|Devant|Depuis|Pendant|Le|Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi)\b[^,«»]{0,80}, "
)
_STATES: Final = (
    rf"(?<![\w’'])(?:(?P<pronoun>[Ii]l|[Ee]lle)s?|[Ss](?:on|a|es){_S}[\w-]+|(?P<named>(?:{_ARTICLE})?(?:{{called}})))\b"
    rf"(?:{_S}d(?:u|es|e|[’'])\b[^,;:«»]{{{{2,40}}}}?)?(?:,{_S}[^,;:«»]{{{{2,60}}}},)?"
    rf"{_S}(?:(?:lui{_S}|leur{_S}|l[’']|les{_S}|la{_S}|le{_S}|en{_S}|y{_S}))?"
    rf"(?:(?:a|ont|avait|avaient){_S}(?:(?!été\b)[\w’]+{_S}){{{{0,2}}}}?"
    rf"(?:{_DEEDS})(?:e?s?)|(?:{_USED_TO})ai(?:en)?t)\b(?!{_S}à{_S}l?a{_S}?porte)(?:[^,.;:«»]{{{{0,60}}}}\b)?"
)
_ATTRIBUTED: Final = re.compile(
    r"\b(?:[Ss]elon|[Dd][’']après|aurai(?:t|ent)|soupçonn\w+|accus(?:e|ent|ait|ée?s?|ation)|reproch\w+|présum\w+|suspect\w+|"
    r"poursuivie?s?|jugée?s?|affirm\w+|assur(?:e|ent|é)|expliqu\w+|déclar\w+|racont\w+|estim\w+|soutien\w+|soutenu|"
    r"[Pp]our l[ea] (?:procureure?|parquet|accusation)|reconnaît|reconnu\w*|admet|avou\w+|rappelé|indiqué|précisé|"
    r"dit|si|(?:déjà|avai(?:t|en)t été) condamnée?s?|condamnée?s? en)\b|-t-(?:il|elle)\b"
)
"""In whose name it is told, or that it was judged before."""
_GOES_ON: Final = re.compile(rf"(?:[^«»]{{0,80}}?,{_S})?(?:[Ii]ls?|[Ee]lles?|[Ss](?:on|a|es)|L[’']homme|La femme)\b")
_TRADE: Final = re.compile(
    rf"\b(?:[Uu]ne?|[Cc]e(?:t|tte)?){_S}(?P<trade>[a-zà-ÿ-]{{4,}})\b[^.;:«»]*?(?=\b(?:comparai|jugée?|poursuivie?|mise?{_S}en{_S}examen))"
)
_INITIAL: Final = re.compile(rf"\b[A-ZÀ-Ý][\w’-]+{_S}[A-ZÀ-Ý]\.(?=[ \u00a0,])")
_BESIDE: Final = re.compile(rf"{_INITIAL.pattern},{_S}(?:\d\d{_S}ans,{_S})?(?P<trade>[a-zà-ÿ-]{{4,}})\b")
"""What somebody is who is named by an initial."""
_TRIED: Final = Sought(rf"\bmise?s?{_S}en{_S}(?:examen|cause)\b|\bgarde{_S}à{_S}vue\b", "examen|cause|vue")


def is_unjudged(text: str, sentences: Sequence[str], wish: str) -> bool:
    """Whether a text tells of a case before its judgment, by itself or by what the desk says; no admission in it."""
    said = _WISH.search(wish) or _BEFORE_TRIAL.search(text)
    reserved = not said and ("délibéré" in text or "rendr" in text) and any(map(is_reserved, sentences))
    return bool(said or reserved) and not (_ADMITS.search(text) or any(map(is_ruling, sentences)))


def stated(sentences: Sequence[str]) -> Iterator[tuple[int, int, int]]:
    """Which sentence states such a deed, and from where to where; ``sentences`` of a text, in order."""
    said = [quotes.outside(text) for text in sentences]
    called = _called(said)
    deeds = re.compile(_STATES.format(called=called))
    opens = re.compile(rf"(?:{_ADJUNCT})?(?:{_ARTICLE})?(?:{called})\b")
    others = _others(" ".join(said))
    accused = attributed = False
    for at, text in enumerate(said):
        goes_on = _GOES_ON.match(text) is not None or not text.strip(" \u00a0.,")
        accused = accused if goes_on else _is_tried(text) or opens.match(text) is not None
        own = _ATTRIBUTED.search(text) is not None
        attributed = own or (attributed and goes_on)
        found = None if attributed else deeds.search(text)
        if found and (found["named"] or (accused and (found["pronoun"] or "").lower() not in others)):
            yield at, found.start(), found.end()


def _called(said: Sequence[str]) -> str:
    """How a text calls who is tried: by a role, by the trade or initial of the sentence that says what for."""
    tried = [text for text in said if _is_tried(text)]
    trades = {found["trade"] for text in tried for found in _TRADE.finditer(text)}
    names = {re.escape(found[0]) for text in tried for found in _INITIAL.finditer(text)}
    first = next((found for text in said for found in _INITIAL.finditer(text)), None)
    if first and (beside := _BESIDE.match(first.string, first.start())):
        trades.add(beside["trade"])
    return "|".join((_ROLE, *sorted(trades | names)))


def _others(said: str) -> frozenset[str]:
    """The pronoun that can't be of who is tried, where the text only speaks of a man, or only of a woman."""
    man, woman = _MAN.search(said) is not None, _WOMAN.search(said) is not None
    return frozenset({"elle" if man else "il"}) if man != woman else frozenset()


def _is_tried(said: str) -> bool:
    return is_charge(said) or _TRIED.search(said) is not None
