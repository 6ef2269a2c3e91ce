"""Whether a clause tells what was or what will be: sure signs only, None where there is none or both stand there."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache
from typing import Final

from cms_publisher.french import families, quotes
from cms_publisher.french.grammar import Tag, has_finite_verb, tagged
from cms_publisher.french.lexicon import Form, readings
from cms_publisher.french.words import fold


class Tense(StrEnum):
    """What a verb's form says of the time."""

    PAST = "past"
    FUTURE = "future"


_GAP: Final = (
    r"(?:[ \u00a0](?:pas|plus|rien|toujours|tout|beaucoup|presque|jamais|déjà|aussi|ainsi|bien|enfin|également|"
    r"finalement|encore|été|\w+ment)){0,2}"
)
_PARTICIPLE: Final = (
    r"(?!(?:lieu|droit|tort|trait|peu|depuis|parmi|crédit|profit|jusqu|que|qui|plus|aussi|ainsi|tous|sous|trois|huit|"
    r"point|fort|envie|pitié|moitié|autorité|priorité|qualité|capacité|appui)\b)"
    r"\w*(?:é|ée|és|ées|i|ie|is|ise|it|ite|ies|u|ue|us|ues|ert|erte|int|ort)\b"
)
"""No noun, number or adverb behind "avoir": what "a lieu" on a day is told in the present; so is "n’a que trois"."""
_GONE: Final = (
    r"(?:arrivé|venu|parti|mort|né|entré|sorti|tombé|devenu|monté|descendu|resté|revenu|décédé|passé|"
    r"repassé|rentré|retourné|reparti|remonté|ressorti|apparu|intervenu|parvenu|allé)e?s?"
)
"""What goes with "être" and tells a deed."""
_PAST: Final = re.compile(
    rf"\b(?:(?:a|ont|ai|avons|avait|avaient|eut|eurent){_GAP}[ \u00a0]{_PARTICIPLE}|(?:a|ont|avait|avaient) été\b"
    rf"|(?:a|ont)-(?:t-)?(?:on|ils?|elles?){_GAP}[ \u00a0]{_PARTICIPLE}"
    rf"|(?:s[’']est|se sont|s[’']était|s[’']étaient){_GAP}[ \u00a0]{_PARTICIPLE}"
    rf"|(?:est|sont){_GAP} {_GONE}\b"
    r"|(?<!\bsera )(?<!\bseront )(?<!\bêtre )(?:publi|diffus|dévoil|décéd|bless|tu)ée?s?[ \u00a0](?:ce[ \u00a0])?"
    r"(?=(?:lun|mar|mercre|jeu|vendre|same)di\b|dimanche\b)"
    r"|(?:fut|furent|eut|eurent|était|étaient|avait|avaient)\b"
    r"|(?=\w++(?:(?<=ait)|(?<=ent)))(?:\w{2,}(?:èrent|irent|urent)\b|\w*(?:[^r\W]ait|[^r\W]aient)\b))",
    re.IGNORECASE,
)
_DONE: Final = re.compile(
    rf"\b(?:a|ont){_GAP}[ \u00a0]{_PARTICIPLE}|\b(?:a|ont) été\b|\b(?:s[’']est|se sont){_GAP}[ \u00a0]{_PARTICIPLE}"
    r"|\b(?:est|sont) (?:arrivé|parti|mort|né|entré|sorti|tombé|devenu|décédé|reparti|parvenu|revenu)e?s?\b"
    r"|\b(?:vien(?:t|nent)|ven(?:ait|aient)) (?:de |d[’'])(?:s[’']|se )?\w+(?:er|ir|re)\b",
    re.IGNORECASE,
)
"""A deed done and told so, "vient de fermer": no imperfect, which describes, and no pluperfect, which was before."""
_BEFORE: Final = re.compile(
    rf"\b(?:avait|avaient)(?: été)?{_GAP}[ \u00a0]{_PARTICIPLE}"
    rf"|\b(?:s[’']était|s[’']étaient){_GAP}[ \u00a0]{_PARTICIPLE}",
    re.IGNORECASE,
)
"""The pluperfect: what was before what is told."""
_IMPERFECT: Final = re.compile(r"\b(?P<verb>\w+(?:ait|aient))\b", re.IGNORECASE)
_PROVEN: Final = re.compile(
    rf"\b(?:a|ont|ai|avons|avait|avaient|eut|eurent){_GAP}[ \u00a0]{_PARTICIPLE}|\b(?:a|ont|avait|avaient) été\b"
    rf"|\b(?:a|ont)-(?:t-)?(?:on|ils?|elles?){_GAP}[ \u00a0]{_PARTICIPLE}"
    rf"|\b(?:s[’']est|se sont|s[’']était|s[’']étaient){_GAP}[ \u00a0]{_PARTICIPLE}"
    rf"|\b(?:est|sont|était|étaient){_GAP} {_GONE}\b"
    r"|\b(?:fut|furent|eut|eurent|c[’']était|\w{2,}(?:èrent|irent|urent))\b",
    re.IGNORECASE,
)
"""What no day ahead is told in; "elle passait une IRM lundi" may look ahead from a day of the past."""
_INFINITIVE: Final = r"(?:(?:(?:se|la|les?|lui|leur|y|en|nous|être)[ \u00a0]|[sl][’'])?\w+(?:er|ir|re|oir)|\w+é)\b"
_FUTURE: Final = re.compile(
    rf"\b(?:(?:va|vont|doit|doivent|devrait|devraient|pourrait|pourraient){_GAP}[ \u00a0]{_INFINITIVE}"
    r"|(?:est|sont) (?:prévu|attendu|programmé)e?s?\b|(?<![’'])(?:appell|invit)(?:e|ent)\b|prévoi(?:t|ent)\b"
    r"|(?=(?-i:[a-zà-ÿœ])\w*+(?:(?<=ra)|(?<=ront)))(?:"
    r"\w*(?:era|eront|iront|dront|vront|rront|tront|uront|(?:ett|att|aît|ît)ra|(?:ev|uiv|viv)ra|aura|"
    r"(?:ien|en|au|ou|oin|ein|ain)dra|(?:pou|ve|cou|mou)rra)\b"
    r"|(?!(?:re|at|é)?tira\b|vira\b|admira\b|\w*spira\b|expira\b|chavira\b|déchira\b)\w*ira\b))",
    re.IGNORECASE,
)
"""The end of a word is looked at first: few words are read letter by letter; a name is none ("le Val Maira")."""
_STILL_TO_COME: Final = re.compile(
    r"\b(?!à[ \u00a0](?:partir|compter)[ \u00a0]d)"
    r"(?:de|d[’']|à|pour|afin)[ \u00a0]?(?:se |s[’'])?(?P<verb>\w{2,}(?:er|ir|re|oir))\b"
)
_CALLED: Final = re.compile(
    r"(?:\w[ \u00a0](?:a|ont|avait|avaient)[ \u00a0](?:annoncé|confirmé|prévu|promis)"
    r"|\b(?:a|ont|avait|avaient)[ \u00a0](?:appelé|invité|convié|convoqué|programmé|fixé|reporté|repoussé|renvoyé|"
    r"avancé|décrété|assigné|cité|déposé[ \u00a0]un[ \u00a0]préavis))(?:[ \u00a0]\S+){2,}[ \u00a0]$"
    r"|\b(?:a|ont|avait|avaient|été)[ \u00a0](?:convoqué|cité|assigné|programmé)e?s?(?:[ \u00a0]\S+)*[ \u00a0]$"
    r"|\b(?:en[ \u00a0]délibéré|(?:reporté|repoussé|renvoyé|ajourné|fixé|décalé|prolongé)e?s?)"
    r"(?:[ \u00a0]\S+){0,3}?[ \u00a0](?:au|à|en|jusqu[’']au?)[ \u00a0]$"
)
"""What was called for or announced may be of that day, and so may the call: "ont appelé à la grève jeudi".

What is put off to a day is mostly ahead: "a été mis en délibéré au 15 décembre".
"""
_NO_VERB: Final = frozenset(
    {"fait", "trait", "lait", "souhait", "attrait", "retrait", "portrait", "extrait", "parfait", "bienfait"},
)
_LONGEST_LEAD: Final = 4
"""What may stand before a date that is a clause of its own: "Au", "Dès", "Ce"."""
_FIRST_DAY: Final = re.compile(r"[LlDd](?:es|u)[ \u00a0]\d\d?(?:er)?[ \u00a0](?:et|au)[ \u00a0]?$")
"""And the first of two: "Les 28 et 29 novembre"."""
_BOUND: Final = re.compile(
    r"(?:[ÀAàa] (?:partir|compter) d(?:u|e|[’'])|[Jj]usqu[’'](?:au?|en)|[Dd][’']ici(?: au?)?)[ \u00a0]?$"
)
"""What a date that opens the sentence may stand behind: "À compter du"."""
_RELATIVES: Final = frozenset({"qui", "dont", "où", "que"})
_CLEFT: Final = re.compile(r"[ \u00a0]?c[’']est\b", re.IGNORECASE)
"""What tells nothing by itself: "c’est par un SMS que la maire l’a appris"."""
_HANGS: Final = re.compile(r"\(|–|—|que|qui|dont|où|quand|lorsque|si|alors|tandis|(?:lorsq|q)u[’']", re.IGNORECASE)
"""What opens a clause that depends on another, or stands apart."""
_PLACE: Final = re.compile(
    r"(?:[ÀAà]|Au|Aux|Dans|Devant|Chez|Sur|Sous|En|Lors|Face)\b(?:(?!\b(?:que|qui|dont|où)\b).)*,[ \u00a0]?$"
)
"""What opens a sentence and is no subject of its verb: "À la barre du tribunal, "."""
_EDGE: Final = re.compile(
    r"[;:()–—]|,(?!\d)|\b(?:que|qui|dont|où|quand|lorsque|si|alors|tandis|mais|et(?!(?:[ \u00a0]le)?[ \u00a0]\d))\b"
    r"|\b(?:lorsq|q)u[’']"
)
"""Where a clause ends; not between two days, "les 4 et 5 mai", nor in a number."""
_GOES_ON: Final = re.compile(
    rf"(?<=\bet)[ \u00a0]{_PARTICIPLE}[ \u00a0]"
    r"(?:(?:l[ae]s?|une?|des|quelque|plus|près|environ|plusieurs|\d+)[ \u00a0]|l[’'])"
)
"""A second deed of one auxiliary: "a fait deux blessés et endommagé 340 maisons"."""
_UNTIL: Final = re.compile(r", (?:quand|lorsque?)\b")
"""Behind it stands when what was so began or ended."""


