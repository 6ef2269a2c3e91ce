"""What a desk's whole rewording puts otherwise, and must not be called a denial, a claim's fact or a cut list."""

from __future__ import annotations

import pytest

from tests.unit.checks import rewordings

LIBRARY = rewordings.library(
    (
        "La chaudière de la piscine, en marche nuit et jour, ne peut être arrêtée sans risque d’être endommagée.",
        "Le chef invoque la pénurie de cuisiniers et dit avoir embauché douze apprentis à Vareilles.",
        "Les analyses de plomb et de mercure dans la rivière se sont révélées négatives.",
        "Deux brasseurs, le Belge Hopmans et l’Alsacien Kronthal, ont présenté un dossier, a-t-il indiqué.",
        "Onze familles ont quitté le hameau depuis deux ans, d’après le recensement de la mairie.",
        "Le département a annoncé étudier une aide, « à la condition d’un plan sérieux et du maintien de la ligne ».",
        "« On gelait dans la salle », raconte Odile Marchand, couturière, logée là avec son mari et ses deux filles.",
        "La neige a atteint 2,10 mètres au col de Sorbe, soit la couche la plus épaisse depuis le début des relevés.",
        "Le maire, Gilles Aubert, demande la pose d’un feu à ce carrefour, où quatre collisions ont fait deux morts.",
        "La coopérative a accordé à la boulangère un prêt sans intérêt de 15 000 euros.",
        "« Rien ne permet de confirmer ni d’infirmer ce récit », a précisé la magistrate.",
        "L’enquête est conduite par la procureure de Vareilles, Anne Lormeau.",
        "Le village attend toujours de savoir où sera bâtie la nouvelle école.",
        "L’apprentie de Brévy, 22 ans, courait pour la première fois au-delà de 30 kilomètres.",
        "Plus de trois cents skieurs étaient encore dans la montée à 14h25.",
        "Les cartes du téléphérique existent exclusivement au guichet.",
        "Le vainqueur a bouclé la boucle en 3h41'08\".",
        "L’abattoir de Sorbe ne rouvrira qu’après deux contrôles favorables.",
        "Les personnes qui auraient mangé ces rillettes et qui présenteraient de la fièvre sont invitées à consulter.",
        "Le remboursement se fait au magasin, avec ou sans ticket.",
        "L’exploitant du téléphérique, Rhodalp, a été contacté lundi. Il n’a pas donné suite à nos sollicitations.",
    )
)


@pytest.mark.parametrize(
    "faithful",
    [
        "La chaudière de la piscine tourne nuit et jour : l’arrêter risquerait de l’endommager.",
        "Le chef met en avant un manque de cuisiniers et affirme avoir recruté douze apprentis à Vareilles.",
        "Ni plomb ni mercure n’ont été trouvés dans la rivière.",
        "Deux brasseurs ont présenté un dossier : le Belge Hopmans et l’Alsacien Kronthal.",
        "En deux ans, la mairie a recensé le départ de onze familles.",
        "Le département pose deux conditions : un plan sérieux et le maintien de la ligne.",
        "Odile Marchand, son mari et ses deux filles ont été logés dans la salle.",
        "Au col de Sorbe, la neige a atteint 2,10 mètres, ce qui ne s’était jamais vu depuis le début des relevés.",
        "Quatre collisions ont fait deux morts à ce carrefour.",
        "La boulangère a obtenu de la coopérative un prêt à taux zéro de 15 000 euros.",
        "« Rien ne permet de confirmer ni d’infirmer ce récit », a indiqué la procureure.",
        "Le village ignore toujours où sera bâtie la nouvelle école.",
        "Cette apprentie de 22 ans n’avait jamais couru plus loin que 30 kilomètres.",
        "Plus de trois cents skieurs n’avaient pas encore quitté la montée à 14 h 25.",
        "Aucune carte du téléphérique n’existe ailleurs qu’au guichet.",
        "Le vainqueur a bouclé la boucle en 3 h 41 min 8 s.",
        "L’entreprise n’a pas répondu à nos questions.",
        "L’abattoir de Sorbe ne rouvrira pas avant deux contrôles favorables.",
        "Ceux qui ont mangé ces rillettes et ont de la fièvre doivent consulter.",
        "Le remboursement se fait au magasin, qu’on ait un ticket ou non.",
    ],
)
def test_said_otherwise_is_said(faithful: str) -> None:
    known = {"negation", "modality", "attribution", "list", "opposite", "speaker", "replaced", "unit", "invented"}
    assert not rewordings.kinds(faithful, LIBRARY) & known


FUSED = rewordings.library(
    (
        "Tant que le plan n’est pas signé, aucun chantier n’est ouvert à moins de 80 mètres du canal.",
        "Quarante-deux demandes attendent à la sous-préfecture.",
        "Nadia Ferrer, 41 ans, a tenu sept ans une grande crêperie de Nantes.",
        "À ses côtés, Louis Tardieu, qui aidait déjà le patron depuis 2018, retrouve sa place.",
        "Au premier jour, 512 billets ont été vendus.",
        "Quarante voyageurs ont été refoulés à l’entrée, selon la gendarmerie.",
        "Le chauffeur du car scolaire, âgé de 52 ans, a été entendu lundi par les gendarmes.",
        "Douze enfants ont été blessés à Lormeau.",
        "« Je suis trop vieux pour ces gardes », dit-il.",
    )
)


@pytest.mark.parametrize(
    "fused",
    [
        "Faute de plan signé, nul n’ouvre de chantier à moins de 80 mètres, et quarante-deux demandes patientent.",
        "Nadia Ferrer a tenu sept ans une crêperie de Nantes, et Louis Tardieu aidait le patron depuis 2018.",
        "Le premier jour, 512 billets ont trouvé preneur et quarante voyageurs ont fait demi-tour à l’entrée.",
        "Après l’accident de car scolaire qui a blessé douze enfants à Lormeau, le chauffeur a été entendu lundi.",
        "« Je suis trop vieux pour ces gardes », juge-t-il.",
    ],
)
def test_clauses_of_several_sentences_are_each_held_against_their_own(fused: str) -> None:
    assert not rewordings.kinds(fused, FUSED) & {"item", "added", "list"}


@pytest.mark.parametrize(
    ("wrong", "kind"),
    [
        ("Le chef dit n’avoir embauché aucun des douze apprentis à Vareilles.", "negation"),
        ("Le maire, Gilles Aubert, a obtenu la pose d’un feu à ce carrefour.", "modality"),
        ("La boulangère a obtenu un prêt avec intérêt de 15 000 euros de la coopérative.", "negation"),
        ("« Rien ne permet de confirmer ni d’infirmer ce récit », a indiqué le chef.", "speaker"),
        ("Le vainqueur a bouclé la boucle en 3 h 42 min 8 s.", "figure"),
        ("L’abattoir de Sorbe rouvrira avant deux contrôles favorables.", "opposite"),
        ("Rhodalp a répondu à toutes nos questions.", "negation"),
        ("Le maire, Gilles Aubert, n’a pas répondu à nos questions.", "invented"),
        ("Le village sait où sera bâtie la nouvelle école.", "modality"),
    ],
)
def test_the_contrary_is_a_finding(wrong: str, kind: str) -> None:
    assert rewordings.kinds(wrong, LIBRARY) & {kind, "invented"}
