"""What translations from German, Italian, Spanish and English keep, and French has otherwise: pattern, what it has.

Asked of copy that is known to be translated: some of them a French writer might choose.
"""

from __future__ import annotations

from typing import Final

_SIDE: Final = r"(?:français|allemand|suisse|belge|luxembourgeois|italien|espagnol|autrichien|néerlandais)"
_PARTIES: Final = r"(?:SPD|CDU|CSU|FDP|AfD|Verts|Gauche|socialistes?|libéra\w+|conservat\w+|majorité|UDC|PLR)"
_TALKS: Final = (
    r"(?:négociations|discussions|pourparlers|préparatifs|travaux|enquêtes?|recherches|planifications?|procédures?)"
)
_ASKS: Final = r"(?:examine|vérifie|sait|savent|pense|croit|espère|signifie|craint)"
_IS_WORTH: Final = r"(?:vaut|valent|valoir|vaudra)"
_DONE: Final = (
    r"(?:donné|fait|mis|pris|utilisé|réalisé|construit|fermé|ouvert|organisé|présenté|publié|appelé|transféré|payé|"
    r"garanti|financé)"
)
_BODY: Final = r"(?:la (?:mairie|préfecture|direction|police)|le (?:ministère|gouvernement|club|parti)|l[’']entreprise)"
_FEELS: Final = r"(?:content|heureux|heureuse|déçu|choqué|confiant|surpris|optimiste)e?s?"

