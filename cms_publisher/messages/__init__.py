"""Every word that the tool says to a person, French first, English second: errors, findings, the terminal's table.

A message is looked up by its code: an error's ``code``, a finding's ``check.rule``. Values are filled in by name
(``str.format``). An error says what is wrong and where, then what to do next. tests/unit/test_messages.py holds
every code that the package uses against this table. To add words: a line in the module of their area.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from cms_publisher.messages import (
    archive,
    checks,
    clock,
    commands,
    desk,
    journal,
    push,
    readers,
    refusals,
    report,
    review,
    sandbox,
    settings,
    sites,
    tracking,
)
from cms_publisher.messages.nesting import nested

if TYPE_CHECKING:
    from collections.abc import Mapping

Lang = Literal["fr", "en"]

MESSAGES: Final[Mapping[str, tuple[str, str]]] = {
    **readers.WORDS,
    **settings.WORDS,
    **archive.WORDS,
    **checks.WORDS,
    **report.WORDS,
    **review.WORDS,
    **commands.WORDS,
    **push.WORDS,
    **refusals.WORDS,
    **tracking.WORDS,
    **sites.WORDS,
    **journal.WORDS,
    **clock.WORDS,
    **sandbox.WORDS,
    **desk.WORDS,
}


def say(code: str, lang: Lang = "fr", /, **args: object) -> str:
    """The words for ``code`` in ``lang``, its values filled in.

    Raises:
        KeyError: no such code, or a value is missing (a bug of ours; the tests look for it).
    """
    french, english = MESSAGES[code]
    return nested(french.format(**args)) if lang == "fr" else english.format(**args)


def say_at_desk(code: str, lang: Lang = "fr", /, **args: object) -> str:
    """As ``say``, in the words that the code has for people without a terminal, if it has any.

    Raises:
        KeyError: as ``say``.
    """
    french, english = desk.spoken(code) or MESSAGES[code]
    return nested(french.format(**args)) if lang == "fr" else english.format(**args)
