"""`publish --due`: silent on success but for one JSON line; what needs a person is said on standard error."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from cms_publisher.cli.shell import error_words, language, print_error
from cms_publisher.errors import ExitStatus, PublisherError, UnavailableError
from cms_publisher.messages import say

if TYPE_CHECKING:
    from cms_publisher.app.working import Done


class Duration(click.ParamType[timedelta]):
    """A number of seconds, minutes, hours or days."""

    name = "duration"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> timedelta:  # noqa: ANN401
        """As click wants it."""
        from cms_publisher.timetable import duration

        found = duration(str(value))
        return self.fail(say("not-duration", language()), param, ctx) if found is None else found


def send_due(options: dict[str, Any]) -> int:
    """One tick; its exit status."""
    from cms_publisher import settings
    from cms_publisher.app.ticking import tick

    config = settings.load(options["config"], os.environ, Path.cwd())
    said = {key: options[key] for key in ("max_age", "max_items") if options[key] is not None}
    try:
        report = tick(config, replace(config.rounds(), **said))
    except UnavailableError as error:
        if error.code != "clock-held":
            raise
        # The usual case of a long run: no word for a person, or cron would mail it every minute.
        click.echo(json.dumps({"exit": int(error.exit_status), "code": error.code, **error.args_}, default=str))
        return error.exit_status
    click.echo(json.dumps(report.summary(), ensure_ascii=False))
    for done in report.done:
        if done.status is not ExitStatus.DONE:
            click.echo(_words(done), err=True)
    for trouble in report.trouble:
        print_error(trouble)
    return report.exit_status


def _words(done: Done) -> str:
    item, lang = done.item, language()
    words = error_words(PublisherError(item.code or "", **(item.args or {})))
    name = say("story-error", lang, story=f"{item.story} ({item.site})", words=words)
    return say("error", lang, words=name)
