from __future__ import annotations

from cms_publisher.writers.digest.prepare import prepare
from tests.unit.writers.stories import source

RELEASE = """La régie des eaux remplace les conduites

La régie remplace 800 mètres de conduites à partir du lundi 7 décembre.

Contact presse : Anne Roy, 03 84 00 00 12, presse@regie.example
Numéro abonnés : 03 84 00 00 10 (du lundi au vendredi)
Réservations : www.regie.example
"""


def test_what_readers_need_below_the_press_contact_stays() -> None:
    prepared = prepare(source(RELEASE, "communique.txt"))
    told = [block.text for section in prepared.sections for block in section.blocks]
    assert told[-2:] == [
        "Numéro abonnés\u00a0: 03 84 00 00 10 (du lundi au vendredi)",
        "Réservations\u00a0: www.regie.example",
    ]
    assert not any("Anne Roy" in text for text in told)
