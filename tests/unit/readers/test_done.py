"""What of an instruction is done for every article, and what is told as not understood."""

from __future__ import annotations

import pytest

from cms_publisher.readers.wishes import parse_instruction


@pytest.mark.parametrize(
    "wish",
    [
        "proposer 3 titres et un chapo, mot-clé à trouver",
        "titre + chapo",
        "titre + méta svp",
        "ajouter titre chapo intertitres, SEO",
        "700 mots si les sources le permettent",
        "600 mots si possible avec le communiqué",
        "portrait à publier, refaire les inters, seo",
        "dépêche à transformer en article web SEO, vrais intertitres",
        "copié depuis le site, nettoyer et remettre en forme pour le SEO",
        "Find a keyword and suggest three headlines, if possible",
        "papier corres trail à passer sur le site, garder le classement",
        "garder la fiche, intertitres, ne rien inventer",
        "interview mag à mettre en ligne, garder les questions-réponses, nettoyer l'export pdf",
        "900 mots mini avec les deux contextes, rester factuel",
        "copié du site partenaire, nettoyer tout ce qui traîne",
        "Faire un vrai article avec ce communiqué de la mairie, SEO",
        "intertitres pour cette analyse",
        "Mets ce texte aux normes SEO : intertitres",
        "Passez cette dépêche au format SEO",
        "selon les règles du référencement naturel",
        "Garde l’essentiel (cantine, gymnase, éoliennes), intertitres",
        "Papier d’annonce pour le festival, avec tout le programme et les infos pratiques, bien référencé",
        "Interview du directeur de l’hôpital, à garder en questions-réponses, SEO, avec une introduction",
        "Garder les voix et l’encadré des prix, intertitres",
        "Portrait, deux intertitres. Ne pas trop couper, c’est écrit.",
        "Avant-papier pour samedi, intertitres s’il y a de la place, sans alourdir",
        "Pour le site, vite. Intertitres si ça aide.",
    ],
)
def test_what_every_article_has_is_no_unread_wish(wish: str) -> None:
    assert parse_instruction(wish).unread == ()


@pytest.mark.parametrize(
    ("wish", "unread"),
    [
        ("proposer 5 titres", ("proposer 5 titres",)),
        ("un chapo de 300 signes", ("un chapo de 300 signes",)),
        ("titre accrocheur, un chapo", ("titre accrocheur",)),
        ("sans titre", ("sans titre",)),
        ("Garde les noms (Roy, Brunel), SEO", ("Garde les noms (Roy, Brunel)",)),
        ("700 mots mini, rester neutre", ("rester neutre",)),
        ("garder la photo, intertitres", ("garder la photo",)),
        ("corriger la traduction", ("corriger la traduction",)),
        ("Mets ce texte aux normes AFP", ("Mets ce texte aux normes AFP",)),
    ],
)
def test_what_asks_for_more_is_told(wish: str, unread: tuple[str, ...]) -> None:
    assert parse_instruction(wish).unread == unread


@pytest.mark.parametrize(
    ("wish", "words", "subheadings"),
    [
        ("450 mots mini, vrais intertitres", 450, 3),
        ("2-3 inters", None, 2),
        ("700 mots si les sources le permettent, intertitres refaits si besoin", 700, 3),
    ],
)
def test_the_editors_short_forms_are_read(wish: str, words: int | None, subheadings: int | None) -> None:
    brief = parse_instruction(wish)
    assert (brief.min_words, brief.subheadings, brief.unread) == (words, subheadings, ())