def tense_at(sentence: str, start: int, end: int) -> Tense | None:
    """The tense of the clause that ``sentence[start:end]`` (a date) tells the time of; None where it isn't certain."""
    text = _without_quotes(sentence)
    edges = [found.span() for found in _EDGE.finditer(text) if not start <= found.start() < end]
    before = [0, *(edge[1] for edge in edges if edge[1] <= start)]
    left = before[-1]
    if _GOES_ON.match(text, left) and _DONE.search(text, before[-2], left):
        left = before[-2]
    right = min((edge[0] for edge in edges if edge[0] >= end), default=len(text))
    own = text[left:right]
    if _CALLED.search(text[left:start]):
        return None
    if open_deeds := [found.end() for found in _STILL_TO_COME.finditer(text[left:start]) if _is_infinitive(found)]:
        ahead = _FUTURE.search(
            text[left:start], open_deeds[-1]
        )  # "les bateaux autorisés à pêcher seront 36 au 1er mai"
        return Tense.FUTURE if ahead and _tense(own) is Tense.FUTURE else None
    if found := _tense(own):
        other = found is Tense.PAST and _tells_now(sentence, text, left, start)
        return None if other or (found is Tense.FUTURE and _is_of_a_relative(sentence, text, left, start)) else found
    lead = _BOUND.sub("", _FIRST_DAY.sub("", text[left:start])).strip()
    if _has_verb(own) or len(lead) > _LONGEST_LEAD:
        return None
    if text[:left].strip():
        said = re.split("[;:]", text[:left])[-1]
        told = None if _CALLED.search(text[:start]) else _of_first_clause(sentence, text, (left - len(said), left))
        return told or _of_predicate(said, text[right:])
    return _of_first_clause(sentence, text, (end, len(text)))


