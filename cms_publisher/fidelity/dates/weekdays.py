"""Whether a weekday alone ("samedi") tells of the last one or of the next: by the verb, else by what is before it."""

from __future__ import annotations

import re
from typing import Final

from cms_publisher.french.calendar import WEEKDAYS
from cms_publisher.french.grammar import Tag, has_finite_verb, tagged
from cms_publisher.french.tense import Tense, may_look_ahead, tells_past, tense_at

_S: Final = r"[ \u00a0\u202f]"
_WEEKDAY: Final = re.compile(rf"\b(?:{'|'.join(WEEKDAYS)})\b")
_SINCE: Final = re.compile(rf"\b[Dd]epuis{_S}(?:ce{_S})?$")
_FROM: Final = re.compile(
    rf"\b(?:[ÀàAa]{_S}(?:partir|compter){_S}de|[Dd][’']ici(?:{_S}à)?|[Jj]usqu[’']à|[Dd]ès|[Aa]vant){_S}$"
)
_BY: Final = re.compile(r"[Dd][’']ici")
"""By when something is to be done is ahead of who says it, whatever the verb."""
_DONE: Final = re.compile(
    rf"(?<!\bsera{_S})(?<!\bseront{_S})(?<!\bserait{_S})(?<!\bseraient{_S})(?<!\bêtre{_S})"
    rf"\b(?:publié|paru|diffusé|commencé|entamé|pris|présenté|signé|adopté|voté|dévoilé|révélé|commis|survenu|constaté|mesuré|réalisé|prononcé|"
    rf"découvert|déclenché|éclaté|signalé|repéré|détecté|retrouvé|disparu|parti|mort|né|enlevé|volé|condamné|percuté|"
    rf"abattu|incendié|apparu|appris|tenu|arrêté|interpellé|blessé|tué|déposé|remis|créé|fondé|enregistré|rendu|fait|réuni|interrogé|contacté|joint|entendu|élu|nommé|saisi|auditionné|rencontré|désigné|transmis|livré|cuit|envoyé|reçu|"
    rf"tenue?s?{_S}en{_S}échec|cueilli|pêché|hospitalisé|évacué|secouru|détruit|ravagé|emporté|relâché|éliminé|vaincu|"
    rf"placée?s?{_S}en{_S}(?:garde{_S}à{_S}vue|détention(?:{_S}provisoire)?)|mise?s?{_S}en{_S}examen)e?s?"
    rf"(?:{_S}publi(?:c|que)s?)?{_S}$"
    rf"|\b(?:arbre|sapin|épicéa|chêne|hêtre|tilleul)s?\b[^,;:.()«»]{{0,30}}{_S}(?<!\best{_S})(?<!\bsont{_S})(?<!\bêtre{_S})(?<!\bsoit{_S})"
    rf"(?:coupé|abattu|déraciné)e?s?{_S}$"
    rf"|,{_S}(?:touché|blessé)e?s?{_S}(?:à{_S}la|à{_S}l[’']|aux?){_S}?[^\W\d]+(?:{_S}(?:gauche|droite?s?))?{_S}$",
    re.IGNORECASE,
)
"""What is told to have been done, right before the day: "une présentation faite lundi"; what is planned is in none."""
_SCHEDULED: Final = re.compile(
    rf"\b(?:(?:s[’']ouvr|(?:r|entr)?ouvr|début|commenc|démarr|(?:se{_S})?(?:re)?jou|se{_S}(?:déroul|disput|déplac))e(?:nt)?|s[’']achève(?:nt)?|"
    rf"(?:a|ont){_S}lieu|se{_S}(?:ti(?:ent|ennent)|cour(?:t|ent))|compara(?:ît|issent)|repren(?:d|nent)){_S}(?:ce{_S})?$"
)
"""What is told in the present to be on a day has that day ahead: "le procès s’ouvre mardi"."""
_CONVENED: Final = re.compile(
    rf"\b(?:organise(?:nt)?|prévoi(?:t|ent)|prépar(?:e|ent)|(?:appelle|invite)(?:nt)?{_S}à|donne(?:nt)?{_S}rendez-vous)\b[^,;:.()«»]{{0,60}}{_S}(?:ce{_S})?$"
)
"""What is told in the present to be prepared for a day: "les parents organisent une marche samedi"."""
_FORECAST: Final = re.compile(
    rf"\b(?:[Mm]étéo(?:-France)?|(?:[Pp]révision|[Pp]révisionniste)s?){_S}(?:annonce|prévoi|attend|préd)\w*\b[^,;:()«»]{{0,90}}{_S}(?:ce{_S})?$"
)
"""What the weather will be: "Météo-France annonce 15 centimètres de neige samedi"."""
UNFORESEEN: Final = (
    r"\b(?:accident|agression|attentat|avalanche|collision|déraillement|éboulement|effondrement|explosion|fusillade|"
    r"incendie|meurtre|naufrage|secousse|séisme)s?\b"
)
_UNFORESEEN: Final = re.compile(rf"{UNFORESEEN}{_S}$", re.IGNORECASE)
"""What nobody plans is behind who tells of it: "l’éboulement de mercredi soir n’a pas fait de blessé"."""
_PLANNED: Final = re.compile(rf"\b(?:prévu|programmé)e?s?{_S}(?:ce{_S})?$")
_IS_OFF: Final = re.compile(
    rf"[^.;:!?«»]{{0,80}}\b(?:est|sont)(?:{_S}\w+ment)?{_S}(?:annulé|reporté|repoussé|supprimé|maintenu|déplacé|avancé|décalé)e?s?\b"
)
"""What was planned for a day and is called off now is ahead: "les traversées prévues vendredi sont annulées"."""
_IS_PUT_OFF: Final = re.compile(
    rf"\b(?:est|sont)(?:{_S}\w+ment)?{_S}(?:reporté|repoussé|décalé|déplacé|avancé|renvoyé)e?s?{_S}(?:à|au|pour){_S}(?:le{_S}|ce{_S})?$"
)
"""The day that something is put off to is ahead: "la collecte est reportée à lundi"."""
_CALLED_OFF: Final = re.compile(
    rf"\b(?:a|ont|avait|avaient)(?:{_S}finalement)?{_S}été(?:{_S}\w+ment)?{_S}(?:annulé|reporté|repoussé|avancé|déplacé|maintenu|déprogrammé|confirmé)e?s?\b"
)
"""What is called off may have been ahead: "l’audience de mercredi a été annulée"."""
_SHAKEN: Final = re.compile(
    rf"\bencore{_S}(?:secoué|sonné|choqué|ému|bouleversé|traumatisé|abasourdi|hébété|sous{_S}le{_S}choc)(?:e?s?){_S}$"
)
"""How a witness was found on a day, "encore secoué jeudi matin", though he is quoted in the present."""
_TO_BE_DONE: Final = re.compile(rf"\w{_S}à{_S}\w{{2,}}(?:er|ir|re|oir){_S}(?:ce{_S})?$")
"""A list's line on what is to be done on a day: "Dossards à retirer samedi"."""
_PUT_OFF: Final = re.compile(rf"\w{_S}(?:à|pour){_S}$")
"""A day that something is put off to or meant for may be ahead: "a mis sa décision en délibéré à vendredi"."""
_OF_A_PLAN: Final = re.compile(
    rf"\b(?:vot|demand|réclam|propos|confirm|annonc|décid|accept|refus|obten|négoci|promi|autoris|interdi|valid|décrét|"
    rf"approuv|annul|report|repouss|maint|pri|donn)\w*{_S}[^.;:!?,«»]*?\b(?:grève|rassemblement|manifestation|marche|"
    rf"réunion|rendez-vous|arrivée|départ|venue|visite|audience|match|concert|ouverture|fermeture|réouverture|retour|"
    rf"débrayage|blocage|vote|conférence|séance|assemblée|procès|cérémonie)s?{_S}(?:ce{_S})?$"
    rf"|\b(?:rassemblement|manifestation|marche|concert|réunion)s?\b[^.;:!?,«»]*\bété{_S}annoncée?s?{_S}$"
)
"""What is decided or announced may be on the day that stands behind it: "ont voté une journée de grève vendredi"."""
_OBJECT: Final = re.compile(
    rf"\b(?:a|ont|avait|avaient){_S}(?:\w+{_S})?\w+(?:é|i|is|it|u|ert){_S}"
    rf"(?:(?!\b(?:lors|cours|issue|pendant|durant|après|suite|dans|à|aux?|devant|depuis|dès)\b)[^.;:!?,«»])*$"
)
"""What a deed of the past is about is of its own day: "a évoqué l’audience de vendredi"."""
_SET: Final = re.compile(rf"\bété{_S}(?:ajouté|programmé|fixé|reporté|avancé|décalé|déplacé)e?s?{_S}$")
"""So may one on which something is set to be: "une séance a été ajoutée samedi à 10 h"."""
_IS_OVER: Final = re.compile(
    r"\b(?:après|depuis|défaites?|victoires?|revers|succès|nuls?|éliminations?|qualifications?)\b[^,;:().]*$",
    re.IGNORECASE,
)
"""What has its result is over, whatever is ahead: "après la défaite de samedi, ils jouent mardi"."""
_COMMA: Final = re.compile(r"[,;:(]")
_SCENE: Final = re.compile(
    rf"\b[Ii]l{_S}est{_S}(?:\d{{1,2}}{_S}?h(?:eures?)?(?:{_S}?\d\d)?|midi|minuit),{_S}(?:ce{_S})?$"
)
"""A scene told in the present: "Il est 9 heures, dimanche"."""
_AT_THE_BAR: Final = re.compile(
    rf"\b(?:[Àà]{_S}la{_S}barre|[Dd]ans{_S}le{_S}box|[Ss]ur{_S}le{_S}banc{_S}des{_S}(?:prévenus|accusés|parties{_S}civiles))\b"
    rf"[^.;:!?«»]{{0,60}},{_S}(?:ce{_S})?$"
)
"""A hearing's scene told in the present: "À la barre, mercredi, il parle bas"."""


