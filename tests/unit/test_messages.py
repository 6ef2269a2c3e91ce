"""Every code that the package uses has its words, every entry is used, and the words are well set."""

from __future__ import annotations

import ast
import re
from functools import cache
from itertools import chain
from pathlib import Path
from string import Formatter
from typing import TYPE_CHECKING, NamedTuple

import pytest

import cms_publisher
from cms_publisher import checks
from cms_publisher.messages import MESSAGES, say
from cms_publisher.messages.nesting import nested

if TYPE_CHECKING:
    from cms_publisher.messages import Lang

PACKAGE = Path(cms_publisher.__file__).parent
FRENCH = {code: french for code, (french, _) in MESSAGES.items()}
ENGLISH = {code: english for code, (_, english) in MESSAGES.items()}
BASE_ERROR = "PublisherError"
PLURAL = re.compile(r"\.(?:one|many)$")
"""What report/wording.py puts behind the code of a number of things."""
GIVEN_LATER = {"path"}
"""A reader knows no path; readers/story.py adds it to the reader's error."""
QUOTED = re.compile("«\u00a0[^»]*\u00a0»")
AS_TYPED = re.compile(r"`[^`]*`|https?://\S*|\{\w+\}: \[|\d:\d")
"""What a person is to type, or a time: no French text."""


class Use(NamedTuple):
    """A code as it stands in a call, with the names of the values given there; None: not known from the call alone."""

    where: str
    code: str
    values: frozenset[str] | None


@cache
def trees() -> dict[str, ast.Module]:
    paths = [path for path in sorted(PACKAGE.rglob("*.py")) if path.parent.name != "messages"]
    return {str(path.relative_to(PACKAGE)): ast.parse(path.read_text(encoding="utf-8")) for path in paths}


