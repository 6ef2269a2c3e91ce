"""Phrases by which a language model speaks to whoever asked it, and blanks that it left to fill in; folded."""

from __future__ import annotations

import re
from typing import Final

_ASKED: Final = r"(?:souhaitez|voulez|desirez|preferez)"
_IA: Final = r"(?:une |l')?(?:ia\b|intelligence artificielle|modele de langage|assistant)"
_PHRASES: Final = (
    r"^voici (?:l'article|(?:votre|un|le|cet) (?:article|texte)|donc l'article|ci-dessous)\b",
    r"^voici (?:une|la|votre) (?:version|proposition|reecriture|reformulation)\b",
    r"^(?:bien sur|certainement|absolument|avec plaisir|d'accord)\s?[,!]\s?(?:voici|je|ci-)",
    r"^(?:bien sur|certainement|absolument|avec plaisir) ?!",
    rf"\ben tant qu(?:e|')\s?{_IA}",
    rf"\b(?:redige|genere|ecrit|produit|cree)e?s? (?:automatiquement|par {_IA})",
    r"\bmes connaissances s'arretent\b",
    r"\bn'hesitez pas a (?:me |revenir|demander|poser|preciser)",
    r"\bj'espere que (?:cet? |ce texte|cela|ca|l'article|cette )",
    rf"\b{_ASKED}-vous que (?:je|j')",
    rf"\bsi vous (?:le )?{_ASKED},? (?:je|j')",
    r"\bje (?:reste|suis|me tiens) a votre (?:entiere )?disposition\b",
    r"\b(?:dites-moi si|faites-moi savoir|je vous propose)\b",
    r"\bveuillez (?:me |fournir|preciser)",
    r"\bje (?:suis desolee?,? (?:mais )?je )?ne peux pas (?:repondre a|rediger|traiter|verifier|confirmer)\b",
    r"\bas an ai\b|^(?:sure|certainly)[,!]|^here(?: is|'s) (?:the|your|an?) |\bi hope this\b|\blet me know if\b",
    r"^(?:assistant|utilisateur|user|system)\s?:|<\|[a-z_]+\|>",
    r"^(?:note|nb|n\.b\.|remarque|mots?-cles?(?: \w+)?|expression-cle|slug|nombre de mots|longueur|ton|todo)\s?:",
    r"^(?:(?:meta|balise)[- ]?(?:description|titre|title)|titre seo|titre|chapo|sous-titre|accroche|h[1-3])\s?:",
    r"^(?:a (?:verifier|completer|noter pour la redaction)|texte optimise[^:]{0,40})\s?:",
    r"^(?:introduction|conclusion|corps(?: de l'article)?)\s?:?$",
    r"[\[{]\{?(?:inserer|inserez|insert|ajouter|ajoutez|a (?:completer|verifier|confirmer))\b[^\]}]*[\]}]",
    r"[\[{]\{?(?:votre|nom|date|ville|lieu|citation|titre|prenom|chiffre|lien|source|xx+)\b[^\]}]*[\]}]",
    r"\bxx+ (?:%|euros|personnes|habitants)|\blorem ipsum\b",
)
MODEL_VOICE: Final = re.compile("|".join(_PHRASES))
"""Found in a folded sentence without its quotations."""
