from __future__ import annotations

import pytest

from cms_publisher.model import ABOUT_SO_LONG
from cms_publisher.readers.wishes import parse_instruction


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("au moins 700 mots", 700),
        ("700 à 900 mots", 700),
        ("between 700 and 900 words", 700),
        ("1 000 mots minimum", 1000),
        ("1\u202f200 mots", 1200),
        ("at least 1,200 words", 1200),
        ("a 650-word piece", 650),
        ("500 mots maximum", 0),
        ("moins de 900 mots", 0),
        ("up to 800 words, at least 600 words", 600),
        ("en 2025, un article", None),
        ("no less than 1,200 words", 1200),
        ("not fewer than 900 words", 900),
        ("a minimum of 700 words", 700),
        ("pas moins de 800 mots", 800),
        ("environ 700 mots", 630),
        ("autour de 1.200 mots", 1080),
        ("700/900 mots", 700),
        ("longueur : 800", 800),
        ("no more than 900 words", 0),
        ("un intertitre tous les 200 mots", None),
        ("un chapô de 40 mots", None),
        ("des sections de 150 mots, 600 mots en tout", 600),
    ],
)
def test_the_least_length_is_read(words: str, count: int | None) -> None:
    assert parse_instruction(words).min_words == count


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("avec des intertitres", 3),
        ("let there be subheadings", 3),
        ("quatre intertitres", 4),
        ("at least 5 clear subheadings", 5),
        ("sans intertitres", 0),
        ("no subheadings", 0),
        ("un bel article", None),
        ("3 à 5 intertitres", 3),
        ("intertitres : 4", 4),
        ("with 2 headings", 2),
        ("un intertitre tous les 200 mots", 3),
        ("avec un intertitre sur les cars", None),
    ],
)
def test_subheadings_are_counted(words: str, count: int | None) -> None:
    assert parse_instruction(words).subheadings == count


@pytest.mark.parametrize(
    ("words", "keyphrase"),
    [
        ("mot-clé : pont suspendu, 700 mots", "pont suspendu"),
        ("Mot-clé principal : pont suspendu", "pont suspendu"),
        ("keyword: tramway.", "tramway"),
        ("avec le mot-clé « marché couvert » en tête", "marché couvert"),
        ("mets le mot-clé en tête", None),
        ("Garder la fiche. Référencé sur le nom des Bouquetins.", "Bouquetins"),
        ("référencé sur le nom d'Anne Morvan", "Anne Morvan"),
        ("Mot-clé : le nom du festival", None),
        ("mot-clé : le nom de la rose", None),
        ("mot-clé : nom de domaine", "nom de domaine"),
    ],
)
def test_the_keyphrase_keeps_its_writing(words: str, keyphrase: str | None) -> None:
    assert parse_instruction(words).keyphrase == keyphrase


@pytest.mark.parametrize(
    ("words", "angle"),
    [
        ("Pas de titre sur la copie, à trouver", None),
        ("pas de titre sur le papier", None),
        ("titrer sur la piscine", "la piscine"),
        ("titrer sur le nom des Bouquetins", "Bouquetins"),
    ],
)
def test_what_the_copy_has_not_is_no_angle(words: str, angle: str | None) -> None:
    assert parse_instruction(words).angle == angle


def test_the_headline_is_not_looked_for_in_a_subheading() -> None:
    assert parse_instruction("titre : Le pont rouvre").headline == "Le pont rouvre"
    assert parse_instruction("sous-titre : Le pont rouvre").headline is None


@pytest.mark.parametrize(
    ("words", "headline"),
    [
        ("Titre : Le pont rouvre. Ajoute le rapport et les navettes.", "Le pont rouvre"),
        ("Titre : Le pont rouvre, 600 mots, intertitres", "Le pont rouvre"),
        ("Titre : Le bac de M. Roy repart. 600 mots", "Le bac de M. Roy repart"),
        ("Titre : Le pont rouvrira-t-il ? Ajoute le rapport", "Le pont rouvrira-t-il ?"),
        ("Titre : À Brévic, le pont rouvre", "À Brévic, le pont rouvre"),
        ("Titre : Plus de 300 manifestants à Brévic", "Plus de 300 manifestants à Brévic"),
        ("titre : « le pont rouvre », 600 mots", "le pont rouvre"),
        ("Mot-clé : pont ; titre : Le pont rouvre", "Le pont rouvre"),
    ],
)
def test_a_given_headline_ends_with_its_sentence(words: str, headline: str) -> None:
    assert parse_instruction(words).headline == headline


