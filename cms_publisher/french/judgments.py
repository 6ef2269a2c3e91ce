"""What a court decided, and what a line that tells it can go without: which court it was, what for where that ends it.

What was given, with the share of it that is suspended, stays or goes whole.
"""

from __future__ import annotations

import re
from typing import Final

from cms_publisher.french.calendar import MONTHS, WEEKDAYS
from cms_publisher.french.grammar import has_finite_verb
from cms_publisher.french.leaning import binds
from cms_publisher.french.sought import Sought
from cms_publisher.french.spaces import SPACE as _S

_GIVEN: Final = (
    r"(?:\d|une?\b|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|"
    r"quarante|cinquante|la réclusion|verser|payer)"
)
_JUDGE: Final = r"(?:tribuna\w+|cours?|juges?|justice|chambre)\b"
_COURT: Final = re.compile(
    rf"(?<=[\wé])(?<!,){_S}par{_S}(?:le{_S}|la{_S}|les{_S}|l[’']){_JUDGE}(?P<of>[^,;:«»()]*?)"
    rf"(?:(?={_S}à{_S}{_GIVEN})|(?P<behind>(?={_S}pour{_S}|[.…]?$)))"
)
_VERB: Final = re.compile(
    rf"\bcondamnée?s?(?:{_S}(?:le{_S})?(?:{'|'.join(WEEKDAYS)})?(?:{_S}?\d\d?(?:er)?{_S}(?:{'|'.join(MONTHS)})(?:{_S}\d{{4}})?)?)?\Z"
)
"""What the court did, with its day."""
_CONDEMNED: Final = re.compile(rf"\bcondamnée?s?\b.*{_S}à{_S}{_GIVEN}.*\b(?:ans?|mois|jours|euros|heures)\b|€")
_GROUND: Final = re.compile(
    r", pour (?!(?:l[ea]s?|une?|des?|sa|son|ses|leurs?|que|partie|moitié|chacune?|chaque|tou\w+)\b|l[’']|\d)"
    r"[^,;:«»()]+?(?=[.…]?$)"
)
_WHOLE: Final = re.compile(
    rf"(?<=condamné)(?:e?s?)({_S}à{_S}{_GIVEN}[^,:«»]*?\b(?:ans?|mois|jours|euros|heures|prison|perpétuité)\b[^,:«»]*?"
    r"(?:, dont [^,:«»]+)?)$"
)
_AT_ONCE: Final = Sought(
    r"(?<=\w), (?:selon|dans le cadre d[’'e]|en)[ \u00a0][^,;:«»]{0,20}\bcomparutions? immédiates?,"
    r"(?= (?:pour|de|d[’']))",
    "comparution",
)
_GUILT: Final = Sought(
    rf"\breconnue?s?{_S}coupables?\b(?:(?!\b(?:mais|relax|acquitt|non)\b)[^;:«»])*?,?{_S}et{_S}"
    rf"(?=condamnée?s?{_S}à{_S}{_GIVEN})",
    "coupable",
)
_ALSO: Final = Sought(
    rf"\bcondamnée?s?{_S}à{_S}{_GIVEN}[^,;:«»]*?\b(?:ans?|mois|euros|prison|perpétuité|criminelle)\b(?:,{_S}dont{_S}[^,;:«»]+?)?"
    rf"(?P<also>,?{_S}et{_S}(?:l[’']a|lui{_S}a|a|à)\b[^;:«»]*?)(?=\.?$)",
    "condamn",
)
_OTHERS: Final = re.compile(
    rf"\bcondamnée?s?{_S}(?:[A-ZÀ-Ý][\w’-]*\.?{_S})+à{_S}{_GIVEN}[^,;:«»]*(?:,{_S}dont{_S}[^,;:«»]+?)?"
    rf"(?P<also>(?:,|{_S}et){_S}(?:[A-ZÀ-Ý][\w’-]*\.?{_S})+à{_S}{_GIVEN}[^;:«»]*?)(?=\.?$)"
)
"""What others were given behind the first, who is named as they are."""
_WHAT_FOR: Final = Sought(
    rf"\bcondamnée?s?{_S}à{_S}{_GIVEN}[^,;:«»]*?\b(?:ans?|mois|prison|sursis|amende|perpétuité|criminelle)"
    rf"(?P<what>{_S}pour{_S}(?!(?:une?|moitié|partie|chacune?|\d+){_S})[^;:«»]+?)(?=\.?$)",
    "condamn",
)
_HOW: Final = re.compile(r"\b(?:sursis|probatoire|fermes?|aménag\w+|bracelet|domicile|conver\w+|mais|si|ou)\b")
"""What says how the punishment is meant: it never goes."""
_HAS: Final = rf"(?:l[’']|les{_S})?(?:a|ont){_S}(?:finalement{_S}|donc{_S})?"
_BY: Final = (
    rf"(?:{_S}(?:{'|'.join(WEEKDAYS)})\b[^,;:«»]{{0,30}}?)?(?:{_S}par{_S}(?:le|la){_S}{_JUDGE}[^,;:«»]{{0,50}}?)?"
)
"""When, and which court it was, before what it gave."""
_RULED: Final = Sought(
    rf"{_JUDGE}[^;:«»]{{0,60}}?{_S}{_HAS}(?:condamné|relaxé|acquitté|dispensé{_S}de{_S}peine|reconnu{_S}coupable)e?s?\b"
    rf"|(?:a|ont){_S}(?:finalement{_S}|donc{_S})?été{_S}(?:condamnée?s?{_BY}{_S}à|relaxée?s?|acquittée?s?|reconnue?s?{_S}coupables?)\b"
    rf"|\bécop(?:e|ent){_S}d|\b(?:est|sont){_S}(?:condamnée?s?{_S}à|relaxée?s?|acquittée?s?)\b",
    "condamn|relax|acquitt|écop|coupable|dispens",
)
_ASKED: Final = Sought(rf"\b(?:a|ont){_S}(?:donc{_S})?requis\b|\brequi(?:er|èren)t\b", "requi")
_CHARGED: Final = Sought(
    rf"\b(?:comparai\w+|(?:est|sont|était|étaient|a{_S}été|ont{_S}été|sera|seront){_S}(?:\w+{_S})?(?:jugé|poursuivi|renvoyé)e?s?|"
    rf"jugeait|(?:doi|devai)(?:en)?t{_S}répondre|répondai(?:en)?t)\b(?:[^.;:«»]|\b[A-ZÀ-Ý]\.)*?{_S}(?:pour|de|d[’'])\b",
    "compar|jugé|jugeait|poursuivi|renvoyé|répond",
)
_RESERVED: Final = Sought(
    rf"\b(?:mise?s?|mettent|met)(?:{_S}(?:sa|son|leur|l[’']|le{_S}|la{_S})[^,;:«»]{{3,20}}?)?{_S}en{_S}délibéré\b|"
    rf"\brendr(?:a|ont){_S}(?:son|sa|leur|ses|leurs){_S}(?:jugement|décision|délibéré|verdict|arrêt)s?\b|\b(?:jugement|décision|délibéré|verdict|arrêt)\b[^,;:«»]{{0,30}}?"
    rf"{_S}(?:(?:sera|est){_S}(?:rendue?|attendue?|connue?|prononcée?))\b",
    "délibéré|rend|attendu|connu|prononc",
    re.IGNORECASE,
)
_FORMERLY: Final = re.compile(
    rf"\b(?:déjà|auparavant|autrefois|jadis|(?:en|depuis){_S}(?:\w+{_S})?(?:19|20)\d\d|"
    r"première instance|casier|fois|ans (?:plus tôt|auparavant)|par le passé|"
    r"l[’']an(?:née)? derni(?:er|ère))\b|\bil y a\b",
    re.IGNORECASE,
)
"""What was ruled before the hearing that is told, as a record."""
_FOR: Final = re.compile(rf"{_S}(?:(?:poursuivi|jugé)e?s?{_S}pour|pour{_S}avoir)\b[^;]*")
"""What was judged has a date of its own: "a relaxé l’ancien maire, poursuivi pour un accident en juin 2022"."""
_HEARING: Final = Sought(
    r"\b(?:tribuna\w+|cour (?:d[’']assises|d[’']appel|criminelle)|à la barre\b(?! d)|procès(?!-)|audience|"
    r"prévenue?s?|accusée?s?|correctionnel\w*)\b",
    "tribuna|cour d|cour c|barre|procès|audience|prévenu|accusé|correctionnel",
    re.IGNORECASE,
)
_WHOLE_OF: Final = re.compile(
    rf"{_JUDGE}[^,;:«»]*?{_S}a{_S}condamné{_S}(?:[A-ZÀ-Ý][\w’-]*\.?{_S}?)+?({_S}à{_S}{_GIVEN}[^:«»]*)$"
)
_DENIED: Final = re.compile(r"\b(?:ne|pas|ni|aucune?|sauf|seulement)\b|\bn[’']", re.IGNORECASE)


