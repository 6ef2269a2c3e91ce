from __future__ import annotations

import pytest

from cms_publisher.french.slips import clashing, cut_off


def words(text: str) -> str | None:
    span = clashing(text)
    return text[slice(*span)] if span else None


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Les abonnés se ne sont pas plaints.", "se ne"),
        ("Le bac ne ne partira pas.", "ne ne"),
        ("Il n’y n’aura pas de minibus.", "n’y n’"),
        ("Il y n’a pas de minibus.", "y n’"),
        ("Les usagers en n’ont pas voulu.", "en n’"),
        ("La mairie leur ne répond pas.", "leur ne"),
        ("Elle lui n’a pas montré le bac.", "Elle lui n’"),
        ("Les élus ont voté la ne mesure pas.", "la ne"),
        ("L’usine employait que 88 personnes.", "employait que"),
        ("Ils sont que deux, dont un apprenti.", "sont que"),
        ("Le bourg, qui a de salle aux normes, l’accueille.", "a de salle"),
        ("Le musée a donné de réponse.", "a donné de réponse"),
        ("La ligne n’accueille moins de voyageurs.", "n’accueille moins"),
        ("Un tri a ouvert deux ans moins tard.", "ans moins tard"),
        ("Il rouvrira en mai au moins tôt.", "au moins tôt"),
        ("Il assure qu’Paul est parti.", "qu’Paul"),
        ("Une premier tentative avait échoué.", "Une premier"),
        ("La ville a perdu son première ligne.", "son première"),
        ("Il n’a reçu aucune sortes de dons.", "aucune sortes"),
        ("La ville a jamais répondu aux riverains.", "a jamais"),
        ("L’équipe attend jamais son premier succès.", "attend jamais"),
        ("Le garçon à gagné un panier.", "à gagné"),
        ("Les travaux démarrerons en mai.", "Les travaux démarrerons"),
        ("Il dit que sa serait réglé.", "sa serait"),
        ("Les revenus inférieurs a 600 euros.", "inférieurs a"),
        ("Les dons serviront a acheter un car.", "a acheter"),
        ("Des producteurs avaient installés leurs étals.", "installés leurs"),
        ("Le train ne passera pas avant le novembre 2027.", "le novembre"),
        ("Le quai est fermé du 4 au mai 2027.", "au mai"),
    ],
)
def test_words_that_cannot_follow_each_other_are_seen(text: str, wanted: str) -> None:
    assert words(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Les abonnés ne se sont pas plaints.",
        "Les jeunes du village ont planté le mai devant la mairie, le 1er mai.",
        "Le plan de novembre va du 4 novembre au 5 mai 2027.",
        "Il n’y en aura pas, a-t-il dit en ne souriant qu’à demi.",
        "Lui n’a rien dit, en n’ayant pas reçu la lettre ni le n’importe quoi qui la suivait, en ne se plaignant pas.",
        "Il n’y en a pas ; la leur ne roule plus, et ceux de N’Djamena ne sont pas venus.",
        "L’usine n’employait que 88 personnes, et il y en a plus à la ville que 88.",
        "« Ils sont que deux », lâche un riverain, et elle a d’abord souri, d’ordinaire si calme.",
        "Elle a de vieilles salles, n’a pas donné de réponse, et a de justesse évité le pire.",
        "Ce que la ville a de salles, il y a peu de bourgs qui l’ont ; il existe d’autres musées.",
        "La ligne n’accueille pas moins de monde qu’avant, et rien n’est moins sûr ; il n’y en a au moins aucun.",
        "Le fin du fin est de venir tôt, avant qu’il ne pleuve moins, et n’en est pas moins rare.",
        "Il assure qu’hier Paul est parti, puisqu’on l’a vu.",
        "Son premier essai et sa première réussite datent d’un vide-greniers.",
        "La ville n’a jamais répondu aux riverains.",
        "C’est la plus belle prise qu’il a jamais faite.",
        "« Elle a jamais répondu », lâche un riverain.",
        "La première-née et le premier-né ont un abus en commun.",
        "Sans avoir jamais vu la mer, il a un avis.",
        "Neuf infirmières sur trente et un postes sont parties.",
        "Nous les démarrerons en mai, et ces environs sont calmes.",
        "Sa fille sera là, et des marrons aussi.",
        "Il a dîner et danse à volonté, à côté, à peine et à manger.",
        "Les étals qu’ils avaient installés les premiers ont plu.",
        "Ils les ont installés le matin, et la ville en a lancer et poids.",
    ],
)
def test_sound_french_is_left_in_peace(text: str) -> None:
    assert words(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "La directrice de la ligne, Solène Marchix.",
        "Gilles d’Amboise, président de la chambre.",
        "À la barre, Marc Aubriot.",
        "C’est le froid qui.",
        "Le maire a reçu la lettre pour.",
        "Le chantier coûtera 400 pour.",
        "Dix s’élèvent contre, et la mairie paie 40 000 pour.",
    ],
)
def test_a_sentence_without_its_verb_is_seen(text: str) -> None:
    assert cut_off(text)


@pytest.mark.parametrize(
    "text",
    [
        "La directrice de la ligne, Solène Marchix, a démissionné.",
        "Un soulagement, un vrai.",
        "Un homme seul.",
        "Elle ouvre le piano et frappe un la.",
        "Place au débat.",
        "Marc Aubriot, lui, part.",
        "En Norvège, voir les fjords.",
        "On a consulté les collègues mercredi matin : 31 contre, 4 pour.",
        "Dix voix contre et dix-huit contre, douze pour.",
    ],
)
def test_a_whole_sentence_is_none(text: str) -> None:
    assert not cut_off(text)
