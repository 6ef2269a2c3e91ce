"""Many sites in one run: each its own account and terms; one site's trouble stops no other, and the end says so."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.integration.push.conftest import drafts
from tests.integration.push.test_push_addresses import nowhere

if TYPE_CHECKING:
    from collections.abc import Callable

    from cms_publisher.sandbox import SandboxInfo
    from tests.integration.conftest import MakeRest
    from tests.integration.push.conftest import Desk

__all__ = ["nowhere"]
pytestmark = [pytest.mark.usefixtures("no_posts"), pytest.mark.wordpress("newest-multisite")]


def test_a_site_that_is_down_and_one_without_a_password_stop_no_other(
    desk: Desk, as_: Callable[..., None], rest: MakeRest, wordpress: SandboxInfo, nowhere: str
) -> None:
    main, second = wordpress.sites[:2]
    for name in ("bas", "ville", "sport", "vide"):
        desk.profile(name)
    as_("editeur", url=main, site="ville")
    as_("auteur", url=second, site="sport")
    desk.use(nowhere, "editeur", "x", "bas")
    sites = [part for name in ("bas", "ville", "vide", "sport") for part in ("--site", name)]
    before = [len(drafts(rest("admin", site=site))) for site in (main, second)]
    run = desk.publish("--lang", "en", *sites, desk.story())
    assert run.status == 2
    assert "bas: 0 in place, 0 for a person, 1 to be resumed" in run.out
    assert "vide: 0 in place, 1 for a person, 0 to be resumed" in run.out
    assert "sport: 1 in place" in run.out
    assert "run the same command again" in run.out
    assert [len(drafts(rest("admin", site=site))) for site in (main, second)] == [count + 1 for count in before]
    again = [json.loads(line) for line in desk.publish("--json", *sites, desk.story()).out.splitlines()]
    assert [(row["site"], row.get("action", row.get("error"))) for row in again] == [
        ("bas", "site-down"),
        ("ville", "unchanged"),
        ("vide", "settings.credentials"),
        ("sport", "unchanged"),
    ]
