from __future__ import annotations

import pytest

from cms_publisher.fidelity.boilerplate.furniture import envelope, footer, running_heads

TEXT = ["Le bac du Val s’arrête.", "Le tour par le pont prend une heure, dit Lise Varenne."]
LONG = "Le bac repartira quand la coque aura été revue, " * 4 + "dit la mairie."


@pytest.mark.parametrize(
    "below",
    [
        ["Sur le même sujet", "Le pont de Lorne fermé"],
        ["Commentaires (2)", LONG],
        ["À propos de Bacs du Val", LONG, "Contact presse : Lise Varenne"],
        ["© La Gazette 2024", "BACS", "(FIN)"],
        ["Bac Val Pont Lorne", "Suivez-nous sur Google Actualités"],
        ["Newsletter", "Le pont de Lorne", "À lire", "Le bac à quai depuis lundi"],
        ["Contacts presse (ne pas diffuser)", "Bureau de la communication : 04 99 00 11 22"],
        ["- 30 -", "Renseignements : Lise Varenne, 418 555-0142"],
        ["PS : c’est Lise avec un S", "A +", "Josiane", "06 00 00 00 77"],
    ],
)
def test_what_stands_below_the_text_is_told_apart(below: list[str]) -> None:
    assert footer([*TEXT, *below]) == len(TEXT)


@pytest.mark.parametrize(
    "lines",
    [
        ["Sur le même sujet", LONG],
        ["À lire également", "Le pont", LONG],
        ["Newsletter", "S’inscrire", "Le montant n’a pas été rendu public."],
        ["À lire aussi", "Le pont", "La ministre n’a pas encore répondu."],
        ["À propos de Bacs du Val", LONG, LONG * 2],
        ["La file s’allonge", "Le pont de Lorne est fermé lundi."],
    ],
)
def test_a_line_above_the_text_s_own_paragraphs_ends_nothing(lines: list[str]) -> None:
    assert footer([*TEXT, *lines]) == len(TEXT) + len(lines)


HEAD = ["De : Jean Morvan <jm@val.example>", "À : Rédaction <r@val.example>", "Objet : TR: le bac"]


@pytest.mark.parametrize(
    "above",
    [
        HEAD,
        [*HEAD, "Bonsoir,", "Voici le papier pour demain, j’ai eu un souci. Bonne soirée", "JM"],
        [*HEAD, "J’ai coupé, dis-moi si ça te va."],
        ["Salut Lise,", "Comme convenu le papier sur le bac, 2 500 signes. J’ai une photo si tu veux."],
        ["[Message de la boîte commune]", "Bonjour,", "Ci-dessous le texte, merci de confirmer."],
        ["Bonjour à tous,", "Ci-joint mon texte, merci de me dire si c’est trop long."],
        ["Bonjour Lise, voici mon article sur le bac, bon courage pour le bouclage !"],
    ],
)
def test_a_mail_s_head_and_note_stand_above_the_text(above: list[str]) -> None:
    assert envelope([*above, "Le bac du Val s’arrête pour de bon", *TEXT]) == len(above)


@pytest.mark.parametrize(
    "lines",
    [
        ["Objet : le bac s’arrête", *TEXT],
        ["Chers lecteurs,", "Je quitte le journal après vingt ans de bac.", *TEXT],
        ["Bonjour tristesse", *TEXT],
        ["Chers lecteurs, voici un journal nouveau.", *TEXT],
        ["« Bonjour, voici votre bac », dit le pilote.", *TEXT],
        TEXT,
    ],
)
def test_what_is_no_mail_has_no_envelope(lines: list[str]) -> None:
    assert envelope(lines) == 0


def test_a_sender_s_signature_ends_the_text() -> None:
    assert footer([*TEXT, "Jean-Luc Morvan", "06 12 34 56 78", "Correspondant du Val"]) == len(TEXT)
    assert footer([*TEXT, "Jean-Luc Morvan", "Réservations au 06 12 34 56 78."]) == len(TEXT) + 2


def test_a_line_that_each_page_repeats_is_told_but_for_the_first_time() -> None:
    head = "Bulletin du Val, numéro 42, septembre"
    assert running_heads([head, *TEXT, head, LONG, head]) == {3, 5}
    assert running_heads([head, head, *TEXT]) == frozenset()
    assert running_heads(["LA VOIX", *TEXT, "LA VOIX"]) == frozenset()
