"""What people paste and drop becomes a story's folder, whole, within the stories' folder, or nothing at all."""

from __future__ import annotations

import io
import re
import tomllib
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any

import pytest

from cms_publisher.desk import intake
from cms_publisher.desk.intake import Upload
from cms_publisher.desk.options import FIELDS_AT_ONCE, MAX_FILES, MAX_REQUEST
from cms_publisher.desk.shelf import Shelf
from cms_publisher.errors import PublisherError
from cms_publisher.readers import read_story
from tests.unit.desk.conftest import HALLE, Browser

if TYPE_CHECKING:
    from werkzeug.test import TestResponse

    from cms_publisher.desk.office import Office
    from cms_publisher.pipeline import Dossier

TEXT = """Le bac de Kerlouan reprend la traversée

Le bac de Kerlouan transporte de nouveau des passagers depuis le 2 mars 2026, après huit mois de travaux.

La coque a été doublée et le moteur remplacé. Le département a payé 410 000 euros.
"""
KEY = "le-bac-de-kerlouan-reprend-la-traversee"
PNG = b"\x89PNG\r\n\x1a\n" + bytes(40)


def new(browser: Browser, **fields: Any) -> TestResponse:
    return browser.post("/nouveau", **fields)


def everything(stories: Path) -> set[str]:
    return {str(path.relative_to(stories.parent)) for path in stories.parent.rglob("*") if "state" not in path.parts}


def written(stories: Path, key: str = KEY) -> dict[str, Any]:
    return tomllib.loads((stories / key / "story.toml").read_text(encoding="utf-8"))


def test_a_pasted_text_is_a_story_and_its_review_is_shown(writer: Browser, stories: Path) -> None:
    answer = new(
        writer, text=TEXT, byline="Anne Roy", rights="own", published="2026-03-02", format="breve", access="paid"
    )
    assert answer.request.path == f"/sujets/{KEY}"
    assert "410\u00a0000" in answer.text
    raw = written(stories)
    assert raw["brief"] == {"key": KEY, "byline": "Anne Roy", "format": "breve", "access": "paid"}
    assert raw["source"] == [
        {"file": "texte-colle.txt", "rights": "own", "published": raw["source"][0]["published"], "role": "primary"}
    ]
    assert str(raw["source"][0]["published"]) == "2026-03-02"
    assert "Rosa" in answer.text


def test_dropped_files_are_sources_the_first_the_primary(writer: Browser, stories: Path) -> None:
    files = [
        (io.BytesIO(TEXT.encode()), "Dépêche 1.txt"),
        (io.BytesIO(b"<p>Un autre texte du lieu.</p>"), "page.HTML"),
    ]
    more = [(io.BytesIO(PNG), "Le bac.PNG")]
    assert new(writer, headline="Le bac repart", files=files, image=more, image_alt="Le bac").status_code == 200
    raw = written(stories, "le-bac-repart")
    assert [source["file"] for source in raw["source"]] == ["depeche-1.txt", "page.html"]
    assert (raw["brief"]["image"], raw["brief"]["image_alt"]) == ("le-bac.png", "Le bac")


def test_two_stories_of_one_name_are_two(writer: Browser, stories: Path) -> None:
    for _ in range(2):
        new(writer, text=TEXT)
    assert (stories / f"{KEY}-2" / "story.toml").is_file()


@pytest.mark.parametrize(
    "name",
    [
        "../../dehors.txt",
        "/etc/passwd.txt",
        "..\\..\\dehors.txt",
        ".cache.txt",
        "a\x00b.txt",
        "story.toml.txt",
        "x" * 400 + ".txt",
    ],
)
def test_no_name_leads_out_of_the_storys_folder(stories: Path, name: str) -> None:
    before = everything(stories)
    key = intake.create(stories, {}, [Upload(name=name, data=TEXT.encode())], tried=read_story)
    new_files = everything(stories) - before
    assert all(each.startswith(f"sujets/{key}") for each in new_files)
    assert all(len(Path(each).name) < 80 for each in new_files)


@pytest.mark.parametrize(
    "headline", ["../../dehors", "/etc", "..", ".", "~", "\x00", "CON", "a/b", "%2e%2e%2f", "   ", "🙂", "-rf"]
)
def test_no_headline_leads_out_of_the_stories_folder(stories: Path, headline: str) -> None:
    key = intake.create(stories, {"headline": headline}, [Upload(name="a.txt", data=TEXT.encode())], tried=read_story)
    assert (stories / key).parent == stories
    assert (stories / key / "story.toml").is_file()
    assert not key.startswith((".", "-"))


