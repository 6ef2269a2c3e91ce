"""`cms-publisher sandbox`: a real WordPress on loopback, to try things on."""

from __future__ import annotations

import os
import shlex
from typing import TYPE_CHECKING, Any

import click

from cms_publisher.cli.commands import PLACE, Command, group
from cms_publisher.cli.shell import language
from cms_publisher.errors import ExitStatus
from cms_publisher.messages import say

if TYPE_CHECKING:
    from pathlib import Path

    from cms_publisher.sandbox import SandboxInfo

_FOLDER = click.option(
    "--folder",
    type=PLACE,
    metavar="DIR",
    help="Où il vit (sinon à côté du journal).",
)
_LANG = click.option("--lang", type=click.Choice(["fr", "en"]), expose_value=False, help="Langue des messages.")


@group()
def sandbox() -> None:
    """Un vrai WordPress sur cette machine (Debian), en français, avec l’extension et un compte par rôle."""


@sandbox.command(cls=Command)
@_FOLDER
@click.option("--wordpress", type=click.Choice(["newest", "oldest"]), default="newest", help="Version de WordPress.")
@click.option("--db", type=click.Choice(["mariadb", "sqlite"]), default="mariadb", help="Base de données.")
@click.option("--multisite", is_flag=True, help="Un réseau de deux sites.")
@click.option("--port", type=click.IntRange(0, 65535), default=0, metavar="N", help="Port (sinon un port libre).")
@click.option("--no-plugin", is_flag=True, help="Sans l’extension cms-publisher.")
@_LANG
def start(**options: Any) -> None:  # noqa: ANN401  (click's own calling convention)
    """Le met debout, ou le relance avec son contenu."""
    from cms_publisher.sandbox import Database, Options, Version, default_cache, start

    info = start(
        Options(
            folder=_folder(options["folder"]),
            cache=default_cache(),
            version=Version(options["wordpress"]),
            database=Database(options["db"]),
            multisite=options["multisite"],
            port=options["port"],
            plugin=not options["no_plugin"],
        ),
    )
    _describe(info)


@sandbox.command(cls=Command)
@_FOLDER
@click.option("--purge", is_flag=True, help="Efface aussi son dossier et son contenu.")
@_LANG
def stop(folder: Path | None, *, purge: bool) -> None:
    """L’arrête ; son contenu reste, sauf avec --purge."""
    from cms_publisher.sandbox import stop

    ran = stop(_folder(folder), purge=purge)
    click.echo(say("sandbox.was-stopped" if ran else "sandbox.was-not-running", language()))


@sandbox.command(cls=Command)
@_FOLDER
@_LANG
def status(folder: Path | None) -> int:
    """Dit s’il tourne (code 0) ou non (code 1), et comment y entrer."""
    from cms_publisher.sandbox import State, status

    found = status(_folder(folder))
    click.echo(say(f"sandbox.is-{found.state}", language()))
    if found.info and found.state is State.RUNNING:
        _describe(found.info)
    return ExitStatus.DONE if found.state is State.RUNNING else ExitStatus.NEEDS_PERSON


def _folder(given: Path | None) -> Path:
    from cms_publisher.sandbox import default_folder

    return given or default_folder(os.environ)


def _describe(info: SandboxInfo) -> None:
    """Where it is, who can log in, and the variables that a push to it needs."""
    click.echo(say("sandbox.stands", language(), version=info.wordpress, url=info.url, login=info.login_url))
    for user in info.users:
        click.echo(f"  {user.login:14} {user.password:18} {user.role}")
    click.echo(say("sandbox.to-push", language()))
    for name, value in info.environment().items():
        click.echo(f"  export {name}={shlex.quote(value)}")
