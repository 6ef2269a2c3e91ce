from __future__ import annotations

import random

import pytest

from cms_publisher.errors import PublisherError, SourceError
from cms_publisher.readers.encoding import decode

FRENCH = "Le cœur de l’été : 30 € à Noël, dit Zoé « sans façon ».\n"


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "windows-1252"])
def test_french_survives_every_encoding_that_can_hold_it(codec: str) -> None:
    assert decode(FRENCH.encode(codec), "x.txt") == FRENCH


@pytest.mark.parametrize(
    "text",
    [
        "Le cœur bat.",
        "Œuvre",
        "Cela coûte 30 € net.",
        "1,2 milliard d'€",
        "L'HAŸ-LES-ROSES",
        "Aleš et Žižek",
        "un budget de 4 M€",
    ],
)
def test_latin_9_is_told_by_letters_and_prices(text: str) -> None:
    assert decode(f"Été. {text}".encode("iso-8859-15"), "x.txt") == f"Été. {text}"


@pytest.mark.parametrize("text", ["2½ verres", "½ heure", "¼ de tour", "l´État paie", "¤ Le premier point", "a ¦ b"])
def test_latin_1_is_told_by_figures_and_signs(text: str) -> None:
    assert decode(f"Été. {text}".encode("iso-8859-1"), "x.txt") == f"Été. {text}"


def test_a_few_foreign_bytes_in_utf_8_spoil_nothing_else() -> None:
    data = "Élève à Noël, déjà ".encode() + b"\x80" + " zoé".encode()
    assert decode(data, "x.txt") == "Élève à Noël, déjà € zoé"


def test_line_ends_become_lf_and_controls_go() -> None:
    assert decode(b"\x02un\r\ndeux\rtrois\x0cquatre" + b" " * 60, "x.txt").strip() == "un\ndeux\ntrois\nquatre"


def test_accents_are_composed() -> None:
    assert decode("e\u0301te\u0301".encode(), "x.txt") == "été"


@pytest.mark.parametrize(
    ("data", "code", "kind"),
    [
        (b"%PDF-1.7 text", "source.binary-kind", "PDF"),
        (b"PK\x03\x04..word/document.xml", "source.binary-kind", "Word (.docx)"),
        (b"PK\x03\x04..mimetypeapplication/vnd.oasis.opendocument.text", "source.binary-kind", "OpenDocument (.odt)"),
        (b"{\\rtf1 texte}", "source.binary-kind", "RTF"),
        (b"\x89PNG\r\n", "source.image", "PNG"),
        (b"\xff\xd8\xff\xe0", "source.image", "JPEG"),
    ],
)
def test_a_known_format_is_named(data: bytes, code: str, kind: str) -> None:
    with pytest.raises(SourceError) as caught:
        decode(data, "x.txt")
    assert (caught.value.code, caught.value.args_["kind"]) == (code, kind)


@pytest.mark.parametrize("data", [b"texte\0texte", b"\x01\x02\x03\x04texte", b"\xef\xbb\xbfun\0deux"])
def test_control_bytes_mean_binary(data: bytes) -> None:
    with pytest.raises(SourceError) as caught:
        decode(data, "x.txt")
    assert caught.value.code == "source.binary"


def test_utf_16_that_is_cut_off_says_so() -> None:
    with pytest.raises(SourceError) as caught:
        decode("été".encode("utf-16")[:-1], "x.txt")
    assert caught.value.code == "source.broken-unicode"


def test_random_bytes_are_text_or_a_publisher_error() -> None:
    dice = random.Random(7)
    for _ in range(2000):
        data = dice.randbytes(dice.randrange(1, 60))
        try:
            text = decode(data, "x.txt")
        except PublisherError:
            continue
        assert text.encode("utf-8").decode() == text
