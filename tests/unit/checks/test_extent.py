"""What is too long to be judged whole says so, and is judged by what costs little."""

from __future__ import annotations

import pytest

from cms_publisher import pipeline
from cms_publisher.fidelity import extent
from cms_publisher.fidelity.align import build
from cms_publisher.fidelity.mode import Mode
from cms_publisher.model import BlockKind, Finding, SiteProfile
from tests.mutations.pages import Line, Page, returned, verdicts
from tests.unit.writers.stories import story

PHRASES = (
    "le bac de Brévic reprend la mer lundi matin",
    "Paul Kermeur attend ses premiers passagers au ponton neuf",
    "la région a payé 340 000 euros de travaux au chantier",
    "les insulaires ont patienté huit mois derrière la digue",
)
STORY = story("Le bac repart\n\n" + " ".join(f"{phrase[0].upper()}{phrase[1:]}." for phrase in PHRASES))
PAGE = Page("bac", STORY, build(STORY), ())


def endless(last: str, times: int = 20) -> str:
    """One sentence of the sources' phrases in another order, and what stands at its end."""
    return f"L{', '.join([*(PHRASES[::-1] * times), last])[1:]}."


def found(text: str, mode: Mode) -> list[Finding]:
    page = PAGE.with_lines([Line("body", BlockKind.PARAGRAPH, text)])
    _, review = pipeline.review_returned(returned(page), STORY, SiteProfile(), mode=mode, index=page.index)
    return [each for each in review.findings if each.check == "extent"]


def rules(text: str) -> set[tuple[str, str]]:
    page = PAGE.with_lines([Line("body", BlockKind.PARAGRAPH, text)])
    return {(rule, words) for rule, words, _ in verdicts(page, Mode.FREE)}


def test_an_endless_sentence_says_that_it_was_not_judged_whole() -> None:
    text = endless("voilà")
    (finding,) = found(text, Mode.FREE)
    assert (finding.rule, finding.severity, finding.place.start) == ("sentence", "warns", 0)
    assert finding.args["words"] == len(text.split())
    assert found(text, Mode.STRICT) == []


def test_of_an_endless_sentence_figures_names_and_words_are_still_asked() -> None:
    assert not {rule for rule, _ in rules(endless("voilà"))} & {"meaning.figure", "meaning.name", "meaning.invented"}
    assert ("meaning.figure", "912") in rules(endless("la région a payé 912 euros"))
    assert ("meaning.name", "Tregastel") in rules(
        endless("les insulaires de Brévic attendent Paul Kermeur à Tregastel")
    )
    other = endless(", ".join(["une comète frôlera bientôt quelque planète inconnue des astronomes"] * 30))
    assert "meaning.invented" in {rule for rule, _ in rules(other)}


def test_what_comes_after_so_many_other_words_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(extent, "REWORDED", 12)
    new = "Une comète frôlera bientôt quelque planète, disent des astronomes de la côte."
    stands = "Paul Kermeur attend ses premiers passagers au ponton neuf."
    text = f"{new} Rien de cela ne se verra depuis la digue du port. {stands}"
    for mode in Mode:
        (finding,) = found(text, mode)
        assert (finding.rule, finding.severity, finding.place.start) == ("article", "blocks", len(new) + 1)
        assert finding.args["words"] == 11
    assert found(new, Mode.FREE) == []


def test_a_figure_counts_for_some_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(extent, "REWORDED", 20)
    plain = "Une comète frôlera bientôt quelque planète, disent des astronomes. Rien ne se verra depuis la digue."
    assert found(plain, Mode.FREE) == []
    (finding,) = found(plain.replace("quelque planète", "7 planètes en 12 jours, 3 heures"), Mode.FREE)
    assert finding.rule == "article"


@pytest.mark.parametrize("mode", Mode)
def test_a_long_quotation_is_cut_between_words(mode: Mode) -> None:
    said = " ".join(
        f"Nous avons attendu {number} jours derrière la digue, sans un mot de personne." for number in range(40)
    )
    told = story(f"Le bac repart\n\n« {said} », a dit Paul Kermeur.\n")
    lines = [Line("body", BlockKind.PARAGRAPH, f"« {said} », a dit Paul Kermeur.")]
    page = Page("bac", told, build(told), tuple(lines))
    assert not {rule for rule, _, _ in verdicts(page, mode)} & {"meaning.invented", "fidelity.changed", "fidelity.cut"}
