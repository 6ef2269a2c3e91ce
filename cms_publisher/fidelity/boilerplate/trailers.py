"""What other hands and pages leave in a text: editors' marks, buttons, links to further reading.

Patterns are held against folded text (words.fold): lowercase, no accents, straight apostrophes. They must match a whole
bracket, or a whole sentence or block, so that the same words within a sentence stay.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from cms_publisher.fidelity.boilerplate.desk_lines import OF_DESK, SIGNED
from cms_publisher.fidelity.boilerplate.public_lines import calls_readers
from cms_publisher.fidelity.boilerplate.versions import WORKING
from cms_publisher.french.sought import Sought

_ROLE: Final = (
    r"(?:edited|translated|reporting|additional reporting|further reporting|writing|editing|compiled|written|"
    r"edite|editee|traduit|traduite|traduction|relu|relue|redige|redigee|mis en ligne|adapte|adaptee|version francaise|"
    r"article (?:original |initialement )?(?:edite|traduit|redige|publie)|texte traduit|propos traduits|reportage)"
)
_BY: Final = "(?:by|par|:)"

MARK: Final = re.compile(rf"{_ROLE}\b[^.!?]{{0,140}}?(?<![^\W_]){_BY}.{{1,200}}", re.DOTALL)
"""The inside of a bracket that says who edited, translated or reported."""

_NAMES: Final = r"[A-ZÀ-ÖØ-Ý][\w.’'-]*(?:(?:,| et| and| avec| with)? [A-ZÀ-ÖØ-Ý][\w.’'-]*){0,9}"
MARK_LINE: Final = re.compile(
    r"(?i:edited|translated|editing|(?:additional |further )?reporting|writing|traduite?|traduction|[ée]ditée?|relue?|"
    r"(?:reportage|informations?) (?:additionnel|complémentaire)(?:le)?s?)"
    r"(?: de l[’']\w+)?\s?"
    rf"(?i:by|par|de|:) {_NAMES}(?: (?:in|from|à) {_NAMES})?\.?"
    rf"|De (?=[^,]+, [A-Z]{{2,5}}(?: ?[-–—])?\Z){_NAMES}(?: ?[-–—])?"
    rf"|(?:[Pp]ar|By|De notre \w+ \w+,?(?: (?:à|au|aux|en))?|(?:Propos r|R)ecueillis? par) {_NAMES}"
    rf"(?:,? (?:pour|à|avec|de|for|in) {_NAMES})?"
    rf"(?:\.? ?[-–—/|,.;] ?(?i:photos?|portraits?)(?: ?:| de| par)? .{{1,80}})?(?: ?[-–—])?"
    rf"|(?i:textes?(?: et (?:photos?|dessins?|vidéos?))?(?: ?:| de| par)?|signature ?:) {_NAMES}"
    r"|(?:[A-ZÀ-Ý]h?\.[ -]?){2,4}(?:\((?:[A-Z]{2,5}|(?i:photos?|ph\.|p\.|page|voir|lire)[^()]{0,25})\))?"
    rf"|(?:Crédits? )?[Pp]h(?:otos?|\.)(?: (?:d[’'])?archives?)?(?: ?[:/–-]| par)? {_NAMES}"
    rf"|\(?[Pp]h(?:otos?|\.) (?:d[’'])?(?:archives?|illustration)\.?(?: {_NAMES})?\)?|\((?i:archives?)(?: {_NAMES})?\)"
    rf"|\([Pp]h(?:otos?|\.)(?: ?:)? {_NAMES}\)|{_NAMES},? ?[-–—/|]? ?[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    rf"|\((?:Rappel|Repères|Encadré|Éclairage|Chronologie|Fiche)(?: ?[-–—/:] ?[\w ]{{1,30}})?\)|{SIGNED}|{WORKING}",
)
"""The same, a byline, initials, a photographer, a box's label, on a line of its own; held against the text as it is.

