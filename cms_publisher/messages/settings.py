"""What the configuration says."""

from __future__ import annotations

from typing import Final

WORDS: Final[dict[str, tuple[str, str]]] = {
    "settings.style-rule": (
        "{path}\u00a0: la règle «\u00a0{rule}\u00a0» n’existe pas. Règles connues\u00a0: {known}.",
        '{path}: there is no rule "{rule}". Known rules: {known}.',
    ),
    "settings.style": (
        "{path}\u00a0: {key} a une valeur qui ne se lit pas. Reprenez la forme du modèle config/marche.toml.",
        "{path}: {key} has a value that can't be read. See config/marche.toml for its shape.",
    ),
    "settings.not-releases": (
        "{path}\u00a0: {key} est une liste de «\u00a0schedule\u00a0» et «\u00a0publish\u00a0», pas «\u00a0{value}\u00a0»\u00a0: "
        '`allow = ["schedule"]`.',
        '{path}: {key} is a list of “schedule” and “publish”, not "{value}": `allow = ["schedule"]`.',
    ),
    "settings.not-duration": (
        "{path}\u00a0: {key} est une durée (`90s`, `15m`, `12h`, `2d`), pas «\u00a0{value}\u00a0».",
        '{path}: {key} is a duration ("90s", "15m", "12h", "2d"), not "{value}".',
    ),
    "settings.no-folder": (
        ("Le dossier de configuration {path} n’existe pas. Corrigez --config (ou CMS_PUBLISHER_CONFIG), ou créez-le."),
        "The configuration folder {path} does not exist. Mend --config (or CMS_PUBLISHER_CONFIG), or make it.",
    ),
    "settings.unreadable": (
        "{path} ne peut pas être lu ({detail}). Vérifiez les droits et l’encodage (UTF-8).",
        "{path} cannot be read ({detail}). Check its permissions and encoding (UTF-8).",
    ),
    "settings.toml": (
        "{path}\u00a0: TOML incorrect ({detail}). Corrigez la ligne, puis relancez.",
        "{path}: broken TOML ({detail}). Mend the line and run again.",
    ),
    "settings.site-name": (
        (
            "«\u00a0{name}\u00a0» ne peut pas être un nom de site\u00a0: lettres sans accent, chiffres, "
            "«\u00a0-\u00a0» et «\u00a0_\u00a0» seulement."
        ),
        '"{name}" cannot be a site’s name: letters without accents, digits, "-" and "_" only.',
    ),
    "settings.no-site": (
        (
            "Le site «\u00a0{name}\u00a0» n’a pas de profil ({path}). Sites connus\u00a0: {known}. Créez ce "
            "fichier, ou corrigez --site."
        ),
        'The site "{name}" has no profile ({path}). Known sites: {known}. Make that file, or mend --site.',
    ),
    "settings.unknown-key": (
        "{path}\u00a0: la clé «\u00a0{key}\u00a0» est inconnue. Clés connues\u00a0: {known}.",
        '{path}: the key "{key}" is unknown. Known keys: {known}.',
    ),
    "settings.unknown-key-near": (
        ("{path}\u00a0: la clé «\u00a0{key}\u00a0» est inconnue. Vouliez-vous écrire «\u00a0{near}\u00a0»\u202f?"),
        '{path}: the key "{key}" is unknown. Did you mean "{near}"?',
    ),
    "settings.not-text": (
        ("{path}\u00a0: {key} = «\u00a0{value}\u00a0» ne convient pas. Écrivez un texte entre guillemets droits."),
        "{path}: {key} = {value} will not do. Write text in straight quotes.",
    ),
    "settings.not-name": (
        (
            "{path}\u00a0: {key} = «\u00a0{value}\u00a0» ne convient pas. Écrivez un texte entre guillemets "
            "droits, ou retirez la clé."
        ),
        "{path}: {key} = {value} will not do. Write text in straight quotes, or take the key out.",
    ),
    "settings.not-urls": (
        '{path}\u00a0: {key} doit être une liste d’adresses complètes, comme ["https://www.exemple.fr"].',
        '{path}: {key} must be a list of whole addresses, such as ["https://www.example.com"].',
    ),
    "settings.not-access": (
        "{path}\u00a0: {key} vaut «\u00a0free\u00a0» ou «\u00a0paid\u00a0», pas «\u00a0{value}\u00a0».",
        '{path}: {key} is "free" or "paid", not "{value}".',
    ),
    "settings.not-class": (
        "{path}\u00a0: {key} doit être le nom d’une classe CSS, sans point, pas «\u00a0{value}\u00a0».",
        '{path}: {key} must be the name of a CSS class, without a dot, not "{value}".',
    ),
    "settings.not-url": (
        ("{path}\u00a0: {key} = «\u00a0{value}\u00a0» ne convient pas. Écrivez une adresse entière, avec https://."),
        "{path}: {key} = {value} will not do. Write a whole address, with https://.",
    ),
    "settings.not-zone": (
        (
            "{path}\u00a0: {key} = «\u00a0{value}\u00a0» ne convient pas. Écrivez un fuseau horaire, par exemple "
            "Europe/Paris."
        ),
        "{path}: {key} = {value} will not do. Write a time zone, Europe/Paris for instance.",
    ),
    "settings.not-language": (
        "{path}\u00a0: {key} = «\u00a0{value}\u00a0» ne convient pas. Écrivez un code de langue\u00a0: fr.",
        "{path}: {key} = {value} will not do. Write a language code: fr.",
    ),
    "settings.not-names": (
        ("{path}\u00a0: {key} = «\u00a0{value}\u00a0» ne convient pas. Écrivez une liste de textes entre crochets."),
        "{path}: {key} = {value} will not do. Write a list of texts in brackets.",
    ),
    "settings.not-parts": (
        "{path}\u00a0: {key} = «\u00a0{value}\u00a0» ne convient pas. "
        'Écrivez une liste de parties\u00a0: "essentials", "chronology", "voices", "sources".',
        '{path}: {key} = {value} will not do. Write a list of parts: "essentials", "chronology", "voices", "sources".',
    ),
    "settings.not-flag": (
        "{path}\u00a0: {key} = «\u00a0{value}\u00a0» ne convient pas. Écrivez true ou false, sans guillemets.",
        "{path}: {key} = {value} will not do. Write true or false, without quotes.",
    ),
    "settings.not-count": (
        "{path}\u00a0: {key} = «\u00a0{value}\u00a0» ne convient pas. Écrivez un nombre entier, 0 ou plus.",
        "{path}: {key} = {value} will not do. Write a whole number, 0 or more.",
    ),
    "settings.not-number": (
        "{path}\u00a0: {key} = «\u00a0{value}\u00a0» ne convient pas. Écrivez un nombre plus grand que 0.",
        "{path}: {key} = {value} will not do. Write a number above 0.",
    ),
    "settings.not-share": (
        (
            "{path}\u00a0: {key} = «\u00a0{value}\u00a0» ne convient pas. Écrivez une part de 0 à 1 (0.25 pour "
            "un quart)."
        ),
        "{path}: {key} = {value} will not do. Write a share from 0 to 1 (0.25 for a quarter).",
    ),
    "settings.not-severity": (
        "{path}\u00a0: {key} = «\u00a0{value}\u00a0» ne convient pas. Écrivez blocks, warns ou notes.",
        "{path}: {key} = {value} will not do. Write blocks, warns or notes.",
    ),
    "settings.not-table": (
        "{path}\u00a0: {key} doit être une table. Écrivez [{key}] sur une ligne, puis ses clés.",
        "{path}: {key} must be a table. Write [{key}] on a line of its own, then its keys.",
    ),
    "settings.min-max": (
        "{path}\u00a0: {least} dépasse {most}. Corrigez l’un des deux.",
        "{path}: {least} is above {most}. Mend one of the two.",
    ),
    "settings.threshold": (
        "{path}\u00a0: {key} est un seuil. Écrivez-le sous [thresholds].",
        "{path}: {key} is a threshold. Write it under [thresholds].",
    ),
    "settings.publisher": (
        "{path}, [publisher]\u00a0: la clé name manque. Écrivez le nom du journal, ou retirez la table.",
        "{path}, [publisher]: the key name is missing. Write the paper’s name, or take the table out.",
    ),
    "settings.lang": (
        "CMS_PUBLISHER_LANG = «\u00a0{value}\u00a0»\u00a0: écrivez fr ou en.",
        'CMS_PUBLISHER_LANG = "{value}": write fr or en.',
    ),
    "settings.env-exposed": (
        "{path} contient un mot de passe et peut être lu par d’autres comptes de cette machine. Faites chmod 600 {path}, puis relancez.",
        "{path} holds a password and can be read by this machine’s other accounts. Run chmod 600 {path}, then run again.",
    ),
    "settings.credentials": (
        (
            "Site «\u00a0{site}\u00a0»\u00a0: il manque {missing}. Mettez-les dans l’environnement ou dans .env "
            "(modèle\u00a0: .env.example)\u202f; un mot de passe peut aussi être dans le trousseau du système "
            "(`cms-publisher login`)."
        ),
        'Site "{site}": {missing} missing. Set them in the environment or in .env (see .env.example); a password may also be '
        "in the system’s keyring (`cms-publisher login`).",
    ),
    "keyring.extra": (
        "le trousseau du système demande la bibliothèque keyring, qui n’est pas installée. Installez l’option keyring\u00a0: "
        "pip install 'cms_publisher[keyring]', ou mettez le mot de passe dans .env (modèle\u00a0: .env.example).",
        "the system’s keyring needs the library keyring, which is not installed. Install the extra: "
        "pip install 'cms_publisher[keyring]', or put the password into .env (see .env.example).",
    ),
    "keyring.fails": (
        "aucun trousseau ne répond sur cette machine ({detail}). Déverrouillez-le ou installez-en un (`keyring diagnose` dit ce "
        "qu’il y a), ou mettez {variable} dans l’environnement ou dans .env (modèle\u00a0: .env.example).",
        "no keyring answers on this machine ({detail}). Unlock or install one (`keyring diagnose` says what there is), or set "
        "{variable} in the environment or in .env (see .env.example).",
    ),
    "keyring.keeps-nothing": (
        "le trousseau «\u00a0{name}\u00a0» n’a pas gardé le mot de passe. Choisissez-en un autre (PYTHON_KEYRING_BACKEND), "
        "ou mettez {variable} dans .env.",
        'the keyring "{name}" did not keep the password. Choose another (PYTHON_KEYRING_BACKEND), or put {variable} into .env.',
    ),
    "login.prompt": ("Mot de passe d’application de {user} sur {url}", "Application password of {user} on {url}"),
    "login.empty": (
        "le mot de passe est vide\u00a0: rien n’a changé. Relancez, et collez celui que WordPress a donné.",
        "the password is empty: nothing has changed. Run again, and paste the one that WordPress gave.",
    ),
    "login.kept": (
        "Le mot de passe de {user} sur {url} est dans le trousseau «\u00a0{keyring}\u00a0». `cms-publisher doctor` l’essaie.",
        'The password of {user} on {url} is in the keyring "{keyring}". `cms-publisher doctor` tries it.',
    ),
    "login.outranked": (
        "{variable} est aussi dans l’environnement ou dans .env, et passe avant le trousseau\u00a0: retirez-la.",
        "{variable} is in the environment or in .env, too, and outranks the keyring: take it out.",
    ),
    "login.forgotten": (
        "Le mot de passe de {user} sur {url} n’est plus dans le trousseau.",
        "The password of {user} on {url} is no longer in the keyring.",
    ),
    "login.nothing": (
        "Le trousseau n’a pas de mot de passe de {user} sur {url}\u00a0: rien à retirer.",
        "The keyring has no password of {user} on {url}: there is nothing to take out.",
    ),
}
