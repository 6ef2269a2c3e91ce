"""`cms-publisher queue`: what waits for `publish --due`."""

from __future__ import annotations

import getpass
import json
import os
import socket
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from cms_publisher.cli.commands import PLACE, Command, group
from cms_publisher.cli.shell import error_words, language, print_error
from cms_publisher.errors import ExitStatus, PublisherError, combine
from cms_publisher.messages import say
from cms_publisher.timetable import State

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from cms_publisher.settings import Settings
    from cms_publisher.timetable import Event, Item

_SITE = click.option("--site", metavar="NOM", help="Site de config/sites/NOM.toml (sinon tous).")
_BY = click.option("--by", metavar="NOM", help="Qui le fait (sinon ce compte, sur cette machine).")
_JSON = click.option("--json", "as_json", is_flag=True, help="Une ligne JSON par sujet.")
_CONFIG = click.option("--config", type=PLACE, metavar="DIR", help="Dossier de configuration (sinon config/).")
_LANG = click.option("--lang", type=click.Choice(["fr", "en"]), expose_value=False, help="Langue des messages.")
_STATE = click.Choice([state.value for state in State])


@group()
def queue() -> None:
    """La file des sujets que publish --due envoie à leur heure."""


@queue.command(cls=Command)
@click.argument("stories", metavar="STORY...", nargs=-1, required=True, type=PLACE)
@click.option("--site", "sites", multiple=True, metavar="NOM", help="Site de config/sites/NOM.toml.")
@click.option("--context", multiple=True, type=PLACE, metavar="PATH", help="Source de contexte, fichier ou dossier.")
@click.option("--at", metavar="QUAND", help="Pas avant : 2026-03-02T06:00, à l’heure du site, ou avec son décalage.")
@_BY
@_JSON
@_CONFIG
@_LANG
def add(**options: Any) -> int:  # noqa: ANN401  (click's own calling convention)
    """Met chaque STORY en file : elle part à l’heure de son brief, ou à la prochaine ronde."""
    from cms_publisher.app import queueing

    statuses = []
    for queued in queueing.add(
        _settings(options),
        options["stories"],
        by=_who(options),
        sites=tuple(dict.fromkeys(options["sites"])),
        context=options["context"],
        at=options["at"],
    ):
        if queued.item:
            _tell([queued.item], as_json=options["as_json"])
        if queued.error:
            print_error(queued.error)
        statuses.append(queued.error.exit_status if queued.error else ExitStatus.DONE)
    return combine(statuses)


@queue.command("list", cls=Command)
@click.option("--state", "states", multiple=True, type=_STATE, metavar="ÉTAT", help="Ces états seulement.")
@_JSON
@_CONFIG
@_LANG
def list_(**options: Any) -> None:  # noqa: ANN401
    """Montre ce qui attend, ce qui est en échec, ce qui est trop ancien ; avec --state, ce qui est dans ces états."""
    from cms_publisher.app import queueing

    items, pauses = queueing.listed(_settings(options), tuple(map(State, options["states"])))
    for site, by in pauses.items():
        code = "queue-stopped-site" if site else "queue-stopped-all"
        click.echo(say(code, language(), site=site, by=by), err=True)
    if not items and not options["as_json"]:
        click.echo(say("queue-empty", language()))
    _tell(items, as_json=options["as_json"])


@queue.command(cls=Command)
@click.argument("story", metavar="STORY")
@_SITE
@_JSON
@_CONFIG
@_LANG
def show(**options: Any) -> None:  # noqa: ANN401
    """Dit où en est STORY (sa clé ou son chemin), et qui a fait quoi et quand."""
    from cms_publisher.app import queueing

    for item, events in queueing.shown(_settings(options), options["story"], options["site"]):
        if options["as_json"]:
            click.echo(json.dumps({**_as_dict(item), "events": list(map(_event, events))}, ensure_ascii=False))
            continue
        _tell([item], as_json=False)
        if item.link:
            click.echo(say("queue-reason", language(), words=item.link))
        for event in events:
            click.echo(_event_line(event, item))


