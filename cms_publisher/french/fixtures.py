"""The technical line above a report of a match: which sport, which competition, who played whom, and the score."""

from __future__ import annotations

import re
from typing import Final

from cms_publisher.french.calendar import MONTHS, WEEKDAYS
from cms_publisher.french.rubrics import is_part_of_paper
from cms_publisher.french.sought import Sought
from cms_publisher.french.words import fold, is_function_word

_NAME: Final = r"[A-ZÀ-Ý][\w’'.&-]*(?: (?:[A-ZÀ-Ý\d][\w’'.&-]*|d[eu]|des|la|le|les|sur|en|sous|et|[dl][’']\w+)){0,5}"
_SCORE: Final = r"\d{1,3}[ \u00a0]?[-–][ \u00a0]?\d{1,3}"
_MATCH: Final = re.compile(
    rf"(?:{_NAME} ?[-–—/] ?{_NAME}[ \u00a0]?(?::[ \u00a0]?|,? )(?={_SCORE}){_SCORE}"
    rf"|{_NAME} (?:bat|contre) {_NAME}[ \u00a0]?:?[ \u00a0]?{_SCORE}"
    rf"|{_NAME} \d{{1,3}} ?[-–] ?\d{{1,3}} {_NAME}"
    rf"|{_NAME}? \d{{1,3}} ?[-–—] ?{_NAME}? \d{{1,3}}(?!\d)|(?<=[.:)] ){_NAME} [-–—] {_NAME}\.?\Z)"
)
"""Who played whom: "Lorme - Brévic : 19-17"; without a score at the line's end only."""
_PAIR: Final = re.compile(
    rf"(?P<home>{_NAME}?)(?: (?P<won>\d{{1,3}}) ?[-–—] ?(?P<second>{_NAME}?) (?P<lost>\d{{1,3}})(?!\d)|"
    rf"(?: ?[-–—/] ?| bat | contre | \d{{1,3}} ?[-–] ?\d{{1,3}} )(?P<away>{_NAME}?)"
    rf"(?=[ \u00a0]?(?::|,)?[ \u00a0]?{_SCORE}|\.?\Z))"
)
_ATTENDED: Final = Sought(
    r"(?:\A|(?<=, ))[Dd]evant (?:(?:plus|près|moins) de )?"
    r"(?:\d[\d \u00a0\u202f]*|une centaine de |quelques \w+ |un public |des (?:tribunes|gradins) )"
    r"[^,;:«»()]{0,40}, (?:(?:un )?(?:nouveau )?(?:record|affluence)\b[^,;:«»()]{0,40}, )?(?=\w)",
    "evant ",
)
_ATTENDED_LAST: Final = Sought(
    r"(?<=\w),?[ \u00a0]devant (?:(?:plus|près|moins) de )?(?:\d[\d \u00a0\u202f]*|une centaine de |quelques )"
    r"(?:spectat|supporters|personnes|fid[èe]les|curieux|abonnés)[^,;:«»()]{0,40}(?=[ \u00a0]\(|[.…]?$)"
    r"|(?<=\w|\)),?[ \u00a0]devant (?:leurs?|son|ses) (?:public|supporters)(?=,|[.…]?$)",
    "devant ",
)
_PLAYED_ON: Final = Sought(
    rf",?[ \u00a0](?:{'|'.join(WEEKDAYS)})"
    rf"(?:[ \u00a0]\d\d?(?:er)?[ \u00a0](?:{'|'.join(MONTHS)})(?:[ \u00a0]\d{{4}})?)?"
    r"(?:[ \u00a0](?:(?:au[ \u00a0])?(?:soir|matin)|(?:dans l[’'])?après-midi))?(?=[ \u00a0]\(\d{1,3}-\d{1,3})",
    "di|dimanche",
)
_SIGNS: Final = re.compile(
    r"[ \u00a0]+[–—-][ \u00a0]+|[ \u00a0]*[/|()\[\];][ \u00a0]*|\.(?:[ \u00a0]+|\Z)|[ \u00a0]*:[ \u00a0]+|,[ \u00a0]+"
)
_COMPETITION: Final = re.compile(
    r"(?:federale|nationale?|regionale?|departementale?|honneur|excellence|promotion|elite|series?|pro|top|ligue|division|"
    r"championnat|coupe|challenge|trophee|tournoi|poule|groupe|journee|tour|match|etape|manche|finale|demi-finale|quarts?|"
    r"phase|barrages?|[nrdu]\d{1,2}[fm]?|n[mf]\d|d2|pre-?nationale?|amical|seniors?|juniors?|cadet(?:te)?s?|minimes?|"
    r"espoirs|reserves?|feminine?s?|masculine?s?|hommes|dames|messieurs|mi-temps|prolongations?|a\.?p|t\.?a\.?b|tirs|but|"
    r"sets?|bonus|aller|retour|[\d-]+(?:e|er|re|eme)?)"
)
"""Folded, a word: of a competition, a level, a stage, a score at half-time."""
_FIGURES: Final = re.compile(r"[\d\s\u00a0–-]+")
_WORDS: Final = 6
_SHORT_LINE: Final = 60


