"""What `publish` tells of each story: a table after a dry run, a line at once after a push, JSON where asked for."""

from __future__ import annotations

import json
import shutil
import sys
from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

import click

from cms_publisher.cli.shell import error_words, language
from cms_publisher.errors import ExitStatus
from cms_publisher.gate import local
from cms_publisher.messages import say
from cms_publisher.model import Action, BlockKind, Severity, Verdict
from cms_publisher.report.table import Row, table
from cms_publisher.report.wording import field_names

if TYPE_CHECKING:
    from cms_publisher.app.outcome import Outcome
    from cms_publisher.model import Receipt, RemoteState
    from cms_publisher.pipeline import Dossier

_TERMS = ("categories: ", "tags: ")
_PICTURE = "image: "


@dataclass(slots=True)
class Teller:
    """Tells outcomes as they come, and keeps of them only a row and a status."""

    as_json: bool
    statuses: list[ExitStatus] = field(default_factory=list)
    _rows: list[Row] = field(default_factory=list)
    _sites: dict[str, Counter[ExitStatus]] = field(default_factory=dict)
    """Of a push: what each site's stories came to."""

    def tell(self, outcome: Outcome) -> None:
        """One story on one site."""
        self.statuses.append(outcome.exit_status)
        if outcome.folder is None:
            self._sites.setdefault(outcome.site, Counter())[outcome.exit_status] += 1
        if self.as_json:
            click.echo(json.dumps(_as_dict(outcome), ensure_ascii=False))
        elif outcome.receipt and outcome.receipt.remote:
            _say_receipt(outcome, outcome.receipt, outcome.receipt.remote)
        elif outcome.folder and outcome.dossier:
            self._rows.append(_row(outcome, outcome.dossier))
        elif outcome.dossier and outcome.error is None:
            _say_blocked(outcome, outcome.dossier)
        if outcome.error:
            words = error_words(outcome.error)
            if outcome.name not in words:
                words = say("story-error", language(), story=outcome.name, words=words)
            click.echo(say("error", language(), words=words), err=True)

    def close(self) -> None:
        """What is told at the end: the table; of many pushes, how each site fared and how to go on."""
        if self._rows:
            width = shutil.get_terminal_size().columns if sys.stdout and sys.stdout.isatty() else None
            click.echo(table(self._rows, language(), width))
        elif len(self.statuses) > 1 and not self.as_json:
            self._say_sites()

    def _say_sites(self) -> None:
        for site, found in self._sites.items():
            done, later = found[ExitStatus.DONE], found[ExitStatus.TRY_LATER]
            rest = found.total() - done - later
            click.echo(say("push-summary", language(), site=site, done=done, rest=rest, later=later))
        if any(found[ExitStatus.TRY_LATER] for found in self._sites.values()):
            click.echo(say("push-resume", language()))


def _say_receipt(outcome: Outcome, receipt: Receipt, remote: RemoteState) -> None:
    lang = language()
    action = _done(outcome, receipt, remote)
    click.echo(say("pushed", lang, story=outcome.name, site=outcome.site, action=action, link=remote.edit_link))
    terms = [name.partition(": ")[2] for name in receipt.not_landed if name.startswith(_TERMS)]
    fields = [name for name in receipt.not_landed if not name.startswith((*_TERMS, _PICTURE))]
    if terms:
        click.echo(say("terms-absent", lang, story=outcome.name, site=outcome.site, names=", ".join(terms)), err=True)
    if receipt.kept:
        click.echo(say("push-kept", lang, story=outcome.name, fields=field_names(receipt.kept, lang)))
    if receipt.overwritten:
        click.echo(say("push-overwrote", lang, story=outcome.name, fields=field_names(receipt.overwritten, lang)))
    for name in receipt.not_landed:
        if name.startswith(_PICTURE):
            _say_picture(outcome, name.removeprefix(_PICTURE))
    if fields:
        click.echo(say("not-landed", lang, story=outcome.name, fields=field_names(fields, lang)), err=True)


def _done(outcome: Outcome, receipt: Receipt, remote: RemoteState) -> str:
    """What was done; of what is no draft any more, how far it went."""
    if receipt.action is Action.UNCHANGED or remote.status not in {"future", "publish"}:
        return say(f"push-{receipt.action}", language())
    date = remote.fields.get("date_gmt")
    at = datetime.fromisoformat(f"{date}+00:00") if date else None
    words = local(at, outcome.dossier.edition.profile) if at and outcome.dossier else "–"
    return say(f"push-{remote.status}", language(), at=words)


def _say_picture(outcome: Outcome, reason: str) -> None:
    lang, image = language(), outcome.dossier.payload.post["image"]["file"] if outcome.dossier else ""
    words = say(f"picture-{reason}", lang)
    click.echo(say("picture-not-landed", lang, story=outcome.name, image=image, reason=words), err=True)


def _say_blocked(outcome: Outcome, dossier: Dossier) -> None:
    """Nothing was sent: the review's blocking points."""
    if dossier.review.verdict is not Verdict.BLOCKED:
        return
    lang = language()
    blocking = [finding for finding in dossier.review.findings if finding.severity is Severity.BLOCKS]
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
        row |= {name: list(fields) for name in ("kept", "overwritten") if (fields := getattr(receipt, name))}
    if outcome.error:
        row |= {"error": outcome.error.code, "message": error_words(outcome.error)}
    return row


def _row(outcome: Outcome, dossier: Dossier) -> Row:
    return Row(
        story=outcome.name,
        site=outcome.site,
        verdict=dossier.review.verdict,
        words=dossier.review.words,
        subheadings=sum(block.kind is BlockKind.HEADING for block in dossier.edition.article.body),
        counts=outcome.counts(),
        folder=str(outcome.folder),
    )
