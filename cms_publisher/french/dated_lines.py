"""Lines of a programme or of a chronology, behind their day: "Samedi 5 décembre : à 17 h, défilé"."""

import re
from typing import Final

from cms_publisher.french.calendar import MONTHS, WEEKDAYS

_WEEKDAY: Final = rf"(?:{'|'.join(WEEKDAYS)})"
_DATE: Final = rf"\d{{1,2}}(?:er)?[ \u00a0](?:{'|'.join(MONTHS)})(?:[ \u00a0]\d{{4}})?"
_DAY: Final = re.compile(
    rf"(?:le[ \u00a0])?(?:{_WEEKDAY}(?:[ \u00a0]{_DATE})?|{_DATE})(?:,? (?:à|de|dès) \d[\d \u00a0hà]*)?"
    r"[ \u00a0\u202f]?: ?(?![ \u00a0\u202f]?«)",
    re.IGNORECASE,
)


def is_dated_line(text: str) -> bool:
    """Whether a day and a colon open it: it tells what is on that day, and heads nothing."""
    return ":" in text[:50] and _DAY.match(text) is not None
