"""Persons named in a text, the gender that the sources give them, and the pronouns by which they speak."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from cms_publisher.french import quotes
from cms_publisher.french.names import runs
from cms_publisher.french.sought import Sought

if TYPE_CHECKING:
    from collections.abc import Iterable

_NAME: Final = r"[A-ZÀ-ÖØ-Ý][a-zß-öø-ÿ]+(?:-[A-ZÀ-ÖØ-Ý][a-zß-öø-ÿ]+)?"
_PERSON: Final = re.compile(rf"(?<![\w’'-])({_NAME}) (?:(?:Le|La|De|Du|de|du) )?({_NAME})(?![\w-])")
_SPEAKING: Final = Sought(
    r"-(?:t-)?(il|elle)\b(?! y)|\b(?:selon|d[’']après) (lui|elle)\b", "-il|-elle|-t-|selon |après ", re.IGNORECASE
)
_GENDERS: Final = {"il": "m", "lui": "m", "elle": "f"}
_FEMININE: Final = r"(?<!\bpar )\b(?:Mme|la|cette|une|née|âgée|sa|madame)"
_MASCULINE: Final = r"(?<!\bpar )\b(?:M\.|MM\.|le|ce|cet|un|né|âgé|monsieur)"
"""Not who did it to the person: "interrogé par la rédaction, Luc Vidal"."""
_FUNCTION: Final = (
    r"(?: (?!(?:pour|dans|sur|par|avec|sans|vers|chez|qui|que|où|et|ou|est|a|sont|ont|se)\b|[sn][’'])"
    r"[a-zß-öø-ÿ’'-]+){0,5},? "
)
"""Of a name's noun and what belongs to it: no verb, nothing that tells where or how."""
_AFTER_F: Final = (
    r",? \(?(?:la |née\b|âgée\b|présidente|directrice|cheffe|adjointe|conseillère|élue|députée|sénatrice|avocate)"
)
_AFTER_M: Final = (
    r",? \(?(?:le |né\b|âgé\b|président\b|directeur|chef\b|adjoint\b|conseiller\b|élu\b|député\b|sénateur)"
)


def persons(text: str) -> list[str]:
    """First name and surname of those named outside quotations, each once."""
    spans = quotes.quoted(text)
    found = [m.group() for m in _PERSON.finditer(text) if not any(start <= m.start() < end for start, end in spans)]
    return list(dict.fromkeys(found))


def speaking_pronoun(text: str) -> tuple[str, str] | None:
    """The pronoun by which somebody speaks ("a-t-elle dit", "selon lui") and its gender; None where there is none."""
    spans = quotes.quoted(text)
    for match in _SPEAKING.finditer(text):
        if not any(start <= match.start() < end for start, end in spans):
            pronoun = (match[1] or match[2]).lower()
            return match.group().lstrip("-"), _GENDERS[pronoun]
    return None


def gender(name: str, texts: Iterable[str]) -> str | None:
    """Whether "m" or "f", as the words beside the name say, in all texts alike; None where they don't, or differ."""
    bare = re.escape(name)
    surname = name.rsplit(maxsplit=1)[-1]
    naming = "\n".join(run for text in texts for run in runs(text) if surname in run)
    named = re.escape(surname)
    feminine = re.search(rf"{_FEMININE}{_FUNCTION}{bare}|Mme {named}|{bare}{_AFTER_F}", naming)
    masculine = re.search(rf"{_MASCULINE}{_FUNCTION}{bare}|M\. {named}|{bare}{_AFTER_M}", naming)
    if bool(feminine) == bool(masculine):
        return None
    return "f" if feminine else "m"
