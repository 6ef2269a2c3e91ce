from __future__ import annotations

import os
import re
import tomllib
from dataclasses import fields
from pathlib import Path

import pytest

from cms_publisher import settings
from cms_publisher.errors import UsageError
from cms_publisher.messages import say
from cms_publisher.model import Organization, SiteProfile, Thresholds

ROOT = Path(__file__).parents[2]


def _site(folder: Path, text: str, name: str = "default") -> settings.Settings:
    path = folder / "config" / "sites" / f"{name}.toml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return settings.load(None, {}, folder)


def _refused(call: object, *args: object) -> UsageError:
    with pytest.raises(UsageError) as caught:
        call(*args)  # type: ignore[operator]
    for lang in ("fr", "en"):
        assert say(caught.value.code, lang, **caught.value.args_)
    return caught.value


def test_the_commented_profile_says_what_the_package_does() -> None:
    found = settings.load(ROOT / "config", {}, ROOT)
    assert found.profile(None) == found.profile("default") == SiteProfile(house_style=found.house_style())


def test_the_commented_house_style_is_the_packages_own(tmp_path: Path) -> None:
    assert settings.load(ROOT / "config", {}, ROOT).house_style() == settings.load(None, {}, tmp_path).house_style()


def test_what_a_desks_house_style_leaves_out_is_the_packages_own(tmp_path: Path) -> None:
    (tmp_path / "marche.toml").write_text('[rules]\nnames = "apply"\n', encoding="utf-8")
    style = settings.load(tmp_path, {}, tmp_path).house_style()
    assert style.rules == {"names": "apply"}
    assert "Otan" in style.names


@pytest.mark.parametrize(
    "text", ['[rules]\nnames = "yes"\n', '[rules]\nname = "apply"\n', '[names]\n"Otan" = "OTAN"\n', "rules = 3\n"]
)
def test_a_house_style_of_another_shape_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "marche.toml").write_text(text, encoding="utf-8")
    with pytest.raises(UsageError):
        settings.load(tmp_path, {}, tmp_path).house_style()


def test_the_commented_profile_names_every_key() -> None:
    text = (ROOT / "config/sites/default.toml").read_text(encoding="utf-8")
    keys = tomllib.loads(re.sub(r"^#(?=\[|\w+ = )", "", text, flags=re.MULTILINE))
    assert set(keys) == {field.name for field in fields(SiteProfile)} - {"name", "house_style"}
    assert set(keys["publisher"]) == {field.name for field in fields(Organization)}
    assert set(keys["thresholds"]) == {field.name for field in fields(Thresholds)}


def test_the_example_profile_is_read() -> None:
    profile = settings.load(ROOT / "config", {}, ROOT).profile("exemple")
    assert (profile.name, profile.min_words, profile.tags) == ("exemple", 500, ("Deux-Rives",))
    assert profile.publisher is not None
    assert profile.severities == {"dates.relative": "blocks"}


def test_env_example_names_every_variable_and_no_other() -> None:
    text = (ROOT / ".env.example").read_text(encoding="utf-8")
    named = set(re.findall(r"^#?([A-Z_]+)=", text, re.MULTILINE))
    suffixed = {name + settings.suffix("sport") for name in (settings.URL, settings.USER, settings.PASSWORD)}
    assert named == {*settings.VARIABLES, *suffixed}


def test_nothing_at_all_is_enough(tmp_path: Path) -> None:
    found = settings.load(None, {}, tmp_path)
    assert (found.profile(None), found.lang, found.sites) == (
        SiteProfile(house_style=found.house_style()),
        "fr",
        ("default",),
    )
    assert list(tmp_path.iterdir()) == []


