"""What sending to a site says."""

from __future__ import annotations

from typing import Final

WORDS: Final[dict[str, tuple[str, str]]] = {
    "pushed": ("{story} ({site})\u00a0: {action}. {link}", "{story} ({site}): {action}. {link}"),
    "push-created": ("brouillon créé", "draft created"),
    "push-updated": ("brouillon mis à jour", "draft updated"),
    "push-summary": (
        "{site}\u00a0: {done} en place, {rest} pour quelqu’un, {later} à reprendre",
        "{site}: {done} in place, {rest} for a person, {later} to be resumed",
    ),
    "push-resume": (
        "Pour reprendre, relancez la même commande plus tard\u00a0: ce qui est en place n’est pas envoyé de nouveau.",
        "To resume, run the same command again later: what is in place is not sent again.",
    ),
    "push-kept": (
        "{story}\u00a0: ce que WordPress a changé est resté à côté du sujet\u00a0: {fields}.",
        "{story}: what was changed in WordPress stands beside the story: {fields}.",
    ),
    "push-overwrote": (
        "{story}\u00a0: écrasé dans WordPress\u00a0: {fields}. La version d’avant est dans les révisions et dans le journal "
        "(`cms-publisher history`).",
        "{story}: overwritten in WordPress: {fields}. The version before is among the revisions and in the journal "
        "(`cms-publisher history`).",
    ),
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
    "field.date_gmt": ("date", "date"),
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
    "picture-not-landed": (
        "{story}\u00a0: l’image {image}\u00a0: {reason}. Le texte est envoyé\u202f; un nouvel envoi remettra l’image en jeu.",
        "{story}: picture {image}: {reason}. The text was sent; the next push tries the picture again.",
    ),
    "picture-no-right": (
        "votre compte ne peut pas téléverser de fichiers sur ce site\u202f; demandez le rôle d’auteur, ou qu’une personne l’ajoute",
        "your account may not upload files to this site; ask for the author's role, or for somebody to add it",
    ),
    "picture-broken": (
        "le fichier est tronqué ou illisible\u202f; exportez-le à nouveau",
        "the file is truncated or can't be read; export it again",
    ),
    "picture-too-large": (
        "le fichier dépasse la taille que le site accepte\u202f; réduisez-le",
        "the file is larger than the site takes; make it smaller",
    ),
    "picture-refused": (
        "le site a refusé ce fichier\u202f; essayez de l’ajouter dans WordPress, qui dira pourquoi",
        "the site refused this file; try to add it in WordPress, which says why",
    ),
    "picture-other-alt": (
        "elle est déjà dans la médiathèque avec un autre texte de remplacement, qui reste\u202f; corrigez-le dans WordPress",
        "it is in the media library with another alternative text, which stays; change it in WordPress",
    ),
    "not-landed": (
        "{story}\u00a0: ces champs n’ont pas pris place dans WordPress\u00a0: {fields}. Une catégorie ou une étiquette se crée "
        "dans WordPress, ou par create_categories et create_tags du profil\u202f; pour le reste, `cms-publisher doctor` dit pourquoi. "
        "Un nouvel envoi les y mettra.",
        "{story}: these fields did not land in WordPress: {fields}. Make categories and tags in WordPress, "
        "or set create_categories and create_tags in the profile; for the rest `cms-publisher doctor` says why. "
        "The next push puts them there.",
    ),
    "consent-both": (
        "--merge et --force s’excluent\u00a0: le premier garde ce qui a été modifié dans WordPress, le second l’écrase. Choisissez.",
        "--merge and --force exclude each other: one keeps what was changed in WordPress, the other overwrites it. Choose.",
    ),
    "consent-unsigned": (
        "--force veut savoir qui écrase et pourquoi\u00a0: ajoutez --by NOM et --reason RAISON.",
        "--force wants to know who overwrites and why: add --by NAME and --reason WHY.",
    ),
    "withdraw-nothing": (
        "{story} n’a pas de brouillon sur le site {site}\u00a0: il n’y a rien à retirer.",
        "{story} has no draft on site {site}: there is nothing to withdraw.",
    ),
    "withdraw-touched": (
        "quelqu’un a travaillé sur l’article {post} dans WordPress, ou on n’en sait rien ({fields})\u00a0: il n’a pas été retiré. "
        "Retirez-le là-bas si c’est voulu. {link}",
        "somebody worked on post {post} in WordPress, or nothing is known of it ({fields}): it was not withdrawn. "
        "Throw it away there if that is meant. {link}",
    ),
    "withdraw-done": (
        "{story} ({site})\u00a0: le brouillon est dans la corbeille de WordPress. {link}",
        "{story} ({site}): the draft is in the WordPress trash. {link}",
    ),
    "adopt-has-one": (
        "{story} a déjà l’article {post}\u00a0: rien n’a changé. `cms-publisher status` le montre.",
        "{story} has post {post} already: nothing changed. `cms-publisher status` shows it.",
    ),
    "adopt-done": (
        "{story} ({site})\u00a0: l’article {post} est désormais celui de ce sujet\u202f; rien n’y a changé. "
        "`cms-publisher diff` montre ce qu’un envoi y mettrait. {link}",
        "{story} ({site}): post {post} is this story's from now on; nothing in it changed. "
        "`cms-publisher diff` shows what a push would put there. {link}",
    ),
    "history-unknown": (
        "le journal ne connaît pas «\u00a0{story}\u00a0». Vérifiez la clé ou le chemin\u202f; un sujet jamais envoyé n’a pas d’histoire.",
        "the journal knows no “{story}”. Check the key or path; a story that was never sent has no history.",
    ),
    "history.line": ("{at}  {site}  {what}{detail}{who}", "{at}  {site}  {what}{detail}{who}"),
    "history.who": ("\u202f; {by}", "; {by}"),
    "history.why": ("\u202f; {by}\u00a0: {reason}", "; {by}: {reason}"),
    "history.created": ("brouillon créé", "draft created"),
    "history.updated": ("mis à jour", "updated"),
    "history.unchanged": ("rien à changer", "nothing to change"),
    "history.refused": ("refusé", "refused"),
    "history.unknown": ("issue inconnue", "unknown end"),
    "history.withdrawn": ("retiré", "withdrawn"),
    "history.adopted": ("adopté", "adopted"),
    "history.open": (
        "sans réponse notée, le prochain envoi regardera d’abord",
        "no answer noted, the next push looks first",
    ),
    "status.line": ("{story} ({site})\u00a0: {words} {link}", "{story} ({site}): {words} {link}"),
    "status.in-step": ("brouillon, tel qu’envoyé.", "draft, as it was pushed."),
    "status.edited": ("brouillon modifié dans WordPress ({fields}).", "draft changed in WordPress ({fields})."),
    "status.edited-by": ("brouillon modifié par {by} ({fields}).", "draft changed by {by} ({fields})."),
    "status.unknown-base": (
        "brouillon dont on ne sait pas ce qui a été envoyé en dernier.",
        "a draft of which it is not known what was pushed last.",
    ),
    "status.live": ("plus un brouillon (état\u00a0: {status}).", "no draft any more (status: {status})."),
    "status.trashed": ("dans la corbeille.", "in the trash."),
    "status.deleted": ("supprimé.", "deleted."),
    "status.missing": ("pas sur ce site.", "not on that site."),
    "status.not_yours": (
        "à quelqu’un d’autre, votre compte n’y a pas accès.",
        "somebody else's, your account may not see it.",
    ),
    "status.waits": ("Une version plus récente attend.", "A newer version waits."),
    "status.locked": ("Ouvert chez {by}.", "Open at {by}'s."),
    "status.unsure": ("Le dernier envoi est resté sans réponse.", "The last push had no answer."),
    "status.none": ("Le journal ne connaît aucun sujet sur ce site.", "The journal knows no story on that site."),
    "diff.head": ("{story} ({site})\u00a0: {words} {link}", "{story} ({site}): {words} {link}"),
    "diff.none": ("pas encore de brouillon sur ce site.", "no draft on that site yet."),
    "diff.same": ("WordPress a ce que le sujet donne.", "WordPress has what the story gives."),
    "diff.story-only": (
        "personne n’a touché au brouillon\u202f; un envoi le mettra à jour.",
        "nobody touched the draft; a push will update it.",
    ),
    "diff.mergeable": (
        "modifié dans WordPress\u202f; `publish --merge` peut prendre les deux.",
        "changed in WordPress; `publish --merge` can take both.",
    ),
    "diff.conflicts": (
        "modifié dans WordPress et par le sujet au même endroit\u00a0: {count}.",
        "changed in WordPress and by the story in the same place: {count}.",
    ),
    "diff.unknown-base": (
        "on ne sait pas ce qui a été envoyé la dernière fois\u202f; tout écart peut être le travail de quelqu’un.",
        "it is not known what was pushed last; any difference may be somebody's work.",
    ),
    "diff.place": ("{field}, paragraphe {number}", "{field}, paragraph {number}"),
    "diff.side.site": ("changé dans WordPress", "changed in WordPress"),
    "diff.by.site": ("changé dans WordPress par {by}", "changed in WordPress by {by}"),
    "diff.side.story": ("changé par le sujet", "changed by the story"),
    "diff.side.both": ("changé de même des deux côtés", "changed alike on both sides"),
    "diff.side.conflict": ("changé des deux côtés", "changed on both sides"),
    "diff.by.conflict": (
        "changé des deux côtés, dans WordPress par {by}",
        "changed on both sides, in WordPress by {by}",
    ),
    "diff.base": ("envoyé", "pushed"),
    "diff.live": ("WordPress", "WordPress"),
    "diff.new": ("sujet", "story"),
    "diff.nothing": ("(rien)", "(nothing)"),
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
        "le brouillon a été modifié dans WordPress depuis le dernier envoi ({fields}{by})\u00a0: rien n’a été écrasé. "
        "`cms-publisher diff` montre les versions\u202f; --merge prend les deux là où elles ne se croisent pas, "
        "--force --by NOM --reason RAISON écrase. {link}",
        "the draft was changed in WordPress since the last push ({fields}{by}): nothing was overwritten. "
        "`cms-publisher diff` shows the versions; --merge takes both where they don't cross, "
        "--force --by NAME --reason WHY overwrites. {link}",
    ),
    "post-unknown-base": (
        "le brouillon {post} existe déjà pour ce sujet et a pu être modifié ({fields})\u00a0: rien n’a été écrasé. "
        "`cms-publisher diff` montre ce qui diffère\u202f; --force --by NOM --reason RAISON écrase. {link}",
        "draft {post} exists already for this story and people may have changed it ({fields}): nothing was overwritten. "
        "`cms-publisher diff` shows what differs; --force --by NAME --reason WHY overwrites. {link}",
    ),
    "post-reassigned": (
        "le brouillon de ce sujet a changé d’auteur dans WordPress\u00a0: rien n’a été écrit. "
        "Pour le mettre à jour quand même, sans toucher à l’auteur\u00a0: --even-if reassigned. {link}",
        "this story's draft has another author in WordPress now: nothing was written. "
        "To update it all the same, leaving the author: --even-if reassigned. {link}",
    ),
    "post-moving": (
        "quelqu’un enregistre ce brouillon sans cesse en ce moment\u00a0: rien n’a été écrit. Relancez plus tard. {link}",
        "somebody keeps saving this draft right now: nothing was written. Run again later. {link}",
    ),
    "merge-conflict": (
        "WordPress et le sujet ont changé le même endroit ({fields})\u00a0: rien n’a été écrit. `cms-publisher diff` montre "
        "les trois versions\u202f; accordez-les dans WordPress ou dans la source, ou écrasez avec --force --by NOM "
        "--reason RAISON. {link}",
        "WordPress and the story changed the same place ({fields}): nothing was written. `cms-publisher diff` shows "
        "the three versions; make them agree in WordPress or in the source, or overwrite with --force --by NAME "
        "--reason WHY. {link}",
    ),
    "merge-unknown-base": (
        "on ne sait pas ce qui a été envoyé la dernière fois, et ces champs diffèrent ({fields})\u00a0: rien ne peut être réuni, "
        "rien n’a été écrit. `cms-publisher diff` les montre\u202f; --force --by NOM --reason RAISON écrase. {link}",
        "it is not known what was pushed last, and these fields differ ({fields}): nothing can be merged, "
        "nothing was written. `cms-publisher diff` shows them; --force --by NAME --reason WHY overwrites. {link}",
    ),
    "post-trashed": (
        "le brouillon de ce sujet est dans la corbeille de WordPress\u00a0: rien n’a été écrit. Restaurez-le, "
        "ou relancez avec --even-if trashed pour l’en sortir. {link}",
        "this story's draft is in the WordPress trash: nothing was written. Restore it, "
        "or run again with --even-if trashed to take it out. {link}",
    ),
    "post-published": (
        "ce sujet est déjà publié dans WordPress\u00a0: l’article en ligne n’a pas été touché. "
        "Pour corriger l’article en ligne\u00a0: --even-if published (date, auteur et adresse restent). {link}",
        "this story is published in WordPress already: the live article was not touched. "
        "To correct the live article: --even-if published (date, author and address stay). {link}",
    ),
    "post-scheduled": (
        "la publication de ce sujet est planifiée dans WordPress\u00a0: rien n’a été écrit. "
        "Repassez-le en brouillon, ou relancez avec --even-if scheduled (la date reste). {link}",
        "this story is scheduled in WordPress: nothing was written. "
        "Make it a draft again, or run again with --even-if scheduled (the date stays). {link}",
    ),
    "post-private": (
        "ce sujet est publié en privé dans WordPress\u00a0: il n’a pas été touché. "
        "Pour le mettre à jour quand même\u00a0: --even-if private. {link}",
        "this story is published privately in WordPress: it was not touched. To update it all the same: --even-if private. {link}",
    ),
    "post-live": (
        "ce sujet n’est plus un brouillon dans WordPress (état\u00a0: {status})\u00a0: il n’a pas été touché. {link}",
        "this story is no draft any more in WordPress (status: {status}): it was not touched. {link}",
    ),
    "post-open": (
        "{by} a ce brouillon ouvert dans l’éditeur\u00a0: rien n’a été écrit. Relancez quand il sera fermé "
        "(--even-if locked passe outre, et le prochain enregistrement de cet éditeur remettra l’ancien texte). {link}",
        "{by} has this draft open in the editor: nothing was written. Run again once it is closed "
        "(--even-if locked goes on, and that editor's next save puts the old text back). {link}",
    ),
    "post-no-such": (
        "il n’y a pas d’article {post} sur {url}. Vérifiez le numéro (celui de l’adresse, après post=).",
        "there is no post {post} on {url}. Check the number (the one in its address, after post=).",
    ),
    "post-other-story": (
        "l’article {post} est déjà celui du sujet {key}\u00a0: rien n’a changé.",
        "post {post} is story {key}'s already: nothing changed.",
    ),
    "post-no-trash": (
        "{url} n’a pas de corbeille\u00a0: rien n’a été retiré, WordPress supprimerait pour de bon. Supprimez-le là-bas si c’est voulu.",
        "{url} has no trash: nothing was withdrawn, WordPress would delete for good. Delete it there if that is meant.",
    ),
    "terms-deleted": (
        "une catégorie ou une étiquette de ce sujet vient d’être supprimée sur {url}\u00a0: rien n’a été écrit. Relancez.",
        "a category or tag of this story was just deleted on {url}: nothing was written. Run again.",
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
        "Pour un nouveau brouillon\u00a0: --even-if deleted.",
        "draft {post} of this story was deleted in WordPress: it is not made again by itself. "
        "For a new draft: --even-if deleted.",
    ),
    "post-lost": (
        "le site ne connaît plus le brouillon {post} de ce sujet (une sauvegarde restaurée\u202f?)\u00a0: rien n’a été écrit. "
        "Pour un nouveau brouillon\u00a0: --even-if deleted.",
        "the site no longer knows draft {post} of this story (a backup restored?): nothing was written. "
        "For a new draft: --even-if deleted.",
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
