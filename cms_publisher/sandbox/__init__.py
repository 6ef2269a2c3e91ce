"""A real WordPress on loopback, from Debian's packages: French, with the companion plugin and a user of each role.

The demo and the integration tests stand on it. Everything lives in one folder (options.py), but for ``apt-get install``
of PHP and its like. Nothing in it reaches the network: no cron, no outgoing HTTP, no mail.
"""

from __future__ import annotations

from cms_publisher.sandbox.info import SandboxInfo, User
from cms_publisher.sandbox.lifecycle import State, Status, start, status, stop
from cms_publisher.sandbox.options import Database, Options, Version, default_cache, default_folder

__all__ = [
    "Database",
    "Options",
    "SandboxInfo",
    "State",
    "Status",
    "User",
    "Version",
    "default_cache",
    "default_folder",
    "start",
    "status",
    "stop",
]
