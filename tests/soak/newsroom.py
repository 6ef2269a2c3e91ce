"""A newsroom with many stories and one or more machines that push them with the real command."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cms_publisher.sandbox import SandboxInfo

PROJECT: Final = Path(__file__).resolve().parents[2]
TIMEOUT: Final = 900
HURRIED: Final = "tests.soak.hurried"
COMMAND: Final = "cms_publisher publish"
BRIEF: Final = """[brief]
key = "{key}"
min_words = 60
subheadings = 0
keyphrase = "bac {number} de {place}"
{image}
[[source]]
file = "texte.txt"
role = "primary"
published = 2026-03-02
rights = "own"
"""
PLACES: Final = {
    "panne": "Kerlouan",
    "tue": "Porspoder",
    "double": "Lanildut",
    "gens": "Argenton",
    "mesure": "Landunvez",
}
"""No two stories have one headline: drafts are told by it."""
IMAGE: Final = """image = "{image}"
image_alt = "Le bac au milieu de l’aber"
image_credit = "Luc Vidal"
image_caption = "Le bac, jeudi, à la veille de la reprise"
"""
TEXT: Final = """Le bac {number} de {place} reprend la traversée de l’aber

Le bac {number} de {place} transporte de nouveau des passagers depuis le 2 mars 2026, après huit mois de travaux.

La coque a été doublée et le moteur remplacé. Le département a payé 410 000 euros, la commune 60 000 euros.

« Nous avons eu peur de ne jamais le revoir », dit la patronne du bac, Anne Le Goff, qui le pilote depuis 2009.

Le billet coûte {price} euros, les vélos & poussettes montent gratuitement. La dernière traversée part à 19 heures.
"""


@dataclass(frozen=True, slots=True)
class Newsroom:
    """Stories in a folder, and the account that pushes them; ``url`` may be a proxy's."""

    folder: Path
    url: str
    user: str
    password: str

    @classmethod
    def at(cls, folder: Path, site: SandboxInfo, login: str, *, url: str | None = None) -> Newsroom:
        folder.mkdir(parents=True, exist_ok=True)
        return cls(folder, url or site.url, login, site.user(login).application_password)

    def write(self, name: str, numbers: Iterable[int], *, version: int = 1, image: str = "") -> list[str]:
        """The stories ``name-0``, ``name-1`` … in that version; their folders, in which that picture is looked for."""
        return [self._write(f"{name}-{number}", number, version, image) for number in numbers]

    def publish(self, stories: list[str], *, machine: str = "a", patient: bool = True) -> dict[str, dict[str, Any]]:
        """Push them: story -> its line of ``--json``."""
        done = self.start(stories, machine=machine, patient=patient)
        out, err = done.communicate(timeout=TIMEOUT)
        assert "Traceback" not in err, err
        return {row["story"]: row for row in map(json.loads, out.splitlines())}

    def start(self, stories: list[str], *, machine: str = "a", patient: bool = True) -> subprocess.Popen[str]:
        """The command, running; each machine has a journal of its own."""
        command = COMMAND.split() if patient else [HURRIED]
        return subprocess.Popen(
            [sys.executable, "-m", *command, "--json", *stories],
            cwd=self.folder,
            env=self._environment(machine),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def wanted(self, stories: list[str]) -> dict[str, dict[str, Any]]:
        """What a push of each sends, by the files of a dry run."""
        out = self.folder / "out"
        command = [sys.executable, "-m", *COMMAND.split(), "--dry-run", "--out", str(out), *stories]
        subprocess.run(
            command, cwd=self.folder, env=self._environment("a"), capture_output=True, check=True, timeout=TIMEOUT
        )
        return {story: json.loads((out / story / "payload.json").read_text(encoding="utf-8")) for story in stories}

    def _write(self, key: str, number: int, version: int, image: str) -> str:
        path = self.folder / key
        path.mkdir(exist_ok=True)
        picture = IMAGE.format(image=image) if image else ""
        place = PLACES.get(key.partition("-")[0], "Ouessant")
        (path / "story.toml").write_text(
            BRIEF.format(key=key, number=number, place=place, image=picture), encoding="utf-8"
        )
        (path / "texte.txt").write_text(TEXT.format(number=number, place=place, price=2 + version), encoding="utf-8")
        return key

    def _environment(self, machine: str) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("WORDPRESS_", "CMS_PUB"))}
        ours = {"WORDPRESS_URL": self.url, "WORDPRESS_USER": self.user, "WORDPRESS_APP_PASSWORD": self.password}
        state = self.folder / f"machine-{machine}"
        return kept | ours | {"CMS_PUBLISHER_STATE": str(state), "PYTHONPATH": str(PROJECT)}


def batches(items: list[str], size: int) -> Iterator[list[str]]:
    """The items in groups of at most that size."""
    return (items[start : start + size] for start in range(0, len(items), size))