A correspondent's initials may have the newsroom's code behind them, "J.-L. M. (CLP)", or where the picture stands.
"""

_NEWS: Final = (
    "LEAD|(?:AVANT-)?PAPIER(?: G[ÉE]N[ÉE]RAL| D['’]ANGLE)?|SYNTH[ÈE]SE|ENCADR[ÉE]|ACTUALIS(?:[ÉE]|ATION)|"
    "R[ÉE]P[ÉE]TITION|PR[ÉE]V|MAJ|MISE [ÀA] JOUR|(?:(?:NOUVEAU|PREMIER|DERNIER|DEUXI[ÈE]ME) )?BILAN|"
    "CHRONO(?:LOGIE)?|REPORTAGE|[ÉE]CLAIRAGE|RECTIFICATIF|CORRECTION|"
    "VID[ÉE]OS?|PHOTOS?|INFOGRAPHIES?|CARTES?|DIRECT|(?:PR[ÉE]CISION|R[ÉE]ACTION|D[ÉE]TAIL|COMPL[ÉE]MENT)S?|URGENT|"
    "ALERTE|VERBATIM|R[ÉE]CAPITULATIF"
)
_FILED: Final = (
    rf"(?:{_NEWS})(?: \d)?(?:(?:, ?| et | ?\+ ?| ?/ ?)(?:(?:{_NEWS})(?: \d)?|photos?|vidéos?|infographies?))*"
)
_TOLD_BY: Final = (
    "(?:pr[ée]fecture|parquet|police|gendarmerie|pompiers|procureure?|minist[èe]re|justice|autorit[ée]s|officiel)"
)
FILED_AS: Final = re.compile(
    rf"{_FILED}|(?i:(?:(?:nouveau|dernier) )?(?:bilan )?{_TOLD_BY})|"
    r"[Pp]h(?:otos?|\.) (?:(?:d[’'])?(?:archives?|illustration)|ci-(?:contre|dessus|dessous)|DR)"
)
"""The inside of a bracket by which an agency files versions, "(LEAD)", says who told it, or a desk files a picture."""

_WEEKDAY: Final = "(?:Lun|Mar|Mercre|Jeu|Vendre|Same)di,?|Dimanche,?"
_AGENCY: Final = r"(?:AFP|ATS|SDA|DPA|dpa|ANSA|APA|AP|Keystone-(?:ATS|SDA)|afp|ats|sda)"
_OF_COPY: Final = (
    r"(?i:(?=(?:actualise|remplace|corrige|ajoute|compl[eè]te|rectifie|pr[ée]cise|supprime|annule)\b|.*\b(?:"
    r"(?:non|pas) relue?|mettre en ligne|d[ée]p[êe]che|embargo|(?:texte|papier|copie) (?:pr[ée]c[ée]dent|non|[àa]))\b))"
)
"""What tells of the copy, no reader: "ajoute réactions", "texte non relu"."""
WIRE_LINE: Final = re.compile(
    r"[A-Z]{2,5}-\d{3,5}\b[\w /-]{0,60}|[a-zà-ÿœ\d]+(?:-[\w’']+){3,9}|<(\w+)[^<>]*>[^<>]*</\1>"
    rf"|[\w’']+(?:-[\w’']+){{1,9}} (?:\({_FILED}\)|(?:{_NEWS})(?: \d)?)"
    r"|[\w’']+(?:-[\w’']+){2,9}-[A-Z]{4,}|[A-Z]{2,5}(?=.*(?:\d{4}|/))(?: (?:\d{1,5}|[A-Z]{1,4}|/[A-Z\d-]+)){3,}"
    r"|LEAD|ACTUALISATION|(?:AVANT-)?PAPIER(?: G[ÉE]N[ÉE]RAL| D['’]ANGLE)?"
    r"|[A-Z]{2,5}\d{3,5}(?:\s+(?:\d[\d./:-]*|[A-Z]{1,5}|/\S+|[a-z]{2,3}/[a-z]{2,3}|[Mm]ots|"
    rf"{_WEEKDAY}))+|\(?(?:[A-Z]{{2,4}} )?\d{{6}} [A-Z]{{3}} \d\d\)?|[^\W\d_]{{3,}}(?:/[^\W\d_]{{3,}}){{1,6}}/?"
    r"|\d{1,3}(?: ?/ ?\d{1,3})?|[Pp](?:age|\.) ?\d{1,3}(?: ?(?:/|sur) ?\d{1,3})?|>+ .{1,300}"
    r"|[—–-] .{1,60}\(@\w{1,20}\).{0,40}"
    r"|\(?(?:© ?)?[A-Z]{2,5}[ ,/–-]{1,3}(?:\d\d?[./]\d\d[./](?:20)?\d\d|\d{1,2} [a-zéû]{3,9}\.? 20\d\d"
    r"|\d{6} [A-Z]{3} \d\d)(?:[ ,à–-]{1,3}\d\d?[h:]\d\d)?\)?"
    r"|[A-ZÀ-Þ][A-ZÀ-Þ’' ]{4,50} (?:[–|-] |n° ?)?\d{1,4}(?: [–|-])? [\w.-]{3,30} (?:19|20)\d\d"
    rf"|(?:ATTENTION|AVIS) ?[-–—:] ?{_OF_COPY}.{{3,200}}|.{{3,200}} ///|\((?:FIN|SUITE|à suivre)\)"
    r"|(?:\([A-Z]{2,5}\) )?\(?(?!et/ou\b|oui/non\b)[a-z]{2,4}(?:[-/][a-z]{2,4}){0,5}/[a-z]{2,4}\)?|-+ ?30 ?-+"
    rf"|\(?(?:[a-z]{{2,4}},? avec )?/?{_AGENCY}(?:(?:[/,] ?| et ){_AGENCY}){{0,3}}\)?|"
    r"[Aa]gences?/[a-z]{2,4}|\+{3} .{1,200} \+{3}"
    r"|(?:ACTUALIS|REMPLAC|CORRIG|AJOUT|COMPL[EÈÉ]T|RECTIFI)(?:E|É|ER|ANT)\b.{3,300}|PR[EÉ]V(?:ISIONS)? \d.{3,200}"
    r"|\[(?:logo|image|photo|visuel|illustration|vid[ée]o|vignette|bandeau)\b[^\]]*\]|[→►▶➤➔👉] ?.{1,250}"
    r"|(?:[ÀA] )?LIRE (?:AUSSI|ÉGALEMENT|EGALEMENT)\b.{0,250}|(?:[ÀA] l|L)ire (?:aussi|également) [^.!?]{1,160}"
    r"|\[(?i:(?:encadré|contenu|espace|message|lien)? ?(?:partenaire|sponsorisé|publicitaire|publicité))\].{0,300}"
)
"""A line by which an agency counts, files, signs and ends its story; against the text as it is."""

COMMENT: Final = re.compile(
    r"(?:[Cc]ommentaires? ?)?\[[A-Za-z]{1,4}\d{1,3}\] ?:?(?P<said>.{0,250})"
    r"|(?:Supprimé|Mis en forme|Deleted|Formatted) ?: ?.{1,250}"
)
"""A line that a word processor prints beside the text: a colleague's comment, what was deleted; as it is."""