@pytest.mark.parametrize(
    ("words", "unread"),
    [
        ("Pas de titre : à toi. 600 mots", ()),
        ("Papier de Marc, sans titre : trouve. 600 mots", ()),
        ("Titre : à trouver.", ()),
        ("Titre : voir avec Marc. 600 mots", ("Titre : voir avec Marc",)),
        ("Titre : Voir avec Marc.", ("Titre : Voir avec Marc",)),
        ("Titre : plus court ! 600 mots", ("Titre : plus court",)),
        ("Titre : Plus court", ("Titre : Plus court",)),
        ("Titre : on verra.", ("Titre : on verra",)),
        ("Titre : le nom du village dedans.", ("Titre : le nom du village dedans",)),
        ("Vérifie le titre, trop long.", ("Vérifie le titre, trop long",)),
    ],
)
def test_a_wish_for_the_headline_is_none(words: str, unread: tuple[str, ...]) -> None:
    brief = parse_instruction(words)
    assert (brief.headline, brief.unread) == (None, unread)


def test_the_language_is_read_in_both_languages() -> None:
    assert parse_instruction("Be in French").language == "fr"
    assert parse_instruction("en français, s’il te plaît").language == "fr"
    assert parse_instruction("write it in English").language == "en"


def test_no_words_ask_for_nothing() -> None:
    brief = parse_instruction("  ")
    assert (brief.instruction, brief.min_words, brief.subheadings, brief.language) == (None, None, None, None)


def test_another_language_is_read_only_where_nothing_else_is_spoken_of() -> None:
    assert parse_instruction("garde la citation en anglais, 600 mots").language is None


@pytest.mark.parametrize(
    ("words", "unread"),
    [
        ("Fais un article de 700 mots. Soigne le style.", ("Soigne le style",)),
        ("en français, un chapô de 200 signes", ("un chapô de 200 signes",)),
        ("700 mots, ton neutre, mot-clé : pont suspendu", ("ton neutre",)),
        ("garde la citation en anglais, 600 mots", ("garde la citation en anglais",)),
        ("c’est trop long, coupe le paragraphe sur l’école", ("c’est trop long", "coupe le paragraphe sur l’école")),
        ("pas plus de trois paragraphes", ("pas plus de trois paragraphes",)),
    ],
)
def test_what_is_not_understood_is_kept(words: str, unread: tuple[str, ...]) -> None:
    assert parse_instruction(words).unread == unread


@pytest.mark.parametrize(
    "words",
    [
        "Make this article SEO compatible,let there be subheadings,be in french, create at least 700 words",
        "Bonjour, merci de rédiger un article de 1,200 mots, avec 4 intertitres et en français.",
        "À faire : optimiser pour le référencement, mot-clé « gare de fret », longueur : 700",
        "Tu me ramènes ça à 350 mots ?",
        "Je veux 1 feuillet et demi.",
        "Fais-moi un papier de 450 mots max",
        "Coupe de moitié, c’est beaucoup trop long.",
        "Raccourcis d’un tiers.",
        "SEO friendly please\nin French\nwith subheadings\nmin 750 words",
    ],
)
def test_nothing_is_left_of_what_is_understood(words: str) -> None:
    assert parse_instruction(words).unread == ()


@pytest.mark.parametrize(
    ("wish", "least"), [("Court, à jour", 0), ("SEO, faire court", 0), ("titre court", None), ("court, 300 mots", 300)]
)
def test_what_is_to_be_short_lacks_no_words(wish: str, least: int | None) -> None:
    assert parse_instruction(wish).min_words == least


