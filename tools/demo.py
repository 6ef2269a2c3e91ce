"""`make demo`: a sample story through the whole tool, and where to look."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
STORY = Path("sources/cinema-itinerant")
PUBLISH = Path(sys.executable).with_name("publish")


def main() -> int:
    """Dry-run the story, and say where to look."""
    command = ["publish", "--dry-run", "--out", "out", str(STORY)]
    print("$", *command, flush=True)
    status = subprocess.run([PUBLISH, *command[1:]], cwd=ROOT, check=False).returncode
    folder = ROOT / "out" / STORY.name
    print(
        f"\nÀ lire dans un navigateur : {folder / 'review.html'} (la relecture), {folder / 'article.html'} (l’article)"
    )
    print(f"Ce qui partirait vers WordPress : {folder / 'payload.json'}")
    return status


if __name__ == "__main__":
    sys.exit(main())
