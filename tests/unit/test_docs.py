"""The pages in docs/ speak of what is there."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from tests.unit import review_rules

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "cms_publisher"
PAGES = (ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").glob("*.md")))
LAYERS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]["contracts"][0][
    "layers"
]
FILE = re.compile(r"`((?:[\w.-]+/)+[\w.-]*|[\w-]+\.(?:py|md|toml))`")
OF_A_USER = re.compile(r"\bout/|NAME|^story\.toml$|wp-content|^\.\./")
"""Names of files that a user has, that somebody is yet to write, or that lie beside the project where there are any."""

pages = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)


@pages
def test_every_link_within_leads_somewhere(page: Path) -> None:
    targets = re.findall(r"\]\((?!https?:)([^)#]+)[^)]*\)", page.read_text(encoding="utf-8"))
    assert [target for target in targets if not (page.parent / target).exists()] == []


@pytest.mark.parametrize(
    "page", [page for page in PAGES if page.name != "plugin-protocol.md"], ids=lambda page: page.name
)
def test_every_file_that_is_named_is_there(page: Path) -> None:
    named = [name for name in FILE.findall(page.read_text(encoding="utf-8")) if not OF_A_USER.search(name)]
    assert [name for name in named if not is_there(name)] == []


def is_there(name: str) -> bool:
    return any((home / name).exists() for home in (ROOT, PACKAGE, ROOT / "docs")) or name == "cms_publisher/_plugin"


def test_the_rules_of_the_review_are_the_checks_own() -> None:
    page = review_rules.PAGE.read_text(encoding="utf-8")
    assert page == review_rules.with_rules(page), "python -m tests.unit.review_rules"
    assert "| `fidelity.invented` | blocks |" in page


def test_the_architecture_names_every_room_on_its_floor() -> None:
    rows = re.findall(
        r"^\| (\d+)? *\| (`[^|]+`) \|", (ROOT / "docs/architecture.md").read_text(encoding="utf-8"), re.MULTILINE
    )
    floors: list[set[str]] = []
    for number, rooms in rows:
        floors += [set()] if number else []
        floors[-1] |= {name.removesuffix(".py").removesuffix("/") for name in re.findall(r"`([^`]+)`", rooms)}
    assert floors == [set(layer.split(" | ")) for layer in LAYERS]


def test_every_sentence_about_a_rule_speaks_of_a_rule_that_exists() -> None:
    rules = set(re.findall(r"^\| `(\w+\.[\w-]+)` \|", review_rules.PAGE.read_text(encoding="utf-8"), re.MULTILINE))
    checks = {rule.split(".")[0] for rule in rules}
    for page in PAGES:
        named = {
            name
            for name in re.findall(r"[`\"](\w+\.[\w-]+)[`\"]", page.read_text(encoding="utf-8"))
            if name.split(".")[0] in checks and not name.endswith((".py", ".md"))
        }
        assert named <= rules, page.name


def test_the_review_from_python_runs_as_it_is_shown(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (code,) = re.findall(r"^```python\n(.*?)^```$", review_rules.PAGE.read_text("utf-8"), re.MULTILINE | re.DOTALL)
    monkeypatch.chdir(ROOT)
    exec(code, {})
    first, *others = capsys.readouterr().out.splitlines()
    assert first == "sources/halle-vaubrissac/reouverture.txt needs-work"
    assert any("length.too-short" in line for line in others)


def test_the_code_that_is_shown_is_the_packages_own() -> None:
    page = (ROOT / "docs/adding.md").read_text(encoding="utf-8")
    shown = re.findall(r"^```python\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    sources = [path.read_text(encoding="utf-8") for path in PACKAGE.rglob("*.py")]
    assert shown
    assert all(any(code in source for source in sources) for code in shown)