def may_look_ahead(sentence: str, start: int, end: int) -> bool:
    """Whether only an imperfect tells of the date ``sentence[start:end]``: "passait une IRM lundi".

    Not of what somebody said on it.
    """
    text = _without_quotes(sentence)
    edges = [found.span() for found in _EDGE.finditer(text) if not start <= found.start() < end]
    left = max((edge[1] for edge in edges if edge[1] <= start), default=0)
    right = min((edge[0] for edge in edges if edge[0] >= end), default=len(text))
    own = text[left:right]
    told = own if _PAST.search(own) else text
    verbs = [found["verb"].lower() for found in _IMPERFECT.finditer(told) if found[0].lower() not in _NO_VERB]
    return bool(verbs) and not (_PROVEN.search(told) or any(map(_is_speech, verbs)))


def _is_speech(verb: str) -> bool:
    return families.belongs(fold(verb), families.matches("speech"))


def _tells_now(sentence: str, text: str, left: int, start: int) -> bool:
    """Whether a verb of the present stands between the past one and the date: "qui a tué sa femme comparaît lundi"."""
    past = max((left + found.end() for found in _PAST.finditer(text[left:start])), default=start)
    return past < start and has_finite_verb(sentence, past, start)


def _is_of_a_relative(sentence: str, text: str, left: int, start: int) -> bool:
    """Whether the date is of a relative clause without the future: "qui s’ouvrait lundi durera un mois"."""
    if text[:left].rpartition(" ")[2] not in _RELATIVES:
        return False
    return has_finite_verb(sentence, left, start) and _FUTURE.search(text[left:start]) is None


