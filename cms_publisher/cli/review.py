"""`cms-publisher review`: any article, held against a story's sources."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from cms_publisher.cli.commands import PLACE, command
from cms_publisher.cli.shell import error_words, language, print_error
from cms_publisher.errors import UsageError, combine
from cms_publisher.messages import say
from cms_publisher.model import Severity, Verdict
from cms_publisher.report.review_json import finding_json, finding_words, pointed_at

if TYPE_CHECKING:
    from cms_publisher.app.reviewing import Judged
    from cms_publisher.errors import PublisherError
    from cms_publisher.model import Edition, Finding


@command()
@click.argument("articles", metavar="ARTICLE...", nargs=-1)
@click.option("--story", type=PLACE, required=True, metavar="STORY", help="Le sujet dont les sources font foi.")
@click.option("--context", multiple=True, type=PLACE, metavar="PATH", help="Source de contexte, fichier ou dossier.")
@click.option(
    "--mode",
    type=click.Choice(["strict", "free"]),
    help="strict : les mots des sources (sinon, d’un fichier) ; free : ce que dit une réécriture (d’un brouillon).",
)
@click.option("--site", metavar="NOM", help="Site de config/sites/NOM.toml : ses seuils et ses gravités.")
@click.option("--post", type=click.IntRange(min=1), metavar="ID", help="Un brouillon, tel qu’il est dans WordPress.")
@click.option("--config", type=PLACE, metavar="DIR", help="Dossier de configuration (sinon config/).")
@click.option("--untold", is_flag=True, help="Aussi ce que les sources disent et que l’article tait.")
@click.option("--json", "as_json", is_flag=True, help="Une ligne JSON par article.")
@click.option("--lang", type=click.Choice(["fr", "en"]), expose_value=False, help="Langue des messages (sinon fr).")
def review(**options: Any) -> int:  # noqa: ANN401  (click's own calling convention)
    """Relit chaque ARTICLE contre les sources de STORY, sans rien envoyer ni écrire.

    ARTICLE est en HTML, en Markdown, en Word (.docx), en blocs WordPress ou en texte ; son titre est le premier h1. Ce
    que le fichier ne porte pas (adresse, JSON-LD, image) n’est pas jugé. STORY est un dossier avec story.toml, ou un
    fichier texte.
    """
    from cms_publisher.app import composing, reviewing
    from cms_publisher.fidelity.mode import Mode

    post = options["post"]
    if not options["articles"] and post is None:
        raise UsageError("review-nothing")
    config = composing.load_settings(options["config"], Path.cwd(), os.environ)
    live = [] if post is None else [reviewing.post_as_article(config, options["site"], post)]
    statuses = []
    asked = ((options["articles"], Mode.STRICT), (live, reviewing.MODE_OF_A_POST))
    for articles, mode in ((articles, mode) for articles, mode in asked if articles):
        for judged in reviewing.review_articles(
            options["story"],
            articles,
            mode=Mode(options["mode"] or mode),
            context=options["context"],
            profile=config.profile(options["site"]),
            journal=config.journal,
            untold=options["untold"],
        ):
            named = replace(judged, article=judged.article or str(post))
            _tell_json(named, untold=options["untold"]) if options["as_json"] else _tell(named)
            statuses.append(judged.exit_status)
    return combine(statuses)


def _tell_json(judged: Judged, *, untold: bool) -> None:
    """A line with the same keys for every article; why one can't be read is a finding, and on standard error."""
    row: dict[str, object] = {"article": judged.article, "verdict": Verdict.BLOCKED.value, "findings": []}
    if judged.review and judged.edition:
        row["verdict"] = judged.review.verdict.value
        row["findings"] = [_as_dict(finding, judged.edition) for finding in judged.review.findings]
    if judged.error:
        row["findings"] = [_unread(judged.error)]
        print_error(judged.error)
    if untold:
        row["untold"] = [{"source": source, "text": text} for source, text in judged.untold]
    click.echo(json.dumps(row, ensure_ascii=False))


def _unread(error: PublisherError) -> dict[str, object]:
    """An article that can't be read, as a finding that blocks it."""
    place = {"field": "body", "block": None, "start": None, "end": None}
    said = {"id": error.code, "check": "article", "rule": "unread", "severity": Severity.BLOCKS.value}
    return {
        **said,
        "message": error_words(error),
        "place": place,
        "evidence": None,
        "fix": None,
        "waived": None,
        "text": "",
    }


def _as_dict(finding: Finding, edition: Edition) -> dict[str, object]:
    return {**finding_json(finding, language()), "text": pointed_at(finding.place, edition)}


def _tell(judged: Judged) -> None:
    lang = language()
    if judged.error:
        print_error(judged.error)
        return
    if judged.review is None or judged.edition is None:
        return
    verdict = say(f"verdict.{judged.review.verdict.value}", lang)
    click.echo(say("reviewed", lang, article=judged.article, verdict=verdict, words=judged.review.words))
    ready = judged.review.verdict is Verdict.READY
    for finding in judged.review.findings:
        if finding.severity is not Severity.NOTES or "waived_by" in finding.args or ready:
            click.echo(_line(finding))
    if judged.untold:
        click.echo(say("review-untold", lang, n=len(judged.untold)))
    for source, text in judged.untold:
        click.echo(say("review-untold-line", lang, source=source, text=text))
    for approval in judged.review.approvals:
        if approval.holds:
            said = {"by": approval.by, "responsible": approval.responsible, "at": approval.at}
            click.echo(say("review-approved", lang, **said))


def _line(finding: Finding) -> str:
    lang, place = language(), finding.place
    where = say(f"place.{place.field}", lang) + ("" if place.block is None else f" {place.block + 1}")
    severity = say(f"severity.{finding.severity.value}", lang)
    return say("review-line", lang, id=finding.id, severity=severity, where=where, words=finding_words(finding, lang))