def tense_of_day(text: str, start: int, name: tuple[int, int], *, was_today: bool) -> Tense | None:
    """What the weekday at ``text[name]`` (with "ce" or "de" from ``start`` on) is told as; None where it isn't certain.

    ``was_today``: the text appeared on that weekday, so that "depuis lundi" may be today or a week ago.
    """
    before = text[:start]
    if _SINCE.search(before):
        return None if was_today else Tense.PAST
    if starts := _FROM.search(text[: name[0]]):
        return _of_start(starts[0], tense_at(text, *name))
    of = not _WEEKDAY.match(text, start) and text[start : start + 1] in "dD"
    if _SCENE.search(before) or _SHAKEN.search(before):
        return Tense.PAST
    if _AT_THE_BAR.search(before) or (of and _UNFORESEEN.search(before)):
        return None if tense_at(text, start, name[1]) is Tense.FUTURE else Tense.PAST
    planned = _PLANNED.search(before) is not None
    tense = _by_verb(text, start, name[1])
    of_its_own = of and tense is Tense.PAST and _OBJECT.search(before)
    if of_its_own or ((of or planned) and _CALLED_OFF.search(text, name[1])):
        return None
    return Tense.FUTURE if planned and tense is None and _IS_OFF.match(text, name[1]) else tense


