"""Wishes of a brief that are understood and left to a person: the tool edits and arranges, it words nothing anew."""

from __future__ import annotations

import re
from typing import Final

from cms_publisher.french import tables
from cms_publisher.french.leaning import has_verb
from cms_publisher.french.lexicon import Part, readings
from cms_publisher.french.words import content_words, fold, stems_of

_KINDS: Final = {
    "wish-of-tone": re.compile(
        r"\bton(?: |$)|\btone\b|\bneutr(?:e|al)\b|\bstyle\b|\bobjecti(?:f|ve)\b|\bfaire peur\b|\balarmist\w*|"
        r"\btitre qui (?:claque|tape|accroche|donne envie)|"
        r"\bsensationn\w+|\bpromotionnel\w*|\baccroch\w+|\bcatchy\b|\bvivant\w*|\bsympa\b|\blyri\w+|\bpathos\b|"
        r"\bhumour\b|\bdrole\b|\b(?:plus|un peu) leger\b|\bchaleureu\w+|\bdynamique\b|\bpunchy\b"
    ),
    "wish-of-corrections": re.compile(
        r"\bd'(?:aplomb|equerre)\b|\bliss\w+ le francais|\bfautes?\b|\borthograph\w+|\btypos?\b|\bspelling\b|"
        r"\bcorrig\w+|\b(?:la |the )?trad(?:uction)?\b|\btranslation\b|\bfix\b"
    ),
    "wish-of-wording": re.compile(
        r"\breformul\w+|\breecri\w+|\brewrite\b|\brephrase\b|\bsimplifi\w+|\bsimplify\b|\blisible\b|"
        r"\bresum\w+|\bsummar\w+|\bvulgaris\w+|\bgrand public\b|\braccourc\w+|\bshort(?:er|en)\b|"
        r"\b(?:papier|article|infos?|angle|ton) service\b|"
        r"\A(?:infos? )?service(?: avant tout| d'abord)?\Z|\b(?:actualis|reactualis)(?:er|ez|e)\b|\bmettre a jour\b|"
        r"\bjargon\w*|\bsigles?\b|\bacronymes?\b|\bphrases? (?:courtes?|simples?|longues?)\b|"
        r"\A(?:(?:tres |plus |bien |rester )?(?:simple|clair|concret|pedagogique|pedago|digeste)(?: et |, )?)+\Z|"
        r"\bmots simples\b|\A(?:tout )?au (?:present|passe|futur|conditionnel)\Z|\ble conditionnel\b|\bvouvo\w+|"
        r"\b(?:le|tout le) reste\b.{0,12}\b(?:bref|resume|court|deux lignes|une phrase|quelques (?:lignes|mots))\b|"
        r"\bphrases a rallonge\b|"
        r"\b(?:degraiss|retaill|elagu|condens|resserr|arrang|peaufin)(?:er|ez)\b"
    ),
}
"""Of a folded phrase: what it wishes, as the review's rules name it."""

