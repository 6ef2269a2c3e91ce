"""What goes out: to addresses of the operator's own configuration, and to no other."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Final

import pytest

import cms_publisher

PACKAGE = Path(cms_publisher.__file__).parent
CLIENTS: Final = {
    *("requests", "urllib3", "urllib.request", "http.client", "httpx", "aiohttp", "socket", "ssl"),
    *("ftplib", "smtplib", "imaplib", "poplib", "xmlrpc", "asyncio", "psycopg", "waitress"),
}
"""What can open a connection, in the standard library and among what is installed here."""
ALLOWED: Final = {
    "targets/wordpress/http.py": "the site, at WORDPRESS_URL; no redirect is followed",
    "targets/wordpress/discovery.py": "names of status codes",
    "targets/wordpress/media.py": "names of status codes",
    "targets/wordpress/answers.py": "names of status codes, the Link header's parser",
    "clock/ping.py": "the monitor, at CMS_PUBLISHER_PING_URL; no redirect is followed",
    "journal/postgres.py": "the journal's server, at CMS_PUBLISHER_JOURNAL",
    "app/ticking.py": "the machine's own name",
    "cli/queue.py": "the machine's own name",
    "desk/serve.py": "listens",
    "sandbox/site.py": "loopback",
}
"""Who may import one, and for what. An address that comes from elsewhere (a source, a brief, an answer) would first
need a module that resolves it, refuses private, loopback, link-local and metadata addresses, and connects to what it
resolved: docs/architecture.md, "What goes out"."""
DIRECT: Final = {
    "targets/wordpress/http.py": {"Session"},
    "clock/ping.py": {"post"},
}
"""Where ``requests`` is used for more than names, and what of it opens connections."""
OPENERS: Final = {"Session", "session", "request", "get", "post", "put", "patch", "delete", "head", "options"}


def trees() -> dict[str, ast.Module]:
    found = ((path.relative_to(PACKAGE).as_posix(), path) for path in sorted(PACKAGE.rglob("*.py")))
    return {name: ast.parse(path.read_text(encoding="utf-8")) for name, path in found}


def imported(tree: ast.AST) -> set[str]:
    """Every module that is imported there, at the top or within a function, with each of its parents."""
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return {
        ".".join(parts[:count]) for parts in (name.split(".") for name in names) for count in range(1, len(parts) + 1)
    }


def opened(tree: ast.AST) -> set[str]:
    """What of ``requests`` opens connections there."""
    return {
        node.attr
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and getattr(node.value, "id", "") == "requests" and node.attr in OPENERS
    }


def test_nobody_else_can_open_a_connection() -> None:
    importers = {name for name, tree in trees().items() if imported(tree) & CLIENTS}
    assert importers == set(ALLOWED)


def test_only_the_site_and_the_monitor_are_asked_over_http() -> None:
    assert {name: found for name, tree in trees().items() if (found := opened(tree))} == DIRECT


@pytest.mark.parametrize(
    "code",
    [
        "import requests",
        "from urllib import request",
        "def f():\n    import http.client",
        "from requests.auth import x",
    ],
)
def test_an_import_is_seen_wherever_it_stands(code: str) -> None:
    assert imported(ast.parse(code)) & CLIENTS
