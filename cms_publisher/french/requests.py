"""What a prosecutor asked for, and what a line that tells it can go without: of whom, and what was to come with it.

Reports name who asks once, then say "Il requiert …": in a line that stands alone it is said who that is.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.french import quotes
from cms_publisher.french.sought import Sought
from cms_publisher.french.spaces import SPACE as _S

if TYPE_CHECKING:
    from collections.abc import Sequence

_ASKS: Final = rf"(?:a{_S}requis|requiert)"
"""What nobody else does in a court."""
_WANTS: Final = rf"(?:a{_S}(?:réclamé|demandé)|réclame|demande)"
"""What others do, too."""
_REQUEST: Final = Sought(
    rf"(?:Contre{_S}[^,;:«»]{{2,40}},{_S}(?=[lie]))?"
    rf"(?:(?P<pronoun>[Ii]l|[Ee]lle)|[Ll][ea]{_S}(?:(?:vice-)?procureure?|parquet|substitute?(?:{_S}d(?:u|e{_S}la){_S}procureure?)?|ministère{_S}public)|"
    rf"[Ll][’']avocate?{_S}générale?)(?:{_S}de{_S}la{_S}République)?(?P<name>,{_S}[^,;:«»]{{3,40}},)?{_S}"
    rf"(?:{_ASKS}|{_WANTS}(?=[^;:«»]*\b(?:prison|emprisonnement|réclusion|sursis|fermes?|amende|relaxe)\b)){_S}"
    rf"(?P<what>(?:la{_S}relaxe|(?!aussi\b|également\b)\w[^,;:«»]*?(?:\b(?:ans?|mois|euros|heures|perpétuité)\b|€)[^,;:«»]*?)"
    rf"(?:,{_S}dont{_S}[^,;:«»]*?\b(?:sursis|fermes?)\b(?:{_S}(?:probatoire|sous|à)\b[^,;:«»]*?)?)?)"
    rf"(?P<whom>,?{_S}(?:contre|à{_S}l[’']encontre{_S}d[eu’'])(?!{_S}(?:lui|elle|eux)\b)[^,;:«»]+?)?"
    rf"(?P<rest>(?:,|{_S}et{_S}(?:l[’']|la{_S}|le{_S}|les{_S}))[^«»;:]*)?(?=\.?$)",
    "requis|requiert|réclam|demand",
)
"""How long, how much of it suspended, against whom; then what goes with it."""
_AGAINST_ANOTHER: Final = re.compile(rf"(?:,|{_S}et){_S}[^,;:«»]*?{_S}contre{_S}.*$")
_SUSPENDED: Final = re.compile(
    r"\b(?:sursis|probatoire|fermes?|aménag\w+|bracelet|conver\w+|si|sous réserve|sauf|ou|relaxe|acquitt\w+)\b"
)
"""What says how the punishment is meant, or who is to be cleared: it never goes."""
_BY_A_PRONOUN: Final = Sought(
    rf"(?P<whom>Contre{_S}[^,;:«»]{{2,40}},{_S})?(?P<pronoun>[Ii]l|[Ee]lle){_S}(?:(?P<asks>{_ASKS})|{_WANTS}){_S}",
    "requis|requiert|réclam|demand",
)
_PROSECUTOR: Final = Sought(
    rf"\b(?P<he>[LlDd]e{_S}|[Dd]u{_S}|[Aa]u{_S})?(?P<she>[Ll]a{_S})?"
    rf"(?P<who>(?:vice-)?procureur(?P<e>e?)|substitut(?:e?){_S}d(?:u|e{_S}la){_S}procureure?|substitute?)\b"
    rf"|\b(?P<they>[Ll]e{_S}(?:parquet|ministère{_S}public))\b|\b[Ll](?P<advocate>[’']avocat(?P<fem>e?){_S}générale?)\b",
    "procureur|substitut|parquet|ministère|général",
)
_ANOTHER: Final = re.compile(
    r"\b(?:avocate?s?|Mes?|défense|prévenue?s?|accusée?s?|présidente?s?|juges?|victimes?|plaignante?s?|cliente?s?|témoins?|"
    r"experte?s?|mère|père|homme|femme)\b"
)
_SPOKEN_ON: Final = re.compile(rf"[\s,.]*(?:[\w’]+(?:-t)?-(?:il|elle)(?:{_S}\w+){{0,2}})?[\s,.]*")
"""What is left of a quotation that goes on from the one who is named: ", a-t-il lancé"."""
_NEAR: Final = 3
"""Sentences before the pronoun among which it is named."""


def request(sentence: str) -> re.Match[str] | None:
    """The sentence as who asked (``name``) for what, of ``whom``, and the ``rest``; None where it is not that alone."""
    found = _REQUEST.match(sentence)
    return None if found and _SUSPENDED.search(_AGAINST_ANOTHER.sub("", found["rest"] or "")) else found


def asked_besides(sentence: str) -> tuple[int, int] | None:
    """The span of what a prosecutor asked for besides, or of others: "…, et l’annulation du permis"."""
    found = request(sentence) if "requ" in sentence or "réclam" in sentence or "demand" in sentence else None
    return found.span("rest") if found and found["rest"] else None


def asked_of(sentence: str) -> tuple[int, int] | None:
    """The span of whom it was asked of, with what comes behind that.

    >>> text = "Le parquet a requis six mois avec sursis contre le tireur, et le retrait de son permis."
    >>> text[slice(*asked_of(text))]
    ' contre le tireur, et le retrait de son permis'
    """
    found = request(sentence) if "requ" in sentence or "réclam" in sentence or "demand" in sentence else None
    return (found.start("whom"), found.end()) if found and found["whom"] else None


def who_asks(sentence: str, before: Sequence[str]) -> tuple[int, int, str] | None:
    """Where the pronoun that opens a request stands, and whom the sentences of its paragraph ``before`` name by it.

    None where that isn't certain: only a prosecutor "requiert", but anybody may ask for something.

    >>> who_asks("Il requiert deux ans de prison.", ["Pour le procureur, Jean Roy, « c’est grave »."])
    (0, 2, 'Le procureur')
    """
    found = _BY_A_PRONOUN.match(sentence)
    if found is None:
        return None
    for text in reversed(before[-_NEAR:]):
        said = quotes.outside(text)
        if (named := _PROSECUTOR.search(said)) is not None:
            sure = found["asks"] or not _ANOTHER.search(said)
            who = _by_its_name(named, masculine=found["pronoun"].lower() == "il")
            who = f"{who[0].lower()}{who[1:]}" if found["whom"] else who
            return (*found.span("pronoun"), who) if sure and who else None
        if not (found["asks"] or _SPOKEN_ON.fullmatch(said)):
            return None
    return None


def _by_its_name(named: re.Match[str], *, masculine: bool) -> str:
    """The one who asks with an article, where the pronoun may stand for that one; "" elsewhere."""
    if named["they"]:
        return f"L{named['they'][1:]}" if masculine else ""
    if named["advocate"]:
        return f"L{named['advocate']}" if masculine == (not named["fem"]) else ""
    if masculine:
        return f"Le {named['who']}" if named["he"] and not named["e"] else ""
    return f"La {named['who']}" if named["she"] else ""
