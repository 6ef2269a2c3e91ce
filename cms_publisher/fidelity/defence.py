"""What protects whoever a text accuses: the presumption of innocence, a denial, a decision in favour, a reply.

Article 9-1 of the Civil Code; a paper that prints the charge prints the answer (Charter of Munich, duty 1).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.french.grammar import has_finite_verb
from cms_publisher.french.sought import Sought
from cms_publisher.french.spaces import SPACE as _S
from cms_publisher.french.words import content_words

if TYPE_CHECKING:
    from collections.abc import Iterable

_UNNAMED: Final = (
    rf"{_S}(?:(?:donner|révéler|dévoiler|livrer|dire|communiquer){_S}(?:son|leur)s?{_S}(?:noms?|prénoms?|identités?)\b|"
    rf"être{_S}(?:nomm|cit|identifi|reconn)|(?:que{_S}(?:son|leur)|voir{_S}(?:son|leur))s?{_S}noms?\b|"
    rf"témoigner{_S}(?:à{_S}visage|sous{_S}(?:son|leur))|apparaître)"
)
"""What a witness wishes not: it answers nothing."""
_DEFENCE: Final = Sought(
    rf"\b(?:présum\w+{_S}innocen\w+|présomption{_S}d[’']innocence|présumée?s?{_S}non{_S}coupables?|"
    rf"(?:cla(?:me|ment|mait)|proclame(?:nt)?|assure(?:nt)?){_S}(?:\w+{_S})?innocence|"
    rf"(?:se{_S}di(?:t|sent|sait)|plaid\w+){_S}(?:innocent|non{_S}coupable)\w*|"
    rf"(?:contest|réfut|récus|rejett?)(?:e|ent|ait|aient|é){_S}(?:\w+{_S}){{0,3}}?"
    rf"(?:faits|fautes?|accusations?|allégations?|soupçons|reproches?|griefs|infractions?|avoir|en{_S}bloc|"
    r"formellement)\b|"
    rf"(?:nie|nient|niait|niaient|dément|démentent|démentait|"
    rf"(?:a|ont|avai(?:t|ent)){_S}(?:\w+{_S})?(?:démenti|nié))\b|non-lieux?|(?<!se{_S})relax(?:e|ée?s?)|acquittement|classée?s?{_S}sans{_S}suite|"
    rf"n[’'](?:a|ont|avai(?:t|ent)){_S}pas{_S}(?:encore{_S})?(?:souhaité(?!{_UNNAMED})|voulu{_S}(?:répondre|commenter|réagir|"
    rf"s[’'])|donné{_S}suite|répondu|réagi)|"
    rf"(?:a|ont){_S}(?:refusé|décliné){_S}(?:de{_S}(?:répondre|commenter|s[’']exprimer)|toute?{_S}(?:commentaire|"
    r"demande|réponse))|"
    rf"[Aa]ucune{_S}(?:mise{_S}en{_S}(?:examen|cause)|poursuite|condamnation|infraction|faute|sanction){_S}"
    rf"(?:n[’']|pénale|judiciaire)|rétorqu(?:e|ent|ait|é)|se{_S}défend(?:ent|ait)?\b(?!{_S}(?:bien|plus)\b)"
    r")",
    "présum|innocen|coupable|contest|réfut|récus|rejet|nie|nia|dément|nié|non-lieu|relax|acquitt|classé|n’a|n'a|n’ont|"
    "n'ont|refusé|décliné|rétorqu|défend|ucune",
)
_ASKED: Final = Sought(
    rf"(?:\A|[,;]{_S})(?:[Cc]ontacté|[Ss]ollicité|[Jj]oint)e?s?(?:,|{_S}(?:par|hier|à)\b)|"
    rf"\bque{_S}nous{_S}avons{_S}(?:interrogé|contacté|sollicité|joint)",
    "contacté|Contacté|sollicité|Sollicité|joint|Joint|interrogé",
)
_FOR_OTHERS: Final = (
    rf"[^.;»]*?,{_S}(?:pour{_S}(?!l[ea]s?{_S}(?:défense|prévenu|accusé)|l[’']accusé|s[ao]n{_S}client)|"
    rf"(?:l[’'])?avocate?{_S}(?:de{_S}la{_S}(?:partie|victime|famille|plaignante)|des{_S}(?:parties|victimes)|du{_S}plaignant))"
)
"""Behind an advocate's name: who pleads for another than the accused, "Me Roy, pour l’association"."""
_ANSWERS: Final = re.compile(
    rf"[»”\"],?{_S}(?:a{_S}|ont{_S}|lui{_S}|leur{_S})*(?:(?:répond|répli)\w*|"
    rf"(?:réagi|plaid)\w*{_S}(?:l[’']avocate?|(?:son|sa|leur|une?){_S}(?:avocate?|défenseur)|la{_S}défense|Me\b(?!{_FOR_OTHERS})))"
)
_PLEADS: Final = Sought(
    rf"\b(?:(?:[Ee]n|(?:[Pp]our{_S})?[Ll]a|[Ss]a){_S}défense\b(?:(?!{_S}d)|[^.;«»]{{0,60}}?{_S}a{_S}(?:plaid|demand|contest|rappel|insist))|avocate?s?{_S}(?:de{_S}la{_S}défense|du{_S}prévenu|"
    rf"de{_S}la{_S}prévenue|de{_S}l[’']accusée?|des{_S}prévenus)|(?:son|sa){_S}(?:avocate?|conseil)\b[^.;«»]{{0,40}}?{_S}"
    r"(?:a|plaid|demand|contest|dénonc|rappel|insist))",
    "défense|avocat|conseil",
)
"""Where the defence speaks in a hearing."""
_CHARGE: Final = Sought(
    rf"\b(?:plaintes?|accus(?:e|ent|ait|ée?s?|ations?)|soupçon\w*|reproch(?:e|ent|ait)|mis(?:e?s)?{_S}en{_S}(?:cause|examen)|"
    rf"poursuivie?s?|épinglée?s?|dénonc(?:e|ent|ait|é)|impute(?:nt)?|enquête{_S}(?:préliminaire|judiciaire|pour)|"
    rf"jugée?s?{_S}pour|garde{_S}à{_S}vue|(?:mis(?:e?s)?|met(?:tent)?){_S}(?:(?:l[ae]s?{_S}|l[’'])\w+{_S})?en{_S}(?:demeure|cause)|défauts?{_S}d[’'](?:entretien|alerte)|"
    rf"manquements?|négligences?|non-conformités?|une{_S}(?:aberration|honte)|(?:un|le){_S}scandale|inadmissibles?|"
    rf"inacceptables?|(?:ont|avaient){_S}manifesté|manifest(?:ent|aient)|protest(?:e|ent|é|ations?)|pétitions?\b(?=[^.]*\bcontre))\b",
    "plainte|accus|soupçon|reproch|cause|examen|poursuivi|épinglé|dénonc|impute|enquête|jugé|garde|demeure|défaut|"
    "manquement|néglig|conformité|aberration|honte|scandale|inadmissible|inacceptable|manifest|protest|pétition",
)
_NOBODY: Final = re.compile(r"(?:[A-Z][^,.«»]{2,20}, )?(?:[Pp]ersonne|[Aa]ucune?)\b[^,.]*? n(?:e |[’'])")
"""What no one is charged with: "Personne n’a été mis en examen"."""
_ACCOUNT: Final = Sought(
    rf"\b(?:(?:reconn(?:aî(?:t|ssent|ssait)|u)|adm(?:et(?:tent)?|is)|concèd(?:e|ent)|concédé|évoqu(?:e|ent|é)|invoqu(?:e|ent|é)|"
    rf"plaid(?:e|ent|é)|parl(?:e|ent|é){_S}d)\b[^.«»]{{0,60}}?[«]?[^.«»]{{0,30}}?"
    rf"(?:accident|involontaire|erreur|malentendu|maladresse|bonne{_S}foi|imprév|défaillance|oubli\b)|"
    rf"(?:fai(?:t|sait)|font|faisaient){_S}valoir{_S}(?:qu[’']|que\b)|se{_S}justifi(?:e|ent|ait)\b|"
    rf"\A(?:[Dd][’']après|[Ss]elon){_S}(?:l[ea]s?{_S}|l[’']|s[ao]n?{_S})"
    r"(?:direction|entreprise|société|groupe|exploitante?|industriel|promoteur|constructeur|employeur|fabricant|"
    r"gérante?|intéressée?)\b|"
    rf"répond(?:ent)?{_S}qu[e’']|(?:réfut|contest)(?:e|ent)(?:{_S}(?:ces?|cet|cette|les?|la)\b|{_S}?[:.]|{_S}l[’'])|"
    rf"bala(?:ie|ient|yé){_S}(?:ces?|cet|cette|les?|la|l[’'])|"
    rf"(?:di(?:t|sent)|assur(?:e|ent)|affirm(?:e|ent)|soutien(?:t|nent)|jur(?:e|ent)|expliqu(?:e|ent)){_S}(?:toutefois{_S})?"
    rf"(?:avoir|n[’']avoir|n[’']y{_S}avoir|ne{_S}pas|ne{_S}rien|ignorer)\b)",
    "accident|involontaire|erreur|malentendu|maladresse|bonne foi|bonne\u00a0foi|imprév|défaillance|oubli|avoir|ne pas|"
    "ne rien|ne\u00a0pas|ne\u00a0rien|ignorer|valoir|justifi|répond|réfut|contest|balai|balay|après|elon",
)
"""What somebody says of the matter: an answer only behind a charge."""
_SAYS: Final = Sought(
    rf"\b(?:répond|expliqu|affirm|indiqu|soulign|précis|rappell|assur|estim|tranch|justifi|maintien|se{_S}di)(?:e|t|nt|ent)?\b",
    "répond|expliqu|affirm|indiqu|soulign|précis|rappell|assur|estim|tranch|justifi|maintien|se di|se\u00a0di",
)
"""How another party has its say, too, right behind a charge."""
_DENIES: Final = Sought(
    rf"\A(?P<who>(?:[^,.;:«»]|(?<=[A-ZÀ-Ý])\.){{2,40}}?){_S}"
    rf"(?:(?:conteste|réfute|nie)(?:nt)?|dément(?:ent)?|se{_S}défend(?:ent)?)"
    rf"(?:{_S}(?:tout|en{_S}bloc|formellement|(?:l[ea]s|ces){_S}(?:faits|accusations)))?\.\Z",
    "conteste|réfute|nie|dément|défend",
)
_BLAMED: Final = rf"\b(?:accus(?:e|ent|ai(?:en)?t)|soupçonn\w+|[Ee]n{_S}cause)\b"
"""Before whom a text accuses: "Des clients accusent la société Lormex", "En cause, la société Lormex"."""


