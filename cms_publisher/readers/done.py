"""What an instruction asks for that every article has anyway, or that only says what the text is: it is read.

"proposer 3 titres", "un chapo", "mot-clé à trouver", "à passer sur le site", "si les sources le permettent". What asks
for more than that stays: "5 titres", "un chapo de 300 signes", "un titre court". Held against folded text (words.fold).
"""

from __future__ import annotations

import re
from typing import Final

_OFFERED: Final = (
    r"(?:(?:[123]|une?|deux|trois|two|three|le|la|les|des|the|an?|plusieurs) )?"
    r"(?:titres?|chapos?|chapeaux?|metas?|meta-?descriptions?|mots?[- ]cles?|expressions?[- ]cles?|"
    r"headlines?|titles?|standfirsts?|keywords?|keyphrases?)\b"
)
"""What the tool writes or finds for each article: up to three of a kind."""
_ASKED: Final = (
    r"(?:\b(?:propos(?:er?|ez)|ajout(?:er?|ez)|trouv(?:er?|ez)|donn(?:er?|ez)|fournir|suggest|provide|find|add|give) )?"
)
_LEFT_TO_IT: Final = r"(?: ?:? a (?:trouver|proposer|definir|choisir))?"
_ONE: Final = rf"{_OFFERED}{_LEFT_TO_IT}"
_OF_EVERY_ARTICLE: Final = re.compile(rf"{_ASKED}(?<![\w-]){_ONE}(?:(?: ?[+/&,]? ?| et | and ){_ONE})*")
_REFUSED: Final = re.compile(rf"\b(?:sans|pas de|no|without) {_OFFERED}")
_AS_FAR_AS_IT_GOES: Final = re.compile(
    r"\bsi (?:possible|besoin|necessaire|utile)\b|\bau besoin\b|\bif (?:possible|needed)\b"
    r"|\b(?:si|if) (?:l[ea]s?|the) \w+ (?:l[ea] )?(?:permet(?:tent)?|allows?)(?: it)?\b"
    r"|\bs'il (?:y a|reste) (?:de la |assez de |la )?place\b|\bsi (?:ca|cela) (?:aide|sert|rentre|tient)\b"
    r"|\bsi c'est (?:mieux|possible|utile)\b"
    r"|\bsi (?:t'as|tu as|on a|y'? ?a) (?:de )?la place\b"
)
_TEXT: Final = (
    r"(?:papier|article|interview|entretien|texte|analyse|portrait|reportage|compte[- ]rendu|depeche|communique|"
    r"annonce)"
)
_TAKEN: Final = (
    r"(?:reprendre|publier|transformer|passer|mettre en ligne|remettre(?: en forme| au propre| d'aplomb)?|nettoyer)"
)
_BY_THE_RULES: Final = re.compile(
    r"\b(?:bien )?(?:a )?referenc(?:e|ee|er|ez|able)s?\b(?: (?:sur|dans|par|pour) google)?"
    r"|\b(?:bien )?optimise[er]?s? (?:pour )?(?:l[ea] )?(?:seo|referencement|web|google)\b"
    r"|\bpour (?:google(?: (?:news|discover|actualites?))?|discover)\b|\b(?:une )?(?:url|slug) court[es]?\b"
    r"|\b(?:soigne[rz]?|pense[rz]? a|avec) (?:bien )?(?:l[ae]s? )?"
    r"(?:meta-?descriptions?|metas?|url|slug|seo|titre seo)\b"
    r"|\A *soigne[rz]?(?: l[ae]s?)? *\Z"
    r"|\b(?:bien )?(?:cale|fait|pense|ecrit)e?s? pour (?:google|le web|le referencement)\b"
    r"|\b(?:qu'on (?:l[ae]s?|nous) trouve|bien place|qui (?:remonte|sorte?|marche)|visible) (?:bien )?"
    r"(?:sur|dans) (?:google|les moteurs)\b"
    rf"|(?:\bpass(?:er?|ez) (?:ce|cet|cette|le|la|l') ?{_TEXT} )?"
    r"\b(?:aux?|selon les|en respectant les|dans les) (?:normes?|regles?|standards?|criteres?|exigences?|format|"
    r"bonnes pratiques) (?:du |de |d'|de l')?(?:seo|referencement(?: naturel)?|google|discover)\b"
)
"""That a search engine finds it: "aux normes SEO", "selon les règles du référencement"."""
_KEPT: Final = re.compile(
    r"\b(?:(?:sans|ne) (?:rien )?(?:inventer?|r?ajouter?)(?: rien)?|(?:rester )?(?:factuel|fidele)(?: aux sources)?)\b"
    r"|\bsans (?:rien )?(?:changer|toucher|modifier)(?: rien)?(?: au (?:fond|sens|texte))?\Z"
    r"|(?:\A|: )(?:le )?film (?:du match|de la rencontre)(?: d'abord)?\Z"
    r"|(?:\A|: )(?:(?:(?:tu|on|vous) )?(?:garde|laisse|conserve|respecte|ne casse|ne perd|ne perds)[rsz]?(?: pas)? )"
    r"(?:bien )?"
    r"(?:sa |son |ses |l[ea]s? |l')(?:ambiance|accent|chute|gouaille|echanges?|dialogues?|scenes?"
    r"|expressions?)\b[^,;]{0,25}"
    r"|\A(?:on )?ne touche[rsz]? pas a (?:la fin|la chute|l'attaque|l'ordre)\Z"
    r"|\A(?:c'est .{3,30}[:,] )?(?:(?:tu|on|vous) )?n'y touche[rsz]? (?:(?:presque|quasiment) )?pas\Z"
    r"|\A(?:et )?(?:(?:tout )?le reste|l[ea]s? autres?(?: \w+)?) "
    r"(?:en suivant|a la suite|derriere|apres|dans l'ordre"
    r"|(?:en bref |plus court )?(?:a la|en) fin(?: (?:de|du) (?:papier|texte))?)\Z"
    r"|\Achacune? (?:a|dans) sa place\Z|\A(?:ce qui s'est passe|les faits)\Z"
    r"|\A(?:tres |bien )?(?:utile|pratique|concret) (?:avant tout|d'abord)\Z"
    r"|\A(?:sa chute|son accent|les (?:echanges|dialogues)|(?:les )?mots de l'auteur)\Z"
    r"|\A(?:(?:garde|laisse)[rsz]? )?(?:les |en )?(?:q ?[/&-] ?r|reponses"
    r"|questions?(?:[- /]+(?:et )?(?:les )?reponses?)?)"
    r" (?:comme (?:elles sont|ils sont|ca)|telles quelles|intactes|en gras|(?:pas|non) (?:reecrit|coup)ee?s)\Z"
    r"|\bne (?:coupe|touche|charcute)[rsz]? pas (?:aux |dans )?(?:les )?(?:citations|propos|paroles)\b"
    r"|\A(?:le )?bilan (?:a jour|actualise)(?: \([^()]*\))?\Z|\Acoupe[rz]? par (?:le bas|la fin)\Z"
    r"|\ben plus du programme\b"
    r"|\b(?:on l[ea] monte )?avec la fiche(?: technique)?\b"
    r"|\bsans toucher aux citations\b|\b(?:ne pas|sans) (?:toucher|modifier|changer) (?:aux|les) citations\b"
    r"|\bgard(?:er|ez|e) (?:bien )?(?:le nom d(?:u|e la) \w+\Z|tout\Z|"
    r"le classement|la fiche(?: technique)?|les? listes?|"
    r"le tableau|les tableaux|"
    r"les citations(?: (?:exactes|entieres|intactes|telles quelles))?|"
    r"l[ae]s? voix|sa voix|les temoignages|les chiffres|l'essentiel|"
    r"(?:les |en )?questions?(?:(?:-| et les | et )reponses?)?)\b(?: \([^()]*\))?"
    r"|\A(?:ne )?rien perdre(?: d(?:es?|u) (?:horaires?|programme|tarifs?|chiffres?|citations?))?\Z"
    r"|\b(?:ne )?(?:pas trop|rien) couper\b|\A(?:couper|coupe[rz]?) (?:tres )?peu\Z"
    r"|\A(?:garde[rz]? )?sa (?:facon de parler|langue)\Z"
    r"|\A(?:garde[rz]? )?l'ordre (?:du (?:papier|texte|recit)|de la copie)\Z"
    r"|\A(?:pas trop|peu) de coupes\Z|\bavec (?:tout )?le programme\b"
    r"|\A(?:mettre |garder |donner |avec )?(?:tout )?le programme(?: jour par jour)?"
    r"(?: (?:doit|devra) (?:rester|etre) (?:bien )?(?:complet|entier|integral)|(?<=jour par jour))\Z"
    r"|\b(?:avec )?(?:les )?infos? pratiques\b(?: (?:en|dans un) encadre)?"
    r"|\bavec une (?:intro|introduction)\b|\A(?:et )?(?:l'|les? )encadres? (?:d[eu]s?|sur) [^,;]*"
    r"|\b(?:pas de|sans|aucune) coupes? dans (?:l[ae]s? )?(?:citations?|propos)\b"
    r"|\b(?:ne pas|sans) couper (?:dans )?les (?:citations|propos)\b"
    r"|\bgard(?:er|ez|e) (?:s(?:es|on)|l[ea]s?) (?:mots|propos|ton)\b"
    r"|\bne (?:rien |pas )?(?:toucher aux|reecri\w+|modifier)(?: (?:les )?(?:reponses|propos|citations)| rien)?\Z"
    r"|\A(?:bien )?(?:equilibre|(?:avec |donne[rz]? la parole )?(?:les |aux )?(?:deux|2) (?:parties"
    r"|points de vue|camps|versions"
    r"|cotes)(?: a egalite)?)\Z"
    r"|\A(?:(?:rester |etre )?prudente?s?|prudence)\Z|\Agarder la forme (?:de l'|d'|de )?(?:interview|entretien)\b"
    r"|\A(?:ne )?(?:garde[rz]? )?(?:que )?l'essentiel(?: seulement| uniquement)?\Z"
    r"|\A(?:bien |dire |preciser |avec |le )*(?:(?:qui|quoi|ou|quand|comment|pourquoi)(?: et |, |/)?)+\Z"
    r"|\b(?:inter-?titres?|inters?) (?:courts?|parlants?|clairs?|concrets?|informatifs?"
    r"|utiles?(?: au lecteur)?|au milieu|"
    r"qui (?:disent|racontent|parlent|annoncent)[^,;]*)(?!\w)"
    r"|\A *(?:avec )?(?:des )? *(?:au milieu|courts|bienvenus|(?:(?:tres |bien )?(?:utiles?|parlants?|clairs?"
    r"|concrets?)(?: aux? lecteurs?)?)"
    r"|qui (?:disent|racontent|parlent|annoncent)\b[^,;]*) *\Z"
    r"|\battention aux noms\b|\bsans (?:trop )?alourdir\b"
    r"|\bgard(?:er|ez|e) (?:les noms|ceux|celui) d(?:es|u) (?:prevenu|accuse|mis en cause|condamne)s?\b[^,;]*"
)
"""What every article keeps: its sources' words and figures, quotations, lists, the questions of an interview."""
_WHAT_IT_IS: Final = re.compile(
    rf"\b(?:a publier |adapter |angle )?pour (?:nos|notre|les?|une?|des) lect(?:eur|rice)(?:s|at)?\b[^,;]*|"
    rf"\A{_TEXT}(?: d'annonce)?(?: (?:d[eu]s?|d'|pour (?:l(?:[ae]s?|')|nos|notre))[^,;:\d]{{2,50}})?\Z|"
    rf"\A(?:un |le )?{_TEXT} d'(?=\W|au |environ|\Z)|"
    r"\A(?:passer|reprendre|monter|publier) (?:la |le )(?:synthese|flash|lead|urgent)\b[^,;]*|"
    r"\ba partir d(?:e|u|es|')[^,;]*|\bon peut s'appuyer sur [^,;]*|\bcopie d(?:u|e|es|epuis) [^,;]*"
    r"|\b(?:faire|faites|fais) un (?:vrai )?article (?:avec|de) (?:ce|cet|cette|ces) [^,;]*"
    rf"|\brepr(?:ends?|endre|enez) (?:le |l'|son |ce ){_TEXT} de (?:la correspondante|ma? \w+|\w+)\b"
    rf"|\b{_TEXT}\b[^,;\d]{{0,40}}?(?= a {_TAKEN}\b| pour (?:le|la|notre) (?:site|web)\b)"
    rf"|\bpour (?:ce|cet|cette) {_TEXT}\b"
    r"|\bavec les (?:(?:deux|trois|autres) )?(?:contextes?|sources?|papiers?|communiques?)\b"
    r"|\bnettoyer (?:l'export|le pdf|la copie|le texte|tout)[^,;]*"
    rf"|\ba {_TAKEN}\b(?: en article)?(?: sur le site)?(?: (?:ce matin|ce soir|aujourd'hui|demain|vite))?"
    r"|\b(?:en )?(?:faire|faites|fais) l'article(?: complet)?(?: pour le site)?"
    r"|\b(?:nettoyer|nettoie[sz]?|nettoyez|remettre en forme|virer les scories(?: d'agence)?|refaire|refaits?|vrais?)\b"
    r"|\b(?:necro|portrait|papier|compte[- ]rendu|communique|depeche|mettre en ligne|traduit|brute?)\b"
    r"|\b(?:pour (?:le|notre) site|sur le site)\b"
    r"|\b(?:droits? ok|c'est (?:deja )?ecrit|bien reference|web)\b"
    r"|\bd'agence\b|\bde nos confreres\b[^,;]*"
    r"|\A\(?(?:on a (?:l')?)?accords? (?:de reprise|d'echange|ok)\)?\Z"
    r"|\b(?:on (?:la|le|les) passe|a passer) cette semaine\b"
    r"|\bavant-papier\b(?: pour (?:ce |cette )?(?:\w+di|dimanche|week-end|semaine))?"
    r"|\A(?:(?:tres |assez |au plus )?vite|rapidement|urgent)\Z|\brelue? (?:tres )?(?:vite|rapidement|en vitesse)\b"
)
"""Which text is given and where it goes; that it is cleaned; new subheadings where the source's say nothing."""


