"""The commands and their outcomes."""

from __future__ import annotations

from typing import Final

WORDS: Final[dict[str, tuple[str, str]]] = {
    "doctor.good": ("  bon      {words}", "  good     {words}"),
    "doctor.weak": ("  faible   {words}", "  weak     {words}"),
    "doctor.bad": ("  bloque   {words}", "  blocks   {words}"),
    "doctor.profile": ("site «\u00a0{site}\u00a0», profil lu", "site “{site}”, profile read"),
    "doctor.journal": ("journal {path}", "journal {path}"),
    "doctor.env-readable": (
        "{path} peut être lu par d’autres comptes de cette machine\u00a0: chmod 600 {path}",
        "{path} can be read by this machine's other accounts: chmod 600 {path}",
    ),
    "doctor.account": ("compte {user} (rôles\u00a0: {roles})", "account {user} (roles: {roles})"),
    "doctor.no-uploads": (
        "le compte {user} ne peut pas téléverser d’images\u00a0: il lui faut le rôle auteur",
        "account {user} may not upload images: it needs the author role",
    ),
    "doctor.own-posts-only": (
        "le compte {user} ne met à jour que ses propres brouillons\u00a0: pour ceux des autres il lui faut le rôle éditeur",
        "account {user} updates its own drafts only: for those of others it needs the editor role",
    ),
    "doctor.plugin": (
        "extension cms-publisher {plugin}, protocole {protocol}, WordPress {wordpress}, fuseau {timezone}",
        "plugin cms-publisher {plugin}, protocol {protocol}, WordPress {wordpress}, time zone {timezone}",
    ),
    "doctor.no-plugin": (
        "l’extension cms-publisher n’est pas sur le site\u00a0: un envoi marche, avec les faiblesses qui suivent. "
        "Copiez wordpress/cms-publisher dans wp-content/plugins et activez-la",
        "the cms-publisher plugin is not on the site: a push works, with the weaknesses below. "
        "Copy wordpress/cms-publisher to wp-content/plugins and activate it",
    ),
    "doctor.no-plugin-fields": (
        "sans extension, ces champs n’ont pas de place\u00a0: titre SEO, méta description, expression-clé, JSON-LD",
        "without the plugin these fields have no place: title tag, meta description, focus keyphrase, JSON-LD",
    ),
    "doctor.no-plugin-twice": (
        "sans extension, deux machines qui envoient le même sujet au même instant peuvent faire deux brouillons\u00a0: "
        "n’envoyez que d’une seule",
        "without the plugin two machines that push the same story at the same moment may make two drafts: push from one only",
    ),
    "doctor.no-plugin-update": (
        "sans extension, WordPress n’a pas de mise à jour sous condition\u00a0: ce que quelqu’un enregistre entre notre dernière "
        "lecture et notre écriture est recouvert un instant, puis remis par ses révisions\u202f; là où le site n’en garde pas, et pour "
        "les catégories, étiquettes et slug, c’est perdu",
        "without the plugin WordPress has no conditional update: what somebody saves between our last look and our write is "
        "overwritten for a moment, then put back from its revisions; where the site keeps none, and of categories, tags and slug, "
        "it is lost",
    ),
    "doctor.no-plugin-open": (
        "sans extension, on ne voit pas qu’un brouillon est ouvert chez quelqu’un\u00a0: il est mis à jour sous ses yeux",
        "without the plugin nobody sees that somebody has a draft open: it is updated under their eyes",
    ),
    "doctor.no-plugin-found": (
        "sans extension, un brouillon n’est reconnu que par le journal, par une classe de son premier paragraphe et par son slug\u00a0: "
        "sans aucun des trois, le sujet fait un second brouillon",
        "without the plugin a draft is known by the journal, by a class of its first paragraph and by its slug only: without any "
        "of the three the story makes a second draft",
    ),
    "doctor.no-transactions": (
        "la base du site n’a pas de transactions ({engines})\u00a0: un envoi interrompu peut laisser un brouillon à demi écrit. "
        "Convertissez les tables en InnoDB",
        "the site's database has no transactions ({engines}): an interrupted push may leave a half-written draft. "
        "Convert the tables to InnoDB",
    ),
    "doctor.seo-plugin": (
        "l’extension {name} est active\u00a0: elle imprime son propre titre SEO, sa description et son JSON-LD à la place des nôtres",
        "the {name} plugin is active: it prints its own title tag, description and JSON-LD in place of ours",
    ),
    "doctor.no-terms": (
        "le site n’a pas ces termes du profil ({names})\u00a0: créez-les dans WordPress, ou mettez create_categories ou create_tags "
        "à true dans le profil",
        "the site has not these terms of the profile ({names}): make them in WordPress, or set create_categories or create_tags "
        "to true in the profile",
    ),
    "doctor.ready": ("Tout est en place pour envoyer.", "Everything is in place to push."),
    "doctor.not-ready": (
        "Rien ne peut partir tant que ce point n’est pas réglé.",
        "Nothing can be sent until that is settled.",
    ),
    "sandbox.stands": (
        "WordPress {version} est debout\u00a0: {url}\nPour entrer\u00a0: {login}, avec l’un de ces comptes (nom, mot de passe, rôle)\u00a0:",
        "WordPress {version} stands: {url}\nTo log in: {login}, with one of these accounts (name, password, role):",
    ),
    "sandbox.to-push": ("Pour y envoyer des brouillons\u00a0:", "To push drafts there:"),
    "sandbox.was-stopped": ("Bac à sable arrêté.", "Sandbox stopped."),
    "sandbox.was-not-running": ("Le bac à sable ne tournait pas.", "The sandbox was not running."),
    "sandbox.is-running": ("Le bac à sable tourne.", "The sandbox runs."),
    "sandbox.is-stopped": (
        "Le bac à sable est arrêté. `cms-publisher sandbox start` le relance.",
        "The sandbox is stopped. `cms-publisher sandbox start` starts it again.",
    ),
    "sandbox.is-broken": (
        "Le bac à sable ne tourne qu’à moitié. `cms-publisher sandbox start` le relance.",
        "The sandbox runs only in part. `cms-publisher sandbox start` starts it again.",
    ),
    "sandbox.is-absent": (
        "Il n’y a pas de bac à sable ici. `cms-publisher sandbox start` en met un debout.",
        "There is no sandbox here. `cms-publisher sandbox start` makes one.",
    ),
    "error": ("Erreur\u00a0: {words}", "Error: {words}"),
    "one-of": ("choisissez parmi\u00a0: {choices}", "choose one of: {choices}"),
    "whole-number": ("un nombre entier, 0 ou plus", "a whole number, 0 or more"),
    "empty-path": ("un chemin vide", "an empty path"),
    "empty-words": ("rien n’y est écrit", "nothing is written there"),
    "output-failed": (
        "la sortie n’a pas pu être écrite ({detail}). Libérez de la place ou donnez une autre sortie, puis relancez.",
        "the output could not be written ({detail}). Free some space or give another output, then run again.",
    ),
    "story-error": ("{story}\u00a0: {words}", "{story}: {words}"),
    "interrupted": ("Interrompu. Ce qui était terminé est gardé.", "Interrupted. What was finished is kept."),
    "bug": (
        "Erreur interne ({kind} dans {place}\u00a0: {detail}). C’est un défaut de cms-publisher, pas de votre texte\u00a0: "
        "relancez avec CMS_PUBLISHER_DEBUG=1 et transmettez la trace à qui le maintient.",
        "Internal error ({kind} in {place}: {detail}). This is a bug of cms-publisher, not of your text: "
        "run again with CMS_PUBLISHER_DEBUG=1 and send the trace to its maintainers.",
    ),
    "usage": ("{detail} Voir --help.", "{detail} See --help."),
    "no-such-option": (
        "l’option {option} n’existe pas{near}. Voir --help.",
        "there is no option {option}{near}. See --help.",
    ),
    "no-such-command": (
        "la commande «\u00a0{command}\u00a0» n’existe pas. Voir --help.",
        "there is no command “{command}”. See --help.",
    ),
    "missing-parameter": ("il manque {name}. Voir --help.", "{name} is missing. See --help."),
    "bad-parameter": (
        "valeur impossible pour {name} ({detail}). Voir --help.",
        "impossible value for {name} ({detail}). See --help.",
    ),
    "process-died": (
        "le processus qui composait ce sujet s’est arrêté deux fois sans rien dire\u00a0: mémoire insuffisante, le plus "
        "souvent. Relancez ce sujet seul avec --jobs 1\u202f; s’il s’arrête encore, c’est un défaut de cms-publisher.",
        "the process that composed this story ended twice without a word: too little memory, most often. Run this story "
        "again alone, with --jobs 1; if it ends again, it is a bug of cms-publisher.",
    ),
    "story-key-twice": (
        "deux sujets ont la même clé «\u00a0{key}\u00a0», aux majuscules près\u00a0: {first} et {second}. "
        "Renommez l’un d’eux, ou donnez-lui une autre clé (key, sous [brief]).",
        "two stories have the same key “{key}”, but for capitals: {first} and {second}. "
        "Rename one of them, or give it another key (key, under [brief]).",
    ),
}
