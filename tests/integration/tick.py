"""A tick in a process and on a clock of its own: python -m tests.integration.tick 2027-03-28T00:30+01:00

Settings come from the environment and the working directory, as for `publish --due`; it prints the summary.
"""

from __future__ import annotations

import json
import os
import sys
from datetime import datetime
from pathlib import Path

from cms_publisher import settings
from cms_publisher.app.ticking import tick
from cms_publisher.errors import PublisherError


def main(at: str) -> int:
    config, now = settings.load(None, os.environ, Path.cwd()), datetime.fromisoformat(at)
    try:
        report = tick(config, config.rounds(), lambda: now)
    except PublisherError as error:
        print(json.dumps({"code": error.code}))  # noqa: T201
        return error.exit_status
    print(json.dumps(report.summary()))  # noqa: T201
    return report.exit_status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
