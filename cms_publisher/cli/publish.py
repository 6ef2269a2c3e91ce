"""`publish`: compose, review and send stories; with --dry-run, write them to disk."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from cms_publisher.cli.commands import PLACE, command, traced
from cms_publisher.cli.due import Duration, send_due
from cms_publisher.cli.shell import language
from cms_publisher.consent import Case, Consent
from cms_publisher.errors import UsageError, combine

_EVEN_IF: Final = "Touche quand même un article publié, planifié, privé, jeté, supprimé… : un mot par cas."
_JOBS: Final = "Nombre de processus (sinon selon les cœurs) et d’envois en même temps (sinon un seul)."

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from cms_publisher.app.outcome import Outcome
    from cms_publisher.app.publishing import Request
    from cms_publisher.model import Brief


def _brief_options(command: Callable[..., int]) -> Callable[..., int]:
    """What the command line says before anybody else: keys of the brief."""
    for option in (
        click.option("--byline", metavar="NOM", help="Signature."),
        click.option("--standfirst", metavar="TEXTE", help="Chapô."),
        click.option("--headline", metavar="TEXTE", help="Titre."),
        click.option("--format", metavar="NOM", help="article, depeche, breve, chronologie ou dossier."),
        click.option("--keyphrase", metavar="MOTS", help="Expression-clé."),
        click.option("--subheadings", type=click.IntRange(min=0), metavar="N", help="Nombre d’intertitres demandé."),
        click.option("--min-words", type=click.IntRange(min=0), metavar="N", help="Nombre de mots demandé."),
        click.option("--instruction", metavar="TEXTE", help="Consigne de l’éditeur, en toutes lettres."),
    ):
        command = option(command)
    return command


def _consent_options(command: Callable[..., int]) -> Callable[..., int]:
    """A person's word on what people did in WordPress."""
    for option in (
        click.option("--even-if", type=click.Choice([case.value for case in Case]), multiple=True, help=_EVEN_IF),
        click.option("--reason", metavar="TEXTE", help="Pourquoi ; demandé par --force, gardé dans le journal."),
        click.option("--by", metavar="NOM", help="Qui le décide ; demandé par --force, gardé dans le journal."),
        click.option("--force", is_flag=True, help="Écrase ce qui a été modifié dans WordPress."),
        click.option("--merge", is_flag=True, help="Prend les deux là où WordPress et le sujet ne se croisent pas."),
    ):
        command = option(command)
    return command


@command()
@click.argument("stories", metavar="STORY...", nargs=-1, type=PLACE)
@click.option("--dry-run", is_flag=True, help="Tout écrire sur le disque, sans toucher au réseau.")
@click.option("--due", is_flag=True, help="Envoyer ce qui est dû dans la file : ce que lance cron.")
@click.option("--max-age", type=Duration(), metavar="DURÉE", help="Avec --due : plus vieux attend une personne (24h).")
@click.option("--max-items", type=click.IntRange(min=1), metavar="N", help="Avec --due : au plus N sujets (20).")
@click.option("--out", type=PLACE, default=Path("out"), metavar="DIR", help="Dossier du --dry-run (sinon out/).")
@click.option("--context", multiple=True, type=PLACE, metavar="PATH", help="Source de contexte, fichier ou dossier.")
@click.option("--site", "sites", multiple=True, metavar="NOM", help="Site décrit par config/sites/NOM.toml.")
@_brief_options
@_consent_options
@click.option("--config", type=PLACE, metavar="DIR", help="Dossier de configuration (sinon config/).")
@click.option("--jobs", type=click.IntRange(min=1), metavar="N", help=_JOBS)
@click.option("--json", "as_json", is_flag=True, help="Une ligne JSON par sujet.")
@traced
@click.option("--lang", type=click.Choice(["fr", "en"]), help="Langue des messages (sinon fr).")
def publish(**options: Any) -> int:  # noqa: ANN401  (click's own calling convention)
    """Compose, relit et envoie chaque STORY en brouillon.

    STORY est un dossier avec story.toml, ou un fichier texte. --context, --site et leurs semblables se répètent.
    Avec --dry-run, rien ne part : payload.json, article.html, jsonld.json, review.json et review.html
    sont écrits dans DIR/<clé du sujet>/.
    """
    if options["due"]:
        if options["stories"]:
            raise UsageError("due-alone")
        return send_due(options)
    if not options["stories"]:
        raise click.MissingParameter(param=_stories())
    from cms_publisher.app import composing, publishing
    from cms_publisher.cli.outcomes import Teller

    config = composing.load_settings(options["config"], Path.cwd(), dict(os.environ))
    request = _request(options)
    teller = Teller(as_json=options["as_json"])
    for outcome in _with_progress(
        publishing.publish(config, request), len(request.stories) * max(1, len(request.sites))
    ):
        teller.tell(outcome)
    teller.close()
    return combine(teller.statuses)


def _stories() -> click.Parameter:
    return next(param for param in publish.params if param.name == "stories")


def _request(options: dict[str, Any]) -> Request:
    from cms_publisher.app.publishing import Request

    return Request(
        stories=options["stories"],
        context=options["context"],
        sites=tuple(dict.fromkeys(options["sites"])),
        out=options["out"] if options["dry_run"] else None,
        overrides=_overrides(options),
        consent=_consent(options),
        lang=language(),
        jobs=options["jobs"],
    )


def _consent(options: dict[str, Any]) -> Consent:
    if options["merge"] and options["force"]:
        raise UsageError("consent-both")
    if options["force"] and not (options["by"] and options["reason"]):
        raise UsageError("consent-unsigned")
    return Consent(
        merge=options["merge"],
        force=options["force"],
        by=options["by"],
        reason=options["reason"],
        even_if=frozenset(map(Case, options["even_if"])),
    )


def _overrides(options: dict[str, Any]) -> Brief:
    from cms_publisher.model import Brief

    names = ("instruction", "min_words", "subheadings", "keyphrase", "headline", "standfirst", "byline", "format")
    return Brief(**{name: options[name] for name in names})


def _with_progress(outcomes: Iterable[Outcome], length: int) -> Iterator[Outcome]:
    """The outcomes, with a progress bar on more than one, on a terminal only."""
    if length <= 1 or not (sys.stderr and sys.stderr.isatty()):
        yield from outcomes
        return
    with click.progressbar(outcomes, length=length, file=sys.stderr) as bar:
        yield from bar
