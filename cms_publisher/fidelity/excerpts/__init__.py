"""What of a text may stand without the rest of it: clauses, headings' phrases, what leans on the sentence before."""
