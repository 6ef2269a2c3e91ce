"""Turns that only a translation has for one: asked of copy that is known to be translated, and of no other."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.french.elisions import perhaps_unelided
from cms_publisher.french.gender import euphonic
from cms_publisher.french.translated_turns import TURNS

if TYPE_CHECKING:
    from collections.abc import Iterator

_FEW: Final = r"(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|\d+)"
_TIME: Final = r"(?:ans?|mois|jours?|semaines?|heures?)"
_ONLY: Final = re.compile(r"\b[nN](?:e\b|[’'])[^.;:«»]*$")
"""What makes "plus que 60" no more than that: "ils ne sont plus que 60"."""
_TURNS: Final = tuple(
    (re.compile(pattern), better)
    for pattern, better in (
        *TURNS,
        (r"\bcritiqu(?:e|ent|ait|aient|é) qu(?:e\b|[’'])", "« reprocher à … de », « déplorer que »"),
        (
            (
                r"\bétudi(?:e|ent|ait|aient) (?:(?:à présent|maintenant|aussi|désormais|actuellement|déjà) )?"
                r"(?!hier\b|entre\b|contre\b|outre\b)[a-zà-ÿ]{2,}(?:er|ir|dre|tre)\b(?!-)"
            ),
            "« étudier la possibilité de »",
        ),
        (r"\bm(?:et(?:tent|tait|tra|tre)?|is(?:es?)?) sur le plat\b", "« mettre sur la table », « débloquer »"),
        (
            r"\b(?:un (?:tiers|quart)|la (?:moitié|plupart|majorité)|\d+|deux|trois|quatre|cinq) desquel(?:le)?s\b",
            "« dont un tiers »",
        ),
        (
            r"\b[Ll]’assesseure?s? (?:au|aux|à la|à l’) ?(?!président)[A-ZÀ-Ýa-zà-ÿ]+",
            "« le responsable du … à l’exécutif régional », « l’adjoint » (assessore)",
        ),
        (
            r"\b(?:estim|évalu|chiffr)ée?s? en (?=\d[\d .,]*(?:mill\w+ d’)?(?:euros|francs|dollars)\b)",
            "« estimé à »",
        ),
        (
            r"\ben (?:moins|plus) d[e’] ?(?:l[’'](?:année|an|été|hiver) |cel(?:le|ui) d)",
            "« de moins que », « de plus que »",
        ),
        (r"\b[Dd]ans l[’'](?:été|automne|hiver) (?=\d{4}\b)", "« à l’été », « durant l’hiver »"),
        (r"(?<=», )conte(?:nt)?(?= [A-ZÀ-Ý]| l[ea] | une? )", "« raconter »"),
        (
            (
                r"\b(?:laiss|rest)\w+ sans (?:toucher|ouvrir|payer|résoudre|vendre|cultiver|récolter|peindre|explorer|"
                r"réparer|traiter|publier|répondre)(?=[.,;:]| et |$)"
            ),
            "une négation : « n’est pas … », « sans y … », « in… »",
        ),
        (
            r"\bpar [a-zà-ÿ]+ et (?:an|mois|jour|semaine|heure|personne|habitant)\b",
            "« par … et par … »",
        ),
        (
            rf"\b[Ii]l (?:a pris|prend|prendra|prit) {_FEW} {_TIME}\b(?! (?:de|d[’']|ferme|avec|pour|à)\b)",
            "« il faut », « il a fallu »",
        ),
        (
            rf"\bplus que(?= {_FEW}\b)",
            "« plus de » devant un nombre",
        ),
        (r"\w+-t-(?:elle|il) et (?:rit|sourit|soupire)\b", "« … en riant »"),
        (r"\breli(?:e|ent|ait|aient) (?:(?! à |[,.;]).){3,40}? avec\b", "« relier … à »"),
        (
            (
                r"\b(?:nous|lui|leur|m[’']|vous) (?:est|était|sera) (?:pas )?tombée? "
                r"(?:très |bien |assez )?(?:difficile|lourde?|facile)\b"
            ),
            "« coûter à », « être difficile à prendre »",
        ),
        (
            (
                r"(?<=», )(?:souligne|dit|ajoute|explique|déclare|affirme|précise|rappelle|estime) (?:M\. |Mme )?"
                r"[A-ZÀ-Ý][\w’-]+(?: [A-ZÀ-Ý][\w’-]+)? (?:cependant|toutefois|pourtant|aussi|par contre)\b"
            ),
            "« souligne cependant … »",
        ),
        (
            (
                r"\b(?:est|sont) (?:négocié|discuté|construit|rénové|examiné|introduit|licencié)e?s? "
                r"(?:à partir du|dès le|à compter du)(?= \d)"
            ),
            "« sera … à partir du »",
        ),
        (rf"\bpendant {_FEW}(?=[.,;:]|$)", "la mesure de nouveau : « pendant douze mois »"),
        (
            rf"\bà {_FEW} (?!{_TIME}\b|euros?\b|fois\b|points?\b)[a-zà-ÿ]{{3,}} de plus\b(?! (?:que|qu[’']))",
            "« à … autres … »",
        ),
    )
)


def translated(text: str) -> Iterator[tuple[int, int, str]]:
    """Where ``text``, a sentence of a translation, keeps its original's turn: start, end, what French has.

    >>> [better for *_, better in translated("L’association critique que le village débroussaille.")]
    ['« reprocher à … de », « déplorer que »']
    """
    for pattern, better in _TURNS:
        for found in pattern.finditer(text.replace("\u00a0", " ")):
            if not (found[0].startswith("plus") and _ONLY.search(text, 0, found.start())):
                yield *found.span(), better
    for start, end, elided in perhaps_unelided(text.replace("\u00a0", " ")):
        yield start, end, f"«\u00a0{elided}\u00a0»"
    for start, end, better in euphonic(text):
        yield start, end, f"«\u00a0{better}\u00a0»"