@pytest.mark.parametrize(
    ("wish", "most"),
    [
        ("600 mots maxi", 600),
        ("pas plus de 1 200 mots", 1200),
        ("400 à 600 mots", 600),
        ("500 mots environ", 550),
        ("500 mots à peu près", 550),
        ("au moins 700 mots", None),
        ("700 mots", None),
        ("un intertitre tous les 200 mots", None),
        ("chapô de 60 mots maximum, 700 mots mini", None),
        ("Un feuillet, pas plus.", 250),
        ("2 500 signes espaces compris maxi, titre de 60 signes", 416),
        ("Ne dépasse pas 300 mots", 300),
        ("Il faut que ça tienne en 200 mots", 200),
        ("Entre 300 et 400 mots", 400),
        ("Quatre cents mots environ", 440),
        ("500 mots, pas plus de deux intertitres", None),
    ],
)
def test_the_most_words_are_read(wish: str, most: int | None) -> None:
    assert parse_instruction(wish).max_words == most


@pytest.mark.parametrize(
    "wish",
    [
        "300 mots d’excuses du maire, à mettre en tête",
        "Garde les 500 mots du maire en entier",
        "En 2 feuillets recto-verso, la pétition circule",
        "Le discours fait 1 200 mots, ne garde que l’annonce",
        "Le texte des enfants (400 mots) passe à part",
        "Lettre ouverte (450 mots), à garder entière",
        "Ajoute un encadré (60 mots maximum)",
        "Les candidats doivent rendre 5 000 signes avant le 15 janvier",
        "L’auteur a écrit 80 000 mots, c’est son premier roman",
        "5 mots-clés",
        "Légende photo, 30 mots max",
        "Les élèves ont appris 60 mots de breton",
        "41 postes, 1 500 signatures, 20 lignes, 2 colonnes",
    ],
)
def test_a_number_of_another_text_or_thing_is_no_length(wish: str) -> None:
    brief = parse_instruction(wish)
    assert (brief.min_words, brief.max_words) == (None, None)


@pytest.mark.parametrize(
    ("wish", "length"),
    [
        ("Le papier fait 900 mots, ramène à 500 mots", 500),
        ("Communiqué : 300 mots, chapô", 300),
        ("Ne dépasse pas les 400 mots", 400),
        ("maximum : 400 mots", 400),
        ("350 mots de texte", 350),
        ("Papier à faire, 400 mots", 400),
        ("On fait 400 mots", 400),
    ],
)
def test_beside_such_a_number_the_article_s_is_read(wish: str, length: int) -> None:
    brief = parse_instruction(wish)
    assert (brief.max_words or brief.min_words) == length


@pytest.mark.parametrize("wish", ["Pas moins de 500 mots", "500 mots au strict minimum", "500 mots ou davantage"])
def test_what_is_asked_for_at_least_is_no_length_to_cut_to(wish: str) -> None:
    brief = parse_instruction(wish)
    assert (brief.min_words, brief.max_words, ABOUT_SO_LONG in brief.usual) == (500, None, False)


@pytest.mark.parametrize(
    ("wish", "angle"),
    [
        ("On titre sur la piscine, 600 mots maxi", "la piscine"),
        ("SEO, titrer plutôt sur les impôts locaux et les écoles", "les impôts locaux"),
        ("titre à trouver", None),
    ],
)
def test_what_the_headline_is_to_be_about_is_read(wish: str, angle: str | None) -> None:
    assert parse_instruction(wish).angle == angle


@pytest.mark.parametrize(
    ("wish", "about"),
    [
        ("Chapô, intertitres, 450 mots.", True),
        ("au moins 450 mots", False),
        ("450 mots mini, intertitres", False),
        ("450 mots maxi", False),
        ("450 mots environ", False),
        ("400 à 500 mots", False),
        ("intertitres", False),
    ],
)
def test_a_number_alone_is_about_so_many_words(wish: str, *, about: bool) -> None:
    assert (ABOUT_SO_LONG in parse_instruction(wish).usual) is about
