"""Mutations of one sentence: something in it that the sources do not say; None where it offers no hold."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tests.mutations import words

if TYPE_CHECKING:
    from random import Random

    from cms_publisher.model import Story

Mutation = "Callable[[str, Story, Random], str | None]"
_QUOTE = re.compile(r"«[\s\u00a0\u202f]*(.+?)[\s\u00a0\u202f]*»")
_FIGURE = re.compile(r"(?<![\w,.-])\d+(?:[\s\u00a0\u202f]\d{3})*(?:,\d+)?(?![\w-])")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_WORD = re.compile(r"[^\W\d_]{4,}")


def _swap(text: str, found: re.Match[str], new: str) -> str:
    return text[: found.start()] + new + text[found.end() :]


def _pick(found: list[re.Match[str]], random: Random) -> re.Match[str] | None:
    return random.choice(found) if found else None


def _listed(text: str, table: dict[str, str | None], random: Random) -> str | None:
    pattern = "|".join(map(re.escape, sorted(table, key=len, reverse=True)))
    found = _pick(
        [m for m in re.finditer(rf"(?<![\w’'-])(?:{pattern})(?![\w-])", text) if table[m.group()] is not None], random
    )
    if found is None:
        return None
    changed = _swap(text, found, table[found.group()] or "")
    return changed.replace("  ", " ").replace("\u00a0 ", "\u00a0")


def quote_altered(text: str, story: Story, random: Random) -> str | None:
    quote = _pick(list(_QUOTE.finditer(text)), random)
    if quote is None:
        return None
    inside = [m for m in _WORD.finditer(text) if quote.start() < m.start() < quote.end()]
    word = _pick(inside, random)
    others = [w for w in _WORD.findall(story.primary.document.text) if word and w.lower() != word.group().lower()]
    return _swap(text, word, random.choice(others).lower()) if word else None


def quote_cut(text: str, _: Story, random: Random) -> str | None:
    quote = _pick([m for m in _QUOTE.finditer(text) if len(m[1].split()) > 6], random)
    if quote is None:
        return None
    said = quote[1].split(" ")
    kept = said[: len(said) - random.randint(2, 4)]
    return text[: quote.start(1)] + " ".join(kept).rstrip(",;:") + text[quote.end(1) :]


def quote_speaker(text: str, story: Story, random: Random) -> str | None:
    quote = _QUOTE.search(text)
    if quote is None:
        return None
    outside = [m for m in words.PERSON.finditer(text) if not quote.start() < m.start() < quote.end()]
    speaker = _pick(outside, random)
    others = [name for name in words.all_persons(story) if speaker and name != speaker.group()]
    return _swap(text, speaker, random.choice(others)) if speaker and others else None


def quote_unmarked(text: str, _: Story, __: Random) -> str | None:
    quote = _QUOTE.search(text)
    if quote is None or len(quote[1].split()) < 5 or text.startswith("Selon «"):
        return None
    return text[: quote.start()] + quote[1] + text[quote.end() :]


def quote_invented(text: str, _: Story, random: Random) -> str | None:
    """The house's words between quotation marks."""
    if "«" in text or len(text.split()) < 10:
        return None
    said = text.split(" ")
    first = random.randint(1, 3)
    return " ".join([*said[:first], "«\u00a0" + " ".join(said[first : first + 6]) + "\u00a0»", *said[first + 6 :]])


def figure(text: str, _: Story, random: Random) -> str | None:
    found = _pick([m for m in _FIGURE.finditer(text) if not _YEAR.fullmatch(m.group())], random)
    if found is None:
        return None
    at = random.choice([i for i, char in enumerate(found.group()) if char.isdigit()])
    digit = random.choice([d for d in "123456789" if d != found.group()[at]])
    return _swap(text, found, found.group()[:at] + digit + found.group()[at + 1 :])


def figures_swapped(text: str, _: Story, random: Random) -> str | None:
    """Two figures of the sentence change places."""
    found = [m for m in _FIGURE.finditer(text) if not _YEAR.fullmatch(m.group())]
    if len({m.group() for m in found}) < 2:
        return None
    one, two = sorted(random.sample(found, 2), key=lambda m: m.start())
    if one.group() == two.group():
        return None
    return text[: one.start()] + two.group() + text[one.end() : two.start()] + one.group() + text[two.end() :]