@cache
def error_names() -> frozenset[str]:
    """PublisherError and all that descends from it, by the class statements of the package."""
    classes = [node for tree in trees().values() for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    names, before = {BASE_ERROR}, set[str]()
    while names != before:
        before = set(names)
        names |= {node.name for node in classes for base in node.bases if getattr(base, "id", None) in names}
    return frozenset(names)


@cache
def uses() -> tuple[Use, ...]:
    """Each literal code that stands first in a call of ``say`` or of an error, or as a ``code=``."""
    found = []
    for where, tree in trees().items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                found += [Use(f"{where}:{node.lineno}", code, _values(node)) for code in _codes(node)]
    return tuple(found)


def _codes(call: ast.Call) -> list[str]:
    first = call.args[:1] if _name(call) in {"say", *error_names()} else []
    named = [keyword.value for keyword in call.keywords if keyword.arg == "code"]
    return [code for value in (*first, *named) for code in _literals(value)]


def _literals(value: ast.expr) -> list[str]:
    if isinstance(value, ast.IfExp):
        return [*_literals(value.body), *_literals(value.orelse)]
    return [value.value] if isinstance(value, ast.Constant) and isinstance(value.value, str) else []


def _name(call: ast.Call) -> str:
    return getattr(call.func, "id", "") or getattr(call.func, "attr", "")


def _values(call: ast.Call) -> frozenset[str] | None:
    names = {keyword.arg for keyword in call.keywords}
    known = _name(call) in {"say", *error_names()} and None not in names
    return frozenset(name for name in names if name) if known else None


@cache
def constants() -> frozenset[str]:
    """Every string of the package, and every word of its templates."""
    nodes = [node for tree in trees().values() for node in ast.walk(tree) if isinstance(node, ast.Constant)]
    words = (re.findall(r"[\w.-]+", path.read_text(encoding="utf-8")) for path in PACKAGE.rglob("*.j2"))
    return frozenset((*(node.value for node in nodes if isinstance(node.value, str)), *chain.from_iterable(words)))


@cache
def patterns() -> tuple[re.Pattern[str], ...]:
    """The codes that are put together from parts (f"page.{name}"), a group for each part that varies."""
    nodes = [node for tree in trees().values() for node in ast.walk(tree) if isinstance(node, ast.JoinedStr)]
    found = (
        "".join(re.escape(str(part.value)) if isinstance(part, ast.Constant) else "(.+)" for part in node.values)
        for node in nodes
    )
    return tuple(re.compile(pattern) for pattern in found if re.search(r"[a-z]", pattern.replace("(.+)", "")))


def is_used(code: str) -> bool:
    """It stands in the source, or is put together from parts that stand there."""
    if code in constants() or code in set(checks.codes()):
        return True
    counted = PLURAL.sub("", code)
    if counted != code:
        return is_used(counted)
    parts = [found.groups() for pattern in patterns() if (found := pattern.fullmatch(code))]
    return any(all(part in constants() for part in groups) for groups in parts)


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def test_the_scan_finds_errors_and_words() -> None:
    assert {"UsageError", "SourceError", "RejectedError"} <= error_names()
    assert len(uses()) > 100


def test_every_code_in_use_has_words() -> None:
    unknown = [f"{use.where} {use.code}" for use in uses() if use.code not in MESSAGES]
    assert unknown == []


def test_every_rule_of_a_check_has_words() -> None:
    assert set(checks.codes()) <= set(MESSAGES)


def test_every_entry_is_used() -> None:
    assert [code for code in MESSAGES if not is_used(code)] == []


def test_every_call_gives_the_values_that_the_words_need() -> None:
    short = [
        f"{use.where} {use.code} lacks {sorted(lacking)}"
        for use in uses()
        if use.values is not None
        and use.code in MESSAGES
        and (lacking := placeholders(FRENCH[use.code]) - use.values - GIVEN_LATER)
    ]
    assert short == []


def test_both_languages_take_the_same_values() -> None:
    assert [code for code in MESSAGES if placeholders(FRENCH[code]) != placeholders(ENGLISH[code])] == []


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_every_message_can_be_said_and_says_its_values(lang: Lang) -> None:
    for code, text in FRENCH.items():
        values = {name: f"<{name}>" for name in placeholders(text)}
        words = say(code, lang, **values)
        assert all(value in words for value in values.values()), code


def prose(text: str) -> str:
    """French words without what is quoted in them."""
    return AS_TYPED.sub("x", QUOTED.sub("x", text))


@pytest.mark.parametrize(
    ("rule", "broken"),
    [
        ("« and » come in pairs, U+00A0 inside", "[«»]"),
        ("U+00A0 before a colon", "(?<!\u00a0):"),
        ("U+202F before ; ! ?", "(?<!\u202f)[;!?]"),
        ("’ between letters", r"(?<=\w)'(?=\w)"),
        ("… for three dots", r"\.\.\."),
    ],
)
def test_french_words_are_set_as_french_is(rule: str, broken: str) -> None:
    assert [code for code, text in FRENCH.items() if re.search(broken, prose(text))] == [], rule


def test_english_words_have_no_french_signs() -> None:
    assert [code for code, text in ENGLISH.items() if re.search("[«»\u00a0\u202f]", text)] == []


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("«\u00a0«\u00a0Rien\u00a0», a-t-il dit.\u00a0» manque", "«\u00a0“Rien”, a-t-il dit.\u00a0» manque"),
        ("«\u00a0Rien\u00a0» et «\u00a0tout\u00a0»", "«\u00a0Rien\u00a0» et «\u00a0tout\u00a0»"),
        ("«\u00a0«\u00a0Rien, a-t-il…\u00a0»", "«\u00a0«\u00a0Rien, a-t-il…\u00a0»"),
        ("»\u00a0Rien\u00a0« et «\u00a0tout\u00a0»", "»\u00a0Rien\u00a0« et «\u00a0tout\u00a0»"),
    ],
)
def test_a_quotation_within_a_quotation_is_set_in_its_own_marks(said: str, read: str) -> None:
    assert nested(said) == read