@pytest.mark.parametrize(
    "name",
    [
        "..",
        ".",
        "%2e%2e",
        "..%2f..%2fetc",
        "....//",
        "halle-vaubrissac%00",
        "-",
        ".new-x",
        "HALLE-VAUBRISSAC",
        "x" * 300,
        "lien",
    ],
)
def test_no_address_leads_out_of_the_stories_folder(editor: Browser, stories: Path, name: str, tmp_path: Path) -> None:
    (tmp_path / "ailleurs").mkdir()
    (tmp_path / "ailleurs" / "story.toml").write_text("", encoding="utf-8")
    (stories / "lien").symlink_to(tmp_path / "ailleurs")
    assert editor.get(f"/sujets/{name}").status_code in {404, 308}
    assert "lien" not in editor.page("/sujets")


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("virus.exe", b"MZ"),
        ("page.php", b"<?php"),
        ("story.toml", b"[brief]"),
        ("photo.svg", b"<svg onload=alert(1)>"),
        ("sans-suffixe", TEXT.encode()),
        ("binaire.txt", bytes(range(256)) * 20),
        ("vide.txt", b"  \n "),
    ],
)
def test_what_is_no_text_leaves_nothing_behind(writer: Browser, stories: Path, name: str, data: bytes) -> None:
    before = everything(stories)
    answer = new(writer, files=[(io.BytesIO(TEXT.encode()), "bon.txt"), (io.BytesIO(data), name)], headline="Gardé")
    assert answer.status_code == 422
    assert 'value="Gardé"' in answer.text
    assert everything(stories) == before
    assert ".new-" not in answer.text


@pytest.mark.parametrize(
    "fields",
    [
        {"text": ""},
        {"text": TEXT, "format": "roman"},
        {"text": TEXT, "rights": "volé"},
        {"text": TEXT, "published": "hier"},
        {"text": TEXT, "min_words": "beaucoup"},
        {"text": TEXT, "access": "secret"},
        {"text": TEXT, "publish_at": "2026-03-29T02:30"},
        {"text": TEXT, "embargo_until": "2026-10-25T02:30"},
        {"text": TEXT, "url": "javascript:alert(1)"},
    ],
)
def test_a_brief_that_makes_no_sense_leaves_nothing_behind(
    writer: Browser, stories: Path, fields: dict[str, str]
) -> None:
    before = everything(stories)
    answer = new(writer, **fields)
    assert answer.status_code == 422
    assert everything(stories) == before
    assert 'role="alert"' in answer.text


def test_an_image_that_is_none_leaves_nothing_behind(writer: Browser, stories: Path) -> None:
    before = everything(stories)
    assert new(writer, text=TEXT, image=[(io.BytesIO(b"GIF89a"), "bac.png")]).status_code == 422
    assert everything(stories) == before


def test_what_is_too_large_is_refused_in_words(writer: Browser, stories: Path) -> None:
    before = everything(stories)
    answer = writer.client.post(
        "/nouveau",
        data=b"",
        content_type="multipart/form-data; boundary=x",
        environ_overrides={"CONTENT_LENGTH": str(MAX_REQUEST + 1)},
    )
    assert answer.status_code == 413
    assert "25 Mo" in answer.text
    assert new(writer, text="a" * 2_100_000).status_code == 413
    writer.client.application.config["MAX_FORM_MEMORY_SIZE"] = 1000
    assert new(writer, text="a" * 2000, files=[(io.BytesIO(b"a"), "a.txt")]).status_code == 413
    writer.client.application.config["MAX_FORM_MEMORY_SIZE"] = FIELDS_AT_ONCE
    assert new(writer, files=[(io.BytesIO(b"a"), f"{n}.txt") for n in range(MAX_FILES + 1)]).status_code == 422
    assert everything(stories) == before


def test_sources_are_added_and_the_brief_is_changed(writer: Browser, stories: Path) -> None:
    answer = writer.post(
        f"/sujets/{HALLE}/sources", more_text="Un texte de contexte, du même lieu.", more_outlet="L’Écho"
    )
    assert answer.status_code == 200
    raw = written(stories, HALLE)
    assert raw["source"][-1] == {"file": "texte-colle.txt", "outlet": "L’Écho"}
    seen = intake.fingerprint(stories / HALLE)
    facts = {f"{number}_outlet": source.get("outlet", "") for number, source in enumerate(raw["source"])}
    answer = writer.post(
        f"/sujets/{HALLE}/consigne", seen=seen, headline="Un autre titre", tags="marché, halle", **facts
    )
    assert "Un autre titre" in answer.text
    assert written(stories, HALLE)["brief"]["tags"] == ["marché", "halle"]


def test_of_two_people_who_change_one_brief_the_second_is_told(writer: Browser, editor: Browser, stories: Path) -> None:
    seen = intake.fingerprint(stories / HALLE)
    assert writer.post(f"/sujets/{HALLE}/consigne", seen=seen, headline="Le titre de Rosa").status_code == 200
    answer = editor.post(f"/sujets/{HALLE}/consigne", seen=seen, headline="Le titre d’Émile")
    assert answer.status_code == 422
    assert "Le titre d’Émile" in answer.text
    assert written(stories, HALLE)["brief"]["headline"] == "Le titre de Rosa"


