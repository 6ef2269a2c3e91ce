"""What an instruction only remarks, and asks nothing of the article by: thanks, when it goes, whose photos.

"Désolée du retard", "à passer avant midi", "page 4", "photos de JM", "Fab est en congé", "j'ai appelé la mairie".
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from cms_publisher.french import tables
from cms_publisher.french.lexicon import Part, readings
from cms_publisher.french.words import fold

_ERRANDS: Final = ("goes", "copy", "page", "when")
"""The kinds of the newsroom's own words that say what phrase it is."""
_AT_ONCE: Final = re.compile(r"\b(?:tout de suite|(?:au plus|le plus) vite)\b")
_FOR_WHOM: Final = re.compile(r"\A([a-z' -]+) pour (?:l[ea]s? |l'|nos |une? |des )[a-z' -]+\Z")
"""A text and its readers: "article pratique pour les parents"."""
_WHOSE: Final = re.compile(r"\b(edition|locale|pages?|site|cahier|rubrique) (?:de |du |des |d')?(?:la |l')?[a-z'-]+\Z")
"""A page and its town: "pour l’édition de Thiernac"."""
_WORD: Final = re.compile(r"aujourd'hui|[\w-]+")
_THE: Final = re.compile(r"l[ea]s? |l'")
_HELD: Final = (
    r"(?:match|rencontre|reunion|seance|conseil(?: (?:municipal|communautaire))?|audience|concert|spectacle|manif\w*|"
    r"course|conference de presse|finale|derby|assemblee generale|ag)"
)
_PART: Final = r"(?: (?:dernier|prochain|matin|midi|soir|apres-midi))*"
_NEAR: Final = rf"(?:(?:hier|avant-hier|demain|aujourd'hui|ce)\b{_PART})"
"""The day of what took place, "match d'hier soir"; a weekday is no remark unless the text tells it."""
_DAY: Final = rf"(?:{_NEAR}|(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)\b{_PART})"
"""The day of what begins or ends, "ouverture vendredi prochain"."""
_REMARKS: Final = re.compile(
    r"merci(?: (?!de |d'(?!avance)).{2,20})?"
    r"|(?:desolee?s?|dsl|pardon|mes excuses|toutes mes excuses)\b.*"
    r"|(?:bon(?:ne|jour|soir)?(?: (?:courage|journee|soiree|lecture|reception|week-end))?|salut|bises?|bises a tous)"
    r"|(?:c'est )?(?:tres |super |assez |pas |un peu )?(?:urgent|presse|chaud)(?: .{0,20})?"
    r"|(?:en |pour |dans )?(?:la |les )?(?:pages?|p\.) ?\d.*|(?:pour|en|a) (?:la )?une|a jour"
    r"|(?:un )?chapo qui resume(?: bien)?|l'appli(?:cation)?|la newsletter|le (?:web|fil)|(?:les )?reseaux(?: sociaux)?"
    r"|a l'attention d[eu]s? .{2,20}"
    r"|(?:les |des |\d+ )?(?:photos?|images?|visuels?|legendes?|illustrations?) ?(?:d[e'] ?[a-z-]+ )?"
    r"(?:(?:p\.|page) ?\d.*|(?:a suivre|a venir|ok|fournies?|faites?|dans l\w+ \w+)|(?:ci-)?jointes?|en pj|suiv\w+)"
    rf"|(?:c'est |compte rendu )?(?:l[ea] |l'|un |une |du |de la )?{_HELD} (?:d[eu] |d')?{_NEAR}"
    rf"|(?:ouverture|debut|depart|coup d'envoi|cloture)(?: le| ce| d[eu])? {_DAY}"
    r"|(?:(?:l[ea]|ce|cette|du|pour) )*(?:week-end|semaine|mois)(?: (?:prochaine?|derni\w+|qui vient))?"
    r"|(?:(?:un |le )?titre )?a trouver(?: \((?:pas de|sans) (?:jeux? de mots?|calembours?)\))?"
    r"|(?:(?:au plus|tres|fai\w+|a fai\w+) )*vite(?: et|,)?(?: fait,?)?(?: et)?(?: bien(?: fait)?)?"
    r"|(?:bien )?l[ea]s? (?:signaler|dire|rappeler|preciser|noter|mettre)(?: bien)?"
    r"|on n'a (?:personne|(?:rien|pas (?:eu )?d[e']) ?(?:autre|photos?|images?|visuels?|temps|place))[^\d]{0,30}"
    r"|c'est (?:ca|ce) qu(?:e |i |')(?!il faut|on attend)[^:]{3,40}"
    r"|(?:(?:une? |l[ea] )?(?:compte[- ]rendu|papier|article|texte|portrait|recit) (?:d'|de )?)?"
    r"(?:(?:au (?:moins|plus)|environ|maxi(?:mum)?|mini(?:mum)?) )?(?:de )?\d+ (?:mots|signes)(?: (?:max\w*"
    r"|mini\w*|environ|au moins))?"
    r"|(?:en |avec )?(?:l')?accord (?:de |d')(?:partage|reprise|echange)"
    r"|(?:embargo|droits?) (?:leve|ok|libre|regle)s?|\d+(?:e|eme|er|re) (?:jet|version|mouture)"
    r"|(?:bouclage|deadline|rendu|remise)(?: (?:a|ce|pour)?\b.{0,15})?|(?:une )?breves?(?: (?:un peu"
    r"|assez) (?:longue|courte))?"
    r"|(?:l[ea]s? |l')[a-z]+(?: [a-z]+)? (?:oui|ok|on peut)"
    r"|a relire(?: (?:vite|quand meme|par .{2,20}))?|ras|rien a (?:signaler|ajouter|changer|dire)"
    r"|tout (?:y est|est (?:bon|ok|dit|dedans|la|valide))|(?:c'est |tout est )?(?:ok|valide|vu|carre)\b.{0,30}"
    r"|comme (?:d'hab(?:itude)?|toujours|convenu|prevu|d'accord|la derniere fois)"
    r"|a (?:toi|vous) (?:de (?:voir|jouer|choisir)|la main)|fai(?:s|tes) (?:au mieux|comme (?:tu|vous) .{2,20})"
    r"|(?:le reste|la suite) (?:dans le (?:mail|fil)|suit|arrive\w*)(?: .{0,20})?"
    r"|(?:le )?reste,? on s'en (?:fiche|fout|moque)"
    r"|j'(?:ai(?! (?:besoin|envie))|attends|arrive|etais|y)\b[^\d]*"
    r"|je (?!veux|voudrais|souhaite|aimerais|prefere|pense|crois|voulais)(?:l'|les |la |le |n'|te |vous )?"
    r"\w+\b[^\d]*(?: \d+ ?h)?"
    r"|(?:ca|c'?) ?(?:vient|arrive|sort|date|suit)\b[^\d]*|tant pis|c'est (?:un|le|du|leur) (?:communique|papier|texte)"
    r"|(?:on )?(?:ne |n')?(?:y )?touche[rz]? (?:presque )?(?:pas|a rien)"
    r"(?: (?:a|au|aux) (?:l[ae] |l'|son |sa )?(?:style|ton|ecriture|langue|phrases?))?"
    r"|(?:nos|les) (?:lecteurs|abonnes) (?!veulent|attendent|cherchent|doivent|demandent|vont)[a-z]+ent\b.*"
    r"|(?:propos recueillis|texte et photos?|photos?) par .{3,40}"
)
_TAKEN_BY: Final = re.compile(
    r"(?:les |des |Les )?[Pp]hotos? (?:d[e']|d’|: ?)\s?(?P<name>[A-ZÀ-Ý][\w.’'-]*)(?: [A-ZÀ-Ý]\w*)?\.?"
)
_TELLS: Final = re.compile(
    r"(?:C['’]est )?(?P<name>[A-ZÀ-Ý][\w-]+)(?: et [A-ZÀ-Ý][\w-]+)? (?:qui )?(?:(?:l[ea]s? |l['’]|y |s['’]|se )?"
    r"(?P<verb>[a-zà-ÿ]+)|n['’](?:a|est|y|en)\b).*"
)
"""Somebody of the newsroom does something: "Fab est en congé", "C'est Yann qui y va"."""
_IS: Final = frozenset("est a sera sont ont va part revient relit passe rappelle appelle attend vient y".split())  # noqa: SIM905 - words read better in a row

