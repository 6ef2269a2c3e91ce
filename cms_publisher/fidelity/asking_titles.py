"""The words in which desks say what the headline is to be: short, livelier, sober, one that a search engine finds."""

from __future__ import annotations

from typing import Final

from cms_publisher.fidelity.ask import Ask

SHORT: Final = r"(?:(?:tres|assez|plutot) )?(?:court|bref)\b"
NUMBERS: Final = {"un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6}
A_NUMBER: Final = rf"(?:\d{{1,3}}|{'|'.join(NUMBERS)})"
COUNT: Final = rf"(?P<what>{A_NUMBER})"
MOST: Final = r"(?:pas plus d[e'] ?|(?:au|un) (?:plus|maximum)(?: de)? |(?:maxi|max\.?|maximum) |moins de )"
TITLES: Final = {
    Ask.SHORT_TITLE: (
        rf"\btitre (?:de |en )?{MOST}{COUNT} (?:signes?|caracteres?)\b"
        rf"|\btitre (?:de |en )?(?P<what2>{A_NUMBER}) (?:signes?|caracteres?) (?:au (?:plus|maximum)|maxi?(?:mum)?)\b"
        rf"|\btitre ?:? ?(?:plus )?{SHORT}|\bshort (?:title|headline)\b"
        r"|\btitre\b[:, ]{1,3}(?:(?:il )?est |c'est |qui est |un peu |bien |beaucoup )*(?:pas )?trop long\b"
        r"|\btitre\b[:, ]{1,3}a raccourcir\b|\braccourci\w* (?:un peu |bien )?(?:le|ce|mon|son) titre\b"
    ),
    Ask.TELLING_TITLE: (
        r"\btitre (?:un peu |bien |vraiment |beaucoup )?"
        r"(?:plus (?:parlant|accrocheur|percutant|vivant|concret|fort|clair|explicite|precis)"
        r"|moins (?:plat|terne|vague|sec)"
        r"|(?:n'est |est )?(?:pas assez (?:parlant|clair|concret|explicite)|trop (?:plat|vague|flou|obscur)))\b"
        r"|\btitre\b[:, ]{1,3}a (?:revoir|ameliorer|retravailler)\b"
    ),
    Ask.FOUND: (
        r"\btitre (?:bien |vraiment |pense |fait |optimise )*(?:pour|sur|dans) "
        r"(?:google|le (?:web|referencement|seo)|les moteurs|discover)\b"
        r"|\btitre (?:seo|google)\Z|\btitre qui (?:marche|sorte?|remonte|se trouve)\w* (?:bien )?(?:sur|dans) google\b"
    ),
    Ask.SOBER_TITLE: (
        r"\btitre (?:tres |plutot |bien )?(?:sobre|factuel|prudent|neutre|simple|informatif)\b"
        r"|\b(?:sobr|pruden)\w+ (?:dans le|en|pour le) titre\b"
        r"|\b(?:pas|sans|evit\w+) (?:de |d'|l[ea]s? )?(?:jeux? de mots?|calembours?|effets?|exclamation)"
        r"(?: (?:en|dans le) titre)?\Z|\btitre sans (?:jeux? de mots?|effets?)"
        r"|\b(?:pas de|sans|evit\w+ les?) (?:titres?|chap(?:o|eaux?)) a rallonge"
    ),
}
"""Of a folded phrase."""
