from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from typing import TYPE_CHECKING

from cms_publisher.model import Sentence
from cms_publisher.targets.wordpress.payload import canonical, render

if TYPE_CHECKING:
    from cms_publisher.model import Edition


def test_the_post_is_a_draft_with_every_field(edition: Edition) -> None:
    post = dict(render(edition, "phare").post)
    assert post.pop("content").startswith("<!-- wp:paragraph")
    assert post == {
        "title": "Le phare de Brévic rouvre",
        "slug": "phare-brevic-rouvre",
        "status": "draft",
        "excerpt": "Fermé six ans, le phare «\u00a0renaît\u00a0».",
        "categories": ["Culture"],
        "tags": ["phare"],
        "image": {"file": "phare de nuit.jpg", "alt": "Le phare, la nuit", "credit": "Anne Roy"},
    }


def test_the_search_fields_are_whole(edition: Edition) -> None:
    assert render(edition, "phare").seo == {
        "title_tag": "Le phare de Brévic rouvre | L’Écho",
        "meta_description": "Le phare rouvre en mai.",
        "focus_keyphrase": "phare de Brévic",
        "json_ld": {"@type": "NewsArticle", "headline": "Le phare de Brévic rouvre"},
    }


def test_an_empty_list_of_the_editors_is_an_answer(edition: Edition) -> None:
    brief = replace(edition.brief, tags=(), categories=None)
    post = render(replace(edition, brief=brief), "phare").post
    assert (post["tags"], post["categories"]) == ([], ["Culture"])


def test_no_image_is_named_where_there_is_none(edition: Edition) -> None:
    assert "image" not in render(replace(edition, brief=replace(edition.brief, image=None)), "phare").post


def test_another_picture_under_the_same_name_is_another_payload(edition: Edition) -> None:
    image = edition.brief.image
    assert image is not None
    prints = {
        render(replace(edition, brief=replace(edition.brief, image=replace(image, sha256=each))), "phare").sha256
        for each in ("0a", "0b")
    }
    assert len(prints) == 2


def test_the_fingerprint_is_of_post_and_seo(edition: Edition) -> None:
    found = render(edition, "phare")
    text = json.dumps({"seo": found.seo, "post": found.post}, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    assert found.sha256 == hashlib.sha256(text.encode("utf-8")).hexdigest()
    assert found.sha256 == render(edition, "another").sha256


def test_any_changed_field_changes_the_fingerprint(edition: Edition) -> None:
    other = replace(edition, seo=replace(edition.seo, title_tag=Sentence(text="Autre titre")))
    assert render(other, "phare").sha256 != render(edition, "phare").sha256


def test_canonical_json_has_one_form() -> None:
    assert canonical({"b": [1, "é\u202f"], "a": {"d": None, "c": True}}) == (
        '{"a":{"c":true,"d":null},"b":[1,"é\u202f"]}'.encode()
    )


def test_the_site_is_the_profiles(edition: Edition) -> None:
    found = render(edition, "phare")
    assert (found.story, found.site, found.version) == ("phare", "echo", 1)
