"""What goes with a pronoun that is a subject: "Elle est présumé innocent", "Ils ont été reçue", "Elle faudra"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.french.lexicon import Form, Part, readings
from cms_publisher.french.sought import Sought

if TYPE_CHECKING:
    from collections.abc import Iterator

_BE: Final = (
    r"(?:est|était|sera|serait|sont|étaient|seront|seraient|(?:a|avait|aura|aurait|ont|avaient|auront|auraient) été|"
    r"devient|deviennent|reste|restent)"
)
_STATE: Final = Sought(
    rf"\b(?P<pronoun>[Ii]ls?|[Ee]lles?)[ \u00a0](?:n[’']|ne[ \u00a0])?{_BE}[ \u00a0]"
    r"(?:(?:pas|plus|déjà|aussi|ainsi|également|toujours|encore|très|peu|bien|désormais|alors|donc|jamais|ensuite|"
    r"presque|trop|plutôt)[ \u00a0])*(?P<word>[a-zß-öø-ÿœ]{3,})\b(?![’'-])(?P<next>[ \u00a0][a-zß-öø-ÿœ]+)?"
    r"|\b[Ee]lles?[ \u00a0](?:ne[ \u00a0]|n[’'])?(?:(?:leur|lui|me|te|nous|vous|en|y)[ \u00a0])*"
    r"(?:(?:fau(?:t|dra|drait)|fallait)\b|(?:a|avait|aura|aurait)[ \u00a0]fallu\b)",
    "Il|Elle|il|elle",
)
"""A pronoun and what it is said to be; a feminine subject of "falloir", which has none but "il"."""
_STATES: Final = frozenset({Part.ADJECTIVE, Part.NOUN})


def disagreements(text: str) -> Iterator[tuple[int, int]]:
    """The spans of a pronoun and what doesn't go with it, where no reading of the word excuses that."""
    for found in _STATE.finditer(text):
        if found["word"] is None:
            yield found.span()
            continue
        pronoun = found["pronoun"].lower()
        if _is_odd(
            found["word"], found["next"], "f" if "e" in pronoun[:1] else "m", "p" if pronoun[-1] == "s" else "s"
        ):
            yield found.start(), found.end("word")


def _is_odd(word: str, following: str | None, gender: str, number: str) -> bool:
    """Whether the word is a participle or an adjective that can only be of the other gender or number."""
    known = readings(word)
    participle = any(each.form is Form.PARTICIPLE for each in known)
    nominal = [each for each in known if each.form is Form.PARTICIPLE or each.part in _STATES]
    adjective = any(each.part is Part.ADJECTIVE for each in nominal)
    if not (participle or adjective) or len(nominal) < len(known) - participle:
        return False
    if not participle and following and any(each.part is Part.NOUN for each in readings(following.strip())):
        return False  # "elle est premier adjoint"
    genders, numbers = {each.gender for each in nominal}, {each.number for each in nominal}
    return genders == {"m" if gender == "f" else "f"} or (
        genders == {gender} and numbers == {"p" if number == "s" else "s"}
    )