def test_another_text_that_is_none_leaves_the_story_as_it_was(writer: Browser, stories: Path) -> None:
    before = intake.fingerprint(stories / HALLE)
    for file, text in (("reouverture.txt", " "), ("../evil.txt", "Texte."), ("story.toml", "[brief]")):
        assert writer.post(f"/sujets/{HALLE}/texte", seen=before, file=file, source=text).status_code == 422
    assert intake.fingerprint(stories / HALLE) == before
    assert [path.name for path in stories.iterdir()] == [HALLE]


def test_an_error_names_no_temporary_folder(stories: Path) -> None:
    with pytest.raises(PublisherError) as refused:
        intake.create(stories, {"format": 3}, [Upload(name="a.txt", data=TEXT.encode())], tried=read_story)
    assert ".new-" not in str(refused.value.args_)


def test_what_a_brief_says_beside_the_form_outlives_the_form(writer: Browser, stories: Path) -> None:
    path = stories / HALLE / "story.toml"
    path.write_text(
        path.read_text(encoding="utf-8").replace("[brief]", '[brief]\nparts = ["sources"]\nlanguage = "fr"', 1)
    )
    seen = intake.fingerprint(stories / HALLE)
    assert (
        writer.post(f"/sujets/{HALLE}/consigne", seen=seen, headline="Un autre titre", format="breve").status_code
        == 200
    )
    brief = written(stories, HALLE)["brief"]
    assert (brief["parts"], brief["language"], brief["headline"]) == (["sources"], "fr", "Un autre titre")


def test_an_hour_that_comes_twice_is_asked_for_and_kept_as_it_was_meant(writer: Browser, stories: Path) -> None:
    asked = new(writer, text=TEXT, publish_at="2031-10-26T02:30")
    assert asked.status_code == 422
    assert "revient deux fois" in asked.text
    both = re.findall(r'name="publish_at_said" value="([^"]+)"', asked.text)
    assert both == ["2031-10-26 02:30+02:00", "2031-10-26 02:30+01:00"]
    new(writer, text=TEXT, publish_at="2031-10-26T02:30", publish_at_said=both[0])
    assert written(stories)["brief"]["publish_at"] == both[0]


def test_a_story_may_go_as_far_as_its_site_allows(office: Office, writer: Browser, stories: Path) -> None:
    assert 'name="action"' not in writer.page("/nouveau")
    profile = office.options.settings.config / "sites" / "default.toml"
    profile.parent.mkdir(parents=True)
    profile.write_text('allow = ["schedule"]\n', encoding="utf-8")
    page = writer.page("/nouveau")
    assert 'value="schedule"' in page
    assert 'value="publish"' not in page
    new(writer, text=TEXT, action="schedule", publish_at="2031-03-02T06:00")
    assert written(stories)["brief"]["action"] == "schedule"


def test_a_very_long_text_is_made_beside_its_page_which_says_so(
    office: Office, writer: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    held, fresh = Event(), office.shelf.fresh

    def slow(name: str, site: str | None = None) -> Dossier:
        assert held.wait(60)
        return fresh(name, site)

    monkeypatch.setattr(office.shelf, "fresh", slow)
    monkeypatch.setattr(Shelf.soon, "__defaults__", (0.05,))
    sentence = "Le bac de Kerlouan transporte de nouveau des passagers depuis le 2 mars 2026. "
    answer = new(writer, text=f"Un très long rapport\n\n{sentence * 300}")
    assert "L’article se prépare" in answer.text
    assert answer.headers["Refresh"] == "2"
    assert "L’article se prépare" in writer.page("/sujets")
    held.set()
    monkeypatch.setattr(Shelf.soon, "__defaults__", (60.0,))
    assert 'id="verdict"' in writer.page(answer.request.path)


def test_what_was_copied_as_html_is_read_as_html(writer: Browser, stories: Path) -> None:
    word = (
        '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head>'
        "<style>p.MsoNormal {mso-style: x}</style></head><body>"
        "<p class=MsoNormal><b>Le bac repart &agrave; Kerlouan</b><o:p></o:p></p>"
        "<p class=MsoNormal>Le bac transporte de nouveau des passagers depuis le 2 mars, apr&egrave;s huit mois.</p>"
        "</body></html>"
    )
    answer = new(writer, text=word)
    assert answer.request.path == "/sujets/le-bac-repart-a-kerlouan"
    assert "MsoNormal" not in answer.text.partition('id="technical"')[0]
    assert written(stories, "le-bac-repart-a-kerlouan")["source"][0]["file"] == "texte-colle.html"
