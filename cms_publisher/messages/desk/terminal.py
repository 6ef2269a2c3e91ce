"""What the command `cms-publisher desk` says in a terminal."""

from __future__ import annotations

from typing import Final

WORDS: Final[dict[str, tuple[str, str]]] = {
    "desk.extra": (
        "le desk a besoin de bibliothèques qui ne sont pas installées ({missing}). Installez-les\u00a0: pip install 'cms-publisher[desk]'",
        "the desk needs libraries that are not installed ({missing}). Install them: pip install 'cms-publisher[desk]'",
    ),
    "desk.host": (
        "le desk ne s’ouvre au-delà de cette machine ({host}) que derrière un serveur https. Donnez son adresse avec --url https://…, ou laissez --host 127.0.0.1. Voir docs/desk.md.",
        "the desk opens beyond this machine ({host}) only behind an https server. Give its address with --url https://…, or leave --host 127.0.0.1. See docs/desk.md.",
    ),
    "desk.listening": (
        "Le desk est ouvert\u00a0: {url}\nSujets\u00a0: {stories}\nPour l’arrêter\u00a0: Ctrl-C.",
        "The desk is open: {url}\nStories: {stories}\nTo stop it: Ctrl-C.",
    ),
    "desk.nobody": (
        "Personne n’a encore de compte. Ouvrez-en un\u00a0: cms-publisher desk user add IDENTIFIANT --role admin",
        "Nobody has an account yet. Open one: cms-publisher desk user add LOGIN --role admin",
    ),
    "desk.port": (
        "le port {port} de {host} ne peut pas être ouvert ({detail}). Choisissez-en un autre avec --port.",
        "port {port} of {host} can’t be opened ({detail}). Choose another with --port.",
    ),
    "desk.user-added": ("Le compte {login} ({role}) est ouvert.", "The account {login} ({role}) is open."),
    "desk.user-changed": (
        "Le compte {login} ({role}) est changé, et ses sessions sont fermées.",
        "The account {login} ({role}) is changed, and its sessions are closed.",
    ),
    "desk.password-prompt": ("Mot de passe", "Password"),
    "desk.password-again": ("Encore une fois", "Once more"),
    "desk.bad-url": (
        "{url} n’est pas une adresse https. Donnez à --url celle que vos lecteurs tapent, par exemple https://desk.example.org.",
        "{url} is no https address. Give --url the one that people type, for instance https://desk.example.org.",
    ),
}
