"""The stories' folder: which stories there are, and each as it is now."""

from __future__ import annotations

from collections import OrderedDict
from concurrent.futures import Future
from dataclasses import dataclass, field
from threading import BoundedSemaphore, Lock, Thread
from time import monotonic
from typing import TYPE_CHECKING, Final

from cms_publisher.app import composing
from cms_publisher.errors import PublisherError, UsageError
from cms_publisher.readers import keys, manifest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from cms_publisher.desk.options import Options
    from cms_publisher.pipeline import Dossier

PATIENCE: Final = 8.0
"""Seconds that a page waits for a story before it says that it is being made."""
_WORKERS: Final = 2
_MEMORY: Final = 600
"""Seconds for which a story that took long is kept."""
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

    @property
    def making(self) -> bool:
        """Whether it is very long, and still being made."""
        return self.dossier is None and self.error is None


@dataclass(frozen=True, slots=True)
class Work:
    """A story that is being made, or was for so long that it is kept a while."""

    future: Future[Dossier]
    begun: float = field(default_factory=monotonic)

    def is_long(self) -> bool:
        """Whether it took longer than somebody waits."""
        return monotonic() - self.begun > PATIENCE

    def is_over(self) -> bool:
        """Whether it was done, and long ago."""
        return self.future.done() and monotonic() - self.begun > _MEMORY


class Shelf:
    """The stories under one folder, composed as `publish` would."""

    def __init__(self, options: Options) -> None:
        self.options = options
        self._made: OrderedDict[object, Entry] = OrderedDict()
        self._lock = Lock()
        self._underway: dict[object, Work] = {}
        self._workers = BoundedSemaphore(_WORKERS)

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

    def soon(self, name: str, site: str, patience: float = PATIENCE) -> Dossier | None:
        """The story as ``fresh`` makes it; None while a very long one is still being made, for whoever asks again.

        The work goes on when nobody waits for it, and is begun once for all who ask.
        """
        mark = self._mark(name, site)
        with self._lock:
            known = self._underway.get(mark)
            if known is None or known.is_over():
                self._underway = {key: work for key, work in self._underway.items() if not work.is_over()}
                known = self._underway[mark] = Work(self._begun(name, site))
        try:
            dossier = known.future.result(timeout=patience)
        except TimeoutError:
            return None
        except BaseException:
            self._forget(mark)
            raise
        if not known.is_long():
            self._forget(mark)
        return dossier

    def _begun(self, name: str, site: str) -> Future[Dossier]:
        """The story, being made in a thread that keeps no stopped desk from ending."""
        future: Future[Dossier] = Future()

        def make() -> None:
            try:
                with self._workers:
                    future.set_result(self.fresh(name, site))
            except BaseException as error:  # noqa: BLE001  (raised where the page asks for it)
                future.set_exception(error)

        Thread(target=make, daemon=True, name=f"composing {name}").start()
        return future

    def _forget(self, mark: object) -> None:
        with self._lock:
            self._underway.pop(mark, None)

    def entries(self, site: str | None = None) -> Iterator[Entry]:
        """Every story; what didn't change since is not made anew."""
        for name in self.names():
            yield self._entry(name, site)

    def _entry(self, name: str, site: str | None) -> Entry:
        mark = self._mark(name, site)
        with self._lock:
            kept = self._made.get(mark)
        if kept is None:
            kept = self._read(name, site)
            if kept.making:
                return kept
            with self._lock:
                self._made[mark] = kept
                while len(self._made) > _KEPT:
                    self._made.popitem(last=False)
        return kept

    def _mark(self, name: str, site: str | None) -> object:
        """What tells a story, as it is now, from what it was."""
        try:
            return (name, site, *self._prints(name))
        except (OSError, PublisherError):
            return (name, site)

    def _read(self, name: str, site: str | None) -> Entry:
        changed = _changed(self.options.stories / name)
        try:
            return Entry(name=name, changed=changed, dossier=self.soon(name, site or self.options.settings.sites[0]))
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
