"""What every command shares: the language, error messages without a traceback, the exit status."""

from __future__ import annotations

import os
import sys
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Final, NoReturn

import click

from cms_publisher.cli.usage import usage_words
from cms_publisher.errors import ExitStatus, PublisherError, place
from cms_publisher.messages import say

if TYPE_CHECKING:
    from cms_publisher.messages import Lang

LANG_VARIABLE: Final = "CMS_PUBLISHER_LANG"


def run(command: click.Command) -> NoReturn:
    """Run a click command on the process's arguments; whatever happens, end with words and an exit status."""
    sys.exit(_guarded(command))


def language() -> Lang:
    """`--lang`, else CMS_PUBLISHER_LANG from the environment or .env, else French."""
    said = _from_arguments(sys.argv[1:]) or os.environ.get(LANG_VARIABLE) or _from_dotenv()
    return "en" if said.lower() == "en" else "fr"


def _from_arguments(arguments: list[str]) -> str:
    """Read before click does, since click's own errors need a language too."""
    for given, following in pairwise([*arguments, ""]):
        if given == "--lang":
            return following
        if given.startswith("--lang="):
            return given.removeprefix("--lang=")
    return ""


def _from_dotenv() -> str:
    env = Path.cwd() / ".env"
    if not env.is_file():
        return ""
    from dotenv import dotenv_values

    return dotenv_values(env).get(LANG_VARIABLE) or ""


def print_error(error: PublisherError) -> None:
    """The error's words on standard error."""
    click.echo(say("error", language(), words=error_words(error)), err=True)


def error_words(error: PublisherError) -> str:
    """What is wrong, where, and what to do next."""
    from cms_publisher.report.wording import error_words as words  # heavy

    return words(error, language())


def _guarded(command: click.Command) -> int:
    try:
        status = _status(command.main(standalone_mode=False))
        _flush()
    except PublisherError as error:
        print_error(error)
        return error.exit_status
    except (click.Abort, KeyboardInterrupt):
        click.echo(say("interrupted", language()), err=True)
        return ExitStatus.INTERRUPTED
    except click.ClickException as error:
        click.echo(say("error", language(), words=usage_words(error, language())), err=True)
        return ExitStatus.USAGE
    except OSError as error:
        return _output_failed(error)
    except Exception as error:  # noqa: BLE001  (no traceback reaches a user)
        return _bug(error)
    else:
        return status


def _flush() -> None:
    """Now, while a full disk or a closed pipe can still be told of."""
    if sys.stdout is not None:
        sys.stdout.flush()


def _output_failed(error: OSError) -> int:
    """Our own output had nowhere to go: files have errors of their own by now."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # so that Python's last flush does not fail again
    if not isinstance(error, BrokenPipeError):  # `publish … | head` wants no words
        click.echo(say("error", language(), words=say("output-failed", language(), detail=error.strerror)), err=True)
    return ExitStatus.NEEDS_PERSON


def _status(value: object) -> int:
    return value if isinstance(value, int) else ExitStatus.DONE


def _bug(error: Exception) -> int:
    if os.environ.get("CMS_PUBLISHER_DEBUG"):
        raise error
    click.echo(say("bug", language(), kind=type(error).__name__, detail=error, place=place(error)), err=True)
    return ExitStatus.BUG
