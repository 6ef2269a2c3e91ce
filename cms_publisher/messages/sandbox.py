"""What the local WordPress says."""

from __future__ import annotations

from typing import Final

WORDS: Final[dict[str, tuple[str, str]]] = {
    "sandbox.not-debian": (
        (
            "Le bac à sable a besoin d’une Debian\u202f; ce système est «\u00a0{system}\u00a0». Indiquez plutôt "
            "votre propre site de test dans WORDPRESS_URL, WORDPRESS_USER et WORDPRESS_APP_PASSWORD."
        ),
        (
            "The sandbox needs Debian; this system is “{system}”. Name a test site of your own in WORDPRESS_URL, "
            "WORDPRESS_USER and WORDPRESS_APP_PASSWORD instead."
        ),
    ),
    "sandbox.no-root": (
        (
            "Il manque à cette machine, pour le bac à sable\u00a0: {why}. Il faut être root, ou pouvoir utiliser "
            "sudo sans mot de passe, pour l’installer. Installez-le avec apt-get, puis recommencez."
        ),
        (
            "For the sandbox this machine lacks: {why}. Installing it takes root, or sudo without a password. "
            "Install it with apt-get, then try again."
        ),
    ),
    "sandbox.no-npm": (
        (
            "Le bac à sable sur SQLite a besoin de npm, qui manque. Installez-le (apt-get install npm) ou "
            "choisissez MariaDB."
        ),
        "The sandbox on SQLite needs npm, which is missing. Install it (apt-get install npm) or choose MariaDB.",
    ),
    "sandbox.no-plugin": (
        (
            "L’extension compagnon n’est pas dans {folder}. Réinstallez cms-publisher, ou demandez un bac à sable "
            "sans extension."
        ),
        (
            "The companion plugin is not in {folder}. Install cms-publisher again, or ask for a sandbox without the "
            "plugin."
        ),
    ),
    "sandbox.oldest-sqlite": (
        "WordPress 6.1 ne fonctionne pas sur SQLite. Choisissez MariaDB, ou la version la plus récente.",
        "WordPress 6.1 does not run on SQLite. Choose MariaDB, or the newest version.",
    ),
    "sandbox.long-folder": (
        (
            "Le chemin {folder} est trop long pour la prise (socket) de MariaDB. Choisissez un dossier au chemin "
            "plus court."
        ),
        "The path {folder} is too long for MariaDB’s socket. Choose a folder with a shorter path.",
    ),
    "sandbox.foreign-folder": (
        (
            "{folder} n’est pas un bac à sable et n’est pas vide\u00a0: rien n’y est touché. Choisissez un autre "
            "dossier."
        ),
        "{folder} is no sandbox and is not empty: nothing in it is touched. Choose another folder.",
    ),
    "sandbox.other-kind": (
        (
            "Le bac à sable de {folder} n’est pas celui que vous demandez (version, base, multisite, port ou "
            "extension). Supprimez-le (sandbox stop --purge) ou choisissez un autre dossier."
        ),
        (
            "The sandbox in {folder} is not the one you ask for (version, database, multisite, port or plugin). "
            "Remove it (sandbox stop --purge) or choose another folder."
        ),
    ),
    "sandbox.port-taken": (
        "Le port {port} est déjà pris par un autre programme. Choisissez-en un autre, ou 0 pour un port libre.",
        "Port {port} is taken by another program. Choose another one, or 0 for a free one.",
    ),
    "sandbox.no-mirror": (
        ("apt ne connaît aucun miroir de Debian sur cette machine. Vérifiez ses sources de paquets, puis recommencez."),
        "apt knows no Debian mirror on this machine. Check its package sources, then try again.",
    ),
    "sandbox.command-missing": (
        ("La commande «\u00a0{command}\u00a0» est introuvable. Installez le paquet qui la fournit, puis recommencez."),
        "The command “{command}” can’t be found. Install the package that has it, then try again.",
    ),
    "sandbox.command-failed": (
        (
            "«\u00a0{command}\u00a0» a échoué\u00a0: {output}\nSi c’est un téléchargement, vérifiez le réseau "
            "et les sources de paquets, puis recommencez."
        ),
        "“{command}” failed: {output}\nIf it is a download, check the network and the package sources, then try again.",
    ),
    "sandbox.died": (
        ("{name} n’a pas démarré\u00a0: {log}\nSupprimez le bac à sable (sandbox stop --purge), puis recommencez."),
        "{name} did not start: {log}\nRemove the sandbox (sandbox stop --purge), then try again.",
    ),
}
