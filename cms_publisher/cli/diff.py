"""`cms-publisher diff`: what was pushed last, what stands in WordPress, what the story gives now."""

from __future__ import annotations

import json
import os
import shutil
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from cms_publisher.cli.commands import PLACE, command, traced
from cms_publisher.cli.shell import language
from cms_publisher.messages import say
from cms_publisher.report import versions

if TYPE_CHECKING:
    from cms_publisher.app.comparing import Compared
    from cms_publisher.merge import Change

_COLOURS: Final = {"base": None, "live": "yellow", "new": "green"}


@command()
@click.argument("story", metavar="STORY", type=PLACE)
@click.option("--context", multiple=True, type=PLACE, metavar="PATH", help="Source de contexte, fichier ou dossier.")
@click.option("--site", metavar="NOM", help="Site de config/sites/NOM.toml (sinon default).")
@click.option("--config", type=PLACE, metavar="DIR", help="Dossier de configuration (sinon config/).")
@click.option(
    "--out", type=PLACE, metavar="DIR", help="Écrit là ce qu’écrit --dry-run, la page de relecture avec la comparaison."
)
@click.option("--json", "as_json", is_flag=True, help="Une ligne JSON.")
@traced
@click.option("--lang", type=click.Choice(["fr", "en"]), expose_value=False, help="Langue des messages (sinon fr).")
def diff(**options: Any) -> int:  # noqa: ANN401  (click's own calling convention)
    """Compare ce qui a été envoyé, ce qui est dans WordPress et ce que STORY donne maintenant.

    Rien n’est écrit sur le site. Code de sortie 1 quand quelqu’un a modifié l’article dans WordPress.
    """
    from cms_publisher.app import comparing, composing

    config = composing.load_settings(options["config"], Path.cwd(), os.environ)
    page = comparing.Page(out=options["out"], lang=language()) if options["out"] else None
    found = comparing.compare(config, options["story"], context=options["context"], site=options["site"], page=page)
    if options["as_json"]:
        click.echo(json.dumps(_as_dict(found), ensure_ascii=False))
    else:
        _tell(found)
    return found.exit_status


def _tell(found: Compared) -> None:
    lang = language()
    words = say("diff.none", lang) if found.diff is None else versions.summary(found.diff, lang)
    link = found.remote.edit_link if found.remote else ""
    click.echo(say("diff.head", lang, story=found.story, site=found.site, words=words, link=link).strip())
    if found.folder:
        click.echo(str(found.folder / "review.html"))
    for change in found.diff.changes if found.diff else ():
        click.echo("\n" + click.style(versions.heading(change, lang), bold=True))
        _tell_texts(change)


def _tell_texts(change: Change) -> None:
    lang = language()
    labels = {name: say(f"diff.{name}", lang) for name in versions.VERSIONS}
    width = max(map(len, labels.values()))
    for name, text in versions.texts(change, lang).items():
        click.echo(click.style(_wrapped(f"  {labels[name]:<{width}}  ", text), fg=_COLOURS[name]))


def _wrapped(label: str, text: str) -> str:
    """The text beside its label, within the terminal's width."""
    columns = max(40, shutil.get_terminal_size().columns)
    lines = [line for part in text.splitlines() for line in textwrap.wrap(part, columns - len(label))]
    return "\n".join((label if number == 0 else " " * len(label)) + line for number, line in enumerate(lines))


def _as_dict(found: Compared) -> dict[str, object]:
    row: dict[str, object] = {"story": found.story, "site": found.site, "exit": int(found.exit_status)}
    if found.diff is None or found.remote is None:
        return row | {"post": None, "changes": []}
    row |= {"post": found.remote.post_id, "status": found.remote.status, "edit_link": found.remote.edit_link}
    names = ("field", "side", "paragraph", "by", "base", "live", "new")
    changes = [{name: getattr(change, name) for name in names} for change in found.diff.changes]
    return row | {"base_known": found.diff.base_known, "changes": changes}
