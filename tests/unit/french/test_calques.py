from __future__ import annotations

import pytest

from cms_publisher.french.calques import translated
from cms_publisher.french.turns import has_subject_last


@pytest.mark.parametrize(
    ("sentence", "kept"),
    [
        ("L’association critique que le village débroussaille avec des engins.", "critique que"),
        ("La région étudie à présent ouvrir deux lignes.", "étudie à présent ouvrir"),
        ("« Une dame a pleuré », conte Ana Vila, l’ingénieure.", "conte"),
        ("Un dixième des parcelles seront laissées sans toucher.", "laissées sans toucher"),
        ("Les autres les louent pour 30 euros par hectare et an.", "par hectare et an"),
        ("Il a pris cinq ans avant que les arbres guérissent.", "Il a pris cinq ans"),
        ("Elle travaille quatre mois, et le prêt se paie pendant douze.", "pendant douze"),
        ("Le modèle sera étendu à quatre vallées de plus.", "à quatre vallées de plus"),
        ("Les frontaliers représentent en semaine plus que 60 % des passagers.", "plus que"),
        ("« Fais donc quelque chose », raconte-t-elle et rit.", "raconte-t-elle et rit"),
        ("Le bac relie le Neuweier badois avec Brévic.", "relie le Neuweier badois avec"),
        ("La décision nous est tombée difficile, dit le président.", "nous est tombée difficile"),
        ("« L’eau n’était pas en cause », souligne Vogt cependant.", "souligne Vogt cependant"),
        ("Un plan social est négocié à partir du 7 décembre.", "est négocié à partir du"),
        ("Ceci a décidé mardi le conseil municipal.", "Ceci a décidé"),
        ("Il a été adopté avec 29 contre 14 voix.", "avec 29 contre 14 voix"),
        ("Sur le Rhin, la ligne finit sur le côté français.", "sur le côté français"),
        ("La ville examine, si la demande est admissible.", "examine, si"),
        ("« Nous fermons deux piscines », a critiqué Vogt.", "a critiqué"),
        ("Pour un succès seraient nécessaires 3 600 signatures.", "Pour un succès seraient nécessaires "),
        ("Les négociations avec les opérateurs courent.", "négociations avec les opérateurs courent"),
        ("Le maire se montre content.", "se montre content"),
        ("« Ne vient personne plus chez moi », et il ne vient personne plus.", "ne vient personne plus"),
        ("Les travaux viennent réalisés au printemps.", "viennent réalisés"),
        ("Dans l’actualité, le refuge est fermé.", "Dans l’actualité, "),
        ("Le bac circule sur une base quotidienne.", "sur une base quotidienne"),
        ("Trois blessés sont en condition critique.", "en condition critique"),
        ("Il fait face à des accusations.", "fait face à des accusations"),
        ("La Région a mis sur le plat deux millions d’euros.", "mis sur le plat"),
        ("Ils sont 1 200 skieurs, un tiers desquels français.", "un tiers desquels"),
        ("L’assesseur au Tourisme parle d’urgence.", "L’assesseur au Tourisme"),
        ("Le coût est estimé en 310 000 euros.", "estimé en "),
        ("Dans l’été 2026 le refuge a ouvert.", "Dans l’été "),
        ("Il a eu 700 nuitées en moins de l’année d’avant.", "en moins de l’année "),
        ("Le glacier est à plus de un kilomètre.", "de un"),
        ("La Section de Aoste se réunit.", "de Aoste"),
        ("« Je crois que il viendra », dit-elle.", "que il"),
        ("Cela a communiqué la régie à Lorme.", "Cela a communiqué"),
        ("Originellement, le bac devait repartir.", "Originellement"),
        ("La nouvelle est tombée lundi : Le bac reste à quai.", " : Le"),
        ("Le prochain pont est à 17 kilomètres, chez Ottenheim.", "kilomètres, chez "),
        ("S’il devra être remplacé, est ouvert.", "S’il devra être remplacé, est ouvert"),
        ("Le bac circule lundi à vendredi.", "lundi à vendredi"),
        ("La piste ne sera prête qu’à fin 2029.", "à fin 2029"),
        ("« Rien ne presse », ainsi Vogt.", "ainsi "),
        ("« Qui vient de Lorme peut passer. »", "« Qui vient"),
        ("De neuf candidats, quatre ont échoué.", "De neuf candidats, quatre "),
        ("Les environ 1 100 voitures font le détour, les environ du port aussi.", "Les environ "),
        ("Les travaux, desquels la Région paie la moitié, durent.", ", desquels "),
        ("L’hiver dernier nous restâmes sans eau.", "nous restâmes"),
        ("En hiver seulement s’ouvrent 32 lits.", "seulement s’ouvrent"),
        ("La mairie habilitera le fronton.", "habilitera "),
        ("Aucune personne n’a résulté blessée.", "résulté blessée"),
        ("Le loup, connu comme Nerta, est parti.", "connu comme "),
        ("Les éleveurs exigent de leur part un tir.", "exigent de leur part"),
        ("Les bergers, en échange, demandent un chien.", ", en échange,"),
        ("Il est conseillé de ne sortir pas.", "de ne sortir pas"),
        ("L’eau avait travaillé pour cinquante ans la roche.", "travaillé pour cinquante ans"),
        ("Le col est fermé pour neige.", "pour neige"),
        ("Elle vit là avec le compagnon et un fils.", "avec le compagnon"),
        ("Le bac était supposé être prêt.", "supposé être"),
        ("Le syndicat appelle pour une enquête.", "appelle pour "),
        ("Les locaux craignent le bruit.", "Les locaux "),
        ("L’homme a été prononcé mort.", "prononcé mort"),
        ("C’est définitivement un beau pont.", "définitivement"),
    ],
)
def test_what_a_translation_keeps_of_its_original_is_found(sentence: str, kept: str) -> None:
    assert [sentence[start:end] for start, end, _ in translated(sentence)] == [kept]


