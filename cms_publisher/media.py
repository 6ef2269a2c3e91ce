"""Crops of a story's picture in the shapes that search engines show: 16x9, 4x3, 1x1.

Google asks for several crops of at least 50,000 pixels, and for Discover one 1,200 pixels wide; a picture is never made
larger than it is. https://developers.google.com/search/docs/appearance/structured-data/article
"""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from cms_publisher.errors import SourceError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PIL.Image import Image

SHAPES: Final[Mapping[str, tuple[int, int]]] = MappingProxyType({"16x9": (16, 9), "4x3": (4, 3), "1x1": (1, 1)})
LEAST_PIXELS: Final = 50_000
MOST_WIDTH: Final = 1920
"""Wider crops cost readers more than they show."""
_CENTERING: Final = (0.5, 0.4)
"""What is cut from top and bottom: faces stand above the middle."""
_QUALITY: Final = 88
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


def crops(data: bytes, *, name: str) -> tuple[Crop, ...]:
    """The crops of a picture that are large enough, in the order of ``SHAPES``; the same bytes give the same crops.

    Args:
        data: a JPEG, PNG or WebP file; turned as its EXIF says. Colour profile and EXIF are kept.
        name: the file's name, for the error.

    Raises:
        SourceError: it is no such picture, or broken, or too large to be opened safely.
    """
    from PIL import Image, ImageOps

    try:
        with Image.open(BytesIO(data), formats=list(_SUFFIXES)) as opened:
            kind = opened.format or "JPEG"
            upright = ImageOps.exif_transpose(opened)
            upright.load()
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise SourceError("source.picture", name=name, detail=type(error).__name__) from error
    return tuple(crop for shape in SHAPES if (crop := _crop(upright, shape, kind)))


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
