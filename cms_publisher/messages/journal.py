"""What is wrong with the journal of what was sent."""

from __future__ import annotations

from typing import Final

WORDS: Final[dict[str, tuple[str, str]]] = {
    "journal-unusable": (
        "le journal {path} ne s’ouvre pas ({detail}). Vérifiez les droits et la place dans ce dossier, "
        "ou donnez-en un autre par CMS_PUBLISHER_STATE\u202f; rien n’est parti.",
        "the journal {path} can't be opened ({detail}). Check rights and room in that folder, "
        "or name another with CMS_PUBLISHER_STATE; nothing was sent.",
    ),
    "journal-result-lost": (
        "l’envoi est fait, mais le journal {path} n’a pas pu le noter ({detail}). Faites de la place ou rendez ce dossier "
        "inscriptible, puis relancez\u00a0: le brouillon sera retrouvé, rien ne sera envoyé deux fois.",
        "the push is done, but the journal {path} could not note it ({detail}). Make room or make that folder writable, "
        "then run again: the draft will be found, nothing is sent twice.",
    ),
    "journal-down": (
        "le journal {path} est injoignable ({detail}). Vérifiez CMS_PUBLISHER_JOURNAL et le serveur, ou relancez plus tard\u202f; "
        "rien n’est parti sans être noté.",
        "the journal {path} can't be reached ({detail}). Check CMS_PUBLISHER_JOURNAL and the server, or run again later; "
        "nothing was sent without a note.",
    ),
    "journal-url": (
        "CMS_PUBLISHER_JOURNAL n’est pas l’adresse d’une base PostgreSQL. Écrivez-la ainsi\u00a0: "
        "`postgresql://nom:mot-de-passe@serveur/base`.",
        "CMS_PUBLISHER_JOURNAL is not a PostgreSQL address. Write it so: `postgresql://name:password@server/database`.",
    ),
    "journal-no-psycopg": (
        "CMS_PUBLISHER_JOURNAL demande psycopg, qui n’est pas installé. Installez l’option postgres\u00a0: "
        "pip install 'cms_publisher[postgres]'.",
        "CMS_PUBLISHER_JOURNAL needs psycopg, which is not installed. Install the extra: pip install 'cms_publisher[postgres]'.",
    ),
    "journal-newer": (
        "le journal {path} vient d’une version plus récente (schéma {version}, connu\u00a0: {known}). Mettez cms-publisher à jour.",
        "the journal {path} is of a newer version (schema {version}, known: {known}). Update cms-publisher.",
    ),
}
