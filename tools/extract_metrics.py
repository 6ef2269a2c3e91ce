"""Print cms_publisher/seo/arial_metrics.py, from Liberation Sans (metrically the same as Arial).

Run once, in an environment that has fontTools; it is no dependency of the package:

    python tools/extract_metrics.py LiberationSans-Regular.ttf > cms_publisher/seo/arial_metrics.py
"""

from __future__ import annotations

import sys
from collections import defaultdict
from typing import TYPE_CHECKING, Any

from fontTools.ttLib import TTFont  # type: ignore[import-not-found]  # needed here only, see above

if TYPE_CHECKING:
    from collections.abc import Mapping

_RANGES = frozenset(
    chr(code)
    for first, last in ((0x20, 0x7E), (0xA0, 0x17F), (0x2010, 0x2026), (0x2030, 0x203A), (0x2070, 0x209C))
    for code in range(first, last + 1)
)
WANTED = (_RANGES | frozenset("ȘșȚț€™№−≈≠≤≥→ᵉʳˢ")) - {"\u00ad"}  # a soft hyphen shows at the end of a line only
LINE = 100


def advances(font: Any) -> dict[str, int]:  # noqa: ANN401 (fontTools has no types)
    """The advance of each wanted character that the font has."""
    names = font.getBestCmap()
    found = {char: font["hmtx"][names[ord(char)]][0] for char in sorted(WANTED) if ord(char) in names}
    # What a browser draws where a font lacks U+202F, as Arial does; Liberation's own glyph is another width.
    found["\u202f"] = found[" "] / 2
    return found


def kerning(font: Any) -> dict[str, int]:  # noqa: ANN401
    """The kerning of each pair of wanted characters, from the ``kern`` table."""
    names = font.getBestCmap()
    chars = defaultdict(list)
    for char in sorted(WANTED):
        chars[names.get(ord(char))].append(char)
    table = font["kern"].kernTables[0].kernTable
    return {a + b: value for (left, right), value in table.items() for a in chars[left] for b in chars[right]}


def show(name: str, values: Mapping[str, float]) -> None:
    """Print the table inside out: a value, then all that has it."""
    groups = defaultdict(list)
    for key, value in sorted(values.items()):
        groups[value].append(key)
    print(f"{name}: Final[Mapping[float, str]] = {{")
    for value, keys in sorted(groups.items()):
        step = LINE // (2 * len(keys[0]))
        parts = [repr("".join(keys[at : at + step])) for at in range(0, len(keys), step)]
        print(f"    {value}: ({' '.join(parts)}),")
    print("}")


def main(path: str) -> None:
    """Print the module."""
    font = TTFont(path)
    print('"""Widths of Liberation Sans (SIL OFL 1.1, see docs/credits.md). Made by tools/extract_metrics.py."""\n')
    print("from __future__ import annotations\n\nfrom typing import TYPE_CHECKING, Final\n")
    print("if TYPE_CHECKING:\n    from collections.abc import Mapping\n")
    print(f"UNITS_PER_EM: Final = {font['head'].unitsPerEm}\n")
    show("ADVANCES", advances(font))
    print('"""Advance in font units -> the characters that have it."""\n')
    show("KERNING", kerning(font))
    print('"""Kerning in font units -> the pairs that have it, two characters each, in a row."""')


if __name__ == "__main__":
    main(sys.argv[1])