UPDATED: Final = re.compile(
    r"\((?:actualise|complete|corrige|rectifie|mis a jour|ajoute|remplace|precise)(?:es?|r|nt)? [^()]{3,300}\)"
    rf"|{OF_DESK}"
)
"""A line in brackets above a wire's text: what is new in this version; a reporter's to the desk; folded."""

SIGNED_NOTE: Final = re.compile(
    r"[^.!?]{2,60}\ba (?:verifier|completer|relire|caler|recouper|corriger)\b[^.!?]{0,40},? (?:[a-z]\. ?-?){2,3}"
    r"|(?:check|chk|todo|tk)\b.{0,60}"
)
"""The inside of a round bracket that a colleague signs, or opens with his word: "fiche à vérifier, K. R."; folded."""

NOTE: Final = re.compile(
    r"(?:inserer|ajouter|mettre|placer|prevoir) (?:ici )?(?:la |une? |les |le |l')?(?:photos?|images?|infographies?|"
    r"cartes?|liens?|encadres?|videos?|visuels?|legendes?|tableaux?)\b.{0,120}|[a-z]{1,4}\d{1,3}(?: ?:.{1,200})?"
    r"|(?:a (?:verifier|confirmer|completer|recouper|preciser|relire|valider|choisir|trouver|remplacer|inserer|"
    r"sourcer|dater|actualiser|mettre a jour|maj|rafraichir|relancer|reecrire|reformuler)|relue?|relire|verifier|"
    r"recouper|completer|confirmer|voir avec|attendre|todo|tk|ok|check|chk|verif)\b.{0,250}"
    r"|(?:photos?|visuels?|legendes?|infographies?|cartes?|encadres?|exergues?|titres?|chapos?|intertitres?)\b.{0,120}"
    r"(?:\?|\bici\b|\ba (?:venir|suivre|inserer|placer|choisir|trouver|recuperer|demander|caler)\b).{0,120}"
    r"|.{0,60}\b\d+ (?:lignes|signes|feuillets)\b.{0,80}"
)
"""The inside of a square bracket that one colleague writes for another."""

