"""What is said of stories that were sent: where they stand, what was done, what differs; withdrawn, adopted."""

from __future__ import annotations

from typing import Final

WORDS: Final[dict[str, tuple[str, str]]] = {
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
    "status.moved": (
        "Une extension SEO est venue ou partie\u00a0: le prochain envoi y mettra ses champs.",
        "An SEO plugin came or went: the next push puts its fields there.",
    ),
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
}
