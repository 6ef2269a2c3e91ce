"""Why nothing was written to a post: an embargo, a date, people's work, another's post."""

from __future__ import annotations

from typing import Final

WORDS: Final[dict[str, tuple[str, str]]] = {
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
    "post-namesake": (
        "l’article {post} a l’adresse de ce sujet (slug) sans sa marque, que quelqu’un a peut-être effacée\u00a0: rien n’a été écrit. "
        "Si c’est le sien\u00a0: `cms-publisher adopt {story} --post {post} --by NOM`\u202f; sinon donnez une autre adresse à l’un "
        "des deux. {link}",
        "post {post} has this story's address (slug) without its mark, which somebody may have deleted: nothing was written. "
        "If it is the story's: `cms-publisher adopt {story} --post {post} --by NAME`; else give one of the two another "
        "address. {link}",
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
}
