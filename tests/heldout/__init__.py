"""Texts, rewordings and mutants that no rule was written from: how the review does on what it has not seen."""
