"""Every word that the tool says to a person, French first, English second: errors, findings, the terminal's table.

A message is looked up by its code: an error's ``code``, a finding's ``check.rule``. Values are filled in by name
(``str.format``). An error says what is wrong and where, then what to do next. tests/unit/test_messages.py holds
every code that the package uses against this table.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

Lang = Literal["fr", "en"]

_READERS: Final[dict[str, tuple[str, str]]] = {
}

_SETTINGS: Final[dict[str, tuple[str, str]]] = {
}

_CHECKS: Final[dict[str, tuple[str, str]]] = {
}

_REPORT: Final[dict[str, tuple[str, str]]] = {
}

_COMMANDS: Final[dict[str, tuple[str, str]]] = {
}

_PUSH: Final[dict[str, tuple[str, str]]] = {
}

_SANDBOX: Final[dict[str, tuple[str, str]]] = {
}

MESSAGES: Final[Mapping[str, tuple[str, str]]] = {
    **_READERS,
    **_SETTINGS,
    **_CHECKS,
    **_REPORT,
    **_COMMANDS,
    **_PUSH,
    **_SANDBOX,
}


def say(code: str, lang: Lang = "fr", /, **args: object) -> str:
    """The words for ``code`` in ``lang``, its values filled in.

    Raises:
        KeyError: no such code, or a value is missing (a bug of ours; the tests look for it).
    """
    french, english = MESSAGES[code]
    return (french if lang == "fr" else english).format(**args)
