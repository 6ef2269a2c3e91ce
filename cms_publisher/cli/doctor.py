"""`cms-publisher doctor`: whether everything is in place to push."""

from __future__ import annotations

import os
from pathlib import Path

import click

from cms_publisher.cli.commands import PLACE, command, traced
from cms_publisher.cli.shell import language
from cms_publisher.errors import combine
from cms_publisher.messages import say


@command()
@click.option("--site", metavar="NOM", help="Site de config/sites/NOM.toml (sinon default).")
@click.option("--config", type=PLACE, metavar="DIR", help="Dossier de configuration.")
@traced
@click.option("--lang", type=click.Choice(["fr", "en"]), expose_value=False, help="Langue des messages.")
def doctor(site: str | None, config: Path | None) -> int:
    """Dit si tout est en place pour envoyer, et que faire de ce qui ne l’est pas."""
    from cms_publisher.app import composing
    from cms_publisher.diagnosis import State, diagnose

    settings = composing.load_settings(config, Path.cwd(), os.environ)
    lang, statuses, bad = language(), [], False
    for seen in diagnose(settings, site, config.absolute().parent if config else Path.cwd()):
        click.echo(say(f"doctor.{seen.state}", lang, words=say(seen.code, lang, **seen.args)))
        statuses.append(seen.exit_status)
        bad = bad or seen.state is State.BAD
    click.echo(say("doctor.not-ready" if bad else "doctor.ready", lang))
    return combine(statuses)
