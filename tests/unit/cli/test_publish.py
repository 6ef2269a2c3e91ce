from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from cms_publisher.app import publishing
from cms_publisher.targets.wordpress.payload import canonical

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.unit.cli.conftest import Ran

    Command = Callable[..., Ran]

STORY = "sources/cinema-itinerant"
KEY = "cinema-itinerant-haut-sorbier"
FILES = {"payload.json", "article.html", "jsonld.json", "review.json", "review.html"}


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_a_dry_run_writes_its_five_files_without_network_or_state(place: Path, command: Command) -> None:
    # sockets are disabled for all unit tests: one connection, and this fails
    assert command("publish", "--dry-run", STORY).status == 0
    assert set(files(place / "out" / KEY)) == FILES
    assert not (place / "state").exists()


def test_the_payload_has_its_shape_and_its_sha256(place: Path, command: Command) -> None:
    import hashlib

    command("publish", "--dry-run", STORY)
    payload = json.loads((place / "out" / KEY / "payload.json").read_bytes())
    assert list(payload) == ["version", "story", "site", "post", "seo", "sha256", "provenance"]
    assert {sentence["text"] for sentence in payload["provenance"]["sentences"]} > {payload["post"]["title"]}
    assert (payload["version"], payload["story"], payload["site"]) == (1, KEY, "default")
    assert payload["post"]["status"] == "draft"
    known = hashlib.sha256(canonical({"post": payload["post"], "seo": payload["seo"]})).hexdigest()
    assert payload["sha256"] == known


def test_the_same_story_gives_the_same_bytes_in_any_place_and_order(place: Path, command: Command) -> None:
    notes, guide = "sources/halle-vaubrissac/notes.txt", "sources/glacier-mortevel/ete-2025.txt"
    command("publish", "--dry-run", "sources/relais-du-lac.txt", "--context", notes, "--context", guide)
    elsewhere = place / "ailleurs"
    (place / "sources").rename(elsewhere)
    notes, guide = "ailleurs/halle-vaubrissac/notes.txt", str(elsewhere / "glacier-mortevel/ete-2025.txt")
    command("publish", "--dry-run", "--out", "b", "ailleurs/relais-du-lac.txt", "--context", guide, "--context", notes)
    assert files(place / "out" / "relais-du-lac") == files(place / "b" / "relais-du-lac")


def test_several_sites_have_a_folder_each(place: Path, command: Command) -> None:
    sites = place / "config" / "sites"
    sites.mkdir(parents=True)
    (sites / "sport.toml").write_text('title_tag_suffix = " | Sport"\n')
    (sites / "ville.toml").write_text("min_words = 10\n")
    command("publish", "--dry-run", "--site", "sport", "--site", "ville", STORY)
    payloads = {name: (place / "out" / name / KEY / "payload.json") for name in ("sport", "ville")}
    assert {json.loads(path.read_bytes())["site"] for path in payloads.values()} == {"sport", "ville"}


def test_json_gives_a_line_a_story_and_the_worst_status_wins(command: Command) -> None:
    ran = command("publish", "--dry-run", "--json", STORY, "sources/nulle-part.txt")
    good, bad = (json.loads(line) for line in ran.out.splitlines())
    assert (good["story"], good["verdict"], good["exit"]) == (KEY, "ready", 0)
    assert (bad["story"], bad["exit"]) == ("sources/nulle-part.txt", 2)
    assert ran.status == 2


def test_two_stories_with_one_key_are_refused_before_anything_is_written(place: Path, command: Command) -> None:
    (place / "relais-du-lac.txt").write_text("Un texte.\n")
    ran = command("publish", "--dry-run", "sources/relais-du-lac.txt", "relais-du-lac.txt")
    assert ran.status == 2
    assert "«\u00a0relais-du-lac\u00a0»" in ran.err
    assert not (place / "out").exists()


def test_keys_that_differ_by_case_alone_are_one_folder(place: Path, command: Command) -> None:
    for name in ("relais", "RELAIS"):
        (place / f"{name}.txt").write_text("Le maire a inauguré le pont mardi.", encoding="utf-8")
    ran = command("publish", "--dry-run", "relais.txt", "RELAIS.txt")
    assert (ran.status, (place / "out").exists()) == (2, False)


def test_a_blocked_story_is_written_and_asks_for_a_person(place: Path, command: Command) -> None:
    (place / "vide.txt").write_text("Un titre qui promet\n\nOn a lu « rien de tel », dit-elle, « jamais lu.\n")
    assert command("publish", "--dry-run", "vide.txt").status == 1
    assert set(files(place / "out" / "vide")) == FILES


def test_the_command_line_outranks_the_brief(place: Path, command: Command) -> None:
    command("publish", "--dry-run", "--headline", "Un autre titre", "--min-words", "10", STORY)
    payload = json.loads((place / "out" / KEY / "payload.json").read_bytes())
    assert payload["post"]["title"] == "Un autre titre"


@pytest.mark.parametrize(
    ("arguments", "status", "words"),
    [
        (("publish",), 2, "il manque STORY"),
        (("publish", "--foo", "x"), 2, "l’option --foo n’existe pas"),
        (("publish", "--min-words", "peu", STORY), 2, "--min-words"),
        (("publier",), 2, "la commande «\u00a0publier\u00a0» n’existe pas"),
        (("publish", "--dry-run", "--site", "inconnu", STORY), 2, "inconnu"),
        (("publish", "--dry-run", "nulle-part"), 2, "nulle-part n’existe pas"),
        (("publish", STORY), 2, "WORDPRESS_URL"),
        (("publish", "--lang", "en", "--foo", "x"), 2, "there is no option --foo"),
    ],
)
def test_bad_input_gets_words_and_a_status(
    command: Command, arguments: tuple[str, ...], status: int, words: str
) -> None:
    ran = command(*arguments)
    assert (ran.status, words in ran.err) == (status, True), ran.err
    assert "Traceback" not in ran.err


@pytest.mark.parametrize(("raised", "status"), [(KeyboardInterrupt(), 130), (ZeroDivisionError("oups"), 3)])
def test_an_interruption_and_a_bug_end_without_a_traceback(
    command: Command, monkeypatch: pytest.MonkeyPatch, raised: BaseException, status: int
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise raised

    monkeypatch.setattr(publishing, "publish", fail)
    ran = command("publish", "--dry-run", STORY)
    assert ran.status == status
    assert "Traceback" not in ran.err


def test_the_language_comes_from_the_environment_or_dotenv(
    place: Path, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    (place / ".env").write_text("CMS_PUBLISHER_LANG=en\n")
    assert command("publish").err.startswith("Error:")
    monkeypatch.setenv("CMS_PUBLISHER_LANG", "fr")
    assert command("publish").err.startswith("Erreur")
