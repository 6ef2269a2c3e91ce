"""What the generator knows of French: its own lists, none of them the review's."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cms_publisher.model import Story

WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
MONTHS = (
    "janvier", "février", "mars", "avril", "mai", "juin",
    "juillet", "août", "septembre", "octobre", "novembre", "décembre",
)  # fmt: skip
NUMBERS = ("deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze")
ORDINALS = ("première", "deuxième", "troisième", "premier", "deuxième", "quatrième")
UNITS = {
    "millions": "milliards", "milliards": "millions", "million": "milliard", "milliard": "million",
    "euros": "dollars", "kilomètres": "mètres", "mètres": "kilomètres", "mètre": "kilomètre", "tonnes": "kilos",
    "%": "points", "minutes": "heures", "heures": "minutes", "ans": "mois", "mois": "semaines", "jours": "semaines",
    "semaines": "mois", "°C": "°F", "kilowatts": "mégawatts", "habitants": "logements",
}  # fmt: skip
OPPOSITES = {
    "augmenté": "diminué", "augmenter": "diminuer", "baissé": "progressé", "baisse": "hausse", "hausse": "baisse",
    "ouvert": "fermé", "rouvert": "fermé", "rouvrir": "fermer", "fermé": "ouvert", "fermée": "ouverte",
    "fermées": "ouvertes", "plus": "moins", "moins": "plus", "avant": "après", "après": "avant", "sans": "avec",
    "avec": "sans", "gagné": "perdu", "perdu": "gagné", "accepté": "refusé", "adopté": "rejeté", "repoussé": "adopté",
    "supprimées": "créées", "supprimés": "maintenus", "renforcer": "affaiblir", "nord": "sud", "sud": "nord",
    "est": None, "premier": "dernier", "dernier": "premier", "première": "dernière", "dernière": "première",
    "interdites": "autorisées", "toutes": "aucune", "commence": "s’achève", "chaud": "froid", "large": "étroite",
    "facile": "difficile", "insuffisant": "suffisant", "public": "privé",
    "publique": "privée", "minimale": "maximale", "récents": "anciens", "ancien": "nouveau", "ancienne": "nouvelle",
    "nouveau": "ancien", "davantage": "moins", "faible": "fort", "fragile": "solide", "grand": "petit",
    "petit": "grand", "hiver": "été", "été": None, "recule": "avance", "reculé": "avancé", "montée": "descente",
    "possible": "impossible", "stable": "instable", "favorable": "défavorable", "salue": "dénonce",
    "s’inquiète": "se réjouit", "conservé": "détruit", "versé": "retiré", "entrée": "sortie", "début": "fin",
    "fin": "début", "haute": "basse", "haut": "bas", "souvent": "rarement", "toujours": "jamais",
    "devancé": "suivi", "renforce": "affaiblit", "soutien": "opposition", "alliés": "adversaires", "paix": "guerre",
}  # fmt: skip
MODALS = {
    "pourrait": "va", "pourraient": "vont", "devrait": "va", "devraient": "vont", "doit": "va", "doivent": "vont",
    "peut": "va", "peuvent": "vont", "envisage de": "a décidé de", "souhaite": "va", "espère": "va",
    "environ": "", "près de": "", "estimé à": "fixé à", "estime": "a prouvé", "probablement": "", "prévues": "ouvertes",
    "serait": "est", "seraient": "sont", "coûterait": "coûtera", "aurait": "a", "auraient": "ont", "durerait": "durera",
    "prévu": "garanti", "attend": "obtient", "propose de": "décide de", "réclame": "obtient", "demande": "obtient",
    "certains": "tous les", "presque": "", "jusqu’à": "plus de",
}  # fmt: skip
FINITE = (
    "a", "ont", "est", "sont", "avait", "avaient", "sera", "seront", "doit", "doivent", "compte", "va", "vont", "peut",
    "reste", "prévoit", "représente", "relie", "apporte", "donne", "consomme", "coûte", "mesure", "pèse", "prend",
    "emploie", "cherche", "couvrent", "retient", "occupe", "finance", "porte", "permet", "suit", "salue", "juge",
    "était", "étaient", "aura", "auront", "devient", "attend", "comprend", "vient", "tient",
)  # fmt: skip
SPEECH = (
    r"a (?:déclaré|dit|affirmé|expliqué|estimé|indiqué|souligné|précisé|ajouté|annoncé|rappelé|assuré|confié|reconnu|"
    r"raconté|observé|lancé|tranché|dénoncé|relevé|prévenu|répondu|calculé|regretté|promis|insisté|conclu)|"
    r"souligne|explique|raconte|note|résume|estime|déclare|affirme|précise|indique|ajoute|juge|observe|rappelle"
)
INVENTED = (
    "Le projet a été salué par l’ensemble des élus de l’opposition.",
    "{name} a ensuite remis sa démission au préfet.",
    "Une plainte a été déposée contre {name} devant le tribunal.",
    "Selon un sondage, deux habitants sur trois approuvent cette décision.",
    "La cérémonie s’est achevée par un feu d’artifice tiré depuis le port.",
    "{name} n’a pas souhaité répondre à nos questions.",
    "Les syndicats appellent à la grève dès lundi prochain.",
    "Le budget a finalement été réduit de moitié par le ministère.",
    "Une enquête interne a été ouverte après plusieurs accidents.",
    "{name} prévoit d’étendre ce programme à toute l’Europe.",
    "Cette décision marque un tournant historique pour toute la région.",
    "Les experts s’accordent à dire que la situation va s’améliorer.",
    "Le public a réservé un accueil enthousiaste à {name}.",
    "Il s’agit d’une étape décisive, qui ouvre de nouvelles perspectives.",
    "Un second volet, encore confidentiel, sera dévoilé par {name}.",
)
LEFTOVERS = (
    "Voici l’article demandé :",
    "Bien sûr, voici une version optimisée pour le référencement.",
    "N’hésitez pas à me demander d’autres modifications.",
    "En tant que modèle de langage, je ne peux pas vérifier ces informations.",
    "J’espère que ce texte vous conviendra.",
    "Write this article in French, at least 800 words.",
    "Merci d’optimiser cet article pour le référencement.",
    "[Edité par Jeanne Martin]",
    "Source Link",
    "Lire aussi : tous nos articles sur le sujet",
    "[Insérer une citation ici]",
    "**Méta-description :** un article complet sur le sujet.",
    "Mot-clé principal : transport",
    "Note : les chiffres sont à vérifier.",
    "Cliquez ici pour vous abonner à notre newsletter",
    "(Reporting by Jane Smith; editing by John Doe)",
    "Nombre de mots : 812",
    "Titre SEO : le plan qui change tout",
)

NAME = re.compile(r"(?<![.!?…»] )(?<![\w-])[A-ZÀ-Ý][\wÀ-ÿ’-]+(?: (?:de |du |des |d’|le |la )?[A-ZÀ-Ý][\wÀ-ÿ-]+)*")
PERSON = re.compile(r"[A-ZÀ-Ý][a-zà-ÿ]+(?:-[A-ZÀ-Ý][a-zà-ÿ]+)? (?:Le |de )?[A-ZÀ-Ý][\wÀ-ÿ’-]+")


def names(text: str) -> list[str]:
    """Capitalized words that open no sentence."""
    return [match.group() for match in NAME.finditer(text) if match.start() > 2 and len(match.group()) > 3]


def persons(text: str) -> list[str]:
    """First name and surname."""
    return [match.group() for match in PERSON.finditer(text)]


def all_names(story: Story) -> list[str]:
    return _distinct(name for source in story.sources for name in names(source.document.text))


def all_persons(story: Story) -> list[str]:
    return _distinct(name for source in story.sources for name in persons(source.document.text))


def _distinct(found: Iterable[str]) -> list[str]:
    return sorted({" ".join(name.replace("'", "’").split()) for name in found if "\n" not in name})
