"""Widths of Liberation Sans (SIL OFL 1.1, see docs/credits.md). Made by tools/extract_metrics.py."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

UNITS_PER_EM: Final = 2048

ADVANCES: Final[Mapping[float, str]] = {
    284.5: ("\u202f"),
    384: ("′"),
    391: ("'"),
    455: ("ijlįĵĺļłſ‘’‚‛"),
    491: ("ʳ"),
    532: ("|¦"),
    569: (" !,./:;I[\\]ft\xa0ÌÍÎÏìíîïĨĩĪīĬĭĮİıţŧț"),
    597: ("ľ"),
    672: ("ₓ"),
    682: ("()-`r¡¨²³´·¸¹ŕŗř‐“”„‟‹›"),
    684: ("{}ŀ"),
    691: ("₁"),
    696: ("ˢ"),
    704: ("₇"),
    717: ("•"),
    725: ("″‴"),
    727: ('"'),
    741: ("⁷"),
    747: ("ⁿ"),
    748: ("º"),
    758: ("ª"),
    761: ("ᵉₑₔ"),
    762: ("ₐ"),
    768: ("ť"),
    773: ("ₒ"),
    795: ("₂"),
    797: ("*"),
    812: ("₉"),
    819: ("°"),
    825: ("₅"),
    826: ("₆"),
    834: ("₃"),
    836: ("₄"),
    843: ("⁶"),
    846: ("‖"),
    849: ("⁵₈"),
    850: ("₀"),
    864: ("⁸"),
    877: ("⁹"),
    880: ("⁴"),
    909: ("ĳ"),
    961: ("^"),
    1024: ("JcksvxyzçýÿćĉċčĴķĸśŝşšŷźżžș"),
    1100: ("¶"),
    1124: ("±÷≈≠≤≥"),
    1131: ("¯‗"),
    1139: ("#$0123456789?L_abdeghnopqu¢£¤¥§«»àáâãäåèéêëðñòóôõöùúûüþāăąđēĕėęěĝğġģĥħĹĻĽĿŁńņňŋōŏőũūŭůűų‒–†‡€"),
    1180: ("µ"),
    1196: ("+<=>~¬×−"),
    1237: ("ŉ"),
    1251: ("FTZ¿ßøŢŤŦŹŻŽȚ"),
    1259: ("ď"),
    1366: ("&ABEKPSVXYÀÁÂÃÄÅÈÉÊËÝÞĀĂĄĒĔĖĘĚĶŚŜŞŠŶŸȘ"),
    1479: ("CDHNRUwÇÐÑÙÚÛÜĆĈĊČĎĐĤĦŃŅŇŔŖŘŨŪŬŮŰŲŵ"),
    1481: ("Ŋ"),
    1505: ("Ĳ"),
    1509: ("©®"),
    1593: ("GOQÒÓÔÕÖØĜĞĠĢŌŎŐ"),
    1706: ("Mm"),
    1708: ("¼½¾"),
    1821: ("%æ"),
    1933: ("WœŴ"),
    2048: ("ÆŒ—―…‰™→"),
    2079: ("@"),
    2197: ("№"),
}
"""Advance in font units -> the characters that have it."""

KERNING: Final[Mapping[float, str]] = {
    -264: ("P,P.Y,Y."),
    -227: ("F,F.T,T.T:T;TaTcTeToTs"),
    -188: ("V,V.Y-YeYoYq"),
    -152: ("11ATAVAYA’LTLVLWLYPATAVAVaYAYaYpv,v.y,y."),
    -133: ("Y;"),
    -113: (" AA FAL’T-TwTyV-VeVoW,W.Y:YuYvr,r.w,w."),
    -76: ("AWL LyTiTrTuV:V;VrVuVyWAWaYi’ "),
    -37: (" T YAvAwAyP RTRVRWRYT TOViW-W:W;WeWoWrWuY ff‘‘’s’’"),
    -18: ("Wy"),
    37: ("f’"),
    76: ("r’"),
}
"""Kerning in font units -> the pairs that have it, two characters each, in a row."""