_LATELY: Final = 2
"""Days; a verb that may look ahead tells of one so little ago as past: the next is near a week off."""


def may_be_ahead(text: str, start: int, end: int, days: int) -> bool:
    """Whether the weekday ``text[start:end]``, told as past and last so many ``days`` ago, may be the next one.

    "Elle passait une IRM lundi", in Sunday's paper, is of the day after.
    """
    before = text[:start]
    told = _SINCE.search(before) or _DONE.search(before) or re.search(rf"{UNFORESEEN}{_S}d[eu]{_S}$", before)
    return days > _LATELY and not told and may_look_ahead(text, start, end)


def _by_verb(text: str, start: int, end: int) -> Tense | None:
    """By the verb of the sentence, else by what stands before the day."""
    before = text[:start]
    if tense := tense_at(text, start, end):
        ahead = tense is Tense.PAST and any(one.search(before) for one in (_PUT_OFF, _SET, _OF_A_PLAN))
        return None if ahead else tense
    if _DONE.search(before):
        return Tense.PAST
    return Tense.FUTURE if _IS_PUT_OFF.search(before) or is_scheduled(before) or _is_to_be_done(text, before) else None


def is_scheduled(before: str) -> bool:
    """Whether what stands right before a day is told in the present to be on it: "le procès s’ouvre"."""
    return bool(_SCHEDULED.search(before) or _CONVENED.search(before) or _FORECAST.search(before))


def _is_to_be_done(text: str, before: str) -> bool:
    return _TO_BE_DONE.search(before) is not None and not (has_finite_verb(text, 0, len(before)) or tells_past(text))


def is_beside_one_to_come(text: str, day: tuple[int, int]) -> bool:
    """Whether a weekday of which no verb tells stands in a sentence on another one to come, and on nothing past.

    "Les inscriptions se font jusqu’à vendredi minuit, ou sur place samedi."
    """
    others = [found.span() for found in _WEEKDAY.finditer(text) if found.span() != day]
    if not others or tells_past(text) or _is_of_a_deed(text, day[0]) or _IS_OVER.search(text[: day[0]]):
        return False
    told = {tense_of_day(text, start, (start, end), was_today=False) for start, end in others}
    return Tense.FUTURE in told and Tense.PAST not in told


def _is_of_a_deed(text: str, at: int) -> bool:
    """Whether a participle tells in the words before a day what was done on it: "mis en examen mardi"."""
    left = max((found.end() for found in _COMMA.finditer(text[:at])), default=0)
    return any(left <= token.start < at and token.tag is Tag.PARTICIPLE for token in tagged(text))


def _of_start(words: str, tense: Tense | None) -> Tense | None:
    """Whether what starts on a day has begun: "a fermé le port à partir de mardi" may tell of either Tuesday."""
    if tense is None or _BY.match(words):
        return Tense.FUTURE
    return None if tense is Tense.PAST and words.rsplit(maxsplit=1)[-1].lower() in {"de", "avant"} else tense
