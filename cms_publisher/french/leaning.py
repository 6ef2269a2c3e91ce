"""What a text leans on: the sentence before, or words of its own that must not be cut away; whether it has a verb."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from cms_publisher.french import tables
from cms_publisher.french.lexicon import Form, Part, readings
from cms_publisher.french.sought import Sought

_APOSTROPHE: Final = "['’]"

ADJUNCT: Final = re.compile(
    r"(?:Après|Avant|Au|Aux|Avec|Chaque|Ces dern|Cette année|Cet été|Cet hiver|Ce |D’abord|Dans|Depuis|Dès|Du côté|"
    r"Du (?:\w+ )?\d\d?(?:er)? |"
    r"Durant|En|Entre|Face|Fin|Grâce|Hier|Lors|Mi-|Pendant|Par ailleurs|Par exemple|Parmi|Plus tard|Pour|Puis|"
    r"(?:Une?|Deux|Trois|Quatre|Cinq|Six|Sept|Huit|Neuf|Dix|Onze|Douze|Quinze|\d+) "
    r"(?:ans?|mois|jours?|semaines?|heures?) (?:après|avant|plus tard|plus tôt)\b|"
    r"Le lendemain|Le \d|D[’']autre part|À|De plus|De son côté|Enfin|Ainsi|Sur|Début|"
    r"L[’'](?:an|été|hiver|automne) dernier\b|L[’']année dernière\b|Le (?:mois|printemps) dernier\b|"
    r"La semaine dernière\b|(?:Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche)\b)",
)
"""Openings that a comma may close and that the rest of the sentence can do without."""

BINDING: Final = re.compile(
    rf"\b(?=[aàcdeégijlmnoprs])(?:selon\b|d{_APOSTROPHE}après\b|si\b|s{_APOSTROPHE}il|à condition\b|sauf\b|à moins\b|"
    r"(?:pendant|durant) c(?:es|ette|et?)\b|au cas où\b|en cas d|pourvu que\b|sous réserve\b|avec sursis\b|"
    r"pour (?:ce dernier|cette dernière|ce(?:lui|lle)-ci|lui|elle|eux)\b|confondue?s? avec\b|"
    r"dont \w+ (?:mois |ans? )?ferme\b|"
    r"(?:a|ont|avait|avaient|aurait|auraient|a-t-il|a-t-elle|ont-ils|ont-elles)\b(?:\s\w+){0,2}?\s"
    r"(?:déclaré|dit|affirmé|expliqué|estimé|indiqué|souligné|précisé|ajouté|annoncé|rappelé|assuré|confié|reconnu|"
    r"(?<!été )jugé|averti|prévenu|insisté|noté|rapporté|écrit|répondu|conclu|lancé|résumé|observé|regretté|"
    r"dénoncé|promis)\b|"
    r"(?:déclare|déclarent|affirme|affirment|explique|expliquent|estime|estiment|indique|indiquent|souligne|"
    r"soulignent|précise|précisent|ajoute|ajoutent|annonce|rappelle|rappellent|assure|assurent|"
    r"confie|reconnaît|juge|jugent|avertit|"
    r"prévient|insiste|note|notent|rapporte|écrit|écrivent|répond|conclut|résume|observe|regrette|dénonce|promet|"
    r"selon|raconte|racontent|détaille|détaillent|poursuit|glisse|sourit|se réjouit|se félicite)\b)",
    re.IGNORECASE,
)
"""What must not be cut away from the words that it governs: an attribution, a condition or time, how a sentence is
suspended.

