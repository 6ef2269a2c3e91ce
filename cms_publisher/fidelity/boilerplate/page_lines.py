"""What a news page sets between its paragraphs: buttons, dates, credits, pitches for a newsletter, boxes of links.

Whole lines only. ``BUTTON`` and ``PITCH`` are held against folded text (words.fold); the others, which are told by
their capitals, against the text as it is.
"""

from __future__ import annotations

import re
from typing import Final

from cms_publisher.french.sought import Sought

_DAY: Final = (
    r"(?:(?:lun|mar|mercre|jeu|vendre|same)di |dimanche )?"
    r"(?:\d\d?(?:er)? [a-z]{3,9}\.?,? \d{4}|\d\d?[/.]\d\d?[/.]\d{2,4})"
)
_HOUR: Final = r"\d\d?(?: ?h ?(?:\d\d)?|:\d\d)"
_EVERY: Final = (
    r"(?:chaque|tous les) (?:jour|matin|midi|soir|semaine|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?"
)
_LATELY: Final = r"(?:hier|aujourd'hui|avant-hier|il y a \d+ \w+|ce (?:matin|soir))"

_MAIL: Final = "ce (?:message|courriel|e-?mail)(?: et (?:ses|les) pieces jointes)?"

_BUTTONS: Final = rf"""
(?:ecouter|offrir|imprimer|sauvegarder|enregistrer|commenter|classer) (?:l'|cet )article.{{0,14}}|lire plus tard
(?:voir|afficher) (?:l'image )?en plein ecran|agrandir (?:l'image|la photo)|plus d'options|reutiliser ce contenu
ajouter (?:l'article )?a (?:vos|mes|votre|ma) (?:selections?|favoris|liste(?: de lecture)?)|partager via
(?:passer|fermer|masquer) (?:la |cette )?publicite|choisir (?:une|ma|votre) region|accueil ?[•·].{{2,80}}
(?:je cree|creer) (?:mon|un) compte|voir mon actu|toutes les newsletters|voir plus(?: d'articles?| de contenus?)?
(?:voir|lire|afficher|postez|ajoutez|laissez|laisser|ecrire)(?: tous)? (?:les|votre|un|mes|\d+) commentaires?
(?:cet article vous a (?:plu|ete utile)|avez-vous aime cet article) ?\??
codes? promo|deja (?:abonnee?|inscrite?|un compte) ?\?.{{0,60}}
(?:les )?(?:articles?|contenus?|sujets?) recommandes?(?: pour .{{2,30}})?
(?:la )?suite (?:de l'article )?(?:est reservee? .{{2,60}}|apres (?:la|cette) \w+)
top articles|fil info|ailleurs sur le web|a voir en video|videos? ?: en ce moment .{{2,40}}
dans (?:la|cette|notre) (?:meme )?rubrique(?: [a-z' -]{{2,40}})?|(?:le|les) choix de la redaction|les (?:\+|plus) lus
audio ?: ecoutez .{{2,100}}|podcasts? ?[-–—:] ?ecoutez .{{2,100}}|(?:duree de la )?video ?: \d\d[h:].{{2,30}}
(?:resume|synthese)(?: de l'article| genere .{{2,60}})|ce resume .{{2,40}}\b(?:ia|intelligence artificielle)\b.{{0,60}}
{_DAY},?(?: a)? {_HOUR}(?: (?:cet|et|hne|hae|gmt|utc)| ?[-–•|,] ?(?:mise? a jour|modifie|publie)\b.{{2,80}})
{_DAY} ?[|•·] ?(?:mise? a jour|modifiee?|publiee?)\b.{{2,80}}|\([a-z]{{2,7}}\) ?[-–—] ?{_DAY}.{{0,20}}
\d\d?:\d\d ?/ ?\d\d?:\d\d|.{{5,120}} / \d+ min\.? / .{{2,60}}
(?:\d+ )?min(?:utes?|\.)? de lecture|nouvelles fournies par|lien avec l'organisme|- ?30 ?-
(?:publiee?|mise? a jour|modifiee?) {_LATELY}(?:,? a {_HOUR})?(?:,? ?[-–•|]? ?(?:mis|modifie)\b.{{2,60}})?
(?:lire|voir) (?:aussi|encore|egalement|plus) ?(?:l'(?:enquete|analyse|entretien)|le re(?:portage|cit))? ?[:|].{{2,250}}
\d\d? [a-z]{{3,4}}\. \d{{4}},? {_HOUR}
(?:a partir de|des) (?:chf )?\d[\d.,]*(?:\.-)? ?(?:€|euros?|francs?|\$)? ?(?:par|le premier) mois.{{0,60}}
journaliste (?:au|a la|pour la) (?:service|rubrique|redaction|pole|cellule)\b[^,;:]{{0,40}}
"""
BUTTON: Final = re.compile("|".join(_BUTTONS.split("\n")[1:-1]))
"""What nobody would write as a sentence: a line without its full stop."""