def court(sentence: str) -> tuple[int, int] | None:
    """The span of the one court that gave a sentence, between the verb and what was given, or behind that.

    >>> text = "Un notaire a été condamné par le tribunal correctionnel de Lorme à deux ans de prison."
    >>> text[slice(*court(text))]
    ' par le tribunal correctionnel de Lorme'
    >>> text = "Un notaire a été condamné à deux ans de prison par le tribunal de Lorme pour escroquerie."
    >>> text[slice(*court(text))]
    ' par le tribunal de Lorme'
    """
    found = _COURT.search(sentence)
    if found is None or len(re.findall(_JUDGE, sentence)) > 1 or _DENIED.search(_FOR.sub("", sentence)):
        return None
    if found["behind"] is None:
        verb = _VERB.search(sentence, 0, found.start())
    else:
        verb = _CONDEMNED.search(sentence, 0, found.start())
    return None if verb is None or binds(found["of"]) or has_finite_verb(found["of"]) else found.span()


def ground(sentence: str) -> tuple[int, int] | None:
    """The span of what a sentence was given for, last: ", pour abus de confiance"."""
    found = _GROUND.search(sentence)
    if found is None or binds(found[0]) or _DENIED.search(sentence) or has_finite_verb(found[0]):
        return None
    before = sentence[: found.start()]
    return found.span() if _CONDEMNED.search(before) and has_finite_verb(before) else None


