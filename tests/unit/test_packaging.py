"""What is shipped: one set of dependencies, one version, every data file, nothing of the machine it was made on."""

from __future__ import annotations

import re
import subprocess
import tomllib
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest

import cms_publisher

ROOT = Path(__file__).parents[2]
PACKAGE = Path(cms_publisher.__file__).parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
PLUGIN = ROOT / "wordpress" / "cms-publisher"
LOCKS = ("requirements/run.txt", "requirements/dev.txt")
EXTRAS = sorted(PROJECT["optional-dependencies"])


@cache
def tracked() -> tuple[str, ...]:
    if not (ROOT / ".git").exists():
        pytest.skip("not a git checkout")
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return tuple(name for name in listed.stdout.split("\0") if name and (ROOT / name).is_file())


def requirements(path: str) -> list[str]:
    lines = (line.split("#")[0].strip() for line in (ROOT / path).read_text(encoding="utf-8").splitlines())
    return sorted(line for line in lines if line and not line.startswith("-"))


def test_run_in_has_the_dependencies_of_the_project() -> None:
    assert requirements("requirements/run.in") == sorted(PROJECT["dependencies"])


@pytest.mark.parametrize("extra", EXTRAS)
def test_every_extra_has_its_requirements_locked_with_a_hash(extra: str) -> None:
    wanted = PROJECT["optional-dependencies"][extra]
    assert requirements(f"requirements/{extra}.in") == sorted(wanted)
    locked = set(
        re.findall(
            r"^([a-z0-9._-]+)==\S+ \\\n\s+--hash", (ROOT / f"requirements/{extra}.txt").read_text("utf-8"), re.MULTILINE
        )
    )
    assert {re.split(r"[\[<>=~!]", name)[0] for name in wanted} <= locked


@pytest.mark.parametrize("lock", LOCKS)
def test_every_dependency_is_locked_with_a_hash(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    locked = dict(re.findall(r"^([a-z0-9._-]+)==\S+ (\\\n\s+--hash=sha256:[0-9a-f]{64})?", text, re.MULTILINE))
    assert {re.split("[<>=~!]", name)[0] for name in PROJECT["dependencies"]} <= set(locked)
    assert all(locked.values())


@pytest.mark.parametrize("target", PROJECT["scripts"].values())
def test_every_console_script_is_a_function_of_the_package(target: str) -> None:
    module, function = target.split(":")
    assert callable(getattr(import_module(module), function))


def test_every_data_file_of_the_package_is_one_that_the_wheel_takes() -> None:
    there = {path for path in PACKAGE.rglob("*") if path.is_file() and "__pycache__" not in path.parts}
    ignored = {path.relative_to(ROOT).as_posix() for path in there} - set(tracked())
    assert ignored == set(), "hatchling leaves out what .gitignore names"


@pytest.mark.parametrize("suffix", [".css", ".j2", ".php", ".txt", ".typed"])
def test_there_is_package_data_of_every_kind(suffix: str) -> None:
    assert list(PACKAGE.rglob(f"*{suffix}"))


def test_the_version_is_the_same_everywhere() -> None:
    main = (PLUGIN / "cms-publisher.php").read_text(encoding="utf-8")
    readme = (PLUGIN / "readme.txt").read_text(encoding="utf-8")
    assert PROJECT["dynamic"] == ["version"]  # hatch reads it from the package
    assert re.findall(r"Version: +(\S+)|_VERSION', '([^']+)'", main) == [
        (cms_publisher.__version__, ""),
        ("", cms_publisher.__version__),
    ]
    assert f"Stable tag: {cms_publisher.__version__}\n" in readme


def test_the_changelog_speaks_of_this_version() -> None:
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert re.findall(r"^## \[([^]]+)]", text, re.MULTILINE)[0] == "Unreleased"
    assert re.search(rf"(?<![\d.]){re.escape(cms_publisher.__version__)}(?![\d.]*\d)", text)


FOREIGN = (
    *(
        ".".join(parts)
        for parts in (
            ("pypi", "org"),
            ("pythonhosted", "org"),
            ("npmjs", "org"),
            ("yarnpkg", "com"),
            ("golang", "org"),
            ("packagist", "org"),
        )
    ),
    *("/".join(("", *parts, "")) for parts in (("work", "main"), ("work", "shared"), ("tmp", "helpers"), ("root",))),
    str(ROOT),
)
"""Registries and this machine's folders, put together here so that this file doesn't hold them."""


def test_no_registry_and_no_path_of_a_machine_stands_in_a_file() -> None:
    texts = {name: (ROOT / name).read_text(encoding="utf-8", errors="replace") for name in tracked()}
    assert [(name, word) for name, text in texts.items() for word in FOREIGN if word in text] == []
