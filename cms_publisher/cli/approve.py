"""`cms-publisher approve`: who reviewed a text and answers for it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import click

from cms_publisher.cli.commands import PLACE, WORDS, command
from cms_publisher.cli.shell import language
from cms_publisher.messages import say


@command()
@click.argument("story", metavar="STORY", type=PLACE)
@click.option("--by", required=True, type=WORDS, metavar="NOM", help="Qui a relu.")
@click.option(
    "--responsible",
    type=WORDS,
    metavar="NOM",
    help="Qui en répond (sinon l’éditeur du site, sinon qui a relu).",
)
@click.option("--changed", type=WORDS, metavar="TEXTE", help="Ce que cette personne a changé.")
@click.option("--post", type=click.IntRange(min=1), metavar="ID", help="Un brouillon, tel qu’il est dans WordPress.")
@click.option("--context", multiple=True, type=PLACE, metavar="PATH", help="Source de contexte, fichier ou dossier.")
@click.option("--site", metavar="NOM", help="Site de config/sites/NOM.toml.")
@click.option("--config", type=PLACE, metavar="DIR", help="Dossier de configuration (sinon config/).")
@click.option("--lang", type=click.Choice(["fr", "en"]), expose_value=False, help="Langue des messages (sinon fr).")
def approve(**options: Any) -> None:  # noqa: ANN401  (click's own calling convention)
    """Note dans le journal qui a relu STORY et en répond, pour ce texte et nul autre.

    Un texte bloqué ne s’approuve pas : ses constats sont d’abord réglés ou levés (waive). Avec --post, le texte relu et
    approuvé est celui du brouillon, tel qu’il est dans WordPress.
    """
    from cms_publisher.app import composing, deciding

    config = composing.load_settings(options["config"], Path.cwd(), os.environ)
    approval = deciding.approve(
        config,
        options["story"],
        by=options["by"],
        responsible=options["responsible"],
        changed=options["changed"],
        post=options["post"],
        context=options["context"],
        site=options["site"],
    )
    click.echo(
        say(
            "approve-done",
            language(),
            story=approval.story,
            site=approval.site,
            by=approval.by,
            responsible=approval.responsible,
        )
    )