def number_word(text: str, _: Story, random: Random) -> str | None:
    found = _pick(list(re.finditer(rf"\b(?:{'|'.join(words.NUMBERS)})\b", text)), random)
    return _swap(text, found, random.choice([w for w in words.NUMBERS if w != found.group()])) if found else None


def ordinal(text: str, _: Story, random: Random) -> str | None:
    found = _pick(list(re.finditer(rf"\b(?:{'|'.join(words.ORDINALS)})\b", text)), random)
    return _swap(text, found, random.choice([w for w in words.ORDINALS if w != found.group()])) if found else None


def unit(text: str, _: Story, random: Random) -> str | None:
    table = "|".join(map(re.escape, words.UNITS))
    found = _pick(list(re.finditer(rf"(?<=\d[\s\u00a0\u202f])(?:{table})(?![\w-])", text)), random)
    return _swap(text, found, words.UNITS[found.group()]) if found else None


def year(text: str, _: Story, random: Random) -> str | None:
    found = _pick(list(_YEAR.finditer(text)), random)
    return _swap(text, found, str(int(found.group()) + random.choice([-2, -1, 1, 3]))) if found else None


def month(text: str, _: Story, random: Random) -> str | None:
    found = _pick(list(re.finditer(rf"\b(?:{'|'.join(words.MONTHS)})\b", text)), random)
    return _swap(text, found, random.choice([w for w in words.MONTHS if w != found.group()])) if found else None


def weekday(text: str, _: Story, random: Random) -> str | None:
    found = _pick(list(re.finditer(rf"\b(?:{'|'.join(words.WEEKDAYS)})\b", text)), random)
    return _swap(text, found, random.choice([w for w in words.WEEKDAYS if w != found.group()])) if found else None


def date_relative(text: str, _: Story, __: Random) -> str | None:
    """A full date becomes a day of the week, "hier" or "le mois dernier"."""
    full = rf"(?:(?:{'|'.join(words.WEEKDAYS)}) )?(?:le )?\d{{1,2}}(?:er)?[\s\u00a0]"
    full += rf"(?:{'|'.join(words.MONTHS)})(?:[\s\u00a0]\d{{4}})?"
    found = re.search(full, text)
    return _swap(text, found, "vendredi dernier") if found else None


def name(text: str, story: Story, random: Random) -> str | None:
    """A name gives way to another that the sources hold."""
    found = _pick([m for m in words.NAME.finditer(text) if m.start() > 2 and len(m.group()) > 3], random)
    others = [other for other in words.all_names(story) if found and other not in text and found.group() not in other]
    return _swap(text, found, random.choice(others)) if found and others else None


def who_did_what(text: str, story: Story, random: Random) -> str | None:
    """Two names of the sentence change places."""
    known = set(words.all_names(story))
    found = [m for m in words.NAME.finditer(text) if m.start() > 2 and m.group() in known]
    pairs = [(a, b) for a in found for b in found if a.start() < b.start() and a.group() != b.group()]
    if not pairs:
        return None
    one, two = random.choice(pairs)
    return text[: one.start()] + two.group() + text[one.end() : two.start()] + one.group() + text[two.end() :]


def negation_added(text: str, _: Story, random: Random) -> str | None:
    found = _pick(list(re.finditer(rf"(?<=[\w%)»,] )(?:{'|'.join(words.FINITE)})(?= [\wà])", _outside(text))), random)
    if found is None or re.search(r"\bn[e’]", text[: found.end()][-8:]):
        return None
    elided = "n’" if found.group()[0] in "aeiouéàê" else "ne "
    return _swap(text, found, f"{elided}{found.group()} pas")


def negation_dropped(text: str, _: Story, random: Random) -> str | None:
    pattern = r"\b(?:ne |n[’'])((?:[^\W\d_]+[’' ]){0,2}?[^\W\d_]+) (?:pas|plus|jamais|guère)\b ?"
    found = _pick(list(re.finditer(pattern, text)), random)
    return _swap(text, found, f"{found[1]} ") if found else None


def modality(text: str, _: Story, random: Random) -> str | None:
    return _listed(text, dict(words.MODALS), random)


