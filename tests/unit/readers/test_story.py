from __future__ import annotations

import hashlib
import os
import random
import subprocess
import sys
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from cms_publisher.errors import PublisherError, SourceError, UsageError
from cms_publisher.messages import say
from cms_publisher.model import SOME_SUBHEADINGS, BlockKind, Brief, Rights, Role
from cms_publisher.readers import read_story, story_key

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

NEWS = "Le maire a inauguré le pont mardi, devant deux cents personnes."
ORDER = "Fais un article de 700 mots."


@pytest.fixture
def put(tmp_path: Path) -> Callable[..., Path]:
    def write(name: str, text: str = NEWS) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    return write


def _error(path: Path, *context: Path) -> PublisherError:
    with pytest.raises(PublisherError) as caught:
        read_story(path, context=context)
    for lang in ("fr", "en"):
        assert say(caught.value.code, lang, **caught.value.args_)
    return caught.value


def test_a_bare_file_is_a_story(put: Callable[..., Path]) -> None:
    story = read_story(put("pont.txt"))
    assert (story.key, story.primary.id, story.primary.role) == ("pont", "pont.txt", Role.PRIMARY)
    assert (story.primary.rights, story.primary.outlet, story.context) == (Rights.UNKNOWN, None, ())
    assert story.brief == Brief()


def test_a_folder_gives_brief_and_sources(put: Callable[..., Path]) -> None:
    put("pont/a.txt", f"Le pont rouvre\n\n{NEWS}")
    put("pont/b.txt")
    toml = '[brief]\nmin_words = 500\nsubheadings = true\ntags = ["pont"]\n'
    toml += '[[source]]\nfile = "a.txt"\noutlet = "La Rive"\n'
    path = put("pont/story.toml", toml + 'published = 2025-03-04\nrights = "own"\n[[source]]\nfile = "b.txt"\n').parent
    story = read_story(path)
    assert (story.brief.min_words, story.brief.subheadings, story.brief.tags) == (500, 3, ("pont",))
    assert (story.primary.outlet, story.primary.published) == ("La Rive", date(2025, 3, 4))
    assert (story.primary.title, [source.id for source in story.context]) == ("Le pont rouvre", ["b.txt"])


def test_who_says_it_first_is_obeyed(put: Callable[..., Path]) -> None:
    put("s/a.txt", f"Fais un article de 100 mots, avec deux intertitres.\n{NEWS}")
    toml = '[brief]\nkeyphrase = "pont"\ninstruction = "300 mots, mot-clé : rive, en français"\n'
    toml += '[[source]]\nfile = "a.txt"\n'
    brief = read_story(put("s/story.toml", toml).parent, overrides=Brief(headline="Le pont")).brief
    assert (brief.headline, brief.keyphrase, brief.min_words, brief.subheadings) == ("Le pont", "pont", 300, 2)
    assert (brief.language, brief.instruction) == ("fr", "300 mots, mot-clé : rive, en français")


def test_who_asks_for_subheadings_without_a_number_is_not_held_to_one(put: Callable[..., Path]) -> None:
    path = put("a.txt", f"Fais un article de 300 mots minimum, avec intertitres.\n{NEWS}")
    brief = read_story(path).brief
    assert (brief.subheadings, sorted(brief.usual)) == (3, [SOME_SUBHEADINGS, "subheadings"])
    assert not read_story(path, overrides=Brief(subheadings=2)).brief.usual


def test_the_command_line_outranks_all(put: Callable[..., Path]) -> None:
    assert read_story(put("a.txt", f"{ORDER}\n{NEWS}"), overrides=Brief(min_words=50)).brief.min_words == 50


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
@pytest.mark.parametrize("above", ["", "Le pont rouvre\n\n"])
def test_the_instruction_is_in_no_block_of_any_format(put: Callable[..., Path], name: str, above: str) -> None:
    text = f"{above}{ORDER}\n\n{NEWS}"
    if name.endswith("html"):
        text = "".join(f"<p>{part}</p>" for part in text.split("\n\n"))
    story = read_story(put(name, text))
    assert (story.primary.instruction, story.brief.min_words) == (ORDER, 700)
    shown = [story.primary.document.slice(block) for block in story.primary.document.blocks]
    assert shown[-1] == NEWS
    assert not any("700" in each for each in shown)


