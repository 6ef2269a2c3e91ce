from __future__ import annotations

import pytest

from cms_publisher.errors import ExitStatus, UsageError
from cms_publisher.fidelity.formats import FORMATS, asks_for, named
from cms_publisher.model import Brief, SiteProfile
from cms_publisher.pipeline import settle
from cms_publisher.writers.formats import WRITERS_BY_FORMAT


def test_every_format_with_limits_has_its_module_and_no_other() -> None:
    assert list(WRITERS_BY_FORMAT) == [one.name for one in FORMATS]


def test_an_unknown_format_is_refused_and_the_known_ones_are_named() -> None:
    with pytest.raises(UsageError) as refused:
        settle(Brief(format="roman"), SiteProfile())
    assert refused.value.exit_status is ExitStatus.USAGE
    assert refused.value.args_["known"] == "article, depeche, breve, chronologie, dossier"


def test_the_brief_outranks_the_format_and_the_format_the_site() -> None:
    assert settle(Brief(format="depeche"), SiteProfile(min_words=700)).min_words == 0
    assert settle(Brief(format="depeche", min_words=300), SiteProfile()).min_words == 300
    assert settle(Brief(), SiteProfile(min_words=600, subheadings=2)).subheadings == 2


def test_where_nobody_names_one_it_is_an_article() -> None:
    assert named(None).name == "article"


@pytest.mark.parametrize(
    ("phrase", "name", "only"),
    [
        ("Une chronologie de l’affaire", "chronologie", True),
        ("dans l’ordre chronologique", "chronologie", True),
        ("Une chronologie de l’affaire avec une carte", "chronologie", False),
        ("Une chronologie de l’affaire", "article", False),
        ("Une page dossier avec nos deux articles", "dossier", True),
    ],
)
def test_a_phrase_that_names_the_format_asks_for_nothing_else(phrase: str, name: str, *, only: bool) -> None:
    assert asks_for(phrase, name) is only
