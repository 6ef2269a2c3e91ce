"""What may be written over the state that a post is in: pure."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from cms_publisher.consent import DRAFTS, STATUSES, Case
from cms_publisher.errors import RefusedError
from cms_publisher.merge import Side, compare, same
from cms_publisher.model import PUBLISH_STATUS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from cms_publisher.consent import Consent
    from cms_publisher.merge import Diff
    from cms_publisher.model import Known, RemoteState, Wanted

_RELEASE: Final = frozenset({"status", "date_gmt"})
_WORDS: Final = {
    Case.PUBLISHED: "post-published",
    Case.SCHEDULED: "post-scheduled",
    Case.PRIVATE: "post-private",
    Case.TRASHED: "post-trashed",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What to write, what of people's stays beside it, what of people's it overwrites."""

    fields: Mapping[str, object]
    keeps: tuple[str, ...] = ()
    overwrites: tuple[str, ...] = ()


def decide(remote: RemoteState, known: Known | None, wanted: Wanted, consent: Consent) -> Decision:
    """What to write over that state.

    Raises:
        RefusedError: people's work is in the way, and nobody said a word for this very case.
    """
    diff = difference_of(remote, known, wanted)
    if not diff.changes and not remote.changed:
        return Decision(fields={})
    if not diff.base_known and remote.status == PUBLISH_STATUS and {*diff.by_people} <= _RELEASE:
        return Decision(fields={name: wanted.fields[name] for name in diff.by_people})  # ours, before it went further
    _refuse_case(remote, wanted, consent)
    people = _peoples(diff, remote, wanted, consent)
    if not people:
        return Decision(fields=_allowed(diff.merged, remote, consent))
    if known is not None and remote.etag == known.etag and not diff.of(Side.STORY, Side.CONFLICT):
        return Decision(fields={}, keeps=_kept(diff, wanted))  # merged before, and nobody did anything since
    if consent.force:
        fields = {
            name: value for name, value in wanted.fields.items() if not same(name, remote.fields.get(name), value)
        }
        return Decision(fields=_allowed(fields, remote, consent), overwrites=tuple(sorted({*people} & {*fields})))
    if consent.merge:
        return _merged(diff, remote, wanted, consent)
    raise _edited(people, diff, remote)


def goes_further(wanted: Wanted) -> bool:
    """Whether the story asks for more than a draft."""
    return wanted.fields.get("status", PUBLISH_STATUS) != PUBLISH_STATUS


def is_to_be_renewed(remote: RemoteState, wanted: Wanted) -> bool:
    """Whether a push sets right what nobody edits, even if the text brings nothing new: in an idle draft only.

    Search fields go where they belong now, the provenance is the story's own.
    """
    stale = remote.moved or keeps_another(remote, wanted.provenance)
    return stale and remote.status in DRAFTS and remote.locked_by is None


def keeps_another(remote: RemoteState, provenance: str | None) -> bool:
    """Whether a draft stands beside another provenance than this, on a site that keeps any."""
    if provenance is None or remote.provenance is None or remote.status not in DRAFTS:
        return False
    return remote.provenance != (hashlib.sha256(provenance.encode()).hexdigest() if provenance else "")


def difference_of(remote: RemoteState, known: Known | None, wanted: Wanted) -> Diff:
    """Last pushed, live and new, compared."""
    return compare(_base(remote, known), remote.fields, wanted.fields, _names(remote))


def _base(remote: RemoteState, known: Known | None) -> Mapping[str, object]:
    """The story's own side of the last push.

    The journal's, if the site agrees that this push was the last; else, of what the site says is as the last push left
    it, what stands there; nothing of what neither knows.
    """
    if known is not None and known.etag and remote.pushed_etag in {None, known.site_base}:
        return known.base
    if remote.changed is None:
        return {}
    return {name: value for name, value in remote.fields.items() if name not in remote.changed}


def _refuse_case(remote: RemoteState, wanted: Wanted, consent: Consent) -> None:
    """A post that is no draft any more, or open in an editor, is touched on a word for that case only.

    What the story itself asked to be scheduled is on its way, and may be corrected as a draft may.
    """
    if remote.status not in DRAFTS and not (remote.status == "future" and goes_further(wanted)):
        case = STATUSES.get(remote.status)
        if case not in consent.even_if:
            raise refusal_of_case(remote)
    if remote.locked_by is not None and Case.LOCKED not in consent.even_if:
        raise RefusedError("post-open", by=remote.locked_by or "?", link=remote.edit_link)


def refusal_of_case(remote: RemoteState) -> RefusedError:
    """Of a post that is no draft any more: published, scheduled, private, in the trash, or a plugin's own state."""
    case = STATUSES.get(remote.status)
    code = _WORDS[case] if case else "post-live"
    return RefusedError(code, status=remote.status, link=remote.edit_link)


def _peoples(diff: Diff, remote: RemoteState, wanted: Wanted, consent: Consent) -> tuple[str, ...]:
    """The fields that people changed, without those for which a word was said already."""
    agreed = {change.field for change in diff.of(Side.BOTH)} - {*diff.by_people}
    fields = {*diff.by_people, *(remote.changed or ())} - agreed
    if "author" in fields and Case.REASSIGNED not in consent.even_if:
        raise RefusedError("post-reassigned", link=remote.edit_link)
    judged = {"author", *(("status",) if remote.status in STATUSES else ())}
    if remote.status == "future" and not goes_further(wanted):
        judged.add("date_gmt")
    if remote.status == "trash":
        judged.add("slug")  # WordPress's "x__trashed"; it gives the old one back
    return tuple(sorted(fields - judged))


def _merged(diff: Diff, remote: RemoteState, wanted: Wanted, consent: Consent) -> Decision:
    if diff.conflicts:
        fields = ", ".join(sorted({change.field for change in diff.conflicts}))
        code = "merge-conflict" if diff.base_known else "merge-unknown-base"
        raise RefusedError(code, fields=fields, link=remote.edit_link)
    return Decision(fields=_allowed(diff.merged, remote, consent), keeps=_kept(diff, wanted))


def _kept(diff: Diff, wanted: Wanted) -> tuple[str, ...]:
    return tuple(sorted({change.field for change in diff.of(Side.SITE)} & {*wanted.fields}))


def _allowed(fields: Mapping[str, object], remote: RemoteState, consent: Consent) -> Mapping[str, object]:
    """Without what a push never takes back: a post's status; the address of a live one, unless somebody said so."""
    dropped = {"status"} if fields.get("status") == PUBLISH_STATUS else set()
    if remote.status not in {*DRAFTS, "trash", "future"} and Case.LIVE_SLUG not in consent.even_if:
        dropped.add("slug")
    return {name: value for name, value in fields.items() if name not in dropped}


def _edited(people: Iterable[str], diff: Diff, remote: RemoteState) -> RefusedError:
    args = {"fields": ", ".join(people), "post": remote.post_id, "link": remote.edit_link}
    if not diff.base_known:
        return RefusedError("post-unknown-base", **args)
    names = list(dict.fromkeys(touch.by for touch in remote.touches if touch.by))
    return RefusedError("post-edited", by=f" – {', '.join(names)}" if names else "", **args)


def _names(remote: RemoteState) -> dict[str, tuple[str, ...]]:
    """Field -> who touched it, the first first."""
    found: dict[str, dict[str, None]] = {}
    for touch in remote.touches:
        for name in touch.fields:
            found.setdefault(name, {})[touch.by] = None
    return {name: tuple(who for who in people if who) for name, people in found.items()}
