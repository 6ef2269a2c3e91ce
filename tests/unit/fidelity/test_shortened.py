from __future__ import annotations

import pytest

from cms_publisher.fidelity.excerpts.shortened import is_shortened


@pytest.mark.parametrize(
    ("title", "headline"),
    [
        ("La ville signe un accord", "La ville signe un accord avec la région"),
        ("La ville signe un accord", "La ville signe un accord pour sauver la piscine"),
        ("La ville réunit quatre clubs", "La ville réunit quatre clubs de Lorme"),
        ("La ville vote un plan de secours", "La ville vote un plan de secours de 3 millions d’euros"),
        ("La ville réunit quatre clubs", "La ville réunit quatre clubs de Lorme après la tempête"),
        ("Le romancier Luc Morin est mort", "Le romancier Luc Morin, « le sage de Lorme », est mort"),
        ("Le romancier Luc Morin est mort", "Le romancier Luc Morin, 93 ans, est mort"),
        ("Le romancier Luc Morin est mort", "Le romancier Luc Morin, père de Jean, est mort"),
        ("Le romancier Luc Morin est mort à Lorme", "Le romancier Luc Morin est mort à Lorme, à l’âge de 86 ans"),
        ("L’orage coupe la course en deux", "L’orage coupe la course en deux, Bonnardel passe entre les gouttes"),
        ("La ville ferme la halle dès lundi", "La ville ferme la halle dès lundi, un marché provisoire sur le port"),
        ("La ville ferme la halle", "La ville ferme la halle, les marchands relogés"),
        ("Coupe nationale : Lorme renverse Brévic", "Hand - Coupe nationale (F) : Lorme renverse Brévic"),
        ("Lorme renverse Brévic à la pause", "Hand - Coupe nationale (F) : Lorme renverse Brévic à la pause"),
        (
            "Zoé Roy, la voix qui fait taire les cigales",
            "Festival de Lorme : Zoé Roy, la voix qui fait taire les cigales",
        ),
        ("Bus : la fréquentation a bondi de 41 %", "Bus : la fréquentation a bondi de 41 % entre 2022 et 2024"),
        ("Les hêtres « prêtent » de l’eau", "Les hêtres « prêtent » de l’eau pendant la sécheresse"),
        ("Régie de Lorme : dix ans de factures", "Affaire de la Régie de Lorme : dix ans de factures"),
        ("Armor Lignes vend deux ferries à Lorme", "La compagnie de ferries Armor Lignes vend deux ferries à Lorme"),
        ("La ville ouvre une halle", "La ville ouvre une halle : une étape pour le quartier"),
        ("Plan « Ponts » : 180 millions d’euros", "Plan « Ponts » : 180 millions d’euros pour 1 150 ouvrages"),
        ("« Le silence, c’est une bibliothèque morte »", "Zoé Roy : « Le silence, c’est une bibliothèque morte »"),
        ("Accident à Lorme : le chauffeur jugé", "Accident à Lorme : le chauffeur jugé, ce que l’on sait"),
        ("Lorme renverse Brévic à la pause", "Handball/Ligue : Lorme renverse Brévic à la pause"),
        ("Faux cidre : deux ans de prison", "Faux cidre : deux ans de prison en appel pour un notaire de Lorme"),
        ("Faux cidre : deux ans ferme en appel", "Faux cidre : deux ans ferme en appel pour un notaire de Lorme"),
        ("Deux ans de prison pour un notaire", "Faux cidre : deux ans de prison pour un notaire de Lorme"),
        ("Gel : le foin manque dans le Brévic", "Gel : le foin manque, la paille aussi, dans le Brévic"),
        ("La Fête de la Pomme est annulée", "Gel : la 9e Fête de la Pomme est annulée"),
        ("Neuf rames à piles commandées", "Neuf rames à piles commandées : une première dans le pays"),
        ("Le rail que Lorme veut", "Le rail que Lorme veut : comment la ligne est devenue un enjeu"),
        ("Les Forges de Lorme en redressement", "Les Forges de Lorme en redressement, 40 salariés dans l’attente"),
        ("La 9ᵉ Fête de la Pomme est annulée", "Gel : la 9ᵉ Fête de la Pomme de Saint-Lorme est annulée"),
        ("Gel : Lorme relève le seuil à « fort »", "Gel : Lorme relève le seuil à « fort » et impose un arrêt"),
        ("Lorme va fermer son lavoir", "Lorme va fermer son lavoir le 5 mai 2027 et vendre deux ponts"),
        ("Le notaire de Lorme sera jugé", "Le notaire de Lorme sera jugé en mars 2027"),
        ("Un ancien notaire condamné", "Un ancien notaire condamné à trois ans de prison, dont deux avec sursis"),
        ("La rue du Port barrée du 4 au 9 mai", "Lorme répare le quai : la rue du Port barrée du 4 au 9 mai"),
        ("festival Les Jours d’été du 4 au 9 mai", "La 3ᵉ édition du festival Les Jours d’été aura lieu du 4 au 9 mai"),
        ("Le bal se tient du 4 au 9 mai", "Le bal se tient du lundi 4 au samedi 9 mai 2027"),
        ("La ligne Lorme-Brévic coupée pour six mois", "La ligne Lorme-Brévic coupée à compter du 9 mai pour six mois"),
        ("Gel : le seuil relevé à « fort »", "Gel : le seuil relevé à « fort » en France métropolitaine"),
        ("Un homme jugé à Lorme pour vol", "Un homme de 34 ans jugé à Lorme pour vol"),
        ("l’achat de la société Brévic", "Le groupe Lorme est fier d’annoncer l’achat de la société Brévic"),
    ],
)
def test_an_end_that_only_adds_may_go(title: str, headline: str) -> None:
    assert is_shortened(title, headline)


