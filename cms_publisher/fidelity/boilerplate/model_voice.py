"""Phrases by which a language model speaks to whoever asked it, and blanks that it left to fill in; folded."""

from __future__ import annotations

import re
from typing import Final

_ASKED: Final = r"(?:souhaitez|voulez|desirez|preferez)"
_IA: Final = r"(?:une |l')?(?:ia\b|intelligence artificielle|modele de langage|assistant)"
_OPENINGS: Final = (
    r"voici (?:l'article|(?:votre|un|le|cet) (?:article|texte)|donc l'article|ci-dessous)\b",
    r"voici (?:une|la|votre) (?:version|proposition|reecriture|reformulation)\b",
    r"(?:bien sur|certainement|absolument|avec plaisir|d'accord)\s?[,!]\s?(?:voici|je|ci-)",
    r"(?:bien sur|certainement|absolument|avec plaisir) ?!",
    r"(?:sure|certainly)[,!]|here(?: is|'s) (?:the|your|an?) ",
    r"(?:assistant|utilisateur|user|system)\s?:",
    r"(?:note|nb|n\.b\.|remarque|mots?-cles?(?: \w+)?|expression-cle|slug|nombre de mots|longueur|ton|todo)\s?:",
    r"(?:(?:meta|balise)[- ]?(?:description|titre|title)|titre seo|titre|chapo|sous-titre|accroche|h[1-3])\s?:",
    r"(?:a (?:verifier|completer|noter pour la redaction)|texte optimise[^:]{0,40})\s?:",
    r"(?:introduction|conclusion|corps(?: de l'article)?)\s?:?$",
)
_WITHIN: Final = (
    rf"en tant qu(?:e|')\s?{_IA}",
    rf"(?:redige|genere|ecrit|produit|cree)e?s? (?:automatiquement|par {_IA})",
    r"mes connaissances s'arretent\b",
    r"n'hesitez pas a (?:me |revenir|demander|poser|preciser)",
    r"j'espere que (?:cet? |ce texte|cela|ca|l'article|cette )",
    rf"{_ASKED}-vous que (?:je|j')",
    rf"si vous (?:le )?{_ASKED},? (?:je|j')",
    r"je (?:reste|suis|me tiens) a votre (?:entiere )?disposition\b",
    r"(?:dites-moi si|faites-moi savoir|je vous propose)\b",
    r"veuillez (?:me |fournir|preciser)",
    r"je (?:suis desolee?,? (?:mais )?je )?ne peux pas (?:repondre a|rediger|traiter|verifier|confirmer)\b",
    r"as an ai\b|i hope this\b|let me know if\b",
    r"xx+ (?:%|euros|personnes|habitants)|lorem ipsum\b",
)
_BLANKS: Final = (
    r"(?:inserer|inserez|insert|ajouter|ajoutez|a (?:completer|verifier|confirmer))\b[^\]}]*[\]}]",
    (
        r"(?:votre|nom|date|ville|lieu|citation|titre|prenom|chiffre|lien|source|xx+)\b"
        r"(?! a (?:enlever|retirer|changer))[^\]}]*[\]}]"
    ),
)
MODEL_VOICE: Final = re.compile(
    rf"^(?:{'|'.join(_OPENINGS)})|\b(?=[a-gijlmnprsvx])(?:{'|'.join(_WITHIN)})|[\[{{]\{{?(?:{'|'.join(_BLANKS)})|<\|[a-z_]+\|>"
)
"""Found in a folded sentence without its quotations."""
