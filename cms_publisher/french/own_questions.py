"""Questions that a text asks and answers itself, by which its author says where a part begins: "Qui paiera ?"."""

from __future__ import annotations

import re
from typing import Final

from cms_publisher.french.grammar import has_finite_verb, points_back
from cms_publisher.french.leaning import goes_on, has_verb, refers_back
from cms_publisher.french.words import count

_WORDS: Final = range(2, 13)
_LONGEST: Final = 71
"""Characters of one that is read at a glance."""
_COMES_NEXT: Final = re.compile(
    r"Et (?:maintenant|après|ensuite|demain|ailleurs|"
    r"(?:(?:pour|chez|dans|avec) )?(?:l[ea]s?[ \u00a0]|l[’'])[^,:;«»]{3,30})"
)
"""What a text comes to, without a verb: "Et maintenant ?", "Et pour les élèves ?"."""
_HOW_SO: Final = re.compile(
    r"(?:Pourquoi|Comment) (?:si|tant d[e’']|aussi)[ \u00a0]?[^,:;«»]{3,30}|"
    r"Quel(?:le)?s? [^\W\d_]+ (?:pour|à|après) [^,:;«»]{3,40}|"
    r"À (?:qui la faute|quel prix)|Où en est-on|Comment en est-on arrivé là"
)
"""One that asks without a verb, or nobody in particular, for what the text has told: "Pourquoi si haut ?"."""
_TIED: Final = re.compile(
    r"(?:Et|Mais|Ou|Or|Car|Alors|Donc|Pourquoi pas)\b|[«:]|\bM(?:\.|me\b)|[A-ZÀ-Ý][\w’-]+ [A-ZÀ-Ý]"
)
"""What ties it to the sentence before; somebody's words; or who, by name: the text below would say "elle" of nobody."""
_NOBODY: Final = re.compile(
    r"-t-on\b|\b(?:l[’'])?on (?=\w)|\bs[’']\w+-(?:t-)?il\b|"
    r"\b(?:faut|faudra|fallait|faudrait|reste|restera|y a(?:vait)?|y aura)-(?:t-)?il\b",
    re.IGNORECASE,
)
"""A pronoun that stands for nobody: "Que s’est-il passé ?", "Que va-t-on faire ?"."""
_TAKEN_UP: Final = re.compile(
    r"(?P<noun>\b(?:l[ea]s? |l[’']|une? |des )[^,;:«»]{3,50}?)-(?:t-)?(?:ils?|elles?)\b", re.IGNORECASE
)
"""One that only takes up its subject: "Le bois suffira-t-il ?"."""
_SOMEBODY: Final = re.compile(
    r"\b(?:je|nous|vous|tu|on|moi|ils?|elles?|eux|lui|leurs?)\b|-t-(?:il|elle)s?\b|\b[jm][’']", re.IGNORECASE
)
"""Who asks, or of whom: somebody whom only the text before names."""
_THAT: Final = re.compile(r"\b(?:cela|ceci|ça|(?:celui|celles?|ceux)-(?:ci|là))\b", re.IGNORECASE)


def is_own_question(sentence: str) -> bool:
    """Whether a sentence is a question that needs nothing before it, nobody's in particular.

    >>> is_own_question("Qui paiera ?"), is_own_question("Que va-t-elle faire ?"), is_own_question("Et elle ?")
    (True, False, False)
    """
    told = sentence.rstrip()
    if not told.endswith("?") or count(told) not in _WORDS or len(told) > _LONGEST:
        return False
    told = told.rstrip(" ?\u00a0\u202f")
    if _COMES_NEXT.fullmatch(told) or _HOW_SO.fullmatch(told):
        return True
    if _TIED.search(told) or not (has_verb(told) or has_finite_verb(told)):
        return False
    plain = _TAKEN_UP.sub(r"\g<noun>", _NOBODY.sub("", told))
    leaning = _SOMEBODY.search(plain) or _THAT.search(plain) or goes_on(plain)
    return not (leaning or refers_back(plain) or points_back(plain))