def attended(sentence: str) -> tuple[int, int] | None:
    """The span of before whom it was, before what they saw, with what is said of their number.

    >>> text = "Devant 2 840 spectateurs, record du stade, Lorme a sorti Brévic."
    >>> text[slice(*attended(text))]
    'Devant 2 840 spectateurs, record du stade, '
    """
    found = _ATTENDED.search(sentence) or _ATTENDED_LAST.search(sentence)
    return found.span() if found else None


def played_on(sentence: str) -> tuple[int, int] | None:
    """The span of the day of a game before its score.

    >>> text = "Montcel a renversé Brévic, samedi 21 novembre au soir (3-2)."
    >>> text[slice(*played_on(text))]
    ', samedi 21 novembre au soir'
    """
    found = _PLAYED_ON.search(sentence)
    return found.span() if found else None


def teams(line: str) -> tuple[str, str] | None:
    """Who played whom, as the technical line has them; None where it doesn't say."""
    match = _MATCH.search(" ".join(line.split())) if is_fixture(line) else None
    found = _PAIR.match(match[0]) if match else None
    return (found["home"], found["second"] or found["away"]) if found else None


def played(line: str) -> tuple[int, int] | None:
    """The span of who played whom and the score in such a line, "Lorme - Brévic : 19-17"; None without a score."""
    match = _MATCH.search(line) if is_fixture(line) else None
    return match.span() if match and score(line) else None


def score(line: str) -> str | None:
    """The score of the match, "19-17"."""
    match = _MATCH.search(" ".join(line.split())) if is_fixture(line) else None
    found = re.search(_SCORE, match[0]) if match else None
    if match and not found and (parted := _PAIR.match(match[0])) and parted["won"]:
        return f"{parted['won']}-{parted['lost']}"
    return re.sub(r"[ \u00a0]", "", found[0]).replace("–", "-") if found else None


def is_fixture(line: str) -> bool:
    """Whether a line above a report only says what was played: no news, however long it is.

    >>> is_fixture("RUGBY – FÉDÉRALE 2 (8e journée). Lorme - Brévic : 19-17 (mi-temps : 6-14)")
    True
    >>> is_fixture("Rugby – Fédérale 2 : Lorme renverse Brévic")
    False
    """
    line = " ".join(line.split()).replace("ᵉ", "e")
    match = _MATCH.search(line)
    rest = f"{line[: match.start()]} / {line[match.end() :]}" if match else line
    parts = [part.strip(" .:-–—/") for part in _SIGNS.split(rest)]
    parts = [part for part in parts if part and not _FIGURES.fullmatch(part)]
    if not all(map(_is_technical, parts)):
        return False
    return match is not None or (bool(parts) and is_part_of_paper(parts[0]) and len(parts) > 1)


def names_level(line: str) -> bool:
    """Whether a line names a competition by a figure, and no match: "FOOTBALL / R2 – 9e journée"."""
    return any(map(str.isdigit, line)) and is_fixture(line) and score(line) is None and teams(line) is None


def files(line: str, text: str) -> bool:
    """Whether a line only files the report that it ends, by the paper's part or the competition that the text has told.

    >>> files("Coupe de France (7e tour).", "Lorme est sorti de la Coupe de France au septième tour.")
    True
    """
    parts = [part.strip(" .:-–—/") for part in _SIGNS.split(" ".join(line.replace("ᵉ", "e").split()))]
    parts = [part for part in parts if part]
    if not parts or len(line) > _SHORT_LINE or not all(map(_is_technical, parts)):
        return False
    return is_part_of_paper(parts[0]) or fold(text).count(fold(parts[0])) > 1 - (fold(line) not in fold(text))


def _is_technical(part: str) -> bool:
    """Whether it opens with a competition and has nothing beside but names: "Coupe de France", "2e étape"."""
    words = part.split()
    if is_part_of_paper(part):
        return True
    opens = _COMPETITION.fullmatch(fold(words[0])) is not None and len(words) <= _WORDS
    return opens and all(map(_is_of_it, words[1:]))


def _is_of_it(word: str) -> bool:
    return word[0].isupper() or is_function_word(fold(word)) or _COMPETITION.fullmatch(fold(word)) is not None
