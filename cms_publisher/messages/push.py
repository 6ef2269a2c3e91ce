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
    "picture-garbled": (
        "l’image {image} est arrivée abîmée sur {url}, qui l’a rejetée\u00a0: rien n’a été envoyé. Relancez plus tard.",
        "picture {image} arrived damaged at {url}, which threw it away: nothing was sent. Run again later.",
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
}
