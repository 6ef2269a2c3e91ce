from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any

import pytest

from cms_publisher.targets.wordpress.answers import Answer, RejectedError
from cms_publisher.targets.wordpress.terms import Taxonomies, Terms


@dataclass
class Site:
    """A site's terms, asked as ``Http`` asks."""

    terms: dict[int, str]
    asked: list[dict[str, object]] = field(default_factory=list)
    refusal: RejectedError | None = None

    def get(self, route: str, **query: Any) -> Answer:
        self.asked.append(query)
        rows = [{"id": number, "name": name} for number, name in self.terms.items()]
        if "slug" in query:
            rows = [row for row in rows if row["name"] == query["slug"]]
        if "search" in query:
            rows = [row for row in rows if str(query["search"]) in str(row["name"])]
        return Answer(url=route, body=rows[: query["per_page"]], headers={})

    def request(self, method: str, route: str, *, body: dict[str, str]) -> Answer:
        if self.refusal:
            raise self.refusal
        self.terms[max(self.terms, default=0) + 1] = body["name"]
        return Answer(url=route, body={"id": max(self.terms)}, headers={})


def terms(site: Site, *, may_create: bool = False) -> Terms:
    return Terms(site, "tags", may_create)  # type: ignore[arg-type]


def rejected(code: str, **data: object) -> RejectedError:
    return RejectedError(status=400, wp_code=code, words="", data=data, url="")


MANY = {number: f"mot {number}" for number in range(1, 101)}


@pytest.mark.parametrize("name", ["Économie", "economie", "ÉCONOMIE ", "Economie"])
def test_accents_case_and_spaces_around_do_not_matter(name: str) -> None:
    assert terms(Site({4: "Économie"})).resolve([name]) == ([4], [])


def test_entities_do_not_matter() -> None:
    assert terms(Site({4: "R&amp;D"})).resolve(["r&d"]) == ([4], [])


def test_of_two_terms_of_one_name_the_oldest_is_taken() -> None:
    assert terms(Site({9: "Résultats", 3: "Resultats", 5: "résultats"})).resolve(["Résultats"]) == ([3], [])


def test_what_is_not_there_is_named_and_not_made() -> None:
    site = Site({4: "mer"})
    assert terms(site).resolve(["mer", "phare"]) == ([4], ["phare"])
    assert site.terms == {4: "mer"}


def test_one_request_answers_for_every_name_of_a_run() -> None:
    site = Site({4: "mer"})
    asked = terms(site)
    for names in (["mer"], ["phare", "mer"], ["bac"]):
        asked.resolve(names)
    assert len(site.asked) == 1


def test_no_name_no_request() -> None:
    site = Site({})
    assert terms(site).resolve([]) == ([], [])
    assert site.asked == []


def test_beyond_the_first_page_a_name_is_asked_for_once() -> None:
    site = Site(MANY | {200: "l&amp;m", 201: "phare"})
    asked = terms(site)
    assert asked.resolve(["L&M", "phare", "inconnu"]) == ([201], ["L&M", "inconnu"])
    before = len(site.asked)
    asked.resolve(["phare", "inconnu"])
    assert len(site.asked) == before


def test_a_name_is_searched_for_as_it_is_stored() -> None:
    site = Site(MANY | {200: "R&amp;D"})
    assert terms(site).resolve(["R&D"]) == ([200], [])


def test_a_term_is_made_once_where_that_is_allowed() -> None:
    site = Site({4: "mer"})
    asked = terms(site, may_create=True)
    assert asked.resolve(["Phare"]) == asked.resolve(["phare"]) == ([5], [])
    assert site.terms == {4: "mer", 5: "Phare"}


def test_a_term_that_a_colleague_made_first_is_taken() -> None:
    site = Site({}, refusal=rejected("term_exists", term_id=8))
    assert terms(site, may_create=True).resolve(["phare"]) == ([8], [])


def test_an_account_that_may_not_make_terms_names_them() -> None:
    site = Site({}, refusal=rejected("rest_cannot_create"))
    assert terms(site, may_create=True).resolve(["phare"]) == ([], ["phare"])


def test_another_no_of_wordpress_goes_on() -> None:
    site = Site({}, refusal=rejected("rest_invalid_param"))
    with pytest.raises(RejectedError):
        terms(site, may_create=True).resolve(["phare"])


def test_an_empty_list_of_categories_is_not_sent() -> None:
    both = Taxonomies(categories=terms(Site({1: "Culture"})), tags=terms(Site({})))
    assert both.resolve({"categories": [], "tags": []}) == ({"tags": []}, ())
    assert both.resolve({"categories": ["culture", "Sport"], "tags": ["x"]}) == (
        {"categories": [1], "tags": []},
        ("categories: Sport", "tags: x"),
    )


def test_two_threads_that_need_one_new_name_make_one_term() -> None:
    class Slow(Site):
        def request(self, method: str, route: str, *, body: dict[str, str]) -> Answer:
            time.sleep(0.05)
            return super().request(method, route, body=body)

    site = Slow({})
    asked = terms(site, may_create=True)
    with ThreadPoolExecutor(4) as threads:
        found = list(threads.map(lambda _: asked.resolve(["Bac"]), range(4)))
    assert found == [([1], [])] * 4
    assert site.terms == {1: "Bac"}
