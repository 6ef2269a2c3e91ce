"""How much of a sentence, and of an article, is judged whole: what is longer takes too long, and the review says so.

A newspaper's article stays well below each of these. What lies beyond one is a pasted table, a page without a full
stop, a text that is no rewording of its sources.
"""

from __future__ import annotations

from typing import Final

PIECE: Final = 1000
"""Characters of a sentence that are judged at once: a quotation of several sentences is one, a table may be."""
SENTENCE: Final = 3000
"""Characters from which on a rewording's sentence is judged by its figures, names and words alone: who did what to whom
in 500 words is no question."""
REWORDED: Final = 2500
SENTENCES: Final = 250
"""Words of sentences that stand so in no source, and their number: what comes after as many is held against nothing."""
A_FIGURE: Final = 5
"""Words that a figure counts for there: it takes as long to work out."""
FIGURES: Final = 12
"""Figures of a sentence that are worked out and placed; of the rest of a table it is only asked whether they stand."""
