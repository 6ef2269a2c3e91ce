from __future__ import annotations

import pytest

from cms_publisher.readers.encoding import decode

TEXT = "Présenté à l’été, « le cœur de l’île » coûte 30 € : où ça ? Voilà."


def _misread(text: str, codec: str = "windows-1252") -> str:
    return "".join(bytes([byte]).decode(codec, "ignore") or chr(byte) for byte in text.encode())


@pytest.mark.parametrize("codec", ["windows-1252", "latin-1"])
@pytest.mark.parametrize("saved", ["utf-8", "utf-8-sig", "utf-16"])
def test_utf_8_that_was_misread_and_saved_again_is_undone(codec: str, saved: str) -> None:
    assert decode(_misread(TEXT, codec).encode(saved), "x.txt") == TEXT


def test_a_text_that_was_misread_twice_is_undone() -> None:
    assert decode(_misread(_misread(TEXT)).encode(), "x.txt") == TEXT


def test_a_misread_part_of_a_sound_text_is_undone_where_there_is_enough_of_it() -> None:
    mixed = f"La forêt.\n{_misread('Présenté à l’été.')}"
    assert decode(mixed.encode(), "x.txt") == "La forêt.\nPrésenté à l’été."


def test_an_accent_whose_second_half_became_a_plain_space_is_undone() -> None:
    worn = "La forêt. PrÃ©sentÃ© Ã la fÃªte."
    assert decode(worn.encode(), "x.txt") == "La forêt. Présenté à la fête."


@pytest.mark.parametrize(
    "text",
    [
        "SÃO PAULO, « Â » et Ã : trois signes.",
        "Le pâté à la crème, ça coûte 3 €.",
        "MENÜ » et CAFÉ » : l’ÎLE À « PÂTÉ »",
        "« â€ » et « Ã© » sont des signes d’erreur à l’écran.",
        "Ångström, Ärzte, Žižek",
    ],
)
def test_sound_text_stays(text: str) -> None:
    assert decode(text.encode(), "x.txt") == text


@pytest.mark.parametrize(
    "text", [TEXT.replace("\u202f", " "), "Il a présenté le projet.", "Voilà", "La forêt, l’École et le maïs ô combien"]
)
def test_mac_roman_is_told_by_accents_where_no_other_has_any(text: str) -> None:
    assert decode(text.encode("mac-roman"), "x.txt") == text


@pytest.mark.parametrize("text", ["Aleš et Žižek ont présenté", "“Café”, marque™ déposée", "Slavoj Žižek ou Dražen"])
def test_windows_text_is_no_mac_s(text: str) -> None:
    assert decode(text.encode("windows-1252"), "x.txt") == text


@pytest.mark.parametrize("data", ["l\u0092eau".encode(), "Ã\u0081".encode(), b"pr\x8ft\x81", b"a\x9db"])
def test_no_control_character_is_left(data: bytes) -> None:
    assert not any("\x7f" <= char <= "\x9f" for char in decode(data + b" et la suite du texte", "x.txt"))
