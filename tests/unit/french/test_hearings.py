"""A part of a trial is headed by whose it is, only over what is theirs."""

from __future__ import annotations

import pytest

from cms_publisher.french.hearings import heading, own_part, parts

ASKS = ["Pour le procureur, Jean Roy, « c’est grave ».", "Il requiert deux ans de prison."]
CIVIL = ["Me Lise Aubry, avocate des victimes, réclame 3 000 euros."]
PLEADS = ["Me Paul Vial, pour la défense, conteste tout."]
RESERVED = ["Le tribunal a mis sa décision en délibéré au 16 décembre."]
RULES = ["Le tribunal l’a condamné à dix mois de prison."]
SAID = ["À la sortie, son avocat n’a rien dit."]
ASIDE = ["Une douzième plainte, déposée en octobre, est examinée à part."]
SCENE = ["Le prévenu baisse les yeux.", "« Je ne sais plus », dit-il."]


@pytest.mark.parametrize(
    ("paragraphs", "headed"),
    [
        ([ASKS], "Les réquisitions"),
        ([PLEADS], "La défense"),
        ([CIVIL], "Les parties civiles"),
        ([CIVIL, PLEADS], "Les plaidoiries"),
        ([ASKS, PLEADS], "Réquisitions et plaidoiries"),
        ([ASKS, CIVIL, PLEADS, RESERVED], "Réquisitions et plaidoiries"),
        ([PLEADS, RESERVED], "La défense"),
        ([PLEADS, RESERVED, ASIDE], ""),
        ([SCENE, PLEADS], ""),
        ([RULES, SAID], "Le jugement"),
        ([RULES, SAID, ASIDE, ASIDE], ""),
    ],
)
def test_only_what_is_theirs_is_headed_so(paragraphs: list[list[str]], headed: str) -> None:
    whole = [ASKS, PLEADS, *paragraphs]
    assert heading(paragraphs, parts(whole)[2:]) == headed


@pytest.mark.parametrize(
    ("sentences", "whose"),
    [
        (
            ["Deux acheteurs seront jugés en mars.", "C’est sur eux que s’appuie la procureure, Lise Roy."],
            "prosecution",
        ),
        (
            ["Il gagne 1 480 euros.", "« Il faudra vingt ans », dit Me Aubry, avocate de six parties civiles."],
            "victims",
        ),
        (["« Un an sans dormir. »", "L’avocate a plaidé la relaxe."], "defence"),
        (["Le prévenu regarde ses mains.", "« J’attendais le devis », plaide-t-il."], ""),
        (["Le tribunal rendra son jugement le 12 janvier."], "reserved"),
    ],
)
def test_a_party_is_known_further_on_too(sentences: list[str], whose: str) -> None:
    assert own_part(sentences) == whose


def test_neither_a_match_nor_an_enquiry_is_a_trial() -> None:
    match = [["Sur le parquet, tout a changé."], ["La défense a tenu vingt minutes."], ["Il a plaidé la fatigue."]]
    assert parts(match) == ("",) * 3
    enquiry = ["Le procureur de la République a ouvert une enquête."]
    assert heading([enquiry], parts([SCENE, enquiry, PLEADS])[1:2]) == ""


def test_no_prosecutor_is_needed_where_two_parties_are_heard() -> None:
    assert parts([SCENE, CIVIL, PLEADS]) == ("", "victims", "defence")
    assert parts([SCENE, PLEADS]) == ("", "")
