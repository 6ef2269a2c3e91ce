"""Configuration files, the environment and .env -> Settings: the only reader of the three.

The environment outranks .env. Files come from ``--config``, else CMS_PUBLISHER_CONFIG, else ``config`` in the working
directory; .env stands beside that folder. Nothing is written, no folder made.
"""

from __future__ import annotations

from cms_publisher.settings.core import Settings, load
from cms_publisher.settings.environment import DEFAULT_SITE, PASSWORD, URL, USER, VARIABLES, suffix

__all__ = ["DEFAULT_SITE", "PASSWORD", "URL", "USER", "VARIABLES", "Settings", "load", "suffix"]
