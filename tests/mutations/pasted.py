"""What people paste by mistake: a table, a price list, a page without a full stop, data, another language, markup."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

_PAGE: Final = 300_000
"""Characters of the longest page."""
_ROWS: Final = 5000
_ITEMS: Final = 2000
_TIMES: Final = 500
_DEEP: Final = 200
_ENGLISH: Final = """
    the of and to in that was for on with as his they at be this had not are but from or have an she been which
    government minister said company market water school children police report million yesterday however would
""".split()  # noqa: SIM905
_ARABIC: Final = "قال الوزير إن المدينة سوف تفتح السوق يوم الخميس 🎉 👩🏽\u200d🚒 \u202b\u200f".split(" ")  # noqa: SIM905
_FIRST: Final = "Anne Marc Léa Hugues Inès Paul Solène Yvon Zoé Adèle".split()  # noqa: SIM905
_LAST: Final = "Kerdoncuff Taillard Obrecht Vasseur Miremont Sanlaville Guéant Pradel Brisac Tholoze".split()  # noqa: SIM905
_OPEN: Final = ["<p", "<div class='x'", '<a href="javascript:alert(1)"', "<td", "<svg", "<li", "<b", "<!", "<h2", "</p"]
_CLOSE: Final = [">", ">", "/>", "", ">>", " style=", "></b>", "&amp;", "&#x1F4A9;", "<br>"]


def _size(random: Random, most: int) -> int:
    """Most are small, the largest as large as may be."""
    return int(most ** random.uniform(0, 1)) + 1


def _some(random: Random, words: list[str], number: int) -> str:
    return " ".join(random.choices(words, k=number))


def table(random: Random, words: list[str]) -> str:
    sign, end = random.choice([";", ",", "\t", " | "]), random.choice(["\n", "\n\n", " "])
    rows = (
        [str(number), random.choice(words), f"{random.randint(0, 9999)},{random.randint(0, 99)}", random.choice(words)]
        for number in range(_size(random, _ROWS))
    )
    return end.join(sign.join(row) for row in rows)


def prices(random: Random, _: list[str]) -> str:
    rows = (
        f"{random.choice(_LAST)} {random.randint(1, 900)},{random.randint(0, 99):02} € "
        f"{random.choice('+-−')}{random.randint(0, 9)},{random.randint(0, 99):02} %"
        for _ in range(_size(random, _ROWS))
    )
    return random.choice(["\n", " ; ", ", "]).join(rows)


def endless(random: Random, words: list[str]) -> str:
    """A page without a full stop."""
    return _some(random, [word.strip(".!?… ") or "et" for word in words], _size(random, _PAGE // 6))


def copied(random: Random, words: list[str]) -> str:
    """The same paragraph again and again."""
    paragraph = _some(random, words, 60)
    return random.choice(["\n\n", " ", "\n"]).join([paragraph] * _size(random, _TIMES))


def data(random: Random, _: list[str]) -> str:
    return base64.b64encode(random.randbytes(_size(random, _PAGE // 2))).decode()


def right_to_left(random: Random, _: list[str]) -> str:
    return _some(random, _ARABIC, _size(random, 4000))


def quoted(random: Random, words: list[str]) -> str:
    """Quotations in quotations in quotations."""
    opening, closing = random.choice([("«", "»"), ("“", "”"), ("(", ")"), ("[", "]"), ("‘", "’")])
    depth = _size(random, _DEEP)
    said = "".join(f"{opening} {_some(random, words, 3)} " for _ in range(depth))
    return said + "".join(f"{_some(random, words, 2)} {closing}. " for _ in range(depth))


def bullets(random: Random, words: list[str]) -> str:
    mark = random.choice(["- ", "* ", "• ", "1. ", "<li>", "– "])
    return "\n".join(mark + _some(random, words, random.randint(1, 12)) for _ in range(_size(random, _ITEMS)))


def english(random: Random, _: list[str]) -> str:
    return _some(random, _ENGLISH, _size(random, 20_000))


def capitals(random: Random, words: list[str]) -> str:
    return _some(random, words, _size(random, 8000)).upper()


def glued(random: Random, words: list[str]) -> str:
    """No space between the words, or none between most."""
    return "".join(word + random.choice(["", "", "", "", random.choice([" ", ""])]) for word in _drawn(random, words))


def soup(random: Random, words: list[str]) -> str:
    return "".join(random.choice(_OPEN) + random.choice(_CLOSE) + random.choice(words) for _ in _drawn(random, words))


def roll(random: Random, _: list[str]) -> str:
    """Names and nothing else."""
    number = _size(random, 6000)
    return ", ".join(f"{random.choice(_FIRST)} {random.choice(_LAST)}" for _ in range(number)) + "."


def tangled(random: Random, words: list[str]) -> str:
    """One sentence of a thousand clauses that deny, doubt and quote each other."""
    links = [
        "qui n’a pas",
        ", selon Anne Obrecht,",
        "et que pourrait",
        "parce que",
        "ni",
        ", soit 12 %,",
        "; il refuse",
    ]
    number = _size(random, 3000)
    return " ".join(f"{random.choice(links)} {_some(random, words, 4)}" for _ in range(number))


def jumbled(random: Random, words: list[str]) -> str:
    """The sources' own phrases, short sentences of them, in any order, a word of each exchanged."""
    sentences = []
    for _ in range(_size(random, 2500)):
        at, exchanged = random.randrange(len(words)), random.randrange(14)
        phrase = words[at : at + 14]
        phrase[exchanged : exchanged + 1] = [random.choice(words)]
        sentences.append(" ".join(phrase).strip(".,;:").capitalize() + ".")
    return random.choice([" ", "\n\n"]).join(sentences)


def _drawn(random: Random, words: list[str]) -> list[str]:
    return random.choices(words, k=_size(random, 20_000))


KINDS: Final[tuple[Callable[[Random, list[str]], str], ...]] = (
    table, prices, endless, copied, data, right_to_left, quoted, bullets, english, capitals, glued, soup, roll, tangled,
    jumbled,
)  # fmt: skip
"""Each is given a random source and the words of a story's sources."""