_NETWORK: Final = "facebook|twitter|x|linkedin|whatsapp|instagram|telegram|bluesky|mastodon|youtube|tiktok"

_DATED: Final = (
    r"(?:(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche) )?"
    r"(?:\d\d?(?:er)? [a-z]{3,9} (?:19|20)\d\d|\d\d?[/.]\d\d?[/.]\d{2,4})"
)

_BY_MACHINE: Final = (
    r"(?:cette |la )?traduction (?:a ete |est )?(?:\w+ )?"
    r"(?:automatique\b|par (?:une? (?:machine|logiciel|ia)\b|deepl|google)).{0,120}"
    r"|(?:ce |cet )?(?:texte|article) (?:a ete |est )?traduit (?:automatiquement|par une machine|a l'aide).{0,120}"
)
MACHINE_TRANSLATED: Final = re.compile(_BY_MACHINE)
"""A line by which a page says that a machine translated it; against folded text."""

_COUNTED: Final = r"(?!.*\b(?:voix|suffrages|exprimes)\b)(?:\d|mm?\.|mmes?\b|tous\b|l'ensemble\b).{0,250}"
"""Who sat in a council; of a team, "absents : Roy (genou)" is news, and so is who was elected by how many votes."""
_PIECE: Final = (
    r"(?:l'|le |la |les |notre |nos |une? )?(?:articles?|dossiers?|entretiens?|interviews?|editos?|editorial|"
    r"reportages?|enquetes?|analyses?|billets?|portraits?|chroniques?|commentaires?|reactions?|temoignages?|encadres?|recits?|"
    r"infographies?|resultats?|comptes? rendus?|classements?|decryptages?|informations?)"
)
_WIRES: Final = "afp|ats|sda|dpa|belga|reuters"
_OLD: Final = "(?: (?:d')?(?:illustration|archives?))?"
_PAGES: Final = r"(?:en )?(?:page|p\.) ?\d+|(?:en |aux )?(?:pages|pp?\.) ?\d+(?: (?:et|a) |-)\d+"
"""Where a printed paper sends its reader, and what is there."""
_HOUR: Final = r"(?: a \d{1,2} ?(?:h|heures?)(?: ?\d\d)?)?"

_NEXT: Final = (
    r"(?:(?:apres-)?demain|(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)(?: prochain)?|la semaine prochaine)"
)
_PAPER: Final = r"(?:prochaine? )?(?:numero|editions?|pages|colonnes|journal|magazine|supplement|dossier)"
"""What a paper promises below its text: "À lire demain : …", "Samedi dans nos colonnes : …"."""

