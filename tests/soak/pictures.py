"""A picture that no other test has."""

from __future__ import annotations

import hashlib
from io import BytesIO


def photo(name: str, *, size: tuple[int, int] = (1600, 1067), kind: str = "JPEG") -> bytes:
    """A plain picture whose colour, and so its bytes, come of the name."""
    from PIL import Image

    red, green, blue, *_ = hashlib.sha256(name.encode()).digest()
    out = BytesIO()
    Image.new("RGB", size, (red, green, blue)).save(out, kind)
    return out.getvalue()
