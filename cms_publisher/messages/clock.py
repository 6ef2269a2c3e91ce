"""What the queue and the clock say."""

from __future__ import annotations

from typing import Final

WORDS: Final[dict[str, tuple[str, str]]] = {
    "queue.pending": ("en attente", "pending"),
    "queue.due": ("à envoyer", "due"),
    "queue.running": ("en cours", "running"),
    "queue.retry-later": ("à réessayer", "retry later"),
    "queue.scheduled": ("programmé", "scheduled"),
    "queue.done": ("fait", "done"),
    "queue.dead": ("en échec", "dead letter"),
    "queue.too-old": ("trop ancien", "too old"),
    "queue.paused": ("suspendu", "paused"),
    "queue.discarded": ("retiré", "discarded"),
    "queue.added": ("mis en file", "queued"),
    "queue.retried": ("relancé", "retried"),
    "queue.resumed": ("repris", "resumed"),
    "queue-line": ("{story} ({site})\u00a0: {state}, {when}", "{story} ({site}): {state}, {when}"),
    "queue-reason": ("    {words}", "    {words}"),
    "queue-event": ("    {at}  {what}, {by}{run}", "    {at}  {what}, {by}{run}"),
    "queue-stopped-all": (
        "La file est arrêtée par {by}\u00a0: rien ne part. `cms-publisher queue resume` la relance.",
        "The queue is stopped by {by}: nothing leaves. `cms-publisher queue resume` lets it go on.",
    ),
    "queue-stopped-site": (
        "Le site {site} est arrêté par {by}\u00a0: rien n’y part. `cms-publisher queue resume --site {site}` le relance.",
        "Site {site} is stopped by {by}: nothing goes there. `cms-publisher queue resume --site {site}` lets it go on.",
    ),
    "queue-goes-on": ("La file avance de nouveau.", "The queue goes on."),
    "queue-not-stopped": ("Elle n’était pas arrêtée.", "It was not stopped."),
    "queue-empty": ("Rien dans la file.", "Nothing in the queue."),
    "queue-unknown": (
        "{story} n’est pas dans la file. `cms-publisher queue list` montre ce qui y est.",
        "{story} is not in the queue. `cms-publisher queue list` shows what is.",
    ),
    "queue-running": (
        "{story} ({site}) est en cours d’envoi. Réessayez dans un instant.",
        "{story} ({site}) is being sent. Try again in a moment.",
    ),
    "queue-not-now": (
        "{story}\u00a0: cela ne se peut pas dans cet état ({states}). `cms-publisher queue show {story}` dit ce qui s’est passé.",
        "{story}: that can't be done in this state ({states}). `cms-publisher queue show {story}` says what happened.",
    ),
    "queue-blocked": (
        "la relecture bloque\u00a0: rien n’est parti. Lisez le dossier (`publish --dry-run`), réglez les points bloquants, "
        "puis `cms-publisher queue retry`.",
        "the review blocks: nothing was sent. Read what `publish --dry-run` writes, settle the blocking points, "
        "then `cms-publisher queue retry`.",
    ),
    "queue-too-old": (
        "devait partir le {due}, c’est trop ancien pour partir sans un mot de vous\u00a0: `cms-publisher queue retry`, ou `discard`.",
        "was to go at {due}, which is too long ago to go without your word: `cms-publisher queue retry`, or `discard`.",
    ),
    "queue-crashed": (
        "l’envoi s’est arrêté net {attempts} fois (mémoire, panne)\u00a0: plus rien n’est tenté. "
        "Essayez `publish --dry-run` sur ce sujet, puis `cms-publisher queue retry`.",
        "sending it ended abruptly {attempts} times (memory, a crash): nothing more is tried. "
        "Try `publish --dry-run` on this story, then `cms-publisher queue retry`.",
    ),
    "queue-bug": (
        "erreur interne ({kind}\u00a0: {detail}). Transmettez-la à qui maintient cms-publisher, puis `cms-publisher queue retry`.",
        "internal error ({kind}: {detail}). Tell the maintainers of cms-publisher, then `cms-publisher queue retry`.",
    ),
    "still-not-live": (
        "devait être en ligne et ne l’est toujours pas (état dans WordPress\u00a0: {status}). Le cron du site est-il arrêté\u202f? {link}",
        "was to be public and still is not (status in WordPress: {status}). Has the site's cron stopped? {link}",
    ),
    "clock-held": (
        "une autre ronde est en cours (processus {holder})\u00a0: celle-ci ne fait rien. Verrou\u00a0: {path}.",
        "another run is at work (process {holder}): this one does nothing. Lock: {path}.",
    ),
    "clock-inbox": (
        "la boîte d’arrivée {path} ne peut pas être lue ({detail}). Vérifiez inbox dans config/clock.toml et les droits du dossier.",
        "the inbox {path} can't be read ({detail}). Check inbox in config/clock.toml and the folder's rights.",
    ),
    "clock-metrics": (
        "le fichier de mesures {path} ne peut pas être écrit ({detail}). Vérifiez metrics dans config/clock.toml.",
        "the metrics file {path} can't be written ({detail}). Check metrics in config/clock.toml.",
    ),
    "doctor.clock": (
        "dernière ronde de {machine}\u00a0: {at}, code {status}",
        "last run on {machine}: {at}, exit status {status}",
    ),
    "doctor.clock-late": (
        "la dernière ronde de {machine} date du {at} (code {status})\u00a0: cron ou le minuteur systemd ne lance plus `publish --due`. "
        "Voyez docs/cron.md",
        "the last run on {machine} was at {at} (exit status {status}): cron or the systemd timer no longer runs `publish --due`. "
        "See docs/cron.md",
    ),
    "doctor.queue-waits": (
        "{count} sujet(s) de la file attendent une personne\u00a0: `cms-publisher queue list`",
        "{count} story or stories of the queue wait for a person: `cms-publisher queue list`",
    ),
    "due-alone": (
        "--due envoie ce qui est dans la file, et rien d’autre\u00a0: ne nommez pas de sujet "
        "(`cms-publisher queue add` en met un en file).",
        "--due sends what is in the queue, and nothing else: name no story (`cms-publisher queue add` puts one there).",
    ),
    "not-duration": ("une durée\u00a0: `90s`, `15m`, `12h`, `2d`", "a duration: 90s, 15m, 12h, 2d"),
}
