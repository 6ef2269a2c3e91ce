"""Whole clauses of a sentence that can stand alone: as a headline, a subheading, a title tag, a description.

No parser: a few facts of French syntax that hold for news copy. A clause is the sentence itself or the sentence less
a leading adjunct ("En 2022, …") and less a trailing subordinate ("…, bien que …"). What carries meaning is never
cut off: an attribution ("…, a déclaré X", "Selon X, …"), a condition ("…, si …"), a negation. Nothing is cut within
quotation marks or brackets. What opens with a pronoun or refers back ("Cette mesure …") does not stand alone.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from cms_publisher.french import tables
from cms_publisher.french.calendar import MONTHS, WEEKDAYS
from cms_publisher.french.grammar import Tag, has_finite_verb, noun_phrases, tagged
from cms_publisher.french.lexicon import readings
from cms_publisher.french.sought import Sought
from cms_publisher.french.unfinished import unfinished

if TYPE_CHECKING:
    from collections.abc import Iterator

_APOSTROPHE: Final = "['’]"

_ADJUNCT: Final = re.compile(
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

_TYING: Final = re.compile(r"(?:D[’']autre part|Par ailleurs|Par exemple|De plus|De son côté|Enfin|Ainsi|Puis)\b")
"""Those that only tie the sentence to the one before; no list goes on behind their comma."""
_SINCE: Final = re.compile(
    r"(?:Après|Avant|Depuis|Dès|Lors|Pendant|Durant|Avec|Grâce|Face|Pour)\b(?! (?:cela|ceci|quoi)\b)"
)
"""What an adjunct opens with that may itself be told when or where: "Depuis la mort du curé, en juin, …"."""
_OF: Final = re.compile(r"d(?:es?|u)\b|d['’]")
_MOMENT: Final = re.compile(
    rf"(?:en|fin|début|mi-|à la fin du mois d[e’']|le|les)?[ \u00a0-]?(?:\d\d?(?:er)?[ \u00a0])?"
    rf"(?:{'|'.join((*WEEKDAYS, *MONTHS))}|(?:19|20)\d\d)\b[^,]{{0,20}}, "
)

_SUBORDINATE: Final = re.compile(
    r"(?:bien que|alors que|tandis que|quoique|ce qui|ce que|dont|qui|où|surtout|afin de?|afin que|visant|ainsi que|"
    r"notamment|y compris|sous bracelet|pour avoir|comme (?:attendu|prévu|annoncé|promis)e?s?|"
    r"contrairement|sur la base|car|grâce à|grâce au|après|avant de?|en particulier|en vertu|pour la première fois|"
    r"et ce|avec|le plus|la plus|plus de?|moins de?|soit|dans le cadre|en \w+ant|\w{3,}ant|"
    r"(?:[\w-]+ ){1,3}(?:ans?|années?|mois|semaines?|jours?|heures?) (?:après|avant|plus tôt|plus tard)|"
    r"de \d\d?[ \u00a0]?h(?:[ \u00a0]?\d\d)? à \d\d?|du \w+di au|"
    r"d(?:e la|u|e l[’']) ?[^,;:«»]{3,40} (?:à l[ae’']|aux?)|"
    r"(?!(?:mais|puis|plus|moins|jamais|tous|nous|vous|sous) )"
    r"\w+(?:ée?s?|ie?s?|ues?|us|[ei]nte?s?|erte?s?) (?:depuis|par|pour|en \d|le \d|il y a|à la suite|lors))\b",
)
"""What may be dropped after a comma: it tells more, and what stands before it is true without it."""

_BINDING: Final = re.compile(
    rf"\b(?=[aàcdeégijlmnoprs])(?:selon\b|d{_APOSTROPHE}après\b|si\b|s{_APOSTROPHE}il|à condition\b|sauf\b|à moins\b|"
    r"au cas où\b|en cas d|pourvu que\b|sous réserve\b|avec sursis\b|dont \w+ (?:mois |ans? )?ferme\b|"
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
"""What must not be cut away from the words that it governs: an attribution, a condition, how a sentence is suspended.