_ASKS: Final = (
    r"(?:merci de|(?:nous|je) (?:souhait|demand|aimer|voudr)\w+|vous voudrez bien|veuillez)"
    r" (?:bien vouloir )?(?:nous |me )?"
)
_REREAD: Final = (
    r"(?:relire (?:(?:nos|mes|les) (?:citations?|propos)|(?:l'|le |ce )(?:article|papier|texte)|avant)|(?:envoyer|"
    r"transmettre|soumettre|confirmer|communiquer) .{0,40}\b(?:avant|date de) (?:parution|publication))"
)
"""What a source asks of a newsroom about its paper: to reread it, to know when it runs."""

_LEFTOVERS: Final = rf"""
(?:aller|passer|retour|revenir|acceder) (?:directement )?(?:a l'accueil|(?:au|a la) (?:contenu|menu|recherche).{{0,12}})
skip to (?:main )?content|se connecter|s'identifier|mon compte|fil d'ariane
ce site (?:utilise|depose|a recours a) des cookies.{{0,250}}
en (?:poursuivant|continuant)[^.]{{0,60}}vous acceptez.{{1,150}}
(?:tout accepter|j'accepte|continuer sans accepter|parametrer)(?: les cookies)?(?: ?[|·].{{1,120}})?
accueil ?[>›»/|].{{1,160}}|abonnes?|article (?:abonne|premium)
(?:suivez|retrouvez)[- ]nous sur .{{1,60}}|newsletters?(?: [^:.]{{1,40}})? ?:.{{1,200}}|je m'inscris
nos applications ?[|].{{1,160}}
(?:sign up|subscribe|get unlimited access)\b.{{1,200}}
visuels? (?:hd |en haute definition |libres? de droits? ).{{1,160}}|ne pas jeter sur la voie publique
@[a-z]{{1,12}} ?:.{{1,250}}
(?:direction|service|pole)(?: de la| de)? (?:communication|presse)\b.{{0,80}}
(?:infographie|carte interactive|video|diaporama|podcast|en images?) ?: [^.«]{{1,160}}
merci de crediter .{{1,100}}|#\w+(?: #\w+)*
(?:\(?[a-z]{{2,3}}(?:, [^)]{{1,40}})?\)? ?[—–-] ?)?merci de (?:ne pas )?(?:titrer|citer|publier|relire|valider).{{1,99}}
(?:p\.?-?s\.? ?:? ?)?{_ASKS}(?:faire |laisser |a )?{_REREAD}\b.{{0,60}}|(?:urgent ?: ?)?merci de caler en page .{{1,40}}
notes? aux (?:redactions?|redacteurs?|editeurs?|journalistes?) ?:.{{1,250}}|figures? \d{{1,2}} ?[.:].{{1,200}}
(?:partager|partagez)(?: cet article| cette page| l'article)?(?: (?:sur|via) (?:{_NETWORK}).{{0,60}})?
(?:partager|partagez|envoyer)(?: cet article| cette page| l'article)? par (?:e-?mail|courriel)
(?:a )?(?:lire|voir|ecouter|decouvrir|relire|lisez)(?: et \w+)? (?:aussi|egalement)(?: ?[.:|>→«–—-].{{1,250}})?
(?:a )?(?:lire|voir|ecouter) (?:aussi|egalement) (?:(?:notre|nos)\b.{{0,200}}|{_PIECE}\b[^.!?«»]{{0,160}})
(?:a )?(?:lire|voir|relire|relisez|retrouvez) (?:[^.!?«»:]{{1,70}} )?(?:{_PAGES})(?: {_PIECE}\b.{{0,80}})?
{_PIECE}(?: [^.!?«»,;:]{{1,50}})? (?:{_PAGES})
(?:a )?(?:lire|voir)(?: aussi| egalement)? (?:ci-\w+|par ailleurs|l'encadre|photos?(?: ci-\w+)?)
a lire {_NEXT}(?: (?:dans|sur|en) [^:.!?«]{{3,30}})? ?(?::|[–-] ).{{1,200}}
(?:{_NEXT}|a (?:lire|retrouver|decouvrir|suivre)) dans (?:nos|notre|votre) {_PAPER}\b[^:.!?«]{{0,40}}:.{{1,200}}
plus de photos (?:sur|dans) .{{1,60}}
(?:(?:notre|la|nos|les) )?(?:videos?|diaporama|photos) (?:a voir )?sur (?:notre site|\S+\.[a-z]{{2,3}})
(?:a )?(?:lire|voir|ecouter|relire) ?: ?.{{1,250}}
(?:a )?(?:lire|voir|retrouvez)(?: aussi| notre \w+| la suite| en){{0,3}} pages? \d+(?:(?: et | a |-)\d+)?
(?:lire|voir|decouvrir) (?:la suite|l'article(?: complet)?|plus)(?: (?:sur|ici|de l'article)\b.{{0,60}})?
(?:lire|voir|decouvrir) la suite ?[:|>→].{{1,200}}
(?:continue|keep) reading|read (?:more|also|next)(?: ?:.{{1,200}})?|click here|share this article
(?:continuez|continuer|poursuivez)(?: a| de| votre| la)? (?:lire|lecture)(?: (?:maintenant|la suite|l'article))?
en savoir plus(?: sur .{{1,80}})?|cliquez ici(?: pour .{{1,80}})?|pour aller plus loin
source link|lien (?:de la )?source|source ?: ?https?://\S+|lien vers l'article(?: original)?
(?:{_NETWORK}|e-?mail|courriel) ?:? ?[\w.]*@[\w.-]+
(?:suivez|retrouvez)[- ]nous sur (?:{_NETWORK}).{{0,80}}
(?:abonnez|inscrivez)[- ]vous .{{0,40}}\b(?:newsletter|infolettre|lettre|lire|acces|chaine).{{0,80}}
(?:la )?suite apres (?:cette|la) publicite|publicite|advertisement
(?:cet )?article (?:est )?reserve (?:a nos|aux) abonnes|contenu reserve aux abonnes
(?:temps de )?lecture(?: de)? ?:? ?\d+ ?(?:min(?:utes?)?|mn)|\d+ commentaires?(?: ?[-–|·] ?.{{1,60}})?
(?:connectez-vous|identifiez-vous) pour (?:reagir|commenter|participer)|signaler une (?:erreur|faute|coquille)
{_BY_MACHINE}
cet article (?:a ete |est )?(?:initialement |d'abord )?(?:publie|paru|apparu)\b.{{0,60}}\b(?:edition|numero|version)\b.*
(?:texte |article )?(?:traduite?|adaptee?) (?:de l'|du )(?:anglais|allemand|espagnol|italien|portugais|russe|chinois)
(?:publiee?|mise? a jour|modifiee?) (?:le |a )\d(?:[^,]|, ?(?=mis|modif|actualis|a \d|\d)){{0,140}}
contacts?(?: presse| medias)? ?:.{{1,250}}|chere?s? [^.!?]{{2,60}},|ref\. [^:]{{0,30}} ?: ?.{{1,120}}
a propos (?:de |du |des |d')[^.:;!?«»]{{2,60}} ?:
[a-z]{{2,4}}(?:/[a-z]{{2,4}}){{2,4}}
(?:(?:credits?|notre|nos|en|\d\d?) ?)?photos?(?: \d{{1,2}})?(?: [-–])?(?: leg(?:ende)?)?{_OLD} ?: ?.{{1,160}}
avec (?:les |nos )?(?:agences?|{_WIRES})(?:(?:, | et |/)(?:agences?|{_WIRES}))?
notre photo|photos? (?:en )?(?:page|p\.) ?\d{{1,3}}(?: ?[:–-] ?.{{1,160}})?|a suivre
photos? (?:(?:[a-z]\. ?){{1,3}}|dr|afp|(?!d[eu]s? |sur |prise|officielle)[a-z-]+ [a-z-]+)(?: ?:| [-–]) .{{1,160}}
(?:credits?|legende(?: photo)?(?: (?:p\. ?|n ?[°o] ?)?\d+)?|ph\.) ?: ?.{{1,120}}
legende(?: photo)? \d+ ?[–-] ?.{{1,120}}
(?:©|\(c\)|copyright\b) ?.{{1,120}}|tous droits reserves
mots[- ]cles? ?: ?.{{1,250}}|tags? ?: ?.{{1,250}}
related (?:articles?|stories|content)
(?:articles?|sujets?|themes?|dossiers?) (?:associes?|lies?|similaires)(?: ?:.{{1,200}})?
vous avez (?:repere|trouve|vu) une (?:erreur|faute|coquille).{{0,80}}|erratum ?:.{{1,250}}
(?:dans )?(?:(?:le|notre) )?prochain (?:episode|volet)\b[^.:]{{0,40}}:.{{1,200}}
(?:retrouvez|relisez) (?:tous |toutes )?(?:les|nos) (?:\w+ )?(?:episodes|volets)\b.{{0,120}}
prochain (?:lever|papier|point) ?:.{{1,160}}|suite (?:en |a la )?page \d+|tweet(?:er)?|epingler|partager
(?:cet |l')article (?:a ete |est )?(?:initialement |d'abord )?(?:traduit|adapte|edite) .{{1,120}}
(?:communique|dossier)(?: de presse)?(?: n[o°]? ?\d+)?(?:,|:| [-–—:/|])? (?:[a-z' -]{{2,40}}, )?(?:(?:du|le) )?{_DATED}
(?:communique|dossier)(?: de presse)?|pour (?:diffusion|publication) immediate
this (?:article|story) (?:was|is|has) .{{1,120}}
(?:suivez|retrouvez) (?:toute )?(?:l'actualite|l'info|nos|notre) .{{0,80}}
pour plus d'informations? ?: ?(?:https?://|www\.).{{1,200}}
(?:abonnez[- ]vous ?! )?\d+ (?:numeros?|mois|semaines?)(?: d[e'].{{1,30}})? (?:pour|a) \d[\d,]*.(?:€|euros?).{{0,40}}
(?:offre|formule|tarif) (?:d'essai|(?:de )?decouverte|speciale?|d'abonnement|numerique|d'appel|etudiante?) ?:.{{1,160}}
(?:je m'abonne|abonnez[- ]vous|s'abonner)(?: ?[!:].{{0,120}}| (?:a partir de|des|pour) \d.{{0,80}})?
(?:documents? joints?|pieces? jointes?|p\. ?j\.|annexes?) ?:.{{1,250}}
(?:envoye|expedie) (?:de|depuis) mon (?:iphone|ipad|telephone|mobile|smartphone|samsung|appareil)\b.{{0,60}}
le .{{4,60}}(?:@|<).{{1,80}} a ecrit ?:?
par .{{2,60}}, (?:publie|mis a jour|le \d).{{1,140}}|par (?:la|notre) redaction\b.{{0,60}}
adherez ?!?|cotisation(?: annuelle)? ?:.{{1,120}}|(?:par )?cheques? a l'ordre d.{{1,160}}
bulletin d'adhesion\b.{{0,120}}
(?:de|from|expediteur|a|to|cc|cci|date|envoye|objet transfere) ?: ?[^.!?]{{0,60}}(?:@|<).{{0,120}}
-{{2,}} ?(?:message (?:transfere|d'origine|original)|forwarded message|original message) ?-{{0,}}
(?:debut du message (?:reexpedie|transfere)|message transfere) ?:?
(?:elus? |conseillers? |membres? )?(?:presente?s?|excusee?s?|absente?s?|representee?s?|votants) ?: ?{_COUNTED}
(?:pouvoirs?|procurations?|secretaire de seance|date de (?:la )?convocation) ?:.{{1,250}}
nombre de (?:conseillers|membres|votants|delegues|elus)\b[^:.]{{0,40}}:.{{1,60}}
(?:l'ordre du jour (?:est |etant )?epuise, )?la seance (?:est |a ete )?(?:ouverte|levee|close)(?: par .{{2,60}})?{_HOUR}
(?:imprimer|envoyer par e-?mail|copier le lien|ajouter un commentaire|commenter)(?: cet article)?
"""

