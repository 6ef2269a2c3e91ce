"""Metrics for Prometheus's node exporter, in a file that is whole at every moment.

Reference: https://prometheus.io/docs/instrumenting/exposition_formats/
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cms_publisher.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Gauge:
    """A metric: its name, what it means, and its values, each under a label or "" for none."""

    name: str
    help: str
    label: str = ""
    values: Mapping[str, float]


def text(gauges: Iterable[Gauge]) -> str:
    """The gauges in the text format."""
    lines = []
    for gauge in gauges:
        name = f"cms_publisher_{gauge.name}"
        lines += [f"# HELP {name} {gauge.help}", f"# TYPE {name} gauge"]
        for key, value in gauge.values.items():
            label = f'{{{gauge.label}="{key}"}}' if gauge.label else ""
            lines.append(f"{name}{label} {value}")
    return "\n".join(lines) + "\n"


def write(path: Path, content: str) -> None:
    """Put a file in the place of the last one at once: whoever reads sees one or the other.

    Raises:
        UsageError: the folder can't be written.
    """
    new = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        new.write_text(content, encoding="utf-8")
        new.replace(path)
    except OSError as error:
        new.unlink(missing_ok=True)
        raise UsageError("clock-metrics", path=path, detail=error.strerror) from error
