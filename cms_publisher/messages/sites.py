"""What is wrong with a site, its address or the account there."""

from __future__ import annotations

from typing import Final

WORDS: Final[dict[str, tuple[str, str]]] = {
    "site-url": (
        "«\u00a0{url}\u00a0» n’est pas une adresse de site. Donnez à WORDPRESS_URL une adresse complète, "
        "par exemple https://www.exemple.fr.",
        "“{url}” is no site's address. Set WORDPRESS_URL to a whole address, such as https://www.example.com.",
    ),
    "site-needs-https": (
        "{url} n’est pas en https\u00a0: le mot de passe partirait en clair. Mettez l’adresse en https dans WORDPRESS_URL.",
        "{url} is not https: the password would travel in the clear. Put the https address in WORDPRESS_URL.",
    ),
    "site-certificate": (
        "le certificat de {url} n’est pas valable ({detail}). Faites-le corriger par l’hébergeur\u202f; rien n’est parti.",
        "the certificate of {url} does not hold ({detail}). Have the host mend it; nothing was sent.",
    ),
    "site-timeout": (
        "{url} n’a pas répondu à temps. Relancez plus tard\u00a0: ce qui est arrivé sera retrouvé, rien ne sera envoyé deux fois.",
        "{url} did not answer in time. Run again later: what arrived will be found, nothing is sent twice.",
    ),
    "site-down": (
        "{url} est injoignable ({detail}). Vérifiez WORDPRESS_URL, ou relancez plus tard.",
        "{url} can't be reached ({detail}). Check WORDPRESS_URL, or run again later.",
    ),
    "site-busy": (
        "{url} demande d’attendre (HTTP {status}, maintenance ou trop de demandes\u202f; {words}). Relancez plus tard.",
        "{url} asks to wait (HTTP {status}, maintenance or too many requests; {words}). Run again later.",
    ),
    "site-busy-until": (
        "{url} demande d’attendre (HTTP {status}, maintenance ou trop de demandes\u202f; {words}). "
        "Relancez dans {wait} secondes.",
        "{url} asks to wait (HTTP {status}, maintenance or too many requests; {words}). Run again in {wait} seconds.",
    ),
    "site-error": (
        "{url} a répondu par une erreur (HTTP {status}\u202f; {words}). Relancez plus tard\u202f; si cela dure, "
        "montrez ce message à qui tient le site.",
        "{url} answered with an error (HTTP {status}; {words}). Run again later; if it lasts, show this to the site's admin.",
    ),
    "site-unreadable": (
        "{url} a répondu quelque chose d’illisible ({detail}). Relancez\u00a0: ce qui est arrivé sera retrouvé.",
        "{url} answered something unreadable ({detail}). Run again: what arrived will be found.",
    ),
    "site-endless": (
        "{url} répond sans fin ({size} octets déjà)\u00a0: la lecture a été arrêtée. Montrez ce message à qui tient le site.",
        "{url} answers without end ({size} bytes so far): reading was stopped. Show this to the site's admin.",
    ),
    "site-redirects": (
        "{url} renvoie vers {location}. Mettez cette adresse dans WORDPRESS_URL\u00a0: un envoi ne suit pas de redirection.",
        "{url} redirects to {location}. Put that address in WORDPRESS_URL: a push follows no redirect.",
    ),
    "site-firewall": (
        "{url} refuse la demande (HTTP {status}) par une page qui n’est pas de WordPress, sans doute un pare-feu. "
        "Demandez à l’hébergeur d’autoriser l’API REST pour cette machine.",
        "{url} refuses the request (HTTP {status}) with a page that is not WordPress's, a firewall perhaps. "
        "Ask the host to let this machine use the REST API.",
    ),
    "site-no-wordpress": (
        "pas de WordPress à {url}. Vérifiez WORDPRESS_URL\u00a0: l’adresse de la page d’accueil du site.",
        "no WordPress at {url}. Check WORDPRESS_URL: the address of the site's home page.",
    ),
    "site-rest-off": (
        "l’API REST de {url} est désactivée ({words}). Faites-la réactiver dans l’extension qui la coupe.",
        "the REST API of {url} is turned off ({words}). Have it turned on in the plugin that closes it.",
    ),
    "site-no-application-passwords": (
        "les mots de passe d’application sont désactivés sur {url}. Faites-les activer (ils demandent https), "
        "puis créez-en un dans Comptes\u00a0> Profil.",
        "application passwords are turned off on {url}. Have them turned on (they need https), "
        "then make one under Users > Profile.",
    ),
    "site-password": (
        "{url} ne reconnaît pas ce compte ({words}). Vérifiez WORDPRESS_USER et WORDPRESS_APP_PASSWORD\u00a0: "
        "un mot de passe d’application, pas celui de la connexion. S’ils sont justes, l’hébergeur retire peut-être "
        "l’en-tête Authorization.",
        "{url} does not know this account ({words}). Check WORDPRESS_USER and WORDPRESS_APP_PASSWORD: "
        "an application password, not the one to log in with. If they are right, the host may strip the Authorization header.",
    ),
    "site-no-rights": (
        "le compte {user} n’a pas le droit d’écrire sur {url} (rôles\u00a0: {roles}). Il lui faut au moins le rôle contributeur.",
        "account {user} may not write on {url} (roles: {roles}). It needs the contributor role at least.",
    ),
    "site-rejected": (
        "WordPress refuse (HTTP {status}, {wp_code})\u00a0: {words} ({url})",
        "WordPress refuses (HTTP {status}, {wp_code}): {words} ({url})",
    ),
    "site-no-route": (
        "{url} n’existe pas ou plus ({words}). L’extension cms-publisher a-t-elle été désactivée\u202f? Relancez `cms-publisher doctor`.",
        "{url} does not exist, or no longer ({words}). Was the cms-publisher plugin turned off? Run `cms-publisher doctor`.",
    ),
    "site-protocol": (
        "l’extension cms-publisher {plugin} du site parle le protocole {site}, cet outil le {ours}. "
        "Mettez à jour le plus ancien des deux.",
        "the site's cms-publisher plugin {plugin} speaks protocol {site}, this tool {ours}. Update the older of the two.",
    ),
}
