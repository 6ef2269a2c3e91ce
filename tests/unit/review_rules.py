"""The rules in docs/review.md, made of the checks; ``python -m tests.unit.review_rules`` writes them anew."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from cms_publisher.checks import CHECKS
from cms_publisher.messages import MESSAGES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.checks.rule import Check

PAGE = Path(__file__).parents[2] / "docs" / "review.md"
_GENERATED = re.compile(r"(?<=<!-- rules -->\n).*(?=<!-- /rules -->)", re.DOTALL)


def with_rules(page: str) -> str:
    """The page with the rules as they are now."""
    rules = "\n".join(line for check in CHECKS for line in _lines(check))
    return _GENERATED.sub(lambda _: f"\n{rules}\n", page)


def _lines(check: Check) -> Iterator[str]:
    about = import_module(f"cms_publisher.checks.{check.name}").__doc__ or ""
    yield from (f"## {check.name}", "", " ".join(about.split("\n\n")[0].split()), "")
    yield from ("| rule | severity | words |", "|---|---|---|")
    for rule, severity in check.rules.items():
        french, _ = MESSAGES[f"{check.name}.{rule}"]
        yield f"| `{check.name}.{rule}` | {severity} | {french.replace('|', '&#124;')} |"
    yield ""


if __name__ == "__main__":
    PAGE.write_text(with_rules(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