_PITCHES: Final = rf"""
ce contenu a ete publie {_LATELY}|il vous reste \d[\d.,]* ?% de .{{2,120}}|loading
(?:notre|nos) (?:dossiers?|series?|selections?) «.{{2,60}}
(?:{_EVERY}, )?(?:recevez|retrouvez) (?:{_EVERY}|le meilleur|l'essentiel|une selection|toute l'(?:actu|info)).{{2,300}}
{_EVERY}, (?=.*\b(?:vous|inscrivez|abonnez|recevez)\b)[^«]{{2,160}}\b(?:newsletter|infolettre)\b.{{0,120}}
{_EVERY}, l'actu [^«]{{2,160}}
{_EVERY}, (?:retrouvez|recevez) l'(?:actu|info)[^«]{{2,160}}
l'actualite .{{2,60}} vous interesse ?\?.{{2,250}}|.{{2,60}} utilise votre adresse (?:e-?mail|electronique) .{{2,250}}
de la vie quotidienne aux grands enjeux, decouvrez .{{2,200}}|suivez toute l'actualite .{{2,160}}
[^«]{{0,200}}\b(?:recevez|(?:inscrivez|abonnez)-vous a) (?:notre|nos|la) (?:newsletters?|infolettre)\b[^«]{{0,120}}
envie de lire la suite ?\?|les abonnes ont acces a l'.{{2,100}}|pour lire la suite, [^«]{{2,200}}
retrouvez (?:tous|toutes) nos .{{2,80}}\b(?:ici|cliquant .{{2,20}}|ce lien)|ecrivez-nous a \S+@\S+.{{0,120}}
vous avez (?:un scoop|un temoignage|des (?:informations|photos)) a nous .{{2,100}}\?
nos standards ?: .{{2,120}}|ce texte fait partie d\w+ (?:notre |la )?(?:cahier|dossier|serie|section)\b.{{2,100}}
.{{2,80}} n'est pas responsable (?:du contenu )?des commentaires.{{0,80}}
{_MAIL} (?:peuvent|peut|est|sont) (?:contenir .{{2,60}})?(?:confidentiel|destine)\w*\b.{{0,250}}
(?:retrouvez|consultez|telechargez) [^.!?]{{2,100}} (?:sur|ici) ?:? ?(?:le site )?(?:https?://|www\.)\S+
.{{5,60}} est (?:redact\w+|journaliste|correspondante?|cheffe? de \w+)\b.{{0,250}}\bplus d'infos?
"""
PITCH: Final = re.compile("|".join(_PITCHES.split("\n")[1:-1]))
"""What a page says to its reader, in whole sentences."""

_CAPS: Final = r"[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ’'. -]{1,40}"
_PICTURES: Final = (
    r"(?:AFP|SIPA|KEYSTONE|REUTERS|BELGA(?:IMAGE)?|GETTY(?: IMAGES)?|MAXPPP|ABACA|EPA|ANP|PHOTOPQR|IP3|ARCHIVES|ATS"
    r"|ICON SPORT|HANS LUCAS|MYOP|La Presse Canadienne)"
)
_NAME: Final = r"[A-ZÀ-ÖØ-Ý][\w.’'-]*(?: (?:de |van |von |le )?[A-ZÀ-ÖØ-Ý][\w.’'-]*){0,3}"
_TWO: Final = rf"{_NAME} [A-ZÀ-ÖØ-Ý][\w.’'-]*"
_AT: Final = r"(?: (?:à|au|aux|en|dans) [\w’' -]{2,50})?"

CREDIT: Final = Sought(
    rf"(?:.{{5,250}}?[.!)»] ?(?:[-–—|•] ?)?)?(?:{_CAPS}|{_NAME}) ?/ ?{_PICTURES}(?: ?/ ?{_CAPS})?"
    rf"|{_PICTURES} ?/ ?{_CAPS}|.{{10,250}}[.)] ?\|? ?[A-Z]{{2,6}} ?/ ?[A-Z]\. ?-?[A-Z]\.?"
    rf"|PHOTO {_CAPS}, {_CAPS}|.{{5,250}} ?[-–—•|] ?© ?.{{2,100}}|.{{10,250}}[.!] [-–—] {_NAME}\.?"
    rf"|.{{10,250}}[.!] Photos? (?:{_TWO}|DR)"
    rf"|.{{10,250}}[.!] ?\({_TWO} ?/ ?{_NAME}\)|.{{10,250}} \| {_CAPS}(?: ?/ ?{_CAPS})?",
    ("/", "©", "|", "PHOTO ", ". Photo", "! Photo", ". -", ". –", ". —", "! -", "! –", "! —"),
)
"""A picture's caption with its credit, or a credit alone."""

_AGENCIES: Final = (
    r"(?:l’|l'|la |les )?(?:AFP|Belga|ATS|Keystone-ATS|Reuters|[Aa]gences?|(?:La )?Presse [Cc]anadienne|EFE|DPA|ANSA)"
)
BYLINE: Final = re.compile(
    rf"(?i:avec|par) {_AGENCIES}(?:(?:,| et|, édité par|,? avec) {_NAME})?|[^!?«»]{{2,40}} avec {_AGENCIES}"
    rf"|(?i:avec (?:les informations|la contribution|la collaboration)) d(?:e |’|'){_NAME}(?:(?:,| et) {_NAME})*"
    rf"|(?i:(?:un texte|un reportage|une enquête) (?:de|par)|écrit par|(?:propos )?recueillis? par) {_TWO}"
    rf"(?:(?:,| et) {_TWO})*\.?"
    rf"|(?i:adaptation web|sujet (?:radio|tv|télé)) ?: ?[^.!?]{{3,60}}"
    rf"|(?:(?i:par|textes?|photos?) )?{_TWO}(?:, {_TWO})*,? ?\(?(?:[\w’' ,-]{{2,60}}, )?"
    rf"(?:envoyée?s? spécia(?:le?s?|ux)|correspondante?){_AT}\)?"
)
"""Who made a text, as a line of its own."""
