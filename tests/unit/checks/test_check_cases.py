"""Every case of cases/: the findings of the checks that it names, no more and no less, each in its place."""

from __future__ import annotations

import pytest

from cms_publisher import checks
from cms_publisher.checks.context import Context
from cms_publisher.messages import say
from tests.unit.checks.case_files import Case, all_cases, described

CASES = all_cases()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.title)
def test_a_case_gives_the_findings_that_it_names(case: Case) -> None:
    found = [finding for finding in checks.run(Context(case.story, case.edition)) if finding.check in case.checks]
    assert sorted(described(finding, case.edition) for finding in found) == sorted(case.expected)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.title)
def test_each_finding_has_its_words_in_both_languages(case: Case) -> None:
    for finding in checks.run(Context(case.story, case.edition)):
        for lang in ("fr", "en"):
            assert say(f"{finding.check}.{finding.rule}", lang, **finding.args)


def test_the_cases_name_only_checks_that_exist() -> None:
    names = {check.name for check in checks.CHECKS}
    assert {name for case in CASES for name in case.checks} <= names
