"""`make demo`: a sample story becomes a draft in a real WordPress on loopback, and where to look.

Where no WordPress can be stood up (no root, not Debian, no network), the dry run is shown, and how to name a site of
one's own.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from cms_publisher.errors import PublisherError
from cms_publisher.messages import say
from cms_publisher.sandbox import Options, SandboxInfo, default_cache, default_folder, start

ROOT = Path(__file__).resolve().parent.parent
STORY = Path("sources/cinema-itinerant")
KEY = "cinema-itinerant-haut-sorbier"
LOGIN = "editeur"
OWN_SITE = """
Votre propre site : copiez .env.example en .env (chmod 600), donnez-y WORDPRESS_URL, WORDPRESS_USER et
WORDPRESS_APP_PASSWORD, puis : .venv/bin/cms-publisher doctor, et .venv/bin/publish {story}"""


def run(*command: str, env: dict[str, str] | None = None) -> int:
    """Show the command, run it in the checkout, and return its exit status."""
    print("\n$", *command, flush=True)
    program = Path(sys.executable).with_name(command[0])
    return subprocess.run([program, *command[1:]], cwd=ROOT, env={**os.environ, **(env or {})}, check=False).returncode


def sandbox() -> SandboxInfo | None:
    """A WordPress on loopback, or the reason why there is none."""
    print("\nUn vrai WordPress se met debout sur cette machine (une minute la première fois)…", flush=True)
    try:
        return start(Options(folder=default_folder(os.environ), cache=default_cache()))
    except PublisherError as error:
        print("Pas de WordPress ici :", say(error.code, "fr", **error.args_))
        return None


def main() -> int:
    """Dry run, push, and where to look."""
    status = run("publish", "--dry-run", "--out", "out", str(STORY))
    print(f"\nÀ lire dans un navigateur : {ROOT / 'out' / KEY / 'review.html'}")
    site = sandbox()
    if site is None:
        print(OWN_SITE.format(story=STORY))
        return status
    status = status or run("publish", str(STORY), env=site.environment(LOGIN))
    user = site.user(LOGIN)
    print(f"\nLe brouillon est dans WordPress {site.wordpress}. Ouvrez son lien ci-dessus ; compte : {user.login},")
    print(f"mot de passe : {user.password}. Relancez `make demo` : rien n’est créé deux fois.")
    print("Pour arrêter ce WordPress : .venv/bin/cms-publisher sandbox stop")
    print(OWN_SITE.format(story=STORY))
    return status


if __name__ == "__main__":
    sys.exit(main())
