"""What free mode lets pass and what it catches: one source sentence, rewordings, the rule that each one breaks."""

from __future__ import annotations

import pytest

from tests.unit.checks import rewordings

TEXT = (
    "Le conseil municipal de Brémont a adopté lundi 4 mars 2024, par 19 voix contre 8, la restauration du lavoir.",
    "Les travaux, estimés à environ 84 000 euros, pourraient commencer en mai.",
    "« Ce lavoir est la mémoire du village », a déclaré la maire, Odile Fauvel.",
    "Le département financera la toiture, les murs et le bassin.",
    "La région n’a pas promis d’aide.",
    "Selon l’architecte Paul Garric, la charpente du lavoir date de la ligne B du tramway, posée en 1911.",
    "Le tailleur de pierre Luc Amiot formera trois apprentis.",
    "Les anciens du village, peu nombreux, ont versé plus de 600 euros à la souscription.",
    "La coopérative doit étudier le curage du bief, que dirige la régisseuse, Inès Roumat.",
    "La fréquentation du moulin a reculé de 12 % en un an.",
    "Le propriétaire du moulin, Hugo Cassan, n’exclut pas de vendre la roue, qui est vacante depuis 1998.",
    "Une partie des riverains s’oppose à la réouverture du chemin de halage.",
    "L’association de pêche demande une passe à poissons et un radier.",
    "Le préfet a promis de publier le rapport d’expertise avant juin.",
)


LIBRARY = rewordings.library(TEXT)


def kinds(text: str) -> set[str]:
    return rewordings.kinds(text, LIBRARY)


@pytest.mark.parametrize(
    "faithful",
    [
        *TEXT,
        "À Brémont, le conseil municipal a voté la restauration du lavoir, par 19 voix contre 8.",
        "La restauration du lavoir a été adoptée le 4 mars 2024 par le conseil municipal de Brémont.",
        "Le chantier, dont le coût est évalué à quelque 84 000 euros, pourrait débuter en mai.",
        "La maire, Odile Fauvel, voit dans ce lavoir « la mémoire du village ».",
        "La toiture, le bassin et les murs seront payés par le département.",
        "Aucune aide n’a été promise par la région.",
        "Peu nombreux, les anciens du village ont versé plus de 600 euros à la souscription.",
        "Le curage du bief doit être étudié par la coopérative, que dirige la régisseuse, Inès Roumat.",
        "« Ce lavoir est la mémoire du village », a affirmé Odile Fauvel.",
        "D’après Paul Garric, l’architecte, la charpente du lavoir date de la ligne B du tramway, posée en 1911.",
        "Odile Fauvel, la maire, l’a déclaré : « Ce lavoir est la mémoire du village. »",
        "En un an, le moulin a perdu 12 % de sa fréquentation.",
        "Aucune aide n’a été garantie par la région.",
        "La publication du rapport d’expertise avant juin a été promise par le préfet.",
        "Une partie des riverains est hostile à la réouverture du chemin de halage.",
        "Une passe à poissons et un radier, c’est ce que réclame l’association de pêche.",
    ],
)
def test_a_faithful_rewording_passes(faithful: str) -> None:
    assert kinds(faithful) == set()


@pytest.mark.parametrize(
    ("changed", "kind"),
    [
        ("À Brémont, le conseil municipal a voté la restauration du lavoir, par 17 voix contre 8.", "figure"),
        ("À Brémont, le conseil municipal a voté la restauration du lavoir, par 8 voix contre 19.", "relation"),
        ("Le conseil municipal de Brémont a voté mardi 4 mars 2024 la restauration du lavoir.", "date"),
        ("Le conseil municipal de Brémont a voté en avril 2024 la restauration du lavoir.", "date"),
        ("Le chantier, évalué à quelque 84 000 dollars, pourrait débuter en mai.", "unit"),
        ("Le chantier, évalué à quelque 84 000 euros, va débuter en mai.", "modality"),
        ("Le conseil municipal de Brémont a rejeté la restauration du lavoir.", "opposite"),
        ("La région a promis une aide.", "negation"),
        ("Le conseil municipal de Brémont n’a pas adopté la restauration du lavoir.", "negation"),
        ("Le département financera la toiture et les murs.", "list"),
        ("Ce lavoir est la mémoire du village.", "attribution"),
        ("Les anciens du village, peu nombreux, ont versé moins de 600 euros à la souscription.", "opposite"),
        ("Les anciens du village, nombreux, ont versé plus de 600 euros à la souscription.", "opposite"),
        ("La coopérative a étudié le curage du bief, que dirige la régisseuse, Inès Roumat.", "to-come"),
        ("La coopérative doit étudier le curage du bief, que dirige la magistrate, Inès Roumat.", "replaced"),
        ("« Ce lavoir est la mémoire du village », a déclaré l’architecte Paul Garric.", "speaker"),
        ("Selon la maire, la charpente du lavoir date de la ligne B du tramway, posée en 1911.", "speaker"),
        ("« Ce lavoir est la mémoire du village », a avoué la maire, Odile Fauvel.", "speech"),
        ("La maire, Odile Fauvel, admet : « Ce lavoir est la mémoire du village. »", "speech"),
        ("Le tailleur de pierre Luc Amiot formera trois commerciaux.", "replaced"),
        ("Le conseil pastoral de Brémont a adopté lundi 4 mars 2024 la restauration du lavoir.", "replaced"),
        (
            "Selon l’architecte Paul Garric, la charpente du lavoir date de la ligne D du tramway, posée en 1911.",
            "replaced",
        ),
        ("La maire, Jeanne Martin, voit dans ce lavoir « la mémoire du village ».", "name"),
        ("Le préfet a ordonné la fermeture immédiate des écoles.", "invented"),
        ("Le département financera la toiture, les murs et le bassin, malgré la colère des syndicats.", "added"),
        ("En un an, la fréquentation du moulin a bondi de 12 %.", "opposite"),
        ("Tous les riverains s’opposent à la réouverture du chemin de halage.", "quantity"),
        ("Une partie des riverains soutient la réouverture du chemin de halage.", "opposite"),
        ("L’association de pêche a obtenu une passe à poissons et un radier.", "modality"),
        ("L’association de pêche demande une passe à poissons et un téléphérique.", "item"),
        ("Le préfet a publié le rapport d’expertise avant juin.", "modality"),
        ("Le préfet refuse de publier le rapport d’expertise avant juin.", "negation"),
        ("La coopérative pourrait étudier le curage du bief, que dirige la régisseuse, Inès Roumat.", "firmer"),
        ("La région n’a pas promis d’aide à cause d’une brouille avec l’évêque.", "added"),
    ],
)
def test_a_change_of_meaning_is_typed(changed: str, kind: str) -> None:
    assert kind in kinds(changed)
