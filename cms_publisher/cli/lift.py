"""`cms-publisher lift`: an embargo is lifted, by name and with a reason."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import click

from cms_publisher.cli.commands import PLACE, command
from cms_publisher.cli.shell import language
from cms_publisher.messages import say


@command()
@click.argument("story", metavar="STORY", type=PLACE)
@click.option("--by", required=True, metavar="NOM", help="Qui le décide.")
@click.option("--reason", required=True, metavar="TEXTE", help="Pourquoi.")
@click.option("--site", metavar="NOM", help="Site de config/sites/NOM.toml : le fuseau des heures qui n’en disent pas.")
@click.option("--config", type=PLACE, metavar="DIR", help="Dossier de configuration (sinon config/).")
@click.option("--lang", type=click.Choice(["fr", "en"]), expose_value=False, help="Langue des messages (sinon fr).")
def lift(**options: Any) -> None:  # noqa: ANN401  (click's own calling convention)
    """Lève l’embargo de STORY, sur tous les sites ; une autre date dans le brief est un autre embargo."""
    from cms_publisher.app import composing, deciding

    config = composing.load_settings(options["config"], Path.cwd(), os.environ)
    lifted = deciding.lift(config, options["story"], by=options["by"], reason=options["reason"], site=options["site"])
    until = f"{lifted.until:%Y-%m-%d %H:%M %z}"
    click.echo(say("lift-done", language(), story=lifted.story, until=until, by=lifted.by))
