"""Three versions of a post held against each other: as it was last pushed, as it is live, as the story has it now.

Pure. A change is a field, or a paragraph of the content; each is told by whose it is, so that what people did and what
the story brings can both be taken where they touch different places, and a person is asked where they don't.
"""

from __future__ import annotations

from cms_publisher.merge.diff import Change, Diff, compare
from cms_publisher.merge.passages import Side
from cms_publisher.merge.same import beside, same

__all__ = ["Change", "Diff", "Side", "beside", "compare", "same"]
