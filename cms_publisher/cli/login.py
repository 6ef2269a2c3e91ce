"""`cms-publisher login`: an application password goes into the system's keyring, or out of it."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from cms_publisher.cli.commands import PLACE, command
from cms_publisher.cli.shell import language
from cms_publisher.errors import UsageError
from cms_publisher.messages import say


@command()
@click.option("--site", metavar="NOM", help="Site de config/sites/NOM.toml (sinon default).")
@click.option("--forget", is_flag=True, help="Retire le mot de passe du trousseau.")
@click.option("--config", type=PLACE, metavar="DIR", help="Dossier de configuration (sinon config/).")
@click.option("--lang", type=click.Choice(["fr", "en"]), expose_value=False, help="Langue des messages (sinon fr).")
def login(site: str | None, forget: bool, config: Path | None) -> None:
    """Garde le mot de passe d’application d’un site dans le trousseau du système.

    Il est demandé, ou lu sur l’entrée standard\u00a0; l’adresse et le compte sont ceux de WORDPRESS_URL et
    WORDPRESS_USER. Il faut la bibliothèque keyring\u00a0: pip install 'cms-publisher[keyring]'.
    """
    from cms_publisher.app import composing
    from cms_publisher.passwords import require_library

    settings = composing.load_settings(config, Path.cwd(), os.environ)
    require_library()  # before anybody types
    entry, lang = settings.entry(site), language()
    where = {"user": entry.user, "url": entry.url}
    if forget:
        click.echo(say("login.forgotten" if entry.forget() else "login.nothing", lang, **where))
        return
    click.echo(say("login.kept", lang, keyring=entry.keep(_password(where)), **where))
    if settings.values.get(entry.variable):
        click.echo(say("login.outranked", lang, variable=entry.variable))


def _password(where: dict[str, str]) -> str:
    """What is typed, or the first line of standard input; never an argument, which other accounts can see."""
    is_typed = sys.stdin.isatty()
    prompt = say("login.prompt", language(), **where)
    said = click.prompt(prompt, hide_input=True, err=True) if is_typed else sys.stdin.readline()
    if not said.strip():
        raise UsageError("login.empty")
    return str(said).strip()
