"""`publish`: compose, review and send stories; with --dry-run, write them to disk."""

from __future__ import annotations

import json
import os
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from cms_publisher.cli.shell import HELP, language, print_error
from cms_publisher.errors import combine
from cms_publisher.messages import say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from cms_publisher.app import Outcome, Request
    from cms_publisher.model import Brief

_PATH = click.Path(path_type=Path)


def _brief_options(command: Callable[..., int]) -> Callable[..., int]:
    """What the command line says before anybody else: keys of the brief."""
    for option in (
        click.option("--byline", metavar="NOM", help="Signature."),
        click.option("--standfirst", metavar="TEXTE", help="Chapô."),
        click.option("--headline", metavar="TEXTE", help="Titre."),
        click.option("--keyphrase", metavar="MOTS", help="Expression-clé."),
        click.option("--subheadings", type=click.IntRange(min=0), metavar="N", help="Nombre d’intertitres demandé."),
        click.option("--min-words", type=click.IntRange(min=0), metavar="N", help="Nombre de mots demandé."),
        click.option("--instruction", metavar="TEXTE", help="Consigne de l’éditeur, en toutes lettres."),
    ):
        command = option(command)
    return command


@click.command(context_settings=HELP)
@click.argument("stories", metavar="STORY...", nargs=-1, required=True, type=_PATH)
@click.option("--dry-run", is_flag=True, help="Tout écrire sur le disque, sans toucher au réseau.")
@click.option("--out", type=_PATH, default=Path("out"), metavar="DIR", help="Dossier du --dry-run (sinon out/).")
@click.option("--context", multiple=True, type=_PATH, metavar="PATH", help="Source de contexte, fichier ou dossier.")
@click.option("--site", "sites", multiple=True, metavar="NOM", help="Site décrit par config/sites/NOM.toml.")
@_brief_options
@click.option("--config", type=_PATH, metavar="DIR", help="Dossier de configuration (sinon config/).")
@click.option("--json", "as_json", is_flag=True, help="Une ligne JSON par sujet.")
@click.option("--lang", type=click.Choice(["fr", "en"]), help="Langue des messages (sinon fr).")
def publish(**options: Any) -> int:  # noqa: ANN401  (click's own calling convention)
    """Compose, relit et envoie chaque STORY en brouillon.

    STORY est un dossier avec story.toml, ou un fichier texte. --context, --site et leurs semblables se répètent.
    Avec --dry-run, rien ne part : payload.json, article.html, jsonld.json, review.json et review.html
    sont écrits dans DIR/<clé du sujet>/.
    """
    from cms_publisher import app

    config = app.load_settings(options["config"], Path.cwd(), dict(os.environ))
    request = _request(options)
    outcomes = list(_with_progress(app.publish(config, request), len(request.stories) * max(1, len(request.sites))))
    _report(outcomes, as_json=options["as_json"], dry_run=options["dry_run"])
    return combine([outcome.exit_status for outcome in outcomes])


def _request(options: dict[str, Any]) -> Request:
    from cms_publisher.app import Request

    return Request(
        stories=options["stories"],
        context=options["context"],
        sites=tuple(dict.fromkeys(options["sites"])),
        out=options["out"] if options["dry_run"] else None,
        overrides=_overrides(options),
        lang=language(),
    )


def _overrides(options: dict[str, Any]) -> Brief:
    from cms_publisher.model import Brief

    names = ("instruction", "min_words", "subheadings", "keyphrase", "headline", "standfirst", "byline")
    return Brief(**{name: options[name] for name in names})


def _with_progress(outcomes: Iterable[Outcome], length: int) -> Iterator[Outcome]:
    """The outcomes, with a progress bar on more than one, on a terminal only."""
    if length <= 1 or not sys.stderr.isatty():
        yield from outcomes
        return
    with click.progressbar(outcomes, length=length, file=sys.stderr) as bar:
        yield from bar


def _report(outcomes: list[Outcome], *, as_json: bool, dry_run: bool) -> None:
    for outcome in outcomes:
        if as_json:
            click.echo(json.dumps(_as_dict(outcome), ensure_ascii=False))
        elif outcome.dossier and not (dry_run or outcome.error):
            _say_pushed(outcome)
        if outcome.error:
            print_error(outcome.error)
    if not as_json:
        _table([outcome for outcome in outcomes if outcome.folder])


def _say_pushed(outcome: Outcome) -> None:
    """One line of what happened on the site, then what did not land; what blocks, where the review does."""
    from cms_publisher.model import Severity, Verdict

    lang, receipt = language(), outcome.receipt
    if receipt and receipt.remote:
        action = say(f"push-{receipt.action}", lang)
        link = receipt.remote.edit_link
        click.echo(say("pushed", lang, story=outcome.name, site=outcome.site, action=action, link=link))
        if receipt.not_landed:
            click.echo(say("not-landed", lang, story=outcome.name, fields=", ".join(receipt.not_landed)), err=True)
    elif outcome.dossier and outcome.dossier.review.verdict is Verdict.BLOCKED:
        blocking = [finding for finding in outcome.dossier.review.findings if finding.severity is Severity.BLOCKS]
        click.echo(say("push-blocked", lang, story=outcome.name, count=len(blocking)), err=True)
        for finding in blocking:
            words = say(f"{finding.check}.{finding.rule}", lang, **finding.args)
            click.echo(f"  - {words}", err=True)


def _as_dict(outcome: Outcome) -> dict[str, object]:
    row: dict[str, object] = {"story": outcome.name, "site": outcome.site, "exit": int(outcome.exit_status)}
    if outcome.dossier:
        review = outcome.dossier.review
        row |= {"verdict": review.verdict, "words": review.words, "findings": outcome.counts()}
        row |= {"sha256": outcome.dossier.payload.sha256}
    if outcome.folder:
        row |= {"out": str(outcome.folder)}
    if outcome.receipt and outcome.receipt.remote:
        receipt, remote = outcome.receipt, outcome.receipt.remote
        row |= {"action": receipt.action, "post": remote.post_id, "edit_link": remote.edit_link}
        row |= {"not_landed": list(receipt.not_landed)}
    if outcome.error:
        row |= {"action": "refused", "error": outcome.error.code}
    return row


def _table(outcomes: list[Outcome]) -> None:
    from cms_publisher.model import BlockKind
    from cms_publisher.report.table import Row, table

    rows = [
        Row(
            story=outcome.name,
            site=outcome.site,
            verdict=outcome.dossier.review.verdict,
            words=outcome.dossier.review.words,
            subheadings=sum(block.kind is BlockKind.HEADING for block in outcome.dossier.edition.article.body),
            counts=outcome.counts(),
            folder=str(outcome.folder),
        )
        for outcome in outcomes
        if outcome.dossier
    ]
    if rows:
        width = shutil.get_terminal_size().columns if sys.stdout.isatty() else None
        click.echo(table(rows, language(), width))