_LEFTOVER: Final = re.compile("|".join(_LEFTOVERS.split("\n")[1:-1]))

_OPENED_BY_ANY: Final = r"""
(?:[^|.]{1,60}[|] ?){0,4}(?:mentions legales|gestion des cookies|politique de confidentialite)(?: ?[|].{1,160})?
[^\W\d_]{3,20} ?: ?(?:https?://|www[.])\S+
[^.!?«»]{10,160}\. ?(?:©|\(c\)|\(?(?:photos?|ph\.|credits?)(?: ?:| [^)]{2,40}\))).{0,80}
.{2,160} \((?:cliquer|cliquez|cliquer ici|touchez) pour (?:agrandir|zoomer)\)
(?:[^.:]{1,50} ?: ?)?(?:une|la) (?:premiere )?version (?:precedente |anterieure )?de cet article.{1,200}
[\w' -]{2,40}, le \d\d?(?:er)? [a-z]{3,9} \d{4}
.{3,80} contributed (?:to this (?:report|story|article)|reporting).{0,80}
.{2,100}\b(?:sasu?|s\.a\.s\.|sarl|s\.a\.|sa|scop|eurl|sci) au capital (?:social )?de .{1,250}
.{0,280}pic\.twitter\.com/\w+.{0,40}
[^.!?]{2,80} [-–|•] .{0,80}\b(?:siret|siren|rcs|loi (?:de |du )?(?:1er juillet )?1901|n° tva)\b.{0,160}
(?:[^\s,;:]+ ){1,6}(?:a|ont) contacte [^.!?;]{2,120} pour (?:obtenir |avoir )?(?:un |des )?commentaires?
"""
_LEFTOVER_BY_ANY: Final = Sought(
    "|".join(_OPENED_BY_ANY.split("\n")[1:-1]),
    "mentions legales|cookies|confidentialite|http|www.|©|(c)|photo|ph.|credit|agrandir|zoomer|cet article|, le |"
    "contributed|au capital|twitter|siret|siren|rcs|1901|tva|contacte",
)
"""What may open with any words."""


