"""What a colleague notes into the copy itself: what must not appear, and what is still to be done to it.

Told by shape: a bracket, or a sentence without a verb of its own, that orders work on copy ("nom à enlever", "à
actualiser ce soir"). ``hushes`` keeps an article back; ``is_left_to_do`` leaves the bracket to a person.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.french import quotes
from cms_publisher.french.sentences import split
from cms_publisher.french.sought import Sought
from cms_publisher.french.words import count, fold

if TYPE_CHECKING:
    from collections.abc import Iterator

_BRACKET: Final = re.compile(r"\[(?P<square>[^\[\]]{3,260})\]|\((?P<round>[^()]{3,260})\)")
_NAMED: Final = re.compile(r"[A-ZÀ-Ý][a-zà-ÿ-]+ [A-ZÀ-Ý][a-zà-ÿ]")
_EDGES: Final = " \t\u00a0\u202f.!…-–—"
_THE: Final = r"(?:l[ea]s? |l'|son |sa |ses |leurs? |ce |cette |ces |un |une )"
_DATUM: Final = (
    r"(?:(?:pre)?noms?|patronymes?|identites?|ages?|adresses?|montants?|chiffres?|citations?|phrases?|passages?"
    r"|paragraphes?|visages?|professions?|villages?|quartiers?)"
)
_DROP: Final = r"(?:enleve|retire|supprime|vire|ote|efface|masque|cache|floute|anonymise|change|saute|coupe)r"
_PRINT: Final = (
    r"(?:publier|diffuser|citer|nommer|divulguer|identifier|imprimer|mettre en ligne|mentionner|faire figurer)"
)
_NOT: Final = r"ne (?:surtout )?(?:pas|jamais|plus|rien) (?:l[ea]s? |l'|l[ea] |en )?"
_OF_IT: Final = (
    rf"(?:\Z|[ ,;:!–—-]+(?:svp|stp|merci|{_THE}?{_DATUM}|dans (?:le|l'|la)|avant|tant que|pour l'instant|sous)\b)"
)
_UNCERTAIN: Final = r"(?:inverifiable|(?:non|pas(?: encore)?) (?:recoupe|verifie|confirme|source)e?s?)"
_UNWILLING: Final = re.compile(
    r"\A(?:(?:ils?|elles?|on|la famille|l[ea]s? parents?|l[ea] (?:pere|mere|temoin|victime|patiente?)) )?"
    r"(?:ne |n')?(?:veu\w+|souhait\w+|desir\w+|refus\w+|a refuse|ont refuse)(?: pas| plus)? "
    r"(?:qu(?:e|') ?.{0,30}\b(?:nom|cit|appar|paraiss|figur|identifi)|(?:d')?etre (?:\w+ )?(?:cite|nomme|identifie)"
    r"|(?:apparaitre|paraitre|figurer)|(?:donner|voir) son nom)"
)
_WE: Final = r"on (?:ne |n')?(?:l[ea]s? |l'|en )?(?:met|ecrit|cite|nomme|publie) "
_HUSHED: Final = Sought(
    rf"\b{_DATUM}(?: [^.:;«»,]{{1,30}})? a (?:{_DROP}|taire|{_NOT}[a-z]+)\b"
    rf"|\A(?:(?:il faut|faut|penser a|attention|a) ?[,:]? )?{_DROP} {_THE}(?:\w+ )?{_DATUM}\b"
    rf"|\A(?:attention ?[,:]? |{_UNCERTAIN},? |en off,? |dite? en off,? )*(?:a )?{_NOT}"
    rf"(?:{_PRINT}\b|(?:mettre|donner|utiliser|garder|sortir|reprendre|ecrire){_OF_IT})"
    rf"|\A(?:(?:c'est|dite?s?|confiee?s?|lachee?s?|tout|info|propos) )?(?:en )?off\b(?! d(?:e|u|es)\b| d')"
    rf"|{_UNWILLING.pattern}"
    rf"|\b{_WE}(?:pas|rien)\Z",
    "nom|patronyme|identite|age|adresse|montant|chiffre|citation|phrase|passage|paragraphe|quartier|profession"
    "|ne |n'|off|refus|veu|souhait|desir|pas|rien",
)
"""That a name, a fact or words are not to appear; the inside of a bracket, or a sentence alone; folded."""
_ALONE: Final = re.compile(
    rf"[^«»]{{0,60}}?\b(?:a )?{_NOT}(?:{_PRINT}|reprendre){_OF_IT}|{_UNCERTAIN}\b|\(?(?:en )?off\)?\b|{_WE}"
)
"""How a sentence begins that is no bracket and hushes what stands before it."""
_ANY_ALONE: Final = re.compile(rf"\b{_NOT}(?:{_PRINT}|reprendre)\b|\b{_UNCERTAIN}\b|\boff\b|\b{_WE}")
"""What any of these has."""
_NAMELESS: Final = Sought(
    r"\bne (?:surtout )?(?:pas|jamais) (?:donner|citer|publier|mettre|diffuser|divulguer|reveler|ecrire) "
    r"(?:l[ea]s? |l'|son |ses |leurs? |de )?(?:pre)?(?:noms?|identites?|patronymes?)\b",
    "nom|identite|patronyme",
)
_LONGEST_ALONE: Final = 80
_SHOW: Final = Sought(
    r"\b(?:festival|avignon|theatre|spectacle|concert|scene)", "festival|avignon|theatre|spectacle|concert|scene"
)
"""Where "(off)" is part of a programme; folded."""
_FEW: Final = 3
"""Words of a bracket that says too little without its sentence."""

_ON_COPY: Final = (
    r"(?:re)?(?:verifie|recoupe|checke|relance|ecri|demande)re?|relire|maj|mettre a jour|actualiser|rafraichir|updater"
    r"|sourcer|reformuler|legender|etoffer"
)
_ANSWER: Final = r"(?:reponse|retour|reaction|confirmation)"
_BY_MAIL: Final = r"(?:(?:l[ea]s? |mon |ton |son )?(?:mail|pj|piece jointe|fichier|sms|texto|message)|avec [a-z]+)"
_SOON: Final = r"(?:si|svp|stp|ce soir|demain|avec|aupres|avant (?:envoi|parution))"
_LEFT: Final = Sought(
    rf"\A(?:encore |toujours |tout |reste |manque )?a (?:(?:{_ON_COPY})\b|completer\Z|enlever\Z)"
    rf"|\A(?:orthographe|source|{_DATUM})(?: [^.:;«»,]{{1,30}})? a (?:{_ON_COPY}|confirmer|preciser|trouver)\b"
    rf"|\Aa (?:{_DROP}|confirmer|preciser|completer|valider)\b.*\b{_SOON}\b|\A(?:voir|cf\.?) {_BY_MAIL}\b"
    rf"|\A(?:toujours |encore )?(?:pas de|sans|en attente d[eu']|attend\w*) ?(?:l[ea] |sa |son |l')?{_ANSWER}\b"
    r"|\brelancee?s?\b.*\b(?:fois|demain|ce (?:matin|soir|midi)|hier|\w+di)\b",
    "a |relanc|voir|cf|retour|reponse|reaction|confirmation",
)
"""What is still to be done to the copy, or who hasn't answered yet; the inside of a bracket, folded."""
_TO_READERS: Final = re.compile(
    r"\bsic\b|\bndlr\b|\bnote de la redaction\b|\bnos (?:demandes|sollicitations)\b|…|\.\.\."
)
_WORDS: Final = re.compile(r"[a-z]{2,}\W+[a-z]{2,}")


