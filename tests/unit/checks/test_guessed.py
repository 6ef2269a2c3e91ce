"""Which lines of a copy no rule knows: shown where they stand, or what was cut of them; what every copy has is not."""

from __future__ import annotations

import pytest

from cms_publisher import pipeline
from cms_publisher.model import SiteProfile
from cms_publisher.targets import TARGETS
from cms_publisher.writers import DEFAULT
from tests.unit.writers.stories import story

TITLE = "Le conseil municipal vote le plan vélo"
TEXT = """\
Le conseil municipal de Plouvern a adopté jeudi, par 17 voix contre 6, un plan vélo de 420 000 euros.

Quatre rues passeront à sens unique. « C’est la seule façon de faire de la place », a expliqué l’adjoint Marc Le Goff.

L’opposition a regretté l’absence de concertation. Le maire a promis une réunion publique en janvier.

Les travaux commenceront en mars. Ils seront suivis d’un comptage.
""".strip().split("\n\n")


def found(*lines: str) -> dict[str, str]:
    """What was found of lines that no rule knows, or that were cut: the rule by the line's own words."""
    dossier = pipeline.prepare(story("\n\n".join(lines)), SiteProfile(), DEFAULT, TARGETS[0])
    mine = [each for each in dossier.review.findings if each.check == "guessed" or each.rule in {"desk", "maybe-desk"}]
    return {each.evidence or "": each.rule for each in mine}


@pytest.mark.parametrize(
    "line",
    [
        "Dossier suivi par Brigitte à l’agence de Dole",
        "de gauche à droite\u00a0: Paul Lemoine, Claire Vasseur et Hugo Petit",
        "La préfecture confirme par téléphone à 18\u00a0h\u00a010, le communiqué arrive",
        "Le reste est dans le mail de Sophie.",
        "Vous pouvez raccourcir la fin.",
        "Prière de ne pas toucher aux citations.",
        "Si la photo du four est floue, prendre celle de 2023.",
    ],
)
def test_a_line_below_the_text_that_no_rule_knows_is_shown(line: str) -> None:
    assert found(TITLE, *TEXT, line) == {line: "line"}


@pytest.mark.parametrize(
    "line",
    [
        "Entrée libre.",
        "Contre\u00a0: Mme Kermarec, MM. Roy et Blin",
        "Tarifs\u00a0: 12 euros, 8 euros pour les moins de 12 ans",
        "Tous les samedis, de 9\u00a0h à 12\u00a0h, place du Four",
        "Affaire à suivre.",
        "On n’en sait pas plus.",
        "À vos agendas\u202f!",
        "Le maire, lui, est rentré à pied.",
        "Comité cycliste, 2, place du Four, comite@plouvern.example",
    ],
)
def test_what_copies_end_with_is_not(line: str) -> None:
    assert found(TITLE, *TEXT, line) == {}


@pytest.mark.parametrize("line", ["Ici on peut sauter une ligne et mettre le tableau des votes", "ICI L’ENCADRÉ VÉLO"])
def test_a_subheading_that_speaks_of_the_copy_is_shown(line: str) -> None:
    assert list(found(TITLE, *TEXT[:2], line, *TEXT[2:]).values()) == ["line"]


@pytest.mark.parametrize(
    "line", ["Des rues à sens unique", "Qui paiera\u202f?", "« La seule façon »", "Et les piétons"]
)
def test_a_subheading_of_the_text_is_not(line: str) -> None:
    assert found(TITLE, *TEXT[:2], line, *TEXT[2:]) == {}


def test_a_note_taken_for_the_title_is_shown_and_so_is_one_cut_above_it() -> None:
    assert set(found("PLOUVERN (corr. M. Le Dantec) photo MLD", TITLE, *TEXT).values()) == {"line"}
    assert list(found("ouverture locale demain + appel en une", TITLE, *TEXT).values()) == ["line"]
    note = "Version corrigée, celle de 14 h est à jeter"
    assert found(note, TITLE, *TEXT) == {note: "cut"}


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("→ Rue des Lices interdite aux cyclistes jusqu’au 3 avril", "cut"),
        ("Photos\u00a0: 1 le maire. 2 la rue. (pas de photo du vote svp, le gars ne veut pas)", "desk"),
        ("(Marie, pas eu le temps de relire, désolé. Photo du vote par mail. JP)", "desk"),
    ],
)
def test_what_was_cut_and_tells_readers_or_the_desk_something_is_shown(line: str, rule: str) -> None:
    assert list(found(TITLE, *TEXT, line).values()) == [rule]


@pytest.mark.parametrize(
    "line",
    [
        "Lire aussi\u00a0: La rue des Lices interdite aux cyclistes",
        "Photo page 4",
        "© Le Fil. Reproduction interdite.",
        "J. R.",
    ],
)
def test_what_a_page_sets_below_a_text_goes_in_silence(line: str) -> None:
    assert found(TITLE, *TEXT, line) == {}