The letters are those that it may begin with: looked at once for all of its branches, of which there are many.
"""

_DEPENDENT: Final = re.compile(
    r"(?:Oui|Non|Il|Elle|Ils|Elles|On|Ce|C['’]|Cela|Ça|Ceci|Cet|Cette|Ces|Celui|Celle|Ceux|Celles|Leur|Leurs|Son|Sa|Ses|"
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

_PARTICIPLE: Final = re.compile(
    r"(?!(?:Depuis|Sous|Plus|Tous|Quelques?|Presque|Malgré|Pendant|Durant|Avant|Devant|Auparavant|Maintenant|Autant|Quant)\b)"
    r"\w+(?:ant\b|(?:ée?s?|is|ise|ues?|us)(?:,|[ \u00a0](?:par|en|à|aux?|dans|sur|sous|du?|des?|depuis|avec|"
    r"pour|entre|lors|chez|les?|la|une?|hier|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|«|\d|[dl]['’])))"
)
"""What opens a sentence about somebody named elsewhere: "Interrogée lundi, …"; not "Paris a …"."""
_ATTACHED: Final = re.compile(r"[^,;:«»()]{3,80}, (?:l[ea][ \u00a0]|l[’'])?[A-ZÀ-ÖØ-Ý]")
_PRONOUN_BEHIND: Final = re.compile(
    r"\w{2,}(?:i|u)e?s?[ \u00a0](?:par|en|à|aux?|dans|sur|sous|depuis|avec|pour|entre|lors|chez|hier|le|ce|"
    r"(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)\b[^,;:«»()]{0,80}, (?:ils?|elles?|on)\b"
)
"""A participle in "i" or "u" whose subject is a pronoun, "Réuni jeudi, il a voté": who it is, stands before."""
_OPENERS: Final = {"«": "»", "“": "”", "(": ")", "[": "]"}
_PARTING: Final = re.compile(r"[«»“”()\[\],]")
_ELIDED: Final = frozenset({"l'", "l’", "L'", "L’"})
_BEHIND: Final = re.compile(
    r"(?:[\w-]+ ){1,3}(?:ans?|années?|mois|semaines?|jours?|heures?) (?:après|avant|plus tôt|plus tard)\b[^,]*, "
    r"(?:l[’']|les? |la |une? |des |son |sa |ses )"
)
"""A time behind which the verb's object comes: "venait de signer, deux heures plus tôt, l’acte d’achat"."""
_FINAL: Final = " \u00a0\u202f.…"
_LEAST_WORDS: Final = 4

_INDEFINITE: Final = re.compile(
    r"\b(?:une?|des|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d+)\s"
    r"(?:(?!\b(?:les?|la|au|aux|du|ses?|son|sa|leurs?)\b|l['’])[^,])*?(?= (?:qui|que|dont|où) )",
)
"""A noun phrase that is no less true without the relative after it: "un plan … qui doit …"."""

_APPOSITION: Final = re.compile(r"\d[\d \u00a0\u202f]*[a-zß-öø-ÿœ]+, ")
"""What is said of the place of an adjunct: "À Varmes, 980 habitants, le maire …"."""

_RELATIVE: Final = re.compile(r"(?:qui|que|qu['’]|dont|où)(?:\b|(?<=['’]))")
_REASON: Final = Sought(
    r"(?<=[^\s,]) (?:puisqu|parce qu|alors qu|tandis qu|bien qu)(?=e\b|['’])",
    "puisqu|bien qu|parce qu|alors qu|tandis qu",
)
"""A reason or contrast that needs no comma before it: what is said is true without."""

_COLON: Final = Sought(
    r"(?<=\w)[ \u00a0\u202f]:(?=[ \u00a0](?:\d|une?|des|deux|trois|quatre|cinq|six|sept|huit|neuf|les?|la)\b"
    r"[^:.«]*(?:,| et ))",
    ":",
)
"""What an enumeration follows."""