_ASKS: Final = re.compile(
    r"\b(?:avec|sans|pas|ne|plus|moins|a|au|en|pour|bien|tout|tres)\b|\b\w+(?:er|ir|re|ez)\b|\d|"
    r"\b(?:garde|ajoute|mets|met|cite|coupe|rappelle|evite|titre|pense|attention)\b"
)
_LEAST_NAMED: Final = 2
_IN_VIEW: Final = re.compile(r"(?:en vue d|a l'occasion d)(?:e |u |es |')")
"""Says why the text comes now, and asks for nothing: "en vue de la réouverture, le 12"."""
_AT: Final = re.compile(r"\bà (?=[A-ZÉ])")
_NO_VERBS: Final = re.compile(r"\b(?:hier|soir|dernier|premier|avenir|loisir)\b")
_OF_THE_TEXT: Final = re.compile(
    r"\A(?:l[ea] |l'|une? |c'est une? )?"
    r"(?:(?:texte|reportage|reprise|traduit|papier|article|serie|enregistrement|note|copie|audience|communique)e?s? "
    r"(?:d[eu]s? |d'|de l[a'] ?|en )|(?:envoye|rentre|recu|arrive|transmis|fourni|signe|ecrit)e?s? )"
)
"""How it opens where it says whose text it is, from where it comes, and when: "Texte de nos partenaires badois"."""
_PROVENANCE: Final = re.compile(
    r"\A(?:l[ea]s? |ses |mes )?(?:notes?|copie|papier|texte|article|communique|reportage|enregistrement|son) "
    r"(?:[\w'’-]+ ){0,4}(?:pris|envoye|ecrit|recu|rentre|tape|dicte|transmis|fourni|arrive)e?s?\b"
)
_OF_THE_COPY: Final = re.compile(
    r"(?:(?:mal|peu|pas|pas encore|a peine|jamais) )?relue?(?: (?:a moitie|vite|en vitesse|trop vite|en diagonale))?"
    r"|(?:ecrit|tape|fait|dicte|envoye)e? (?:tres |trop )?(?:hier|avant-hier|ce matin|cette nuit|"
    r"vite|a la va-vite|en vitesse|de la route|"
    r"dans le train|sur (?:le|son) telephone)"
)
"""What is said of how the copy was made."""
_ORDERS: Final = re.compile(r"\b(?!hier\b|dernier|premier)\w{2,}(?:er|ez)\b|\ba \w+(?:ir|re)\b")
_OPENING_IN: Final = re.compile(r"\b(?:(?:à|en|au|aux)|dans l(?:a|e|es)) (?=[A-ZÉ])|\b(?:dans |à |en )l['’](?=[A-ZÉ])")
_WHO_WROTE: Final = re.compile(r"[Pp]ar [A-ZÀ-Ý][\w’'-]+(?: [A-ZÀ-Ý][\w’'-]+){0,2}\.?")
_WANTED: Final = re.compile(
    r"\b(?:avec|sans|pas|ne|plus|moins|bien|tout|toute|tres|pour|en|garde|cite|ajoute|rappelle|coupe|mets?|titres?|chapo|"
    r"evite|pense|attention|intertitres?|priorite|angle|ton|court|sobre|factuel|d'abord|mots|signes)\b"
)
_TIMES: Final = frozenset({"hier", "soir", "matin", "midi", "nuit"})


def only_names(wish: str, text: str) -> bool:
    """Whether it only says what the story is about, in words that its ``text`` has ("Conseil municipal de mardi").

    Or who wrote it and whence it comes: "par Luc", "Texte de nos partenaires badois".
    """
    if _WHO_WROTE.fullmatch(wish) or _IN_VIEW.match(fold(wish)):
        return True
    plain = fold(wish).strip(" .!")
    if _OF_THE_COPY.fullmatch(plain) or (_PROVENANCE.match(plain) and not _ORDERS.search(plain)):
        return True
    named = _AT.sub("", wish)
    folded = _NO_VERBS.sub(" ", fold(named))
    if _ASKS.search(folded) or has_verb(named) or len(content_words(named)) < _LEAST_NAMED:
        return False
    if _OF_THE_TEXT.match(folded):
        return True
    words = (word for word in content_words(named) if word not in _TIMES and word not in tables.words("ordering"))
    told = stems_of(" ".join(words))
    return bool(told) and told <= stems_of(text)


def opens_on_subject(wish: str, instruction: str, article: str) -> bool:
    """Whether it is the line with which an instruction says what comes: "Bilan des vendanges dans le Haut-Layon".

    No verb and no order, and the article has one of its words at least.
    """
    if not instruction.startswith(wish):
        return False
    named = _OPENING_IN.sub("", wish)
    folded = fold(named)
    if _WANTED.search(folded) or kind_of(wish) or has_verb(named) or any(map(_is_order, named.lower().split())):
        return False
    words = [word for word in content_words(named) if word not in _TIMES]
    return len(words) >= _LEAST_NAMED and bool(stems_of(" ".join(words)) & stems_of(article))


def _is_order(word: str) -> bool:
    """Whether it is a verb as one writes what is to be done: "couper", "coupez"."""
    parts = {one.part for one in readings(word)} if word.endswith(("er", "ir", "re", "ez")) else set()
    return parts == {Part.VERB}


def kind_of(wish: str) -> str | None:
    """The rule that tells what the tool does of it and what stays to do; None for a wish that isn't understood."""
    folded = fold(wish)
    return next((kind for kind, pattern in _KINDS.items() if pattern.search(folded)), None)
