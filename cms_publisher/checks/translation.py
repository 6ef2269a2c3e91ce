"""A source that a machine translated: its quotations are nobody's words, and its turns may say something else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cms_publisher.checks.rights import used
from cms_publisher.checks.rule import Check, Hit
from cms_publisher.fidelity.attribution import name_of
from cms_publisher.fidelity.boilerplate.trailers import MACHINE_TRANSLATED
from cms_publisher.french.words import fold
from cms_publisher.model import Place, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.checks.context import Context


def _look(context: Context) -> Iterator[Hit]:
    for source in used(context):
        line = next(filter(_says_so, source.document.text.splitlines()), None)
        if line is not None:
            args = {"source": name_of(source) or source.id}
            yield Hit(rule="machine", place=Place(field="sources"), args=args, evidence=line.strip())


def _says_so(line: str) -> bool:
    return MACHINE_TRANSLATED.match(fold(line).strip()) is not None


CHECK: Final = Check(name="translation", rules={"machine": Severity.WARNS}, look=_look)