_SECOND: Final = Sought(
    r"(?<=[^\s,])[ \u00a0]et (?=(?:a|ont|s[’']est|se sont|s[’']était|avait|avaient)[ \u00a0][^\W\d_]+)", "et "
)
"""Where a second predicate of the same subject begins: "a renversé X et s’est emparé de Y"."""
_AND: Final = Sought(r"(?<=[^\s,])[ \u00a0]et (?=(?P<word>[a-zß-öø-ÿœ]{3,})\b)", "et ")
_AND_SUBJECT: Final = Sought(
    r"(?<=[^\s,]),?[ \u00a0]et (?=(?:l[ea]s?|une?|des|d[’']autres|[ls]a|son|ses|leurs?) |l[’'])", "et "
)
"""Where another clause with a subject of its own may begin."""
_AND_OWN: Final = re.compile(
    r",[ \u00a0]et (?=(?:l[ea]s?|une?|des|plusieurs|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d+) |l[’'])"
)
"""Where a clause with a subject of its own begins behind a comma."""
_HANGS_TOO: Final = re.compile(
    r"\b(?:qui|que|dont|où|si|lorsque|quand)\b|\b(?:qu|lorsqu|puisqu|s)['’]|[«»“”\"]", re.IGNORECASE
)
"""What the second clause may hang on, too."""
_BETWEEN: Final = re.compile(r"\bentre [^,]*$")
_HANGS: Final = re.compile(
    r"\b(?:qui|que|dont|où|si|ne|pas|ni|jamais|sans|lorsque|quand)\b|\b(?:qu|n|lorsqu|puisqu)['’]|[«»“”\"]",
    re.IGNORECASE,
)
"""What both predicates may hang on: a relative, a condition, a denial, a quotation."""

_QUOTATION: Final = re.compile(r"«[^«»]*»")
"""A quotation that is closed: nothing behind it is of it."""

_OF_SOMEBODY: Final = re.compile(
    r"(?:[Uu]ne?|[Ll][ae]s?|[Dd]es|[Ll][’']) ?(?:(?!(?:et|ou)\b)[\w’'-]+ )+?"
    r"(?:de|à|sur|pour|par|contre) (?:son|sa|ses|leurs?) (?![A-ZÀ-Þ])",
)
_PRESENTS: Final = re.compile(r"^(À \d\d[ \u00a0]ans, )cet(?:te)? (?=[a-zà-ÿ])")
_WORD: Final = re.compile(r"\w+")
_FINITE: Final = re.compile(
    r"\w{3,}(?:aient|eront|èrent|erait|eraient)|"
    r"\w{2,}(?:issent|oient|ivent|isent|ettent|orcent|ortent|erchent|endent|osent|ouvent)",
)
"""Forms that are a finite verb and hardly anything else; sure evidence, with the table not a complete list."""


def stands_alone(text: str) -> bool:
    """Whether the sentence or clause can be read with nothing before it: no pronoun or link that refers back."""
    opening = presented(text.lstrip("« \u00a0\u202f“"))
    subject = opening.partition(", ")[2] if opens_with_adjunct(opening) else ""
    return not any(_DEPENDENT.match(part[:1].upper() + part[1:]) for part in (opening, subject))


def leans_back(text: str) -> bool:
    """Whether a sentence needs the one before it: a pronoun, a link, a participle or a negation opens it."""
    return not stands_alone(text) or _participle_leans(text)


def _participle_leans(text: str) -> bool:
    """Whether a participle opens it whose subject is not named right behind ("Mené à la pause, le club a gagné")."""
    unnamed = _PARTICIPLE.match(text) is not None and _ATTACHED.match(text) is None
    return unnamed or _PRONOUN_BEHIND.match(text) is not None


@lru_cache(maxsize=1024)
def refers_back(text: str) -> bool:
    """Whether some word of it, wherever it stands, points to what was said before ("également", "cette altitude")."""
    return _LINK.search(presented(text)) is not None


def presented(text: str) -> str:
    """With "une" for the demonstrative that presents whom it is about: "À 29 ans, cette infirmière ouvre …"."""
    return _PRESENTS.sub(r"\1une ", text) if text.startswith("À ") else text


@lru_cache(maxsize=1024)
def binds(text: str) -> bool:
    """Whether it holds an attribution or a condition: what it belongs to is not to be said without."""
    return _BINDING.search(text) is not None


def has_verb(text: str) -> bool:
    """Whether some word of it is surely a finite verb."""
    return _finite_verb(text) is not None


