"""The shell examples of README.md and docs/: found, run against the real tool, held against what stands there.

An example is a ```console block: lines that begin with "$ ", each followed by what it prints (both streams). All of a
block runs in one shell, in a copy of sources/ and config/ of its own. A line ... stands for any number of lines, "..."
in quotes for any text in quotes (a SHA-256).
A block marked ```console sandbox needs a real WordPress and isn't run here.

After a change of words, write the outputs anew and read the difference:

    python -m tests.unit.examples README.md docs/commands.md
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
TOOLS = Path(sys.executable).parent
ELLIPSIS = "..."
_BLOCK = re.compile(r"^```console([^\n]*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_MARK = "=== next ==="


class Example(NamedTuple):
    """A block: its line, its mark ("" or "sandbox"), and its commands with what each prints."""

    place: str
    mark: str
    steps: tuple[tuple[str, str], ...]


def examples(path: Path) -> list[Example]:
    text = path.read_text(encoding="utf-8")
    return [
        Example(f"{path.name}:{text.count(chr(10), 0, found.start()) + 1}", found[1].strip(), _steps(found[2]))
        for found in _BLOCK.finditer(text)
    ]


def _steps(block: str) -> tuple[tuple[str, str], ...]:
    parts = re.split(r"^\$ (.+)\n", block, flags=re.MULTILINE)[1:]
    return tuple(zip(parts[::2], parts[1::2], strict=True))


def run(example: Example, folder: Path) -> list[str]:
    """What each command prints, in a folder where sources/ and config/ are put first."""
    for name in ("sources", "config"):
        shutil.copytree(ROOT / name, folder / name)
    separator = f"; status=$?; echo '{_MARK}'; (exit $status)\n"
    script = "".join(command + separator for command, _ in example.steps)
    done = subprocess.run(
        ["bash", "-c", script],
        cwd=folder,
        env={"PATH": f"{TOOLS}:{os.defpath}", "HOME": str(folder), "COLUMNS": "80", "LC_ALL": "C.UTF-8"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    return done.stdout.split(f"{_MARK}\n")[:-1]


def agrees(expected: str, printed: str) -> bool:
    """Whether that was printed, ellipses taken for what they stand for."""
    return re.fullmatch("".join(map(_pattern, expected.splitlines())), printed) is not None


def _pattern(line: str) -> str:
    if line == ELLIPSIS:
        return r"(?:.*\n)*?"
    return re.escape(f"{line}\n").replace(re.escape(f'"{ELLIPSIS}"'), '"[^"\n]*"')


def written_anew(path: Path) -> str:
    """The file with what the tool prints now, where that is something else than what stands there."""
    text = path.read_text(encoding="utf-8")
    for example in examples(path):
        if not example.mark:
            with tempfile.TemporaryDirectory() as folder:
                outputs = run(example, Path(folder))
            for (command, expected), printed in zip(example.steps, outputs, strict=True):
                if not agrees(expected, printed):
                    text = text.replace(f"$ {command}\n{expected}", f"$ {command}\n{printed}", 1)
    return text


if __name__ == "__main__":
    for given in sys.argv[1:]:
        Path(given).write_text(written_anew(Path(given)), encoding="utf-8")