def test_an_instruction_glued_to_a_markdown_paragraph_is_taken_off(put: Callable[..., Path]) -> None:
    document = read_story(put("a.md", f"# Le pont rouvre\n\n{ORDER}\n{NEWS}\n")).primary.document
    assert [document.slice(block) for block in document.blocks] == ["Le pont rouvre", NEWS]


def test_a_context_source_is_not_obeyed(put: Callable[..., Path]) -> None:
    story = read_story(put("a.txt"), context=[put("b.txt", f"{ORDER}\nLe fleuve a monté de deux mètres.")])
    assert story.brief.min_words is None
    assert story.context[0].instruction == ORDER
    assert len(story.context[0].document.blocks) == 1


def test_the_order_of_the_context_does_not_matter(put: Callable[..., Path]) -> None:
    primary = put("pont.txt")
    others = [
        put("x/suite.txt", "Un. Le fleuve."),
        put("y/suite.txt", "Deux. La rive."),
        put("z/pont.txt", "Trois. Le bac."),
    ]
    one, two = read_story(primary, context=others), read_story(primary, context=others[::-1])
    assert one == two
    assert [source.id for source in one.context] == ["pont.txt-2", "suite.txt", "suite.txt-2"]


def test_a_context_folder_offers_its_visible_texts_and_not_the_primary_again(put: Callable[..., Path]) -> None:
    primary = put("s/a.txt")
    put("s/B.MD", "Le fleuve a monté.")
    for name, text in ((".cache.txt", NEWS), ("deep/c.txt", NEWS), ("image.png", "x"), ("vide.txt", " ")):
        put(f"s/{name}", text)
    assert [source.id for source in read_story(primary, context=[primary.parent, primary]).context] == ["B.MD"]


def test_a_story_folder_gives_its_sources_with_what_it_says_of_them(put: Callable[..., Path]) -> None:
    put("other/a.txt", "Le fleuve a monté.")
    put("other/not-listed.txt", "La rive a cédé.")
    toml = "[brief]\nmin_words = 50\n[[source]]\nfile = 'a.txt'\noutlet = 'Le Bac'\nrights = 'licensed'"
    story = read_story(put("pont.txt"), context=[put("other/story.toml", toml).parent])
    found = [(source.id, source.outlet, source.rights, source.role) for source in story.context]
    assert found == [("a.txt", "Le Bac", Rights.LICENSED, Role.CONTEXT)]
    assert story.brief.min_words is None


def test_what_speaks_of_a_folder_is_no_source(put: Callable[..., Path]) -> None:
    for name in ("README.md", "readme.fr.txt", "LICENSE.txt", "CHANGELOG.md", "licences-de-taxi.txt"):
        put(f"s/{name}", "Le fleuve a monté.")
    story = read_story(put("pont.txt"), context=[put("s/rive.txt", "La rive a cédé.").parent])
    assert [source.id for source in story.context] == ["licences-de-taxi.txt", "rive.txt"]
    assert story.skipped == ()


def test_what_of_a_folder_can_not_be_read_is_skipped_and_said(put: Callable[..., Path]) -> None:
    for name, text in (
        ("vide.txt", " "),
        ("faux.txt", "un\0deux"),
        ("casse.md", "---\nkey: [\n---\n"),
        ("x.odt", "PK"),
        ("y.docx", "PK"),
    ):
        put(f"s/{name}", text)
    put("s/photo.jpg", "x")
    story = read_story(put("pont.txt"), context=[put("s/rive.txt", "La rive a cédé.").parent])
    assert [source.id for source in story.context] == ["rive.txt"]
    assert story.skipped == (
        ("casse.md", "story.yaml"),
        ("faux.txt", "source.binary"),
        ("vide.txt", "source.empty"),
        ("x.odt", "source.format"),
        ("y.docx", "source.docx-broken"),
    )


def test_a_file_that_is_named_must_be_readable(put: Callable[..., Path]) -> None:
    assert _error(put("pont.txt"), put("vide.txt", " ")).code == "source.empty"


def test_a_folder_of_which_nothing_can_be_read_is_no_context(put: Callable[..., Path]) -> None:
    assert _error(put("pont.txt"), put("s/vide.txt", " ").parent).code == "source.folder-empty"


def test_what_nobody_understood_is_kept_from_every_instruction_obeyed(put: Callable[..., Path]) -> None:
    put("s/a.txt", f"Fais un article de 100 mots, ton neutre.\n{NEWS}")
    toml = "[brief]\ninstruction = '300 mots, style sobre'\n[[source]]\nfile = 'a.txt'\n"
    assert read_story(put("s/story.toml", toml).parent).brief.unread == ("style sobre", "ton neutre")


