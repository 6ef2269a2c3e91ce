from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from cms_publisher.targets import TARGETS

if TYPE_CHECKING:
    from cms_publisher.model import Edition
    from cms_publisher.protocols import Target


def test_every_target_has_a_name_of_its_own() -> None:
    assert len({target.name for target in TARGETS}) == len(TARGETS) > 0


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
def test_every_target_renders_a_draft_that_is_json_and_the_same_each_time(target: Target, edition: Edition) -> None:
    payload = target.render(edition, "phare")
    assert payload == target.render(edition, "phare")
    assert payload.post["status"] == "draft"
    assert payload.story == "phare"
    assert json.loads(json.dumps({"post": payload.post, "seo": payload.seo})) == {
        "post": payload.post,
        "seo": payload.seo,
    }


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
def test_no_target_tells_where_a_file_lies(target: Target, edition: Edition) -> None:
    assert "photos" not in json.dumps(dict(target.render(edition, "phare").post))