@lru_cache(maxsize=1024)
def is_leftover(folded: str) -> bool:
    """Whether a whole sentence or block belongs to the page, not to the text."""
    found = _LEFTOVER.fullmatch(folded) or _LEFTOVER_BY_ANY.fullmatch(folded)
    return found is not None and not calls_readers(folded)


PAGE_REFERENCE: Final = re.compile(
    r"(?:a )?(?:lire|voir)(?: [\w' -]{1,40}?)?(?: en| a la| aux?)? pages? \d+(?:(?: et | a |-)\d+)?",
)
"""The inside of a bracket that sends to a printed page."""

EMPTY_HEADING: Final = re.compile(
    r"introduction|nouveau|edito(?:rial)?|preambule|chapo|encadre(?: \d)?|le mot (?:du|de la) \w+|service|"
    r"developpement|conclusion|corps du texte|partie \d+|.{3,70} \(suite(?: et fin)?\)"
)
"""A heading that tells where one is, and nothing of what is said there."""

LINK_WORDS: Final = frozenset(
    {
        *("ici", "la suite", "suite", "lire", "lire la suite", "lire plus", "plus", "voir", "voir plus"),
        *("en savoir plus", "source", "lien", "via", "cliquez ici", "partager", "read more", "more", "link", "here"),
    },
)
"""Words of a link that can stand alone after a paragraph's last full stop."""