def test_no_path_is_in_the_story(put: Callable[..., Path], tmp_path: Path) -> None:
    story = read_story(put("s/a.txt"), context=[put("s/b.txt", "Le fleuve a monté.")])
    assert str(tmp_path) not in repr(story)


def test_a_point_and_a_slash_mean_the_folder_s_own_name(
    put: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = put("le-pont/story.toml", '[[source]]\nfile = "a.txt"\n').parent
    put("le-pont/a.txt")
    monkeypatch.chdir(folder)
    for path in (".", f"{folder}/", "../le-pont/.", "story.toml"):
        assert story_key(type(folder)(path)) == read_story(type(folder)(path)).key == "le-pont"


def test_the_brief_s_key_outranks_the_name(put: Callable[..., Path]) -> None:
    assert story_key(put("a.md", f"---\nkey: pont-neuf\n---\n{NEWS}")) == "pont-neuf"
    put("s/a.txt")
    assert story_key(put("s/story.toml", '[brief]\nkey = "rive"\n[[source]]\nfile = "a.txt"').parent) == "rive"


@pytest.mark.parametrize("key", ["a/b", "..", ".", "a\\\\b", "x" * 200, "-a", ".a", "a:b", "a\\u0000b"])
def test_a_key_that_no_folder_can_carry_is_refused(put: Callable[..., Path], key: str) -> None:
    put("s/a.txt")
    path = put("s/story.toml", f'[brief]\nkey = "{key}"\n[[source]]\nfile = "a.txt"').parent
    assert _error(path).code == "story.key"


def test_front_matter_carries_the_same_keys(put: Callable[..., Path]) -> None:
    keys = "min_words: 400\ncategories: [Ville]\noutlet: La Rive\npublished: 2025-03-04\nrights: licensed"
    story = read_story(put("a.md", f"---\n{keys}\n---\n# Le pont\n\n{NEWS}"))
    assert (story.brief.min_words, story.brief.categories) == (400, ("Ville",))
    assert (story.primary.outlet, story.primary.published) == ("La Rive", date(2025, 3, 4))
    assert (story.primary.rights, story.primary.title) == (Rights.LICENSED, "Le pont")


def test_what_the_story_says_of_a_source_outranks_its_front_matter(put: Callable[..., Path]) -> None:
    put("s/a.md", f"---\noutlet: La Rive\nauthor: A. Le Goff\n---\n{NEWS}")
    path = put("s/story.toml", '[[source]]\nfile = "a.md"\noutlet = "Le Bac"').parent
    assert (read_story(path).primary.outlet, read_story(path).primary.author) == ("Le Bac", "A. Le Goff")


def test_an_image_is_found_beside_the_story(put: Callable[..., Path]) -> None:
    put("s/a.txt")
    image = put("s/pont.jpg")
    image.write_bytes(b"\xff\xd8\xff\xe0")
    path = put("s/story.toml", '[brief]\nimage = "pont.jpg"\nimage_alt = "Le pont"\n[[source]]\nfile = "a.txt"').parent
    found = read_story(path).brief.image
    assert found is not None
    assert (found.path, found.alt, found.credit) == (image, "Le pont", None)


@pytest.mark.parametrize("data", [b"x", b"GIF89a", b"RIFF1234WAVE", b"<svg/>"])
def test_an_image_that_no_site_takes_is_a_source_error(put: Callable[..., Path], data: bytes) -> None:
    put("s/a.txt")
    put("s/pont.jpg").write_bytes(data)
    error = _error(put("s/story.toml", '[brief]\nimage = "pont.jpg"\n[[source]]\nfile = "a.txt"').parent)
    assert (type(error), error.code) == (SourceError, "source.picture")
    assert "pont.jpg" in str(error.args_["name"])


@pytest.mark.parametrize("data", [b"\xff\xd8\xff\xe0", b"\x89PNG\r\n\x1a\n", b"RIFF1234WEBP"])
def test_an_image_is_known_by_its_bytes(put: Callable[..., Path], data: bytes) -> None:
    put("s/a.txt")
    put("s/pont.jpg").write_bytes(data)
    image = read_story(
        put("s/story.toml", '[brief]\nimage = "pont.jpg"\n[[source]]\nfile = "a.txt"').parent
    ).brief.image
    assert image is not None
    assert image.sha256 == hashlib.sha256(data).hexdigest()


def test_what_the_editor_writes_is_set_in_french_typography(put: Callable[..., Path]) -> None:
    put("s/a.txt")
    toml = '[brief]\nheadline = """Le pont\nrouvre : c\'est l\'été !"""\nbyline = "Par Anne d\'Orval"\n'
    brief = read_story(put("s/story.toml", toml + "[[source]]\nfile = 'a.txt'").parent).brief
    assert brief.headline == "Le pont rouvre\u00a0: c’est l’été\u202f!"
    assert brief.byline == "Par Anne d’Orval"
    assert read_story(put("a.txt"), overrides=Brief(standfirst="Un\npoint ?")).brief.standfirst == "Un point\u202f?"


def test_a_name_is_taken_once_however_it_is_written(put: Callable[..., Path]) -> None:
    path = put("a.md", f"---\ntags: [Été, été, ETE, Loire, ' ']\n---\n{NEWS}")
    assert read_story(path).brief.tags == ("Été", "Loire")


@pytest.mark.parametrize(("said", "found"), [("fr", "fr"), ("FR", "fr"), ("fr-CA", "fr-CA"), ("Français", "fr")])
def test_french_may_be_asked_for_in_many_ways(put: Callable[..., Path], said: str, found: str) -> None:
    assert read_story(put("a.md", f"---\nlanguage: {said}\n---\n{NEWS}")).brief.language == found


@pytest.mark.parametrize(
    "text", [f"---\nlanguage: en\n---\n{NEWS}", f"Écris un article de 700 mots en anglais.\n{NEWS}"]
)
def test_another_language_than_french_is_refused(put: Callable[..., Path], text: str) -> None:
    error = _error(put("a.md", text))
    assert (type(error), error.code) == (UsageError, "story.only-french")


def test_a_key_given_twice_in_front_matter_is_named_with_its_lines(put: Callable[..., Path]) -> None:
    error = _error(put("a.md", f"---\nkey: pont\ntags: [a]\nkey: rive\n---\n{NEWS}"))
    found = (error.code, error.args_["key"], error.args_["first"], error.args_["line"])
    assert found == ("story.key-twice", "key", 2, 4)


@pytest.mark.parametrize("name", ["-x.txt", ".cache.txt", f"{'x' * 200}.txt", "deux\nlignes.txt"])
def test_a_file_whose_name_is_no_key_is_to_be_renamed(put: Callable[..., Path], name: str) -> None:
    error = _error(put(name))
    assert error.code == "story.file-name"
    assert "\n" not in say(error.code, "fr", **error.args_)


def test_a_name_in_bytes_of_another_locale_is_the_same_key(put: Callable[..., Path]) -> None:
    put("été-là.txt")
    code = "import sys; from pathlib import Path; from cms_publisher.readers import story_key as k; "
    code += "sys.stdout.buffer.write(k(Path(sys.argv[1])).encode())"
    env = {**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    done = subprocess.run([sys.executable, "-c", code, put("été-là.txt")], capture_output=True, check=True, env=env)
    assert done.stdout.decode() == "été-là"


@pytest.mark.parametrize(
    ("toml", "code"),
    [
        ("[[source]]\nfile = 'a.txt'\n[[source]]\nfile = './a.txt'", "story.source-twice"),
        ("a = [", "story.toml"),
        ("[" * 5000, "story.toml"),
        ("[briefs]", "story.unknown-key-near"),
        ("[brief]\nmin_word = 3", "story.unknown-key-near"),
        ("[brief]\nzzz = 3", "story.unknown-key"),
        ("brief = 3", "story.not-a-table"),
        ("", "story.no-source"),
        ("[source]\nfile = 'a.txt'", "story.source-table"),
        ("[[source]]\nrole = 'primary'", "story.no-file"),
        ("[[source]]\nfile = 'b.txt'", "story.file-missing"),
        ("[[source]]\nfile = 'a.txt'\noutlett = 'X'", "story.unknown-key-near"),
        ("[[source]]\nfile = 'a.txt'\nrole = 'main'", "story.choice"),
        ("[[source]]\nfile = 'a.txt'\nrights = 'mine'", "story.choice"),
        ("[[source]]\nfile = 'a.txt'\npublished = 'hier'", "story.day"),
        ("[[source]]\nfile = 'a.txt'\nurl = 'javascript:x'", "story.url"),
        ("[[source]]\nfile = 'a.txt'\nrole='primary'\n[[source]]\nfile='a.txt'\nrole='primary'", "story.two-primaries"),
        ("[[source]]\nfile = 'a.txt'\nrole='context'\n[[source]]\nfile='a.txt'\nrole='context'", "story.no-primary"),
    ],
)
def test_a_broken_story_toml_is_a_usage_error_that_names_it(put: Callable[..., Path], toml: str, code: str) -> None:
    put("s/a.txt")
    error = _error(put("s/story.toml", toml).parent)
    assert (type(error), error.code) == (UsageError, code)
    assert "story.toml" in say(error.code, "fr", **error.args_)


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("min_words = true", "story.count"),
        ("min_words = -1", "story.count"),
        ("min_words = '700'", "story.count"),
        ("subheadings = 2.5", "story.count"),
        ("headline = 3", "story.not-text"),
        ("tags = 'pont'", "story.not-a-list"),
        ("tags = [1]", "story.not-a-name"),
        ("language = 'klingon'", "story.language"),
        ("image = 'rien.jpg'", "story.file-missing"),
        ("image_alt = 'Le pont'", "story.image-missing"),
        ("publish_at = 2025-03-04", "story.instant"),
        ('zone = "Europe/Lutece"', "story.zone"),
        ('action = "publier"', "story.choice"),
    ],
)
def test_a_value_that_makes_no_sense_is_named(put: Callable[..., Path], line: str, code: str) -> None:
    put("s/a.txt")
    error = _error(put("s/story.toml", f"[brief]\n{line}\n[[source]]\nfile = 'a.txt'").parent)
    assert (type(error), error.code) == (UsageError, code)
    assert line.split(" ", maxsplit=1)[0].removesuffix("_alt") in say(error.code, "en", **error.args_)


