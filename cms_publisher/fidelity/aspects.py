"""What is named by its kind alone, "les horaires", "ce qu’il faut faire", and how a text tells it."""

from __future__ import annotations

import re
from typing import Final

from cms_publisher.french.calendar import MONTHS
from cms_publisher.french.words import fold

_TOLD_TO: Final = (
    r"(?:est|sont) (?:\w+ )?(?:invite|prie|appele|tenu)e?s?|demand\w+ (?:aux?|a la|de ne)|ne pas [a-z]+(?:er|ir|re)"
)
_EVERY_OTHER: Final = re.compile(
    r"\btous les (?:quinze|15) jours\b|\b(?:une semaine|un mois|un jour) sur deux\b|\btoutes les (?:deux|2) semaines\b"
)
_MUST: Final = (
    r"\b(?:doi(?:t|vent)|devr(?:a|ont)|il faut|interdi\w+|oblig\w+|recommand\w+|conseillee?s?|restriction|"
    rf"{_TOLD_TO})\b"
)
_ASPECTS: Final = (
    (re.compile(r"\b(?:coache?s?|entraineurs?)\Z"), re.compile(r"\bcoache?s?\b|\bentraineu\w+|\btechnicien")),
    (
        re.compile(r"\A(?:l[ea]s? |l')?(?:habitant|riverain|voisin|locataire)e?s?\Z"),
        re.compile(r"\b(?:habit\w+|vit|vivent|voisine?s?|riveraine?s?|locataires?|etage|immeuble)\b"),
    ),
    (re.compile(r"\bages?\b"), re.compile(r"\b\d{1,3} ans\b")),
    (
        re.compile(r"\A(?:l[ea]s? )?(?:vainqueurs?|gagnante?s?)\Z"),
        re.compile(r"\bvictoire|\bvainqueu|\bremport|\bs'impos|\bgagn|\bsacree?s?\b|\btriomph"),
    ),
    (re.compile(r"\A(?:le )?bilan\b"), re.compile(r"\bmorte?s?\b|\bbless\w+|\bvictimes?\b|\bindemnes?\b|\btuee?s?\b")),
    (re.compile(r"\bambiance\b"), re.compile(r"\bspectateurs?\b|\bpublic\b|\bsupporters?\b|\btribunes?\b")),
    (
        re.compile(r"\bclassement\b"),
        re.compile(r"\bclassement\b|\b\d{1,2}er?\b[^.]{0,15}\bpoints\b|\b\d+ points\b|\bleader\b|\btete d(?:u|e la)\b"),
    ),
    (re.compile(r"\b(?:detail )?du vote\Z"), re.compile(r"\bvoix\b|\babstentions?\b|\bunanimite\b")),
    (re.compile(r"\bdelibere\b"), re.compile(r"\bdelibere\b|\b(?:rendra|rendront|sera rendue?)\b|\bcondamn\w+")),
    (re.compile(r"\A(?:les? |des )?(?:gestes|conseils)\b"), re.compile(rf"{_MUST}|\bevite[rz]\b|\bpens(?:er|ez) a\b")),
    (re.compile(r"\A(?:le )?programme\b"), re.compile(r"\b\d{1,2} ?h(?: ?\d\d)?\b")),
    (_EVERY_OTHER, _EVERY_OTHER),
    (
        re.compile(r"\bconsignes? (?:pratiques?|utiles?)\b"),
        re.compile(
            r"\b(?:doivent|devront|il faut|oblig\w+|recommand\w+|conseille\w*|sans rendez-vous|gratuites?|"
            rf"{_TOLD_TO})\b"
        ),
    ),
    (
        re.compile(r"\bpar ou\b.*\bpass"),
        re.compile(r"\bdevi(?:ation|ee?s?)\b|\bitineraires?\b|\bcontourn\w+|\bdetours?\b|\breport\w* sur\b"),
    ),
    (
        re.compile(r"\b(?:combien de temps|jusqu'a quand|duree)\b"),
        re.compile(r"\bjusqu'|\bpendant\b|\bdur(?:e|era|eront|ee)\b|\b\d+ (?:jours|semaines|mois|heures)\b"),
    ),
    (
        re.compile(r"\b(?:quand|jours?)\Z"),
        re.compile(r"\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|aujourd'hui|demain)\b"),
    ),
    (re.compile(r"\bgratuit\w*"), re.compile(r"\bgratuit\w*|\b(?:entree|acces) libre\b")),
    (
        re.compile(r"\A(?:le |l')?(?:lieux?|adresses?|endroits?)\Z"),
        re.compile(
            r"\b(?:rue|place|salle|avenue|boulevard|quai|chemin|route|chateau|eglise|mairie|halles?|gymnase|stade|port|"
            r"parc|theatre|mediatheque)\b"
        ),
    ),
    (re.compile(r"\A(?:le )?delais?\b"), re.compile(r"\b(?:jours?|semaines?|mois|heures?|ans?)\b")),
    (
        re.compile(r"\A(?:une? |l[ea]s? |des )?(?:citations?|guillemets)\Z"),
        re.compile(r"[«“]"),
    ),
    (
        re.compile(r"\A(?:l[ea]s? |des |deux )?(?:reactions?|temoignages?|temoins?)\Z"),
        re.compile(r"[«“]|\b(?:salu|deplor|regrett|denonc|estim|juge|declar|reagi|raconte|parle d)"),
    ),
    (
        re.compile(r"\b(?:montants?|couts?|somme|facture)\b"),
        re.compile(r"\d ?(?:€|euros?\b|(?:millions?|milliards?) d'euros)"),
    ),
    (
        re.compile(r"\A(?:l[ea]s? )?(?:peines?|condamnations?|verdicts?|jugements?)\b"),
        re.compile(r"\b(?:condamn\w+|relax\w+|acquitt\w+|dispense de peine)\b"),
    ),
    (re.compile(r"\A(?:le )?score\Z"), re.compile(r"\b\d{1,3} ?[-–] ?\d{1,3}\b")),
    (re.compile(r"\A(?:les? |des )?chiffres?\b"), re.compile(r"\d")),
    (
        re.compile(r"\bbilletterie\b"),
        re.compile(
            r"\b(?:billet\w*|guichets?|tarifs?|gratuit\w*|reserv\w+|entree (?:libre|payante))\b|\d ?(?:€|euros?\b)"
        ),
    ),
    (re.compile(r"\b(?:dates?|jours?|quand)\b"), re.compile(rf"\b\d\d?(?:er)? (?:{'|'.join(map(fold, MONTHS))})\b")),
    (re.compile(r"\b(?:heures?|horaires?)\b"), re.compile(r"\b\d\d? ?h(?: ?\d\d)?\b|\b(?:midi|minuit)\b")),
    (
        re.compile(r"\b(?:prix|tarifs?)\b"),
        re.compile(r"\b(?:tarifs?|prix|gratuit\w*|billets?|entree (?:libre|payante))\b|\d ?(?:€|euros?\b)"),
    ),
    (
        re.compile(r"\b(?:ce qu(?:e|')|consignes?|gestes?|quoi)\b.*\b(?:doi\w+|devront|faut|faire)\b|\bconsignes?\b"),
        re.compile(_MUST),
    ),
)
"""What is named by its kind -> how a text tells it, folded."""


_WHICH: Final = re.compile(r"ce qu(?:i|e) (?:l[ea]s? |l')?\w+\b")
"""How what is told by a clause begins: "ce qui change"."""


def aspect(what: str) -> re.Pattern[str] | None:
    """How a text tells what is named by its kind alone: a date, an hour, a price, what people must do."""
    return next((told for named, told in _ASPECTS if named.search(what)), None)


def kind_in(what: str) -> tuple[re.Pattern[str] | None, str]:
    """How a text tells what of it is named by its kind alone, and the rest: "les horaires des cars" are hours, of cars.

    >>> kind_in("les horaires des cars")[1]
    'les  des cars'
    """
    for named, told in _ASPECTS:
        if found := named.search(what):
            return told, f"{what[: found.start()]} {what[found.end() :]}"
    return None, what


def of_one_kind(text: str, what: str) -> bool:
    """Whether a heading names of what kind something is as the wish for it does.

    >>> of_one_kind("Ce que doivent faire les abonnés", "ce qu'il faut faire")
    True
    """
    text, what = fold(text), fold(what)
    first = _WHICH.match(what)
    return (first is not None and text.startswith(first[0])) or any(
        named.search(what) and named.search(text) for named, _ in _ASPECTS
    )