def may_hold(text: str) -> bool:
    """Whether there may be any note in a text of many paragraphs."""
    return "(" in text or "[" in text or _ANY_ALONE.search(fold(text)) is not None


def hushes(paragraph: str) -> str | None:
    """The note in a paragraph that says what must not appear; None where there is none.

    >>> hushes("Mme Rose Picot est venue. [nom à enlever, elle ne veut pas]")
    '[nom à enlever, elle ne veut pas]'
    >>> hushes("Sa voisine (qui ne souhaite pas être citée) est venue.")
    """
    for found in _brackets(paragraph):
        inner = _read(found)
        if not _HUSHED.search(inner) or ("off" in inner and _SHOW.search(fold(paragraph))):
            continue
        if not _UNWILLING.match(inner) or _NAMED.search(paragraph[: found.start()] + paragraph[found.end() :]):
            return found[0] if count(inner) >= _FEW else _sentence_of(paragraph, found)
    for start, end in split(paragraph) if _ANY_ALONE.search(fold(paragraph)) else ():
        line = paragraph[start:end].strip()
        if len(line) <= _LONGEST_ALONE and "«" not in line and _is_hushing(fold(line).strip(_EDGES)):
            return line
    return None


def withholds_name(line: str) -> bool:
    """Whether a note says that somebody whom it need not name is not to be named.

    >>> withholds_name("Attention : la jeune fille est mineure, ne pas donner son nom (demande de la famille)")
    True
    """
    return _NAMELESS.search(fold(line)) is not None


def left_to_do(paragraph: str) -> Iterator[str]:
    """The brackets of a paragraph in which one colleague tells another what to do to the copy.

    A square one, outside a quotation, is hardly anything else.
    """
    for found in _brackets(paragraph):
        inner = _read(found)
        apart = found["square"] and _WORDS.search(inner) and not _is_quoted(paragraph, found.start())
        if not _TO_READERS.search(inner) and (apart or _LEFT.search(inner)):
            yield found[0]


def _sentence_of(paragraph: str, found: re.Match[str]) -> str:
    return next(paragraph[start:end].strip() for start, end in split(paragraph) if found.start() < end)


def _is_hushing(folded: str) -> bool:
    return _ALONE.match(folded) is not None and _HUSHED.search(folded) is not None


def _is_quoted(paragraph: str, at: int) -> bool:
    return any(start <= at < end for start, end in quotes.quoted(paragraph))


def _brackets(paragraph: str) -> Iterator[re.Match[str]]:
    if "(" in paragraph or "[" in paragraph:
        yield from _BRACKET.finditer(paragraph)


def _read(found: re.Match[str]) -> str:
    return fold(found["square"] or found["round"]).strip(_EDGES)