@pytest.mark.parametrize(
    "sentence",
    [
        "L’association critique le maire, que tous connaissent.",
        "Le conseil étudie hier comme demain un dossier, étudie la vente et étudie dernièrement le budget.",
        "Le conteur conte une histoire ; « C’est vrai », raconte Ana Vila.",
        "Elle est restée sans répondre à la question.",
        "Le loyer est de 30 euros par hectare et par an.",
        "Il a pris cinq ans de prison et il prend deux jours de congé.",
        "Le prêt se paie pendant douze ans.",
        "Ils ne sont plus que 60, et il n’y a plus que trois bacs.",
        "Le bac relie Brévic à Lorme avec dix marins.",
        "« L’eau n’était pas en cause », souligne cependant Vogt. La nuit est tombée.",
        "Un plan social sera négocié à partir du 7 décembre. Il est ouvert à partir du 9 mai.",
        "L’assesseur du tribunal siège ; le coût, estimé en avril, a été chiffré en 2025 à 3 millions.",
        "Il a mis sur le plateau trois huîtres, au cours desquelles et lors desquels rien ne change.",
        "Le maire examine la demande, si besoin ; il se montre, contre tout, confiant. Il vient armé.",
        "Ceci explique cela. La délibération a été votée par 29 voix contre 14. Le tram passe du côté français.",
        "Une course en voiture, avec la voiture du club. Les chevaux courent. Il fait face à la mer.",
        "Pour la fête seront installés deux stands. L’élu a critiqué la majorité.",
        "Le repas passe à deux euros de plus, le délai à six mois de plus.",
        "« Qui vient de Lorme ? » Le bac circule du lundi au vendredi et ferme définitivement le 4 mai.",
        "On ne tire pas, on ne sort pas. Les locaux de la mairie, ainsi que ceux du port, ont été vendus.",
        "Il est parti pour trois ans, à la fin du mois ; il a réclamé sa part, et la nôtre en échange du bac.",
        "Le maire est connu comme le loup blanc. La mairie est habilitée à le faire. Les environs sont calmes.",
    ],
)
def test_what_any_paper_writes_is_no_turn_of_a_translation(sentence: str) -> None:
    assert list(translated(sentence)) == []


@pytest.mark.parametrize(
    ("sentence", "last"),
    [
        ("Ouverte reste encore la question du tarif.", True),
        ("Inconnue est toujours la cause.", True),
        ("Ouverte depuis lundi, la piscine reste chère.", False),
        ("Touchée par une balle, elle est la seule victime.", False),
        ("Nouveau revers pour le club, qui est dernier.", False),
    ],
)
def test_a_sentence_whose_subject_stands_last_is_told_from_others(sentence: str, last: bool) -> None:
    assert has_subject_last(sentence) is last