def _changing(name: str, help_: str) -> None:
    """A command that changes a story's items by the function of its name."""

    @queue.command(name, cls=Command, help=help_)
    @click.argument("story", metavar="STORY")
    @_SITE
    @_BY
    @_JSON
    @_CONFIG
    @_LANG
    def change(**options: Any) -> None:  # noqa: ANN401
        from cms_publisher.app import queueing

        do: Callable[..., list[Item]] = getattr(queueing, name)
        items = do(_settings(options), options["story"], options["site"], by=_who(options))
        _tell(items, as_json=options["as_json"])


_changing("retry", "Relance STORY à la prochaine ronde, après un échec ou si elle était trop ancienne.")
_changing("discard", "Retire STORY de la file ; ce qui est dans WordPress reste tel quel.")


def _halting(name: str, help_: str, whole: Callable[[Settings, str | None, str], str]) -> None:
    """A command that changes a story's items by the function of its name; without a story all that goes to the site.

    ``whole`` does the latter, and says so.
    """

    @queue.command(name, cls=Command, help=help_)
    @click.argument("story", metavar="[STORY]", required=False)
    @_SITE
    @_BY
    @_JSON
    @_CONFIG
    @_LANG
    def change(**options: Any) -> None:  # noqa: ANN401
        from cms_publisher.app import queueing

        config, site, by = _settings(options), options["site"], _who(options)
        if not options["story"]:
            click.echo(whole(config, site, by))
            return
        do: Callable[..., list[Item]] = getattr(queueing, name)
        _tell(do(config, options["story"], site, by=by), as_json=options["as_json"])


def _stop(config: Settings, site: str | None, by: str) -> str:
    from cms_publisher.app import queueing

    queueing.stop(config, site, by=by)
    return say("queue-stopped-site" if site else "queue-stopped-all", language(), site=site, by=by)


def _go_on(config: Settings, site: str | None, by: str) -> str:  # noqa: ARG001  (whoever stopped it, anybody lets it go on)
    from cms_publisher.app import queueing

    return say("queue-goes-on" if queueing.go_on(config, site) else "queue-not-stopped", language())


_halting("pause", "Suspend STORY ; sans STORY, arrête tout ce qui va au site, ou toute la file.", _stop)
_halting("resume", "Reprend STORY, ou sans STORY le site ou toute la file, là où pause les avait arrêtés.", _go_on)


def _settings(options: dict[str, Any]) -> Settings:
    from cms_publisher import settings

    return settings.load(options["config"], os.environ, Path.cwd())


def _who(options: dict[str, Any]) -> str:
    return options["by"] or f"{getpass.getuser()}@{socket.gethostname()}"


def _tell(items: Iterable[Item], *, as_json: bool) -> None:
    lang = language()
    for item in items:
        if as_json:
            click.echo(json.dumps(_as_dict(item), ensure_ascii=False))
            continue
        state = say(f"queue.{_shown(item)}", lang)
        click.echo(say("queue-line", lang, story=item.story, site=item.site, state=state, when=item.local))
        if item.code:
            click.echo(say("queue-reason", lang, words=_reason(item)))


def _shown(item: Item) -> str:
    """Its state; what is pending and due is called due."""
    is_due = item.state is State.PENDING and item.due_at <= datetime.now(UTC)
    return "due" if is_due else item.state.value


def _reason(item: Item) -> str:
    return error_words(PublisherError(item.code or "", **(item.args or {})))


def _as_dict(item: Item) -> dict[str, object]:
    row: dict[str, object] = {"story": item.story, "site": item.site, "state": item.state.value}
    row |= {"due": item.due_at.isoformat(timespec="seconds"), "local": item.local, "zone": item.zone}
    row |= {"attempts": item.attempts, "path": str(item.path), "link": item.link, "run": item.run}
    return row | ({"code": item.code, "message": _reason(item)} if item.code else {})


def _event(event: Event) -> dict[str, object]:
    return {
        "at": event.at.isoformat(timespec="seconds"),
        "by": event.by,
        "what": event.what,
        "run": event.run,
        "code": event.code,
    }


def _event_line(event: Event, item: Item) -> str:
    from zoneinfo import ZoneInfo

    at = f"{event.at.astimezone(ZoneInfo(item.zone)):%Y-%m-%d %H:%M:%S %z}"
    run = f", {event.run[:8]}" if event.run else ""
    code = f" ({event.code})" if event.code else ""
    what = say(f"queue.{event.what}", language()) + code
    return say("queue-event", language(), at=at, what=what, by=event.by, run=run)
