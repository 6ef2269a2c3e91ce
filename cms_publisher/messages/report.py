"""The review page and the files of a dry run."""

from __future__ import annotations

from typing import Final

WORDS: Final[dict[str, tuple[str, str]]] = {
    "out-forbidden": (
        (
            "impossible d’écrire «\u00a0{path}\u00a0»\u00a0: vous n’y avez pas le droit d’écriture. Choisissez "
            "un autre dossier avec --out, ou rendez celui-ci accessible."
        ),
        (
            "can’t write “{path}”: you have no right to write there. Choose another folder with --out, or make "
            "this one writable."
        ),
    ),
    "out-in-the-way": (
        (
            "impossible d’écrire «\u00a0{path}\u00a0»\u00a0: un fichier occupe la place d’un dossier, ou un "
            "dossier celle d’un fichier. Déplacez-le, ou choisissez un autre dossier avec --out."
        ),
        (
            "can’t write “{path}”: a file stands where a folder should be, or a folder where a file should be. "
            "Move it, or choose another folder with --out."
        ),
    ),
    "out-disk-full": (
        (
            "impossible d’écrire «\u00a0{path}\u00a0»\u00a0: le disque est plein. Faites de la place, ou "
            "choisissez un autre dossier avec --out, puis relancez."
        ),
        ("can’t write “{path}”: the disk is full. Make room, or choose another folder with --out, then run again."),
    ),
    "out-not-written": (
        "impossible d’écrire «\u00a0{path}\u00a0» ({detail}). Choisissez un autre dossier avec --out.",
        "can’t write “{path}” ({detail}). Choose another folder with --out.",
    ),
    "table.story": ("Sujet", "Story"),
    "table.site": ("Site", "Site"),
    "table.verdict": ("Verdict", "Verdict"),
    "table.words": ("Mots", "Words"),
    "table.subheadings": ("Intertitres", "Subheadings"),
    "table.blocks": ("Bloquants", "Blocking"),
    "table.warns": ("À vérifier", "Warnings"),
    "table.where": ("Dossier", "Folder"),
    "verdict.ready": ("prêt", "ready"),
    "verdict.needs-work": ("à relire", "needs work"),
    "verdict.blocked": ("bloqué", "blocked"),
    "severity.blocks": ("à régler", "to settle"),
    "severity.warns": ("à vérifier", "to check"),
    "severity.notes": ("pour mémoire", "for the record"),
    "rights.own": ("contenu propre", "own content"),
    "rights.licensed": ("sous licence", "licensed"),
    "rights.press-release": ("communiqué de presse", "press release"),
    "rights.cite-only": ("citation seulement", "citation only"),
    "rights.unknown": ("droits non précisés", "rights not known"),
    "role.primary": ("source principale", "primary source"),
    "role.context": ("contexte", "context"),
    "place.headline": ("titre", "headline"),
    "place.standfirst": ("chapô", "standfirst"),
    "place.body": ("texte", "text"),
    "place.title_tag": ("titre pour Google", "title tag"),
    "place.meta_description": ("description", "meta description"),
    "place.slug": ("adresse", "slug"),
    "place.excerpt": ("extrait", "excerpt"),
    "place.focus_keyphrase": ("expression-clé", "focus keyphrase"),
    "place.json_ld": ("JSON-LD", "JSON-LD"),
    "place.image": ("image", "image"),
    "place.sources": ("sources", "sources"),
    "place.brief": ("consigne", "brief"),
    "edit.typography": ("typographie", "typography"),
    "edit.entity": ("entité HTML lue", "HTML entity read"),
    "edit.glue": ("mots recollés ou séparés", "glued words set apart"),
    "edit.accent": ("accent rétabli", "accent put back"),
    "edit.mark": ("marque d’édition coupée", "editor’s mark cut"),
    "edit.leftover": ("reste de page coupé", "leftover of the page cut"),
    "edit.clause": ("partie de phrase reprise", "clause of a sentence"),
    "edit.capital": ("majuscule", "capital"),
    "edit.full-stop": ("point final", "full stop"),
    "edit.attribution": ("attribution à la source", "attribution to the source"),
    "edit.date": ("date précisée", "date made absolute"),
    "edit.promotion": ("promotion, coupée", "promotion, cut"),
    "edit.contact": ("contact ou présentation de l’émetteur, coupés", "contact or the sender’s profile, cut"),
    "edit.house-style": ("marche de la maison", "house style"),
    "edit.duplicate": ("déjà dit", "said already"),
    "edit.not-needed": ("contexte non nécessaire à la longueur", "context that the length doesn’t need"),
    "edit.label": ("expression-clé en tête du titre", "keyphrase put before the title"),
    "edit.heading-words": ("intertitre tiré du texte", "subheading made of the text’s words"),
    "page.title": ("Relecture\u00a0: {headline}", "Review: {headline}"),
    "page.skip": ("Aller au texte", "Skip to the text"),
    "page.kicker": ("Relecture", "Review"),
    "page.verdict.ready": ("Prêt pour l’envoi", "Ready to send"),
    "page.verdict.blocked.one": ("{n}\u00a0point à régler avant envoi", "{n} point to settle before sending"),
    "page.verdict.blocked.many": ("{n}\u00a0points à régler avant envoi", "{n} points to settle before sending"),
    "page.verdict.needs-work.one": ("Envoi possible, {n}\u00a0point à vérifier", "Can be sent, {n} point to check"),
    "page.verdict.needs-work.many": ("Envoi possible, {n}\u00a0points à vérifier", "Can be sent, {n} points to check"),
    "page.warns": ("À vérifier", "To check"),
    "page.notes": ("Pour mémoire", "For the record"),
    "page.fix": ("Correction proposée\u00a0:", "Suggested:"),
    "page.words.one": ("{n}\u00a0mot", "{n} word"),
    "page.words.many": ("{n}\u00a0mots", "{n} words"),
    "page.asked": (" sur {n} demandés", " of {n} asked for"),
    "page.words-taken.one": ("{n}\u00a0mot repris", "{n} word taken"),
    "page.words-taken.many": ("{n}\u00a0mots repris", "{n} words taken"),
    "page.subheadings.one": ("{n}\u00a0intertitre", "{n} subheading"),
    "page.subheadings.many": ("{n}\u00a0intertitres", "{n} subheadings"),
    "page.typography.one": ("{n}\u00a0correction de typographie", "{n} correction of typography"),
    "page.typography.many": ("{n}\u00a0corrections de typographie", "{n} corrections of typography"),
    "page.minor.one": (
        "{n}\u00a0retouche de typographie, de majuscule ou de point final",
        "{n} touch to typography, capital or full stop",
    ),
    "page.minor.many": (
        "{n}\u00a0retouches de typographie, de majuscule ou de point final",
        "{n} touches to typography, capitals or full stops",
    ),
    "page.rights": ("Droits, embargo, signature", "Rights, embargo, byline"),
    "page.term.byline": ("Signature", "Byline"),
    "page.term.embargo": ("Embargo", "Embargo"),
    "page.term.publish_at": ("Parution prévue", "Publication planned"),
    "page.term.image": ("Image", "Image"),
    "page.term.tag-candidates": ("Étiquettes possibles", "Possible tags"),
    "page.unknown": ("non précisé", "not said"),
    "page.undated": ("sans date", "undated"),
    "page.instant": ("{day} à {hour}\u00a0h\u00a0{minute} ({zone})", "{day}, {hour}:{minute} ({zone})"),
    "page.heading": ("Titre, chapô, attaque", "Headline, standfirst, opening"),
    "page.headline": ("Titre", "Headline"),
    "page.headline-missing": ("Titre à écrire", "Headline to be written"),
    "page.headline-choices": ("Autres titres possibles", "Other possible headlines"),
    "page.standfirst": ("Chapô", "Standfirst"),
    "page.standfirst-missing": ("Chapô à écrire", "Standfirst to be written"),
    "page.standfirst-choices": ("Autres chapôs possibles", "Other possible standfirsts"),
    "page.opening": ("Attaque", "Opening"),
    "page.search": ("Dans Google", "On Google"),
    "page.desktop": ("Sur ordinateur", "On a desktop screen"),
    "page.phone": ("Sur téléphone", "On a phone"),
    "page.title-tag": ("Titre pour Google", "Title tag"),
    "page.meta-description": ("Description", "Meta description"),
    "page.pixels": ("{n}\u00a0px", "{n} px"),
    "page.characters": ("{n}\u00a0caractères", "{n} characters"),
    "page.pixels-of": ("{n}\u00a0px sur {most}", "{n} px of {most}"),
    "page.characters-of": (
        "{n}\u00a0caractères, {least} à {most} attendus",
        "{n} characters, {least} to {most} expected",
    ),
    "page.changes": ("Depuis les sources", "Since the sources"),
    "page.cut": ("Coupé", "Cut"),
    "page.corrected": ("Corrigé", "Corrected"),
    "page.added": ("Ajouté", "Added"),
    "page.added.house": ("mots de la rédaction", "the newsroom’s words"),
    "page.nothing": ("Rien", "Nothing"),
    "page.text": ("Le texte et ses sources", "The text and its sources"),
    "page.legend": (
        (
            "Sauf mention, les phrases viennent de la source principale ({name}). Survolez ou touchez une phrase "
            "pour lire le passage dont elle vient."
        ),
        (
            "Unless marked, sentences come from the primary source ({name}). Hover over a sentence or tap it to "
            "read the passage it comes from."
        ),
    ),
    "page.key-borrowed": ("emprunté à une autre source", "taken from another source"),
    "page.key-dated": ("date précisée", "date made absolute"),
    "page.key-house": ("sans source", "without a source"),
    "page.key-doubtful": ("à vérifier", "to check"),
    "page.house": ("Mots de la rédaction, sans source", "The newsroom’s words, no source"),
    "page.colon": ("\u00a0:", ":"),
    "page.technical": ("Technique", "Technical"),
    "page.technical-summary": ("Champs pour les moteurs, JSON-LD, envoi", "Search fields, JSON-LD, payload"),
    "page.keyphrase": ("Expression-clé", "Focus keyphrase"),
    "page.slug": ("Adresse", "Slug"),
    "page.excerpt": ("Extrait", "Excerpt"),
    "page.site": ("Site", "Site"),
    "page.status": ("État", "Status"),
    "page.payload": ("Empreinte de l’envoi", "Payload’s sha256"),
}
