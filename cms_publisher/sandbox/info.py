"""What is known of a sandbox that stands: ``env.json`` in its folder, readable by its owner alone."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from cms_publisher.sandbox.options import Database, Version
from cms_publisher.sandbox.process import Process

NAME: Final = "env.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class User:
    """A user of the sandbox: ``password`` for the login page, ``application_password`` for REST."""

    login: str
    role: str
    password: str
    application_password: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SandboxInfo:
    """A sandbox as it was stood up. ``sites`` are the URLs of its sites, the main one first."""

    url: str
    port: int
    folder: Path
    wordpress: str
    """Version of WordPress."""
    version: Version
    database: Database
    multisite: bool
    plugin: bool
    sites: tuple[str, ...]
    users: tuple[User, ...]
    processes: tuple[Process, ...]

    @property
    def login_url(self) -> str:
        """The login page."""
        return f"{self.url}/wp-login.php"

    def edit_url(self, post_id: int) -> str:
        """The editor, open on that post."""
        return f"{self.url}/wp-admin/post.php?post={post_id}&action=edit"

    def user(self, login: str) -> User:
        """The user of that login; KeyError if there is none."""
        for user in self.users:
            if user.login == login:
                return user
        raise KeyError(login)

    def environment(self, login: str = "editeur") -> dict[str, str]:
        """The variables that ``publish`` reads to push here as that user."""
        user = self.user(login)
        return {
            "WORDPRESS_URL": self.url,
            "WORDPRESS_USER": user.login,
            "WORDPRESS_APP_PASSWORD": user.application_password,
        }


def write(info: SandboxInfo) -> None:
    """Write ``env.json`` whole or not at all."""
    path = info.folder / NAME
    draft = path.with_suffix(".new")
    text = json.dumps(asdict(info), indent=2, ensure_ascii=False, default=str)
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
        file.write(text + "\n")
    draft.replace(path)


def read(folder: Path) -> SandboxInfo | None:
    """The sandbox of that folder; None if none was ever finished there, or by a version that wrote otherwise."""
    try:
        return _parse(json.loads((folder / NAME).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError, KeyError):
        return None


def _parse(data: dict[str, Any]) -> SandboxInfo:
    return SandboxInfo(
        **{
            **data,
            "folder": Path(data["folder"]),
            "version": Version(data["version"]),
            "database": Database(data["database"]),
            "sites": tuple(data["sites"]),
            "users": tuple(User(**user) for user in data["users"]),
            "processes": tuple(Process(**process) for process in data["processes"]),
        }
    )
