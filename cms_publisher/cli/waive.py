"""`cms-publisher waive`: one finding is let stand, by name and with a reason."""

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
@click.argument("finding", metavar="FINDING")
@click.option("--by", required=True, type=WORDS, metavar="NOM", help="Qui le décide.")
@click.option("--reason", required=True, type=WORDS, metavar="TEXTE", help="Pourquoi.")
@click.option(
    "--article", "articles", multiple=True, type=PLACE, metavar="FILE", help="L’article relu, s’il est autre."
)
@click.option("--post", type=click.IntRange(min=1), metavar="ID", help="Un brouillon, tel qu’il est dans WordPress.")
@click.option("--context", multiple=True, type=PLACE, metavar="PATH", help="Source de contexte, fichier ou dossier.")
@click.option("--site", metavar="NOM", help="Site de config/sites/NOM.toml.")
@click.option("--config", type=PLACE, metavar="DIR", help="Dossier de configuration (sinon config/).")
@click.option("--lang", type=click.Choice(["fr", "en"]), expose_value=False, help="Langue des messages (sinon fr).")
def waive(**options: Any) -> None:  # noqa: ANN401  (click's own calling convention)
    """Laisse passer un constat de la relecture de STORY, le temps que le texte reste le même.

    FINDING est le code entre crochets que donnent review et review.html ; --article ou --post dit de quel texte.
    """
    from cms_publisher.app import composing, deciding

    config = composing.load_settings(options["config"], Path.cwd(), os.environ)
    waiver = deciding.waive(
        config,
        options["story"],
        options["finding"],
        by=options["by"],
        reason=options["reason"],
        articles=options["articles"],
        post=options["post"],
        context=options["context"],
        site=options["site"],
    )
    click.echo(say("waive-done", language(), finding=waiver.finding, story=waiver.story, by=waiver.by))
