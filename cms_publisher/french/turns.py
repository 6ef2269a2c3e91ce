"""Turns of phrase that a translation keeps of its original, German, Spanish or English: sure signs only.

Each with what a French paper would write; quotations are read by whoever asks.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from cms_publisher.french import tables
from cms_publisher.french.calendar import MONTHS, WEEKDAYS
from cms_publisher.french.lexicon import readings
from cms_publisher.french.sought import Sought

if TYPE_CHECKING:
    from collections.abc import Iterator

_DAY: Final = rf"(?:{'|'.join(WEEKDAYS)})"
_EVENTS: Final = (
    r"(?:agression|accident|incident|collision|affrontement|heurt|tension|conflit|retard|embouteillage|bouchon|bagarre|"
    r"incendie|explosion|perturbation|débordement|dégât|blessé|dispute|panne|coupure)s?"
)
_THE: Final = r"(?:(?:l[ea]s?|ce|cette|ces|une?|des) |l[’'])"
_SUBJECT: Final = r"(?:(?:l[ea]s?|une?|des|sa|son|ses|leurs?|ces?|cette) |l’)"
_IS: Final = r"(?:est|sont|était|étaient|reste)"
_PREDICATE: Final = (
    r"(?:Ouvert|Incertain|Contesté|Controversé|Inconnu|Frappant|Étonnant|Nouveau|Nouvelle|Prévu|Concerné|Touché|"
    r"Affecté)e?s?"
)
_LAST: Final = (
    (
        rf"\A(?:Moins|Plus|Très|Peu|Particulièrement|Tout aussi) [a-zß-öø-ÿœ]+ {_IS}[ \u00a0]"
        r"(?:(?:l[ea] |l’)[a-zß-öø-ÿœ]+ )?[A-ZÀ-Ý]\w+"
        r"|\A(?:Important|Décisif|Intéressant|Remarquable|Clair) est qu[e’]"
        rf"|\A{_PREDICATE}[ \u00a0]{_IS}(?:nt)?(?: (?:encore|toujours|aussi|surtout|notamment))*[ \u00a0]"
        r"(?:(?:l[ae]s?|une?|si|pourquoi|comment|quand)[ \u00a0]|l’)"
    ),
    "est|sont|était|étaient",
)
_SUBJECT_LAST: Final = Sought(*_LAST)
_TURNS: Final = tuple(
    (Sought(pattern, pieces), better)
    for pattern, pieces, better in (
        (
            (
                rf"\bil (?:viendrait|vient|venait|est venu|serait venu)\b[^.,;:«»]{{0,40}}? à (?:une?|des) "
                rf"(?:[a-zß-öø-ÿœ]+ )?{_EVENTS}\b"
            ),
            "il vi|il ve|il est venu|il serait venu",
            "« il y a » (es kommt zu)",
        ),
        (*_LAST, "le sujet d’abord"),
        (
            rf"\AAussi {_SUBJECT}[^\W\d_]+(?!.*-(?:t-)?(?:il|elle|on)s?\b)",
            "Aussi ",
            "« également » derrière le verbe, ou « aussi … a-t-il » si cela s’ensuit",
        ),
        (
            r"\bsous (?:(?:https?://|www\.)\S+\w|(?:[\w-]+\.)+[a-z]{2,7}\b(?![’'-])|(?:le )?0\d[\d /-]{5,}\d)",
            "sous ",
            "« sur » une adresse, « au » un numéro",
        ),
        (
            rf"\b(?:le|ce|la|cette) passée? (?:{_DAY}|semaine|mois|année|week-end)\b",
            " passé",
            "« mardi dernier »",
        ),
        (r"\bselon (?:à|aux?|avec)\b", "selon ", "« selon » sans préposition"),
        (r"\b[Aa]vec motif d(?:e\b|u\b|es\b|[’'])", "vec motif", "« à l’occasion de »"),
        (r"\b[Dd]ans ce qui va d(?:e |u |[’'])\w+", "ans ce qui va", "« depuis le début de »"),
        (r"\binsist\w+ en (?:ce )?qu(?:e\b|[’'])", " en ", "« insister sur le fait que »"),
        (
            (
                r"\bcompt(?:e|ent|ait|aient|era|eront) (?:(?:de nouveau|désormais|déjà) )?avec (?:une?|deux|trois|\d+) "
                r"[a-zß-öø-ÿœ]+"
            ),
            " avec ",
            "« disposer de », « avoir »",
        ),
        (
            (
                r"\b(?:a|ont|prend|prendra|prennent|prendront) (?:pris )?place "
                rf"(?:le \d+|(?:{_DAY})\b|en (?:{'|'.join(MONTHS)})\b)"
            ),
            " place ",
            "« avoir lieu » (take place)",
        ),
        (
            (
                rf"\bsupport(?:e|é|ée|ent|ait|aient|er|era|eront) {_THE}(?:projet|candidate?|candidature|initiative|"
                r"proposition)s?\b"
            ),
            "support",
            "« soutenir » (support)",
        ),
        (
            (
                rf"\badress(?:e|é|ent|ait|aient|er|era|eront) {_THE}(?:problèmes?|enjeux?|défis?|préoccupations?)\b"
                r"(?! (?:à|aux?)\b)"
            ),
            "adress",
            "« traiter », « répondre à » (address)",
        ),
        (
            r"\d[\d.,]*[ \u00a0](?:feet|foot|inch(?:es)?|miles?(?! nauti)|yards?|pounds|lbs?|gallons?|mph|°F)(?!\w)",
            "foot|feet|inch|mile|yard|pound|lb|gallon|mph|°F",
            "une mesure métrique",
        ),
        (
            (
                r"\b(?:[Ii]nvestissement|[Mm]ontant|[Ff]acture totale|[Cc]oût total)s? monte(?:nt|ra|ront)? "
                r"à(?= (?:\d|(?:une?|deux|trois) ))"
            ),
            " monte",
            "« s’élever à »",
        ),
        (
            (
                r"\b(?:nie|nient|niait|niaient|nié) qu(?:e |[’'])[^,.;:«»]{2,70}? "
                r"(?:est|sont|a|ont|va|vont|sera|seront) "
            ),
            "ni",
            "le subjonctif derrière « nier que »",
        ),
        (
            (
                r"\b(?:doit|doivent|peut|peuvent|va|vont) (?:(?:là|ici|y) )?(?:travailler|naître|venir|entrer|arriver|"
                r"être construits?|habiter|vivre|ouvrir) (?:\d+|deux|trois|quatre|cinq|six|dix|vingt|cent|une? ) ?"
                r"[a-zß-öø-ÿœ]+"
            ),
            "doi|peu|va|vont",
            "le sujet d’abord",
        ),
        (r"(?<![\w-])Mr\.?(?=[ \u00a0](?!Bean|Robot|Propre)[A-ZÀ-Ý])", "Mr", "« M. »"),
        (r"(?<![\w-])(?:Mrs|Ms)\.?(?=[ \u00a0][A-ZÀ-Ý])", "Mrs|Ms", "« Mme »"),
    )
)
_OPENS: Final = (
    *("Moins", "Plus", "Très", "Peu", "Particu", "Tout aussi", "Import", "Décis", "Intér", "Remarq", "Clair", "Aussi"),
    *("Ouvert", "Incert", "Contest", "Contro", "Inconnu", "Frapp", "Étonn", "Nouve", "Prévu", "Concern", "Touch"),
    "Affect",
)
_MAY_TURN: Final = re.compile(
    r"il(?<!\wil) (?:vi|ve|est venu|serait venu)|sous(?<!\wsous) (?:http|www|[\w-]+\.[\w-]|le 0|0)| passée? | monte"
    r"|selon (?:à|aux?|avec)|vec motif|ans ce qui va|insist\w+ en |compt(?<!\wcompt)\w+ "
    r"|place (?:le|en|\w+di|dimanche)|support\w+ [lcud]|adress\w+ [lcud]|ni(?<!\wni)(?:e|é|a)"
    r"|doi(?<!\wdoi)[a-z]+ |peu(?<!\wpeu)[a-z]+ |vont(?<!\wvont) |va(?<!\wva) |M(?<!\wM)(?:rs?|s)\b"
)
_MAY_COUNT: Final = re.compile(r"\d[ \u00a0][°filmpyg]")
"""What none of them is without: most sentences hold none of it. Each branch opens with its letter, so that the others
are passed over quickly."""
_AGED: Final = Sought(
    r"\b(?P<first>[A-ZÀ-Ý][\w-]+) (?:[A-ZÀ-Ý]\w*\.? )?(?:(?:de|von|van) )?[A-ZÀ-Ý][\w’'-]+ \([1-9]\d\)"
    r"|\b[Ll](?:[ea] |’)(?:homme|femme|conduct(?:eur|rice)|automobiliste|cycliste|motard|passag(?:er|ère)|"
    r"victime|retraitée?|étudiante?|lycéen(?:ne)?) \([1-9]\d\)",
    ")",
)
"""An age as German and English write it behind a name; a department stands so behind a town."""


def turns(text: str) -> Iterator[tuple[int, int, str]]:
    """Where ``text``, a sentence, keeps the turn of another language: start, end, what French has."""
    may_turn = text.startswith(_OPENS) or _MAY_TURN.search(text) or _MAY_COUNT.search(text)
    for pattern, better in _TURNS if may_turn else ():
        for found in pattern.finditer(text):
            yield *found.span(), better
    for found in _AGED.finditer(text):
        first = (found["first"] or "").lower()
        if not readings(first) or first in tables.words("first_names"):
            yield *found.span(), f"«\u00a0{found[0][:-1]}\u00a0ans)\u00a0»"


def has_subject_last(text: str) -> bool:
    """Whether a sentence opens with what French has behind its verb: "Ouverte reste encore la question du tarif"."""
    return _SUBJECT_LAST.search(text) is not None


def abroad(text: str) -> Iterator[tuple[int, int, str]]:
    """Where ``text`` has a word of Belgium, Luxembourg or Switzerland: start, end, what a French paper has."""
    for found in _abroad().finditer(text):
        yield *found.span(), _french()[found[0].lower() if found[0] != "GSM" else found[0]]


@cache
def _french() -> dict[str, str]:
    return dict(line.split(" = ", 1) for line in tables.lines("abroad"))


@cache
def _abroad() -> Sought:
    words = [word for word in _french() if word != "autour de"]
    either = "|".join(f"[{word[0]}{word[0].upper()}]{word[1:]}" for word in words)
    pattern = rf"\b(?:{either})(?!\w)|\b[Aa]utour de(?= \d[\d \u00a0\u202f.,]*[a-zß-öø-ÿœ])"
    return Sought(pattern, [word[1:] for word in _french()])
