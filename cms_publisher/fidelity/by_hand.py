"""Wishes of a brief that are understood and left to a person: the tool edits and arranges, it words nothing anew."""

from __future__ import annotations

import re
from typing import Final

from cms_publisher.french import tables
from cms_publisher.french.leaning import finite_verb, has_verb
from cms_publisher.french.lexicon import Part, readings
from cms_publisher.french.words import content_words, fold, stems_of

_KINDS: Final = {
    "wish-of-tone": re.compile(
        r"\bton(?: |$)|\btone\b|\bneutr(?:e|al)\b|\bstyle\b|\bobjecti(?:f|ve)\b|\bfaire peur\b|\balarmist\w*|"
        r"\btitre qui (?:claque|tape|accroche|donne envie)|"
        r"\bsensationn\w+|\bpromotionnel\w*|\baccroch\w+|\bcatchy\b|\bvivant\w*|\bsympa\b|\blyri\w+|\bpathos\b|\bgores?\b|\bvoyeur\w*|\bsordides?\b|\baccable[rz]?\b|"
        r"\bhumour\b|\bdrole\b|\b(?:plus|un peu) leger\b|\bchaleureu\w+|\bdynamique\b|\bpunchy\b"
    ),
    "wish-of-corrections": re.compile(
        r"\bd'(?:aplomb|equerre)\b|\ba la francaise\b|"
        r"\b(?:re)?met(?:s|tre|tez)? en (?:bon |vrai |meilleur )?francais\b|"
        r"\bfrancais(?:er|ise[rz]?)\b|"
        r"\A(?:a )?nettoy\w+\Z|\bliss\w+ le francais|\bfautes?\b(?! d)|\borthograph\w+|\btypos?\b|\bspelling\b|"
        r"\bcorrig\w+|\bse tromper (?:dans|sur) l|\b(?:re)?verifi\w+ (?:bien )?les (?:dates|noms|chiffres|prenoms)\b|"
        r"\b(?:la |the )?trad(?:uction)?\b|\btranslation\b|\bfix\b"
    ),
    "wish-of-wording": re.compile(
        r"\breformul\w+|\breecri\w+|\brewrite\b|\brephrase\b|\bsimplifi\w+|\bsimplify\b|\blisible\b|"
        r"(?<!\bchapo qui )\bresum\w+|\bsummar\w+|\bvulgaris\w+|\bgrand public\b|\braccourc\w+|\bshort(?:er|en)\b|"
        r"\b(?:actualis|reactualis)(?:er|ez|e)\b|\bmettre a jour\b|"
        r"\bexpli\w+ (?:qui est qui|les? mots?|comment|pourquoi|les? termes?)\b|\bjargon\w*|\bsigles?\b"
        r"|\bacronymes?\b|\bphrases? (?:courtes?|simples?|longues?)\b|"
        r"\A(?:(?:tres |plus |bien |rester )?(?:simple|clair|concret|pedagogique|pedago|digeste)(?: et |, )?)+\Z|"
        r"\bmots simples\b|\A(?:tout )?au (?:present|passe|futur|conditionnel)\Z|\ble conditionnel\b|\bvouvo\w+|"
        r"\b(?:(?:tout )?le reste|les autres [a-z]+)\b.{0,12}\b(?:bref|resume|court|(?:deux|2|trois) lignes"
        r"|une phrase|quelques (?:lignes|mots))\b|"
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
_STATED: Final = re.compile(
    r"c'(?:est|etait) (?!ca\b|cela\b|la\Z|l'info)(?:une? |l[ea]s? |l'|la |du |notre |nos |deja |encore |pas "
    r"|trop |dans |a )"
    r".{3,60}"
    r"|(?:ils?|elles?) (?!(?:faut|faud|doi|dev|manqu|rest|merit|peu|veulent|vien))(?:ne |n'|l[ea]s? |l'|y |en "
    r"|se |s')*[a-z]+\b.{0,60}"
    r"|(?:l[ea]s? |l')[a-z-]+(?: (?:de |du |d'|des |de la |de l')?[a-z'-]+){0,2} (?:demande(?:nt)?"
    r"|insiste(?:nt)?|n'est la|est la|sont la|"
    r"n'en veu\w+|refuse(?:nt)?)\b.{0,50}"
    r"|on (?:l'|en |y |s'en )?(?:a|avait) (?:deja |tout |bien |pas )*[a-z]+(?:e|i|u|is|it|ert)e?s?\b.{0,40}"
    r"|on (?:complete|met a jour|refait|revient|relance|en reparle|rajoute|suit)\b.{0,40}"
    r"\b(?:soir|demain|plus tard|apres|matin|midi|semaine|\w+di|dimanche|\d+ ?h)\b.{0,25}"
    r"|on reprend (?:nos confreres|ce (?:papier|texte)|un (?:papier|confrere)|l(?:a|e|') ?(?:papier|texte"
    r"|depeche|article))\b.{0,60}"
)
"""What is told of the news, of people or of what comes later, and asks for nothing."""
_MUST: Final = re.compile(
    r"\b(?:faut|faudr\w+|doi\w+|devr\w+|svp|stp|garde\w*|mets|mettre|pense\w*|evite\w*|important|info|compte)\b"
)
_DONE: Final = (
    r"(?:pris|envoye|ecrit|recu|rentre|tape|dicte|transmis|fourni|arrive|signe|traduit|relu|fait|rendu|tombe|vote|"
    r"paye|passe(?=e?s? (?:par|dans|aux?|sur|en) )|publie|paru|valide|remis|lance|tenu)e?s?"
)
"""What was done to a copy, or to what it tells of, before it came."""
_COPY: Final = re.compile(
    r"\A(?:(?:l[ea]s?|une?|ma|sa|mes|ses|notre|nos|c'est|d'une|premi\w+|\w+ieme|\d+e) |l')*"
    r"(?:compte[- ]rendu|pv|proces-verbal|textes?|papiers?|copie|reportages?|reprises?|articles?|serie|"
    r"enregistrement|notes?|communiques?|depeches?|version|volet|"
    r"episode|presentation|annonce|parution|accord|interview|itw|entretien|portrait|enquete|avant-match|"
    r"traduction)s?\b(?! (?:service|pratique|neutre)\b)"
)
"""How it opens where it says which text it is: "Texte de nos partenaires badois", "Présentation du 8e tour"."""
_CAME: Final = re.compile(
    rf"\A(?:(?:mal|peu|pas|pas encore|a peine|jamais) )?(?:[\w'’-]+ ){{0,5}}{_DONE}\b|\b(?:en (?:piece jointe|pj)|"
    r"ci-joint\w*|par (?:mail|courriel)|traduction (?:automatique|machine|maison))\b"
)
"""How and when it came: "jugement rendu sur le siège", "relu à moitié", "une autre doit suivre"."""
_TO_COME: Final = re.compile(r"[^,:]+ (?:doi(?:t|vent)|va|vont|devrai(?:t|ent)) (?:suivre|arriver|tomber)")
_TOLD: Final = re.compile(
    r"(?<=[\w)] )(?:(?:l['’]|s['’]|n['’]|y )?(?:a|ont|avons|avait|avaient)|(?:l['’]|s['’]|n['’])?"
    r"(?:est|sont|était|étaient))"
    r"(?: (?:déjà|tous|tout|encore|bien))?(?: (?:eu|été|pu|dû|lu|vu|mis|dit|pris|fait)\b|"
    r" [a-zà-ÿ]{2,}(?:é|i|u|is|it|ert)e?s?\b)"
    r"|(?<=[\w)] )(?:était|étaient|avait|avaient)\b"
)
"""What a clause tells as past: "on a payé les droits", "Lucie était sur place"."""
_OF_SOMEBODY: Final = re.compile(
    r"(?:ils?|elles?|nous) (?:[lsny]['’] ?|l[ae]s? |y |se )?(?P<verb>[a-zà-ÿ]+)", re.IGNORECASE
)
"""What somebody or something does who was spoken of: "elle remplace celle de ce matin"."""
_OF_A_CLAUSE: Final = re.compile(r"\b(?:qui|que|dont|où|quel(?:le)?s?|combien|comment|pourquoi|quand)\b|\bqu['’]")
_STANDING: Final = frozenset(
    (
        *("est", "sont", "doit", "doivent", "faut", "veut", "veulent", "peut", "peuvent", "va", "vont", "reste"),
        *(
            "restent",
            "vient",
            "viennent",
            "passe",
            "passent",
            "compte",
            "comptent",
            "prime",
            "suffit",
            "merite",
            "voulons",
        ),
        *("meritent", "interesse", "faudra", "faudrait", "devra", "devront", "souhaitons", "aimerions"),
    )
)
"""What a wish may say of a thing: "la fiche reste en bas", "l’eau vient ensuite"."""
_OPENING_IN: Final = re.compile(r"\b(?:(?:à|en|au|aux)|dans l(?:a|e|es)) (?=[A-ZÉ])|\b(?:dans |à |en )l['’](?=[A-ZÉ])")
_WHO_WROTE: Final = re.compile(r"[Pp]ar [A-ZÀ-Ý][\w’'-]+(?: [A-ZÀ-Ý][\w’'-]+){0,2}\.?")
_PLAIN_WISH: Final = (
    r"sans|ne|ni|moins|plus|trop|tres|bien|jamais|titres?|chapo|chapeau|inter-?titres?|inters?|courte?|longue?|"
    r"bref|breve|simple|sobre|factuel|neutre|clair|complete?|lisibles?|visibles?|priorite|angle|ton|style|encadre|"
    r"mots|signes|garde|cite|ajoute|rappelle|coupe(?! d)|mets?|evite|pense|attention|d'abord|ensuite|svp|stp|faut|"
    r"en (?:tete|haut|bas|ouverture|premier|evidence)|a la fin|en fin|au debut|liste"
)
_WISHED: Final = re.compile(rf"\b(?:{_PLAIN_WISH}|(?<!\A)pas(?! (?:relu|encore)))\b")
"""What no line has that only tells something of the copy."""
_WANTED: Final = re.compile(rf"\b(?:{_PLAIN_WISH}|avec|pas|tout|toute|pour|en)\b")
_ONE_WORD: Final = re.compile(r"[\w-]{2,}(?: \d+)?")
"""Of what a text is, "Hockey, match d'hier soir"."""
_TIMES: Final = frozenset({"hier", "soir", "matin", "midi", "nuit"})


def only_names(wish: str, text: str) -> bool:
    """Whether it only says what the story is about, in words that its ``text`` has ("Conseil municipal de mardi").

    Or who wrote it, whence and how it came, what took place: "par Luc", "traduit par DeepL", "on a payé les droits".
    """
    if _WHO_WROTE.fullmatch(wish) or _IN_VIEW.match(fold(wish)) or tells_of_the_copy(wish):
        return True
    named = _AT.sub("", wish)
    folded = _NO_VERBS.sub(" ", fold(named))
    if _ASKS.search(folded) or has_verb(named) or len(content_words(named)) < _LEAST_NAMED:
        return False
    words = (word for word in content_words(named) if word not in _TIMES and word not in tables.words("ordering"))
    told = stems_of(" ".join(words))
    return bool(told) and told <= stems_of(text)


def tells_of_the_copy(wish: str) -> bool:
    """Whether it says which text this is, how it came or what took place, and asks for nothing.

    >>> [tells_of_the_copy(one) for one in ("traduit par DeepL", "Lucie était sur place", "traduit à la fin")]
    [True, True, False]
    """
    plain = fold(wish).strip(" .!")
    if _TO_COME.fullmatch(plain) or (_STATED.fullmatch(plain) and not _MUST.search(plain)):
        return True
    if _WISHED.search(plain) or any(map(_is_order, plain.replace("'", " ").split())):
        return False
    if _CAME.search(plain) or (_COPY.match(plain) and kind_of(wish) is None):
        return True
    if (does := _OF_SOMEBODY.match(wish)) and {one.part for one in readings(does["verb"])} == {Part.VERB}:
        return fold(does["verb"]) not in _STANDING
    past, verb = _TOLD.search(wish), finite_verb(wish)
    at = past.start() if past else verb
    if not at or _OF_A_CLAUSE.search(wish[:at]):
        return False
    return past is not None or not (_STANDING & set(fold(wish[at:]).split()[:1]) or fold(wish[:at]).strip() == "on")


def opens_on_subject(wish: str, instruction: str, article: str) -> bool:
    """Whether it is the line with which an instruction says what comes: "Bilan des vendanges dans le Haut-Layon".

    No verb and no order, and the article has one of its words at least.
    """
    behind = instruction.partition(":")[2].lstrip()
    if not (instruction.startswith(wish) or behind.startswith(wish)):
        return False
    if _ONE_WORD.fullmatch(wish):
        return not (_WANTED.search(fold(wish)) or kind_of(wish) or _is_order(wish.lower()))
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
