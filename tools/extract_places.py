"""Print cms_publisher/french/data/places.txt, the French names of countries and territories, from Babel (CLDR).

Run once, in an environment that has Babel; it is no dependency of the package:

    python tools/extract_places.py > cms_publisher/french/data/places.txt
"""

from __future__ import annotations

import re

from babel import Locale  # type: ignore[import-not-found,import-untyped,unused-ignore]  # needed here only, see above

CODE = re.compile("[A-Z]{2}")
AMBIGUOUS = {"Dominique", "Maurice", "Grenade", "Jersey", "Géorgie", "Niger", "La Réunion", "Saint-Martin", "Guinée"}
"""First names, towns, garments, rivers, another country's beginning: the bare word says too little."""
NONE = {"EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"}
"""Codes that stand for no country or territory."""


def main() -> None:
    """Print the table."""
    territories = Locale("fr").territories
    names = {name for code, name in territories.items() if CODE.fullmatch(code) and code not in NONE}
    certain = sorted(name for name in names - AMBIGUOUS if "(" not in name and "." not in name)
    print("# Countries and territories, one a line; from Unicode CLDR (see docs/credits.md). Made by")
    print("# tools/extract_places.py.")
    print("\n".join(certain))


if __name__ == "__main__":
    main()
