"""A story’s page: correcting, waiving, approving; who did what."""

from __future__ import annotations

from typing import Final

WORDS: Final[dict[str, tuple[str, str]]] = {
    "desk.did-withdraw": ("Retrait du brouillon de {site}.", "Withdrawal of the draft from {site}."),
    "desk.did-merge": (
        "Mise à jour sur {site}, en gardant ce que d’autres ont écrit.",
        "Update on {site}, keeping what others wrote.",
    ),
    "desk.did-force": ("Remplacement du brouillon sur {site}.", "The draft on {site} replaced."),
    "desk.did-look": ("Regard sur le brouillon de {site}.", "A look at the draft on {site}."),
    "desk.correct": ("Corriger", "Correct"),
    "desk.choose": ("Prendre", "Take it"),
    "desk.corrected-by": ("Corrigé par {by}, {at}", "Corrected by {by}, {at}"),
    "desk.take-back": ("Reprendre le texte d’origine", "Take the original text again"),
    "desk.take-out": ("Retirer ce passage", "Take this passage out"),
    "desk.taken-out": ("(passage retiré)", "(passage taken out)"),
    "desk.taken-out-by": ("Retiré par {by}, {at}", "Taken out by {by}, {at}"),
    "desk.put-back": ("Remettre ce passage", "Put this passage back"),
    "desk.save-correction": ("Enregistrer la correction", "Save the correction"),
    "desk.passage": ("passage {number}", "passage {number}"),
    "desk.preparing": ("L’article se prépare", "The article is being made"),
    "desk.preparing-hint": (
        "C’est long cette fois. Vous pouvez fermer cette page\u00a0: le travail continue, et le sujet sera dans la liste.",
        "It takes long this time. You may close this page: the work goes on, and the story will be in the list.",
    ),
    "desk.moved": ("Ce passage a changé entre-temps", "This passage changed meanwhile"),
    "desk.moved-now": ("Ce qui est écrit maintenant", "What stands there now"),
    "desk.moved-mine": ("Votre correction, pas encore enregistrée", "Your correction, not saved yet"),
    "desk.moved-save": ("Enregistrer la mienne", "Save mine"),
    "desk.moved-keep": ("Garder ce qui est écrit", "Keep what stands there"),
    "desk.nothing-there": ("(rien)", "(nothing)"),
    "desk.clash": (
        "La correction de {by} et les sources nouvelles se contredisent",
        "{by}’s correction and the new sources clash",
    ),
    "desk.clash-theirs": ("La correction\u00a0:", "The correction:"),
    "desk.clash-now": ("Le texte, d’après les sources nouvelles\u00a0:", "The text, by the new sources:"),
    "desk.clash-write": ("Le texte à garder", "The text to keep"),
    "desk.clash-take": ("Mettre ce texte", "Put this text"),
    "desk.clash-drop": ("Garder le texte nouveau", "Keep the new text"),
    "desk.waive": ("Passer outre", "Waive"),
    "desk.reason": ("Motif", "Reason"),
    "desk.approve": ("Relu, j’en réponds", "Reviewed, I answer for it"),
    "desk.history": ("Qui a fait quoi", "Who did what"),
    "desk.did-send": ("Envoi en brouillon sur {site}.", "Sending as a draft to {site}."),
    "desk.did-created": ("a créé le sujet", "made the story"),
    "desk.did-brief": ("a changé la consigne ou les sources", "changed the brief or the sources"),
    "desk.did-sources": ("a ajouté des sources", "added sources"),
    "desk.did-text": ("a remplacé le texte d’une source", "replaced a source’s text"),
    "desk.did-corrected": ("a corrigé ({field})\u00a0: «\u00a0{text}\u00a0»", "corrected ({field}): “{text}”"),
    "desk.did-taken-back": (
        "a repris le texte d’origine ({field})\u00a0: «\u00a0{text}\u00a0»",
        "took the original text again ({field}): “{text}”",
    ),
    "desk.did-taken-out": (
        "a retiré un passage ({field})\u00a0: «\u00a0{text}\u00a0»",
        "took a passage out ({field}): “{text}”",
    ),
    "desk.did-waived": ("a passé outre un point\u00a0: {reason}", "waived a point: {reason}"),
    "desk.did-approved": ("a relu et répond du texte ({site})", "reviewed and answers for the text ({site})"),
    "desk.notice-created": ("Le sujet est créé. Relisez-le.", "The story is made. Review it."),
    "desk.notice-brief": ("C’est enregistré, et l’article est refait.", "Saved, and the article is made anew."),
    "desk.notice-sources": (
        "Les sources sont ajoutées, et l’article est refait.",
        "The sources are added, and the article is made anew.",
    ),
    "desk.notice-text": (
        "Le texte est remplacé, et l’article est refait.",
        "The text is replaced, and the article is made anew.",
    ),
    "desk.notice-corrected": (
        "La correction est enregistrée, et le texte relu avec elle.",
        "The correction is saved, and the text reviewed with it.",
    ),
    "desk.notice-taken-back": ("Le texte d’origine est repris.", "The original text stands again."),
    "desk.notice-waived": (
        "Ce point est passé outre, tant que le texte ne change pas.",
        "That point is waived, as long as the text stays the same.",
    ),
    "desk.notice-approved": (
        "Votre relecture est notée, pour ce texte et nul autre.",
        "Your review is noted, for this text and no other.",
    ),
    "desk.notice-closed": ("Le compte {login} est fermé.", "The account {login} is closed."),
}