_UNTITLED: Final = re.compile(
    r"(?:\b(?:elle|il|l[ea] \w+|l'\w+) )?\bn'a pas (?:mis|donne|propose|trouve) de titre\b"
    r"|\(?\b(?:il n'y a )?(?:pas de|sans) titre(?: ?[,:])? "
    r"(?:fourni|donne|a toi|a vous|au choix|libre|trouve[sz]?)\b\)?"
    r"|\b(?:pas de|sans) titre dans (?:la copie|le papier|le texte|l'article)\b"
    r"|\(pas de titre\)|\btitre ?: (?:a toi|a vous|au choix|libre)\b(?: de (?:le )?(?:trouver|choisir|jouer|voir))?"
    r"|\b(?:texte|papier|copie)(?: de \w+)? sans titre\b"
)
"""That the text comes without a headline: the tool finds one."""


def less(phrase: str) -> str:
    """The folded phrase without what is done for every article."""
    for pattern in (_UNTITLED, _OF_EVERY_ARTICLE, _AS_FAR_AS_IT_GOES, _BY_THE_RULES, _KEPT, _WHAT_IT_IS):
        phrase = pattern.sub(" ", phrase)
    return phrase


def refuses(phrase: str) -> bool:
    """Whether the folded phrase wants none of what every article has; "pas de titre fourni" only says that none is."""
    return _REFUSED.search(_UNTITLED.sub(" ", phrase)) is not None
