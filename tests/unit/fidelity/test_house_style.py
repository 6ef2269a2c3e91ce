from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from cms_publisher.fidelity.align import build as build_index
from cms_publisher.fidelity.edits import EditKind
from cms_publisher.fidelity.house_style import before_style, departures, styled
from cms_publisher.fidelity.residue import explain
from cms_publisher.model import HouseStyle, SiteProfile
from cms_publisher.pipeline import review, settle
from cms_publisher.seo.build import build
from cms_publisher.writers import DEFAULT
from tests.unit.cases import Case, load, titles
from tests.unit.writers.stories import story

CASES = Path(__file__).with_name("cases") / "marche.md"
RULES = ("names", "countries", "functions", "capitals", "numbers", "ordinals", "measures")
APPLIED = HouseStyle(
    rules=dict.fromkeys(RULES, "apply"),
    names={"Otan": ("OTAN",)},
    countries={"Corée du Sud": ("République de Corée",), "Biélorussie": ("Bélarus", "Belarus")},
    functions={
        "président": ("Président",),
        "maire": ("Maire",),
        "préfète": ("Préfète",),
        "Premier ministre": ("Premier Ministre",),
        "ministre": ("Ministre",),
    },
    capitals={"Évry": ("Evry",), "Étretat": ("Etretat",)},
)
FLAGGED = replace(APPLIED, rules=dict.fromkeys(RULES, "flag"))


@pytest.mark.parametrize("case", load(CASES), ids=titles(CASES))
def test_the_houses_forms_are_put(case: Case) -> None:
    text, edits = styled(case.given, APPLIED)
    assert text == case.expected
    assert {edit.kind for edit in edits} <= {EditKind.HOUSE_STYLE}
    assert bool(edits) == (case.given != case.expected)


@pytest.mark.parametrize("case", load(CASES), ids=titles(CASES))
def test_what_is_flagged_is_what_would_be_applied(case: Case) -> None:
    assert styled(case.given, FLAGGED) == (case.given, [])
    assert bool(list(departures(case.given, FLAGGED, "flag"))) == (case.given != case.expected)


def test_what_a_text_was_before_is_found_again() -> None:
    assert "L’OTAN a neuf élus" in before_style("L’Otan a neuf élus", replace(APPLIED, rules={"names": "apply"}))
    assert list(before_style("L’Otan a neuf élus", FLAGGED)) == []


def test_the_review_explains_the_houses_forms_and_no_others() -> None:
    told = story(
        "L’OTAN ouvre un bureau\n\nL’OTAN a reçu 9 élus à Brévic. La République de Corée a "
        "signé un accord avec elle. Le Président de Brévic fête la 75ème édition de la foire au XXe siècle.\n"
    )
    profile = SiteProfile(house_style=APPLIED)
    settled = replace(told, brief=settle(told.brief, profile))
    edition = build(DEFAULT.write(settled, profile), settled, profile)
    shown = " ".join([edition.article.standfirst_text, *(block.text for block in edition.article.body)])
    assert "L’Otan a reçu neuf élus" in shown
    assert "Le président de Brévic fête la 75ᵉ édition de la foire au XXᵉ siècle" in shown
    assert "fidelity" not in {finding.check for finding in review(settled, edition).findings}
    unstyled = replace(edition, profile=SiteProfile())
    assert "fidelity" in {finding.check for finding in review(settled, unstyled).findings}


@pytest.mark.parametrize(
    ("told", "ours", "stands"),
    [
        ("à 07H40", "à 7 h 40", True),
        ("à 07H40", "à 7 h 14", False),
        ("à 07H40", "à 17 h 40", False),
        ("à 12H30", "à 12 h 30", True),
        ("à 12H00", "à 12 h", True),
        ("à 12H10", "à 12 h", False),
        ("à 21.40 heures", "à 21 h 40", True),
        ("à 21.40 heures", "à 22 h 40", False),
        ("pour 58 Euro", "pour 58 euros", True),
        ("pour 1,2 millions d’euros", "pour 1,2 million d’euros", True),
        ("pour 1,2 millions d’euros", "pour 1,2 milliard d’euros", False),
        ("pour 58 Euro", "pour 85 euros", False),
        ("pour 310.000 Euro", "pour 310 000 euros", True),
        ("pour 310.000 Euro", "pour 301 000 euros", False),
        ("du 1 mai au 31 août", "du 1er mai au 31 août", True),
        ("du 1 mai au 31 août", "du 1er août au 31 août", False),
        ("du 3 mai au 31 août", "du 1er mai au 31 août", False),
        ("au 1 quai de Brévic", "au 1er quai de Brévic", False),
        ("pour 58 vieux Euro", "pour 58 euros", False),
        ("pour 3000 euros", "pour 3 000 euros", True),
        ("pour 3000 euros", "pour 30 000 euros", False),
        ("en 1ère classe", "en 1re classe", True),
        ("en 1ère classe", "en 2e classe", False),
        ("sur 300 m2", "sur 300 m²", True),
        ("sur 300 m2", "sur 300 m³", False),
        ("de france", "de France", True),
        ("pour 58 Euro", "pour 58 dollars", False),
    ],
)
def test_an_hour_and_a_sum_in_the_houses_form_are_the_sources_own_and_no_others(
    told: str, ours: str, stands: bool
) -> None:
    line = "Le bac de Brévic a quitté le port {} mercredi sans ses passagers."
    source = story(f"Le bac part\n\n{line.format(told)}\n")
    residues = explain(line.format(ours), build_index(source), source.sources, whole=True).residues
    assert (not residues) is stands