def test_the_brief_s_own_zone_is_that_of_its_times(put: Callable[..., Path]) -> None:
    put("s/a.txt")
    brief = "[brief]\nzone = 'Indian/Reunion'\npublish_at = 2026-03-29T02:30:00\nembargo_until = {}\n"
    brief += "[[source]]\nfile = 'a.txt'"
    read = read_story(put("s/story.toml", brief.format("2026-03-28T12:00:00Z")).parent).brief
    assert read.publish_at == datetime(2026, 3, 28, 22, 30, tzinfo=UTC)
    assert read.embargo_until == datetime(2026, 3, 28, 12, tzinfo=UTC)
    paris = brief.replace("Indian/Reunion", "Europe/Paris").format("2026-03-28T12:00:00Z")
    error = _error(put("s/story.toml", paris).parent)
    assert (error.code, error.args_["key"]) == ("story.time-skipped", "publish_at")


def test_a_value_is_shown_as_it_was_written(put: Callable[..., Path]) -> None:
    put("s/a.txt")
    error = _error(put("s/story.toml", "[brief]\nmin_words = true\n[[source]]\nfile = 'a.txt'").parent)
    assert error.args_["value"] == "true"


def test_a_lone_source_is_primary_and_the_first_unmarked_is(put: Callable[..., Path]) -> None:
    put("s/a.txt")
    put("s/b.txt", "Le fleuve a monté.")
    one = put("s/story.toml", "[[source]]\nfile = 'a.txt'\nrole = 'context'").parent
    assert read_story(one).primary.role is Role.PRIMARY
    put("s/story.toml", "[[source]]\nfile = 'a.txt'\nrole = 'context'\n[[source]]\nfile = 'b.txt'")
    assert read_story(one).primary.id == "b.txt"


