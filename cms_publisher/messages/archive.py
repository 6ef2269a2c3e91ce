"""What the archive of published posts says."""

from __future__ import annotations

from typing import Final

WORDS: Final[dict[str, tuple[str, str]]] = {
    "archive.not-named": (
        'Le profil du site {site} ne dit pas où garder les articles parus. Ajoutez-y archive = "archives/{site}.json".',
        'The profile of site {site} names no file for its published posts. Add archive = "archives/{site}.json" to it.',
    ),
    "archive.missing": (
        "{path} n’existe pas. Faites-le par `cms-publisher archive fetch`, ou retirez la clé archive du profil.",
        "{path} does not exist. Make it with `cms-publisher archive fetch`, or take the key archive out of the profile.",
    ),
    "archive.unreadable": (
        "{path} ne se lit pas ({detail}). Refaites-le par `cms-publisher archive fetch`.",
        "{path} can't be read ({detail}). Make it anew with `cms-publisher archive fetch`.",
    ),
    "archive.unwritable": (
        "{path} ne peut pas être écrit ({detail}). Vérifiez les droits du dossier, ou changez la clé archive du profil.",
        "{path} can't be written ({detail}). Check the folder's rights, or change the profile's key archive.",
    ),
    "archive.fetched": (
        "{path}\u00a0: {posts} articles parus, {tags} étiquettes",
        "{path}: {posts} published posts, {tags} tags",
    ),
}
