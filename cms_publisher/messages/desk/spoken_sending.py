"""What errors of sending and of the queue say at the desk (see spoken.py)."""

from __future__ import annotations

from typing import Final

WORDS: Final[dict[str, tuple[str, str]]] = {
    "waive-unknown": (
        "ce point n’est plus signalé\u00a0: le texte a changé entre-temps. Relisez le sujet.",
        "that point is no longer raised: the text changed meanwhile. Review the story again.",
    ),
    "process-died": (
        "la préparation de ce sujet s’est arrêtée deux fois sans rien dire. Réessayez\u202f; si cela dure, demandez à l’administrateur.",
        "preparing this story stopped twice without a word. Try again; if it lasts, ask the administrator.",
    ),
    "adopt-has-one": (
        "ce sujet a déjà un article dans WordPress\u00a0: rien n’a changé. Demandez à l’administrateur.",
        "this story has a post in WordPress already: nothing changed. Ask the administrator.",
    ),
    "embargoed": (
        "ce sujet est sous embargo jusqu’au {until}\u00a0: rien n’est parti. Envoyez-le après cette heure\u202f; seul l’administrateur peut lever l’embargo.",
        "this story is under embargo until {until}: nothing was sent. Send it after that time; only the administrator can lift the embargo.",
    ),
    "action-not-allowed": (
        "{site} ne permet pas au desk de publier ou de programmer («\u00a0{action}\u00a0»)\u00a0: rien n’est parti. Demandez à l’administrateur de l’autoriser.",
        "{site} does not let the desk publish or schedule (“{action}”): nothing was sent. Ask the administrator to allow it.",
    ),
    "schedule-no-date": (
        "une programmation sans date publierait aussitôt\u00a0: rien n’est parti. Donnez la parution prévue dans «\u00a0Consigne et sources\u00a0».",
        "a schedule without a date would publish at once: nothing was sent. Give the time to appear in “Brief and sources”.",
    ),
    "schedule-too-soon": (
        "la parution prévue, {at}, est passée ou à moins de {minutes} minutes, et WordPress publierait aussitôt\u00a0: rien n’est parti. Donnez une heure plus lointaine dans «\u00a0Consigne et sources\u00a0».",
        "the time to appear, {at}, is past or less than {minutes} minutes ahead, and WordPress would publish at once: nothing was sent. Give a later one in “Brief and sources”.",
    ),
    "publish-too-early": (
        "la parution est prévue le {at}\u00a0: rien n’est parti. Mettez le sujet dans la file par «\u00a0Programmer l’envoi\u00a0», il partira à l’heure.",
        "it is to appear at {at}: nothing was sent. Put the story into the queue by “Plan the sending”, and it goes at its time.",
    ),
    "post-edited": (
        "quelqu’un a modifié le brouillon dans WordPress ({fields}{by})\u00a0: rien n’a été écrasé. Ouvrez «\u00a0Voir ce qui a changé dans WordPress\u00a0», puis choisissez.",
        "somebody changed the draft in WordPress ({fields}{by}): nothing was overwritten. Open “See what changed in WordPress”, then choose.",
    ),
    "post-unknown-base": (
        "un brouillon de ce sujet est déjà dans WordPress et a pu être modifié ({fields})\u00a0: rien n’a été écrasé. Ouvrez «\u00a0Voir ce qui a changé dans WordPress\u00a0», puis choisissez.",
        "a draft of this story is in WordPress already, and people may have changed it ({fields}): nothing was overwritten. Open “See what changed in WordPress”, then choose.",
    ),
    "merge-conflict": (
        "WordPress et le sujet ont changé le même endroit ({fields})\u00a0: rien n’a été écrit. Ouvrez «\u00a0Voir ce qui a changé dans WordPress\u00a0», et accordez les deux à la main, ou remplacez.",
        "WordPress and the story changed the same place ({fields}): nothing was written. Open “See what changed in WordPress” and make the two agree by hand, or replace.",
    ),
    "merge-unknown-base": (
        "on ne sait pas ce qui avait été envoyé, et ces champs diffèrent ({fields})\u00a0: rien n’a été écrit. Ouvrez «\u00a0Voir ce qui a changé dans WordPress\u00a0», puis choisissez.",
        "what was sent is not known, and these fields differ ({fields}): nothing was written. Open “See what changed in WordPress”, then choose.",
    ),
    "withdraw-touched": (
        "quelqu’un a travaillé sur ce brouillon dans WordPress ({fields})\u00a0: il n’a pas été retiré. Mettez-le à la corbeille dans WordPress, si c’est voulu.",
        "somebody worked on this draft in WordPress ({fields}): it was not withdrawn. Put it into the trash in WordPress, if that is meant.",
    ),
    "post-reassigned": (
        "le brouillon a changé d’auteur dans WordPress\u00a0: rien n’a été écrit. Rendez-le à son auteur dans WordPress, ou corrigez-le là-bas.",
        "the draft has another author in WordPress now: nothing was written. Give it back to its author in WordPress, or correct it there.",
    ),
    "post-moving": (
        "quelqu’un enregistre ce brouillon sans cesse en ce moment\u00a0: rien n’a été écrit. Attendez qu’il ait fini, puis recommencez.",
        "somebody keeps saving this draft right now: nothing was written. Wait until they are done, then try again.",
    ),
    "post-trashed": (
        "le brouillon est à la corbeille de WordPress\u00a0: rien n’a été écrit. Restaurez-le dans WordPress, puis recommencez.",
        "the draft is in WordPress’s trash: nothing was written. Restore it in WordPress, then try again.",
    ),
    "post-published": (
        "cet article est déjà publié\u00a0: le desk ne touche pas à ce qui est en ligne. Corrigez-le dans WordPress.",
        "this article is public already: the desk does not touch what is live. Correct it in WordPress.",
    ),
    "post-scheduled": (
        "la publication est déjà programmée dans WordPress\u00a0: rien n’a été écrit. Repassez l’article en brouillon dans WordPress, puis recommencez.",
        "it is scheduled in WordPress already: nothing was written. Make it a draft again in WordPress, then try again.",
    ),
    "post-private": (
        "l’article est publié en privé dans WordPress\u00a0: il n’a pas été touché. Corrigez-le dans WordPress.",
        "the article is published privately in WordPress: it was not touched. Correct it in WordPress.",
    ),
    "post-live": (
        "l’article n’est plus un brouillon dans WordPress\u00a0: il n’a pas été touché. Corrigez-le dans WordPress.",
        "the article is no draft any more in WordPress: it was not touched. Correct it in WordPress.",
    ),
    "post-open": (
        "{by} a ce brouillon ouvert dans WordPress\u00a0: rien n’a été écrit. Demandez-lui de le fermer, puis recommencez.",
        "{by} has this draft open in WordPress: nothing was written. Ask them to close it, then try again.",
    ),
    "post-namesake": (
        "l’article {post} a la même adresse que ce sujet, et c’est peut-être son brouillon\u00a0: rien n’a été écrit. Demandez à l’administrateur de les rattacher, ou changez l’adresse de l’un des deux.",
        "post {post} has the same address as this story, and may be its draft: nothing was written. Ask the administrator to join them, or change the address of one of the two.",
    ),
    "picture-garbled": (
        "l’image {image} est arrivée abîmée sur le site, qui l’a rejetée\u00a0: rien n’a été envoyé. Recommencez plus tard.",
        "picture {image} arrived damaged at the site, which threw it away: nothing was sent. Try again later.",
    ),
    "post-gone": (
        "le brouillon a été supprimé dans WordPress\u00a0: il n’est pas refait de lui-même. Si c’est une erreur, demandez à l’administrateur.",
        "the draft was deleted in WordPress: it is not made again by itself. If that was a mistake, ask the administrator.",
    ),
    "post-lost": (
        "WordPress ne connaît plus le brouillon de ce sujet\u00a0: rien n’a été écrit. Demandez à l’administrateur.",
        "WordPress no longer knows the draft of this story: nothing was written. Ask the administrator.",
    ),
    "terms-deleted": (
        "une rubrique ou une étiquette vient d’être supprimée dans WordPress\u00a0: rien n’a été écrit. Recommencez.",
        "a category or tag was just deleted in WordPress: nothing was written. Try again.",
    ),
    "post-too-soon": (
        "la parution prévue est passée, ou à moins de deux minutes\u00a0: rien n’a été écrit. Donnez une heure plus lointaine dans «\u00a0Consigne et sources\u00a0».",
        "the time to appear is past, or less than two minutes ahead: nothing was written. Give a later one in “Brief and sources”.",
    ),
    "post-not-yours": (
        "ce brouillon appartient à {by}, et votre compte ne peut pas le modifier. Demandez-lui, ou à un éditeur.",
        "this draft is {by}’s, and your account may not change it. Ask them, or an editor.",
    ),
    "post-of-another": (
        "le brouillon a sans doute changé d’auteur, et votre compte ne peut plus le modifier\u00a0: rien n’a été écrit. Demandez à un éditeur.",
        "the draft has gone to another author perhaps, and your account may not change it any more: nothing was written. Ask an editor.",
    ),
    "post-no-right": (
        "WordPress ne permet pas cet envoi à votre compte\u00a0: rien n’a été écrit. Demandez à un éditeur, ou à l’administrateur du site.",
        "WordPress does not let your account send this: nothing was written. Ask an editor, or the site’s administrator.",
    ),
    "post-no-such": (
        "WordPress ne trouve pas cet article. Demandez à l’administrateur.",
        "WordPress does not find that post. Ask the administrator.",
    ),
    "post-no-trash": (
        "ce site n’a pas de corbeille\u00a0: le brouillon n’a pas été retiré. Supprimez-le dans WordPress, si c’est voulu.",
        "this site has no trash: the draft was not withdrawn. Delete it in WordPress, if that is meant.",
    ),
    "post-other-story": (
        "l’article {post} est déjà celui du sujet {key}\u00a0: rien n’a changé. Ouvrez plutôt ce sujet.",
        "post {post} is story {key}’s already: nothing changed. Open that story instead.",
    ),
    "site-*": (
        "le site ne peut pas recevoir d’envoi pour l’instant. Montrez cette page à l’administrateur.",
        "the site can’t take anything for now. Show this page to the administrator.",
    ),
    "site-timeout": (
        "{url} n’a pas répondu à temps. Recommencez dans quelques minutes\u00a0: ce qui est arrivé sera retrouvé, rien ne part deux fois.",
        "{url} did not answer in time. Try again in a few minutes: what arrived will be found, nothing goes twice.",
    ),
    "site-down": (
        "{url} est injoignable. Recommencez dans quelques minutes\u202f; si cela dure, prévenez l’administrateur du site.",
        "{url} can’t be reached. Try again in a few minutes; if it lasts, tell the site’s administrator.",
    ),
    "site-busy": (
        "{url} demande d’attendre\u00a0: maintenance, ou trop de demandes. Recommencez dans quelques minutes.",
        "{url} asks to wait: maintenance, or too many requests. Try again in a few minutes.",
    ),
    "site-busy-until": (
        "{url} demande d’attendre\u00a0: maintenance, ou trop de demandes. Recommencez dans {wait} secondes.",
        "{url} asks to wait: maintenance, or too many requests. Try again in {wait} seconds.",
    ),
    "site-error": (
        "{url} a répondu par une erreur. Recommencez dans quelques minutes\u202f; si cela dure, prévenez l’administrateur du site.",
        "{url} answered with an error. Try again in a few minutes; if it lasts, tell the site’s administrator.",
    ),
    "site-unreadable": (
        "{url} a répondu quelque chose d’illisible. Recommencez\u00a0: ce qui est arrivé sera retrouvé, rien ne part deux fois.",
        "{url} answered something unreadable. Try again: what arrived will be found, nothing goes twice.",
    ),
    "site-password": (
        "{url} ne reconnaît pas le compte de cet envoi. Reconnectez-vous par votre compte WordPress, ou demandez à l’administrateur.",
        "{url} does not know the account that sends this. Sign in again by your WordPress account, or ask the administrator.",
    ),
    "site-no-rights": (
        "le compte {user} n’a pas le droit d’écrire sur {url}. Demandez ce droit à l’administrateur du site.",
        "account {user} may not write on {url}. Ask the site’s administrator for the right.",
    ),
    "site-rejected": (
        "WordPress refuse cet envoi\u00a0: {words}. Montrez cette page à l’administrateur du site.",
        "WordPress refuses this: {words}. Show this page to the site’s administrator.",
    ),
    "queue-unknown": (
        "ce sujet n’est plus dans la file. Rechargez la page.",
        "that story is no longer in the queue. Load the page again.",
    ),
    "queue-not-now": (
        "cela ne se peut plus\u00a0: l’état de ce sujet a changé entre-temps. Rechargez la page.",
        "that can’t be done any more: the story’s state changed meanwhile. Load the page again.",
    ),
    "queue-blocked": (
        "la relecture bloque\u00a0: rien n’est parti. Ouvrez le sujet, réglez les points signalés, puis «\u00a0Relancer\u00a0».",
        "the review blocks: nothing was sent. Open the story, settle its points, then “Try again”.",
    ),
    "queue-too-old": (
        "devait partir le {due}\u00a0: trop ancien pour partir sans un mot de vous. «\u00a0Relancer\u00a0», ou «\u00a0Retirer de la file\u00a0».",
        "was to go at {due}: too long ago to go without your word. “Try again”, or “Take out of the queue”.",
    ),
    "queue-crashed": (
        "l’envoi s’est arrêté net {attempts} fois\u00a0: plus rien n’est tenté. Prévenez l’administrateur, puis «\u00a0Relancer\u00a0».",
        "sending it ended abruptly {attempts} times: nothing more is tried. Tell the administrator, then “Try again”.",
    ),
    "queue-bug": (
        "l’envoi a rencontré une erreur qui n’est pas de votre fait. Prévenez l’administrateur, puis «\u00a0Relancer\u00a0».",
        "sending it ran into an error that is not yours. Tell the administrator, then “Try again”.",
    ),
    "still-not-live": (
        "devait être en ligne et ne l’est toujours pas. Regardez l’article dans WordPress, et prévenez l’administrateur du site.",
        "was to be public and still is not. Look at the post in WordPress, and tell the site’s administrator.",
    ),
}
