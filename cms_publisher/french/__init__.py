"""Facts of the French language: typography, sentences, words, dates, names; word tables beside them in data/."""
