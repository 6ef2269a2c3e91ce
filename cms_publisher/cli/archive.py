"""`cms-publisher archive`: the file of the site's own posts, from which articles take their internal links."""

from __future__ import annotations

import os
from pathlib import Path

import click

from cms_publisher.cli.commands import PLACE, Command, group
from cms_publisher.cli.shell import language
from cms_publisher.errors import ExitStatus
from cms_publisher.messages import say


@group()
def archive() -> None:
    """Le fichier des articles déjà parus, d’où viennent les liens internes."""


@archive.command(cls=Command)
@click.option("--site", metavar="NOM", help="Site de config/sites/NOM.toml (sinon default).")
@click.option("--config", type=PLACE, metavar="DIR", help="Dossier de configuration.")
@click.option("--lang", type=click.Choice(["fr", "en"]), expose_value=False, help="Langue des messages.")
def fetch(site: str | None, config: Path | None) -> int:
    """Le refait à partir des articles publiés.

    Le profil du site dit où\u00a0: archive = "archives/default.json", depuis le dossier de configuration.
    """
    from cms_publisher.app import composing

    settings = composing.load_settings(config, Path.cwd(), os.environ)
    path, found = composing.fetch_archive(settings, site)
    click.echo(say("archive.fetched", language(), path=path, posts=len(found.posts), tags=len(found.tags)))
    return ExitStatus.DONE