def test_the_environment_outranks_dotenv_and_stays_as_it_is(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("WORDPRESS_URL=https://a.example\nWORDPRESS_USER=a\nWORDPRESS_APP_PASSWORD=a$b c\n")
    (tmp_path / ".env").chmod(0o600)
    before = dict(os.environ)
    found = settings.load(None, {"WORDPRESS_USER": "b", "WORDPRESS_URL": ""}, tmp_path).credentials(None)
    assert (found.url, found.user, found.password) == ("https://a.example", "b", "a$b c")
    assert dict(os.environ) == before


def test_a_password_that_others_can_read_is_refused_where_it_is_used_and_one_from_the_environment_is_not(
    tmp_path: Path,
) -> None:
    env = tmp_path / ".env"
    env.write_text("WORDPRESS_URL=https://a.example\nWORDPRESS_USER=a\nWORDPRESS_APP_PASSWORD=secret\n")
    env.chmod(0o644)
    with pytest.raises(UsageError, match=r"settings\.env-exposed") as error:
        settings.load(None, {}, tmp_path).credentials(None)
    assert "secret" not in str(error.value)
    assert settings.load(None, {"WORDPRESS_APP_PASSWORD": "autre"}, tmp_path).credentials(None).password == "autre"
    env.chmod(0o600)
    assert settings.load(None, {}, tmp_path).credentials(None).password == "secret"


def test_dotenv_stands_beside_the_named_configuration(tmp_path: Path) -> None:
    (tmp_path / "house/config").mkdir(parents=True)
    (tmp_path / "house/.env").write_text("CMS_PUBLISHER_LANG=en\n")
    assert settings.load(Path("house/config"), {}, tmp_path).lang == "en"
    assert settings.load(None, {}, tmp_path).lang == "fr"


def test_no_repr_shows_a_password(tmp_path: Path) -> None:
    env = {"WORDPRESS_URL": "https://a.example/", "WORDPRESS_USER": "a", "WORDPRESS_APP_PASSWORD": "s3cret"}
    found = settings.load(None, env, tmp_path)
    assert found.credentials(None).url == "https://a.example"
    assert "s3cret" not in repr(found) + repr(found.credentials(None))


def test_a_named_site_never_uses_another_s_credentials(tmp_path: Path) -> None:
    env = {"WORDPRESS_URL": "u", "WORDPRESS_USER": "a", "WORDPRESS_APP_PASSWORD": "p", "WORDPRESS_USER_SPORT_24": "b"}
    error = _refused(settings.load(None, env, tmp_path).credentials, "sport-24")
    assert error.args_["missing"] == "WORDPRESS_URL_SPORT_24, WORDPRESS_APP_PASSWORD_SPORT_24"


def test_an_unknown_site_lists_the_known_ones(tmp_path: Path) -> None:
    error = _refused(_site(tmp_path, "", "sport").profile, "sprot")
    assert (error.code, error.args_["known"]) == ("settings.no-site", "default, sport")


@pytest.mark.parametrize("name", ["../etc", "", "a/b", "été", ".hidden"])
def test_a_site_s_name_is_no_path(tmp_path: Path, name: str) -> None:
    assert _refused(settings.load(None, {}, tmp_path).profile, name).code == "settings.site-name"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("min_word = 3", "settings.unknown-key-near"),
        ("zzz = 3", "settings.unknown-key"),
        ("[publisher]\nnam = 'x'", "settings.unknown-key-near"),
        ("[publisher]\nurl = 'https://a.example'", "settings.publisher"),
        ("publisher = 'La Rive'", "settings.not-table"),
        ("min_words = true", "settings.not-count"),
        ("min_words = -1", "settings.not-count"),
        ("url = 'a.example'", "settings.not-url"),
        ("timezone = 'Europe/Pariss'", "settings.not-zone"),
        ("timezone = '../x'", "settings.not-zone"),
        ("language = 'français'", "settings.not-language"),
        ("format = ''", "settings.not-name"),
        ("tags = 'pont'", "settings.not-names"),
        ("create_tags = 'yes'", "settings.not-flag"),
        ("cite_only_share = 0.3", "settings.threshold"),
        ("[thresholds]\ncite_only_share = 25", "settings.not-share"),
        ("[thresholds]\nslug_words_max = -1", "settings.not-count"),
        ("[thresholds]\nheadline_character = 90", "settings.unknown-key-near"),
        ("[thresholds]\nzzz = 90", "settings.unknown-key"),
        ("title_tag_suffix = 3", "settings.not-text"),
        ("[thresholds]\ntitle_tag_pixels = 0", "settings.not-number"),
        ("[thresholds]\nmeta_description_min = 200", "settings.min-max"),
        ("[severities]\n'dates.relative' = 'fatal'", "settings.not-severity"),
        ("[severities]\n'dates.relativ' = 'warns'", "settings.unknown-key-near"),
        ("min_words = ", "settings.toml"),
    ],
)
def test_a_broken_profile_names_the_file_and_the_key(tmp_path: Path, text: str, code: str) -> None:
    error = _refused(_site(tmp_path, text).profile, None)
    assert error.code == code
    assert "default.toml" in str(error.args_["path"])


def test_severities_need_no_quotes(tmp_path: Path) -> None:
    text = "[severities]\ndates.relative = 'blocks'\n'glue.joined' = 'notes'\n"
    assert _site(tmp_path, text).profile(None).severities == {"dates.relative": "blocks", "glue.joined": "notes"}


def test_a_configuration_that_is_named_must_be_there(tmp_path: Path) -> None:
    assert _refused(settings.load, tmp_path / "rien", {}, tmp_path).code == "settings.no-folder"
    assert _refused(settings.load, None, {"CMS_PUBLISHER_CONFIG": "rien"}, tmp_path).code == "settings.no-folder"


def test_the_configuration_may_be_named_in_the_environment(tmp_path: Path) -> None:
    _site(tmp_path, "min_words = 9")
    assert settings.load(None, {"CMS_PUBLISHER_CONFIG": "config"}, tmp_path).profile(None).min_words == 9


def test_state_is_where_it_is_said_and_never_made(tmp_path: Path) -> None:
    found = settings.load(None, {"CMS_PUBLISHER_STATE": "state"}, tmp_path).state
    assert (found, found.exists()) == (tmp_path / "state", False)
    assert settings.load(None, {}, tmp_path).state.name == "cms-publisher"


def test_a_language_that_is_not_spoken_is_refused(tmp_path: Path) -> None:
    assert _refused(settings.load, None, {"CMS_PUBLISHER_LANG": "de"}, tmp_path).code == "settings.lang"


def test_a_file_that_is_not_utf_8_is_named(tmp_path: Path) -> None:
    (tmp_path / ".env").write_bytes("WORDPRESS_USER=rédaction".encode("latin-1"))
    assert _refused(settings.load, None, {}, tmp_path).code == "settings.unreadable"
