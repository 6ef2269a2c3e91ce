"""The stories' folder: which stories there are, and each as it is now."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING, Final

from cms_publisher.app import composing
from cms_publisher.errors import PublisherError, UsageError
from cms_publisher.readers import keys, manifest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from cms_publisher.desk.options import Options
    from cms_publisher.pipeline import Dossier

_KEPT: Final = 500
"""Dossiers that are kept while nothing under them changes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A story of the folder: its dossier, or why it can't be read."""

    name: str
    changed: float
    """When a file of it last changed (seconds of the epoch)."""
    dossier: Dossier | None = None
    error: PublisherError | None = None


class Shelf:
    """The stories under one folder, composed as `publish` would."""

    def __init__(self, options: Options) -> None:
        self.options = options
        self._made: OrderedDict[object, Entry] = OrderedDict()
        self._lock = Lock()

    def folder(self, name: str) -> Path:
        """The folder of that story.

        Raises:
            UsageError: there is none of that name; a name that leads elsewhere is none.
        """
        path = self.options.stories / name
        try:
            known = keys.checked(name, path=path) == name and not path.is_symlink() and (path / manifest.NAME).is_file()
        except (PublisherError, ValueError):
            known = False
        if not known:
            raise UsageError("desk.no-story", story=name)
        return path

    def names(self) -> list[str]:
        """The stories, the one that changed last first."""
        found = self.options.stories.glob(f"*/{manifest.NAME}")
        folders = [
            path.parent for path in found if not path.parent.name.startswith(".") and not path.parent.is_symlink()
        ]
        return [path.name for path in sorted(folders, key=lambda path: (-_changed(path), path.name))]

    def title(self, name: str, site: str) -> str:
        """A story's headline, else its name."""
        dossier = self._entry(name, site).dossier
        return (dossier.edition.article.headline.text if dossier else "") or name

    def key(self, name: str) -> str:
        """The key of that story, as `publish` knows it."""
        return composing.key_of(self.folder(name))

    def fresh(self, name: str, site: str | None = None) -> Dossier:
        """A story made anew, with what was decided on it; raises what reading it raises."""
        dossier = composing.prepared(self.options.settings, self.folder(name), (), site)
        return composing.with_decisions(dossier, self.options.settings.journal)

    def entries(self, site: str | None = None) -> Iterator[Entry]:
        """Every story; what didn't change since is not made anew."""
        for name in self.names():
            yield self._entry(name, site)

    def _entry(self, name: str, site: str | None) -> Entry:
        try:
            mark = (name, site, *self._prints(name))
        except (OSError, PublisherError):
            mark = (name, site)
        with self._lock:
            kept = self._made.get(mark)
        if kept is None:
            kept = self._read(name, site)
            with self._lock:
                self._made[mark] = kept
                while len(self._made) > _KEPT:
                    self._made.popitem(last=False)
        return kept

    def _read(self, name: str, site: str | None) -> Entry:
        changed = _changed(self.options.stories / name)
        try:
            return Entry(name=name, changed=changed, dossier=self.fresh(name, site))
        except PublisherError as error:
            return Entry(name=name, changed=changed, error=error)

    def _prints(self, name: str) -> Iterator[object]:
        """What changes when a story's dossier does: its files, the configuration, what people decided."""
        settings = self.options.settings
        places = [self.options.stories / name, settings.config, settings.config / "sites"]
        for path in [each for place in places if place.is_dir() for each in sorted(place.iterdir())]:
            status = path.stat()
            yield path.name, status.st_mtime_ns, status.st_size
        key = composing.key_of(self.options.stories / name)
        decided = composing.decisions_of(settings.journal, key)
        yield len(composing.corrections_of(settings.journal, key)), len(decided.waivers), len(decided.approvals)


def _changed(folder: Path) -> float:
    try:
        return max((path.stat().st_mtime for path in folder.iterdir()), default=0.0)
    except OSError:
        return 0.0
