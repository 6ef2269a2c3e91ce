"""`waive` and `approve`: what a person decided holds for the text that it was decided of, and no longer."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.unit.cli.conftest import Ran

STORY = "sources/halle-vaubrissac"
TRUE = "Le chantier a coûté 2,3 millions d’euros."
FALSE = "Le chantier a coûté 3,2 millions d’euros."


def reviewed(command: Callable[..., Ran], text: str) -> dict[str, Any]:
    Path("a.md").write_text(f"# Vaubrissac retrouve sa halle et ses 43 marchands\n\n{text}\n", encoding="utf-8")
    row: dict[str, Any] = json.loads(command("review", "--story", STORY, "--json", "a.md").out)
    return row


def blocking(row: dict[str, Any]) -> list[str]:
    return [found["id"] for found in row["findings"] if found["severity"] == "blocks"]


def waive(command: Callable[..., Ran], finding: str) -> Ran:
    return command("waive", STORY, finding, "--by", "Jeanne B.", "--reason", "Vérifié", "--article", "a.md")


def dry_run(command: Callable[..., Ran]) -> dict[str, Any]:
    command("publish", "--dry-run", STORY)
    row: dict[str, Any] = json.loads(Path("out/halle-vaubrissac/review.json").read_text(encoding="utf-8"))
    return row


def test_a_waived_finding_blocks_no_longer_and_says_who_waived_it_and_why(command: Callable[..., Ran]) -> None:
    (finding,) = blocking(reviewed(command, FALSE))
    assert waive(command, finding).status == 0
    row = reviewed(command, FALSE)
    waived = next(found for found in row["findings"] if found["id"] == finding)
    assert blocking(row) == []
    assert (waived["waived"]["by"], waived["waived"]["reason"]) == ("Jeanne B.", "Vérifié")
    assert "Jeanne B." in waived["message"]


def test_a_waiver_is_void_once_the_sentence_changes(command: Callable[..., Ran]) -> None:
    (finding,) = blocking(reviewed(command, FALSE))
    waive(command, finding)
    assert blocking(reviewed(command, FALSE.replace("3,2", "4,2")))


def test_a_waiver_lets_nothing_else_pass(command: Callable[..., Ran]) -> None:
    (finding,) = blocking(reviewed(command, FALSE))
    waive(command, finding)
    assert len(blocking(reviewed(command, f"{FALSE} L’éclairage consomme désormais six fois moins."))) == 1


def test_a_finding_that_is_not_there_cannot_be_waived(command: Callable[..., Ran]) -> None:
    reviewed(command, TRUE)
    ran = waive(command, "00000000")
    assert (ran.status, "00000000" in ran.err) == (2, True)


@pytest.mark.parametrize("missing", ["--by", "--reason"])
def test_a_waiver_needs_a_name_and_a_reason(command: Callable[..., Ran], missing: str) -> None:
    said = {"--by": "Jeanne", "--reason": "Vérifié"}
    rest = [word for name, value in said.items() if name != missing for word in (name, value)]
    assert command("waive", STORY, "00000000", *rest).status == 2


def test_a_waiver_holds_in_publish(command: Callable[..., Ran]) -> None:
    before = dry_run(command)
    finding = next(found["id"] for found in before["findings"] if found["rule"] == "too-short")
    assert command("waive", STORY, finding, "--by", "Jeanne B.", "--reason", "Court, mais complet").status == 0
    after = dry_run(command)
    assert "too-short" not in {found["rule"] for found in after["findings"] if found["severity"] != "notes"}
    assert "Court, mais complet" in Path("out/halle-vaubrissac/review.html").read_text(encoding="utf-8")


def test_an_approval_is_shown_until_the_text_changes(command: Callable[..., Ran]) -> None:
    assert command("approve", STORY, "--by", "Paul M.", "--changed", "le titre").status == 0
    (approved,) = dry_run(command)["approvals"]
    assert (approved["by"], approved["responsible"], approved["changed"]) == ("Paul M.", "Paul M.", "le titre")
    assert approved["holds"]
    command("publish", "--dry-run", "--headline", "Un autre titre", STORY)
    row = json.loads(Path("out/halle-vaubrissac/review.json").read_text(encoding="utf-8"))
    assert [approval["holds"] for approval in row["approvals"]] == [False]


def test_who_answers_for_a_text_may_be_another_than_who_reviewed_it(command: Callable[..., Ran]) -> None:
    command("approve", STORY, "--by", "Paul M.", "--responsible", "La Gazette")
    (approved,) = dry_run(command)["approvals"]
    assert (approved["by"], approved["responsible"]) == ("Paul M.", "La Gazette")
    assert approved["edits"]["typography"] > 0


def test_a_blocked_text_is_not_approved_before_its_findings_are_waived(command: Callable[..., Ran]) -> None:
    story = Path(STORY)
    text = (story / "story.toml").read_text(encoding="utf-8")
    (story / "story.toml").write_text(text.replace('rights = "own"', 'rights = "cite-only"', 1), encoding="utf-8")
    assert command("publish", "--dry-run", STORY).status == 1
    refused = command("approve", STORY, "--by", "Paul M.")
    (finding,) = blocking(dry_run(command))
    assert (refused.status, finding in refused.err) == (1, True)
    command("waive", STORY, finding, "--by", "Jeanne B.", "--reason", "Accord du journal")
    assert command("publish", "--dry-run", STORY).status == 0
    assert command("approve", STORY, "--by", "Paul M.").status == 0


def test_nobody_signs_with_a_blank(command: Callable[..., Ran]) -> None:
    ran = command("approve", STORY, "--by", "  ")
    assert (ran.status, "--by" in ran.err) == (2, True)


def test_a_waiver_for_one_sentence_lets_the_same_slip_in_another_stand_blocked(command: Callable[..., Ran]) -> None:
    (finding,) = blocking(reviewed(command, FALSE))
    waive(command, finding)
    other = "Le chantier a coûté 3,2 millions d’euros, assurent les élus."
    assert finding not in blocking(reviewed(command, other)) != []


def test_a_waiver_whose_finding_is_gone_is_kept_and_said_to_be_void(command: Callable[..., Ran]) -> None:
    finding = next(found["id"] for found in dry_run(command)["findings"] if found["rule"] == "too-short")
    command("waive", STORY, finding, "--by", "Jeanne B.", "--reason", "Court, mais complet")
    assert [waiver["holds"] for waiver in dry_run(command)["waivers"]] == [True]
    command("publish", "--dry-run", "--min-words", "100", STORY)
    row = json.loads(Path("out/halle-vaubrissac/review.json").read_text(encoding="utf-8"))
    assert [(waiver["code"], waiver["holds"]) for waiver in row["waivers"]] == [("length.too-short", False)]


def test_a_review_makes_no_journal(command: Callable[..., Ran], place: Path) -> None:
    reviewed(command, TRUE)
    assert not (place / "state").exists()
