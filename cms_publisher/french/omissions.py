"""What a sentence can do without: one table for who shortens (headlines, search fields) and for who reviews it.

Each entry finds its span in a sentence, or None. A new one is a function of its own, and its name in this table.
"""

from __future__ import annotations

from typing import Final

from cms_publisher.french.additions import (
    answer,
    enumerated,
    explained,
    happened,
    learnt,
    listed,
    listed_before_a_day,
    relative,
    remark,
    share,
    valued,
)
from cms_publisher.french.appositions import (
    apposition,
    brackets,
    fronted,
    last_apposition,
    named,
    populated,
    presented,
    presented_since,
    second_front,
)
from cms_publisher.french.auxiliaries import auxiliary
from cms_publisher.french.ballots import ballot, debated, decided_too
from cms_publisher.french.circumstances import (
    bare_date,
    connective,
    contrast,
    eve,
    insertion,
    later_date,
    own_site,
    placed,
    season,
    since,
    term,
    there,
    throughout,
)
from cms_publisher.french.closing import where_it_lies, who
from cms_publisher.french.complements import (
    beside,
    besides,
    described,
    felt,
    means,
    office,
    outcome,
    quoted_end,
    second,
)
from cms_publisher.french.dispatches import announced_by, because, before_said, clock, night, published, told_to, victim
from cms_publisher.french.fixtures import attended, played_on
from cms_publisher.french.fronts import lead_up, led
from cms_publisher.french.further import (
    against,
    aged,
    condition,
    deeds,
    in_which,
    of_subject,
    out_of,
    purpose,
    second_place,
    somewhere,
    unit,
)
from cms_publisher.french.judgments import also_given, at_once, court, ground, guilt, what_for
from cms_publisher.french.requests import asked_besides, asked_of
from cms_publisher.french.spare_ends import contest

CIRCUMSTANCES: Final = (later_date, bare_date, since, insertion, there)
"""When or where something was, inserted: the text around a short line has it."""
ASIDES: Final = (
    apposition, brackets, last_apposition, fronted, connective, relative, share, happened, learnt,
    second_front, beside, besides, described, eve, season, felt, means, office, outcome, quoted_end, own_site, remark,
    second, court, ground, named, placed, populated, presented, presented_since, term, throughout, contrast,
    where_it_lies, who, answer, listed, valued, explained, enumerated, lead_up, led,
)  # fmt: skip
"""What only tells more of something named, how it became known, or what ties it to the sentence before."""
FRAMES: Final = (ballot, debated, attended, played_on, listed_before_a_day)
"""How a body decided, before whom one played, on which day: a headline goes without, a description has room for it."""
FURTHER: Final = (
    out_of, aged, unit, second_place, against, condition, in_which, somewhere, deeds, of_subject, purpose, decided_too,
    published, victim, told_to, before_said, night, clock, announced_by, contest,
)  # fmt: skip
"""What the headline of the news itself goes without where it would be too long else."""
REASONS: Final = (because,)
"""Why, which a headline goes without last of all, and a description never before something else."""
ASKED: Final = (asked_besides, asked_of, also_given, guilt, at_once, what_for)
"""Of whom a prosecutor asked something and what else, what a court gave besides: a headline tells the punishment."""
OMISSIBLE: Final = (*CIRCUMSTANCES, *ASIDES, *FRAMES, *ASKED, *FURTHER, *REASONS)
"""Spans without which a sentence is no less true."""
HEADLINE: Final = (*OMISSIBLE, auxiliary)
"""Those of a headline: it also goes without the auxiliary of what was done."""

TIES: Final = (
    bare_date,
    eve,
    connective,
    debated,
    attended,
    played_on,
    lead_up,
    fronted,
    presented_since,
    felt,
    learnt,
    there,
    remark,
    answer,
)
"""What a headline always goes without."""
INSERTED: Final = (listed_before_a_day, insertion, ballot, apposition)
"""What it may have or not."""
LAST_RESORTS: Final = (
    where_it_lies, brackets, named, populated, court, placed, ground, last_apposition, relative, share, outcome, means,
    described, office, presented, later_date, since, season, term, throughout, quoted_end, besides, beside,
    second_front, happened, bare_date, second, also_given, guilt,
)  # fmt: skip
"""What one that is too long goes without, the least telling first."""
