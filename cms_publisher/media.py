"""Crops of a story's picture in the shapes that search engines show: 16x9, 4x3, 1x1.

Google asks for several crops of at least 50,000 pixels, and for Discover one 1,200 pixels wide; a picture is never made
larger than it is. https://developers.google.com/search/docs/appearance/structured-data/article
"""

from __future__ import annotations

import shutil
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from slugify import slugify

from cms_publisher.errors import SourceError
from cms_publisher.model import PictureFile

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from PIL.Image import Image

FOLDER: Final = "crops"
"""Where crops that were made once are kept: in the folder of the journal, as a push is what needs them."""
SHAPES: Final[Mapping[str, tuple[int, int]]] = MappingProxyType({"16x9": (16, 9), "4x3": (4, 3), "1x1": (1, 1)})
LEAST_PIXELS: Final = 50_000
MOST_WIDTH: Final = 1920
"""Wider crops cost readers more than they show."""
_CENTERING: Final = (0.5, 0.4)
"""What is cut from top and bottom: faces stand above the middle."""
_QUALITY: Final = 88
_RECIPE: Final = f"{dict(SHAPES)} {LEAST_PIXELS} {MOST_WIDTH} {_CENTERING} {_QUALITY}"
"""Crops that were made otherwise are others."""
_SUFFIXES: Final[Mapping[str, str]] = MappingProxyType({"JPEG": ".jpg", "PNG": ".png", "WEBP": ".webp"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Crop:
    """One crop, encoded in the picture's own format."""

    shape: str
    """A key of ``SHAPES``."""
    width: int
    height: int
    suffix: str
    data: bytes

    def file_name(self, stem: str) -> str:
        """What to call it on a site: "remorque-16x9.jpg"."""
        return f"{stem}-{self.shape}{self.suffix}"


def upload_files(path: Path, cache: Path, *, cropped: bool) -> tuple[PictureFile, ...]:
    """A picture as a site gets it: itself, then its crops where they are wanted.

    Args:
        path: the picture; decoded whole, because WordPress takes a truncated one without a word.
        cache: as ``kept_crops``.
        cropped: whether crops are wanted.

    Raises:
        SourceError: as ``kept_crops``.
    """
    data = _bytes(path)
    picture, kind = _opened(data, path.name)
    picture.close()
    stem, suffix, media_type = slugify(path.stem) or "image", _SUFFIXES[kind], f"image/{kind.lower()}"
    whole = PictureFile(name=stem + suffix, kind=media_type, data=data)
    made = kept_crops(path, cache) if cropped else ()
    return (whole, *(PictureFile(name=c.file_name(stem), kind=media_type, data=c.data, shape=c.shape) for c in made))


def kept_crops(path: Path, cache: Path) -> tuple[Crop, ...]:
    """``crops`` of a file, made once: whoever asks again for the same picture reads them from ``cache``.

    What an upload does: ``for crop in kept_crops(image.path, settings.state / FOLDER):`` send ``crop.data`` as
    ``crop.file_name(image.path.stem)``. An empty tuple: the picture is too small for any, send it as it is.

    Args:
        path: the picture.
        cache: a folder, made as needed; one that can't be written costs time only.

    Raises:
        SourceError: as ``crops``; or the file can't be read.
    """
    data = _bytes(path)
    folder = cache / sha256(f"{_RECIPE} {sha256(data).hexdigest()}".encode()).hexdigest()[:32]
    with suppress(OSError, ValueError):
        return tuple(_read(folder))
    made = crops(data, name=path.name)
    with suppress(OSError):
        _write(folder, made)
    return made


def _read(folder: Path) -> Iterator[Crop]:
    """The crops in a folder; a file that isn't what was written there is a ValueError."""
    paths = {path.name.split("_")[0]: path for path in folder.iterdir()}
    for shape in filter(paths.__contains__, SHAPES):
        _, width, height, digest = paths[shape].stem.split("_")
        data = paths[shape].read_bytes()
        if sha256(data).hexdigest() != digest:
            raise ValueError(paths[shape].name)
        yield Crop(shape=shape, width=int(width), height=int(height), suffix=paths[shape].suffix, data=data)


def _write(folder: Path, made: tuple[Crop, ...]) -> None:
    """All of them or none: the folder gets its name when it is whole."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent, ignore_cleanup_errors=True) as place:
        whole = Path(place, folder.name)
        whole.mkdir()
        for crop in made:
            name = f"{crop.shape}_{crop.width}_{crop.height}_{sha256(crop.data).hexdigest()}{crop.suffix}"
            (whole / name).write_bytes(crop.data)
        shutil.rmtree(folder, ignore_errors=True)
        whole.rename(folder)


def crops(data: bytes, *, name: str) -> tuple[Crop, ...]:
    """The crops of a picture that are large enough, in the order of ``SHAPES``; the same bytes give the same crops.

    Args:
        data: a JPEG, PNG or WebP file; turned as its EXIF says. Colour profile and EXIF are kept.
        name: the file's name, for the error.

    Raises:
        SourceError: it is no such picture, or broken, or too large to be opened safely.
    """
    upright, kind = _opened(data, name)
    return tuple(crop for shape in SHAPES if (crop := _crop(upright, shape, kind)))


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise SourceError("source.picture", name=path.name, detail=error.strerror) from error


def _opened(data: bytes, name: str) -> tuple[Image, str]:
    """The picture, decoded whole and turned as its EXIF says, and its format."""
    from PIL import Image, ImageOps

    try:
        with Image.open(BytesIO(data), formats=list(_SUFFIXES)) as opened:
            kind = opened.format or "JPEG"
            upright = ImageOps.exif_transpose(opened)
            upright.load()
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise SourceError("source.picture", name=name, detail=type(error).__name__) from error
    return upright, kind if kind in _SUFFIXES else "JPEG"  # MPO: a camera's JPEG with a second view in it


def size(width: int, height: int, shape: str) -> tuple[int, int]:
    """The largest size of that shape within a picture, at most ``MOST_WIDTH`` wide."""
    across, down = SHAPES[shape]
    unit = min(width / across, height / down, MOST_WIDTH / across)
    return int(unit * across), int(unit * down)


def _crop(picture: Image, shape: str, kind: str) -> Crop | None:
    from PIL import Image, ImageOps

    width, height = size(*picture.size, shape)
    if width * height < LEAST_PIXELS:
        return None
    fitted = ImageOps.fit(picture, (width, height), Image.Resampling.LANCZOS, centering=_CENTERING)
    if kind == "JPEG" and fitted.mode not in {"RGB", "L", "CMYK"}:
        fitted = fitted.convert("RGB")
    kept = {name: picture.info[name] for name in ("icc_profile", "exif") if picture.info.get(name)}
    out = BytesIO()
    fitted.save(out, kind, quality=_QUALITY, optimize=True, **kept)
    return Crop(shape=shape, width=width, height=height, suffix=_SUFFIXES[kind], data=out.getvalue())
