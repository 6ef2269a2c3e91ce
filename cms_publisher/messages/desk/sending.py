"""Sending, comparing, withdrawing; the queue and the calendar."""

from __future__ import annotations

from typing import Final

WORDS: Final[dict[str, tuple[str, str]]] = {
    "desk.withdraw": ("Retirer le brouillon", "Withdraw the draft"),
    "desk.withdraw-hint": (
        "Il va à la corbeille de WordPress, tant que personne n’y a touché.",
        "It goes to WordPress’s trash, as long as nobody touched it.",
    ),
    "desk.withdraw-do": ("Mettre à la corbeille de {site}", "Put into the trash of {site}"),
    "desk.withdrawn": ("Le brouillon est à la corbeille de {site}.", "The draft is in the trash of {site}."),
    "desk.queue": ("File d’attente", "Queue"),
    "desk.calendar": ("Calendrier", "Calendar"),
    "desk.month-before": ("Mois précédent", "Month before"),
    "desk.month-after": ("Mois suivant", "Month after"),
    "desk.this-month": ("Ce mois-ci", "This month"),
    "desk.today": ("aujourd’hui", "today"),
    "desk.month-empty": ("Rien ce mois-ci.", "Nothing this month."),
    "desk.coming": ("À venir", "Coming up"),
    "desk.queue-lead": (
        "Ce que l’horloge enverra d’elle-même à l’heure dite, chaque sujet une fois, et ce qui attend un mot de vous.",
        "What the clock will send by itself at its time, each story once, and what waits for your word.",
    ),
    "desk.queue-empty": ("Rien n’est prévu.", "Nothing is planned."),
    "desk.queue-retry": ("Relancer", "Try again"),
    "desk.queue-discard": ("Retirer de la file", "Take out of the queue"),
    "desk.queue-pause": ("Suspendre", "Hold back"),
    "desk.queue-resume": ("Reprendre", "Let go on"),
    "desk.stopped": ("{site}\u00a0: envois arrêtés par {by}.", "{site}: sending stopped by {by}."),
    "desk.every-site": ("Tous les sites", "Every site"),
    "desk.when": ("Quand", "When"),
    "desk.plan": ("Programmer l’envoi", "Plan the sending"),
    "desk.plan-at": ("Au plus tôt ({zone})", "At the earliest ({zone})"),
    "desk.plan-hint": (
        "Laissez vide pour partir dès que la consigne le permet.",
        "Leave empty to go as soon as the brief allows.",
    ),
    "desk.plan-do": ("Mettre dans la file de {site}", "Put into the queue of {site}"),
    "desk.which": ("Laquelle des deux heures\u202f?", "Which of the two hours?"),
    "desk.which-first": ("La première fois", "The first time"),
    "desk.which-second": ("La seconde fois", "The second time"),
    "desk.which-lead": (
        "Cette nuit-là, l’horloge recule d’une heure, et l’heure que vous avez dite vient deux fois.",
        "That night the clocks go back an hour, and the hour that you said comes twice.",
    ),
    "desk.notice-queued": ("C’est dans la file.", "It is in the queue."),
    "desk.compare": ("Ce qui a changé dans WordPress", "What changed in WordPress"),
    "desk.see-changes": ("Voir ce qui a changé dans WordPress", "See what changed in WordPress"),
    "desk.diff-none": ("Il n’y a pas encore de brouillon sur ce site.", "There is no draft on that site yet."),
    "desk.diff-same": (
        "Rien n’a changé\u00a0: WordPress a ce que le sujet donne.",
        "Nothing changed: WordPress has what the story gives.",
    ),
    "desk.diff-story": (
        "Personne n’a rien changé dans WordPress\u202f; le sujet, lui, a changé depuis l’envoi.",
        "Nobody changed anything in WordPress; the story changed since it was sent.",
    ),
    "desk.diff-mergeable": (
        "Quelqu’un a changé le brouillon dans WordPress, à d’autres endroits que le sujet\u00a0: les deux peuvent être gardés.",
        "Somebody changed the draft in WordPress, elsewhere than the story: both can be kept.",
    ),
    "desk.diff-conflicts": (
        "Quelqu’un a changé dans WordPress des passages que le sujet change aussi. Choisissez, ou reportez à la main.",
        "Somebody changed passages in WordPress that the story changes, too. Choose, or carry over by hand.",
    ),
    "desk.diff-unknown": (
        "On ne sait pas ce qui avait été envoyé\u00a0: tout ce qui diffère est peut-être le travail de quelqu’un.",
        "What was sent is not known: all that differs may be somebody’s work.",
    ),
    "desk.diff-ours": ("Ce que le sujet y apporterait", "What the story would bring there"),
    "desk.diff-ours-show": ("Changements du sujet depuis l’envoi", "The story’s changes since it was sent"),
    "desk.version-base": ("Envoyé", "Sent"),
    "desk.version-live": ("Dans WordPress", "In WordPress"),
    "desk.version-new": ("Dans le sujet", "In the story"),
    "desk.then": ("Et maintenant", "What now"),
    "desk.then-leave": (
        "Tant que vous ne choisissez rien, WordPress reste comme il est.",
        "As long as you choose nothing, WordPress stays as it is.",
    ),
    "desk.merge": ("Garder les deux et mettre à jour sur {site}", "Keep both and update on {site}"),
    "desk.force": ("Remplacer par le texte du sujet", "Put the story’s text in its place"),
    "desk.force-hint": (
        "Ce que d’autres ont écrit disparaît du brouillon, et reste dans ses révisions. Votre nom et votre motif sont notés.",
        "What others wrote goes from the draft, and stays in its revisions. Your name and reason are kept.",
    ),
    "desk.force-do": ("Remplacer sur {site}", "Replace on {site}"),
    "desk.send-draft": ("Envoyer en brouillon sur {site}", "Send as a draft to {site}"),
    "desk.send-update": ("Mettre à jour le brouillon sur {site}", "Update the draft on {site}"),
    "desk.send-future": ("Programmer sur {site}", "Schedule on {site}"),
    "desk.send-publish": ("Publier sur {site}", "Publish on {site}"),
    "desk.status-draft": (
        "Sur {site}, comme brouillon\u00a0: rien n’est publié.",
        "To {site}, as a draft: nothing is published.",
    ),
    "desk.status-future": (
        "Sur {site}, qui publiera à l’heure dite par la consigne.",
        "To {site}, which will publish at the time that the brief says.",
    ),
    "desk.status-publish": ("Sur {site}, publié aussitôt.", "To {site}, public at once."),
    "desk.site-time": ("Heure du site\u00a0: {time} ({zone}).", "The site’s time: {time} ({zone})."),
    "desk.send-blocked": (
        "L’envoi attend que les points ci-dessus soient réglés.",
        "Sending waits until the points above are settled.",
    ),
    "desk.open-wordpress": ("Ouvrir dans WordPress", "Open in WordPress"),
    "desk.asked": ("Demandé par {by}, {at}.", "Asked by {by}, {at}."),
    "desk.sending-running": ("En cours", "Under way"),
    "desk.sending-done": ("Fait", "Done"),
    "desk.sending-failed": ("Pas fait", "Not done"),
    "desk.sending-interrupted": (
        "Interrompu par un arrêt du desk. Recommencez\u00a0: rien ne part deux fois.",
        "Interrupted when the desk stopped. Start it again: nothing is sent twice.",
    ),
    "desk.may-close": (
        "Vous pouvez fermer cette page\u00a0: le travail continue, et son résultat restera dans l’historique du sujet.",
        "You may close this page: the work goes on, and its result will stand in the story’s history.",
    ),
    "desk.refresh": ("Actualiser", "Refresh"),
    "desk.sent-created": ("Le brouillon est créé sur {site}.", "The draft is made on {site}."),
    "desk.sent-updated": ("Le brouillon est à jour sur {site}.", "The draft is up to date on {site}."),
    "desk.sent-unchanged": (
        "Rien à changer sur {site}\u00a0: le brouillon dit déjà cela.",
        "Nothing to change on {site}: the draft says this already.",
    ),
    "desk.not-landed": ("N’y ont pas trouvé leur place\u00a0: {fields}.", "These found no place there: {fields}."),
}
