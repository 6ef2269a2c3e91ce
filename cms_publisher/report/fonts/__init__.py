"""The page's typefaces, in the page itself: it reads alike on every screen and asks no network for them.

Source Serif 4 and Source Sans 3, the Latin subsets that Fontsource 5.3 distributes; see docs/credits.md.
"""

from __future__ import annotations

from base64 import b64encode
from functools import lru_cache
from importlib.resources import files
from typing import Final

FACES: Final = (
    ("Source Serif 4", 400, "source-serif-4-latin-400-normal.woff2"),
    ("Source Serif 4", 600, "source-serif-4-latin-600-normal.woff2"),
    ("Source Sans 3", 400, "source-sans-3-latin-400-normal.woff2"),
    ("Source Sans 3", 600, "source-sans-3-latin-600-normal.woff2"),
)
"""Family, weight, file of this folder (WOFF2)."""


@lru_cache(maxsize=1)
def faces() -> str:
    """The ``@font-face`` rules, each with its file as a data address."""
    return "\n".join(
        f"@font-face {{ font-family: '{family}'; font-weight: {weight}; font-display: swap; "
        f"src: url(data:font/woff2;base64,{b64encode(files(__name__).joinpath(name).read_bytes()).decode()}) "
        f"format('woff2'); }}"
        for family, weight, name in FACES
    )
