"""`doctor` on real sites: what is good, weak and bad."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import keyring
import pytest
from keyring.backends import fail
from keyring.core import load_keyring

from cms_publisher.report.wording import field_names

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from cms_publisher.sandbox import SandboxInfo
    from tests.integration.push.conftest import Desk

pytestmark = pytest.mark.usefixtures("no_posts")
SEO_PLUGIN = "define('WPSEO_VERSION', '22.0');"


def states(out: str) -> dict[str, list[str]]:
    """Good, weak and blocking lines of the table."""
    rows = [line.split(maxsplit=1) for line in out.splitlines() if line.startswith("  ")]
    return {state: [words for found, words in rows if found == state] for state in ("good", "weak", "blocks")}


@pytest.mark.wordpress("oldest", "newest", "newest-sqlite", "newest-multisite")
def test_an_editors_account_has_everything_in_place(desk: Desk, as_: Callable[..., None]) -> None:
    as_()
    run = desk.doctor("--lang", "en")
    found = states(run.out)
    assert (run.status, found["weak"], found["blocks"]) == (0, [], []), run.out
    assert any("Édith Éditrice (roles: editor)" in words for words in found["good"])
    assert any("protocol 1" in words for words in found["good"])
    assert run.out.endswith("Everything is in place to push.\n")


@pytest.mark.wordpress("newest")
@pytest.mark.parametrize(
    ("login", "words"),
    [("auteur", ["its own drafts only"]), ("contributeur", ["upload images", "its own drafts only"])],
)
def test_what_an_account_cannot_do_is_weak(desk: Desk, as_: Callable[..., None], login: str, words: list[str]) -> None:
    as_(login)
    run = desk.doctor("--lang", "en")
    weak = states(run.out)["weak"]
    assert (run.status, len(weak)) == (0, len(words))
    assert all(any(part in line for line in weak) for part in words)


@pytest.mark.wordpress("without-plugin")
@pytest.mark.parametrize(
    ("lang", "state", "words"),
    [
        (
            "en",
            "weak",
            ["Copy wordpress/cms-publisher", "focus keyphrase, JSON-LD", "two drafts", "conditional", "open", "class"],
        ),
        (
            "fr",
            "faible",
            [
                "Copiez wordpress/cms-publisher",
                "expression-clé, JSON-LD",
                "deux brouillons",
                "condition",
                "ouvert",
                "classe",
            ],
        ),
    ],
)
def test_without_the_plugin_each_weakness_has_its_line(
    desk: Desk, as_: Callable[..., None], lang: str, state: str, words: list[str]
) -> None:
    as_()
    run = desk.doctor("--lang", lang)
    weak = [line for line in run.out.splitlines() if line.startswith(f"  {state} ")]
    assert (run.status, len(weak)) == (0, len(words)), run.out
    assert all(word in line for word, line in zip(words, weak, strict=True)), run.out


@pytest.mark.wordpress("without-plugin")
def test_the_fields_that_doctor_says_have_no_place_are_those_that_a_push_names(
    desk: Desk, as_: Callable[..., None]
) -> None:
    as_()
    lost = desk.publish("--json", desk.story()).row["not_landed"]
    assert field_names(lost, "en").count(",") == 3
    assert f"no place: {field_names(lost, 'en')}\n" in desk.doctor("--lang", "en").out
    assert f"pas de place\u00a0: {field_names(lost, 'fr')}\n" in desk.doctor("--lang", "fr").out


@pytest.mark.wordpress("newest")
def test_an_seo_plugin_is_named(desk: Desk, as_: Callable[..., None], mu_plugin: Callable[[str], None]) -> None:
    as_()
    mu_plugin(SEO_PLUGIN)
    run = desk.doctor("--lang", "en")
    assert [line for line in states(run.out)["weak"] if "the Yoast SEO plugin is active" in line], run.out


@pytest.mark.wordpress("newest")
def test_terms_of_the_profile_that_the_site_has_not_are_weak(desk: Desk, as_: Callable[..., None]) -> None:
    as_()
    desk.profile(categories=["Introuvable"])
    run = desk.doctor("--lang", "en")
    assert (run.status, len(states(run.out)["weak"])) == (0, 1)
    assert "categories: Introuvable" in run.out


@pytest.mark.wordpress("newest")
def test_secrets_that_others_can_read_are_weak(desk: Desk, as_: Callable[..., None]) -> None:
    as_()
    (desk.folder / ".env").write_text("WORDPRESS_USER=x\n", encoding="utf-8")
    (desk.folder / ".env").chmod(0o644)
    assert "chmod 600" in states(desk.doctor("--lang", "en").out)["weak"][0]
    (desk.folder / ".env").chmod(0o600)
    assert states(desk.doctor("--lang", "en").out)["weak"] == []


@pytest.fixture
def keyring_in_a_file(desk: Desk) -> Iterator[Path]:
    """Its folder."""
    folder = desk.folder / "data"
    desk.monkeypatch.setenv("XDG_DATA_HOME", str(folder))
    keyring.set_keyring(load_keyring("keyrings.alt.file.PlaintextKeyring"))
    yield folder
    keyring.set_keyring(fail.Keyring())  # type: ignore[no-untyped-call]


@pytest.mark.wordpress("newest")
def test_a_password_from_a_keyring_in_a_file_opens_the_site_and_is_shown_nowhere(
    desk: Desk, wordpress: SandboxInfo, keyring_in_a_file: Path
) -> None:
    password = wordpress.user("editeur").application_password
    desk.monkeypatch.setenv("WORDPRESS_URL", wordpress.url)
    desk.monkeypatch.setenv("WORDPRESS_USER", "editeur")
    desk.monkeypatch.setattr("sys.stdin", io.StringIO(password))
    runs = [desk.call("login"), desk.doctor("--lang", "en", "--debug")]
    runs += [desk.publish("--debug", desk.story()), desk.call("login", "--forget"), desk.doctor("--lang", "en")]
    assert [run.status for run in runs] == [0, 0, 0, 0, 2], runs
    assert "Édith Éditrice" in runs[1].out
    assert "WORDPRESS_APP_PASSWORD missing" in runs[4].out
    assert list(keyring_in_a_file.rglob("*.cfg"))
    said = "".join(run.out + run.err for run in runs)
    assert [word for word in (password, password.replace(" ", "")) if word in said] == []


@pytest.mark.wordpress("newest")
def test_what_is_missing_is_bad_and_ends_the_table(desk: Desk) -> None:
    run = desk.doctor("--lang", "en")
    found = states(run.out)
    assert (run.status, len(found["blocks"])) == (2, 1)
    assert "WORDPRESS_URL, WORDPRESS_USER, WORDPRESS_APP_PASSWORD" in found["blocks"][0]
    assert run.out.endswith("Nothing can be sent until that is settled.\n")
