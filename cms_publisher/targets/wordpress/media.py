"""A story's picture in the site's library: looked for by its content, sent once, never in the way of the text.

WordPress takes a second upload of the same file for another picture, so each goes under a slug made of its bytes, which
is looked for first, and again where the answer to an upload was lost; and it takes half a file for a whole one where
the request has no Content-MD5. What keeps a picture from the site is named and the text goes without it. Reference:
https://developer.wordpress.org/rest-api/reference/media/
"""

from __future__ import annotations

import hashlib
import re
from contextlib import suppress
from dataclasses import dataclass, field
from threading import Lock
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import requests

from cms_publisher.errors import SourceError, UnavailableError, UsageError
from cms_publisher.targets.wordpress.answers import RejectedError, judged, parse

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from cms_publisher.model import Payload, PictureFile
    from cms_publisher.targets.wordpress.http import Http

CREDIT: Final = "_cms_publisher_credit"
"""The companion plugin's own field of a picture."""
_ROUTE: Final = "wp/v2/media"
_NAMED: Final = re.compile(r"©|\(c\)|cr[ée]dit|photo", re.IGNORECASE)
_FIREWALL: Final = "site-firewall"


class NotPlacedError(Exception):
    """Why a picture is not in the library: ``reason`` is a key of ``picture-…`` in messages/."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


Pictures: TypeAlias = "Callable[[Path], tuple[PictureFile, ...]]"
"""A picture's files, whole first; SourceError where it is broken."""


@dataclass(slots=True)
class Media:
    """The library of one site."""

    http: Http
    may_upload: bool
    """Whether the account may; one that may not can still show what is there."""
    limit: int | None
    """Bytes that the site takes in one file, where it tells."""
    pictures: Pictures | None
    """Without it nothing is uploaded."""
    _placed: dict[str, tuple[dict[str, int], tuple[str, ...]]] = field(default_factory=dict)
    _locks: dict[str, Lock] = field(default_factory=dict)
    """By picture: two threads that have the same one send it once."""

    def resolve(self, payload: Payload) -> tuple[dict[str, int], tuple[str, ...]]:
        """The post's field for the picture, none without one; and what is wrong, as "image: REASON".

        Raises:
            UnavailableError: it is not known whether the picture arrived.
            UsageError: the site does not take the request at all.
        """
        image = payload.post.get("image")
        if image is None:
            return {}, ()
        digest = str(image["sha256"])
        with self._locks.setdefault(digest, Lock()):
            placed = self._placed.get(digest) or self._settle(payload.picture, image, f"cmspub-{digest}")
            self._placed[digest] = placed
            return placed

    def forget(self) -> None:
        """Ask the site anew at the next picture: one was deleted since."""
        self._placed = {}

    def _settle(self, path: Path | None, image: Mapping[str, str], slug: str) -> tuple[dict[str, int], tuple[str, ...]]:
        try:
            number, reasons = self._place(path, image, slug)
        except NotPlacedError as error:
            return {}, (f"image: {error.reason}",)
        return {"featured_media": number}, tuple(f"image: {reason}" for reason in reasons)

    def _place(self, path: Path | None, image: Mapping[str, str], slug: str) -> tuple[int, list[str]]:
        """The picture's number, and what is not as it should be all the same."""
        there = self._find([slug]).get(slug)
        if there is not None:
            return int(there["id"]), _other_words(there, image) + self._crop(self._crops(path), image, slug)
        if not self.may_upload or self.pictures is None or path is None:
            raise NotPlacedError("no-right")
        try:
            whole, *crops = self.pictures(path)
        except SourceError as error:
            raise NotPlacedError("broken") from error
        return self._upload(whole, image, slug), self._crop(crops, image, slug)

    def _crops(self, path: Path | None) -> Sequence[PictureFile]:
        """Those of a picture that is there: a run was cut off before them, or the profile wanted none then."""
        if not self.may_upload or self.pictures is None or path is None:
            return ()
        with suppress(SourceError):
            return self.pictures(path)[1:]
        return ()

    def _crop(self, crops: Sequence[PictureFile], image: Mapping[str, str], slug: str) -> list[str]:
        """Send the crops that are not there."""
        slugs = [f"{slug}-{crop.shape}" for crop in crops]
        there = self._find(slugs) if slugs else {}
        reasons = []
        for crop, own in zip(crops, slugs, strict=True):
            try:
                own in there or self._upload(crop, image, own)
            except NotPlacedError as error:
                reasons.append(error.reason)
        return reasons

    def _find(self, slugs: Sequence[str]) -> dict[str, dict[str, Any]]:
        """What stands under these slugs."""
        answer = self.http.get(_ROUTE, slug=",".join(slugs), _fields="id,slug,alt_text")
        return {row["slug"]: row for row in answer.rows("id", "slug", "alt_text") if row["slug"] in slugs}

    def _upload(self, file: PictureFile, image: Mapping[str, str], slug: str) -> int:
        """Send it once; where it is not known whether it arrived, look."""
        if self.limit is not None and len(file.data) > self.limit:
            raise NotPlacedError("too-large")
        try:
            return self._send(file, image, slug)
        except UnavailableError:
            there = self._find([slug])
            if slug not in there:
                raise
            return int(there[slug]["id"])

    def _send(self, file: PictureFile, image: Mapping[str, str], slug: str) -> int:
        headers = {
            "Content-Type": file.kind,
            "Content-Disposition": f'attachment; filename="{file.name}"',
            "Content-MD5": hashlib.md5(file.data, usedforsecurity=False).hexdigest(),  # hex: WordPress's own way
        }
        response = self.http.raw("POST", self.http.url(_ROUTE, _words(image, slug)), data=file.data, headers=headers)
        body = parse(response.content)
        code = str(body.get("code", "")) if isinstance(body, dict) else ""
        if code == "rest_upload_hash_mismatch":
            raise UnavailableError("picture-garbled", image=image["file"], url=self.http.site_url)
        if code.startswith("rest_upload_"):
            raise NotPlacedError("refused")  # a 500 at times, and for good
        if response.status_code == requests.codes.request_entity_too_large:
            raise NotPlacedError("too-large")
        try:
            return int(judged(response).record("id")["id"])
        except RejectedError as error:
            raise NotPlacedError("no-right" if error.wp_code == "rest_cannot_create" else "refused") from error
        except UsageError as error:
            if error.code != _FIREWALL:
                raise
            raise NotPlacedError("refused") from error


def _other_words(there: Mapping[str, Any], image: Mapping[str, str]) -> list[str]:
    return [] if there["alt_text"] == image.get("alt", "") else ["other-alt"]


def _words(image: Mapping[str, str], slug: str) -> dict[str, object]:
    """What stands beside the picture; the credit in the caption too, because themes show nothing else."""
    credit, caption = image.get("credit", ""), image.get("caption", "")
    shown = credit if not credit or _NAMED.search(credit) else f"© {credit}"
    words = {
        "slug": slug,
        "title": image["file"].rpartition(".")[0] or image["file"],
        "alt_text": image.get("alt", ""),
        "caption": " ".join(filter(None, (caption, shown))),
        f"meta[{CREDIT}]": credit,
    }
    return {name: value for name, value in words.items() if value}