def test_broken_toml_is_told_by_line_and_column(put: Callable[..., Path]) -> None:
    error = _error(put("s/story.toml", "[brief]\nkey = ?").parent)
    assert (error.args_["line"], error.args_["column"]) == ("2", "7")


def test_broken_yaml_is_told_by_its_line_in_the_file(put: Callable[..., Path]) -> None:
    error = _error(put("a.md", f"---\nkey: pont\ntags: [a\noutlet: b\n---\n{NEWS}"))
    assert (type(error), error.code, error.args_["line"]) == (UsageError, "story.yaml", 4)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("---\nkey: a\n", "story.front-matter-open"),
        ("---\n- a\n---\n", "story.front-matter-keys"),
        ("---\npublished: 2025-02-31\n---\n", "story.yaml"),
        (f"---\nkey: {'[' * 20000}\n---\n", "story.yaml"),
        ("---\nmin_mots: 3\n---\n", "story.unknown-key-near"),
        (f"---\nkey: {'a' * 70000}\n---\n", "story.front-matter-long"),
    ],
)
def test_broken_front_matter_is_a_usage_error(put: Callable[..., Path], text: str, code: str) -> None:
    error = _error(put("a.md", text + NEWS))
    assert (type(error), error.code) == (UsageError, code)
    assert "a.md" in say(error.code, "fr", **error.args_)