_PIECE: Final = re.compile(
    r"(?:(?:avec|ajoute[rz]?|mettre|mets|mettez|prevoir|prevois|inserer|integrer|il faut|penser a|pense a|faire|et) )*"
    r"(?:(?:l[ea]s? |l'|une? |des |deux |trois )?(?P<what>cartes?|plan d'acces|infographies?|photos?|videos?|sondages?|"
    r"diaporamas?|diapo|chronologies?|frise|podcasts?|visuels?|tweets?|posts?|illustrations?)"
    r"|(?:un |le |des |les )?liens?(?! .*\b(?:n'est|n'a|est|reste|entre)\b)(?: (?:(?:vers|avec|au|aux|sur|de"
    r"|du)\b.*|[a-z]+))?"
    r"|(?:un |l')?(?:encadre|encart)? ?(?:l'essentiel|(?:les )?(?:\d |trois |deux )?points|ce qu'il faut|les cles)"
    r" (?:en \d points|a retenir|cles|retenir|savoir)(?: .{0,20})?)"
    r"(?: (?:de |d'|du |des |sur |avec ).{2,40}| (?:de situation|de localisation))?"
    r"(?:,? (?:en (?:tete|haut|bas|une|pj)|"
    r"a (?:prevoir|faire|integrer|inserer|ajouter|mettre|trouver|la fin)|au milieu|"
    r"si possible|stp|svp))*"
)
"""What a desk wants beside the text and the tool cannot make: a map, a picture, a link, a box of key points."""