The letters are those that it may begin with: looked at once for all of its branches, of which there are many.
"""

_DEPENDENT: Final = re.compile(
    r"(?:Oui|Non|Il(?! (?:est|était) tombé \d)|"
    r"Elle|Ils|Elles|On|Ce|C['’]|Cela|Ça|Ceci|Cet|Cette|Ces|Celui|Celle|Ceux|Celles|Leur|Leurs|Son|Sa|Ses|"
    r"Nous|Vous|Je|J['’]|Lui|Eux|Y|Qui|Que|Qu['’]|Dont|Où|Et|Mais|Ou|Or|Car|Donc|Ni|Toutefois|Cependant|Néanmoins|"
    r"Pourtant|Ainsi|Enfin|Aussi|Alors|"
    r"En effet|En cause|En face(?! d)|En revanche|En outre|Par ailleurs|De même|De plus|De son côté|D['’]autre|D['’]un|"
    r"D['’]une|D['’]ici là|L['’]un|L['’]une|"
    r"(?:À|Avec|De|Malgré|Outre|Pour|Sans) (?:cela|ceci|quoi|(?:eux|elles?|lui)(?! seul)|celles?|ceux|celui)|"
    r"(?:Quand|Lorsqu(?:e |['’])|(?:Dès|Depuis|Alors|Après|Tandis) qu['’]|S['’]) ?"
    r"(?:ils?|elles?)(?! [^.;:«]*, [A-ZÀ-Ý])|"
    r"L['’]autre|Les deux|Tous|Toutes|Tel|Telle|Tels|Telles|Quant|Autre|Autres|Un autre|Une autre|D['’]autres|"
    r"Ce dernier|Cette dernière|Par exemple|Notamment|Puis|Ensuite|Là|Ici|Voici|"
    r"Voilà(?! [\w -]{2,30} (?:ans|mois|semaines|jours) qu)|"
    r"L(?:e|a|es) (?:mien|tien|sien|leur|nôtre|vôtre)(?:ne)?s?(?= \w)|"
    r"Ces derniers|"
    r"(?:Le premier|La première)(?! [a-zß-öø-ÿœ-]{3,} (?:d[eu]|des|d['’])\b)|La plupart(?! d)|Beaucoup(?! d)|"
    r"L(?:es|e|a) (?:plus|moins) \w+ (?=(?:a|ont|est|sont|avait|avaient|était|étaient|reste|restent) )|"
    r"Le second|La seconde|"
    r"L[ea] \w{4,}ième(?=,| (?:est|a|sera|était|avait|tient|vient|concerne|porte|touche|reste|se|s['’])\b)|"
    r"Les (?:\w+ )?autres(?= (?:sont|ont|seront|étaient|avaient|restent|se)\b)|Ce faisant)(?:\b|(?<=['’]))",
)

_LINK: Final = re.compile(
    r"\b(?=[aàcdeélnpty])(?:également|de même(?! que)|aussi(?! bien)|ainsi(?! que)|donc|en effet|par ailleurs|(?:pour|"
    r"de) s[ao]n? (?:part|côté)|à son tour|"
    r"(?<=, )(?:lui|elle|eux|elles)(?=, )|d['’]entre (?:eux|elles)|(?<=, selon )l['’]une? d['’](?:eux|elles)|"
    r"cependant|toutefois|pourtant|en revanche|eux aussi|celui-ci|celle-ci|ceux-ci|celles-ci|"
    r"ce dernier|cette dernière|l[ae] même(?! [^,.]*\bque\b)|les mêmes(?! [^,.]*\bque\b)|"
    r"cet(?! (?:hiver|été|automne)\b)|cette(?! (?:année|semaine|nuit))|ces(?! derni)|"
    r"ce(?= (?!(?<=[àÀ] ce )jour\b|(?:qui|que|qu|dont|sont|n|ne|fut|sera|serait|n)\b|"
    r"(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|matin|midi|soir|week-end|mois|printemps)(?!-là))\w)|"
    r"(?<!\bil )(?<!['’])y(?= \w)|(?<!\bil )\bn['’]y|"
    r"en(?= (?:a|ont|avait|avaient|aura|auront|est|sont|était|reste|restent)\b))\b",
    re.IGNORECASE,
)
"""Words that tie a sentence to the one before, wherever they stand in it."""
_THERE: Final = re.compile(
    r"[^;:«»]*\b(?:de |d[’'])\w+(?:er|ir|re)[ \u00a0](?:l[ea][ \u00a0]|l[’'])[^;:«»]{4,}"
    r"[ \u00a0]qui[ \u00a0](?:\w+[ \u00a0])?\Z"
)
"""What stands before the place's pronoun where its sentence names the place: "de vendre le presbytère à un couple qui
souhaite y ouvrir …"."""

