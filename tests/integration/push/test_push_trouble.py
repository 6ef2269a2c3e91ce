"""Each thing that keeps a push from a site: its own words, its own exit status, nothing written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.integration import faults
from tests.integration.push.conftest import nothing_written

if TYPE_CHECKING:
    from collections.abc import Callable

    from cms_publisher.sandbox import SandboxInfo
    from tests.integration.conftest import MakeRest
    from tests.integration.faults import Proxy
    from tests.integration.push.conftest import Desk

pytestmark = pytest.mark.usefixtures("no_posts")
BOTH = pytest.mark.wordpress("oldest", "newest")
REST_OFF = (
    "add_filter('rest_authentication_errors', fn() => new WP_Error('rest_disabled', 'Fermé.', ['status' => 403]));"
)
NO_LINK = "remove_action('template_redirect', 'rest_output_link_header', 11);"
NO_CORE_ROUTES = """add_filter('rest_index', function ($answer) {
    $data = $answer->get_data();
    $data['namespaces'] = ['oembed/1.0'];
    $answer->set_data($data);
    return $answer;
});"""
OTHER_PROTOCOL = """add_filter('rest_post_dispatch', function ($answer, $server, $request) {
    if ($request->get_route() === '/cms-publisher/v1/status') {
        $answer->set_data(['protocol' => 9] + $answer->get_data());
    }
    return $answer;
}, 10, 3);"""
NO_PASSWORDS = "add_filter('wp_is_application_passwords_available', '__return_false');"
NO_RIGHTS = "add_filter('user_has_cap', fn($all) => array_diff_key($all, ['edit_posts' => 1]));"
PLUGINS = {
    "REST disabled": (REST_OFF, "the REST API"),
    "REST disabled, and no trace of it": (NO_LINK + REST_OFF, "the REST API"),
    "no wp/v2": (NO_CORE_ROUTES, "the REST API"),
    "application passwords off": (NO_PASSWORDS, "application passwords are turned off"),
    "another protocol": (OTHER_PROTOCOL, "speaks protocol 9"),
    "no rights": (NO_RIGHTS, "may not write on"),
}


@BOTH
@pytest.mark.parametrize(("code", "words"), PLUGINS.values(), ids=PLUGINS)
def test_what_a_site_may_have_switched_off(
    desk: Desk, as_: Callable[..., None], mu_plugin: Callable[[str], None], code: str, words: str
) -> None:
    as_()
    mu_plugin(code)
    run = desk.publish("--lang", "en", desk.story())
    assert (run.status, words in run.err) == (2, True), run.err
    seen = desk.doctor("--lang", "en")
    assert (seen.status, words in seen.out) == (2, True), seen.out


@BOTH
def test_a_wrong_password(desk: Desk, wordpress: SandboxInfo) -> None:
    of_the_login_page = wordpress.user("editeur").password
    for login, password in (("editeur", of_the_login_page), ("personne", "faux"), ("éditeur", "à rallonge…")):
        desk.use(wordpress.url, login, password)
        run = desk.publish("--lang", "en", desk.story())
        assert (run.status, "does not know this account" in run.err) == (2, True), run.err


@BOTH
def test_a_subscriber_may_not_write(
    desk: Desk, as_: Callable[..., None], mu_plugin: Callable[[str], None], rest: MakeRest
) -> None:
    as_("contributeur")
    admin = rest("admin")
    user = next(row["id"] for row in admin.get("wp/v2/users", context="edit", roles="contributor"))
    admin.post(f"wp/v2/users/{user}", roles=["subscriber"])
    try:
        run = desk.publish("--lang", "en", desk.story())
    finally:
        admin.post(f"wp/v2/users/{user}", roles=["contributor"])
    assert run.status == 2
    assert "may not write" in run.err
    assert "subscriber" in run.err


@BOTH
def test_a_contributor_pushes_drafts_of_their_own_and_nobody_elses(
    desk: Desk, as_: Callable[..., None], rest: MakeRest
) -> None:
    as_("contributeur")
    story = desk.story()
    assert desk.publish("--json", story).row["action"] == "created"
    desk.key += "-bis"
    as_("editeur")
    desk.publish(desk.story())
    as_("contributeur")
    with nothing_written(rest("admin")):
        run = desk.publish("--lang", "en", desk.story())
    assert (run.status, "this story's draft is Édith Éditrice's" in run.err) == (1, True), run.err


@BOTH
def test_a_maintenance_page(desk: Desk, as_: Callable[..., None], wordpress: SandboxInfo) -> None:
    as_()
    page = wordpress.folder / "www" / ".maintenance"
    page.write_text("<?php $upgrading = time();", encoding="utf-8")
    try:
        run = desk.publish("--lang", "en", desk.story())
    finally:
        page.unlink()
    assert (run.status, "Run again in 600 seconds" in run.err) == (75, True), run.err


PAGES = {
    "another site": (faults.answering(200), 2, "no WordPress at"),
    "nothing there": (faults.answering(404), 2, "no WordPress at"),
    "JSON of another kind": (faults.answering(200, b'{"hello": "world"}'), 2, "no WordPress at"),
    "redirect": (faults.answering(301, Location="https://www.exemple.fr/"), 2, "redirects to https://www.exemple.fr/"),
    "a password before the site": (faults.answering(401), 2, "a firewall perhaps"),
    "firewall": (faults.answering(403), 2, "a firewall perhaps"),
    "broken": (faults.answering(500), 75, "answered with an error (HTTP 500"),
    "gateway": (faults.answering(502), 75, "answered with an error (HTTP 502"),
    "busy": (faults.answering(429, Retry_After="120"), 75, "Run again in 120 seconds"),
    "hung up": (faults.reset_before_arrival, 75, "can't be reached"),
    "elsewhere": (
        faults.answering(200, Link='<https://ailleurs.example/blog/wp-json/>; rel="https://api.w.org/"'),
        2,
        "redirects to https://ailleurs.example/blog.",
    ),
}


@pytest.mark.wordpress("newest")
@pytest.mark.parametrize(("page", "status", "words"), PAGES.values(), ids=PAGES)
def test_what_is_at_the_address_instead(desk: Desk, through: Proxy, page: object, status: int, words: str) -> None:
    through.always = page  # type: ignore[assignment]
    run = desk.publish("--lang", "en", desk.story())
    assert (run.status, words in run.err) == (status, True), run.err
    seen = desk.doctor("--lang", "en")
    assert (seen.status, words in seen.out) == (status, True), seen.out
    assert through.writes == []


@pytest.mark.wordpress("oldest", "newest", "without-plugin")
def test_plain_permalinks(desk: Desk, as_: Callable[..., None], mu_plugin: Callable[[str], None]) -> None:
    as_("auteur")
    mu_plugin("add_filter('pre_option_permalink_structure', '__return_empty_string');")
    assert desk.publish("--json", desk.story()).row["action"] == "created"
    assert desk.publish("--json", desk.story()).row["action"] == "unchanged"


@pytest.mark.wordpress("newest")
def test_a_site_without_the_link_header(desk: Desk, as_: Callable[..., None], mu_plugin: Callable[[str], None]) -> None:
    as_()
    mu_plugin(NO_LINK)
    assert desk.publish("--json", desk.story()).row["action"] == "created"
