"""What a colleague notes into the copy: what must not appear, what is left to do; readers are told neither."""

from __future__ import annotations

import pytest

from cms_publisher.fidelity.boilerplate.hushed import hushes, left_to_do, withholds_name


@pytest.mark.parametrize(
    ("paragraph", "note"),
    [
        ("Mme Rose Picot est venue. [nom à enlever, elle ne veut pas]", "[nom à enlever, elle ne veut pas]"),
        ("Nadia Benali parle. [retirer le nom, la famille refuse]", "[retirer le nom, la famille refuse]"),
        ("Odile Marty (ne veut pas que son nom paraisse) a perdu.", "(ne veut pas que son nom paraisse)"),
        ("Odile Marty parle. (elle ne souhaite pas être citée) Elle part.", "(elle ne souhaite pas être citée)"),
        ("Un voisin parle. Pas confirmé par le parquet, on ne met pas.", "Pas confirmé par le parquet, on ne met pas."),
        ("Le bail (à ne pas donner) est de 240 euros.", "(à ne pas donner)"),
        ("« Le maire a menti. » (dit en off, ne pas mettre)", "(dit en off, ne pas mettre)"),
        ("C’est vrai, dit-il. Invérifiable, à ne pas reprendre.", "Invérifiable, à ne pas reprendre."),
        ("Non recoupé, ne pas publier.", "Non recoupé, ne pas publier."),
        ("Le pharmacien (off) : il a eu des cas.", "Le pharmacien (off) : il a eu des cas."),
        ("Paul Roy, 12 ans (prénom à changer), nage.", "(prénom à changer)"),
    ],
)
def test_what_must_not_appear_is_read_in_a_bracket_or_a_sentence_alone(paragraph: str, note: str) -> None:
    assert hushes(paragraph) == note


@pytest.mark.parametrize(
    "paragraph",
    [
        "Sa voisine (qui ne souhaite pas être citée) est venue.",
        "Un agent (ne souhaite pas être cité) raconte.",
        "Le spectacle (off) commence à 20 h.",
        "Ne pas laver les champignons. À ne pas faire.",
        "Ces pots (à ne pas donner aux enfants) sont vendus.",
        "Ne pas reprendre le volant après deux verres.",
        "Ne rien publier sur les réseaux sociaux.",
        "La cour a demandé de ne pas publier le jugement.",
        "« Ne pas citer mon nom », dit-il.",
        "Un homme (prénom d’emprunt) raconte.",
        "Au travail, on ne cite pas de nom.",
        "Le texte (à ne pas confondre avec la loi) date de 2001.",
    ],
)
def test_what_readers_are_told_not_to_do_hushes_nothing(paragraph: str) -> None:
    assert hushes(paragraph) is None


@pytest.mark.parametrize(
    ("paragraph", "note"),
    [
        ("Elle n’a pas répondu. [à maj si retour ce soir]", "[à maj si retour ce soir]"),
        ("Elle n’a pas répondu (à actualiser).", "(à actualiser)"),
        ("Il y a 300 habitants (à compléter).", "(à compléter)"),
        ("La mairie a répondu par écrit (voir mail).", "(voir mail)"),
        ("La mairie (pas de réponse, relancée ce matin) se tait.", "(pas de réponse, relancée ce matin)"),
        ("Le préfet se tait. [Julie, tu as son numéro]", "[Julie, tu as son numéro]"),
    ],
)
def test_what_is_left_to_do_is_read_in_a_bracket(paragraph: str, note: str) -> None:
    assert list(left_to_do(paragraph)) == [note]


@pytest.mark.parametrize(
    "paragraph",
    [
        "La suite [...] est connue.",
        "« Il [le maire de Lorme] part », dit-elle.",
        "La fête (à confirmer par arrêté préfectoral) aura lieu.",
        "Les billets (à retirer en mairie) sont en vente.",
        "Le spectacle (à découvrir samedi) dure une heure.",
        "Un dossier (à compléter en ligne) est demandé.",
        "Le maire (à droite) parle de la vitamine [B12].",
    ],
)
def test_what_readers_are_to_do_is_no_work_on_the_copy(paragraph: str) -> None:
    assert not list(left_to_do(paragraph))


@pytest.mark.parametrize(
    ("line", "withheld"),
    [
        ("Attention : la jeune fille est mineure, ne pas donner son nom (demande de la famille)", True),
        ("(NB secrétariat : ne pas mettre le nom, le jugement n’est pas rendu.)", True),
        ("Ne surtout pas citer les noms des enfants", True),
        ("Ne pas donner le numéro du pharmacien", False),
        ("Il a choisi de ne pas donner de médicament à son fils.", False),
    ],
)
def test_a_note_withholds_a_name_that_it_need_not_say(line: str, *, withheld: bool) -> None:
    assert withholds_name(line) is withheld
