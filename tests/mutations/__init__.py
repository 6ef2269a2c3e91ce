"""Seeded mutants of articles: what the review must catch, and how much of it it does."""
