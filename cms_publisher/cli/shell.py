"""What every command shares: the language, error messages without a traceback, the exit status."""

from __future__ import annotations

import os
import sys
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Final, NoReturn

import click

from cms_publisher.errors import ExitStatus, PublisherError
from cms_publisher.messages import say

if TYPE_CHECKING:
    from cms_publisher.messages import Lang

HELP: Final = {"help_option_names": ["-h", "--help"], "max_content_width": 110}
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
    return say(error.code, language(), **error.args_)


def _guarded(command: click.Command) -> int:
    try:
        return _status(command.main(standalone_mode=False))
    except PublisherError as error:
        print_error(error)
        return error.exit_status
    except (click.Abort, KeyboardInterrupt):
        click.echo(say("interrupted", language()), err=True)
        return ExitStatus.INTERRUPTED
    except click.ClickException as error:
        click.echo(say("error", language(), words=_click_words(error)), err=True)
        return ExitStatus.USAGE
    except BrokenPipeError:  # the reader of our output has gone (`publish … | head`)
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return ExitStatus.NEEDS_PERSON
    except Exception as error:  # noqa: BLE001  (no traceback reaches a user)
        return _bug(error)


def _status(value: object) -> int:
    return value if isinstance(value, int) else ExitStatus.DONE


def _bug(error: Exception) -> int:
    if os.environ.get("CMS_PUBLISHER_DEBUG"):
        raise error
    where = error.__traceback__
    while where is not None and where.tb_next is not None:
        where = where.tb_next
    place = f"{Path(where.tb_frame.f_code.co_filename).name}:{where.tb_lineno}" if where else "?"
    click.echo(say("bug", language(), kind=type(error).__name__, detail=error, place=place), err=True)
    return ExitStatus.BUG


def _click_words(error: click.ClickException) -> str:
    """Click's usage errors in our words; what we have no words for keeps click's."""
    lang = language()
    if isinstance(error, click.NoSuchOption):
        return say("no-such-option", lang, option=error.option_name, near=_near(error.possibilities))
    if isinstance(error, click.MissingParameter):
        return say("missing-parameter", lang, name=_name(error))
    if isinstance(error, click.BadParameter) and error.param:
        return say("bad-parameter", lang, name=error.param.get_error_hint(_context(error)), detail=error.message)
    if isinstance(error, click.exceptions.NoSuchCommand):
        return say("no-such-command", lang, command=error.command_name)
    return say("usage", lang, detail=error.format_message())


def _name(error: click.MissingParameter) -> str:
    """What is missing, without the dots that say "one or more"."""
    return error.param.make_metavar(_context(error)).rstrip(".") if error.param else "?"


def _near(possibilities: object) -> str:
    names = [str(name) for name in possibilities] if isinstance(possibilities, (list, tuple)) else []
    return f" ({', '.join(names)}\u202f?)" if names else ""


def _context(error: click.UsageError) -> click.Context:
    return error.ctx or click.Context(click.Command(name=None))