_CONNECTIVE: Final = re.compile(
    r"\b(?=[acdejnpt])(?:justement|précisément(?=,)|d['’]ailleurs(?=,)|du reste|en effet|en revanche|en fait|pourtant|"
    r"cependant|toutefois|néanmoins|certes|par contre|au contraire|pour autant|du coup|par conséquent|par ailleurs)\b",
    re.IGNORECASE,
)
"""What goes on from the sentence before, wherever it stands: "La boulangerie, justement, a rouvert"."""

_PARTICIPLE: Final = re.compile(
    r"(?!(?:Depuis|Sous|Plus|Tous|Quelques?|Presque|Malgré|Pendant|Durant|Avant|Devant|Auparavant|Maintenant|Autant|Quant)\b)"
    r"\w+(?:ant\b|(?:ée?s?|is|ise|ues?|us)(?:,|[ \u00a0](?:par|en|à|aux?|dans|sur|sous|du?|des?|depuis|avec|"
    r"pour|entre|lors|chez|les?|la|une?|hier|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|«|\d|[dl]['’])))"
)
"""What opens a sentence about somebody named elsewhere: "Interrogée lundi, …"; not "Paris a …"."""
_ATTACHED: Final = re.compile(
    r"[^,;:«»()]{3,80}, (?:(?:l[ea]s?[ \u00a0]|l[’'])"
    r"(?:[a-zà-ÿœ-]{3,}[ \u00a0](?:(?:d[eu][ \u00a0]|d[’'])(?:la[ \u00a0]|l[’'])?)?)?)?[A-ZÀ-ÖØ-Ý]"
)
"""The name of its subject right behind: "Mené à la pause, le club de Lorme a gagné"."""
_OBJECT: Final = re.compile(
    r"(?:Ne pas )?(?:L(?:es?|a)[ \u00a0]|L[’']|(?:En|Y|Lui|Leur|S[’']en|S[’']y)[ \u00a0])"
    r"(?P<verb>[a-zà-ÿ]+(?:er|ir|re))\b",
    re.IGNORECASE,
)
_PRONOUN_BEHIND: Final = re.compile(
    r"(?!Depuis\b)\w{2,}(?:i|u)e?s?[ \u00a0](?:par|en|à|aux?|dans|sur|sous|depuis|avec|pour|entre|lors|chez|hier|le|ce|"
    r"(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)\b[^,;:«»()]{0,80}, (?:ils?|elles?|on)\b"
)
"""A participle in "i" or "u" whose subject is a pronoun, "Réuni jeudi, il a voté": who it is, stands before."""
_ELIDED: Final = frozenset({"l'", "l’", "L'", "L’"})
_PRESENTS: Final = re.compile(r"^(À \d\d[ \u00a0]ans, )cet(?:te)? (?=[a-zà-ÿ])")
_WORD: Final = re.compile(r"\w+")
_FINITE: Final = re.compile(
    r"\w{3,}(?:aient|eront|èrent|erait|eraient)|"
    r"\w{2,}(?:issent|oient|ivent|isent|ettent|orcent|ortent|erchent|endent|osent|ouvent)",
)
"""Forms that are a finite verb and hardly anything else; sure evidence, with the table not a complete list."""
_NOT_ITS_OWN: Final = Sought(
    r"\b(?:tribunal|cour|parquet|juges?|justice|procureure?|chambre|gendarmes|policiers|enquêteurs)\b"
    r"(?:(?!\b(?:de[ \u00a0]l[ae’']|du|des|d[’']une?)\b)[^.;:«»]){0,90}?[ \u00a0]"
    r"(?<!\bet.)(?<!\bet.de.)(?<!\bet.à.)(?<!\bet.contre.)"
    r"(?:son|sa|ses|leurs?)[ \u00a0](?:ancien(?:ne)?s?[ \u00a0]|ex-)?"
    r"(?:gérant|dirigeant|direct(?:eur|rice)|patron|président|fondat(?:eur|rice)|comptable|trésori[eè]r|salarié|employé|"
    r"associé|propriétaire|locataire|entraîneu)\w*",
    "tribunal|cour|parquet|juge|justice|procureur|chambre|gendarmes|policiers|enquêteurs",
)


