from __future__ import annotations

from typing import TYPE_CHECKING

from cms_publisher.model import Sentence
from cms_publisher.writers.digest.kept_headings import dropped, without_rubrics
from cms_publisher.writers.digest.prepare import prepare
from tests.unit.writers.stories import source

if TYPE_CHECKING:
    from cms_publisher.writers.digest.prepared import Section

HEADLINE = Sentence(text="Le port de Brévic rouvre")
RUBRIC = "Votes et suite"
TOLD = """\
Le conseil s’est réuni lundi pour la troisième fois de l’année, dans la grande salle.
Les indemnités des élus baisseront de 5 % en janvier. Celles des adjoints suivront, car les indemnités sont liées."""


def sections(text: str) -> tuple[Section, ...]:
    return prepare(source(f"Le port de Brévic rouvre au public ce printemps.\n\n{RUBRIC}\n\n{text}\n")).sections


def headings(found: tuple[Section, ...]) -> list[str]:
    return [section.heading.text for section in found if section.heading]


def test_a_rubric_gives_way_to_what_its_section_tells() -> None:
    before = sections(TOLD)
    assert headings(before) == [RUBRIC]
    after = without_rubrics(before, HEADLINE)
    assert headings(after) == ["Les indemnités des élus baisseront de 5\u00a0% en janvier"]
    assert [heading.text for heading in dropped(before, after)] == [RUBRIC]


def test_where_nothing_better_is_there_it_stays() -> None:
    before = sections("Elle en est fière. Il le redit volontiers à qui le croise.")
    assert without_rubrics(before, HEADLINE) == before
    assert list(dropped(before, before)) == []


def test_over_a_list_it_stays() -> None:
    before = sections("- Les indemnités des élus baisseront de 5 %\n- Le budget baissera de 3 %")
    assert headings(without_rubrics(before, HEADLINE)) == [RUBRIC]
