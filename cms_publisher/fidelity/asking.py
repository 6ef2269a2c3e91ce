"""The words in which desks ask for what a brief may ask of the finished article."""

from __future__ import annotations

import re
from typing import Final

from cms_publisher.fidelity.ask import Ask
from cms_publisher.fidelity.asking_titles import A_NUMBER, COUNT, MOST, SHORT, TITLES

_STANDFIRST: Final = r"\bchap(?:o|eau)x?\b"
_NO: Final = r"(?:pas|sans|jamais|aucune?|eviter?|evitez|ni)(?: (?:d[e']s?|l[ae]s?|une?))? ?"
_IN_TITLE: Final = r"(?:en|(?:dans|des) l[ea]s?|pour le|au) titres?\b"
_HEADINGS: Final = r"(?:inter-?titres?|inters?)\b"
_A_HEADING: Final = r"(?:inter-?titres?|inters?|sous-titres?|h2)"
_HEADED: Final = (
    r"\A(?:(?:et|avec|au moins|il faut|prev\w+|mettre|mets|mettez|fai(?:re|s|tes)|ajoute[rz]?|garde[rz]?|veux) )*"
    rf"(?:une?|l'|des|deux|trois|\d)? ?(?:bon |autre |vrai )?{_A_HEADING} "
    r"(?:sur|(?<=titre )pour|consacres? a(?:ux?)?) "
    r"(?P<what>(?:l[ea]s? |l'|ce qu|[a-z]+ d)(?!web\b|site\b|lecture\b)[^()]+)"
    rf"|\A(?P<what4>(?:l[ea]s? |l')[^,]+?) (?:avec|dans|merite\w*|a|en) (?:une? |son |leur )?{_A_HEADING}\Z"
    rf"|\b(?:dont|{_A_HEADING} ?\() ?une? (?:autre )?(?:sur|pour) (?P<what2>(?:l[ea]s? |l'|ce qu)[^()]+)"
    r"|\A(?:et )?un autre sur (?P<what3>(?:l[ea]s? |l'|ce qu)[^()]+)"
)
_NAME_OF: Final = r"(?:l[ea]s? )?(?:nom (?:de |du |d'|des )?)?"
_NAME_OF_A_KIND: Final = r"noms? (?:du |des |de la |de l')"
_KIND: Final = r"[a-z][a-z-]{2,}"
_TO_IT: Final = r"(?:bien |svp |stp |si possible )*"
_PLACE: Final = r"(?:l[ae]s? |l')?(?:commune|ville|village|bourg|localite)\b"
_GOES: Final = r"(?: (?:doi(?:t|vent)|devra(?:it|ient)?|devront) (?:bien )?(?:venir|etre|passer|arriver|figurer))?"
_NO_THING: Final = (
    r"(?:service|utile|pratique|concret|clair|simple|factuel)\b|on |qu|il |que |remont|"
    r".*\ba (?:reprendre|passer|publier|mettre|sortir)\b"
)
"""What is wanted "tout de suite" or "avant tout" and is no part of the text: that it goes out, that it serves."""
_BE: Final = r"(?: (?:doi(?:t|vent)|devr(?:a|ont)) (?:bien )?(?:etre|figurer|apparaitre|aller|passer|venir)| a mettre)?"
_TELL: Final = (
    r"(?:qui |doi(?:t|vent) |devr(?:a|ont) )?(?:"
    r"di(?:t|se|re)|disent|nomme(?:nt|r)?|cite(?:nt|r)?|annonce(?:nt|r)?|donne(?:nt|r)?(?! envie)"
    r"|parle(?:nt|r)? d(?:es?|u|')|resume(?:nt|r)?|presente(?:nt|r)?) ?"
)
_BOTH: Final = (
    r"(?:titre {0} (?:dans |en )?(?:l[ea] |un )?chap(?:o|eau)|chap(?:o|eau) {0} (?:dans |en )?(?:l[ea] |un )?titre)\b"
)
_NO_REST: Final = r"(?!(?:tout )?(?:l[ea]s? )?(?:reste|suite|tout|autres?)\b)"
_TRADE: Final = (
    r"(?:fautes?|noms?|mentions?|signatures?|gras|majuscules?|scories|sigles?|jargon|notes?|repetitions?|adverbes?|"
    r"adjectifs?|phrases?|longueurs?|details?|superflu|couplets?|passages?|"
    r"paragraphes?|laius|parties?|morceaux?|tirades?|reste|debut|fin|chapo|titres?|a propos|ton|moindre)\b"
)
"""What is taken away of any text, and no subject."""
_LEAVE: Final = r"(?:sans|(?:vire|enleve|ote|retire|coupe|supprime)[rsz]?|laisse[rsz]? (?:tomber|de cote))"
_NO_PART: Final = r"(?:peine|temps|moindre|contraire|inverse|age|adresse|identites?|prenoms?|place|choix|droit|\w+er)\b"
"""Behind "pas le", what is no part of a text, or whose it is not to tell."""
PART: Final = (
    r"(?:couplets?|passages?|paragraphes?|laius|parties?|morceaux?|tirades?) (?:sur |d[eu]s? |de la |de l'|d'|« ?)"
)
"""What of a text is to be left out, before what it is on."""
_SAYING: Final = r"(?:citations?|(?:petites? )?phrases?(?: (?:de com|toutes? faites?))?)"
_PATTERNS: Final = {
    **TITLES,
    Ask.LISTED: r"(?:\A|\b(?!sans |pas )\S+ )(?:en|sous forme de) (?:listes?|puces|tirets)(?: a puces)?\Z",
    Ask.DIALOGUE: (
        r"\A(?:en |format |sous forme de |a (?:mettre|passer|presenter|garder) en |plutot (?:en )?|l[ea]s? |un[e ]? ?"
        r"|(?:on )?(?:garde|laisse)[rz]? l[ea]s? (?:forme (?:de |des )?)?)?"
        r"(?:questions?[- /]+(?:et )?(?:les )?reponses?|q ?[/&-] ?[ra]"
        r"|forme (?:d'|de l'|de )?(?:interview|entretien|questions?)|(?<=en )(?:interview|entretien))\Z"
    ),
    Ask.SHORT_STANDFIRST: (
        rf"(?:{_STANDFIRST}|\bintro(?:duction)?\b)[^,]{{0,20}}?,? (?:d'|en |de |: |{MOST})*{COUNT} "
        r"(?:seule |courte )?phrases?\b"
        rf"|\b{A_NUMBER} lignes? de {_STANDFIRST}|{_STANDFIRST} (?:de |en )?{A_NUMBER} lignes?\b"
        rf"|\bpresente\w*(?:-l[ea]s?)? en (?P<what2>{A_NUMBER}) phrases?\b"
        rf"|{_STANDFIRST} (?:plus )?{SHORT}|\bchap(?:o|eau) {SHORT}"
    ),
    Ask.NO_STANDFIRST: r"(?:\A|: ?)(?:et |surtout |donc |mais )?(?:pas de|sans|aucun) chap(?:o|eau)\b(?! a rallonge)",
    Ask.FEW_HEADINGS: (
        rf"{MOST}{COUNT} {_HEADINGS}|\b(?P<what2>{A_NUMBER}) seuls? {_HEADINGS}"
        rf"|\b(?P<what3>{A_NUMBER}) {_HEADINGS} (?:au (?:plus|maximum)|maxi?(?:mum)?\b|pas plus)"
    ),
    Ask.QUOTE_HEADING: (
        r"\b(?<!pas de )(?<!sans )(?<!aucune )(?:citations?|phrase|mots|propos) "
        r"(?:d[eu]s? |de la |de l'|d')?(?P<what>[^,]*?) ?(?:en|comme) "
        rf"{_HEADINGS}"
    ),
    Ask.HEADED: _HEADED,
    Ask.SOBER_HEADINGS: (
        rf"\A(?:avec |des |les )*{_HEADINGS} (?:tres |plutot |bien )?(?:sobres?|neutres?|factuels?)\Z"
        rf"|\b{_NO}(?:citations?|guillemets) (?:en|dans les|comme|pour les) {_HEADINGS}"
        rf"|\b{_HEADINGS},? (?:sans|pas de|pas des) (?:citations?|guillemets)"
        rf"|\b{_NO}{_HEADINGS} (?:en|entre|sous forme de) (?:citations?|guillemets)"
    ),
    Ask.BY_DAY: rf"{_HEADINGS} (?:par|pour chaque) (?:jour|date|journee)\b",
    Ask.VOICED: (
        r"\b(?:di(?:re|s|tes|sant)|montr\w+|precis\w+|rappel\w+) (?:bien )?qu(?:e |')c'est (?P<what>[^,]+?) "
        r"qui (?:l[ea] |l')?(?:parle|dit|affirme|annonce|communique|avance|assure)(?:nt)?\b"
        r"|\A(?:bien )?attribue[rz]? (?:bien )?(?:tout )?(?:a |aux? )?(?P<what2>.*)\Z"
    ),
    Ask.NO_VICTIM: (
        r"\b(?:pas|sans|aucun|ni) (?:(?:de|le|les|des) )?(?:noms?|ceux|celui) (?:d'une |d[eu]s? |de la )?victimes?\b"
        r"|\bne (?:pas )?(?:nommer|citer|identifier|donner le nom d[eu]s?) (?:pas )?(?:la |les |des )?victimes?\b"
        r"|\bvictimes? (?:anonymes?|sans noms?)\b"
        r"|\b(?:ne pas|jamais) (?:donner|mettre|citer|publier) (?:le |les )?(?:noms?|prenoms?|identites?) "
        r"(?:d'une |d[eu]s? |de la )victimes?\b"
    ),
    Ask.NO_MINOR: (
        r"\b(?:pas|sans|aucun|ni) (?:(?:de|le|les|des) )?(?:noms?|prenoms?|ceux|celui) "
        r"(?:d[eu]s? |de la |des |d'un )?(?:mineure?s?|enfants?|ados?|adolescente?s?)\b"
        r"|\bne (?:pas )?(?:nommer|citer|identifier) (?:pas )?(?:le |la |les |des )?(?:mineure?s?|enfants?|ados?)\b"
        r"|\banonymis\w+ (?:le |la |les )?(?:mineure?s?|enfants?|ados?)\b"
    ),
    Ask.NO_QUESTION: (
        rf"{_NO}(?:titre (?:interrogatif|en forme de question)|(?:questions?|point d'interrogation) {_IN_TITLE})"
        r"|\btitre (?:sans|pas de) (?:question|point d'interrogation)"
    ),
    Ask.NO_QUOTE: rf"{_NO}(?:citations?|guillemets) {_IN_TITLE}|\btitre (?:sans|pas de) (?:citations?|guillemets)",
    Ask.NO_FIGURE: rf"{_NO}(?:chiffres?|nombres?) {_IN_TITLE}|\btitre (?:sans|pas de) (?:chiffres?|nombres?)",
    Ask.PLAIN: (
        r"\A(?:(?:en faire |fais-en |faites-en |faire )?(?:un )?(?:papier |article |texte ))?sobre(?:ment)?\Z"
        r"|\A(?:du |rester |etre )?factuel\Z"
        r"|\b(?:sans|pas de|moins de|virer|enlever|retirer|couper|gommer|supprimer|enleve|coupe|vire|retire"
        r"|debarrasse[erz]* de) "
        r"(?:l[ea]s? |l'|toute? l[ea] )?"
        r"(?:auto-?promo\w*|pub(?:licite)?|promo\w*|com|reclame|langue de bois|superlatifs?|baratin|bla-?bla)\b"
        r"|\b(?:pas|jamais|ni) (?:leur|son|votre|notre) (?:service (?:de )?(?:pub\w*|com\w*)|pub\w*|attache\w*)"
        r"|\bfai(?:t|re) (?:pas |ni )?(?:leur|la|de la|sa) (?:pub|com|promo|reclame)\b"
        r"|\A(?:juste|seulement|uniquement|que|rien que) (?:l[ea]s? faits|du factuel)\Z"
    ),
    Ask.NAMED: (
        r"\btitre (?:avec|qui (?:dit|donne|cite)|ou il y a) (?:l[ea]s? |l'|un )?(?:noms?|lieux?|endroit)"
        r"(?: (?:ou|et) (?:l[ea]s? |l')?(?:noms?|lieux?|endroit|ville|village|commune))?\Z"
        r"|\btitre (?:qui l[ea]s? nomme(?:nt)?|avec (?:son|leurs?) noms?)\Z"
    ),
    Ask.COMMUNE: (
        rf"\b(?:titre (?:avec|qui (?:dit|nomme|cite)|ou il y a) {_NAME_OF}{_PLACE}"
        r"|titre (?:qui |doit |devra )?di(?:t|re|se) ou (?:c'est|ca se)"
        rf"|{_NAME_OF}{_PLACE} {_IN_TITLE}|titre ?: {_NAME_OF}{_PLACE} (?:dedans|obligatoire|d'abord|devant)\b)"
        rf"|\A(?:mets |mettre |mettez |avec )?(?:le |la )?{_NAME_OF}{_PLACE} (?:en tete|devant|d'abord|en premier)\Z"
        rf"|\A(?:le )?nom (?:de |du ){_PLACE}\Z|\btitre\b.*\b(?:le )?nom (?:de |du ){_PLACE}"
    ),
    Ask.NO_NAME: (
        rf"\b(?:pas|sans|ni|jamais|eviter?)(?: de| l[ea])? (?:{_NAME_OF_A_KIND}|noms? de )(?P<what>{_KIND}) {_IN_TITLE}"
        rf"|\btitre (?:sans|pas de)(?: l[ea])? {_NAME_OF_A_KIND}(?P<what2>{_KIND})"
    ),
    Ask.NAME_OF: (
        rf"\btitr(?:e|er|ez|ons)\b[^,]*?\b{_NAME_OF_A_KIND}(?P<what>{_KIND}) ?"
        rf"(?:dedans|obligatoire|d'abord|devant|en tete|\+.*|{_TO_IT})\Z"
        rf"|\b{_NAME_OF_A_KIND}(?P<what2>{_KIND}) {_IN_TITLE}"
    ),
    Ask.KEYED: (
        r"\b(?:mots?[- ]cles?|requete|keyword|seo|referenc\w+)\b[^,]{0,12} "
        rf"{_NAME_OF_A_KIND}(?P<what>{_KIND})\Z"
    ),
    Ask.IN_BOTH: (
        rf"\b{_BOTH.format('et')} {_TELL}(?P<what>.+)"
        rf"|\A(?:mets |mettre |avec )?(?P<what2>[^,]+?){_BE} (?:dans|en) (?:l[ea] )?{_BOTH.format('et')}"
    ),
    Ask.IN_EITHER: (rf"\A(?:mets |mettre |avec )?(?P<what>[^,]+?){_BE} (?:dans|en) (?:l[ea] )?{_BOTH.format('ou')}"),
    Ask.IN_TITLE: (
        rf"\btitre (?:avec |ou il y a |{_TELL})"
        r"(?!le nom d(?:e la |e l'|u |es ))(?:l[ea]s? (?:nom de |mots? )|l[ea]s? |l'|une? )?(?P<what>.+)"
        r"|\btitre ?: ?(?P<what3>(?:l[ea]s? |l')[^,:]{3,30})\Z"
        rf"|\A(?:mets |mettre |avec )?(?P<what5>(?:l[ea]s? |l'|une? )(?!{_NAME_OF_A_KIND})[^,]{{3,40}}?){_BE}"
        rf" {_IN_TITLE}\Z"
        r"|\btitre (?:qui |doit |devra |a )?(?:commenc|debut)\w+ par (?P<what4>.+)"
        r"|\A(?P<what2>(?:l[ea]s? |l'|une? |des )?(?:citations?|dates?|heures?|prix|chiffres?|tarifs?|bilan|score)) "
        r"(?:en|dans le) titre\b"
    ),
    Ask.IN_STANDFIRST: (
        rf"\A(?:mets |mettre |mettez |avec )?(?P<what>[^,]+?){_BE} (?:dans le|en|des le) chap(?:o|eau)\b"
        rf"|{_STANDFIRST} (?:avec |qui (?=l[ea]s? present)|{_TELL})(?P<what2>.+)"
    ),
    Ask.WITHOUT: (
        r"\A(?:sans|pas d[e']|enlever|virer|retirer|couper) ?(?:l[ea]s? |l')?"
        r"(?P<what5>(?:contacts?(?: presse)?|numeros?|listes?(?: a puces)?)\Z)"
        r"|\b(?:ne |n')?(?:pas )?(?:parle|mentionne|evoque)[rz]? pas (?:d[eu]s? |de la |de l'|d')?(?P<what>.+)"
        r"|\b(?:ne (?:doi\w+ )?pas|sans|pas la peine de|inutile de|pas besoin de) (?:parler|mentionner|evoquer) "
        r"(?:d[eu]s? |de la |de l'|d')?(?P<what2>.+)"
        r"|\A(?:ne pas (?:mettre|reprendre|garder|donner|publier)|(?:on )?ne garde[rz]? pas) "
        r"(?P<what8>(?:l[ae]s? |l'|d[e'] ?)"
        r"(?!.*(?:noms?|identite|impression|titre|chapo)\b)[^,]+)"
        r"|\A(?P<what9>[^,]+?) (?:n'(?:est|a)|ne sont|n'ont) (?:pas|aucun) "
        r"(?:utiles?|necessaires?|interet|interessant\w*|indispensables?)\Z"
        rf"|\A(?:pas|sans|aucune) (?:de |la |les )?(?P<what10>{_SAYING} (?:d[eu]s? |de la |de l'|d')[^,]+)\Z"
        rf"|\A(?:on |tu |vous )?{_LEAVE} (?P<what11>(?:l[ea]s? |l'|« ?)(?!{_TRADE})[^,]+)\Z"
        rf"|\Apas (?P<what15>(?:l[ea]s? |l')(?!{_TRADE}|{_NO_PART})[^,]+)\Z"
        rf"|\A(?:on |tu |vous )?(?:{_LEAVE}|pas) (?:l[ea]s? |l'|tout )?(?P<what6>{PART}.+)"
        r"|\A(?:pas d[e'] ?|sans |aucune? )(?P<what12>(?:inter-?titres?|inters?) (?:sur|pour|avec) .+)"
        r"|\A(?:rien|pas de (?:polemique|couplet|laius|passage)) (?:sur|d[eu]s?) (?P<what13>.+)"
        r"|\A(?:on )?ne (?:dit|donne|met|cite|publie) pas (?P<what7>l(?:[ae]s? |')\w+)\Z"
        r"|\bpas un mot (?:sur|d[eu]s?|d') ?(?P<what3>.+)"
        r"|\A(?P<what4>[^,]+?) (?:ne (?:va|vont|doi(?:t|vent) pas (?:aller|figurer))|n'(?:a|ont) rien a faire)"
        r"(?: pas)? dans (?:l'article|le papier|le texte)"
    ),
    Ask.CITED: (
        r"\b(?<!ne )(?<!pas )(?<!jamais )(?<!de )(?:cit|credit|mentionn)(?:er?|ez) (?!pas\b|jamais\b)(?P<what>.+)"
        r"|\bla source,? c'est (?P<what4>[^,]+)|\A(?P<what5>[^,]+?) a (?:citer|crediter)\Z"
        r"|\b(?:di(?:re|s|tes|sant)|indiqu\w+|precis\w+) (?:bien )?"
        r"(?P<what3>qu(?:e |')(?:c'est|(?:ca|cela|l'article|le texte|il) (?:est|vient)) (?:bien )?"
        r"(?:d[eu']|d'eux|d'un|repris|traduit|tire|publie|paru|des)\b.*)"
        r"|\b(?:on dit|di(?:re|s|tes|sant)|indiqu\w+|precis\w+) "
        r"(?P<what2>d'ou (?:(?:ca|c'|cela|il|elle) ?(?:vient|sort)|vien(?:t|nent) (?:l[ea]s? |l'|ce)\w+)\b)"
    ),
    Ask.LAST: (
        r"\A(?:et )?(?:mets |mettre |mettez )?(?:a la fin|pour (?:finir|terminer|conclure)|en (?:bas|dernier)) ?[:,]? "
        r"(?!d[eu]s?\b|d')(?P<what3>.+)"
        r"|(?:\A|: ?|\b(?:re)?(?:mettre|mets|mettez|garder|laisse|avec|rappelle[rz]?) )"
        r"(?P<what>(?!(?:tout )?le reste\b)(?:[^,(:]|\([^()]*\))+?),? "
        r"(?:(?:a|en|vers) (?:la )?(?:toute )?fin|(?:en|tout en|au) bas|en dernier|"
        r"pour (?:finir|terminer|conclure)|en conclusion|(?:au|en) pied)\b"
        r"|\b(?:fini(?:r|s|t|ssez)|termine[rz]?|conclure|conclu[st]?) (?:par|sur|avec) (?P<what2>.+)"
    ),
    Ask.FIRST: (
        rf"(?:\A|: ?)(?:avec |mets |mettre )?(?P<what>(?!{_NO_THING})[^,:]+?){_GOES} "
        r"(?:d'abord|en premier|en tete|"
        r"en (?:tout )?(?:ouverture|haut|debut|attaque|accroche)|tout (?:de suite|en haut)|au plus tot|"
        r"des (?:l'attaque|l'ouverture|le debut|la premiere (?:phrase|ligne))|"
        r"pour (?:commencer|debuter|ouvrir)|d'entree|"
        r"avant (?:le reste|tout))\b"
        r"|\b(?:commence|ouvr[ei]|attaque|demarre|debute|entre)[rz]? (?:par|sur|avec) (?P<what2>.+)"
        r"|\b(?:accroche|attaque|entree) (?:par|sur|avec) (?P<what5>.+)"
        r"|\A(?:bien )?(?:remonte[rz]?|fai\w+ remonter) (?P<what4>l(?:[ae]s? |')[^,]+?)(?: (?:en haut|au debut))?\Z"
        r"|\A(?:.*\bmais )?(?P<what6>[^:]+?) ?[,:] (?:et )?c'est (?:ca|cela|la|bien ca),? (?:qui est )?l'info"
        r"|\A(?:d'abord|en premier|avant tout|priorite a(?:ux?)?|en tete|en ouverture),? (?P<what3>.+)"
    ),
    Ask.NEXT: (
        rf"\A(?:et )?(?:puis|ensuite),? (?P<what>{_NO_REST}[^,]+)\Z"
        rf"|\A(?P<what2>{_NO_REST}[^,]+?) (?:ensuite|(?:juste )?(?:apres|derriere)|en (?:deuxieme|second))\Z"
    ),
    Ask.HIGH: (
        r"\A(?:il faut que |remonte[rz]? )?(?P<what>(?:l[ea]s? |l')[^,]+?)"
        r"(?: (?:doi\w+|devr\w+) (?:bien )?(?:venir|etre|figurer|remonter)(?: (?:bien|assez|tres|plus))?"
        r"| (?:bien|plus|assez)) haut\Z"
    ),
    Ask.FORWARD: (
        r"\b(?:mettre|mets|mettez) (?:bien )?(?:en (?:avant|valeur|evidence|vue)|l'accent sur) (?P<what>.+)"
        r"|\A(?:mettre |mets |mettez |avec )?(?P<what6>[^,]+?) "
        r"(?:(?:a |mis\w* |bien |tres |tout |mettre )*en (?:avant|valeur|evidence|vue|vedette|bonne place)"
        r"|(?:bien |tres )*visibles?)\Z"
        r"|\A(?:on (?:doit|veut) |qu'on |il faut qu'on |que (?:le lecteur |l'on |les gens )?)"
        r"(?:voi[et]|voir|voient|repere\w*|trouve\w*) (?:bien |tout de suite |d'abord |vite )*(?P<what7>.+)"
        r"|\A(?:il faut )?que (?P<what8>[^,]+?) (?:se voi(?:e|t|ent)|ressorte(?:nt)?|saute(?:nt)? aux yeux)\b"
        r"|\b(?:(?:faire|fais|faites) (?:bien )?ressortir|insistez? (?:bien )?sur) (?P<what9>.+)"
        r"|\A(?P<what11>[^,]+?)"
        r"(?:,? qu'(?:on l[ea]s? voi\w+|(?:elle|il)s? se voi\w+)"
        r"| doi(?:t|vent) (?:bien )?(?:se voir|ressortir|sauter aux yeux)| en gros)\Z"
        r"|\A(?:l'essentiel|le principal|le plus important) ?: ?(?P<what10>.+)"
        r"|\b(?:valoriser?|valorisez) (?P<what2>.+)"
        r"|\A(?:l')?angle ?(?::|,? ?c'est|sur) ?(?P<what3>.+)"
        r"|(?:\A|: )(?:l'info|l'important|le plus important|ce qui compte|le sujet),? (?:c'est|ce sont) ?:? ?"
        r"(?P<what4>.+?)(?=,? (?:et )?(?:pas|plutot que) |\Z)"
        r"|\A(?P<what12>[^,=]{3,40}?) ?=? ?(?:c'est |= )l(?:e sujet|'info)\Z"
        r"|\Ac'est (?P<what5>.+?) (?:qui (?:compte|prime|interesse)|l'(?:info|important|essentiel))\b"
    ),
    Ask.HEARD: (
        r"\A(?:(?:avec|et|ajoute[rz]?|mettre|mets|rappele[rz]|rappelle|donne[rz]?|il faut|garde[rz]?|prevoir|bien) )*"
        r"(?:l[ea]s? |l')?(?:reactions?|reponses?|position|avis|point de vue|version|mots?|reserves|inquietudes?"
        r"|craintes?|critiques?|reproches?|objections?|arguments?|explications?|coleres?|temoignages?) "
        r"(?:de l'|de la |du |des |d[e'] ?)"
        r"(?:deux |trois |chaque )?(?P<what>(?! ?\d)(?!.* non\Z)[^,]{3,60}?)"
        r"(?= (?:dans|selon|du communique|de la depeche|est importante|par telephone|prise? (?:au|par|hier|ce))\b|\Z)"
        r"|\bdonne[rz]? (?:bien )?la parole (?:aux? |a l[ae] |a l'|a )(?P<what2>[^,]{3,50})"
        r"|\A(?:la )?parole (?:aux? |a l[ae] |a l')(?P<what4>[^,]{3,50}?)(?= d'abord\b| aussi\b|\Z)"
        r"|\A(?:l[ea]s? |l')?(?P<what3>[^,]{3,40}?) (?:(?:doi|peu)(?:t|vent) (?:bien |pouvoir )*"
        r"(?:(?:avoir|garder) la parole|repondre|s'expliquer|etre entendue?s?)|(?:a|ont|garde(?:nt)?) la parole)\b"
    ),
    Ask.YEAR: (
        r"\A(?:et |bien |avec |on )*"
        r"(?:rappel(?:er|ez|le)?|compar(?:er|ez|e|aison)|redonne[rz]?|remettre|donne[rz]?|avec) "
        r"(?P<what>[^,]{0,40}?\b(?:19|20)\d\d)\Z"
        r"|\A(?P<what2>(?:l[ea]s? )?(?:chiffres?|bilan|donnees|resultats|frequentation) (?:de |d')?(?:19|20)\d\d)\Z"
    ),
}
WISHES: Final = tuple((ask, re.compile(pattern)) for ask, pattern in _PATTERNS.items())
"""Of a folded phrase, in this order."""
