"""When or where something was, or what it follows from, inserted in a sentence that is no less true without it.

The text around a short line has it: a headline, a title tag, a description may go without.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, Final

from cms_publisher.french.additions import SAID
from cms_publisher.french.calendar import MONTHS, WEEKDAYS
from cms_publisher.french.governed import ends_with_a_verb
from cms_publisher.french.grammar import Tag, has_finite_verb, tagged
from cms_publisher.french.leaning import binds
from cms_publisher.french.sought import Sought
from cms_publisher.french.spaces import SPACE as _S
from cms_publisher.french.tense import tells_a_deed

if TYPE_CHECKING:
    from collections.abc import Iterator

_INSERTION: Final = re.compile(
    rf", (?:(?:ce |le )?(?:{'|'.join(WEEKDAYS)})|hier|le \d|en \d{{4}}|"
    rf"du[ \u00a0](?:(?:{'|'.join(WEEKDAYS)})[ \u00a0])?\d\d?(?:er)?(?:[ \u00a0]\w+){{0,2}}"
    r"[ \u00a0]au[ \u00a0](?=\d|\w+di |dimanche )|"
    r"à |au |aux |dans |devant \d|lors |soit (?:\w+ ){0,2}\d|avec (?=[^,]{3,60} à bord,)|"
    r"par (?:\d|une? (?:arrêté|décret|ordonnance|délibération|courrier|lettre)\b)|"
    r"en particulier|(?:pour (?:sa|leur) part|de (?:son|leur) côté)(?=,))"
    r"(?:(?!\b(?:ans?|euros?|prison|amende|réclusion)\b)[^,«»()–—])*(?=, (?!(?:dont|ou|et|ni)\b))",
)
_OBJECT: Final = re.compile(r", (?:à|aux?|dans) ")
"""What may be what a verb is of, and is then no circumstance of it."""
_BEHIND: Final = re.compile(r", (?P<word>[\w-]+)")
_SAID_OF: Final = frozenset({Tag.PARTICIPLE, Tag.RELATIVE})
_FRONT: Final = re.compile(
    rf"(?:À|Aux?|En|Dans|Sur|Chez|Près|Le \d|(?:{'|'.join(day.capitalize() for day in WEEKDAYS)})(?= \d))\b[^,]{{1,60}}"
)
"""A time or place that opens a sentence and a comma closes."""
_SHARE: Final = re.compile(r", dont [^,]{3,60}$")
"""Behind it the sentence goes on, and no place is inserted: "63 blessés, dont 11 grièvement, dans un accident"."""
_SAYS: Final = re.compile(SAID)
"""Who says it, which keeps the comma before it."""
_NEXT: Final = re.compile(r", sur (?:les|un total de) [^,;:«»()–—]{2,60}, (?=\w)")
"""Among how many, inserted behind it, which keeps it, too: "cent salariés, à Lorme, sur les deux cents, ont …"."""
_CONNECTIVE: Final = re.compile(
    r"[ \u00a0](?<=\w.)(?:également|toutefois|cependant|néanmoins|pourtant|en effet|en outre|en revanche|par ailleurs|"
    r"donc|ensuite(?=[ \u00a0]\w+(?:é|i|u|is|it)e?s?\b)|ainsi(?! que))(?=[ \u00a0]\w)"
)
_CONTRAST: Final = re.compile(r"(?<=[\w»]), (?:lui|elle|eux|elles),(?=[ \u00a0])")
_DAY: Final = rf"(?:{'|'.join(WEEKDAYS)}|hier)"
_BARE_DATE: Final = Sought(
    # "le lundi 30 juin"; "le lundi" alone is every one
    r"[ \u00a0](?<=[\w)].)(?:(?:le[ \u00a0](?=\w+[ \u00a0]\d)|ce[ \u00a0])?"
    rf"{_DAY}(?:[ \u00a0](?:prochain|dernier))?"
    rf"(?:[ \u00a0]\d\d?(?:er)?[ \u00a0](?:{'|'.join(MONTHS)})(?:[ \u00a0]\d{{4}})?)?"
    r"(?:[ \u00a0](?:au[ \u00a0])?(?:matin|soir)|[ \u00a0](?:dans[ \u00a0]l[’']après-midi|à[ \u00a0]l[’']aube))?"
    r"(?![ \u00a0](?:(?:au[ \u00a0]|dans[ \u00a0]l[’'])?(?:matin|soir|midi|après-midi)|à[ \u00a0]l[’']aube)\b)"
    rf"(?![ \u00a0](?:et|ou|puis)[ \u00a0](?:{'|'.join(WEEKDAYS)})\b)"
    rf"(?=[ \u00a0][^\W\d_]|, par \d|[.…]?$|,[ \u00a0](?!(?:{'|'.join(WEEKDAYS)}|le \d)\b)[^\W\d_])"
    r"|dans la (?:nuit|matinée|soirée|journée)(?=,))"
    r"|(?:(?<=annonce)|(?<=annoncent)|(?<=annoncé)|(?<=dévoile)|(?<=dévoilé)|(?<=signé)|(?<=voté)|(?<=adopté))"
    r"[ \u00a0]aujourd[’']hui(?=[ \u00a0][^\W\d_])",  # the day, and no "nowadays"
    f"{'|'.join(WEEKDAYS)}|hier|dans la |aujourd",
)
_SINCE: Final = re.compile(
    r"[ \u00a0](?<=\w.)depuis[ \u00a0](?:(?:le[ \u00a0](?=\w+[ \u00a0]\d))?"
    rf"{_DAY}(?:[ \u00a0](?:prochain|dernier))?"
    rf"(?:[ \u00a0]\d\d?(?:er)?[ \u00a0](?:{'|'.join(MONTHS)})(?:[ \u00a0]\d{{4}})?)?"
    r"(?:[ \u00a0](?:au[ \u00a0])?(?:matin|soir))?"
    rf"|le[ \u00a0]\d\d?(?:er)?[ \u00a0](?:{'|'.join(MONTHS)})(?:[ \u00a0]\d{{4}})?)"
    r"(?=[ \u00a0](?:à|au|aux|de|du|des|en|entre|dans|sur|sous|contre|par|les?|la|l[’']|une?)\b)"
)
_SEASON: Final = re.compile(
    r"[ \u00a0](?<=\w.)(?:à l[’'](?:entrée|approche)|au (?:début|cœur|plus fort)|en (?:début|fin)|à la fin) "
    r"d(?:e l[’']|e la |u |[’']|e )(?:hiver|été|automne|printemps|saison)"
    r"(?=[ \u00a0]?[,.…]|[ \u00a0](?:à|au|en|dans)\b|$)"
)
_EVE: Final = re.compile(
    r"(?<=[éist])[ \u00a0](?:la veille|le lendemain|le jour même|le même jour|dans la foulée)(?: au soir| soir)?"
    r"(?=[ \u00a0](?:au|aux|à|en|dans|que|qu[’']|les?|la|l[’']|une?|son|sa)\b|[.…]?$)"
)
"""A day that is counted from another one, behind a participle: "a annoncé la veille au personnel que …"."""
_PERIOD: Final = (
    rf"(?:(?:la{_S}|le{_S})?(?:fin|début|mi|courant)(?:{_S}|-)(?:du{_S}mois{_S})?"
    rf"(?:de{_S}l[’']année{_S}|de{_S}|d[’']|du{_S})?)?"
    rf"(?:(?:(?:{'|'.join(WEEKDAYS)}){_S})?(?:\d\d?(?:er)?{_S})?(?:{'|'.join(MONTHS)})(?:{_S}\d{{4}})?|"
    rf"(?:{'|'.join(WEEKDAYS)})|\d{{4}}|l[’'](?:été|automne|hiver|année)(?:{_S}\d{{4}})?)"
)
_TERM: Final = Sought(
    rf"{_S}(?:à{_S}(?:compter|partir){_S}(?:de{_S}|du{_S}|d[’'])|d[’']ici{_S}(?:à{_S}|au{_S})?){_PERIOD}"
    rf"(?={_S}?[,.…]|$)",
    "compter|partir|ici",
)
"""From when on, or until when, in what was done or will be."""
_DECIDES: Final = re.compile(r"\b(?:émet|décide|vote|adopte|approuve|valide|fixe|accorde)(?:nt|tent)?\b")
"""What a body does by saying so, as minutes tell it."""
_THERE: Final = Sought(
    rf"(?<=\w{_S})y{_S}(?=(?:réuni|accueill|organis|présent|propos|expos|jou|célébr|fêt|concert|rassembl)(?:er|ir|\w*r[ao]n?t?)\b)",
    "y",
)
_OWN_SITE: Final = Sought(
    rf"{_S}(?:sur|dans|pour){_S}(?:son|sa|leur){_S}(?:site|usine|siège|atelier|entrepôt|campus|magasin|établissement){_S}"
    rf"d(?:e{_S}|u{_S}|[’'])[A-ZÀ-Ý][\w’-]+(?=[.…]?$)",
    "site|usine|siège|atelier|entrepôt|campus|magasin|établissement",
)
_RATE: Final = re.compile(r"%|\b(?:doubl|tripl|moitié|quart|tiers|par an|euros?)", re.IGNORECASE)
"""How much by then is another thing than how much."""
_THROUGHOUT: Final = Sought(
    r"[ \u00a0](?:(?:sur|dans) (?:l[’']ensemble|la totalité) d(?:u|e la|es|e l[’']) ?"
    r"(?:territoires?|pays|réseau|département|région|commune|zone)(?: (?!(?:et|ou|à|en|de|du|des)\b)[a-zà-ÿ]{4,})?|"
    r"dans le (?:bourg|village|centre) et (?:dans )?(?:les|ses) (?:[a-zà-ÿ-]{4,} |\d+ )?"
    r"(?:villages|hameaux|quartiers|écarts|lieux-dits)(?: de la commune)?)"
    r"(?=[ \u00a0]?[,.…]|[ \u00a0](?:à|en|dès|depuis)\b|$)",
    "l’ensemble d|l'ensemble d|la totalité d| dans le |\u00a0dans le ",
)
_EXTREME: Final = re.compile(
    r"\b(?:plus|moins|mieux|pire|premi(?:er|ère)s?|derni(?:er|ère)s?|record|déjà|fois)\b", re.IGNORECASE
)
"""What is true since a day alone, where one of these is said of it."""
_PARTICIPLE: Final = re.compile(
    r"(?P<before>[\w’'-]+)[ \u00a0](?![A-ZÀ-Ý])\w+(?:ée?s?|ie?s?|ues?|us|ise?s?|[ei]nte?s?|erte?s?)$"
)
_AUXILIARY: Final = re.compile(
    r"(?:.*[’'])?(?:\w+-t-(?:on|il|elle)|ai|as|a|avons|avez|ont|avai\w+|aur\w+|eut|est|sont|était|étaient|ser\w+|soit|soient|fut|furent|été|"
    r"être|avoir|ayant|étant|pas|bien|également|toutefois|aussi|déjà|encore|ainsi|cependant)",
    re.IGNORECASE,
)
"""What stands before the participle of a verb; "un contrôle réalisé lundi" is one that was made then."""
_BOUNDS: Final = re.compile(
    r"\b(?:ne|pas|aucune?|jamais|rien|seule?s?|seulement|uniquement|chaque|tou(?:te)?s les)\b|\bn['’]", re.IGNORECASE
)
"""Where one of these stands, the sentence is true of that time alone."""
_OTHER: Final = re.compile(r",?[ \u00a0](?:et|mais)[ \u00a0]")
_PLACED: Final = re.compile(
    r", (?:à (?:l[’']|la )?|aux? |dans (?:les? |la |l[’'])?)(?=[A-ZÀ-Ý])[^,;:«»()–—!?]*?(?=[.…]?$)"
)
"""Where something is, last, by its name."""
_ANOTHER_PLACE: Final = re.compile(r"\b(?:à|aux?|en|dans) (?:l[ea]s? |l[’'])?[A-ZÀ-Ý]")
_BEFORE_DATE: Final = re.compile(
    r"\b(?:depuis|dès|avant|après|pour|pendant|jusqu[’']?|à|au|d[’']ici|de|du|des|le|la|les|ce|un|et|ou|que|entre|vers|"
    r"chaque|tous|même|autre|prochains?|derniers?|premiers?|deuxième|second|lieu|"
    r"tiendra|tiendront|tenue?s?|déroulera|dérouleront|prévue?s?|fixée?s?|reportée?s?|attendue?s?)$",
    re.IGNORECASE,
)


def there(sentence: str) -> tuple[int, int] | None:
    """The span of "y" for a place named before, where something is shown or held: no less true without where.

    >>> text = "La neuvième édition y réunira douze groupes."
    >>> text[slice(*there(text))]
    'y '
    """
    found = _THERE.search(sentence)
    return found.span() if found and not (_BOUNDS.search(sentence) or binds(sentence)) else None


def own_site(sentence: str) -> tuple[int, int] | None:
    """The span of which of its sites somebody does it on, last or before a verb: " sur son site de Lorme".

    >>> text = "Le groupe annonce un investissement de 31 millions sur son site de Lorme."
    >>> text[slice(*own_site(text))]
    ' sur son site de Lorme'
    """
    found = _OWN_SITE.search(sentence)
    return found.span() if found and not _BOUNDS.search(sentence) else None


def insertion(sentence: str) -> tuple[int, int] | None:
    """The span of the first inserted time or place, with the comma before it and the one after it: ", lundi, ".

    Also of who or what was on board, and of how much that is.

    >>> text = "Un ferry, avec 412 passagers à bord, est tombé en panne."
    >>> text[slice(*insertion(text))]
    ', avec 412 passagers à bord,'
    """
    found = next((one for one in _INSERTION.finditer(sentence) if not _is_held(sentence, one)), None)
    if found and _FRONT.fullmatch(sentence, 0, found.start()):
        return None  # "À Lorme, dans le Var, le port ferme"
    if found is None:
        return None
    goes_on = _SAYS.match(sentence, found.end()) or _NEXT.match(sentence, found.end())
    return found.start(), found.end() + (not goes_on)


def _is_held(sentence: str, found: re.Match[str]) -> bool:
    """Whether the sentence can't do without what looks inserted: a share goes before it, or it is no circumstance.

    Behind another insertion that a verb stands before it is what that verb is of: "procédera, du 3 au 7 mars, à la
    réfection, …"; and a participle or "qui" behind it is said of what it names: "… du tunnel, situé …".
    """
    if _SHARE.search(sentence, 0, found.start()):
        return True
    if not _OBJECT.match(found[0]):
        return False
    behind = _BEHIND.match(sentence, found.end())
    if behind and any(one.tag in _SAID_OF for one in tagged(behind["word"])):
        return True
    before = sentence[: found.start()].rpartition(", ")[0]
    return bool(before) and ends_with_a_verb(before)


def bare_date(sentence: str) -> tuple[int, int] | None:
    """The span of the first day without preposition or comma within a sentence (" mardi 4 mars"), or of a night."""
    return next(iter(_dates(sentence)), None)


def later_date(sentence: str) -> tuple[int, int] | None:
    """The span of the second such day: "la panne qui a bloqué mercredi les terminaux" in what was told on Thursday."""
    return next(islice(_dates(sentence), 1, None), None)


@lru_cache(maxsize=512)
def _dates(sentence: str) -> tuple[tuple[int, int], ...]:
    return tuple(_all_dates(sentence))


def _all_dates(sentence: str) -> Iterator[tuple[int, int]]:
    for found in _BARE_DATE.finditer(sentence):
        if _is_bound(sentence, found.end()):
            return
        before = sentence[: found.start()]
        participle = _PARTICIPLE.search(before)
        if not _BEFORE_DATE.search(before) and (not participle or _AUXILIARY.fullmatch(participle["before"])):
            yield found.span()


def _is_bound(sentence: str, at: int) -> bool:
    """Whether what is told there is so then alone; not where only another clause behind "et" is denied or limited."""
    bound = _BOUNDS.search(sentence)
    if bound is None or bound.start() < at:
        return bound is not None
    link = _OTHER.search(sentence, at, bound.start())
    other = link is not None and (bound[0].startswith("n") or has_finite_verb(sentence, link.end(), bound.start()))
    return not other


def since(sentence: str) -> tuple[int, int] | None:
    """The span of the day since when something goes on (" depuis lundi 18 août"), where nothing is measured by it."""
    found = _SINCE.search(sentence)
    return found.span() if found and not (_BOUNDS.search(sentence) or _EXTREME.search(sentence)) else None


def season(sentence: str) -> tuple[int, int] | None:
    """The span of what time of the year it is (" à l’entrée de l’hiver"), where nothing is true of that time alone."""
    found = _SEASON.search(sentence)
    return found.span() if found and not (_BOUNDS.search(sentence) or _EXTREME.search(sentence)) else None


def term(sentence: str) -> tuple[int, int] | None:
    """The span of from when on, or until when, in a sentence that tells a deed: " à compter du 2 novembre".

    >>> text = "Le groupe a annoncé son intention de fermer le site d’ici à la fin du mois de mai 2027."
    >>> text[slice(*term(text))]
    ' d’ici à la fin du mois de mai 2027'
    >>> text = "Le maire l’a dit : à compter du 4 janvier, la déchetterie fermera le lundi."
    >>> text[slice(*term(text))]
    ' à compter du 4 janvier,'
    """
    found = _TERM.search(sentence)
    if found is None or _BOUNDS.search(sentence) or _EXTREME.search(sentence) or _RATE.search(sentence):
        return None
    if not (tells_a_deed(sentence) or _DECIDES.search(sentence)):
        return None
    before, after = sentence[: found.start()], sentence[found.end() :]
    last = not after.strip(" .…\u00a0") and before.endswith(",")  # goes with the comma before it
    first = before.endswith(":") and after.startswith(",")  # with that behind it
    return found.start() - last, found.end() + first


def throughout(sentence: str) -> tuple[int, int] | None:
    """The span of where all over it is: " sur l’ensemble du territoire"."""
    found = _THROUGHOUT.search(sentence)
    return found.span() if found and not (_BOUNDS.search(sentence) or _EXTREME.search(sentence)) else None


def eve(sentence: str) -> tuple[int, int] | None:
    """The span of a day that only the sentence before tells: " la veille"."""
    found = _EVE.search(sentence)
    return found.span() if found and not _BOUNDS.search(sentence) else None


def connective(sentence: str) -> tuple[int, int] | None:
    """The span of the first word behind a verb that only ties the sentence to the one before: " également"."""
    found = _CONNECTIVE.search(sentence)
    return found.span() if found else None


def contrast(sentence: str) -> tuple[int, int] | None:
    """The span of the pronoun by which somebody is set against those before, with its commas.

    >>> text = "Les voyageurs, eux, s’organisent."
    >>> text[slice(*contrast(text))]
    ', eux,'
    """
    found = _CONTRAST.search(sentence)
    return found.span() if found else None


def placed(sentence: str) -> tuple[int, int] | None:
    """The span of where it is, behind the only comma of a sentence's end: ", à Lorme et dans six communes".

    None where the sentence names other places, of which it would be the last, or is true of that place alone.
    """
    found = _PLACED.search(sentence)
    if found is None or _BOUNDS.search(sentence) or _EXTREME.search(sentence):
        return None
    before = sentence[: found.start()]
    alone = has_finite_verb(before) and not has_finite_verb(found[0]) and not binds(found[0])
    return found.span() if alone and not _ANOTHER_PLACE.search(before) else None