@pytest.mark.parametrize(
    ("title", "headline"),
    [
        ("Le bac Aurélie, un navire", "Le bac Aurélie, un navire de 84 mètres, a été rendu"),
        ("La ville ferme les écoles", "La ville ferme les écoles de Lorme"),
        ("La ville ferme les écoles", "La ville ferme les écoles dans deux quartiers"),
        ("La ville perd un tiers", "La ville perd un tiers de Lorme"),
        ("La ville reçoit un chef", "La ville reçoit un chef d’État"),
        ("La ville achète une pomme", "La ville achète une pomme de terre"),
        ("La ville réunit quatre clubs", "La ville réunit quatre clubs de Lorme contre la région"),
        ("La ville ne signe aucun accord", "La ville ne signe aucun accord avec la région"),
        ("Lorme", "Lorme avec la région"),
        ("L’orage coupe la course", "L’orage coupe la course, selon Jean Roy"),
        ("Plus l’eau monte", "Plus l’eau monte, plus le village se vide"),
        ("Le maire est absent", "Le maire est absent, le préfet l’a dit au conseil"),
        ("La ville ferme la halle", "La ville ferme la halle, la nuit"),
        ("300 hectares brûlés près", "300 hectares brûlés près de Lorme"),
        ("Lorme vend deux ferries à Brévic", "La ville de Lorme vend deux ferries à Brévic"),
        ("Anne Roy est morte à Lorme", "La romancière Anne Roy est morte à Lorme"),
        ("Deux hommes arrêtés à Lorme", "Deux hommes arrêtés à Lorme : la police les a relâchés"),
        ("Il est condamné à Lorme", "Il est condamné à Lorme pour 3 vols"),
        ("Lorme : la ligne est coupée", "Paris - Lorme : la ligne est coupée"),
        ("Il renverse la table à Lorme", "Handball/Ligue : il renverse la table à Lorme"),
        ("La ville signe un accord", "La ville signe un accord après la tempête, a annoncé le maire"),
        ("La ville vote un budget", "La ville signe un accord"),
        ("La Fête de la Pomme est annulée", "La Fête de la Pomme de Saint-Lorme est annulée"),
        ("La Fête de la Pomme", "La 9e Fête de la Pomme : un air de printemps"),
        ("Plan de secours du port de Lorme", "Plan de secours du port de Lorme : 12 millions d’euros"),
        ("Les pompiers de Lorme", "Les pompiers de Lorme, les infirmiers et les juges en grève"),
        ("Gel : deux clubs de Lorme jouent", "Gel : deux clubs de Lorme jouent pour un maillot de soie"),
        ("Gel : le foin manque dans le Brévic", "Gel : le foin manque, la paille reste, dans le Brévic"),
        ("Le maire de Lorme dit « non » et", "Le maire de Lorme dit « non » et s’en va"),
        ("La taxe de Lorme entre en vigueur", "La taxe de Lorme entre en vigueur le 4 janvier"),
        ("La rue du Port barrée", "La rue du Port barrée le 4 mai"),
        (
            "Un ancien notaire condamné à trois ans de prison",
            "Un ancien notaire condamné à trois ans de prison, dont deux avec sursis",
        ),
        ("Le bal se tiendra du 4 au", "Le bal se tiendra du 4 au samedi 9 mai"),
        ("Gel en Italie et seuil relevé", "Gel en Italie et seuil relevé en France"),
        ("l’achat de son voisin Brévic", "Le groupe Lorme est fier d’annoncer l’achat de son voisin Brévic"),
        ("La ligne Lorme-Brévic coupée", "La ligne Lorme-Brévic coupée à compter du 9 mai pour six mois"),
    ],
)
def test_what_would_claim_more_or_something_else_may_not(title: str, headline: str) -> None:
    assert not is_shortened(title, headline)
