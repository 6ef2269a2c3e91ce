"""wp-admin as people use it: sign in, open a post in the editor."""

from __future__ import annotations

from typing import TYPE_CHECKING

import requests

if TYPE_CHECKING:
    from cms_publisher.sandbox import SandboxInfo

TIMEOUT = 60


def sign_in(wordpress: SandboxInfo, login: str, *, site: str | None = None) -> requests.Session:
    """A browser's session after the login page."""
    session = requests.Session()
    session.trust_env = False
    session.cookies.set("wordpress_test_cookie", "WP Cookie check")
    form = {"log": login, "pwd": wordpress.user(login).password, "testcookie": "1"}
    answer = session.post(f"{site or wordpress.url}/wp-login.php", data=form, timeout=TIMEOUT, allow_redirects=False)
    assert answer.status_code == 302, answer.text
    return session


def open_in_editor(wordpress: SandboxInfo, login: str, post_id: int, *, site: str | None = None) -> None:
    """Open the post as a person does, which locks it for them."""
    with sign_in(wordpress, login, site=site) as session:
        address = f"{site or wordpress.url}/wp-admin/post.php?post={post_id}&action=edit"
        assert session.get(address, timeout=TIMEOUT).status_code == 200
