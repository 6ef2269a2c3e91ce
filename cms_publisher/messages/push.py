"""What sending to a site says."""

from __future__ import annotations

from typing import Final

WORDS: Final[dict[str, tuple[str, str]]] = {
    "pushed": ("{story} ({site})\u00a0: {action}. {link}", "{story} ({site}): {action}. {link}"),
    "push-created": ("brouillon créé", "draft created"),
    "push-updated": ("brouillon mis à jour", "draft updated"),
    "push-unchanged": ("rien à changer", "nothing to change"),
    "push-future": ("programmé pour le {at}", "scheduled for {at}"),
    "push-publish": ("publié", "published"),
    "push-blocked": (
        "{story}\u00a0: rien n’est parti, la relecture bloque sur {count} point(s). "
        "Réglez-les, ou lisez le dossier avec publish --dry-run\u00a0:",
        "{story}: nothing was sent, the review blocks on {count} point(s). "
        "Settle them, or read the file that publish --dry-run writes:",
    ),
    "field.title": ("titre", "title"),
    "field.content": ("texte", "text"),
    "field.excerpt": ("extrait", "excerpt"),
    "field.slug": ("slug", "slug"),
    "field.status": ("état", "status"),
    "field.author": ("auteur", "author"),
    "field.password": ("mot de passe", "password"),
    "field.categories": ("catégories", "categories"),
    "field.tags": ("étiquettes", "tags"),
    "field.featured_media": ("image à la une", "featured image"),
    "field.image": ("image", "image"),
    "field.title_tag": ("titre SEO", "title tag"),
    "field.meta_description": ("méta description", "meta description"),
    "field.focus_keyphrase": ("expression-clé", "focus keyphrase"),
    "field.json_ld": ("JSON-LD", "JSON-LD"),
    "terms-absent": (
        "{story}\u00a0: le site {site} n’a pas ces catégories ou étiquettes\u00a0: {names}. Créez-les dans WordPress, ou mettez "
        "create_categories ou create_tags à true dans config/sites/{site}.toml.",
        "{story}: site {site} has not these categories or tags: {names}. Make them in WordPress, or set "
        "create_categories or create_tags to true in config/sites/{site}.toml.",
    ),
    "not-landed": (
        "{story}\u00a0: ces champs n’ont pas pris place dans WordPress\u00a0: {fields}. Une catégorie ou une étiquette se crée "
        "dans WordPress, ou par create_categories et create_tags du profil\u202f; pour le reste, `cms-publisher doctor` dit pourquoi. "
        "Un nouvel envoi les y mettra.",
        "{story}: these fields did not land in WordPress: {fields}. Make categories and tags in WordPress, "
        "or set create_categories and create_tags in the profile; for the rest `cms-publisher doctor` says why. "
        "The next push puts them there.",
    ),
    "embargoed": (
        "{story} est sous embargo jusqu’au {until}\u00a0: rien n’est parti. Relancez après cette heure\u202f; "
        "qui en a le droit le lève par `cms-publisher lift`, avec un nom et une raison.",
        "{story} is under embargo until {until}: nothing was sent. Run again after that time; "
        "who may lifts it with `cms-publisher lift`, by name and with a reason.",
    ),
    "lift-done": (
        "{story}\u00a0: l’embargo du {until} est levé par {by}. Le sujet peut partir.",
        "{story}: the embargo until {until} is lifted by {by}. The story can go.",
    ),
    "lift-nothing": (
        "{story} n’est pas sous embargo\u00a0: il n’y a rien à lever.",
        "{story} is under no embargo: there is nothing to lift.",
    ),
    "action-not-allowed": (
        "{story}\u00a0: le profil du site {site} ne permet pas «\u00a0{action}\u00a0»\u00a0: rien n’est parti. "
        'Mettez `action = "draft"` dans le brief, ou ajoutez «\u00a0{action}\u00a0» à allow dans config/sites/{site}.toml.',
        "{story}: the profile of site {site} does not allow “{action}”: nothing was sent. "
        'Write `action = "draft"` in the brief, or add “{action}” to allow in config/sites/{site}.toml.',
    ),
    "schedule-no-date": (
        "{story}\u00a0: une programmation sans date publierait sur-le-champ\u00a0: rien n’est parti. Donnez publish_at dans le brief.",
        "{story}: a schedule without a date would publish at once: nothing was sent. Give publish_at in the brief.",
    ),
    "schedule-too-soon": (
        "{story}\u00a0: la date du {at} est passée ou à moins de {minutes} minutes, et WordPress publierait sur-le-champ\u00a0: "
        'rien n’est parti. Donnez une date plus lointaine, ou `action = "publish"` si le site le permet.',
        "{story}: the date {at} is past, or less than {minutes} minutes ahead, and WordPress would publish at once: "
        'nothing was sent. Give a later date, or `action = "publish"` if the site allows it.',
    ),
    "publish-too-early": (
        "{story}\u00a0: la parution est demandée pour le {at}\u00a0: rien n’est parti. Mettez le sujet en file "
        '(`cms-publisher queue add`), ou demandez `action = "schedule"`.',
        "{story}: publication is asked for {at}: nothing was sent. Put the story in the queue "
        '(`cms-publisher queue add`), or ask for `action = "schedule"`.',
    ),
    "post-edited": (
        "le brouillon a été modifié dans WordPress depuis le dernier envoi ({fields})\u00a0: rien n’a été écrasé. "
        "Relisez-le\u00a0: {link}",
        "the draft was changed in WordPress since the last push ({fields}): nothing was overwritten. Look at it: {link}",
    ),
    "post-unknown-base": (
        "le brouillon {post} existe déjà pour ce sujet et a pu être modifié\u00a0: rien n’a été écrasé. Relisez-le\u00a0: {link}",
        "draft {post} exists already for this story and people may have changed it: nothing was overwritten. "
        "Look at it: {link}",
    ),
    "post-trashed": (
        "le brouillon de ce sujet est dans la corbeille de WordPress\u00a0: rien n’a été écrit. Restaurez-le, "
        "ou donnez au sujet une autre clé pour un nouveau brouillon. {link}",
        "this story's draft is in the WordPress trash: nothing was written. Restore it, "
        "or give the story another key for a new draft. {link}",
    ),
    "post-published": (
        "ce sujet est déjà publié dans WordPress\u00a0: l’article en ligne n’a pas été touché. Corrigez-le dans WordPress. {link}",
        "this story is published in WordPress already: the live article was not touched. Correct it in WordPress. {link}",
    ),
    "post-scheduled": (
        "la publication de ce sujet est planifiée dans WordPress\u00a0: rien n’a été écrit. "
        "Corrigez-le dans WordPress, ou repassez-le en brouillon. {link}",
        "this story is scheduled in WordPress: nothing was written. Correct it in WordPress, or make it a draft again. {link}",
    ),
    "post-live": (
        "ce sujet n’est plus un brouillon dans WordPress (état\u00a0: {status})\u00a0: il n’a pas été touché. {link}",
        "this story is no draft any more in WordPress (status: {status}): it was not touched. {link}",
    ),
    "post-open": (
        "{by} a ce brouillon ouvert dans l’éditeur\u00a0: rien n’a été écrit. Relancez quand il sera fermé. {link}",
        "{by} has this draft open in the editor: nothing was written. Run again once it is closed. {link}",
    ),
    "post-too-soon": (
        "la date demandée est passée ou à moins de deux minutes à l’horloge du site\u00a0: rien n’a été écrit. "
        "Donnez une date plus lointaine, et vérifiez l’heure des deux machines ({words}).",
        "the date asked for is past, or less than two minutes ahead by the site's clock: nothing was written. "
        "Give a later date, and check both machines' clocks ({words}).",
    ),
    "post-not-yours": (
        "le brouillon de ce sujet appartient à {by}, et votre compte ne peut pas le modifier. "
        "Demandez-lui, ou utilisez un compte éditeur.",
        "this story's draft is {by}'s, and your account may not edit it. Ask them, or use an editor's account.",
    ),
    "post-of-another": (
        "votre compte ne peut plus modifier le brouillon {post} de ce sujet, sans doute passé à un autre auteur\u00a0: "
        "rien n’a été écrit. Demandez à cet auteur, ou utilisez un compte éditeur.",
        "your account may not edit draft {post} of this story any more, perhaps it went to another author: "
        "nothing was written. Ask that author, or use an editor's account.",
    ),
    "post-no-right": (
        "votre compte n’a pas le droit de faire cet envoi ({words})\u00a0: rien n’a été écrit. "
        "Demandez ce droit à qui tient le site, ou utilisez un autre compte.",
        "your account may not make this push ({words}): nothing was written. Ask the site's admin for the right, or use another account.",
    ),
    "post-gone": (
        "le brouillon {post} de ce sujet a été supprimé dans WordPress\u00a0: il n’est pas refait de lui-même. "
        "Pour un nouveau brouillon, donnez au sujet une autre clé (key, sous [brief]).",
        "draft {post} of this story was deleted in WordPress: it is not made again by itself. "
        "For a new draft give the story another key (key, under [brief]).",
    ),
    "post-lost": (
        "le site ne connaît plus le brouillon {post} de ce sujet (une sauvegarde restaurée\u202f?)\u00a0: rien n’a été écrit. "
        "Pour un nouveau brouillon, donnez au sujet une autre clé (key, sous [brief]).",
        "the site no longer knows draft {post} of this story (a backup restored?): nothing was written. "
        "For a new draft give the story another key (key, under [brief]).",
    ),
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
    "journal-unusable": (
        "le journal {path} ne s’ouvre pas ({detail}). Vérifiez les droits de ce dossier, "
        "ou donnez-en un autre par CMS_PUBLISHER_STATE\u202f; rien n’est parti.",
        "the journal {path} can't be opened ({detail}). Check that folder's rights, "
        "or name another with CMS_PUBLISHER_STATE; nothing was sent.",
    ),
    "journal-result-lost": (
        "l’envoi est fait, mais le journal {path} n’a pas pu le noter ({detail}). Faites de la place ou rendez ce dossier "
        "inscriptible, puis relancez\u00a0: le brouillon sera retrouvé, rien ne sera envoyé deux fois.",
        "the push is done, but the journal {path} could not note it ({detail}). Make room or make that folder writable, "
        "then run again: the draft will be found, nothing is sent twice.",
    ),
    "journal-down": (
        "le journal {path} est injoignable ({detail}). Vérifiez CMS_PUBLISHER_JOURNAL et le serveur, ou relancez plus tard\u202f; "
        "rien n’est parti sans être noté.",
        "the journal {path} can't be reached ({detail}). Check CMS_PUBLISHER_JOURNAL and the server, or run again later; "
        "nothing was sent without a note.",
    ),
    "journal-url": (
        "CMS_PUBLISHER_JOURNAL n’est pas l’adresse d’une base PostgreSQL. Écrivez-la ainsi\u00a0: "
        "`postgresql://nom:mot-de-passe@serveur/base`.",
        "CMS_PUBLISHER_JOURNAL is not a PostgreSQL address. Write it so: `postgresql://name:password@server/database`.",
    ),
    "journal-no-psycopg": (
        "CMS_PUBLISHER_JOURNAL demande psycopg, qui n’est pas installé. Installez l’option postgres\u00a0: "
        "pip install 'cms_publisher[postgres]'.",
        "CMS_PUBLISHER_JOURNAL needs psycopg, which is not installed. Install the extra: pip install 'cms_publisher[postgres]'.",
    ),
    "journal-newer": (
        "le journal {path} vient d’une version plus récente (schéma {version}, connu\u00a0: {known}). Mettez cms-publisher à jour.",
        "the journal {path} is of a newer version (schema {version}, known: {known}). Update cms-publisher.",
    ),
}
