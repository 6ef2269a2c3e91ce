"""The measuring instruments in tools/seo, each a node process: JSON lines in, JSON lines out."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.integration.conftest import unable

ROOT = Path(__file__).resolve().parents[2]
TOOLS = ROOT / "tools" / "seo"


def run(script: str, lines: list[dict[str, Any]]) -> list[dict[str, Any]]:
    done = subprocess.run(
        ["node", str(TOOLS / script)],
        input="\n".join(map(json.dumps, lines)),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.fixture(scope="module")
def tools() -> None:
    if not (TOOLS / "node_modules").exists() or shutil.which("node") is None:
        unable("the SEO check needs node and `npm ci` in tools/seo")
