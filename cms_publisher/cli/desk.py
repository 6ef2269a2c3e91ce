"""`cms-publisher desk`: a web page for newsroom staff, and its accounts."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from cms_publisher.cli.commands import PLACE, Command, Group
from cms_publisher.cli.shell import language
from cms_publisher.errors import UsageError
from cms_publisher.messages import say

if TYPE_CHECKING:
    from cms_publisher.settings import Settings

_CONFIG = click.option("--config", type=PLACE, metavar="DIR", help="Dossier de configuration (sinon config/).")
_LANG = click.option("--lang", type=click.Choice(["fr", "en"]), expose_value=False, help="Langue des messages.")


@click.group(cls=Group, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--stories", type=PLACE, metavar="DIR", help="Dossier des sujets (sinon CMS_PUBLISHER_STORIES, sinon sujets/)."
)
@click.option("--host", default="127.0.0.1", metavar="ADRESSE", help="Adresse où écouter (sinon cette machine seule).")
@click.option("--port", type=click.IntRange(0, 65535), default=8765, metavar="N", help="Port (sinon 8765).")
@click.option("--url", metavar="HTTPS", help="Adresse https du serveur placé devant.")
@_CONFIG
@_LANG
@click.pass_context
def desk(context: click.Context, /, **options: Any) -> None:  # noqa: ANN401  (click's own calling convention)
    """Sert la page de la rédaction\u00a0: sujets, relecture, corrections, envoi.

    Il faut les bibliothèques du desk\u00a0: pip install 'cms-publisher[desk]'. Sans --url, seule cette machine
    ouvre la page.
    """
    context.obj = _settings(options["config"])
    if context.invoked_subcommand is None:
        _serve(context.obj, options)


@desk.group(cls=Group)
def user() -> None:
    """Les comptes de la page."""


@user.command(cls=Command)
@click.argument("login", metavar="IDENTIFIANT")
@click.option("--name", metavar="NOM", help="Nom affiché, qui signe les gestes (sinon l’identifiant).")
@click.option(
    "--role",
    type=click.Choice(["redacteur", "editeur", "admin"]),
    default="redacteur",
    help="Ce que la personne peut faire.",
)
@_LANG
@click.pass_obj
def add(config: Settings, login: str, name: str | None, role: str) -> None:
    """Ouvre un compte, ou change le nom, le rôle et le mot de passe d’un compte.

    Le mot de passe est demandé, ou lu sur l’entrée standard.
    """
    _require_extra()
    from cms_publisher.desk.database import Database
    from cms_publisher.desk.options import DATABASE
    from cms_publisher.desk.people import Accounts, Role

    lang = language()
    accounts = Accounts(Database(config.state / DATABASE))
    new = accounts.add(login, name or login, Role(role), _password())
    click.echo(say("desk.user-added" if new else "desk.user-changed", lang, login=login, role=role))


def _serve(config: Settings, options: dict[str, Any]) -> None:
    _require_extra()
    from cms_publisher.desk.options import Options, checked
    from cms_publisher.desk.serve import opened, run
    from cms_publisher.desk.web import create_app

    stories = (options["stories"] or config.stories).absolute()
    chosen = checked(
        Options(settings=config, stories=stories, **{name: options[name] for name in ("host", "port", "url")})
    )
    app = create_app(chosen)
    door = opened(chosen)
    where = chosen.url or f"http://{chosen.host}:{door.getsockname()[1]}/"

    def ready() -> None:
        click.echo(say("desk.listening", language(), url=where, stories=stories))
        if not app.extensions["desk"].accounts.all():
            click.echo(say("desk.nobody", language()))
        sys.stdout.flush()

    run(app, chosen, door, ready)


def _settings(config: Path | None) -> Settings:
    from cms_publisher.app import composing

    return composing.load_settings(config, Path.cwd(), os.environ)


def _require_extra() -> None:
    """Raises a UsageError that says what to install, where a library of the extra is missing."""
    from importlib.util import find_spec

    missing = [name for name in ("argon2", "flask", "tomli_w", "waitress") if find_spec(name) is None]
    if missing:
        raise UsageError("desk.extra", missing=", ".join(missing))


def _password() -> str:
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\n")
    prompt, again = say("desk.password-prompt", language()), say("desk.password-again", language())
    return str(click.prompt(prompt, hide_input=True, confirmation_prompt=again))
