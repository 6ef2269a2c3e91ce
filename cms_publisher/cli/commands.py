"""Click's commands and groups as all of ours are: help in French, paths that are no empty words."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from cms_publisher.cli.shell import language
from cms_publisher.messages import say

if TYPE_CHECKING:
    from collections.abc import Callable
    from os import PathLike

_SETTINGS: Final = {"help_option_names": ["-h", "--help"], "max_content_width": 110}


class Command(click.Command):
    """A command whose own help line is in French, as its options' are."""

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Click's ``--help``."""
        return _french(super().get_help_option(ctx))


class Group(click.Group):
    """A group of such commands."""

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Click's ``--help``."""
        return _french(super().get_help_option(ctx))

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Click's list, under a French heading."""
        rows = [(name, self.line(ctx, name)) for name in self.list_commands(ctx)]
        with formatter.section("Commandes"):
            formatter.write_dl(rows)

    def line(self, ctx: click.Context, name: str) -> str:
        """What the group's help says of one command."""
        command = self.get_command(ctx, name)
        return command.get_short_help_str(limit=90) if command else ""


class _Place(click.Path):
    """A path that was really given: an empty word would mean the working directory."""

    def convert(
        self,
        value: str | PathLike[str],
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> str | bytes | PathLike[str]:
        if value == "":
            self.fail(say("empty-path", language()), param, ctx)
        return super().convert(value, param, ctx)


PLACE: Final = _Place(path_type=Path)


class _Words(click.ParamType[str]):
    """Words that were really given: nobody signs with a blank."""

    name = "text"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        if not value.strip():
            self.fail(say("empty-words", language()), param, ctx)
        return " ".join(value.split())


WORDS: Final = _Words()


def traced(command: Callable[..., Any]) -> Callable[..., Any]:
    """``--debug``: each request on standard error; no header, no body, so that no secret is among it."""
    words = "Écrit chaque requête sur la sortie d’erreur, sans aucun secret."
    return click.option("--debug", is_flag=True, expose_value=False, callback=_trace, help=words)(command)


def _trace(ctx: click.Context, param: click.Parameter, value: bool) -> None:  # noqa: ARG001  (click's signature)
    if value:
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(message)s"))
        logger = logging.getLogger("cms_publisher")
        logger.handlers[:] = [handler]
        logger.setLevel(logging.DEBUG)


def command() -> Callable[[Callable[..., Any]], Command]:
    """Make a command of a function, as ``click.command`` does."""
    return click.command(cls=Command, context_settings=_SETTINGS)


def group(cls: type[Group] = Group, name: str | None = None) -> Callable[[Callable[..., Any]], Group]:
    """Make a group of a function, as ``click.group`` does."""
    return click.group(name, cls=cls, context_settings=_SETTINGS)


def _french(option: click.Option | None) -> click.Option | None:
    if option is not None:
        option.help = "Affiche cette aide."
    return option
