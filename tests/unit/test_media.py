from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from cms_publisher import media
from cms_publisher.errors import SourceError
from cms_publisher.media import LEAST_PIXELS, MOST_WIDTH, SHAPES, crops, kept_crops, size

if TYPE_CHECKING:
    from pathlib import Path


def picture(width: int, height: int, kind: str = "JPEG", mode: str = "RGB", **options: object) -> bytes:
    out = BytesIO()
    Image.new(mode, (width, height), 90).save(out, kind, **options)
    return out.getvalue()


def opened(data: bytes) -> Image.Image:
    return Image.open(BytesIO(data))


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_there_is_a_crop_of_each_shape_in_the_pictures_format(kind: str) -> None:
    found = crops(picture(1600, 1200, kind), name="a")
    assert [crop.shape for crop in found] == list(SHAPES)
    assert [(crop.width, crop.height) for crop in found] == [(1600, 900), (1600, 1200), (1200, 1200)]
    assert all(
        opened(crop.data).format == kind and opened(crop.data).size == (crop.width, crop.height) for crop in found
    )


def test_a_picture_is_never_made_larger() -> None:
    assert [(crop.width, crop.height) for crop in crops(picture(640, 360), name="a")] == [
        (640, 360),
        (480, 360),
        (360, 360),
    ]


def test_a_crop_with_too_few_pixels_is_left_out() -> None:
    found = crops(picture(290, 290), name="a")
    assert [crop.shape for crop in found] == ["4x3", "1x1"]
    assert all(crop.width * crop.height >= LEAST_PIXELS for crop in found)
    assert crops(picture(100, 100), name="a") == ()


@pytest.mark.parametrize("shape", SHAPES)
def test_a_large_picture_stays_wide_enough_for_discover_and_no_wider_than_needed(shape: str) -> None:
    width, height = size(6000, 4000, shape)
    assert 1200 <= width <= MOST_WIDTH
    assert width / height == pytest.approx(SHAPES[shape][0] / SHAPES[shape][1], rel=0.01)


def test_a_picture_that_lies_on_its_side_is_turned_first() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # turned by a quarter
    (wide, *_) = crops(picture(900, 1600, exif=exif), name="a")
    assert (wide.width, wide.height) == (1600, 900)


def test_the_photographers_name_in_the_file_stays_there() -> None:
    exif = Image.Exif()
    exif[0x013B] = "Anne Roy"
    assert all(
        opened(crop.data).getexif()[0x013B] == "Anne Roy" for crop in crops(picture(800, 800, exif=exif), name="a")
    )


@pytest.mark.parametrize("mode", ["L", "CMYK"])
def test_other_colours_stay_what_they_are(mode: str) -> None:
    assert opened(crops(picture(800, 800, mode=mode), name="a")[0].data).mode == mode


def test_the_same_picture_gives_the_same_bytes() -> None:
    data = picture(800, 600)
    assert crops(data, name="a") == crops(data, name="b")


@pytest.mark.parametrize("data", [b"", b"no picture", picture(800, 800)[:500], b"GIF89a\x01\x00\x01\x00\x00\x00\x00"])
def test_what_is_no_picture_is_said_to_be_none(data: bytes) -> None:
    with pytest.raises(SourceError) as caught:
        crops(data, name="photo.jpg")
    assert (caught.value.code, caught.value.args_["name"]) == ("source.picture", "photo.jpg")


def on_disk(folder: Path, data: bytes) -> Path:
    path = folder / "remorque.jpg"
    path.write_bytes(data)
    return path


def test_crops_are_made_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = on_disk(tmp_path, picture(1600, 1200))
    first = kept_crops(path, tmp_path / "cache")
    monkeypatch.setattr(media, "crops", None)
    assert kept_crops(path, tmp_path / "cache") == first == crops(path.read_bytes(), name="a")
    assert [crop.file_name(path.stem) for crop in first] == [
        "remorque-16x9.jpg",
        "remorque-4x3.jpg",
        "remorque-1x1.jpg",
    ]


def test_another_picture_under_the_same_name_has_crops_of_its_own(tmp_path: Path) -> None:
    kept_crops(on_disk(tmp_path, picture(1600, 1200)), tmp_path / "cache")
    assert kept_crops(on_disk(tmp_path, picture(640, 360)), tmp_path / "cache")[0].width == 640


def test_a_picture_too_small_for_crops_is_remembered_as_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = on_disk(tmp_path, picture(100, 100))
    assert kept_crops(path, tmp_path / "cache") == ()
    monkeypatch.setattr(media, "crops", None)
    assert kept_crops(path, tmp_path / "cache") == ()


def test_a_kept_crop_that_was_damaged_is_made_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = on_disk(tmp_path, picture(1600, 1200))
    first = kept_crops(path, tmp_path / "cache")
    for kept in (tmp_path / "cache").rglob("16x9*"):
        kept.write_bytes(kept.read_bytes()[:100])
    assert kept_crops(path, tmp_path / "cache") == first
    monkeypatch.setattr(media, "crops", None)
    assert kept_crops(path, tmp_path / "cache") == first


def test_crops_are_made_where_none_can_be_kept(tmp_path: Path) -> None:
    path = on_disk(tmp_path, picture(1600, 1200))
    assert kept_crops(path, path / "no-folder") == crops(path.read_bytes(), name="a")


def test_a_picture_that_is_gone_is_an_error_that_names_it(tmp_path: Path) -> None:
    with pytest.raises(SourceError) as caught:
        kept_crops(tmp_path / "photo.jpg", tmp_path / "cache")
    assert caught.value.args_["name"] == "photo.jpg"
