"""What review, waive and approve say, and what is said of people's corrections."""

from __future__ import annotations

from typing import Final

WORDS: Final[dict[str, tuple[str, str]]] = {
    "review-nothing": (
        "rien à relire\u00a0: donnez au moins un fichier d’article après les options, ou --post ID.",
        "nothing to review: give at least one article file after the options, or --post ID.",
    ),
    "review-no-post": (
        "{url} n’a pas d’article numéro {post}. Vérifiez le numéro\u00a0: c’est celui qui suit post= dans l’adresse de l’éditeur.",
        "{url} has no post {post}. Check the number: it follows post= in the editor’s address.",
    ),
    "waive-unknown": (
        "{story} n’a pas de constat {finding}. Constats actuels\u00a0: {known}. Pour un article relu à part, ajoutez --article, pour un brouillon --post.",
        "{story} has no finding {finding}. Findings now: {known}. For an article reviewed on its own, add --article, for a draft --post.",
    ),
    "waive-done": (
        "constat {finding} de {story} levé par {by}, tant que le texte ne change pas.",
        "finding {finding} of {story} waived by {by}, as long as the text stays the same.",
    ),
    "approve-done": (
        "{story} ({site}) relu et approuvé par {by}, tant que le texte ne change pas. {responsible} en répond.",
        "{story} ({site}) reviewed and approved by {by}, as long as the text stays the same. {responsible} answers for it.",
    ),
    "approve-blocked": (
        "{story} est bloqué par {findings}\u00a0: réglez ces constats, ou levez-les (waive), puis approuvez.",
        "{story} is blocked by {findings}: settle these findings or waive them, then approve.",
    ),
    "waived": (" (levé par {by}\u00a0: {reason})", " (waived by {by}: {reason})"),
    "correct-moved": (
        "ce passage de {story} a changé depuis que vous l’avez ouvert : il dit maintenant « {now} » (dernière correction : {by}). "
        "Relisez-le, puis corrigez-le de nouveau.",
        "this passage of {story} changed since you opened it: it now says “{now}” (last corrected by: {by}). "
        "Read it again, then correct it again.",
    ),
    "correct-no-passage": (
        "le texte n’a pas de passage « {field} » à cet endroit. Rechargez la page de relecture.",
        "the text has no passage “{field}” there. Load the review page again.",
    ),
    "correct-unknown": (
        "rien n’a été corrigé à cet endroit de {story}. Rechargez la page de relecture.",
        "nothing was corrected there in {story}. Load the review page again.",
    ),
    "reviewed": ("{article}\u00a0: {verdict}, {words} mots", "{article}: {verdict}, {words} words"),
    "review-approved": (
        "  approuvé par {by}, le {at}\u202f; {responsible} en répond",
        "  approved by {by}, on {at}; {responsible} answers for it",
    ),
    "review-untold": (
        "  Ce que les sources disent et que l’article tait ({n}) :",
        "  What the sources say and the article does not ({n}):",
    ),
    "review-untold-line": ("    {source} : {text}", "    {source}: {text}"),
    "review-line": ("  {severity} [{id}] {where}\u00a0: {words}", "  {severity} [{id}] {where}: {words}"),
}
