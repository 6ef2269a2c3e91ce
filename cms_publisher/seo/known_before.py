"""What of a description only the sentence before explains: a pronoun, a share of it, a time counted from it."""

from __future__ import annotations

import re
from typing import Final

from cms_publisher.french.grammar import has_finite_verb
from cms_publisher.french.lexicon import readings

_LATER: Final = re.compile(
    r"(?:[\w-]+ ){1,2}(?:ans?|mois|semaines?|jours?|heures?) (?:après|plus tard|avant|plus tôt),"
)
"""A time that is counted from what stands before: "Quatre jours après, …"."""
_OBJECT: Final = re.compile(
    r"\b(?:(?:en|les|lui|leur) |l[’'])(?:a|ont|avait|avaient|aura|auront|aurait|auraient)\b", re.IGNORECASE
)
"""A pronoun for a thing that the sentence before names: "La commune en a payé la moitié"."""
_OF_THEM: Final = re.compile(
    r"(?:La (?:moitié|plupart)|Une? (?:partie|tiers|quart|dizaine)|Les deux tiers)[ \u00a0](?!d[eu’'])"
)
"""A share of what the sentence before names: "La moitié étaient de la famille"."""
_ONE_OF_THEM: Final = re.compile(
    r"\ben (?P<verb>(?!\w*ant\b)[a-zà-ÿœ]+) (?:une?|deux|trois|plusieurs|beaucoup|autant|davantage)\b(?! \d)"
)
"""The same before a verb that takes some of them: "La luthière en prend une"."""

_OF_WHAT: Final = re.compile(
    r"[^,;:«»]{3,60}[ \u00a0](?:est|sont|sera|seront|était|étaient|a été|ont été)[ \u00a0]"
    r"(?:(?:\w+ment|aussi)[ \u00a0])?(?:concern|impact|vis|affect)ée?s?[.…]?$"
)
"""Whom something concerns that the sentence before tells: "Environ 8 300 habitants sont concernés"."""
_ANSWER: Final = re.compile(r"La réponse (?:est|était) (?:tombée|venue|arrivée)\b")
"""What answers the question that the sentence before asks."""
_OF_SOMEBODY: Final = re.compile(
    r"(?:[^,«»]{3,60}, ){1,2}(?:une?|des) [\w’'-]+(?: [\w’'-]+){0,2} (?:de|à|sur|pour|par|contre|dans) "
    r"(?:son|sa|ses|leurs?) [a-zà-ÿ]"
)
"""A thing of somebody named elsewhere, behind when and where: "Samedi, en forêt, une balle tirée de sa carabine"."""
_SAYS_AGAIN: Final = re.compile(r"(?:Concrètement|En clair|Autrement dit|Résultat|Traduction)[ \u00a0]?[,:]")
"""What tells in other words what stands before."""
_TO_WHOM: Final = re.compile(
    r"(?<!\bà )(?<!\bde )(?<!\ben )(?<!\bpar )(?<!\bsur )(?<!\bchez )(?<!\bpour )(?<!\bsans )(?<!\bavec )"
    r"\b(?P<whom>lui|leur)[ \u00a0](?P<verb>[a-zà-ÿœ]+)"
)
"""A pronoun for somebody to whom it is done: "Le club lui reproche un détournement"."""
_FOR_WHOM: Final = re.compile(r"(?:À|Aux?|Pour|Chez|Contre|Avec|Quant)\b")
"""What names whom first: "Aux parents, la mairie leur propose …"."""
_NEEDS: Final = re.compile("|".join(each.pattern for each in (_LATER, _OF_WHAT, _ANSWER, _OF_SOMEBODY, _SAYS_AGAIN)))
_NEEDS_ALL: Final = re.compile(f"{_NEEDS.pattern}|{_OF_THEM.pattern}")


def leans_on(sentence: str) -> bool:
    """Whether a whole sentence of the text cannot be read by itself for such a thing."""
    return _has_object(sentence) or _NEEDS.match(sentence) is not None


def part_leans(part: str, *, opens: bool) -> bool:
    """Whether a clause cannot; ``opens``: of the text's first sentence, before which nothing stands."""
    objects = not opens and _has_object(part)
    return objects or _NEEDS_ALL.match(part) is not None


def _has_object(text: str) -> bool:
    """Whether a pronoun stands in it for what another sentence names."""
    some = _ONE_OF_THEM.search(text)
    found = readings(some["verb"]) if some else ()
    takes = bool(found) and all(each.form is not None and each.form.finite for each in found)
    return takes or _OBJECT.search(text) is not None or (("lui " in text or "leur " in text) and _is_of_another(text))


def _is_of_another(text: str) -> bool:
    """Whether its first verb has such a pronoun before it, which its own subject can't be; "leur" may be "their"."""
    whom = _TO_WHOM.search(text)
    if whom is None or _FOR_WHOM.match(text) or has_finite_verb(text[: whom.start()]):
        return False
    finite = [each.form is not None and each.form.finite for each in readings(whom["verb"])]
    return any(finite) if whom["whom"] == "lui" else bool(finite) and all(finite)