def wants_piece(phrase: str, text: str) -> bool:
    """Whether it wants such a piece; not where the ``text`` itself speaks of a map or a picture."""
    plain = fold(phrase).strip(" .!")
    found = _PIECE.fullmatch(plain)
    if found is None or _TAKEN_BY.fullmatch(phrase) or _REMARKS.fullmatch(plain):
        return False
    return not found["what"] or re.search(rf"\b{found['what'].rstrip('s')}", fold(text)) is None


def is_remark(phrase: str, text: str) -> bool:
    """Whether a phrase remarks and asks for nothing; of somebody only where the ``text`` does not name that one."""
    plain = fold(phrase).strip(" .!?:;…")
    if _REMARKS.fullmatch(plain) or is_errand(plain):
        return True
    if (taken := _TAKEN_BY.fullmatch(phrase)) and taken["name"] not in text:
        return True
    found = _TELLS.fullmatch(phrase)
    if found is None or found["name"] in text or not _acts(found["verb"]):
        return False
    return fold(found["name"]) in tables.words("first_names") or not readings(fold(found["name"]))


def is_errand(plain: str) -> bool:
    """Whether a folded phrase only says which copy it is, where it goes and when.

    >>> [is_errand(one) for one in ("depeche a passer en ligne tout de suite", "pour le site", "l'enquete", "le site")]
    [True, True, False, False]
    """
    plain = _WHOSE.sub(r"\1", _AT_ONCE.sub("tout-de-suite", plain))
    return _is_of_newsroom(plain) or _is_of_newsroom(_FOR_WHOM.sub(r"\1", plain))


def _is_of_newsroom(plain: str) -> bool:
    kinds = {_errands().get(word) for word in _WORD.findall(plain) if not word.isdigit()}
    if None in kinds or kinds.isdisjoint(_ERRANDS):
        return False
    return "goes" in kinds or _THE.match(plain) is None


@cache
def _errands() -> dict[str, str]:
    """The newsroom's own words, and the kind of each."""
    rows = (line.partition(" : ") for line in tables.lines("errands"))
    return {word: kind for kind, _, words in rows for word in words.split()}


def _acts(verb: str | None) -> bool:
    """Whether it is a verb, and no noun or other word besides."""
    return verb is None or verb in _IS or {one.part for one in readings(verb)} == {Part.VERB}
