"""Click's usage errors in our words, French or English; what we have no words for keeps click's."""

from __future__ import annotations

import click

from cms_publisher.messages import Lang, say


def usage_words(error: click.ClickException, lang: Lang) -> str:
    """What was wrong with the command line, and what to do."""
    if isinstance(error, click.NoSuchOption):
        return say("no-such-option", lang, option=error.option_name, near=_near(error.possibilities))
    if isinstance(error, click.MissingParameter):
        return say("missing-parameter", lang, name=_name(error))
    if isinstance(error, click.BadParameter) and error.param:
        name = error.param.get_error_hint(_context(error))
        return say("bad-parameter", lang, name=name, detail=_wanted(error, error.param, lang))
    if isinstance(error, click.exceptions.NoSuchCommand):
        return say("no-such-command", lang, command=error.command_name)
    return say("usage", lang, detail=error.format_message())


def _wanted(error: click.BadParameter, param: click.Parameter, lang: Lang) -> str:
    if isinstance(param.type, click.Choice):
        return say("one-of", lang, choices=", ".join(map(str, param.type.choices)))
    if isinstance(param.type, click.types.IntParamType):
        return say("whole-number", lang)
    return error.message


def _name(error: click.MissingParameter) -> str:
    """What is missing, without the dots that say "one or more"."""
    return error.param.make_metavar(_context(error)).rstrip(".") if error.param else "?"


def _near(possibilities: object) -> str:
    names = [str(name) for name in possibilities] if isinstance(possibilities, (list, tuple)) else []
    return f" ({', '.join(names)}\u202f?)" if names else ""


def _context(error: click.UsageError) -> click.Context:
    return error.ctx or click.Context(click.Command(name=None))