@pytest.mark.parametrize("text", ["", " \n\t", "***\n", ORDER])
def test_a_source_without_text_is_a_source_error(put: Callable[..., Path], text: str) -> None:
    error = _error(put("a.txt", text))
    assert (type(error), error.code) == (SourceError, "source.empty")


def test_paths_that_are_not_there_are_usage_errors(tmp_path: Path) -> None:
    for path, code in ((tmp_path / "x.txt", "source.missing"), (tmp_path, "story.no-manifest")):
        error = _error(path)
        assert (type(error), error.code) == (UsageError, code)


def test_an_unread_format_lists_those_that_are(put: Callable[..., Path]) -> None:
    error = _error(put("a.rst"))
    assert (type(error), error.code) == (UsageError, "source.format")
    assert ".md" in str(error.args_["known"])


def test_a_folder_without_texts_is_no_context(put: Callable[..., Path]) -> None:
    assert _error(put("a.txt"), put("s/x.png").parent).code == "source.folder-empty"


def test_a_doubled_title_is_one_block_in_markdown_too(put: Callable[..., Path]) -> None:
    document = read_story(put("a.md", f"# Le pont rouvre\n\nLe pont rouvre\n\n{NEWS}")).primary.document
    assert [block.kind for block in document.blocks] == [BlockKind.TITLE, BlockKind.PARAGRAPH]


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html", "story.toml"])
def test_no_bytes_whatever_crash_a_reader(put: Callable[..., Path], name: str) -> None:
    dice = random.Random(name)
    path = put(f"s/{name}")
    marks = [
        b"---\n",
        b"# ",
        b"key: ",
        b"[[",
        b"]]",
        b"\n",
        b"<p>",
        b"\xe9",
        b"\xc3",
        b"'",
        b'"',
        b"=",
        b"x",
        b"- ",
        b"\x00",
    ]
    for _ in range(300):
        path.write_bytes(b"".join(dice.choices(marks[: dice.randrange(2, 16)], k=dice.randrange(30))))
        try:
            assert read_story(path).primary.document.blocks
        except PublisherError as error:
            assert say(error.code, "fr", **error.args_)  # noqa: PT017


def test_reading_loads_no_heavy_library_before_it_is_needed() -> None:
    code = "import sys, cms_publisher.readers, cms_publisher.settings; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert {"yaml", "lxml", "markdown_it", "dotenv", "platformdirs"}.isdisjoint(loaded)


def test_whose_length_is_heard_first_is_held_to_and_no_most_below_it(put: Callable[..., Path]) -> None:
    toml = '[brief]\nmax_words = 600\ninstruction = "au moins 700 mots"\n[[source]]\nfile = "a.txt"\n'
    put("s/a.txt", NEWS)
    folder = put("s/story.toml", toml).parent
    assert (read_story(folder).brief.min_words, read_story(folder).brief.max_words) == (None, 600)
    longer = read_story(folder, overrides=Brief(min_words=900)).brief
    assert (longer.min_words, longer.max_words) == (900, None)


@pytest.mark.parametrize(
    ("wish", "most"),
    [("Coupe de moitié.", 30), ("Raccourcis d’un tiers", 40), ("Deux fois plus court, 50 mots maxi", 50)],
)
def test_a_text_that_is_to_lose_a_part_may_have_the_rest(put: Callable[..., Path], wish: str, most: int) -> None:
    put("s/a.txt", f"Le bac rouvre\n\n{'Le bac de Morgal passe encore. ' * 10}\n")
    brief = f'[brief]\ninstruction = "{wish}"\n[[source]]\nfile = "a.txt"\n'
    assert read_story(put("s/story.toml", brief).parent).brief.max_words == most


def test_a_most_below_the_least_is_an_error(put: Callable[..., Path]) -> None:
    put("s/a.txt", NEWS)
    folder = put("s/story.toml", '[brief]\nmin_words = 900\nmax_words = 600\n[[source]]\nfile = "a.txt"\n').parent
    with pytest.raises(UsageError) as raised:
        read_story(folder)
    assert raised.value.code == "story.bounds"