def denial(sentence: str, above: Iterable[str]) -> str:
    """Who denies in that short sentence, where one of those ``above`` accuses them by that name; else "".

    >>> denial("Lormex conteste.", ["En cause, selon eux, la société Lormex."])
    'Lormex'
    """
    found = _DENIES.search(sentence)
    who = re.escape(found["who"]) if found else ""
    named = (
        re.compile(rf"{_BLAMED}.*(?<!\w){who}(?!\w)|(?<!\w){who}, qu[ei’][^,.]*\baccus", re.IGNORECASE) if who else None
    )
    return found["who"] if found and named and any(map(named.search, above)) else ""


def charges(sentence: str) -> bool:
    """Whether it says that somebody is accused, suspected, sued, blamed, or that people protest."""
    return _CHARGE.search(sentence) is not None and _NOBODY.match(sentence) is None


def answers(sentence: str, before: Iterable[str]) -> bool:
    """Whether it protects whom the sentences before it charge, or gives their account of it."""
    return protects(sentence) or (_ACCOUNT.search(sentence) is not None and any(map(charges, before)))


def replies(sentence: str, charge: str) -> bool:
    """Whether right behind a charge another party has its say: "La direction explique que …", whatever it says."""
    accuses = _CHARGE.search(charge)
    verbs = (found for found in _SAYS.finditer(sentence) if has_finite_verb(sentence, *found.span()))
    says = next(iter(verbs), None)  # "une réponse précise" says nothing
    if accuses is None or says is None:
        return False
    who = set(content_words(sentence[: says.start()]))
    return not who & set(content_words(charge[: accuses.start()]))


def protects(sentence: str) -> bool:
    """Whether it says that somebody is presumed innocent, denies, was cleared, answers, or was asked to."""
    return (_DEFENCE.search(sentence) or _ASKED.search(sentence) or _ANSWERS.search(sentence)) is not None


def defends(sentence: str) -> bool:
    """Whether it tells what the defence says in a hearing."""
    return _PLEADS.search(sentence) is not None