def _finite_verb(text: str, start: int = 0, end: int | None = None) -> int | None:
    """Where the first word stands that is surely a finite verb; "l’est" is a point of the compass."""
    for match in _WORD.finditer(text, start, len(text) if end is None else end):
        at = match.start()
        if _is_finite(match[0]) and not (match[0].lower() == "est" and text[max(0, at - 2) : at] in _ELIDED):
            return at
    return None


@lru_cache(maxsize=8192)
def _is_finite(word: str) -> bool:
    lowered = word.lower()
    return lowered in tables.words("finite_verbs") or _FINITE.fullmatch(lowered) is not None


def opens_with_adjunct(text: str) -> bool:
    """Whether a time, place or manner comes first ("En 2022, …"), before the subject."""
    return _ADJUNCT.match(text) is not None


@lru_cache(maxsize=1024)
def clauses(sentence: str) -> tuple[tuple[int, int], ...]:
    """Spans of whole clauses of ``sentence`` that stand alone, without the final stop, longest first.

    The first is the whole sentence, where that stands alone. A question keeps its mark.
    """
    start, end = _trimmed(sentence)
    commas = _commas(sentence, start, end)
    relatives = [found.end() for found in _INDEFINITE.finditer(sentence, start, end)]
    relatives += [found.start() for found in _REASON.finditer(sentence, start, end)]
    relatives += [found.start() for found in _COLON.finditer(sentence, start, end)]
    relatives += _seconds(sentence, start, end)
    starts = [
        start,
        *_behind_and(sentence, start, end, commas),
        *(at for at in _after_adjunct(sentence, start, commas) if not _APPOSITION.match(sentence, at)),
    ]
    found = list[tuple[int, int]]()
    for begin in starts:
        stops = (stop for stop in dict.fromkeys((end, *commas, *relatives)) if begin < stop)
        found += [(begin, stop) for stop in stops if _is_whole(sentence, begin, stop, end)]
    return tuple(sorted(found, key=lambda span: (span[0] - span[1], span)))


@lru_cache(maxsize=256)
def _seconds(sentence: str, start: int, end: int) -> tuple[int, ...]:
    """Where a second predicate of the same subject begins: "a renversé X | et s’est emparé de Y"."""
    found = {match.start() for match in _SECOND.finditer(sentence, start, end)}
    for match in _AND.finditer(sentence, start, end):
        if any(reading.form and reading.form.finite for reading in readings(match["word"])):
            following = next(token for token in tagged(sentence) if token.start >= match.end())
            found |= {match.start()} if following.tag is Tag.VERB else set()
    for match in _AND_SUBJECT.finditer(sentence, start, end):
        subject = next((phrase for phrase in noun_phrases(sentence) if phrase.start == match.end()), None)
        verb = [token for token in tagged(sentence) if subject and token.start >= subject.end][:1]
        found |= {match.start() for token in verb if token.tag in {Tag.VERB, Tag.NE, Tag.CLITIC}}
    return tuple(sorted(found))


def _is_predicate(text: str) -> bool:
    """Whether a finite verb of its own stands in it."""
    return has_verb(text) or has_finite_verb(text)


def _trimmed(sentence: str) -> tuple[int, int]:
    end = len(sentence.rstrip(_FINAL))
    return len(sentence) - len(sentence.lstrip()), end


def _commas(sentence: str, start: int, end: int) -> list[int]:
    """Where commas stand outside quotation marks and brackets."""
    found, closers = [], list[str]()
    for match in _PARTING.finditer(sentence, start, end):
        sign, after = match.group(), match.end()
        if sign in _OPENERS:
            closers.append(_OPENERS[sign])
        elif closers and sign == closers[-1]:
            closers.pop()
        elif sign == "," and not closers and not sentence[after : after + 1].isdigit():
            found.append(match.start())
    return found


