from __future__ import annotations

import errno
import json
import os
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from cms_publisher.errors import UsageError
from cms_publisher.messages import say
from cms_publisher.model import Sentence
from cms_publisher.report.files import write
from tests.unit.report import dossiers

if TYPE_CHECKING:
    from pathlib import Path

NAMES = ["article.html", "jsonld.json", "payload.json", "review.html", "review.json"]


def written(directory: Path, dossier: dossiers.Dossier = dossiers.DOSSIER) -> dict[str, bytes]:
    write(
        directory,
        story=dossier.story,
        edition=dossier.edition,
        review=dossier.review,
        payload=dossier.payload,
        lang="fr",
    )
    return {path.name: path.read_bytes() for path in directory.iterdir()}


def refusal(directory: Path) -> UsageError:
    with pytest.raises(UsageError) as caught:
        written(directory)
    assert say(caught.value.code, "fr", **caught.value.args_)
    return caught.value


def test_five_files_and_no_other_stand_in_the_folder_made_for_them(tmp_path: Path) -> None:
    assert sorted(written(tmp_path / "a" / "b")) == NAMES


def test_the_same_values_give_the_same_bytes_in_any_folder(tmp_path: Path) -> None:
    first = written(tmp_path / "one")
    assert first == written(tmp_path / "two")
    assert first == written(tmp_path / "one")
    assert not any(b"\r" in data or str(tmp_path).encode() in data for data in first.values())


def test_payload_json_is_the_payload(tmp_path: Path) -> None:
    payload: Any = json.loads(written(tmp_path)["payload.json"])
    assert list(payload) == ["version", "story", "site", "post", "seo", "sha256", "provenance"]
    assert payload["post"]["tags"] == ["halle", "commerce"]
    assert payload["seo"]["json_ld"] == dossiers.EDITION.json_ld


def test_half_a_surrogate_pair_breaks_no_file(tmp_path: Path) -> None:
    article = replace(dossiers.ARTICLE, headline=Sentence(text="Bréval \ud83d"))
    dossier = replace(dossiers.DOSSIER, edition=replace(dossiers.EDITION, article=article))
    review: Any = json.loads(written(tmp_path, dossier)["review.json"])
    assert review["provenance"][0]["sentence"] == "Bréval \ud83d"


def test_a_file_where_the_folder_should_be_is_a_usage_error(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("")
    assert refusal(tmp_path / "out" / "halle").code == "out-in-the-way"
    assert refusal(tmp_path / "out").code == "out-in-the-way"


def test_a_folder_where_a_file_should_be_is_a_usage_error_and_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "payload.json").mkdir()
    assert refusal(tmp_path).code == "out-in-the-way"
    assert [path.name for path in tmp_path.iterdir()] == ["payload.json"]


@pytest.mark.parametrize(
    ("number", "code"),
    [(errno.ENOSPC, "out-disk-full"), (errno.EACCES, "out-forbidden"), (errno.EIO, "out-not-written")],
)
def test_what_the_system_refuses_is_said_and_the_old_file_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    before = written(tmp_path)

    def refuse(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "replace", refuse)
    assert refusal(tmp_path).code == code
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before
