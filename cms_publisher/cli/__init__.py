"""The command line: thin. Parses, calls `app`, prints, and turns what happened into an exit status.

Each command is one module, imported only when it is called, so that `--help` costs little more than click itself.
To add one: a module with a click command of its name, and its line in ``_COMMANDS``.
"""

from __future__ import annotations

from importlib import import_module
from typing import Final

import click

from cms_publisher import __version__
from cms_publisher.cli.commands import Group, group
from cms_publisher.cli.shell import run

_COMMANDS: Final = {
    "publish": "Compose, relit et envoie des sujets en brouillon.",
    "queue": "La file des sujets que publish --due envoie à leur heure.",
    "diff": "Compare ce qui a été envoyé, ce qui est dans WordPress et ce que donne un sujet.",
    "status": "Dit où en sont les sujets dans WordPress.",
    "history": "Montre ce qui a été fait d’un sujet, quand, par qui et pourquoi.",
    "withdraw": "Met un brouillon à la corbeille, si personne n’y a touché.",
    "adopt": "Fait d’un article qui est déjà dans WordPress celui d’un sujet.",
    "review": "Relit des articles contre leurs sources, sans rien envoyer.",
    "waive": "Laisse passer un constat de la relecture, avec un nom et une raison.",
    "approve": "Note qui a relu un sujet et en répond.",
    "lift": "Lève un embargo, avec un nom et une raison.",
    "doctor": "Dit si tout est en place pour envoyer, et que faire de ce qui ne l’est pas.",
    "login": "Garde un mot de passe d’application dans le trousseau du système.",
    "archive": "Le fichier des articles déjà parus, d’où viennent les liens internes.",
    "desk": "La page de la rédaction : relire, corriger, envoyer, dans un navigateur.",
    "sandbox": "Un vrai WordPress sur cette machine, pour essayer sans risque.",
}
"""Command -> its line in the group's help; the module of that name is imported when it is called."""


class _LazyGroup(Group):
    """A group whose commands live in modules of their own (click's documented lazy loading)."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  (click's signature)
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in _COMMANDS:
            return None
        command = getattr(import_module(f"cms_publisher.cli.{cmd_name}"), cmd_name)
        if not isinstance(command, click.Command):
            raise TypeError(cmd_name)
        return command

    def line(self, ctx: click.Context, name: str) -> str:  # noqa: ARG002
        """From the table: no command is imported for the group's help."""
        return _COMMANDS[name]


@group(cls=_LazyGroup, name="cms-publisher")
@click.version_option(__version__, prog_name="cms-publisher", help="Affiche la version.")
def cms_publisher() -> None:
    """Des sources de la rédaction aux brouillons WordPress, relus et sourcés."""


def main() -> None:
    """Entry point of `cms-publisher`."""
    run(cms_publisher)


def publish_main() -> None:
    """Entry point of `publish`, the same as `cms-publisher publish`."""
    from cms_publisher.cli.publish import publish

    run(publish)
