"""When: days, months and years that a text means, and whether an article's follow from its source's."""
