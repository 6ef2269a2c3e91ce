from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import requests

from cms_publisher.errors import UsageError
from cms_publisher.sandbox import State, Version, process, start, status, stop

if TYPE_CHECKING:
    from pathlib import Path

    from cms_publisher.sandbox import SandboxInfo
    from tests.integration.conftest import CheckEditor, MakeRest, Sandboxes

EVERY = pytest.mark.wordpress("oldest", "newest", "newest-sqlite", "oldest-multisite", "newest-multisite")
NETWORK = pytest.mark.wordpress("oldest-multisite", "newest-multisite")
ROLES = {"admin": "administrator", "editeur": "editor", "auteur": "author", "contributeur": "contributor"}
PARAGRAPH = "<!-- wp:paragraph -->\n<p>Le marché rouvre.</p>\n<!-- /wp:paragraph -->"


@EVERY
def test_it_runs_and_says_so(wordpress: SandboxInfo) -> None:
    found = status(wordpress.folder)
    assert found.state is State.RUNNING
    assert found.info is not None
    assert (found.info.url, found.info.users) == (wordpress.url, wordpress.users)


@EVERY
def test_it_is_the_wordpress_that_was_asked_for(wordpress: SandboxInfo) -> None:
    oldest = tuple(int(part) for part in wordpress.wordpress.split(".")[:2]) == (6, 1)
    assert oldest is (wordpress.version is Version.OLDEST)


@EVERY
def test_it_is_french_in_paris(wordpress: SandboxInfo, rest: MakeRest) -> None:
    for site in wordpress.sites:
        settings = rest("admin", site=site).get("wp/v2/settings")
        assert (settings["language"], settings["timezone"]) == ("fr_FR", "Europe/Paris")
        assert settings["date_format"] == "j F Y"
        login = requests.get(f"{site}/wp-login.php", timeout=30)
        assert 'lang="fr-FR"' in login.text
        assert "Mot de passe" in login.text


@EVERY
def test_each_role_has_a_user_who_can_write(wordpress: SandboxInfo, rest: MakeRest, clean: None) -> None:
    for site in wordpress.sites:
        for login, role in ROLES.items():
            user = rest(login, site=site)
            assert user.get("wp/v2/users/me", context="edit")["roles"] == [role]
            assert user.post("wp/v2/posts", title=f"Essai de {login}")["status"] == "draft"


@EVERY
def test_a_password_of_the_login_page_is_no_application_password(wordpress: SandboxInfo) -> None:
    answer = requests.get(
        f"{wordpress.url}/wp-json/wp/v2/users/me", auth=("editeur", wordpress.user("editeur").password), timeout=30
    )
    assert answer.status_code == 401


@EVERY
def test_the_plugin_is_active_on_every_site(wordpress: SandboxInfo, rest: MakeRest) -> None:
    for site in wordpress.sites:
        assert "cms-publisher/v1" in rest(site=site).get("")["namespaces"]


@pytest.mark.wordpress("without-plugin")
def test_the_plugin_can_be_left_out(wordpress: SandboxInfo, rest: MakeRest) -> None:
    assert "cms-publisher/v1" not in rest().get("")["namespaces"]


@NETWORK
def test_a_network_has_a_second_site_with_pages_of_its_own(wordpress: SandboxInfo, rest: MakeRest, clean: None) -> None:
    main, sport = wordpress.sites
    assert sport == f"{main}/sport"
    post = rest("admin", site=sport).post("wp/v2/posts", title="Le match", status="publish", slug="le-match")
    assert post["link"] == f"{sport}/le-match/"
    assert "Le match" in requests.get(post["link"], timeout=30).text
    assert rest("admin").get("wp/v2/posts", slug="le-match") == []


@EVERY
def test_a_draft_opens_in_the_block_editor_of_every_site(
    wordpress: SandboxInfo, rest: MakeRest, check_editor: CheckEditor, clean: None
) -> None:
    for site in wordpress.sites:
        post = rest("auteur", site=site).post("wp/v2/posts", title="Au marché", content=PARAGRAPH)
        seen = check_editor(post["id"], "auteur", site=site)
        assert (seen["title"], seen["names"], seen["invalid"]) == ("Au marché", ["paragraph"], 0)


def test_the_editor_check_sees_an_invalid_block(rest: MakeRest, check_editor: CheckEditor, clean: None) -> None:
    post = rest().post("wp/v2/posts", title="Non", content="<!-- wp:heading --><h3>Non</h3><!-- /wp:heading -->")
    seen = check_editor(post["id"])
    assert (seen["invalid"], seen["bad"][0]["name"]) == (1, "core/heading")


@EVERY
@pytest.mark.parametrize(
    ("path", "kind"),
    [("wp-includes/js/underscore.min.js", "javascript"), ("wp-includes/css/dashicons.min.css", "text/css")],
)
def test_what_the_pages_link_to_is_served(wordpress: SandboxInfo, path: str, kind: str) -> None:
    for site in wordpress.sites:
        answer = requests.get(f"{site}/{path}", timeout=30)
        assert answer.status_code == 200
        assert kind in answer.headers["Content-Type"]


def test_hidden_files_are_not_served(wordpress: SandboxInfo) -> None:
    hidden = wordpress.folder / "www" / ".secret"
    hidden.write_text("secret")
    assert requests.get(f"{wordpress.url}/.secret", timeout=30).status_code == 404


def test_a_start_while_it_runs_changes_nothing(wordpress: SandboxInfo, sandboxes: Sandboxes) -> None:
    before = status(wordpress.folder).info
    assert start(sandboxes.options(wordpress.folder.name)) == before


def test_another_kind_is_refused_where_one_stands(wordpress: SandboxInfo, sandboxes: Sandboxes) -> None:
    options = sandboxes.options("newest-multisite" if wordpress.version is Version.NEWEST else "without-plugin")
    other = type(options)(folder=wordpress.folder, cache=options.cache, version=options.version, multisite=True)
    with pytest.raises(UsageError, match="other-kind"):
        start(other)


def test_a_port_that_is_taken_is_refused(wordpress: SandboxInfo, sandboxes: Sandboxes, tmp_path: Path) -> None:
    options = sandboxes.options(wordpress.folder.name)
    taken = type(options)(folder=tmp_path / "s", cache=options.cache, version=options.version, port=wordpress.port)
    with pytest.raises(UsageError, match="port-taken"):
        start(taken)
    assert process.stop_all(tmp_path / "s") == 0


@pytest.mark.parametrize("variant", ["oldest", "newest-sqlite", "newest-multisite"])
def test_stopped_it_leaves_no_process_and_started_again_it_keeps_its_posts(sandboxes: Sandboxes, variant: str) -> None:
    stood = sandboxes.get(variant)
    account = ("editeur", stood.user("editeur").application_password)
    posts = f"{stood.url}/wp-json/wp/v2/posts"
    written = requests.post(posts, json={"title": "Gardé"}, auth=account, timeout=30).json()["id"]

    assert stop(stood.folder) is True
    assert status(stood.folder).state is State.STOPPED
    assert not any(process.exists(item.pid) for item in stood.processes)
    assert process.stop_all(stood.folder) == 0
    assert stop(stood.folder) is False

    again = start(sandboxes.options(variant))
    assert (again.url, again.users) == (stood.url, stood.users)
    kept = requests.get(f"{posts}/{written}", params={"context": "edit"}, auth=account, timeout=30).json()
    assert kept["title"]["raw"] == "Gardé"
