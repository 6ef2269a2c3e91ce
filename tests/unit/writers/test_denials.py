"""A standfirst that accuses somebody ends on that party's short answer, where the body reads without it."""

from __future__ import annotations

import pytest

from cms_publisher.model import Sentence
from cms_publisher.writers.digest.denials import with_the_denial, with_what_takes_it_back
from cms_publisher.writers.digest.prepare import prepare
from cms_publisher.writers.digest.standfirst import split_standfirst
from tests.unit.writers.stories import source

ACCUSED = "Neuf artisans de Lorme réclament 612 000 euros. Ils accusent la société Brévimo d’avoir gardé leurs primes."
MORE = "Yann Roy a vendu deux camions en mars. Il attend une réponse depuis un an."


def opened(text: str) -> str:
    told, rest = with_the_denial(split_standfirst(prepare(source(text)).sections, Sentence(text="Primes : la colère")))
    body = " ".join(block.text for section in rest for block in section.blocks)
    return (" ".join(one.text for one in told) + " | " + body).replace("\u00a0", " ").replace("\u202f", " ")


@pytest.mark.parametrize("denial", ["Brévimo conteste.", "Brévimo dément en bloc.", "Brévimo nie les faits."])
def test_the_denial_of_who_is_accused_closes_it(denial: str) -> None:
    behind = "Une enquête a été ouverte lundi à Lorme."
    assert opened(f"{ACCUSED}\n\n{MORE}\n\n{denial} {behind}\n") == f"{ACCUSED} {denial} | {MORE} {behind}"


@pytest.mark.parametrize(
    "paragraph",
    [
        "Brévimo conteste. Son gérant parle de dossiers incomplets.",  # whose gérant
        "Brévimo conteste, mais reconnaît un retard de paiement.",
        "La mairie conteste. Une enquête a été ouverte lundi à Lorme.",  # nobody accuses it
    ],
)
def test_what_hangs_on_it_says_more_or_is_of_another_stays(paragraph: str) -> None:
    assert opened(f"{ACCUSED}\n\n{MORE}\n\n{paragraph}\n") == f"{ACCUSED} | {MORE} {paragraph}"


def test_what_the_defence_pleads_stands_beside_what_was_asked_for_and_before_the_day_of_the_judgment() -> None:
    standfirst = (
        Sentence(text="Le parquet a requis deux ans de prison."),
        Sentence(text="Le jugement sera rendu le 12 mars."),
    )
    pleads = "La défense a plaidé la relaxe."
    sections = prepare(source(f"{MORE}\n\n{pleads}\n\nLe garage a fermé en mai.\n")).sections
    told, _ = with_the_denial((standfirst, sections))
    assert [one.text for one in told] == [standfirst[0].text, pleads, standfirst[1].text]


POOL = """La piscine de Lorme rouvrira lundi 5 mai, après quatorze mois de travaux. Le bassin a été refait à neuf.

Les clubs retrouveront leurs créneaux dès la première semaine. Les tarifs ne changent pas.

"""


@pytest.mark.parametrize(
    ("last", "closes"),
    [
        ("L’ouverture reste soumise à l’avis de la commission.", True),
        ("L’ouverture du parking est prévue en juin.", False),
    ],
)
def test_what_takes_the_news_back_closes_it(last: str, *, closes: bool) -> None:
    headline = Sentence(text="La piscine de Lorme rouvrira le 5 mai")
    split = split_standfirst(prepare(source(f"{POOL}{last} Six agents ont été recrutés.\n")).sections, headline)
    told, _ = with_what_takes_it_back(split, headline, None)
    assert (told[-1].text == last) is closes