def _after_adjunct(sentence: str, start: int, commas: list[int]) -> list[int]:
    """Where the clause begins once the leading adjunct is gone; nowhere if there is none, or if it binds."""
    if not commas or not _ADJUNCT.match(sentence, start) or _BINDING.search(sentence, start, commas[0]):
        return []
    if (tying := _TYING.match(sentence, start)) and _opens_a_subject(sentence[tying.end() :]):
        return []  # "Puis Dupont, au ras, a marqué": the comma closes no adjunct
    if _finite_verb(sentence, start, commas[0]) is not None:
        return []  # no adjunct but a clause: "Puis le port a adopté un plan, document qui …"
    listed = (
        len(commas) > 1
        and not _TYING.match(sentence, start)
        and " et " in (items := sentence[slice(*commas[:2])])
        and not _is_predicate(items)
    )
    begin = commas[listed] + 1  # "Dans les gares, les ports et les mines, la panne …"
    if len(commas) > 1 and _SINCE.match(sentence, start):
        rest = sentence[begin:].lstrip()
        if (moment := _MOMENT.match(rest)) and not _OF.match(rest, moment.end()):
            begin = commas[1] + 1  # of what the adjunct tells, not of the clause: both go
        elif moment or opens_with_adjunct(rest[:1].upper() + rest[1:]):
            return []
    return [begin + len(sentence[begin:]) - len(sentence[begin:].lstrip())]


def _behind_and(sentence: str, start: int, end: int, commas: list[int]) -> Iterator[int]:
    """Where a clause of its own begins behind ", et ": "Le port a fermé, et | trois armateurs ont porté plainte"."""
    for comma in commas:
        found = _AND_OWN.match(sentence, comma)
        if found and not (_HANGS_TOO.search(sentence, start, comma) or binds(sentence)):
            at = found.end()
            subject = next((phrase for phrase in noun_phrases(sentence) if phrase.start == at), None)
            verb = has_finite_verb(sentence, at, end) and has_finite_verb(sentence, start, comma)
            if subject is not None and subject.preposition is None and verb:
                yield at


def _opens_a_subject(rest: str) -> bool:
    """Whether what stands behind a word that only ties is no comma and no further adjunct."""
    following = rest.lstrip()
    return not following.startswith(",") and not opens_with_adjunct(following[:1].upper() + following[1:])


def _is_whole(sentence: str, begin: int, stop: int, end: int) -> bool:
    text = sentence[begin:stop]
    return _reads_alone(text) and (stop == end or _may_stop(sentence, text, stop, end))


def _reads_alone(text: str) -> bool:
    capital = text[:1].upper() + text[1:]
    if len(text.split()) < _LEAST_WORDS or not stands_alone(capital):
        return False
    leaning = _participle_leans(capital) or refers_back(text) or _opens_with_adjunct_only(capital, text)
    leaning = leaning or _subject_leans(text)
    return not leaning and _balanced(text) and not unfinished(text)


def _may_stop(sentence: str, text: str, stop: int, end: int) -> bool:
    """Whether what follows ``text`` in the sentence may go."""
    rest = sentence[stop:end].lstrip(", \u00a0\u202f")
    if stop in _seconds(sentence, stop, end):
        return _may_go_second(text, rest) and not _BETWEEN.search(text)
    follows = _SUBORDINATE.match(rest) or _REASON.match(f"x {rest}", 1) or _COLON.match(sentence, stop)
    if not follows or _BEHIND.match(rest) or _BINDING.search(rest) or (rest[:1] == ":" and _BINDING.search(text)):
        return False
    # "Le Japon, qui …, a dit", "Un homme de 45 ans qui … est jugé": what stands before may have no verb yet
    verbless = "," in rest or (sentence[stop] != "," and _RELATIVE.match(rest))
    return not verbless or _is_predicate(text)


def _may_go_second(text: str, rest: str) -> bool:
    """Whether a second predicate may go: the first has its verb, and nothing that both hang on, or that binds."""
    first = _is_predicate(text) and not _HANGS.search(_QUOTATION.sub("", text))
    return first and not (_BINDING.search(rest) or _BINDING.search(text))


def _opens_with_adjunct_only(capital: str, text: str) -> bool:
    """An adjunct with no clause after it: "Dans la région" or "En 2022, deux pays" cut short."""
    return opens_with_adjunct(capital) and not has_verb(text)


def _subject_leans(text: str) -> bool:
    """A subject that is something of somebody named elsewhere: "Une étude de sa portance sera rendue"."""
    verb = _finite_verb(text)
    return _OF_SOMEBODY.match(text, 0, len(text) if verb is None else verb) is not None


def _balanced(text: str) -> bool:
    return all(text.count(opener) == text.count(closer) for opener, closer in _OPENERS.items())