def opposite(text: str, _: Story, random: Random) -> str | None:
    return _listed(text, words.OPPOSITES, random)


def list_cut(text: str, _: Story, __: Random) -> str | None:
    """The last item of a list goes; items open with a determiner or a figure."""
    opener = r"(?:un|une|des|le|la|les|l’|deux|trois|\d[\d\u00a0\u202f ]*)[ \u00a0’]?"
    item = rf"{opener}[^,«»().:;]{{3,45}}?"
    found = re.search(rf"{item}, ({item}) et {item}(?=[.,;]|$)", text)
    if found is None:
        return None
    last = text.rfind(" et ", found.start(), found.end())
    comma = text.rfind(", ", found.start(), found.start(1) + 1)
    return text[:comma] + " et " + found[1] + text[last + len(text[last : found.end()]) :]


def attribution_dropped(text: str, _: Story, __: Random) -> str | None:
    after = re.compile(
        rf",? (?:{words.SPEECH})(?:-t-(?:il|elle))? [^.«»]*|, (?:a-t-(?:il|elle)|ont-ils) \w+[^.«»]*|"
        r",? (?:selon|d[’']après) [^.,«»]*"
    )
    found = after.search(text, text.rfind("»") + 1) if "»" in text else after.search(text)
    if found and found.start() > 20 and text[found.end() :].strip() in {"", "."}:
        return text[: found.start()].rstrip(" ,") + "."
    opening = re.match(r"(?:Selon|D[’']après) [^,]{3,80}, (?:en [^,]{3,20}, )?", text)
    if opening:
        rest = text[opening.end() :]
        return rest[0].upper() + rest[1:]
    return None


def attribution_changed(text: str, story: Story, random: Random) -> str | None:
    found = re.search(
        r"(?:[Ss]elon|[Dd][’']après) (?:l[’']|la |le |les |lui|elle)?([A-ZÀ-Ý][^,.«»]{2,50})?(?=[,.])", text
    )
    others = [other for other in words.all_names(story) if other not in text]
    return (
        _swap(text, found, f"{found.group().split()[0] if ' ' in found.group() else 'Selon'} {random.choice(others)}")
        if found and others
        else None
    )


def word_added(text: str, story: Story, random: Random) -> str | None:
    """A clause of colour that nobody reported."""
    if len(text.split()) < 6:
        return None
    extra = random.choice(
        [
            ", une première en Europe",
            ", au grand dam des riverains",
            ", selon nos informations",
            ", ce qui inquiète les experts",
        ]
    )
    stop = len(text.rstrip(".… ")) if text.rstrip().endswith(".") else len(text)
    return text[:stop] + extra + text[stop:]


def glued(text: str, _: Story, random: Random) -> str | None:
    gaps = list(re.finditer(r"(?<=[a-zà-ÿ]{3}) (?=[a-zà-ÿ]{4})", text))
    found = _pick(gaps, random)
    return _swap(text, found, "") if found else None


def pronoun(text: str, _: Story, __: Random) -> str | None:
    """The pronoun changes its gender."""
    table = {
        "Il ": "Elle ",
        "Elle ": "Il ",
        "Ils ": "Elles ",
        "Elles ": "Ils ",
        "a-t-il ": "a-t-elle ",
        "a-t-elle ": "a-t-il ",
    }
    for old, new in table.items():
        if text.startswith(old) or (old[0].islower() and old in text):
            return text.replace(old, new, 1)
    return None


def _outside(text: str) -> str:
    """The text with its quotations blanked."""
    return _QUOTE.sub(lambda m: "#" * len(m.group()), text)


EVERYWHERE: dict[str, object] = {
    each.__name__: each
    for each in (
        quote_altered, quote_cut, quote_speaker, quote_unmarked, quote_invented, figure, figures_swapped, number_word,
        ordinal, unit, year, month, weekday, name, who_did_what, negation_added, negation_dropped, modality, opposite,
        list_cut, word_added, glued,
    )
}  # fmt: skip
"""For headings, title tag and description too."""
IN_TEXT: dict[str, object] = {
    each.__name__: each for each in (attribution_dropped, attribution_changed, date_relative, pronoun)
}
