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
    "error": ("Erreur\u00a0: {words}", "Error: {words}"),
    "interrupted": ("Interrompu. Ce qui était terminé est gardé.", "Interrupted. What was finished is kept."),
    "bug": (
        "Erreur interne ({kind} dans {place}\u00a0: {detail}). C’est un défaut de cms-publisher, pas de votre texte\u00a0: "
        "relancez avec CMS_PUBLISHER_DEBUG=1 et transmettez la trace à qui le maintient.",
        "Internal error ({kind} in {place}: {detail}). This is a bug of cms-publisher, not of your text: "
        "run again with CMS_PUBLISHER_DEBUG=1 and send the trace to its maintainers.",
    ),
    "usage": ("{detail} Voir --help.", "{detail} See --help."),
    "no-such-option": ("l’option {option} n’existe pas{near}. Voir --help.", "there is no option {option}{near}. See --help."),
    "no-such-command": ("la commande «\u00a0{command}\u00a0» n’existe pas. Voir --help.", "there is no command “{command}”. See --help."),
    "missing-parameter": ("il manque {name}. Voir --help.", "{name} is missing. See --help."),
    "bad-parameter": (
        "valeur impossible pour {name} ({detail}). Voir --help.",
        "impossible value for {name} ({detail}). See --help.",
    ),
    "story-key-twice": (
        "deux sujets ont la même clé «\u00a0{key}\u00a0»\u00a0: {first} et {second}. Donnez à l’un d’eux une autre clé, "
        "par «\u00a0key = \"…\"\u00a0» sous [brief], ou lancez-les séparément.",
        "two stories have the same key “{key}”: {first} and {second}. Give one of them another key, "
        "with `key = \"…\"` under [brief], or run them apart.",
    ),
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
