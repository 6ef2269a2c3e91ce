"""`cms-publisher adopt`: a post that stands in WordPress becomes a story's."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import click

from cms_publisher.cli.commands import PLACE, command, traced
from cms_publisher.cli.shell import language
from cms_publisher.messages import say
from cms_publisher.settings import DEFAULT_SITE


@command()
@click.argument("story", metavar="STORY")
@click.option("--post", type=click.IntRange(min=1), required=True, metavar="ID", help="Le numéro de l’article.")
@click.option("--by", required=True, metavar="NOM", help="Qui le décide ; gardé dans le journal.")
@click.option("--site", metavar="NOM", help="Site de config/sites/NOM.toml (sinon default).")
@click.option("--config", type=PLACE, metavar="DIR", help="Dossier de configuration (sinon config/).")
@click.option("--json", "as_json", is_flag=True, help="Une ligne JSON.")
@traced
@click.option("--lang", type=click.Choice(["fr", "en"]), expose_value=False, help="Langue des messages (sinon fr).")
def adopt(**options: Any) -> None:  # noqa: ANN401  (click's own calling convention)
    """Fait de l’article ID, qui est déjà dans WordPress, celui de STORY (sa clé ou son chemin).

    Rien n’y change. Le prochain envoi demandera avant d’y écrire : quelqu’un a pu y travailler.
    """
    from cms_publisher.app import composing, tracking

    config = composing.load_settings(options["config"], Path.cwd(), os.environ)
    remote = tracking.adopt(config, options["story"], options["post"], by=options["by"], site=options["site"])
    key, site = tracking.key_of(options["story"]), options["site"] or DEFAULT_SITE
    if options["as_json"]:
        row = {"story": key, "site": site, "post": remote.post_id, "status": remote.status}
        click.echo(json.dumps(row | {"edit_link": remote.edit_link}, ensure_ascii=False))
        return
    args = {"story": key, "site": site, "post": remote.post_id, "link": remote.edit_link}
    click.echo(say("adopt-done", language(), **args))
