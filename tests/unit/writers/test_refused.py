"""What the instruction wants left out goes whole, shown as a cut; where another part needs it, it stays."""

from __future__ import annotations

import pytest

from cms_publisher.fidelity.asked import wishes
from cms_publisher.readers.wishes import parse_instruction
from cms_publisher.writers.digest.prepare import prepare
from cms_publisher.writers.digest.refused import less_refused
from tests.unit.writers.stories import source

COUNCIL = """# La cantine augmente à Lorme

Le conseil municipal de Lorme a voté lundi 9 mars une hausse de la cantine.

Le repas passe de 3 à 4 euros. « Je suis fier du travail de nos équipes », se réjouit le maire, Jean Roy.

## Le marché de Noël change de place

Le marché de Noël se tiendra dans la cour du château. Quarante exposants sont attendus.

## Voirie et eau

La rue du Port sera refaite en avril.

## Une digue qui fait parler

La digue a cédé mardi. Trois maisons sont inondées.

Selon Vigicrues, le pic est attendu vendredi à midi.

## Le chantier du stade

Le syndicat dément tout retard sur le chantier du stade.

## Questions diverses

Un conseiller a parlé de l’horloge de l’église.

Le prochain conseil se tiendra lundi 6 avril.
"""


def left(instruction: str, text: str = COUNCIL) -> str:
    paper = source(text, "conseil.md")
    prepared = prepare(paper)
    made = less_refused(prepared, wishes(parse_instruction(instruction)))
    gone = " ".join(paper.document.text[cut.span.start : cut.span.end] for cut in made.cuts[len(prepared.cuts) :])
    told = " ".join(block.text for section in made.sections for block in section.blocks)
    was = " ".join(block.text for section in prepared.sections for block in section.blocks)
    assert (told == was) == (gone == "")
    return gone


@pytest.mark.parametrize(
    ("instruction", "gone", "stays"),
    [
        ("Conseil de Lorme. Laisse tomber les questions diverses.", "horloge", "prochain conseil"),
        ("Conseil de Lorme. Pas le marché de Noël.", "exposants", "digue"),
        ("Conseil de Lorme, sans la partie sur la digue", "maisons", "exposants"),
        ("Laisse de côté « Une digue qui fait parler ».", "Vigicrues", "exposants"),
        ("Vire le marché de Noël et les questions diverses", "horloge", "Vigicrues"),
        ("Conseil de Lorme. Pas de phrase de com du maire.", "fier", "4 euros"),
    ],
)
def test_the_part_goes_that_is_named(instruction: str, gone: str, stays: str) -> None:
    assert gone in left(instruction)
    assert stays not in left(instruction)


@pytest.mark.parametrize(
    "instruction",
    [
        "Conseil de Lorme. Pas la voirie.",  # another subject stands there, too
        "Conseil de Lorme. Laisse tomber la digue.",  # and the flood
        "Conseil de Lorme. Laisse tomber le chantier du stade.",  # a denial
        "Conseil de Lorme. Pas de citation de l’opposition.",
        "Conseil de Lorme : la cantine d’abord.",
    ],
)
def test_nothing_goes_that_is_not_that_alone(instruction: str) -> None:
    assert left(instruction) == ""


def test_a_quotation_stays_that_promises_or_that_another_leans_on() -> None:
    promised = COUNCIL.replace("Je suis fier du travail de nos équipes", "Nous rouvrirons la piscine en mai")
    assert left("Pas de citation du maire", promised) == ""
    leaning = COUNCIL.replace("Jean Roy.", "Jean Roy. Il a quitté la salle.")
    assert left("Pas de citation du maire", leaning) == ""