def what_for(sentence: str) -> tuple[int, int] | None:
    """The span of the crime that somebody was sentenced for, last, behind what was given.

    >>> text = "La cour l’a condamné à quinze ans de réclusion criminelle pour le meurtre de son voisin."
    >>> text[slice(*what_for(text))]
    ' pour le meurtre de son voisin'
    """
    found = _WHAT_FOR.search(sentence)
    return (
        None
        if found is None or _HOW.search(found["what"]) or _DENIED.search(sentence[: found.start("what")])
        else found.span("what")
    )


def guilt(sentence: str) -> tuple[int, int] | None:
    """The span of what somebody was found guilty of, before what was given for it.

    >>> text = "La cour l’a reconnu coupable du meurtre de son voisin et condamné à seize ans de réclusion."
    >>> text[slice(*guilt(text))]
    'reconnu coupable du meurtre de son voisin et '
    """
    found = _GUILT.search(sentence) if "coupable" in sentence else None
    return None if found is None or _DENIED.search(sentence) else found.span()


def also_given(sentence: str) -> tuple[int, int] | None:
    """The span of what a court did or gave besides, last: ", et l’a envoyé en détention"."""
    if "condamn" not in sentence:
        return None
    if others := _OTHERS.search(sentence):
        return None if _DENIED.search(sentence) else others.span("also")
    found = _ALSO.search(sentence)
    return None if found is None or _HOW.search(found["also"]) or _DENIED.search(sentence) else found.span("also")


def at_once(sentence: str) -> tuple[int, int] | None:
    """The span of how somebody was brought to trial: ", selon la procédure de comparution immédiate,"."""
    found = _AT_ONCE.search(sentence) if "comparution" in sentence else None
    return found.span() if found else None


def given(headline: str) -> tuple[int, int] | None:
    """The span of all that a court gave, last in a headline: that somebody was condemned is true without.

    >>> text = "Un ancien notaire condamné à trois ans de prison, dont deux avec sursis"
    >>> text[slice(*given(text))]
    ' à trois ans de prison, dont deux avec sursis'
    """
    found = _WHOLE.search(headline) or _WHOLE_OF.search(headline)
    return None if found is None or _DENIED.search(headline) else found.span(1)


def is_of_court(text: str) -> bool:
    """Whether it speaks of a hearing: "à la barre du tribunal", "le prévenu"."""
    return _HEARING.search(text) is not None


def is_ruling(sentence: str) -> bool:
    """Whether it tells what a court decided of somebody; not what one had decided before, which is a record.

    >>> is_ruling("Le tribunal l’a relaxé.")
    True
    >>> is_ruling("Il avait déjà été condamné à trois mois de prison en 2019.")
    False
    """
    return _RULED.search(sentence) is not None and "«" not in sentence and not is_record(sentence)


def is_record(sentence: str) -> bool:
    """Whether what it tells was so before: "déjà condamné en 2019", "en première instance"."""
    return _FORMERLY.search(sentence) is not None and _FORMERLY.search(_FOR.sub("", sentence)) is not None


def is_request(sentence: str) -> bool:
    """Whether it tells what a prosecutor asked for: the news of a hearing until there is a ruling."""
    return _ASKED.search(sentence) is not None and not _FORMERLY.search(sentence)


def is_charge(sentence: str) -> bool:
    """Whether it tells for what somebody is tried: "Jean R. comparaissait mardi pour vol."."""
    return _CHARGED.search(sentence) is not None


def is_reserved(sentence: str) -> bool:
    """Whether it tells when a court will rule: "Le jugement a été mis en délibéré au 12 mars."."""
    return _RESERVED.search(sentence) is not None and "«" not in sentence
