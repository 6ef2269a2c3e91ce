"""Articles that nobody would write, or paste on purpose: random words, markup, marks without partners; tables, data."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, Final

from tests.mutations import pasted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_SIGNS = "«»“”\"'’()[]{}<>.,;:!?…–—-*#&%€°/\\|@ \u00a0\u202f\u200b\u00ad\u0301\ufeff\n\t\x00"
_LONGEST: Final = 20_000
_PASTED: Final = 0.25
"""The share of articles that somebody pasted: long ones."""


def articles(seed: int, words: list[str]) -> Iterator[str]:
    """Without end; ``words`` are a source's, so that random text meets it."""
    random = Random(seed)
    makers: list[Callable[[Random, list[str]], str]] = [_words, _signs, _nested, _markup, _repeated, _unicode, _numbers]
    while True:
        long = random.random() < _PASTED
        text = random.choice(pasted.KINDS if long else makers)(random, words)
        before = random.choice(["", "# ", "<h1>t</h1><p>", "<!-- wp:paragraph -->\n<p>"])
        yield before + (text if long else text[:_LONGEST])


def _words(random: Random, words: list[str]) -> str:
    return " ".join(
        random.choice(words) + random.choice(["", "", "", ",", ".", " »", " «"]) for _ in range(_size(random))
    )


def _signs(random: Random, _: list[str]) -> str:
    return "".join(random.choice(_SIGNS) for _ in range(_size(random)))


def _nested(random: Random, words: list[str]) -> str:
    mark = random.choice(["«", "(", "[", "“", "<div>", "> ", "- ", "<ul><li>", '"'])
    return mark * _size(random) + random.choice(words)


def _markup(random: Random, words: list[str]) -> str:
    tags = ["<p>", "</p>", "<h1>", "</h2>", "<li>", "<!--", "-->", "<script>", "&nbsp;", "&#0;", "<table><td>", "```"]
    return "".join(random.choice(tags) + random.choice(words) for _ in range(_size(random)))


def _repeated(random: Random, words: list[str]) -> str:
    return (random.choice(words) + random.choice([" ", "", ", ", ". ", " et "])) * _size(random)


def _unicode(random: Random, _: list[str]) -> str:
    return "".join(
        chr(random.choice([*range(0x20, 0x2FF), *range(0x300, 0x370), 0x1F600, 0xFFFD])) for _ in range(_size(random))
    )


def _numbers(random: Random, _: list[str]) -> str:
    return " ".join(
        random.choice(["1", "12", "1,5", "2024", "mai", "%", "million", "31 février 2024", "9" * 40, "cent"])
        for _ in range(_size(random))
    )


def _size(random: Random) -> int:
    return int(10 ** random.uniform(0, 3.6))
