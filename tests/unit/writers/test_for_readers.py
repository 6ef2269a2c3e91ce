from __future__ import annotations

from dataclasses import replace

import pytest

from cms_publisher.model import Rights, SiteProfile, Story
from cms_publisher.writers import DEFAULT
from tests.unit.writers.stories import story

SENDER = "Syndicat des eaux de la Brune"
TITLE = f"Le {SENDER} remplace quatorze kilomètres de canalisations en fonte à partir du lundi 7 décembre 2026"
_FITS = 80
"""Characters of a headline that it keeps, however long it is."""
PRICE = "Le prix du mètre cube, aujourd’hui de 2,14 euros, augmentera de 9 centimes au 1er janvier 2027."


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def released(title: str, *paragraphs: str, outlet: str = SENDER) -> Story:
    made = story("\n\n".join((title, *paragraphs)) + "\n")
    source = replace(made.primary, outlet=outlet, rights=Rights.PRESS_RELEASE)
    return replace(made, primary=source)


def test_a_sender_s_long_title_gives_way_to_what_its_readers_pay_and_stays_offered() -> None:
    made = released(TITLE, f"Le {SENDER} engage un chantier de quinze mois.", f"Il est emprunté sur vingt ans. {PRICE}")
    article = DEFAULT.write(made, SiteProfile())
    offered = [plain(one.text) for one in article.candidates.headline]
    assert offered[0] == plain(article.headline.text)
    assert offered[0] == "Syndicat des eaux : le prix du mètre cube augmentera de 9 centimes au 1er janvier 2027"
    assert TITLE in offered


@pytest.mark.parametrize(
    ("title", "outlet", "told"),
    [
        (f"Le {SENDER} remplace ses conduites", SENDER, PRICE),  # short enough
        (TITLE, "Mairie de Lorme", PRICE),  # another sends it
        (TITLE, SENDER, "Le syndicat a réparé 118 casses en 2025."),
        (TITLE, SENDER, "« Le prix du mètre cube augmentera de 9 centimes », dit le président."),
    ],
)
def test_else_the_sender_s_title_stands(title: str, outlet: str, told: str) -> None:
    article = DEFAULT.write(released(title, "Un chantier de quinze mois commence.", told, outlet=outlet), SiteProfile())
    assert plain(article.headline.text)[:_FITS] == title[:_FITS]
