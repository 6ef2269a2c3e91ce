"""The site's database: without transactions, with a lock that somebody left behind, with a narrow character set."""

from __future__ import annotations

import hashlib
import subprocess
import time
from typing import TYPE_CHECKING, Any

import pytest

from tests.integration.push.conftest import TEXT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from cms_publisher.sandbox import SandboxInfo
    from tests.integration.conftest import MakeRest
    from tests.integration.push.conftest import Desk

CHANGED = TEXT.replace("19 heures", "20 heures")
TABLES = ("posts", "postmeta", "options", "term_relationships")
TEXTS = ("posts", "postmeta")
pytestmark = [pytest.mark.usefixtures("no_posts"), pytest.mark.wordpress("newest")]


def sql(wordpress: SandboxInfo, statements: str) -> str:
    """What the site's own database answers."""
    socket = wordpress.folder / "db" / "s.sock"
    command = ["mariadb", "--no-defaults", "--user=root", f"--socket={socket}", "--skip-column-names"]
    done = subprocess.run(
        [*command, "wordpress", "--execute", statements], capture_output=True, text=True, check=True, timeout=60
    )
    return done.stdout.strip()


@pytest.fixture
def myisam(wordpress: SandboxInfo) -> Iterator[None]:
    sql(wordpress, "".join(f"ALTER TABLE wp_{table} ENGINE=MyISAM;" for table in TABLES))
    yield
    sql(wordpress, "".join(f"ALTER TABLE wp_{table} ENGINE=InnoDB;" for table in TABLES))


def test_without_transactions_a_push_is_once_and_over_nobody_and_doctor_says_what_is_weaker(
    desk: Desk, as_: Callable[..., None], rest: MakeRest, only_draft: Callable[..., dict[str, object]], myisam: None
) -> None:
    as_()
    doctor = desk.doctor("--lang", "en")
    assert (doctor.status, "no transactions (myisam)" in doctor.out) == (0, True), doctor.out
    post = desk.publish("--json", desk.story()).post
    assert desk.publish("--json", desk.story(CHANGED)).row["action"] == "updated"
    assert desk.publish("--json", desk.story(CHANGED)).row["action"] == "unchanged"
    rest("admin").post(f"wp/v2/posts/{post}", title="À nous")
    assert desk.publish(desk.story()).status == 1
    assert only_draft()["id"] == post


@pytest.fixture
def narrow(wordpress: SandboxInfo) -> Iterator[None]:
    sql(wordpress, "".join(f"ALTER TABLE wp_{table} CONVERT TO CHARACTER SET utf8mb3;" for table in TEXTS))
    yield
    sql(wordpress, "".join(f"ALTER TABLE wp_{table} CONVERT TO CHARACTER SET utf8mb4;" for table in TEXTS))


def test_an_emoji_on_a_site_of_three_byte_characters_is_no_persons_change(
    desk: Desk, as_: Callable[..., None], only_draft: Callable[..., dict[str, Any]], narrow: None
) -> None:
    as_()
    smiling = TEXT.replace("gratuitement.", "gratuitement, « avec le sourire \N{GRINNING FACE} ».")
    run = desk.publish("--json", desk.story(smiling))
    assert (run.status, run.row["not_landed"]) == (0, []), run.err
    assert "&#x1f600;" in only_draft()["content"]["raw"]
    assert desk.publish("--json", desk.story(smiling)).row["action"] == "unchanged"
    later = smiling.replace("19 heures", "20 heures")
    assert desk.publish("--json", desk.story(later)).row["action"] == "updated"


@pytest.mark.parametrize(("age", "status"), [(5, 75), (90, 0)], ids=["held", "left behind"])
def test_a_lock_is_waited_for_and_one_that_was_left_behind_is_taken_over(
    desk: Desk, as_: Callable[..., None], wordpress: SandboxInfo, age: int, status: int
) -> None:
    as_()
    desk.publish(desk.story())
    name = f"cms_publisher_lock_{hashlib.sha256(desk.key.encode()).hexdigest()[:32]}"
    held = f"INSERT INTO wp_options (option_name, option_value) VALUES ('{name}', '{int(time.time()) - age}:x')"
    sql(wordpress, held)
    assert desk.publish(desk.story(CHANGED)).status == status
    left = sql(wordpress, f"SELECT COUNT(*) FROM wp_options WHERE option_name = '{name}'")
    assert left == ("1" if status else "0")
    sql(wordpress, f"DELETE FROM wp_options WHERE option_name = '{name}'")
    assert desk.publish("--json", desk.story(CHANGED)).row["action"] == ("updated" if status else "unchanged")