TURNS: Final = (
    # German
    (r"\ACeci (?:a|ont) (?:décidé|annoncé|dit|déclaré|confirmé|communiqué)\b", "« c’est ce qu’a décidé … »"),
    (r"\b(?:avec|à|par) \d+ (?:contre|à|pour) \d+ voix\b", "« par 29 voix contre 14 »"),
    (rf"\bsur le côté {_SIDE}\b", "« côté français », « du côté français »"),
    (r"\b[Dd]ans les heures de pointe\b", "« aux heures de pointe »"),
    (
        r"\b(?:condui|roul|voyag|circul)\w* avec (?:l[’']auto|la voiture|le (?:bus|train|vélo|tram))\b",
        "« en voiture », « en bus »",
    ),
    (r"\bon a besoin\b[^.;:«»]{0,70}?\d+ (?:minutes|heures|jours|mois|ans)\b", "« il faut » (man braucht)"),
    (r"\bdevr(?:ait|aient) être \d+ (?:minutes|heures|euros|mètres|kilomètres)\b", "« devrait durer », « coûter »"),
    (r"(?<=», )(?:a|ont) critiqué\b", "« a déploré », « a reproché à … »"),
    (
        rf"\b(?:chef|cheffe|présidente?) de (?:la )?fraction\b|\bla fraction (?:d[eu]s? )?{_PARTIES}\b",
        "« groupe » (Fraktion)",
    ),
    (r"\bne \w+ personne plus\b|\bne \w+ rien plus\b", "« plus personne ne … »"),
    (r"\binitiatives? (?:de|des) citoyens\b", "« collectif d’habitants » (Bürgerinitiative)"),
    (r"\bdécisions? (?:de|des) citoyens\b", "« référendum local » (Bürgerentscheid)"),
    (
        rf"\b{_ASKS}(?:nt)?, (?:si|qu(?:e\b|[’']))",
        "« si », « que » sans virgule",
    ),
    (
        r"\A(?:Pour|Avec|Dans|Sur) [^,.;:«»]{3,40} (?:seraient|serait|sont|étaient) (?:nécessaires?|requis|prévue?s?) ",
        "le sujet d’abord",
    ),
    (rf"\bse (?:montre|montrait|montra)(?:nt)? {_FEELS}\b", "« se dit … », « est … »"),
    (rf"\b{_TALKS}(?: (?:avec|sur|contre|pour) [^.,;:«»]{{3,40}})? cour(?:t|ent)\b", "« être en cours » (laufen)"),
    (
        rf"\b(?:billets?|tickets?|abonnements?|\w+ticket)\b[^.;:«»]{{0,20}} {_IS_WORTH} (?:jusqu|dans|pour|aussi|sur)",
        "« être valable » (gelten)",
    ),
    (r"\b(?:bourgmestre|maire)-(?:chef|supérieure?)\b|\b(?:premier|haut|grand) bourgmestre\b", "« maire »"),
    (r"\bn[’']ont? plus besoin que\b|\bau cours de temps\b", "« au fil du temps »"),
    (r"\bdéjà maintenant\b", "« dès maintenant », « d’ores et déjà » (schon jetzt)"),
    (r"\btoujours de nouveau\b|\btoujours encore\b", "« sans cesse », « toujours » (immer wieder, immer noch)"),
    (r"\bpour le moment actuel\b|\bà présent actuel\b", "« pour l’instant »"),
    (r"\bau plus (?:tardif|tôt possible que)\b", "« au plus tard »"),
    # Italian, Spanish
    (
        rf"\b(?:vient|viennent|viendra|viendront) {_DONE}e?s?\b",
        "« est … », « sera … » (viene fatto)",
    ),
    (r"\b(?:entr\w+|rentr\w+) dans le mérite\b", "« sur le fond » (nel merito)"),
    (r"\bà règle d[’']art\b", "« dans les règles de l’art »"),
    (r"\bcomuni(?:qu|c)é\b(?<!communiqué)", "« communiqué »"),
    (r"\b[Dd]ans l[’']actualité, ", "« actuellement » (en la actualidad)"),
    (
        rf"\b[Dd]epuis {_BODY},? (?:(?:ils|elles|on) )?(?:ont|a) (?:indiqué|précisé|souligné|confirmé|assuré)\b",
        "« la mairie a indiqué »",
    ),
    (
        (
            r"\b[Ss]i (?:ne |n[’'])(?!(?:est|était|étaient|eût|eussent|fût|importe)\b)"
            r"(?:(?:les?|la|lui|leur|se|y|en|me|te|nous|vous) |[lsmt][’'])*[a-zà-ÿ]+(?:e|ent|t|d|a)\b"
        ),
        "un sujet : « s’il ne … pas » (se non …)",
    ),
    (r"\bPas (?:tous|toutes) (?:ils|elles)\b", "« tous ne … pas » (non tutti)"),
    (r"\b(?:boutiques?|magasins?) d[’']alimentaires?\b", "« épicerie » (alimentari)"),
    # English
    (
        r"\bsur une base (?:quotidienne|hebdomadaire|mensuelle|annuelle|régulière|volontaire)\b",
        "« chaque jour », « régulièrement »",
    ),
    (r"\bfai(?:t|sait|re) (?:beaucoup de )?sens\b", "« avoir du sens », « être logique » (make sense)"),
    (r"\b(?:des|les|plusieurs|deux|trois) officiels\b(?! [a-zà-ÿ]+s\b)", "« responsables », « autorités » (officials)"),
    (r"\bpremiers (?:répondants|intervenants)\b", "« secours » (first responders)"),
    (
        r"\bdépartements? (?:de police|des incendies|du feu|de feu|de pompiers)\b",
        "« police », « pompiers » (department)",
    ),
    (r"\ben condition (?:critique|stable|grave|sérieuse)\b", "« dans un état … »"),
    (r"\b(?:des|les|\d+|deux|trois) charges criminelles\b", "« poursuites pénales » (criminal charges)"),
    (
        r"\bfai(?:t|sait|re|sant) face à (?:des|une|plusieurs|\d+) (?:accusations?|charges?)\b",
        "« être poursuivi pour »",
    ),
    (r"\bconseil(?:s)? de (?:la )?ville\b", "« conseil municipal » (city council)"),
    (r"\bdélivr(?:é|er|e|a|ait) (?:un|son|le) (?:discours|message)\b", "« prononcer » (deliver)"),
    (r"\bprendre le blâme\b|\bpris le blâme\b", "« endosser la responsabilité »"),
    (r"\bau final de la journée\b|\bà la fin de la journée, (?:c[’']est|il|nous|on)\b", "« en fin de compte »"),
)
