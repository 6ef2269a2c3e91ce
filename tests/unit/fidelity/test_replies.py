"""Which source is a party's reply, and which of its sentences are said to who prints it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from cms_publisher.fidelity.replies import heading_of, is_letter, is_line, replies
from cms_publisher.model import Rights
from tests.unit.writers.stories import source, story

if TYPE_CHECKING:
    from cms_publisher.model import Source

DAY = date(2025, 3, 12)
CHARGED = (
    "Le four fume\n\nDes riverains de Brévic ont déposé plainte contre la société Kerlan, dont le four à chaux fume "
    "depuis le mois de janvier. La préfecture a fait poser deux capteurs rue des Lavoirs et attend leurs relevés.\n"
)
CALM = (
    "Le four visité\n\nLa société Kerlan a ouvert son four à chaux de Brévic aux écoliers samedi. Trois cents enfants "
    "ont vu cuire la pierre, et le maire a goûté la première galette de la saison dans la cour de l'usine.\n"
)
LETTER = (
    "Madame,\n\nVeuillez trouver ci-après notre réponse.\n\nLa chaux ne fume pas. Le four a un filtre.\n\nL. Kerlan\n"
)
PLAIN = "Kerlan arrête son four le 3 avril. Le filtre sera changé.\n"


def _reply(text: str = LETTER, **known: Any) -> Source:
    return source(text, "kerlan.txt", **{"outlet": "Kerlan", "rights": Rights.CITE_ONLY, "published": DAY, **known})


@pytest.mark.parametrize(
    ("told", "reply", "instruction", "is_one"),
    [
        (CHARGED, _reply(), "", True),  # its own letter says so, and the article accuses
        (CALM, _reply(), "", False),
        (CHARGED, _reply(PLAIN), "", False),
        (CHARGED, _reply(PLAIN), "400 mots, et la réponse de la société Kerlan", True),
        (CHARGED, _reply(PLAIN), "mets sa réponse à la fin", True),
        (CALM, _reply(PLAIN), "le droit de réponse de Kerlan va avec", True),
        (CHARGED, _reply(PLAIN), "la réaction de Kerlan", False),  # a passage of it will do
        (CHARGED, _reply(PLAIN), "garde les questions-réponses", False),
        (CHARGED, _reply(PLAIN), "la réponse du maire", False),
        (CHARGED, _reply(published=date(2025, 1, 12)), "la réponse de Kerlan", False),  # of something else
        (CHARGED, _reply(rights=Rights.OWN), "la réponse de Kerlan", False),
        (CHARGED, _reply(rights=Rights.LICENSED), "", False),
        (CHARGED, _reply(outlet="Arjo"), "", False),  # nobody that the article names
        (
            CHARGED,
            _reply(PLAIN, outlet="Groupe européen de la chaux"),
            "la réponse de Kerlan d'abord",
            True,
        ),  # by its file
        (CHARGED, _reply("Droit de réponse\n\nNotre four a un filtre.\n"), "", True),
        (CALM, _reply("Droit de réponse\n\nNotre four a un filtre.\n"), "", True),  # the law asks no charge
        (CHARGED, _reply("Réponse\n\nLe four va bien.\n", outlet="Mairie"), "la réponse de la mairie compte", True),
        (CHARGED, _reply("Le four va bien.\n", outlet="Mairie"), "la réponse de la préfecture compte", False),
        (CHARGED, _reply(f"{PLAIN} {'Le four cuit la pierre. ' * 40}"), "sa réponse", False),  # longer than the article
    ],
)
def test_a_reply_is_what_is_called_so_or_says_so_to_a_charge(
    told: str, reply: Source, instruction: str, *, is_one: bool
) -> None:
    assert bool(replies(story(told, reply, instruction=instruction))) is is_one


@pytest.mark.parametrize(
    ("text", "letter"),
    [
        ("Madame la rédactrice en chef,", True),
        ("Bonjour Madame,", True),
        ("Suite à vos questions du 24 novembre, veuillez trouver ci-après la réponse de notre coopérative.", True),
        ("À la suite de vos sollicitations, nous vous prions de bien vouloir publier le texte suivant.", True),
        (
            "En application de la loi du 29 juillet 1881, je vous demande d'insérer la réponse suivante.",
            True,
        ),
        ("Nous vous prions d'agréer, Madame, l'expression de nos salutations distinguées.", True),
        ("Vous nous interrogez sur les plaintes de riverains.", True),
        ("Bien cordialement,", True),
        ("Vous écrivez que la plateforme n'est pas étanche.", False),
        ("Nous vous renvoyons au rapport de la préfecture.", False),
        ("Vous nous interrogez sur le four : nous contestons tout rejet.", False),
        ("Madame Dufaud a été prise en charge en neuf minutes.", False),
        ("La réponse de la société tient en un mot.", False),
        ("Nous demandons la publication du rapport.", False),
    ],
)
def test_a_letter_s_own_sentences_are_no_words_of_the_reply(text: str, *, letter: bool) -> None:
    assert is_letter(text) is letter


@pytest.mark.parametrize(("block", "line"), [("Hélène Vasseur, directrice", True), ("Le four a un filtre.", False)])
def test_what_ends_without_a_stop_is_a_line(block: str, *, line: bool) -> None:
    assert is_line(block) is line


@pytest.mark.parametrize(
    ("outlet", "text", "heading"),
    [
        ("Coopérative Terre-Neuve", "La coopérative Terre-Neuve conteste.", "La réponse de la coopérative Terre-Neuve"),
        ("Groupe Sérénalis", "Nous contestons.", "La réponse du Groupe Sérénalis"),
        ("Alpimo", "Nous contestons.", "La réponse d’Alpimo"),
        ("Kerlan", "Nous contestons.", "La réponse de Kerlan"),
        ("Agence de l'eau", "Nous contestons.", "La réponse de l’Agence de l’eau"),
    ],
)
def test_its_heading_says_whose_it_is(outlet: str, text: str, heading: str) -> None:
    assert heading_of(_reply(f"{text}\n", outlet=outlet)) == heading