def stands_alone(text: str) -> bool:
    """Whether the sentence or clause can be read with nothing before it: no pronoun or link that refers back."""
    opening = presented(text.lstrip("« \u00a0\u202f“"))
    subject = opening.partition(", ")[2] if opens_with_adjunct(opening) else ""
    return not (_depends(opening) or (subject and _depends(subject)))


def _depends(opening: str) -> bool:
    return _DEPENDENT.match(opening[:1].upper() + opening[1:]) is not None


def leans_back(text: str) -> bool:
    """Whether a sentence needs the one before it: a pronoun, a link, a participle or a negation opens it."""
    return not stands_alone(text) or participle_leans(text)


def participle_leans(text: str) -> bool:
    """Whether a participle opens it whose subject is not named right behind ("Mené à la pause, le club a gagné")."""
    unnamed = _PARTICIPLE.match(text) is not None and _ATTACHED.match(text) is None
    return unnamed or _PRONOUN_BEHIND.match(text) is not None


def opens_with_an_object(text: str) -> bool:
    """Whether it opens with a pronoun before an infinitive, of what, nobody says.

    >>> opens_with_an_object("La faire bouillir ne sert à rien."), opens_with_an_object("La mer monte.")
    (True, False)
    """
    found = _OBJECT.match(text)
    known = readings(found["verb"]) if found else ()
    return any(one.form is Form.INFINITIVE for one in known) and all(one.part is Part.VERB for one in known)


@lru_cache(maxsize=1024)
def refers_back(text: str) -> bool:
    """Whether some word of it, wherever it stands, points to what was said before ("également", "cette altitude")."""
    told = presented(text)
    return has_no_owner(told) or any(
        found[0] != "y" or not _THERE.match(told, 0, found.start()) for found in _LINK.finditer(told)
    )


def has_no_owner(text: str) -> bool:
    """Whether somebody's function is "son" of one who stands further up: a court has no "ancien gérant" of its own.

    >>> has_no_owner("Le tribunal de Lorme a examiné le cas de son ancien gérant.")
    True
    >>> has_no_owner("Le tribunal de Lorme a condamné la société et son ancien gérant.")
    False
    """
    return _NOT_ITS_OWN.search(text) is not None


def goes_on(text: str) -> bool:
    """Whether a connective ties it to what was said before ("justement", "d’ailleurs"): it heads nothing."""
    return _CONNECTIVE.search(text) is not None


def presented(text: str) -> str:
    """With "une" for the demonstrative that presents whom it is about: "À 29 ans, cette infirmière ouvre …"."""
    return _PRESENTS.sub(r"\1une ", text) if text.startswith("À ") else text


@lru_cache(maxsize=1024)
def binds(text: str) -> bool:
    """Whether it holds an attribution or a condition: what it belongs to is not to be said without."""
    return BINDING.search(text) is not None


def has_verb(text: str) -> bool:
    """Whether some word of it is surely a finite verb."""
    return finite_verb(text) is not None


@lru_cache(maxsize=1024)
def finite_verb(text: str, start: int = 0, end: int | None = None) -> int | None:
    """Where the first word stands that is surely a finite verb; "l’est" is a point of the compass."""
    for match in _WORD.finditer(text, start, len(text) if end is None else end):
        if not _is_finite(match[0]):
            continue
        at = match.start()
        if match[0].lower() != "est" or text[max(0, at - 2) : at] not in _ELIDED:
            return at
    return None


@lru_cache(maxsize=8192)
def _is_finite(word: str) -> bool:
    lowered = word.lower()
    return lowered in tables.words("finite_verbs") or _FINITE.fullmatch(lowered) is not None


def opens_with_adjunct(text: str) -> bool:
    """Whether a time, place or manner comes first ("En 2022, …"), before the subject."""
    return ADJUNCT.match(text) is not None
