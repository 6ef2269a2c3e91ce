"""Whether « prêt » means that nothing was guessed: `python -m tests.heldout.ready [--each]`.

`judged.tsv` has, for each story, whether a desk chief would sign its fields as they stood on 28 November 2026 (pass or
fail, behind it the digest of the field's text): a mark holds as long as the text is the same. What is counted: of the
stories that say `ready` and whose fields are all still judged, those all of whose fields pass; and of the fields that
the review calls guessed, those that fail. `--each`: a line for each story that says `ready` and has a field that
fails, and for each that passes and is held up by a guessed field alone.
"""

from __future__ import annotations

import sys
from collections import Counter
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Final

from cms_publisher import pipeline
from cms_publisher.checks import guessed_fields
from cms_publisher.model import Severity, Verdict
from cms_publisher.readers.story import read_story
from cms_publisher.targets import TARGETS
from cms_publisher.writers import DEFAULT
from tests.heldout.desk import PROFILE
from tests.heldout.fields import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cms_publisher.pipeline import Dossier

_MARKS: Final = Path(__file__).with_name("judged.tsv")
_PLACES: Final = {"title_tag": "title_tag", "meta_description": "description", "focus_keyphrase": "keyphrase"}


def texts(dossier: Dossier) -> dict[str, str]:
    """The fields that were judged, as the writer makes them now."""
    article, seo = dossier.edition.article, dossier.edition.seo
    return {
        "headline": article.headline.text,
        "standfirst": article.standfirst_text,
        "title_tag": seo.title_tag.text,
        "description": seo.meta_description.text,
        "keyphrase": seo.focus_keyphrase,
    }


def marks() -> Iterator[tuple[str, dict[str, tuple[str, str]]]]:
    """For each story its folder, and for each field whether it passed, and the digest of what was judged."""
    names, *rows = (line.split("\t") for line in _MARKS.read_text(encoding="utf-8").splitlines())
    for folder, *found in rows:
        yield folder, {name: (mark[:4], mark[5:]) for name, mark in zip(names[1:], found, strict=True)}


def shown(*, each: bool) -> Iterator[str]:
    """The lines of the measure."""
    counts: Counter[str] = Counter()
    for folder, judged in marks():
        dossier = pipeline.prepare(read_story(ROOT / folder), PROFILE, DEFAULT, TARGETS[0])
        now = texts(dossier)
        held = {
            name: mark
            for name, (mark, digest) in judged.items()
            if sha256(now[name].encode()).hexdigest()[:8] == digest
        }
        counts["fields"] += len(held)
        found = [one for one in dossier.review.findings if one.rule in guessed_fields.RULES]
        warned = {_PLACES[one.place.field] for one in found if one.severity is Severity.WARNS}
        counts["guessed"] += len(warned & held.keys())
        counts["guessed right"] += sum(held[name] == "fail" for name in warned & held.keys())
        if len(held) < len(judged):
            continue
        counts["stories"] += 1
        passes = set(held.values()) == {"pass"}
        counts["passes"] += passes
        others = [one for one in dossier.review.findings if one.severity is not Severity.NOTES and one not in found]
        ready = dossier.review.verdict is Verdict.READY
        for kind, holds in (("ready", ready), ("ready but for it", not others)):
            counts[kind] += holds
            counts[f"{kind}, passes"] += holds and passes
        if each and (passes != ready) and not others:
            wrong = warned if passes else [name for name, mark in held.items() if mark == "fail"]
            yield from (f"{'held up' if passes else 'missed'} {folder} {name}: {now[name]}" for name in wrong)
    yield f"still judged: {counts['fields']} fields, all five of {counts['stories']} stories; {counts['passes']} pass"
    yield f"ready: {counts['ready']}, of which pass {counts['ready, passes']}"
    without = counts["ready but for it"], counts["ready but for it, passes"]
    yield f"ready if no field were called guessed: {without[0]}, of which pass {without[1]}"
    yield f"called guessed: {counts['guessed']} fields, of which fail {counts['guessed right']}"


if __name__ == "__main__":
    print(*shown(each="--each" in sys.argv), sep="\n")  # noqa: T201
