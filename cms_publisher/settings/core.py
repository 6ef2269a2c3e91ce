"""What configuration and environment say together."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from cms_publisher.errors import UsageError
from cms_publisher.model import Credentials, HouseStyle, JournalPlace, SiteProfile
from cms_publisher.passwords import Entry
from cms_publisher.settings import environment
from cms_publisher.settings.clock import rounds
from cms_publisher.settings.files import toml
from cms_publisher.settings.profile import site_profile
from cms_publisher.settings.style import OWN, style

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cms_publisher.messages import Lang
    from cms_publisher.timetable import Rounds

JOURNAL_FILE: Final = "journal.sqlite3"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What configuration and environment say."""

    config: Path
    """The folder of the configuration; it may not exist."""
    state: Path
    """Where the journal lies; made by whoever writes there."""
    lang: Lang
    values: Mapping[str, str] = field(repr=False)
    """This tool's part of environment and .env: secrets."""
    exposed: Mapping[str, Path] = field(default_factory=lambda: MappingProxyType({}))
    """The variables that come from a .env which other accounts of this machine can read, and that file."""

    @property
    def journal(self) -> JournalPlace:
        """Where the journal is: CMS_PUBLISHER_JOURNAL, a PostgreSQL URL, else a file in the state directory."""
        return JournalPlace(file=self.state / JOURNAL_FILE, url=self.values.get(environment.JOURNAL))

    @property
    def stories(self) -> Path:
        """The folder of the desk's stories: CMS_PUBLISHER_STORIES, else "sujets", in the working directory."""
        return Path(self.values.get(environment.STORIES, "sujets")).expanduser()

    @property
    def sites(self) -> tuple[str, ...]:
        """The sites that have a profile, sorted; "default" is always there."""
        found = {
            path.stem for path in (self.config / "sites").glob("*.toml") if environment.SITE_NAME.fullmatch(path.stem)
        }
        return tuple(sorted({environment.DEFAULT_SITE, *found}))

    def profile(self, name: str | None) -> SiteProfile:
        """The profile of that site, of the default one without a name.

        Raises:
            UsageError: there is no such site, or its file is broken.
        """
        site = environment.site_name(name)
        path = self.config / "sites" / f"{site}.toml"
        if not path.is_file() and site != environment.DEFAULT_SITE:
            raise UsageError("settings.no-site", name=site, path=path, known=", ".join(self.sites))
        profile = site_profile(site, toml(path), str(path)) if path.is_file() else SiteProfile()
        return replace(profile, house_style=self.house_style())

    def rounds(self) -> Rounds:
        """How the clock works: clock.toml; what it leaves out is the package's own.

        Raises:
            UsageError: the file is broken, or holds a value that makes no sense.
        """
        return rounds(self.config, self.values.get(environment.PING))

    def house_style(self) -> HouseStyle:
        """The desk's marche.toml; what it leaves out is the package's own.

        Raises:
            UsageError: the file is broken, or holds a value of another shape.
        """
        own = self.config / "marche.toml"
        tables = dict(toml(OWN))
        if own.is_file():
            tables |= toml(own)
        return style(tables, str(own))

    def archive(self, profile: SiteProfile) -> Path | None:
        """The file of the site's own posts; None where its profile names none."""
        return self.config / profile.archive if profile.archive else None

    def credentials(self, name: str | None) -> Credentials:
        """How to log in at that site: WORDPRESS_URL etc., of a named site WORDPRESS_URL_NAME etc.

        A named site never falls back on the unnamed one's: a post must not land on another site. A password that
        neither the environment nor .env has is looked for in the system's keyring, where that extra is installed.

        Raises:
            UsageError: a variable isn't set; the error names each that is missing; or other accounts can read the
                .env that holds the password; or the keyring is asked, and does not work.
        """
        names = [environment.of_site(variable, name) for variable in environment.CREDENTIALS]
        url, user, password = (self.values.get(each) for each in names)
        if url and user and not password:
            password = self.entry(name).password()
        if not (url and user and password):
            raise self._without(name, names)
        if names[-1] in self.exposed:
            raise UsageError("settings.env-exposed", path=self.exposed[names[-1]])
        return Credentials(url=url.rstrip("/"), user=user, password=password)

    def entry(self, name: str | None) -> Entry:
        """Where the system's keyring keeps that site's password.

        Raises:
            UsageError: its address or user isn't set.
        """
        names = [environment.of_site(variable, name) for variable in environment.CREDENTIALS[:2]]
        url, user = (self.values.get(each) for each in names)
        if not (url and user):
            raise self._without(name, names)
        return Entry(
            url=url.rstrip("/"),
            user=user,
            variable=environment.of_site(environment.PASSWORD, name),
        )

    def _without(self, name: str | None, names: list[str]) -> UsageError:
        missing = ", ".join(each for each in names if not self.values.get(each))
        return UsageError("settings.credentials", site=environment.site_name(name), missing=missing)

    def address(self, name: str | None) -> str | None:
        """Where that site is, if the environment says it."""
        return self.values.get(environment.of_site(environment.URL, name), "").rstrip("/") or None

    def by(self, name: str, credentials: Credentials) -> Settings:
        """These settings with another account for that site."""
        names = [environment.of_site(variable, name) for variable in environment.CREDENTIALS]
        said = (credentials.url, credentials.user, credentials.password)
        return replace(self, values={**self.values, **dict(zip(names, said, strict=True))})


def load(config: Path | None, env: Mapping[str, str], cwd: Path) -> Settings:
    """The settings of a run.

    Args:
        config: the folder that ``--config`` names.
        env: the process's environment.
        cwd: the working directory; relative paths start there.

    Raises:
        UsageError: a folder that was named isn't there; .env can't be read; a language that isn't spoken.
    """
    beside = cwd if config is None else (cwd / config).absolute().parent
    dotenv, ours = environment.ours(environment.dotenv(beside / ".env")), environment.ours(env)
    values = {**dotenv, **ours}
    exposed = (
        dict.fromkeys(dotenv.keys() - ours.keys(), beside / ".env") if environment.is_open(beside / ".env") else {}
    )
    named = str(config) if config is not None else values.get(environment.CONFIG)
    folder = cwd / Path(named).expanduser() if named else cwd / "config"
    if named and not folder.is_dir():
        raise UsageError("settings.no-folder", path=named)
    return Settings(
        config=folder,
        state=environment.state(values, cwd),
        lang=environment.lang(values),
        values=values,
        exposed=exposed,
    )
