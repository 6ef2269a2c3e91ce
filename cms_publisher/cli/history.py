"""`cms-publisher history`: what was done with a story, when, by whom, why."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING

import click

from cms_publisher.cli.commands import PLACE, command
from cms_publisher.cli.shell import language
from cms_publisher.messages import say

if TYPE_CHECKING:
    from cms_publisher.model import Sent


@command()
@click.argument("story", metavar="STORY")
@click.option("--config", type=PLACE, metavar="DIR", help="Dossier de configuration (sinon config/).")
@click.option("--json", "as_json", is_flag=True, help="Une ligne JSON par envoi, avec ce qui a été écrasé.")
@click.option("--lang", type=click.Choice(["fr", "en"]), expose_value=False, help="Langue des messages (sinon fr).")
def history(story: str, config: Path | None, *, as_json: bool) -> None:
    """Montre tout ce que le journal a de STORY (sa clé ou son chemin) ; aucun site n’est interrogé."""
    from cms_publisher.app import composing, tracking

    settings = composing.load_settings(config, Path.cwd(), os.environ)
    for sent in tracking.history(settings, story):
        click.echo(json.dumps(_as_dict(sent), ensure_ascii=False) if as_json else _line(sent))


def _line(sent: Sent) -> str:
    lang = language()
    who = ""
    if sent.by:
        who = say("history.why" if sent.reason else "history.who", lang, by=sent.by, reason=sent.reason)
    what = say(f"history.{sent.action}" if sent.action else "history.open", lang)
    detail = f" ({sent.detail})" if sent.detail else ""
    return say("history.line", lang, at=sent.at, site=sent.site, what=what, detail=detail, who=who)


def _as_dict(sent: Sent) -> dict[str, object]:
    names = ("at", "site", "action", "detail", "by", "reason", "run", "payload_sha256")
    row: dict[str, object] = {name: getattr(sent, name) for name in names}
    return row | {"overwritten": json.loads(sent.overwritten) if sent.overwritten else None}