def _is_infinitive(found: re.Match[str]) -> bool:
    """Whether it is one: "de fermer", not "à terre"."""
    known = readings(found["verb"].lower())
    return not known or any(one.form is Form.INFINITIVE for one in known)


def _of_predicate(before: str, after: str) -> Tense | None:
    """The tense of the verb right behind a day set between commas: "Le débat, jeudi à Brévic, a donné le ton"."""
    clause = _EDGE.split(after[1:], maxsplit=1)[0].lstrip()
    inserted = after.startswith(",") and before.rstrip().endswith(",") and not _has_verb(before)
    opens = _PAST.match(clause) or _FUTURE.match(clause)
    if inserted and (opens or _PLACE.match(before)):
        return _tense(clause)
    return None


def _of_first_clause(sentence: str, text: str, span: tuple[int, int]) -> Tense | None:
    """The tense of the first clause with a verb that hangs on no other: "les élus, qui devaient partir, ont signé".

    Nothing of one told in the present, whatever hangs on it: "le maire ouvre la halle, qui avait brûlé".
    """
    hangs, left = False, span[0]
    for edge in (*_EDGE.finditer(text, *span), None):
        right = edge.start() if edge else span[1]
        clause = text[left:right]
        if not hangs and _has_verb(clause):
            return _tense(clause)
        cleft = not hangs and _CLEFT.match(clause)
        tells = not cleft and has_finite_verb(sentence, left, right)
        if not hangs and tells:
            return None
        opener = _HANGS.fullmatch(edge[0]) if edge and not cleft else None
        hangs = opener is not None or (hangs and not tells and edge is not None and edge[0] == ",")
        left = edge.end() if edge else right
    return None


def tense_of(sentence: str) -> Tense | None:
    """The tense of all that a sentence says outside quotations; None where it tells of both, or of neither."""
    return _tense(_without_quotes(sentence))


def is_to_come(sentence: str) -> bool:
    """Whether ``tense_of`` says so; told sooner of what tells nothing that is to come."""
    said = _without_quotes(sentence)
    return _FUTURE.search(said) is not None and not _is_past(said)


def tells_of_later(sentence: str) -> bool:
    """Whether anything in it is told as to come, outside quotations: "ont été recrutés et arriveront avant Noël"."""
    return _FUTURE.search(_without_quotes(sentence)) is not None


def tells_past(sentence: str) -> bool:
    """Whether anything in it is told as past, outside quotations."""
    return _PAST.search(_without_quotes(sentence)) is not None


def tells_a_deed(sentence: str) -> bool:
    """Whether something was done in it or will be, outside quotations: a perfect or a future, no description."""
    said = _without_quotes(sentence)
    return _DONE.search(said) is not None or _FUTURE.search(said) is not None


def tells_what_was_before(sentence: str) -> bool:
    """Whether it tells only what had been done before the news: "avait détourné 900 euros"."""
    return _BEFORE.search(_without_quotes(sentence)) is not None and not tells_a_deed(sentence)


@lru_cache(maxsize=256)
def tells_what_was(sentence: str) -> bool:
    """Whether it tells only what was or had been: "étaient gratuites", "comptait 25 secondes d’avance".

    >>> tells_what_was("Jusqu’ici, les 1 640 places étaient gratuites.")
    True
    >>> tells_what_was("Les places étaient gratuites et coûteront 4 euros.")
    False
    >>> tells_what_was("Le tunnel était gratuit depuis 2021, quand finit la concession.")
    True
    """
    if "ait" not in sentence and "aient" not in sentence:
        return False
    if tells_what_was_before(sentence):
        return True
    told = _UNTIL.split(_without_quotes(sentence), maxsplit=1)[0]
    verbs = [token.low for token in tagged(told) if token.tag is Tag.VERB]
    was = [any(each.form is Form.IMPERFECT for each in readings(verb)) for verb in verbs]
    return bool(was) and all(was) and not tells_a_deed(told)


def _tense(clause: str) -> Tense | None:
    past = _is_past(clause)
    future = _FUTURE.search(clause) is not None
    if past == future:
        return None
    return Tense.PAST if past else Tense.FUTURE


def _is_past(clause: str) -> bool:
    return any(found[0].lower() not in _NO_VERB for found in _PAST.finditer(clause))


def _has_verb(clause: str) -> bool:
    return _PAST.search(clause) is not None or _FUTURE.search(clause) is not None


def _without_quotes(sentence: str) -> str:
    """What a speaker says in its own tense, blanked; the length stays."""
    for start, end in quotes.quoted(sentence):
        sentence = sentence[:start] + " " * (end - start) + sentence[end:]
    return sentence
