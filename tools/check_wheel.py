"""Build the wheel, install it with the locked run requirements in an empty environment, and use it from elsewhere.

A file that is missing from the wheel (templates, metrics, word tables, the plugin) shows here and nowhere else.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
WRITTEN = {"payload.json", "article.html", "jsonld.json", "review.json", "review.html"}


def run(*command: str | Path, cwd: Path) -> str:
    """The command's output; its failure ends the check."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("CMS_PUBLISHER", "WORDPRESS"))}
    done = subprocess.run(
        [str(part) for part in command], cwd=cwd, env=clean, capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))}\nexit {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


def main() -> None:
    """Build, install, run."""
    with tempfile.TemporaryDirectory() as temporary:
        place = Path(temporary)
        run(sys.executable, "-m", "build", "--no-isolation", "--outdir", place / "dist", cwd=ROOT)
        wheel = next((place / "dist").glob("*.whl"))
        venv.create(place / "env", with_pip=True)
        pip = (place / "env/bin/python", "-m", "pip", "--quiet", "--disable-pip-version-check", "install")
        run(*pip, "--require-hashes", "-r", ROOT / "requirements/run.txt", cwd=place)
        run(*pip, "--no-deps", wheel, cwd=place)
        shutil.copytree(ROOT / "sources", place / "elsewhere/sources")
        story = min(path.parent for path in (place / "elsewhere/sources").glob("*/story.toml"))
        row = json.loads(run(place / "env/bin/publish", "--dry-run", "--json", story, cwd=place / "elsewhere"))
        found = {path.name for path in (place / "elsewhere" / row["out"]).iterdir()}
        if found != WRITTEN:
            sys.exit(f"the installed wheel wrote {sorted(found)}")
        shown = re.search(
            r"^```python\n(.*?)^```$", (ROOT / "docs/review.md").read_text("utf-8"), re.MULTILINE | re.DOTALL
        )
        said = run(place / "env/bin/python", "-c", shown[1] if shown else "", cwd=place / "elsewhere")
        if not said.startswith("sources/halle-vaubrissac/reouverture.txt "):
            sys.exit(f"the example of docs/review.md printed: {said}")
        print(
            f"wheel: {wheel.name} installed in an empty environment wrote {len(found)} files, verdict {row['verdict']}"
        )


if __name__ == "__main__":
    main()
