"""What somebody is tried for or sentenced for, as the law calls it: "abus de confiance", "homicide involontaire"."""

from __future__ import annotations

from typing import Final

from cms_publisher.french.spaces import SPACE as _S

_WORD: Final = (
    rf"{_S}(?!(?:et|ou|par|sur|dans|à|au|aux|lors|commise?s?|envers|contre|après|devant|l[ea]s?|en|entre|avec|pour|qui|"
    r"que|dont|depuis|pendant|son|sa|ses|leurs?|ce|cette|une?|près|alors|mais|comme)\b|l[’'])(?:d[’'])?[a-zà-ÿœ-]+"
)
OFFENCE: Final = (
    r"(?:mise en danger(?: de la vie d[’']autrui)?|conduite (?:en état d[’']ivresse|sans permis)|délit de fuite|"
    r"prise illégale d[’']intérêts?|association de malfaiteurs|non-assistance à personne en danger|travail dissimulé|"
    r"infractions? à la législation sur les stupéfiants|"
    r"(?:escroquerie|abus|homicide|vol|violence|viol|agression|trafic|meurtre|assassinat|recel|faux|blanchiment|menace|"
    r"harcèlement|outrage|rébellion|blessure|détournement|fraude|corruption|favoritisme|dégradation|destruction|incendie|"
    r"extorsion|tromperie|banqueroute|tentative|complicité|diffamation|injure|enlèvement|séquestration|proxénétisme|"
    rf"contrefaçon|maltraitance|pollution|cambriolage|exhibition|concussion)s?\b(?:{_WORD}){{0,4}}(?<!{_S}d[eu])(?<!{_S}des))"
)
"""A pattern of one, as far as nothing more is told of whom or where."""
