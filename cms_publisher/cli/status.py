"""`cms-publisher status`: where stories stand on their sites."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from cms_publisher.cli.commands import PLACE, command, traced
from cms_publisher.cli.shell import error_words, language
from cms_publisher.errors import combine
from cms_publisher.messages import say
from cms_publisher.model import Stage
from cms_publisher.report.wording import field_names

if TYPE_CHECKING:
    from cms_publisher.app.tracking import Stand
    from cms_publisher.model import Standing


@command()
@click.argument("stories", metavar="[STORY]...", nargs=-1)
@click.option("--site", "sites", multiple=True, metavar="NOM", help="Site de config/sites/NOM.toml ; se répète.")
@click.option("--config", type=PLACE, metavar="DIR", help="Dossier de configuration (sinon config/).")
@click.option("--json", "as_json", is_flag=True, help="Une ligne JSON par sujet.")
@traced
@click.option("--lang", type=click.Choice(["fr", "en"]), expose_value=False, help="Langue des messages (sinon fr).")
def status(**options: Any) -> int:  # noqa: ANN401  (click's own calling convention)
    """Dit où en est chaque STORY (sa clé ou son chemin) dans WordPress ; sans STORY, tout ce que le journal connaît.

    Rien n’est écrit. Code de sortie 1 quand quelqu’un doit regarder : modifié, publié, jeté, une version qui attend.
    """
    from cms_publisher.app import composing, tracking

    config = composing.load_settings(options["config"], Path.cwd(), os.environ)
    statuses = []
    for stand in tracking.status(config, options["stories"], options["sites"]):
        statuses.append(stand.exit_status)
        _tell_json(stand) if options["as_json"] else _tell(stand)
    if not statuses and not options["as_json"]:
        click.echo(say("status.none", language()))
    return combine(statuses)


def _tell(stand: Stand) -> None:
    lang, standing = language(), stand.standing
    if stand.error is not None:
        click.echo(say("error", lang, words=error_words(stand.error)), err=True)
    elif standing is not None:
        words = " ".join((_words(standing), *_further(stand, standing)))
        line = say("status.line", lang, story=stand.story, site=stand.site, words=words, link=standing.edit_link)
        click.echo(line.strip())


def _words(standing: Standing) -> str:
    lang = language()
    if standing.stage is not Stage.DRAFT:
        return say(f"status.{standing.stage}", lang, status=standing.status)
    if standing.changed is None:
        return say("status.unknown-base", lang)
    if not standing.changed:
        return say("status.in-step", lang)
    by = ", ".join(dict.fromkeys(touch.by for touch in standing.touches if touch.by))
    fields = field_names(standing.changed, lang)
    return say("status.edited-by" if by else "status.edited", lang, by=by, fields=fields)


def _further(stand: Stand, standing: Standing) -> list[str]:
    lang = language()
    said = [say("status.waits", lang)] if standing.waits else []
    said += [say("status.locked", lang, by=standing.locked_by)] if standing.locked_by else []
    said += [say("status.moved", lang)] if standing.moved and standing.stage is Stage.DRAFT else []
    return said + ([say("status.unsure", lang)] if stand.unsure else [])


def _tell_json(stand: Stand) -> None:
    row: dict[str, object] = {"site": stand.site, "exit": int(stand.exit_status)}
    if stand.error is not None:
        row |= {"error": stand.error.code, "message": error_words(stand.error)}
    if stand.standing is not None:
        seen = stand.standing
        row |= {"story": stand.story, "stage": seen.stage, "status": seen.status, "post": seen.post_id}
        row |= {"edit_link": seen.edit_link, "changed": seen.changed, "by": [touch.by for touch in seen.touches]}
        row |= {"locked_by": seen.locked_by, "waits": seen.waits, "moved": seen.moved, "unsure": stand.unsure}
    click.echo(json.dumps(row, ensure_ascii=False))
