"""One WordPress: its files, its configuration, its first content, and PHP's own server before it."""

from __future__ import annotations

import http.client
import json
import os
import secrets
import shutil
import socket
import time
from importlib.resources import as_file, files
from typing import TYPE_CHECKING, Any, Final

from cms_publisher.errors import UnavailableError, UsageError
from cms_publisher.sandbox import host, process
from cms_publisher.sandbox.options import Database

if TYPE_CHECKING:
    from pathlib import Path

    from cms_publisher.sandbox.options import Options
    from cms_publisher.sandbox.process import Process

LOOPBACK: Final = "127.0.0.1"
_PATIENCE: Final = 60.0
"""Seconds until REST must answer after the start."""
_WORKERS: Final = "4"
_KEYS: Final = ("AUTH_KEY", "SECURE_AUTH_KEY", "LOGGED_IN_KEY", "NONCE_KEY")
_SALTS: Final = ("AUTH_SALT", "SECURE_AUTH_SALT", "LOGGED_IN_SALT", "NONCE_SALT")
_PEOPLE: Final = (
    ("admin", "administrator", "Administration"),
    ("editeur", "editor", "Édith Éditrice"),
    ("auteur", "author", "Aurèle Auteur"),
    ("contributeur", "contributor", "Côme Contributeur"),
)
_CATEGORIES: Final = ("Politique", "Économie", "Société", "Culture", "Sciences", "Sport", "Vie locale")
"""What a newsroom's site has before the first story arrives."""
_SECOND_SITE: Final = {"path": "/sport/", "title": "Sport"}


def port_for(options: Options) -> int:
    """The port that was asked for, or a free one.

    Raises:
        UsageError: somebody else has it.
    """
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((LOOPBACK, options.port))
        except OSError as error:
            raise UsageError("sandbox.port-taken", port=options.port) from error
        return int(probe.getsockname()[1])


def lay(options: Options, tree: Path) -> Path:
    """The document root: WordPress' files and our own beside them."""
    www = options.folder / "www"
    shutil.copytree(tree, www)
    (www / "wp-content/uploads").mkdir()
    (www / "wp-content/mu-plugins").mkdir()
    _our_file("wp-config.php", www / "wp-config.php")
    _our_file("quiet.php", www / "wp-content/mu-plugins/quiet.php")
    for script in ("router.php", "install.php", "populate.php"):
        _our_file(script, options.folder / script)
    return www


def install(options: Options, port: int, database: dict[str, str]) -> dict[str, Any]:
    """Configure and fill it; what populate.php says of it: version, sites, users.

    Raises:
        UnavailableError: WordPress would not.
    """
    address = f"{LOOPBACK}:{port}"
    defines = _defines(options) | database
    single = {"WP_HOME": f"http://{address}", "WP_SITEURL": f"http://{address}"}
    _configure(options, defines | single)
    request = {
        "host": address,
        "title": "La Rédaction",
        "categories": _CATEGORIES,
        "language": "fr_FR",
        "timezone": "Europe/Paris",
        "multisite": options.multisite,
        "sites": [_SECOND_SITE] if options.multisite else [],
        "plugin": options.plugin,
        "users": [
            {"login": login, "role": role, "name": name, "password": secrets.token_urlsafe(12)}
            for login, role, name in _PEOPLE
        ],
    }
    _php(options, "install.php", request)
    if options.multisite:
        _configure(options, defines | _network(address))
    answer: dict[str, Any] = json.loads(_php(options, "populate.php", request))
    return answer


def serve(options: Options, port: int) -> Process:
    """Start PHP's server and wait until REST answers.

    Raises:
        UnavailableError: it does not.
    """
    server = process.spawn(
        "web",
        [
            host.which("php") or "/usr/bin/php",
            *("-d", "opcache.enable_cli=1", "-d", "display_errors=0"),
            *("-d", "upload_max_filesize=16M", "-d", "post_max_size=20M"),
            *("-S", f"{LOOPBACK}:{port}", "-t", str(options.folder / "www"), str(options.folder / "router.php")),
        ],
        folder=options.folder,
        env={**os.environ, "PHP_CLI_SERVER_WORKERS": _WORKERS},
    )
    deadline = time.monotonic() + _PATIENCE
    while not answers(port):
        if not process.alive(server) or time.monotonic() > deadline:
            raise UnavailableError("sandbox.died", name="php", log=process.tail(options.folder, "web"))
        time.sleep(0.05)
    return server


def answers(port: int) -> bool:
    """Whether a WordPress' REST interface answers on that port."""
    connection = http.client.HTTPConnection(LOOPBACK, port, timeout=20)
    try:
        connection.request("GET", "/wp-json/?_fields=namespaces", headers={"Accept": "application/json"})
        return "wp/v2" in json.loads(connection.getresponse().read())["namespaces"]
    except (OSError, http.client.HTTPException, ValueError, KeyError, TypeError):
        return False
    finally:
        connection.close()


def _defines(options: Options) -> dict[str, object]:
    """What wp-config.php defines: keys of this sandbox alone, and nothing that reaches out."""
    return {
        **{name: secrets.token_urlsafe(48) for name in (*_KEYS, *_SALTS)},
        "DB_CHARSET": "utf8mb4",
        "DB_COLLATE": "",
        "WP_ENVIRONMENT_TYPE": "local",  # application passwords over plain http
        "WP_HTTP_BLOCK_EXTERNAL": True,
        "DISABLE_WP_CRON": True,
        "AUTOMATIC_UPDATER_DISABLED": True,
        "WP_DEBUG": False,
        **({"DB_DIR": str(options.folder / "db")} if options.database is Database.SQLITE else {}),
    }


def _network(address: str) -> dict[str, object]:
    return {
        "WP_ALLOW_MULTISITE": True,
        "MULTISITE": True,
        "SUBDOMAIN_INSTALL": False,
        "DOMAIN_CURRENT_SITE": address,
        "PATH_CURRENT_SITE": "/",
        "SITE_ID_CURRENT_SITE": 1,
        "BLOG_ID_CURRENT_SITE": 1,
    }


def _configure(options: Options, defines: dict[str, object]) -> None:
    path = options.folder / "site.json"
    path.touch(mode=0o600)
    path.write_text(json.dumps(defines, indent=2) + "\n", encoding="utf-8")


def _php(options: Options, script: str, request: dict[str, object]) -> str:
    command = ["php", "-d", "display_errors=stderr", str(options.folder / script), str(options.folder / "www")]
    return host.run(command, stdin=json.dumps(request))


def _our_file(name: str, target: Path) -> None:
    with as_file(files("cms_publisher.sandbox") / "php" / name) as path:
        shutil.copyfile(path, target)
